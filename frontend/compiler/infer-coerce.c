/* SPDX-License-Identifier: MIT */
/* Inference: conversions that the language makes by itself, and the common
   type of several values.

   Numbers convert to wider or narrower integers and to floats, a char to a
   string, references and boxes to what they hold and a value to a box,
   anything to a dynamic value and back, a struct to a trait object, arrays
   element by element.  */

#include <string.h>

#include "infer-internal.h"

const char *
text_of (struct inference *inf, struct type *type)
{
  return type_text (inf->arena, type);
}

static bool
implements (struct type *type, struct declaration *trait)
{
  struct declaration *d = type->declaration;
  if (d && type->kind == TYPE_OBJECT)
    d = d->owner; /* of a family: all in it have what the class has */
  if (!d)
    return false;
  for (size_t i = 0; i < d->traits.length; i++)
    if (d->traits.items[i] == trait)
      return true;
  return false;
}

/* A value of a subclass where TO, a class, is expected: from now on the
   class's name means its family.  */
static void
open_class (struct inference *inf, struct type *from, struct type *to)
{
  struct declaration *d = to->kind == TYPE_STRUCT ? to->declaration : NULL;
  if (!d || !d->family || d->is_open || from->declaration == d
      || !(from->declaration == d->family || implements (from, d->family)))
    return;
  d->is_open = true;
  inf->restart = true;
}

/* What is not known of a function that is a dynamic value: its parameters are
   dynamic.  */
static void
make_dynamic (struct type *function)
{
  for (size_t i = 0; i + 1 < function->count; i++)
    {
      struct type *type = type_prune (function->arguments[i]);
      if (type->kind == TYPE_VARIABLE)
        type_unify (type, &type_dynamic);
    }
}

/* Whether a value of FROM becomes one of TO by a conversion.  Both pruned
   and not equal.  */
bool
coercible (struct inference *inf, struct type *from, struct type *to)
{
  from = type_prune (from);
  to = type_prune (to);
  if (from->kind == TYPE_NEVER || type_equal (from, to))
    return true;
  if (from->kind == TYPE_VARIABLE)
    return from->is_number
           && (to->kind == TYPE_DYNAMIC || type_is_numeric (to));
  if (to->kind == TYPE_VARIABLE)
    return false;
  if (type_is_integer (from) && type_is_numeric (to))
    return true;
  if (type_is_float (from) && type_is_float (to))
    return true;
  if (to->kind == TYPE_OBJECT)
    return implements (type_strip (from), to->declaration);
  open_class (inf, type_strip (from), to);
  if (from->kind == TYPE_REFERENCE || from->kind == TYPE_BOX
      || (from->kind == TYPE_SHARED && to->kind != TYPE_SHARED
          && inf->program->counts_references))
    {
      struct type *inner = type_prune (from->arguments[0]);
      if (to->kind == TYPE_BOX && from->kind == TYPE_BOX)
        return coercible (inf, inner, to->arguments[0]);
      if (to->kind != TYPE_REFERENCE)
        return coercible (inf, inner, to) || type_unify (inner, to);
      return from->kind == TYPE_REFERENCE && inner->kind == TYPE_BOX
             && type_unify (inner->arguments[0], to->arguments[0]);
    }
  if (to->kind == TYPE_BOX)
    {
      struct type *inner = type_prune (to->arguments[0]);
      return coercible (inf, from, inner) || type_unify (from, inner);
    }
  if (to->kind == TYPE_DYNAMIC && from->kind == TYPE_FUNCTION)
    make_dynamic (from);
  if (from->kind == TYPE_DYNAMIC && to->kind == TYPE_FUNCTION)
    make_dynamic (to);
  if (to->kind == TYPE_DYNAMIC || from->kind == TYPE_DYNAMIC)
    return to->kind != TYPE_REFERENCE && from->kind != TYPE_UNIT;
  if (from->kind == TYPE_CHAR && to->kind == TYPE_STRING)
    return true;
  if (from->kind == TYPE_RANGE && to->kind == TYPE_ARRAY)
    return type_unify (to->arguments[0], from->arguments[0]);
  /* All are two numbers of 64 bits.  */
  if (from->kind == TYPE_RANGE && to->kind == TYPE_RANGE)
    return true;
  if (from->kind == to->kind && from->count == to->count
      && (from->kind == TYPE_ARRAY || from->kind == TYPE_OPTION
          || from->kind == TYPE_TUPLE || from->kind == TYPE_RESULT))
    {
      for (size_t i = 0; i < from->count; i++)
        if (!type_equal (from->arguments[i], to->arguments[i])
            && !coercible (inf, from->arguments[i], to->arguments[i])
            && !type_unify (from->arguments[i], to->arguments[i]))
          return false;
      return true;
    }
  if (from->kind == TYPE_SET && to->kind == TYPE_ARRAY)
    return false;
  return false;
}

