/* SPDX-License-Identifier: MIT */
/* through.h - the time of calls made by functions without probes.

   A function without probes (few statements and no loop, one that calls setjmp
   ...) has its own time from samples.  What the timed functions took that it
   called is not in that: the account (account.h) charges the nearest timed
   function above it.  But it was on the stack all that time, so its total has
   it, and so have the totals of functions without probes that called it.

   Who called such a function how often is counted, but one caller's calls may
   take longer than another's.  What a timed caller can have called for is
   known: it was charged for it.  What it seems to have called for beyond is
   the other callers'.  For the export, at the end of the account.  */

#ifndef RP_THROUGH_H
#define RP_THROUGH_H

#include "arcs.h"

/* Fills `through' of all rows.  */
void rp_through_find (struct rp_account *account);

/* The variance of what went through ARC's callee because ARC's caller called
   it, `passed'.  */
double rp_through_variance (const struct rp_arc *arc);

/* EDGE's part of the time of its callee, another function.  */
double rp_through_edge (const struct rp_edge_row *edge, double *variance_out);

#endif
