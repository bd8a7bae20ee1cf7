/* SPDX-License-Identifier: MIT */
/* Resolve: types that would contain themselves, and so have no size.  */

#include <string.h>

#include "resolve-internal.h"

struct search
{
  struct declaration *wanted;
  VECTOR (struct declaration *) seen;
  struct arena *arena;
};

static bool contains (struct search *s, struct declaration *d);

/* Whether a value of the type written as NODE holds one of the wanted type
   within itself; arrays, maps, boxes and the like hold addresses.  */
static bool
type_contains (struct search *s, const struct scope *scope, struct node *node)
{
  size_t used;
  if (!node)
    return false;
  switch (node->kind)
    {
    case NODE_TUPLE_TYPE:
      for (size_t i = 0; i < node->list.count; i++)
        if (type_contains (s, scope, node->list.items[i]))
          return true;
      return false;
    case NODE_OPTIONAL_TYPE:
      return type_contains (s, scope, node->a);
    case NODE_NAMED_TYPE:
      {
        struct declaration *d = resolve_path (scope, &node->list, &used);
        if (d)
          return (d->kind == DECLARATION_STRUCT || d->kind == DECLARATION_ENUM)
                 && contains (s, d);
        /* Rc<T> is T, but where that had no end: there it is a box.  */
        if ((strcmp (node->name, "Rc") == 0 || strcmp (node->name, "Arc") == 0)
            && node->more.count == 1 && node->list.count == 1
            && type_contains (s, scope, node->more.items[0]))
          node->name = node->list.items[0]->name = "Box";
        if (strcmp (node->name, "Option") != 0
            && strcmp (node->name, "Result") != 0)
          return false;
        for (size_t i = 0; i < node->more.count; i++)
          if (type_contains (s, scope, node->more.items[i]))
            return true;
        return false;
      }
    default:
      return false;
    }
}

static bool
contains (struct search *s, struct declaration *d)
{
  if (d == s->wanted && s->seen.length)
    return true;
  for (size_t i = 0; i < s->seen.length; i++)
    if (s->seen.items[i] == d)
      return false;
  vector_push (s->arena, &s->seen, d);
  const struct node *node = d->node;
  for (size_t i = 0; i < node->list.count; i++)
    {
      const struct node *member = node->list.items[i];
      if (d->kind == DECLARATION_STRUCT
          && type_contains (s, d->scope, member->annotation))
        return true;
      for (size_t k = 0; d->kind == DECLARATION_ENUM && k < member->list.count;
           k++)
        if (type_contains (s, d->scope, member->list.items[k]->annotation))
          return true;
    }
  return false;
}

void
reject_endless_types (struct resolver *r)
{
  for (size_t i = 0; i < r->program->declarations.length; i++)
    {
      struct declaration *d = r->program->declarations.items[i];
      struct search s = { .wanted = d, .arena = r->arena };
      if ((d->kind != DECLARATION_STRUCT && d->kind != DECLARATION_ENUM)
          || d->is_library || !contains (&s, d))
        continue;
      struct diagnostic *error = diagnostic_error (
          r->diagnostics, d->node->name_span, "`%s` contains itself", d->name);
      diagnostic_hint (r->diagnostics, error, "write `Box<%s>` inside of it",
                       d->name);
    }
}
