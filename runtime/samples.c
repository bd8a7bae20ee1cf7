/* SPDX-License-Identifier: MIT */
/* samples.c: opens and closes the events that are sampled, or the timer in
   their place.  The signal handler only touches its own thread's tables.  What
   the kernel writes is read by rings.c and kept by sample-rows.c.  */

#include "samples.h"
#include "alarm.h"
#include "clock.h"
#include "dumps.h"
#include "processor.h"
#include "region.h"
#include "rings.h"
#include "run.h"
#include "sample-rows.h"
#include "stacks.h"
#include "syscalls.h"
#include "text.h"
#include "threads.h"

struct rp_sampler rp_samples_ended = { .timer = -1 };
enum rp_sample_source rp_samples_source;
enum rp_event rp_samples_clock = RP_CYCLES;
bool rp_samples_at_branches;
char rp_samples_reason[160];

/* Pages for stacks, powers of two: they hold what comes in half a second, as
   far as the kernel lends so many.  */
#define STACK_RING_PAGES_LEAST 16
#define STACK_RING_PAGES_USUAL 64
#define STACK_RING_PAGES_MOST 1024

/* Bytes of a sample with a stack of full size.  */
#define STACK_RECORD_SIZE (RP_DUMP_STACK + 256)

static void
describe_samples (enum rp_event event, struct perf_event_attr *attributes)
{
  rp_event_describe (event, attributes);
  attributes->freq = 1;
  attributes->exclude_kernel = 1;
  attributes->exclude_hv = 1;
}

/* A sample stands some instructions behind what caused it: behind a branch at
   what it led to.  Some processors tell the place itself, if they are asked.
 */
#define PLACE_ITSELF 2

static long
open_branch_misses (struct perf_event_attr *attributes)
{
  static bool some_behind;
  attributes->precise_ip = PLACE_ITSELF;
  long fd = rp_event_open_samples (attributes);
  if (fd >= 0)
    rp_samples_at_branches = !some_behind;
  else
    {
      attributes->precise_ip = 0;
      fd = rp_event_open_samples (attributes);
      some_behind |= fd >= 0;
      rp_samples_at_branches &= !some_behind;
    }
  return fd;
}

/* Opens EVENT for samples into the sampler's ring, made by its first
   event.  */
static long
open_sampling (struct rp_sampler *sampler, enum rp_event event)
{
  struct perf_event_attr attributes;
  describe_samples (event, &attributes);
  attributes.sample_freq = rp_run.config.sample_hz;
  attributes.sample_type
      = PERF_SAMPLE_IDENTIFIER | PERF_SAMPLE_IP | PERF_SAMPLE_PERIOD;
  long fd = event == RP_BRANCH_MISSES ? open_branch_misses (&attributes)
                                      : rp_event_open_samples (&attributes);
  if (fd < 0)
    return fd;
  rp_rings_lost_from ((int) fd, &sampler->lost_before[event]);
  long error = -ENOMEM;
  if (event == rp_samples_clock)
    {
      sampler->ring = rp_perf.map ((int) fd, rp_ring_size (RP_RING_PAGES));
      if (sampler->ring != NULL)
        error = 0;
    }
  else
    error
        = rp_perf.control ((int) fd, PERF_EVENT_IOC_SET_OUTPUT,
                           (void *) (intptr_t) sampler->fds[rp_samples_clock]);
  if (error == 0)
    error
        = rp_perf.control ((int) fd, PERF_EVENT_IOC_ID, &sampler->ids[event]);
  if (error < 0)
    {
      rp_perf.close ((int) fd);
      return error;
    }
  sampler->fds[event] = (int) fd;
  return 0;
}

/* Says after how long the table of stacks, with ROOM for so many, may be half
   full: after half a second at most.  */
static void
be_patient (struct rp_sampler *sampler, size_t room)
{
  double seconds = (double) room / 2 / rp_run.config.stack_hz;
  if (seconds > 0.5)
    seconds = 0.5;
  sampler->patience = (uint64_t) (rp_clock_calibrate ().hz * seconds);
}

static void
map_stacks (struct rp_sampler *sampler)
{
  size_t wanted = rp_run.config.stack_hz / 2 * (size_t) STACK_RECORD_SIZE;
  uint32_t pages = STACK_RING_PAGES_USUAL;
  while (pages < STACK_RING_PAGES_MOST
         && pages * (size_t) sysconf (_SC_PAGESIZE) < wanted)
    pages *= 2;
  do
    sampler->stack_ring
        = rp_perf.map (sampler->stack_fd, rp_ring_size (pages));
  while (sampler->stack_ring == NULL
         && (pages /= 2) >= STACK_RING_PAGES_LEAST);
  sampler->stack_pages = pages;
}

