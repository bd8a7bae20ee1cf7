/* SPDX-License-Identifier: MIT */
/* Emission: methods of strings and numbers that are no single call.  */

#include <string.h>

#include "emit-method.h"

static struct value
parse_method (struct emitter *e, struct node *node)
{
  struct type *result = type_prune (node->type);
  struct type *to = type_prune (result->arguments[0]);
  const char *s = method_object (e, node);
  const char *t = owned_variable (e, node, result, NULL);
  const char *message = temporary (e);
  put_line (e, node, "const char *%s = NULL;", message);
  if (type_is_integer (to) && type_is_signed (to))
    {
      const char *v = plain_variable (e, node, &type_i64, "0");
      unsigned bits = type_bits (to) > 64 ? 64 : type_bits (to);
      put_line (e, node,
                "%s.ok = ruchy_str_parse_i64 (%s, INT%u_MIN, INT%u_MAX, "
                "&%s, &%s);",
                t, s, bits, bits, v, message);
      put_hidden (e, node, "if (%s.ok)", t);
      e->indent++;
      put_line (e, node, "%s.value = (%s)%s;", t, c_type (e, to), v);
      e->indent--;
    }
  else if (type_is_integer (to))
    {
      const char *v = plain_variable (e, node, type_simple (TYPE_U64), "0");
      unsigned bits = type_bits (to) > 64 ? 64 : type_bits (to);
      put_line (e, node,
                "%s.ok = ruchy_str_parse_u64 (%s, UINT%u_MAX, &%s, "
                "&%s);",
                t, s, bits, v, message);
      put_hidden (e, node, "if (%s.ok)", t);
      e->indent++;
      put_line (e, node, "%s.value = (%s)%s;", t, c_type (e, to), v);
      e->indent--;
    }
  else
    {
      const char *kind = type_is_float (to)      ? "f64"
                         : to->kind == TYPE_BOOL ? "bool"
                         : to->kind == TYPE_CHAR ? "char"
                                                 : NULL;
      struct type *via = type_is_float (to) ? &type_f64 : to;
      if (!kind)
        {
          put_line (e, node, "%s.ok = true;", t);
          put_line (e, node, "%s.value = %s;", t,
                    own (e, (struct value){ s, false }, &type_string));
          return moved_value (e, result, t);
        }
      const char *v = plain_variable (e, node, via, zero_value (e, via));
      put_line (e, node, "%s.ok = ruchy_str_parse_%s (%s, &%s, &%s);", t, kind,
                s, v, message);
      put_hidden (e, node, "if (%s.ok)", t);
      e->indent++;
      put_line (e, node, "%s.value = (%s)%s;", t, c_type (e, to), v);
      e->indent--;
    }
  put_line (e, node, "else");
  e->indent++;
  put_line (e, node, "%s.error = ruchy_str_from_c (%s);", t, message);
  e->indent--;
  return moved_value (e, result, t);
}

/* find with a function of a character.  */
static struct value
find_by_function (struct emitter *e, struct node *node)
{
  struct type *result = type_prune (node->type);
  const char *f = emit_simple (e, node->list.items[0]);
  const char *s = method_object (e, node);
  const char *t = owned_variable (e, node, result, NULL);
  const char *c = temporary (e);
  const char *n = plain_variable (e, node, &type_i64, "-1");
  put_hidden (e, node, "for (size_t i = 0; i < %s.length;)", s);
  e->indent++;
  open_brace (e);
  put_line (e, node, "%s++;", n);
  put_line (e, node, "ruchy_char %s = ruchy_str_next (%s, &i);", c, s);
  put_hidden (e, node, "if (%s)",
              closure_call (e, type_strip (node->list.items[0]->type), f, &c));
  e->indent++;
  open_brace (e);
  put_line (e, node, "%s = %s_some (%s);", t, type_prefix (e, result), n);
  put_line (e, node, "break;");
  close_brace (e);
  e->indent--;
  close_brace (e);
  e->indent--;
  return (struct value){ t, false };
}

/* get of a character or a range of them.  */
static struct value
get_method (struct emitter *e, struct node *node)
{
  struct type *result = type_prune (node->type);
  const char *i = emit_simple (e, node->list.items[0]);
  const char *s = method_object (e, node);
  if (type_strip (node->list.items[0]->type)->kind == TYPE_RANGE)
    {
      return option_of (
          e, node, result,
          text (e,
                "%s.start <= %s.end && %s.end <= ruchy_str_char_count "
                "(%s)",
                i, i, i, s),
          text (e,
                "ruchy_str_substring (%s, %s.start, %s.end + "
                "%s.inclusive)",
                s, i, i, i),
          true);
    }
  const char *c = plain_variable (e, node, &type_char, "0");
  return option_of (e, node, result,
                    text (e, "ruchy_str_char_get (%s, %s, &%s)", s, i, c),
                    text (e, "ruchy_str_from_char (%s)", c), true);
}

