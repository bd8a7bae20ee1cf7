/* SPDX-License-Identifier: MIT */
/* Emission: chains of iterators as one loop (see emit-chain.h).

   A chain is read from its end to its source.  Each method is a stage: some
   lines of the loop's body, around those of the stages behind it.  */

#include "builtins.h"
#include "emit-chain.h"

#include <string.h>

#include "emit-method.h"
#include "emit-view.h"

enum stage_form
{
  STAGE_METHOD,
  STAGE_PRELUDE, /* a function of the prelude, the object its argument */
};

static const struct
{
  const char *name;
  enum stage_form form;
  size_t count;
  bool function; /* its last argument is one */
  bool turns;    /* the same in front of rev () as behind it */
  bool simple;   /* one element in, one out */
} forms[] = { { "map", STAGE_METHOD, 1, true, true, true },
              { "filter", STAGE_METHOD, 1, true, true, false },
              { "filter_map", STAGE_METHOD, 1, true, true, false },
              { "flat_map", STAGE_METHOD, 1, true, false, false },
              { "take_while", STAGE_METHOD, 1, true, false, false },
              { "skip_while", STAGE_METHOD, 1, true, false, false },
              { "enumerate", STAGE_METHOD, 0, false, false, true },
              { "take", STAGE_METHOD, 1, false, false, false },
              { "skip", STAGE_METHOD, 1, false, false, false },
              { "zip", STAGE_METHOD, 1, false, false, false },
              { "flatten", STAGE_METHOD, 0, false, false, false },
              { "inspect", STAGE_PRELUDE, 1, true, true, true },
              { "map_while", STAGE_PRELUDE, 1, true, false, false },
              { "scan", STAGE_PRELUDE, 2, true, false, false } };

static bool
is (const struct stage *s, const char *name)
{
  return strcmp (s->name, name) == 0;
}

static bool
is_array (const struct node *node)
{
  return type_strip (node->type)->kind == TYPE_ARRAY;
}

/* NODE as a call OBJECT.name (arguments) in *S; its object, or NULL.  */
static struct node *
read_call (struct node *node, struct stage *s, enum stage_form *form)
{
  *s = (struct stage){ .node = node };
  if (node->kind == NODE_METHOD_CALL)
    {
      s->name = node->name;
      s->arguments = node->list.items;
      s->count = node->list.count;
      *form = STAGE_METHOD;
      return node->a;
    }
  if (node->kind != NODE_CALL || !node->instance || !node->list.count
      || !node->instance->function->is_library)
    return NULL;
  s->name = node->instance->function->name;
  s->arguments = node->list.items + 1;
  s->count = node->list.count - 1;
  *form = STAGE_PRELUDE;
  return node->list.items[0];
}

/* The number in forms of the stage NODE, or -1; its OBJECT.  */
static int
read_stage (struct node *node, struct stage *s, struct node **object)
{
  enum stage_form form;
  *object = read_call (node, s, &form);
  if (!*object || !is_array (*object)
      || type_prune (node->type)->kind != TYPE_ARRAY)
    return -1;
  for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
    {
      if (!is (s, forms[i].name) || form != forms[i].form
          || s->count != forms[i].count)
        continue;
      if (forms[i].function
          && type_strip (s->arguments[s->count - 1]->type)->kind
                 != TYPE_FUNCTION)
        return -1;
      const struct type *element
          = type_prune (type_strip ((*object)->type)->arguments[0]);
      if (is (s, "flatten") && element->kind != TYPE_ARRAY
          && element->kind != TYPE_OPTION)
        return -1;
      if (is (s, "zip")
          && type_prune (s->arguments[0]->type)->kind != TYPE_ARRAY)
        return -1;
      return (int) i;
    }
  return -1;
}

/* iter () and the like: the object itself.  */
static struct node *
same_elements (struct node *node)
{
  static const char *const names[]
      = { "iter", "into_iter", "cloned", "copied", "fuse", NULL };
  struct stage s;
  enum stage_form form;
  struct node *object = read_call (node, &s, &form);
  return object && is_array (object) && s.count == 0
                 && is_one_of (s.name, names)
             ? object
             : NULL;
}

