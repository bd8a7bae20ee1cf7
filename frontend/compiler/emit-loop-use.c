/* SPDX-License-Identifier: MIT */
/* Emission: what a loop does with the arrays it names.  One walk over the
   loop notes every path with the worst that can happen to it; what the walk
   does not know counts as a change.  */

#include "emit-loop-use.h"

#include <string.h>

#include "lower.h"

bool
variable_is_reference (const struct variable *v)
{
  return v->is_pointer || type_prune (v->type)->kind == TYPE_REFERENCE;
}

/* Steps lead through values only: a box or cell may be shared.  */
static bool
is_step_type (struct type *type, const struct node *node)
{
  type = type_prune (type);
  if (type->kind == TYPE_REFERENCE && node->kind == NODE_NAME)
    type = type_prune (type->arguments[0]);
  return type->kind == TYPE_STRUCT || type->kind == TYPE_TUPLE
         || type->kind == TYPE_ARRAY;
}

bool
path_is (const struct node *node)
{
  switch (node->kind)
    {
    case NODE_NAME:
      return node->variable && node->variable->type;
    case NODE_FIELD:
      return !(node->flags & FLAG_SAFE) && path_is (node->a)
             && is_step_type (node->a->type, node->a)
             && type_strip (node->a->type)->kind != TYPE_ARRAY;
    case NODE_INDEX:
      return path_is (node->a) && is_step_type (node->a->type, node->a)
             && type_strip (node->a->type)->kind == TYPE_ARRAY
             && type_is_integer (type_prune (node->b->type));
    default:
      return false;
    }
}

struct variable *
path_root (const struct node *path)
{
  while (path->kind != NODE_NAME)
    path = path->a;
  return path->variable;
}

unsigned
path_indices (const struct node *path)
{
  unsigned n = 0;
  for (; path->kind != NODE_NAME; path = path->a)
    n += path->kind == NODE_INDEX;
  return n;
}

static bool
same_index (const struct node *a, const struct node *b)
{
  if (a->kind != b->kind || a->op != b->op
      || !type_equal (type_prune (a->type), type_prune (b->type)))
    return false;
  switch (a->kind)
    {
    case NODE_NAME:
      return a->variable == b->variable;
    case NODE_INTEGER:
      return a->integer == b->integer;
    case NODE_CAST:
    case NODE_CONVERT:
      return same_index (a->a, b->a);
    case NODE_BINARY:
      return same_index (a->a, b->a) && same_index (a->b, b->b);
    default:
      return false;
    }
}

static bool
same_field (const struct node *a, const struct node *b)
{
  return a->detail == b->detail && strcmp (a->name, b->name) == 0;
}

bool
path_same (const struct node *a, const struct node *b)
{
  if (a->kind != b->kind)
    return false;
  if (a->kind == NODE_NAME)
    return a->variable == b->variable;
  if (a->kind == NODE_FIELD ? !same_field (a, b) : !same_index (a->b, b->b))
    return false;
  return path_same (a->a, b->a);
}

static unsigned
path_length (const struct node *path)
{
  unsigned n = 0;
  for (; path->kind != NODE_NAME; path = path->a)
    n++;
  return n;
}

bool
path_within (const struct node *path, const struct node *base)
{
  unsigned n = path_length (path), m = path_length (base);
  if (n < m)
    return false;
  for (; n > m; n--)
    path = path->a;
  for (; path->kind != NODE_NAME; path = path->a, base = base->a)
    if (path->kind != base->kind
        || (path->kind == NODE_FIELD && !same_field (path, base)))
      return false;
  return base->kind == NODE_NAME && path->variable == base->variable;
}

/* ---- The walk -------------------------------------------------------- */

static void use_walk (struct node *node, void *context);

static void
note (struct loop_uses *u, struct node *path, enum use_kind kind)
{
  struct variable *root = path_root (path);
  /* A reference bound by a pattern leads into some other variable.  */
  if (kind >= USE_WRITE && variable_is_reference (root) && !root->is_parameter)
    u->unknown = true;
  vector_push (u->emitter->arena, &u->uses, ((struct use){ path, kind }));
}

static void
walk_indices (struct loop_uses *u, struct node *path)
{
  for (; path->kind != NODE_NAME; path = path->a)
    if (path->kind == NODE_INDEX)
      use_walk (path->b, u);
}

static void
use_path (struct loop_uses *u, struct node *path, enum use_kind kind)
{
  note (u, path, kind);
  walk_indices (u, path);
}

static enum use_kind
reading (const struct node *node)
{
  struct type *type = type_prune (node->type);
  if (type->kind == TYPE_REFERENCE)
    return type_is_managed (type->arguments[0]) ? USE_CHANGE : USE_READ;
  return type_is_managed (type) ? USE_COPY : USE_READ;
}

