/* SPDX-License-Identifier: MIT */
/* Messages with source line and caret: see diagnostic.h.  */

#include "diagnostic.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum
{
  DEFAULT_MAX_ERRORS = 20,
  MAX_SHOWN_LINE = 160 /* columns of a source line shown around the caret */
};

struct style
{
  const char *kind[4]; /* by enum diagnostic_kind */
  const char *place;
  const char *gutter;
  const char *reset;
};

static const struct style plain = { { "", "", "", "" }, "", "", "" };
static const struct style coloured
    = { { "\033[1;31m", "\033[1;35m", "\033[1;36m", "\033[1;32m" },
        "\033[1m",
        "\033[34m",
        "\033[0m" };

static const char *const kind_names[] = { "error", "warning", "note", "hint" };

bool
stream_has_colour (FILE *stream)
{
  const char *term = getenv ("TERM");
  return isatty (fileno (stream)) && !getenv ("NO_COLOR") && term
         && strcmp (term, "dumb") != 0;
}

static bool
already_reported (const struct diagnostics *all, enum diagnostic_kind kind,
                  struct span span, const char *text)
{
  for (const struct diagnostic *d = all->first; d; d = d->next)
    if (d->kind == kind && d->span.source == span.source
        && d->span.start == span.start && strcmp (d->text, text) == 0)
      return true;
  return false;
}

static struct diagnostic *
new_message (struct diagnostics *all, enum diagnostic_kind kind,
             struct span span, const char *format, va_list ap)
{
  struct diagnostic *d = arena_new (all->arena, struct diagnostic);
  d->kind = kind;
  d->span = span;
  d->text = arena_vprintf (all->arena, format, ap);
  return d;
}

static struct diagnostic *
report (struct diagnostics *all, enum diagnostic_kind kind, struct span span,
        const char *format, va_list ap)
{
  unsigned limit = all->max_errors ? all->max_errors : DEFAULT_MAX_ERRORS;
  unsigned *count
      = kind == DIAGNOSTIC_ERROR ? &all->error_count : &all->warning_count;
  if (*count >= limit)
    {
      ++*count;
      return NULL;
    }
  struct diagnostic *d = new_message (all, kind, span, format, ap);
  if (already_reported (all, kind, span, d->text))
    return NULL;
  ++*count;
  if (all->last)
    all->last->next = d;
  else
    all->first = d;
  all->last = d;
  return d;
}

struct diagnostic *
diagnostic_error (struct diagnostics *diagnostics, struct span span,
                  const char *format, ...)
{
  va_list ap;
  va_start (ap, format);
  struct diagnostic *d
      = report (diagnostics, DIAGNOSTIC_ERROR, span, format, ap);
  va_end (ap);
  return d;
}

struct diagnostic *
diagnostic_warning (struct diagnostics *diagnostics, struct span span,
                    const char *format, ...)
{
  va_list ap;
  va_start (ap, format);
  struct diagnostic *d
      = report (diagnostics, DIAGNOSTIC_WARNING, span, format, ap);
  va_end (ap);
  return d;
}

static void
add_child (struct diagnostic *parent, struct diagnostic *child)
{
  struct diagnostic **end = &parent->children;
  while (*end)
    end = &(*end)->next;
  *end = child;
}

void
diagnostic_note (struct diagnostics *diagnostics, struct diagnostic *parent,
                 struct span span, const char *format, ...)
{
  if (!parent)
    return;
  va_list ap;
  va_start (ap, format);
  add_child (parent,
             new_message (diagnostics, DIAGNOSTIC_NOTE, span, format, ap));
  va_end (ap);
}

void
diagnostic_hint (struct diagnostics *diagnostics, struct diagnostic *parent,
                 const char *format, ...)
{
  if (!parent)
    return;
  va_list ap;
  va_start (ap, format);
  add_child (parent, new_message (diagnostics, DIAGNOSTIC_HINT,
                                  (struct span){ 0 }, format, ap));
  va_end (ap);
}

void
diagnostic_suggest (struct diagnostics *diagnostics, struct diagnostic *parent,
                    const char *suggestion)
{
  if (suggestion)
    diagnostic_hint (diagnostics, parent, "did you mean `%s`?", suggestion);
}

/* Columns of the bytes [p, p + length).  A tab is printed as one space.  */
static unsigned
display_width (const char *p, size_t length)
{
  unsigned width = 0;
  for (size_t i = 0; i < length;)
    {
      unsigned size;
      width += utf8_width (utf8_decode (p + i, &size));
      i += size;
    }
  return width;
}

static void
put_clean (FILE *stream, const char *p, size_t length)
{
  for (size_t i = 0; i < length; i++)
    putc (iscntrl ((unsigned char) p[i]) ? ' ' : p[i], stream);
}

/* Move P forward to the start of a character.  */
static size_t
character_start (const char *line, size_t i, size_t length)
{
  while (i < length && ((unsigned char) line[i] & 0xc0) == 0x80)
    i++;
  return i;
}

/* The source line with carets under the span (its part on the first line).
   A very long line is cut around the caret.  */
