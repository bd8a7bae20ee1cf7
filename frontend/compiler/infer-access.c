/* SPDX-License-Identifier: MIT */
/* Inference: access to parts: indices, fields, `*`, `?`.  */

#include <stdlib.h>
#include <string.h>

#include "builtins.h"
#include "infer-internal.h"
#include "methods.h"

/* `r?.x` of a Result or an Option: the `?` operator and then a dot.  */
void
try_before_dot (struct inference *inf, struct node *node)
{
  const struct type *type = type_strip (node->a->type);
  if (!(node->flags & FLAG_SAFE)
      || (type->kind != TYPE_RESULT && type->kind != TYPE_OPTION))
    return;
  struct node *question
      = node_new (inf->arena, NODE_TRY_OPERATOR, node->a->span);
  question->a = node->a;
  question->type = type_variable (&inf->context);
  node->a = question;
  node->flags &= ~(unsigned) FLAG_SAFE;
  if (!settle_try (inf, question))
    infer_later (inf, question, NULL);
}

bool
dereference_own (struct inference *inf, struct node **slot,
                 const struct type *type)
{
  if (type->kind != TYPE_STRUCT && type->kind != TYPE_ENUM)
    return false;
  const struct string_map *methods = &type->declaration->methods;
  bool changes = string_map_has (methods, "deref_mut");
  if (!changes && !string_map_has (methods, "deref"))
    return false;
  *slot = iterate_over (inf, *slot, changes ? "deref_mut" : "deref");
  return true;
}

/* a[i] of a type with methods index and index_mut.  */
static bool
own_index (struct inference *inf, struct node *node, struct type *base)
{
  if (base->kind != TYPE_STRUCT && base->kind != TYPE_ENUM)
    return false;
  const struct string_map *methods = &base->declaration->methods;
  bool changes
      = (node->flags & FLAG_MUTABLE) && string_map_has (methods, "index_mut");
  if (!changes && !string_map_has (methods, "index"))
    return false;
  struct node *call = node_new (inf->arena, NODE_METHOD_CALL, node->span);
  call->name = changes ? "index_mut" : "index";
  call->name_span = node->span;
  call->a = node->a;
  call->list.items = arena_array (inf->arena, struct node *, 1);
  call->list.items[0] = node->b;
  call->list.count = 1;
  call->type = type_variable (&inf->context);
  node->kind = NODE_DEREFERENCE;
  node->a = call;
  node->b = NULL;
  if (!settle_method (inf, call, NULL))
    infer_later (inf, call, NULL);
  if (!settle_dereference (inf, node))
    infer_later (inf, node, NULL);
  return true;
}

/* Positions in a text count characters: so do lengths of texts that NODE, such
   a position, is made of.  */
void
mark_positions (struct node *node)
{
  if (!node)
    return;
  switch (node->kind)
    {
    case NODE_RANGE:
      mark_positions (node->a);
      mark_positions (node->b);
      return;
    case NODE_BINARY:
      if (node->op == OP_ADD || node->op == OP_SUBTRACT)
        {
          mark_positions (node->a);
          mark_positions (node->b);
        }
      return;
    case NODE_METHOD_CALL:
      if (node->list.count == 0
          && (named (node, "len") || named (node, "len_utf8")))
        node->flags |= FLAG_POSITION;
      else if (named (node, "min") || named (node, "max")
               || strncmp (node->name, "saturating_sub", 14) == 0)
        {
          mark_positions (node->a);
          for (size_t i = 0; i < node->list.count; i++)
            mark_positions (node->list.items[i]);
        }
      return;
    case NODE_CONVERT:
    case NODE_CAST:
    case NODE_REFERENCE:
      mark_positions (node->a);
      return;
    default:
      return;
    }
}

