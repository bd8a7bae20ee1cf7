/* SPDX-License-Identifier: MIT */
/* Inference: operators, fields, indexing: nodes whose type follows from those
   of their operands once these are known.  */

#include <stdlib.h>
#include <string.h>

#include "infer-internal.h"

bool
type_unknown (struct inference *inf, struct type *type)
{
  return !inf->forcing && type->kind == TYPE_VARIABLE && !type->is_number;
}

void
wrong_operands (struct inference *inf, struct node *node, struct type *a,
                struct type *b)
{
  if (!follows_from_error (inf, a) && !follows_from_error (inf, b))
    diagnostic_error (inf->diagnostics, node->span,
                      "operator `%s` can't be used on `%s` and `%s`",
                      operator_text (node->op), text_of (inf, a),
                      text_of (inf, b));
  set_type (inf, node, type_variable (&inf->context));
}

/* The type of a numeric operation; literals adapt to the other operand.  */
static struct type *
numeric (struct inference *inf, struct node **left, struct node **right)
{
  struct type *a = type_strip ((*left)->type);
  struct type *b = type_strip ((*right)->type);
  if (a->kind == TYPE_VARIABLE && type_is_float (b))
    {
      if (type_prune ((*left)->type) == a)
        try_coerce (inf, left, b);
      return b;
    }
  if (b->kind == TYPE_VARIABLE && type_is_float (a))
    {
      if (type_prune ((*right)->type) == b)
        try_coerce (inf, right, a);
      return a;
    }
  if (a->kind == TYPE_VARIABLE || b->kind == TYPE_VARIABLE)
    {
      type_unify (a, b);
      return type_prune (a);
    }
  if (type_is_float (a) || type_is_float (b))
    return type_is_float (a) && type_is_float (b)
               ? type_bits (a) > type_bits (b) ? a : b
           : type_is_float (a) ? a
                               : b;
  if (type_bits (a) != type_bits (b))
    return type_bits (a) > type_bits (b) ? a : b;
  return type_is_signed (a) ? a : b;
}

/* Point + Point with a method `add`.  */
static bool
overloaded (struct inference *inf, struct node *node, struct type *a,
            struct type *expected)
{
  static const struct
  {
    enum operator op;
    const char *method;
  } methods[] = { { OP_ADD, "add" },         { OP_SUBTRACT, "sub" },
                  { OP_MULTIPLY, "mul" },    { OP_DIVIDE, "div" },
                  { OP_REMAINDER, "rem" },   { OP_EQUAL, "eq" },
                  { OP_BIT_AND, "bitand" },  { OP_BIT_OR, "bitor" },
                  { OP_BIT_XOR, "bitxor" },  { OP_SHIFT_LEFT, "shl" },
                  { OP_SHIFT_RIGHT, "shr" }, { OP_NEGATE, "neg" },
                  { OP_NOT, "not" } };
  /* 2.0 * v: the other operand's type tells. */
  const struct type *b = node->b ? type_strip (node->b->type) : a;
  if (a->kind != TYPE_STRUCT && a->kind != TYPE_ENUM && b->kind != TYPE_STRUCT
      && b->kind != TYPE_ENUM)
    return false;
  const struct declaration *d = impl_declaration (inf, a);
  for (size_t i = 0; d && i < sizeof methods / sizeof *methods; i++)
    if (methods[i].op == node->op
        && string_map_has (&d->methods, methods[i].method))
      {
        node->list.items = arena_array (inf->arena, struct node *, 1);
        node->list.items[0] = node->b;
        node->list.count = node->b != NULL;
        node->kind = NODE_METHOD_CALL;
        node->name = methods[i].method;
        node->op = OP_NONE;
        node->b = NULL;
        settle_method (inf, node, expected);
        return true;
      }
  return false;
}

static bool
is_text (const struct type *type)
{
  return type->kind == TYPE_STRING || type->kind == TYPE_CHAR;
}

/* Types whose values are of a type of their own as dynamic ones, too.  */
static bool
is_plain (const struct type *type)
{
  return is_text (type) || type_is_numeric (type) || type->kind == TYPE_BOOL;
}

