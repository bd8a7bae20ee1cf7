/* SPDX-License-Identifier: MIT */
/* Support library: numbers from text, with the words of Rust's errors.  */

#include "internal.h"

static const char empty_text[] = "cannot parse integer from empty string";
static const char bad_digit[] = "invalid digit found in string";
static const char too_large[] = "number too large to fit in target type";
static const char too_small[] = "number too small to fit in target type";

/* Sign and digits of RADIX.  */
static bool
parse_magnitude (ruchy_str s, int64_t radix, bool *negative,
                 ruchy_uint128 *value, const char **error)
{
  uint32_t i = 0;
  *negative = false;
  *value = 0;
  if (!s.length)
    {
      *error = empty_text;
      return false;
    }
  if (s.data[0] == '-' || s.data[0] == '+')
    {
      *negative = s.data[0] == '-';
      i = 1;
    }
  if (i == s.length)
    {
      *error = bad_digit;
      return false;
    }
  for (; i < s.length; i++)
    {
      int64_t digit = ruchy_char_to_digit ((unsigned char) s.data[i], radix);
      if (digit < 0)
        {
          *error = bad_digit;
          return false;
        }
      if (*value < (ruchy_uint128) 1 << 100)
        *value = *value * (ruchy_uint128) radix + (ruchy_uint128) digit;
    }
  return true;
}

static bool
parse_bounded (ruchy_str s, int64_t radix, int64_t min, int64_t max,
               int64_t *value, const char **error)
{
  bool negative;
  ruchy_uint128 magnitude;
  if (!parse_magnitude (s, radix, &negative, &magnitude, error))
    return false;
  if (!negative && magnitude > (ruchy_uint128) max)
    {
      *error = too_large;
      return false;
    }
  if (negative && magnitude > (ruchy_uint128) 0 - (ruchy_uint128) min)
    {
      *error = too_small;
      return false;
    }
  *value
      = negative ? (int64_t) (0 - (uint64_t) magnitude) : (int64_t) magnitude;
  return true;
}

bool
ruchy_str_parse_i64 (ruchy_str s, int64_t min, int64_t max, int64_t *value,
                     const char **error)
{
  return parse_bounded (s, 10, min, max, value, error);
}

bool
ruchy_str_parse_radix (ruchy_str s, int64_t radix, int64_t *value,
                       const char **error)
{
  return parse_bounded (s, radix, INT64_MIN, INT64_MAX, value, error);
}

bool
ruchy_str_parse_u64 (ruchy_str s, uint64_t max, uint64_t *value,
                     const char **error)
{
  bool negative;
  ruchy_uint128 magnitude;
  if (!parse_magnitude (s, 10, &negative, &magnitude, error))
    return false;
  if (negative || magnitude > max)
    {
      *error = negative ? bad_digit : too_large;
      return false;
    }
  *value = (uint64_t) magnitude;
  return true;
}

/* The form [+-](digits[.digits]|.digits)[(e|E)[+-]digits] or inf, infinity,
   nan in any case; strtod alone accepts more (hexadecimal, blanks).  */
static bool
is_float_text (const char *p)
{
  size_t digits = 0;
  p += *p == '+' || *p == '-';
  if (strcasecmp (p, "inf") == 0 || strcasecmp (p, "infinity") == 0
      || strcasecmp (p, "nan") == 0)
    return true;
  for (; *p >= '0' && *p <= '9'; p++)
    digits++;
  if (*p == '.')
    for (p++; *p >= '0' && *p <= '9'; p++)
      digits++;
  if (!digits)
    return false;
  if (*p == 'e' || *p == 'E')
    {
      p++;
      p += *p == '+' || *p == '-';
      if (!(*p >= '0' && *p <= '9'))
        return false;
      while (*p >= '0' && *p <= '9')
        p++;
    }
  return *p == '\0';
}

bool
ruchy_str_parse_f64 (ruchy_str s, double *value, const char **error)
{
  if (!s.length)
    {
      *error = "cannot parse float from empty string";
      return false;
    }
  char *text = ruchy_str_to_c (s);
  bool ok = strlen (text) == s.length && is_float_text (text);
  if (ok)
    *value = strtod (text, NULL);
  else
    *error = "invalid float literal";
  free (text);
  return ok;
}

bool
ruchy_str_parse_bool (ruchy_str s, bool *value, const char **error)
{
  *value = s.length == 4 && memcmp (s.data, "true", 4) == 0;
  if (*value || (s.length == 5 && memcmp (s.data, "false", 5) == 0))
    return true;
  *error = "provided string was not `true` or `false`";
  return false;
}

bool
ruchy_str_parse_char (ruchy_str s, ruchy_char *value, const char **error)
{
  size_t next = 0;
  if (!s.length)
    {
      *error = "cannot parse char from empty string";
      return false;
    }
  *value = ruchy_str_next (s, &next);
  if (next == s.length)
    return true;
  *error = "too many characters in string";
  return false;
}

int64_t
ruchy_str_to_i64 (ruchy_str s, const char *at)
{
  int64_t value = 0;
  const char *error;
  ruchy_str trimmed = ruchy_str_trim (s);
  if (!parse_bounded (trimmed, 10, INT64_MIN, INT64_MAX, &value, &error))
    ruchy_panic (at, "cannot parse '%.*s' as an integer: %s", (int) s.length,
                 s.length ? s.data : "", error);
  ruchy_str_drop (trimmed);
  return value;
}

double
ruchy_str_to_f64 (ruchy_str s, const char *at)
{
  double value = 0;
  const char *error;
  ruchy_str trimmed = ruchy_str_trim (s);
  if (!ruchy_str_parse_f64 (trimmed, &value, &error))
    ruchy_panic (at, "cannot parse '%.*s' as a float: %s", (int) s.length,
                 s.length ? s.data : "", error);
  ruchy_str_drop (trimmed);
  return value;
}
