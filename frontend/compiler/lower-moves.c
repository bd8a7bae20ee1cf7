/* SPDX-License-Identifier: MIT */
/* Last uses: a backward walk over the tree with the set of variables that
   are still needed (live).  Branches are joined; a loop keeps alive what it
   uses from outside; within a lambda only its own variables count.  A
   variable named in two operands of one expression is never moved there,
   since C may evaluate them in any order.  */

#include "lower-moves.h"

#include <limits.h>
#include <string.h>

#include "emit.h"

struct moves
{
  struct arena *arena;
  size_t count; /* variables that own memory, numbered from 0 */
  bool *live;
  bool *at_loop; /* live at the end of the loop around, or NULL */
  struct node *lambda;
  unsigned in_try;
  unsigned depth;
};

static void walk (struct moves *m, struct node *node);

static bool
counts (const struct moves *m, const struct variable *v)
{
  return v && !v->is_global && v->number < m->count;
}

static bool *
copy_set (struct moves *m, const bool *set)
{
  bool *copy = arena_array (m->arena, bool, m->count + 1);
  if (set)
    memcpy (copy, set, m->count);
  return copy;
}

static void
add_set (struct moves *m, bool *to, const bool *set)
{
  for (size_t i = 0; i < m->count; i++)
    to[i] = to[i] || set[i];
}

struct collect
{
  struct moves *m;
  bool *used, *declared;
};

static void
collect_names (struct node *node, void *context)
{
  struct collect *c = context;
  if (counts (c->m, node->variable))
    {
      if (node->kind == NODE_NAME)
        c->used[node->variable->number] = true;
      else if (node->kind == NODE_BINDING || node->kind == NODE_REST)
        c->declared[node->variable->number] = true;
    }
  node_children (node, collect_names, context);
}

/* Operands evaluated in no certain order: what two of them use stays.  */
static void
operands (struct moves *m, struct node **items, size_t count)
{
  bool *once = copy_set (m, NULL), *twice = copy_set (m, NULL);
  for (size_t i = 0; i < count; i++)
    {
      bool *used = copy_set (m, NULL);
      struct collect c = { m, used, copy_set (m, NULL) };
      collect_names (items[i], &c);
      for (size_t k = 0; k < m->count; k++)
        if (used[k])
          {
            twice[k] = twice[k] || once[k];
            once[k] = true;
          }
    }
  add_set (m, m->live, twice);
  for (size_t i = count; i-- > 0;)
    walk (m, items[i]);
}

static void
walk_children (struct moves *m, struct node *node)
{
  struct node *items[4];
  size_t count = 0;
  struct node **all = items;
  if (node->list.count > 0)
    all = arena_array (m->arena, struct node *, node->list.count + 3);
  if (node->a)
    all[count++] = node->a;
  if (node->b)
    all[count++] = node->b;
  if (node->c && node->kind != NODE_LAMBDA)
    all[count++] = node->c;
  for (size_t i = 0; i < node->list.count; i++)
    all[count++] = node->list.items[i];
  if (count > 1)
    operands (m, all, count);
  else if (count == 1)
    walk (m, all[0]);
}

static void
walk_loop (struct moves *m, struct node *node, struct node *condition,
           struct node *pattern, struct node *body)
{
  bool *outer = m->at_loop;
  struct collect c = { m, copy_set (m, NULL), copy_set (m, NULL) };
  if (condition)
    collect_names (condition, &c);
  collect_names (body, &c);
  if (pattern)
    collect_names (pattern, &c);
  (void) node;
  for (size_t i = 0; i < m->count; i++)
    if (c.used[i] && !c.declared[i])
      m->live[i] = true;
  bool *end = copy_set (m, m->live);
  m->at_loop = end;
  walk (m, body);
  if (condition)
    walk (m, condition);
  add_set (m, m->live, end);
  m->at_loop = outer;
}

static void
walk_lambda (struct moves *m, struct node *lambda)
{
  bool *outer = m->live, *at_loop = m->at_loop;
  struct node *around = m->lambda;
  struct collect c = { m, copy_set (m, NULL), copy_set (m, NULL) };
  collect_names (lambda->a, &c);
  m->live = copy_set (m, NULL);
  m->at_loop = NULL;
  m->lambda = lambda;
  walk (m, lambda->a);
  m->lambda = around;
  m->live = outer;
  m->at_loop = at_loop;
  add_set (m, m->live, c.used);
}

