/* SPDX-License-Identifier: MIT */
/* Support library: strings made from strings: case, trimming, replacing,
   padding.  */

#include "internal.h"

/* ---- Case ------------------------------------------------------------ */

static ruchy_str
map_ascii (ruchy_str s, char first, char last, int distance)
{
  struct ruchy_bytes *b = ruchy_bytes_new (s.length);
  for (uint32_t i = 0; i < s.length; i++)
    {
      char c = s.data[i];
      b->data[i] = c >= first && c <= last ? (char) (c + distance) : c;
    }
  return ruchy_bytes_finish (b, s.length,
                             ruchy_str_is_ascii (s) ? RUCHY_BYTES_ASCII
                                                    : RUCHY_BYTES_WIDE);
}

ruchy_str
ruchy_str_to_ascii_upper (ruchy_str s)
{
  return s.length ? map_ascii (s, 'a', 'z', -32) : (ruchy_str){ 0 };
}

ruchy_str
ruchy_str_to_ascii_lower (ruchy_str s)
{
  return s.length ? map_ascii (s, 'A', 'Z', 32) : (ruchy_str){ 0 };
}

/* Whether the capital sigma that ends before END ends a word of S.  */
static bool
is_final_sigma (ruchy_str s, size_t end)
{
  size_t start = end - 2;
  if (start == 0
      || (end < s.length
          && ruchy_char_is_alphabetic (ruchy_str_next (s, &(size_t){ end }))))
    return false;
  for (start--; start > 0 && ((unsigned char) s.data[start] & 0xc0) == 0x80;)
    start--;
  return ruchy_char_is_alphabetic (ruchy_str_next (s, &start));
}

static ruchy_str
map_characters (ruchy_str s, ruchy_char (*map) (ruchy_char), bool upper)
{
  struct ruchy_writer w = ruchy_string_writer ();
  for (size_t i = 0; i < s.length;)
    {
      ruchy_char c = ruchy_str_next (s, &i);
      const uint16_t *several
          = upper && c >= 0x80 ? ruchy_char_uppercase_several (c) : NULL;
      if (several)
        for (unsigned k = 0; k < 3 && several[k]; k++)
          ruchy_put_char (&w, several[k]);
      else if (!upper && c == 0x3a3 && is_final_sigma (s, i))
        RUCHY_WRITE (&w, "\xcf\x82");
      else if (!upper && c == 0x130) /* capital I with a dot */
        RUCHY_WRITE (&w, "i\xcc\x87");
      else
        ruchy_put_char (&w, map (c));
    }
  return ruchy_string_finish (&w);
}

ruchy_str
ruchy_str_to_upper (ruchy_str s)
{
  if (!s.length)
    return (ruchy_str){ 0 };
  return ruchy_str_is_ascii (s)
             ? map_ascii (s, 'a', 'z', -32)
             : map_characters (s, ruchy_char_to_uppercase, true);
}

ruchy_str
ruchy_str_to_lower (ruchy_str s)
{
  if (!s.length)
    return (ruchy_str){ 0 };
  return ruchy_str_is_ascii (s)
             ? map_ascii (s, 'A', 'Z', 32)
             : map_characters (s, ruchy_char_to_lowercase, false);
}

ruchy_str
ruchy_str_capitalize (ruchy_str s)
{
  struct ruchy_writer w = ruchy_string_writer ();
  for (size_t i = 0; i < s.length;)
    {
      bool first = i == 0;
      ruchy_char c = ruchy_str_next (s, &i);
      ruchy_put_char (&w, first ? ruchy_char_to_uppercase (c)
                                : ruchy_char_to_lowercase (c));
    }
  return ruchy_string_finish (&w);
}

/* ---- Trimming -------------------------------------------------------- */

enum
{
  START = 1,
  END = 2
};

static bool
in_set (ruchy_str set, ruchy_char c)
{
  for (size_t i = 0; i < set.length;)
    if (ruchy_str_next (set, &i) == c)
      return true;
  return false;
}

