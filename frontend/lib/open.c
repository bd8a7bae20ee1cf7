/* SPDX-License-Identifier: MIT */
/* Support library: file objects of open (path, mode).  A file is an object
   with its path, mode, text and position; a file opened for writing is
   written when it is closed or changed.  Not thread-safe.  */

#include "ruchy.h"
#include "ruchy/open.h"

static const char *const fields[] = { "path", "mode", "text", "position" };

static ruchy_dyn *
field (ruchy_dyn *file, int i, const char *at)
{
  ruchy_str name = ruchy_str_from_c (fields[i]);
  ruchy_dyn key = ruchy_dyn_str (name);
  ruchy_dyn *place = ruchy_dyn_place (file, key, at);
  ruchy_dyn_drop (key);
  return place;
}

static void
set (ruchy_dyn *file, int i, ruchy_dyn v, const char *at)
{
  ruchy_dyn *place = field (file, i, at);
  ruchy_dyn_drop (*place);
  *place = v;
}

ruchy_dyn
ruchy_open (ruchy_str path, ruchy_str mode, const char *at)
{
  ruchy_dyn file = { .tag = RUCHY_OBJECT };
  ruchy_str text = { 0 }, error = { 0 };
  bool write = mode.length && (mode.data[0] == 'w' || mode.data[0] == 'a');
  if ((!write || mode.data[0] == 'a')
      && !ruchy_read_file (path, &text, &error))
    {
      if (!write)
        ruchy_panic_system (at, "open", path, error);
      ruchy_str_drop (error);
      text = (ruchy_str){ 0 };
    }
  set (&file, 0, ruchy_dyn_str (ruchy_str_copy (path)), at);
  set (&file, 1, ruchy_dyn_str (ruchy_str_copy (mode)), at);
  set (&file, 2, ruchy_dyn_str (text), at);
  set (&file, 3, ruchy_dyn_int (0), at);
  return file;
}

bool
ruchy_is_file_method (const char *name)
{
  static const char *const names[]
      = { "read_line", "close",  "read",       "write",         "write_line",
          "eof",       "is_eof", "read_lines", "read_to_string" };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (strcmp (names[i], name) == 0)
      return true;
  return false;
}

static ruchy_dyn
read_line (ruchy_dyn *file, const char *at)
{
  ruchy_str text = field (file, 2, at)->string;
  int64_t start = field (file, 3, at)->integer, end = start;
  if (start >= text.length)
    return RUCHY_DYN_NIL;
  while (end < text.length && text.data[end] != '\n')
    end++;
  field (file, 3, at)->integer = end + 1;
  return ruchy_dyn_str (ruchy_str_view (text, (size_t) start, (size_t) end));
}

static void
save (ruchy_dyn *file, const char *at)
{
  ruchy_str path = field (file, 0, at)->string, error = { 0 };
  if (!ruchy_write_file (path, field (file, 2, at)->string, &error))
    ruchy_panic_system (at, "write", path, error);
}

/* And no object that happens to have a method of such a name.  */
static bool
is_file (ruchy_dyn v)
{
  if (v.tag != RUCHY_OBJECT)
    return false;
  ruchy_str key = ruchy_str_from_c (fields[3]);
  bool has = ruchy_map_dyn_has (v.object, key);
  ruchy_str_drop (key);
  return has;
}

ruchy_dyn
ruchy_file_method (ruchy_dyn *file, const char *name,
                   const ruchy_dyn *arguments, size_t count, const char *at)
{
  ruchy_str text;
  if (!is_file (*file))
    return ruchy_dyn_method (file, name, arguments, count, at);
  text = field (file, 2, at)->string;
  if (strcmp (name, "read_line") == 0)
    return read_line (file, at);
  if (strcmp (name, "read") == 0 || strcmp (name, "read_to_string") == 0)
    return ruchy_dyn_str (ruchy_str_copy (text));
  if (strcmp (name, "read_lines") == 0 || strcmp (name, "lines") == 0)
    {
      ruchy_array_dyn lines = { 0 };
      for (ruchy_dyn l; (l = read_line (file, at)).tag != RUCHY_NIL;)
        ruchy_array_dyn_push (&lines, l);
      return ruchy_dyn_array (lines);
    }
  if (strcmp (name, "eof") == 0 || strcmp (name, "is_eof") == 0)
    return ruchy_dyn_bool (field (file, 3, at)->integer >= text.length);
  if (strncmp (name, "write", 5) == 0)
    {
      ruchy_dyn *place = field (file, 2, at);
      for (size_t i = 0; i < count; i++)
        {
          ruchy_str part = ruchy_dyn_text (arguments[i]);
          ruchy_str_append (&place->string, part);
          ruchy_str_drop (part);
        }
      if (strcmp (name, "write_line") == 0)
        ruchy_str_push (&place->string, '\n');
      save (file, at);
    }
  return RUCHY_DYN_NIL;
}
