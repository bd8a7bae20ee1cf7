/* SPDX-License-Identifier: MIT */
/* Lowering: changes, captures, cells.  Last uses are in lower-moves.c.  */

#include "lower.h"

#include <string.h>

#include "builtins.h"
#include "lower-moves.h"
#include "methods.h"

bool
method_changes_object (const struct node *node)
{
  static const char *const always[]
      = { "iter_mut",   "get_mut",    "last_mut",  "first_mut", "as_mut",
          "pop",        "pop_back",   "pop_front", "retain",    "drain",
          "entry",      "insert",     "set",       "remove",    "push",
          "push_back",  "push_front", "clear",     "extend",    "values_mut",
          "and_modify", "add_all",    "unshift",   "shift",     NULL };
  static const char *const in_place[]
      = { "sort",    "reverse",     "sort_unstable",
          "sort_by", "sort_by_key", "sort_unstable_by",
          "append",  "dedup",       NULL };
  struct type *type = type_strip (node->a->type);
  if (is_one_of (node->name, always))
    return true;
  if (is_one_of (node->name, in_place))
    return (node->flags & FLAG_UNUSED_VALUE) != 0;
  if (type->kind == TYPE_OPTION)
    return strcmp (node->name, "take") == 0
           || strcmp (node->name, "replace") == 0;
  if (type->kind == TYPE_STRING)
    {
      const struct builtin *b
          = builtin_method ('s', node->name, node->list.count);
      return b && b->c_name && b->c_name[0] == '&';
    }
  const struct generic_method *m
      = method_find (method_receiver (type), node->name, node->list.count);
  return m && m->c_template && strstr (m->c_template, "$&");
}

struct walk
{
  struct arena *arena;
  struct instance *instance;
  struct node *lambda;
  struct node *call; /* whose arguments are walked */
  unsigned number;
};

static void
declare (struct node *node, void *context)
{
  struct walk *w = context;
  if (node->variable
      && (node->kind == NODE_BINDING || node->kind == NODE_REST
          || node->kind == NODE_PARAMETER))
    {
      node->variable->owner = w->lambda;
      node->variable->is_assigned = node->variable->is_reassigned = false;
      node->variable->is_captured = false;
      node->variable->is_referenced = false;
      node->variable->is_cell = false;
      node->variable->number = w->number++;
      node->variable->is_used = false;
    }
  struct node *outer = w->lambda;
  if (node->kind == NODE_LAMBDA)
    {
      w->lambda = node;
      for (size_t i = 0; i < node->list.count; i++)
        declare (node->list.items[i], w);
      declare (node->a, w);
      w->lambda = outer;
      return;
    }
  node_children (node, declare, context);
}

/* The variable whose own memory PLACE is part of, or NULL.  */
static struct variable *
root (const struct node *place)
{
  for (;;)
    switch (place->kind)
      {
      case NODE_NAME:
        return place->variable;
      case NODE_FIELD:
      case NODE_INDEX:
        if (type_prune (place->a->type)->kind == TYPE_REFERENCE
            || type_prune (place->a->type)->kind == TYPE_SHARED)
          return NULL;
        place = place->a;
        break;
      case NODE_DEREFERENCE:
        if (type_prune (place->a->type)->kind == TYPE_REFERENCE
            || type_prune (place->a->type)->kind == TYPE_SHARED)
          return NULL;
        place = place->a;
        break;
      case NODE_REFERENCE:
      case NODE_METHOD_CALL:
      case NODE_CONVERT:
        place = place->a;
        break;
      default:
        return NULL;
      }
}

static void
change (const struct node *place, bool whole)
{
  struct variable *v = root (place);
  if (!v)
    return;
  v->is_assigned = true;
  if (whole && place->kind == NODE_NAME)
    v->is_reassigned = true;
}

/* Something may point into the variable of PLACE from now on.  */
static void
refer (const struct node *place)
{
  struct variable *v = root (place);
  if (v)
    v->is_referenced = true;
}

static bool
mentions_reference (const struct node *type)
{
  if (!type)
    return false;
  if (type->kind == NODE_REFERENCE_TYPE && (type->flags & FLAG_MUTABLE))
    return true;
  for (size_t i = 0; i < type->list.count; i++)
    if (mentions_reference (type->list.items[i])
        || mentions_reference (type->list.items[i]->annotation))
      return true;
  for (size_t i = 0; i < type->more.count; i++)
    if (mentions_reference (type->more.items[i]))
      return true;
  return mentions_reference (type->a);
}

/* A value of this type may contain a reference.  */
static bool
may_refer (struct type *type)
{
  type = type_prune (type);
  if (type->kind == TYPE_REFERENCE)
    return true;
  if (type->declaration && mentions_reference (type->declaration->node))
    return true;
  for (size_t i = 0; i < type->count; i++)
    if (may_refer (type->arguments[i]))
      return true;
  return false;
}

/* References given to a function end with the call, unless it returns
   one.  */
static void
refer_beyond_call (const struct node *call)
{
  if (!may_refer (call->type))
    return;
  if (call->kind == NODE_METHOD_CALL)
    refer (call->a);
  for (size_t i = 0; i < call->list.count; i++)
    if (call->list.items[i]->kind == NODE_REFERENCE)
      refer (call->list.items[i]);
}

