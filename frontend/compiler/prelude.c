/* SPDX-License-Identifier: MIT */
/* Resolve: what a program takes of the prelude.  */

#include "prelude.h"

#include <string.h>

#include "parse.h"

/* Whether the text declares a function NAME: spares most programs the
   parsing.  */
static bool
is_declared (const char *name)
{
  size_t length = strlen (name);
  for (const char *p = prelude_text; (p = strstr (p, name)); p += length)
    if (p - prelude_text > 4 && p[-1] == ' ' && p[-2] == 'n'
        && (p[length] == '(' || p[length] == '<'))
      return true;
  return false;
}

/* The tree, parsed at the first call.  */
static struct node *
prelude_tree (struct resolver *r)
{
  struct program *program = r->program;
  if (!program->prelude)
    {
      const char *error;
      struct compilation c = *r->compilation;
      c.source = source_from_text (r->arena, "<prelude>", prelude_text,
                                   strlen (prelude_text), &error);
      program->prelude = parse (&c);
      program->prelude_source = c.source;
    }
  return program->prelude;
}

static void
mark_library (struct program *program, size_t from)
{
  for (size_t i = from; i < program->functions.length; i++)
    program->functions.items[i]->is_library = true;
}

void
prelude_take_methods (struct resolver *r, const char *name)
{
  struct program *program = r->program;
  if (string_map_has (&program->prelude_names, name))
    return;
  string_map_put (&program->prelude_names, name, program);
  if (!is_declared (name))
    return;
  const struct node *root = prelude_tree (r);
  size_t before = program->functions.length;
  for (size_t i = 0; i < root->list.count; i++)
    {
      const struct node *impl = root->list.items[i];
      if (impl->kind != NODE_IMPL)
        continue;
      for (size_t k = 0; k < impl->list.count; k++)
        {
          if (strcmp (impl->list.items[k]->name, name) != 0)
            continue;
          struct node *one = node_new (r->arena, NODE_IMPL, impl->span);
          *one = *impl;
          one->list.items = &impl->list.items[k];
          one->list.count = 1;
          collect_library_impl (r, one);
        }
    }
  mark_library (program, before);
}

struct declaration *
prelude_take_function (struct resolver *r, const char *name)
{
  struct program *program = r->program;
  if (!is_declared (name))
    return NULL;
  const struct node *root = prelude_tree (r);
  size_t before = program->functions.length;
  for (size_t i = 0; i < root->list.count; i++)
    {
      struct node *node = root->list.items[i];
      if (node->kind != NODE_FUNCTION || strcmp (node->name, name) != 0)
        continue;
      struct node_list one = { &root->list.items[i], 1 };
      collect_items (r, program->scope, &one, NULL);
      mark_library (program, before);
      return resolve_item (program->scope, name);
    }
  return NULL;
}
