/* SPDX-License-Identifier: MIT */
/* Emission: while, for, and loops over elements for methods and
   comprehensions.  A loop over a range is one C `for`.  */

#include <string.h>

#include "emit-chain.h"
#include "emit-loop-use.h"
#include "emit-view.h"

static bool
has_let (const struct node *node)
{
  return node->kind == NODE_LET_CONDITION
         || (node->kind == NODE_BINARY && node->op == OP_AND
             && (has_let (node->a) || has_let (node->b)));
}

static void
loop_labels (struct emitter *e, struct emit_loop *loop, struct node *node)
{
  unsigned number = ++e->temporaries;
  *loop
      = (struct emit_loop){ .node = node,
                            .break_label = text (e, "break_%u", number),
                            .continue_label = text (e, "continue_%u", number),
                            .outer = e->loop };
}

static void
body_end (struct emitter *e, struct emit_loop *loop)
{
  e->loop = loop->outer;
  if (loop->continue_used)
    put_line (e, NULL, "%s:;", loop->continue_label);
  close_brace (e);
  e->indent--;
}

static void
after_loop (struct emitter *e, struct emit_loop *loop)
{
  if (loop->label_used)
    put_line (e, NULL, "%s:;", loop->break_label);
}

/* while let: the loop is left where the pattern does not match.  */
static void
leave_unless (struct emitter *e, struct node *node)
{
  if (node->kind == NODE_BINARY && node->op == OP_AND && has_let (node))
    {
      leave_unless (e, node->a);
      leave_unless (e, node->b);
      return;
    }
  if (node->kind != NODE_LET_CONDITION)
    {
      put_line (e, node, "if (!(%s))", emit_condition (e, node));
      e->indent++;
      put_line (e, node, "break;");
      e->indent--;
      return;
    }
  struct type *type = type_prune (node->b->type);
  const char *v;
  if (type->kind == TYPE_REFERENCE)
    v = text (e, "(*%s)", emit_simple (e, node->b));
  else
    {
      node->b->flags &= ~FLAG_LAST_USE;
      v = emit_spilled (e, node->b, false);
    }
  const char *test = pattern_test (e, node->a, v, type);
  if (test)
    {
      put_line (e, node, "if (!(%s))", test);
      e->indent++;
      put_line (e, node, "break;");
      e->indent--;
    }
  pattern_bind (e, node->a, v, type, false);
}

void
emit_while (struct emitter *e, struct node *node)
{
  struct emit_loop loop;
  loop_labels (e, &loop, node);
  bool let = has_let (node->a);
  struct view_scope outer = views_begin (e, node, NULL);
  const char *matched = NULL;
  bool whole = node->a->kind == NODE_LET_CONDITION
               && type_prune (node->a->b->type)->kind != TYPE_REFERENCE;
  if (whole)
    {
      put_line (e, NULL, "{");
      e->indent++;
      const char *condition = emit_let_condition (e, node->a, &matched);
      put_line (e, node, "while (%s)", condition);
    }
  else if (let)
    put_line (e, node, "for (;;)");
  else
    {
      const char *condition = emit_condition (e, node->a);
      put_line (e, node, "while (%s)", condition);
    }
  e->indent++;
  open_brace (e);
  e->loop = &loop;
  if (whole)
    pattern_bind (e, node->a->a, matched, type_prune (node->a->b->type),
                  false);
  else if (let)
    leave_unless (e, node->a);
  emit_to (e, node->b, (struct destination){ 0 });
  views_end (e, outer);
  body_end (e, &loop);
  if (whole)
    {
      e->indent--;
      put_line (e, NULL, "}");
    }
  after_loop (e, &loop);
}

/* What a loop over integers counts.  */
struct counting
{
  struct node *range;
  struct node *step; /* or NULL */
  bool reverse;
};

