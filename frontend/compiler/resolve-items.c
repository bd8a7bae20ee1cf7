/* SPDX-License-Identifier: MIT */
/* Resolve: collecting the items of modules.  */

#include <string.h>

#include "resolve-internal.h"

struct scope *
scope_new (struct resolver *r, struct scope *parent)
{
  struct scope *scope = arena_new (r->arena, struct scope);
  scope->parent = parent;
  scope->variables.arena = scope->items.arena = r->arena;
  if (parent)
    {
      scope->owner = parent->owner;
      scope->function = parent->function;
    }
  return scope;
}

struct declaration *
declare (struct resolver *r, struct scope *scope, enum declaration_kind kind,
         const char *name, struct node *node)
{
  struct declaration *old = string_map_get (&scope->items, name);
  if (old && old->kind != DECLARATION_BUILTIN)
    {
      struct diagnostic *error = diagnostic_error (
          r->diagnostics, node->name_span, "`%s` is declared twice", name);
      diagnostic_note (r->diagnostics, error, old->node->name_span,
                       "first declared here");
    }
  struct declaration *d = arena_new (r->arena, struct declaration);
  d->kind = kind;
  d->name = name;
  d->path = name;
  d->node = node;
  d->scope = scope;
  d->methods.arena = d->constants.arena = r->arena;
  d->number = r->program->declarations.length;
  string_map_put (&scope->items, name, d);
  vector_push (r->arena, &r->program->declarations, d);
  return d;
}

struct function *
function_new (struct resolver *r, struct scope *scope, struct node *node,
              const char *path)
{
  struct function *f = arena_new (r->arena, struct function);
  f->name = node->name;
  f->path = path ? path : node->name;
  f->node = node;
  f->scope = scope;
  node->function = f;
  vector_push (r->arena, &r->program->functions, f);
  return f;
}

static const char *
join_path (struct resolver *r, const char *module, const char *name)
{
  return module ? arena_printf (r->arena, "%s::%s", module, name) : name;
}

static void
collect_function (struct resolver *r, struct scope *scope, struct node *node,
                  const char *module)
{
  struct declaration *old = string_map_get (&scope->items, node->name);
  if (old && old->kind == DECLARATION_FUNCTION && !scope->parent
      && strcmp (node->name, "main") != 0)
    {
      struct diagnostic *error
          = diagnostic_error (r->diagnostics, node->name_span,
                              "function `%s` is declared twice", node->name);
      diagnostic_note (r->diagnostics, error, old->node->name_span,
                       "first declared here");
      return;
    }
  string_map_put (&scope->items, node->name, NULL);
  struct declaration *d
      = declare (r, scope, DECLARATION_FUNCTION, node->name, node);
  d->function
      = function_new (r, scope, node, join_path (r, module, node->name));
  d->function->is_nested = scope->function != NULL;
  d->function->parent = scope->function;
}

static void
collect_type (struct resolver *r, struct scope *scope, struct node *node,
              const char *module)
{
  enum declaration_kind kind = node->kind == NODE_STRUCT  ? DECLARATION_STRUCT
                               : node->kind == NODE_ENUM  ? DECLARATION_ENUM
                               : node->kind == NODE_TRAIT ? DECLARATION_TRAIT
                                                          : DECLARATION_ALIAS;
  struct declaration *d = declare (r, scope, kind, node->name, node);
  d->path = join_path (r, module, node->name);
  d->is_class = (node->flags & FLAG_CLASS) != 0;
  node->declaration = d;
  for (size_t i = 0; i < node->list.count; i++)
    for (size_t k = 0; k < i; k++)
      if (node->list.items[i]->name && node->list.items[k]->name
          && strcmp (node->list.items[i]->name, node->list.items[k]->name)
                 == 0)
        diagnostic_error (r->diagnostics, node->list.items[i]->span,
                          "`%s` is declared twice in `%s`",
                          node->list.items[i]->name, node->name);
  if (kind == DECLARATION_ENUM)
    for (size_t i = 0; i < node->list.count; i++)
      if (node->list.items[i]->list.count > 0)
        d->has_data = true;
}

