/* SPDX-License-Identifier: MIT */
/* Support library: operators of dynamic values.  */

#include "internal.h"

static _Noreturn void
bad_operands (char operator_, ruchy_dyn a, ruchy_dyn b, const char *at)
{
  const char *verb = operator_ == '+'   ? "add"
                     : operator_ == '-' ? "subtract"
                     : operator_ == '*' ? "multiply"
                     : operator_ == '/' ? "divide"
                     : operator_ == '%' ? "take the remainder of"
                                        : "combine";
  ruchy_panic (at, "cannot %s %s and %s", verb, ruchy_dyn_type_name (a),
               ruchy_dyn_type_name (b));
}

static ruchy_dyn
integer_operation (char operator_, int64_t a, int64_t b, const char *at)
{
  switch (operator_)
    {
    case '+':
      return ruchy_dyn_int (ruchy_i64_add (a, b, at));
    case '-':
      return ruchy_dyn_int (ruchy_i64_sub (a, b, at));
    case '*':
      return ruchy_dyn_int (ruchy_i64_mul (a, b, at));
    case '/':
      return ruchy_dyn_int (ruchy_i64_div (a, b, at));
    case '%':
      return ruchy_dyn_int (ruchy_i64_rem (a, b, at));
    case 'p':
      return b < 0 ? ruchy_dyn_float (ruchy_f64_powi ((double) a, b))
                   : ruchy_dyn_int (ruchy_i64_pow (a, b, at));
    case '&':
      return ruchy_dyn_int (a & b);
    case '|':
      return ruchy_dyn_int (a | b);
    case '^':
      return ruchy_dyn_int (a ^ b);
    case 'l':
      return ruchy_dyn_int (ruchy_i64_shl (a, b));
    default:
      return ruchy_dyn_int (ruchy_i64_shr (a, b));
    }
}

static ruchy_dyn
float_operation (char operator_, ruchy_dyn a, ruchy_dyn b, const char *at)
{
  double x = ruchy_dyn_as_number (a), y = ruchy_dyn_as_number (b);
  switch (operator_)
    {
    case '+':
      return ruchy_dyn_float (x + y);
    case '-':
      return ruchy_dyn_float (x - y);
    case '*':
      return ruchy_dyn_float (x * y);
    case '/':
      return ruchy_dyn_float (x / y);
    case '%':
      return ruchy_dyn_float (fmod (x, y));
    case 'p':
      return ruchy_dyn_float (pow (x, y));
    default:
      bad_operands (operator_, a, b, at);
    }
}

/* Text + anything and anything + text; floats without a forced ".0".  */
static void
put_joined (struct ruchy_writer *w, ruchy_dyn v)
{
  if (v.tag == RUCHY_FLOAT)
    ruchy_put_f64_bare (w, v.number);
  else
    ruchy_dyn_show (w, v, &ruchy_plain);
}

ruchy_dyn
ruchy_dyn_binary (char operator_, ruchy_dyn a, ruchy_dyn b, const char *at)
{
  if (a.tag == RUCHY_INT && b.tag == RUCHY_INT)
    return integer_operation (operator_, a.integer, b.integer, at);
  if (ruchy_dyn_is_number (a) && ruchy_dyn_is_number (b))
    return float_operation (operator_, a, b, at);
  if (operator_ == '+' && (ruchy_dyn_is_text (a) || ruchy_dyn_is_text (b)))
    {
      struct ruchy_writer w = ruchy_string_writer ();
      put_joined (&w, a);
      put_joined (&w, b);
      return ruchy_dyn_str (ruchy_string_finish (&w));
    }
  if (operator_ == '+' && a.tag == RUCHY_ARRAY && b.tag == RUCHY_ARRAY)
    return ruchy_dyn_array (ruchy_array_dyn_concat (a.array, b.array));
  if (operator_ == '*' && ruchy_dyn_is_text (a) && b.tag == RUCHY_INT)
    {
      ruchy_str text = ruchy_dyn_to_string (a, at);
      ruchy_str repeated = ruchy_str_repeat (text, b.integer);
      ruchy_str_drop (text);
      return ruchy_dyn_str (repeated);
    }
  if (a.tag == RUCHY_BOOL && b.tag == RUCHY_BOOL && operator_ == '&')
    return ruchy_dyn_bool (a.boolean && b.boolean);
  if (a.tag == RUCHY_BOOL && b.tag == RUCHY_BOOL && operator_ == '|')
    return ruchy_dyn_bool (a.boolean || b.boolean);
  if (a.tag == RUCHY_BOOL && b.tag == RUCHY_BOOL && operator_ == '^')
    return ruchy_dyn_bool (a.boolean != b.boolean);
  bad_operands (operator_, a, b, at);
}

static ruchy_dyn
folded (ruchy_array_dyn a, char operator_, int64_t start, const char *at)
{
  ruchy_dyn total = ruchy_dyn_int (start);
  for (int64_t i = 0; i < a.length; i++)
    {
      ruchy_dyn next = ruchy_dyn_binary (operator_, total, a.data[i], at);
      ruchy_dyn_drop (total);
      total = next;
    }
  return total;
}

ruchy_dyn
ruchy_array_dyn_sum (ruchy_array_dyn a, const char *at)
{
  return folded (a, '+', 0, at);
}

ruchy_dyn
ruchy_array_dyn_product (ruchy_array_dyn a, const char *at)
{
  return folded (a, '*', 1, at);
}

ruchy_dyn
ruchy_dyn_add (ruchy_dyn a, ruchy_dyn b, const char *at)
{
  return ruchy_dyn_binary ('+', a, b, at);
}

ruchy_dyn
ruchy_dyn_mul (ruchy_dyn a, ruchy_dyn b, const char *at)
{
  return ruchy_dyn_binary ('*', a, b, at);
}

ruchy_dyn
ruchy_dyn_neg (ruchy_dyn v, const char *at)
{
  if (v.tag == RUCHY_INT)
    return ruchy_dyn_int (ruchy_i64_neg (v.integer, at));
  if (v.tag != RUCHY_FLOAT)
    ruchy_dyn_wrong_type (v, "number", at);
  return ruchy_dyn_float (-v.number);
}

ruchy_dyn
ruchy_dyn_not (ruchy_dyn v, const char *at)
{
  if (v.tag == RUCHY_INT)
    return ruchy_dyn_int (~v.integer);
  return ruchy_dyn_bool (!ruchy_dyn_to_bool (v, at));
}
