/* SPDX-License-Identifier: MIT */
/* Inference: methods of arrays whose result needs more than a signature.  */

#include <string.h>

#include "infer-internal.h"
#include "prelude.h"

static struct type *
collect_type (struct inference *inf, struct node *node, struct type *type,
              struct type *expected)
{
  struct type *wanted = expected ? type_prune (expected) : NULL;
  if (node->more.count)
    wanted = infer_local_annotation (inf, node->more.items[0]);
  if (!wanted || wanted->kind == TYPE_VARIABLE)
    return type;
  struct type *element = type_prune (type->arguments[0]);
  switch (wanted->kind)
    {
    case TYPE_ARRAY:
      type_unify (wanted, type);
      return type;
    /* What is found, if it is not as wanted: the caller sees that.  */
    case TYPE_SET:
      return type_unify (wanted->arguments[0], element)
                 ? wanted
                 : type_of_1 (&inf->context, TYPE_SET, element);
    case TYPE_MAP:
      if (element->kind == TYPE_TUPLE && element->count == 2)
        return type_unify (wanted->arguments[0], element->arguments[0])
                       && type_unify (wanted->arguments[1],
                                      element->arguments[1])
                   ? wanted
                   : type_of_2 (&inf->context, TYPE_MAP, element->arguments[0],
                                element->arguments[1]);
      return type;
    case TYPE_STRING:
      return wanted;
    case TYPE_RESULT:
    case TYPE_OPTION:
      if (element->kind == wanted->kind)
        {
          struct type *values
              = type_of_1 (&inf->context, TYPE_ARRAY, element->arguments[0]);
          if (type_unify (wanted->arguments[0], values)
              && (wanted->count < 2
                  || type_unify (wanted->arguments[1], element->arguments[1])))
            return wanted;
          return wanted->count < 2
                     ? type_of_1 (&inf->context, TYPE_OPTION, values)
                     : type_of_2 (&inf->context, TYPE_RESULT, values,
                                  element->arguments[1]);
        }
      return type;
    default:
      return type;
    }
}

/* collect () of ELEMENTs, Options or Results, into one of a map, a set or a
   text: NODE is then the method that makes it of the array.  */
static bool
collect_in_two (struct inference *inf, struct node *node, struct type *element,
                const struct type *wanted)
{
  if (wanted->kind != element->kind
      || (wanted->kind != TYPE_OPTION && wanted->kind != TYPE_RESULT))
    return false;
  enum collected what;
  switch (type_prune (wanted->arguments[0])->kind)
    {
    case TYPE_MAP:
      what = COLLECTED_MAP;
      break;
    case TYPE_SET:
      what = COLLECTED_SET;
      break;
    case TYPE_STRING:
      what = COLLECTED_TEXT;
      break;
    default:
      return false;
    }
  struct node *array = node_new (inf->arena, NODE_METHOD_CALL, node->span);
  array->a = node->a;
  array->name = "collect";
  array->name_span = node->name_span;
  struct type *values
      = type_of_1 (&inf->context, TYPE_ARRAY, element->arguments[0]);
  array->type = wanted->kind == TYPE_OPTION
                    ? type_of_1 (&inf->context, TYPE_OPTION, values)
                    : type_of_2 (&inf->context, TYPE_RESULT, values,
                                 element->arguments[1]);
  node->a = array;
  node->name = collected_names[what];
  node->more.count = 0;
  return true;
}

/* flat_map (f) where f gives an Option or a Result: filter_map.  EXPECTED is
   the array's type, or NULL.  */
