/* SPDX-License-Identifier: MIT */
/* Emission: types that implement Drop.  Their values have a member `life_',
   which counts the copies that the compiler makes (ruchy_life in box.h): the
   type's `drop' is called when the last one goes.  Where that can be seen
   (type_has_drop), values move as in Rust: the callee owns what it is given by
   value, patterns and loops take what they bind, temporaries end with their
   statement.  Used by all that writes declarations of such values.  */

#include <string.h>

#include "emit.h"

bool
has_own_drop (const struct type *type)
{
  return type->kind == TYPE_STRUCT
         && type->declaration->operations[OPERATION_DROP];
}

void
put_life (struct buffer *out, const struct type *type, bool behind)
{
  if (has_own_drop (type))
    buffer_printf (out, "%s.life_ = ruchy_life_begin ()", behind ? ", " : "");
}

static bool
holds_drop (struct type *type, unsigned depth)
{
  type = type_prune (type);
  if (depth > 16 || type->kind == TYPE_REFERENCE)
    return false;
  for (size_t i = 0; i < type->count; i++)
    if (type->kind != TYPE_FUNCTION
        && holds_drop (type->arguments[i], depth + 1))
      return true;
  if (type->kind == TYPE_OBJECT)
    return true;
  if (type->kind != TYPE_STRUCT && type->kind != TYPE_ENUM)
    return false;
  struct type_context context = { type_arena, 0 };
  struct declaration *d = type->declaration;
  if (d->operations[OPERATION_DROP])
    return true;
  bool is_enum = type->kind == TYPE_ENUM;
  for (size_t v = 0; v < (is_enum ? d->node->list.count : 1); v++)
    {
      const struct node *owner = is_enum ? d->node->list.items[v] : d->node;
      for (size_t i = 0; i < owner->list.count; i++)
        if (holds_drop (field_type (&context, type_program, type,
                                    is_enum ? (int) v : -1, i),
                        depth + 1))
          return true;
    }
  return false;
}

bool
type_has_drop (struct type *type)
{
  return type_program->has_drop && holds_drop (type, 0);
}

bool
owns_parameter (const struct instance *instance, size_t i)
{
  struct type *type = type_prune (instance->parameters[i]);
  const struct node *parameter = instance->function->node->list.items[i];
  if (type->kind == TYPE_REFERENCE || !type_has_drop (type))
    return false;
  return !(parameter->flags & FLAG_BY_REFERENCE)
         && !(parameter->annotation
              && parameter->annotation->kind == NODE_REFERENCE_TYPE);
}

static void
find_shown_binding (struct node *pattern, void *context)
{
  bool *found = context;
  if (pattern->kind == NODE_BINDING && pattern->variable
      && pattern->variable->type
      && type_prune (pattern->variable->type)->kind != TYPE_REFERENCE
      && type_has_drop (pattern->variable->type))
    *found = true;
  node_children (pattern, find_shown_binding, context);
}

bool
pattern_takes (struct node *pattern, const struct node *value)
{
  bool found = false;
  if (!type_has_drop (value->type)
      || type_prune (value->type)->kind == TYPE_REFERENCE)
    return false;
  if (value->kind == NODE_NAME
      && (!(value->flags & FLAG_LAST_USE) || !value->variable
          || value->variable->is_borrowed || value->variable->is_cell
          || value->variable->is_pointer))
    return false;
  if (value->kind == NODE_FIELD || value->kind == NODE_INDEX
      || value->kind == NODE_REFERENCE || value->kind == NODE_DEREFERENCE)
    return false;
  find_shown_binding (pattern, &found);
  return found;
}
