/* SPDX-License-Identifier: MIT */
/* Inference: conversions that the program declares (From, FromStr, TryFrom)
   and where they are made: `?`, into (), parse ().  Errors of the library and
   `dyn Error` are texts: a type of the program's becomes what it displays.  */

#include <string.h>

#include "infer-internal.h"

/* How well an argument of TYPE fits the parameter AT of F: 0 not at all.  */
static unsigned
fit (struct inference *inf, struct function *f, struct type *type, size_t at)
{
  if (at >= f->node->list.count || !f->node->list.items[at]->annotation)
    return 1;
  struct generic *generics
      = f->impl ? generics_of (inf, NULL, &f->impl->more) : NULL;
  generics = generics_of (inf, generics, &f->node->more);
  struct type *self = f->impl ? infer_annotation (inf, f->impl->annotation,
                                                  generics, NULL, f->scope)
                              : NULL;
  struct type *to = type_strip (infer_annotation (
      inf, f->node->list.items[at]->annotation, generics, self, f->scope));
  type = type_strip (type);
  if (type_equal (type, to))
    return 4;
  if (to->kind == TYPE_VARIABLE)
    return 1;
  if (type->kind == to->kind && type->declaration == to->declaration
      && type->kind != TYPE_VARIABLE)
    return 3;
  return type_is_numeric (type) && type_is_numeric (to)
             ? 1 + (type_is_float (type) == type_is_float (to))
             : 0;
}

struct function *
overload_for (struct inference *inf, struct function *function,
              struct type *type, size_t at)
{
  struct function *best = function;
  unsigned most = 0;
  for (struct function *f = function; f; f = f->overload)
    {
      unsigned n = fit (inf, f, type, at);
      if (n > most)
        {
          best = f;
          most = n;
        }
    }
  return best;
}

enum form
{
  FORM_VALUE,
  FORM_SHARED, /* &x */
  FORM_MUTABLE,
  FORM_UNKNOWN
};

static enum form
form_of_type (const struct node *type)
{
  return !type || type->kind != NODE_REFERENCE_TYPE ? FORM_VALUE
         : type->flags & FLAG_MUTABLE               ? FORM_MUTABLE
                                                    : FORM_SHARED;
}

static enum form
form_of_parameter (const struct node *parameter)
{
  if (!(parameter->flags & (FLAG_BY_REFERENCE | FLAG_MUTABLE)))
    return form_of_type (parameter->annotation);
  return parameter->flags & FLAG_MUTABLE ? FORM_MUTABLE : FORM_SHARED;
}

/* Whether the value of NODE was written as one or as a reference to one: the
   types don't tell, as what only is looked at is the value itself.  */
static enum form
form_of (struct inference *inf, const struct node *node)
{
  const struct instance *instance = inf->frame->instance;
  switch (node->kind)
    {
    case NODE_REFERENCE:
      return node->flags & FLAG_MUTABLE ? FORM_MUTABLE : FORM_SHARED;
    case NODE_NAME:
      if (!node->variable)
        return FORM_UNKNOWN;
      for (size_t i = 0; i < instance->node->list.count; i++)
        if (instance->node->list.items[i]->a->variable == node->variable)
          return form_of_parameter (instance->node->list.items[i]);
      return node->variable->value ? form_of (inf, node->variable->value)
                                   : FORM_UNKNOWN;
    case NODE_CALL:
      return node->a->function
                 ? form_of_type (node->a->function->node->annotation)
                 : FORM_VALUE;
    case NODE_METHOD_CALL:
      return named (node, "clone") ? FORM_VALUE : FORM_UNKNOWN;
    case NODE_FIELD:
    case NODE_INDEX:
    case NODE_STRUCT_LITERAL:
      return FORM_VALUE;
    default:
      return FORM_UNKNOWN;
    }
}

struct function *
overload_by_form (struct inference *inf, struct function *function,
                  const struct node *object)
{
  enum form form = form_of (inf, object);
  for (struct function *f = function; f && form != FORM_UNKNOWN;
       f = f->overload)
    if (form_of_type (f->impl->annotation) == form)
      return f;
  struct diagnostic *error = diagnostic_error (
      inf->diagnostics, object->span,
      "which `%s` is meant, that of `%s` or that of a reference to it, can't "
      "be told",
      function->name, function->self->name);
  diagnostic_hint (inf->diagnostics, error,
                   "write `(&x).%s()`, or bind the value with `let`",
                   function->name);
  return function;
}

