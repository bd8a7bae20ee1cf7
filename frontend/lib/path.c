/* SPDX-License-Identifier: MIT */
/* Support library: paths as text.  */

#include "internal.h"

/* Where the last component begins and ends, trailing slashes left out.  */
static void
last_component (ruchy_str path, size_t *start, size_t *end)
{
  size_t e = path.length;
  while (e > 1 && path.data[e - 1] == '/')
    e--;
  size_t s = e;
  while (s && path.data[s - 1] != '/')
    s--;
  *start = s;
  *end = e;
}

/* The point before the extension, or END if there is none.  */
static size_t
extension_point (ruchy_str path, size_t start, size_t end)
{
  for (size_t i = end; i > start + 1; i--)
    if (path.data[i - 1] == '.')
      return i - 1;
  return end;
}

ruchy_str
ruchy_path_join (ruchy_str a, ruchy_str b)
{
  if (!a.length || ruchy_path_is_absolute (b))
    return ruchy_str_copy (b);
  ruchy_str parts[] = { a, RUCHY_STRING_LITERAL ("/", 1), b };
  if (a.data[a.length - 1] == '/')
    return ruchy_str_concat (a, b);
  return ruchy_str_concat_n (parts, 3);
}

ruchy_str
ruchy_path_parent (ruchy_str path)
{
  size_t start, end;
  last_component (path, &start, &end);
  while (start > 1 && path.data[start - 1] == '/')
    start--;
  return ruchy_str_view (path, 0, start);
}

ruchy_str
ruchy_path_file_name (ruchy_str path)
{
  size_t start, end;
  last_component (path, &start, &end);
  return ruchy_str_view (path, start, end);
}

ruchy_str
ruchy_path_file_stem (ruchy_str path)
{
  size_t start, end;
  last_component (path, &start, &end);
  return ruchy_str_view (path, start, extension_point (path, start, end));
}

ruchy_str
ruchy_path_extension (ruchy_str path)
{
  size_t start, end;
  last_component (path, &start, &end);
  size_t point = extension_point (path, start, end);
  return point == end ? (ruchy_str){ 0 }
                      : ruchy_str_view (path, point + 1, end);
}

bool
ruchy_path_is_absolute (ruchy_str path)
{
  return path.length && path.data[0] == '/';
}

ruchy_str
ruchy_path_with_extension (ruchy_str path, ruchy_str extension)
{
  size_t start, end;
  last_component (path, &start, &end);
  ruchy_str stem
      = ruchy_str_view (path, 0, extension_point (path, start, end));
  ruchy_str parts[] = { stem, RUCHY_STRING_LITERAL (".", 1), extension };
  ruchy_str joined = extension.length ? ruchy_str_concat_n (parts, 3)
                                      : ruchy_str_copy (stem);
  ruchy_str_drop (stem);
  return joined;
}

ruchy_str
ruchy_path_with_file_name (ruchy_str path, ruchy_str name)
{
  ruchy_str parent = ruchy_path_parent (path);
  ruchy_str joined = ruchy_path_join (parent, name);
  ruchy_str_drop (parent);
  return joined;
}

ruchy_array_str
ruchy_path_components (ruchy_str path)
{
  ruchy_array_str a = { 0 };
  if (ruchy_path_is_absolute (path))
    ruchy_array_str_push (&a, ruchy_str_from_char ('/'));
  struct ruchy_split it
      = ruchy_split_begin (path, RUCHY_STRING_LITERAL ("/", 1));
  for (ruchy_str part; ruchy_split_next (&it, &part);)
    if (part.length && !(part.length == 1 && part.data[0] == '.'))
      ruchy_array_str_push (&a, part);
    else
      ruchy_str_drop (part);
  return a;
}

static bool
is_up (ruchy_str part)
{
  return part.length == 2 && memcmp (part.data, "..", 2) == 0;
}

ruchy_str
ruchy_path_normalize (ruchy_str path)
{
  ruchy_array_str parts = ruchy_path_components (path);
  ruchy_array_str kept = { 0 };
  bool absolute = ruchy_path_is_absolute (path);
  for (int64_t i = absolute; i < parts.length; i++)
    {
      ruchy_str part = parts.data[i], last;
      if (is_up (part) && kept.length && !is_up (kept.data[kept.length - 1]))
        {
          (void) ruchy_array_str_pop (&kept, &last);
          ruchy_str_drop (last);
        }
      else if (!is_up (part) || !absolute)
        ruchy_array_str_push (&kept, ruchy_str_copy (part));
    }
  ruchy_str joined
      = ruchy_array_str_join (kept, RUCHY_STRING_LITERAL ("/", 1));
  ruchy_array_str_drop (kept);
  ruchy_array_str_drop (parts);
  if (absolute)
    {
      ruchy_str rooted
          = ruchy_str_concat (RUCHY_STRING_LITERAL ("/", 1), joined);
      ruchy_str_drop (joined);
      return rooted;
    }
  return joined.length ? joined : RUCHY_STRING_LITERAL (".", 1);
}
