/* SPDX-License-Identifier: MIT */
/* What a profile says, in a few sentences: where the time goes, by which way,
   in which loop, who allocates, what to keep in mind.  The first thing in the
   report and on the page.  */

#ifndef RUCHY_REPORT_OVERVIEW_H
#define RUCHY_REPORT_OVERVIEW_H

#include "report/profile.h"

/* Sentences, the most telling first; none without numbers behind it.  */
struct overview
{
  const char **items;
  size_t length, capacity;
};

/* All of it in ARENA.  */
struct overview overview_make (struct arena *arena,
                               const struct profile *profile);

#endif