/* The function NAME of TO, a type of the program's, that takes FROM; or
   NULL.  */
static struct function *
conversion (struct inference *inf, struct type *to, struct type *from,
            const char *name)
{
  if ((to->kind != TYPE_STRUCT && to->kind != TYPE_ENUM)
      || type_strip (from)->declaration == to->declaration)
    return NULL;
  struct function *f = string_map_get (&to->declaration->methods, name);
  if (!f || f->has_self || f->node->list.count != 1)
    return NULL;
  f = overload_for (inf, f, from, 0);
  return fit (inf, f, from, 0) ? f : NULL;
}

static struct node *
call_of (struct inference *inf, struct function *f, struct node *argument)
{
  struct node *call = node_new (inf->arena, NODE_CALL, argument->span);
  call->a = node_new (inf->arena, NODE_NAME, argument->span);
  call->a->name = f->name;
  call->a->function = f;
  call->list.items
      = arena_memdup (inf->arena, &argument, sizeof (struct node *));
  call->list.count = 1;
  return call;
}

/* NODE, a method call on what is converted, is F of that.  */
static void
become_call (struct inference *inf, struct node *node, struct function *f)
{
  struct node *call = call_of (inf, f, node->a);
  node->kind = NODE_CALL;
  node->a = call->a;
  node->list = call->list;
}

/* Whether TYPE says itself how it is displayed.  */
static bool
has_text (struct type *type)
{
  type = type_strip (type);
  return type->declaration && type->kind != TYPE_OBJECT
         && type->declaration->operations[OPERATION_DISPLAY];
}

static struct node *
text_call (struct inference *inf, struct node *object)
{
  struct node *call = node_new (inf->arena, NODE_METHOD_CALL, object->span);
  call->a = object;
  call->name = "to_string";
  call->name_span = object->span;
  return call;
}

void
error_text (struct inference *inf, struct node **slot)
{
  if (!has_text ((*slot)->type))
    return;
  *slot = text_call (inf, *slot);
  infer_settled (inf, *slot, NULL);
}

/* |error| …; *NAME gets the use of `error`.  */
static struct node *
error_lambda (struct inference *inf, struct span span, struct node **name)
{
  struct node *lambda = node_new (inf->arena, NODE_LAMBDA, span);
  struct node *parameter = node_new (inf->arena, NODE_PARAMETER, span);
  struct variable *v = arena_new (inf->arena, struct variable);
  v->name = "error";
  v->is_parameter = true;
  v->span = span;
  vector_push (inf->arena, &inf->frame->instance->variables, v);
  *name = node_new (inf->arena, NODE_NAME, span);
  parameter->a = node_new (inf->arena, NODE_BINDING, span);
  parameter->name = parameter->a->name = (*name)->name = v->name;
  parameter->variable = parameter->a->variable = (*name)->variable = v;
  lambda->list.items
      = arena_memdup (inf->arena, &parameter, sizeof (struct node *));
  lambda->list.count = 1;
  lambda->flags |= FLAG_GENERATED;
  return lambda;
}

/* Texts are errors of several kinds: by the name the conversion gives its
   parameter's type.  */
static struct function *
text_conversion (struct function *f, const struct type *value)
{
  const char *name = type_is_integer (value)    ? "ParseIntError"
                     : type_is_float (value)    ? "ParseFloatError"
                     : value->kind == TYPE_BOOL ? "ParseBoolError"
                     : value->kind == TYPE_CHAR ? "ParseCharError"
                                                : "Error";
  for (struct function *g = f; g; g = g->overload)
    {
      const struct node *annotation = g->node->list.items[0]->annotation;
      if (annotation && annotation->name
          && strcmp (annotation->name, name) == 0)
        return g;
    }
  return f;
}

