/* SPDX-License-Identifier: MIT */
/* experiment.c: run the arms in random blocks, then judge.  */

#include "bench/experiment.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "base/interrupt.h"

enum
{
  STEADY_WINDOW = 5,
  LARGEST_PADDING = 4096,
  REPLICATES = 2000
};

static const struct bench_command *
command_of (const struct bench_plan *plan, enum bench_arm arm)
{
  return &plan->commands[arm == ARM_B];
}

/* One run of ARM.  */
static int
run_arm (const struct bench_plan *plan, struct bench_result *result,
         enum bench_arm arm, uint64_t *state, struct bench_run *run)
{
  const struct bench_command *command = command_of (plan, arm);
  const char *name = plan->names[arm == ARM_B];
  char *error = result->error;
  size_t size = sizeof result->error;
  struct bench_conditions conditions
      = { .padding = random_below (state, LARGEST_PADDING) };
  if (command->layout_count != 0)
    conditions.layout = random_below (state, command->layout_count);
  int status = bench_run (command, &conditions, run);
  if (interrupt_came ())
    snprintf (error, size, "interrupted");
  else if (status != 0)
    snprintf (error, size, "%s: %s", name, strerror (errno));
  else if (WIFSIGNALED (run->status))
    snprintf (error, size, "%s: killed by signal %d (%s)", name,
              WTERMSIG (run->status), strsignal (WTERMSIG (run->status)));
  else if (WEXITSTATUS (run->status) != 0)
    snprintf (error, size,
              "%s: exit status %d; a command that fails can't be compared",
              name, WEXITSTATUS (run->status));
  else
    return 0;
  return -1;
}

/* Runs that are not counted.  */
static int
warm_up (const struct bench_plan *plan, struct bench_result *result,
         uint64_t *state)
{
  double last[2][STEADY_WINDOW] = { { 0 } };
  result->is_steady = plan->most_warm_ups == 0;
  while (result->warm_ups < plan->most_warm_ups && !result->is_steady)
    {
      for (int side = 0; side < 2; side++)
        {
          struct bench_run run;
          if (run_arm (plan, result, side == 0 ? ARM_A : ARM_B, state, &run)
              != 0)
            return -1;
          last[side][result->warm_ups % STEADY_WINDOW]
              = run.values[METRIC_WALL];
        }
      if (++result->warm_ups >= STEADY_WINDOW)
        {
          struct summary a = summarize (last[0], STEADY_WINDOW);
          struct summary b = summarize (last[1], STEADY_WINDOW);
          result->is_steady = variation (&a) < STEADY_VARIATION
                              && variation (&b) < STEADY_VARIATION;
        }
    }
  return 0;
}

static void
show_progress (const struct bench_plan *plan, size_t done)
{
  enum
  {
    WIDTH = 40
  };
  char bar[WIDTH + 1];
  if (!plan->shows_progress)
    return;
  size_t filled = done * WIDTH / plan->runs;
  memset (bar, '-', WIDTH);
  memset (bar, '#', filled);
  bar[WIDTH] = '\0';
  fprintf (stderr, "\r[%s] %zu of %zu blocks", bar, done, plan->runs);
  fflush (stderr);
}

static void
clear_progress (const struct bench_plan *plan)
{
  if (plan->shows_progress)
    fprintf (stderr, "\r%80s\r", "");
}

static int
run_block (const struct bench_plan *plan, struct bench_result *result,
           size_t block, uint64_t *state)
{
  unsigned order[ARM_COUNT] = { ARM_A, ARM_B, ARM_CONTROL };
  random_shuffle (state, order, ARM_COUNT);
  for (size_t i = 0; i < ARM_COUNT; i++)
    {
      struct bench_run run;
      if (run_arm (plan, result, order[i], state, &run) != 0)
        return -1;
      for (size_t m = 0; m < METRIC_COUNT; m++)
        result->values[m][order[i]][block] = run.values[m];
    }
  return 0;
}

