/* SPDX-License-Identifier: MIT */
/* Inference: method calls.  A method of the program becomes a plain call with
   the object as first argument; built-in ones stay METHOD_CALL nodes, which
   emit-method.c writes out by name and type of the object.  */

#include <string.h>

#include "builtins.h"
#include "infer-internal.h"
#include "methods.h"

static bool
is (const struct node *node, const char *name)
{
  return strcmp (node->name, name) == 0;
}

static bool
is_one_of (const char *name, const char *const *names)
{
  for (; *names; names++)
    if (strcmp (name, *names) == 0)
      return true;
  return false;
}

static struct function *
user_method (struct inference *inf, struct type *type, const char *name)
{
  struct declaration *d = type->declaration;
  struct function *f = NULL;
  if (d && type->kind != TYPE_OBJECT)
    f = string_map_get (&d->methods, name);
  if (!f && inf->program->builtin_types.count > 0)
    {
      const char *text = text_of (inf, type);
      size_t length = strcspn (text, "<(");
      d = string_map_get_n (&inf->program->builtin_types, text, length);
      if (!d && type->kind == TYPE_VARIABLE && type->is_number)
        {
          d = string_map_get (&inf->program->builtin_types, "i32");
          if (!d)
            d = string_map_get (&inf->program->builtin_types, "i64");
        }
      if (!d && type->kind == TYPE_I64)
        {
          d = string_map_get (&inf->program->builtin_types, "int");
          if (!d)
            d = string_map_get (&inf->program->builtin_types, "i32");
        }
      if (d)
        f = string_map_get (&d->methods, name);
      if (!f && (d = string_map_get (&inf->program->builtin_types, "*")))
        f = string_map_get (&d->methods, name);
    }
  return f;
}

/* object.method (…) to method (object, …).  */
static bool
call_user_method (struct inference *inf, struct node *node,
                  struct function *function, struct type *expected)
{
  struct node **items
      = arena_array (inf->arena, struct node *, node->list.count + 1);
  struct node *callee = node_new (inf->arena, NODE_NAME, node->name_span);
  callee->name = node->name;
  callee->function = function;
  items[0] = node->a;
  memcpy (items + 1, node->list.items, node->list.count * sizeof *items);
  if (!function->has_self)
    {
      diagnostic_error (inf->diagnostics, node->name_span,
                        "`%s` has no `self` parameter: call it as `%s`",
                        function->name, function->path);
      set_type (inf, node, type_variable (&inf->context));
      return true;
    }
  node->kind = NODE_CALL;
  node->a = callee;
  node->list.items = items;
  node->list.count++;
  return settle_call (inf, node, expected);
}

static void
infer_arguments (struct inference *inf, struct node *node)
{
  for (size_t i = 0; i < node->list.count; i++)
    if (!node->list.items[i]->type)
      infer_node (inf, node->list.items[i], NULL);
}

/* Some method names mean the object itself.  */
static bool
identity (struct inference *inf, struct node *node, struct type *type)
{
  static const char *const names[]
      = { "clone",          "to_owned",  "into",        "as_ref",
          "as_mut",         "as_str",    "cloned",      "copied",
          "as_string",      "to_vec",    "borrow",      "borrow_mut",
          "iter",           "into_iter", "as_slice",    "unwrap",
          "expect",         "deref",     "by_ref",      "as_deref",
          "lock",           "try_into",  "as_mut_str",  "trim_matches_none",
          "into_boxed_str", "to_array",  "into_string", NULL };
  if (node->list.count > 1 || !is_one_of (node->name, names))
    return false;
  infer_arguments (inf, node);
  if (is (node, "borrow_mut") || is (node, "as_mut"))
    type = type_prune (node->a->type);
  set_type (inf, node, type);
  return true;
}

