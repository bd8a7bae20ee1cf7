/* SPDX-License-Identifier: MIT */
/* Emission: operands in order: which of them must be computed into variables
   so that those behind do not change them.  */

#include "emit.h"
#include "lower.h"

static bool
tree_has_effects (const struct node *node)
{
  switch (node->kind)
    {
    case NODE_METHOD_CALL:
      if (!is_length (node))
        return true;
      break;
    case NODE_CALL:
    case NODE_ASSIGN:
    case NODE_PRINT:
    case NODE_MACRO:
    case NODE_BUILTIN:
    case NODE_TRY:
    case NODE_THROW:
    case NODE_RETURN:
    case NODE_BREAK:
    case NODE_CONTINUE:
    case NODE_TRY_OPERATOR:
    case NODE_LOOP:
    case NODE_WHILE:
    case NODE_FOR:
      return true;
    case NODE_LAMBDA:
      return false;
    default:
      break;
    }
  if (node->a && tree_has_effects (node->a))
    return true;
  if (node->b && tree_has_effects (node->b))
    return true;
  if (node->c && tree_has_effects (node->c))
    return true;
  for (size_t i = 0; i < node->list.count; i++)
    if (tree_has_effects (node->list.items[i]))
      return true;
  return false;
}

/* Whether evaluating NODE may change anything or never end.  Pure methods
   count as effects; that costs a temporary only.  */
bool
has_effects (const struct node *node)
{
  return tree_has_effects (node);
}

/* Whether the value of NODE stays what it is while later operands are
   evaluated.  */
static bool
is_stable (const struct node *node)
{
  switch (node->kind)
    {
    case NODE_INTEGER:
    case NODE_FLOAT:
    case NODE_STRING:
    case NODE_BOOLEAN:
    case NODE_CHARACTER:
    case NODE_UNIT:
    case NODE_NIL:
    case NODE_LAMBDA:
      return true;
    case NODE_CONVERT:
      return is_stable (node->a) && !type_is_managed (node->type);
    case NODE_NAME:
      return node->variable
             && (!node->variable->is_assigned
                 || (!node->variable->is_global && !node->variable->is_cell
                     && !node->variable->is_pointer
                     && !node->variable->is_reassigned));
    case NODE_FIELD:
      return is_stable (node->a)
             && type_prune (node->a->type)->kind != TYPE_REFERENCE
             && !(node->a->kind == NODE_NAME
                  && node->a->variable->is_assigned);
    case NODE_REFERENCE:
      return true;
    default:
      return false;
    }
}

struct change
{
  const struct variable *variable;
  bool found;
};

/* Whether TREE changes a part of the variable in its place.  */
static void
find_change (struct node *tree, void *context)
{
  struct change *c = context;
  const struct node *place = NULL;
  if ((tree->kind == NODE_METHOD_CALL && method_changes_object (tree))
      || tree->kind == NODE_ASSIGN
      || (tree->kind == NODE_REFERENCE && (tree->flags & FLAG_MUTABLE)))
    place = tree->a;
  while (place
         && (place->kind == NODE_FIELD || place->kind == NODE_INDEX
             || place->kind == NODE_DEREFERENCE
             || place->kind == NODE_REFERENCE))
    place = place->a;
  if (place && place->kind == NODE_NAME && place->variable == c->variable)
    c->found = true;
  node_children (tree, find_change, context);
}

/* Whether an operand behind the one at I changes what that stands for.  */
static bool
is_changed_later (struct node ***slots, size_t count, size_t i)
{
  const struct node *node = *slots[i];
  while (node->kind == NODE_CONVERT || node->kind == NODE_FIELD)
    node = node->a;
  if (node->kind != NODE_NAME || !node->variable
      || !node->variable->is_assigned)
    return false;
  struct change change = { .variable = node->variable };
  while (++i < count)
    find_change (*slots[i], &change);
  return change.found;
}

void
emit_operands (struct emitter *e, struct node ***slots, size_t count,
               const bool *owned, const char **texts)
{
  size_t last = 0;
  for (size_t i = 0; i < count; i++)
    if (has_effects (*slots[i]))
      last = i;
  for (size_t i = 0; i < count; i++)
    {
      struct node *node = *slots[i];
      bool spill
          = i < last
            && (!is_stable (node) || is_changed_later (slots, count, i));
      if (spill)
        {
          texts[i] = emit_spilled (e, node, owned[i]);
          if (owned[i] && type_is_managed (node->type))
            texts[i] = text (e, "RUCHY_MOVE (%s)", texts[i]);
        }
      else
        texts[i] = owned[i] ? emit_owned (e, node) : emit_borrowed (e, node);
    }
}