static bool
settle_comparison (struct inference *inf, struct node *node)
{
  struct type *a = type_strip (node->a->type);
  struct type *b = type_strip (node->b->type);
  set_type (inf, node, &type_bool);
  if (type_unknown (inf, a) || type_unknown (inf, b))
    {
      /* Nothing but the other's type can be meant, unless it is a number.  */
      if (!type_is_numeric (a) && !type_is_numeric (b)
          && !(a->kind == TYPE_VARIABLE && b->kind == TYPE_VARIABLE)
          && !is_text (a) && !is_text (b) && a->kind != TYPE_DYNAMIC
          && b->kind != TYPE_DYNAMIC)
        return type_unify (a, b);
      return false;
    }
  if (type_is_numeric (a) && type_is_numeric (b))
    {
      numeric (inf, &node->a, &node->b);
      return true;
    }
  if (node->op == OP_EQUAL && overloaded (inf, node, a, &type_bool))
    return true;
  if (a->kind == TYPE_DYNAMIC || b->kind == TYPE_DYNAMIC)
    {
      if (a->kind == TYPE_VARIABLE || b->kind == TYPE_VARIABLE)
        type_unify (a, b);
      if (coerce (inf, &node->a, &type_dynamic, NULL, (struct span){ 0 }))
        coerce (inf, &node->b, &type_dynamic, NULL, (struct span){ 0 });
      return true;
    }
  if (a->kind == TYPE_OPTION || b->kind == TYPE_OPTION)
    {
      infer_wants_option (inf, a->kind == TYPE_OPTION ? node->b : node->a);
      if (inf->restart)
        return true;
    }
  if ((is_text (a) && is_text (b)) || type_unify (a, b)
      || a->kind == TYPE_NEVER || b->kind == TYPE_NEVER)
    return true;
  if (try_coerce (inf, &node->b, a) || try_coerce (inf, &node->a, b))
    return true;
  if ((node->op == OP_EQUAL || node->op == OP_NOT_EQUAL) && is_plain (a)
      && is_plain (b))
    {
      /* Dynamic values of different types are different.  */
      diagnostic_warning (inf->diagnostics, node->span,
                          "`%s` and `%s` are never equal", text_of (inf, a),
                          text_of (inf, b));
      try_coerce (inf, &node->a, &type_dynamic);
      try_coerce (inf, &node->b, &type_dynamic);
      return true;
    }
  struct diagnostic *error = diagnostic_error (
      inf->diagnostics, node->span, "can't compare `%s` with `%s`",
      text_of (inf, a), text_of (inf, b));
  if (a->kind == TYPE_BOOL && node->a->kind == NODE_BINARY
      && node->a->op >= OP_EQUAL && node->a->op <= OP_GREATER_EQUAL
      && !(node->a->flags & FLAG_PARENTHESES))
    diagnostic_hint (inf->diagnostics, error,
                     "comparisons don't chain: write `a < b && b < c`");
  return true;
}

static bool
settle_add (struct inference *inf, struct node *node, struct type *a,
            struct type *b)
{
  if (is_text (a) || is_text (b))
    {
      struct type *other = is_text (a) ? b : a;
      if (other->kind == TYPE_VARIABLE && !other->is_number && inf->forcing)
        type_unify (other, &type_string);
      else if (other->kind == TYPE_UNIT || other->kind == TYPE_FUNCTION)
        {
          wrong_operands (inf, node, a, b);
          return true;
        }
      set_type (inf, node, &type_string);
      return true;
    }
  if (a->kind == TYPE_ARRAY && b->kind == TYPE_ARRAY)
    {
      if (!try_coerce (inf, &node->b, a) && !try_coerce (inf, &node->a, b))
        wrong_operands (inf, node, a, b);
      else
        set_type (inf, node, type_strip (node->a->type));
      return true;
    }
  return false;
}

