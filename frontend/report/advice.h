/* SPDX-License-Identifier: MIT */
/* Recommendations: what the counts say could be cheaper.  A piece of advice
   has evidence in numbers or it is not given.  */

#ifndef RUCHY_REPORT_ADVICE_H
#define RUCHY_REPORT_ADVICE_H

#include "report/profile.h"
#include "report/remarks.h"

struct advice
{
  const char *rule;     /* stable identifier, "one-sided-branch" */
  const char *location; /* file:line */
  const char *function;
  const char *evidence; /* the numbers */
  const char *action;   /* what to do */
  const char *trial;    /* how to try it */
  double gain_ns;       /* what it could save at most: count times cost */
  double gain_error_ns; /* one standard error of it, cost model included */
};

struct advice_list
{
  struct advice *items;
  size_t length, capacity;
};

struct source_files;

/* Sorted by possible gain.  REMARKS are the compiler's, or NULL.  SOURCES tell
   what the code says already.  Everything lives in ARENA.  */
struct advice_list advice_make (struct arena *arena,
                                const struct profile *profile,
                                const struct remarks *remarks,
                                struct source_files *sources);

#endif
