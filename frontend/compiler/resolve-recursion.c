/* SPDX-License-Identifier: MIT */
/* Resolve: types that would contain themselves, and so have no size.  Where
   they do they hold boxes, as if these were written.  */

#include <string.h>

#include "resolve-internal.h"

struct search
{
  struct declaration *wanted;
  VECTOR (struct declaration *) seen;
  struct arena *arena;
  bool counted;     /* Rc<T> holds an address */
  unsigned aliases; /* within each other; one may refer to itself */
};

static bool contains (struct search *s, struct declaration *d);

static bool
leave_alias (struct search *s, bool result)
{
  s->aliases--;
  return result;
}

static bool
enter_alias (struct search *s)
{
  return ++s->aliases < 50 || leave_alias (s, false);
}

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
        if (d && d->kind == DECLARATION_ALIAS)
          return enter_alias (s)
                 && leave_alias (
                     s, type_contains (s, d->scope, d->node->annotation));
        if (d)
          return (d->kind == DECLARATION_STRUCT || d->kind == DECLARATION_ENUM)
                 && contains (s, d);
        /* Rc<T> is T, but where that had no end: there it is a box.  */
        if ((strcmp (node->name, "Rc") == 0 || strcmp (node->name, "Arc") == 0)
            && node->more.count == 1 && node->list.count == 1 && !s->counted
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

static bool is_finite (struct search *s, struct declaration *d);

/* Whether the type written as TYPE has values that end.  */
static bool
type_is_finite (struct search *s, const struct scope *scope,
                const struct node *type)
{
  size_t used;
  if (type && type->kind == NODE_TUPLE_TYPE)
    for (size_t i = 0; i < type->list.count; i++)
      if (!type_is_finite (s, scope, type->list.items[i]))
        return false;
  if (!type || type->kind != NODE_NAMED_TYPE)
    return true;
  struct declaration *d = resolve_path (scope, &type->list, &used);
  if (d && d->kind == DECLARATION_ALIAS)
    return !enter_alias (s)
           || leave_alias (s,
                           type_is_finite (s, d->scope, d->node->annotation));
  return !d || (d->kind != DECLARATION_STRUCT && d->kind != DECLARATION_ENUM)
         || is_finite (s, d);
}

/* Whether D, a type on the way to which SEEN were met, has values that end: a
   struct's fields all have such, or one variant's.  */
static bool
is_finite (struct search *s, struct declaration *d)
{
  const struct node *node = d->node;
  for (size_t i = 0; i < s->seen.length; i++)
    if (s->seen.items[i] == d)
      return false;
  vector_push (s->arena, &s->seen, d);
  bool is_enum = d->kind == DECLARATION_ENUM, finite = false;
  for (size_t v = 0; v < (is_enum ? node->list.count : 1) && !finite; v++)
    {
      const struct node *owner = is_enum ? node->list.items[v] : node;
      finite = true;
      for (size_t i = 0; i < owner->list.count && finite; i++)
        finite
            = type_is_finite (s, d->scope, owner->list.items[i]->annotation);
    }
  s->seen.length--;
  return finite;
}

/* Box what of the type at *SLOT, a part of D's, holds a D by value.  */
static void
box_part (struct resolver *r, struct declaration *d, const struct scope *scope,
          struct node **slot)
{
  struct node *type = *slot;
  struct search s = { .wanted = d,
                      .arena = r->arena,
                      .counted = r->program->counts_references };
  vector_push (r->arena, &s.seen, d);
  if (!type || !type_contains (&s, scope, type))
    return;
  size_t used;
  struct declaration *named = type->kind == NODE_NAMED_TYPE
                                  ? resolve_path (scope, &type->list, &used)
                                  : NULL;
  if (named && named->kind == DECLARATION_ALIAS)
    {
      box_part (r, d, named->scope, &named->node->annotation);
      return;
    }
  if (named)
    {
      struct node *box = node_new (r->arena, NODE_NAMED_TYPE, type->span);
      struct node *name = node_new (r->arena, NODE_NAME, type->span);
      box->name = name->name = "Box";
      box->list.items = arena_memdup (r->arena, &name, sizeof name);
      box->more.items = arena_memdup (r->arena, &type, sizeof type);
      box->list.count = box->more.count = 1;
      *slot = box;
      return;
    }
  struct node_list *parts
      = type->kind == NODE_NAMED_TYPE ? &type->more : &type->list;
  for (size_t i = 0; i < parts->count; i++)
    box_part (r, d, scope, &parts->items[i]);
  if (type->kind == NODE_OPTIONAL_TYPE)
    box_part (r, d, scope, &type->a);
}

static void
box_parts (struct resolver *r, struct declaration *d)
{
  const struct node *node = d->node;
  bool is_enum = d->kind == DECLARATION_ENUM;
  for (size_t v = 0; v < (is_enum ? node->list.count : 1); v++)
    {
      const struct node *owner = is_enum ? node->list.items[v] : node;
      for (size_t i = 0; i < owner->list.count; i++)
        box_part (r, d, d->scope, &owner->list.items[i]->annotation);
    }
}

void
box_endless_types (struct resolver *r)
{
  for (size_t i = 0; i < r->program->declarations.length; i++)
    {
      struct declaration *d = r->program->declarations.items[i];
      struct search s = { .wanted = d,
                          .arena = r->arena,
                          .counted = r->program->counts_references };
      if ((d->kind != DECLARATION_STRUCT && d->kind != DECLARATION_ENUM)
          || d->is_library || !contains (&s, d))
        continue;
      s.seen.length = 0;
      if (is_finite (&s, d))
        {
          box_parts (r, d);
          continue;
        }
      struct diagnostic *error = diagnostic_error (
          r->diagnostics, d->node->name_span, "`%s` contains itself", d->name);
      diagnostic_hint (r->diagnostics, error, "write `Box<%s>` inside of it",
                       d->name);
    }
}