static bool
settle_membership (struct inference *inf, struct node *node)
{
  struct type *in = type_strip (node->b->type);
  set_type (inf, node, &type_bool);
  if (type_unknown (inf, in))
    return false;
  switch (in->kind)
    {
    case TYPE_STRING:
      coerce (inf, &node->a, &type_string, NULL, (struct span){ 0 });
      return true;
    case TYPE_RANGE:
      coerce (inf, &node->a, &type_i64, NULL, (struct span){ 0 });
      return true;
    case TYPE_ARRAY:
    case TYPE_SET:
    case TYPE_MAP:
      coerce (inf, &node->a, in->arguments[0], NULL, (struct span){ 0 });
      return true;
    case TYPE_DYNAMIC:
      coerce (inf, &node->a, &type_dynamic, NULL, (struct span){ 0 });
      return true;
    default:
      wrong_operands (inf, node, node->a->type, in);
      return true;
    }
}

static bool
settle_coalesce (struct inference *inf, struct node *node)
{
  struct type *a = type_strip (node->a->type);
  if (type_unknown (inf, a))
    return false;
  if (a->kind == TYPE_OPTION)
    {
      coerce (inf, &node->b, a->arguments[0], "the default value",
              node->a->span);
      set_type (inf, node, a->arguments[0]);
    }
  else if (a->kind == TYPE_DYNAMIC)
    {
      if (node->a->kind == NODE_NIL)
        set_type (inf, node, node->b->type);
      else if (coerce (inf, &node->b, &type_dynamic, NULL, (struct span){ 0 }))
        set_type (inf, node, &type_dynamic);
    }
  else
    {
      coerce (inf, &node->b, a, "the default value", node->a->span);
      set_type (inf, node, a);
    }
  return true;
}

static bool
is_literal (const struct node *node)
{
  return node->kind == NODE_INTEGER || node->kind == NODE_FLOAT;
}

/* Operators of strings, truth values, sets and characters.  */
static bool
settle_no_numbers (struct inference *inf, struct node *node, struct type *a,
                   struct type *b)
{
  if (node->op == OP_MULTIPLY
      && (a->kind == TYPE_STRING || a->kind == TYPE_CHAR)
      && (type_is_integer (b) || b->kind == TYPE_VARIABLE))
    {
      coerce (inf, &node->a, &type_string, NULL, (struct span){ 0 });
      coerce (inf, &node->b, &type_i64, NULL, (struct span){ 0 });
      set_type (inf, node, &type_string);
      return true;
    }
  if ((node->op == OP_BIT_AND || node->op == OP_BIT_OR
       || node->op == OP_BIT_XOR)
      && a->kind == TYPE_BOOL && b->kind == TYPE_BOOL)
    {
      set_type (inf, node, &type_bool);
      return true;
    }
  if ((node->op == OP_BIT_AND || node->op == OP_BIT_OR
       || node->op == OP_SUBTRACT)
      && a->kind == TYPE_SET && type_unify (a, b))
    {
      set_type (inf, node, a);
      return true;
    }
  if (a->kind == TYPE_CHAR && type_is_numeric (b) && node->op == OP_SUBTRACT)
    {
      set_type (inf, node, &type_i64);
      return true;
    }
  return false;
}

/* A power of integers is an integer unless the exponent is negative.  */
static void
settle_power (struct inference *inf, struct node *node, struct type *a,
              struct type *b)
{
  bool negative = node->b->kind == NODE_UNARY && node->b->op == OP_NEGATE
                  && !type_is_float (b);
  if (!type_is_float (a) && !type_is_float (b) && !negative)
    {
      if (b->kind == TYPE_VARIABLE)
        type_unify (b, &type_i64);
      set_type (inf, node, a);
      return;
    }
  if (!type_is_float (a) && is_literal (node->a))
    try_coerce (inf, &node->a, &type_f64);
  set_type (inf, node, type_is_float (a) ? a : &type_f64);
}

/* x & 1 == 0 was parsed as x & (1 == 0), as in the reference and in C; on an
   integer and a truth value only (x & 1) == 0 can be meant.  */