static void
open_stacks (struct rp_sampler *sampler)
{
  struct perf_event_attr attributes;
  if (!rp_stacks_wants_samples () || rp_run.config.stack_hz == 0)
    return;
  describe_samples (RP_TASK_CLOCK, &attributes);
  attributes.sample_freq = rp_run.config.stack_hz;
  attributes.sample_type
      = PERF_SAMPLE_PERIOD | PERF_SAMPLE_REGS_USER | PERF_SAMPLE_STACK_USER;
  attributes.sample_regs_user = RP_PROCESSOR_PERF_REGISTERS;
  attributes.sample_stack_user = RP_DUMP_STACK;
  long fd = rp_event_open_samples (&attributes);
  if (fd < 0)
    return;
  sampler->stacks_lost_before = 0;
  sampler->stack_fd = (int) fd;
  map_stacks (sampler);
  be_patient (sampler, sampler->stack_pages * (size_t) sysconf (_SC_PAGESIZE)
                           / STACK_RECORD_SIZE);
  if (sampler->dumps == NULL)
    sampler->dumps = rp_pages_map (RP_DUMPS * sizeof *sampler->dumps);
}

static void
on_timer (int number, siginfo_t *info, void *context)
{
  (void) number;
  (void) info;
  struct rp_thread *self = rp_self;
  if (self == NULL || rp_run.config.sample_hz == 0)
    return;
  struct rp_sampler *sampler = &self->sampler;
  int saved = errno;
  rp_sample_add (sampler, rp_processor_interrupted (context), rp_samples_clock,
                 1, 1e9 / rp_run.config.sample_hz);
  if (sampler->dumps != NULL && rp_run.config.stack_hz > 0
      && ++sampler->ticks >= rp_run.config.sample_hz / rp_run.config.stack_hz)
    {
      sampler->ticks = 0;
      if (__atomic_load_n (&sampler->draining, __ATOMIC_ACQUIRE))
        rp_stacks_lose (1);
      else if (rp_dumps_want (sampler, 1e9 / rp_run.config.stack_hz))
        {
          rp_unwind_copy (&sampler->dumps[sampler->dump_count], context);
          rp_dumps_keep (sampler);
        }
    }
  errno = saved;
}

static int
open_timer (struct rp_sampler *sampler)
{
  struct sigevent event;
  struct timespec step = { 0, 1000000000 / rp_run.config.sample_hz };
  struct itimerspec times = { step, step };
  if (rp_stacks_wants_samples () && sampler->dumps == NULL)
    sampler->dumps = rp_pages_map (RP_DUMPS * sizeof *sampler->dumps);
  be_patient (sampler, RP_DUMPS);
  memset (&event, 0, sizeof event);
  event.sigev_notify = SIGEV_THREAD_ID;
  event.sigev_signo = SIGPROF;
  event._sigev_un._tid = rp_gettid ();
  long result = rp_syscall3 (SYS_timer_create, CLOCK_THREAD_CPUTIME_ID,
                             (long) &event, (long) &sampler->timer);
  if (result < 0)
    {
      sampler->timer = -1;
      return (int) result;
    }
  return (int) rp_syscall6 (SYS_timer_settime, sampler->timer, 0,
                            (long) &times, 0, 0, 0);
}

static void
say_reason (const char *what, long error)
{
  struct rp_text text;
  rp_text_init (&text, rp_samples_reason, sizeof rp_samples_reason);
  rp_text_add (&text, what);
  rp_text_add (&text, ": ");
  rp_text_add (&text, rp_event_refusal (error));
}

/* The user's events are sampled, too; what cannot be is only counted.  */
static void
open_others (struct rp_sampler *sampler)
{
  for (int i = 0; rp_run.config.events_given && i < RP_EVENTS; i++)
    if (rp_run.config.events & 1u << i && sampler->fds[i] < 0)
      open_sampling (sampler, (enum rp_event) i);
  open_stacks (sampler);
  rp_alarm_open (sampler, RP_RING_PAGES * (size_t) sysconf (_SC_PAGESIZE)
                              / RP_SAMPLE_RECORD);
}

static bool
is_chosen (enum rp_event event)
{
  return !rp_run.config.events_given || (rp_run.config.events & 1u << event);
}

static int
choose_timer (struct rp_sampler *sampler)
{
  struct sigaction current, ours;
  if (sigaction (SIGPROF, NULL, &current) != 0
      || current.sa_handler != SIG_DFL)
    return -EBUSY; /* the program has its own plans with the signal */
  memset (&ours, 0, sizeof ours);
  ours.sa_sigaction = on_timer;
  ours.sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK;
  if (sigaction (SIGPROF, &ours, NULL) != 0)
    return -EINVAL;
  rp_samples_source = RP_SAMPLES_TIMER;
  return open_timer (sampler);
}