static bool
is_iterator_chain (const struct node *node)
{
  while (node->kind == NODE_METHOD_CALL || node->kind == NODE_CONVERT)
    {
      if (node->kind == NODE_METHOD_CALL
          && (is (node, "iter") || is (node, "into_iter") || is (node, "chars")
              || is (node, "keys") || is (node, "values")
              || is (node, "bytes")))
        return true;
      node = node->a;
    }
  return node->kind == NODE_RANGE;
}

/* Methods of numbers that keep the type.  */
static bool
number_method (struct inference *inf, struct node *node, struct type *type)
{
  static const char *const same_0[]
      = { "abs",        "signum",       "isqrt",        "neg",
          "swap_bytes", "reverse_bits", "unsigned_abs", NULL };
  static const char *const same_1[] = { "min",
                                        "max",
                                        "rem_euclid",
                                        "wrapping_add",
                                        "wrapping_sub",
                                        "wrapping_mul",
                                        "saturating_add",
                                        "saturating_sub",
                                        "saturating_mul",
                                        "abs_diff",
                                        "div_euclid",
                                        "gcd",
                                        "wrapping_div",
                                        "wrapping_rem",
                                        NULL };
  static const char *const checked[]
      = { "checked_add", "checked_sub", "checked_mul",
          "checked_div", "checked_rem", NULL };
  static const char *const bools[]
      = { "is_positive", "is_negative",     "is_even",
          "is_odd",      "is_power_of_two", NULL };
  static const char *const counts[]
      = { "elapsed",     "as_millis",  "as_micros",     "as_nanos",
          "as_secs",     "count_ones", "leading_zeros", "trailing_zeros",
          "count_zeros", "to_int",     "to_i64",        "to_integer",
          NULL };
  size_t count = node->list.count;
  bool integer = !type_is_float (type);
  if (count == 1 && is (node, "duration_since"))
    {
      infer_as (inf, &node->list.items[0], &type_i64, NULL);
      set_type (inf, node, &type_i64);
      return true;
    }
  if (count == 0 && (is (node, "as_secs_f64") || is (node, "as_secs_f32")))
    {
      set_type (inf, node, &type_f64);
      return true;
    }
  if (is (node, "pow") && count == 1 && integer)
    {
      infer_as (inf, &node->list.items[0], &type_i64, "the exponent");
      if (type->kind == TYPE_VARIABLE)
        type_unify (type, &type_i64);
      set_type (inf, node, type);
      return true;
    }
  if (is (node, "clamp") && count == 2)
    {
      infer_as (inf, &node->list.items[0], type, NULL);
      infer_as (inf, &node->list.items[1], type, NULL);
      set_type (inf, node, type);
      return true;
    }
  if (integer && count == 0 && is_one_of (node->name, same_0))
    {
      set_type (inf, node, type);
      return true;
    }
  if (integer && count == 1
      && (is_one_of (node->name, same_1) || is_one_of (node->name, checked)))
    {
      infer_node (inf, node->list.items[0], type);
      if (type->kind == TYPE_VARIABLE
          && type_is_float (type_prune (node->list.items[0]->type)))
        {
          try_coerce (inf, &node->a, &type_f64);
          type = &type_f64;
        }
      else
        coerce (inf, &node->list.items[0], type, NULL, (struct span){ 0 });
      if (type->kind == TYPE_F64)
        return false;
      set_type (inf, node,
                is_one_of (node->name, checked)
                    ? type_of_1 (&inf->context, TYPE_OPTION, type)
                    : type);
      return true;
    }
  if (count == 0 && is_one_of (node->name, bools))
    {
      set_type (inf, node, &type_bool);
      return true;
    }
  if (integer && count == 0 && is_one_of (node->name, counts))
    {
      set_type (inf, node, &type_i64);
      return true;
    }
  return false;
}

