/* SPDX-License-Identifier: MIT */
/* Support library: UTF-8, and classes and case of characters by rules for
   blocks of Unicode rather than by its full tables (which would be larger
   than most programs).  ASCII is exact; Latin, Greek, Cyrillic, Armenian,
   Hebrew, Arabic, Devanagari, Thai, Georgian, CJK, Hangul are covered.  */

#include "internal.h"

ruchy_char
ruchy_utf8_decode (const char *p, unsigned *size)
{
  const unsigned char *s = (const unsigned char *) p;
  if (s[0] < 0x80)
    {
      *size = 1;
      return s[0];
    }
  if (s[0] < 0xe0)
    {
      *size = 2;
      return (s[0] & 0x1fu) << 6 | (s[1] & 0x3fu);
    }
  if (s[0] < 0xf0)
    {
      *size = 3;
      return (s[0] & 0x0fu) << 12 | (s[1] & 0x3fu) << 6 | (s[2] & 0x3fu);
    }
  *size = 4;
  return (s[0] & 0x07u) << 18 | (s[1] & 0x3fu) << 12 | (s[2] & 0x3fu) << 6
         | (s[3] & 0x3fu);
}

unsigned
ruchy_utf8_encode (ruchy_char c, char *out)
{
  if (c < 0x80)
    {
      out[0] = (char) c;
      return 1;
    }
  if (c < 0x800)
    {
      out[0] = (char) (0xc0 | c >> 6);
      out[1] = (char) (0x80 | (c & 0x3f));
      return 2;
    }
  if (c < 0x10000)
    {
      out[0] = (char) (0xe0 | c >> 12);
      out[1] = (char) (0x80 | (c >> 6 & 0x3f));
      out[2] = (char) (0x80 | (c & 0x3f));
      return 3;
    }
  out[0] = (char) (0xf0 | c >> 18);
  out[1] = (char) (0x80 | (c >> 12 & 0x3f));
  out[2] = (char) (0x80 | (c >> 6 & 0x3f));
  out[3] = (char) (0x80 | (c & 0x3f));
  return 4;
}

unsigned
ruchy_utf8_valid (const char *p, size_t left)
{
  const unsigned char *s = (const unsigned char *) p;
  unsigned length = s[0] < 0x80   ? 1
                    : s[0] < 0xc2 ? 0
                    : s[0] < 0xe0 ? 2
                    : s[0] < 0xf0 ? 3
                    : s[0] < 0xf5 ? 4
                                  : 0;
  if (length > left)
    return 0;
  for (unsigned i = 1; i < length; i++)
    if ((s[i] & 0xc0) != 0x80)
      return 0;
  if (length >= 3)
    {
      unsigned size;
      ruchy_char c = ruchy_utf8_decode (p, &size);
      if (c < (length == 3 ? 0x800u : 0x10000u) || c > 0x10ffff
          || (c >= 0xd800 && c < 0xe000))
        return 0;
    }
  return length;
}

/* How many bytes at P, which are not valid, begin a valid sequence: one
   U+FFFD stands for them.  At least 1.  */
unsigned
ruchy_utf8_broken (const char *p, size_t left)
{
  for (unsigned n = left < 3 ? (unsigned) left : 3; n > 1; n--)
    {
      char whole[4] = { '\x80', '\x80', '\x80', '\x80' };
      memcpy (whole, p, n);
      if (ruchy_utf8_valid (whole, 4) > n)
        return n;
    }
  return 1;
}

size_t
ruchy_utf8_count (const char *p, size_t length)
{
  size_t count = 0;
  for (size_t i = 0; i < length; i++)
    count += ((unsigned char) p[i] & 0xc0) != 0x80;
  return count;
}

/* Whether C is in SET, of unicode-tables.c.  */
static bool
in_set (ruchy_char c, const unsigned char *set)
{
  ruchy_char at = 0;
  for (bool inside = false;; inside = !inside)
    {
      uint32_t length = 0;
      unsigned shift = 0;
      do
        length |= (uint32_t) (*set & 0x7f) << shift, shift += 7;
      while (*set++ & 0x80);
      at += length;
      if (c < at || at >= 0x110000)
        return inside && c < at;
    }
}

bool
ruchy_char_is_alphabetic (ruchy_char c)
{
  return c < 0x80 ? ruchy_char_is_ascii_alphabetic (c)
                  : in_set (c, ruchy_set_alphabetic);
}

bool
ruchy_char_is_numeric (ruchy_char c)
{
  return c < 0x80 ? ruchy_char_is_ascii_digit (c)
                  : in_set (c, ruchy_set_numeric);
}

bool
ruchy_char_is_alphanumeric (ruchy_char c)
{
  return ruchy_char_is_alphabetic (c) || ruchy_char_is_numeric (c);
}

bool
ruchy_char_is_whitespace (ruchy_char c)
{
  return c == ' ' || (c >= 9 && c <= 13) || c == 0x85 || c == 0xa0
         || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028
         || c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}

bool
ruchy_char_is_control (ruchy_char c)
{
  return c < 0x20 || (c >= 0x7f && c < 0xa0);
}

bool
ruchy_char_is_ascii_punctuation (ruchy_char c)
{
  return c > 0x20 && c < 0x7f && !ruchy_char_is_ascii_alphanumeric (c);
}

static ruchy_char
other_case (ruchy_char c, const struct ruchy_case *table)
{
  for (; table->count; table++)
    if (c >= table->first
        && c <= table->first + (table->count - 1u) * table->step
        && (c - table->first) % table->step == 0)
      return c + (ruchy_char) table->distance;
  return c;
}

ruchy_char
ruchy_char_to_lowercase (ruchy_char c)
{
  if (c < 0x80)
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
  return other_case (c, ruchy_cases_lower);
}

ruchy_char
ruchy_char_to_uppercase (ruchy_char c)
{
  if (c < 0x80)
    return c >= 'a' && c <= 'z' ? c - 32 : c;
  return other_case (c, ruchy_cases_upper);
}

const uint16_t *
ruchy_char_uppercase_several (ruchy_char c)
{
  for (const uint16_t (*several)[4] = ruchy_cases_several; (*several)[0];
       several++)
    if ((*several)[0] == c)
      return *several + 1;
  return NULL;
}

bool
ruchy_char_is_uppercase (ruchy_char c)
{
  return c < 0x80 ? c >= 'A' && c <= 'Z' : in_set (c, ruchy_set_uppercase);
}

bool
ruchy_char_is_lowercase (ruchy_char c)
{
  return c < 0x80 ? c >= 'a' && c <= 'z' : in_set (c, ruchy_set_lowercase);
}

int64_t
ruchy_char_to_digit (ruchy_char c, int64_t radix)
{
  int64_t value = ruchy_char_is_ascii_digit (c) ? (int64_t) c - '0'
                  : ruchy_char_is_ascii_alphabetic (c)
                      ? (int64_t) (c | 32) - 'a' + 10
                      : -1;
  return value < radix ? value : -1;
}

bool
ruchy_char_is_digit (ruchy_char c, int64_t radix)
{
  return ruchy_char_to_digit (c, radix) >= 0;
}

_Noreturn void
ruchy_panic_no_char (const char *at, int64_t value)
{
  ruchy_panic (at, "%lld is not a character", (long long) value);
}