static void
walk_target (struct loop_uses *u, struct node *target)
{
  if (target->kind == NODE_TUPLE)
    {
      for (size_t i = 0; i < target->list.count; i++)
        walk_target (u, target->list.items[i]);
      return;
    }
  if (!path_is (target))
    {
      /* *r = …, map[key] = …, dynamic.field = …  */
      u->unknown = u->unknown || type_is_managed (target->type);
      use_walk (target, u);
      return;
    }
  if (target->kind == NODE_NAME)
    vector_push (u->emitter->arena, &u->assigned, target->variable);
  note (u, target, USE_WRITE);
  if (type_is_managed (target->type)
      || type_prune (target->type)->kind == TYPE_REFERENCE)
    note (u, target, USE_CHANGE);
  walk_indices (u, target);
}

/* Values that give no access to arrays of somebody else.  */
static bool
is_inert (struct type *type)
{
  type = type_prune (type);
  switch (type->kind)
    {
    case TYPE_ARRAY:
    case TYPE_OPTION:
    case TYPE_TUPLE:
      for (size_t i = 0; i < type->count; i++)
        if (!is_inert (type->arguments[i]))
          return false;
      return true;
    case TYPE_STRING:
    case TYPE_RANGE:
      return true;
    default:
      return !type_is_managed (type) && type->kind < TYPE_ARRAY;
    }
}

static bool
has_managed_globals (struct emitter *e)
{
  struct instance *top = e->types->top;
  for (size_t i = 0; top && i < top->variables.length; i++)
    {
      struct variable *v = top->variables.items[i];
      if (v->is_global && v->type && type_is_managed (v->type))
        return true;
    }
  return false;
}

static void
walk_arguments (struct loop_uses *u, struct node *call, bool known)
{
  bool inert = known && !has_managed_globals (u->emitter);
  for (size_t i = 0; i < call->list.count; i++)
    {
      struct node *argument = call->list.items[i];
      inert = inert && is_inert (argument->type);
      if (argument->kind == NODE_REFERENCE && (argument->flags & FLAG_MUTABLE)
          && path_is (argument->a))
        use_path (u, argument->a, USE_CHANGE);
      else
        use_walk (argument, u);
    }
  u->calls = u->calls || !inert;
}

static void
walk_method (struct loop_uses *u, struct node *call)
{
  struct node *object = call->a;
  bool array = type_strip (object->type)->kind == TYPE_ARRAY;
  if (!path_is (object))
    use_walk (object, u);
  else if (!call->instance && array && strcmp (call->name, "len") == 0
           && call->list.count == 0)
    walk_indices (u, object);
  else if (!call->instance && array && strcmp (call->name, "swap") == 0)
    use_path (u, object, USE_REORDER);
  else if (type_strip (object->type)->kind == TYPE_OBJECT
           || method_changes_object (call))
    use_path (u, object, USE_CHANGE);
  else
    use_path (u, object, reading (object));
  u->calls = u->calls || type_strip (object->type)->kind == TYPE_OBJECT
             || type_strip (object->type)->kind == TYPE_DYNAMIC;
  for (size_t i = 0; i < call->list.count; i++)
    {
      struct node *argument = call->list.items[i];
      u->calls
          = u->calls || type_strip (argument->type)->kind == TYPE_FUNCTION;
      use_walk (argument, u);
    }
}

static void
lambda_walk (struct node *node, void *context)
{
  struct loop_uses *u = context;
  if (node->kind == NODE_NAME && node->variable && node->variable->type)
    note (u, node, USE_CHANGE);
  if (node->kind == NODE_BINDING && node->variable)
    vector_push (u->emitter->arena, &u->declared, node->variable);
  node_children (node, lambda_walk, u);
}

static void
use_walk (struct node *node, void *context)
{
  struct loop_uses *u = context;
  if (path_is (node))
    {
      use_path (u, node, reading (node));
      return;
    }
  switch (node->kind)
    {
    case NODE_ASSIGN:
      walk_target (u, node->a);
      use_walk (node->b, u);
      return;
    case NODE_REFERENCE:
      if (!path_is (node->a))
        break;
      use_path (u, node->a,
                node->flags & FLAG_MUTABLE ? USE_CHANGE : reading (node->a));
      return;
    case NODE_CALL:
      if (!node->instance && !node->declaration)
        use_walk (node->a, u);
      walk_arguments (u, node, node->instance || node->declaration);
      return;
    case NODE_METHOD_CALL:
      walk_method (u, node);
      return;
    case NODE_BUILTIN:
      for (size_t i = 0; i < node->list.count; i++)
        if (strncmp (node->name, "mem::", 5) == 0
            && path_is (node->list.items[i]))
          use_path (u, node->list.items[i], USE_CHANGE);
      break;
    case NODE_LAMBDA:
      u->calls = true;
      lambda_walk (node->a, u);
      return;
    case NODE_TRY:
    case NODE_PIPELINE:
      u->unknown = true;
      break;
    case NODE_BINDING:
    case NODE_REST:
      if (node->variable)
        vector_push (u->emitter->arena, &u->declared, node->variable);
      break;
    default:
      if (node_is_item (node))
        return;
      break;
    }
  node_children (node, use_walk, u);
}

void
loop_uses_collect (struct loop_uses *u, struct node *loop)
{
  if (loop->kind == NODE_FOR)
    {
      use_walk (loop->a, u);
      use_walk (loop->c, u);
      return;
    }
  if (loop->kind == NODE_WHILE)
    use_walk (loop->a, u);
  use_walk (loop->b, u);
}