/* to_string, cmp and the like, of any type.  */
static bool
common_method (struct inference *inf, struct node *node, struct type *type)
{
  size_t count = node->list.count;
  if (count == 0
      && (is (node, "to_string") || is (node, "str") || is (node, "to_s")))
    {
      set_type (inf, node, &type_string);
      return true;
    }
  if (count == 1
      && (is (node, "cmp") || is (node, "partial_cmp") || is (node, "eq")
          || is (node, "ne") || is (node, "lt") || is (node, "le")
          || is (node, "gt") || is (node, "ge") || is (node, "total_cmp")))
    {
      infer_node (inf, node->list.items[0], type);
      coerce (inf, &node->list.items[0], type, NULL, (struct span){ 0 });
      set_type (inf, node,
                is (node, "partial_cmp")
                    ? type_of_1 (&inf->context, TYPE_OPTION, &type_i64)
                : is (node, "cmp") || is (node, "total_cmp") ? &type_i64
                                                             : &type_bool);
      return true;
    }
  return false;
}

/* Methods in builtins.def.  */
static bool
table_method (struct inference *inf, struct node *node, char letter,
              struct type *type)
{
  const struct builtin *b
      = builtin_method (letter, node->name, node->list.count);
  (void) type;
  if (!b)
    return false;
  for (size_t i = 0; i < node->list.count; i++)
    infer_as (
        inf, &node->list.items[i],
        builtin_letter_type (&inf->context, b->parameters[i]),
        arena_printf (inf->arena, "argument %zu of `%s`", i + 1, node->name));
  struct type *result
      = b->result[0] == '?'
            ? type_of_1 (&inf->context, TYPE_OPTION,
                         builtin_letter_type (&inf->context, b->result[1]))
            : builtin_letter_type (&inf->context, b->result[0]);
  set_type (inf, node, result);
  return true;
}

static struct type *
collect_type (struct inference *inf, struct node *node, struct type *type,
              struct type *expected)
{
  struct type *wanted = expected ? type_prune (expected) : NULL;
  if (node->more.count)
    wanted = infer_local_annotation (inf, node->more.items[0]);
  if (!wanted || wanted->kind == TYPE_VARIABLE)
    return type;
  struct type *element = type_prune (type->arguments[0]);
  switch (wanted->kind)
    {
    case TYPE_ARRAY:
      type_unify (wanted, type);
      return type;
    case TYPE_SET:
      type_unify (wanted->arguments[0], element);
      return wanted;
    case TYPE_MAP:
      if (element->kind == TYPE_TUPLE && element->count == 2)
        {
          type_unify (wanted->arguments[0], element->arguments[0]);
          type_unify (wanted->arguments[1], element->arguments[1]);
          return wanted;
        }
      return type;
    case TYPE_STRING:
      return wanted;
    case TYPE_RESULT:
    case TYPE_OPTION:
      if (element->kind == wanted->kind)
        {
          struct type *values
              = type_of_1 (&inf->context, TYPE_ARRAY, element->arguments[0]);
          type_unify (wanted->arguments[0], values);
          if (wanted->count > 1)
            type_unify (wanted->arguments[1], element->arguments[1]);
          return wanted;
        }
      return type;
    default:
      return type;
    }
}

