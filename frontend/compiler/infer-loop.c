/* SPDX-License-Identifier: MIT */
/* Inference: loops, what leaves them, and comprehensions; the type of the
   elements gone through.  Loops that are others in disguise are in
   infer-iterate.c.  */

#include <string.h>

#include "infer-internal.h"

void
infer_while (struct inference *inf, struct node *node)
{
  struct loop loop = { .label = node->name, .node = node, .outer = inf->loop };
  infer_condition (inf, &node->a);
  inf->loop = &loop;
  infer_statement (inf, node->b);
  inf->loop = loop.outer;
}

struct type *
infer_loop (struct inference *inf, struct node *node, struct type *expected)
{
  struct loop loop = { .label = node->name, .node = node, .outer = inf->loop };
  node->flags &= ~FLAG_HAS_VALUE;
  node->type = expected && type_prune (expected)->kind != TYPE_UNIT
                   ? type_variable (&inf->context)
                   : NULL;
  loop.result = type_variable (&inf->context);
  inf->loop = &loop;
  infer_statement (inf, node->b);
  inf->loop = loop.outer;
  node->type = NULL;
  if (node->flags & FLAG_HAS_VALUE)
    return loop.result;
  return (node->flags & FLAG_HAS_BREAK) ? &type_unit : &type_never;
}

void
infer_break (struct inference *inf, struct node *node)
{
  struct loop *loop = inf->loop;
  while (loop && node->name
         && (!loop->label || strcmp (loop->label, node->name) != 0))
    loop = loop->outer;
  if (!loop)
    {
      if (node->name)
        diagnostic_error (inf->diagnostics, node->span,
                          "no loop has the label `%s`", node->name);
      if (node->a)
        infer_node (inf, node->a, NULL);
      return;
    }
  loop->node->flags |= FLAG_HAS_BREAK;
  if (!node->a)
    return;
  if (loop->node->kind != NODE_LOOP && loop->node->kind != NODE_BLOCK)
    {
      diagnostic_error (inf->diagnostics, node->a->span,
                        "only `loop` can be left with a value");
      infer_node (inf, node->a, NULL);
      return;
    }
  loop->node->flags |= FLAG_HAS_VALUE;
  infer_node (inf, node->a, loop->result);
  if (!loop->result)
    loop->result = node->a->type;
  else
    coerce (inf, &node->a, loop->result, "the value of the loop",
            loop->node->span);
}

struct type *
element_type (struct inference *inf, struct type *type)
{
  type = type_strip (type);
  switch (type->kind)
    {
    case TYPE_ARRAY:
    case TYPE_SET:
    case TYPE_OPTION:
    case TYPE_RANGE:
      return type_prune (type->arguments[0]);
    case TYPE_MAP:
      return type_of_2 (&inf->context, TYPE_TUPLE, type->arguments[0],
                        type->arguments[1]);
    case TYPE_DYNAMIC:
      return &type_dynamic;
    case TYPE_STRING:
      return &type_char;
    default:
      return NULL;
    }
}

struct type *
range_element (struct node *range)
{
  struct type *a = range->a ? type_strip (range->a->type) : NULL;
  struct type *b = range->b ? type_strip (range->b->type) : NULL;
  if (a && a->kind == TYPE_CHAR)
    return a;
  if (!b)
    return a;
  if (!a || a->kind == TYPE_VARIABLE)
    return b;
  if (b->kind == TYPE_VARIABLE || type_equal (a, b))
    return a;
  return &type_i64;
}

/* The range under (a..b).rev () and the like, or NULL.  */
static struct node *
underlying_range (struct node *node)
{
  while (node->kind == NODE_METHOD_CALL
         && (strcmp (node->name, "rev") == 0
             || strcmp (node->name, "step_by") == 0
             || strcmp (node->name, "iter") == 0
             || strcmp (node->name, "into_iter") == 0))
    node = node->a;
  return node->kind == NODE_RANGE ? node : NULL;
}

