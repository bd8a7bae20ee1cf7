/* SPDX-License-Identifier: MIT */
/* The clock: the processor's counter against the system's, and what stands in
   for it where it cannot be used.  */

#define RP_NO_POISON
#include "clock.h"

#include "unit.h"

static void
wait_for (uint64_t nanoseconds)
{
  uint64_t start = rp_clock_nanoseconds (CLOCK_MONOTONIC_RAW);
  while (rp_clock_nanoseconds (CLOCK_MONOTONIC_RAW) - start < nanoseconds)
    ;
}

static void
test_calibration (void)
{
  rp_clock_init ();
  wait_for (20000000);
  uint64_t from = rp_clock_ticks ();
  uint64_t start = rp_clock_nanoseconds (CLOCK_MONOTONIC_RAW);
  wait_for (20000000);
  uint64_t ticks = rp_clock_ticks () - from;
  uint64_t time = rp_clock_nanoseconds (CLOCK_MONOTONIC_RAW) - start;
  struct rp_calibration clock = rp_clock_calibrate ();
  double measured = (double) ticks * 1e9 / clock.hz;
  /* Whatever interrupts between two readings makes them differ.  */
  CHECK (measured > 0.5 * (double) time && measured < 2 * (double) time);
  CHECK (clock.drift_ppm > -100000 && clock.drift_ppm < 100000);
  CHECK (rp_clock_elapsed () >= 40000000);
}

static void
test_without_counter (void)
{
  rp_clock_init ();
  rp_clock_is_counter = false;
  uint64_t before = rp_clock_nanoseconds (CLOCK_MONOTONIC);
  uint64_t ticks = rp_clock_ticks ();
  uint64_t after = rp_clock_nanoseconds (CLOCK_MONOTONIC);
  struct rp_calibration clock = rp_clock_calibrate ();
  CHECK (before <= ticks && ticks <= after);
  CHECK (clock.hz == 1e9);
  CHECK (clock.drift_ppm == 0);
}

int
main (void)
{
  RUN (test_calibration);
  RUN (test_without_counter);
  return unit_status ();
}
