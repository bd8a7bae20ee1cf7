/* SPDX-License-Identifier: MIT */
/* Support library: writing integers, bool, char, unit, range and groups;
   padding; quoting; the index checks' slow paths.  */

#include <stdio.h>

#include "internal.h"

/* ---- Padding --------------------------------------------------------- */

static void
put_fill (struct ruchy_writer *w, const struct ruchy_spec *spec, size_t count)
{
  while (count--)
    ruchy_put_char (w, spec->fill ? spec->fill : ' ');
}

RUCHY_COLD void
ruchy_write_padded (struct ruchy_writer *w, const char *text, size_t length,
                    size_t chars, char align, const struct ruchy_spec *spec)
{
  if (spec->width <= chars + 1)
    {
      ruchy_write (w, text, length);
      return;
    }
  size_t fill = spec->width - 1 - chars;
  if (spec->align)
    align = spec->align;
  size_t left = align == '>' ? fill : align == '^' ? fill / 2 : 0;
  put_fill (w, spec, left);
  ruchy_write (w, text, length);
  put_fill (w, spec, fill - left);
}

RUCHY_COLD void
ruchy_write_name (struct ruchy_writer *w, const char *name, size_t length,
                  const struct ruchy_spec *spec)
{
  if (spec->mode == RUCHY_DEBUG)
    ruchy_write (w, name, length);
  else
    ruchy_write_padded (w, name, length, length, '<', spec);
}

/* ---- Integers -------------------------------------------------------- */

char *
ruchy_digits (ruchy_uint128 v, unsigned base, bool upper, char *end)
{
  const char *digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
  char *p = end;
  do
    {
      *--p = digits[(unsigned) (v % base)];
      v /= base;
    }
  while (v);
  return p;
}

static char *
decimal_digits (uint64_t v, char *end)
{
  char *p = end;
  do
    {
      *--p = (char) ('0' + v % 10);
      v /= 10;
    }
  while (v);
  return p;
}

void
ruchy_put_u64 (struct ruchy_writer *w, uint64_t v)
{
  char text[20];
  char *p = decimal_digits (v, text + sizeof text);
  ruchy_write (w, p, (size_t) (text + sizeof text - p));
}

/* How many decimal digits V has: from its bits, 1233 / 4096 being nearly
   log10 (2).  */
static size_t
decimal_length (uint64_t v)
{
  static const uint64_t powers[] = { 0,
                                     UINT64_C (10),
                                     UINT64_C (100),
                                     UINT64_C (1000),
                                     UINT64_C (10000),
                                     UINT64_C (100000),
                                     UINT64_C (1000000),
                                     UINT64_C (10000000),
                                     UINT64_C (100000000),
                                     UINT64_C (1000000000),
                                     UINT64_C (10000000000),
                                     UINT64_C (100000000000),
                                     UINT64_C (1000000000000),
                                     UINT64_C (10000000000000),
                                     UINT64_C (100000000000000),
                                     UINT64_C (1000000000000000),
                                     UINT64_C (10000000000000000),
                                     UINT64_C (100000000000000000),
                                     UINT64_C (1000000000000000000),
                                     UINT64_C (10000000000000000000) };
  size_t guess = (size_t) (64 - __builtin_clzll (v | 1)) * 1233 >> 12;
  return guess + (v >= powers[guess]);
}

/* V at OUT, which has room for 20 characters; returns how many.  The digits
   are counted first, so that they go straight to their places, two at a
   time.  */
static size_t
put_decimal (char *out, int64_t v)
{
  static const char pairs[] = "00010203040506070809"
                              "10111213141516171819"
                              "20212223242526272829"
                              "30313233343536373839"
                              "40414243444546474849"
                              "50515253545556575859"
                              "60616263646566676869"
                              "70717273747576777879"
                              "80818283848586878889"
                              "90919293949596979899";
  uint64_t left = v < 0 ? 0 - (uint64_t) v : (uint64_t) v;
  size_t length = decimal_length (left);
  length += v < 0;
  if (v < 0)
    out[0] = '-';
  char *p = out + length;
  while (left >= 100)
    {
      p -= 2;
      memcpy (p, pairs + left % 100 * 2, 2);
      left /= 100;
    }
  if (left >= 10)
    memcpy (p - 2, pairs + left * 2, 2);
  else
    p[-1] = (char) ('0' + left);
  return length;
}