static bool
is_argument (const struct walk *w, const struct node *node)
{
  for (size_t i = 0; w->call && i < w->call->list.count; i++)
    if (w->call->list.items[i] == node)
      return true;
  return false;
}

static void find_changes (struct node *node, void *context);

static void
find_argument_changes (struct node *call, struct walk *w)
{
  struct node *outer = w->call;
  w->call = call;
  node_children (call, find_changes, w);
  w->call = outer;
}

static void
find_changes (struct node *node, void *context)
{
  struct walk *w = context;
  switch (node->kind)
    {
    case NODE_NAME:
      if (node->variable)
        {
          node->variable->is_used = true;
          if (node->variable->owner != w->lambda && !node->variable->is_global
              && !(w->lambda && w->lambda->variable == node->variable))
            node->variable->is_captured = true;
        }
      break;
    case NODE_ASSIGN:
      if (type_prune (node->a->type)->kind == TYPE_REFERENCE
          && type_prune (node->b->type)->kind != TYPE_REFERENCE)
        break;
      if (node->a->kind == NODE_TUPLE)
        for (size_t i = 0; i < node->a->list.count; i++)
          change (node->a->list.items[i], true);
      else
        change (node->a, true);
      break;
    case NODE_REFERENCE:
      if ((node->flags & FLAG_MUTABLE)
          && type_prune (node->a->type)->kind != TYPE_REFERENCE)
        {
          change (node->a, true);
          if (!is_argument (w, node))
            refer (node->a);
        }
      break;
    case NODE_CALL:
      refer_beyond_call (node);
      find_argument_changes (node, w);
      return;
    case NODE_METHOD_CALL:
      refer_beyond_call (node);
      if (type_prune (node->a->type)->kind != TYPE_REFERENCE
          && type_prune (node->a->type)->kind != TYPE_SHARED
          && method_changes_object (node))
        change (node->a, false);
      break;
    case NODE_BUILTIN:
      if (strncmp (node->name, "mem::", 5) == 0)
        for (size_t i = 0; i < node->list.count; i++)
          if (node->list.items[i]->kind != NODE_REFERENCE)
            change (node->list.items[i], true);
      find_argument_changes (node, w);
      return;
    case NODE_LAMBDA:
      {
        struct node *outer = w->lambda;
        w->lambda = node;
        for (size_t i = 0; i < node->list.count; i++)
          find_changes (node->list.items[i], w);
        find_changes (node->a, w);
        w->lambda = outer;
        return;
      }
    default:
      break;
    }
  node_children (node, find_changes, context);
}

struct capture_walk
{
  struct arena *arena;
  struct node *lambda;
  struct captures found;
};

static void
find_captures (struct node *node, void *context)
{
  struct capture_walk *w = context;
  if (node->kind == NODE_NAME && node->variable && !node->variable->is_global
      && node->variable != w->lambda->variable)
    {
      struct variable *v = node->variable;
      bool inner = false;
      /* Declared within the lambda or a lambda in it.  */
      for (struct node *owner = v->owner; owner && !inner; owner = owner->c)
        inner = owner == w->lambda;
      bool known = false;
      for (size_t i = 0; i < w->found.length; i++)
        known = known || w->found.items[i] == v;
      if (!inner && !known)
        vector_push (w->arena, &w->found, v);
    }
  node_children (node, find_captures, context);
}

struct captures
lambda_captures (struct arena *arena, struct node *lambda)
{
  struct capture_walk w = { arena, lambda, { 0 } };
  find_captures (lambda->a, &w);
  return w.found;
}

/* Let each lambda's `c` point at the lambda around it.  */
static void
link_lambdas (struct node *node, void *context)
{
  struct node *outer = context;
  if (node->kind == NODE_LAMBDA)
    {
      node_children (node, link_lambdas, node);
      node->c = outer;
      return;
    }
  node_children (node, link_lambdas, context);
}

void
lower (struct compilation *compilation, struct program_types *types)
{
  struct walk w = { .arena = compilation->arena };
  for (size_t i = 0; i < types->instances.length; i++)
    {
      w.instance = types->instances.items[i];
      w.lambda = NULL;
      if (types->instances.items[i]->function->variable
          && !types->instances.items[i]->function->is_nested)
        for (size_t k = 0; k < w.instance->variables.length; k++)
          w.instance->variables.items[k]->owner = NULL;
      for (size_t k = 0; k < w.instance->variables.length; k++)
        w.instance->variables.items[k]->number = w.number++;
      if (w.instance->node)
        declare (w.instance->node, &w);
    }
  for (size_t i = 0; i < types->instances.length; i++)
    {
      w.instance = types->instances.items[i];
      w.lambda = NULL;
      if (w.instance->node)
        find_changes (w.instance->node, &w);
    }
  for (size_t i = 0; i < types->instances.length; i++)
    {
      struct instance *instance = types->instances.items[i];
      for (size_t k = 0; k < instance->variables.length; k++)
        {
          struct variable *v = instance->variables.items[k];
          if (v->is_captured && v->is_assigned && !v->is_global && v->type
              && type_prune (v->type)->kind != TYPE_REFERENCE
              && type_prune (v->type)->kind != TYPE_UNIT)
            v->is_cell = true;
        }
      if (instance->node)
        {
          node_children (instance->node, link_lambdas, NULL);
          mark_last_uses (compilation->arena, instance);
        }
    }
}
