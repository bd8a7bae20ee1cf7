/* SPDX-License-Identifier: MIT */
/* played-pmu.c - a kernel with hardware counters, on machines without.

   A program is linked with libruchyprof.a and this file, which takes the place
   of the system calls of runtime/events.c.  The program says what happens:

     void pmu_count (const char *event, unsigned long times);

   lets EVENT, by perf's name, happen TIMES times at the place of the call, in
   the calling thread.  Counters count that, and once in PMU_PERIOD times a
   sample is written into the thread's ring, as the kernel does it.  In the
   environment:

     PMU_PERIOD   events from one sample to the next; default 1000
     PMU_SHARE    all events share the counters out: each counts one time in so
                  many; default 1
     PMU_REFUSE   EVENT=ERROR,...: these cannot be opened; ENOENT, EACCES,
                  EMFILE, EINVAL
     PMU_THREADS  no more threads than this get events, others EMFILE
     PMU_SKID     no sample stands where it happened: who asks for that is
                  refused
     PMU_OLD      a kernel that does not count lost samples (before 6.0): it
                  writes a record once there is room again

   There are no stacks and no software events but the task clock, which never
   overflows.  */

#define RP_NO_POISON
#include "events.h"

#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define FIRST 5000
#define EVENTS 1000

/* PERF_FORMAT_LOST, which older headers do not have.  */
#define FORMAT_LOST (1u << 4)

struct ring
{
  struct perf_event_mmap_page *page;
  uint64_t size;   /* of the data */
  uint64_t unsaid; /* lost, and no record says so yet */
  uint64_t unsaid_id;
};

static struct event
{
  struct perf_event_attr attributes;
  pid_t tid;
  bool open;
  uint64_t happened; /* all */
  uint64_t counted;  /* while it had a counter */
  uint64_t since;    /* of them since the last sample */
  uint64_t lost;
  struct ring own, *ring;
} events[EVENTS];

static int opened;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static unsigned long
number (const char *name, unsigned long otherwise)
{
  const char *text = getenv (name);
  return text ? strtoul (text, NULL, 10) : otherwise;
}

static bool
is_like (const struct perf_event_attr *attributes, enum rp_event event)
{
  struct perf_event_attr other;
  rp_event_describe (event, &other);
  return attributes->type == other.type && attributes->config == other.config;
}

/* What PMU_REFUSE says of an event, or 0.  */
static long
refusal (const struct perf_event_attr *attributes)
{
  static const struct
  {
    const char *name;
    long error;
  } errors[] = { { "ENOENT", ENOENT },
                 { "EACCES", EACCES },
                 { "EMFILE", EMFILE },
                 { "EINVAL", EINVAL } };
  const char *list = getenv ("PMU_REFUSE");
  for (const char *at = list; at != NULL; at = strchr (at, ','))
    {
      at += *at == ',';
      for (int i = 0; i < RP_EVENTS; i++)
        {
          const char *name = rp_event_name ((enum rp_event) i);
          size_t length = strlen (name);
          if (strncmp (at, name, length) != 0 || at[length] != '='
              || !is_like (attributes, (enum rp_event) i))
            continue;
          for (size_t k = 0; k < sizeof errors / sizeof *errors; k++)
            if (strncmp (at + length + 1, errors[k].name,
                         strlen (errors[k].name))
                == 0)
              return -errors[k].error;
        }
    }
  return 0;
}

/* Whether one more thread may have events.  */
static bool
is_welcome (void)
{
  unsigned long most = number ("PMU_THREADS", EVENTS), count = 0;
  for (int i = 0; i < opened; i++)
    {
      if (events[i].tid == gettid ())
        return true;
      int before = 0;
      while (events[before].tid != events[i].tid)
        before++;
      count += before == i;
    }
  return count < most;
}

static long
play_open (struct perf_event_attr *attributes)
{
  long error = refusal (attributes);
  pthread_mutex_lock (&lock);
  if (error == 0 && (opened == EVENTS || !is_welcome ()))
    error = -EMFILE;
  if (error == 0 && attributes->precise_ip > 1 && getenv ("PMU_SKID") != NULL)
    error = -EOPNOTSUPP;
  if (error == 0 && attributes->read_format & FORMAT_LOST
      && getenv ("PMU_OLD") != NULL)
    error = -EINVAL;
  if (error == 0
      && (attributes->sample_type & PERF_SAMPLE_STACK_USER
          || (attributes->type == PERF_TYPE_SOFTWARE
              && !is_like (attributes, RP_TASK_CLOCK))))
    error = -ENOENT;
  if (error == 0)
    {
      events[opened] = (struct event){ .attributes = *attributes,
                                       .tid = gettid (),
                                       .open = true };
      error = FIRST + opened++;
    }
  pthread_mutex_unlock (&lock);
  return error;
}

static struct event *
event_of (int fd)
{
  return &events[fd - FIRST];
}

