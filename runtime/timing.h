/* SPDX-License-Identifier: MIT */
/* timing.h - the probes that time calls; what the link words point to.  */

#ifndef RP_TIMING_H
#define RP_TIMING_H

#include "base.h"

#include <ruchyprof/abi.h>

/* Finds out what a probe costs.  Once, after rp_clock_init.  */
void rp_timing_init (void);

/* Takes over the clock's rate: once, as late as can be, but before a function
   is timed.  */
void rp_timing_calibrate (void);

/* Called by rp_time_enter_kept and rp_time_leave_kept (processor.h).  */
void rp_time_enter (struct ruchyprof_unit *unit, uint32_t body, void *frame);
void rp_time_leave (void *stack);

#endif
