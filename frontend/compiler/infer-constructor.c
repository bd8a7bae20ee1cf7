/* SPDX-License-Identifier: MIT */
/* Inference: constructors of structs and enum variants, struct literals,
   lambdas, functions as values.  */

#include <string.h>

#include "infer-internal.h"

/* f as a value becomes |a, b| f (a, b).  */
static void
make_lambda (struct inference *inf, struct node *node, size_t count)
{
  struct node *call = node_new (inf->arena, NODE_CALL, node->span);
  struct node *lambda = node_new (inf->arena, NODE_LAMBDA, node->span);
  lambda->flags |= FLAG_GENERATED;
  call->a = node_copy (inf->arena, node);
  call->a->type = NULL;
  call->list.items = arena_array (inf->arena, struct node *, count + 1);
  lambda->list.items = arena_array (inf->arena, struct node *, count + 1);
  call->list.count = lambda->list.count = count;
  for (size_t i = 0; i < count; i++)
    {
      struct node *parameter
          = node_new (inf->arena, NODE_PARAMETER, node->span);
      struct node *binding = node_new (inf->arena, NODE_BINDING, node->span);
      struct node *name = node_new (inf->arena, NODE_NAME, node->span);
      struct variable *v = arena_new (inf->arena, struct variable);
      v->name = arena_printf (inf->arena, "a%zu", i + 1);
      v->is_parameter = true;
      v->span = node->span;
      v->owner = lambda;
      v->number = inf->frame->instance->variables.length;
      vector_push (inf->arena, &inf->frame->instance->variables, v);
      binding->name = name->name = parameter->name = v->name;
      binding->variable = name->variable = parameter->variable = v;
      parameter->a = binding;
      lambda->list.items[i] = parameter;
      call->list.items[i] = name;
    }
  lambda->a = call;
  struct type *type = node->type;
  *node = *lambda;
  node->type = type;
  for (size_t i = 0; i < count; i++)
    node->list.items[i]->variable->owner = node;
}

struct type *
function_value (struct inference *inf, struct node *node,
                struct function *function, struct type *expected)
{
  make_lambda (inf, node, function->node->list.count);
  return infer_lambda (inf, node, expected);
}

/* A variant or a unit struct without arguments.  */
struct type *
enum_constructor (struct inference *inf, struct node *node,
                  struct type *expected)
{
  struct declaration *d = node->declaration;
  if (d->kind == DECLARATION_ENUM && node->detail)
    {
      const struct node *variant = d->node->list.items[node->detail - 1];
      if (variant->list.count > 0)
        {
          make_lambda (inf, node, variant->list.count);
          return infer_lambda (inf, node, expected);
        }
      struct type *type = declaration_type (inf, d);
      if (expected)
        type_unify (type, expected);
      return type;
    }
  if (d->kind == DECLARATION_STRUCT && d->node->list.count == 0)
    {
      struct node *name = node_copy (inf->arena, node);
      node->kind = NODE_STRUCT_LITERAL;
      node->a = name;
      node->list.count = 0;
      return infer_struct_literal (inf, node, expected);
    }
  if (d->kind == DECLARATION_STRUCT && (d->node->flags & FLAG_TUPLE_LIKE))
    {
      make_lambda (inf, node, d->node->list.count);
      return infer_lambda (inf, node, expected);
    }
  diagnostic_error (inf->diagnostics, node->span, "`%s` is not a value",
                    node->name);
  return type_variable (&inf->context);
}

struct type *
constructor_call (struct inference *inf, struct node *node,
                  struct type *expected)
{
  struct node *callee = node->a;
  struct declaration *d = callee->declaration;
  int variant = d->kind == DECLARATION_ENUM ? (int) callee->detail - 1 : -1;
  struct type *type = declaration_type (inf, d);
  if (expected)
    type_unify (type, expected);
  if (d->kind == DECLARATION_ENUM && variant < 0)
    {
      diagnostic_error (inf->diagnostics, callee->span,
                        "`%s` is a type, not a function", d->name);
      return type_variable (&inf->context);
    }
  const struct node *owner
      = variant >= 0 ? d->node->list.items[variant] : d->node;
  node->declaration = d;
  node->detail = variant + 1;
  if (node->list.count != owner->list.count)
    {
      struct diagnostic *error = diagnostic_error (
          inf->diagnostics, node->span, "`%s` takes %zu value%s, got %zu",
          owner->name, owner->list.count, owner->list.count == 1 ? "" : "s",
          node->list.count);
      diagnostic_note (inf->diagnostics, error, owner->name_span,
                       "`%s` declared here", owner->name);
    }
  for (size_t i = 0; i < node->list.count; i++)
    {
      if (node->list.items[i]->kind == NODE_NAMED_ARGUMENT)
        node->list.items[i] = node->list.items[i]->a;
      struct type *field
          = i < owner->list.count
                ? field_type (&inf->context, inf->program, type, variant, i)
                : NULL;
      infer_node (inf, node->list.items[i], field);
      if (field)
        coerce (
            inf, &node->list.items[i], field,
            arena_printf (inf->arena, "value %zu of `%s`", i + 1, owner->name),
            owner->list.items[i]->span);
    }
  if (node->list.count != owner->list.count)
    return type_variable (&inf->context);
  return type;
}

