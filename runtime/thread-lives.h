/* SPDX-License-Identifier: MIT */
/* thread-lives.h - names and processor times of threads.  */

#ifndef RP_THREAD_LIVES_H
#define RP_THREAD_LIVES_H

#include "base.h"
#include "samples.h"

/* What is known of a thread that ran profiled code.  */
struct rp_thread_life
{
  int tid;
  char name[16];
  uint64_t cpu_ns;
  uint64_t delay_ns; /* ready to run, but another thread ran */
  uint64_t events[RP_EVENTS];
  unsigned known_events; /* bits 1 << enum rp_event */
};

/* The first RP_LIVES_KEPT threads that ended, and how many ended.  */
#define RP_LIVES_KEPT 256
extern struct rp_thread_life rp_thread_lives[RP_LIVES_KEPT];
extern uint64_t rp_threads_ended;
/* Fills LIFE for a thread that is running; false if it has gone.  */
bool rp_thread_describe (int tid, const struct rp_sampler *sampler,
                         struct rp_thread_life *life);
/* Reads /proc/self/task/TID/NAME, NAME beginning with a slash, as a string;
   empty if there is none.  */
void rp_thread_read (int tid, const char *name, char *buffer, size_t size);
/* The calling thread, TID, ends.  */
void rp_thread_note_end (int tid, const struct rp_sampler *sampler);

/* How much longer than its processor time a calculation took, on average over
   all threads, because others had the processor.  1 where the kernel does not
   say.  */
double rp_thread_stretch (void);

#endif