bool
settle_index (struct inference *inf, struct node *node)
{
  struct type *base = type_strip (node->a->type);
  struct type *index = type_strip (node->b->type);
  if (type_unknown (inf, base))
    return false;
  if (base->kind == TYPE_STRING)
    mark_positions (node->b);
  if (index->kind == TYPE_RANGE)
    {
      if (base->kind != TYPE_ARRAY && base->kind != TYPE_STRING
          && base->kind != TYPE_DYNAMIC)
        diagnostic_error (inf->diagnostics, node->span,
                          "can't slice a value of type `%s`",
                          text_of (inf, base));
      set_type (inf, node, base);
      return true;
    }
  switch (base->kind)
    {
    case TYPE_ARRAY:
      if (index->kind == TYPE_VARIABLE || !type_is_integer (index))
        coerce (inf, &node->b, &type_i64, "the index", (struct span){ 0 });
      set_type (inf, node, base->arguments[0]);
      return true;
    case TYPE_STRING:
      if (index->kind == TYPE_VARIABLE || !type_is_integer (index))
        coerce (inf, &node->b, &type_i64, "the index", (struct span){ 0 });
      set_type (inf, node, &type_string);
      return true;
    case TYPE_MAP:
      coerce (inf, &node->b, base->arguments[0], "the key",
              (struct span){ 0 });
      set_type (inf, node, base->arguments[1]);
      return true;
    case TYPE_DYNAMIC:
      coerce (inf, &node->b, &type_dynamic, "the index", (struct span){ 0 });
      set_type (inf, node, &type_dynamic);
      return true;
    case TYPE_TUPLE:
      if (node->b->kind == NODE_INTEGER
          && (uint64_t) node->b->integer < base->count)
        {
          node->kind = NODE_FIELD;
          node->name = arena_printf (inf->arena, "%d", (int) node->b->integer);
          node->b = NULL;
          set_type (inf, node, base->arguments[atoi (node->name)]);
          return true;
        }
      /* fallthrough */
    default:
      if (own_index (inf, node, base))
        return true;
      if (dereference_own (inf, &node->a, base))
        return settle_index (inf, node);
      if (!follows_from_error (inf, base))
        diagnostic_error (inf->diagnostics, node->span,
                          "can't index a value of type `%s`",
                          text_of (inf, base));
      set_type (inf, node, type_variable (&inf->context));
      return true;
    }
}

/* A field of a value of a built-in type, which has none.  Fields of what has
   no declaration are looked up when the access is reached, in the reference
   as well: this one will panic then (ADR 0052).  */
static bool
panicking_field (struct inference *inf, struct node *node, struct type *type)
{
  if (type->kind != TYPE_ARRAY && type->kind != TYPE_STRING
      && type->kind != TYPE_BOOL && type->kind != TYPE_CHAR
      && !type_is_numeric (type))
    return false;
  struct diagnostic *warning = diagnostic_warning (
      inf->diagnostics, node->name_span,
      "no field `%s` in `%s`: the program panics if it gets here", node->name,
      text_of (inf, type));
  if (method_find (method_receiver (type), node->name, 0)
      || (type->kind == TYPE_STRING && builtin_method ('s', node->name, 0)))
    diagnostic_hint (inf->diagnostics, warning,
                     "`%s` is a method: write `%s()`", node->name, node->name);
  try_coerce (inf, &node->a, &type_dynamic);
  set_type (inf, node, &type_dynamic);
  return true;
}

static void
no_field (struct inference *inf, struct node *node, struct type *type)
{
  if (panicking_field (inf, node, type))
    return;
  set_type (inf, node, type_variable (&inf->context));
  if (follows_from_error (inf, type))
    return;
  struct suggestion s = suggestion_for (node->name);
  struct diagnostic *error = diagnostic_error (
      inf->diagnostics, node->name_span, "no field `%s` in `%s`", node->name,
      text_of (inf, type));
  if (type->kind == TYPE_OPTION || type->kind == TYPE_RESULT)
    diagnostic_hint (inf->diagnostics, error,
                     "the value inside is got by `.unwrap()` or `match`");
  if (type->kind == TYPE_STRUCT)
    {
      for (size_t i = 0; i < type->declaration->node->list.count; i++)
        suggestion_add (&s, type->declaration->node->list.items[i]->name);
      if (string_map_has (&type->declaration->methods, node->name))
        diagnostic_hint (inf->diagnostics, error,
                         "`%s` is a method: write `%s()`", node->name,
                         node->name);
      else
        diagnostic_suggest (inf->diagnostics, error, s.best);
    }
}

