/* SPDX-License-Identifier: MIT */
/* clock.h - time stamps.

   `Ticks' are those of the processor's counter (x86-64: time stamp counter,
   aarch64: virtual counter) where it runs at one rate, else nanoseconds of the
   vDSO clock.  Calibrated against CLOCK_MONOTONIC_RAW at the start and at the
   end.  Any thread, signal handlers too.  */

#ifndef RP_CLOCK_H
#define RP_CLOCK_H

#include "base.h"
#include "processor.h"

extern bool rp_clock_is_counter;

void rp_clock_init (void);

uint64_t rp_clock_nanoseconds (clockid_t clock);

static inline uint64_t
rp_clock_ticks (void)
{
  if (RP_LIKELY (rp_clock_is_counter))
    return rp_processor_ticks ();
  return rp_clock_nanoseconds (CLOCK_MONOTONIC);
}

struct rp_calibration
{
  double hz;        /* ticks per second, over the whole run */
  double drift_ppm; /* of hz against the first short calibration */
};

/* Nanoseconds of a tick, from what is known now.  Waits if the first call
   comes less than 200 microseconds after rp_clock_init.  */
struct rp_calibration rp_clock_calibrate (void);

/* CLOCK_MONOTONIC nanoseconds since rp_clock_init.  */
uint64_t rp_clock_elapsed (void);

#endif