/* What rev () turns may as well be turned in front of the functions.  */
static struct node *
turned (struct node *node)
{
  struct stage s;
  enum stage_form form;
  struct node *object = read_call (node, &s, &form);
  bool functions = false;
  if (!object || !is_array (object) || s.count || !is (&s, "rev"))
    return NULL;
  for (struct node *below = object, *next; below; below = next)
    {
      int i = read_stage (below, &s, &next);
      if (i >= 0)
        {
          if (!forms[i].turns)
            return NULL;
          functions = true;
          continue;
        }
      next = same_elements (below);
    }
  return functions ? object : NULL;
}

/* What gives its elements one by one in Rust.  */
static bool
is_iterator (const struct node *node)
{
  static const char *const names[]
      = { "iter",    "into_iter",        "chars",  "bytes",
          "lines",   "char_indices",     "split",  "split_whitespace",
          "keys",    "values",           "drain",  "windows",
          "chunks",  "iter_mut",         "rev",    "into_keys",
          "step_by", "into_values",      "chain",  "enumerate",
          "zip",     "split_terminator", "cycle",  "values_mut",
          "skip",    "chunks_exact",     "take",   "rsplit",
          "matches", "match_indices",    "cloned", "copied",
          NULL };
  if (node->kind == NODE_CONVERT)
    return node->a
           && (node->a->kind == NODE_RANGE
               || type_strip (node->a->type)->kind == TYPE_RANGE);
  const char *name = node->kind == NODE_METHOD_CALL ? node->name
                     : node->kind == NODE_CALL && node->instance
                             && node->instance->function->is_library
                         ? node->instance->function->name
                         : NULL;
  return name && is_one_of (name, names);
}

/* Read the chain that ends with NODE.  */
static bool
read_chain (struct node *node, struct chain *c)
{
  bool lazy = false, functions = false;
  c->count = 0;
  c->reversed = false;
  while (c->count < CHAIN_STAGES)
    {
      struct stage s;
      struct node *object = same_elements (node);
      if (object)
        {
          lazy = true;
          node = object;
          continue;
        }
      if ((object = turned (node)))
        {
          c->reversed = !c->reversed;
          node = object;
          continue;
        }
      int i = read_stage (node, &s, &object);
      if (i < 0)
        break;
      functions = functions || forms[i].function;
      c->stages[c->count++] = s;
      node = object;
    }
  c->source = node;
  return functions && (lazy || is_iterator (node));
}

bool
chain_is_lazy (struct node *node)
{
  struct chain c;
  return type_prune (node->type)->kind == TYPE_ARRAY && read_chain (node, &c);
}

/* ---- Before the loop -------------------------------------------------- */

/* The array held for the loop.  */
static const char *
held_array (struct emitter *e, struct node *node, struct node *object)
{
  struct type *type = type_strip (object->type);
  struct value v = emit_value (e, object);
  struct type *t = type_prune (object->type);
  if (t->kind != TYPE_ARRAY)
    {
      const char *s = borrow (e, node, v, t);
      for (; t->kind != TYPE_ARRAY; t = type_prune (t->arguments[0]))
        s = t->kind == TYPE_REFERENCE ? text (e, "(*%s)", s)
                                      : text (e, "%s->value", s);
      v = (struct value){ s, false };
    }
  if (strncmp (v.text, "RUCHY_MOVE (t", 13) == 0)
    return borrow (e, node, v, type);
  return owned_variable (e, node, type, own (e, v, type));
}

static bool
is_range (const struct chain *c)
{
  return c->source->kind == NODE_CONVERT
         && type_prune (c->source->a->type)->kind == TYPE_RANGE;
}

static void
prepare_stage (struct emitter *e, struct stage *s)
{
  struct node *node = s->node;
  if (is (s, "scan"))
    {
      s->other_type = type_prune (s->arguments[0]->type);
      s->other = owned_variable (e, node, s->other_type,
                                 emit_owned (e, s->arguments[0]));
    }
  if (s->count
      && type_strip (s->arguments[s->count - 1]->type)->kind == TYPE_FUNCTION)
    s->f = callable_hold (e, s->arguments[s->count - 1]);
  if (is (s, "take") || is (s, "skip"))
    s->limit = emit_spilled (e, s->arguments[0], false);
  if (is (s, "zip"))
    {
      s->other_type = type_prune (s->arguments[0]->type);
      s->other = owned_variable (e, node, s->other_type,
                                 emit_owned (e, s->arguments[0]));
    }
  if (is (s, "skip_while"))
    s->counter = plain_variable (e, node, &type_bool, "true");
  else if (is (s, "enumerate"))
    s->counter = plain_variable (e, node, &type_i64, "-1");
  else if (s->limit || is (s, "zip"))
    s->counter = plain_variable (e, node, &type_i64, "0");
}

