/* SPDX-License-Identifier: MIT */
/* line-counts.c: gather the rows of a profile by source line.  */

#include "report/line-counts.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Something that stands on a line.  */
struct entry
{
  const char *file;
  uint64_t line;
  enum
  {
    ENTRY_FUNCTION,
    ENTRY_LOOP,
    ENTRY_BRANCH,
    ENTRY_SWITCH,
    ENTRY_CASE,
    ENTRY_SAMPLES,
    ENTRY_SITE
  } kind;
  size_t order;
  const void *row;
};

struct gatherer
{
  struct arena *arena;
  VECTOR (struct entry) entries;
};

static void
note (struct gatherer *g, const char *file, uint64_t line, int kind,
      const void *row)
{
  if (*file == '\0' || line == 0)
    return;
  struct entry entry
      = { .file = file, .line = line, .order = g->entries.length, .row = row };
  entry.kind = kind;
  vector_push (g->arena, &g->entries, entry);
}

static void
gather (struct gatherer *g, const struct profile *p)
{
  FOR_ROWS (function, f, p->functions)
  note (g, f->file, f->line, ENTRY_FUNCTION, f);
  FOR_ROWS (loop, l, p->loops)
  note (g, l->file, l->line, ENTRY_LOOP, l);
  FOR_ROWS (branch, b, p->branches)
  note (g, b->file, b->line, ENTRY_BRANCH, b);
  FOR_ROWS (switch, s, p->switches)
  {
    note (g, s->file, s->line, ENTRY_SWITCH, s);
    FOR_ROWS (case, c, s->cases)
    if (c->line != s->line)
      note (g, s->file, c->line, ENTRY_CASE, c);
  }
  FOR_ROWS (line, l, p->lines)
  note (g, l->file, l->line, ENTRY_SAMPLES, l);
  if (p->allocations != NULL)
    FOR_ROWS (site, s, p->allocations->sites)
  note (g, s->file, s->line, ENTRY_SITE, s);
}

static int
compare_entries (const void *a_, const void *b_)
{
  const struct entry *a = a_, *b = b_;
  int order = strcmp (a->file, b->file);
  if (order != 0)
    return order;
  if (a->line != b->line)
    return a->line < b->line ? -1 : 1;
  return a->order < b->order ? -1 : 1;
}

static void
raise_count (struct counted_line *line, uint64_t count)
{
  if (count > line->count)
    line->count = count;
}

/* A line has samples in each function inlined there, and sites for each way
   that leads to them: they add up.  */
static void
add_samples (struct arena *arena, struct counted_line *line,
             const struct profile_line *samples)
{
  struct profile_line *sum = arena_memdup (arena, samples, sizeof *samples);
  if (line->samples != NULL)
    {
      sum->samples += line->samples->samples;
      sum->time_ns += line->samples->time_ns;
      sum->time_ns_stderr
          = hypot (sum->time_ns_stderr, line->samples->time_ns_stderr);
      sum->hardware = NULL;
    }
  line->samples = sum;
}

static void
add_site (struct arena *arena, struct counted_line *line,
          const struct profile_site *site)
{
  struct profile_site *sum = arena_memdup (arena, site, sizeof *site);
  if (line->site != NULL)
    {
      sum->allocs += line->site->allocs;
      sum->bytes += line->site->bytes;
    }
  line->site = sum;
}

static void
put_entry (struct arena *arena, struct counted_line *line,
           const struct entry *e)
{
  switch (e->kind)
    {
    case ENTRY_FUNCTION:
      line->function = e->row;
      raise_count (line, line->function->calls);
      break;
    case ENTRY_LOOP:
      {
        const struct profile_loop *l = e->row;
        vector_push (arena, &line->loops, l);
        raise_count (line, l->iterations);
        raise_count (line, l->entries);
        break;
      }
    case ENTRY_BRANCH:
      {
        const struct profile_branch *b = e->row;
        vector_push (arena, &line->branches, b);
        raise_count (line, b->taken + b->not_taken);
        break;
      }
    case ENTRY_SWITCH:
      {
        const struct profile_switch *s = e->row;
        vector_push (arena, &line->switches, s);
        raise_count (line, s->executions);
        break;
      }
    case ENTRY_CASE:
      {
        const struct profile_case *c = e->row;
        vector_push (arena, &line->cases, c);
        raise_count (line, c->count);
        break;
      }
    case ENTRY_SAMPLES:
      add_samples (arena, line, e->row);
      break;
    case ENTRY_SITE:
      add_site (arena, line, e->row);
      raise_count (line, line->site->allocs);
      break;
    }
}

struct line_counts
line_counts_make (struct arena *arena, const struct profile *profile)
{
  struct gatherer g = { .arena = arena };
  gather (&g, profile);
  size_t count = g.entries.length;
  struct line_counts counts = { 0 };
  if (count == 0)
    return counts;
  qsort (g.entries.items, count, sizeof *g.entries.items, compare_entries);
  counts.files = arena_array (arena, struct counted_file, count);
  struct counted_line *lines = arena_array (arena, struct counted_line, count);
  struct counted_file *file = NULL;
  for (size_t i = 0; i < count; i++)
    {
      const struct entry *e = &g.entries.items[i];
      if (file == NULL || strcmp (file->name, e->file) != 0)
        {
          file = &counts.files[counts.file_count++];
          file->name = e->file;
          file->lines = lines;
        }
      if (file->line_count == 0
          || file->lines[file->line_count - 1].number != e->line)
        {
          lines->number = e->line;
          file->line_count++;
          lines++;
        }
      put_entry (arena, &file->lines[file->line_count - 1], e);
    }
  return counts;
}

const struct counted_file *
line_counts_file (const struct line_counts *counts, const char *name)
{
  for (size_t i = 0; i < counts->file_count; i++)
    if (strcmp (counts->files[i].name, name) == 0)
      return &counts->files[i];
  return NULL;
}

const struct counted_line *
counted_file_line (const struct counted_file *file, uint64_t number)
{
  size_t low = 0, high = file->line_count;
  while (low < high)
    {
      size_t middle = (low + high) / 2;
      if (file->lines[middle].number < number)
        low = middle + 1;
      else
        high = middle;
    }
  return low < file->line_count && file->lines[low].number == number
             ? &file->lines[low]
             : NULL;
}

bool
counted_line_has_count (const struct counted_line *line)
{
  return line->function != NULL || line->site != NULL
         || line->loops.length + line->branches.length + line->switches.length
                    + line->cases.length
                != 0;
}
