/* SPDX-License-Identifier: MIT */
/* signals.c: fatal signals.  The handler runs anywhere.

   A signal of the hardware (SIGSEGV and its like) comes again when the handler
   returns to the faulting instruction; any other is sent again.  Either way
   the process ends as it would have ended, with the same status.  */

#include "signals.h"
#include "alarm.h"
#include "attach.h"
#include "handlers.h"
#include "region.h"
#include "run.h"
#include "say.h"
#include "syscalls.h"
#include "text.h"

static const uint8_t fatal_signals[]
    = { SIGHUP,  SIGINT,  SIGQUIT, SIGILL,    SIGABRT, SIGBUS,
        SIGFPE,  SIGUSR1, SIGSEGV, SIGUSR2,   SIGPIPE, SIGALRM,
        SIGTERM, SIGXCPU, SIGXFSZ, SIGVTALRM, SIGPROF, SIGSYS };

/* Signals for which the program ever had a handler, bits 1 << (number - 1),
   and whether one let its own signal through.  */
static uint64_t handled;
static bool handled_unblocked;

static bool
is_fatal (int number)
{
  for (size_t i = 0; i < sizeof fatal_signals; i++)
    if (fatal_signals[i] == number)
      return true;
  return false;
}

static void
end_by_signal (int number, siginfo_t *info, void *context)
{
  (void) context;
  int saved = errno;
  struct rp_handler standard = { NULL, 0, NULL, 0 };
  rp_finish (number == SIGABRT ? RP_REASON_ABORT : RP_REASON_SIGNAL, number);
  rp_handler_is_ours[number] = false;
  rp_handler_set (number, &standard, NULL);
  bool from_hardware
      = info != NULL && info->si_code > 0 && info->si_code != SI_KERNEL
        && (number == SIGSEGV || number == SIGBUS || number == SIGFPE
            || number == SIGILL || number == SIGSYS);
  /* Sent to the thread itself, it is pending until the handler returns.  */
  if (!from_hardware)
    rp_syscall3 (SYS_tgkill, rp_getpid (), rp_gettid (), number);
  errno = saved;
}

static void
write_snapshot (int number, siginfo_t *info, void *context)
{
  (void) number;
  (void) info;
  (void) context;
  rp_export (RP_REASON_SNAPSHOT, 0, NULL);
}

void
rp_signals_install (void)
{
  int snapshot = rp_run.config.snapshot_signal;
  for (size_t i = 0; i < sizeof fatal_signals; i++)
    if (fatal_signals[i] != snapshot)
      rp_handler_take (fatal_signals[i], end_by_signal, 0);
  if (snapshot != 0
      && rp_handler_install (snapshot, write_snapshot, SA_RESTART) != 0)
    rp_say ("RUCHY_PROFILE_SIGNAL: the system does not let us handle it: no "
            "snapshots",
            NULL);
}

static void
from_kernel (const struct rp_handler *from, struct sigaction *to)
{
  memset (to, 0, sizeof *to);
  to->sa_handler = (void (*) (int)) (uintptr_t) from->handler;
  to->sa_flags = (int) (from->flags & ~RP_HANDLER_RESTORER);
  memcpy (&to->sa_mask, &from->mask, sizeof from->mask);
}

static void
note_handler (int number, const struct rp_handler *action)
{
  if (action->handler == (void *) (uintptr_t) SIG_DFL
      || action->handler == (void *) (uintptr_t) SIG_IGN)
    return;
  __atomic_fetch_or (&handled, UINT64_C (1) << (number - 1), __ATOMIC_RELAXED);
  if (action->flags & SA_NODEFER)
    __atomic_store_n (&handled_unblocked, true, __ATOMIC_RELAXED);
}

bool
rp_signals_handler_may_run (void)
{
  uint64_t ours = __atomic_load_n (&handled, __ATOMIC_RELAXED);
  uint64_t blocked = 0;
  if (ours == 0 || __atomic_load_n (&handled_unblocked, __ATOMIC_RELAXED))
    return ours != 0;
  return rp_syscall6 (SYS_rt_sigprocmask, SIG_BLOCK, 0, (long) &blocked,
                      sizeof blocked, 0, 0)
             == 0
         && (blocked & ours) != 0;
}

int
rp_signals_action (int number, const struct sigaction *action,
                   struct sigaction *old)
{
  /* 32 and 33 are libc's own.  */
  if (number < 1 || number > 64 || number == 32 || number == 33)
    return -EINVAL;
  bool was_ours = rp_handler_is_ours[number];
  struct rp_handler wanted, before;
  if (action != NULL)
    {
      wanted.handler = (void *) (uintptr_t) action->sa_handler;
      wanted.flags = (unsigned long) (unsigned) action->sa_flags;
      memcpy (&wanted.mask, &action->sa_mask, sizeof wanted.mask);
      bool stand_in = wanted.handler == NULL && is_fatal (number)
                      && number != rp_run.config.snapshot_signal
                      && rp_getpid () == rp_run.pid;
      if (stand_in)
        {
          wanted.handler = (void *) (uintptr_t) end_by_signal;
          wanted.flags |= SA_SIGINFO | SA_ONSTACK;
        }
      int error = rp_handler_set (number, &wanted, &before);
      if (error < 0)
        return error;
      rp_handler_is_ours[number] = stand_in;
      if (!stand_in)
        note_handler (number, &wanted);
      if (number == SIGURG && was_ours)
        rp_alarm_stop ();
    }
  else
    {
      int error = rp_handler_set (number, NULL, &before);
      if (error < 0)
        return error;
    }
  if (old != NULL)
    {
      from_kernel (&before, old);
      if (was_ours)
        {
          old->sa_handler = SIG_DFL;
          old->sa_flags &= ~(SA_SIGINFO | SA_ONSTACK | SA_RESTART);
        }
    }
  return 0;
}

/* A handler has its own signal blocked.  A blocked signal without a handler is
   one that the program waits for, or does not want.  */
bool
rp_signals_in_handler (void)
{
  uint64_t blocked = 0;
  if (rp_syscall6 (SYS_rt_sigprocmask, SIG_SETMASK, 0, (long) &blocked,
                   sizeof blocked, 0, 0)
      != 0)
    return true;
  for (int number = 1; blocked != 0; number++, blocked >>= 1)
    {
      struct rp_handler action;
      if (blocked & 1 && !rp_handler_is_ours[number]
          && rp_handler_set (number, NULL, &action) == 0
          && action.handler != NULL && action.handler != (void *) 1)
        return true;
    }
  return false;
}
