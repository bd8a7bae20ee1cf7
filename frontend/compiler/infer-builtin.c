/* SPDX-License-Identifier: MIT */
/* Inference: built-in functions, paths and macros.  Calls become BUILTIN
   nodes with a canonical name ("Vec::new"), METHOD_CALLs or literals.  */

#include <string.h>

#include "builtins.h"
#include "infer-internal.h"
#include "methods.h"

void
infer_arguments (struct inference *inf, struct node *node)
{
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node **slot = &node->list.items[i];
      if ((*slot)->kind == NODE_NAMED_ARGUMENT)
        *slot = (*slot)->a;
      if (!(*slot)->type)
        infer_node (inf, *slot, NULL);
    }
}

bool
check_count (struct inference *inf, struct node *node, const char *name,
             size_t least, size_t most)
{
  if (node->list.count >= least && node->list.count <= most)
    return true;
  if (least == most)
    diagnostic_error (inf->diagnostics, node->span,
                      "`%s` takes %zu argument%s, got %zu", name, least,
                      least == 1 ? "" : "s", node->list.count);
  else
    diagnostic_error (inf->diagnostics, node->span,
                      "`%s` takes %zu to %zu arguments, got %zu", name, least,
                      most, node->list.count);
  infer_arguments (inf, node);
  set_type (inf, node, type_variable (&inf->context));
  return false;
}

bool
make_builtin (struct inference *inf, struct node *node, const char *name,
              struct type *type)
{
  node->kind = NODE_BUILTIN;
  node->name = name;
  node->a = NULL;
  set_type (inf, node, type);
  return true;
}

/* Some (v), Ok (v), Err (e).  */
bool
wrapper (struct inference *inf, struct node *node, const char *name,
         struct type *expected)
{
  bool some = strcmp (name, "Some") == 0;
  size_t at = strcmp (name, "Err") == 0;
  struct type *made = some ? type_of_1 (&inf->context, TYPE_OPTION,
                                        type_variable (&inf->context))
                           : type_of_2 (&inf->context, TYPE_RESULT,
                                        type_variable (&inf->context),
                                        type_variable (&inf->context));
  struct type *wanted = expected ? type_prune (expected) : NULL;
  if (strcmp (name, "None") == 0)
    return false;
  if (node->list.count == 0 && !some)
    {
      struct node *unit = node_new (inf->arena, NODE_UNIT, node->span);
      node->list.items = arena_array (inf->arena, struct node *, 1);
      node->list.items[0] = unit;
      node->list.count = 1;
    }
  if (!check_count (inf, node, name, 1, 1))
    return true;
  if (wanted && wanted->kind == made->kind)
    made = wanted;
  struct node **slot = &node->list.items[0];
  if (!(*slot)->type)
    infer_node (inf, *slot, made->arguments[at]);
  coerce (inf, slot, made->arguments[at], name, (struct span){ 0 });
  return make_builtin (inf, node, name, made);
}

/* min, max, abs, pow of numbers.  */
bool
number_function (struct inference *inf, struct node *node, const char *name)
{
  size_t count = strcmp (name, "abs") == 0 ? 1 : 2;
  if (node->list.count == 1 && count == 2 && strcmp (name, "pow") != 0)
    {
      node->kind = NODE_METHOD_CALL;
      node->name = name;
      node->a = node->list.items[0];
      node->list.count = 0;
      struct type *only = type_strip (infer_node (inf, node->a, NULL));
      if (!type_is_numeric (only) && only->kind != TYPE_STRING)
        return settle_method (inf, node, NULL);
      node->kind = NODE_CALL;
      node->list.count = 1;
    }
  if (!check_count (inf, node, name, count, count))
    return true;
  infer_arguments (inf, node);
  struct node ***slots = arena_array (inf->arena, struct node **, count);
  for (size_t i = 0; i < count; i++)
    {
      struct type *t = type_strip (node->list.items[i]->type);
      if (t->kind == TYPE_VARIABLE && !t->is_number && !inf->forcing)
        return false;
      slots[i] = &node->list.items[i];
    }
  struct type *type;
  if (strcmp (name, "pow") == 0)
    {
      struct type *a = type_strip (node->list.items[0]->type);
      struct type *b = type_strip (node->list.items[1]->type);
      type = a->kind == TYPE_DYNAMIC || b->kind == TYPE_DYNAMIC ? &type_dynamic
             : type_is_float (a) || type_is_float (b)           ? &type_f64
                                                                : a;
      if (type->kind == TYPE_DYNAMIC)
        return dynamic_number_function (inf, node, name);
      if (type->kind == TYPE_F64)
        {
          coerce (inf, slots[0], type, NULL, (struct span){ 0 });
          coerce (inf, slots[1], type, NULL, (struct span){ 0 });
        }
      else
        coerce (inf, slots[1], &type_i64, NULL, (struct span){ 0 });
    }
  else
    type = type_strip (join (inf, slots, count, NULL, true));
  bool compares = strcmp (name, "min") == 0 || strcmp (name, "max") == 0;
  if (!type_is_numeric (type) && type->kind != TYPE_DYNAMIC
      && type->kind != TYPE_NEVER && !follows_from_error (inf, type)
      && (!compares
          || (type->kind != TYPE_STRING && type->kind != TYPE_CHAR
              && type->kind != TYPE_STRUCT && type->kind != TYPE_ENUM
              && type->kind != TYPE_TUPLE)))
    diagnostic_error (inf->diagnostics, node->span,
                      "`%s` can't be used on `%s`", name, text_of (inf, type));
  if (type->kind == TYPE_DYNAMIC)
    return dynamic_number_function (inf, node, name);
  return make_builtin (inf, node, name, type);
}