/* The best clock that works, tried by the first thread.  */
static int
choose_source (struct rp_sampler *sampler)
{
  long error = 0;
  rp_samples_clock = RP_CYCLES;
  if (is_chosen (RP_CYCLES) || !is_chosen (RP_TASK_CLOCK))
    {
      error = open_sampling (sampler, RP_CYCLES);
      if (error == 0)
        {
          rp_samples_source = RP_SAMPLES_PERF;
          open_others (sampler);
          return 0;
        }
      say_reason ("hardware events", error);
    }
  rp_samples_clock = RP_TASK_CLOCK;
  error = open_sampling (sampler, RP_TASK_CLOCK);
  if (error == 0)
    {
      rp_samples_source = RP_SAMPLES_SOFTWARE;
      open_others (sampler);
      return 0;
    }
  say_reason ("perf events", error);
  return choose_timer (sampler);
}

void
rp_samples_start (void)
{
  if (rp_run.config.sample_hz != 0)
    rp_events_open (rp_run.config.events, rp_run.config.events_given);
}

void
rp_samples_thread_begins (struct rp_sampler *sampler)
{
  static bool chosen;
  for (int i = 0; i < RP_EVENTS; i++)
    sampler->fds[i] = -1;
  sampler->stack_fd = sampler->timer = sampler->alarm_fd = -1;
  sampler->tid = rp_gettid ();
  be_patient (sampler, RP_DUMPS);
  if (rp_run.config.sample_hz == 0)
    return;
  if (sampler->rows == NULL)
    sampler->rows = rp_pages_map (RP_SAMPLE_ROWS * sizeof *sampler->rows);
  if (!chosen)
    {
      chosen = true;
      choose_source (sampler);
    }
  else if (rp_samples_source == RP_SAMPLES_TIMER)
    open_timer (sampler);
  else if (rp_samples_source != RP_SAMPLES_NONE
           && open_sampling (sampler, rp_samples_clock) == 0)
    open_others (sampler);
}

bool
rp_samples_count (const struct rp_sampler *sampler, enum rp_event event,
                  uint64_t *count_out)
{
  double share;
  return sampler->fds[event] > 0
         && rp_event_read (sampler->fds[event], count_out, &share);
}

double
rp_samples_scale (const struct rp_sampler *sampler, enum rp_event event)
{
  uint64_t count;
  double share = 1;
  if (rp_event_is_hardware (event) && sampler->fds[event] > 0
      && rp_event_read (sampler->fds[event], &count, &share) && share > 0)
    return 1 / share;
  return 1;
}

static void
close_descriptor (int *fd)
{
  if (*fd >= 0 && rp_perf.is_event (*fd))
    rp_perf.close (*fd);
  *fd = -1;
}

static void
close_sampler (struct rp_sampler *sampler)
{
  if (sampler->timer >= 0)
    rp_syscall1 (SYS_timer_delete, sampler->timer);
  if (sampler->ring != NULL)
    rp_perf.unmap (sampler->ring, rp_ring_size (RP_RING_PAGES));
  if (sampler->stack_ring != NULL)
    rp_perf.unmap (sampler->stack_ring, rp_ring_size (sampler->stack_pages));
  for (int i = 0; i < RP_EVENTS; i++)
    close_descriptor (&sampler->fds[i]);
  close_descriptor (&sampler->stack_fd);
  close_descriptor (&sampler->alarm_fd);
  sampler->ring = sampler->stack_ring = NULL;
  sampler->timer = -1;
}

void
rp_samples_thread_ends (struct rp_sampler *sampler)
{
  rp_samples_drain (sampler);
  if (rp_samples_ended.rows == NULL)
    rp_samples_ended.rows
        = rp_pages_map (RP_SAMPLE_ROWS * sizeof *rp_samples_ended.rows);
  rp_sample_rows_fold (&rp_samples_ended, sampler);
  close_sampler (sampler);
  rp_sample_rows_clear (sampler);
}

void
rp_samples_forget (struct rp_sampler *sampler)
{
  sampler->timer = -1; /* timers are not inherited */
  close_sampler (sampler);
  rp_sample_rows_clear (sampler);
}

void
rp_samples_fork (struct rp_sampler *sampler)
{
  rp_rings_fork ();
  rp_samples_forget (sampler);
  rp_sample_rows_clear (&rp_samples_ended);
  rp_events_close ();
  rp_samples_start ();
  rp_samples_thread_begins (sampler);
}
