/* SPDX-License-Identifier: MIT */
/* Inference: calls of functions, closures and constructors; lambdas; struct
   literals.  */

#include <string.h>

#include "infer-internal.h"

/* The parameters of FUNCTION as the arguments of NODE: named ones put in
   place, missing ones from defaults.  */
static bool
arrange_arguments (struct inference *inf, struct node *node,
                   struct function *function)
{
  const struct node_list *parameters = &function->node->list;
  struct node **items
      = arena_array (inf->arena, struct node *, parameters->count + 1);
  size_t given = 0;
  bool good = true;
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node *argument = node->list.items[i];
      size_t at = given;
      if (argument->kind == NODE_NAMED_ARGUMENT)
        {
          for (at = 0; at < parameters->count; at++)
            if (parameters->items[at]->name
                && strcmp (parameters->items[at]->name, argument->name) == 0)
              break;
          if (at == parameters->count)
            {
              diagnostic_error (inf->diagnostics, argument->span,
                                "function `%s` has no parameter `%s`",
                                function->name, argument->name);
              good = false;
              continue;
            }
          argument = argument->a;
        }
      else
        given++;
      if (at < parameters->count)
        items[at] = argument;
    }
  size_t needed = 0;
  bool missing = false;
  for (size_t i = 0; i < parameters->count; i++)
    {
      const struct node *parameter = parameters->items[i];
      if (!parameter->b)
        needed = i + 1;
      if (!items[i] && parameter->b)
        items[i] = node_copy (inf->arena, parameter->b);
      else if (!items[i])
        missing = true;
    }
  if (good && (missing || given > parameters->count))
    {
      size_t self = function->has_self;
      struct buffer range = { 0 };
      if (needed < parameters->count)
        buffer_printf (&range, "%zu to ", needed - self);
      buffer_printf (&range, "%zu argument%s", parameters->count - self,
                     parameters->count - self == 1 ? "" : "s");
      struct diagnostic *error = diagnostic_error (
          inf->diagnostics, node->span, "function `%s` takes %s, got %zu",
          function->name, buffer_text (&range), node->list.count - self);
      diagnostic_note (inf->diagnostics, error, function->node->name_span,
                       "`%s` declared here", function->name);
      buffer_free (&range);
      return false;
    }
  if (!good)
    return false;
  node->list.items = items;
  node->list.count = parameters->count;
  return true;
}

