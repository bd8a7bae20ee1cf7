/* SPDX-License-Identifier: MIT */
/* stop.c: stops threads by a signal.  In signal handlers: system calls
   only.  */

#include "stop.h"
#include "clock.h"
#include "processor.h"
#include "syscalls.h"

#define STOPPED 1024

/* Threads that were signalled; the first are not the program's.  */
static RP_BIG int seen[STOPPED];
static int stranger_count;

/* The other threads while they stand still.  */
static struct
{
  int leader; /* tid, 0: nobody stops */
  int wanted;
  int arrived;
  int bad; /* threads in a bad place */
  int generation;
  rp_stop_fn *is_bad;
} stop;

int
rp_stop_claim_signal (int highest, void (*handler) (int, siginfo_t *, void *))
{
  struct sigaction current, ours;
  int number = highest;
  while (number > SIGRTMIN
         && (sigaction (number, NULL, &current) != 0
             || current.sa_handler != SIG_DFL))
    number--;
  memset (&ours, 0, sizeof ours);
  ours.sa_sigaction = handler;
  ours.sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK;
  sigfillset (&ours.sa_mask);
  return number > SIGRTMIN && sigaction (number, &ours, NULL) == 0 ? number
                                                                   : 0;
}

/* In each stopped thread.  */
void
rp_stop_stand (const ucontext_t *context)
{
  if (__atomic_load_n (&stop.leader, __ATOMIC_ACQUIRE) == 0)
    return; /* it came too late */
  int generation = __atomic_load_n (&stop.generation, __ATOMIC_ACQUIRE);
  if (stop.is_bad (context))
    __atomic_fetch_add (&stop.bad, 1, __ATOMIC_RELAXED);
  __atomic_fetch_add (&stop.arrived, 1, __ATOMIC_RELEASE);
  while (__atomic_load_n (&stop.generation, __ATOMIC_ACQUIRE) == generation)
    rp_syscall6 (SYS_futex, (long) &stop.generation, 0 /* FUTEX_WAIT */,
                 generation, 0, 0, 0);
}

struct entry
{
  uint64_t inode;
  int64_t offset;
  unsigned short length;
  unsigned char type;
  char name[];
};

/* Send signal NUMBER to every other thread that CHOOSE wants, unless it is one
   of the *SEEN_COUNT in SEEN, and add it there.  How many, or -1.  */
static int
signal_threads (int number, rp_stop_choose_fn *choose, int *seen_count)
{
  char buffer[4096];
  int own = rp_gettid (), pid = rp_getpid (), sent = 0;
  long fd = rp_open ("/proc/self/task", O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
  if (fd < 0)
    return -1;
  long got;
  while ((got = rp_syscall3 (SYS_getdents64, fd, (long) buffer, sizeof buffer))
         > 0)
    for (long at = 0; at < got;)
      {
        const struct entry *entry = (const void *) (buffer + at);
        int tid = 0, known = 0;
        at += entry->length;
        for (const char *c = entry->name; *c >= '0' && *c <= '9'; c++)
          tid = tid * 10 + (*c - '0');
        for (int i = 0; i < *seen_count; i++)
          known |= seen[i] == tid;
        if (tid == 0 || tid == own || known || *seen_count == STOPPED)
          continue;
        seen[(*seen_count)++] = tid;
        if ((choose == NULL || choose (tid))
            && rp_syscall3 (SYS_tgkill, pid, tid, number) == 0)
          sent++;
      }
  rp_syscall1 (SYS_close, fd);
  return sent;
}

void
rp_stop_alone (void)
{
  stranger_count = 0;
  signal_threads (0 /* none, only look */, NULL, &stranger_count);
}

/* True once all other threads stand in good places.  */
bool
rp_stop_others (int number, uint64_t wait_ns, rp_stop_choose_fn *choose,
                rp_stop_fn *is_bad)
{
  int seen_count = stranger_count, sent;
  stop.wanted = stop.bad = 0;
  stop.is_bad = is_bad;
  __atomic_store_n (&stop.arrived, 0, __ATOMIC_RELEASE);
  __atomic_store_n (&stop.leader, rp_gettid (), __ATOMIC_RELEASE);
  uint64_t begin = rp_clock_nanoseconds (CLOCK_MONOTONIC);
  /* Until no thread is left that could start another one.  */
  while ((sent = signal_threads (number, choose, &seen_count)) > 0)
    {
      stop.wanted += sent;
      while (__atomic_load_n (&stop.arrived, __ATOMIC_ACQUIRE) < stop.wanted)
        {
          if (rp_clock_nanoseconds (CLOCK_MONOTONIC) - begin > wait_ns)
            return false;
          rp_syscall1 (SYS_sched_yield, 0);
        }
    }
  return sent == 0 && seen_count < STOPPED && stop.bad == 0;
}

void
rp_stop_release (void)
{
  __atomic_store_n (&stop.leader, 0, __ATOMIC_RELEASE);
  __atomic_fetch_add (&stop.generation, 1, __ATOMIC_RELEASE);
  rp_syscall6 (SYS_futex, (long) &stop.generation, 1 /* FUTEX_WAKE */, INT_MAX,
               0, 0, 0);
}