static void
put_source_line (FILE *stream, const struct style *style, struct span span,
                 struct position at, enum diagnostic_kind kind)
{
  size_t length;
  const char *line = source_line (span.source, at.line, &length);
  size_t start = span.start - (size_t) (line - span.source->text);
  size_t end = span.end - (size_t) (line - span.source->text);
  if (start > length)
    start = length;
  if (end > length)
    end = length;
  if (end < start)
    end = start;
  size_t first = 0, last = length;
  if (length > MAX_SHOWN_LINE)
    {
      first = start > MAX_SHOWN_LINE / 2 ? start - MAX_SHOWN_LINE / 2 : 0;
      first = character_start (line, first, length);
      if (first + MAX_SHOWN_LINE < length)
        last = character_start (line, first + MAX_SHOWN_LINE, length);
      if (end > last)
        end = last;
    }
  fprintf (stream, "%s%5u |%s ", style->gutter, at.line, style->reset);
  put_clean (stream, line + first, last - first);
  fprintf (stream, "\n%s      |%s %*s%s^", style->gutter, style->reset,
           (int) display_width (line + first, start - first), "",
           style->kind[kind]);
  unsigned width = display_width (line + start, end - start);
  for (unsigned i = 1; i < width; i++)
    putc ('~', stream);
  fprintf (stream, "%s\n", style->reset);
}

static void
put_message (FILE *stream, const struct style *style,
             const struct diagnostic *d)
{
  struct position at = { 0 };
  if (d->span.source)
    {
      at = source_position (d->span.source, d->span.start);
      fprintf (stream, "%s%s:%u:%u:%s ", style->place, d->span.source->name,
               at.line, at.column, style->reset);
    }
  fprintf (stream, "%s%s:%s %s\n", style->kind[d->kind], kind_names[d->kind],
           style->reset, d->text);
  if (d->span.source)
    put_source_line (stream, style, d->span, at, d->kind);
  for (const struct diagnostic *c = d->children; c; c = c->next)
    put_message (stream, style, c);
}

/* By place within one file; messages of different files and of no place
   keep the order in which they came (the sort is stable).  */
static bool
comes_before (const struct diagnostic *a, const struct diagnostic *b)
{
  return a->span.source && a->span.source == b->span.source
         && a->span.start < b->span.start;
}

static struct diagnostic *
sort_messages (struct diagnostic *list)
{
  struct diagnostic *sorted = NULL;
  while (list)
    {
      struct diagnostic *d = list;
      list = list->next;
      struct diagnostic **place = &sorted;
      struct diagnostic **insert = NULL;
      for (; *place; place = &(*place)->next)
        if (!insert && comes_before (d, *place))
          insert = place;
      if (!insert)
        insert = place;
      d->next = *insert;
      *insert = d;
    }
  return sorted;
}

void
diagnostics_flush (struct diagnostics *diagnostics, FILE *stream)
{
  const struct style *style = stream_has_colour (stream) ? &coloured : &plain;
  for (struct diagnostic *d = sort_messages (diagnostics->first); d;
       d = d->next)
    put_message (stream, style, d);
  unsigned limit
      = diagnostics->max_errors ? diagnostics->max_errors : DEFAULT_MAX_ERRORS;
  if (diagnostics->first && diagnostics->error_count > limit)
    fprintf (stream, "(%u more errors not shown)\n",
             diagnostics->error_count - limit);
  diagnostics->first = diagnostics->last = NULL;
}

static unsigned
min3 (unsigned a, unsigned b, unsigned c)
{
  unsigned m = a < b ? a : b;
  return m < c ? m : c;
}

unsigned
edit_distance (const char *a, const char *b, unsigned limit)
{
  enum
  {
    LONGEST = 63
  };
  size_t m = strlen (a), n = strlen (b);
  if (m > LONGEST || n > LONGEST || m > n + limit || n > m + limit)
    return limit + 1;
  unsigned row[3][LONGEST + 1];
  for (size_t j = 0; j <= n; j++)
    row[0][j] = (unsigned) j;
  for (size_t i = 1; i <= m; i++)
    {
      unsigned *above2 = row[(i + 1) % 3];
      unsigned *above = row[(i - 1) % 3];
      unsigned *here = row[i % 3];
      here[0] = (unsigned) i;
      for (size_t j = 1; j <= n; j++)
        {
          here[j] = min3 (above[j] + 1, here[j - 1] + 1,
                          above[j - 1] + (a[i - 1] != b[j - 1]));
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]
              && above2[j - 2] + 1 < here[j])
            here[j] = above2[j - 2] + 1;
        }
    }
  unsigned distance = row[m % 3][n];
  return distance <= limit ? distance : limit + 1;
}

struct suggestion
suggestion_for (const char *name)
{
  unsigned limit = (unsigned) strlen (name) / 3;
  return (struct suggestion){ .name = name,
                              .distance = (limit ? limit : 1) + 1 };
}

static bool
equal_but_for_case (const char *a, const char *b)
{
  for (; *a && *b; a++, b++)
    if (tolower ((unsigned char) *a) != tolower ((unsigned char) *b))
      return false;
  return *a == *b;
}

void
suggestion_add (struct suggestion *suggestion, const char *candidate)
{
  if (suggestion->distance <= 1 || !*candidate
      || strcmp (suggestion->name, candidate) == 0)
    return;
  unsigned distance = equal_but_for_case (suggestion->name, candidate)
                          ? 1
                          : edit_distance (suggestion->name, candidate,
                                           suggestion->distance - 1);
  /* A one-letter name is "near" every other one: no help.  */
  if (distance < suggestion->distance
      && (strlen (suggestion->name) > 1 || distance == 0))
    {
      suggestion->best = candidate;
      suggestion->distance = distance;
    }
}

void
suggestion_add_map (struct suggestion *suggestion,
                    const struct string_map *map)
{
  for (size_t i = 0; i < map->count; i++)
    suggestion_add (suggestion, map->entries[i].key);
}
