/* SPDX-License-Identifier: MIT */
/* lock.h - the runtime's one lock, for its slow paths only (registration,
   birth and death of threads, export).

   The holder has all signals blocked, so a signal handler never interrupts
   it; a fault inside the runtime itself finds that its own thread is the
   holder and goes on without.  */

#ifndef RP_LOCK_H
#define RP_LOCK_H

#include "base.h"

struct rp_guard
{
  uint64_t signals; /* the mask before */
  bool held;        /* false: taken already by this thread, or given up */
};

/* Waits for the lock, but no longer than about two seconds: an export must
   not hang because a thread was killed while it held the lock.  */
void rp_lock (struct rp_guard *guard);
void rp_unlock (struct rp_guard *guard);

/* For fork: the child's copy of the lock is made free.  */
void rp_lock_reset (void);

#endif
