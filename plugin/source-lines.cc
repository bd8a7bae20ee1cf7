/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-lines.cc - the lines of source files, at once.

   GCC's own cache is made for diagnostics: it looks for a line from the last
   one or from one of a hundred marks, so that asking for all conditions of a
   file of 250,000 lines read it thousands of times (45 % of the time to
   compile sqlite3).  Here a file is read once, and the starts of its lines are
   kept.  Texts whose lines are called otherwise are marked-lines.cc's.
   Compiler only.  */

#include "gcc-common.h"

#include <fcntl.h>
#include <sys/mman.h>

#include "marked-lines.h"
#include "source-lines.h"

struct source_file
{
  const char *name;
  char *text;
  bool marked;        /* marked-lines.cc has its lines */
  vec<size_t> starts; /* of the lines, and where one more would start */
};

static vec<struct source_file *> files;

/* The standard input, if the compiler reads the source there; else -1.  */
static int kept_input = -1;

/* The input file of the compiler; NULL if it has none.  */
static const char *
input_file (void)
{
  for (unsigned i = 0; i < save_decoded_options_count; i++)
    if (save_decoded_options[i].opt_index == OPT_SPECIAL_input_file)
      return save_decoded_options[i].arg;
  return NULL;
}

static bool
copy_input (int to)
{
  static char buffer[1 << 16];
  for (;;)
    {
      ssize_t got = read (STDIN_FILENO, buffer, sizeof buffer);
      if (got < 0 && errno == EINTR)
        continue;
      if (got <= 0)
        return got == 0;
      for (ssize_t done = 0; done < got;)
        {
          ssize_t put = write (to, buffer + done, got - done);
          if (put < 0 && errno != EINTR)
            return false;
          done += MAX (put, 0);
        }
    }
}

void
rp_source_lines_start (void)
{
  const char *input = input_file ();
  if (!input || strcmp (input, "-") != 0)
    return;
  int file = memfd_create ("ruchyprof source", MFD_CLOEXEC);
  if (file < 0)
    return;
  if (!copy_input (file) || lseek (file, 0, SEEK_SET) != 0
      || dup2 (file, STDIN_FILENO) < 0)
    error ("%<ruchyprof%> cannot keep the standard input: %m");
  kept_input = file;
}

/* The file NAME from its beginning; NULL if it cannot be read.  */
static FILE *
open_file (const char *name)
{
  if (strcmp (name, "<stdin>") != 0 && strcmp (name, "-") != 0)
    return fopen (name, "rb");
  /* The compiler has read all of it before it asks for a line.  */
  int file = kept_input < 0 ? -1 : fcntl (kept_input, F_DUPFD_CLOEXEC, 0);
  if (file < 0 || lseek (file, 0, SEEK_SET) != 0)
    return NULL;
  return fdopen (file, "rb");
}

/* The size of what STREAM holds, which goes to *TEXT.  */
static size_t
read_text (FILE *stream, char **text)
{
  size_t size = 0, room = 1 << 16, got;
  *text = XNEWVEC (char, room);
  while ((got = fread (*text + size, 1, room - size, stream)) > 0)
    {
      size += got;
      if (size == room)
        *text = XRESIZEVEC (char, *text, room *= 2);
    }
  return size;
}

static void
note_starts (struct source_file *file, size_t size)
{
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

/* The file NAME, read if it is not yet; OWN is what its lines are called until
   a marker says otherwise, or NULL.  */
static struct source_file *
find_file (const char *name, const char *own)
{
  static struct source_file *last;
  if (last && (last->name == name || strcmp (last->name, name) == 0))
    return last;
  for (unsigned i = 0; i < files.length (); i++)
    if (strcmp (files[i]->name, name) == 0)
      return last = files[i];
  struct source_file *file = XCNEW (struct source_file);
  FILE *stream = open_file (name);
  file->name = xstrdup (name);
  if (stream)
    {
      size_t size = read_text (stream, &file->text);
      fclose (stream);
      file->marked = rp_marked_p (file->text, size);
      if (file->marked)
        rp_marked_note (file->text, size, own);
      else
        note_starts (file, size);
    }
  files.safe_push (file);
  return last = file;
}

/* What the compiler reads if that is preprocessed; else NULL.  */
static const char *
preprocessed_input (void)
{
  static const char *name;
  static bool known;
  for (unsigned i = 0; !known && i < save_decoded_options_count; i++)
    if (save_decoded_options[i].opt_index == OPT_fpreprocessed)
      name = save_decoded_options[i].value ? input_file () : NULL;
  known = true;
  return name;
}

/* Whether GCC entered the file NAME; the names that only markers gave are none
   that it read.  */
static bool
entered_p (const char *name)
{
  for (unsigned i = 0; i < LINEMAPS_ORDINARY_USED (line_table); i++)
    {
      const line_map_ordinary *map = LINEMAPS_ORDINARY_MAP_AT (line_table, i);
      if (map->reason == LC_ENTER
          && strcmp (ORDINARY_MAP_FILE_NAME (map), name) == 0)
        return true;
    }
  return false;
}

/* Read the files that GCC entered, those of the system not: one of them may
   have given others' names to its lines.  */
static void
read_entered (void)
{
  static unsigned seen;
  for (; seen < LINEMAPS_ORDINARY_USED (line_table); seen++)
    {
      const line_map_ordinary *map
          = LINEMAPS_ORDINARY_MAP_AT (line_table, seen);
      const char *name = ORDINARY_MAP_FILE_NAME (map);
      if (map->reason == LC_ENTER && !ORDINARY_MAP_IN_SYSTEM_HEADER_P (map))
        find_file (name, name);
    }
}

bool
rp_source_file_p (const char *name)
{
  static const char *last;
  static bool read;
  if (name == last)
    return read;
  last = name;
  if (const char *input = preprocessed_input ())
    {
      find_file (input, NULL);
      return read = rp_marked_file_p (name);
    }
  read = entered_p (name);
  if (!read)
    {
      read_entered ();
      read = rp_marked_file_p (name);
    }
  return read;
}

bool
rp_system_header_p (location_t loc)
{
  if (!in_system_header_at (loc))
    return false;
  if (!preprocessed_input ())
    return true;
  const char *file = LOCATION_FILE (loc);
  return !file || !rp_source_file_p (file) || rp_marked_system_p (file);
}

char_span
rp_source_line (const char *name, int number)
{
  if (!rp_source_file_p (name))
    return char_span (NULL, 0);
  if (rp_marked_file_p (name))
    return rp_marked_line (name, number);
  const struct source_file *file = find_file (name, name);
  if (file->marked)
    return rp_marked_line (name, number);
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
