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

struct block
{
  uint32_t first, last;
};

static bool
in_blocks (ruchy_char c, const struct block *blocks, size_t count)
{
  for (size_t i = 0; i < count; i++)
    if (c >= blocks[i].first && c <= blocks[i].last)
      return true;
  return false;
}

#define IN_BLOCKS(c, table)                                                   \
  in_blocks (c, table, sizeof (table) / sizeof *(table))

bool
ruchy_char_is_alphabetic (ruchy_char c)
{
  static const struct block letters[]
      = { { 0xaa, 0xaa },     { 0xb5, 0xb5 },       { 0xba, 0xba },
          { 0xc0, 0xd6 },     { 0xd8, 0xf6 },       { 0xf8, 0x2c1 },
          { 0x370, 0x374 },   { 0x376, 0x37d },     { 0x37f, 0x37f },
          { 0x386, 0x386 },   { 0x388, 0x481 },     { 0x48a, 0x556 },
          { 0x560, 0x588 },   { 0x5d0, 0x5ea },     { 0x620, 0x657 },
          { 0x66e, 0x6d3 },   { 0x710, 0x74a },     { 0x900, 0x94c },
          { 0x958, 0x963 },   { 0x985, 0x9b9 },     { 0xe01, 0xe3a },
          { 0xe40, 0xe46 },   { 0x10a0, 0x10ff },   { 0x1100, 0x11ff },
          { 0x1e00, 0x1fbc }, { 0x1fc2, 0x1fcc },   { 0x1fd0, 0x1fdb },
          { 0x1fe0, 0x1fec }, { 0x1ff2, 0x1ffc },   { 0x2c00, 0x2dff },
          { 0x3041, 0x3096 }, { 0x30a1, 0x30fa },   { 0x3105, 0x312f },
          { 0x3400, 0x4dbf }, { 0x4e00, 0x9fff },   { 0xa000, 0xa48c },
          { 0xac00, 0xd7a3 }, { 0xf900, 0xfaff },   { 0xff21, 0xff3a },
          { 0xff41, 0xff5a }, { 0x1d400, 0x1d7cb }, { 0x20000, 0x3134a } };
  return c < 0x80 ? ruchy_char_is_ascii_alphabetic (c)
                  : IN_BLOCKS (c, letters);
}

bool
ruchy_char_is_numeric (ruchy_char c)
{
  static const struct block numbers[]
      = { { 0xb2, 0xb3 },     { 0xb9, 0xb9 },     { 0xbc, 0xbe },
          { 0x660, 0x669 },   { 0x6f0, 0x6f9 },   { 0x966, 0x96f },
          { 0x2070, 0x2079 }, { 0x2080, 0x2089 }, { 0x2150, 0x218b },
          { 0x2460, 0x249b }, { 0x3007, 0x3007 }, { 0xff10, 0xff19 } };
  return c < 0x80 ? ruchy_char_is_ascii_digit (c) : IN_BLOCKS (c, numbers);
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

/* Blocks in which capital and small letters alternate, the capital first on
   an even (or, if ODD, on an odd) code point.  */
static const struct
{
  uint32_t first, last;
  bool odd;
} alternating[] = { { 0x100, 0x12f, false },   { 0x132, 0x137, false },
                    { 0x139, 0x148, true },    { 0x14a, 0x177, false },
                    { 0x179, 0x17e, true },    { 0x1cd, 0x1dc, true },
                    { 0x1de, 0x1ef, false },   { 0x200, 0x21f, false },
                    { 0x222, 0x233, false },   { 0x3d8, 0x3ef, false },
                    { 0x460, 0x481, false },   { 0x48a, 0x4bf, false },
                    { 0x4c1, 0x4ce, true },    { 0x4d0, 0x52f, false },
                    { 0x1e00, 0x1e95, false }, { 0x1ea0, 0x1eff, false } };

/* Blocks of capitals and their distance to the small letters.  */
static const struct
{
  uint32_t first, last;
  uint32_t distance;
} shifted[] = { { 'A', 'Z', 32 },
                { 0xc0, 0xd6, 32 },
                { 0xd8, 0xde, 32 },
                { 0x388, 0x38a, 37 },
                { 0x391, 0x3a1, 32 },
                { 0x3a3, 0x3ab, 32 },
                { 0x386, 0x386, 38 },
                { 0x38c, 0x38c, 64 },
                { 0x38e, 0x38f, 63 },
                { 0x400, 0x40f, 80 },
                { 0x410, 0x42f, 32 },
                { 0x531, 0x556, 48 },
                { 0x178, 0x178, 0xffffff87u },
                { 0x4c0, 0x4c0, 15 },
                { 0x2c00, 0x2c2e, 48 },
                { 0xff21, 0xff3a, 32 } };

ruchy_char
ruchy_char_to_lowercase (ruchy_char c)
{
  for (size_t i = 0; i < sizeof shifted / sizeof *shifted; i++)
    if (c >= shifted[i].first && c <= shifted[i].last)
      return c + shifted[i].distance;
  for (size_t i = 0; i < sizeof alternating / sizeof *alternating; i++)
    if (c >= alternating[i].first && c <= alternating[i].last)
      return (c & 1) == alternating[i].odd ? c + 1 : c;
  return c;
}

ruchy_char
ruchy_char_to_uppercase (ruchy_char c)
{
  if (c == 0x3c2) /* final sigma */
    return 0x3a3;
  if (c == 0xb5) /* micro */
    return 0x39c;
  for (size_t i = 0; i < sizeof shifted / sizeof *shifted; i++)
    {
      ruchy_char capital = c - shifted[i].distance;
      if (capital >= shifted[i].first && capital <= shifted[i].last)
        return capital;
    }
  for (size_t i = 0; i < sizeof alternating / sizeof *alternating; i++)
    if (c >= alternating[i].first && c <= alternating[i].last)
      return (c & 1) == alternating[i].odd ? c : c - 1;
  return c;
}

bool
ruchy_char_is_uppercase (ruchy_char c)
{
  return ruchy_char_to_lowercase (c) != c;
}

bool
ruchy_char_is_lowercase (ruchy_char c)
{
  return c == 0xdf || ruchy_char_to_uppercase (c) != c;
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
