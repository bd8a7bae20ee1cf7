/* SPDX-License-Identifier: MIT */
/* Resolve: the whole program: items, constants, then the bodies.  */

#include "resolve.h"

#include "builtins.h"
#include "prelude.h"
#include "resolve-internal.h"

/* `self` in a class constructor without such a parameter: the object being
   made.  */
static bool
is_constructor (const struct function *f)
{
  return f->self && f->self->is_constructed
         && (f->node->flags & FLAG_CONSTRUCTOR) && !f->has_self;
}

/* Top-level bindings of modules, and associated constants.  */
static void
resolve_constants (struct resolver *r, const struct node_list *list,
                   struct scope *scope)
{
  for (size_t i = 0; i < list->count; i++)
    {
      struct node *node = list->items[i];
      r->scope = scope;
      if (node->kind == NODE_MODULE && node->declaration)
        {
          struct scope *inner = node->declaration->scope;
          for (size_t k = 0; k < node->list.count; k++)
            if (node->list.items[k]->kind == NODE_LET)
              {
                r->scope = inner;
                resolve_let (r, node->list.items[k]);
              }
          resolve_constants (r, &node->list, inner);
        }
      else if (node->kind == NODE_IMPL)
        for (size_t k = 0; k < node->list.count; k++)
          {
            if (node->list.items[k]->kind != NODE_LET)
              continue;
            r->scope = scope_new (r, scope);
            r->function->self = node->declaration;
            resolve_let (r, node->list.items[k]);
            r->function->self = NULL;
          }
      else if (node->kind == NODE_ITEMS)
        resolve_constants (r, &node->list, scope);
    }
}

/* Field defaults and enum discriminants.  */
static void
resolve_type_bodies (struct resolver *r)
{
  for (size_t i = 0; i < r->program->declarations.length; i++)
    {
      struct declaration *d = r->program->declarations.items[i];
      if (d->kind != DECLARATION_STRUCT && d->kind != DECLARATION_ENUM)
        continue;
      for (size_t k = 0; k < d->node->list.count; k++)
        if (d->node->list.items[k]->b)
          {
            r->scope = d->scope;
            resolve_node (r, d->node->list.items[k]->b);
          }
    }
}

/* Whether mistakes in F are errors: it is called, or could be checked as it
   stands.  */
static bool
is_needed (const struct function *f)
{
  if (f->is_called || f->self || (f->node->flags & FLAG_TEST))
    return true;
  for (size_t i = 0; i < f->node->list.count; i++)
    if (!f->node->list.items[i]->annotation)
      return false;
  return true;
}

/* A constructor starts with `self.FIELD = DEFAULT'.  */
static void
start_with_defaults (struct resolver *r, struct function *f)
{
  const struct node_list *fields = &f->self->node->list;
  struct node *body = f->node->a;
  struct node **items = arena_array (r->arena, struct node *,
                                     fields->count + body->list.count + 1);
  size_t count = 0;
  for (size_t i = 0; i < fields->count; i++)
    {
      const struct node *field = fields->items[i];
      if (!field->b)
        continue;
      struct node *assign = node_new (r->arena, NODE_ASSIGN, field->span);
      assign->a = node_new (r->arena, NODE_FIELD, field->span);
      assign->a->name = field->name;
      assign->a->name_span = field->span;
      assign->a->a = name_node (r, field->span, "self");
      assign->a->a->variable = f->variable;
      assign->b = node_copy (r->arena, field->b);
      items[count++] = assign;
    }
  for (size_t i = 0; i < body->list.count; i++)
    items[count + i] = body->list.items[i];
  body->list.items = items;
  body->list.count += count;
}

static void
resolve_body (struct resolver *r, struct function *f)
{
  r->in_top = false;
  r->scope = f->scope;
  if (is_constructor (f))
    {
      struct scope *scope = scope_new (r, f->scope);
      r->function = f;
      r->owner = f->node;
      r->scope = scope;
      f->variable = variable_new (r, "self", f->node->name_span);
      f->scope = scope;
      scope->function = NULL;
    }
  r->function = r->program->top;
  r->owner = NULL;
  resolve_function (r, f);
  if (is_constructor (f) && f->node->a && f->node->a->kind == NODE_BLOCK)
    start_with_defaults (r, f);
}

struct program *
resolve (struct compilation *compilation, struct node *root)
{
  struct arena *arena = compilation->arena;
  struct program *program = arena_new (arena, struct program);
  struct resolver r = { .compilation = compilation,
                        .arena = arena,
                        .diagnostics = compilation->diagnostics,
                        .program = program };
  program->root = root;
  program->builtin_types.arena = program->prelude_names.arena = arena;
  program->object_keys.arena = arena;
  program->std_uses.arena = arena;
  program->scope = scope_new (&r, NULL);
  program->top = arena_new (arena, struct function);
  program->top->name = program->top->path = "main";
  program->top->node = node_new (arena, NODE_FUNCTION, root->span);
  program->top->node->name = "main";
  program->top->node->a = root;
  program->top->node->function = program->top;
  program->top->is_top = true;
  program->top->scope = program->scope;
  r.function = program->top;
  r.scope = program->scope;
  r.in_top = true;
  collect_items (&r, program->scope, &root->list, NULL);
  prelude_take_groups (&r);
  collect_uses (&r, program->scope, &root->list);
  collect_impls (&r, program->scope, &root->list);
  inherit_classes (&r);
  box_endless_types (&r);
  resolve_constants (&r, &root->list, program->scope);
  r.scope = program->scope;
  resolve_type_bodies (&r);
  r.scope = program->scope;
  resolve_slices (&r, root);
  for (size_t i = 0; i < root->list.count; i++)
    {
      struct node *node = root->list.items[i];
      r.in_top = true;
      r.scope = program->scope;
      if (node->kind != NODE_FUNCTION && node->kind != NODE_ITEMS)
        resolve_node (&r, node);
    }
  /* Bodies may declare further items, which come at the end, and call
     functions, which makes these count.  */
  for (bool again = true; again;)
    {
      again = false;
      for (size_t i = 0; i < program->functions.length; i++)
        if (!program->functions.items[i]->is_resolved
            && is_needed (program->functions.items[i]))
          {
            resolve_body (&r, program->functions.items[i]);
            again = true;
          }
    }
  r.lenient = true;
  for (size_t i = 0; i < program->functions.length; i++)
    if (!program->functions.items[i]->is_resolved)
      resolve_body (&r, program->functions.items[i]);
  struct declaration *main = string_map_get (&program->scope->items, "main");
  if (main && main->kind == DECLARATION_FUNCTION)
    program->main = main->function;
  return program;
}