/* Methods whose result needs more than a signature.  */
static bool
special_method (struct inference *inf, struct node *node, struct type *type,
                struct type *expected)
{
  size_t count = node->list.count;
  struct type *element = type->count ? type_prune (type->arguments[0]) : NULL;
  if (type->kind == TYPE_ARRAY)
    {
      if (is (node, "collect") && count == 0)
        {
          set_type (inf, node, collect_type (inf, node, type, expected));
          return true;
        }
      if ((is (node, "sort") || is (node, "reverse")
           || is (node, "sort_unstable"))
          && count == 0)
        {
          set_type (inf, node,
                    (node->flags & FLAG_UNUSED_VALUE) ? &type_unit : type);
          return true;
        }
      if ((is (node, "flatten") || (is (node, "concat"))) && count == 0
          && element)
        {
          if (element->kind == TYPE_VARIABLE && !inf->forcing)
            return false;
          set_type (inf, node,
                    element->kind == TYPE_OPTION ? type_of_1 (
                        &inf->context, TYPE_ARRAY, element->arguments[0])
                    : element->kind == TYPE_ARRAY
                            || element->kind == TYPE_STRING
                        ? element
                        : type);
          return true;
        }
      if (is (node, "append") && count == 1)
        {
          infer_arguments (inf, node);
          struct type *argument = type_strip (node->list.items[0]->type);
          if (argument->kind == TYPE_ARRAY
              && (!element || element->kind != TYPE_ARRAY
                  || type_prune (argument->arguments[0])->kind == TYPE_ARRAY))
            {
              coerce (inf, &node->list.items[0], type, NULL,
                      (struct span){ 0 });
              set_type (inf, node,
                        (node->flags & FLAG_UNUSED_VALUE) ? &type_unit : type);
            }
          else
            {
              coerce (inf, &node->list.items[0], element, NULL,
                      (struct span){ 0 });
              set_type (inf, node,
                        (node->flags & FLAG_UNUSED_VALUE) ? &type_unit : type);
            }
          return true;
        }
      if (is (node, "sum") && count == 0 && node->more.count)
        {
          set_type (inf, node, type->arguments[0]);
          return true;
        }
    }
  if (type->kind == TYPE_MAP && is (node, "entry") && count == 1)
    {
      infer_as (inf, &node->list.items[0], type->arguments[0], "the key");
      /* Only as the object of or_insert and the like.  */
      set_type (inf, node,
                type_of_2 (&inf->context, TYPE_MAP, type->arguments[0],
                           type->arguments[1]));
      node->flags |= FLAG_MOVE;
      return true;
    }
  if (node->a->kind == NODE_METHOD_CALL && is (node->a, "entry")
      && (node->a->flags & FLAG_MOVE))
    {
      if (is (node, "or_insert") && count == 1)
        infer_as (inf, &node->list.items[0], type->arguments[1], "the value");
      else if (is (node, "or_insert_with") && count == 1)
        {
          struct type *f
              = type_of_1 (&inf->context, TYPE_FUNCTION, type->arguments[1]);
          infer_as (inf, &node->list.items[0], f, NULL);
        }
      else if (is (node, "and_modify") && count == 1)
        {
          struct type *f = type_of_2 (
              &inf->context, TYPE_FUNCTION,
              type_of_1 (&inf->context, TYPE_REFERENCE, type->arguments[1]),
              &type_unit);
          infer_as (inf, &node->list.items[0], f, NULL);
          node->flags |= FLAG_MOVE;
          set_type (inf, node, type);
          return true;
        }
      else if (!(is (node, "or_default") && count == 0))
        return false;
      set_type (inf, node,
                type_of_1 (&inf->context, TYPE_REFERENCE, type->arguments[1]));
      return true;
    }
  if (node->a->kind == NODE_METHOD_CALL && is (node->a, "and_modify")
      && is (node, "or_insert") && count == 1 && type->kind == TYPE_MAP)
    {
      infer_as (inf, &node->list.items[0], type->arguments[1], "the value");
      set_type (inf, node,
                type_of_1 (&inf->context, TYPE_REFERENCE, type->arguments[1]));
      return true;
    }
  if (type->kind == TYPE_STRING)
    {
      if (is (node, "parse") && count == 0)
        {
          struct type *value
              = node->more.count
                    ? infer_local_annotation (inf, node->more.items[0])
                : expected && type_prune (expected)->kind == TYPE_RESULT
                    ? type_prune (expected)->arguments[0]
                    : type_number (&inf->context);
          set_type (
              inf, node,
              type_of_2 (&inf->context, TYPE_RESULT, value, &type_string));
          return true;
        }
      if ((is (node, "find") || is (node, "rfind")) && count == 1)
        {
          infer_node (inf, node->list.items[0], NULL);
          if (type_prune (node->list.items[0]->type)->kind != TYPE_FUNCTION)
            coerce (inf, &node->list.items[0], &type_string, NULL,
                    (struct span){ 0 });
          set_type (inf, node,
                    type_of_1 (&inf->context, TYPE_OPTION, &type_i64));
          return true;
        }
      if (is (node, "get") && count == 1)
        {
          infer_arguments (inf, node);
          set_type (inf, node,
                    type_of_1 (&inf->context, TYPE_OPTION, &type_string));
          return true;
        }
      if (is (node, "pop") && count == 0)
        {
          set_type (inf, node,
                    type_of_1 (&inf->context, TYPE_OPTION, &type_char));
          return true;
        }
      if (is (node, "char_indices") && count == 0)
        {
          set_type (inf, node,
                    type_of_1 (&inf->context, TYPE_ARRAY,
                               type_of_2 (&inf->context, TYPE_TUPLE, &type_i64,
                                          &type_char)));
          return true;
        }
      if (is (node, "split_once") && count == 1)
        {
          infer_as (inf, &node->list.items[0], &type_string, NULL);
          set_type (inf, node,
                    type_of_1 (&inf->context, TYPE_OPTION,
                               type_of_2 (&inf->context, TYPE_TUPLE,
                                          &type_string, &type_string)));
          return true;
        }
      if (is (node, "format"))
        {
          for (size_t i = 0; i < count; i++)
            infer_node (inf, node->list.items[i], NULL);
          set_type (inf, node, &type_string);
          return true;
        }
    }
  if (type->kind == TYPE_CHAR && count <= 1 && is (node, "to_digit"))
    {
      if (count)
        infer_as (inf, &node->list.items[0], &type_i64, NULL);
      set_type (inf, node, type_of_1 (&inf->context, TYPE_OPTION, &type_i64));
      return true;
    }
  if (type->kind == TYPE_CHAR && is (node, "len_utf8"))
    {
      set_type (inf, node, &type_i64);
      return true;
    }
  return false;
}