static bool
counting_loop (struct node *iterable, struct counting *c)
{
  *c = (struct counting){ 0 };
  for (;;)
    {
      if (iterable->kind == NODE_CONVERT && iterable->a
          && (type_strip (iterable->a->type)->kind == TYPE_RANGE))
        iterable = iterable->a;
      else if (iterable->kind == NODE_METHOD_CALL
               && strcmp (iterable->name, "rev") == 0 && !c->reverse
               && !c->step)
        {
          c->reverse = true;
          iterable = iterable->a;
        }
      else if (iterable->kind == NODE_METHOD_CALL
               && strcmp (iterable->name, "step_by") == 0 && !c->step
               && !c->reverse)
        {
          c->step = iterable->list.items[0];
          iterable = iterable->a;
        }
      else if (iterable->kind == NODE_METHOD_CALL
               && (strcmp (iterable->name, "iter") == 0
                   || strcmp (iterable->name, "into_iter") == 0)
               && type_strip (iterable->a->type)->kind == TYPE_RANGE)
        iterable = iterable->a;
      else
        break;
    }
  c->range = iterable;
  return iterable->kind == NODE_RANGE && iterable->b;
}

static bool
is_number_text (const char *t)
{
  if (*t == '-')
    t++;
  if (!*t)
    return false;
  for (; *t; t++)
    if (*t < '0' || *t > '9')
      return false;
  return true;
}

static const char *
bound (struct emitter *e, struct node *node, struct type *type)
{
  struct type *from = type_strip (node->type);
  const char *t = emit_borrowed (e, node);
  for (struct type *r = type_prune (node->type);
       r->kind == TYPE_REFERENCE || r->kind == TYPE_BOX;
       r = type_prune (r->arguments[0]))
    t = r->kind == TYPE_REFERENCE ? text (e, "(*%s)", t)
                                  : text (e, "%s->value", t);
  return number_convert (e, from, type, t);
}

static void
emit_counting (struct emitter *e, struct counting *c, struct node *loop,
               struct node *pattern, void (*body) (struct emitter *, void *),
               void *context)
{
  struct variable *v
      = pattern->kind == NODE_BINDING ? pattern->variable : NULL;
  struct type *type = v && v->type ? type_prune (v->type) : &type_i64;
  if (!type_is_integer (type) && type->kind != TYPE_CHAR)
    type = &type_i64;
  /* Narrow types count in 64 bits, so that 0..=255 ends.  */
  bool narrow = type_bits (type) < 64 || type->kind == TYPE_CHAR;
  bool own = narrow || !v || v->is_reassigned || v->is_cell || v->is_global;
  struct type *counter = narrow ? &type_i64 : type;
  put_line (e, NULL, "{");
  e->indent++;
  const char *start = c->range->a ? bound (e, c->range->a, counter) : "0";
  if (c->range->a && has_effects (c->range->b) && !is_number_text (start))
    start = plain_variable (e, loop, counter, start);
  const char *end = bound (e, c->range->b, counter);
  bool inclusive = (c->range->flags & FLAG_INCLUSIVE) != 0;
  const char *name;
  if (!is_number_text (end))
    end = plain_variable (e, loop, counter, end);
  if (c->reverse && !is_number_text (start))
    start = plain_variable (e, loop, counter, start);
  const char *step = NULL;
  if (c->step)
    {
      step = emit_borrowed (e, c->step);
      if (!is_number_text (step))
        {
          step = plain_variable (e, loop, &type_i64, step);
          put_hidden (e, loop, "if (%s <= 0)", step);
          e->indent++;
          put_line (e, loop,
                    "ruchy_panic (%s, \"the step of a range must "
                    "be positive\");",
                    place_text (e, c->step));
          e->indent--;
        }
    }
  if (own)
    name = temporary (e);
  else
    {
      name = declare_name (e, v);
    }
  if (v)
    v->is_counter = !c->range->a || never_negative (c->range->a);
  const char *ct = c_type (e, counter);
  struct counter_bounds bounds = { v, start, end, inclusive };
  struct view_scope outer = { e->views, e->ranges };
  if (loop->kind == NODE_FOR)
    views_begin (e, loop, own ? NULL : &bounds);
  if (c->reverse)
    put_line (e, loop, "for (%s %s = %s%s; %s > %s; )", ct, name, end,
              inclusive ? " + 1" : "", name, start);
  else
    put_line (e, loop, "for (%s %s = %s; %s %s %s; %s%s%s)", ct, name, start,
              name, inclusive ? "<=" : "<", end, name, step ? " += " : "++",
              step ? step : "");
  e->indent++;
  open_brace (e);
  if (c->reverse)
    put_line (e, loop, "%s--;", name);
  if (own && v)
    declare_variable (e, loop, v, number_convert (e, counter, type, name),
                      true);
  else if (!v)
    put_line (e, NULL, "(void)%s;", name);
  body (e, context);
  views_end (e, outer);
}

