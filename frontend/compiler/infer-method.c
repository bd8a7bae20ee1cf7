/* SPDX-License-Identifier: MIT */
/* Inference: method calls.  A method of the program becomes a plain call with
   the object as first argument; built-in ones stay METHOD_CALL nodes, which
   emit-method.c writes out by name and type of the object.  */

#include <string.h>

#include "builtins.h"
#include "format.h"
#include "infer-internal.h"
#include "methods.h"

/* The impls of NAME, a built-in type.  */
static struct declaration *
builtin_impls (struct inference *inf, const char *name)
{
  return string_map_get (&inf->program->builtin_types, name);
}

struct declaration *
impl_declaration (struct inference *inf, struct type *type)
{
  if (type->declaration && type->kind != TYPE_OBJECT)
    return type->declaration;
  if (inf->program->builtin_types.count == 0)
    return NULL;
  const char *text = text_of (inf, type);
  size_t length = strcspn (text, "<(");
  struct declaration *d
      = type->kind == TYPE_VARIABLE
            ? NULL
            : string_map_get_n (&inf->program->builtin_types, text, length);
  if (!d && type->kind == TYPE_VARIABLE && type->is_number)
    {
      d = builtin_impls (inf, "i32");
      if (!d)
        d = builtin_impls (inf, "i64");
    }
  if (!d && type->kind == TYPE_I64)
    {
      d = builtin_impls (inf, "int");
      if (!d)
        d = builtin_impls (inf, "i32");
    }
  return d;
}

struct function *
user_method (struct inference *inf, struct type *type, const char *name)
{
  struct declaration *d = impl_declaration (inf, type);
  struct function *f = d ? string_map_get (&d->methods, name) : NULL;
  if (!f && (type_is_integer (type) || type->kind == TYPE_VARIABLE)
      && (d = builtin_impls (inf, "integer")))
    f = string_map_get (&d->methods, name);
  if (!f && (d = builtin_impls (inf, "*")))
    f = string_map_get (&d->methods, name);
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
  callee->more = node->more;
  if (function->overload && function->has_self && node->list.count == 0)
    callee->function = function = overload_by_form (inf, function, node->a);
  items[0] = node->a;
  for (size_t i = 0; i < node->list.count; i++)
    items[i + 1] = node->list.items[i];
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

/* A method declared by the trait of a trait object.  */
static bool
object_method (struct inference *inf, struct node *node, struct type *type)
{
  const struct node *trait = type->declaration->node;
  for (size_t i = 0; i < trait->list.count; i++)
    {
      const struct node *method = trait->list.items[i];
      if (method->kind != NODE_FUNCTION || !named (node, method->name))
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
            {
              lend_object (inf, &node->list.items[k], t);
              coerce (inf, &node->list.items[k], t, NULL, (struct span){ 0 });
            }
        }
      struct type *result
          = method->annotation ? infer_annotation (
                inf, method->annotation, NULL, type, type->declaration->scope)
                               : NULL;
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
          if (!result && call->instance)
            result = call->instance->result;
          vector_push (inf->arena, &inf->types->object_calls,
                       ((struct object_call){ node, call->instance, d }));
        }
      set_type (inf, node, result ? result : &type_unit);
      return true;
    }
  return false;
}

/* x.fmt (f) of a type without a fmt of its own: f.write_str (what x is shown
   as).  */
static bool
built_in_fmt (struct inference *inf, struct node *node, struct type *expected)
{
  if (!named (node, "fmt") || node->list.count != 1)
    return false;
  struct node *piece = node_new (inf->arena, NODE_FORMAT_PIECE, node->a->span);
  piece->a = node->a;
  piece->text = FORMAT_AS_FORMATTER;
  piece->length = strlen (piece->text);
  struct node *format = node_new (inf->arena, NODE_FORMAT, node->span);
  format->list.items = arena_array (inf->arena, struct node *, 1);
  format->list.items[0] = piece;
  format->list.count = 1;
  format->type = &type_string;
  node->a = node->list.items[0];
  if (!node->a->type)
    infer_node (inf, node->a, NULL);
  node->list.items[0] = format;
  node->name = "write_str";
  return settle_method (inf, node, expected);
}

static void
no_method (struct inference *inf, struct node *node, struct type *type)
{
  infer_method_arguments (inf, node);
  set_type (inf, node, type_variable (&inf->context));
  if (follows_from_error (inf, type))
    return;
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
}

static bool
numeric_method (struct inference *inf, struct node *node, struct type *type)
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
  return false;
}

/* split, find and the like with a function or several characters as pattern:
   the prelude's form of the method for functions, or NULL.  */
