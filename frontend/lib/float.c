/* SPDX-License-Identifier: MIT */
/* Support library: floating-point text.

   Shortest digits: most values of programs are decimals of few digits, found
   by scaling with an exact power of ten; the rest is tried with 15, 16 and 17
   significant digits of the C library's exact conversion until it reads back
   as the same value.  */

#include "internal.h"

#include <stdio.h>
#include <stdlib.h>

/* A finite positive value as 0.DIGITS * 10^POINT.  */
struct decimal
{
  char digits[20];
  int count;
  int point;
};

static void
strip_zeros (struct decimal *d)
{
  while (d->count > 1 && d->digits[d->count - 1] == '0')
    d->count--;
}

/* Values N / 10^k with N < 10^15: the division is exact to rounding because
   both are exact, so that N / 10^k == V means that these digits read back as
   V; and 15 digits are always unique.  */
static bool
few_digits (double v, struct decimal *d)
{
  static const double powers[]
      = { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10 };
  for (int k = 0; k <= 10; k++)
    {
      double scaled = v * powers[k];
      if (scaled >= 1e15)
        return false;
      double n = rint (scaled);
      if (n >= 1 && n / powers[k] == v)
        {
          char text[20];
          char *end = text + sizeof text;
          char *p = ruchy_digits ((ruchy_uint128) n, 10, false, end);
          d->count = (int) (end - p);
          memcpy (d->digits, p, (size_t) d->count);
          d->point = d->count - k;
          strip_zeros (d);
          return true;
        }
    }
  return false;
}

/* "d.ddde±xx" to a decimal.  */
static void
read_scientific (const char *text, struct decimal *d)
{
  d->count = 0;
  for (; *text && *text != 'e'; text++)
    if (*text != '.')
      d->digits[d->count++] = *text;
  d->point = atoi (text + 1) + 1;
  strip_zeros (d);
}

static void
shortest (double v, bool narrow, struct decimal *d)
{
  if (few_digits (v, d) && !narrow)
    return;
  int most = narrow ? 9 : 17;
  /* Subnormal numbers may need fewer digits than normal ones always do.  */
  int digits = narrow ? 1 : v < 2.3e-308 ? 1 : 15;
  char text[40];
  for (;; digits++)
    {
      snprintf (text, sizeof text, "%.*e", digits - 1, v);
      if (digits == most
          || (narrow ? (double) strtof (text, NULL) : strtod (text, NULL))
                 == v)
        break;
    }
  read_scientific (text, d);
}

/* DIGITS with the point at its place: "0.00012", "1200.0".  */
static void
put_positional (struct ruchy_writer *w, const struct decimal *d,
                bool force_point)
{
  if (d->point <= 0)
    {
      RUCHY_WRITE (w, "0.");
      for (int i = d->point; i < 0; i++)
        ruchy_write_byte (w, '0');
      ruchy_write (w, d->digits, (size_t) d->count);
      return;
    }
  int whole = d->count < d->point ? d->count : d->point;
  ruchy_write (w, d->digits, (size_t) whole);
  for (int i = whole; i < d->point; i++)
    ruchy_write_byte (w, '0');
  if (d->count > d->point)
    {
      ruchy_write_byte (w, '.');
      ruchy_write (w, d->digits + d->point, (size_t) (d->count - d->point));
    }
  else if (force_point)
    RUCHY_WRITE (w, ".0");
}

static void
put_exponent (struct ruchy_writer *w, const struct decimal *d, char letter)
{
  ruchy_write_byte (w, d->digits[0]);
  if (d->count > 1)
    {
      ruchy_write_byte (w, '.');
      ruchy_write (w, d->digits + 1, (size_t) d->count - 1);
    }
  ruchy_write_byte (w, letter);
  ruchy_put_i64 (w, d->point - 1);
}

/* {:.2e}: the C library's rounding, Rust's form of the exponent.  */
static void
put_exponent_rounded (struct ruchy_writer *w, double v, int precision,
                      char letter)
{
  char small[64];
  char *text = small;
  int n = snprintf (small, sizeof small, "%.*e", precision, v);
  if (n >= (int) sizeof small)
    {
      text = ruchy_alloc ((size_t) n + 1);
      snprintf (text, (size_t) n + 1, "%.*e", precision, v);
    }
  char *e = strchr (text, 'e');
  ruchy_write (w, text, (size_t) (e - text));
  ruchy_write_byte (w, letter);
  ruchy_put_i64 (w, atoi (e + 1));
  if (text != small)
    free (text);
}

