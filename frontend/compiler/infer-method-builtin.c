/* SPDX-License-Identifier: MIT */
/* Inference: methods of built-in types: those in builtins.def and
   methods.def, and those whose result needs more than a signature.  */

#include <string.h>

#include "builtins.h"
#include "infer-internal.h"
#include "methods.h"

void
infer_method_arguments (struct inference *inf, struct node *node)
{
  for (size_t i = 0; i < node->list.count; i++)
    if (!node->list.items[i]->type)
      infer_node (inf, node->list.items[i], NULL);
}

/* Some method names mean the object itself.  */
bool
identity_method (struct inference *inf, struct node *node, struct type *type)
{
  static const char *const names[]
      = { "clone",          "to_owned",  "into",        "as_ref",
          "as_mut",         "as_str",    "cloned",      "copied",
          "as_string",      "to_vec",    "borrow",      "borrow_mut",
          "iter",           "into_iter", "as_slice",    "unwrap",
          "expect",         "deref",     "by_ref",      "as_deref",
          "lock",           "try_into",  "as_mut_str",  "trim_matches_none",
          "into_boxed_str", "to_array",  "into_string", NULL };
  if (node->list.count > 1 || !is_one_of (node->name, names))
    return false;
  infer_method_arguments (inf, node);
  /* What lock () gives refers to the value, and so does lock ().unwrap ().  */
  struct type *object = type_prune (node->a->type);
  if (named (node, "borrow_mut") || named (node, "as_mut")
      || ((named (node, "unwrap") || named (node, "expect"))
          && object->kind == TYPE_REFERENCE))
    type = object;
  set_type (inf, node, type);
  return true;
}

static bool
is_iterator_chain (const struct node *node)
{
  while (node->kind == NODE_METHOD_CALL || node->kind == NODE_CONVERT)
    {
      if (node->kind == NODE_METHOD_CALL
          && (named (node, "iter") || named (node, "into_iter")
              || named (node, "chars") || named (node, "keys")
              || named (node, "values") || named (node, "bytes")))
        return true;
      node = node->a;
    }
  return node->kind == NODE_RANGE;
}

/* to_string, cmp and the like, of any type.  */
bool
common_method (struct inference *inf, struct node *node, struct type *type)
{
  size_t count = node->list.count;
  if (count == 0
      && (named (node, "to_string") || named (node, "str")
          || named (node, "to_s")))
    {
      set_type (inf, node, &type_string);
      return true;
    }
  if (count == 1
      && (named (node, "cmp") || named (node, "partial_cmp")
          || named (node, "eq") || named (node, "ne") || named (node, "lt")
          || named (node, "le") || named (node, "gt") || named (node, "ge")
          || named (node, "total_cmp")))
    {
      infer_node (inf, node->list.items[0], type);
      coerce (inf, &node->list.items[0], type, NULL, (struct span){ 0 });
      set_type (inf, node,
                named (node, "partial_cmp")
                    ? type_of_1 (&inf->context, TYPE_OPTION, &type_ordering)
                : named (node, "cmp") || named (node, "total_cmp")
                    ? &type_ordering
                    : &type_bool);
      return true;
    }
  return false;
}

/* Methods in builtins.def.  */
bool
table_method (struct inference *inf, struct node *node, char letter,
              struct type *type)
{
  const struct builtin *b
      = builtin_method (letter, node->name, node->list.count);
  (void) type;
  if (!b)
    return false;
  for (size_t i = 0; i < node->list.count; i++)
    infer_as (
        inf, &node->list.items[i],
        builtin_letter_type (&inf->context, b->parameters[i]),
        arena_printf (inf->arena, "argument %zu of `%s`", i + 1, node->name));
  struct type *result
      = b->result[0] == '?'
            ? type_of_1 (&inf->context, TYPE_OPTION,
                         builtin_letter_type (&inf->context, b->result[1]))
            : builtin_letter_type (&inf->context, b->result[0]);
  set_type (inf, node, result);
  return true;
}

