/* SPDX-License-Identifier: MIT */
/* Emission: methods that take functions: map, filter, fold, …  Each becomes a
   loop at the place of the call; a lambda's code is called directly, so that
   gcc inlines it.  */

#include <string.h>

#include "builtins.h"
#include "emit-chain.h"

static bool
is (const struct node *node, const char *name)
{
  return strcmp (node->name, name) == 0;
}

struct callable
callable_hold (struct emitter *e, struct node *argument)
{
  struct callable f = { .type = type_strip (argument->type) };
  f.value = emit_spilled (e, argument, false);
  if (argument->kind == NODE_LAMBDA)
    f.code = argument->instance_name;
  return f;
}

const char *
callable_call (struct emitter *e, const struct callable *f, const char *a,
               const char *b)
{
  const char *arguments[2] = { a, b };
  if (!f->code)
    return closure_call (e, f->type, f->value, arguments);
  struct buffer out = { 0 };
  buffer_printf (&out, "%s (%s.environment", f->code, f->value);
  for (size_t i = 0; i + 1 < f->type->count; i++)
    if (type_prune (f->type->arguments[i])->kind != TYPE_UNIT)
      buffer_printf (&out, ", %s", arguments[i]);
  buffer_puts (&out, ")");
  const char *result = arena_strdup (e->arena, buffer_text (&out));
  buffer_free (&out);
  return result;
}

struct type *
callable_result (const struct callable *f)
{
  return type_prune (f->type->arguments[f->type->count - 1]);
}

static struct value
moved (struct emitter *e, struct type *type, const char *place)
{
  return type_is_managed (type)
             ? (struct value){ text (e, "RUCHY_MOVE (%s)", place), true }
             : (struct value){ place, false };
}