static void
wrap (struct inference *inf, struct node **slot, struct type *to)
{
  struct node *convert = node_new (inf->arena, NODE_CONVERT, (*slot)->span);
  convert->a = *slot;
  convert->type = to;
  *slot = convert;
}

/* Literals become literals of the type wanted.  */
static bool
adapt_literal (struct node *node, struct type *to)
{
  if (node->kind == NODE_UNARY && node->op == OP_NEGATE
      && (node->a->kind == NODE_INTEGER || node->a->kind == NODE_FLOAT)
      && adapt_literal (node->a, to))
    {
      node->type = to;
      return true;
    }
  if (node->kind == NODE_INTEGER && !node->name && type_is_float (to))
    {
      node->kind = NODE_FLOAT;
      node->number = integer_as_double (node);
      node->type = to;
      return true;
    }
  if (node->kind == NODE_STRING && to->kind == TYPE_CHAR)
    {
      unsigned size = 0;
      if (node->length == 0)
        return false;
      uint32_t code = utf8_decode (node->text, &size);
      if (size != node->length)
        return false;
      node->kind = NODE_CHARACTER;
      node->integer = code;
      node->type = to;
      return true;
    }
  return false;
}

bool
try_coerce (struct inference *inf, struct node **slot, struct type *to)
{
  struct node *node = *slot;
  struct type *from = type_prune (node->type);
  to = type_prune (to);
  if (from == to || from->kind == TYPE_NEVER)
    return true;
  if (from->kind == TYPE_VARIABLE && from->is_number
      && to->kind != TYPE_VARIABLE && !type_is_integer (to))
    {
      if (adapt_literal (node, to))
        return true;
      if (type_is_float (to) || to->kind == TYPE_DYNAMIC)
        {
          wrap (inf, slot, to);
          return true;
        }
    }
  if (to->kind == TYPE_NEVER)
    return false;
  if (adapt_literal (node, to))
    return true;
  /* A trial on equal structure first: unification may bind.  */
  if (from->kind == TYPE_VARIABLE || to->kind == TYPE_VARIABLE)
    {
      if (type_unify (from, to))
        return true;
    }
  else if (from->kind == to->kind && from->declaration == to->declaration
           && from->count == to->count)
    {
      bool all = true;
      for (size_t i = 0; i < from->count && all; i++)
        {
          struct type *a = type_prune (from->arguments[i]);
          struct type *b = type_prune (to->arguments[i]);
          all = a->kind == TYPE_VARIABLE || b->kind == TYPE_VARIABLE
                || (a->kind == b->kind && a->declaration == b->declaration);
        }
      if (all && type_unify (from, to))
        return true;
    }
  if (coercible (inf, from, to))
    {
      wrap (inf, slot, to);
      return true;
    }
  return false;
}

/* An array of literals was taken for Vec<i64>, and is now needed with another
   width: tell its declaration and start over.  */
static bool
hint_width (struct inference *inf, struct node *node, struct type *from,
            struct type *to)
{
  while (node->kind == NODE_REFERENCE)
    node = node->a;
  from = type_strip (from);
  to = type_strip (to);
  /* let h = d.clone (): what is to change is d.  */
  for (struct node *source = node;
       source && source->kind == NODE_NAME && source->variable;)
    {
      node = source;
      source = source->variable->source;
      if (!source || source->kind != NODE_METHOD_CALL || source->list.count
          || !(named (source, "clone") || named (source, "to_vec")))
        break;
      source = source->a;
    }
  if (node->kind != NODE_NAME || !node->variable || !node->variable->binding
      || from->kind != TYPE_ARRAY || to->kind != TYPE_ARRAY)
    return false;
  struct type *a = type_prune (from->arguments[0]);
  struct type *b = type_prune (to->arguments[0]);
  return type_is_integer (a) && type_is_integer (b)
         && infer_restart_as (inf, node->variable->binding, b->kind);
}

bool
coerce (struct inference *inf, struct node **slot, struct type *to,
        const char *what, struct span origin)
{
  struct type *from = type_prune ((*slot)->type);
  if ((*slot)->kind == NODE_ERROR)
    return true;
  if (try_coerce (inf, slot, to) || hint_width (inf, *slot, from, to))
    return true;
  struct node *at = *slot;
  while (at->kind == NODE_BLOCK && (at->flags & FLAG_HAS_VALUE)
         && at->list.count)
    at = at->list.items[at->list.count - 1];
  struct diagnostic *error = diagnostic_error (
      inf->diagnostics, at->span,
      "mismatched types%s%s: expected `%s`, found `%s`", what ? " in " : "",
      what ? what : "", text_of (inf, to), text_of (inf, from));
  if (origin.source)
    diagnostic_note (inf->diagnostics, error, origin,
                     "`%s` is expected because of this", text_of (inf, to));
  if (type_is_float (from) && type_is_integer (type_prune (to)))
    diagnostic_hint (inf->diagnostics, error,
                     "write `as %s` to drop the fraction", text_of (inf, to));
  else if (type_prune (to)->kind == TYPE_STRING)
    diagnostic_hint (inf->diagnostics, error,
                     "write `.to_string()` to convert it");
  return false;
}

