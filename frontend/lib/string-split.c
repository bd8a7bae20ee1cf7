/* SPDX-License-Identifier: MIT */
/* Support library: splitting strings, and strings as arrays.  */

#include "internal.h"

struct ruchy_split
ruchy_split_begin (ruchy_str s, ruchy_str separator)
{
  return (struct ruchy_split){ .string = s,
                               .separator = separator,
                               .kind = !separator.length
                                           ? RUCHY_SPLIT_CHARACTER
                                       : separator.length == 1 && s.length
                                           ? RUCHY_SPLIT_BYTE
                                           : RUCHY_SPLIT_SEPARATOR };
}

struct ruchy_split
ruchy_split_whitespace_begin (ruchy_str s)
{
  return (struct ruchy_split){ .string = s, .kind = RUCHY_SPLIT_WHITESPACE };
}

struct ruchy_split
ruchy_lines_begin (ruchy_str s)
{
  return (struct ruchy_split){ .string = s, .kind = RUCHY_SPLIT_LINE };
}

static bool
next_word (struct ruchy_split *it, ruchy_str *part)
{
  ruchy_str s = it->string;
  size_t start = it->next, end;
  for (;;)
    {
      if (start == s.length)
        return false;
      size_t next = start;
      if (!ruchy_char_is_whitespace (ruchy_str_next (s, &next)))
        break;
      start = next;
    }
  for (end = start; end < s.length;)
    {
      size_t next = end;
      if (ruchy_char_is_whitespace (ruchy_str_next (s, &next)))
        break;
      end = next;
    }
  it->next = end;
  *part = ruchy_str_view (s, start, end);
  return true;
}

static bool
next_line (struct ruchy_split *it, ruchy_str *part)
{
  ruchy_str s = it->string;
  if (it->next >= s.length)
    return false;
  const char *start = s.data + it->next;
  const char *newline = memchr (start, '\n', s.length - it->next);
  size_t end = newline ? (size_t) (newline - s.data) : s.length;
  size_t from = it->next;
  it->next = newline ? end + 1 : end;
  if (newline && end > from && s.data[end - 1] == '\r')
    end--;
  *part = ruchy_str_view (s, from, end);
  return true;
}

static bool
next_character (struct ruchy_split *it, ruchy_str *part)
{
  size_t from = it->next;
  if (!it->separator.offset) /* the empty part in front */
    {
      it->separator.offset = 1;
      *part = (ruchy_str){ 0 };
      return true;
    }
  if (from >= it->string.length)
    {
      it->done = true;
      *part = (ruchy_str){ 0 };
      return true;
    }
  (void) ruchy_str_next (it->string, &it->next);
  *part = ruchy_str_view (it->string, from, it->next);
  return true;
}

bool
ruchy_split_next_slow (struct ruchy_split *it, ruchy_str *part)
{
  if (it->done)
    return false;
  switch (it->kind)
    {
    case RUCHY_SPLIT_WHITESPACE:
      return next_word (it, part);
    case RUCHY_SPLIT_LINE:
      return next_line (it, part);
    case RUCHY_SPLIT_CHARACTER:
      return next_character (it, part);
    default:
      break;
    }
  size_t from = it->next;
  int64_t hit = it->string.length
                    ? ruchy_str_find_from (it->string, it->separator, from)
                    : -1;
  size_t end = hit < 0 ? it->string.length : (size_t) hit;
  it->next = end + it->separator.length;
  it->done = hit < 0;
  *part = ruchy_str_view (it->string, from, end);
  return true;
}

bool
ruchy_str_split_once (ruchy_str s, ruchy_str separator, ruchy_str *left,
                      ruchy_str *right)
{
  int64_t hit = ruchy_str_find (s, separator);
  if (hit < 0)
    return false;
  *left = ruchy_str_view (s, 0, (size_t) hit);
  *right = ruchy_str_view (s, (size_t) hit + separator.length, s.length);
  return true;
}

