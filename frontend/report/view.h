/* SPDX-License-Identifier: MIT */
/* What the user chose to see of a profile: rows filtered and sorted.  */

#ifndef RUCHY_REPORT_VIEW_H
#define RUCHY_REPORT_VIEW_H

#include <stdbool.h>
#include <stddef.h>

#include "report/profile.h"

enum view_sort
{
  SORT_SELF,
  SORT_TOTAL,
  SORT_CALLS,
  SORT_AVERAGE,
  SORT_MAXIMUM,
  SORT_CYCLES,
  SORT_MISSES,
  SORT_ALLOCATIONS,
  SORT_NAME,
  SORT_COUNT
};

/* The words of --sort, by enum value.  */
extern const char *const view_sort_names[SORT_COUNT];

struct report_options
{
  enum view_sort sort;
  size_t top;           /* rows of each table; 0 = all */
  const char *function; /* pattern of fnmatch(3), or NULL */
  const char *thread;   /* the profile holds only these; or NULL */
  unsigned width;       /* of the terminal; 0 = unlimited */
  bool colour;
  bool advice;                   /* show recommendations */
  const struct remarks *remarks; /* of the compiler, for them; or NULL */
  bool is_condensed;  /* for people: what never ran is left out, sites that
                          look alike are added up */
  const char *weight; /* of stacks: see call-tree.h; NULL = best */
  const char *table;  /* of CSV; NULL = functions */
  const char *const *source_folders; /* where to look for source files */
  size_t source_folder_count;
};

/* Pointers into the profile.  The arrays live in VIEW's arena argument.  */
struct view
{
  const struct profile *profile;
  struct profile_function **functions;
  struct profile_loop **loops;
  struct profile_branch **branches;
  struct profile_switch **switches;
  struct profile_line **lines;
  struct profile_site **sites;
  size_t function_count, loop_count, branch_count, switch_count, line_count,
      site_count;
};

/* Everything that matches OPTIONS (not yet cut to TOP), most costly
   first.  */
struct view *view_make (struct arena *arena, const struct profile *profile,
                        const struct report_options *options);

/* The COUNT rows of SITES in an array of ARENA's; if IS_CONDENSED, one row for
   sites that nobody could tell apart: calls of one allocator from one place,
   by different ways.  */
struct profile_site *view_distinct_sites (struct arena *arena,
                                          const struct rows *sites,
                                          bool is_condensed, size_t *count);

/* How many of COUNT rows to show.  */
size_t view_top (const struct report_options *options, size_t count);

#endif