static bool
flat_map_of_options (struct inference *inf, struct node *node,
                     struct type *element, struct type *expected)
{
  static const char *const names[]
      = { "parse",       "get",         "ok",       "find",    "first",
          "last",        "and_then",    "to_digit", "map_err", "checked_add",
          "checked_sub", "checked_mul", "ok_or",    NULL };
  struct node *f = node->list.items[0];
  if (f->kind != NODE_LAMBDA || f->type)
    return false;
  /* Most give arrays, and are inferred with what is wanted of them.  */
  if (f->a->kind == NODE_NAME
          ? element->kind != TYPE_OPTION && element->kind != TYPE_RESULT
          : f->a->kind != NODE_METHOD_CALL || !is_one_of (f->a->name, names))
    return false;
  struct type *result = type_variable (&inf->context);
  expected = expected ? type_prune (expected) : NULL;
  if (expected && expected->kind == TYPE_ARRAY && f->a->list.count == 0)
    {
      if (named (f->a, "parse"))
        type_unify (result, type_of_2 (&inf->context, TYPE_RESULT,
                                       expected->arguments[0],
                                       type_variable (&inf->context)));
      else if (named (f->a, "ok"))
        type_unify (result, type_of_1 (&inf->context, TYPE_OPTION,
                                       expected->arguments[0]));
    }
  infer_node (inf, f,
              type_of_2 (&inf->context, TYPE_FUNCTION, element, result));
  result = type_prune (result);
  if (result->kind == TYPE_OPTION)
    node->name = "filter_map";
  else if (result->kind == TYPE_RESULT)
    node->name = "flat_map_results";
  return result->kind == TYPE_OPTION || result->kind == TYPE_RESULT;
}

/* try_fold (start, f) where f gives an Option is another method.  */
void
try_fold_of_options (struct inference *inf, struct node *node,
                     const struct type *type)
{
  if (type->kind != TYPE_ARRAY || !named (node, "try_fold")
      || node->list.count != 2)
    return;
  struct node *f = node->list.items[1];
  if (f->kind != NODE_LAMBDA || f->type)
    return;
  struct type *function = type_new (&inf->context, TYPE_FUNCTION, 3);
  struct type *result = type_variable (&inf->context);
  function->arguments[0] = infer_node (inf, node->list.items[0], NULL);
  function->arguments[1] = type->arguments[0];
  function->arguments[2] = result;
  infer_node (inf, f, function);
  if (type_prune (result)->kind == TYPE_OPTION)
    node->name = "try_fold_options";
}

/* An element of another type for an array that began as []: mixed values are
   dynamic.  Tells the declaration and starts over.  */
bool
becomes_mixed (struct inference *inf, const struct node *node)
{
  static const char *const adding[] = { "push", "append", "push_back", NULL };
  const struct node *name = node->a;
  if (!is_one_of (node->name, adding) || name->kind != NODE_NAME
      || !name->variable || !name->variable->binding || !name->variable->source
      || name->variable->source->kind != NODE_ARRAY)
    return false;
  return infer_restart_as (inf, name->variable->binding, TYPE_DYNAMIC);
}

bool
can_add (struct type *element)
{
  element = type_strip (element);
  return type_is_numeric (element) || element->kind == TYPE_VARIABLE
         || element->kind == TYPE_DYNAMIC;
}

/* Whether NODE is what BODY ends with.  */
static bool
is_tail (const struct node *body, const struct node *node)
{
  if (!body || body == node)
    return body != NULL;
  switch (body->kind)
    {
    case NODE_BLOCK:
      return (body->flags & FLAG_HAS_VALUE)
             && is_tail (body->list.items[body->list.count - 1], node);
    case NODE_IF:
      return is_tail (body->b, node) || is_tail (body->c, node);
    case NODE_MATCH:
      for (size_t i = 0; i < body->list.count; i++)
        if (is_tail (body->list.items[i]->c, node))
          return true;
      return false;
    default:
      return false;
    }
}

/* A function that ends with such a call on what it has by reference is meant
   to change that, too.  */