static bool
regroup (struct inference *inf, struct node *node, struct type *a,
         struct type *b, struct type *expected)
{
  if (node->op < OP_BIT_AND || node->op > OP_BIT_XOR)
    return false;
  bool right = type_is_numeric (a) && b->kind == TYPE_BOOL;
  bool left = type_is_numeric (b) && a->kind == TYPE_BOOL;
  struct node *compare = right ? node->b : node->a;
  if ((!right && !left) || compare->kind != NODE_BINARY
      || (compare->flags & FLAG_PARENTHESES)
      || !operator_is_comparison (compare->op))
    return false;
  struct node *bits = node_new (inf->arena, NODE_BINARY, node->span);
  bits->op = node->op;
  bits->a = right ? node->a : compare->b;
  bits->b = right ? compare->a : node->b;
  bits->type = type_variable (&inf->context);
  node->op = compare->op;
  node->a = right ? bits : compare->a;
  node->b = right ? compare->b : bits;
  if (!settle (inf, bits, NULL))
    infer_later (inf, bits, NULL);
  if (!settle (inf, node, expected))
    infer_later (inf, node, expected);
  return true;
}

static bool
settle_binary (struct inference *inf, struct node *node, struct type *expected)
{
  struct type *a = type_strip (node->a->type);
  struct type *b = type_strip (node->b->type);
  if (operator_is_comparison (node->op))
    return settle_comparison (inf, node);
  switch (node->op)
    {
    case OP_AND:
    case OP_OR:
      set_type (inf, node, &type_bool);
      coerce (inf, &node->a, &type_bool, NULL, (struct span){ 0 });
      coerce (inf, &node->b, &type_bool, NULL, (struct span){ 0 });
      return true;
    case OP_IN:
    case OP_NOT_IN:
      return settle_membership (inf, node);
    case OP_COALESCE:
      return settle_coalesce (inf, node);
    default:
      break;
    }
  if (a->kind == TYPE_NEVER || b->kind == TYPE_NEVER)
    {
      set_type (inf, node, &type_never);
      return true;
    }
  if (overloaded (inf, node, a, expected))
    return true;
  if (node->op == OP_ADD && (is_text (a) || is_text (b))
      && settle_add (inf, node, a, b))
    return true;
  if (type_unknown (inf, a) || type_unknown (inf, b))
    return false;
  if (a->kind == TYPE_VARIABLE || b->kind == TYPE_VARIABLE)
    {
      /* Forced: the other operand's type, or a number.  */
      if (!type_is_numeric (a) && a->kind == TYPE_VARIABLE)
        type_unify (a, b->kind == TYPE_VARIABLE && !b->is_number
                           ? type_number (&inf->context)
                           : b);
      if (type_prune (b)->kind == TYPE_VARIABLE
          && !type_is_numeric (type_prune (b)))
        type_unify (b, a);
      a = type_prune (a);
      b = type_prune (b);
    }
  if (a->kind == TYPE_DYNAMIC || b->kind == TYPE_DYNAMIC)
    {
      if (coerce (inf, &node->a, &type_dynamic, NULL, (struct span){ 0 })
          && coerce (inf, &node->b, &type_dynamic, NULL, (struct span){ 0 }))
        set_type (inf, node, &type_dynamic);
      else
        set_type (inf, node, type_variable (&inf->context));
      return true;
    }
  if (node->op == OP_ADD && settle_add (inf, node, a, b))
    return true;
  if (regroup (inf, node, a, b, expected))
    return true;
  if (settle_no_numbers (inf, node, a, b))
    return true;
  if (!type_is_numeric (a) || !type_is_numeric (b))
    {
      wrong_operands (inf, node, a, b);
      return true;
    }
  bool bits = node->op >= OP_BIT_AND && node->op <= OP_SHIFT_RIGHT;
  if (bits && (type_is_float (a) || type_is_float (b)))
    {
      wrong_operands (inf, node, a, b);
      return true;
    }
  if (node->op == OP_SHIFT_LEFT || node->op == OP_SHIFT_RIGHT)
    {
      if (b->kind == TYPE_VARIABLE)
        type_unify (b, &type_i64);
      set_type (inf, node, a);
      return true;
    }
  if (node->op == OP_POWER)
    {
      settle_power (inf, node, a, b);
      return true;
    }
  struct type *result = numeric (inf, &node->a, &node->b);
  if (result == &type_ordering)
    result = &type_i64;
  if (node->type && !type_unify (node->type, result) && type_is_float (result))
    node->type = result;
  set_type (inf, node, result);
  return true;
}

