/* SPDX-License-Identifier: MIT */
/* Resolve: walking bodies.  */

#include "resolve.h"

#include <string.h>

#include "prelude.h"
#include "resolve-internal.h"

void
resolve_list (struct resolver *r, const struct node_list *list)
{
  for (size_t i = 0; i < list->count; i++)
    resolve_node (r, list->items[i]);
}

/* Mark the variable at the root of PLACE as changed.  */
static void
note_change (struct node *place, bool whole)
{
  while (place)
    switch (place->kind)
      {
      case NODE_NAME:
        if (place->variable)
          {
            place->variable->is_assigned = true;
            if (whole)
              place->variable->is_reassigned = true;
          }
        return;
      case NODE_FIELD:
      case NODE_INDEX:
      case NODE_DEREFERENCE:
      case NODE_REFERENCE:
        whole = false;
        place = place->a;
        break;
      default:
        return;
      }
}

static void
declare_nested (struct resolver *r, const struct node_list *list)
{
  bool any = false;
  for (size_t i = 0; i < list->count; i++)
    switch (list->items[i]->kind)
      {
      case NODE_FUNCTION:
      case NODE_STRUCT:
      case NODE_ENUM:
      case NODE_IMPL:
      case NODE_TRAIT:
      case NODE_TYPE_ALIAS:
      case NODE_MODULE:
      case NODE_ITEMS:
      case NODE_USE:
        any = true;
        break;
      default:
        break;
      }
  if (!any)
    return;
  collect_items (r, r->scope, list, NULL);
  collect_uses (r, r->scope, list);
  collect_impls (r, r->scope, list);
  inherit_classes (r);
}

static void
resolve_statements (struct resolver *r, const struct node_list *list)
{
  declare_nested (r, list);
  for (size_t i = 0; i < list->count; i++)
    {
      struct node *node = list->items[i];
      if (node->kind == NODE_ITEMS)
        resolve_statements_again (r, node);
      else
        resolve_node (r, node);
    }
}

/* The items of one construct were declared with the block's.  */
void
resolve_statements_again (struct resolver *r, struct node *items)
{
  for (size_t i = 0; i < items->list.count; i++)
    resolve_node (r, items->list.items[i]);
}

void
resolve_block (struct resolver *r, struct node *block)
{
  struct scope *outer = r->scope;
  r->scope = scope_new (r, outer);
  resolve_slices (r, block);
  resolve_statements (r, &block->list);
  r->scope = outer;
}

static void
resolve_parameters (struct resolver *r, const struct node_list *parameters)
{
  for (size_t i = 0; i < parameters->count; i++)
    {
      struct node *parameter = parameters->items[i];
      for (size_t k = 0; k < i && parameter->name; k++)
        if (parameters->items[k]->name && strcmp (parameter->name, "_") != 0
            && strcmp (parameters->items[k]->name, parameter->name) == 0)
          diagnostic_error (r->diagnostics, parameter->span,
                            "two parameters are called `%s`", parameter->name);
      if (parameter->b)
        resolve_node (r, parameter->b);
      resolve_pattern (r, parameter->a, 0);
      if (parameter->a->variable)
        {
          parameter->a->variable->is_parameter = true;
          parameter->variable = parameter->a->variable;
          parameter->variable->is_self
              = parameter->name && strcmp (parameter->name, "self") == 0;
        }
    }
}

static void
resolve_lambda (struct resolver *r, struct node *lambda)
{
  struct scope *outer = r->scope;
  struct node *owner = r->owner;
  unsigned loop_depth = r->loop_depth;
  r->scope = scope_new (r, outer);
  r->scope->owner = r->owner = lambda;
  r->loop_depth = 0;
  resolve_parameters (r, &lambda->list);
  resolve_node (r, lambda->a);
  r->scope = outer;
  r->owner = owner;
  r->loop_depth = loop_depth;
}

