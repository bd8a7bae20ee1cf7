/* SPDX-License-Identifier: MIT */
/* Hardware events on a machine that has none: the kernel's side is played.
   Which events are opened, scaling where counters are shared out, samples of
   several events in one ring.  */

#define RP_NO_POISON
#include "clock.h"
#include "events.h"
#include "run.h"
#include "samples.h"
#include "stacks.h"

#include "unit.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define FIRST 1000

static struct perf_event_attr opened[64];
static int open_count;
static uint64_t refused_config = UINT64_MAX;
static char *ring;         /* of samples */
static char *stack_ring;   /* made after it */
static size_t stack_bytes; /* of both */
static size_t most_bytes = SIZE_MAX;
static int outputs;
static bool is_old; /* Linux before 6.0 */
static struct
{
  uint64_t count, enabled, running, lost;
} value = { 1000, 100, 100, 0 };

static long
play_open (struct perf_event_attr *attributes)
{
  if (is_old && attributes->read_format & 1u << 4)
    return -EINVAL;
  if (attributes->type == PERF_TYPE_HARDWARE
      && attributes->config == refused_config)
    return -ENOENT;
  opened[open_count] = *attributes;
  return FIRST + open_count++;
}

static bool
play_is_event (int fd)
{
  return fd >= FIRST && fd < FIRST + open_count;
}

static long
play_read (int fd, void *buffer, size_t size)
{
  size_t good = opened[fd - FIRST].read_format & 1u << 4 ? 32 : 24;
  if (size < good)
    return -ENOSPC;
  memcpy (buffer, &value, good);
  return (long) good;
}

static long
play_control (int fd, unsigned long request, void *argument)
{
  if (request == PERF_EVENT_IOC_ID)
    *(uint64_t *) argument = (uint64_t) fd * 7;
  else
    outputs++;
  return 0;
}

static void *
play_map (int fd, size_t size)
{
  char *pages = calloc (1, size);
  if (!(opened[fd - FIRST].sample_type & PERF_SAMPLE_STACK_USER))
    ring = pages;
  else if (size > most_bytes)
    {
      free (pages);
      return NULL;
    }
  else
    {
      stack_ring = pages;
      stack_bytes = size;
    }
  return pages;
}

static void
play_unmap (void *pages, size_t size)
{
  (void) size;
  free (pages);
}

static void
play_close (int fd)
{
  (void) fd;
}

static int watched;

static void
play_watch (int fd, int number)
{
  CHECK (opened[fd - FIRST].sample_period > 0 && number == SIGURG);
  watched++;
}

static void
play (void)
{
  rp_perf
      = (struct rp_perf){ play_open, play_is_event, play_read,  play_control,
                          play_map,  play_unmap,    play_close, play_watch };
  open_count = outputs = watched = 0;
}

static void
test_names (void)
{
  CHECK (rp_events_parse ("cycles") == 1u << RP_CYCLES);
  CHECK (rp_events_parse ("branch-misses,page-faults")
         == (1u << RP_BRANCH_MISSES | 1u << RP_PAGE_FAULTS));
  CHECK (rp_events_parse ("") == 0);
  CHECK (rp_events_parse ("cycles,nonsense") == 0);
  CHECK (rp_events_parse ("cycle") == 0);
  for (int i = 0; i < RP_EVENTS; i++)
    CHECK (rp_events_parse (rp_event_name ((enum rp_event) i)) == 1u << i);
}

static void
test_counts (void)
{
  uint64_t count;
  double share;
  play ();
  rp_events_open (1u << RP_CYCLES | 1u << RP_CACHE_MISSES, true);
  CHECK (open_count == 2 && opened[0].inherit && opened[0].exclude_kernel);
  CHECK (rp_events_count (RP_CYCLES, &count, &share));
  CHECK (count == 1000 && share == 1);
  value.running = 25; /* shared out: it counted a quarter of the time */
  CHECK (rp_events_count (RP_CACHE_MISSES, &count, &share));
  CHECK (count == 4000 && share == 0.25);
  value.running = 0;
  CHECK (!rp_events_count (RP_CYCLES, &count, &share));
  value.running = 100;
  CHECK (!rp_events_count (RP_INSTRUCTIONS, &count, &share));
  rp_events_close ();
  CHECK (!rp_events_count (RP_CYCLES, &count, &share));
}

/* What cannot be counted is warned of if it was asked for.  */
static void
test_refusal (void)
{
  play ();
  refused_config = PERF_COUNT_HW_CACHE_MISSES;
  unsigned before = rp_run.warning_count;
  rp_events_open (1u << RP_CYCLES | 1u << RP_CACHE_MISSES, true);
  CHECK (rp_run.warning_count == before + 1);
  CHECK (strstr (rp_run.warnings[before], "cache-misses is not counted"));
  rp_events_close ();
  refused_config = UINT64_MAX;
}

