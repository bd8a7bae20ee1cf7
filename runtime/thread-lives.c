/* SPDX-License-Identifier: MIT */
/* thread-lives.c: names and processor times of threads.  Under the runtime's
   lock, perhaps in a signal handler.  */

#include "thread-lives.h"
#include "syscalls.h"
#include "text.h"
#include "threads.h"

RP_BIG struct rp_thread_life rp_thread_lives[RP_LIVES_KEPT];
uint64_t rp_threads_ended;

void
rp_thread_read (int tid, const char *name, char *buffer, size_t size)
{
  char path[64];
  struct rp_text text;
  rp_text_init (&text, path, sizeof path);
  rp_text_add (&text, "/proc/self/task/");
  rp_text_add_number (&text, (uint64_t) tid);
  rp_text_add (&text, name);
  buffer[0] = '\0';
  long fd = rp_open (path, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0)
    return;
  long length = rp_syscall3 (SYS_read, fd, (long) buffer, (long) size - 1);
  rp_syscall1 (SYS_close, fd);
  if (length > 0 && buffer[length - 1] == '\n')
    length--;
  buffer[length > 0 ? length : 0] = '\0';
}

/* How long the thread could have run but another one did: the second number of
   its schedstat.  */
static uint64_t
read_delay (int tid)
{
  char numbers[96];
  uint64_t delay = 0;
  rp_thread_read (tid, "/schedstat", numbers, sizeof numbers);
  const char *at = strchr (numbers, ' ');
  for (at += at != NULL; at != NULL && *at >= '0' && *at <= '9'; at++)
    delay = delay * 10 + (uint64_t) (*at - '0');
  return delay;
}

bool
rp_thread_describe (int tid, const struct rp_sampler *sampler,
                    struct rp_thread_life *life)
{
  struct timespec used;
  /* The kernel's name for the processor clock of a thread.  */
  clockid_t clock = (clockid_t) (((unsigned) ~tid << 3) | 6);
  if (clock_gettime (clock, &used) != 0)
    return false;
  life->tid = tid;
  life->known_events = 0;
  for (int i = 0; i < RP_EVENTS; i++)
    if (rp_samples_count (sampler, (enum rp_event) i, &life->events[i]))
      life->known_events |= 1u << i;
  life->cpu_ns
      = (uint64_t) used.tv_sec * 1000000000u + (uint64_t) used.tv_nsec;
  life->delay_ns = read_delay (tid);
  rp_thread_read (tid, "/comm", life->name, sizeof life->name);
  return true;
}

void
rp_thread_note_end (int tid, const struct rp_sampler *sampler)
{
  if (rp_threads_ended < RP_LIVES_KEPT)
    rp_thread_describe (tid, sampler, &rp_thread_lives[rp_threads_ended]);
  rp_threads_ended++;
}

static void
add_life (const struct rp_thread_life *life, double *cpu, double *delay)
{
  *cpu += (double) life->cpu_ns;
  *delay += (double) life->delay_ns;
}

double
rp_thread_stretch (void)
{
  double cpu = 0, delay = 0;
  struct rp_thread_life life;
  for (uint64_t i = 0; i < rp_threads_ended && i < RP_LIVES_KEPT; i++)
    add_life (&rp_thread_lives[i], &cpu, &delay);
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    if (rp_thread_describe (thread->tid, &thread->sampler, &life))
      add_life (&life, &cpu, &delay);
  return cpu > 0 ? 1 + delay / cpu : 1;
}