static bool
generic_method (struct inference *inf, struct node *node, struct type *type,
                struct type *expected)
{
  char receiver = method_receiver (type);
  const struct generic_method *m
      = method_find (receiver, node->name, node->list.count);
  if (!m)
    return false;
  struct signature_reader r = { .context = &inf->context, .receiver = type };
  size_t count = node->list.count;
  struct type **parameters
      = arena_array (inf->arena, struct type *, count + 1);
  r.at = m->parameters;
  for (size_t i = 0; i < count; i++)
    parameters[i] = signature_read (&r);
  for (int lambdas = 0; lambdas < 2; lambdas++)
    for (size_t i = 0; i < count; i++)
      {
        struct node **slot = &node->list.items[i];
        if (((*slot)->kind == NODE_LAMBDA) != lambdas || (*slot)->type)
          continue;
        infer_node (inf, *slot, parameters[i]);
        if (type_prune (parameters[i])->kind == TYPE_FUNCTION
            && type_prune ((*slot)->type)->kind == TYPE_FUNCTION)
          {
            struct type *f = type_prune ((*slot)->type);
            struct type *p = type_prune (parameters[i]);
            /* A result nobody reads may be anything.  */
            if (type_prune (p->arguments[p->count - 1])->kind == TYPE_VARIABLE
                && f->count == p->count)
              type_unify (p->arguments[p->count - 1],
                          f->arguments[f->count - 1]);
          }
        coerce (inf, slot, parameters[i],
                arena_printf (inf->arena, "argument %zu of `%s`", i + 1,
                              node->name),
                (struct span){ 0 });
      }
  r.at = m->result;
  if (!m->result)
    {
      set_type (inf, node, &type_unit);
      return true;
    }
  struct type *result = signature_read (&r);
  if (m->result[0] == '~')
    {
      bool option = (node->flags & FLAG_WANTS_OPTION)
                    || (expected && type_prune (expected)->kind == TYPE_OPTION
                        && type_prune (result)->kind != TYPE_OPTION)
                    || ((is (node, "min") || is (node, "max")
                         || is (node, "last") || is (node, "first"))
                        && is_iterator_chain (node->a));
      if (option)
        result = type_of_1 (&inf->context, TYPE_OPTION, result);
      else
        node->flags |= FLAG_MAYBE_OPTION;
    }
  set_type (inf, node, result);
  return true;
}