static struct value
format_method (struct emitter *e, struct node *node)
{
  size_t count = node->list.count;
  const char *parts = temporary (e);
  struct buffer list = { 0 };
  for (size_t i = 0; i < count; i++)
    buffer_printf (
        &list, "%s%s", i ? ", " : "",
        owned_variable (
            e, node, &type_string,
            to_string_text (e, node->list.items[i]->type,
                            emit_borrowed (e, node->list.items[i]))));
  put_line (e, node, "ruchy_str %s[] = { %s };", parts,
            count ? buffer_text (&list) : "{ 0 }");
  put_line (e, node, "size_t %s_used;", parts);
  buffer_free (&list);
  return (struct value){ text (e, "ruchy_str_format (%s, %s, %zu, &%s_used)",
                               method_object (e, node), parts, count, parts),
                         true };
}

bool
emit_string_method (struct emitter *e, struct node *node, struct value *value)
{
  struct type *result = type_prune (node->type);
  if (is_called (node, "parse"))
    {
      *value = parse_method (e, node);
      return true;
    }
  if ((is_called (node, "find") || is_called (node, "rfind"))
      && type_strip (node->list.items[0]->type)->kind != TYPE_FUNCTION)
    {
      const char *n = emit_borrowed (e, node->list.items[0]);
      const char *i = plain_variable (
          e, node, &type_i64,
          text (e, "ruchy_str_%s (%s, %s)",
                is_called (node, "find") ? "index_of" : "last_index_of",
                method_object (e, node), n));
      *value = option_of (e, node, result, text (e, "%s >= 0", i), i, true);
      return true;
    }
  if (is_called (node, "find"))
    {
      *value = find_by_function (e, node);
      return true;
    }
  if (is_called (node, "get"))
    {
      *value = get_method (e, node);
      return true;
    }
  if (is_called (node, "pop"))
    {
      const char *t = owned_variable (e, node, result, NULL);
      put_line (e, node, "%s.some = ruchy_str_pop (&%s, &%s.value);", t,
                method_place (e, node), t);
      *value = (struct value){ t, false };
      return true;
    }
  if (is_called (node, "char_indices"))
    {
      const char *s = method_object (e, node);
      const char *t = owned_variable (e, node, result, NULL);
      const char *n = plain_variable (e, node, &type_i64, "-1");
      put_hidden (e, node, "for (size_t i = 0; i < %s.length;)", s);
      e->indent++;
      open_brace (e);
      put_line (e, node, "%s++;", n);
      put_line (e, node, "%s_push (&%s, (%s){ %s, ruchy_str_next (%s, &i) });",
                type_prefix (e, result), t, c_type (e, result->arguments[0]),
                n, s);
      close_brace (e);
      e->indent--;
      *value = moved_value (e, result, t);
      return true;
    }
  if (is_called (node, "split_once"))
    {
      const char *n = emit_borrowed (e, node->list.items[0]);
      const char *t = owned_variable (e, node, result, NULL);
      put_line (e, node,
                "%s.some = ruchy_str_split_once (%s, %s, &%s.value.f0, "
                "&%s.value.f1);",
                t, method_object (e, node), n, t, t);
      *value = moved_value (e, result, t);
      return true;
    }
  if (is_called (node, "format"))
    {
      *value = format_method (e, node);
      return true;
    }
  return false;
}

