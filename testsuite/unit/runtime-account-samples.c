/* SPDX-License-Identifier: MIT */
/* Whose time is whose, where samples say it: programs of known cost are
   sampled at random, many times over.  */

#define RP_NO_POISON

/* The account's own copy, with samples of ours.  */
#define rp_account_make test_account_make
#define rp_account_share_variance test_account_share_variance
#define rp_export_sample_count test_sample_count
#define rp_export_sample_ns test_sample_ns
#include "account.c"

#include "unit.h"

enum
{
  ROOT,   /* called once, known by the clock */
  MIDDLE, /* known from samples, calls LEAF */
  LEAF,
  FUNCTIONS
};

#define TICKS 1e6 /* of a run */
#define RUNS 400

static struct rp_function_row rows[FUNCTIONS];
static struct rp_time_total times[FUNCTIONS];
static struct rp_edge_row edges[2];
static uint64_t all_samples;

uint64_t
test_sample_count (void)
{
  return all_samples;
}

double
test_sample_ns (double weight)
{
  double tick = 1e9 / rp_clock_calibrate ().hz;
  return (weight > 0 ? weight : 1) * TICKS / (double) all_samples * tick;
}

/* Takes SAMPLES samples of a run in which each function has a SHARE, percent,
   of the time, and brings it to account.  */
static void
account_run (unsigned samples, const unsigned *share)
{
  struct rp_function_row *pointers[FUNCTIONS];
  struct rp_totals totals = { .functions = pointers,
                              .function_count = FUNCTIONS,
                              .edges = edges,
                              .edge_count = 2 };
  memset (rows, 0, sizeof rows);
  memset (times, 0, sizeof times);
  memset (edges, 0, sizeof edges);
  all_samples = samples;
  for (int f = 0; f < FUNCTIONS; f++)
    {
      pointers[f] = &rows[f];
      rows[f].time = &times[f];
      rows[f].calls = 1000;
      times[f].timed = 10;
    }
  times[ROOT].total[RP_INCLUSIVE] = TICKS;
  /* The clock says next to nothing of these.  */
  for (int f = MIDDLE; f < FUNCTIONS; f++)
    {
      times[f].total[RP_INCLUSIVE] = TICKS;
      times[f].variance[RP_INCLUSIVE] = TICKS * TICKS;
    }
  for (int f = MIDDLE; f < FUNCTIONS; f++)
    edges[f - MIDDLE] = (struct rp_edge_row){ .caller = &rows[f - 1],
                                              .callee = &rows[f],
                                              .timed = 10,
                                              .calls = 1000,
                                              .ticks = 1000 };
  for (unsigned i = 0; i < samples; i++)
    {
      unsigned where = unit_random_below (100);
      int f = where < share[ROOT]                   ? ROOT
              : where < share[ROOT] + share[MIDDLE] ? MIDDLE
                                                    : LEAF;
      rows[f].code_samples++;
      rows[f].code_weight++;
    }
  CHECK (test_account_make (&totals) == 0);
}

/* How many runs' 95 % intervals hold the truth, for each function.  */
static void
check (unsigned samples, unsigned root, unsigned middle)
{
  const unsigned share[FUNCTIONS] = { root, middle, 100 - root - middle };
  int inside[FUNCTIONS] = { 0 };
  for (int run = 0; run < RUNS; run++)
    {
      double sum = 0;
      account_run (samples, share);
      for (int f = 0; f < FUNCTIONS; f++)
        {
          double error = rows[f].self - share[f] * TICKS / 100;
          inside[f] += error * error <= 1.96 * 1.96 * rows[f].self_variance;
          sum += rows[f].self;
        }
      CHECK (sum > 0.999 * TICKS && sum < 1.001 * TICKS);
    }
  printf ("%u samples, %u %u: %d %d %d of %d\n", samples, root, middle,
          inside[ROOT], inside[MIDDLE], inside[LEAF], RUNS);
  for (int f = 0; f < FUNCTIONS; f++)
    CHECK (inside[f] >= 0.92 * RUNS);
}

/* The time of the root is what its callee leaves, and that one passes on what
   its own callee takes.  */
static void
test_passed_on (void)
{
  check (100, 30, 10);
  check (300, 30, 10);
  check (300, 10, 10);
  check (1000, 50, 5);
}

int
main (void)
{
  RUN (test_passed_on);
  return unit_status ();
}
