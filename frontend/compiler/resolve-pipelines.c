/* SPDX-License-Identifier: MIT */
/* Resolve: what is written like a call of another kind, rewritten to what it
   is.  */

#include <string.h>

#include "builtins.h"
#include "resolve-internal.h"

void
resolve_pipeline (struct resolver *r, struct node *node)
{
  struct node *value = node->a, *stage = node->b;
  struct arena *arena = r->arena;
  struct node *name = stage->kind == NODE_CALL ? stage->a : stage;
  bool known = name->kind != NODE_NAME || resolve_item (r->scope, name->name)
               || find_variable (r, name->name);
  if (stage->kind == NODE_METHOD_CALL)
    {
      resolve_node (r, node->a);
      resolve_node (r, stage);
      return;
    }
  if (name->kind == NODE_LAMBDA || known || is_printer (name->name)
      || (builtin_function (name->name) && strcmp (name->name, "filter") != 0
          && strcmp (name->name, "map") != 0))
    {
      struct node_list arguments = { NULL, 1 };
      if (stage->kind == NODE_CALL)
        arguments.count += stage->list.count;
      arguments.items = arena_array (arena, struct node *, arguments.count);
      arguments.items[0] = value;
      for (size_t i = 1; i < arguments.count; i++)
        arguments.items[i] = stage->list.items[i - 1];
      node->kind = NODE_CALL;
      node->a = name;
      node->b = NULL;
      node->list = arguments;
    }
  else
    {
      node->kind = NODE_METHOD_CALL;
      node->name = name->name;
      node->name_span = name->span;
      node->b = NULL;
      if (stage->kind == NODE_CALL)
        node->list = stage->list;
    }
  resolve_node (r, node);
}

bool
method_of_item (struct resolver *r, struct node *node)
{
  struct node *object = node->a;
  if (object->kind != NODE_NAME || find_variable (r, object->name))
    return false;
  struct declaration *d = resolve_item (r->scope, object->name);
  if (d ? d->kind != DECLARATION_MODULE && d->kind != DECLARATION_STRUCT
              && d->kind != DECLARATION_ENUM
        : !builtin_type_name (object->name))
    return false;
  /* A struct without fields is a value by its name.  */
  const struct function *method
      = d && d->kind == DECLARATION_STRUCT && !d->node->list.count
            ? string_map_get (&d->methods, node->name)
            : NULL;
  if (method && method->has_self && node->kind == NODE_METHOD_CALL)
    return false;
  struct node *path = node_new (r->arena, NODE_PATH, node->span);
  struct node *last = node_new (r->arena, NODE_NAME, node->name_span);
  last->name = path->name = node->name;
  path->name_span = node->name_span;
  path->list.items = arena_array (r->arena, struct node *, 2);
  path->list.items[0] = object;
  path->list.items[1] = last;
  path->list.count = 2;
  if (node->kind == NODE_FIELD)
    {
      *node = *path;
      resolve_node (r, node);
      return true;
    }
  node->kind = NODE_CALL;
  node->a = path;
  resolve_node (r, node);
  return true;
}