/* f as a value becomes |a, b| f (a, b).  */
static void
make_lambda (struct inference *inf, struct node *node, size_t count)
{
  struct node *call = node_new (inf->arena, NODE_CALL, node->span);
  struct node *lambda = node_new (inf->arena, NODE_LAMBDA, node->span);
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

/* The types of FUNCTION's parameters for one call.  */
struct signature
{
  struct generic *generics;
  struct type *self;
  struct type **parameters; /* NULL: not annotated */
};

static struct signature
make_signature (struct inference *inf, struct function *function,
                struct type *self)
{
  struct signature s = { 0 };
  const struct node_list *list = &function->node->list;
  if (function->impl)
    {
      s.generics = generics_of (inf, NULL, &function->impl->more);
      s.self = infer_annotation (inf, function->impl->annotation, s.generics,
                                 NULL, function->scope);
      if (self)
        type_unify (s.self, self);
      if (self && function->self
          && function->self->kind == DECLARATION_BUILTIN)
        s.self = self;
    }
  s.generics = generics_of (inf, s.generics, &function->node->more);
  const struct node_list *both[2]
      = { &function->node->more,
          function->impl ? &function->impl->more : &function->node->more };
  for (int k = 0; k < 2; k++)
    for (size_t i = 0; i < both[k]->count; i++)
      {
        const struct node *generic = both[k]->items[i];
        if (generic->annotation
            && generic->annotation->kind == NODE_FUNCTION_TYPE)
          for (struct generic *g = s.generics; g; g = g->next)
            if (strcmp (g->name, generic->name) == 0)
              type_unify (g->type, infer_annotation (inf, generic->annotation,
                                                     s.generics, s.self,
                                                     function->scope));
      }
  s.parameters = arena_array (inf->arena, struct type *, list->count + 1);
  for (size_t i = 0; i < list->count; i++)
    {
      const struct node *parameter = list->items[i];
      if (i == 0 && function->has_self)
        s.parameters[i]
            = function->self_by_reference
                  ? type_of_1 (&inf->context, TYPE_REFERENCE, s.self)
                  : s.self;
      else if (parameter->annotation)
        s.parameters[i] = infer_annotation (
            inf, parameter->annotation, s.generics, s.self, function->scope);
    }
  return s;
}

/* Pass a place by address where `&mut` is wanted.  */
static void
take_reference (struct inference *inf, struct node **slot, struct type *to)
{
  struct type *from = type_prune ((*slot)->type);
  if (type_prune (to)->kind != TYPE_REFERENCE || from->kind == TYPE_REFERENCE
      || from->kind == TYPE_NEVER)
    return;
  struct node *reference
      = node_new (inf->arena, NODE_REFERENCE, (*slot)->span);
  reference->flags |= FLAG_MUTABLE;
  reference->a = *slot;
  struct type *target = type_prune (type_prune (to)->arguments[0]);
  while (from->kind == TYPE_BOX && target->kind != TYPE_BOX
         && target->kind != TYPE_VARIABLE)
    {
      struct node *inner
          = node_new (inf->arena, NODE_DEREFERENCE, (*slot)->span);
      inner->a = reference->a;
      inner->type = from = type_prune (from->arguments[0]);
      reference->a = inner;
    }
  reference->type = type_of_1 (&inf->context, TYPE_REFERENCE, from);
  *slot = reference;
}

static void
coerce_argument (struct inference *inf, struct node **slot, struct type *to,
                 struct function *function, size_t i)
{
  take_reference (inf, slot, to);
  const struct node *parameter = function->node->list.items[i];
  coerce (inf, slot, to,
          arena_printf (inf->arena, "argument %zu of `%s`",
                        i + 1 - function->has_self, function->name),
          parameter->annotation ? parameter->annotation->span
                                : (struct span){ 0 });
}

static void
infer_arguments (struct inference *inf, struct node *node,
                 const struct signature *s, struct function *function)
{
  for (int lambdas = 0; lambdas < 2; lambdas++)
    for (size_t i = 0; i < node->list.count; i++)
      {
        struct node **slot = &node->list.items[i];
        struct type *type = s->parameters[i];
        if (((*slot)->kind == NODE_LAMBDA) != lambdas)
          continue;
        if (!(*slot)->type)
          infer_node (inf, *slot, type);
        if (type)
          coerce_argument (inf, slot, type, function, i);
      }
}

bool
call_function (struct inference *inf, struct node *node,
               struct function *function, struct type *self,
               struct type *expected)
{
  if (!(node->flags & FLAG_INFERRED)
      && !arrange_arguments (inf, node, function))
    {
      for (size_t i = 0; i < node->list.count; i++)
        if (!node->list.items[i]->type)
          infer_node (inf, node->list.items[i], NULL);
      set_type (inf, node, type_variable (&inf->context));
      return true;
    }
  size_t count = node->list.count;
  struct signature s = make_signature (inf, function, self);
  infer_arguments (inf, node, &s, function);
  node->flags |= FLAG_INFERRED;
  if (expected && function->node->annotation && s.generics)
    {
      /* What is wanted may tell the type arguments.  */
      struct type *result
          = infer_annotation (inf, function->node->annotation, s.generics,
                              s.self, function->scope);
      struct type *wanted = type_prune (expected);
      if (wanted->kind == type_prune (result)->kind
          && wanted->declaration == type_prune (result)->declaration)
        type_unify (result, wanted);
    }
  for (size_t i = 0; i < count; i++)
    {
      struct type *type = s.parameters[i];
      if (!type)
        {
          type = type_prune (node->list.items[i]->type);
          if (type->kind == TYPE_VARIABLE && type->is_number)
            type = &type_i64;
          if (type->kind == TYPE_NEVER)
            type = &type_unit;
          s.parameters[i] = type;
        }
      if (type_prune (type)->kind == TYPE_FUNCTION)
        continue;
      if (!type_is_ground (type, true) && !inf->forcing)
        return false;
    }
  for (size_t i = 0; i < count; i++)
    if (!function->node->list.items[i]->annotation
        && !(i == 0 && function->has_self))
      try_coerce (inf, &node->list.items[i], s.parameters[i]);
  node->instance = infer_instance (inf, function, s.parameters, count,
                                   s.generics, s.self, node);
  set_type (inf, node, node->instance->result);
  return true;
}

static struct type *
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

/* Call of a closure.  */
static bool
settle_closure_call (struct inference *inf, struct node *node)
{
  struct type *callee = type_strip (node->a->type);
  size_t count = node->list.count;
  if (callee->kind == TYPE_VARIABLE)
    {
      struct type *made = type_new (&inf->context, TYPE_FUNCTION, count + 1);
      for (size_t i = 0; i < count; i++)
        made->arguments[i] = type_variable (&inf->context);
      made->arguments[count]
          = node->type ? node->type : type_variable (&inf->context);
      type_unify (callee, made);
      callee = made;
    }
  if (callee->kind == TYPE_DYNAMIC)
    {
      for (size_t i = 0; i < count; i++)
        coerce (inf, &node->list.items[i], &type_dynamic, NULL,
                (struct span){ 0 });
      set_type (inf, node, &type_dynamic);
      return true;
    }
  if (callee->kind != TYPE_FUNCTION)
    {
      if (node->a->kind != NODE_ERROR)
        diagnostic_error (inf->diagnostics, node->a->span,
                          "a value of type `%s` can't be called",
                          text_of (inf, callee));
      set_type (inf, node, type_variable (&inf->context));
      return true;
    }
  if (callee->count - 1 != count)
    {
      diagnostic_error (inf->diagnostics, node->span,
                        "this function takes %zu argument%s, got %zu",
                        callee->count - 1, callee->count == 2 ? "" : "s",
                        count);
      set_type (inf, node, callee->arguments[callee->count - 1]);
      return true;
    }
  for (size_t i = 0; i < count; i++)
    {
      if (!node->list.items[i]->type)
        infer_node (inf, node->list.items[i], callee->arguments[i]);
      take_reference (inf, &node->list.items[i], callee->arguments[i]);
      coerce (inf, &node->list.items[i], callee->arguments[i],
              arena_printf (inf->arena, "argument %zu", i + 1),
              (struct span){ 0 });
    }
  set_type (inf, node, callee->arguments[count]);
  return true;
}

bool
settle_call (struct inference *inf, struct node *node, struct type *expected)
{
  struct node *callee = node->a;
  if ((callee->kind == NODE_NAME || callee->kind == NODE_PATH)
      && !callee->variable)
    {
      if (callee->function)
        return call_function (inf, node, callee->function, NULL, expected);
      if (!callee->declaration)
        return callee->kind == NODE_NAME
                   ? settle_builtin_call (inf, node, expected)
                   : settle_path_call (inf, node, expected);
    }
  return settle_closure_call (inf, node);
}

struct type *
infer_call (struct inference *inf, struct node *node, struct type *expected)
{
  struct node *callee = node->a;
  bool name = (callee->kind == NODE_NAME || callee->kind == NODE_PATH)
              && !callee->variable;
  if (name && !callee->function && callee->declaration)
    {
      struct declaration *d = callee->declaration;
      if (d->kind == DECLARATION_STRUCT && callee->kind == NODE_PATH
          && strcmp (callee->name, d->name) != 0)
        {
          /* Type::new () or ::default () nobody wrote.  */
          node->kind = NODE_STRUCT_LITERAL;
          node->flags |= FLAG_DEFAULTS;
          node->list.count = 0;
          node->type = infer_struct_literal (inf, node, expected);
          return node->type;
        }
      struct function *constructor = string_map_get (&d->methods, "new");
      if (d->kind == DECLARATION_STRUCT && d->is_class && constructor)
        callee->function = constructor;
      else
        return node->type = constructor_call (inf, node, expected);
    }
  if (!name)
    {
      if (callee->kind == NODE_LAMBDA)
        {
          /* Arguments first: they tell the parameters' types.  */
          struct type *made
              = type_new (&inf->context, TYPE_FUNCTION, node->list.count + 1);
          for (size_t i = 0; i < node->list.count; i++)
            made->arguments[i] = infer_node (inf, node->list.items[i], NULL);
          made->arguments[node->list.count] = type_variable (&inf->context);
          infer_node (inf, callee, made);
        }
      else
        infer_node (inf, callee, NULL);
    }
  if (!settle (inf, node, expected))
    {
      if (!node->type)
        node->type = type_variable (&inf->context);
      infer_later (inf, node, expected);
    }
  else if (!node->type)
    node->type = &type_unit;
  return node->type;
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
        memcpy (items, node->list.items, node->list.count * sizeof *items);
        items[node->list.count++] = value;
        node->list.items = items;
      }
  return type;
}