static bool
settle_unary (struct inference *inf, struct node *node, struct type *expected)
{
  struct type *a = type_strip (node->a->type);
  if (node->op == OP_NOT && a->kind == TYPE_VARIABLE && !a->is_number)
    type_unify (a, &type_bool);
  a = type_prune (a);
  if (type_unknown (inf, a))
    return false;
  if (overloaded (inf, node, a, expected))
    return true;
  /* `!bits`, but not `if !count`.  */
  if (node->op == OP_NOT && type_is_numeric (a) && !type_is_float (a)
      && !(expected && type_prune (expected)->kind == TYPE_BOOL))
    node->op = OP_BIT_NOT;
  switch (node->op)
    {
    case OP_NOT:
      if (a->kind == TYPE_DYNAMIC)
        coerce (inf, &node->a, &type_bool, NULL, (struct span){ 0 });
      else if (a->kind != TYPE_BOOL && a->kind != TYPE_NEVER)
        {
          struct diagnostic *error = diagnostic_error (
              inf->diagnostics, node->span,
              "operator `!` needs a `bool`, found `%s`", text_of (inf, a));
          if (type_is_numeric (a))
            diagnostic_hint (inf->diagnostics, error,
                             "`~` inverts the bits of a number");
          set_type (inf, node, type_variable (&inf->context));
          return true;
        }
      set_type (inf, node, &type_bool);
      return true;
    case OP_NEGATE:
      if (!type_is_numeric (a) && a->kind != TYPE_DYNAMIC
          && a->kind != TYPE_VARIABLE)
        diagnostic_error (inf->diagnostics, node->span,
                          "operator `-` can't be used on `%s`",
                          text_of (inf, a));
      set_type (inf, node, a);
      return true;
    default:
      if (!type_is_integer (a) && a->kind != TYPE_VARIABLE
          && a->kind != TYPE_DYNAMIC)
        diagnostic_error (inf->diagnostics, node->span,
                          "operator `~` needs an integer, found `%s`",
                          text_of (inf, a));
      set_type (inf, node, a);
      return true;
    }
}

static bool
settle_for (struct inference *inf, struct node *node)
{
  struct type *type = type_prune (node->b->type);
  if (type_unknown (inf, type))
    return false;
  struct type *element = element_type (inf, type);
  if (!element)
    {
      if (!follows_from_error (inf, type))
        diagnostic_error (inf->diagnostics, node->b->span,
                          "can't iterate over a value of type `%s`",
                          text_of (inf, type));
      return true;
    }
  if (type->kind == TYPE_REFERENCE)
    element = type_of_1 (&inf->context, TYPE_REFERENCE, element);
  if (!type_unify (node->annotation->type, element))
    diagnostic_error (inf->diagnostics, node->b->span,
                      "the loop variable is used as `%s`, the elements are "
                      "`%s`",
                      text_of (inf, node->annotation->type),
                      text_of (inf, element));
  return true;
}

bool
settle (struct inference *inf, struct node *node, struct type *expected)
{
  switch (node->kind)
    {
    case NODE_BINARY:
      return settle_binary (inf, node, expected);
    case NODE_UNARY:
      return settle_unary (inf, node, expected);
    case NODE_CAST:
      return settle_cast (inf, node);
    case NODE_INDEX:
      return settle_index (inf, node);
    case NODE_FIELD:
      return settle_field (inf, node);
    case NODE_TRY_OPERATOR:
      return settle_try (inf, node);
    case NODE_DEREFERENCE:
      return settle_dereference (inf, node);
    case NODE_METHOD_CALL:
      return settle_method (inf, node, expected);
    case NODE_CALL:
      return settle_call (inf, node, expected);
    case NODE_FOR:
      return settle_for (inf, node);
    case NODE_ASSIGN:
      return settle_assign (inf, node);
    default:
      return true;
    }
}
