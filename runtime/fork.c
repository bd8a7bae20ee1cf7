/* SPDX-License-Identifier: MIT */
/* fork.c: fork takes the runtime's lock, so that the child finds its tables
   whole, and the child starts from zero.  A child of vfork or posix_spawn
   shares our memory; what it runs is counted as ours and it writes nothing
   (rp_export compares process numbers).  */

#include "fork.h"
#include "abandoned.h"
#include "alloc.h"
#include "base.h"
#include "lock.h"
#include "run.h"
#include "threads.h"
#include "windows.h"

static struct rp_guard guard; /* written and read by the forking thread */

static void
before (void)
{
  struct rp_guard taken;
  rp_lock (&taken);
  guard = taken;
}

static void
after_in_parent (void)
{
  struct rp_guard taken = guard;
  rp_unlock (&taken);
}

static void
after_in_child (void)
{
  rp_lock_reset ();
  rp_run_fork ();
  rp_threads_restart ();
  rp_alloc_restart ();
  rp_windows_fork ();
  rp_abandoned_forget ();
  guard.held = false;
  struct rp_guard taken = guard;
  rp_unlock (&taken);
}

void
rp_fork_install (void)
{
  pthread_atfork (before, after_in_parent, after_in_child);
}