static void
put_fixed (struct ruchy_writer *w, double v, int precision)
{
  int n = snprintf (NULL, 0, "%.*f", precision, v);
  char *text = ruchy_alloc ((size_t) n + 1);
  snprintf (text, (size_t) n + 1, "%.*f", precision, v);
  ruchy_write (w, text, (size_t) n);
  free (text);
}

/* Digits of |V|, without sign.  */
static void
put_magnitude (struct ruchy_writer *w, double v, bool narrow,
               const struct ruchy_spec *spec)
{
  struct decimal d = { .digits = "0", .count = 1, .point = 1 };
  if (spec->type == 'e' || spec->type == 'E')
    {
      if (spec->precision)
        put_exponent_rounded (w, v, (int) spec->precision - 1, spec->type);
      else
        {
          if (v != 0)
            shortest (v, narrow, &d);
          put_exponent (w, &d, spec->type);
        }
      return;
    }
  if (spec->precision)
    {
      put_fixed (w, v, (int) spec->precision - 1);
      return;
    }
  if (v != 0)
    shortest (v, narrow, &d);
  /* Rust's Debug turns to exponents for very large and small values.  */
  if (spec->mode == RUCHY_DEBUG && v != 0 && (v < 1e-5 || v >= 1e16))
    put_exponent (w, &d, 'e');
  else
    put_positional (w, &d, true);
}

static void
put_thousands (struct ruchy_writer *w, const char *text, size_t length)
{
  size_t whole = 0;
  while (whole < length && text[whole] != '.')
    whole++;
  for (size_t i = 0; i < length; i++)
    {
      if (i && i < whole && (whole - i) % 3 == 0)
        ruchy_write_byte (w, ',');
      ruchy_write_byte (w, text[i]);
    }
}

static void
show (struct ruchy_writer *w, double v, bool narrow,
      const struct ruchy_spec *spec)
{
  if (v != v)
    {
      ruchy_write_padded (w, "NaN", 3, 3, '>', spec);
      return;
    }
  bool negative = signbit (v);
  if (negative)
    v = -v;
  if (!spec->width && !spec->sign && spec->type != ',' && !isinf (v))
    {
      if (negative)
        ruchy_write_byte (w, '-');
      put_magnitude (w, v, narrow, spec);
      return;
    }
  struct ruchy_writer text = ruchy_string_writer ();
  if (isinf (v))
    RUCHY_WRITE (&text, "inf");
  else
    put_magnitude (&text, v, narrow, spec);
  ruchy_str s = ruchy_string_finish (&text);
  if (spec->type == ',')
    {
      struct ruchy_writer grouped = ruchy_string_writer ();
      put_thousands (&grouped, s.data, s.length);
      ruchy_str_drop (s);
      s = ruchy_string_finish (&grouped);
    }
  struct ruchy_spec number = *spec;
  if (isinf (v))
    number.zero = false;
  ruchy_write_number (w, negative, "", s.data, s.length, &number);
  ruchy_str_drop (s);
}

void
ruchy_f64_show (struct ruchy_writer *w, double v,
                const struct ruchy_spec *spec)
{
  show (w, v, false, spec);
}

void
ruchy_f32_show (struct ruchy_writer *w, float v, const struct ruchy_spec *spec)
{
  show (w, v, true, spec);
}

void
ruchy_put_f64_bare (struct ruchy_writer *w, double v)
{
  struct decimal d = { .digits = "0", .count = 1, .point = 1 };
  if (v != v || isinf (v))
    {
      ruchy_f64_show (w, v, &ruchy_plain);
      return;
    }
  if (signbit (v))
    ruchy_write_byte (w, '-');
  if (v != 0)
    shortest (fabs (v), false, &d);
  put_positional (w, &d, false);
}

ruchy_str
ruchy_f64_to_str (double v)
{
  struct ruchy_writer w = ruchy_string_writer ();
  ruchy_f64_show (&w, v, &ruchy_plain);
  return ruchy_string_finish (&w);
}

void
ruchy_str_append_f64 (ruchy_str *s, double v)
{
  struct ruchy_writer w = ruchy_string_append_writer (s);
  ruchy_f64_show (&w, v, &ruchy_plain);
  ruchy_string_append_finish (s, &w);
}

double
ruchy_f64_powi (double x, int64_t n)
{
  bool invert = n < 0;
  uint64_t count = invert ? 0 - (uint64_t) n : (uint64_t) n;
  double result = 1;
  for (; count; count >>= 1)
    {
      if (count & 1)
        result *= x;
      x *= x;
    }
  return invert ? 1 / result : result;
}
