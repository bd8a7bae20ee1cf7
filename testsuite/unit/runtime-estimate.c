/* SPDX-License-Identifier: MIT */
/* Totals of calls that were sampled by windows: a played program whose truth
   is known, sampled many times over with a clock of its own.  */

#define RP_NO_POISON
#include "estimate.h"

#include "unit.h"

#include <stdint.h>
#include <string.h>

#define GROUPS 32

static uint64_t seed = 7;

static double
random_share (void)
{
  seed ^= seed << 13;
  seed ^= seed >> 7;
  seed ^= seed << 17;
  return (double) (seed >> 11) / 9007199254740992.0;
}

/* Milliseconds of work: short calls, in bursts and lulls, now and then a
   program's phase.  */
#define WORK 20000

static unsigned calls_at[WORK];

static double
make_program (void)
{
  double truth = 0;
  double level = 5;
  for (int i = 0; i < WORK; i++)
    {
      if (random_share () < 0.02)
        level = 1 + 9 * random_share ();
      calls_at[i] = (unsigned) (level * 2 * random_share ());
      truth += calls_at[i];
    }
  return truth;
}

/* Samples with rate RATE; profiled work takes SLOWDOWN times as long.  Whether
   the truth lies within 1.96 standard errors.  */
static bool
sample (double rate, double slowdown, double truth)
{
  double counts[GROUPS] = { 0 }, time[GROUPS] = { 0 }, count = 0;
  double inside = 0, outside = 0, overhead = 0, left, error;
  double window = rate < 0.7 ? 4 : 4 * rate / (1 - rate);
  unsigned windows = 0;
  bool in = false;
  left
      = window * (1 - rate) / rate * (0.5 + random_share ()) * random_share ();
  for (int i = 0; i < WORK; i++)
    {
      if (left <= 0)
        {
          in = !in;
          windows += in;
          left = in ? window
                    : window * (1 - rate) / rate * (0.5 + random_share ());
        }
      left -= in ? slowdown : 1;
      if (!in)
        {
          outside += 1;
          continue;
        }
      inside += slowdown;
      overhead += slowdown - 1;
      time[(windows - 1) % GROUPS] += slowdown;
      counts[(windows - 1) % GROUPS] += calls_at[i];
      count += calls_at[i];
    }
  struct rp_sampling sampling
      = { .groups = windows < GROUPS ? windows : GROUPS, .time = time };
  rp_estimate_share (&sampling, inside, outside, overhead, 0.01);
  /* Where the code lies makes no difference in this program.  */
  sampling.doubt = 0;
  double total = rp_estimate_total (&sampling, count, counts, count, &error);
  return total - 1.96 * error <= truth && truth <= total + 1.96 * error;
}

static void
test_coverage (void)
{
  static const double rates[] = { 0.1, 0.2, 0.5, 0.8 };
  for (size_t i = 0; i < sizeof rates / sizeof *rates; i++)
    {
      int inside = 0;
      for (int run = 0; run < 400; run++)
        inside
            += sample (rates[i], 1 + 0.4 * random_share (), make_program ());
      printf ("rate %.1f: %d of 400\n", rates[i], inside);
      CHECK (inside >= 364 && inside <= 398);
    }
}

/* Without the correction for slow windows the interval misses.  */
static void
test_slowdown_matters (void)
{
  double time[2] = { 10, 10 };
  struct rp_sampling sampling = { .groups = 2, .time = time };
  rp_estimate_share (&sampling, 20, 80, 5, 0.5);
  CHECK (sampling.share > 0.157 && sampling.share < 0.158);
  CHECK (sampling.doubt > 0.14);
}

static void
test_every_call (void)
{
  double error, counts[GROUPS] = { 10, 20 };
  struct rp_sampling sampling = { .share = 1 };
  CHECK (rp_estimate_total (&sampling, 30, counts, 30, &error) == 30);
  CHECK (error == 0);
}

/* One call seen: its interval holds that there was one, and says little.  */
static void
test_few_calls (void)
{
  double error, time[4] = { 1, 1, 1, 1 }, counts[4] = { 25, 25, 25, 25 };
  struct rp_sampling sampling = { .share = 0.5, .groups = 4, .time = time };
  double total = rp_estimate_total (&sampling, 100, counts, 1, &error);
  CHECK (total == 200 && error > 100);
  total = rp_estimate_total (&sampling, 0, counts, 0, &error);
  CHECK (total == 0 && error == 3);
}

int
main (void)
{
  RUN (test_coverage);
  RUN (test_slowdown_matters);
  RUN (test_every_call);
  RUN (test_few_calls);
  return unit_status ();
}
