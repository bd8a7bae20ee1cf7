/* SPDX-License-Identifier: MIT */
/* Inference: operations that a type has in its own way: how it is shown (fmt
   of Display and Debug), ordered (cmp), compared (eq) and dropped.  The
   operations of types that contain it, println, sort and maps reach them
   through the type's C operations (emit-operation.c), so that each needs one
   instance per type.  */

#include <string.h>

#include "infer-internal.h"

struct instance *
infer_own_operation (const struct program_types *types, struct type *type,
                     enum operation operation)
{
  for (size_t i = 0; i < types->own_operations.length; i++)
    {
      const struct own_operation *own = &types->own_operations.items[i];
      if (own->operation == operation && own->type->declaration
          && own->type->declaration == type->declaration
          && type_equal (own->type, type))
        return own->instance;
    }
  return NULL;
}

/* A stand-in for an argument of TYPE.  */
static struct node *
argument_of (struct inference *inf, struct type *type, struct span span)
{
  struct node *node = node_new (inf->arena, NODE_CONVERT, span);
  node->type = type;
  return node;
}

static void
make_instance (struct inference *inf, struct type *type,
               enum operation operation)
{
  struct function *f = type->declaration->operations[operation];
  size_t count = operation == OPERATION_DROP ? 1 : 2;
  if (!f || f->node->list.count != count || !f->has_self
      || infer_own_operation (inf->types, type, operation))
    return;
  bool shows = operation <= OPERATION_UPPER_EXP;
  struct span span = f->node->name_span;
  struct node *call = node_new (inf->arena, NODE_CALL, span);
  struct type *self = f->self_by_reference
                          ? type_of_1 (&inf->context, TYPE_REFERENCE, type)
                          : type;
  struct type *other
      = shows ? type_of_1 (&inf->context, TYPE_REFERENCE, &type_string) : type;
  call->list.items = arena_array (inf->arena, struct node *, 2);
  call->list.count = count;
  call->list.items[0] = argument_of (inf, self, span);
  call->list.items[1] = argument_of (inf, other, span);
  call_function (inf, call, f, type, NULL);
  work_off (inf);
  if (!call->instance)
    return;
  vector_push (inf->arena, &inf->types->own_operations,
               ((struct own_operation){ type, operation, call->instance }));
}

static void
visit_type (struct inference *inf, struct type *type, unsigned depth)
{
  type = type_prune (type);
  if (depth > 8)
    return;
  for (size_t i = 0; i < type->count; i++)
    visit_type (inf, type->arguments[i], depth + 1);
  if ((type->kind != TYPE_STRUCT && type->kind != TYPE_ENUM)
      || !type_is_ground (type, true))
    return;
  for (int i = 0; i < OPERATION_COUNT && !inf->restart; i++)
    make_instance (inf, type, i);
}

static void
visit_tree (struct node *node, void *context)
{
  struct inference *inf = context;
  if (node->type)
    visit_type (inf, node->type, 0);
  node_children (node, visit_tree, context);
}

void
infer_own_operations (struct inference *inf)
{
  bool any = false;
  for (size_t i = 0; i < inf->program->declarations.length && !any; i++)
    for (int k = 0; k < OPERATION_COUNT; k++)
      any = any || inf->program->declarations.items[i]->operations[k];
  if (!any)
    return;
  /* Grows while it is walked.  */
  for (size_t i = 0; i < inf->types->instances.length && !inf->restart; i++)
    {
      struct instance *instance = inf->types->instances.items[i];
      if (!instance->node)
        continue;
      for (size_t k = 0; k < instance->variables.length; k++)
        if (instance->variables.items[k]->type)
          visit_type (inf, instance->variables.items[k]->type, 0);
      visit_tree (instance->node, inf);
    }
}
