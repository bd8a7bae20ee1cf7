/* SPDX-License-Identifier: MIT */
/* Several profiles of one program to one.  */

#ifndef RUCHY_REPORT_MERGE_H
#define RUCHY_REPORT_MERGE_H

#include "report/profile.h"

/* The sum of COUNT profiles (at least 1), or their mean: counts and times
   add up, extremes stay extremes, rates are computed again, standard errors
   add in quadrature, percentiles are dropped.  Rows are the same if their
   names and places are.  A sum that does not fit is capped and a warning says
   so.  The result is the caller's; the inputs are not changed.  */
struct profile *profile_merge (struct profile *const *profiles, size_t count,
                               bool mean);

#endif
