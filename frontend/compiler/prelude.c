/* SPDX-License-Identifier: MIT */
/* Resolve: what a program takes of the prelude.  */

#include "prelude.h"

#include <string.h>

#include "methods.h"
#include "parse.h"

/* This one has no types: Rc<T> is a cell.  */
static const char counted[] = "counted references";

const char *const collected_names[] = { [COLLECTED_MAP] = "collected_map",
                                        [COLLECTED_SET] = "collected_set",
                                        [COLLECTED_TEXT] = "collected_text" };

/* A group and what in a program's text asks for it.  */
static const struct
{
  const char *module, *words[8];
} groups[] = { { "library_heap", { "BinaryHeap", "Reverse" } },
               { "library_lazy",
                 { "..)", "cycle", "iter::", "Iterator", "successors",
                   "from_fn", "repeat_with" } },
               { "library_files",
                 { "File::", "OpenOptions", "stdin()", "stdout()", "stderr()",
                   "io::" } },
               { "library_process", { "Command::new" } },
               { "library_error_kinds", { "ErrorKind" } },
               { "library_debug",
                 { ".debug_struct", ".debug_tuple", ".debug_list",
                   ".debug_set", ".debug_map" } },
               { counted,
                 { "Weak", "strong_count", "ptr_eq", "downgrade", "::get_mut",
                   "make_mut", "try_unwrap" } } };

unsigned
prelude_groups (const char *text)
{
  unsigned found = 0;
  for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
    for (const char *const *word = groups[i].words; *word; word++)
      if (strstr (text, *word))
        found |= 1u << i;
  return found;
}

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

/* The items of the group's module, but for types the program has itself.  */
static void
take_group (struct resolver *r, struct node *module)
{
  struct scope *scope = r->program->scope;
  struct program *program = r->program;
  size_t first = program->declarations.length;
  size_t functions = program->functions.length;
  struct node_list items
      = { arena_array (r->arena, struct node *, module->list.count + 1), 0 };
  for (size_t i = 0; i < module->list.count; i++)
    {
      struct node *node = module->list.items[i];
      const char *name
          = node->kind == NODE_IMPL ? node->annotation->name : node->name;
      if (!string_map_has (&scope->items, name))
        items.items[items.count++] = node;
    }
  collect_items (r, scope, &items, NULL);
  collect_impls (r, scope, &items);
  for (size_t i = first; i < program->declarations.length; i++)
    program->declarations.items[i]->is_library = true;
  mark_library (program, functions);
}

void
prelude_take_groups (struct resolver *r)
{
  unsigned wanted = *r->compilation->library_groups;
  if (!wanted)
    return;
  const struct node *root = prelude_tree (r);
  for (size_t k = 0; k < sizeof groups / sizeof *groups; k++)
    if ((wanted & (1u << k)) && groups[k].module == counted)
      r->program->counts_references = true;
  for (size_t i = 0; i < root->list.count; i++)
    for (size_t k = 0; k < sizeof groups / sizeof *groups; k++)
      if ((wanted & (1u << k)) && root->list.items[i]->kind == NODE_MODULE
          && strcmp (root->list.items[i]->name, groups[k].module) == 0)
        take_group (r, root->list.items[i]);
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

void
prelude_take_variants (struct resolver *r, const struct node *node)
{
  if (strcmp (node->name, "try_into") == 0)
    prelude_take_methods (r, "try_from");
  if (node->a->kind == NODE_RANGE
      && !string_map_has (&r->program->scope->items, "chars_through"))
    {
      prelude_take_function (r, "chars_between");
      prelude_take_function (r, "chars_through");
    }
  if (strcmp (node->name, "range") == 0 && node->list.count == 1
      && node->list.items[0]->kind == NODE_RANGE)
    prelude_take_methods (r, range_method (node->list.items[0]));
  if (strcmp (node->name, "saturating_sub") == 0
      || strcmp (node->name, "checked_sub") == 0)
    prelude_take_methods (r,
                          arena_printf (r->arena, "%s_of_count", node->name));
  if (strcmp (node->name, "try_fold") == 0)
    prelude_take_methods (r, "try_fold_options");
  if (strcmp (node->name, "fmt") == 0)
    prelude_take_methods (r, "write_str");
  if (strcmp (node->name, "collect") == 0)
    for (int i = 0; i < COLLECTED_COUNT; i++)
      prelude_take_methods (r, collected_names[i]);
  if (strcmp (node->name, "flat_map") == 0)
    prelude_take_methods (r, "flat_map_results");
  if (strcmp (node->name, "sum") == 0 || strcmp (node->name, "product") == 0)
    {
      prelude_take_methods (r,
                            arena_printf (r->arena, "%s_options", node->name));
      prelude_take_methods (r,
                            arena_printf (r->arena, "%s_results", node->name));
    }
  for (size_t i = 0; i < node->list.count; i++)
    switch (node->list.items[i]->kind)
      {
      case NODE_LAMBDA:
      case NODE_PATH:
      case NODE_NAME:
      case NODE_ARRAY:
      case NODE_REFERENCE:
      case NODE_INDEX:
        prelude_take_methods (r,
                              arena_printf (r->arena, "%s_where", node->name));
        if (string_map_has (&r->program->builtin_types, "String"))
          prelude_take_methods (r, "one_of");
        return;
      default:
        break;
      }
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
