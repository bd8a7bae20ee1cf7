/* SPDX-License-Identifier: GPL-3.0-or-later */
/* marked-lines.cc - the lines of texts with line markers, by the names and
   numbers that these give them.

   GCC's places have the lines that markers say, but the columns of what it
   reads.  So the file that a marker names says nothing of them; what stands
   behind the marker does.  A line that is there twice, included with different
   macros, is nobody's.  Compiler only.  */

#include "gcc-common.h"

#include "marked-lines.h"

struct line
{
  const char *text;
  size_t length;
  bool ambiguous;
};

typedef hash_map<int_hash<int, -1, -2>, struct line> line_hash;

struct marked_file
{
  char *name;
  bool system; /* every marker said so */
  line_hash *lines;
};

static vec<struct marked_file> files;

static struct marked_file *
find_file (const char *name)
{
  static unsigned last;
  if (last < files.length () && strcmp (files[last].name, name) == 0)
    return &files[last];
  for (last = 0; last < files.length (); last++)
    if (strcmp (files[last].name, name) == 0)
      return &files[last];
  return NULL;
}

/* The lines of the file NAME, which is the system's if SYSTEM; made if there
   are none.  */
static line_hash *
lines_of (const char *name, bool system)
{
  struct marked_file *known = find_file (name);
  if (known)
    {
      known->system = known->system && system;
      return known->lines;
    }
  struct marked_file file = { xstrdup (name), system, new line_hash };
  files.safe_push (file);
  return file.lines;
}

/* The text of the string literal at C, before END, without its escapes, to be
   freed; NULL if none begins or ends there.  */
static char *
read_name (const char *c, const char *end)
{
  if (c >= end || *c++ != '"')
    return NULL;
  char *name = XNEWVEC (char, end - c + 1);
  size_t length = 0;
  for (; c < end && *c != '"'; c++)
    {
      if (*c == '\\' && c + 1 < end)
        c++;
      name[length++] = *c;
    }
  name[length] = '\0';
  if (c < end)
    return name;
  free (name);
  return NULL;
}

/* Whether the marker that ends at END has flag 3; AT is in it before the name,
   which ends with the last quote.  */
static bool
says_system_p (const char *at, const char *end)
{
  while (end > at && end[-1] != '"')
    if (*--end == '3')
      return true;
  return false;
}

static const char *
skip_blanks (const char *c, const char *end)
{
  while (c < end && (*c == ' ' || *c == '\t'))
    c++;
  return c;
}

/* Where the number stands in the line C to END if that is `# NUMBER ...' or
   `#line ...'; else NULL.  */
static const char *
number_of_marker (const char *c, const char *end)
{
  c = skip_blanks (c, end);
  if (c >= end || *c++ != '#')
    return NULL;
  c = skip_blanks (c, end);
  if (end - c > 4 && memcmp (c, "line", 4) == 0 && !ISIDNUM (c[4]))
    return skip_blanks (c + 4, end);
  return c < end && ISDIGIT (*c) ? c : NULL;
}

static const char *
end_of_line (const char *c, const char *end)
{
  const char *found = (const char *) memchr (c, '\n', end - c);
  return found ? found : end;
}

bool
rp_marked_p (const char *text, size_t size)
{
  const char *end = text + size;
  for (const char *c = text; c < end; c = end_of_line (c, end) + 1)
    if (number_of_marker (c, end_of_line (c, end)))
      return true;
  return false;
}

static bool
blank_p (const struct line *line)
{
  size_t length = line->length;
  while (length > 0 && ISSPACE (line->text[length - 1]))
    length--;
  return length == 0;
}

/* If FOUND, a later part of the line NOTED that the preprocessor put on a line
   of its own, begins behind NOTED, both as one line in NOTED.  */
static bool
join_line (struct line *noted, const struct line *found)
{
  size_t begin = 0;
  while (begin < found->length && ISBLANK (found->text[begin]))
    begin++;
  if (begin < noted->length)
    return false;
  char *joined = XNEWVEC (char, found->length);
  memcpy (joined, found->text, found->length);
  memcpy (joined, noted->text, noted->length);
  noted->text = joined;
  noted->length = found->length;
  return true;
}

static void
note_line (line_hash *lines, int number, const char *text, size_t length)
{
  bool known;
  struct line found = { text, length, false };
  struct line &noted = lines->get_or_insert (number, &known);
  if (!known || (!noted.ambiguous && blank_p (&noted)))
    noted = found;
  else if (!blank_p (&found)
           && (noted.length != length
               || memcmp (noted.text, text, length) != 0))
    noted.ambiguous = !join_line (&noted, &found);
}

void
rp_marked_note (const char *text, size_t size, const char *name)
{
  const char *end = text + size, *next;
  line_hash *lines = name ? lines_of (name, false) : NULL;
  int number = 1;
  for (const char *c = text; c < end; c = next + 1)
    {
      next = end_of_line (c, end);
      const char *marker = number_of_marker (c, next);
      if (!marker)
        {
          if (lines)
            note_line (lines, number++, c, next - c);
          continue;
        }
      /* A macro's number: nobody knows what follows.  */
      if (marker >= next || !ISDIGIT (*marker))
        {
          lines = NULL;
          continue;
        }
      for (number = 0; marker < next && ISDIGIT (*marker); marker++)
        number = number > INT_MAX / 20 ? number : number * 10 + *marker - '0';
      char *renamed = read_name (skip_blanks (marker, next), next);
      if (renamed)
        lines = lines_of (renamed, says_system_p (marker, next));
      free (renamed);
    }
}

bool
rp_marked_file_p (const char *name)
{
  return find_file (name) != NULL;
}

bool
rp_marked_system_p (const char *name)
{
  struct marked_file *file = find_file (name);
  return file && file->system;
}

char_span
rp_marked_line (const char *name, int number)
{
  struct marked_file *file = find_file (name);
  struct line *line = file && number > 0 ? file->lines->get (number) : NULL;
  return line && !line->ambiguous ? char_span (line->text, line->length)
                                  : char_span (NULL, 0);
}