void
ruchy_put_ordering (struct ruchy_writer *w, int64_t v)
{
  if (v < 0)
    RUCHY_WRITE (w, "Less");
  else if (v > 0)
    RUCHY_WRITE (w, "Greater");
  else
    RUCHY_WRITE (w, "Equal");
}

void
ruchy_put_option_ordering (struct ruchy_writer *w, bool some, int64_t v)
{
  if (!some)
    {
      RUCHY_WRITE (w, "None");
      return;
    }
  RUCHY_WRITE (w, "Some(");
  ruchy_put_ordering (w, v);
  ruchy_write_byte (w, ')');
}

void
ruchy_put_i64 (struct ruchy_writer *w, int64_t v)
{
  char text[24];
  ruchy_write (w, text, put_decimal (text, v));
}

RUCHY_COLD void
ruchy_write_number (struct ruchy_writer *w, bool negative, const char *prefix,
                    const char *digits, size_t length,
                    const struct ruchy_spec *spec)
{
  struct ruchy_writer text = ruchy_string_writer ();
  if (negative)
    ruchy_write_byte (&text, '-');
  else if (spec->sign)
    ruchy_write_byte (&text, '+');
  ruchy_write (&text, prefix, strlen (prefix));
  if (spec->zero && spec->width)
    for (size_t n = text.length + length; n + 1 < spec->width; n++)
      ruchy_write_byte (&text, '0');
  ruchy_write (&text, digits, length);
  ruchy_str s = ruchy_string_finish (&text);
  ruchy_write_padded (w, s.data, s.length, s.length, '>', spec);
  ruchy_str_drop (s);
}

/* Thousands separated by commas, from the end of OUT backwards.  */
static char *
group_thousands (const char *digits, size_t length, char *end)
{
  char *p = end;
  for (size_t i = 0; i < length; i++)
    {
      if (i && i % 3 == 0)
        *--p = ',';
      *--p = digits[length - 1 - i];
    }
  return p;
}

static void
show_magnitude (struct ruchy_writer *w, bool negative, ruchy_uint128 v,
                const struct ruchy_spec *spec)
{
  static const char *const no_prefix = "";
  char text[130], grouped[64];
  char *end = text + sizeof text;
  unsigned base = 10;
  const char *prefix = no_prefix;
  switch (spec->type)
    {
    case 'x':
    case 'X':
      base = 16;
      prefix = spec->alternate ? "0x" : "";
      break;
    case 'o':
      base = 8;
      prefix = spec->alternate ? "0o" : "";
      break;
    case 'b':
      base = 2;
      prefix = spec->alternate ? "0b" : "";
      break;
    case 'e':
    case 'E':
      {
        struct ruchy_spec exponent = *spec;
        ruchy_f64_show (w, negative ? -(double) v : (double) v, &exponent);
        return;
      }
    default:
      break;
    }
  char *p = ruchy_digits (v, base, spec->type == 'X', end);
  if (spec->type == ',')
    {
      size_t length = (size_t) (end - p);
      end = grouped + sizeof grouped;
      p = group_thousands (p, length, end);
    }
  ruchy_write_number (w, negative, prefix, p, (size_t) (end - p), spec);
}

/* Nothing but the digits is asked for.  */
static bool
is_plain (const struct ruchy_spec *spec)
{
  return !spec->width && !spec->type && !spec->sign;
}

void
ruchy_show_u64 (struct ruchy_writer *w, uint64_t v,
                const struct ruchy_spec *spec)
{
  if (is_plain (spec))
    ruchy_put_u64 (w, v);
  else
    show_magnitude (w, false, v, spec);
}

void
ruchy_show_u128 (struct ruchy_writer *w, ruchy_uint128 v,
                 const struct ruchy_spec *spec)
{
  show_magnitude (w, false, v, spec);
}

static void
show_signed (struct ruchy_writer *w, ruchy_int128 v, unsigned bits,
             const struct ruchy_spec *spec)
{
  bool twos_complement = spec->type == 'x' || spec->type == 'X'
                         || spec->type == 'o' || spec->type == 'b';
  ruchy_uint128 magnitude = (ruchy_uint128) v;
  if (twos_complement)
    {
      if (bits < 128)
        magnitude &= ((ruchy_uint128) 1 << bits) - 1;
      show_magnitude (w, false, magnitude, spec);
    }
  else
    show_magnitude (w, v < 0, v < 0 ? 0 - magnitude : magnitude, spec);
}

