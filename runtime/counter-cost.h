/* SPDX-License-Identifier: MIT */
/* counter-cost.h - what counting costs, by a measurement and a model.  For the
   export: under the runtime's lock, signal handlers too.

   What an increment of a counter costs hangs on the code around it: nothing
   where that waits for memory, a whole cycle or more where it keeps the
   processor busy.  The latter is measured, on this processor, in a loop of
   arithmetic.  Real code pays a share of it for each increment, and as much as
   one in busy code for each call: fitted to what `make bench' measures with
   bzip2, zlib, lz4, Lua and fib.  */

#ifndef RP_COUNTER_COST_H
#define RP_COUNTER_COST_H

#include "base.h"

/* Relative standard error of the model for one program.  */
#define RP_COST_DOUBT 0.5

/* Nanoseconds that an increment costs in busy code; measured once, which takes
   some 10 microseconds.  */
double rp_counter_cost_measured (void);

/* Nanoseconds that EXECUTIONS of counters and ENTRIES of counted versions cost
   in RUN nanoseconds of processor time.  */
double rp_counter_cost (uint64_t executions, uint64_t entries, double run);

/* What counting cost is said in the profile's warnings where it alone exceeds
   the budget.  COST of RUN nanoseconds; NAME: of the function that is counted
   most.  */
void rp_counter_cost_warn (double cost, double run, const char *name);

#endif
