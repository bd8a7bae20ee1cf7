/* SPDX-License-Identifier: MIT */
/* Inference: calls of functions, closures and constructors; lambdas; struct
   literals.  */

#include <string.h>

#include "infer-internal.h"

/* Whether NODE may be worked out twice.  */
static bool
is_repeatable (const struct node *node)
{
  switch (node->kind)
    {
    case NODE_NAME:
    case NODE_PATH:
    case NODE_INTEGER:
    case NODE_FLOAT:
    case NODE_STRING:
    case NODE_CHARACTER:
    case NODE_BOOLEAN:
    case NODE_NIL:
      return true;
    case NODE_UNARY:
    case NODE_FIELD:
    case NODE_CONVERT:
    case NODE_CAST:
      return is_repeatable (node->a);
    case NODE_BINARY:
    case NODE_INDEX:
      return is_repeatable (node->a) && is_repeatable (node->b);
    default:
      return false;
    }
}

/* Parameters that a default in *SLOT names, as their arguments in ITEMS.  */
static bool
put_arguments (struct inference *inf, struct node **slot,
               const struct node_list *parameters, struct node **items)
{
  struct node *node = *slot;
  if (!node)
    return true;
  bool good = put_arguments (inf, &node->a, parameters, items)
              && put_arguments (inf, &node->b, parameters, items)
              && put_arguments (inf, &node->c, parameters, items);
  for (size_t i = 0; i < node->list.count && good; i++)
    good = put_arguments (inf, &node->list.items[i], parameters, items);
  for (size_t i = 0; i < parameters->count && good; i++)
    {
      const struct node *pattern = parameters->items[i]->a;
      if (node->kind != NODE_NAME || !node->variable || !pattern
          || pattern->variable != node->variable)
        continue;
      if (items[i] && is_repeatable (items[i]))
        {
          *slot = node_copy (inf->arena, items[i]);
          return true;
        }
      struct diagnostic *error = diagnostic_error (
          inf->diagnostics, items[i] ? items[i]->span : node->span,
          "a parameter's default uses `%s`, whose argument it would work out "
          "twice",
          node->name);
      diagnostic_hint (inf->diagnostics, error,
                       "put the argument into a variable first");
      return false;
    }
  return good;
}

