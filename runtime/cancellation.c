/* SPDX-License-Identifier: MIT */
/* cancellation.c: stands before libc's handler of the signal by which it
   cancels threads.  Any thread; the handler runs anywhere.

   libc's handler decides whether the thread is to end.  If it is, libc unwinds
   the stack from there, and our frame is the first of ours on its way: it has
   pushed a cleanup routine, in which the stack below the signal is still whole
   and is walked.  libc lists the routines that wait, so it is also known how
   far: the program's innermost one runs in its function's frame, where control
   goes on by way of setjmp.

   libc installs its handler when a thread is cancelled for the first time.  So
   that ours is there before the program does that, a thread of our own is
   cancelled, with all signals blocked, when somebody asks for asynchronous
   cancellation or cancels.  A static program has no import tables; there it is
   done at once if the program can cancel at all.  */

#include "cancellation.h"
#include "abandoned.h"
#include "alloc.h"
#include "handlers.h"
#include "imports.h"
#include "lock.h"
#include "run.h"
#include "syscalls.h"

#define CANCEL_SIGNAL 32

typedef void handler_fn (int, siginfo_t *, void *);
static handler_fn *libc_handler;

/* What is there in a static program only if it uses it.  */
static typeof (pthread_create) weak_create
    __attribute__ ((weakref ("pthread_create")));
static typeof (pthread_join) weak_join
    __attribute__ ((weakref ("pthread_join")));
static typeof (pthread_cancel) weak_cancel
    __attribute__ ((weakref ("pthread_cancel")));

/* What pthread_cleanup_push and pthread_cleanup_pop do.  Behind the registers
   stands which routine was pushed before: libc's own last, below all that the
   thread runs.  */
static void
on_cancel (int number, siginfo_t *info, void *context)
{
  __pthread_unwind_buf_t buffer;
  if (__sigsetjmp_cancel (buffer.__cancel_jmp_buf, 0) != 0)
    {
      const __pthread_unwind_buf_t *next = buffer.__pad[0];
      rp_abandoned_note (context, next ? next->__cancel_jmp_buf : NULL);
      __pthread_unwind_next (&buffer);
    }
  __pthread_register_cancel (&buffer);
  libc_handler (number, info, context);
  __pthread_unregister_cancel (&buffer);
}

/* Until *DATA is set.  */
static void *
stand_by (void *data)
{
  while (__atomic_load_n ((int *) data, __ATOMIC_ACQUIRE) == 0)
    rp_syscall6 (SYS_futex, (long) data, 0 /* FUTEX_WAIT */, 0, 0, 0, 0);
  return NULL;
}

/* Has libc install its handler.  All signals are blocked.  */
static bool
cancel_thread_of_ours (void)
{
  pthread_t thread;
  int done = 0;
  if (weak_create == NULL || weak_join == NULL
      || weak_create (&thread, NULL, stand_by, &done) != 0)
    return false;
  int result = weak_cancel (thread);
  __atomic_store_n (&done, 1, __ATOMIC_RELEASE);
  rp_syscall6 (SYS_futex, (long) &done, 1 /* FUTEX_WAKE */, 1, 0, 0, 0);
  return weak_join (thread, NULL) == 0 && result == 0;
}

/* Under the lock.  */
static bool
take_handler (void)
{
  rp_imports_missed ();
  bool installed = cancel_thread_of_ours ();
  rp_imports_seen (); /* libc may have loaded what unwinds */
  void *before = NULL;
  if (!installed || !rp_handler_replace (CANCEL_SIGNAL, NULL, &before)
      || before == NULL)
    return false;
  libc_handler = (handler_fn *) (uintptr_t) before;
  return rp_handler_replace (CANCEL_SIGNAL, (void *) (uintptr_t) on_cancel,
                             NULL);
}

static void
prepare (void)
{
  static int state; /* 1: done */
  struct rp_guard guard;
  if (__atomic_load_n (&state, __ATOMIC_ACQUIRE) != 0
      || rp_run.config.sample_rate < 1)
    return;
  rp_lock (&guard);
  rp_alloc_pause (true);
  if (state == 0 && !take_handler ())
    rp_warn ("where threads are when they are cancelled cannot be seen: loops "
             "and branches that one was in that asked for "
             "PTHREAD_CANCEL_ASYNCHRONOUS may be wrong by one",
             "", "");
  __atomic_store_n (&state, 1, __ATOMIC_RELEASE);
  rp_alloc_pause (false);
  rp_unlock (&guard);
}

static int
set_type (int type, int *old)
{
  if (type == PTHREAD_CANCEL_ASYNCHRONOUS)
    prepare ();
  return pthread_setcanceltype (type, old);
}

static int
cancel (pthread_t thread)
{
  prepare ();
  return weak_cancel (thread);
}

void
rp_cancellation_watch (void)
{
  static const struct rp_import imports[]
      = { RP_IMPORT ("pthread_setcanceltype", set_type),
          RP_IMPORT ("pthread_cancel", cancel),
          { NULL, NULL } };
  rp_imports_redirect (imports);
  if (rp_run_is_static () && weak_cancel != NULL)
    prepare ();
}