/* Body of F in the current scope.  */
void
resolve_function (struct resolver *r, struct function *f)
{
  struct resolver saved = *r;
  f->is_resolved = true;
  r->scope = scope_new (r, f->is_nested ? r->scope : f->scope);
  r->scope->function = r->function = f;
  r->scope->owner = r->owner = f->node;
  r->loop_depth = 0;
  resolve_parameters (r, &f->node->list);
  if (f->node->a)
    resolve_node (r, f->node->a);
  *r = saved;
}

/* A nested function: if it uses variables of the function around it, it
   becomes a lambda bound to its name.  */
static void
resolve_nested (struct resolver *r, struct node *node)
{
  struct function *f = node->function;
  if (!f)
    return;
  struct scope *outer = r->scope;
  f->variable = arena_new (r->arena, struct variable);
  f->variable->name = f->name;
  f->variable->span = node->name_span;
  f->variable->owner = r->owner;
  resolve_function (r, f);
  r->scope = outer;
  if (!f->captures)
    return;
  struct node *lambda = node_new (r->arena, NODE_LAMBDA, node->span);
  lambda->list = node->list;
  lambda->a = node->a;
  lambda->annotation = node->annotation;
  lambda->variable = f->variable;
  lambda->name = f->name;
  struct node *pattern = node_new (r->arena, NODE_BINDING, node->name_span);
  pattern->name = f->name;
  pattern->variable = f->variable;
  f->variable->number = r->function->variables.length;
  vector_push (r->arena, &r->function->variables, f->variable);
  for (size_t i = 0; i < f->variables.length; i++)
    {
      struct variable *v = f->variables.items[i];
      if (v->owner == node)
        v->owner = lambda;
      vector_push (r->arena, &r->function->variables, v);
    }
  for (size_t i = 0; i < f->references.length; i++)
    {
      f->references.items[i]->function = NULL;
      f->references.items[i]->variable = f->variable;
    }
  /* Uses within other lambdas capture it; within itself they don't.  */
  node->kind = NODE_LET;
  node->a = pattern;
  node->b = lambda;
  node->annotation = NULL;
  node->function = NULL;
  node->list = (struct node_list){ 0 };
  node->more = (struct node_list){ 0 };
}

static void
resolve_for (struct resolver *r, struct node *node)
{
  struct scope *outer = r->scope;
  resolve_node (r, node->b);
  r->scope = scope_new (r, outer);
  resolve_pattern (r, node->a, 0);
  r->loop_depth++;
  resolve_node (r, node->c);
  r->loop_depth--;
  r->scope = outer;
}

/* Conditions bind: `if let P = v && …`.  The scope must be new.  */
static void
resolve_condition (struct resolver *r, struct node *node)
{
  if (node->kind == NODE_LET_CONDITION)
    {
      resolve_node (r, node->b);
      resolve_pattern (r, node->a, 0);
    }
  else if (node->kind == NODE_BINARY && node->op == OP_AND)
    {
      resolve_condition (r, node->a);
      resolve_condition (r, node->b);
    }
  else
    resolve_node (r, node);
}

static void
resolve_match (struct resolver *r, struct node *node)
{
  struct scope *outer = r->scope;
  resolve_node (r, node->a);
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node *arm = node->list.items[i];
      r->scope = scope_new (r, outer);
      resolve_pattern (r, arm->a, 0);
      if (arm->b)
        resolve_condition (r, arm->b);
      resolve_node (r, arm->c);
      r->scope = outer;
    }
}

void
resolve_let (struct resolver *r, struct node *node)
{
  if (node->b)
    resolve_node (r, node->b);
  if (node->c)
    resolve_node (r, node->c);
  size_t first = r->function->variables.length;
  resolve_pattern (r, node->a, node->flags & (FLAG_MUTABLE | FLAG_CONSTANT));
  for (size_t i = first; i < r->function->variables.length; i++)
    {
      struct variable *v = r->function->variables.items[i];
      if (r->function->is_top && !r->owner
          && (r->in_top || !r->scope->function))
        v->is_global = true;
      if (node->flags & FLAG_CONSTANT)
        v->constant = node->b;
    }
}

