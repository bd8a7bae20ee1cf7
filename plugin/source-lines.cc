/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-lines.cc - the lines of source files, at once.

   GCC's own cache is made for diagnostics: it looks for a line from the last
   one or from one of a hundred marks, so that asking for all conditions of a
   file of 250,000 lines read it thousands of times (45 % of the time to
   compile sqlite3).  Here a file is read once, and the starts of its lines are
   kept. Compiler only.  */

#include "gcc-common.h"

#include "source-lines.h"

struct source_file
{
  const char *name;
  char *text;
  vec<size_t> starts; /* of the lines, and where one more would start */
};

static vec<struct source_file *> files;

static void
read_text (struct source_file *file, FILE *stream)
{
  size_t size = 0, room = 1 << 16, got;
  file->text = XNEWVEC (char, room);
  while ((got = fread (file->text + size, 1, room - size, stream)) > 0)
    {
      size += got;
      if (size == room)
        file->text = XRESIZEVEC (char, file->text, room *= 2);
    }
  size_t at = size >= 3 && memcmp (file->text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
  while (at < size)
    {
      const char *end
          = (const char *) memchr (file->text + at, '\n', size - at);
      file->starts.safe_push (at);
      at = end ? end - file->text + 1 : size + 1;
    }
  file->starts.safe_push (at);
}

static struct source_file *
find_file (const char *name)
{
  static struct source_file *last;
  if (last && (last->name == name || strcmp (last->name, name) == 0))
    return last;
  for (unsigned i = 0; i < files.length (); i++)
    if (strcmp (files[i]->name, name) == 0)
      return last = files[i];
  struct source_file *file = XCNEW (struct source_file);
  FILE *stream = fopen (name, "rb");
  file->name = xstrdup (name);
  if (stream)
    {
      read_text (file, stream);
      fclose (stream);
    }
  files.safe_push (file);
  return last = file;
}

char_span
rp_source_line (const char *name, int number)
{
  const struct source_file *file = find_file (name);
  if (number < 1 || (unsigned) number >= file->starts.length ())
    return char_span (NULL, 0);
  size_t start = file->starts[number - 1];
  return char_span (file->text + start, file->starts[number] - start - 1);
}

/* The end of the quoted text that begins at AT in LINE.  */
static size_t
end_of_quoted (const char *line, size_t at, size_t to)
{
  size_t end = at + 1;
  while (end < to && line[end] != line[at])
    end += line[end] == '\\' ? 2 : 1;
  return end < to ? end + 1 : to;
}

void
rp_source_line_append (vec<char> *text, char_span line, size_t from, size_t to,
                       bool *comment)
{
  const char *c = line.get_buffer ();
  for (size_t at = from; at < to;)
    {
      bool pair = at + 1 < to;
      size_t end = at + 1;
      bool blank = *comment;
      if (*comment && pair && c[at] == '*' && c[at + 1] == '/')
        {
          *comment = false;
          end++;
        }
      else if (!*comment && pair && c[at] == '/' && c[at + 1] == '*')
        {
          blank = *comment = true;
          end++;
        }
      else if (!*comment && pair && c[at] == '/' && c[at + 1] == '/')
        {
          blank = true;
          end = to;
        }
      /* One between digits is C++'s.  */
      else if (!*comment
               && (c[at] == '"'
                   || (c[at] == '\'' && (at == from || !ISDIGIT (c[at - 1])))))
        end = end_of_quoted (c, at, to);
      for (; at < end; at++)
        text->safe_push (blank ? ' ' : c[at]);
    }
  text->safe_push (' ');
}
