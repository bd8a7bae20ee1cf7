/* SPDX-License-Identifier: MIT */
/* events.h - the events that perf_event_open can count, by perf's names.

   The kernel is reached through rp_perf, so that tests can play a machine
   with counters.  Process-wide counts are opened once; any thread may read
   them.  */

#ifndef RP_EVENTS_H
#define RP_EVENTS_H

#include "base.h"

#include <linux/perf_event.h>

enum rp_event
{
  RP_CYCLES,
  RP_INSTRUCTIONS,
  RP_CACHE_REFERENCES,
  RP_CACHE_MISSES,
  RP_BRANCHES,
  RP_BRANCH_MISSES,
  RP_TASK_CLOCK,
  RP_CPU_CLOCK,
  RP_PAGE_FAULTS,
  RP_MINOR_FAULTS,
  RP_MAJOR_FAULTS,
  RP_CONTEXT_SWITCHES,
  RP_CPU_MIGRATIONS,
  RP_EVENTS
};

/* Counted where nothing is asked for.  */
#define RP_EVENTS_DEFAULT 0x3fu

/* The kernel's side.  Results as of the system calls: negative error numbers
   where they fail.  */
struct rp_perf
{
  long (*open) (struct perf_event_attr *attributes); /* of the caller */
  bool (*is_event) (int fd); /* still, or has the program closed it?  */
  long (*read) (int fd, void *buffer, size_t size);
  long (*control) (int fd, unsigned long request, void *argument);
  void *(*map) (int fd, size_t size); /* NULL if it fails */
  void (*unmap) (void *ring, size_t size);
  void (*close) (int fd);
  /* Overflows of FD send SIGNAL to the calling thread.  */
  void (*watch) (int fd, int signal);
};
extern struct rp_perf rp_perf;

const char *rp_event_name (enum rp_event event); /* perf's */
const char *rp_event_key (enum rp_event event);  /* the profile's, or NULL */
/* Of its standard error.  */
const char *rp_event_error_key (enum rp_event event);
bool rp_event_is_hardware (enum rp_event event);
/* The set of a comma-separated list as bits 1 << event, 0 if a name in it is
   unknown or there is none.  */
unsigned rp_events_parse (const char *list);
/* Type and configuration; the rest of ATTRIBUTES is zero.  */
void rp_event_describe (enum rp_event event,
                        struct perf_event_attr *attributes);

/* Why ERROR (negative) came instead of an event.  */
const char *rp_event_refusal (long error);

/* Begins to count EVENTS of the process: the calling thread and those that it
   will start.  Events that cannot be counted are warned of if ASKED_FOR.  */
void rp_events_open (unsigned events, bool asked_for);
void rp_events_close (void);

/* What FD has counted, scaled where the kernel shared the counters out; SHARE:
   the part of the time in which it counted.  False if it is no event.  */
bool rp_event_read (int fd, uint64_t *count_out, double *share_out);
/* How many samples of FD the kernel had no room for; false if it does not
   count them, which it does since Linux 6.0.  */
bool rp_event_lost (int fd, uint64_t *count_out);
/* Opens an event that is to be sampled, with a count of what is lost where the
   kernel has that.  */
long rp_event_open_samples (struct perf_event_attr *attributes);
/* The same of the process's count of EVENT.  */
bool rp_events_count (enum rp_event event, uint64_t *count_out,
                      double *share_out);

#endif