/* A method declared by the trait of a trait object.  */
static bool
object_method (struct inference *inf, struct node *node, struct type *type)
{
  const struct node *trait = type->declaration->node;
  for (size_t i = 0; i < trait->list.count; i++)
    {
      const struct node *method = trait->list.items[i];
      if (method->kind != NODE_FUNCTION || !is (node, method->name))
        continue;
      for (size_t k = 0; k < node->list.count; k++)
        {
          const struct node *parameter
              = k + 1 < method->list.count ? method->list.items[k + 1] : NULL;
          struct type *t
              = parameter && parameter->annotation
                    ? infer_annotation (inf, parameter->annotation, NULL, type,
                                        type->declaration->scope)
                    : NULL;
          infer_node (inf, node->list.items[k], t);
          if (t)
            coerce (inf, &node->list.items[k], t, NULL, (struct span){ 0 });
        }
      /* Make the instances that may be called.  */
      for (size_t k = 0; k < type->declaration->implementers.length; k++)
        {
          struct declaration *d = type->declaration->implementers.items[k];
          struct function *f = string_map_get (&d->methods, node->name);
          if (!f || d->kind == DECLARATION_BUILTIN)
            continue;
          struct node *call = node_new (inf->arena, NODE_CALL, node->span);
          struct node *self = node_new (inf->arena, NODE_CONVERT, node->span);
          call->list.items
              = arena_array (inf->arena, struct node *, node->list.count + 1);
          call->list.count = node->list.count + 1;
          self->type = declaration_type (inf, d);
          if (f->self_by_reference)
            self->type = type_of_1 (&inf->context, TYPE_REFERENCE, self->type);
          call->list.items[0] = self;
          for (size_t n = 0; n < node->list.count; n++)
            call->list.items[n + 1] = node->list.items[n];
          call_function (inf, call, f, NULL, NULL);
          vector_push (inf->arena, &inf->types->object_calls,
                       ((struct object_call){ node, call->instance, d }));
        }
      struct type *result
          = method->annotation ? infer_annotation (
                inf, method->annotation, NULL, type, type->declaration->scope)
                               : &type_unit;
      set_type (inf, node, result);
      return true;
    }
  return false;
}

static void
no_method (struct inference *inf, struct node *node, struct type *type)
{
  struct suggestion s = suggestion_for (node->name);
  char letter = type->kind == TYPE_STRING ? 's'
                : type->kind == TYPE_CHAR ? 'c'
                : type_is_float (type)    ? 'f'
                : type_is_numeric (type)  ? 'f'
                                          : 0;
  struct diagnostic *error;
  if (type->kind == TYPE_VARIABLE && !type->is_number)
    error = diagnostic_error (inf->diagnostics, node->a->span,
                              "the type of this value is not known where its "
                              "method `%s` is called; annotate it",
                              node->name);
  else
    error = diagnostic_error (inf->diagnostics, node->name_span,
                              "no method `%s` for type `%s`", node->name,
                              text_of (inf, type));
  if (type->declaration)
    suggestion_add_map (&s, &type->declaration->methods);
  if (letter)
    builtin_suggest_method (&s, letter);
  method_suggest (&s, method_receiver (type));
  suggestion_add (&s, "to_string");
  diagnostic_suggest (inf->diagnostics, error, s.best);
  infer_arguments (inf, node);
  set_type (inf, node, type_variable (&inf->context));
}