struct type *
infer_lambda (struct inference *inf, struct node *node, struct type *expected)
{
  size_t count = node->list.count;
  struct type *type = type_new (&inf->context, TYPE_FUNCTION, count + 1);
  struct type *wanted = expected ? type_strip (expected) : NULL;
  if (wanted && (wanted->kind != TYPE_FUNCTION || wanted->count != count + 1))
    wanted = NULL;
  for (size_t i = 0; i < count; i++)
    {
      struct node *parameter = node->list.items[i];
      if (parameter->annotation)
        type->arguments[i]
            = infer_local_annotation (inf, parameter->annotation);
      else
        type->arguments[i]
            = wanted ? wanted->arguments[i] : type_variable (&inf->context);
      if (wanted && parameter->annotation
          && type_prune (wanted->arguments[i])->kind == TYPE_VARIABLE)
        type_unify (wanted->arguments[i], type->arguments[i]);
      parameter->type = type->arguments[i];
    }
  type->arguments[count] = node->annotation
                               ? infer_local_annotation (inf, node->annotation)
                           : wanted ? wanted->arguments[count]
                                    : type_variable (&inf->context);
  if (node->variable)
    {
      if (node->variable->type)
        type_unify (node->variable->type, type);
      else
        node->variable->type = type;
    }
  struct frame frame = { .instance = inf->frame->instance,
                         .result = type->arguments[count],
                         .outer = inf->frame,
                         .lambda = node,
                         .result_is_given = node->annotation != NULL };
  struct frame *kept = arena_memdup (inf->arena, &frame, sizeof frame);
  struct loop *loop = inf->loop;
  inf->loop = NULL;
  inf->frame = kept;
  for (size_t i = 0; i < count; i++)
    infer_pattern (inf, node->list.items[i]->a, type->arguments[i]);
  if (type_prune (type->arguments[count])->kind == TYPE_UNIT)
    infer_statement (inf, node->a);
  else
    {
      infer_node (inf, node->a, type->arguments[count]);
      infer_result (inf, &node->a);
    }
  inf->frame = kept->outer;
  inf->loop = loop;
  return type;
}

struct type *
infer_struct_literal (struct inference *inf, struct node *node,
                      struct type *expected)
{
  struct declaration *d = node->a->declaration;
  if (!d || (d->kind != DECLARATION_STRUCT && d->kind != DECLARATION_ENUM)
      || (d->kind == DECLARATION_ENUM && !node->a->detail))
    {
      if (node->a->kind != NODE_ERROR)
        diagnostic_error (inf->diagnostics, node->a->span,
                          "`%s` is not a struct", node->a->name);
      for (size_t i = 0; i < node->list.count; i++)
        infer_node (inf, node->list.items[i]->a, NULL);
      return type_variable (&inf->context);
    }
  int variant = d->kind == DECLARATION_ENUM ? (int) node->a->detail - 1 : -1;
  const struct node *owner
      = variant >= 0 ? d->node->list.items[variant] : d->node;
  struct type *type = declaration_type (inf, d);
  bool *given = arena_array (inf->arena, bool, owner->list.count + 1);
  if (expected && type_prune (expected)->declaration == d)
    type_unify (type, expected);
  node->declaration = d;
  node->detail = variant + 1;
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node *value = node->list.items[i];
      int field = field_index (owner, value->name);
      value->type = &type_unit;
      if (field < 0)
        {
          struct suggestion s = suggestion_for (value->name);
          struct diagnostic *error = diagnostic_error (
              inf->diagnostics, value->name_span, "`%s` has no field `%s`",
              owner->name, value->name);
          for (size_t k = 0; k < owner->list.count; k++)
            suggestion_add (&s, owner->list.items[k]->name);
          diagnostic_suggest (inf->diagnostics, error, s.best);
          infer_node (inf, value->a, NULL);
          continue;
        }
      if (given[field])
        diagnostic_error (inf->diagnostics, value->span,
                          "field `%s` is given twice", value->name);
      given[field] = true;
      value->detail = field;
      struct type *t
          = field_type (&inf->context, inf->program, type, variant, field);
      infer_node (inf, value->a, t);
      coerce (inf, &value->a, t,
              arena_printf (inf->arena, "field `%s`", value->name),
              owner->list.items[field]->span);
    }
  if (node->b)
    infer_as (inf, &node->b, type, "the base");
  for (size_t i = 0; i < owner->list.count; i++)
    if (!given[i] && !node->b && !(node->flags & FLAG_DEFAULTS)
        && !owner->list.items[i]->b)
      {
        struct diagnostic *error = diagnostic_error (
            inf->diagnostics, node->span, "missing field `%s` of `%s`",
            owner->list.items[i]->name, owner->name);
        diagnostic_note (inf->diagnostics, error, owner->list.items[i]->span,
                         "declared here");
      }
    else if (!given[i] && !node->b && owner->list.items[i]->b)
      {
        struct node *value
            = node_new (inf->arena, NODE_FIELD_VALUE, node->span);
        struct type *t
            = field_type (&inf->context, inf->program, type, variant, i);
        value->name = owner->list.items[i]->name;
        value->a = node_copy (inf->arena, owner->list.items[i]->b);
        value->detail = i;
        value->type = &type_unit;
        infer_as (inf, &value->a, t, NULL);
        struct node **items
            = arena_array (inf->arena, struct node *, node->list.count + 1);
        for (size_t i = 0; i < node->list.count; i++)
          items[i] = node->list.items[i];
        items[node->list.count++] = value;
        node->list.items = items;
      }
  return type;
}