bool
convert_error (struct inference *inf, struct node *node, struct type *to)
{
  struct type *a = type_strip (node->a->type);
  struct type *from = type_prune (a->arguments[1]);
  to = type_prune (to);
  if (to->kind == TYPE_BOX)
    to = type_prune (to->arguments[0]);
  struct function *f = conversion (inf, to, from, "from");
  if (f && from->kind == TYPE_STRING)
    f = text_conversion (f, type_prune (a->arguments[0]));
  if (!f && (to->kind != TYPE_STRING || !has_text (from)))
    return false;
  struct node *name;
  struct node *lambda = error_lambda (inf, node->span, &name);
  lambda->a = f ? call_of (inf, f, name) : text_call (inf, name);
  struct node *call = node_new (inf->arena, NODE_METHOD_CALL, node->a->span);
  call->a = node->a;
  call->name = "map_err";
  call->name_span = node->a->span;
  call->list.items
      = arena_memdup (inf->arena, &lambda, sizeof (struct node *));
  call->list.count = 1;
  infer_settled (inf, call, NULL);
  node->a = call;
  return true;
}

/* x.into () by the program's `impl From<X> for i32` and the like.  */
static bool
from_of_builtin (struct inference *inf, struct node *node, struct type *to)
{
  struct type *from = type_strip (node->a->type);
  if ((from->kind != TYPE_STRUCT && from->kind != TYPE_ENUM)
      || to->kind == TYPE_STRUCT || to->kind == TYPE_ENUM
      || to->kind == TYPE_VARIABLE)
    return false;
  struct function *f = user_method (inf, to, "from");
  if (!f || f->has_self || f->node->list.count != 1)
    return false;
  f = overload_for (inf, f, from, 0);
  if (f->is_library || fit (inf, f, from, 0) < 3)
    return false;
  become_call (inf, node, f);
  return call_function (inf, node, f, to, to);
}

bool
settle_into (struct inference *inf, struct node *node, struct type *to)
{
  bool fails = named (node, "try_into");
  struct type *wanted = to;
  if (fails && to->kind == TYPE_RESULT)
    wanted = type_prune (to->arguments[0]);
  if (!fails && (to->kind == TYPE_SET || to->kind == TYPE_MAP)
      && type_strip (node->a->type)->kind == TYPE_ARRAY)
    {
      node->name = "collect";
      return settle_method (inf, node, to);
    }
  if (!fails && from_of_builtin (inf, node, to))
    return true;
  if (!fails && to->kind == TYPE_STRING && has_text (node->a->type))
    {
      node->name = "to_string";
      return settle (inf, node, to);
    }
  struct function *f
      = conversion (inf, wanted, node->a->type, fails ? "try_from" : "from");
  struct type *self = NULL;
  if (fails && type_is_integer (wanted))
    {
      f = user_method (inf, wanted, "try_from");
      self = wanted;
    }
  if (!f)
    return false;
  become_call (inf, node, f);
  return call_function (inf, node, f, self, to);
}

/* collect () into WANTED, a type of the program's or the library's, by its
   from_iter or its `from` of an array.  */
bool
settle_collect (struct inference *inf, struct node *node, struct type *wanted,
                struct type *expected)
{
  if (wanted->kind != TYPE_STRUCT && wanted->kind != TYPE_ENUM)
    return false;
  struct function *f = conversion (inf, wanted, node->a->type, "from_iter");
  if (!f)
    f = conversion (inf, wanted, node->a->type, "from");
  if (!f)
    return false;
  become_call (inf, node, f);
  return call_function (inf, node, f, wanted, expected);
}

/* The sum of values of the program's type ELEMENT, by its impl of Sum.  */
bool
settle_sum (struct inference *inf, struct node *node, struct type *element,
            struct type *expected)
{
  struct function *f
      = string_map_get (&element->declaration->methods, node->name);
  if (!f || f->has_self || f->node->list.count != 1)
    return false;
  become_call (inf, node, f);
  return call_function (inf, node, f, element, expected);
}

bool
settle_from_str (struct inference *inf, struct node *node, struct type *to)
{
  struct function *f = conversion (inf, to, &type_string, "from_str");
  if (!f)
    return false;
  become_call (inf, node, f);
  return settle (inf, node, NULL);
}
