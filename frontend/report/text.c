/* SPDX-License-Identifier: MIT */
/* text.c: the report on the terminal.  Most costly first; each number with
   its unit; `±' (one standard error) marks an estimate, a number without it
   is exact; a section without rows is left out.  */

#include "report/report.h"

#include <math.h>
#include <string.h>

#include "report/advice.h"
#include "report/overview.h"
#include "report/source-files.h"
#include "report/symbols.h"
#include "report/text-internal.h"
#include "report/text-table.h"
#include "report/units.h"

#define COUNT_OF(array) (sizeof (array) / sizeof *(array))

static void
heading (struct text_report *r, const char *title, size_t shown, size_t all)
{
  bool colour = r->options->colour;
  buffer_printf (r->out, "\n%s%s%s", colour ? "\033[1m" : "", title,
                 colour ? "\033[0m" : "");
  if (shown < all)
    buffer_printf (r->out, " (%zu of %zu)", shown, all);
  buffer_putc (r->out, '\n');
}

static void
finish (struct text_report *r, struct text_table *table)
{
  text_table_write (table, r->options->width, r->options->colour, r->out);
}

/* The name of a function as it fits into a table.  */
static const char *
name_cell (struct text_report *r, const char *name)
{
  return short_symbol (&r->arena, text_safe (r, name), SYMBOL_WIDTH);
}

static const char *
percent_of (struct text_report *r, double part, double whole)
{
  return whole > 0 ? format_percent (&r->arena, part / whole) : "";
}

static const char *
count_cell (struct text_report *r, uint64_t count, double error)
{
  const char *text = format_count (&r->arena, count);
  return error > 0 ? arena_printf (&r->arena, "~%s ±%s", text,
                                   format_estimate (&r->arena, error))
                   : text;
}

/* A count between two bounds; the upper one may not be known.  */
static const char *
bounds_cell (struct text_report *r, uint64_t least, bool is_bounded,
             uint64_t most)
{
  if (!is_bounded)
    return arena_printf (&r->arena, ">=%s", format_count (&r->arena, least));
  if (least == 0)
    return arena_printf (&r->arena, "<=%s", format_count (&r->arena, most));
  return arena_printf (&r->arena, "%s...%s", format_count (&r->arena, least),
                       format_count (&r->arena, most));
}