static void
resolve_comprehension (struct resolver *r, struct node *node)
{
  struct scope *outer = r->scope;
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node *clause = node->list.items[i];
      resolve_node (r, clause->b);
      r->scope = scope_new (r, r->scope);
      resolve_pattern (r, clause->a, 0);
      if (clause->c)
        resolve_node (r, clause->c);
    }
  resolve_node (r, node->a);
  r->scope = outer;
}

static void
resolve_try (struct resolver *r, struct node *node)
{
  struct scope *outer = r->scope;
  resolve_node (r, node->a);
  if (node->b)
    {
      r->scope = scope_new (r, outer);
      if (node->list.count)
        resolve_pattern (r, node->list.items[0], 0);
      resolve_node (r, node->b);
      r->scope = outer;
    }
  if (node->c)
    resolve_node (r, node->c);
}

/* `x = 1` where nothing called x, or nearly so, is known declares it.  */
static bool
declare_by_assignment (struct resolver *r, struct node *node)
{
  struct suggestion s = suggestion_for (node->a->name);
  if (find_variable (r, node->a->name)
      || resolve_item (r->scope, node->a->name))
    return false;
  resolve_suggest (&s, r->scope);
  if (s.best)
    return false;
  struct diagnostic *warning
      = diagnostic_warning (r->diagnostics, node->a->span,
                            "`%s` is assigned without having been "
                            "declared",
                            node->a->name);
  diagnostic_hint (r->diagnostics, warning, "write `let %s = …`",
                   node->a->name);
  node->kind = NODE_LET;
  node->a->kind = NODE_BINDING;
  size_t first = r->function->variables.length;
  resolve_pattern (r, node->a, FLAG_MUTABLE);
  for (size_t i = first; i < r->function->variables.length; i++)
    if (r->function->is_top && !r->owner && (r->in_top || !r->scope->function))
      r->function->variables.items[i]->is_global = true;
  return true;
}

/* if and while: what the condition binds is seen in the first branch.  */
static void
resolve_branches (struct resolver *r, struct node *node)
{
  struct scope *outer = r->scope;
  r->scope = scope_new (r, outer);
  resolve_condition (r, node->a);
  r->loop_depth += node->kind == NODE_WHILE;
  resolve_node (r, node->b);
  r->loop_depth -= node->kind == NODE_WHILE;
  r->scope = outer;
  if (node->c)
    resolve_node (r, node->c);
}

static void
resolve_struct_literal (struct resolver *r, struct node *node)
{
  if (node->a->kind == NODE_PATH)
    resolve_path_node (r, node->a);
  else if (strcmp (node->a->name, "Self") == 0)
    node->a->declaration = r->function->self;
  else
    resolve_name (r, node->a);
  resolve_list (r, &node->list);
  if (node->b)
    resolve_node (r, node->b);
}

/* mem::drop, which is the prelude's function `drop`.  */
static bool
is_drop (const struct node *callee)
{
  size_t count = callee->list.count;
  return callee->kind == NODE_PATH && count >= 2
         && strcmp (callee->list.items[count - 1]->name, "drop") == 0
         && strcmp (callee->list.items[count - 2]->name, "mem") == 0;
}