static bool
special_string_method (struct inference *inf, struct node *node,
                       struct type *expected)
{
  size_t count = node->list.count;
  if (named (node, "parse") && count == 0)
    {
      struct type *value
          = node->more.count
                ? infer_local_annotation (inf, node->more.items[0])
            : expected && type_prune (expected)->kind == TYPE_RESULT
                ? type_prune (expected)->arguments[0]
                : type_number (&inf->context);
      if (settle_from_str (inf, node, type_prune (value)))
        return true;
      set_type (inf, node,
                type_of_2 (&inf->context, TYPE_RESULT, value, &type_error));
      return true;
    }
  if ((named (node, "find") || named (node, "rfind")) && count == 1)
    {
      infer_node (inf, node->list.items[0], NULL);
      if (type_prune (node->list.items[0]->type)->kind != TYPE_FUNCTION)
        coerce (inf, &node->list.items[0], &type_string, NULL,
                (struct span){ 0 });
      set_type (inf, node, type_of_1 (&inf->context, TYPE_OPTION, &type_i64));
      return true;
    }
  if (named (node, "get") && count == 1)
    {
      infer_method_arguments (inf, node);
      set_type (inf, node,
                type_of_1 (&inf->context, TYPE_OPTION, &type_string));
      return true;
    }
  if (named (node, "pop") && count == 0)
    {
      set_type (inf, node, type_of_1 (&inf->context, TYPE_OPTION, &type_char));
      return true;
    }
  if (named (node, "char_indices") && count == 0)
    {
      set_type (inf, node,
                type_of_1 (&inf->context, TYPE_ARRAY,
                           type_of_2 (&inf->context, TYPE_TUPLE, &type_i64,
                                      &type_char)));
      return true;
    }
  if (named (node, "split_once") && count == 1)
    {
      infer_as (inf, &node->list.items[0], &type_string, NULL);
      set_type (inf, node,
                type_of_1 (&inf->context, TYPE_OPTION,
                           type_of_2 (&inf->context, TYPE_TUPLE, &type_string,
                                      &type_string)));
      return true;
    }
  if (named (node, "format"))
    {
      for (size_t i = 0; i < count; i++)
        infer_node (inf, node->list.items[i], NULL);
      set_type (inf, node, &type_string);
      return true;
    }
  return false;
}

/* entry (k).or_insert (v) and its like.  */
static bool
entry_method (struct inference *inf, struct node *node, struct type *type)
{
  size_t count = node->list.count;
  if (named (node, "or_insert") && count == 1)
    infer_as (inf, &node->list.items[0], type->arguments[1], "the value");
  else if (named (node, "or_insert_with") && count == 1)
    {
      struct type *f
          = type_of_1 (&inf->context, TYPE_FUNCTION, type->arguments[1]);
      infer_as (inf, &node->list.items[0], f, NULL);
    }
  else if (named (node, "and_modify") && count == 1)
    {
      struct type *f = type_of_2 (
          &inf->context, TYPE_FUNCTION,
          type_of_1 (&inf->context, TYPE_REFERENCE, type->arguments[1]),
          &type_unit);
      infer_as (inf, &node->list.items[0], f, NULL);
      node->flags |= FLAG_MOVE;
      set_type (inf, node, type);
      return true;
    }
  else if (!(named (node, "or_default") && count == 0))
    return false;
  set_type (inf, node,
            type_of_1 (&inf->context, TYPE_REFERENCE, type->arguments[1]));
  return true;
}

/* Methods whose result needs more than a signature.  */
bool
special_method (struct inference *inf, struct node *node, struct type *type,
                struct type *expected)
{
  size_t count = node->list.count;
  if (type->kind == TYPE_ARRAY)
    {
      return special_array_method (inf, node, type, expected);
    }
  if ((type->kind == TYPE_MAP || type->kind == TYPE_SET)
      && named (node, "range") && count == 1
      && node->list.items[0]->kind == NODE_RANGE)
    {
      const struct node *range = node->list.items[0];
      struct node *ends[2];
      node->name = range_method (range);
      node->list.count = 0;
      if (range->a)
        ends[node->list.count++] = range->a;
      if (range->b)
        ends[node->list.count++] = range->b;
      node->list.items
          = arena_memdup (inf->arena, ends, node->list.count * sizeof *ends);
      return settle_method (inf, node, expected);
    }
  if (type->kind == TYPE_MAP && named (node, "entry") && count == 1)
    {
      infer_as (inf, &node->list.items[0], type->arguments[0], "the key");
      /* Only as the object of or_insert and the like.  */
      set_type (inf, node,
                type_of_2 (&inf->context, TYPE_MAP, type->arguments[0],
                           type->arguments[1]));
      node->flags |= FLAG_MOVE;
      return true;
    }
  if (node->a->kind == NODE_METHOD_CALL && type->kind == TYPE_MAP
      && (node->a->flags & FLAG_MOVE)
      && (named (node->a, "entry")
          || (named (node->a, "and_modify") && !named (node, "and_modify"))))
    {
      return entry_method (inf, node, type);
    }
  if (type->kind == TYPE_STRING)
    {
      return special_string_method (inf, node, expected);
    }
  if (type->kind == TYPE_CHAR && count <= 1 && named (node, "to_digit"))
    {
      if (count)
        infer_as (inf, &node->list.items[0], &type_i64, NULL);
      set_type (inf, node, type_of_1 (&inf->context, TYPE_OPTION, &type_i64));
      return true;
    }
  if (type->kind == TYPE_CHAR && named (node, "len_utf8"))
    {
      set_type (inf, node, &type_i64);
      return true;
    }
  return false;
}

/* map (f), filter_map (f) where an array is WANTED: what f collects or parses
   at its end is an element of that.  */