void
ruchy_show_signed (struct ruchy_writer *w, int64_t v, unsigned bits,
                   const struct ruchy_spec *spec)
{
  if (is_plain (spec))
    ruchy_put_i64 (w, v);
  else
    show_signed (w, v, bits, spec);
}

void
ruchy_show_i64 (struct ruchy_writer *w, int64_t v,
                const struct ruchy_spec *spec)
{
  ruchy_show_signed (w, v, 64, spec);
}

void
ruchy_show_i128 (struct ruchy_writer *w, ruchy_int128 v,
                 const struct ruchy_spec *spec)
{
  show_signed (w, v, 128, spec);
}

ruchy_str
ruchy_i64_to_str (int64_t v)
{
  struct ruchy_bytes *b = ruchy_bytes_new (24);
  return ruchy_bytes_finish (b, put_decimal (b->data, v), RUCHY_BYTES_ASCII);
}

void
ruchy_str_append_i64 (ruchy_str *s, int64_t v)
{
  char text[24];
  ruchy_str_append_bytes (s, text, put_decimal (text, v), RUCHY_BYTES_ASCII);
}

int64_t
ruchy_i64_isqrt (int64_t v, const char *at)
{
  if (v < 0)
    ruchy_panic (at, "square root of a negative integer");
  return (int64_t) ruchy_u64_isqrt ((uint64_t) v);
}

uint64_t
ruchy_u64_isqrt (uint64_t v)
{
  uint64_t root = (uint64_t) sqrt ((double) v);
  while (root > UINT32_MAX || root * root > v)
    root--;
  while (root < UINT32_MAX && (root + 1) * (root + 1) <= v)
    root++;
  return root;
}

/* ---- Other simple types ---------------------------------------------- */

void
ruchy_bool_show (struct ruchy_writer *w, bool v, const struct ruchy_spec *spec)
{
  ruchy_write_padded (w, v ? "true" : "false", v ? 4 : 5, v ? 4 : 5, '<',
                      spec);
}

ruchy_str
ruchy_bool_to_str (bool v)
{
  return v ? RUCHY_STRING_LITERAL ("true", 4)
           : RUCHY_STRING_LITERAL ("false", 5);
}

void
ruchy_unit_show (struct ruchy_writer *w, ruchy_unit v,
                 const struct ruchy_spec *spec)
{
  (void) v;
  ruchy_write_padded (w, "()", 2, 2, '<', spec);
}

void
ruchy_char_show (struct ruchy_writer *w, ruchy_char c,
                 const struct ruchy_spec *spec)
{
  if (spec->mode == RUCHY_QUOTED || spec->mode == RUCHY_DEBUG)
    {
      ruchy_write_quoted_char (w, c);
      return;
    }
  char text[4];
  unsigned n = ruchy_utf8_encode (c, text);
  ruchy_write_padded (w, text, n, 1, '<', spec);
}

void
ruchy_range_show (struct ruchy_writer *w, ruchy_range v,
                  const struct ruchy_spec *spec)
{
  ruchy_show_i64 (w, v.start, spec);
  ruchy_write (w, v.inclusive ? "..=" : "..", v.inclusive ? 3 : 2);
  ruchy_show_i64 (w, v.end, spec);
}

/* ---- Quoting --------------------------------------------------------- */

/* Cold: small rather than fast, for every program that shows text has it.  */
static RUCHY_COLD void
write_escaped (struct ruchy_writer *w, ruchy_char c, char quote)
{
  char text[16];
  switch (c)
    {
    case '\n':
      RUCHY_WRITE (w, "\\n");
      break;
    case '\r':
      RUCHY_WRITE (w, "\\r");
      break;
    case '\t':
      RUCHY_WRITE (w, "\\t");
      break;
    case '\0':
      RUCHY_WRITE (w, "\\0");
      break;
    case '\\':
      RUCHY_WRITE (w, "\\\\");
      break;
    default:
      if (c == (ruchy_char) quote)
        ruchy_write_byte (w, '\\');
      if (ruchy_char_is_control (c))
        ruchy_write (w, text,
                     (size_t) snprintf (text, sizeof text, "\\u{%x}", c));
      else
        ruchy_put_char (w, c);
    }
}