/* Elements of an array held in HELD; TAKES: they move out of it.  */
static void
emit_array_loop (struct emitter *e, struct node *loop, struct node *pattern,
                 struct type *array, const char *held, bool by_reference,
                 bool takes, void (*body) (struct emitter *, void *),
                 void *context)
{
  const char *i = temporary (e);
  struct type *element = type_prune (array->arguments[0]);
  struct view_scope outer = { e->views, e->ranges };
  if (loop->kind == NODE_FOR)
    views_begin (e, loop, NULL);
  put_line (e, loop, "for (int64_t %s = 0; %s < %s%slength; %s++)", i, i, held,
            by_reference ? "->" : ".", i);
  e->indent++;
  open_brace (e);
  const char *place
      = text (e, "%s%sdata[%s]", held, by_reference ? "->" : ".", i);
  if (by_reference)
    {
      struct type_context context_ = { e->arena, 0 };
      if (pattern->kind == NODE_BINDING && pattern->variable)
        declare_variable (e, loop, pattern->variable, text (e, "&%s", place),
                          true);
      else
        pattern_bind (e, pattern, place,
                      type_of_1 (&context_, TYPE_REFERENCE, element), false);
    }
  else if (takes)
    {
      e->take_bindings = true;
      pattern_bind (e, pattern,
                    owned_variable (e, loop, element,
                                    text (e, "RUCHY_MOVE (%s)", place)),
                    element, false);
      e->take_bindings = false;
    }
  else
    pattern_bind (e, pattern, place, element, false);
  body (e, context);
  views_end (e, outer);
}

/* `for x in &mut a': the elements of ITERABLE by their places.  */
static void
changing_array_loop (struct emitter *e, struct node *iterable,
                     struct node *loop, struct node *pattern,
                     struct type *inner,
                     void (*body) (struct emitter *, void *), void *context)
{
  const char *p = temporary (e);
  const char *place;
  if (type_prune (iterable->type)->kind == TYPE_REFERENCE)
    place = text (e, "(*%s)", emit_simple (e, iterable));
  else
    place = emit_place (e, iterable);
  put_line (e, loop, "%s *%s = &%s;", c_type (e, inner), p, place);
  put_line (e, loop, "%s_unique (%s);", type_prefix (e, inner), p);
  emit_array_loop (e, loop, pattern, inner, p, true, false, body, context);
}

