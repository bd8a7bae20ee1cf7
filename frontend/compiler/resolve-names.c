/* SPDX-License-Identifier: MIT */
/* Resolve: variables, names, paths, calls, macros and patterns.  */

#include <ctype.h>
#include <string.h>

#include "builtins.h"
#include "format.h"
#include "prelude.h"
#include "resolve-internal.h"

struct variable *
variable_new (struct resolver *r, const char *name, struct span span)
{
  struct variable *v = arena_new (r->arena, struct variable);
  v->name = name;
  v->span = span;
  v->owner = r->owner;
  v->number = r->function->variables.length;
  vector_push (r->arena, &r->function->variables, v);
  string_map_put (&r->scope->variables, name, v);
  return v;
}

/* Mark that a variable of OUTER is used in the function or lambda being
   walked.  */
static void
note_use (struct resolver *r, struct variable *v, struct scope *found)
{
  v->is_used = true;
  if (v->is_global || v->is_constant)
    {
      if (!r->function->is_top || r->owner)
        v->used_in_function = true;
      return;
    }
  if (v->owner != r->owner)
    v->is_captured = true;
  /* Each nested function between the use and the variable captures.  */
  for (struct scope *s = r->scope; s && s != found; s = s->parent)
    if (s->function && s->function != found->function
        && s->function->is_nested)
      s->function->captures = true;
}

struct variable *
find_variable (struct resolver *r, const char *name)
{
  for (struct scope *s = r->scope; s; s = s->parent)
    {
      struct variable *v = string_map_get (&s->variables, name);
      if (v)
        {
          note_use (r, v, s);
          return v;
        }
      if (string_map_has (&s->items, name)
          && resolve_item (s, name)->kind == DECLARATION_FUNCTION)
        return NULL;
    }
  return NULL;
}

static void
unknown_name (struct resolver *r, struct node *node, const char *what)
{
  const char *feature = builtin_out_of_scope (node->name);
  if (feature)
    {
      diagnostic_error (r->diagnostics, node->name_span,
                        "`%s` is not supported: %s are out of the scope of "
                        "this compiler",
                        node->name, feature);
      return;
    }
  struct suggestion suggestion = suggestion_for (node->name);
  struct diagnostic *error
      = r->lenient
            ? diagnostic_warning (r->diagnostics, node->name_span,
                                  "unknown %s `%s` in a function that is "
                                  "never called",
                                  what, node->name)
            : diagnostic_error (r->diagnostics, node->name_span,
                                "unknown %s `%s`", what, node->name);
  resolve_suggest (&suggestion, r->scope);
  builtin_suggest (&suggestion);
  diagnostic_suggest (r->diagnostics, error, suggestion.best);
}

static bool
apply_item (struct resolver *r, struct node *node, struct declaration *d)
{
  (void) r;
  node->declaration = d;
  if (d->kind == DECLARATION_FUNCTION)
    {
      node->function = d->function;
      d->function->is_called = true;
      if (d->function->is_nested)
        vector_push (r->arena, &d->function->references, node);
      if (d->function->is_nested && d->function->captures)
        {
          node->variable = d->function->variable;
          node->function = NULL;
          if (node->variable->owner != r->owner)
            node->variable->is_captured = true;
        }
    }
  else if (d->kind == DECLARATION_VARIANT)
    {
      node->declaration = d->owner;
      node->detail = d->index + 1;
    }
  return true;
}

/* PI after `use std::f64::consts::PI`: the path instead of the name.  */
static bool
use_of_std (struct resolver *r, struct node *node)
{
  const struct node *use = string_map_get (&r->program->std_uses, node->name);
  if (!use)
    return false;
  node->kind = NODE_PATH;
  node->list = use->list;
  node->name = use->list.items[use->list.count - 1]->name;
  return true;
}

void
resolve_name (struct resolver *r, struct node *node)
{
  node->variable = find_variable (r, node->name);
  if (node->variable)
    return;
  struct declaration *d = resolve_item (r->scope, node->name);
  if (!d && !builtin_function (node->name))
    d = prelude_take_function (r, node->name);
  if (d && apply_item (r, node, d))
    return;
  if (constant_parameter (r, node))
    return;
  if (builtin_function (node->name) || builtin_type_name (node->name)
      || use_of_std (r, node))
    return;
  unknown_name (r, node, "name");
  node->kind = NODE_ERROR;
}