/* The common type of A and B, or NULL.  */
static struct type *
common (struct inference *inf, struct type *a, struct type *b)
{
  a = type_prune (a);
  b = type_prune (b);
  if (a->kind == TYPE_NEVER)
    return b;
  if (b->kind == TYPE_NEVER || type_equal (a, b))
    return a;
  if (type_is_numeric (a) && type_is_numeric (b))
    {
      if (type_is_float (a) || type_is_float (b))
        return type_is_float (
                   a) && (!type_is_float (b) || type_bits (a) >= type_bits (b))
                   ? a
                   : b;
      if (a->kind == TYPE_VARIABLE || b->kind == TYPE_VARIABLE)
        return type_unify (a, b) ? type_prune (a) : NULL;
      if (type_bits (a) != type_bits (b))
        return type_bits (a) > type_bits (b) ? a : b;
      return type_is_signed (a) ? a : b;
    }
  if (a->kind == TYPE_REFERENCE && b->kind != TYPE_REFERENCE)
    return common (inf, a->arguments[0], b);
  if (b->kind == TYPE_REFERENCE && a->kind != TYPE_REFERENCE)
    return common (inf, a, b->arguments[0]);
  if (a->kind == TYPE_DYNAMIC)
    return coercible (inf, b, a) ? a : NULL;
  if (b->kind == TYPE_DYNAMIC)
    return coercible (inf, a, b) ? b : NULL;
  if ((a->kind == TYPE_CHAR && b->kind == TYPE_STRING)
      || (b->kind == TYPE_CHAR && a->kind == TYPE_STRING))
    return &type_string;
  if (a->kind == TYPE_VARIABLE || b->kind == TYPE_VARIABLE)
    return type_unify (a, b) ? type_prune (a) : NULL;
  if (a->kind == b->kind && a->declaration == b->declaration
      && a->count == b->count && a->kind != TYPE_FUNCTION)
    {
      bool all = true;
      for (size_t i = 0; i < a->count; i++)
        {
          struct type *c = common (inf, a->arguments[i], b->arguments[i]);
          all = all && c && type_unify (a->arguments[i], b->arguments[i]);
        }
      return all ? a : NULL;
    }
  if (a->kind == TYPE_FUNCTION && type_unify (a, b))
    return a;
  if (a->kind == TYPE_BOX)
    return common (inf, a->arguments[0], b);
  if (b->kind == TYPE_BOX)
    return common (inf, a, b->arguments[0]);
  return NULL;
}

/* A trait both types implement.  */
static struct type *
common_trait (struct inference *inf, struct type *a, struct type *b)
{
  a = type_strip (a);
  b = type_strip (b);
  if (!a->declaration || !b->declaration)
    return NULL;
  if (a->kind == TYPE_OBJECT)
    return implements (b, a->declaration) ? a : NULL;
  /* The last is the most special one.  */
  for (size_t i = a->declaration->traits.length; i-- > 0;)
    if (implements (b, a->declaration->traits.items[i])
        || (b->kind == TYPE_OBJECT
            && b->declaration == a->declaration->traits.items[i]))
      return declaration_type (inf, a->declaration->traits.items[i]);
  return NULL;
}

struct type *
join (struct inference *inf, struct node ***slots, size_t count,
      struct type *expected, bool used)
{
  struct type *result = NULL;
  bool unit = false;
  struct type *wanted = expected ? type_prune (expected) : NULL;
  for (size_t i = 0; i < count; i++)
    {
      struct type *type = type_prune ((*slots[i])->type);
      unit = unit || type->kind == TYPE_UNIT;
    }
  if (!used)
    return &type_unit;
  if (wanted && wanted->kind != TYPE_VARIABLE)
    {
      if (wanted->kind == TYPE_UNIT)
        return &type_unit;
      bool never = count > 0;
      for (size_t i = 0; i < count; i++)
        {
          coerce (inf, slots[i], wanted, NULL, (struct span){ 0 });
          never = never && type_prune ((*slots[i])->type)->kind == TYPE_NEVER;
        }
      return never ? &type_never : wanted;
    }
  for (size_t i = 0; i < count; i++)
    {
      struct type *type = type_prune ((*slots[i])->type);
      if (type->kind == TYPE_NEVER)
        continue;
      struct type *both = result ? common (inf, result, type) : type;
      if (!both)
        both = common_trait (inf, result, type);
      if (!both)
        both = unit ? &type_unit : &type_dynamic;
      result = both;
    }
  if (!result)
    return count ? &type_never : type_variable (&inf->context);
  if (unit)
    return &type_unit;
  for (size_t i = 0; i < count; i++)
    if (!try_coerce (inf, slots[i], result))
      coerce (inf, slots[i], result, NULL, (struct span){ 0 });
  return result;
}