/* A flat switch: what needs more than a few lines is a function.  */
void
resolve_node (struct resolver *r, struct node *node)
{
  switch (node->kind)
    {
    case NODE_NAME:
      resolve_name (r, node);
      return;
    case NODE_PATH:
      resolve_path_node (r, node);
      return;
    case NODE_CALL:
      if (is_drop (node->a))
        {
          node->a->kind = NODE_NAME;
          node->a->name = "drop";
          node->a->list.count = 0;
        }
      if (resolve_super (r, node) || resolve_slice_arguments (r, node))
        return;
      resolve_call (r, node);
      return;
    case NODE_METHOD_CALL:
      spread_letters_of (r, node);
      if (resolve_super (r, node) || resolve_slice_arguments (r, node)
          || method_of_item (r, node))
        return;
      if (format_method (r, node))
        return;
      prelude_take_methods (r, node->name);
      prelude_take_variants (r, node);
      resolve_node (r, node->a);
      resolve_list (r, &node->list);
      /* The method may change the object in place.  */
      note_change (node->a, false);
      return;
    case NODE_FIELD:
      if (method_of_item (r, node))
        return;
      resolve_node (r, node->a);
      return;
    case NODE_MACRO:
      resolve_macro (r, node);
      return;
    case NODE_PIPELINE:
      resolve_pipeline (r, node);
      return;
    case NODE_BLOCK:
      {
        bool in_top = r->in_top;
        if (r->scope->parent || node != r->program->root)
          r->in_top = false;
        resolve_block (r, node);
        r->in_top = in_top;
        return;
      }
    case NODE_LAMBDA:
      resolve_lambda (r, node);
      return;
    case NODE_FUNCTION:
      resolve_nested (r, node);
      return;
    case NODE_LET:
      resolve_let (r, node);
      return;
    case NODE_FOR:
      spread_letters (r, &node->b);
      resolve_for (r, node);
      return;
    case NODE_MATCH:
      resolve_match (r, node);
      return;
    case NODE_TRY:
      resolve_try (r, node);
      return;
    case NODE_COMPREHENSION:
      resolve_comprehension (r, node);
      return;
    case NODE_IF:
    case NODE_WHILE:
      resolve_branches (r, node);
      return;
    case NODE_LOOP:
      r->loop_depth++;
      resolve_node (r, node->b);
      r->loop_depth--;
      return;
    case NODE_BREAK:
    case NODE_CONTINUE:
      if (r->loop_depth == 0 && !node->name)
        diagnostic_error (r->diagnostics, node->span,
                          "`%s` outside of a "
                          "loop",
                          node->kind == NODE_BREAK ? "break" : "continue");
      if (node->a)
        resolve_node (r, node->a);
      return;
    case NODE_ASSIGN:
      resolve_node (r, node->b);
      if (node->op == OP_NONE && node->a->kind == NODE_NAME
          && declare_by_assignment (r, node))
        return;
      if (node->a->kind == NODE_FIELD)
        string_map_put (&r->program->object_keys, node->a->name, node);
      resolve_node (r, node->a);
      note_change (node->a, true);
      return;
    case NODE_OBJECT_ENTRY:
      if (node->name)
        string_map_put (&r->program->object_keys, node->name, node);
      if (node->a)
        resolve_node (r, node->a);
      if (node->b)
        resolve_node (r, node->b);
      return;
    case NODE_REFERENCE:
      resolve_node (r, node->a);
      if (node->flags & FLAG_MUTABLE)
        note_change (node->a, true);
      return;
    case NODE_STRUCT_LITERAL:
      resolve_struct_literal (r, node);
      return;
    case NODE_STRUCT:
    case NODE_ENUM:
    case NODE_TRAIT:
    case NODE_IMPL:
    case NODE_MODULE:
    case NODE_USE:
    case NODE_TYPE_ALIAS:
      return;
    case NODE_ITEMS:
      resolve_statements_again (r, node);
      return;
    case NODE_LET_CONDITION:
      resolve_condition (r, node);
      return;
    case NODE_FORMAT_PIECE:
      resolve_format_piece (r, node);
      return;
    default:
      if (node->a)
        resolve_node (r, node->a);
      if (node->b)
        resolve_node (r, node->b);
      if (node->c)
        resolve_node (r, node->c);
      resolve_list (r, &node->list);
      return;
    }
}
