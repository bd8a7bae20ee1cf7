/* SPDX-License-Identifier: MIT */
/* slabs.h - the counters of each thread, and their sums.

   A slab is made when a thread first passes a gate of the family, folded into
   the family's `retired' slab when the thread ends, and then reused.  Only
   the owner writes a slab, with plain stores; others read it under the
   runtime's lock, so what they see of a running thread is a moment old.  The
   caller of all functions holds the lock.  */

#ifndef RP_SLABS_H
#define RP_SLABS_H

#include "base.h"
#include "modules.h"
#include "times.h"

struct rp_thread;

struct rp_body_state
{
  uint64_t raised; /* sum of all raises of its countdown */
  uint64_t before; /* entries that do not count: before a reset, in pauses */
};

struct rp_slab
{
  struct rp_slab *next_unused;
  uint64_t *slots;
  struct rp_body_state *bodies;
  struct rp_times **functions;   /* made when first timed */
  struct rp_time_total **totals; /* of retired slabs only */
};

/* A slab of the family, all zero; NULL if there is no memory.  */
struct rp_slab *rp_slab_new (const struct rp_family *family);
void rp_slab_clear (const struct rp_family *family, struct rp_slab *slab);

/* Adds SLAB of THREAD, which ends, to the family's `retired' and makes it
   ready for another thread.  */
void rp_slab_retire (const struct rp_thread *thread, struct rp_family *family,
                     struct rp_slab *slab);

/* The family's function that a body belongs to and how often the slab's
   thread entered it, by the body's countdown.  */
uint64_t rp_slab_entries (const struct rp_slab *slab,
                          const struct rp_unit *unit, uint32_t body);

bool rp_family_prepare (struct rp_family *family); /* makes its spare slab */
/* Sum of all slabs of the family into SLOTS (slot_count numbers) and RAISED
   (body_count numbers).  */
void rp_family_sum (const struct rp_family *family, uint64_t *slots,
                    uint64_t *raised);
/* Whether a call of a function (index in the family) was ever timed.  */
bool rp_family_timed (const struct rp_family *family, uint32_t function);
/* Time totals of one function (index in the family) over all threads.  */
void rp_family_time (const struct rp_family *family, uint32_t function,
                     struct rp_time_total *total);
/* The same of one thread; UNIT's function.  */
void rp_thread_time (const struct rp_thread *thread,
                     const struct rp_unit *unit, uint32_t function,
                     struct rp_time_total *total);
/* Adds SIGN times all that is counted now to what will be subtracted.  */
void rp_family_shift (struct rp_family *family, uint64_t sign);
/* Zeroes the slots that the family has in the image, if any.  */
void rp_family_clear_image (const struct rp_family *family);

#endif
