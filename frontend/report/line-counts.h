/* SPDX-License-Identifier: MIT */
/* What is exactly known of each source line: how often the function that
   begins there was called, the loop's body was entered, the condition went
   each way.  The base of the lcov and gcov formats and of annotated
   sources.  */

#ifndef RUCHY_REPORT_LINE_COUNTS_H
#define RUCHY_REPORT_LINE_COUNTS_H

#include "report/profile.h"

/* One line; the rows are those of the profile that stand on it.  */
struct counted_line
{
  uint64_t number;
  uint64_t count; /* the largest exact count known: a line with a call count
                     of 3 and a loop of 100 iterations ran 100 times */
  const struct profile_function *function;
  VECTOR (const struct profile_loop *) loops;
  VECTOR (const struct profile_branch *) branches;
  VECTOR (const struct profile_switch *) switches;
  VECTOR (const struct profile_case *) cases;
  const struct profile_line *samples;
  const struct profile_site *site;
};

struct counted_file
{
  const char *name;
  struct counted_line *lines; /* sorted by number */
  size_t line_count;
};

struct line_counts
{
  struct counted_file *files; /* sorted by name */
  size_t file_count;
};

/* Everything in ARENA.  */
struct line_counts line_counts_make (struct arena *arena,
                                     const struct profile *profile);

/* Whether COUNT is one: of a line with nothing but samples nobody counted how
   often it ran.  */
bool counted_line_has_count (const struct counted_line *line);

/* The file called NAME, or NULL.  */
const struct counted_file *line_counts_file (const struct line_counts *counts,
                                             const char *name);

/* The line, or NULL if nothing is known of it.  */
const struct counted_line *counted_file_line (const struct counted_file *file,
                                              uint64_t number);

#endif