/* The array held for the loop.  */
static const char *
held_array (struct emitter *e, struct node *node, struct type *type)
{
  struct value v = emit_value (e, node->a);
  struct type *t = type_prune (node->a->type);
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

static const char *
open_loop (struct emitter *e, struct node *node, const char *array)
{
  const char *i = temporary (e);
  put_hidden (e, node, "for (int64_t %s = 0; %s < %s.length; %s++)", i, i,
              array, i);
  e->indent++;
  open_brace (e);
  return text (e, "%s.data[%s]", array, i);
}

static void
close_loop (struct emitter *e)
{
  close_brace (e);
  e->indent--;
}

static void
indented (struct emitter *e, struct node *node, const char *line)
{
  e->indent++;
  put_line (e, node, "%s", line);
  e->indent--;
}

/* r = (call) with R owned before.  */
static void
replace (struct emitter *e, struct node *node, struct type *type,
         const char *place, const char *value)
{
  if (!type_is_managed (type))
    {
      put_line (e, node, "%s = %s;", place, value);
      return;
    }
  const char *t = temporary (e);
  put_line (e, node, "%s %s = %s;", c_type (e, type), t, value);
  put_line (e, node, "%s_drop (%s);", type_prefix (e, type), place);
  put_line (e, node, "%s = %s;", place, t);
}

static struct value
emit_fold (struct emitter *e, struct node *node, struct type *type)
{
  struct type *result = type_prune (node->type);
  bool scan = is (node, "scan");
  struct type *state = scan ? type_prune (node->list.items[0]->type) : result;
  if (node->list.count == 1)
    {
      /* reduce (f): from the first element.  */
      struct type *element = type_prune (type->arguments[0]);
      struct callable f = callable_hold (e, node->list.items[0]);
      struct chain c;
      chain_begin (e, &c, node, node->a);
      const char *r = owned_variable (e, node, result, NULL);
      chain_open (e, &c);
      put_hidden (e, node, "if (!%s.some)", r);
      indented (e, node,
                text (e, "%s = %s_some (%s);", r, type_prefix (e, result),
                      chain_taken (e, &c)));
      put_line (e, node, "else");
      e->indent++;
      open_brace (e);
      replace (e, node, element, text (e, "%s.value", r),
               callable_call (e, &f, text (e, "%s.value", r), c.item));
      close_brace (e);
      e->indent--;
      chain_close (e, &c);
      return moved (e, result, r);
    }
  const char *initial = emit_owned (e, node->list.items[0]);
  const char *r = owned_variable (e, node, state, initial);
  struct callable f = callable_hold (e, node->list.items[1]);
  struct chain c;
  chain_begin (e, &c, node, node->a);
  const char *all = scan ? owned_variable (e, node, result, NULL) : NULL;
  chain_open (e, &c);
  replace (e, node, state, r, callable_call (e, &f, r, c.item));
  if (scan)
    put_line (e, node, "%s_push (&%s, %s);", type_prefix (e, result), all,
              own (e, (struct value){ r, false }, state));
  chain_close (e, &c);
  return moved (e, result, scan ? all : r);
}

/* sort_by (cmp), sort_by_key (key): a bottom-up merge would need C code of
   its own; the library's sort takes a context and a comparison.  */
static struct value
emit_sort_by (struct emitter *e, struct node *node, struct type *type)
{
  struct node *lambda = node->list.items[0];
  struct type *element = type_prune (type->arguments[0]);
  bool key = is (node, "sort_by_key");
  struct callable f = callable_hold (e, lambda);
  struct type *r = callable_result (&f);
  const char *p = type_prefix (e, type);
  const char *name = text (e, "sort_%u", ++e->lambdas);
  const char *a = f.code ? text (e, "%s (context.environment, a%s)", f.code,
                                 key ? "" : ", b")
                         : NULL;
  struct callable context = f;
  context.value = "context";
  const char *less;
  if (key)
    {
      const char *ka = callable_call (e, &context, "a", NULL);
      const char *kb = callable_call (e, &context, "b", NULL);
      type_need (e, r, NEED_ORDER);
      less = text (e,
                   "  %s ka = %s, kb = %s;\n  bool less = %s_cmp (ka, kb) < "
                   "0;\n  %s_drop (ka);\n  %s_drop (kb);\n  return less;\n",
                   c_type (e, r), ka, kb, type_prefix (e, r),
                   type_prefix (e, r), type_prefix (e, r));
    }
  else if (r->kind == TYPE_BOOL)
    less = text (e, "  return %s;\n", callable_call (e, &context, "a", "b"));
  else if (r->kind == TYPE_OPTION)
    less = text (e, "  return %s.value < 0;\n",
                 callable_call (e, &context, "a", "b"));
  else if (r->kind == TYPE_DYNAMIC)
    less = text (e,
                 "  return ruchy_dyn_order (%s, ruchy_dyn_int (0), \"\") "
                 "< 0;\n",
                 callable_call (e, &context, "a", "b"));
  else
    less = text (e, "  return %s < 0;\n",
                 callable_call (e, &context, "a", "b"));
  (void) a;
  buffer_printf (&e->late_helpers,
                 "RUCHY_INLINE bool\n%s_less (ruchy_closure context, %s a, "
                 "%s b)\n{\n%s}\nRUCHY_SORT (%s, %s, %s, ruchy_closure, "
                 "%s_less)\n",
                 name, c_type (e, element), c_type (e, element), less, name, p,
                 c_type (e, element), name);
  if (type_prune (node->type)->kind == TYPE_ARRAY)
    {
      const char *copy
          = owned_variable (e, node, type, emit_owned (e, node->a));
      put_line (e, node, "%s (&%s, %s);", name, copy, f.value);
      return moved (e, type, copy);
    }
  bool place = is_place_node (node->a);
  const char *object;
  if (place)
    {
      object = emit_place (e, node->a);
      for (struct type *t = type_prune (node->a->type); t->kind != TYPE_ARRAY;
           t = type_prune (t->arguments[0]))
        object = t->kind == TYPE_REFERENCE ? text (e, "(*%s)", object)
                                           : text (e, "(*%s_place (&%s))",
                                                   type_prefix (e, t), object);
    }
  else
    object = held_array (e, node, type);
  put_line (e, node, "%s (&%s, %s);", name, object, f.value);
  return (struct value){ "RUCHY_UNIT", false };
}

/* min_by_key, max_by …: an Option of the best element.  */
static struct value
emit_best (struct emitter *e, struct node *node)
{
  struct type *result = type_prune (node->type);
  struct type *element = type_prune (result->arguments[0]);
  bool by_key = strstr (node->name, "_key") != NULL;
  bool max = strncmp (node->name, "max", 3) == 0;
  struct callable f = callable_hold (e, node->list.items[0]);
  struct type *r = callable_result (&f);
  struct chain c;
  chain_begin (e, &c, node, node->a);
  const char *t = owned_variable (e, node, result, NULL);
  const char *best_key = by_key ? owned_variable (e, node, r, NULL) : NULL;
  const char *key = NULL, *order;
  const char *best = text (e, "%s.value", t);
  chain_open (e, &c);
  if (by_key)
    {
      type_need (e, r, NEED_ORDER);
      key = owned_variable (e, node, r, callable_call (e, &f, c.item, NULL));
      order = text (e, "%s_cmp (%s, %s)", type_prefix (e, r), best_key, key);
    }
  else
    {
      order = callable_call (e, &f, best, c.item);
      if (r->kind == TYPE_OPTION)
        order = text (e, "%s.value", order);
    }
  put_hidden (e, node, "if (!%s.some || %s %s 0)", t, order, max ? "<=" : ">");
  e->indent++;
  open_brace (e);
  put_line (e, node, "%s.some = true;", t);
  replace (e, node, element, best, chain_taken (e, &c));
  if (by_key)
    replace (e, node, r, best_key, moved (e, r, key).text);
  close_brace (e);
  e->indent--;
  chain_close (e, &c);
  return moved (e, result, t);
}

/* One argument, one pass.  */
static struct value
emit_pass (struct emitter *e, struct node *node)
{
  struct type *result = type_prune (node->type);
  const char *rp = type_prefix (e, result);
  struct callable f = callable_hold (e, node->list.items[0]);
  const char *name = node->name;
  struct chain c;
  chain_begin (e, &c, node, node->a);
  bool all = is (node, "all") || is (node, "every");
  bool any = is (node, "any") || is (node, "some");
  const char *r = NULL;
  if (all || any)
    r = plain_variable (e, node, &type_bool, all ? "true" : "false");
  else if (result->kind != TYPE_UNIT)
    r = owned_variable (e, node, result, NULL);
  const char *skipping = is (node, "skip_while")
                             ? plain_variable (e, node, &type_bool, "true")
                             : NULL;
  const char *position = is (node, "position") || is (node, "find_index")
                             ? plain_variable (e, node, &type_i64, "0")
                             : NULL;
  chain_open (e, &c);
  const char *applied = callable_call (e, &f, c.item, NULL);
  const char *copy = chain_taken (e, &c);
  if (strcmp (name, "map") == 0)
    put_line (e, node, "%s_push (&%s, %s);", rp, r,
              callable_result (&f)->kind == TYPE_UNIT
                  ? text (e, "(%s, RUCHY_UNIT)", applied)
                  : applied);
  else if (strcmp (name, "filter") == 0)
    {
      put_hidden (e, node, "if (%s)", applied);
      indented (e, node, text (e, "%s_push (&%s, %s);", rp, r, copy));
    }
  else if (strcmp (name, "filter_map") == 0)
    {
      struct type *o = callable_result (&f);
      const char *t = temporary (e);
      put_line (e, node, "%s %s = %s;", c_type (e, o), t, applied);
      put_hidden (e, node, "if (%s.some)", t);
      indented (e, node, text (e, "%s_push (&%s, %s.value);", rp, r, t));
    }
  else if (strcmp (name, "flat_map") == 0)
    {
      const char *t = owned_variable (e, node, callable_result (&f), applied);
      put_line (e, node, "%s_append (&%s, %s);", rp, r, t);
    }
  else if (all || any)
    {
      put_hidden (e, node, "if (%s%s)", all ? "!" : "", applied);
      e->indent++;
      open_brace (e);
      put_line (e, node, "%s = %s;", r, all ? "false" : "true");
      chain_leave (e, &c);
      close_brace (e);
      e->indent--;
    }
  else if (strcmp (name, "count") == 0)
    put_line (e, node, "%s += %s;", r, applied);
  else if (strcmp (name, "find") == 0 || position)
    {
      put_hidden (e, node, "if (%s)", applied);
      e->indent++;
      open_brace (e);
      put_line (e, node, "%s = %s_some (%s);", r, rp,
                position ? position : copy);
      chain_leave (e, &c);
      close_brace (e);
      e->indent--;
      if (position)
        put_line (e, node, "%s++;", position);
    }
  else if (strcmp (name, "take_while") == 0)
    {
      put_hidden (e, node, "if (!%s)", applied);
      e->indent++;
      chain_leave (e, &c);
      e->indent--;
      put_line (e, node, "%s_push (&%s, %s);", rp, r, copy);
    }
  else if (skipping)
    {
      put_line (e, node, "%s = %s && %s;", skipping, skipping, applied);
      put_hidden (e, node, "if (!%s)", skipping);
      indented (e, node, text (e, "%s_push (&%s, %s);", rp, r, copy));
    }
  else if (strcmp (name, "partition") == 0)
    {
      struct type *part = type_prune (result->arguments[0]);
      put_line (e, node, "%s_push (%s ? &%s.f0 : &%s.f1, %s);",
                type_prefix (e, part), applied, r, r, copy);
    }
  else if (type_is_managed (callable_result (&f)))
    put_line (e, node, "%s_drop (%s);", type_prefix (e, callable_result (&f)),
              applied);
  else
    put_line (e, node, "(void)%s;", applied);
  chain_close (e, &c);
  if (!r)
    return (struct value){ "RUCHY_UNIT", false };
  return moved (e, result, r);
}

static struct value
emit_retain (struct emitter *e, struct node *node, struct type *type)
{
  struct type *element = type_prune (type->arguments[0]);
  struct callable f = callable_hold (e, node->list.items[0]);
  const char *a = temporary (e);
  const char *kept = owned_variable (e, node, type, NULL);
  const char *place = emit_place (e, node->a);
  if (type_prune (node->a->type)->kind == TYPE_REFERENCE)
    place = text (e, "(*%s)", place);
  put_line (e, node, "%s *%s = &%s;", c_type (e, type), a, place);
  const char *item = open_loop (e, node, text (e, "(*%s)", a));
  put_hidden (e, node, "if (%s)", callable_call (e, &f, item, NULL));
  indented (e, node,
            text (e, "%s_push (&%s, %s);", type_prefix (e, type), kept,
                  own (e, (struct value){ item, false }, element)));
  close_loop (e);
  put_line (e, node, "%s_drop (*%s);", type_prefix (e, type), a);
  put_line (e, node, "*%s = RUCHY_MOVE (%s);", a, kept);
  return (struct value){ "RUCHY_UNIT", false };
}

/* Option and Result: map, and_then, unwrap_or_else …  */
static bool
emit_option (struct emitter *e, struct node *node, struct type *type,
             struct value *value)
{
  static const char *const names[]
      = { "map",     "and_then",    "filter",
          "map_or",  "is_some_and", "unwrap_or_else",
          "or_else", "ok_or_else",  "map_err",
          NULL };
  struct type *result = type_prune (node->type);
  bool option = type->kind == TYPE_OPTION;
  const char *flag = option ? "some" : "ok";
  const char *name = node->name;
  struct type *inner = type_prune (type->arguments[0]);
  const char *rp = type_prefix (e, result);
  if (!is_one_of (name, names))
    return false;
  struct value v = emit_object_of (e, node, type);
  const char *o = owned_variable (e, node, type, own (e, v, type));
  const char *other = strcmp (name, "map_or") == 0
                          ? emit_spilled (e, node->list.items[0], true)
                          : NULL;
  struct callable f
      = callable_hold (e, node->list.items[node->list.count - 1]);
  struct type *fr = callable_result (&f);
  const char *r = result->kind == TYPE_UNIT
                      ? NULL
                      : owned_variable (e, node, result, NULL);
  const char *some = text (e, "%s.value", o);
  const char *error = text (e, "%s.error", o);
  bool else_calls
      = strcmp (name, "unwrap_or_else") == 0 || strcmp (name, "or_else") == 0
        || strcmp (name, "ok_or_else") == 0 || strcmp (name, "map_err") == 0;
  put_hidden (e, node, "if (%s.%s)", o, flag);
  e->indent++;
  open_brace (e);
  const char *applied = else_calls ? NULL : callable_call (e, &f, some, NULL);
  if (strcmp (name, "map") == 0)
    {
      if (fr->kind == TYPE_UNIT)
        applied = text (e, "(%s, RUCHY_UNIT)", applied);
      put_line (e, node, "%s = %s_%s (%s);", r, rp, option ? "some" : "ok",
                applied);
    }
  else if (strcmp (name, "and_then") == 0 || strcmp (name, "map_or") == 0
           || strcmp (name, "is_some_and") == 0)
    put_line (e, node, "%s = %s;", r, applied);
  else if (strcmp (name, "filter") == 0)
    {
      put_hidden (e, node, "if (%s)", applied);
      indented (e, node, text (e, "%s = %s;", r, moved (e, type, o).text));
    }
  else if (strcmp (name, "unwrap_or_else") == 0)
    put_line (e, node, "%s = %s;", r, moved (e, inner, some).text);
  else if (strcmp (name, "or_else") == 0)
    put_line (e, node, "%s = %s;", r, moved (e, type, o).text);
  else
    put_line (e, node, "%s = %s_ok (%s);", r, rp,
              inner->kind == TYPE_UNIT ? "RUCHY_UNIT"
                                       : moved (e, inner, some).text);
  close_brace (e);
  e->indent--;
  if (else_calls || other || (!option && strcmp (name, "filter") != 0))
    {
      put_line (e, node, "else");
      e->indent++;
      open_brace (e);
      if (strcmp (name, "unwrap_or_else") == 0
          || strcmp (name, "or_else") == 0)
        put_line (e, node, "%s = %s;", r,
                  callable_call (e, &f, option ? NULL : error, NULL));
      else if (strcmp (name, "ok_or_else") == 0)
        put_line (e, node, "%s = %s_err (%s);", r, rp,
                  callable_call (e, &f, NULL, NULL));
      else if (strcmp (name, "map_err") == 0)
        put_line (e, node, "%s = %s_err (%s);", r, rp,
                  callable_call (e, &f, error, NULL));
      else if (other)
        put_line (e, node, "%s = %s;", r, moved (e, result, other).text);
      else
        put_line (e, node, "%s = %s_err (%s);", r, rp,
                  moved (e, type->arguments[1], error).text);
      close_brace (e);
      e->indent--;
    }
  *value = r ? moved (e, result, r) : (struct value){ "RUCHY_UNIT", false };
  return true;
}

bool
emit_iterator_method (struct emitter *e, struct node *node,
                      struct value *value)
{
  static const char *const passes[]
      = { "map",        "filter",    "filter_map", "flat_map", "any",
          "some",       "all",       "every",      "find",     "find_index",
          "position",   "each",      "for_each",   "forEach",  "take_while",
          "skip_while", "partition", NULL };
  struct type *type = type_strip (node->a->type);
  size_t count = node->list.count;
  if (type->kind == TYPE_OPTION || type->kind == TYPE_RESULT)
    return count && emit_option (e, node, type, value);
  if (type->kind == TYPE_ARRAY && chain_is_lazy (node))
    {
      *value = chain_collect (e, node);
      return true;
    }
  if (type->kind == TYPE_ARRAY && chain_reduce (e, node, value))
    return true;
  if (type->kind != TYPE_ARRAY || count == 0
      || type_strip (node->list.items[count - 1]->type)->kind != TYPE_FUNCTION)
    return false;
  if (is (node, "fold") || is (node, "reduce") || is (node, "scan"))
    *value = emit_fold (e, node, type);
  else if (strncmp (node->name, "sort", 4) == 0)
    *value = emit_sort_by (e, node, type);
  else if (is (node, "retain"))
    *value = emit_retain (e, node, type);
  else if (strncmp (node->name, "min_by", 6) == 0
           || strncmp (node->name, "max_by", 6) == 0)
    *value = emit_best (e, node);
  else if (is_one_of (node->name, passes)
           || (is (node, "count") && count == 1))
    *value = emit_pass (e, node);
  else
    return false;
  return true;
}