/* Remove white space, or the characters of *SET.  */
static ruchy_str
trim (ruchy_str s, const ruchy_str *set, int ends)
{
  size_t start = 0, end = s.length;
  while ((ends & START) && start < end)
    {
      size_t next = start;
      ruchy_char c = ruchy_str_next (s, &next);
      if (set ? !in_set (*set, c) : !ruchy_char_is_whitespace (c))
        break;
      start = next;
    }
  while ((ends & END) && start < end)
    {
      size_t previous = end;
      ruchy_char c = ruchy_str_previous (s, &previous);
      if (set ? !in_set (*set, c) : !ruchy_char_is_whitespace (c))
        break;
      end = previous;
    }
  return ruchy_str_view (s, start, end);
}

ruchy_str
ruchy_str_trim (ruchy_str s)
{
  return trim (s, NULL, START | END);
}

ruchy_str
ruchy_str_trim_start (ruchy_str s)
{
  return trim (s, NULL, START);
}

ruchy_str
ruchy_str_trim_end (ruchy_str s)
{
  return trim (s, NULL, END);
}

ruchy_str
ruchy_str_trim_chars (ruchy_str s, ruchy_str set, int ends)
{
  return trim (s, &set, ends);
}

ruchy_str
ruchy_str_trim_matches (ruchy_str s, ruchy_str pattern, int ends)
{
  size_t start = 0, end = s.length, n = pattern.length;
  if (n)
    {
      while ((ends & START) && end - start >= n
             && memcmp (s.data + start, pattern.data, n) == 0)
        start += n;
      while ((ends & END) && end - start >= n
             && memcmp (s.data + end - n, pattern.data, n) == 0)
        end -= n;
    }
  return ruchy_str_view (s, start, end);
}

bool
ruchy_str_strip_prefix (ruchy_str s, ruchy_str prefix, ruchy_str *rest)
{
  if (!ruchy_str_starts_with (s, prefix))
    return false;
  *rest = ruchy_str_view (s, prefix.length, s.length);
  return true;
}

bool
ruchy_str_strip_suffix (ruchy_str s, ruchy_str suffix, ruchy_str *rest)
{
  if (!ruchy_str_ends_with (s, suffix))
    return false;
  *rest = ruchy_str_view (s, 0, s.length - suffix.length);
  return true;
}

/* ---- Replacing, padding ---------------------------------------------- */

ruchy_str
ruchy_str_replace_n (ruchy_str s, ruchy_str from, ruchy_str to, int64_t count)
{
  struct ruchy_writer w = ruchy_string_writer ();
  size_t done = 0;
  while (count != 0)
    {
      size_t look = done;
      /* An empty pattern matches before each character and at the end.  */
      int64_t hit = ruchy_str_find_from (s, from, look);
      if (hit < 0)
        break;
      ruchy_write (&w, s.data + done, (size_t) hit - done);
      ruchy_put_str (&w, to);
      done = (size_t) hit + from.length;
      count--;
      if (!from.length)
        {
          if (done == s.length)
            break;
          size_t next = done;
          (void) ruchy_str_next (s, &next);
          ruchy_write (&w, s.data + done, next - done);
          done = next;
        }
    }
  if (done < s.length)
    ruchy_write (&w, s.data + done, s.length - done);
  return ruchy_string_finish (&w);
}

ruchy_str
ruchy_str_replace (ruchy_str s, ruchy_str from, ruchy_str to)
{
  return ruchy_str_replace_n (s, from, to, -1);
}

static ruchy_str
pad (ruchy_str s, int64_t width, ruchy_char fill, bool at_start)
{
  int64_t missing = width - ruchy_str_char_count (s);
  if (missing <= 0)
    return ruchy_str_copy (s);
  struct ruchy_writer w = ruchy_string_writer ();
  if (!at_start)
    ruchy_put_str (&w, s);
  while (missing--)
    ruchy_put_char (&w, fill);
  if (at_start)
    ruchy_put_str (&w, s);
  return ruchy_string_finish (&w);
}

ruchy_str
ruchy_str_pad_start (ruchy_str s, int64_t width, ruchy_char fill)
{
  return pad (s, width, fill, true);
}

ruchy_str
ruchy_str_pad_end (ruchy_str s, int64_t width, ruchy_char fill)
{
  return pad (s, width, fill, false);
}
