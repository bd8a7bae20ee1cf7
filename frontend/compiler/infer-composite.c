/* SPDX-License-Identifier: MIT */
/* Inference: arrays, objects, maps, tuples and ranges as they are written.  */

#include <string.h>

#include "infer-internal.h"

/* Expected element type of an array literal.  */
static struct type *
expected_element (struct type *expected)
{
  if (!expected)
    return NULL;
  expected = type_strip (expected);
  if (expected->kind == TYPE_ARRAY || expected->kind == TYPE_SET)
    return type_prune (expected->arguments[0]);
  if (expected->kind == TYPE_DYNAMIC)
    return &type_dynamic;
  return NULL;
}

struct type *
infer_array (struct inference *inf, struct node *node, struct type *expected)
{
  struct type *element = expected_element (expected);
  size_t count = 0;
  struct node ***slots
      = arena_array (inf->arena, struct node **, node->list.count + 1);
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node *item = node->list.items[i];
      if (item->kind == NODE_SPREAD)
        {
          struct type *type = type_strip (infer_node (inf, item->a, NULL));
          item->type = type;
          struct type *inner = element_type (inf, type);
          if (inner && element)
            type_unify (inner, element);
          else if (inner)
            element = inner;
          continue;
        }
      infer_node (inf, item, element);
      slots[count++] = &node->list.items[i];
    }
  struct type *joined = join (
      inf, slots, count,
      element && type_prune (element)->kind != TYPE_VARIABLE ? element : NULL,
      true);
  if (joined->kind == TYPE_NEVER || joined->kind == TYPE_UNIT)
    joined = count ? joined : type_variable (&inf->context);
  if (element)
    type_unify (element, joined);
  return type_of_1 (&inf->context, TYPE_ARRAY, joined);
}

struct type *
infer_object (struct inference *inf, struct node *node)
{
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node *entry = node->list.items[i];
      if (entry->b)
        infer_as (inf, &entry->b, &type_dynamic, NULL);
      infer_as (inf, &entry->a, &type_dynamic, NULL);
      entry->type = &type_dynamic;
    }
  return &type_dynamic;
}

/* {"a": 1} where a map is expected.  */
struct type *
infer_map_literal (struct inference *inf, struct node *node, struct type *map)
{
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node *entry = node->list.items[i];
      if (entry->kind == NODE_SPREAD)
        {
          infer_as (inf, &entry->a, map, NULL);
          continue;
        }
      if (!entry->b)
        {
          entry->b = node_new (inf->arena, NODE_STRING, entry->span);
          entry->b->text = entry->name;
          entry->b->length = strlen (entry->name);
        }
      infer_as (inf, &entry->b, map->arguments[0], "the key");
      infer_as (inf, &entry->a, map->arguments[1], "the value");
      entry->type = &type_unit;
    }
  return map;
}

struct type *
infer_tuple (struct inference *inf, struct node *node, struct type *expected)
{
  struct type *type = type_new (&inf->context, TYPE_TUPLE, node->list.count);
  if (expected)
    expected = type_prune (expected);
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct type *wanted = expected && expected->kind == TYPE_TUPLE
                                    && expected->count == node->list.count
                                ? expected->arguments[i]
                                : NULL;
      infer_node (inf, node->list.items[i], wanted);
      if (wanted && type_prune (wanted)->kind != TYPE_VARIABLE)
        coerce (inf, &node->list.items[i], wanted, NULL, (struct span){ 0 });
      type->arguments[i] = node->list.items[i]->type;
    }
  return type;
}

static void
check_range_bound (struct inference *inf, struct node **slot,
                   struct type **type)
{
  if (!*slot)
    return;
  struct type *found = type_prune (infer_node (inf, *slot, *type));
  if (found->kind == TYPE_DYNAMIC)
    try_coerce (inf, slot, &type_i64);
  if (!*type)
    *type = (*slot)->type;
  else if (type_is_numeric (found) && type_is_numeric (type_prune (*type)))
    {
      if (found->kind == TYPE_VARIABLE
          || type_prune (*type)->kind == TYPE_VARIABLE)
        type_unify (found, *type);
    }
}

struct type *
infer_range (struct inference *inf, struct node *node)
{
  struct type *type = NULL;
  check_range_bound (inf, &node->b, &type);
  type = type && type_is_integer (type_prune (type)) ? type : NULL;
  check_range_bound (inf, &node->a, &type);
  for (int i = 0; i < 2; i++)
    {
      struct node **slot = i ? &node->b : &node->a;
      struct type *t = *slot ? type_strip ((*slot)->type) : NULL;
      if (t && !type_is_integer (t) && t->kind != TYPE_VARIABLE
          && t->kind != TYPE_CHAR && t->kind != TYPE_NEVER)
        diagnostic_error (inf->diagnostics, (*slot)->span,
                          "the bounds of a range must be integers, found "
                          "`%s`",
                          text_of (inf, t));
    }
  return type_of_1 (&inf->context, TYPE_RANGE,
                    node->a || node->b ? range_element (node) : &type_i64);
}

struct type *
infer_repeat (struct inference *inf, struct node *node, struct type *expected)
{
  struct type *element = expected_element (expected);
  infer_node (inf, node->a, element);
  if (element && type_prune (element)->kind != TYPE_VARIABLE)
    coerce (inf, &node->a, element, NULL, (struct span){ 0 });
  infer_as (inf, &node->b, &type_i64, "the count");
  return type_of_1 (&inf->context, TYPE_ARRAY, node->a->type);
}
