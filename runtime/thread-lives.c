/* SPDX-License-Identifier: MIT */
/* thread-lives.c: names and processor times of threads.  Under the runtime's
   lock, perhaps in a signal handler.  */

#include "thread-lives.h"
#include "syscalls.h"
#include "text.h"

struct rp_thread_life rp_thread_lives[RP_LIVES_KEPT];
uint64_t rp_threads_ended;

bool
rp_thread_describe (int tid, const struct rp_sampler *sampler,
                    struct rp_thread_life *life)
{
  char path[64];
  struct rp_text text;
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
  life->name[0] = '\0';
  rp_text_init (&text, path, sizeof path);
  rp_text_add (&text, "/proc/self/task/");
  rp_text_add_number (&text, (uint64_t) tid);
  rp_text_add (&text, "/comm");
  long fd = rp_open (path, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0)
    return true;
  long length
      = rp_syscall3 (SYS_read, fd, (long) life->name, sizeof life->name - 1);
  rp_syscall1 (SYS_close, fd);
  if (length > 0 && life->name[length - 1] == '\n')
    length--;
  life->name[length > 0 ? length : 0] = '\0';
  return true;
}

void
rp_thread_note_end (int tid, const struct rp_sampler *sampler)
{
  if (rp_threads_ended < RP_LIVES_KEPT)
    rp_thread_describe (tid, sampler, &rp_thread_lives[rp_threads_ended]);
  rp_threads_ended++;
}