/* Alias::name, where the alias D stands for a named type, is Type::name.  */
static bool
path_of_alias (struct resolver *r, struct node *node,
               const struct declaration *d)
{
  const struct node *type = d->node->annotation;
  if (!type || type->kind != NODE_NAMED_TYPE || d->node->more.count
      || (type->list.count == 1
          && strcmp (type->list.items[0]->name, d->name) == 0))
    return false;
  size_t count = type->list.count;
  struct node **items = arena_array (r->arena, struct node *, count + 1);
  for (size_t i = 0; i < count; i++)
    {
      items[i] = node_copy (r->arena, type->list.items[i]);
      items[i]->span = node->span;
    }
  items[count] = node->list.items[node->list.count - 1];
  node->list = (struct node_list){ items, count + 1 };
  if (!node->more.count)
    node->more = type->more;
  struct scope *scope = r->scope;
  r->scope = d->scope;
  resolve_path_node (r, node);
  r->scope = scope;
  return true;
}

/* A path of item names; what stays unknown is left to inference, which knows
   the built-in types.  */
void
resolve_path_node (struct resolver *r, struct node *node)
{
  size_t used = 0;
  struct declaration *d = resolve_path (r->scope, &node->list, &used);
  const char *first = node->list.items[0]->name;
  if (!d && builtin_type_name (first))
    prelude_take_methods (r, node->name);
  if (!d && strcmp (node->name, "fmt") == 0)
    prelude_take_methods (r, "write_str");
  if (!d)
    {
      if (strcmp (first, "Self") == 0 && r->function->self)
        {
          d = r->function->self;
          used = 1;
        }
      else
        {
          /* A module's variable, or something built in.  */
          struct node_list module = { node->list.items, node->list.count - 1 };
          d = module.count ? resolve_path (r->scope, &module, &used) : NULL;
          const struct scope *scope
              = d ? d->scope : keyword_scope (r->scope, &module);
          if (!d && scope)
            {
              node->variable = string_map_get (&scope->variables, node->name);
              if (node->variable)
                {
                  note_use (r, node->variable, (struct scope *) scope);
                  node->kind = NODE_NAME;
                }
              return;
            }
          if (d && d->kind == DECLARATION_MODULE)
            {
              node->variable
                  = string_map_get (&d->scope->variables, node->name);
              if (node->variable)
                {
                  note_use (r, node->variable, d->scope);
                  node->kind = NODE_NAME;
                  return;
                }
              struct suggestion s = suggestion_for (node->name);
              struct diagnostic *error
                  = diagnostic_error (r->diagnostics, node->name_span,
                                      "no item `%s` in module "
                                      "`%s`",
                                      node->name, d->name);
              suggestion_add_map (&s, &d->scope->items);
              diagnostic_suggest (r->diagnostics, error, s.best);
              node->kind = NODE_ERROR;
              return;
            }
          return;
        }
    }
  if (d->kind == DECLARATION_ALIAS && used + 1 == node->list.count
      && path_of_alias (r, node, d))
    return;
  apply_item (r, node, d);
  if (used == node->list.count)
    return;
  if (d->kind == DECLARATION_ENUM)
    {
      int variant = declaration_variant (d, node->name);
      if (variant >= 0)
        {
          node->detail = variant + 1;
          return;
        }
    }
  struct function *method = string_map_get (&d->methods, node->name);
  if (method)
    {
      node->function = method;
      method->is_called = true;
      return;
    }
  struct node *constant = string_map_get (&d->constants, node->name);
  if (constant)
    {
      node->variable = constant->a->variable;
      node->variable->is_used = node->variable->used_in_function = true;
      node->kind = NODE_NAME;
      return;
    }
  if (d->kind == DECLARATION_ALIAS || d->kind == DECLARATION_TRAIT)
    return;
  if (strcmp (node->name, "new") == 0 || strcmp (node->name, "default") == 0)
    return; /* a class without constructor, derived Default */
  if (string_map_get (&r->program->builtin_types, "*"))
    return;
  struct suggestion s = suggestion_for (node->name);
  struct diagnostic *error = diagnostic_error (
      r->diagnostics, node->name_span, "`%s` has no %s `%s`", d->name,
      d->kind == DECLARATION_ENUM ? "variant or function" : "function",
      node->name);
  suggestion_add_map (&s, &d->methods);
  if (d->kind == DECLARATION_ENUM)
    for (size_t i = 0; i < d->node->list.count; i++)
      suggestion_add (&s, d->node->list.items[i]->name);
  diagnostic_suggest (r->diagnostics, error, s.best);
  node->kind = NODE_ERROR;
}

static const struct
{
  const char *name;
  unsigned flags;
} printers[] = { { "println", FLAG_NEWLINE },
                 { "print", 0 },
                 { "eprintln", FLAG_NEWLINE | FLAG_TO_STDERR },
                 { "eprint", FLAG_TO_STDERR } };