static bool
play_is_event (int fd)
{
  return fd >= FIRST && fd < FIRST + opened && event_of (fd)->open;
}

/* The time in which it counted is in proportion to what it counted.  */
static long
play_read (int fd, void *buffer, size_t size)
{
  const struct event *event = event_of (fd);
  uint64_t enabled = event->happened > 0 ? event->happened : 1;
  uint64_t running = event->happened > 0 ? event->counted : 1;
  uint64_t value[4] = { event->counted, enabled, running, event->lost };
  size_t good = event->attributes.read_format & FORMAT_LOST ? 32 : 24;
  if (size < good)
    return -ENOSPC;
  memcpy (buffer, value, good);
  return (long) good;
}

static long
play_control (int fd, unsigned long request, void *argument)
{
  if (request == PERF_EVENT_IOC_ID)
    *(uint64_t *) argument = (uint64_t) fd * 7;
  else if (request == PERF_EVENT_IOC_SET_OUTPUT)
    event_of (fd)->ring = event_of ((int) (intptr_t) argument)->ring;
  return 0;
}

static void *
play_map (int fd, size_t size)
{
  void *pages = mmap (NULL, size, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  struct event *event = event_of (fd);
  if (pages == MAP_FAILED)
    return NULL;
  event->own.page = pages;
  event->own.size = size - (size_t) sysconf (_SC_PAGESIZE);
  event->ring = &event->own;
  return pages;
}

static void
play_unmap (void *pages, size_t size)
{
  munmap (pages, size);
}

static void
play_close (int fd)
{
  event_of (fd)->open = false;
}

static void
play_watch (int fd, int signal)
{
  (void) fd;
  (void) signal;
}

/* False if there is no room.  */
static bool
put (struct ring *ring, const void *record, size_t length)
{
  char *data = (char *) ring->page + sysconf (_SC_PAGESIZE);
  uint64_t head = ring->page->data_head;
  uint64_t tail = __atomic_load_n (&ring->page->data_tail, __ATOMIC_ACQUIRE);
  if (head - tail + length > ring->size)
    return false;
  for (size_t i = 0; i < length; i++)
    data[(head + i) % ring->size] = ((const char *) record)[i];
  __atomic_store_n (&ring->page->data_head, head + length, __ATOMIC_RELEASE);
  return true;
}

/* As the runtime asks for them.  */
static void
put_sample (struct event *event, uint64_t id, uint64_t address,
            uint64_t period)
{
  struct record
  {
    struct perf_event_header header;
    uint64_t id, address, period;
  } sample = { { PERF_RECORD_SAMPLE, 0, sizeof sample }, id, address, period };
  struct
  {
    struct perf_event_header header;
    uint64_t id, lost, sample_id;
  } lost = { { PERF_RECORD_LOST, 0, sizeof lost },
             event->ring->unsaid_id,
             event->ring->unsaid,
             event->ring->unsaid_id };
  if (event->ring->unsaid > 0 && getenv ("PMU_OLD") != NULL
      && put (event->ring, &lost, sizeof lost))
    event->ring->unsaid = 0;
  if (put (event->ring, &sample, sizeof sample))
    return;
  event->lost++;
  event->ring->unsaid++;
  event->ring->unsaid_id = id;
}

static void
happen (struct event *event, unsigned long times, uint64_t address)
{
  unsigned long share = number ("PMU_SHARE", 1);
  unsigned long period = number ("PMU_PERIOD", 1000);
  uint64_t before = event->happened / share;
  event->happened += times;
  uint64_t counted = event->happened / share - before;
  event->counted += counted;
  event->since += counted;
  if (event->attributes.sample_type == 0 || event->ring == NULL)
    return;
  for (; event->since >= period; event->since -= period)
    put_sample (event, (uint64_t) (event - events + FIRST) * 7, address,
                period);
}

__attribute__ ((noinline)) void
pmu_count (const char *name, unsigned long times)
{
  uint64_t address = (uint64_t) (uintptr_t) __builtin_return_address (0) - 1;
  pthread_mutex_lock (&lock);
  for (int i = 0; i < opened; i++)
    {
      struct event *event = &events[i];
      bool wanted = false;
      for (int k = 0; k < RP_EVENTS; k++)
        wanted |= strcmp (rp_event_name ((enum rp_event) k), name) == 0
                  && is_like (&event->attributes, (enum rp_event) k);
      if (wanted && event->open
          && (event->attributes.inherit || event->tid == gettid ()))
        happen (event, times, address);
    }
  pthread_mutex_unlock (&lock);
}

static void
begin (void)
{
  rp_perf
      = (struct rp_perf){ play_open, play_is_event, play_read,  play_control,
                          play_map,  play_unmap,    play_close, play_watch };
}

/* Before all constructors, the runtime's among them.  */
__attribute__ ((section (".preinit_array"),
                used)) static void (*const first) (void)
    = begin;
