/* SPDX-License-Identifier: MIT */
/* samples.h - where the program's time goes, by sampling, and what the
   processor counted meanwhile.

   Each thread that runs profiled code has a sampler of its own: a perf event
   whose samples the kernel puts into a ring that the runtime empties (no
   signal in the program); where perf events are refused, a timer of the
   thread's processor time with SIGPROF.  RUCHY_PROFILE_HZ=0 turns it off.  */

#ifndef RP_SAMPLES_H
#define RP_SAMPLES_H

#include "base.h"

enum rp_sample_source
{
  RP_SAMPLES_NONE,
  RP_SAMPLES_PERF,     /* cycles */
  RP_SAMPLES_SOFTWARE, /* the kernel's task clock */
  RP_SAMPLES_TIMER
};

struct rp_sample
{
  uintptr_t address; /* 0: free */
  uint32_t count;
  double weight; /* cycles, or nanoseconds of processor time */
};

struct rp_sampler
{
  int fd;    /* -1: none */
  int timer; /* -1: none */
  void *ring;
  int draining; /* 1 while someone empties the ring; acquire, release */
  struct rp_sample *rows; /* open addressing */
  uint32_t used;
  uint64_t lost;
  uint64_t drained_at; /* ticks */
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

/* Empties SAMPLER's ring; any thread.  */
void rp_samples_drain (struct rp_sampler *sampler);

/* For the export: samples of ended threads.  */
extern struct rp_sampler rp_samples_ended;
extern enum rp_sample_source rp_samples_source;
extern char rp_samples_reason[160]; /* why nothing better is used, or "" */

enum rp_hardware
{
  RP_CYCLES,
  RP_INSTRUCTIONS,
  RP_CACHE_REFERENCES,
  RP_CACHE_MISSES,
  RP_BRANCHES,
  RP_BRANCH_MISSES,
  RP_HARDWARE_EVENTS
};

/* Counts of the process so far, scaled where the kernel shared the counters
   out; SHARE_OUT: the smallest share of the time that one was counted.  False
   for events that are not counted.  */
bool rp_samples_hardware (enum rp_hardware event, uint64_t *count_out,
                          double *share_out);

#define RP_SAMPLE_ROWS 4096

#endif