bool
settle_field (struct inference *inf, struct node *node)
{
  try_before_dot (inf, node);
  struct type *base = type_strip (node->a->type);
  if (type_unknown (inf, base))
    return false;
  if (base->kind == TYPE_STRUCT)
    {
      int field = field_index (base->declaration->node, node->name);
      if (field >= 0)
        {
          node->detail = field;
          set_type (inf, node,
                    field_type (&inf->context, inf->program, base, -1, field));
          return true;
        }
    }
  else if (base->kind == TYPE_TUPLE && node->name[0] >= '0'
           && node->name[0] <= '9')
    {
      size_t field = strtoul (node->name, NULL, 10);
      if (field < base->count)
        {
          node->detail = field;
          set_type (inf, node, base->arguments[field]);
          return true;
        }
    }
  else if (base->kind == TYPE_OBJECT && base->declaration->owner
           && field_index (base->declaration->owner->node, node->name) >= 0)
    {
      node->kind = NODE_METHOD_CALL;
      node->name = arena_printf (inf->arena, "field_%s", node->name);
      return settle_method (inf, node, NULL);
    }
  else if (base->kind == TYPE_DYNAMIC)
    {
      set_type (inf, node, &type_dynamic);
      return true;
    }
  else if (base->kind == TYPE_RANGE
           && (strcmp (node->name, "start") == 0
               || strcmp (node->name, "end") == 0))
    {
      set_type (inf, node, base->arguments[0]);
      return true;
    }
  else if (strcmp (node->name, "length") == 0
           || strcmp (node->name, "len") == 0)
    {
      node->kind = NODE_METHOD_CALL;
      return settle_method (inf, node, NULL);
    }
  no_field (inf, node, base);
  return true;
}

bool
settle_try (struct inference *inf, struct node *node)
{
  struct type *a = type_strip (node->a->type);
  struct frame *frame = inf->frame;
  struct type *result = type_prune (frame->result);
  if (type_unknown (inf, a))
    return false;
  if (a->kind == TYPE_OPTION)
    {
      if (result->kind == TYPE_VARIABLE)
        type_unify (result, type_of_1 (&inf->context, TYPE_OPTION,
                                       type_variable (&inf->context)));
      set_type (inf, node, a->arguments[0]);
    }
  else if (a->kind == TYPE_RESULT)
    {
      if (result->kind == TYPE_VARIABLE)
        {
          struct type *made
              = type_of_2 (&inf->context, TYPE_RESULT,
                           type_variable (&inf->context), a->arguments[1]);
          type_unify (result, made);
        }
      else if (result->kind == TYPE_RESULT
               && convert_error (inf, node, result->arguments[1]))
        return settle_try (inf, node);
      else if (result->kind == TYPE_RESULT
               && !type_unify (result->arguments[1], a->arguments[1])
               && !coercible (inf, a->arguments[1], result->arguments[1])
               && !inf->restart)
        {
          struct diagnostic *error = diagnostic_error (
              inf->diagnostics, node->span,
              "`?` would return an error of type `%s`, but this function's "
              "errors are `%s`",
              text_of (inf, a->arguments[1]),
              text_of (inf, result->arguments[1]));
          diagnostic_hint (inf->diagnostics, error,
                           "convert it with `.map_err(|e| …)?`");
        }
      set_type (inf, node, a->arguments[0]);
    }
  else
    {
      if (a->kind != TYPE_DYNAMIC)
        {
          infer_wants_option (inf, node->a);
          if (!inf->restart)
            diagnostic_error (inf->diagnostics, node->span,
                              "`?` needs an Option or a Result, found `%s`",
                              text_of (inf, a));
        }
      set_type (inf, node, a);
      return true;
    }
  result = type_prune (frame->result);
  if (result->kind != TYPE_OPTION && result->kind != TYPE_RESULT
      && result->kind != TYPE_UNIT && result->kind != TYPE_DYNAMIC)
    diagnostic_error (inf->diagnostics, node->span,
                      "`?` can only be used in a function that returns an "
                      "Option or a Result, this one returns `%s`",
                      text_of (inf, result));
  return true;
}

bool
settle_dereference (struct inference *inf, struct node *node)
{
  struct type *a = type_prune (node->a->type);
  if (type_unknown (inf, a))
    return false;
  if (a->kind == TYPE_REFERENCE || a->kind == TYPE_BOX
      || a->kind == TYPE_SHARED)
    set_type (inf, node, a->arguments[0]);
  else if (dereference_own (inf, &node->a, a))
    return settle_dereference (inf, node);
  else
    set_type (inf, node, a);
  return true;
}