static void
collect_module (struct resolver *r, struct scope *scope, struct node *node,
                const char *module)
{
  struct declaration *d
      = declare (r, scope, DECLARATION_MODULE, node->name, node);
  d->scope = scope_new (r, scope);
  d->scope->function = NULL;
  d->scope->owner = NULL;
  node->declaration = d;
  collect_items (r, d->scope, &node->list, join_path (r, module, node->name));
}

/* The items among NODES into SCOPE.  */
void
collect_items (struct resolver *r, struct scope *scope,
               const struct node_list *nodes, const char *module)
{
  for (size_t i = 0; i < nodes->count; i++)
    {
      struct node *node = nodes->items[i];
      switch (node->kind)
        {
        case NODE_FUNCTION:
          collect_function (r, scope, node, module);
          break;
        case NODE_STRUCT:
        case NODE_ENUM:
        case NODE_TRAIT:
        case NODE_TYPE_ALIAS:
          collect_type (r, scope, node, module);
          break;
        case NODE_MODULE:
          collect_module (r, scope, node, module);
          break;
        case NODE_ITEMS:
          collect_items (r, scope, &node->list, module);
          break;
        default:
          break;
        }
    }
}

static void
import_all (struct resolver *r, struct scope *scope, struct declaration *from)
{
  if (from->kind == DECLARATION_MODULE)
    {
      for (size_t i = 0; i < from->scope->items.count; i++)
        if (!string_map_has (&scope->items, from->scope->items.entries[i].key))
          string_map_put (&scope->items, from->scope->items.entries[i].key,
                          from->scope->items.entries[i].value);
      for (size_t i = 0; i < from->scope->variables.count; i++)
        string_map_put (&scope->variables,
                        from->scope->variables.entries[i].key,
                        from->scope->variables.entries[i].value);
    }
  else if (from->kind == DECLARATION_ENUM)
    for (size_t i = 0; i < from->node->list.count; i++)
      {
        struct declaration *v = declare (r, scope, DECLARATION_VARIANT,
                                         from->node->list.items[i]->name,
                                         from->node->list.items[i]);
        v->owner = from;
        v->index = i;
      }
}

static void
collect_use (struct resolver *r, struct scope *scope, struct node *node)
{
  static const char *const known[]
      = { "std",        "core",  "alloc", "rand",  "chrono", "serde",
          "serde_json", "regex", "ruchy", "crate", "super",  "self" };
  struct node_list names = node->list;
  size_t used = 0;
  bool all = strcmp (names.items[names.count - 1]->name, "*") == 0;
  /* `use a::b::{self}` names b.  */
  bool self = names.count > 1
              && strcmp (names.items[names.count - 1]->name, "self") == 0;
  if (all || self)
    names.count--;
  if (self && strcmp (node->name, "self") == 0)
    node->name = names.items[names.count - 1]->name;
  struct declaration *found
      = names.count ? resolve_path (scope, &names, &used) : NULL;
  if (found && used == names.count)
    {
      if (all)
        import_all (r, scope, found);
      else if (string_map_get (&scope->items, node->name) != found)
        string_map_put (&scope->items, node->name, found);
      return;
    }
  if (found && found->kind == DECLARATION_ENUM && used + 1 == names.count)
    {
      int index
          = declaration_variant (found, names.items[names.count - 1]->name);
      if (index >= 0)
        {
          struct declaration *v
              = declare (r, scope, DECLARATION_VARIANT, node->name,
                         found->node->list.items[index]);
          v->owner = found;
          v->index = index;
          return;
        }
    }
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    if (names.count && strcmp (names.items[0]->name, known[i]) == 0)
      {
        if (names.count > 1 && !all)
          string_map_put (&r->program->std_uses, node->name, node);
        return;
      }
  if (names.count > 1 && resolve_item (scope, names.items[0]->name))
    diagnostic_error (r->diagnostics, node->span, "no item `%s` in `%s`",
                      names.items[names.count - 1]->name,
                      names.items[0]->name);
}

