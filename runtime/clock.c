/* SPDX-License-Identifier: MIT */
/* clock.c: time stamps and their calibration.  rp_clock_init runs once; the
   rest may be called from anywhere.  */

#include "clock.h"

bool rp_clock_is_counter;

struct reading
{
  uint64_t ticks;
  uint64_t raw; /* CLOCK_MONOTONIC_RAW */
};

static struct reading first;
static uint64_t start;
static double short_hz;

uint64_t
rp_clock_nanoseconds (clockid_t clock)
{
  struct timespec now;
  clock_gettime (clock, &now);
  return (uint64_t) now.tv_sec * 1000000000u + (uint64_t) now.tv_nsec;
}

/* Both clocks at one moment: of several tries the tightest.  */
static struct reading
read_both (void)
{
  struct reading best = { 0, 0 };
  uint64_t best_width = UINT64_MAX;
  for (int i = 0; i < 5; i++)
    {
      uint64_t before = rp_clock_ticks ();
      uint64_t raw = rp_clock_nanoseconds (CLOCK_MONOTONIC_RAW);
      uint64_t after = rp_clock_ticks ();
      if (after - before < best_width)
        {
          best_width = after - before;
          best.ticks = before + best_width / 2;
          best.raw = raw;
        }
    }
  return best;
}

static double
rate (struct reading from, struct reading to)
{
  return to.raw > from.raw ? (double) (to.ticks - from.ticks) * 1e9
                                 / (double) (to.raw - from.raw)
                           : 0;
}

void
rp_clock_init (void)
{
  rp_clock_is_counter = rp_processor_has_ticks (&short_hz);
  start = rp_clock_nanoseconds (CLOCK_MONOTONIC);
  first = read_both ();
}

/* A first idea of the rate, for decisions taken while the program runs: three
   digits.  The rest of the start takes most of this time.  */
#define ROUGH_NS 20000

/* From here on the rate is kept, to tell later how it has changed.  */
#define SETTLED_NS 100000

struct rp_calibration
rp_clock_calibrate (void)
{
  struct rp_calibration result = { 1e9, 0 };
  if (!rp_clock_is_counter)
    return result;
  struct reading now = read_both ();
  while (short_hz <= 0 && now.raw - first.raw < ROUGH_NS)
    now = read_both ();
  double hz = rate (first, now);
  if (short_hz <= 0 && now.raw - first.raw >= SETTLED_NS)
    short_hz = hz;
  result.hz = hz;
  if (now.raw - first.raw > 1000000)
    result.drift_ppm = (hz / short_hz - 1) * 1e6;
  else if (short_hz > 0)
    result.hz = short_hz;
  return result;
}

uint64_t
rp_clock_elapsed (void)
{
  return rp_clock_nanoseconds (CLOCK_MONOTONIC) - start;
}
