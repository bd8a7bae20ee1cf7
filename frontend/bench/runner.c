/* SPDX-License-Identifier: MIT */
/* runner.c: run a command once and measure it.

   The child waits on a pipe until the parent has attached its counters; the
   clock runs from its release to its end, so fork is not part of the time but
   exec is, on all sides alike.  */

#define _GNU_SOURCE

#include "bench/runner.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/perf_event.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/interrupt.h"

const char *const bench_metric_names[METRIC_COUNT]
    = { "wall", "cpu", "cycles", "instructions", "memory" };

void
bench_work (uint64_t rounds)
{
  uint64_t x = UINT64_C (0x9e3779b97f4a7c15);
  while (rounds-- != 0)
    {
      x ^= x >> 12;
      x ^= x << 25;
      x ^= x >> 27;
    }
  __asm__ volatile("" : : "r"(x));
}

/* A counter of PROCESS and its children that starts at exec; -1 if there is
   none.  */
static int
open_counter (uint64_t event, pid_t process, bool starts_at_exec)
{
  struct perf_event_attr attributes = { .type = PERF_TYPE_HARDWARE,
                                        .size = sizeof attributes,
                                        .config = event };
  attributes.disabled = starts_at_exec;
  attributes.enable_on_exec = starts_at_exec;
  attributes.inherit = 1;
  attributes.exclude_kernel = 1;
  attributes.exclude_hv = 1;
  return (int) syscall (SYS_perf_event_open, &attributes, process, -1, -1,
                        PERF_FLAG_FD_CLOEXEC);
}

static void
redirect (int fd, const char *path, int flags)
{
  int opened = open (path, flags);
  if (opened >= 0)
    dup2 (opened, fd);
  if (opened > STDERR_FILENO)
    close (opened);
}

static void
change_environment (char **changes, size_t padding)
{
  for (; changes != NULL && *changes != NULL; changes++)
    if (strchr (*changes, '=') != NULL)
      putenv (*changes);
    else
      unsetenv (*changes);
  char *text = malloc (padding + 1);
  if (text != NULL)
    {
      memset (text, 'x', padding);
      text[padding] = '\0';
      setenv ("RUCHY_BENCH_PADDING", text, 1);
      free (text);
    }
}

/* What the child does.  An exec that fails is told over REPORT.  */
static _Noreturn void
be_child (const struct bench_command *c,
          const struct bench_conditions *conditions, int gate, int report)
{
  char byte;
  if (c->arguments != NULL)
    {
      redirect (STDIN_FILENO, c->input != NULL ? c->input : "/dev/null",
                O_RDONLY);
      if (!c->shows_output)
        {
          redirect (STDOUT_FILENO, "/dev/null", O_WRONLY);
          redirect (STDERR_FILENO, "/dev/null", O_WRONLY);
        }
      change_environment (c->environment, conditions->padding);
    }
  interrupt_default ();
  if (read (gate, &byte, 1) != 1)
    _exit (126);
  if (c->arguments == NULL)
    {
      bench_work (c->work);
      _exit (0);
    }
  execvp (c->layout_count != 0 ? c->layouts[conditions->layout]
                               : c->arguments[0],
          c->arguments);
  int error = errno;
  ssize_t ignored = write (report, &error, sizeof error);
  (void) ignored;
  _exit (127);
}

static double
clock_ns (void)
{
  struct timespec t;
  clock_gettime (CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

static double
read_counter (int fd)
{
  uint64_t value;
  bool is_read = fd >= 0 && read (fd, &value, sizeof value) == sizeof value;
  if (fd >= 0)
    close (fd);
  return is_read ? (double) value : NAN;
}

static double
seconds_ns (const struct timeval *t)
{
  return t->tv_sec * 1e9 + t->tv_usec * 1e3;
}

/* Let PROCESS go and wait for its end.  */
static void
measure (pid_t process, int gate, bool execs, struct bench_run *run)
{
  int cycles = open_counter (PERF_COUNT_HW_CPU_CYCLES, process, execs);
  int instructions = open_counter (PERF_COUNT_HW_INSTRUCTIONS, process, execs);
  struct rusage usage = { 0 };
  double start = clock_ns ();
  ssize_t ignored = write (gate, "", 1);
  (void) ignored;
  while (wait4 (process, &run->status, 0, &usage) < 0 && errno == EINTR)
    continue;
  interrupt_reaches (0);
  run->values[METRIC_WALL] = clock_ns () - start;
  run->values[METRIC_CPU]
      = seconds_ns (&usage.ru_utime) + seconds_ns (&usage.ru_stime);
  run->values[METRIC_CYCLES] = read_counter (cycles);
  run->values[METRIC_INSTRUCTIONS] = read_counter (instructions);
  run->values[METRIC_MEMORY] = usage.ru_maxrss * 1024.0;
}

int
bench_run (const struct bench_command *command,
           const struct bench_conditions *conditions, struct bench_run *run)
{
  int gate[2], report[2];
  if (pipe2 (gate, O_CLOEXEC) != 0)
    return -1;
  if (pipe2 (report, O_CLOEXEC) != 0)
    {
      close (gate[0]);
      close (gate[1]);
      return -1;
    }
  fflush (NULL);
  pid_t process = fork ();
  if (process == 0)
    {
      close (gate[1]);
      be_child (command, conditions, gate[0], report[1]);
    }
  close (gate[0]);
  close (report[1]);
  int error = process < 0 ? errno : 0;
  if (process > 0)
    {
      interrupt_reaches (process);
      measure (process, gate[1], command->arguments != NULL, run);
      if (read (report[0], &error, sizeof error) != sizeof error)
        error = 0;
    }
  close (gate[1]);
  close (report[0]);
  errno = error;
  return error != 0 ? -1 : 0;
}
