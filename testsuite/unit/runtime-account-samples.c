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
#include "cycles.h"

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
static bool exact_leaf;    /* every call of LEAF is timed */
static double clock_error; /* relative, of MIDDLE's clock; 0: no clock */
static bool clock_missed;  /* the calls of MIDDLE that took long */
static bool short_middle;  /* every call of MIDDLE is timed, and short */

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
      times[f].entries = f == ROOT ? 10 : 1000;
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
  if (clock_error > 0)
    {
      double truth = TICKS * (100 - share[ROOT]) / 100, noise = -6;
      for (int i = 0; i < 12; i++)
        noise += unit_random_below (1000001) / 1e6;
      times[MIDDLE].total[RP_INCLUSIVE] = truth * (1 + noise * clock_error);
      times[MIDDLE].variance[RP_INCLUSIVE]
          = truth * clock_error * truth * clock_error;
    }
  if (clock_missed)
    {
      times[MIDDLE].total[RP_INCLUSIVE] = TICKS / 100;
      times[MIDDLE].variance[RP_INCLUSIVE] = TICKS / 100 * TICKS / 100;
    }
  if (short_middle)
    {
      times[MIDDLE].timed = times[MIDDLE].entries = 1000;
      times[MIDDLE].total[RP_INCLUSIVE] = TICKS / 1000;
      times[MIDDLE].variance[RP_INCLUSIVE] = 0;
      edges[0].timed = 1000;
      edges[0].ticks = TICKS / 1000;
    }
  if (exact_leaf)
    {
      times[LEAF].timed = times[LEAF].entries = 1000;
      times[LEAF].total[RP_INCLUSIVE] = TICKS * share[LEAF] / 100;
      times[LEAF].variance[RP_INCLUSIVE] = 0;
      edges[LEAF - MIDDLE].timed = 1000;
      edges[LEAF - MIDDLE].ticks = times[LEAF].total[RP_INCLUSIVE];
    }
  for (int f = 0; f < FUNCTIONS; f++)
    times[f].total[RP_OUTERMOST] = times[f].total[RP_INCLUSIVE];
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

static double
total (int f)
{
  double variance;
  return rp_cycles_total (&rows[f], &variance);
}

/* Nothing of the leaf's exact time is cut because its caller's own time is an
   estimate, and nobody calls more than he took himself.  */
static void
check_exact_leaf (unsigned leaf)
{
  double most = TICKS * 1.000001;
  CHECK (total (LEAF) > TICKS * leaf / 100.0 * 0.999999);
  CHECK (total (LEAF) < TICKS * leaf / 100.0 * 1.000001);
  CHECK (rows[LEAF].self_variance < TICKS);
  CHECK (total (LEAF) + rows[MIDDLE].self <= total (MIDDLE) * 1.000001);
  CHECK (total (MIDDLE) + rows[ROOT].self <= most && total (ROOT) <= most);
  for (int f = MIDDLE; f < FUNCTIONS; f++)
    {
      const struct rp_edge_row *edge = &edges[f - MIDDLE];
      CHECK (edge->settled && edge->flow > 0.999 * total (f)
             && edge->flow < 1.001 * total (f));
    }
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
      if (exact_leaf)
        check_exact_leaf (share[LEAF]);
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

/* What samples say of a caller gives way to what the clock says of all calls
   of its callee.  */
static void
test_exact_callee (void)
{
  exact_leaf = true;
  check (100, 1, 10);
  check (300, 5, 30);
  check (1000, 2, 3);
  exact_leaf = false;
}

/* So does what the clock says of some of the caller's calls.  */
static void
test_estimated_caller (void)
{
  exact_leaf = true;
  clock_error = 0.1;
  for (int run = 0; run < RUNS; run++)
    {
      const unsigned share[FUNCTIONS] = { 20, 5, 75 };
      account_run (0, share);
      check_exact_leaf (share[LEAF]);
    }
  /* Or does not say, because it missed those that took long.  */
  clock_missed = true;
  for (int run = 0; run < RUNS; run++)
    {
      const unsigned share[FUNCTIONS] = { 10, 5, 85 };
      account_run (run % 2 ? 0 : 300, share);
      check_exact_leaf (share[LEAF]);
    }
  clock_missed = exact_leaf = false;
  clock_error = 0;
}

/* The caller that is known cannot have called what took long; but the samples
   were there, in the time of somebody who may have.  */
static void
test_unknown_caller (void)
{
  short_middle = true;
  for (int run = 0; run < RUNS; run++)
    {
      const unsigned share[FUNCTIONS] = { 15, 0, 85 };
      account_run (300, share);
      double seen = (double) rows[LEAF].code_samples / 300 * TICKS, sum = 0;
      for (int f = 0; f < FUNCTIONS; f++)
        sum += rows[f].self;
      CHECK (rows[LEAF].self > seen * 0.999999);
      CHECK (rows[LEAF].self < seen * 1.000001);
      CHECK (total (LEAF) > seen * 0.999999);
      CHECK (rows[LEAF].self_variance < rp_square (TICKS / 10));
      CHECK (rows[ROOT].self < TICKS * 1.000001 - seen);
      CHECK (rows[ROOT].self_variance > rp_square (TICKS / 10));
      CHECK (sum > TICKS * 0.99 && sum < TICKS * 1.01);
    }
  /* A sample or two beside a short call are chance.  */
  for (int run = 0; run < RUNS; run++)
    {
      const unsigned share[FUNCTIONS] = { 99, 0, 1 };
      account_run (100, share);
      if (rows[LEAF].code_samples < 3)
        CHECK (rows[LEAF].self < TICKS * 0.0011);
    }
  short_middle = false;
}

/* Less flowed in than it took itself: the whole is no less than a part.  */
static void
test_whole (void)
{
  struct rp_function_row row = { .by_samples = true,
                                 .inclusive = 50,
                                 .inclusive_variance = 1,
                                 .self = 200,
                                 .machine_self = 200 };
  double variance;
  CHECK (rp_cycles_total (&row, &variance) == 200);
  CHECK (variance >= rp_square (150));
  row.machine_self = 0;
  CHECK (rp_cycles_total (&row, &variance) == 250);
}

int
main (void)
{
  RUN (test_passed_on);
  RUN (test_exact_callee);
  RUN (test_estimated_caller);
  RUN (test_unknown_caller);
  RUN (test_whole);
  return unit_status ();
}