static uint64_t head;

static void
put_sample (uint64_t id, uint64_t address, uint64_t period)
{
  struct
  {
    struct perf_event_header header;
    uint64_t id, address, period;
  } record = { { PERF_RECORD_SAMPLE, 0, sizeof record }, id, address, period };
  memcpy (ring + sysconf (_SC_PAGESIZE) + head, &record, sizeof record);
  head += sizeof record;
  ((struct perf_event_mmap_page *) (void *) ring)->data_head = head;
}

static const struct rp_sample *
find (const struct rp_sampler *sampler, uint64_t address, enum rp_event event)
{
  for (int i = 0; i < RP_SAMPLE_ROWS; i++)
    if (sampler->rows[i].address == address
        && sampler->rows[i].event == (uint32_t) event)
      return &sampler->rows[i];
  return NULL;
}

static void
test_samples (void)
{
  static struct rp_sampler sampler;
  uint64_t count;
  play ();
  rp_run.config.sample_hz = 100;
  rp_run.config.events
      = 1u << RP_CYCLES | 1u << RP_INSTRUCTIONS | 1u << RP_BRANCH_MISSES;
  rp_run.config.events_given = true;
  rp_samples_thread_begins (&sampler);
  CHECK (rp_samples_source == RP_SAMPLES_PERF);
  CHECK (rp_samples_clock == RP_CYCLES);
  /* One ring for all, and an alarm.  */
  CHECK (open_count == 4 && outputs == 2 && watched == 1);
  CHECK (opened[0].freq && opened[0].sample_freq == 100);
  put_sample (FIRST * 7, 0x1000, 500);
  put_sample (FIRST * 7, 0x1000, 700);
  put_sample ((FIRST + 1) * 7, 0x1000, 3000);
  put_sample ((FIRST + 2) * 7, 0x2000, 40);
  rp_samples_drain (&sampler);
  const struct rp_sample *row = find (&sampler, 0x1000, RP_CYCLES);
  CHECK (row && row->count == 2 && row->weight == 1200);
  row = find (&sampler, 0x1000, RP_INSTRUCTIONS);
  CHECK (row && row->count == 1 && row->weight == 3000);
  row = find (&sampler, 0x2000, RP_BRANCH_MISSES);
  CHECK (row && row->weight == 40);
  CHECK (find (&sampler, 0x2000, RP_CYCLES) == NULL);
  CHECK (rp_samples_count (&sampler, RP_CYCLES, &count) && count == 1000);
  value.running = 50;
  CHECK (rp_samples_scale (&sampler, RP_BRANCH_MISSES) == 2);
  /* An ended thread's samples are kept, scaled.  */
  rp_samples_thread_ends (&sampler);
  row = find (&rp_samples_ended, 0x2000, RP_BRANCH_MISSES);
  CHECK (row && row->weight == 80);
  value.running = 100;
}

/* More places than the table holds are counted as lost.  */
static void
test_overflow (void)
{
  static struct rp_sampler sampler;
  play ();
  rp_samples_thread_begins (&sampler);
  uint64_t places = 0;
  head = 0;
  while (places < RP_SAMPLE_ROWS)
    {
      for (int i = 0; i < 500; i++)
        put_sample (FIRST * 7, 0x10000 + places++, 1);
      rp_samples_drain (&sampler);
      head = 0;
      struct perf_event_mmap_page *page = (void *) ring;
      page->data_head = page->data_tail = 0;
    }
  CHECK (sampler.used == RP_SAMPLE_ROWS / 4 * 3);
  CHECK (sampler.lost == places - sampler.used);
  rp_samples_forget (&sampler);
}

static bool
in_handler (void)
{
  return false;
}

static uint64_t
stacks_lost (void)
{
  uint32_t count;
  uint64_t lost;
  rp_stacks_rows (RP_STACK_SAMPLE, &count, &lost);
  return lost;
}

static void
put_lost (char *pages, uint64_t at, uint64_t id, uint64_t count)
{
  struct
  {
    struct perf_event_header header;
    uint64_t id, lost;
  } record = { { PERF_RECORD_LOST, 0, sizeof record }, id, count };
  memcpy (pages + sysconf (_SC_PAGESIZE) + at, &record, sizeof record);
  ((struct perf_event_mmap_page *) (void *) pages)->data_head
      = at + sizeof record;
}

/* What the kernel had no room for is counted: as the kernel counts it, or by
   its records, of which there is none at the end.  */
