/* SPDX-License-Identifier: GPL-3.0-or-later */
/* profile-rows.cc - read the rows of a profile.json that concern some source
   files.

   Each file of a program is compiled with the whole program's profile: parsed
   as a whole, that would take longer than to compile a small file.  So the
   text is only walked, strings and brackets, until a row says that its file is
   one of those asked for; that row is cJSON's.  Compiler only.  */

#include "gcc-common.h"

#include "profile-rows.h"

#include <cJSON.h>

static const char *
skip_space (const char *at)
{
  return at + strspn (at, " \t\r\n");
}

/* Behind the string that begins at AT; NULL if it does not end.  */
static const char *
skip_string (const char *at)
{
  for (at++; *at && *at != '"'; at++)
    if (*at == '\\' && !*++at)
      return NULL;
  return *at ? at + 1 : NULL;
}

/* Behind the value that begins at AT; NULL if it does not end.  */
static const char *
skip_value (const char *at)
{
  unsigned depth = 0;
  do
    {
      at += strcspn (at, depth ? "\"[]{}" : "\"[]{}, \t\r\n");
      if (*at == '"')
        at = skip_string (at);
      else if (*at == '[' || *at == '{')
        depth++, at++;
      else if (depth > 0 && *at)
        depth--, at++;
      else if (depth > 0)
        return NULL;
    }
  while (at && depth > 0);
  return at;
}

/* The text of the member KEY, with its quotes, of the row from AT to END; NULL
   if it has none, or one that has to be decoded.  */
static char *
text_of (const char *key, const char *at, const char *end)
{
  const char *found = (const char *) memmem (at, end - at, key, strlen (key));
  if (!found)
    return NULL;
  at = skip_space (found + strlen (key));
  at = *at == ':' ? skip_space (at + 1) : at;
  const char *last = *at == '"' ? skip_string (at) : NULL;
  if (!last || last > end || memchr (at, '\\', last - at))
    return NULL;
  return xstrndup (at + 1, last - at - 2);
}

/* The file of a row of a function that never ran is in its LOCATION only, in
   front of the line.  */
static char *
without_line (char *location)
{
  char *colon = location ? strrchr (location, ':') : NULL;
  if (colon)
    *colon = '\0';
  return location;
}

static char *
file_of (const char *at, const char *end)
{
  char *file = text_of ("\"file\"", at, end);
  return file ? file : without_line (text_of ("\"location\"", at, end));
}

char *
rp_profile_row_file (const cJSON *row)
{
  const char *file
      = cJSON_GetStringValue (cJSON_GetObjectItemCaseSensitive (row, "file"));
  if (file)
    return xstrdup (file);
  file = cJSON_GetStringValue (
      cJSON_GetObjectItemCaseSensitive (row, "location"));
  return file ? without_line (xstrdup (file)) : NULL;
}

/* Visit the row from AT to END; false if it is no JSON.  */
static bool
visit_row (const char *list, const char *at, const char *end,
           const rp_file_set &files, rp_row_visitor visit)
{
  char *file = file_of (at, end);
  bool wanted = !file || const_cast<rp_file_set &> (files).contains (file);
  free (file);
  if (!wanted)
    return true;
  cJSON *row = cJSON_ParseWithLength (at, end - at);
  if (row)
    visit (list, row);
  cJSON_Delete (row);
  return row != NULL;
}

/* Visit the rows of LIST, whose text begins at AT; behind it, or NULL.  */
static const char *
visit_list (const char *list, const char *at, const rp_file_set &files,
            rp_row_visitor visit)
{
  at = skip_space (at + 1);
  while (*at && *at != ']')
    {
      const char *end = skip_value (at);
      if (!end || end == at || !visit_row (list, at, end, files, visit))
        return NULL;
      at = skip_space (end);
      if (*at == ',')
        at = skip_space (at + 1);
      else if (*at != ']')
        return NULL;
    }
  return *at ? at + 1 : NULL;
}

/* The name of the array whose key is from AT to END; NULL if its rows are of
   no interest.  */
static const char *
list_named (const char *at, const char *end)
{
  static const char *const lists[] = { "functions", "branches", "switches" };
  for (unsigned i = 0; i < ARRAY_SIZE (lists); i++)
    if (strlen (lists[i]) == (size_t) (end - at - 2)
        && strncmp (at + 1, lists[i], end - at - 2) == 0)
      return lists[i];
  return NULL;
}

bool
rp_profile_rows (const char *text, const rp_file_set &files,
                 rp_row_visitor visit)
{
  bool branches = false;
  const char *at = skip_space (text);
  if (*at != '{')
    return false;
  do
    {
      const char *key = skip_space (at + 1);
      const char *end = *key == '"' ? skip_string (key) : NULL;
      const char *value = end ? skip_space (end) : "";
      if (*value != ':')
        return false;
      value = skip_space (value + 1);
      const char *list = *value == '[' ? list_named (key, end) : NULL;
      at = list ? visit_list (list, value, files, visit) : skip_value (value);
      if (!at || at == value)
        return false;
      branches |= list && strcmp (list, "branches") == 0;
      at = skip_space (at);
    }
  while (*at == ',');
  return branches && *at == '}' && !*skip_space (at + 1);
}
