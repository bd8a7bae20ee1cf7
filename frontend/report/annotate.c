/* SPDX-License-Identifier: MIT */
/* annotate.c: source text with what is known of each line beside it.  A file
   is shown whole, a function from its first line to the next function's.  */

#include "report/report.h"

#include <fnmatch.h>
#include <math.h>
#include <string.h>

#include "report/line-counts.h"
#include "report/source-files.h"
#include "report/units.h"

struct annotation
{
  struct arena *arena;
  const struct report_options *options;
  struct buffer *out;
  double samples; /* of the whole profile */
};

enum
{
  COUNT_WIDTH = 15,
  TIME_WIDTH = 16,
  NUMBER_WIDTH = 6
};

/* TEXT to the right in WIDTH columns.  */
static void
right (struct annotation *a, const char *text, size_t width)
{
  size_t used = display_width (text);
  buffer_pad (a->out, ' ', used < width ? width - used : 0);
  buffer_puts (a->out, text);
}

/* "1,000 calls", or "~1,000 ±12 calls" if the count is an estimate.  */
static const char *
number_of (struct annotation *a, uint64_t count, double error,
           const char *what)
{
  if (!(error > 0))
    return format_number_of (a->arena, count, what);
  return arena_printf (a->arena, "~%s ±%s %ss", format_count (a->arena, count),
                       format_estimate (a->arena, error), what);
}

/* The standard error of a line's time: counting samples is a Poisson
   process.  */
static double
sampling_error (const struct profile_line *l)
{
  return HAS (l, line, time_ns_stderr) ? l->time_ns_stderr
         : l->samples != 0             ? l->time_ns / sqrt (l->samples)
                                       : 0;
}

static const char *
time_text (struct annotation *a, const struct counted_line *line)
{
  if (line->function != NULL)
    return format_measured (a->arena, line->function->time_source,
                            line->function->self_time_ns,
                            line->function->self_time_ns_stderr);
  if (line->samples != NULL && HAS (line->samples, line, time_ns))
    return format_time_error (a->arena, line->samples->time_ns,
                              sampling_error (line->samples));
  if (line->loops.length != 0 && line->loops.items[0]->total_time_ns > 0)
    return format_measured (a->arena, line->loops.items[0]->time_source,
                            line->loops.items[0]->total_time_ns,
                            line->loops.items[0]->total_time_ns_stderr);
  return "";
}

static void
note (struct annotation *a, const char *text)
{
  size_t indent = COUNT_WIDTH + TIME_WIDTH + 2 + NUMBER_WIDTH + 3;
  buffer_pad (a->out, ' ', indent);
  buffer_printf (a->out, "%s└ %s%s\n", a->options->colour ? "\033[36m" : "",
                 wrap_text (a->arena, text, a->options->width, indent + 2),
                 a->options->colour ? "\033[0m" : "");
}

static void
branch_notes (struct annotation *a, const struct counted_line *line)
{
  for (size_t i = 0; i < line->branches.length; i++)
    {
      const struct profile_branch *b = line->branches.items[i];
      double all = (double) b->taken + b->not_taken;
      if (all == 0)
        {
          note (a, "condition never evaluated");
          continue;
        }
      struct buffer text = { 0 };
      buffer_printf (&text,
                     *b->direction == '\0' ? "condition true %s (%s), false %s"
                                           : "condition one way %s (%s), the "
                                             "other %s, unknown which is true",
                     format_count (a->arena, b->taken),
                     format_percent (a->arena, b->taken / all),
                     format_count (a->arena, b->not_taken));
      if (HAS (b, branch, transitions))
        buffer_printf (&text, ", %s changes",
                       format_count (a->arena, b->transitions));
      if (HAS (b, branch, mispredicts))
        buffer_printf (&text, ", ~%s mispredicted",
                       format_estimate (a->arena, b->mispredicts));
      note (a, buffer_text (&text));
      buffer_free (&text);
    }
}