void
chain_begin (struct emitter *e, struct chain *c, struct node *node,
             struct node *object)
{
  *c = (struct chain){ .node = node };
  if (!read_chain (object, c))
    {
      c->count = 0;
      c->reversed = false;
      c->source = object;
    }
  c->type = type_prune (type_strip (c->source->type)->arguments[0]);
  if (is_range (c))
    c->held = emit_spilled (e, c->source->a, false);
  else
    c->held = held_array (e, node, c->source);
  for (size_t i = c->count; i-- > 0;)
    prepare_stage (e, &c->stages[i]);
}

/* ---- The loop --------------------------------------------------------- */

static void
open_block (struct emitter *e, struct chain *c)
{
  e->indent++;
  open_brace (e);
  c->blocks++;
}

/* ` && …': take () in front of stage LAST has not got all it wants.  */
static const char *
wanted (struct emitter *e, const struct chain *c, size_t last)
{
  const char *condition = "";
  for (size_t i = 0; i < last; i++)
    if (is (&c->stages[i], "take"))
      condition = text (e, "%s && %s < %s", condition, c->stages[i].counter,
                        c->stages[i].limit);
  return condition;
}

void
chain_leave (struct emitter *e, struct chain *c)
{
  if (!c->inner)
    {
      put_line (e, c->node, "break;");
      return;
    }
  if (!c->done)
    c->done = text (e, "done_%u", ++e->temporaries);
  put_line (e, c->node, "goto %s;", c->done);
}

static void
leave_if (struct emitter *e, struct chain *c, const char *condition)
{
  put_hidden (e, c->node, "if (%s)", condition);
  e->indent++;
  chain_leave (e, c);
  e->indent--;
}

static void
set_item (struct emitter *e, struct chain *c, struct type *type,
          const char *value)
{
  c->type = type_prune (type);
  if (c->type->kind == TYPE_UNIT)
    {
      put_line (e, c->node, "%s;", value);
      c->item = "RUCHY_UNIT";
      c->owned = false;
      return;
    }
  c->item = owned_variable (e, c->node, type, value);
  c->owned = true;
}

const char *
chain_taken (struct emitter *e, struct chain *c)
{
  return c->owned && type_is_managed (c->type)
             ? text (e, "RUCHY_MOVE (%s)", c->item)
             : own (e, (struct value){ c->item, false }, c->type);
}

/* The elements of the array at PLACE, one by one.  */
static void
open_inner (struct emitter *e, struct chain *c, const char *place,
            struct type *array, size_t stage)
{
  const char *i = temporary (e);
  c->inner = true;
  put_hidden (e, c->node, "for (int64_t %s = 0; %s < %s.length%s; %s++)", i, i,
              place, wanted (e, c, stage), i);
  open_block (e, c);
  c->item = text (e, "%s.data[%s]", place, i);
  c->owned = false;
  c->type = type_prune (array->arguments[0]);
}

/* The value in the option at PLACE.  */
static void
value_of_option (struct chain *c, struct emitter *e, const char *place,
                 struct type *option)
{
  c->item = text (e, "%s.value", place);
  c->owned = true;
  c->type = type_prune (option->arguments[0]);
}

static const char *
pair_of (struct emitter *e, struct type *pair, const char *a, const char *b)
{
  return text (e, "(%s){ %s, %s }", c_type (e, pair), a, b);
}

