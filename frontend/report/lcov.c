/* SPDX-License-Identifier: MIT */
/* lcov.c: tracefile for lcov and genhtml.  Lines are those of which an exact
   count is known; each condition is a pair of branches (true, false), each
   case of a switch one branch.  */

#include "report/report.h"

#include <string.h>

#include "report/line-counts.h"

static void
functions (const struct counted_file *file, struct buffer *out)
{
  size_t found = 0, hit = 0;
  for (size_t i = 0; i < file->line_count; i++)
    if (file->lines[i].function != NULL)
      {
        buffer_printf (out, "FN:%llu,%s\n",
                       (unsigned long long) file->lines[i].number,
                       file->lines[i].function->name);
        found++;
      }
  for (size_t i = 0; i < file->line_count; i++)
    if (file->lines[i].function != NULL)
      {
        const struct profile_function *f = file->lines[i].function;
        buffer_printf (out, "FNDA:%llu,%s\n", (unsigned long long) f->calls,
                       f->name);
        hit += f->calls != 0;
      }
  buffer_printf (out, "FNF:%zu\nFNH:%zu\n", found, hit);
}

struct branch_totals
{
  size_t found, hit;
};

/* A branch of which the line was never reached has the count "-".  */
static void
branch (struct branch_totals *totals, struct buffer *out, uint64_t line,
        size_t block, size_t number, uint64_t count, bool is_reached)
{
  buffer_printf (out, "BRDA:%llu,%zu,%zu,", (unsigned long long) line, block,
                 number);
  if (is_reached)
    buffer_printf (out, "%llu\n", (unsigned long long) count);
  else
    buffer_puts (out, "-\n");
  totals->found++;
  totals->hit += count != 0;
}

static void
branches (const struct counted_file *file, struct buffer *out)
{
  struct branch_totals totals = { 0 };
  for (size_t i = 0; i < file->line_count; i++)
    {
      const struct counted_line *line = &file->lines[i];
      size_t block = 0;
      for (size_t k = 0; k < line->branches.length; k++, block++)
        {
          const struct profile_branch *b = line->branches.items[k];
          bool is_reached = b->taken != 0 || b->not_taken != 0;
          branch (&totals, out, line->number, block, 0, b->taken, is_reached);
          branch (&totals, out, line->number, block, 1, b->not_taken,
                  is_reached);
        }
      for (size_t k = 0; k < line->switches.length; k++, block++)
        {
          const struct profile_switch *s = line->switches.items[k];
          size_t number = 0;
          FOR_ROWS (case, c, s->cases)
          branch (&totals, out, line->number, block, number++, c->count,
                  s->executions != 0);
        }
    }
  buffer_printf (out, "BRF:%zu\nBRH:%zu\n", totals.found, totals.hit);
}

static void
lines (const struct counted_file *file, struct buffer *out)
{
  size_t found = 0, hit = 0;
  for (size_t i = 0; i < file->line_count; i++)
    {
      const struct counted_line *line = &file->lines[i];
      if (!counted_line_has_count (line))
        continue;
      buffer_printf (out, "DA:%llu,%llu\n", (unsigned long long) line->number,
                     (unsigned long long) line->count);
      found++;
      hit += line->count != 0;
    }
  buffer_printf (out, "LF:%zu\nLH:%zu\n", found, hit);
}

void
report_lcov (const struct profile *profile,
             const struct report_options *options, struct buffer *out)
{
  struct arena arena = { 0 };
  struct line_counts counts = line_counts_make (&arena, profile);
  (void) options;
  for (size_t i = 0; i < counts.file_count; i++)
    {
      buffer_printf (out, "TN:\nSF:%s\n", counts.files[i].name);
      functions (&counts.files[i], out);
      branches (&counts.files[i], out);
      lines (&counts.files[i], out);
      buffer_puts (out, "end_of_record\n");
    }
  arena_free (&arena);
}
