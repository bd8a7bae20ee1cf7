/* SPDX-License-Identifier: MIT */
/* Inference: assignments.  */

#include <string.h>

#include "infer-internal.h"

static bool
is_place (const struct node *node)
{
  switch (node->kind)
    {
    case NODE_NAME:
      return node->variable != NULL;
    case NODE_FIELD:
    case NODE_INDEX:
      return true;
    case NODE_DEREFERENCE:
      return true;
    case NODE_METHOD_CALL:
      return true;
    default:
      return false;
    }
}

/* a += b with a method add_assign.  */
static bool
own_assign (struct inference *inf, struct node *node, struct type *place)
{
  static const struct
  {
    enum operator op;
    const char *method;
  } methods[]
      = { { OP_ADD, "add_assign" },        { OP_SUBTRACT, "sub_assign" },
          { OP_MULTIPLY, "mul_assign" },   { OP_DIVIDE, "div_assign" },
          { OP_REMAINDER, "rem_assign" },  { OP_BIT_AND, "bitand_assign" },
          { OP_BIT_OR, "bitor_assign" },   { OP_BIT_XOR, "bitxor_assign" },
          { OP_SHIFT_LEFT, "shl_assign" }, { OP_SHIFT_RIGHT, "shr_assign" } };
  for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
    if (methods[i].op == node->op
        && string_map_has (&place->declaration->methods, methods[i].method))
      {
        node->kind = NODE_METHOD_CALL;
        node->op = OP_NONE;
        node->name = methods[i].method;
        node->name_span = node->span;
        node->list.items = arena_array (inf->arena, struct node *, 1);
        node->list.items[0] = node->b;
        node->list.count = 1;
        node->b = NULL;
        if (!settle_method (inf, node, &type_unit))
          infer_later (inf, node, &type_unit);
        return true;
      }
  return false;
}

/* A variable that began as a number, or as an array of numbers, and now gets a
   dynamic value is dynamic: tell its declaration and start over.  Where the
   place is no such variable, the value must be an integer.  */
static bool
becomes_dynamic (struct inference *inf, struct node *place, struct type *to,
                 const struct type *value)
{
  if (value->kind != TYPE_DYNAMIC || to->kind != TYPE_VARIABLE
      || !to->is_number)
    return false;
  while (place->kind == NODE_INDEX)
    place = place->a;
  if (place->kind == NODE_NAME && place->variable && place->variable->binding
      && infer_restart_as (inf, place->variable->binding, TYPE_DYNAMIC))
    return true;
  type_unify (to, &type_i64);
  return false;
}

/* A field of a class that may be a subclass: its set_NAME is called.  */
static bool
set_field (struct inference *inf, struct node *node)
{
  struct node *place = node->a;
  if (place->kind != NODE_METHOD_CALL || place->list.count
      || strncmp (place->name, "field_", 6) != 0
      || type_strip (place->a->type)->kind != TYPE_OBJECT)
    return false;
  if (node->op != OP_NONE)
    {
      struct node *value = node_new (inf->arena, NODE_BINARY, node->span);
      value->op = node->op;
      value->a = node_copy (inf->arena, place);
      value->b = node->b;
      node->b = value;
      node->op = OP_NONE;
      infer_settled (inf, value, NULL);
    }
  node->kind = NODE_METHOD_CALL;
  node->name = arena_printf (inf->arena, "set_%s", place->name + 6);
  node->name_span = place->name_span;
  node->a = place->a;
  node->list.items = arena_array (inf->arena, struct node *, 1);
  node->list.items[0] = node->b;
  node->list.count = 1;
  node->b = NULL;
  return settle_method (inf, node, &type_unit);
}