/* Stages that only count.  */
static bool
open_counting_stage (struct emitter *e, struct chain *c, struct stage *s)
{
  struct type *result = type_prune (s->node->type);
  if (is (s, "take"))
    put_line (e, c->node, "%s++;", s->counter);
  else if (is (s, "skip"))
    {
      put_hidden (e, c->node, "if (%s < %s)", s->counter, s->limit);
      e->indent++;
      put_line (e, c->node, "%s++;", s->counter);
      e->indent--;
      put_hidden (e, c->node, "else");
      open_block (e, c);
    }
  else if (is (s, "enumerate"))
    {
      put_line (e, c->node, "%s++;", s->counter);
      set_item (
          e, c, result->arguments[0],
          pair_of (e, result->arguments[0], s->counter, chain_taken (e, c)));
    }
  else if (is (s, "zip"))
    {
      leave_if (e, c, text (e, "%s >= %s.length", s->counter, s->other));
      const char *other
          = own (e,
                 (struct value){ text (e, "%s.data[%s]", s->other, s->counter),
                                 false },
                 s->other_type->arguments[0]);
      set_item (e, c, result->arguments[0],
                pair_of (e, result->arguments[0], chain_taken (e, c), other));
      put_line (e, c->node, "%s++;", s->counter);
    }
  else
    return false;
  return true;
}

static void
open_stage (struct emitter *e, struct chain *c, size_t number)
{
  struct stage *s = &c->stages[number];
  if (open_counting_stage (e, c, s))
    return;
  if (is (s, "flatten"))
    {
      if (c->type->kind == TYPE_OPTION)
        {
          put_hidden (e, c->node, "if (%s.some)", c->item);
          open_block (e, c);
          bool owned = c->owned;
          value_of_option (c, e, c->item, c->type);
          c->owned = owned;
        }
      else
        open_inner (e, c, c->item, c->type, number);
      return;
    }
  bool scan = is (s, "scan");
  struct type *r = callable_result (&s->f);
  const char *applied
      = scan ? callable_call (e, &s->f, text (e, "&%s", s->other), c->item)
             : callable_call (e, &s->f, c->item, NULL);
  if (is (s, "map"))
    set_item (e, c, r, applied);
  else if (is (s, "filter"))
    {
      put_hidden (e, c->node, "if (%s)", applied);
      open_block (e, c);
    }
  else if (is (s, "take_while"))
    leave_if (e, c, text (e, "!%s", applied));
  else if (is (s, "skip_while"))
    {
      put_line (e, c->node, "%s = %s && %s;", s->counter, s->counter, applied);
      put_hidden (e, c->node, "if (!%s)", s->counter);
      open_block (e, c);
    }
  else if (is (s, "inspect"))
    {
      if (type_is_managed (r))
        put_line (e, c->node, "%s_drop (%s);", type_prefix (e, r), applied);
      else
        put_line (e, c->node, "(void)%s;", applied);
    }
  else if (is (s, "flat_map"))
    open_inner (e, c, owned_variable (e, c->node, r, applied), r, number);
  else
    {
      /* filter_map, map_while, scan: an Option.  */
      const char *o = owned_variable (e, c->node, r, applied);
      if (is (s, "filter_map"))
        {
          put_hidden (e, c->node, "if (%s.some)", o);
          open_block (e, c);
        }
      else
        leave_if (e, c, text (e, "!%s.some", o));
      value_of_option (c, e, o, r);
    }
}

/* The loop over the source, with its element.  */
static void
open_source (struct emitter *e, struct chain *c)
{
  bool range = is_range (c);
  const char *first
      = range && !c->reversed ? text (e, "%s.start", c->held) : "0";
  const char *end
      = range ? text (e, "%s.end + %s.inclusive%s", c->held, c->held,
                      c->reversed ? text (e, " - %s.start", c->held) : "")
              : text (e, "%s.length", c->held);
  const char *i = c->index ? c->index : temporary (e);
  const char *conditions = wanted (e, c, c->count);
  const char *header = c->index
                           ? text (e, "for (; %s < %s%s;)", i, end, conditions)
                           : text (e, "for (int64_t %s = %s; %s < %s%s; %s++)",
                                   i, first, i, end, conditions, i);
  if (c->visible)
    put_line (e, c->node, "%s", header);
  else
    put_hidden (e, c->node, "%s", header);
  open_block (e, c);
  if (c->index)
    i = plain_variable (e, c->node, &type_i64, text (e, "%s++", i));
  if (!range)
    {
      c->item = c->reversed ? text (e, "%s.data[%s.length - 1 - %s]", c->held,
                                    c->held, i)
                            : text (e, "%s.data[%s]", c->held, i);
      return;
    }
  const char *number = c->reversed ? text (e, "%s.end + %s.inclusive - 1 - %s",
                                           c->held, c->held, i)
                                   : i;
  c->item = plain_variable (
      e, c->node, c->type,
      type_is_integer (c->type)
          ? number_convert (e, &type_i64, c->type, text (e, "(%s)", number))
          : number);
}