static void
test_lost (void)
{
  static struct rp_sampler sampler;
  rp_stacks_start (false, true, in_handler);
  rp_run.config.sample_hz = rp_run.config.stack_hz = 1000;
  play ();
  rp_samples_thread_begins (&sampler);
  CHECK (open_count == 5 && opened[3].sample_freq == 1000);
  value.lost = 7;
  rp_samples_drain (&sampler);
  CHECK (sampler.lost == 3 * 7 && sampler.lost_of[RP_CYCLES] == 7);
  CHECK (stacks_lost () == 7);
  put_lost (stack_ring, 0, 3, 5); /* of those seven */
  value.lost = 8;
  rp_samples_drain (&sampler);
  CHECK (sampler.lost == 3 * 8 && stacks_lost () == 8);
  rp_samples_forget (&sampler);
  rp_stacks_clear ();
  value.lost = 0;

  is_old = true;
  play ();
  rp_samples_thread_begins (&sampler);
  CHECK (open_count == 5);
  put_lost (stack_ring, 0, 3, 5);
  put_lost (ring, 0, (FIRST + 1) * 7, 11);
  rp_samples_drain (&sampler);
  CHECK (stacks_lost () == 5);
  CHECK (sampler.lost == 11 && sampler.lost_of[RP_CYCLES] == 0);
  rp_samples_forget (&sampler);
  rp_stacks_clear ();
  is_old = false;
}

/* The ring holds half a second's stacks, or what the kernel lends.  */
static void
test_stack_ring (void)
{
  static struct rp_sampler sampler;
  size_t page = (size_t) sysconf (_SC_PAGESIZE);
  rp_run.config.stack_hz = 49;
  play ();
  rp_samples_thread_begins (&sampler);
  CHECK (stack_bytes == 65 * page);
  double seconds = (double) sampler.patience / rp_clock_calibrate ().hz;
  CHECK (seconds > 0.2 && seconds <= 0.5);
  rp_samples_forget (&sampler);
  rp_run.config.stack_hz = 900;
  rp_samples_thread_begins (&sampler);
  CHECK (stack_bytes - page >= (size_t) 450 * RP_DUMP_STACK);
  rp_samples_forget (&sampler);
  most_bytes = 40 * page;
  rp_samples_thread_begins (&sampler);
  CHECK (stack_bytes == 33 * page);
  seconds = (double) sampler.patience / rp_clock_calibrate ().hz;
  CHECK (seconds < 0.02);
  rp_samples_forget (&sampler);
  most_bytes = SIZE_MAX;
}

/* A sample of a stack of 16 bytes, of so many nanoseconds; each is another
   stack.  */
static void
put_stack (uint64_t period)
{
  struct
  {
    struct perf_event_header header;
    uint64_t period, kind, registers[RP_PROCESSOR_REGISTERS], size, stack[2],
        good;
  } record = { { PERF_RECORD_SAMPLE, 0, sizeof record },
               period,
               PERF_SAMPLE_REGS_ABI_64,
               { 0 },
               16,
               { 0 },
               16 };
  struct perf_event_mmap_page *page = (void *) stack_ring;
  for (unsigned i = 0; i < RP_PROCESSOR_REGISTERS; i++)
    record.registers[i] = 0x1000 + 16 * head;
  size_t size = stack_bytes - (size_t) sysconf (_SC_PAGESIZE);
  uint64_t at = page->data_head;
  for (size_t i = 0; i < sizeof record; i++)
    stack_ring[(size_t) sysconf (_SC_PAGESIZE) + (at + i) % size]
        = ((char *) &record)[i];
  page->data_head = at + sizeof record;
  head++;
}

/* A thread without timed calls: its stacks wait, and where there are too many
   those that are kept stand for all.  The records wrap around the ring.  */
static void
test_waiting_stacks (void)
{
  static struct rp_sampler sampler;
  uint32_t count;
  uint64_t lost;
  double weight = 0;
  head = 0;
  rp_run.config.events_given = false;
  rp_run.config.stack_hz = 49;
  play ();
  rp_samples_thread_begins (&sampler);
  for (int i = 0; i < 10 * RP_DUMPS; i++)
    {
      put_stack (1000);
      if (i % 32 == 31)
        rp_samples_relieve (&sampler);
      CHECK (sampler.dump_count <= RP_DUMPS);
    }
  CHECK (sampler.dump_count > RP_DUMPS / 2);
  CHECK (sampler.dump_step == 16);
  for (uint32_t i = 0; i < sampler.dump_count; i++)
    weight += sampler.dumps[i].weight;
  CHECK (weight + sampler.dump_owed == 1000.0 * 10 * RP_DUMPS);
  rp_samples_drain (&sampler);
  rp_stacks_rows (RP_STACK_SAMPLE, &count, &lost);
  CHECK (sampler.dump_count == 0 && sampler.dump_step == 1);
  CHECK (lost >= 9 * RP_DUMPS);
  rp_samples_forget (&sampler);
  rp_stacks_clear ();
}

int
main (void)
{
  RUN (test_names);
  RUN (test_counts);
  RUN (test_refusal);
  RUN (test_samples);
  RUN (test_overflow);
  RUN (test_lost);
  RUN (test_stack_ring);
  RUN (test_waiting_stacks);
  return unit_status ();
}
