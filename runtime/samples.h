/* SPDX-License-Identifier: MIT */
/* samples.h - where the program's time and its events go, by sampling.

   Each thread that runs profiled code has a sampler of its own: perf events
   whose samples the kernel puts into rings that the runtime empties (no
   signal in the program); where perf events are refused, a timer of the
   thread's processor time with SIGPROF.  RUCHY_PROFILE_HZ=0 turns it off.

   Rings are emptied by the thread itself when a timed call returns.  One that
   has no timed calls for so long that the rings would overflow is told by a
   signal (SIGURG, whose default is to be ignored, unless the program has a
   handler for it).  The handler empties the rings, and keeps the stacks until
   they may be walked.  Where too many have to wait every other one is given
   up, and its time is its neighbour's: what is lost is detail.

   One event is the clock: its samples say where time goes.  A second, slower
   clock takes the stack with each sample.  */

#ifndef RP_SAMPLES_H
#define RP_SAMPLES_H

#include "base.h"
#include "events.h"
#include "unwind.h"

enum rp_sample_source
{
  RP_SAMPLES_NONE,
  RP_SAMPLES_PERF,     /* cycles */
  RP_SAMPLES_SOFTWARE, /* the kernel's task clock */
  RP_SAMPLES_TIMER
};

/* What samples say of events, of which a place may have none.  */
struct rp_event_sums
{
  double totals[RP_EVENTS];
  double variances[RP_EVENTS];
};

struct rp_sample
{
  uintptr_t address; /* 0: free */
  uint32_t count;
  uint32_t event; /* enum rp_event */
  double weight;  /* events: cycles, or nanoseconds of processor time ... */
};

#define RP_SAMPLE_ROWS 4096
#define RP_DUMPS 256 /* stacks that wait to be walked by another */

struct rp_sampler
{
  int tid;
  int fds[RP_EVENTS];              /* -1: none */
  uint64_t ids[RP_EVENTS];         /* the kernel's names for them */
  int stack_fd;                    /* -1: none */
  int timer;                       /* -1: none */
  uint64_t lost_before[RP_EVENTS]; /* by the kernel, as far as noted */
  uint64_t stacks_lost_before;
  void *ring;
  void *stack_ring;
  uint32_t stack_pages; /* of its data */
  struct rp_dump *dumps;
  uint32_t dump_count; /* written by the signal handler */
  uint32_t dump_step;  /* one in so many is kept */
  uint32_t dump_turn;
  double dump_owed; /* what the others since the last stand for */
  uint32_t ticks;   /* of the timer */
  int alarm_fd;     /* -1: none */
  uint64_t alarm_period;
  int draining; /* 1 while someone empties the rings; acquire, release */
  struct rp_sample *rows; /* open addressing */
  uint32_t used;
  uint64_t lost;
  uint64_t lost_of[RP_EVENTS]; /* that those in `rows' have to stand for */
  uint64_t drained_at;         /* ticks of the clock */
  uint64_t patience; /* ticks until a table of stacks may be half full */
};

/* Once; opens the counters of the whole process.  */
void rp_samples_start (void);

/* The calling thread's sampler.  */
void rp_samples_thread_begins (struct rp_sampler *sampler);
void rp_samples_thread_ends (struct rp_sampler *sampler);
/* In a forked child: the sampler of a thread that is not there any more is
   let go; that of the one that is begins anew.  */
void rp_samples_forget (struct rp_sampler *sampler);
void rp_samples_fork (struct rp_sampler *sampler);

/* Empties SAMPLER's rings; any thread.  */
void rp_samples_drain (struct rp_sampler *sampler);
/* The same in a signal handler of its thread: stacks are kept for later.  */
void rp_samples_relieve (struct rp_sampler *sampler);

/* For the export, under the runtime's lock: from now on no thread adds to the
   tables of stacks; those that come stay in the rings.  */
void rp_samples_hold_stacks (void);
void rp_samples_release_stacks (void);

/* What the sampler's thread has counted of EVENT; false if it is not
   sampled.  */
bool rp_samples_count (const struct rp_sampler *sampler, enum rp_event event,
                       uint64_t *count_out);
/* What to multiply the weights of EVENT's samples with, because the kernel
   shared the counters out.  */
double rp_samples_scale (const struct rp_sampler *sampler,
                         enum rp_event event);

/* For the export: samples of ended threads, scaled.  */
extern struct rp_sampler rp_samples_ended;
extern enum rp_sample_source rp_samples_source;
extern enum rp_event rp_samples_clock; /* whose samples stand for time */
/* Samples of mispredicted branches stand at the branches themselves.  */
extern bool rp_samples_at_branches;
extern char rp_samples_reason[160]; /* why nothing better is used, or "" */

#endif