/* The variable of `for i in 0..n` and the first of `for (i, x) in
   a.enumerate ()` know what they come from.  */
static void
note_position (struct node *node, struct node *range)
{
  struct node *name = node->a;
  struct node *source = range;
  if (!range && node->b->kind == NODE_METHOD_CALL
      && strcmp (node->b->name, "enumerate") == 0
      && name->kind == NODE_TUPLE_PATTERN && name->list.count)
    {
      name = name->list.items[0];
      source = node->b;
    }
  if (source && name->kind == NODE_BINDING && name->variable)
    name->variable->source = source;
}

void
infer_for (struct inference *inf, struct node *node)
{
  struct loop loop = { .label = node->name, .node = node, .outer = inf->loop };
  struct node *map = changed_map (node->b);
  if (map && type_strip (infer_node (inf, map, NULL))->kind == TYPE_MAP)
    iterate_map (inf, node, map);
  if (node->b->kind == NODE_METHOD_CALL
      && strcmp (node->b->name, "iter_mut") == 0)
    node->b->flags |= FLAG_LOOP_OBJECT;
  struct type *type = type_prune (infer_node (inf, node->b, NULL));
  const char *iterator = iterator_method (type_strip (type));
  if (iterator)
    {
      node->b = iterate_over (inf, node->b, iterator);
      type = type_prune (node->b->type);
    }
  if (type_strip (type)->kind == TYPE_STRUCT
      && string_map_has (&type_strip (type)->declaration->methods, "next"))
    {
      iterate_by_next (inf, node);
      return;
    }
  struct node *range = underlying_range (node->b);
  note_position (node, range);
  struct type *element;
  if (range)
    element = range_element (range);
  else if (type->kind == TYPE_REFERENCE
           && type_strip (type)->kind == TYPE_ARRAY)
    element = type_of_1 (&inf->context, TYPE_REFERENCE,
                         type_strip (type)->arguments[0]);
  else if (node->b->kind == NODE_METHOD_CALL
           && (node->b->flags & FLAG_LOOP_OBJECT) && type->kind == TYPE_ARRAY)
    element = type_of_1 (&inf->context, TYPE_REFERENCE, type->arguments[0]);
  else
    element = element_type (inf, type);
  if (!element)
    {
      /* Unknown yet: settled by settle_for.  */
      element = node->detail ? node->a->type : type_variable (&inf->context);
      node->annotation
          = node_new (inf->arena, NODE_INFERRED_TYPE, node->b->span);
      node->annotation->type = element;
      infer_later (inf, node, NULL);
    }
  infer_pattern (inf, node->a, element);
  inf->loop = &loop;
  infer_statement (inf, node->c);
  inf->loop = loop.outer;
}

struct type *
infer_comprehension (struct inference *inf, struct node *node,
                     struct type *expected)
{
  struct type *element = NULL;
  if (expected && type_prune (expected)->kind == TYPE_ARRAY)
    element = type_prune (expected)->arguments[0];
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node *clause = node->list.items[i];
      struct type *type = infer_node (inf, clause->b, NULL);
      struct node *range = underlying_range (clause->b);
      struct type *part
          = range ? range_element (range) : element_type (inf, type);
      if (!part)
        {
          if (!follows_from_error (inf, type))
            diagnostic_error (inf->diagnostics, clause->b->span,
                              "can't iterate over a value of type `%s`",
                              text_of (inf, type));
          part = type_variable (&inf->context);
        }
      clause->type = &type_unit;
      infer_pattern (inf, clause->a, part);
      if (clause->c)
        infer_condition (inf, &clause->c);
    }
  infer_node (inf, node->a, element);
  if (element && type_prune (element)->kind != TYPE_VARIABLE)
    coerce (inf, &node->a, element, NULL, (struct span){ 0 });
  return type_of_1 (&inf->context, TYPE_ARRAY, node->a->type);
}
