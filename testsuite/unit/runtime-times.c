/* SPDX-License-Identifier: MIT */
/* Estimates of durations: the strata, the standard error, percentiles.  */

#define RP_NO_POISON
#include "unit.h"

#include "times.h"

#include <string.h>

static void
add (struct rp_times *times, double duration, uint32_t weight)
{
  double q[RP_QUANTITIES] = { duration, duration, duration };
  rp_times_add (times, q, weight);
}

static void
test_every_call (void)
{
  static struct rp_times times;
  struct rp_time_total total;
  memset (&times, 0, sizeof times);
  memset (&total, 0, sizeof total);
  for (int i = 1; i <= 100; i++)
    add (&times, i * 10, 0);
  rp_times_fold (&total, &times, 100);
  CHECK (total.timed == 100 && total.entries == 100);
  CHECK (total.total[RP_INCLUSIVE] == 50500);
  CHECK (total.variance[RP_INCLUSIVE] == 0);
  CHECK (total.minimum == 10 && total.maximum == 1000);
  double median = rp_times_percentile (&total, 0.5);
  CHECK (median > 400 && median < 600);
  double high = rp_times_percentile (&total, 0.99);
  CHECK (high > 850 && high <= 1000);
}

/* Eighty calls of a hundred take 100, fifteen 1000, five 10000; timed one in
   PERIOD.  A bucket is a fifth of its value wide.  */
static void
check_percentiles (unsigned period)
{
  static struct rp_times times;
  struct rp_time_total total;
  memset (&times, 0, sizeof times);
  memset (&total, 0, sizeof total);
  for (unsigned i = 0; i < 1000; i++)
    add (&times,
         i % 100 < 80   ? 100
         : i % 100 < 95 ? 1000
                        : 10000,
         period > 1 ? period : 0);
  rp_times_fold (&total, &times, 1000 * period);
  static const struct
  {
    double share, truth;
  } known[] = { { 0.5, 100 }, { 0.9, 1000 }, { 0.99, 10000 } };
  for (size_t i = 0; i < RP_COUNT_OF (known); i++)
    {
      double value = rp_times_percentile (&total, known[i].share);
      CHECK (value > 0.8 * known[i].truth && value < 1.25 * known[i].truth);
    }
}

static void
test_percentiles (void)
{
  check_percentiles (1);
  check_percentiles (17);
}

/* Plays a function of N calls that is timed as timing.c times it.  Returns the
   square of how many standard errors the estimate is off.  */
static double
play (unsigned calls, unsigned period)
{
  static struct rp_times times;
  struct rp_time_total total;
  memset (&times, 0, sizeof times);
  memset (&total, 0, sizeof total);
  double truth = 0;
  uint64_t next = 0;
  uint32_t weight = 0;
  for (unsigned i = 0; i < calls; i++)
    {
      /* A rhythm that fixed gaps would fall in step with.  */
      double duration = 50 + (i % 16 == 0 ? 300 : 0) + unit_random_below (40);
      truth += duration;
      if (i != next)
        continue;
      add (&times, duration, weight);
      if (i < 100)
        next = i + 1;
      else
        {
          times.period = period;
          weight = period;
          next = i + 1 + unit_random_below (2 * period - 1);
        }
    }
  rp_times_fold (&total, &times, calls);
  double error = total.total[RP_INCLUSIVE] - truth;
  double variance = total.variance[RP_INCLUSIVE];
  return variance > 0 ? error * error / variance : 1e9;
}

/* The 95 % interval must hold the truth in about 95 % of the runs.  */
static void
test_interval (void)
{
  int inside = 0;
  for (int run = 0; run < 1000; run++)
    inside += play (20000, 64) < 1.96 * 1.96;
  CHECK (inside > 925 && inside < 975);
}

/* A tenth of the calls is thirty times as dear.  The first of the later ones
   are hardly sampled at all, as where a program's beginning spent the budget:
   each stands for FIRST calls, COUNT of them, then each for SECOND.  How many
   of a thousand intervals hold.  */
