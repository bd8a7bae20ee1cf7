/* SPDX-License-Identifier: MIT */
/* self-test.c: experiments with known slow-downs.  */

#include "bench/self-test.h"

#include <math.h>
#include <stdio.h>
#include <time.h>

#include "base/interrupt.h"
#include "report/text-table.h"
#include "report/units.h"

/* One run: long against fork and exit, short enough for many.  */
#define RUN_NS 8e6
#define CALIBRATION_ROUNDS 4000000

static double
clock_ns (void)
{
  struct timespec t;
  clock_gettime (CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

/* The fastest of a few: what a round costs undisturbed.  */
static double
round_ns (void)
{
  double best = INFINITY;
  for (int i = 0; i < 7; i++)
    {
      double start = clock_ns ();
      bench_work (CALIBRATION_ROUNDS);
      best = fmin (best, clock_ns () - start);
    }
  return best / CALIBRATION_ROUNDS;
}

/* What a run costs besides its work.  */
static double
fixed_ns (enum bench_metric metric)
{
  double best = INFINITY;
  for (int i = 0; i < 20; i++)
    {
      struct bench_command nothing = { .work = 0 };
      struct bench_conditions conditions = { 0 };
      struct bench_run run;
      if (bench_run (&nothing, &conditions, &run) == 0)
        best = fmin (best, run.values[metric]);
    }
  return isfinite (best) ? best : 0;
}

struct rates
{
  size_t found, covered;
  double width; /* sum of half widths of the 95 % intervals */
};

/* Experiments with B slower by SLOWDOWN; TRUTH is what that is as a ratio of
   whole runs.  */
static int
try_slowdown (const struct bench_plan *plan, uint64_t rounds, double slowdown,
              double truth, size_t trials, struct rates *rates)
{
  for (size_t i = 0; i < trials; i++)
    {
      struct bench_plan own = *plan;
      struct bench_result result;
      own.commands[0] = (struct bench_command){ .work = rounds };
      own.commands[1] = (struct bench_command){
        .work = (uint64_t) (rounds * (1 + slowdown) + 0.5)
      };
      own.names[0] = own.names[1] = "self-test";
      own.seed = plan->seed + 2 * i + 1;
      int status = bench_experiment (&own, &result);
      if (status == 0)
        {
          const struct interval *ratio = &result.metrics[plan->metric].ratio;
          rates->found += ratio->low > 1;
          rates->covered += ratio->low <= truth && truth <= ratio->high;
          rates->width += (ratio->high - ratio->low) / 2;
        }
      else if (!interrupt_came ())
        fprintf (stderr, "ruchy bench: %s\n", result.error);
      bench_result_free (&result);
      if (status != 0)
        return -1;
    }
  return 0;
}

int
bench_self_test (const struct bench_plan *plan, size_t trials,
                 struct buffer *out)
{
  static const double slowdowns[] = { 0, 0.005, 0.01, 0.02 };
  static const struct text_column columns[]
      = { { "slow-down", COLUMN_NUMBER, 0 },
          { "found", COLUMN_NUMBER, 0 },
          { "95% interval", COLUMN_NUMBER, 0 },
          { "truth in interval", COLUMN_NUMBER, 0 },
          { "half width", COLUMN_NUMBER, 0 } };
  struct arena arena = { 0 };
  struct text_table *table
      = text_table_new (&arena, columns, sizeof columns / sizeof *columns);
  double per_round = round_ns (), fixed = fixed_ns (plan->metric);
  uint64_t rounds = (uint64_t) (RUN_NS / per_round);
  double work = rounds * per_round;
  int status = 0;
  for (size_t i = 0; i < sizeof slowdowns / sizeof *slowdowns && status == 0;
       i++)
    {
      struct rates rates = { 0 };
      double truth = 1 + slowdowns[i] * work / (work + fixed);
      status
          = try_slowdown (plan, rounds, slowdowns[i], truth, trials, &rates);
      struct interval found = proportion (rates.found, trials, 0.95);
      const char **cells = text_table_row (table);
      cells[0] = arena_printf (&arena, "%.1f%%", 100 * slowdowns[i]);
      cells[1] = format_percent (&arena, found.estimate);
      cells[2] = arena_printf (&arena, "%.0f%% … %.0f%%", 100 * found.low,
                               100 * found.high);
      cells[3] = format_percent (&arena, (double) rates.covered / trials);
      cells[4] = arena_printf (&arena, "±%.2f%%", 100 * rates.width / trials);
    }
  buffer_printf (out,
                 "%zu experiments of %zu runs a side for each slow-down, "
                 "runs of %s\n",
                 trials, plan->runs, format_time (&arena, work + fixed));
  text_table_write (table, 0, false, out);
  buffer_puts (out, "\nThe first row is the rate of false alarms (2.5% are "
                    "expected); the truth should lie\nin 95% of the "
                    "intervals.\n");
  arena_free (&arena);
  return status;
}