bool
is_printer (const char *name)
{
  for (size_t i = 0; i < sizeof printers / sizeof *printers; i++)
    if (strcmp (name, printers[i].name) == 0)
      return true;
  return false;
}

/* println (…) and the like.  */
static bool
make_print (struct resolver *r, struct node *node, const char *name,
            bool macro)
{
  for (size_t i = 0; i < sizeof printers / sizeof *printers; i++)
    if (strcmp (name, printers[i].name) == 0)
      {
        struct node_list arguments = node->list;
        node->a = format_arguments (r->compilation, node, &arguments, macro);
        node->kind = NODE_PRINT;
        node->flags |= printers[i].flags;
        node->list.count = 0;
        resolve_node (r, node->a);
        return true;
      }
  return false;
}

void
resolve_call (struct resolver *r, struct node *node)
{
  struct node *callee = node->a;
  if (callee->kind == NODE_NAME && !resolve_item (r->scope, callee->name)
      && !find_variable (r, callee->name))
    {
      if (make_print (r, node, callee->name, false))
        return;
      /* The language's own sleep takes milliseconds.  */
      if (strcmp (callee->name, "sleep") == 0)
        use_of_std (r, callee);
      if (builtin_is_macro (callee->name) && !use_of_std (r, callee))
        {
          node->kind = NODE_MACRO;
          node->name = callee->name;
          node->a = NULL;
          resolve_macro (r, node);
          return;
        }
      if (callee->kind == NODE_NAME && !builtin_function (callee->name)
          && !builtin_type_name (callee->name)
          && !prelude_take_function (r, callee->name)
          && !use_of_std (r, callee))
        {
          unknown_name (r, callee, "function");
          callee->kind = NODE_ERROR;
          resolve_list (r, &node->list);
          return;
        }
    }
  resolve_node (r, callee);
  resolve_list (r, &node->list);
}

/* format!, panic!, assert! …: the message arguments become one FORMAT.  */
static void
message_argument (struct resolver *r, struct node *node, size_t from)
{
  struct node_list rest = { 0 };
  if (node->list.count > from)
    rest = (struct node_list){ node->list.items + from,
                               node->list.count - from };
  node->b = rest.count ? format_arguments (r->compilation, node, &rest, true)
                       : NULL;
  if (node->list.count > from)
    node->list.count = from;
}

void
resolve_macro (struct resolver *r, struct node *node)
{
  const char *name = node->name;
  size_t needed = 0;
  if (make_print (r, node, name, true))
    return;
  if (strcmp (name, "matches") == 0)
    {
      struct scope *outer = r->scope;
      if (!node->a)
        {
          diagnostic_error (r->diagnostics, node->span,
                            "`matches` must be written `matches!`");
          node->kind = NODE_ERROR;
          return;
        }
      resolve_node (r, node->a);
      r->scope = scope_new (r, outer);
      resolve_pattern (r, node->list.items[0]->a, 0);
      if (node->list.items[0]->b)
        resolve_node (r, node->list.items[0]->b);
      r->scope = outer;
      return;
    }
  if (!builtin_is_macro (name))
    {
      struct suggestion s = suggestion_for (name);
      builtin_suggest_macro (&s);
      struct diagnostic *error = diagnostic_error (
          r->diagnostics, node->span, "unknown macro `%s!`", name);
      diagnostic_suggest (r->diagnostics, error, s.best);
      node->kind = NODE_ERROR;
      return;
    }
  if (strcmp (name, "assert") == 0 || strcmp (name, "debug_assert") == 0)
    needed = 1;
  else if (strncmp (name, "assert_", 7) == 0
           || strncmp (name, "debug_assert_", 13) == 0)
    needed = 2;
  else if (strcmp (name, "dbg") == 0)
    needed = 1;
  else if (strcmp (name, "write") == 0 || strcmp (name, "writeln") == 0)
    needed = 1;
  if (node->list.count < needed)
    {
      diagnostic_error (r->diagnostics, node->span,
                        "`%s` takes %zu argument%s, got %zu", name, needed,
                        needed == 1 ? "" : "s", node->list.count);
      node->kind = NODE_ERROR;
      return;
    }
  message_argument (r, node, needed);
  resolve_list (r, &node->list);
  if (node->b)
    resolve_node (r, node->b);
}