void
chain_open (struct emitter *e, struct chain *c)
{
  open_source (e, c);
  for (size_t i = c->count; i-- > 0;)
    open_stage (e, c, i);
}

void
chain_close (struct emitter *e, struct chain *c)
{
  for (; c->blocks; c->blocks--)
    {
      close_brace (e);
      e->indent--;
    }
  if (c->done)
    put_line (e, c->node, "%s:;", c->done);
}

const char *
chain_start (struct emitter *e, struct chain *c, struct node *node,
             struct node *object)
{
  chain_begin (e, c, node, object);
  chain_open (e, c);
  return c->item;
}

/* ---- A loop of the program ------------------------------------------- */

/* Whether each element of the source is one of the chain.  */
static bool
is_simple_chain (const struct chain *c)
{
  for (size_t i = 0; i < c->count; i++)
    for (size_t k = 0; k < sizeof forms / sizeof *forms; k++)
      if (is (&c->stages[i], forms[k].name) && !forms[k].simple)
        return false;
  return true;
}

static bool
has_inner_loop (const struct chain *c)
{
  for (size_t i = 0; i < c->count; i++)
    if (is (&c->stages[i], "flat_map") || is (&c->stages[i], "flatten"))
      return true;
  return false;
}

/* Bind PATTERN to the element in ITEM, which is given away.  */
static void
bind_element (struct emitter *e, struct node *loop, struct node *pattern,
              struct type *type, const char *item)
{
  bool takes = type_has_drop (type);
  const char *x = owned_variable (e, loop, type, item);
  e->take_bindings = takes;
  pattern_bind (e, pattern, x, type, false);
  e->take_bindings = false;
}

bool
chain_each (struct emitter *e, struct node *iterable, struct node *loop,
            struct node *pattern, void (*body) (struct emitter *, void *),
            void *context)
{
  struct chain c;
  if (type_prune (iterable->type)->kind != TYPE_ARRAY
      || !read_chain (iterable, &c) || has_inner_loop (&c))
    return false;
  struct type *element
      = type_prune (type_prune (iterable->type)->arguments[0]);
  put_line (e, NULL, "{");
  e->indent++;
  chain_begin (e, &c, loop, iterable);
  struct view_scope outer = { e->views, e->ranges };
  if (is_simple_chain (&c))
    {
      if (loop->kind == NODE_FOR)
        views_begin (e, loop, NULL);
      c.visible = true;
      chain_open (e, &c);
      bind_element (e, loop, pattern, element, chain_taken (e, &c));
    }
  else
    {
      /* The program's loop takes an element at a time, from a nested function
         of gcc's C: so it has as many iterations as there are elements.  */
      c.index = plain_variable (
          e, loop, &type_i64,
          is_range (&c) && !c.reversed ? text (e, "%s.start", c.held) : "0");
      const char *ahead = owned_variable (e, loop, element, NULL);
      if (loop->kind == NODE_FOR)
        views_begin (e, loop, NULL);
      const char *next = text (e, "next_%u", ++e->temporaries);
      enter_hidden (e, loop);
      put_line (e, NULL, "inline bool %s (void)", next);
      open_block (e, &c);
      chain_open (e, &c);
      put_line (e, NULL, "%s = %s;", ahead, chain_taken (e, &c));
      put_line (e, NULL, "return true;");
      c.blocks--;
      chain_close (e, &c);
      put_line (e, NULL, "return false;");
      c.blocks = 1;
      chain_close (e, &c);
      leave_hidden (e);
      put_line (e, loop, "while (%s ())", next);
      open_block (e, &c);
      bind_element (e, loop, pattern, element,
                    moved_value (e, element, ahead).text);
    }
  body (e, context);
  views_end (e, outer);
  chain_close (e, &c);
  e->indent--;
  put_line (e, NULL, "}");
  return true;
}
