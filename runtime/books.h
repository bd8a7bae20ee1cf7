/* SPDX-License-Identifier: MIT */
/* books.h - what was counted in which windows.

   The windows of windows.h are put into groups in turn.  The books hold, for
   each family and group, what was counted since the group's windows opened;
   the spread between groups is what estimates have for an error.  Guarded by
   the caller: windows.c under its own lock.  */

#ifndef RP_BOOKS_H
#define RP_BOOKS_H

#include "base.h"
#include "modules.h"

/* Windows are put into so many groups in turn.  */
#define RP_WINDOW_GROUPS 32

/* Makes room for the counts of FAMILY, once; false: no memory.  */
bool rp_books_open (struct rp_family *family);

/* What has been counted since the last time goes to GROUP.  Signal handlers
   too.  */
void rp_books_close (unsigned group);

/* Counts so far do not count any more.  */
void rp_books_reset (void);

/* What a group counted in a family: slots, and raises as in rp_family_sum; or
   NULL.  */
const uint64_t *rp_books_slots (const struct rp_family *family,
                                unsigned group);
const uint64_t *rp_books_raised (const struct rp_family *family,
                                 unsigned group);

#endif
