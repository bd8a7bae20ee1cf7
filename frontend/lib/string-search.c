/* SPDX-License-Identifier: MIT */
/* Support library: comparing and searching strings, properties.  */

#include "internal.h"

int
ruchy_str_cmp (ruchy_str a, ruchy_str b)
{
  uint32_t shorter = a.length < b.length ? a.length : b.length;
  int c = shorter ? memcmp (a.data, b.data, shorter) : 0;
  return c < 0   ? -1
         : c > 0 ? 1
                 : (a.length > b.length) - (a.length < b.length);
}

static unsigned char
lower_ascii (char c)
{
  return (unsigned char) (c >= 'A' && c <= 'Z' ? c + 32 : c);
}

bool
ruchy_str_eq_ignore_ascii_case (ruchy_str a, ruchy_str b)
{
  if (a.length != b.length)
    return false;
  for (uint32_t i = 0; i < a.length; i++)
    if (lower_ascii (a.data[i]) != lower_ascii (b.data[i]))
      return false;
  return true;
}

uint64_t
ruchy_hash_long (const char *bytes, size_t length)
{
  uint64_t h = length, a, b;
  size_t i = 0;
  for (; i + 16 <= length; i += 16)
    {
      memcpy (&a, bytes + i, 8);
      memcpy (&b, bytes + i + 8, 8);
      h = ruchy_hash_mix (h ^ a, b);
    }
  memcpy (&a, bytes + length - 16, 8);
  memcpy (&b, bytes + length - 8, 8);
  return ruchy_hash_mix (h ^ a, b);
}

int64_t
ruchy_str_find_from (ruchy_str s, ruchy_str needle, size_t from)
{
  if (from > s.length)
    return -1;
  if (!needle.length)
    return (int64_t) from;
  /* memmem is the C library's two-way search.  */
  const char *p = needle.length == 1
                      ? memchr (s.data + from, needle.data[0], s.length - from)
                      : memmem (s.data + from, s.length - from, needle.data,
                                needle.length);
  return p ? p - s.data : -1;
}

int64_t
ruchy_str_find (ruchy_str s, ruchy_str needle)
{
  return s.length        ? ruchy_str_find_from (s, needle, 0)
         : needle.length ? -1
                         : 0;
}

int64_t
ruchy_str_rfind (ruchy_str s, ruchy_str needle)
{
  if (needle.length > s.length)
    return -1;
  for (int64_t i = (int64_t) (s.length - needle.length); i >= 0; i--)
    if (!needle.length || memcmp (s.data + i, needle.data, needle.length) == 0)
      return i;
  return -1;
}

int64_t
ruchy_str_find_char (ruchy_str s, ruchy_char c)
{
  char text[4];
  unsigned n = ruchy_utf8_encode (c, text);
  const char *p = s.length ? memmem (s.data, s.length, text, n) : NULL;
  return p ? p - s.data : -1;
}

/* The number of characters before byte OFFSET, or -1.  */
static int64_t
position (ruchy_str s, int64_t offset)
{
  return offset <= 0 || ruchy_str_is_ascii (s)
             ? offset
             : (int64_t) ruchy_utf8_count (s.data, (size_t) offset);
}

int64_t
ruchy_str_index_of (ruchy_str s, ruchy_str needle)
{
  return position (s, ruchy_str_find (s, needle));
}

int64_t
ruchy_str_last_index_of (ruchy_str s, ruchy_str needle)
{
  return position (s, ruchy_str_rfind (s, needle));
}

bool
ruchy_str_contains (ruchy_str s, ruchy_str needle)
{
  return ruchy_str_find (s, needle) >= 0;
}

bool
ruchy_str_contains_char (ruchy_str s, ruchy_char c)
{
  return ruchy_str_find_char (s, c) >= 0;
}

bool
ruchy_str_starts_with (ruchy_str s, ruchy_str prefix)
{
  return !prefix.length
         || (prefix.length <= s.length
             && memcmp (s.data, prefix.data, prefix.length) == 0);
}

bool
ruchy_str_ends_with (ruchy_str s, ruchy_str suffix)
{
  return !suffix.length
         || (suffix.length <= s.length
             && memcmp (s.data + s.length - suffix.length, suffix.data,
                        suffix.length)
                    == 0);
}

int64_t
ruchy_str_count (ruchy_str s, ruchy_str needle)
{
  if (!needle.length)
    return ruchy_str_char_count (s) + 1;
  int64_t count = 0;
  for (int64_t i = 0; (i = ruchy_str_find_from (s, needle, (size_t) i)) >= 0;
       i += needle.length)
    count++;
  return count;
}

static bool
all_characters (ruchy_str s, bool (*has) (ruchy_char))
{
  for (size_t i = 0; i < s.length;)
    if (!has (ruchy_str_next (s, &i)))
      return false;
  return s.length != 0;
}

bool
ruchy_str_is_numeric (ruchy_str s)
{
  return all_characters (s, ruchy_char_is_numeric);
}

bool
ruchy_str_is_alphabetic (ruchy_str s)
{
  return all_characters (s, ruchy_char_is_alphabetic);
}

bool
ruchy_str_is_alphanumeric (ruchy_str s)
{
  return all_characters (s, ruchy_char_is_alphanumeric);
}