static void
array_loop (struct emitter *e, struct node *iterable, struct node *loop,
            struct node *pattern, struct type *inner,
            void (*body) (struct emitter *, void *), void *context)
{
  bool lent = false;
  while (iterable->kind == NODE_METHOD_CALL
         && (strcmp (iterable->name, "iter") == 0
             || strcmp (iterable->name, "into_iter") == 0)
         && type_strip (iterable->a->type)->kind == TYPE_ARRAY)
    {
      lent = lent || strcmp (iterable->name, "iter") == 0;
      iterable = iterable->a;
    }
  bool takes = !lent && loop->kind == NODE_FOR
               && type_prune (iterable->type)->kind == TYPE_ARRAY
               && pattern_takes (pattern, iterable);
  bool stable = iterable->kind == NODE_NAME && iterable->variable
                && !iterable->variable->is_assigned
                && type_prune (iterable->type)->kind == TYPE_ARRAY;
  if (!takes)
    iterable->flags &= ~FLAG_LAST_USE;
  const char *held;
  if (takes)
    {
      held = owned_variable (e, loop, inner, emit_owned (e, iterable));
      put_line (e, loop, "%s_unique (&%s);", type_prefix (e, inner), held);
    }
  else if (stable)
    held = emit_borrowed (e, iterable);
  else
    {
      struct value v = emit_value (e, iterable);
      struct type *t = type_prune (iterable->type);
      if (t->kind != TYPE_ARRAY)
        {
          const char *s = borrow (e, iterable, v, t);
          for (; t->kind != TYPE_ARRAY; t = type_prune (t->arguments[0]))
            s = t->kind == TYPE_REFERENCE ? text (e, "(*%s)", s)
                                          : text (e, "%s->value", s);
          v = (struct value){ s, false };
        }
      held = owned_variable (e, loop, inner, own (e, v, inner));
    }
  emit_array_loop (e, loop, pattern, inner, held, false, takes, body, context);
}

/* A map or a set: its keys in order, held by an iterator.  */
static void
keys_loop (struct emitter *e, struct node *iterable, struct node *loop,
           struct node *pattern, struct type *inner,
           void (*body) (struct emitter *, void *), void *context)
{
  const char *p = type_prefix (e, inner);
  const char *it = temporary (e), *entry = temporary (e);
  const char *s = emit_borrowed (e, iterable);
  for (struct type *t = type_prune (iterable->type); t->kind != inner->kind;
       t = type_prune (t->arguments[0]))
    s = t->kind == TYPE_REFERENCE ? text (e, "(*%s)", s)
                                  : text (e, "%s->value", s);
  struct string_map_entry *made = string_map_entry (&e->made, p, strlen (p));
  if (!made->value)
    {
      made->value = (void *) p;
      buffer_printf (&e->helpers,
                     "RUCHY_INLINE void\n%s_end_cleanup (struct "
                     "%s_iterator *it)\n{\n  %s_end (it);\n}\n",
                     p, p, p);
    }
  put_line (e, loop,
            "__attribute__ ((cleanup (%s_end_cleanup))) struct "
            "%s_iterator %s = %s_begin (%s); /* RUCHY_CLEANUP () */",
            p, p, it, p, s);
  put_line (e, loop, "for (struct %s_entry *%s; (%s = %s_next (&%s));)", p,
            entry, entry, p, it);
  e->indent++;
  open_brace (e);
  if (inner->kind == TYPE_SET)
    pattern_bind (e, pattern, text (e, "%s->key", entry), inner->arguments[0],
                  false);
  else if (pattern->kind == NODE_TUPLE_PATTERN && pattern->list.count == 2)
    {
      pattern_bind (e, pattern->list.items[0], text (e, "%s->key", entry),
                    inner->arguments[0], false);
      pattern_bind (e, pattern->list.items[1], text (e, "%s->value", entry),
                    inner->arguments[1], false);
    }
  else
    {
      struct type *pair = type_prune (pattern->type);
      pattern_bind (e, pattern,
                    text (e, "((%s){ %s->key, %s->value })", c_type (e, pair),
                          entry, entry),
                    pair, false);
    }
  body (e, context);
}