bool
settle_method (struct inference *inf, struct node *node, struct type *expected)
{
  struct type *outer = type_prune (node->a->type);
  struct type *type = type_strip (outer);
  if (type->kind == TYPE_VARIABLE && !type->is_number && !inf->forcing)
    {
      if (is (node, "to_string"))
        node->type = &type_string;
      else if (is (node, "len"))
        node->type = &type_i64;
      return false;
    }
  /* Rc<RefCell<T>>: its own methods come first.  */
  for (struct type *t = outer; t != type; t = type_prune (t->arguments[0]))
    if (t->kind == TYPE_SHARED && generic_method (inf, node, t, expected))
      return true;
  struct function *function = user_method (inf, type, node->name);
  if (function)
    return call_user_method (inf, node, function, expected);
  if (type->kind == TYPE_NEVER)
    {
      infer_arguments (inf, node);
      set_type (inf, node, &type_never);
      return true;
    }
  if (type->kind == TYPE_OBJECT && object_method (inf, node, type))
    return true;
  if (type->kind == TYPE_DYNAMIC)
    {
      bool some = is (node, "is_some") || is (node, "is_none");
      if ((is (node, "unwrap_or") && node->list.count == 1)
          || (some && node->list.count == 0))
        {
          /* nil stands for None.  */
          node->kind = NODE_BINARY;
          node->op = !some                  ? OP_COALESCE
                     : is (node, "is_some") ? OP_NOT_EQUAL
                                            : OP_EQUAL;
          node->b = some ? node_new (inf->arena, NODE_NIL, node->span)
                         : node->list.items[0];
          node->list.count = 0;
          if (!node->b->type)
            infer_node (inf, node->b, &type_dynamic);
          return settle (inf, node, expected);
        }
      if (common_method (inf, node, type) || identity (inf, node, type))
        return true;
      for (size_t i = 0; i < node->list.count; i++)
        infer_as (inf, &node->list.items[i], &type_dynamic, NULL);
      set_type (inf, node, is (node, "len") ? &type_i64 : &type_dynamic);
      return true;
    }
  if (type->kind == TYPE_STRUCT)
    {
      int field = field_index (type->declaration->node, node->name);
      if (field >= 0)
        {
          struct node *callee = node_new (inf->arena, NODE_FIELD, node->span);
          callee->a = node->a;
          callee->name = node->name;
          node->kind = NODE_CALL;
          node->a = callee;
          infer_node (inf, callee, NULL);
          return settle_call (inf, node, expected);
        }
    }
  if (special_method (inf, node, type, expected))
    return true;
  if ((type->kind == TYPE_STRING && table_method (inf, node, 's', type))
      || (type->kind == TYPE_CHAR && table_method (inf, node, 'c', type)))
    return true;
  if (type->kind == TYPE_CHAR
      && builtin_method ('s', node->name, node->list.count))
    {
      try_coerce (inf, &node->a, &type_string);
      return table_method (inf, node, 's', type);
    }
  if (type_is_numeric (type))
    {
      if (number_method (inf, node, type)
          || (!type_is_float (type) && table_method (inf, node, 'i', type)))
        {
          if (builtin_method ('i', node->name, node->list.count))
            coerce (inf, &node->a, &type_f64, NULL, (struct span){ 0 });
          return true;
        }
      if (table_method (inf, node, 'f', type))
        {
          coerce (inf, &node->a, &type_f64, NULL, (struct span){ 0 });
          return true;
        }
    }
  if (generic_method (inf, node, type, expected))
    return true;
  if ((type->kind == TYPE_RANGE || type->kind == TYPE_SET
       || type->kind == TYPE_MAP)
      && (method_find ('a', node->name, node->list.count)
          || is (node, "collect")))
    {
      /* The elements as an array.  */
      struct node *elements
          = node_new (inf->arena, NODE_CONVERT, node->a->span);
      elements->a = node->a;
      elements->type
          = type_of_1 (&inf->context, TYPE_ARRAY, element_type (inf, type));
      node->a = elements;
      return settle_method (inf, node, expected);
    }
  if (common_method (inf, node, type))
    return true;
  infer_wants_option (inf, node->a);
  if (inf->restart)
    {
      set_type (inf, node, type_variable (&inf->context));
      return true;
    }
  if (identity (inf, node, type))
    return true;
  no_method (inf, node, type);
  return true;
}