void
ruchy_write_quoted (struct ruchy_writer *w, const char *text, size_t length)
{
  ruchy_write_byte (w, '"');
  for (size_t i = 0; i < length;)
    {
      unsigned size;
      write_escaped (w, ruchy_utf8_decode (text + i, &size), '"');
      i += size;
    }
  ruchy_write_byte (w, '"');
}

void
ruchy_write_quoted_char (struct ruchy_writer *w, ruchy_char c)
{
  ruchy_write_byte (w, '\'');
  write_escaped (w, c, '\'');
  ruchy_write_byte (w, '\'');
}

/* ---- Groups ---------------------------------------------------------- */

static bool
is_pretty (const struct ruchy_group *g)
{
  return g->inner.alternate && g->inner.mode == RUCHY_DEBUG;
}

static void
start_line (struct ruchy_group *g)
{
  ruchy_write_byte (g->writer, '\n');
  for (uint32_t i = 0; i < g->inner.indent; i++)
    RUCHY_WRITE (g->writer, "    ");
}

struct ruchy_group
ruchy_group_begin (struct ruchy_writer *w, const struct ruchy_spec *spec,
                   const char *name, char kind)
{
  struct ruchy_group g
      = { .writer = w, .inner = ruchy_spec_inner (spec), .kind = kind };
  ruchy_write (w, name, strlen (name));
  if (*name && kind == '{')
    ruchy_write_byte (w, ' ');
  ruchy_write_byte (w, kind == '(' ? '(' : kind == '[' ? '[' : '{');
  g.inner.indent++;
  return g;
}

void
ruchy_group_item (struct ruchy_group *g, const char *field)
{
  struct ruchy_writer *w = g->writer;
  if (g->any)
    ruchy_write_byte (w, ',');
  if (is_pretty (g))
    start_line (g);
  else if (g->any)
    ruchy_write_byte (w, ' ');
  else if (g->kind == '{' && g->inner.mode == RUCHY_DEBUG)
    ruchy_write_byte (w, ' ');
  if (field)
    {
      ruchy_write (w, field, strlen (field));
      RUCHY_WRITE (w, ": ");
    }
  g->any = true;
}

void
ruchy_group_colon (struct ruchy_group *g)
{
  RUCHY_WRITE (g->writer, ": ");
}

void
ruchy_group_end (struct ruchy_group *g)
{
  struct ruchy_writer *w = g->writer;
  g->inner.indent--;
  if (g->any && is_pretty (g))
    {
      ruchy_write_byte (w, ',');
      start_line (g);
    }
  else if (g->any && g->one_tuple)
    ruchy_write_byte (w, ',');
  else if (g->any && g->kind == '{' && g->inner.mode == RUCHY_DEBUG)
    ruchy_write_byte (w, ' ');
  ruchy_write_byte (w, g->kind == '(' ? ')' : g->kind == '[' ? ']' : '}');
}

/* ---- Index checks ---------------------------------------------------- */

void
ruchy_slice_bounds (int64_t *start, int64_t *end, int64_t length,
                    const char *at)
{
  if (*start < 0)
    *start += length;
  if (*end < 0)
    *end += length;
  if (*end > length)
    *end = length;
  if (*start < 0 || *start > length)
    ruchy_panic (at,
                 "range start index %lld out of range for slice of length "
                 "%lld",
                 (long long) *start, (long long) length);
  if (*end < *start)
    *end = *start;
}

void
ruchy_put_own (struct ruchy_writer *w, ruchy_str text,
               const struct ruchy_spec *spec)
{
  size_t from = 0;
  if (spec->alternate && spec->mode == RUCHY_DEBUG && spec->indent)
    for (size_t i = 0; i < text.length; i++)
      if (text.data[i] == '\n')
        {
          ruchy_write (w, text.data + from, i + 1 - from);
          for (uint32_t k = 0; k < spec->indent; k++)
            RUCHY_WRITE (w, "    ");
          from = i + 1;
        }
  ruchy_write (w, text.data + from, text.length - from);
}
