/* SPDX-License-Identifier: MIT */
/* An experiment: command B against command A, with A a second time as a
   control.

   The runs are arranged in blocks; each block holds one run of every arm in
   random order, each with an environment of random size and, where the program
   was built in several layouts, with one of them, so that drift of the
   machine, order, the position of the stack and that of the code fall on all
   arms alike (Mytkowicz et al. 2009).  Warm-up runs come first, until the
   coefficient of variation of the last few is below 5 % (Georges et al. 2007),
   and are not counted.  */

#ifndef RUCHY_BENCH_EXPERIMENT_H
#define RUCHY_BENCH_EXPERIMENT_H

#include "bench/runner.h"
#include "report/statistics.h"

enum bench_arm
{
  ARM_A,
  ARM_B,
  ARM_CONTROL, /* A again */
  ARM_COUNT
};

struct bench_plan
{
  struct bench_command commands[2];
  const char *names[2];     /* for reports */
  size_t runs;              /* blocks */
  size_t most_warm_ups;     /* per arm */
  double limit;             /* largest accepted overhead: 0.01 is 1 % */
  enum bench_metric metric; /* what the verdict is about */
  uint64_t seed;
  bool shows_progress; /* on standard error */
};

enum bench_verdict
{
  VERDICT_PASS,
  VERDICT_FAIL,
  VERDICT_INCONCLUSIVE
};

struct bench_comparison
{
  bool is_measured;
  struct summary arms[ARM_COUNT];
  struct interval ratio;   /* B / A, two-sided 95 % (Fieller) */
  struct interval bounds;  /* its one-sided 95 % bounds */
  struct interval boot;    /* two-sided 95 %, BCa bootstrap */
  struct interval control; /* A again / A, two-sided 99 % */
  struct welch welch;
  double effect; /* Cohen's d */
};

struct bench_result
{
  const struct bench_plan *plan;
  double *values[METRIC_COUNT][ARM_COUNT]; /* RUNS of each; heap */
  size_t warm_ups; /* runs of each arm before the first counted */
  bool is_steady;  /* their variation fell below 5 % */
  struct bench_comparison metrics[METRIC_COUNT];
  enum bench_verdict verdict;
  char error[512];    /* why the experiment could not be carried out */
  const char *reason; /* of INCONCLUSIVE, else NULL */
  size_t runs_needed; /* for a verdict, if INCONCLUSIVE; SIZE_MAX: no
                         number would do */
};

#define STEADY_VARIATION 0.05

/* Carry it out.  Returns 0, or -1 with RESULT->error: a command can't be
   started, or fails.  */
int bench_experiment (const struct bench_plan *plan,
                      struct bench_result *result);

/* The judgement alone, from RESULT->values.  */
void bench_judge (const struct bench_plan *plan, struct bench_result *result);

void bench_result_free (struct bench_result *result);

#endif