static void
want_of_map (const struct node *node, struct type *f, struct type *wanted)
{
  static const char *const open[]
      = { "collect", "into", "parse", "unwrap", "sum", NULL };
  struct type *result = f->arguments[f->count - 1];
  const struct node *last = node->list.items[0];
  if (wanted->kind != TYPE_ARRAY || last->kind != NODE_LAMBDA)
    return;
  last = last->a;
  while (last && last->kind == NODE_BLOCK && last->list.count
         && (last->flags & FLAG_HAS_VALUE))
    last = last->list.items[last->list.count - 1];
  if (!last || last->kind != NODE_METHOD_CALL || last->list.count)
    return;
  if (named (node, "filter_map") && named (last, "ok"))
    type_unify (result->arguments[0], wanted->arguments[0]);
  else if (named (node, "map") && is_one_of (last->name, open))
    type_unify (result, wanted->arguments[0]);
}

/* text.parse ().map (f) where f is a function or variant by its name: what is
   parsed is the number that f takes.  */
static void
number_for_function (struct inference *inf, const struct node *f,
                     struct type *number)
{
  const struct node *annotation = NULL;
  if (f->kind != NODE_NAME && f->kind != NODE_PATH)
    return;
  if (f->function && f->function->node->list.count)
    annotation = f->function->node->list.items[0]->annotation;
  else if (f->declaration && f->declaration->kind == DECLARATION_ENUM
           && f->detail)
    {
      const struct node *variant
          = f->declaration->node->list.items[f->detail - 1];
      if (variant->list.count)
        annotation = variant->list.items[0]->annotation;
    }
  if (!annotation || annotation->kind != NODE_NAMED_TYPE
      || annotation->list.count != 1
      || !builtin_type_name (annotation->list.items[0]->name))
    return;
  struct type *taken
      = infer_annotation (inf, annotation, NULL, NULL, inf->program->scope);
  if (type_is_numeric (taken))
    type_unify (number, taken);
}

bool
generic_method (struct inference *inf, struct node *node, struct type *type,
                struct type *expected)
{
  char receiver = method_receiver (type);
  const struct generic_method *m
      = method_find (receiver, node->name, node->list.count);
  if (!m)
    return false;
  if (receiver == 'a' && strchr (m->needs, 'N'))
    {
      if (!can_add (type->arguments[0]))
        return false;
    }
  struct signature_reader r = { .context = &inf->context, .receiver = type };
  size_t count = node->list.count;
  struct type **parameters
      = arena_array (inf->arena, struct type *, count + 1);
  r.at = m->parameters;
  for (size_t i = 0; i < count; i++)
    parameters[i] = signature_read (&r);
  if ((named (node, "map") || named (node, "filter_map")) && receiver == 'a'
      && expected)
    want_of_map (node, parameters[0], type_prune (expected));
  for (int lambdas = 0; lambdas < 2; lambdas++)
    for (size_t i = 0; i < count; i++)
      {
        struct node **slot = &node->list.items[i];
        if (((*slot)->kind == NODE_LAMBDA) != lambdas)
          continue;
        if ((*slot)->type)
          {
            /* Known from looking at it before.  */
            if (!lambdas)
              try_coerce (inf, slot, parameters[i]);
            continue;
          }
        if ((receiver == 'o' || receiver == 'r')
            && type_prune (parameters[i])->kind == TYPE_FUNCTION
            && type_prune (type->arguments[0])->kind == TYPE_VARIABLE)
          number_for_function (inf, *slot, type->arguments[0]);
        infer_node (inf, *slot, parameters[i]);
        if (type_prune (parameters[i])->kind == TYPE_FUNCTION
            && type_prune ((*slot)->type)->kind == TYPE_FUNCTION)
          {
            struct type *f = type_prune ((*slot)->type);
            struct type *p = type_prune (parameters[i]);
            /* A result nobody reads may be anything.  */
            if (type_prune (p->arguments[p->count - 1])->kind == TYPE_VARIABLE
                && f->count == p->count)
              type_unify (p->arguments[p->count - 1],
                          f->arguments[f->count - 1]);
          }
        if (receiver == 'a' && !try_coerce (inf, slot, parameters[i])
            && becomes_mixed (inf, node))
          return true;
        coerce (inf, slot, parameters[i],
                arena_printf (inf->arena, "argument %zu of `%s`", i + 1,
                              node->name),
                (struct span){ 0 });
      }
  r.at = m->result;
  if (!m->result)
    {
      bool sorts = receiver == 'a' && strncmp (node->name, "sort", 4) == 0;
      set_type (inf, node,
                sorts && !changes_in_place (inf, node) ? type : &type_unit);
      return true;
    }
  struct type *result = signature_read (&r);
  if (m->result[0] == '~')
    {
      bool option = (node->flags & (FLAG_WANTS_OPTION | FLAG_UNUSED_VALUE))
                    || (expected && type_prune (expected)->kind == TYPE_OPTION
                        && type_prune (result)->kind != TYPE_OPTION)
                    || ((named (node, "min") || named (node, "max")
                         || named (node, "last") || named (node, "first"))
                        && is_iterator_chain (node->a));
      if (option)
        result = type_of_1 (&inf->context, TYPE_OPTION, result);
      else
        node->flags |= FLAG_MAYBE_OPTION;
    }
  set_type (inf, node, result);
  return true;
}
