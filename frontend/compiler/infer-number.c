/* SPDX-License-Identifier: MIT */
/* Inference: methods of numbers that keep the type or need more than a
   signature.  */

#include <string.h>

#include "infer-internal.h"

/* The type of a distance between values of TYPE: for the narrow types, whose
   extremes are that far apart, the unsigned one of their width.  */
static struct type *
distance_type (struct type *type)
{
  switch (type->kind)
    {
    case TYPE_I8:
      return &type_u8;
    case TYPE_I16:
      return type_simple (TYPE_U16);
    case TYPE_I32:
      return type_simple (TYPE_U32);
    default:
      return type;
    }
}

/* -9223372036854775808 is the one i64 whose digits are too large for it.  */
void
infer_negated (struct inference *inf, struct node *node, struct type *expected)
{
  struct node *number = node->a;
  if (number->kind == NODE_INTEGER && (number->flags & FLAG_BIG)
      && !number->name)
    {
      struct type *wanted = expected ? type_prune (expected) : NULL;
      if (!wanted || !(type_is_float (wanted) || type_bits (wanted) > 64))
        {
          expected = &type_i64;
          if ((uint64_t) number->integer > UINT64_C (1) << 63)
            diagnostic_error (inf->diagnostics, node->span,
                              "`-%llu` is too small for `i64`",
                              (unsigned long long) number->integer);
        }
    }
  infer_node (inf, number, expected);
}

/* Whether NODE is a length or a position, which programs in Rust's manner
   take for a usize: it has no negative values.  */
static bool
is_count (const struct node *node, int depth)
{
  static const char *const counts[]
      = { "len", "count", "length", "size", "capacity", "enumerate", NULL };
  static const char *const keeping[]
      = { "min",    "max", "saturating_sub_of_count", "saturating_add",
          "unwrap", NULL };
  static const char *const finding[]
      = { "position", "rposition", "find", "rfind", NULL };
  if (!node || depth == 0)
    return false;
  switch (node->kind)
    {
    case NODE_NAME:
      return node->variable && is_count (node->variable->source, depth - 1);
    case NODE_RANGE:
      return is_count (node->b, depth - 1);
    case NODE_BINARY:
      return is_count (node->a, depth - 1) || is_count (node->b, depth - 1);
    case NODE_METHOD_CALL:
      if (named (node, "unwrap") && node->a->kind == NODE_METHOD_CALL)
        return is_one_of (node->a->name, finding);
      return is_one_of (node->name, counts)
             || (is_one_of (node->name, keeping)
                 && is_count (node->a, depth - 1));
    default:
      return false;
    }
}

bool
subtracts_from_count (const struct node *node, const struct type *type)
{
  return type->kind == TYPE_I64 && node->list.count == 1
         && (named (node, "saturating_sub") || named (node, "checked_sub"))
         && is_count (node->a, 8);
}

/* Methods of numbers that keep the type.  */
bool
number_method (struct inference *inf, struct node *node, struct type *type)
{
  static const char *const same_0[] = { "abs", "signum",     "isqrt",
                                        "neg", "swap_bytes", "unsigned_abs",
                                        NULL };
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
  if (count == 1 && named (node, "duration_since"))
    {
      infer_as (inf, &node->list.items[0], &type_i64, NULL);
      set_type (inf, node, &type_i64);
      return true;
    }
  if (count == 0
      && (named (node, "as_secs_f64") || named (node, "as_secs_f32")))
    {
      set_type (inf, node, &type_f64);
      return true;
    }
  if (named (node, "pow") && count == 1 && integer)
    {
      infer_as (inf, &node->list.items[0], &type_i64, "the exponent");
      if (type->kind == TYPE_VARIABLE)
        type_unify (type, &type_i64);
      set_type (inf, node, type);
      return true;
    }
  if (named (node, "clamp") && count == 2)
    {
      infer_as (inf, &node->list.items[0], type, NULL);
      infer_as (inf, &node->list.items[1], type, NULL);
      set_type (inf, node, type);
      return true;
    }
  if (integer && count == 0 && is_one_of (node->name, same_0))
    {
      set_type (inf, node,
                named (node, "unsigned_abs") ? distance_type (type) : type);
      return true;
    }
  if (integer && count == 1
      && (is_one_of (node->name, same_1) || is_one_of (node->name, checked)))
    {
      struct type *other
          = type_strip (infer_node (inf, node->list.items[0], type));
      if (other->kind == TYPE_DYNAMIC
          && (named (node, "min") || named (node, "max"))
          && try_coerce (inf, &node->a, &type_dynamic))
        return settle_method (inf, node, NULL);
      if (other->kind == TYPE_DYNAMIC && type->kind == TYPE_VARIABLE)
        type_unify (type, &type_i64);
      type = type_prune (type);
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
                : named (node, "abs_diff") ? distance_type (type)
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
