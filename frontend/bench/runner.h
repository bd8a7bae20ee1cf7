/* SPDX-License-Identifier: MIT */
/* Run a command once and measure it.  */

#ifndef RUCHY_BENCH_RUNNER_H
#define RUCHY_BENCH_RUNNER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct bench_command
{
  char **arguments;   /* argv, NULL-terminated; NULL: do WORK instead */
  char **environment; /* NAME=VALUE or NAME (to unset), NULL-terminated; may
                         be NULL */
  const char *input;  /* file for standard input; NULL is /dev/null */
  bool shows_output;  /* else standard output and error go to /dev/null */
  uint64_t work;      /* rounds of bench_work, for the self-test */
  /* Builds of the program that differ in where its code lies; each run takes
     one of them instead of ARGUMENTS[0].  */
  char **layouts;
  size_t layout_count; /* 0: the program is ARGUMENTS[0] */
};

/* What is drawn anew for each run, so that no accident of memory layout
   favours a command.  */
struct bench_conditions
{
  size_t padding; /* bytes added to the environment: they move the stack */
  size_t layout;  /* which of the command's layouts, if it has any */
};

enum bench_metric
{
  METRIC_WALL,         /* ns */
  METRIC_CPU,          /* user and system, ns */
  METRIC_CYCLES,       /* user mode */
  METRIC_INSTRUCTIONS, /* user mode */
  METRIC_MEMORY,       /* largest resident set, bytes */
  METRIC_COUNT
};

/* "wall", "cpu", "cycles", "instructions", "memory".  */
extern const char *const bench_metric_names[METRIC_COUNT];

struct bench_run
{
  double values[METRIC_COUNT]; /* NaN where it could not be measured */
  int status;                  /* as of waitpid */
};

/* Run COMMAND under CONDITIONS.  Times are of CLOCK_MONOTONIC from the moment
   it is let go until it has ended.  Returns 0, or -1 with errno if it can't be
   started.  */
int bench_run (const struct bench_command *command,
               const struct bench_conditions *conditions,
               struct bench_run *run);

/* A fixed amount of integer work per round; not optimised away.  */
void bench_work (uint64_t rounds);

#endif
