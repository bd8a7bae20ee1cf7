/* SPDX-License-Identifier: MIT */
/* threads.h - one record per thread that ran profiled code: its slabs and
   its shadow stack.  */

#ifndef RP_THREADS_H
#define RP_THREADS_H

#include "base.h"
#include "modules.h"
#include "region.h"
#include "samples.h"
#include "shadow.h"
#include "slabs.h"
#include "times.h"

#include <ucontext.h>

/* What a photograph (photo.h) has seen of a thread.  */
enum rp_photo_state
{
  RP_PHOTO_GONE,
  RP_PHOTO_WAITS, /* in the kernel */
  RP_PHOTO_RUNS,
  RP_PHOTO_UNSEEN
};

struct rp_thread
{
  struct rp_thread *next;
  int tid;
  unsigned passes;        /* of the thread-end destructor */
  struct rp_slab **slabs; /* by family index */
  unsigned slab_capacity;
  struct rp_shadow shadow; /* owner only, but for the export */
  struct rp_sampler sampler;
  uint64_t random;
  double timing_allowed;    /* ticks that probes may take, see timing.c */
  unsigned probes_unlooked; /* until that is looked at again */
  long switches;      /* involuntary context switches, when last looked at */
  void *signal_stack; /* ours, for fatal signals on a stack that is full */
  struct rp_region memory; /* of rp_times; owner only */
  enum rp_photo_state photo;
  const ucontext_t *interrupted; /* where it stands still */
};

extern RP_TLS struct rp_thread *rp_self;
extern struct rp_thread *rp_threads;
extern uint64_t rp_threads_seen; /* ever */
extern bool rp_threads_spare_used;

/* Once, when profiling starts.  */
int rp_threads_init (void);

/* The calling thread's slab of a family, made if need be; takes the lock.
   The family's spare slab if there is no memory, NULL if not even that.  */
struct rp_slab *rp_thread_slab (struct rp_family *family);

/* Ticks that ended threads spent in timing probes.  */
extern double rp_threads_timing_cost;
/* Calls of theirs that were not timed because their stack was full.  */
extern uint64_t rp_threads_deep_calls;
/* The edges of ended threads.  */
extern struct rp_edges rp_threads_edges;
extern struct rp_edges rp_threads_charges;
/* Measures the calls in progress, for rp_family_time.  */
void rp_threads_measure (void);
/* In a forked child: only the calling thread is left, all counts are 0.  */
void rp_threads_restart (void);
/* Adds SIGN times all that is counted now to what will be subtracted.  */
void rp_threads_shift (int sign);
/* Counts and times begin anew.  */
void rp_threads_reset (void);
/* Times of an older epoch are void.  */
extern uint32_t rp_threads_epoch;
unsigned rp_threads_running (void);

#endif
