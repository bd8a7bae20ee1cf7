/* SPDX-License-Identifier: MIT */
/* cycles.h - functions that call each other in a circle, as far as time flows
   between them.

   The time in which a function of a circle is on the stack is known only where
   the outer call was timed, too: an inner one that was picked alone counts its
   time once more.  What bounds it is the time that flows into the circle from
   outside.  For the export.  */

#ifndef RP_CYCLES_H
#define RP_CYCLES_H

#include "base.h"
#include "region.h"
#include "totals.h"

/* Time flows from one function to another, both by their index.  */
struct rp_cycle_arc
{
  uint32_t from;
  uint32_t to;
  double flow;
};

/* Fills `cycle_flow' of all rows: what flows into its circle from outside, 0
   of a function in none.  0, or -1 if there is no memory.  */
int rp_cycles_find (const struct rp_totals *totals,
                    const struct rp_cycle_arc *arcs, size_t count,
                    struct rp_region *region);

/* The time in which ROW, of an account that is made, was on the stack, in
   ticks; and the variance of that.  */
double rp_cycles_total (const struct rp_function_row *row,
                        double *variance_out);

#endif