/* Arguments for a last parameter `...rest`: one array.  */
static void
gather_rest (struct inference *inf, struct node *node,
             const struct node_list *parameters)
{
  size_t first = parameters->count - 1;
  if (!parameters->count || !(parameters->items[first]->flags & FLAG_INCLUSIVE)
      || node->list.count < first)
    return;
  struct node *rest = node_new (inf->arena, NODE_ARRAY, node->span);
  struct node **items
      = arena_array (inf->arena, struct node *, parameters->count);
  rest->list.count = node->list.count - first;
  if (rest->list.count > 0)
    rest->list.items = arena_memdup (inf->arena, node->list.items + first,
                                     rest->list.count * sizeof *items);
  for (size_t i = 0; i < first; i++)
    items[i] = node->list.items[i];
  items[first] = rest;
  node->list.items = items;
  node->list.count = parameters->count;
}

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
  gather_rest (inf, node, parameters);
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
        {
          items[i] = node_copy (inf->arena, parameter->b);
          if (!put_arguments (inf, &items[i], parameters, items))
            good = false;
        }
      else if (!items[i])
        missing = true;
    }
  if (good && (missing || given > parameters->count))
    {
      /* Type::method (…) without an object.  */
      size_t self = function->has_self && node->list.count;
      struct buffer range = { 0 };
      size_t most = parameters->count;
      if (most && (parameters->items[most - 1]->flags & FLAG_INCLUSIVE))
        {
          buffer_puts (&range, "at least ");
          most--;
        }
      else if (needed < most)
        buffer_printf (&range, "%zu to ", needed - self);
      buffer_printf (&range, "%zu argument%s", most - self,
                     most - self == 1 ? "" : "s");
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

/* f::<A> (…), x.f::<A> (…), Type::<A>::f (…): what NODE, the call, says of the
   type arguments.  */
static void
apply_type_arguments (struct inference *inf, const struct node *node,
                      const struct function *function, struct signature *s)
{
  const struct node *callee = node->kind == NODE_METHOD_CALL ? node : node->a;
  if (!callee || callee->more.count == 0)
    return;
  const struct node_list *written = &callee->more;
  const struct node_list *own = &function->node->more;
  bool of_type = callee->kind == NODE_PATH
                 && written->items[0]->span.start < callee->name_span.start;
  if (of_type)
    {
      struct type *self = s->self ? type_prune (s->self) : NULL;
      for (size_t i = 0; self && i < self->count && i < written->count; i++)
        type_unify (self->arguments[i],
                    infer_local_annotation (inf, written->items[i]));
      return;
    }
  for (size_t i = 0; i < own->count && i < written->count; i++)
    for (struct generic *g = s->generics; g; g = g->next)
      if (strcmp (g->name, own->items[i]->name) == 0)
        type_unify (g->type, infer_local_annotation (inf, written->items[i]));
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

/* A struct by reference where a reference to an object of a trait is wanted:
   it becomes an object for the time of the call.  */
void
lend_object (struct inference *inf, struct node **slot, struct type *to)
{
  struct type *from = type_prune ((*slot)->type);
  to = type_prune (to);
  if (to->kind != TYPE_REFERENCE || from->kind != TYPE_REFERENCE)
    return;
  struct type *inner = type_prune (from->arguments[0]);
  if (type_prune (to->arguments[0])->kind != TYPE_OBJECT
      || (inner->kind != TYPE_STRUCT && inner->kind != TYPE_ENUM)
      || !coercible (inf, inner, type_prune (to->arguments[0])))
    return;
  struct node *object = node_new (inf->arena, NODE_CONVERT, (*slot)->span);
  object->a = *slot;
  object->type = to;
  *slot = object;
}

static void
coerce_argument (struct inference *inf, struct node **slot, struct type *to,
                 struct function *function, size_t i)
{
  take_reference (inf, slot, to);
  lend_object (inf, slot, to);
  const struct node *parameter = function->node->list.items[i];
  coerce (inf, slot, to,
          arena_printf (inf->arena, "argument %zu of `%s`",
                        i + 1 - function->has_self, function->name),
          parameter->annotation ? parameter->annotation->span
                                : (struct span){ 0 });
}

static void
infer_parameters (struct inference *inf, struct node *node,
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

static bool
has_open_number (struct type *type)
{
  type = type_prune (type);
  if (type->kind == TYPE_VARIABLE)
    return type->is_number;
  for (size_t i = 0; i < type->count; i++)
    if (has_open_number (type->arguments[i]))
      return true;
  return false;
}

/* A generic function whose result is written down tells its type before
   there is an instance, so that what follows decides about the width of
   number literals among the arguments.  */
static bool
leaves_numbers_open (struct inference *inf, struct node *node,
                     struct function *function, const struct signature *s)
{
  bool open = false;
  if (inf->forcing || !s->generics || !function->node->annotation
      || (function->impl && !function->has_self))
    return false;
  for (size_t i = 0; i < node->list.count; i++)
    {
      /* The object of a trait's method has no node of its own.  */
      if (!s->parameters[i]
          || (node->list.items[i]->kind == NODE_CONVERT
              && !node->list.items[i]->a))
        return false;
      open = open
             || (type_prune (s->parameters[i])->kind != TYPE_FUNCTION
                 && has_open_number (s->parameters[i]));
    }
  if (!open)
    return false;
  struct type *result = infer_annotation (
      inf, function->node->annotation, s->generics, s->self, function->scope);
  set_type (inf, node, result);
  inf->only_numbers = true;
  return true;
}

/* Whether a part of TYPE is unknown because of an error.  */
static bool
holds_error (struct inference *inf, struct type *type)
{
  type = type_prune (type);
  for (size_t i = 0; i < type->count; i++)
    if (holds_error (inf, type->arguments[i]))
      return true;
  return follows_from_error (inf, type);
}

bool
call_function (struct inference *inf, struct node *node,
               struct function *function, struct type *self,
               struct type *expected)
{
  if (function->overload && !(node->flags & FLAG_INFERRED)
      && node->list.count > function->has_self)
    {
      struct node *argument = node->list.items[function->has_self];
      if (!argument->type)
        infer_node (inf, argument, NULL);
      function
          = overload_for (inf, function, argument->type, function->has_self);
      if (node->a && node->a->function)
        node->a->function = function;
    }
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
  apply_type_arguments (inf, node, function, &s);
  infer_parameters (inf, node, &s, function);
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
  if (leaves_numbers_open (inf, node, function, &s))
    {
      if (inf->resettled == node)
        return false;
      infer_later (inf, node, expected);
      return true;
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
      /* An argument that is unknown because of an error would make a new
         instance for each call.  */
      if (holds_error (inf, type) && function->instances.length)
        {
          set_type (inf, node, type_variable (&inf->context));
          return true;
        }
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

/* Call of a closure.  */
static bool
settle_closure_call (struct inference *inf, struct node *node)
{
  struct type *callee = type_strip (node->a->type);
  size_t count = node->list.count;
  if (callee->kind == TYPE_VARIABLE && !callee->is_number)
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
        infer_as (inf, &node->list.items[i], &type_dynamic, NULL);
      set_type (inf, node, &type_dynamic);
      return true;
    }
  if (callee->kind != TYPE_FUNCTION)
    {
      if (node->a->kind != NODE_ERROR && !follows_from_error (inf, callee))
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
      lend_object (inf, &node->list.items[i], callee->arguments[i]);
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