static struct function *
pattern_method (struct inference *inf, struct node *node, struct type *type)
{
  const char *name = arena_printf (inf->arena, "%s_where", node->name);
  struct function *f = user_method (inf, type, name);
  if (!f || f->node->list.count != node->list.count + 1)
    return NULL;
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node **slot = &node->list.items[i];
      if ((*slot)->kind == NODE_CHARACTER || (*slot)->kind == NODE_STRING)
        continue;
      if (!(*slot)->type)
        {
          struct type *predicate = type_of_2 (&inf->context, TYPE_FUNCTION,
                                              &type_char, &type_bool);
          infer_node (inf, *slot,
                      (*slot)->kind == NODE_LAMBDA ? predicate : NULL);
        }
      const struct type *argument = type_strip ((*slot)->type);
      if (argument->kind == TYPE_ARRAY)
        {
          /* One of the characters.  */
          struct node *call
              = node_new (inf->arena, NODE_METHOD_CALL, (*slot)->span);
          call->a = *slot;
          call->name = "one_of";
          call->name_span = call->span;
          *slot = call;
          infer_settled (inf, call, NULL);
        }
      else if (argument->kind != TYPE_FUNCTION)
        continue;
      node->name = name;
      return f;
    }
  return NULL;
}

/* Whether NODE is a method that an array of the elements of TYPE has.  */
static bool
is_array_method (struct inference *inf, const struct node *node,
                 struct type *type)
{
  if (method_find ('a', node->name, node->list.count)
      || named (node, "collect"))
    return true;
  const struct function *f = user_method (
      inf, type_of_1 (&inf->context, TYPE_ARRAY, element_type (inf, type)),
      node->name);
  return f && f->is_library && !f->self_by_reference;
}

/* c.to_uppercase () of a char TYPE that is shown: of a text.  */
static bool
spelt_letters (struct inference *inf, struct node *node,
               const struct type *type)
{
  if (type->kind != TYPE_CHAR || !(node->flags & FLAG_SHOWN)
      || node->list.count)
    return false;
  node->flags &= ~FLAG_SHOWN;
  node->a = node_method_call (inf->arena, node->a, "to_string");
  infer_settled (inf, node->a, NULL);
  return true;
}

/* Arguments of a text's methods that are positions in it.  */
static void
note_positions (const struct node *node, const struct type *type)
{
  static const char *const at_positions[]
      = { "split_at", "truncate", "insert",        "insert_str", "remove",
          "drain",    "get",      "split_off",     "substring",  "slice",
          "nth",      "char_at",  "replace_range", NULL };
  if (type->kind == TYPE_STRING && is_one_of (node->name, at_positions))
    for (size_t i = 0; i < node->list.count; i++)
      mark_positions (node->list.items[i]);
}

bool
settle_method (struct inference *inf, struct node *node, struct type *expected)
{
  try_before_dot (inf, node);
  lazy_method (inf, node);
  struct type *outer = type_prune (node->a->type);
  struct type *type = type_strip (outer);
  if (type->kind == TYPE_VARIABLE && !type->is_number && !inf->forcing)
    {
      if (named (node, "to_string"))
        node->type = &type_string;
      else if (named (node, "len"))
        node->type = &type_i64;
      return false;
    }
  if (spelt_letters (inf, node, type))
    return settle_method (inf, node, expected);
  /* Rc<RefCell<T>>: its own methods come first.  */
  for (struct type *t = outer; t != type; t = type_prune (t->arguments[0]))
    if (t->kind == TYPE_SHARED && generic_method (inf, node, t, expected))
      return true;
  note_positions (node, type);
  try_fold_of_options (inf, node, type);
  if (subtracts_from_count (node, type))
    node->name = arena_printf (inf->arena, "%s_of_count", node->name);
  struct function *function = user_method (inf, type, node->name);
  if (function && function->is_library
      && function->node->list.count != node->list.count + 1)
    function = NULL;
  if ((!function || function->is_library) && type->kind == TYPE_STRING)
    {
      struct function *where = pattern_method (inf, node, type);
      if (where)
        function = where;
    }
  if (function)
    return call_user_method (inf, node, function, expected);
  if (type->kind == TYPE_NEVER)
    {
      infer_method_arguments (inf, node);
      set_type (inf, node, &type_never);
      return true;
    }
  if (type->kind == TYPE_OBJECT && object_method (inf, node, type))
    return true;
  if (type->kind == TYPE_DYNAMIC)
    {
      return dynamic_method (inf, node, type, expected);
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
  if (node->list.count == 1 && (named (node, "max") || named (node, "min"))
      && (type->kind == TYPE_STRUCT || type->kind == TYPE_ENUM
          || type->kind == TYPE_TUPLE))
    {
      struct node *both[] = { node->a, node->list.items[0] };
      node->kind = NODE_CALL;
      node->list.items = arena_memdup (inf->arena, both, sizeof both);
      node->list.count = 2;
      return number_function (inf, node, node->name);
    }
  if (node->list.count == 0 && expected
      && (named (node, "into") || named (node, "try_into"))
      && settle_into (inf, node, type_prune (expected)))
    return true;
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
  if (type_is_numeric (type) && numeric_method (inf, node, type))
    return true;
  if (generic_method (inf, node, type, expected))
    return true;
  if ((type->kind == TYPE_RANGE || type->kind == TYPE_SET
       || type->kind == TYPE_MAP)
      && is_array_method (inf, node, type))
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
  if (dereference_own (inf, &node->a, type))
    return settle_method (inf, node, expected);
  infer_wants_option (inf, node->a);
  if (inf->restart)
    {
      set_type (inf, node, type_variable (&inf->context));
      return true;
    }
  if (identity_method (inf, node, type))
    return true;
  if (built_in_fmt (inf, node, expected))
    return true;
  no_method (inf, node, type);
  return true;
}