void
emit_each (struct emitter *e, struct node *iterable, struct node *loop,
           struct node *pattern, void (*body) (struct emitter *, void *),
           void *context)
{
  struct counting counting;
  struct type *type = type_prune (iterable->type);
  if (counting_loop (iterable, &counting))
    {
      emit_counting (e, &counting, loop, pattern, body, context);
      e->indent--;
      put_line (e, NULL, "}");
      e->indent--;
      e->indent--;
      put_line (e, NULL, "}");
      return;
    }
  if (text_loop (e, iterable, loop, pattern, body, context)
      || chain_each (e, iterable, loop, pattern, body, context))
    return;
  struct type *inner = type_strip (type);
  put_line (e, NULL, "{");
  e->indent++;
  /* `for x in &mut a`, a.iter_mut ().  */
  bool mutable = type->kind == TYPE_REFERENCE;
  struct node *object = iterable;
  if (iterable->kind == NODE_METHOD_CALL
      && (iterable->flags & FLAG_LOOP_OBJECT))
    {
      mutable = true;
      object = iterable->a;
    }
  if (inner->kind == TYPE_ARRAY && mutable)
    {
      changing_array_loop (e, object, loop, pattern, inner, body, context);
    }
  else if (splits_string (iterable))
    emit_split_loop (e, iterable, loop, pattern, body, context);
  else if (inner->kind == TYPE_ARRAY)
    {
      array_loop (e, iterable, loop, pattern, inner, body, context);
    }
  else if (inner->kind == TYPE_DYNAMIC)
    {
      struct type_context tc = { e->arena, 0 };
      struct type *array = type_of_1 (&tc, TYPE_ARRAY, &type_dynamic);
      bool pairs
          = pattern->kind == NODE_TUPLE_PATTERN && pattern->list.count == 2;
      const char *held = owned_variable (
          e, loop, array,
          text (e, "ruchy_dyn_iterate%s (%s, %s)", pairs ? "_pairs" : "",
                emit_borrowed (e, iterable), place_text (e, iterable)));
      emit_array_loop (e, loop, pattern, array, held, false, false, body,
                       context);
    }
  else if (inner->kind == TYPE_RANGE)
    {
      const char *r = emit_simple (e, iterable);
      const char *i = temporary (e);
      put_line (e, loop,
                "for (int64_t %s = %s.start; %s < %s.end + %s.inclusive; "
                "%s++)",
                i, r, i, r, r, i);
      e->indent++;
      open_brace (e);
      struct type *element = type_prune (inner->arguments[0]);
      pattern_bind (e, pattern,
                    type_is_integer (element)
                        ? number_convert (e, &type_i64, element, i)
                        : i,
                    element, true);
      body (e, context);
    }
  else if (inner->kind == TYPE_STRING)
    {
      const char *s
          = owned_variable (e, loop, inner, emit_owned (e, iterable));
      const char *i = temporary (e), *c = temporary (e);
      put_line (e, loop, "for (size_t %s = 0; %s < %s.length;)", i, i, s);
      e->indent++;
      open_brace (e);
      put_line (e, loop, "ruchy_char %s = ruchy_str_next (%s, &%s);", c, s, i);
      pattern_bind (e, pattern, c, &type_char, true);
      body (e, context);
    }
  else if (inner->kind == TYPE_OPTION)
    {
      const char *o
          = owned_variable (e, loop, inner, emit_owned (e, iterable));
      put_line (e, loop,
                "for (bool once_%s = %s.some; once_%s; once_%s = "
                "false)",
                o, o, o, o);
      e->indent++;
      open_brace (e);
      pattern_bind (e, pattern, text (e, "%s.value", o), inner->arguments[0],
                    false);
      body (e, context);
    }
  else
    {
      keys_loop (e, iterable, loop, pattern, inner, body, context);
    }
  close_brace (e);
  e->indent--;
  e->indent--;
  put_line (e, NULL, "}");
}

struct for_body
{
  struct node *node;
  struct emit_loop *loop;
};

static void
for_body (struct emitter *e, void *context)
{
  struct for_body *b = context;
  e->loop = b->loop;
  emit_to (e, b->node->c, (struct destination){ 0 });
  e->loop = b->loop->outer;
  if (b->loop->continue_used)
    put_line (e, NULL, "%s:;", b->loop->continue_label);
}

void
emit_for (struct emitter *e, struct node *node)
{
  struct emit_loop loop;
  struct for_body body = { node, &loop };
  loop_labels (e, &loop, node);
  emit_each (e, node->b, node, node->a, for_body, &body);
  after_loop (e, &loop);
}