/* A plain name in a pattern may be a variant or a constant.  */
static void
resolve_binding (struct resolver *r, struct node *pattern, unsigned flags)
{
  struct declaration *d = resolve_item (r->scope, pattern->name);
  if (!pattern->a && !(pattern->flags & FLAG_MUTABLE)
      && ((d && d->kind == DECLARATION_VARIANT)
          || (strcmp (pattern->name, "None") == 0)))
    {
      struct node *name = node_new (r->arena, NODE_NAME, pattern->span);
      name->name = pattern->name;
      if (d)
        apply_item (r, name, d);
      pattern->kind = NODE_VARIANT_PATTERN;
      pattern->a = name;
      return;
    }
  if (isupper ((unsigned char) pattern->name[0]) && !(flags & FLAG_CONSTANT))
    for (struct scope *s = r->scope; s; s = s->parent)
      {
        struct variable *v = string_map_get (&s->variables, pattern->name);
        if (v && v->is_constant)
          {
            struct node *name = node_new (r->arena, NODE_NAME, pattern->span);
            name->name = pattern->name;
            name->variable = v;
            note_use (r, v, s);
            pattern->kind = NODE_LITERAL_PATTERN;
            pattern->a = name;
            return;
          }
      }
  pattern->variable = variable_new (r, pattern->name, pattern->name_span);
  pattern->variable->binding = pattern;
  pattern->variable->is_mutable
      = ((pattern->flags | flags) & FLAG_MUTABLE) != 0;
  pattern->variable->is_constant = (flags & FLAG_CONSTANT) != 0;
  if (pattern->a)
    resolve_pattern (r, pattern->a, flags);
}

/* The alternatives of an or-pattern bind the same names.  */
static void
resolve_alternatives (struct resolver *r, struct node *pattern, unsigned flags)
{
  struct scope *outer = r->scope;
  struct scope *first = NULL;
  for (size_t i = 0; i < pattern->list.count; i++)
    {
      r->scope = scope_new (r, outer);
      resolve_pattern (r, pattern->list.items[i], flags);
      if (i == 0)
        first = r->scope;
      else
        {
          /* Share the variables of the first alternative.  */
          for (size_t k = 0; k < r->scope->variables.count; k++)
            {
              struct string_map_entry *e = &r->scope->variables.entries[k];
              struct variable *v = string_map_get (&first->variables, e->key);
              if (v)
                ((struct variable *) e->value)->copy = v;
              else
                diagnostic_error (r->diagnostics, pattern->span,
                                  "`%s` is not bound by all alternatives of "
                                  "the pattern",
                                  e->key);
            }
        }
    }
  r->scope = outer;
  if (first)
    for (size_t k = 0; k < first->variables.count; k++)
      string_map_put (&outer->variables, first->variables.entries[k].key,
                      first->variables.entries[k].value);
}

/* Let the bindings of alternatives point at the shared variables.  */
static void
share_bindings (struct node *pattern, void *context)
{
  if (pattern->kind == NODE_BINDING && pattern->variable
      && pattern->variable->copy)
    {
      struct variable *shared = pattern->variable->copy;
      pattern->variable->copy = NULL;
      pattern->variable = shared;
    }
  node_children (pattern, share_bindings, context);
}

void
resolve_pattern (struct resolver *r, struct node *pattern, unsigned flags)
{
  switch (pattern->kind)
    {
    case NODE_BINDING:
      resolve_binding (r, pattern, flags);
      return;
    case NODE_OR_PATTERN:
      resolve_alternatives (r, pattern, flags);
      share_bindings (pattern, NULL);
      return;
    case NODE_VARIANT_PATTERN:
    case NODE_STRUCT_PATTERN:
      if (pattern->a && pattern->a->kind == NODE_PATH)
        resolve_path_node (r, pattern->a);
      else if (pattern->a)
        {
          struct declaration *d = resolve_item (r->scope, pattern->a->name);
          if (strcmp (pattern->a->name, "Self") == 0)
            pattern->a->declaration = r->function->self;
          else if (d)
            apply_item (r, pattern->a, d);
          else if (!builtin_function (pattern->a->name))
            {
              unknown_name (r, pattern->a, "variant");
              pattern->kind = NODE_WILDCARD;
              pattern->list.count = 0;
            }
        }
      break;
    case NODE_LITERAL_PATTERN:
    case NODE_RANGE_PATTERN:
      if (pattern->a)
        resolve_node (r, pattern->a);
      if (pattern->b)
        resolve_node (r, pattern->b);
      return;
    case NODE_FIELD_PATTERN:
      resolve_pattern (r, pattern->a, flags);
      return;
    case NODE_REST:
      if (pattern->name)
        pattern->variable = variable_new (r, pattern->name, pattern->span);
      return;
    default:
      break;
    }
  for (size_t i = 0; i < pattern->list.count; i++)
    resolve_pattern (r, pattern->list.items[i], flags);
}