void
collect_uses (struct resolver *r, struct scope *scope,
              const struct node_list *nodes)
{
  for (size_t i = 0; i < nodes->count; i++)
    {
      struct node *node = nodes->items[i];
      if (node->kind == NODE_USE)
        collect_use (r, scope, node);
      else if (node->kind == NODE_ITEMS)
        collect_uses (r, scope, &node->list);
      else if (node->kind == NODE_MODULE && node->declaration)
        collect_uses (r, node->declaration->scope, &node->list);
    }
}

/* The declaration an impl is for; built-in types get one on demand.  */
static struct declaration *
impl_target (struct resolver *r, struct scope *scope, struct node *impl)
{
  struct node *type = impl->annotation;
  while (type->kind == NODE_REFERENCE_TYPE)
    type = type->a;
  const char *name = type->kind == NODE_ARRAY_TYPE ? "Vec" : type->name;
  size_t used;
  if (type->kind == NODE_NAMED_TYPE)
    {
      struct declaration *d = resolve_path (scope, &type->list, &used);
      if (d && (d->kind == DECLARATION_STRUCT || d->kind == DECLARATION_ENUM))
        return d;
    }
  if (!name)
    name = "tuple";
  for (size_t i = 0; i < impl->more.count; i++)
    if (strcmp (impl->more.items[i]->name, name) == 0)
      name = "*"; /* impl<T> Trait for T */
  /* impl<T> Integer for T, in the prelude.  */
  if (strcmp (name, "*") == 0 && impl->name
      && strcmp (impl->name, "Integer") == 0)
    name = "integer";
  if (strcmp (name, "str") == 0)
    name = "String";
  struct declaration *d = string_map_get (&r->program->builtin_types, name);
  if (!d)
    {
      d = arena_new (r->arena, struct declaration);
      d->kind = DECLARATION_BUILTIN;
      d->name = d->path = name;
      d->methods.arena = d->constants.arena = r->arena;
      d->node = impl;
      string_map_put (&r->program->builtin_types, name, d);
    }
  return d;
}

static bool
has_self_parameter (const struct node *node)
{
  return node->list.count > 0 && node->list.items[0]->name
         && strcmp (node->list.items[0]->name, "self") == 0;
}

/* Whether TREE assigns to `self` or a part of it, or calls a method on a
   part of it (which may change it).  */
static void
find_self_change (struct node *node, void *context)
{
  bool *found = context;
  struct node *place = NULL;
  if (node->kind == NODE_NAME && strcmp (node->name, "super") == 0)
    *found = true;
  if (node->kind == NODE_ASSIGN)
    place = node->a;
  else if (node->kind == NODE_METHOD_CALL)
    place = node->a;
  else if (node->kind == NODE_REFERENCE && (node->flags & FLAG_MUTABLE))
    place = node->a;
  while (place && (place->kind == NODE_FIELD || place->kind == NODE_INDEX))
    place = place->a;
  if (place && place->kind == NODE_NAME && strcmp (place->name, "self") == 0
      && !(node->kind == NODE_METHOD_CALL && node->a == place))
    *found = true;
  node_children (node, find_self_change, context);
}

/* NULL after an error.  */
/* new () { }: what it makes is the object with its defaults.  */
static bool
gives_nothing (const struct node *method)
{
  const struct node *body = method->a;
  if (method->annotation || !body || body->kind != NODE_BLOCK)
    return false;
  return body->list.count == 0 || !(body->flags & FLAG_HAS_VALUE)
         || body->list.items[body->list.count - 1]->kind == NODE_PRINT;
}

struct function *
add_method (struct resolver *r, struct declaration *d, struct scope *scope,
            struct node *impl, struct node *node)
{
  if (string_map_has (&d->methods, node->name) && !impl->name)
    {
      diagnostic_error (r->diagnostics, node->name_span,
                        "method `%s` of `%s` is declared twice", node->name,
                        d->name);
      return NULL;
    }
  struct function *f = function_new (
      r, scope, node, arena_printf (r->arena, "%s::%s", d->path, node->name));
  f->self = d;
  f->impl = impl;
  struct function *same = string_map_get (&d->methods, node->name);
  if (same && impl->name && same->impl && same->impl->name
      && strcmp (impl->name, same->impl->name) == 0)
    f->overload = same;
  f->has_self = has_self_parameter (node);
  if (d->is_class && (impl->flags & FLAG_CLASS))
    {
      bool changes = false;
      if (node->a)
        find_self_change (node->a, &changes);
      if (f->has_self && changes)
        node->list.items[0]->flags |= FLAG_MUTABLE;
      if ((node->flags & FLAG_CONSTRUCTOR) && !f->has_self
          && (changes || gives_nothing (node)))
        d->is_constructed = true;
      else if (strcmp (node->name, "new") != 0)
        node->flags &= ~(unsigned) FLAG_CONSTRUCTOR;
    }
  if (f->has_self)
    f->self_by_reference = (node->list.items[0]->flags & FLAG_MUTABLE) != 0;
  string_map_put (&d->methods, node->name, f);
  return f;
}