bool
changes_in_place (struct inference *inf, struct node *node)
{
  if (node->flags & FLAG_UNUSED_VALUE)
    return true;
  const struct node *root = node->a;
  while (root->kind == NODE_FIELD || root->kind == NODE_INDEX
         || root->kind == NODE_DEREFERENCE)
    root = root->a;
  if (root->kind != NODE_NAME || !root->type
      || type_prune (root->type)->kind != TYPE_REFERENCE)
    return false;
  const struct instance *instance = inf->frame->instance;
  bool given = false;
  for (size_t i = 0; i < instance->node->list.count; i++)
    given = given
            || instance->node->list.items[i]->a->variable == root->variable;
  if (given
      && (instance->result_is_given || !is_tail (instance->node->a, node)))
    return false;
  node->flags |= FLAG_UNUSED_VALUE;
  return true;
}

bool
special_array_method (struct inference *inf, struct node *node,
                      struct type *type, struct type *expected)
{
  size_t count = node->list.count;
  struct type *element = type_prune (type->arguments[0]);
  if (named (node, "collect") && count == 0)
    {
      struct type *wanted
          = node->more.count
                ? infer_local_annotation (inf, node->more.items[0])
                : expected;
      if (wanted && settle_collect (inf, node, type_prune (wanted), wanted))
        return true;
      if (wanted && collect_in_two (inf, node, element, type_prune (wanted)))
        return settle_method (inf, node, wanted);
      set_type (inf, node, collect_type (inf, node, type, expected));
      return true;
    }
  if ((named (node, "sum") || named (node, "product")) && count == 0
      && (element->kind == TYPE_STRUCT || element->kind == TYPE_ENUM))
    return settle_sum (inf, node, element, expected);
  if (named (node, "flat_map") && count == 1
      && flat_map_of_options (inf, node, element, expected))
    return settle_method (inf, node, expected);
  if ((named (node, "sum") || named (node, "product")) && count == 0
      && (element->kind == TYPE_OPTION || element->kind == TYPE_RESULT))
    {
      /* Of all values, unless one is missing.  */
      node->name = arena_printf (inf->arena, "%s_%s", node->name,
                                 element->kind == TYPE_OPTION ? "options"
                                                              : "results");
      return settle_method (inf, node, expected);
    }
  if (named (node, "iter_mut") && count == 0
      && (node->flags & FLAG_LOOP_OBJECT))
    {
      /* The loop itself changes the elements in their place.  */
      set_type (inf, node, type);
      return true;
    }
  if ((named (node, "sort") || named (node, "reverse")
       || named (node, "sort_unstable"))
      && count == 0)
    {
      set_type (inf, node, changes_in_place (inf, node) ? &type_unit : type);
      return true;
    }
  if ((named (node, "flatten") || (named (node, "concat"))) && count == 0
      && element)
    {
      if (element->kind == TYPE_VARIABLE && !inf->forcing)
        return false;
      set_type (inf, node,
                element->kind == TYPE_OPTION ? type_of_1 (
                    &inf->context, TYPE_ARRAY, element->arguments[0])
                : element->kind == TYPE_ARRAY || element->kind == TYPE_STRING
                    ? element
                    : type);
      return true;
    }
  if (named (node, "append") && count == 1)
    {
      infer_method_arguments (inf, node);
      struct type *argument = type_strip (node->list.items[0]->type);
      if (argument->kind == TYPE_ARRAY
          && (!element || element->kind != TYPE_ARRAY
              || type_prune (argument->arguments[0])->kind == TYPE_ARRAY))
        {
          coerce (inf, &node->list.items[0], type, NULL, (struct span){ 0 });
          set_type (inf, node,
                    changes_in_place (inf, node) ? &type_unit : type);
        }
      else
        {
          coerce (inf, &node->list.items[0], element, NULL,
                  (struct span){ 0 });
          set_type (inf, node,
                    changes_in_place (inf, node) ? &type_unit : type);
        }
      return true;
    }
  if (named (node, "sum") && count == 0 && node->more.count
      && can_add (element))
    {
      set_type (inf, node, type->arguments[0]);
      return true;
    }
  return false;
}