/* The cell of a row's count: exact, estimated, or between bounds.  */
#define COUNT_CELL(r, row, T, field)                                          \
  (HAS (row, T, field##_min)                                                  \
       ? bounds_cell (r, (row)->field##_min, HAS (row, T, field##_max),       \
                      (row)->field##_max)                                     \
       : count_cell (r, (row)->field, (row)->field##_stderr))

static void
hardware_cells (struct text_report *r, const struct profile_hardware *h,
                const char **cells)
{
  if (h == NULL)
    return;
  const char *mark = h->estimated ? "~" : "";
  if (HAS (h, hardware, ipc))
    cells[0] = arena_printf (&r->arena, "%s%.2f", mark, h->ipc);
  if (HAS (h, hardware, cache_misses))
    cells[1] = arena_printf (&r->arena, "%s%s", mark,
                             format_count (&r->arena, h->cache_misses));
  if (HAS (h, hardware, branch_misses))
    cells[2] = arena_printf (&r->arena, "%s%s", mark,
                             format_count (&r->arena, h->branch_misses));
}

static void
functions (struct text_report *r)
{
  static const struct text_column columns[]
      = { { "self", COLUMN_NUMBER, 0 },     { "self%", COLUMN_NUMBER, 0 },
          { "total", COLUMN_NUMBER, 1 },    { "calls", COLUMN_NUMBER, 0 },
          { "per call", COLUMN_NUMBER, 2 }, { "max", COLUMN_NUMBER, 7 },
          { "IPC", COLUMN_NUMBER, 4 },      { "cache miss", COLUMN_NUMBER, 5 },
          { "mispred.", COLUMN_NUMBER, 6 }, { "allocs", COLUMN_NUMBER, 8 },
          { "function", COLUMN_NAME, 0 },   { "place", COLUMN_PLACE, 3 } };
  size_t count = view_top (r->options, r->view->function_count);
  if (count == 0)
    return;
  size_t idle = 0;
  for (size_t i = count; i < r->view->function_count; i++)
    idle += r->view->functions[i]->calls == 0;
  heading (r, "Functions", count, r->view->function_count);
  if (idle != 0)
    buffer_printf (r->out, "  %zu of them %s never called\n", idle,
                   idle == 1 ? "was" : "were");
  struct text_table *table
      = text_table_new (&r->arena, columns, COUNT_OF (columns));
  double whole = 0;
  FOR_ROWS (function, f, r->profile->functions)
  whole += function_has_time (f) ? f->self_time_ns : 0;
  for (size_t i = 0; i < count; i++)
    {
      const struct profile_function *f = r->view->functions[i];
      const char **cells = text_table_row (table);
      const char *source = f->time_source;
      bool known = function_has_time (f);
      cells[0] = format_measured (&r->arena, source, f->self_time_ns,
                                  f->self_time_ns_stderr);
      if (known && is_resolved (f->self_time_ns, f->self_time_ns_stderr))
        cells[1] = percent_of (r, f->self_time_ns, whole);
      cells[3] = COUNT_CELL (r, f, function, calls);
      if (known)
        {
          cells[2] = format_time_error (&r->arena, f->total_time_ns,
                                        f->total_time_ns_stderr);
          cells[4]
              = format_time_error (&r->arena, f->avg_time_ns, f->stderr_ns);
          if (f->max_time_ns > 0)
            cells[5] = format_time (&r->arena, f->max_time_ns);
        }
      hardware_cells (r, f->hardware, cells + 6);
      cells[9] = f->allocs != 0 ? format_count (&r->arena, f->allocs) : "";
      cells[10] = name_cell (r, f->name);
      cells[11] = text_safe (r, f->location);
    }
  finish (r, table);
}

static void
loops (struct text_report *r)
{
  static const struct text_column columns[] = {
    { "iterations", COLUMN_NUMBER, 0 },    { "entries", COLUMN_NUMBER, 3 },
    { "per entry", COLUMN_NUMBER, 1 },     { "time", COLUMN_NUMBER, 1 },
    { "per iteration", COLUMN_NUMBER, 0 }, { "allocs", COLUMN_NUMBER, 5 },
    { "place", COLUMN_PLACE, 0 },          { "function", COLUMN_NAME, 2 },
    { "source", COLUMN_NAME, 4 }
  };
  size_t count = view_top (r->options, r->view->loop_count);
  if (count == 0)
    return;
  heading (r, "Loops", count, r->view->loop_count);
  struct text_table *table
      = text_table_new (&r->arena, columns, COUNT_OF (columns));
  for (size_t i = 0; i < count; i++)
    {
      const struct profile_loop *l = r->view->loops[i];
      const char **cells = text_table_row (table);
      cells[0] = COUNT_CELL (r, l, loop, iterations);
      if (HAS (l, loop, entries))
        {
          cells[1] = COUNT_CELL (r, l, loop, entries);
          if (!HAS (l, loop, iterations_min) && !HAS (l, loop, entries_min))
            cells[2] = format_mean (&r->arena, l->avg_trip_count);
        }
      double error = l->total_time_ns_stderr;
      cells[3] = format_measured (&r->arena, l->time_source, l->total_time_ns,
                                  error);
      cells[4]
          = format_measured (&r->arena, l->time_source, l->avg_iter_time_ns,
                             l->iterations != 0 ? error / l->iterations : 0);
      cells[5] = l->allocs != 0 ? format_count (&r->arena, l->allocs) : "";
      cells[6] = text_safe (r, l->location);
      cells[7] = name_cell (r, l->function);
      cells[8] = source_files_line (&r->sources, l->file, l->line);
    }
  finish (r, table);
}

static void
branches (struct text_report *r)
{
  static const struct text_column columns[] = {
    { "evaluated", COLUMN_NUMBER, 0 },    { "taken", COLUMN_NUMBER, 3 },
    { "taken%", COLUMN_NUMBER, 0 },       { "changes", COLUMN_NUMBER, 2 },
    { "mispredicted", COLUMN_NUMBER, 1 }, { "place", COLUMN_PLACE, 0 },
    { "function", COLUMN_NAME, 4 },       { "source", COLUMN_NAME, 5 }
  };
  size_t count = view_top (r->options, r->view->branch_count);
  if (count == 0)
    return;
  heading (r, "Branches", count, r->view->branch_count);
  struct text_table *table
      = text_table_new (&r->arena, columns, COUNT_OF (columns));
  for (size_t i = 0; i < count; i++)
    {
      const struct profile_branch *b = r->view->branches[i];
      const char **cells = text_table_row (table);
      double all = (double) b->taken + b->not_taken;
      bool first = HAS (b, branch, taken_min);
      bool second = HAS (b, branch, not_taken_min);
      bool is_doubtful = first || second;
      bool is_bounded = (!first || HAS (b, branch, taken_max))
                        && (!second || HAS (b, branch, not_taken_max));
      uint64_t least = (first ? b->taken_min : b->taken)
                       + (second ? b->not_taken_min : b->not_taken);
      uint64_t most = (first ? b->taken_max : b->taken)
                      + (second ? b->not_taken_max : b->not_taken);
      cells[0] = is_doubtful
                     ? bounds_cell (r, least, is_bounded, most)
                     : count_cell (
                         r, all, hypot (b->taken_stderr, b->not_taken_stderr));
      cells[1] = COUNT_CELL (r, b, branch, taken);
      cells[2] = is_doubtful ? "" : percent_of (r, b->taken, all);
      /* Which of the two ways is the source's "taken" is not known.  */
      if (*b->direction != '\0')
        cells[2] = arena_printf (&r->arena, "%s or other", cells[2]);
      if (HAS (b, branch, transitions))
        cells[3] = count_cell (r, b->transitions, b->transitions_stderr);
      if (HAS (b, branch, mispredicts))
        cells[4] = arena_printf (
            &r->arena, "~%s ±%s", format_estimate (&r->arena, b->mispredicts),
            format_estimate (&r->arena, b->mispredicts_stderr));
      cells[5] = text_safe (r, b->location);
      cells[6] = name_cell (r, b->function);
      cells[7] = source_files_line (&r->sources, b->file, b->line);
    }
  finish (r, table);
}

static void
switches (struct text_report *r)
{
  static const struct text_column columns[]
      = { { "executed", COLUMN_NUMBER, 0 },  { "cases", COLUMN_NUMBER, 1 },
          { "commonest", COLUMN_NUMBER, 0 }, { "case", COLUMN_NAME, 0 },
          { "place", COLUMN_PLACE, 0 },      { "function", COLUMN_NAME, 2 } };
  size_t count = view_top (r->options, r->view->switch_count);
  if (count == 0)
    return;
  heading (r, "Switches", count, r->view->switch_count);
  struct text_table *table
      = text_table_new (&r->arena, columns, COUNT_OF (columns));
  for (size_t i = 0; i < count; i++)
    {
      const struct profile_switch *s = r->view->switches[i];
      const struct profile_case *best = NULL;
      FOR_ROWS (case, c, s->cases)
      if (best == NULL || c->count > best->count)
        best = c;
      const char **cells = text_table_row (table);
      cells[0] = COUNT_CELL (r, s, switch, executions);
      cells[1] = format_count (&r->arena, s->cases.length);
      if (best != NULL)
        {
          cells[2] = percent_of (r, best->count, s->executions);
          cells[3] = text_safe (r, best->values);
        }
      cells[4] = text_safe (r, s->location);
      cells[5] = name_cell (r, s->function);
    }
  finish (r, table);
}

static void
lines (struct text_report *r)
{
  static const struct text_column columns[]
      = { { "samples", COLUMN_NUMBER, 2 },    { "share", COLUMN_NUMBER, 0 },
          { "time", COLUMN_NUMBER, 1 },       { "IPC", COLUMN_NUMBER, 3 },
          { "cache miss", COLUMN_NUMBER, 4 }, { "mispred.", COLUMN_NUMBER, 5 },
          { "place", COLUMN_PLACE, 0 },       { "source", COLUMN_NAME, 0 } };
  size_t count = view_top (r->options, r->view->line_count);
  if (count == 0)
    return;
  heading (r, "Hot lines (from samples)", count, r->view->line_count);
  struct text_table *table
      = text_table_new (&r->arena, columns, COUNT_OF (columns));
  double whole = 0;
  FOR_ROWS (line, l, r->profile->lines)
  whole += l->samples;
  for (size_t i = 0; i < count; i++)
    {
      const struct profile_line *l = r->view->lines[i];
      const char **cells = text_table_row (table);
      cells[0] = format_count (&r->arena, l->samples);
      cells[1] = percent_of (r, l->samples, whole);
      /* Counting samples is a Poisson process.  */
      double error = HAS (l, line, time_ns_stderr) ? l->time_ns_stderr
                     : l->samples != 0 ? l->time_ns / sqrt (l->samples)
                                       : 0;
      if (HAS (l, line, time_ns))
        cells[2] = format_time_error (&r->arena, l->time_ns, error);
      hardware_cells (r, l->hardware, cells + 3);
      cells[6] = text_safe (r, l->location);
      cells[7] = source_files_line (&r->sources, l->file, l->line);
    }
  finish (r, table);
}

static void
sites (struct text_report *r)
{
  static const struct text_column columns[] = {
    { "bytes", COLUMN_NUMBER, 0 },       { "allocs", COLUMN_NUMBER, 0 },
    { "mean", COLUMN_NUMBER, 2 },        { "temporary", COLUMN_NUMBER, 3 },
    { "never freed", COLUMN_NUMBER, 1 }, { "place", COLUMN_PLACE, 0 },
    { "function", COLUMN_NAME, 1 },      { "by", COLUMN_NAME, 5 },
    { "source", COLUMN_NAME, 6 }
  };
  size_t count = view_top (r->options, r->view->site_count);
  if (count == 0)
    return;
  heading (r, "Allocation sites", count, r->view->site_count);
  struct text_table *table
      = text_table_new (&r->arena, columns, COUNT_OF (columns));
  for (size_t i = 0; i < count; i++)
    {
      const struct profile_site *s = r->view->sites[i];
      const char **cells = text_table_row (table);
      cells[0] = format_bytes (&r->arena, s->bytes);
      cells[1] = count_cell (r, s->allocs, s->allocs_stderr);
      if (s->allocs != 0)
        cells[2] = format_bytes (&r->arena, (double) s->bytes / s->allocs);
      if (s->temporary_allocs != 0)
        cells[3] = percent_of (r, s->temporary_allocs, s->allocs);
      if (s->live_bytes != 0)
        cells[4] = format_bytes (&r->arena, s->live_bytes);
      /* A site without a line is named by the symbol it lies in.  */
      bool is_symbol = strcmp (s->location, s->function) == 0;
      cells[5] = is_symbol ? "" : text_safe (r, s->location);
      cells[6] = name_cell (r, s->function);
      cells[7] = text_safe (r, s->allocator);
      cells[8] = source_files_line (&r->sources, s->file, s->line);
    }
  finish (r, table);
}

static void
sizes (struct text_report *r)
{
  static const struct text_column columns[]
      = { { "size", COLUMN_NAME, 0 },
          { "allocs", COLUMN_NUMBER, 0 },
          { "bytes", COLUMN_NUMBER, 0 } };
  const struct profile_by_size *by_size = r->profile->allocations->by_size;
  const struct profile_size_class *classes[]
      = { by_size->small, by_size->medium, by_size->large };
  static const char *const names[]
      = { "up to 256 B", "up to 4 KiB", "larger" };
  if (r->options->function != NULL
      || (classes[0]->count == 0 && classes[1]->count == 0
          && classes[2]->count == 0))
    return;
  heading (r, "Allocations by size", 0, 0);
  struct text_table *table
      = text_table_new (&r->arena, columns, COUNT_OF (columns));
  for (size_t i = 0; i < COUNT_OF (classes); i++)
    {
      const char **cells = text_table_row (table);
      cells[0] = names[i];
      cells[1] = format_count (&r->arena, classes[i]->count);
      cells[2] = format_bytes (&r->arena, classes[i]->bytes);
    }
  finish (r, table);
}

/* Where most of the time of T went, as far as that is known.  */
static const char *
busiest_function (struct text_report *r, const struct profile_thread *t)
{
  const struct profile_thread_function *best = NULL;
  FOR_ROWS (thread_function, f, t->functions)
  if (best == NULL || f->self_time_ns > best->self_time_ns
      || (f->self_time_ns == best->self_time_ns && f->samples > best->samples))
    best = f;
  if (best == NULL || (best->self_time_ns <= 0 && best->samples == 0))
    return "";
  const struct profile_function *f = profile_find (r->profile, best->function);
  return name_cell (r, f != NULL ? f->name : best->function);
}

static void
threads (struct text_report *r)
{
  static const struct text_column columns[]
      = { { "thread", COLUMN_NUMBER, 0 },   { "CPU time", COLUMN_NUMBER, 0 },
          { "IPC", COLUMN_NUMBER, 1 },      { "cache miss", COLUMN_NUMBER, 2 },
          { "mispred.", COLUMN_NUMBER, 3 }, { "samples", COLUMN_NUMBER, 6 },
          { "allocs", COLUMN_NUMBER, 5 },   { "bytes", COLUMN_NUMBER, 4 },
          { "name", COLUMN_NAME, 0 },       { "mostly in", COLUMN_NAME, 0 } };
  if (r->profile->threads.length < 2 && r->options->thread == NULL)
    return;
  heading (r, "Threads", 0, 0);
  struct text_table *table
      = text_table_new (&r->arena, columns, COUNT_OF (columns));
  FOR_ROWS (thread, t, r->profile->threads)
  {
    const char **cells = text_table_row (table);
    cells[0] = arena_printf (&r->arena, "%llu", (unsigned long long) t->tid);
    if (HAS (t, thread, cpu_time_ns))
      cells[1] = format_time (&r->arena, t->cpu_time_ns);
    hardware_cells (r, t->hardware, cells + 2);
    if (HAS (t, thread, samples))
      cells[5] = format_count (&r->arena, t->samples);
    if (HAS (t, thread, allocs))
      cells[6] = format_count (&r->arena, t->allocs);
    if (HAS (t, thread, bytes))
      cells[7] = format_bytes (&r->arena, t->bytes);
    cells[8] = text_safe (r, t->name);
    cells[9] = busiest_function (r, t);
  }
  finish (r, table);
}

static void
regions (struct text_report *r)
{
  static const struct text_column columns[]
      = { { "region", COLUMN_NAME, 0 },  { "entries", COLUMN_NUMBER, 0 },
          { "time", COLUMN_NUMBER, 0 },  { "allocs", COLUMN_NUMBER, 2 },
          { "bytes", COLUMN_NUMBER, 3 }, { "peak", COLUMN_NUMBER, 1 } };
  if (r->profile->regions.length == 0 || r->options->function != NULL)
    return;
  heading (r, "Regions", 0, 0);
  struct text_table *table
      = text_table_new (&r->arena, columns, COUNT_OF (columns));
  FOR_ROWS (region, g, r->profile->regions)
  {
    const char **cells = text_table_row (table);
    cells[0] = text_safe (r, g->name);
    cells[1] = format_count (&r->arena, g->entries);
    if (HAS (g, region, total_time_ns))
      cells[2] = format_time (&r->arena, g->total_time_ns);
    cells[3] = g->allocs != 0 ? format_count (&r->arena, g->allocs) : "";
    cells[4] = g->bytes != 0 ? format_bytes (&r->arena, g->bytes) : "";
    if (g->peak_memory_bytes != 0)
      cells[5] = format_bytes (&r->arena, g->peak_memory_bytes);
  }
  finish (r, table);
}

/* The profile in a few sentences.  */
static void
overview (struct text_report *r)
{
  if (r->options->function != NULL)
    return;
  struct overview list = overview_make (&r->arena, r->profile);
  if (list.length != 0)
    heading (r, "Overview", 0, 0);
  for (size_t i = 0; i < list.length; i++)
    {
      buffer_puts (r->out, "  ");
      text_wrap (r, list.items[i], 4);
    }
}

static void
advice (struct text_report *r)
{
  if (!r->options->advice || r->options->function != NULL)
    return;
  struct advice_list list
      = advice_make (&r->arena, r->profile, r->options->remarks, &r->sources);
  size_t count = view_top (r->options, list.length);
  if (count == 0)
    return;
  heading (r, "Recommendations", count, list.length);
  for (size_t i = 0; i < count; i++)
    {
      const struct advice *a = &list.items[i];
      buffer_printf (r->out, "  %zu. %s%s%s [%s]\n", i + 1,
                     text_safe (r, a->location),
                     *a->function != '\0' ? " in " : "",
                     text_safe (r, a->function), a->rule);
      buffer_puts (r->out, "     why:   ");
      text_wrap (r, a->evidence, 12);
      buffer_puts (r->out, "     do:    ");
      text_wrap (r, a->action, 12);
      buffer_puts (r->out, "     try:   ");
      text_wrap (r, text_safe (r, a->trial), 12);
      if (a->gain_ns > 0)
        buffer_printf (
            r->out, "     gain:  up to %s, %s of the run\n",
            format_time_error (&r->arena, a->gain_ns, a->gain_error_ns),
            percent_of (r, a->gain_ns,
                        r->profile->statistics->total_runtime_ns));
    }
}

static void
empty_report (struct text_report *r)
{
  const struct profile *p = r->profile;
  if (p->functions.length == 0 && r->options->thread == NULL)
    buffer_puts (r->out,
                 "\nNo function ran: was the program compiled with "
                 "-fplugin=ruchyprof, and were its functions filtered out?\n");
  else if (r->view->function_count == 0 && r->options->function != NULL)
    buffer_printf (r->out, "\nNo function matches `%s'.\n",
                   text_safe (r, r->options->function));
}

void
report_text (const struct profile *profile,
             const struct report_options *options, struct buffer *out)
{
  struct text_report r
      = { .profile = profile, .options = options, .out = out };
  r.view = view_make (&r.arena, profile, options);
  r.sources = source_files_open (&r.arena, profile, options);
  text_head (&r);
  overview (&r);
  threads (&r);
  functions (&r);
  empty_report (&r);
  lines (&r);
  loops (&r);
  branches (&r);
  switches (&r);
  sites (&r);
  sizes (&r);
  regions (&r);
  advice (&r);
  struct buffer problems = { 0 };
  source_files_problems (&r.sources, &problems);
  if (problems.length != 0)
    buffer_printf (out, "\n%s", buffer_text (&problems));
  buffer_free (&problems);
  arena_free (&r.arena);
}
