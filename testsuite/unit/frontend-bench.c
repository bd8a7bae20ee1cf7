/* SPDX-License-Identifier: MIT */
/* The verdicts of ruchy bench on played runs whose cost is known: how often
   they are wrong, and whether the number of runs they ask for is enough.  */

#include "bench/experiment.h"

#include <math.h>
#include <stdlib.h>

#include "unit.h"

enum
{
  TRIALS = 300
};

static uint64_t state = 4711;

/* Nearly normal, mean 0, deviation 1.  */
static double
noise (void)
{
  double sum = 0;
  for (int i = 0; i < 12; i++)
    sum += (double) random_below (&state, 1000000) / 1000000 - 0.5;
  return sum;
}

struct outcomes
{
  size_t pass, fail, inconclusive, itself;
  size_t needed; /* as one of the inconclusive asked for */
};

/* RUNS of 100 ms that vary by VARIATION; B costs RATIO times A, and the second
   A DRIFT times the first.  */
static struct outcomes
play (size_t runs, double variation, double ratio, double drift)
{
  struct outcomes outcomes = { 0 };
  const double factors[ARM_COUNT] = { 1, ratio, drift };
  for (int trial = 0; trial < TRIALS; trial++)
    {
      struct bench_plan plan = { .runs = runs,
                                 .limit = 0.01,
                                 .metric = METRIC_WALL,
                                 .seed = (uint64_t) trial };
      struct bench_result result = { .plan = &plan };
      for (size_t m = 0; m < METRIC_COUNT; m++)
        for (size_t arm = 0; arm < ARM_COUNT; arm++)
          {
            double *values = result.values[m][arm]
                = calloc (runs, sizeof (double));
            for (size_t i = 0; i < runs; i++)
              values[i] = m == METRIC_WALL
                              ? 1e8 * factors[arm] * (1 + variation * noise ())
                              : NAN;
          }
      bench_judge (&plan, &result);
      outcomes.pass += result.verdict == VERDICT_PASS;
      outcomes.fail += result.verdict == VERDICT_FAIL;
      outcomes.inconclusive += result.verdict == VERDICT_INCONCLUSIVE;
      CHECK ((result.verdict == VERDICT_INCONCLUSIVE)
             == (result.reason != NULL));
      if (result.reason != NULL)
        {
          outcomes.itself += result.reason[0] == 'A';
          outcomes.needed = result.runs_needed;
        }
      bench_result_free (&result);
    }
  return outcomes;
}

/* At the limit either verdict is a coin of 5 %.  */
static void
test_at_the_limit (void)
{
  struct outcomes o = play (30, 0.02, 1.01, 1);
  CHECK (o.pass <= 0.09 * TRIALS && o.fail <= 0.09 * TRIALS);
  CHECK (o.pass + o.fail + o.inconclusive == TRIALS);
}

static void
test_clear_cases (void)
{
  struct outcomes same = play (30, 0.005, 1, 1),
                  slower = play (30, 0.005, 1.02, 1);
  CHECK (same.pass >= 0.95 * TRIALS && same.fail == 0);
  CHECK (slower.fail >= 0.95 * TRIALS && slower.pass == 0);
}

/* Too few runs; as many as asked for mostly tell.  */
static void
test_runs_that_would_do (void)
{
  struct outcomes few = play (10, 0.03, 1.003, 1);
  CHECK (few.inconclusive >= 0.8 * TRIALS && few.needed > 10);
  size_t needed = runs_needed (0.03, 1.003, 1.01, 0.05, 0.8);
  struct outcomes enough = play (needed, 0.03, 1.003, 1);
  CHECK (enough.pass >= 0.7 * TRIALS && enough.fail == 0);
}

/* A set-up in which A differs from itself gives no verdict.  */
static void
test_control (void)
{
  struct outcomes o = play (30, 0.005, 1, 1.02);
  CHECK (o.itself >= 0.95 * TRIALS && o.pass <= 0.05 * TRIALS);
}

int
main (void)
{
  RUN (test_at_the_limit);
  RUN (test_clear_cases);
  RUN (test_runs_that_would_do);
  RUN (test_control);
  return unit_status ();
}