/* A constant of the trait that the impl leaves as it is.  */
static void
add_constant (struct resolver *r, struct declaration *d, struct node *impl,
              struct node *constant)
{
  struct node **items
      = arena_array (r->arena, struct node *, impl->list.count + 1);
  for (size_t i = 0; i < impl->list.count; i++)
    items[i] = impl->list.items[i];
  items[impl->list.count++] = constant;
  impl->list.items = items;
  string_map_put (&d->constants, constant->a->name, constant);
}

static void
inherit_methods (struct resolver *r, struct declaration *d,
                 struct scope *scope, struct node *impl,
                 struct declaration *trait)
{
  for (size_t i = 0; i < trait->node->list.count; i++)
    {
      struct node *method = trait->node->list.items[i];
      if (method->kind == NODE_LET && method->b
          && !string_map_has (&d->constants, method->a->name))
        add_constant (r, d, impl, node_copy (r->arena, method));
      else if (method->kind == NODE_FUNCTION && method->a
               && !string_map_has (&d->methods, method->name))
        add_method (r, d, scope, impl, node_copy (r->arena, method));
    }
}

/* Note F, a method of an impl of trait NAME, if it stands for an operation
   of the type.  */
static void
note_operation (struct declaration *d, const char *trait, struct function *f)
{
  static const struct
  {
    const char *trait, *method;
    enum operation operation;
  } known[] = { { "Display", "fmt", OPERATION_DISPLAY },
                { "Debug", "fmt", OPERATION_DEBUG },
                { "Binary", "fmt", OPERATION_BINARY },
                { "Octal", "fmt", OPERATION_OCTAL },
                { "LowerHex", "fmt", OPERATION_LOWER_HEX },
                { "UpperHex", "fmt", OPERATION_UPPER_HEX },
                { "LowerExp", "fmt", OPERATION_LOWER_EXP },
                { "UpperExp", "fmt", OPERATION_UPPER_EXP },
                { "Ord", "cmp", OPERATION_ORDER },
                { "PartialOrd", "partial_cmp", OPERATION_ORDER },
                { "PartialEq", "eq", OPERATION_EQUAL },
                { "Drop", "drop", OPERATION_DROP } };
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    if (strcmp (trait, known[i].trait) == 0
        && strcmp (f->name, known[i].method) == 0
        /* Between the two orders cmp says it all.  */
        && !(d->operations[known[i].operation]
             && strcmp (trait, "PartialOrd") == 0))
      d->operations[known[i].operation] = f;
}

/* An impl of a trait of std without the method that makes it.  */
static void
check_operation (struct resolver *r, struct scope *scope,
                 const struct declaration *d, const struct node *impl)
{
  static const struct
  {
    const char *trait, *method;
  } needed[] = { { "Display", "fmt" },
                 { "Debug", "fmt" },
                 { "Binary", "fmt" },
                 { "LowerHex", "fmt" },
                 { "UpperHex", "fmt" },
                 { "Ord", "cmp" },
                 { "PartialOrd", "partial_cmp" },
                 { "PartialEq", "eq" },
                 { "Iterator", "next" },
                 { "IntoIterator", "into_iter" },
                 { "Clone", "clone" },
                 { "Default", "default" },
                 { "From", "from" },
                 { "FromStr", "from_str" },
                 { "Hash", "hash" } };
  for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
    {
      bool found = strcmp (impl->name, needed[i].trait) != 0
                   || resolve_item (scope, impl->name);
      for (size_t k = 0; k < impl->list.count && !found; k++)
        found = impl->list.items[k]->kind == NODE_FUNCTION
                && strcmp (impl->list.items[k]->name, needed[i].method) == 0;
      if (!found)
        diagnostic_error (r->diagnostics, impl->span,
                          "`%s` does not have the method `%s` of trait `%s`",
                          d->name, needed[i].method, needed[i].trait);
    }
}

