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

/* Where those handlers return to: libc's code, if they were there before us,
   and ours.  */
#define RETURNS_MAX 2
static const void *returns[RETURNS_MAX];
static unsigned return_count; /* more than RETURNS_MAX: some are not known */

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

static void
note_return (const void *address)
{
  unsigned count = __atomic_load_n (&return_count, __ATOMIC_RELAXED);
  for (unsigned i = 0; i < count && i < RETURNS_MAX; i++)
    if (returns[i] == address)
      return;
  count = __atomic_fetch_add (&return_count, 1, __ATOMIC_RELAXED);
  if (count < RETURNS_MAX)
    __atomic_store_n (&returns[count], address, __ATOMIC_RELEASE);
}

static void
note_handler (int number, const struct rp_handler *action,
              const void *returns_to)
{
  if (action->handler == (void *) (uintptr_t) SIG_DFL
      || action->handler == (void *) (uintptr_t) SIG_IGN)
    return;
  note_return (returns_to);
  __atomic_fetch_or (&handled, UINT64_C (1) << (number - 1), __ATOMIC_RELAXED);
  if (action->flags & SA_NODEFER)
    __atomic_store_n (&handled_unblocked, true, __ATOMIC_RELAXED);
}

void
rp_signals_install (void)
{
  int snapshot = rp_run.config.snapshot_signal;
  /* Memcheck minds who decides by whatever stands on the stack.  */
  if (rp_run_valgrind () == RP_VALGRIND_HEAP)
    return_count = RETURNS_MAX + 1;
  for (size_t i = 0; i < sizeof fatal_signals; i++)
    {
      struct rp_handler theirs;
      int number = fatal_signals[i];
      if (number != snapshot && !rp_handler_take (number, end_by_signal, 0)
          && rp_handler_set (number, NULL, &theirs) == 0)
        note_handler (number, &theirs,
                      theirs.flags & RP_HANDLER_RESTORER ? theirs.restorer
                                                         : NULL);
    }
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

/* What one look at a stack reads.  */
typedef uint32_t rp_words __attribute__ ((vector_size (16), may_alias));
#define WORDS_SIZE 64

/* Whether the lower half of WANTED stands anywhere between FROM and TO, or
   beside them in their line: dead variables, too.  */
static __attribute__ ((noinline, no_sanitize ("address", "thread"))) bool
stands_between (uintptr_t from, uintptr_t to, const void *wanted)
{
  uint32_t word = (uint32_t) (uintptr_t) wanted;
  rp_words key = { word, word, word, word }, found = { 0 };
  for (uintptr_t at = from & -(uintptr_t) WORDS_SIZE; at < to;
       at += WORDS_SIZE)
    {
      const rp_words *words = (const rp_words *) at;
      found |= (rp_words) (words[0] == key) | (rp_words) (words[1] == key)
               | (rp_words) (words[2] == key) | (rp_words) (words[3] == key);
    }
  return (found[0] | found[1] | found[2] | found[3]) != 0;
}

/* Whether a handler's frame may lie between here and STACK, further up.  Where
   it begins is what the handler returns to.  Between two pages there may be
   one of another stack, or none.  */
static bool
frame_may_lie_below (uintptr_t stack)
{
  uintptr_t here = (uintptr_t) __builtin_frame_address (0);
  unsigned count = __atomic_load_n (&return_count, __ATOMIC_RELAXED);
  if (stack < here || stack / 4096 - here / 4096 > 1 || count > RETURNS_MAX)
    return true;
  for (unsigned i = 0; i < count; i++)
    {
      const void *place = __atomic_load_n (&returns[i], __ATOMIC_ACQUIRE);
      if (place == NULL || stands_between (here, stack, place))
        return true;
    }
  return false;
}

bool
rp_signals_handler_may_run (uintptr_t stack)
{
  uint64_t ours = __atomic_load_n (&handled, __ATOMIC_RELAXED);
  uint64_t blocked = 0;
  if (ours == 0 || !frame_may_lie_below (stack))
    return false;
  if (__atomic_load_n (&handled_unblocked, __ATOMIC_RELAXED))
    return true;
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
      else
        note_handler (number, &wanted, RP_SIGNAL_RETURN);
      int error = rp_handler_set (number, &wanted, &before);
      if (error < 0)
        return error;
      rp_handler_is_ours[number] = stand_in;
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