static ruchy_array_str
collect (struct ruchy_split it)
{
  ruchy_array_str a = { 0 };
  for (ruchy_str part; ruchy_split_next (&it, &part);)
    ruchy_array_str_push (&a, part);
  return a;
}

ruchy_array_str
ruchy_str_split (ruchy_str s, ruchy_str separator)
{
  return collect (ruchy_split_begin (s, separator));
}

ruchy_array_str
ruchy_str_split_whitespace (ruchy_str s)
{
  return collect (ruchy_split_whitespace_begin (s));
}

ruchy_array_str
ruchy_str_lines (ruchy_str s)
{
  return collect (ruchy_lines_begin (s));
}

ruchy_array_str
ruchy_str_splitn (ruchy_str s, int64_t count, ruchy_str separator,
                  bool reverse)
{
  ruchy_array_str a = { 0 };
  size_t start = 0, end = s.length;
  for (; count > 1; count--)
    {
      ruchy_str rest = ruchy_str_view (s, start, end);
      int64_t hit = reverse ? ruchy_str_rfind (rest, separator)
                            : ruchy_str_find (rest, separator);
      if (hit >= 0)
        {
          size_t before = start + (size_t) hit;
          size_t behind = before + separator.length;
          ruchy_array_str_push (&a, reverse
                                        ? ruchy_str_view (s, behind, end)
                                        : ruchy_str_view (s, start, before));
          if (reverse)
            end = before;
          else
            start = behind;
        }
      ruchy_str_drop (rest);
      if (hit < 0)
        break;
    }
  if (count > 0)
    ruchy_array_str_push (&a, ruchy_str_view (s, start, end));
  return a;
}

/* ---- Strings as arrays ----------------------------------------------- */

ruchy_array_char
ruchy_str_chars (ruchy_str s)
{
  ruchy_array_char a = ruchy_array_char_make (ruchy_str_char_count (s));
  int64_t k = 0;
  for (size_t i = 0; i < s.length;)
    a.data[k++] = ruchy_str_next (s, &i);
  return a;
}

ruchy_array_str
ruchy_str_char_strings (ruchy_str s)
{
  ruchy_array_str a = ruchy_array_str_make (ruchy_str_char_count (s));
  int64_t k = 0;
  for (size_t i = 0; i < s.length;)
    {
      size_t start = i;
      (void) ruchy_str_next (s, &i);
      a.data[k++] = ruchy_str_view (s, start, i);
    }
  return a;
}

ruchy_array_u8
ruchy_str_to_bytes (ruchy_str s)
{
  return ruchy_array_u8_from ((const uint8_t *) s.data, s.length);
}

ruchy_str
ruchy_str_from_chars (ruchy_array_char a)
{
  struct ruchy_writer w = ruchy_string_writer ();
  for (int64_t i = 0; i < a.length; i++)
    ruchy_put_char (&w, a.data[i]);
  return ruchy_string_finish (&w);
}

bool
ruchy_str_from_utf8 (ruchy_array_u8 a, ruchy_str *s)
{
  const char *p = (const char *) a.data;
  for (size_t i = 0; i < (size_t) a.length;)
    {
      unsigned n = ruchy_utf8_valid (p + i, (size_t) a.length - i);
      if (!n)
        return false;
      i += n;
    }
  *s = ruchy_str_new (p, (size_t) a.length);
  return true;
}

/* The bytes themselves: for files and pipes.  */
ruchy_str
ruchy_str_of_bytes (ruchy_array_u8 a)
{
  return ruchy_str_new ((const char *) a.data, (size_t) a.length);
}

ruchy_str
ruchy_str_from_utf8_lossy (ruchy_array_u8 a)
{
  return ruchy_str_from_outside ((const char *) a.data, (size_t) a.length);
}

ruchy_str
ruchy_array_str_concat_all (ruchy_array_str a)
{
  return ruchy_str_concat_n (a.data, (size_t) a.length);
}
