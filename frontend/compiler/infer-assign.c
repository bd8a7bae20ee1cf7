/* SPDX-License-Identifier: MIT */
/* Inference: assignments.  */

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

bool
settle_assign (struct inference *inf, struct node *node)
{
  struct type *to = type_prune (node->a->type);
  struct type *place = type_strip (to);
  struct type *value = type_strip (node->b->type);
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
      coerce (inf, &node->b, to, "the assignment", node->a->span);
      return true;
    }
  if (type_unknown (inf, place)
      || (type_unknown (inf, value) && place->kind != TYPE_STRING))
    return false;
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

struct type *
infer_assign (struct inference *inf, struct node *node)
{
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
              to->kind == TYPE_REFERENCE ? to->arguments[0]
              : node->op == OP_NONE      ? to
                                         : NULL);
  if (!settle_assign (inf, node))
    infer_later (inf, node, NULL);
  return &type_unit;
}
