/* SPDX-License-Identifier: MIT */
/* remarks.c: read the compiler's messages.  A message is one line,

     FILE:LINE:COLUMN: KIND: TEXT

   and what keeps GCC from vectorizing a loop stands in the messages behind
   "couldn't vectorize loop", with places inside of it.  */

#include "report/remarks.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Longer reasons are statements of GCC's, which nobody reads.  */
#define LONGEST_REASON 100

struct message
{
  char *file, *line; /* within the text; NUL-terminated */
  char *text;        /* behind LINE:COLUMN:  */
};

/* Cut TEXT into its parts.  */
static bool
parse_message (char *text, struct message *m)
{
  for (char *colon = strchr (text, ':'); colon != NULL;
       colon = strchr (colon + 1, ':'))
    {
      size_t line = strspn (colon + 1, "0123456789");
      char *second = colon + 1 + line;
      if (line == 0 || *second != ':')
        continue;
      size_t column = strspn (second + 1, "0123456789");
      if (column == 0 || strncmp (second + 1 + column, ": ", 2) != 0)
        continue;
      *colon = *second = '\0';
      *m = (struct message){ text, colon + 1, second + 1 + column + 2 };
      return true;
    }
  return false;
}

static const char *
base_name (const char *file)
{
  const char *slash = strrchr (file, '/');
  return slash != NULL ? slash + 1 : file;
}

/* "./src/a.c" and "src/a.c" are one: the length to leave out.  */
static size_t
without_dot (const char *file)
{
  size_t length = 0;
  while (strncmp (file + length, "./", 2) == 0)
    length += 2;
  return length;
}

static struct remark *
add (struct remarks *remarks, const struct message *m, enum remark_kind kind)
{
  const char *key
      = arena_printf (remarks->arena, "%s:%s", base_name (m->file), m->line);
  struct remark *remark = arena_new (remarks->arena, struct remark);
  remark->file
      = arena_strdup (remarks->arena, m->file + without_dot (m->file));
  remark->kind = kind;
  remark->reason = "";
  remark->next = string_map_put (&remarks->by_place, key, remark);
  return remark;
}

/* Whether TEXT is about what the plugin has inserted: in the counted version
   of a function, which is not the one to be improved.  */
static bool
is_of_plugin (const char *text)
{
  return strstr (text, "ruchyprof") != NULL
         || strstr (text, "__builtin_dwarf_cfa") != NULL
         || strstr (text, "__asm__") != NULL;
}

/* Take MESSAGE in.  *OPEN is the loop that waits for its reason, or NULL.  */
static void
take (struct remarks *remarks, const struct message *m, struct remark **open)
{
  static const char missed[] = "missed: ", done[] = "optimized: loop "
                                                    "vectorized using ";
  static const char refused[] = "missed: not vectorized: ";
  if (strncmp (m->text, "missed: couldn't vectorize loop", 31) == 0)
    *open = add (remarks, m, REMARK_NOT_VECTORIZED);
  else if (strncmp (m->text, done, strlen (done)) == 0)
    {
      add (remarks, m, REMARK_VECTORIZED)->bytes
          = (unsigned) strtoul (m->text + strlen (done), NULL, 10);
      *open = NULL;
    }
  else if (strstr (m->text, "might be candidate for attribute") != NULL)
    add (remarks, m,
         strstr (m->text, "=const]") != NULL ? REMARK_CONST : REMARK_PURE);
  else if (*open != NULL && strncmp (m->text, missed, strlen (missed)) == 0
           && !is_of_plugin (m->text))
    {
      bool is_refusal = strncmp (m->text, refused, strlen (refused)) == 0;
      const char *text = m->text + strlen (is_refusal ? refused : missed);
      size_t length = strlen (text);
      while (length > 0 && strchr (" .;", text[length - 1]) != NULL)
        length--;
      if (length <= LONGEST_REASON)
        (*open)->reason = arena_strndup (remarks->arena, text, length);
      *open = NULL;
    }
}

bool
remarks_read (struct remarks *remarks, const char *path, const char **error)
{
  FILE *file = fopen (path, "r");
  if (file == NULL)
    {
      *error = arena_printf (remarks->arena, "%s: %s", path, strerror (errno));
      return false;
    }
  char *line = NULL;
  size_t capacity = 0;
  ssize_t length;
  struct remark *open = NULL;
  remarks->by_place.arena = remarks->arena;
  while ((length = getline (&line, &capacity, file)) > 0)
    {
      struct message message;
      if (line[length - 1] == '\n')
        line[length - 1] = '\0';
      if (parse_message (line, &message))
        take (remarks, &message, &open);
    }
  bool is_read = !ferror (file);
  if (!is_read)
    *error = arena_printf (remarks->arena, "%s: %s", path, strerror (errno));
  free (line);
  fclose (file);
  return is_read;
}

/* Whether one of two names ends in the other, at a folder's name.  */
static bool
same_file (const char *a, size_t a_length, const char *b)
{
  size_t b_length = strlen (b);
  const char *longer = a;
  if (b_length > a_length)
    {
      longer = b;
      b = a;
      size_t other = a_length;
      a_length = b_length;
      b_length = other;
    }
  return memcmp (longer + a_length - b_length, b, b_length) == 0
         && (a_length == b_length || longer[a_length - b_length - 1] == '/');
}

const struct remark *
remarks_find (const struct remarks *remarks, enum remark_kind kind,
              const char *location)
{
  const char *colon = strrchr (location, ':');
  if (remarks == NULL || colon == NULL)
    return NULL;
  location += without_dot (location);
  size_t length = (size_t) (colon - location);
  for (const struct remark *r
       = string_map_get (&remarks->by_place, base_name (location));
       r != NULL; r = r->next)
    if (r->kind == kind && same_file (location, length, r->file))
      return r;
  return NULL;
}