static int
play_budget (unsigned calls, unsigned first, unsigned count, unsigned second)
{
  int inside = 0;
  for (int run = 0; run < 1000; run++)
    {
      static struct rp_times times;
      struct rp_time_total total;
      memset (&times, 0, sizeof times);
      memset (&total, 0, sizeof total);
      double truth = 0;
      uint64_t next = 0;
      uint32_t weight = 0;
      for (unsigned i = 0; i < calls; i++)
        {
          double duration = 50 + unit_random_below (10)
                            + (unit_random_below (10) == 0 ? 1500 : 0);
          truth += duration;
          if (i != next)
            continue;
          add (&times, duration, weight);
          weight = times.exact_calls < 40        ? 0
                   : times.sampled_calls < count ? first
                                                 : second;
          times.period = weight;
          next = i + 1 + (weight ? unit_random_below (2 * weight - 1) : 0);
        }
      rp_times_fold (&total, &times, calls);
      double error = total.total[RP_INCLUSIVE] - truth;
      inside += error * error <= 1.96 * 1.96 * total.variance[RP_INCLUSIVE];
    }
  printf ("%u calls, %u times %u, then %u: %d of 1000\n", calls, count, first,
          second, inside);
  return inside;
}

static void
test_few_weigh_most (void)
{
  CHECK (play_budget (40000, 4000, 4, 100) >= 920);
  CHECK (play_budget (40000, 2000, 4, 100) >= 920);
  CHECK (play_budget (10000, 1000, 100, 1000) >= 920);
  CHECK (play_budget (400, 400, 100, 400) >= 920);
}

static void
test_merge (void)
{
  struct rp_time_total a = { .entries = 10,
                             .timed = 5,
                             .minimum = 3,
                             .maximum = 9,
                             .total = { 100, 50, 20 },
                             .variance = { 4, 5, 6 } };
  struct rp_time_total b = { .entries = 1,
                             .timed = 1,
                             .minimum = 2,
                             .maximum = 4,
                             .total = { 1, 1, 1 },
                             .variance = { 1, 1, 1 } };
  rp_times_merge (&a, &b);
  CHECK (a.entries == 11 && a.timed == 6);
  CHECK (a.minimum == 2 && a.maximum == 9);
  CHECK (a.total[RP_SELF] == 21 && a.variance[RP_OUTERMOST] == 6);
}

static void
test_buckets (void)
{
  unsigned last = 0;
  for (uint64_t d = 0; d < 5000; d++)
    {
      unsigned bucket = rp_times_bucket (d);
      CHECK (bucket == last || bucket == last + 1);
      last = bucket;
    }
  CHECK (rp_times_bucket (UINT64_MAX) == RP_HISTOGRAM_BUCKETS - 1);
}

/* Functions that would spend WISH times what timing may cost, if nobody held
   them back: what they spend in the end, as a share of what they may.  */
static double
spent_with_wish (double wish)
{
  double spent = 0;
  for (int step = 1; step < 100000; step++)
    spent += wish / rp_times_throttle (spent / step, step);
  return spent / 100000;
}

static void
test_throttle (void)
{
  CHECK (rp_times_throttle (0, 0) == 1 && rp_times_throttle (0.6, 1e6) == 1);
  CHECK (rp_times_throttle (2, 10) > rp_times_throttle (1, 10));
  CHECK (rp_times_throttle (1e9, 10) < 100);
  double little = spent_with_wish (0.5);
  CHECK (little > 0.49 && little < 0.51);
  CHECK (spent_with_wish (2) < 1);
  CHECK (spent_with_wish (6) < 1.1);
  CHECK (spent_with_wish (20) < 1.4);
  CHECK (spent_with_wish (5000) < 5);
}

int
main (void)
{
  RUN (test_every_call);
  RUN (test_percentiles);
  RUN (test_interval);
  RUN (test_few_weigh_most);
  RUN (test_merge);
  RUN (test_buckets);
  RUN (test_throttle);
  return unit_status ();
}