static void
check_drop (struct resolver *r, struct declaration *d, struct node *impl)
{
  const struct function *f = d->operations[OPERATION_DROP];
  if (d->kind != DECLARATION_STRUCT)
    {
      struct diagnostic *error = diagnostic_error (
          r->diagnostics, impl->span,
          "`Drop` is supported for structs and classes only");
      diagnostic_hint (r->diagnostics, error,
                       "put the value into a struct that has the `drop`");
    }
  else if (!f || !f->has_self || f->node->list.count != 1)
    diagnostic_error (r->diagnostics, impl->span,
                      "`Drop` needs the method `fn drop(&mut self)`");
  else
    r->program->has_drop = true;
  if (d->kind == DECLARATION_STRUCT && (d->node->flags & FLAG_DERIVES_CLONE))
    {
      struct diagnostic *error = diagnostic_error (
          r->diagnostics, impl->span,
          "`%s` implements Drop, so its `Clone` can't be derived", d->name);
      diagnostic_hint (r->diagnostics, error,
                       "write `impl Clone for %s`, which says what a second "
                       "one is",
                       d->name);
    }
}

static void
collect_impl (struct resolver *r, struct scope *scope, struct node *impl)
{
  struct declaration *d = impl_target (r, scope, impl);
  impl->declaration = d;
  impl->annotation->flags |= FLAG_CLASS; /* the class itself */
  for (size_t i = 0; i < impl->list.count; i++)
    {
      struct node *member = impl->list.items[i];
      if (member->kind == NODE_LET)
        string_map_put (&d->constants, member->a->name, member);
      else
        {
          struct function *f = add_method (r, d, scope, impl, member);
          if (f && impl->name)
            note_operation (d, impl->name, f);
        }
    }
  if (impl->b)
    for (size_t i = 0; i < impl->b->list.count; i++)
      vector_push (
          r->arena, &d->associated,
          ((struct associated){ impl->b->list.items[i], impl, scope }));
  if (!impl->name)
    return;
  if (strcmp (impl->name, "Drop") == 0)
    check_drop (r, d, impl);
  check_operation (r, scope, d, impl);
  struct declaration *trait = resolve_item (scope, impl->name);
  if (!trait || trait->kind != DECLARATION_TRAIT)
    return;
  vector_push (r->arena, &d->traits, trait);
  vector_push (r->arena, &trait->implementers, d);
  inherit_methods (r, d, scope, impl, trait);
  for (size_t i = 0; i < trait->node->list.count; i++)
    {
      struct node *method = trait->node->list.items[i];
      if (method->kind == NODE_FUNCTION
          && !string_map_has (&d->methods, method->name))
        {
          struct diagnostic *error = diagnostic_error (
              r->diagnostics, impl->span,
              "`%s` does not have the method `%s` of trait `%s`", d->name,
              method->name, trait->name);
          diagnostic_note (r->diagnostics, error, method->name_span,
                           "`%s` declared here", method->name);
        }
    }
}

void
collect_library_impl (struct resolver *r, struct node *impl)
{
  struct declaration *d = impl_target (r, r->program->scope, impl);
  struct node *method = impl->list.items[0];
  impl->declaration = d;
  if (!string_map_has (&d->methods, method->name))
    add_method (r, d, r->program->scope, impl, method);
}

void
collect_impls (struct resolver *r, struct scope *scope,
               const struct node_list *nodes)
{
  for (size_t i = 0; i < nodes->count; i++)
    {
      struct node *node = nodes->items[i];
      if (node->kind == NODE_IMPL)
        collect_impl (r, scope, node);
      else if (node->kind == NODE_ITEMS)
        collect_impls (r, scope, &node->list);
      else if (node->kind == NODE_MODULE && node->declaration)
        collect_impls (r, node->declaration->scope, &node->list);
    }
}
