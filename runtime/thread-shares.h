/* SPDX-License-Identifier: MIT */
/* thread-shares.h - what each thread did, for the profile's
   threads[].functions.

   A thread's counters are added to those of all when it ends.  Of the first
   RP_LIVES_KEPT that end a copy is kept until there are SHARES_MOST or
   SHARES_BYTES are used; then that of the thread with the least processor time
   makes room.  Under the runtime's lock.  */

#ifndef RP_THREAD_SHARES_H
#define RP_THREAD_SHARES_H

#include "modules.h"
#include "region.h"
#include "samples.h"

struct rp_thread;

struct rp_family_share
{
  struct rp_family_share *next;
  const struct rp_family *family;
  uint64_t *slots;
  uint64_t *raised;
};

/* Ticks of one function's timed calls.  */
struct rp_share_time
{
  struct rp_share_time *next;
  const struct rp_unit *unit;
  uint32_t function;
  double total; /* recursion once */
  double total_variance;
  double self;
  double self_variance;
};

struct rp_thread_share
{
  struct rp_thread_share *next;
  const struct rp_thread *thread; /* NULL: it has ended */
  uint64_t life;                  /* which of those that ended */
  uint64_t cpu_ns;
  size_t bytes;
  struct rp_family_share *families;
  struct rp_share_time *times;
  struct rp_sample *samples; /* scaled; of a running thread filled by
                                rp_export_collect_samples */
  size_t sample_count;
  struct rp_region region; /* of a thread that has ended: all the above */
};

extern struct rp_thread_share *rp_shares_ended;
/* Ended threads of which nothing was kept.  */
extern uint64_t rp_shares_lost;

/* THREAD, the calling one, ends as number LIFE; it still has its slabs.  */
void rp_share_note_end (const struct rp_thread *thread, uint64_t life);

/* Copies the counters and times of the threads that run, not their samples, as
   far as there is room; adds to LOST how many there was none for.  Once the
   calls in progress are measured.  */
struct rp_thread_share *rp_shares_running (struct rp_region *region,
                                           uint64_t *lost);

/* That of THREAD among SHARES, or NULL.  */
struct rp_thread_share *rp_share_running (struct rp_thread_share *shares,
                                          const struct rp_thread *thread);

/* Nothing is known of the threads that have ended.  */
void rp_shares_forget (void);

#endif