/* What samples say of a line: its share, and the misses they stand for.  */
static void
sample_note (struct annotation *a, const struct profile_line *l)
{
  const struct profile_hardware *h = l->hardware;
  struct buffer text = { 0 };
  buffer_printf (&text, "%s of the samples (%s)",
                 format_percent (a->arena, l->samples / a->samples),
                 format_count (a->arena, l->samples));
  if (h != NULL && HAS (h, hardware, ipc))
    buffer_printf (&text, ", IPC ~%.2f", h->ipc);
  if (h != NULL && h->cache_misses != 0)
    buffer_printf (&text, ", ~%s cache misses",
                   format_count (a->arena, h->cache_misses));
  if (h != NULL && h->branch_misses != 0)
    buffer_printf (&text, ", ~%s mispredicted",
                   format_count (a->arena, h->branch_misses));
  note (a, buffer_text (&text));
  buffer_free (&text);
}

static void
notes (struct annotation *a, const struct counted_line *line)
{
  const struct profile_function *f = line->function;
  if (f != NULL)
    note (a, arena_printf (a->arena, "%s: %s, %s in all, %s a call",
                           display_text (a->arena, f->name),
                           number_of (a, f->calls, f->calls_stderr, "call"),
                           format_measured (a->arena, f->time_source,
                                            f->total_time_ns,
                                            f->total_time_ns_stderr),
                           format_measured (a->arena, f->time_source,
                                            f->avg_time_ns, f->stderr_ns)));
  for (size_t i = 0; i < line->loops.length; i++)
    {
      const struct profile_loop *l = line->loops.items[i];
      const char *entries
          = HAS (l, loop, entries) ? arena_printf (
                a->arena, ", entered %s, %s each",
                number_of (a, l->entries, l->entries_stderr, "time"),
                format_mean (a->arena, l->avg_trip_count))
                                   : "";
      note (a, arena_printf (a->arena, "loop: %s%s",
                             number_of (a, l->iterations, l->iterations_stderr,
                                        "iteration"),
                             entries));
    }
  branch_notes (a, line);
  for (size_t i = 0; i < line->switches.length; i++)
    note (a, arena_printf (
                 a->arena, "switch: %s",
                 format_number_of (
                     a->arena, line->switches.items[i]->executions, "time")));
  if (line->site != NULL)
    note (a, arena_printf (
                 a->arena, "%s, %s",
                 format_number_of (a->arena, line->site->allocs, "allocation"),
                 format_bytes (a->arena, line->site->bytes)));
  if (line->samples != NULL && line->samples->samples != 0 && a->samples > 0)
    sample_note (a, line->samples);
}

/* Colour by how hot the line is among all samples.  */
static const char *
heat (struct annotation *a, const struct counted_line *line)
{
  if (!a->options->colour || line == NULL || line->samples == NULL
      || a->samples == 0)
    return "";
  double share = line->samples->samples / a->samples;
  return share >= 0.1 ? "\033[31m" : share >= 0.01 ? "\033[33m" : "";
}

/* Line N of SOURCE, tabs being the one control character it may have.  */
static const char *
line_text (struct annotation *a, const struct source *source, uint64_t n)
{
  size_t length;
  const char *bytes = source_line (source, (uint32_t) n, &length);
  if (memchr (bytes, '\t', length) == NULL)
    return display_text (a->arena, arena_strndup (a->arena, bytes, length));
  struct buffer spaced = { 0 };
  for (size_t i = 0; i < length; i++)
    if (bytes[i] == '\t')
      buffer_pad (&spaced, ' ', 8 - spaced.length % 8);
    else
      buffer_putc (&spaced, bytes[i]);
  const char *text = display_text (
      a->arena, arena_strdup (a->arena, buffer_text (&spaced)));
  buffer_free (&spaced);
  return text;
}