static void
compare (const struct bench_plan *plan, struct bench_result *result,
         enum bench_metric metric)
{
  struct bench_comparison *c = &result->metrics[metric];
  *c = (struct bench_comparison){ .is_measured = true };
  for (size_t arm = 0; arm < ARM_COUNT; arm++)
    {
      const double *values = result->values[metric][arm];
      for (size_t i = 0; i < plan->runs; i++)
        c->is_measured &= isfinite (values[i]);
      if (!c->is_measured)
        return;
      c->arms[arm] = summarize (values, plan->runs);
    }
  const struct summary *a = &c->arms[ARM_A], *b = &c->arms[ARM_B];
  c->ratio = ratio_of_means (a, b, 0.95);
  c->bounds = ratio_of_means (a, b, 0.90);
  c->control = ratio_of_means (a, &c->arms[ARM_CONTROL], 0.99);
  c->boot = bootstrap_ratio (result->values[metric][ARM_A], plan->runs,
                             result->values[metric][ARM_B], plan->runs, 0.95,
                             REPLICATES, plan->seed | 1);
  c->welch = welch_test (a, b);
  c->effect = effect_size (a, b);
}

static void
find_runs_needed (const struct bench_plan *plan, struct bench_result *result,
                  const struct bench_comparison *c)
{
  double cv = (variation (&c->arms[ARM_A]) + variation (&c->arms[ARM_B])) / 2;
  double limit = 1 + plan->limit, theta = c->ratio.estimate;
  /* Above the limit the question is turned round.  */
  result->runs_needed = theta < limit
                            ? runs_needed (cv, theta, limit, 0.05, 0.8)
                            : runs_needed (cv, limit, theta, 0.05, 0.8);
  /* These runs should have told, with 80 % probability, and did not.  */
  if (result->runs_needed <= plan->runs)
    result->runs_needed = 2 * plan->runs;
}

/* A difference between A and A that chance does not explain, and that is
   large enough to spoil the verdict.  */
static bool
differs_from_itself (const struct bench_plan *plan,
                     const struct bench_comparison *c)
{
  return (c->control.low > 1 || c->control.high < 1)
         && fabs (c->control.estimate - 1) > plan->limit / 2;
}

/* Non-inferiority: the whole one-sided 95 % interval must lie on one side of
   the limit, and the control must show that the set-up can tell.  */
void
bench_judge (const struct bench_plan *plan, struct bench_result *result)
{
  for (size_t m = 0; m < METRIC_COUNT; m++)
    compare (plan, result, m);
  const struct bench_comparison *c = &result->metrics[plan->metric];
  struct interval aa
      = ratio_of_means (&c->arms[ARM_A], &c->arms[ARM_CONTROL], 0.90);
  result->verdict = VERDICT_INCONCLUSIVE;
  result->reason = NULL;
  if (!c->is_measured)
    result->reason = "the metric can't be measured here";
  else if (differs_from_itself (plan, c))
    result->reason = "A differs from itself (A/A control): something else "
                     "than the commands changed";
  else if (c->bounds.low > 1 + plan->limit)
    result->verdict = VERDICT_FAIL;
  else if (c->bounds.high < 1 + plan->limit
           && (aa.high - aa.low) / 2 <= plan->limit)
    result->verdict = VERDICT_PASS;
  else
    result->reason = "the interval of the ratio holds the limit: the runs "
                     "vary too much for their number";
  if (result->verdict == VERDICT_INCONCLUSIVE && c->is_measured)
    find_runs_needed (plan, result, c);
}

int
bench_experiment (const struct bench_plan *plan, struct bench_result *result)
{
  uint64_t state = plan->seed | 1;
  *result = (struct bench_result){ .plan = plan };
  for (size_t m = 0; m < METRIC_COUNT; m++)
    for (size_t arm = 0; arm < ARM_COUNT; arm++)
      {
        result->values[m][arm] = calloc (plan->runs, sizeof (double));
        if (result->values[m][arm] == NULL)
          {
            snprintf (result->error, sizeof result->error, "out of memory");
            return -1;
          }
      }
  if (warm_up (plan, result, &state) != 0)
    return -1;
  for (size_t block = 0; block < plan->runs; block++)
    {
      show_progress (plan, block);
      if (run_block (plan, result, block, &state) != 0)
        {
          clear_progress (plan);
          return -1;
        }
    }
  clear_progress (plan);
  bench_judge (plan, result);
  return 0;
}

void
bench_result_free (struct bench_result *result)
{
  for (size_t m = 0; m < METRIC_COUNT; m++)
    for (size_t arm = 0; arm < ARM_COUNT; arm++)
      free (result->values[m][arm]);
}