/* Functions that are methods of their first argument.  */
bool
as_method (struct inference *inf, struct node *node, const char *name,
           struct type *expected)
{
  if (node->list.count == 0)
    return check_count (inf, node, name, 1, 3);
  node->kind = NODE_METHOD_CALL;
  node->name = name;
  node->name_span = node->span;
  node->a = node->list.items[0];
  node->list.items++;
  node->list.count--;
  if (!node->a->type)
    infer_node (inf, node->a, NULL);
  return settle_method (inf, node, expected);
}

static bool
range_function (struct inference *inf, struct node *node)
{
  if (!check_count (inf, node, "range", 1, 3))
    return true;
  for (size_t i = 0; i < node->list.count; i++)
    infer_as (inf, &node->list.items[i], &type_i64, "the range");
  struct type *type = type_of_1 (&inf->context, TYPE_ARRAY, &type_i64);
  if (node->list.count == 3)
    return make_builtin (inf, node, "range", type);
  struct node *range = node_new (inf->arena, NODE_RANGE, node->span);
  range->b = node->list.items[node->list.count - 1];
  if (node->list.count == 2)
    range->a = node->list.items[0];
  else
    {
      range->a = node_new (inf->arena, NODE_INTEGER, node->span);
      range->a->type = &type_i64;
    }
  range->type = &type_range;
  node->kind = NODE_CONVERT;
  node->a = range;
  node->list.count = 0;
  set_type (inf, node, type);
  return true;
}

static bool
table_function (struct inference *inf, struct node *node,
                const struct builtin *b)
{
  size_t count = strlen (b->parameters);
  if (!check_count (inf, node, b->name, count, count))
    return true;
  for (size_t i = 0; i < count; i++)
    {
      struct type *type
          = builtin_letter_type (&inf->context, b->parameters[i]);
      if (!node->list.items[i]->type)
        infer_node (inf, node->list.items[i], type);
      struct type *t = type_strip (node->list.items[i]->type);
      if (t->kind == TYPE_VARIABLE && !t->is_number && !inf->forcing
          && type->kind == TYPE_F64)
        return false;
      coerce (
          inf, &node->list.items[i], type,
          arena_printf (inf->arena, "argument %zu of `%s`", i + 1, b->name),
          (struct span){ 0 });
    }
  struct type *result = builtin_letter_type (
      &inf->context, b->result[0] == '^' || b->result[0] == '?'
                         ? b->result[1]
                         : b->result[0]);
  if (b->result[0] == '?')
    result = type_of_1 (&inf->context, TYPE_OPTION, result);
  return make_builtin (inf, node, b->name, result);
}

/* Does the function int, float or bool convert a TYPE?  */
static bool
converts (const char *name, const struct type *type)
{
  if (strcmp (name, "int") != 0 && strcmp (name, "float") != 0
      && strcmp (name, "bool") != 0)
    return true;
  return type_is_numeric (type) || type->kind == TYPE_BOOL
         || type->kind == TYPE_STRING || type->kind == TYPE_CHAR
         || type->kind == TYPE_DYNAMIC || type->kind == TYPE_VARIABLE
         || type->kind == TYPE_NEVER
         || (type->kind == TYPE_ENUM && strcmp (name, "int") == 0);
}

