/* SPDX-License-Identifier: MIT */
/* Hardware events on a machine that has none: the kernel's side is played.
   Which events are opened, scaling where counters are shared out, samples of
   several events in one ring.  */

#define RP_NO_POISON
#include "events.h"
#include "run.h"
#include "samples.h"

#include "unit.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define FIRST 1000

static struct perf_event_attr opened[64];
static int open_count;
static uint64_t refused_config = UINT64_MAX;
static char *ring;
static int outputs;
static struct
{
  uint64_t count, enabled, running;
} value = { 1000, 100, 100 };

static long
play_open (struct perf_event_attr *attributes)
{
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
  (void) fd;
  memcpy (buffer, &value, size);
  return (long) size;
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
  (void) fd;
  ring = calloc (1, size);
  return ring;
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

static void
play (void)
{
  rp_perf
      = (struct rp_perf){ play_open, play_is_event, play_read, play_control,
                          play_map,  play_unmap,    play_close };
  open_count = outputs = 0;
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
  CHECK (open_count == 3 && outputs == 2); /* one ring for all */
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

int
main (void)
{
  RUN (test_names);
  RUN (test_counts);
  RUN (test_refusal);
  RUN (test_samples);
  RUN (test_overflow);
  return unit_status ();
}
