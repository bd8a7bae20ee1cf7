/* SPDX-License-Identifier: MIT */
/* Source files: see source.h.  */

#include "source.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "buffer.h"

static const size_t max_source_size = (size_t) 1 << 30;

/* Bytes of the sequence that begins at P, or 0 if it is not valid.  The
   ranges are those of table 3-7 of the Unicode standard.  */
static unsigned
sequence_length (const unsigned char *p, size_t left)
{
  unsigned char low = 0x80, high = 0xbf;
  unsigned length;
  if (p[0] < 0x80)
    return 1;
  if (p[0] < 0xc2 || p[0] > 0xf4)
    return 0;
  if (p[0] < 0xe0)
    length = 2;
  else if (p[0] < 0xf0)
    length = 3;
  else
    length = 4;
  if (p[0] == 0xe0)
    low = 0xa0;
  else if (p[0] == 0xed)
    high = 0x9f;
  else if (p[0] == 0xf0)
    low = 0x90;
  else if (p[0] == 0xf4)
    high = 0x8f;
  if (left < length || p[1] < low || p[1] > high)
    return 0;
  for (unsigned i = 2; i < length; i++)
    if (p[i] < 0x80 || p[i] > 0xbf)
      return 0;
  return length;
}

size_t
utf8_check (const char *text, size_t length)
{
  size_t i = 0;
  while (i < length)
    {
      unsigned n
          = sequence_length ((const unsigned char *) text + i, length - i);
      if (!n)
        break;
      i += n;
    }
  return i;
}

uint32_t
utf8_decode (const char *p, unsigned *size)
{
  const unsigned char *s = (const unsigned char *) p;
  if (s[0] < 0x80)
    {
      *size = 1;
      return s[0];
    }
  if (s[0] < 0xe0)
    {
      *size = 2;
      return (uint32_t) (s[0] & 0x1f) << 6 | (s[1] & 0x3f);
    }
  if (s[0] < 0xf0)
    {
      *size = 3;
      return (uint32_t) (s[0] & 0x0f) << 12 | (uint32_t) (s[1] & 0x3f) << 6
             | (s[2] & 0x3f);
    }
  *size = 4;
  return (uint32_t) (s[0] & 0x07) << 18 | (uint32_t) (s[1] & 0x3f) << 12
         | (uint32_t) (s[2] & 0x3f) << 6 | (s[3] & 0x3f);
}

unsigned
utf8_encode (uint32_t c, char *out)
{
  if (c < 0x80)
    {
      out[0] = (char) c;
      return 1;
    }
  if (c < 0x800)
    {
      out[0] = (char) (0xc0 | c >> 6);
      out[1] = (char) (0x80 | (c & 0x3f));
      return 2;
    }
  if (c < 0x10000)
    {
      out[0] = (char) (0xe0 | c >> 12);
      out[1] = (char) (0x80 | (c >> 6 & 0x3f));
      out[2] = (char) (0x80 | (c & 0x3f));
      return 3;
    }
  out[0] = (char) (0xf0 | c >> 18);
  out[1] = (char) (0x80 | (c >> 12 & 0x3f));
  out[2] = (char) (0x80 | (c >> 6 & 0x3f));
  out[3] = (char) (0x80 | (c & 0x3f));
  return 4;
}

unsigned
utf8_width (uint32_t c)
{
  if ((c >= 0x300 && c <= 0x36f) || (c >= 0x200b && c <= 0x200f)
      || (c >= 0xfe00 && c <= 0xfe0f))
    return 0;
  if ((c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf)
      || (c >= 0xac00 && c <= 0xd7a3) || (c >= 0xf900 && c <= 0xfaff)
      || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
      || (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff)
      || (c >= 0x20000 && c <= 0x3fffd))
    return 2;
  return 1;
}