/* TEXT of line N and what is known of it (or NULL).  */
static void
source_line_with (struct annotation *a, uint64_t n, const char *text,
                  const struct counted_line *line)
{
  bool counts = line != NULL && counted_line_has_count (line);
  right (a, counts ? format_count (a->arena, line->count) : "", COUNT_WIDTH);
  right (a, line != NULL ? time_text (a, line) : "", TIME_WIDTH);
  const char *colour = heat (a, line);
  buffer_printf (a->out, "  %*llu:", NUMBER_WIDTH, (unsigned long long) n);
  if (*text != '\0')
    buffer_printf (a->out, " %s%s%s", colour, text,
                   *colour != '\0' ? "\033[0m" : "");
  buffer_putc (a->out, '\n');
  if (line != NULL)
    notes (a, line);
}

/* Lines FIRST to LAST; without the source those of which something is
   known.  */
static void
source_lines (struct annotation *a, const struct counted_file *counted,
              const struct source *source, uint64_t first, uint64_t last)
{
  if (source == NULL)
    for (size_t i = 0; i < counted->line_count; i++)
      {
        const struct counted_line *line = &counted->lines[i];
        if (line->number >= first && line->number <= last)
          source_line_with (a, line->number, "", line);
      }
  else
    for (uint64_t n = first > 0 ? first : 1;
         n <= last && n <= source->line_count; n++)
      source_line_with (a, n, line_text (a, source, n),
                        counted_file_line (counted, n));
}

static void
show (struct annotation *a, struct source_files *sources,
      const struct counted_file *counted, uint64_t first, uint64_t last)
{
  const struct source_file *file = source_files_find (sources, counted->name);
  if (file->problem != NULL)
    buffer_printf (a->out, "note: %s\n", file->problem);
  buffer_printf (a->out, "%s%s%s\n", a->options->colour ? "\033[1m" : "",
                 display_text (a->arena, counted->name),
                 a->options->colour ? "\033[0m" : "");
  right (a, "count", COUNT_WIDTH);
  right (a, "time", TIME_WIDTH);
  right (a, "line", 2 + NUMBER_WIDTH);
  buffer_puts (a->out, ": source\n");
  if (last == 0)
    last = file->source != NULL
               ? file->source->line_count
               : counted->lines[counted->line_count - 1].number;
  source_lines (a, counted, file->source, first, last);
}

/* The line before the next function behind FIRST; 0 = the file's end.  */
static uint64_t
last_line (const struct counted_file *file, uint64_t first)
{
  for (size_t i = 0; i < file->line_count; i++)
    if (file->lines[i].number > first && file->lines[i].function != NULL)
      return file->lines[i].number - 1;
  return 0;
}

/* Whether WHAT names FILE: as it stands, or as the end of its path.  */
static bool
names_file (const char *what, const char *file)
{
  size_t a = strlen (what), b = strlen (file);
  return a <= b && strcmp (file + b - a, what) == 0
         && (a == b || file[b - a - 1] == '/');
}

bool
report_annotate (const struct profile *profile,
                 const struct report_options *options, const char *what,
                 struct arena *arena, const char **error, struct buffer *out)
{
  struct annotation a = { .arena = arena, .options = options, .out = out };
  struct source_files sources = source_files_open (arena, profile, options);
  struct line_counts counts = line_counts_make (arena, profile);
  FOR_ROWS (line, l, profile->lines)
  a.samples += l->samples;
  bool found = false;
  for (size_t i = 0; i < counts.file_count; i++)
    if (names_file (what, counts.files[i].name))
      {
        buffer_puts (out, found ? "\n" : "");
        show (&a, &sources, &counts.files[i], 1, 0);
        found = true;
      }
  if (found)
    return true;
  FOR_ROWS (function, f, profile->functions)
  {
    const struct counted_file *file = line_counts_file (&counts, f->file);
    if (file == NULL || fnmatch (what, f->name, 0) != 0)
      continue;
    buffer_puts (out, found ? "\n" : "");
    show (&a, &sources, file, f->line, last_line (file, f->line));
    found = true;
  }
  if (!found)
    *error = arena_printf (
        arena, "%s: the profile has no file and no function of this name",
        display_text (arena, what));
  return found;
}
