/* SPDX-License-Identifier: MIT */
/* advice-internal.h - what the rules share (advice.c).

   A rule looks at one kind of row, wants a large count and a gain of at least
   a certain share of the run, and says what it saw.  A possible gain is an
   exact count times a cost per event; the costs are round figures for current
   x86-64 and aarch64 cores, so each stands with a standard error that goes
   into the gain's.  A gain is an upper bound: it never exceeds the time
   measured at the place.  */

#ifndef RUCHY_REPORT_ADVICE_INTERNAL_H
#define RUCHY_REPORT_ADVICE_INTERNAL_H

#include "report/advice.h"
#include "report/units.h"

/* Of one event, in nanoseconds, with its standard error.  */
struct cost
{
  double ns, error;
};

extern const struct cost advice_mispredict, advice_call, advice_allocation,
    advice_cache_miss, advice_layout, advice_comparison;

/* A count below this is not worth a word.  */
#define MANY 100000

struct adviser
{
  struct arena *arena;
  const struct profile *profile;
  const struct remarks *remarks; /* or NULL */
  struct source_files *sources;
  struct advice_list list;
  double smallest_gain;
  const char *program; /* its name without folders */
  /* Functions of which other advice says more: with a line that misses the
     cache, with cold code, recursive ones.  */
  struct string_map missing, cold, recursive;
};

/* COUNT events at COST, at most LIMIT ns (0 = no limit known).  NULL if that
   is too little.  The caller sets evidence, action and trial.  */
struct advice *advice_add (struct adviser *a, const char *rule,
                           const char *location, const char *function,
                           double count, struct cost cost, double limit);

/* The same for a loss that is no time: it stands behind all others.  */
struct advice *advice_add_timeless (struct adviser *a, const char *rule,
                                    const char *location,
                                    const char *function);

const char *advice_count (struct adviser *a, double count);
const char *advice_percent (struct adviser *a, double share);

/* The self time of the function called NAME, 0 if not known.  */
double advice_self_time (struct adviser *a, const char *name);

/* What to say of code at LOCATION, by the language it is written in.  */
struct wording
{
  const char *c, *fortran, *ruchy;
};
const char *advice_wording (const char *location, struct wording wording);

/* The rules, a file each.  */
void advise_on_branches (struct adviser *a);
void advise_on_switches (struct adviser *a);
void advise_on_loops (struct adviser *a);
void advise_on_functions (struct adviser *a);
void advise_on_lines (struct adviser *a);
void advise_on_sites (struct adviser *a);

#endif