static void
build_line_table (struct arena *arena, struct source *source)
{
  size_t lines = 1;
  for (size_t i = 0; i < source->length; i++)
    lines += source->text[i] == '\n';
  source->line_starts = arena_array (arena, uint32_t, lines);
  source->line_count = lines;
  size_t line = 1;
  for (size_t i = 0; i < source->length; i++)
    if (source->text[i] == '\n')
      source->line_starts[line++] = (uint32_t) (i + 1);
}

struct source *
source_from_text (struct arena *arena, const char *name, const char *text,
                  size_t length, const char **error)
{
  if (length > max_source_size)
    {
      *error = arena_printf (arena, "%s: larger than 1 GiB", name);
      return NULL;
    }
  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    {
      text += 3;
      length -= 3;
    }
  struct source *source = arena_new (arena, struct source);
  source->name = arena_strdup (arena, name);
  source->text = arena_strndup (arena, text, length);
  source->length = length;
  build_line_table (arena, source);

  size_t bad = utf8_check (source->text, length);
  const char *what = "not valid UTF-8";
  const char *nul = length ? memchr (source->text, 0, length) : NULL;
  if (nul && (size_t) (nul - source->text) < bad)
    {
      bad = (size_t) (nul - source->text);
      what = "unexpected NUL byte (is this a text file?)";
    }
  if (bad < length)
    {
      struct position at = source_position (source, (uint32_t) bad);
      *error = arena_printf (arena, "%s:%u:%u: %s", name, at.line, at.column,
                             what);
      return NULL;
    }
  return source;
}

struct source *
source_read (struct arena *arena, const char *path, const char **error)
{
  bool standard_input = strcmp (path, "-") == 0;
  const char *name = standard_input ? "<stdin>" : path;
  struct source *source = NULL;
  struct buffer text = { 0 };
  struct stat status;
  FILE *file = standard_input ? stdin : fopen (path, "rb");
  if (!file)
    {
      *error = errno == ENOENT ? arena_printf (arena, "%s: no such file", name)
                               : arena_printf (arena, "%s: cannot be read: %s",
                                               name, strerror (errno));
      return NULL;
    }
  if (fstat (fileno (file), &status) == 0 && S_ISDIR (status.st_mode))
    *error = arena_printf (arena, "%s: is a directory", name);
  else if (buffer_read_stream (&text, file) < 0)
    *error = arena_printf (arena, "%s: cannot be read: %s", name,
                           strerror (errno));
  else
    source = source_from_text (arena, name, buffer_text (&text), text.length,
                               error);
  if (source && !standard_input)
    source->path = source->name;
  buffer_free (&text);
  if (!standard_input)
    fclose (file);
  return source;
}

struct position
source_position (const struct source *source, uint32_t offset)
{
  if (offset > source->length)
    offset = (uint32_t) source->length;
  size_t low = 0, high = source->line_count;
  while (high - low > 1)
    {
      size_t middle = low + (high - low) / 2;
      if (source->line_starts[middle] <= offset)
        low = middle;
      else
        high = middle;
    }
  struct position position = { .line = (uint32_t) low + 1, .column = 1 };
  for (uint32_t i = source->line_starts[low]; i < offset; i++)
    position.column += ((unsigned char) source->text[i] & 0xc0) != 0x80;
  return position;
}

const char *
source_line (const struct source *source, uint32_t line, size_t *length)
{
  const char *start = source->text + source->line_starts[line - 1];
  const char *end = line < source->line_count
                        ? source->text + source->line_starts[line] - 1
                        : source->text + source->length;
  if (end > start && end[-1] == '\r')
    end--;
  *length = (size_t) (end - start);
  return start;
}

const char *
source_location (struct arena *arena, struct span span)
{
  if (!span.source)
    return "<unknown>";
  struct position at = source_position (span.source, span.start);
  return arena_printf (arena, "%s:%u:%u", span.source->name, at.line,
                       at.column);
}

struct span
span_join (struct span a, struct span b)
{
  if (!a.source)
    return b;
  if (!b.source || b.source != a.source)
    return a;
  return (struct span){ .source = a.source,
                        .start = a.start < b.start ? a.start : b.start,
                        .end = a.end > b.end ? a.end : b.end };
}
