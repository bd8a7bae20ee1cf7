/* SPDX-License-Identifier: MIT */
/* Infer: methods and functions of dynamic values.

   The support library knows the methods that mean something for several kinds
   of values, that change the value, or that give what was put in
   (lib/dynamic-method.c, lib/dynamic-function.c: RUN_TIME below); they are
   found by name at run time.  Any other method that only strings, only arrays
   or only numbers have says what the value must be: the value is converted,
   which is checked at run time, and the method is that of the static type.
   A name that some object of the program has as a key may be its function.
   Called by infer-method.c and infer-builtin.c.  */

#include "builtins.h"
#include "infer-internal.h"
#include "methods.h"

static const char *const run_time[]
    = { "len",          "length",       "is_empty",
        "trim",         "reverse",      "repeat",
        "contains",     "starts_with",  "ends_with",
        "lines",        "split",        "replace",
        "substring",    "slice",        "to_int",
        "to_integer",   "parse",        "to_float",
        "first",        "last",         "min",
        "max",          "sort",         "unique",
        "take",         "skip",         "concat",
        "append",       "push",         "pop",
        "sum",          "product",      "join",
        "enumerate",    "keys",         "values",
        "items",        "iter",         "has",
        "has_key",      "insert",       "contains_key",
        "set",          "remove",       "abs",
        "sqrt",         "floor",        "ceil",
        "round",        "pow",          "clone",
        "collect",      "get",          "nth",
        "char_at",      "map",          "filter",
        "each",         "for_each",     "forEach",
        "any",          "some",         "all",
        "every",        "find",         "reduce",
        "fold",         "sort_by",      "sort_by_key",
        "index_of",     "count",        "clear",
        "extend",       "swap",         "truncate",
        "flatten",      "clamp",        "signum",
        "read_line",    "close",        "read",
        "write",        "write_line",   "eof",
        "is_eof",       "read_lines",   "read_to_string",
        "push_str",     "sorted",       "to_upper",
        "upper",        "to_lower",     "lower",
        "to_uppercase", "to_lowercase", NULL };

static bool
is_run_time (const char *name)
{
  for (size_t i = 0; run_time[i]; i++)
    if (strcmp (run_time[i], name) == 0)
      return true;
  return false;
}

/* Has TYPE, whose methods are listed under LETTER, the method that NODE calls,
   one that leaves the value as it is?  */
static bool
has_method (struct inference *inf, struct node *node, struct type *type,
            char letter)
{
  const struct function *f = user_method (inf, type, node->name);
  if (f && f->is_library && !f->self_by_reference
      && f->node->list.count == node->list.count + 1)
    return true;
  static const char *const of_integers[]
      = { "is_positive", "is_negative",  "is_even",        "is_odd",
          "gcd",         "isqrt",        "rem_euclid",     "abs_diff",
          "count_ones",  "wrapping_add", "saturating_sub", "is_power_of_two" };
  for (size_t i = 0; i < sizeof of_integers / sizeof *of_integers; i++)
    if (letter == 'i' && named (node, of_integers[i]))
      return true;
  if (letter != 'a')
    {
      const struct builtin *b
          = builtin_method (letter, node->name, node->list.count);
      return b && !(b->c_name && b->c_name[0] == '&');
    }
  const struct generic_method *m
      = method_find (letter, node->name, node->list.count);
  return m && !(m->c_template && strstr (m->c_template, "$&")) && m->result
         && !strchr (m->result, '&') && strcmp (m->name, "drain") != 0
         && strcmp (m->name, "retain") != 0
         && strncmp (m->name, "pop_", 4) != 0;
}

/* The one type that has the method, or NULL.  */
static struct type *
only_type_with (struct inference *inf, struct node *node)
{
  struct type *types[]
      = { &type_string, type_of_1 (&inf->context, TYPE_ARRAY, &type_dynamic),
          &type_f64, &type_i64 };
  struct type *only = NULL;
  static const char letters[] = "safi";
  for (size_t i = 0; i < sizeof types / sizeof *types; i++)
    if (has_method (inf, node, types[i], letters[i]))
      {
        if (only && !type_is_numeric (only))
          return NULL;
        if (!only)
          only = types[i];
      }
  return only;
}

bool
dynamic_method (struct inference *inf, struct node *node, struct type *type,
                struct type *expected)
{
  bool some = named (node, "is_some") || named (node, "is_none");
  if ((named (node, "unwrap_or") && node->list.count == 1)
      || (some && node->list.count == 0))
    {
      /* nil stands for None.  */
      node->kind = NODE_BINARY;
      node->op = !some                     ? OP_COALESCE
                 : named (node, "is_some") ? OP_NOT_EQUAL
                                           : OP_EQUAL;
      node->b = some ? node_new (inf->arena, NODE_NIL, node->span)
                     : node->list.items[0];
      node->list.count = 0;
      if (!node->b->type)
        infer_node (inf, node->b, &type_dynamic);
      return settle (inf, node, expected);
    }
  if (common_method (inf, node, type) || identity_method (inf, node, type))
    return true;
  if (!is_run_time (node->name)
      && !string_map_get (&inf->program->object_keys, node->name))
    {
      struct type *only = only_type_with (inf, node);
      if (only && try_coerce (inf, &node->a, only))
        return settle_method (inf, node, expected);
    }
  if ((named (node, "sort") || named (node, "reverse")
       || named (node, "append") || named (node, "sort_by")
       || named (node, "sort_by_key"))
      && changes_in_place (inf, node))
    node->name = arena_printf (inf->arena, "%s_in_place", node->name);
  for (size_t i = 0; i < node->list.count; i++)
    infer_as (inf, &node->list.items[i], &type_dynamic, NULL);
  set_type (inf, node, named (node, "len") ? &type_i64 : &type_dynamic);
  return true;
}

/* min, max, abs and pow where an argument is dynamic: the method.  */
bool
dynamic_number_function (struct inference *inf, struct node *node,
                         const char *name)
{
  node->kind = NODE_METHOD_CALL;
  node->name = name;
  node->a = node->list.items[0];
  node->list.items++;
  node->list.count--;
  coerce (inf, &node->a, &type_dynamic, NULL, (struct span){ 0 });
  for (size_t i = 0; i < node->list.count; i++)
    coerce (inf, &node->list.items[i], &type_dynamic, NULL,
            (struct span){ 0 });
  set_type (inf, node, &type_dynamic);
  return true;
}