bool
named_function (struct inference *inf, struct node *node, const char *name,
                struct type *expected)
{
  static const char *const methods[]
      = { "len",     "reverse", "sort",      "sum",    "product",   "unique",
          "flatten", "zip",     "enumerate", "join",   "split",     "push",
          "pop",     "map",     "filter",    "reduce", "to_string", NULL };
  static const char *const one[]
      = { "int",     "float", "str",  "bool",  "typeof",
          "type_of", "floor", "ceil", "round", NULL };
  const struct builtin *b = builtin_function (name);
  if (b && b->c_name)
    return table_function (inf, node, b);
  if (strcmp (name, "Some") == 0 || strcmp (name, "Ok") == 0
      || strcmp (name, "Err") == 0)
    return wrapper (inf, node, name, expected);
  if (is_one_of (name, methods))
    return as_method (inf, node, name, expected);
  if (strcmp (name, "min") == 0 || strcmp (name, "max") == 0
      || strcmp (name, "abs") == 0 || strcmp (name, "pow") == 0)
    return number_function (inf, node, name);
  if (strcmp (name, "range") == 0)
    return range_function (inf, node);
  if (is_one_of (name, one))
    {
      if (!check_count (inf, node, name, 1, 1))
        return true;
      infer_arguments (inf, node);
      struct type *t = type_strip (node->list.items[0]->type);
      if (t->kind == TYPE_VARIABLE && !t->is_number && !inf->forcing)
        return false;
      if (!converts (name, t))
        {
          diagnostic_error (inf->diagnostics, node->list.items[0]->span,
                            "`%s` can't be used on `%s`", name,
                            text_of (inf, t));
          set_type (inf, node, type_variable (&inf->context));
          return true;
        }
      bool rounding = strcmp (name, "floor") == 0 || strcmp (name, "ceil") == 0
                      || strcmp (name, "round") == 0;
      if (rounding)
        coerce (inf, &node->list.items[0], &type_f64,
                arena_printf (inf->arena, "the argument of `%s`", name),
                (struct span){ 0 });
      return make_builtin (inf, node, name,
                           strcmp (name, "int") == 0 || rounding ? &type_i64
                           : strcmp (name, "float") == 0         ? &type_f64
                           : strcmp (name, "bool") == 0          ? &type_bool
                                                        : &type_string);
    }
  static const struct
  {
    const char *name, *parameters, *result;
    size_t least;
  } others[]
      = { { "input", "s", "s", 0 },          { "read_line", "", "s", 0 },
          { "readline", "", "s", 0 },        { "env_var", "s", "s", 1 },
          { "fs_create_dir", "s", "u", 1 },  { "fs_remove_dir", "s", "u", 1 },
          { "path_join_many", "A", "s", 1 }, { "json_type", "s", "s", 1 },
          { "json_validate", "s", "b", 1 },  { "json_read", "s", "d", 1 },
          { "json_write", "sd", "u", 2 },    { "open", "ss", "d", 1 } };
  for (size_t i = 0; i < sizeof others / sizeof *others; i++)
    if (strcmp (name, others[i].name) == 0)
      {
        if (!check_count (inf, node, name, others[i].least,
                          strlen (others[i].parameters)))
          return true;
        for (size_t k = 0; k < node->list.count; k++)
          infer_as (
              inf, &node->list.items[k],
              builtin_letter_type (&inf->context, others[i].parameters[k]),
              arena_printf (inf->arena, "argument %zu of `%s`", k + 1, name));
        return make_builtin (
            inf, node, name,
            builtin_letter_type (&inf->context, others[i].result[0]));
      }
  diagnostic_error (inf->diagnostics, node->span, "`%s` can't be called",
                    name);
  infer_arguments (inf, node);
  set_type (inf, node, type_variable (&inf->context));
  return true;
}

bool
settle_builtin_call (struct inference *inf, struct node *node,
                     struct type *expected)
{
  const char *name = node->a->name;
  if (!builtin_function (name))
    {
      /* String ("x"), i32 (x): conversions.  */
      if (strcmp (name, "String") == 0)
        name = "str";
      else if (strcmp (name, "i32") == 0 || strcmp (name, "i64") == 0)
        name = "int";
      else if (strcmp (name, "f64") == 0)
        name = "float";
    }
  return named_function (inf, node, name, expected);
}