static void
walk_branches (struct moves *m, struct node **branches, size_t count,
               bool may_skip)
{
  bool *after = m->live;
  bool *joined = copy_set (m, may_skip ? after : NULL);
  for (size_t i = 0; i < count; i++)
    {
      m->live = copy_set (m, after);
      walk (m, branches[i]);
      add_set (m, joined, m->live);
    }
  m->live = joined;
}

/* A flat switch over the kinds of nodes, each walked from its end to its
   beginning.  */
static void
walk (struct moves *m, struct node *node)
{
  switch (node->kind)
    {
    case NODE_NAME:
      if (counts (m, node->variable))
        {
          size_t i = node->variable->number;
          if (!m->live[i] && node->variable->owner == m->lambda
              && !node->variable->is_captured && !m->in_try)
            node->flags |= FLAG_LAST_USE;
          m->live[i] = true;
        }
      return;
    case NODE_BINDING:
    case NODE_REST:
      if (counts (m, node->variable))
        m->live[node->variable->number] = false;
      if (node->a)
        walk (m, node->a);
      return;
    case NODE_ASSIGN:
      if (node->a->kind == NODE_NAME && node->op == OP_NONE
          && counts (m, node->a->variable)
          && type_prune (node->a->type)->kind != TYPE_REFERENCE)
        {
          if (!node->a->variable->is_captured && !m->in_try)
            m->live[node->a->variable->number] = false;
          walk (m, node->b);
          return;
        }
      walk_children (m, node);
      return;
    case NODE_BLOCK:
      for (size_t i = node->list.count; i-- > 0;)
        walk (m, node->list.items[i]);
      return;
    case NODE_LET:
      if (node->c)
        walk_branches (m, &node->c, 1, true);
      walk (m, node->a);
      if (node->b)
        walk (m, node->b);
      return;
    case NODE_IF:
      {
        struct node *branches[2] = { node->b, node->c };
        walk_branches (m, branches, node->c ? 2 : 1, !node->c);
        walk (m, node->a);
        return;
      }
    case NODE_LET_CONDITION:
      walk (m, node->a);
      walk (m, node->b);
      return;
    case NODE_BINARY:
      if (node->op == OP_AND || node->op == OP_OR || node->op == OP_COALESCE)
        {
          walk_branches (m, &node->b, 1, true);
          walk (m, node->a);
          return;
        }
      walk_children (m, node);
      return;
    case NODE_MATCH:
      walk_branches (m, node->list.items, node->list.count, true);
      walk (m, node->a);
      return;
    case NODE_ARM:
      if (node->c)
        walk (m, node->c);
      if (node->b)
        walk (m, node->b);
      walk (m, node->a);
      return;
    case NODE_WHILE:
      walk_loop (m, node, node->a, NULL, node->b);
      return;
    case NODE_LOOP:
      walk_loop (m, node, NULL, NULL, node->b);
      return;
    case NODE_FOR:
      walk_loop (m, node, NULL, node->a, node->c);
      walk (m, node->b);
      return;
    case NODE_COMPREHENSION:
      {
        bool *used = copy_set (m, NULL);
        struct collect c = { m, used, copy_set (m, NULL) };
        collect_names (node, &c);
        add_set (m, m->live, used);
        walk_children (m, node);
        return;
      }
    case NODE_LAMBDA:
      walk_lambda (m, node);
      return;
    case NODE_RETURN:
      memset (m->live, 0, m->count);
      if (node->a)
        walk (m, node->a);
      return;
    case NODE_BREAK:
    case NODE_CONTINUE:
      if (m->at_loop)
        add_set (m, m->live, m->at_loop);
      if (node->a)
        walk (m, node->a);
      return;
    case NODE_TRY:
      m->in_try++;
      walk_children (m, node);
      m->in_try--;
      return;
    case NODE_LITERAL_PATTERN:
    case NODE_RANGE_PATTERN:
      return;
    default:
      if (node_is_item (node))
        return;
      walk_children (m, node);
    }
}

void
mark_last_uses (struct arena *arena, struct instance *instance)
{
  struct moves m = { .arena = arena };
  if (!instance->node->a)
    return;
  for (size_t i = 0; i < instance->variables.length; i++)
    {
      struct variable *v = instance->variables.items[i];
      v->number = v->type && type_is_managed (v->type) ? m.count++ : UINT_MAX;
    }
  /* Very large functions copy a little more instead.  */
  if (m.count == 0 || m.count > 3000)
    return;
  m.live = arena_array (arena, bool, m.count + 1);
  walk (&m, instance->node->a);
}
