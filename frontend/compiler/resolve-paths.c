/* SPDX-License-Identifier: MIT */
/* Resolve: looking up items by names and paths.  */

#include <string.h>

#include "resolve-internal.h"

int
declaration_variant (const struct declaration *declaration, const char *name)
{
  if (declaration->kind == DECLARATION_ENUM)
    for (size_t i = 0; i < declaration->node->list.count; i++)
      if (strcmp (declaration->node->list.items[i]->name, name) == 0)
        return (int) i;
  return -1;
}

struct declaration *
resolve_item (const struct scope *scope, const char *name)
{
  for (; scope; scope = scope->parent)
    {
      struct declaration *found = string_map_get (&scope->items, name);
      if (found)
        return found;
    }
  return NULL;
}

static const struct scope *
module_scope (const struct scope *scope)
{
  while (scope->parent && scope->function)
    scope = scope->parent;
  return scope;
}

/* Go from *SCOPE through `crate`, `super`, `self` at the front of NAMES;
   returns how many there are.  */
static size_t
follow_keywords (const struct scope **scope, const struct node_list *names)
{
  const struct scope *in = *scope;
  size_t i = 0;
  for (; i < names->count; i++)
    {
      const char *name = names->items[i]->name;
      if (strcmp (name, "crate") == 0)
        while (in->parent)
          in = in->parent;
      else if (strcmp (name, "super") == 0)
        {
          in = module_scope (in);
          in = in->parent ? module_scope (in->parent) : in;
        }
      else if (strcmp (name, "self") == 0)
        in = module_scope (in);
      else
        break;
    }
  *scope = in;
  return i;
}

const struct scope *
keyword_scope (const struct scope *scope, const struct node_list *names)
{
  return names->count && follow_keywords (&scope, names) == names->count
             ? scope
             : NULL;
}

/* How many names of `std::collections::X` stand before X, of the library; the
   io of `io::ErrorKind` is a module that does not have it.  */
static size_t
skip_library_path (const struct scope *scope, const struct node_list *names)
{
  for (size_t i = 0; i < names->count && i < 3; i++)
    {
      const struct declaration *d
          = resolve_item (scope, names->items[i]->name);
      if (d && !d->is_library)
        return 0;
      if (d
          && (d->kind != DECLARATION_MODULE || i + 1 == names->count
              || string_map_has (&d->scope->items, names->items[i + 1]->name)))
        return i;
    }
  return 0;
}

struct declaration *
resolve_path (const struct scope *scope, const struct node_list *names,
              size_t *used)
{
  const struct scope *in = scope;
  struct declaration *found = NULL;
  size_t i = follow_keywords (&in, names);
  bool local = i > 0;
  if (i == 0)
    i = skip_library_path (scope, names);
  for (; i < names->count; i++)
    {
      const char *name = names->items[i]->name;
      found = local || found ? string_map_get (&in->items, name)
                             : resolve_item (in, name);
      if (!found)
        return NULL;
      if (found->kind != DECLARATION_MODULE)
        {
          *used = i + 1;
          return found;
        }
      in = found->scope;
    }
  *used = i;
  return found;
}

void
resolve_suggest (struct suggestion *suggestion, const struct scope *scope)
{
  for (; scope; scope = scope->parent)
    {
      suggestion_add_map (suggestion, &scope->variables);
      suggestion_add_map (suggestion, &scope->items);
    }
}