bool
emit_number_method (struct emitter *e, struct node *node, struct type *type,
                    struct value *value)
{
  struct type *result = type_prune (node->type);
  const char *p = type_prefix (e, type);
  size_t count = node->list.count;
  bool owned[2] = { false, false };
  const char *texts[2];
  const char *a = method_object (e, node);
  method_arguments (e, node, owned, texts);
  const char *at = place_text (e, node);
  bool integer = type_is_integer (type);
  unsigned bits = type_bits (type);
  const char *r = NULL;
  if (count == 0)
    {
      if (is_called (node, "elapsed"))
        r = text (e, "ruchy_elapsed_nanos (%s)", a);
      else if (strncmp (node->name, "as_", 3) == 0
               && (result->kind == TYPE_I64 || result->kind == TYPE_F64)
               && type->kind == TYPE_I64)
        r = is_called (node, "as_millis")   ? text (e, "(%s / 1000000)", a)
            : is_called (node, "as_micros") ? text (e, "(%s / 1000)", a)
            : is_called (node, "as_secs")   ? text (e, "(%s / 1000000000)", a)
            : is_called (node, "as_nanos")  ? a
                                           : text (e, "((double)%s / 1e9)", a);
      else if (is_called (node, "unsigned_abs"))
        r = text (e, "(%s)(%s < 0 ? 0 - (%s)%s : (%s)%s)", c_type (e, result),
                  a, c_type (e, result), a, c_type (e, result), a);
      else if (is_called (node, "abs"))
        r = integer ? text (e, "%s_abs (%s, %s)", p, a, at)
                    : text (e, "fabs (%s)", a);
      else if (is_called (node, "neg"))
        r = text (e, "%s_neg (%s, %s)", p, a, at);
      else if (is_called (node, "signum"))
        r = text (e, "%s_signum (%s)", p, a);
      else if (is_called (node, "isqrt"))
        r = text (e, "(%s)ruchy_i64_isqrt ((int64_t)%s, %s)", c_type (e, type),
                  a, at);
      else if (is_called (node, "is_positive"))
        r = text (e, "(%s > 0)", a);
      else if (is_called (node, "is_negative"))
        r = text (e, "(%s < 0)", a);
      else if (is_called (node, "is_even"))
        r = text (e, "(%s %% 2 == 0)", a);
      else if (is_called (node, "is_odd"))
        r = text (e, "(%s %% 2 != 0)", a);
      else if (is_called (node, "is_power_of_two"))
        r = text (e, "(%s > 0 && (%s & (%s - 1)) == 0)", a, a, a);
      else if (is_called (node, "count_ones")
               || is_called (node, "count_zeros"))
        r = text (e, "%sruchy_u64_count_ones ((uint%u_t)%s)",
                  is_called (node, "count_zeros") ? text (e, "%u - ", bits)
                                                  : "",
                  bits > 64 ? 64 : bits, a);
      else if (is_called (node, "leading_zeros")
               || is_called (node, "trailing_zeros"))
        r = text (e, "ruchy_u64_%s ((uint%u_t)%s, %u)", node->name,
                  bits > 64 ? 64 : bits, a, bits);
      else if (is_called (node, "swap_bytes"))
        r = text (e, "(%s)__builtin_bswap%u (%s)", c_type (e, type), bits, a);
      else if (strncmp (node->name, "to_", 3) == 0 && result->kind == TYPE_I64)
        r = number_convert (e, type, result, a);
    }
  else if (is_called (node, "duration_since"))
    r = text (e, "(%s - %s)", a, texts[0]);
  else if (is_called (node, "pow") && count == 1)
    r = integer ? text (e, "%s_pow (%s, %s, %s)", p, a, texts[0], at)
                : text (e, "pow (%s, %s)", a, texts[0]);
  else if (is_called (node, "clamp"))
    r = text (e, "%s_min (%s_max (%s, %s), %s)", p, p, a, texts[0], texts[1]);
  else if (is_called (node, "abs_diff"))
    r = text (e, "(%s)(%s > %s ? %s - %s : %s - %s)", c_type (e, result), a,
              texts[0], a, texts[0], texts[0], a);
  else if (is_called (node, "gcd"))
    r = text (e, "(%s)ruchy_i64_gcd ((int64_t)%s, (int64_t)%s)",
              c_type (e, type), a, texts[0]);
  else if (is_called (node, "rem_euclid"))
    r = text (e, "%s_rem_euclid (%s, %s, %s)", p, a, texts[0], at);
  else if (is_called (node, "div_euclid"))
    r = text (e, "%s_div (%s - %s_rem_euclid (%s, %s, %s), %s, %s)", p, a, p,
              a, texts[0], at, texts[0], at);
  else if (is_called (node, "wrapping_div")
           || is_called (node, "wrapping_rem"))
    r = text (e, "%s_%s (%s, %s, %s)", p, node->name + 9, a, texts[0], at);
  else if (strncmp (node->name, "checked_", 8) == 0)
    {
      const char *t = owned_variable (e, node, result, NULL);
      const char *op = node->name + 8;
      if (strcmp (op, "div") == 0 || strcmp (op, "rem") == 0)
        {
          *value = option_of (
              e, node, result, text (e, "%s != 0", texts[0]),
              text (e, "%s_%s (%s, %s, %s)", p, op, a, texts[0], at), true);
          return true;
        }
      put_line (e, node, "%s.some = %s_checked_%s (%s, %s, &%s.value);", t, p,
                op, a, texts[0], t);
      *value = (struct value){ t, false };
      return true;
    }
  else if (count == 1
           && (strncmp (node->name, "wrapping_", 9) == 0
               || strncmp (node->name, "saturating_", 11) == 0
               || is_called (node, "min") || is_called (node, "max")))
    r = text (e, "%s_%s (%s, %s)", p, node->name, a, texts[0]);
  /* Or a name of the object itself.  */
  *value = (struct value){ r ? r : a, false };
  return true;
}
