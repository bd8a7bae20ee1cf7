/* SPDX-License-Identifier: MIT */
/* lock.c: the runtime's one lock.  Any thread, signal handlers too.  */

#include "lock.h"
#include "syscalls.h"

/* Thread id of the holder, 0 if free.  Written by compare-and-swap with
   acquire order, freed with release order.  */
static int holder;

/* A program under ThreadSanitizer sees its slabs change hands through this
   lock, which it cannot know otherwise.  */
void __tsan_acquire (void *) __attribute__ ((weak));
void __tsan_release (void *) __attribute__ ((weak));

void
rp_lock (struct rp_guard *guard)
{
  uint64_t all = ~UINT64_C (0);
  rp_mask_signals (SIG_SETMASK, &all, &guard->signals);
  guard->held = false;
  int self = rp_gettid ();
  for (int tries = 0; tries < 4000; tries++)
    {
      int expected = 0;
      if (__atomic_compare_exchange_n (&holder, &expected, self, false,
                                       __ATOMIC_ACQUIRE, __ATOMIC_RELAXED))
        {
          guard->held = true;
          if (__tsan_acquire)
            __tsan_acquire (&holder);
          return;
        }
      if (expected == self)
        return;
      struct timespec pause = { 0, tries < 100 ? 0 : 500000 };
      if (tries < 100)
        rp_syscall1 (SYS_sched_yield, 0);
      else
        rp_syscall3 (SYS_nanosleep, (long) &pause, 0, 0);
    }
}

void
rp_unlock (struct rp_guard *guard)
{
  if (guard->held)
    {
      if (__tsan_release)
        __tsan_release (&holder);
      __atomic_store_n (&holder, 0, __ATOMIC_RELEASE);
    }
  rp_mask_signals (SIG_SETMASK, &guard->signals, NULL);
}

void
rp_lock_reset (void)
{
  __atomic_store_n (&holder, 0, __ATOMIC_RELEASE);
}