bool
settle_assign (struct inference *inf, struct node *node)
{
  struct type *to = type_prune (node->a->type);
  struct type *place = type_strip (to);
  struct type *value = type_strip (node->b->type);
  if (set_field (inf, node))
    return true;
  if (node->op == OP_NONE)
    {
      /* `r = v` through a reference writes what it refers to.  */
      if (to->kind == TYPE_REFERENCE
          && type_prune (node->b->type)->kind != TYPE_REFERENCE)
        to = type_prune (to->arguments[0]);
      if (to->kind == TYPE_VARIABLE && to->is_number && type_is_float (value))
        {
          type_unify (to, value);
          return true;
        }
      if (becomes_dynamic (inf, node->a, to, value))
        return true;
      /* What is not known yet may be of any type, and become dynamic.  */
      if (to->kind == TYPE_DYNAMIC && value->kind == TYPE_VARIABLE
          && !value->is_number && !inf->forcing)
        return false;
      coerce (inf, &node->b, to, "the assignment", node->a->span);
      return true;
    }
  if (type_unknown (inf, place)
      || (type_unknown (inf, value) && place->kind != TYPE_STRING))
    return false;
  /* What nothing else tells, an empty array's elements for one, is like the
     other side.  */
  if (place->kind == TYPE_VARIABLE || value->kind == TYPE_VARIABLE)
    {
      if (type_is_numeric (place) || place->kind == TYPE_STRING)
        type_unify (value, place);
      else if (type_is_numeric (value))
        type_unify (place, value);
      place = type_prune (place);
      value = type_prune (value);
    }
  if (place->kind == TYPE_STRING)
    {
      if (node->op != OP_ADD && node->op != OP_MULTIPLY)
        wrong_operands (inf, node, place, value);
      else if (value->kind == TYPE_UNIT || value->kind == TYPE_FUNCTION)
        wrong_operands (inf, node, place, value);
      else if (node->op == OP_MULTIPLY)
        coerce (inf, &node->b, &type_i64, NULL, (struct span){ 0 });
      return true;
    }
  if (place->kind == TYPE_ARRAY)
    {
      if (node->op != OP_ADD)
        wrong_operands (inf, node, place, value);
      else
        coerce (inf, &node->b, place, NULL, node->a->span);
      return true;
    }
  if (becomes_dynamic (inf, node->a, to, value))
    return true;
  if (place->kind == TYPE_DYNAMIC || value->kind == TYPE_DYNAMIC)
    {
      if (place->kind == TYPE_DYNAMIC)
        coerce (inf, &node->b, &type_dynamic, NULL, (struct span){ 0 });
      else
        coerce (inf, &node->b, place, NULL, node->a->span);
      return true;
    }
  if (place->kind == TYPE_BOOL && value->kind == TYPE_BOOL
      && node->op >= OP_BIT_AND && node->op <= OP_BIT_XOR)
    return true;
  if (place->kind == TYPE_STRUCT || place->kind == TYPE_ENUM)
    {
      if (own_assign (inf, node, place))
        return true;
      /* a += b as a = a + b, with the type's own operator.  */
      struct node *sum = node_new (inf->arena, NODE_BINARY, node->span);
      sum->op = node->op;
      sum->a = node_copy (inf->arena, node->a);
      sum->b = node->b;
      node->op = OP_NONE;
      node->b = sum;
      infer_node (inf, sum, NULL);
      coerce (inf, &node->b, place, NULL, node->a->span);
      return true;
    }
  if (!type_is_numeric (place) || !type_is_numeric (value))
    {
      if (place->kind != TYPE_VARIABLE || value->kind != TYPE_VARIABLE)
        wrong_operands (inf, node, place, value);
      return true;
    }
  if (place->kind == TYPE_VARIABLE && type_is_float (value))
    type_unify (place, value);
  else if (value->kind == TYPE_VARIABLE || place->kind == TYPE_VARIABLE)
    {
      if (!try_coerce (inf, &node->b, place))
        type_unify (place, value);
    }
  else if (type_is_float (value) && type_is_integer (place))
    coerce (inf, &node->b, place, NULL, node->a->span);
  return true;
}

/* Whether NODE is `&mut …`, also at the end of each of its branches: what is
   assigned is then the reference, not the value.  */
static bool
gives_reference (const struct node *node)
{
  switch (node->kind)
    {
    case NODE_REFERENCE:
      return (node->flags & FLAG_MUTABLE) != 0;
    case NODE_NAME:
      return node->variable && node->variable->type
             && type_prune (node->variable->type)->kind == TYPE_REFERENCE;
    case NODE_BLOCK:
      return (node->flags & FLAG_HAS_VALUE) && node->list.count
             && gives_reference (node->list.items[node->list.count - 1]);
    case NODE_IF:
      return node->c && gives_reference (node->b) && gives_reference (node->c);
    case NODE_MATCH:
      for (size_t i = 0; i < node->list.count; i++)
        if (!gives_reference (node->list.items[i]->c))
          return false;
      return node->list.count > 0;
    default:
      return false;
    }
}

struct type *
infer_assign (struct inference *inf, struct node *node)
{
  for (struct node *part = node->a;
       part->kind == NODE_FIELD || part->kind == NODE_INDEX; part = part->a)
    part->flags |= FLAG_MUTABLE;
  struct type *to = type_prune (infer_node (inf, node->a, NULL));
  if (!is_place (node->a))
    {
      if (node->a->kind != NODE_ERROR && node->a->kind != NODE_TUPLE)
        diagnostic_error (inf->diagnostics, node->a->span,
                          "this can't be assigned to");
      if (node->a->kind != NODE_TUPLE)
        {
          infer_node (inf, node->b, NULL);
          return &type_unit;
        }
    }
  if (node->a->kind == NODE_NAME && node->a->variable
      && node->a->variable->is_constant)
    {
      struct diagnostic *error
          = diagnostic_error (inf->diagnostics, node->a->span,
                              "`%s` is a constant and can't be "
                              "assigned to",
                              node->a->name);
      diagnostic_note (inf->diagnostics, error, node->a->variable->span,
                       "declared here");
      diagnostic_hint (inf->diagnostics, error,
                       "declare it with `let mut` to change it");
    }
  infer_node (inf, node->b,
              to->kind == TYPE_REFERENCE && !gives_reference (node->b)
                  ? to->arguments[0]
              : node->op == OP_NONE ? to
                                    : NULL);
  if (!settle_assign (inf, node))
    infer_later (inf, node, NULL);
  return &type_unit;
}
