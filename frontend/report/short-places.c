/* SPDX-License-Identifier: MIT */
/* Files are sorted by their paths read backwards, so that those which end
   alike are neighbours.  A path without a folder counts as if it had an
   empty one before it.  */

#include "report/short-places.h"

#include <stdlib.h>
#include <string.h>

/* Of the path P of LENGTH characters the one that is AT before its end; a
   slash before a relative path.  */
static char
from_end (const char *p, size_t length, size_t at)
{
  return at < length ? p[length - 1 - at] : '/';
}

static size_t
backwards_length (const char *p, size_t length)
{
  return length + (p[0] != '/');
}

static int
compare_backwards (const void *left, const void *right)
{
  const char *a = *(const char *const *) left;
  const char *b = *(const char *const *) right;
  size_t a_length = strlen (a), b_length = strlen (b);
  size_t a_all = backwards_length (a, a_length);
  size_t b_all = backwards_length (b, b_length);
  for (size_t i = 0; i < a_all && i < b_all; i++)
    {
      unsigned char x = (unsigned char) from_end (a, a_length, i);
      unsigned char y = (unsigned char) from_end (b, b_length, i);
      if (x != y)
        return x < y ? -1 : 1;
    }
  return a_all < b_all ? -1 : a_all > b_all;
}

/* How many characters, a slash at their beginning included, two paths have in
   common at their ends.  */
static size_t
common_end (const char *a, const char *b)
{
  size_t a_length = strlen (a), b_length = strlen (b), i = 0;
  size_t a_all = backwards_length (a, a_length);
  size_t b_all = backwards_length (b, b_length);
  while (i < a_all && i < b_all
         && from_end (a, a_length, i) == from_end (b, b_length, i))
    i++;
  return i;
}

/* The shortest end of PATH, whole folders, that is longer than COMMON.  */
static const char *
short_end (const char *path, size_t common)
{
  size_t length = strlen (path);
  for (const char *at = path + length; at > path; at--)
    if (at[-1] == '/' && length - (size_t) (at - path) + 1 > common)
      return at > path + 1 ? at : path;
  return path;
}

struct file_list
{
  struct arena *arena;
  struct string_map names; /* path to what is shown for it */
  struct profile *profile;
};

typedef void row_action (struct file_list *list, const char *file,
                         const char **location);

static void
for_each_place (struct file_list *list, row_action *action)
{
  struct profile *p = list->profile;
  FOR_ROWS (function, f, p->functions)
  action (list, f->file, &f->location);
  FOR_ROWS (loop, l, p->loops)
  action (list, l->file, &l->location);
  FOR_ROWS (branch, b, p->branches)
  action (list, b->file, &b->location);
  FOR_ROWS (switch, s, p->switches)
  action (list, s->file, &s->location);
  FOR_ROWS (line, n, p->lines)
  action (list, n->file, &n->location);
  if (p->allocations != NULL)
    FOR_ROWS (site, s, p->allocations->sites)
  action (list, s->file, &s->location);
}

static void
note_file (struct file_list *list, const char *file, const char **location)
{
  (void) location;
  if (file != NULL && *file != '\0')
    string_map_entry (&list->names, file, strlen (file));
}

static void
shorten (struct file_list *list, const char *file, const char **location)
{
  if (file == NULL || *file != '/' || *location == NULL)
    return;
  size_t length = strlen (file);
  const char *end = string_map_get (&list->names, file);
  if (end != NULL && strncmp (*location, file, length) == 0)
    *location = arena_printf (list->arena, "%s%s", end, *location + length);
}

void
profile_shorten_places (struct profile *profile)
{
  struct file_list list = { .arena = &profile->arena, .profile = profile };
  list.names.arena = &profile->arena;
  for_each_place (&list, note_file);
  size_t count = list.names.count;
  const char **files = arena_array (list.arena, const char *, count + 1);
  for (size_t i = 0; i < count; i++)
    files[i] = list.names.entries[i].key;
  qsort (files, count, sizeof *files, compare_backwards);
  for (size_t i = 0; i < count; i++)
    {
      size_t common = i > 0 ? common_end (files[i], files[i - 1]) : 0;
      size_t after = i + 1 < count ? common_end (files[i], files[i + 1]) : 0;
      const char *end = short_end (files[i], after > common ? after : common);
      string_map_put (&list.names, files[i], (void *) end);
    }
  for_each_place (&list, shorten);
}
