/* SPDX-License-Identifier: MIT */
/* export-samples.c: the profile's `sampling' and `hardware'.  Under the
   runtime's lock, perhaps in a signal handler.  */

#include "export-samples.h"
#include "clock.h"
#include "export-fields.h"
#include "export-places.h"
#include "row.h"
#include "run.h"
#include "sample-rows.h"
#include "stacks.h"
#include "thread-lives.h"
#include "threads.h"

static uint64_t all_samples;
static double all_weight;
static uint64_t all_lost;
static double stretch = 1; /* clock time of processor time */

/* Adds what SAMPLER knows at this moment; that may go into SHARE, too, so that
   no thread has more samples than all together.  */
static void
collect (const struct rp_totals *totals, const struct rp_sampler *sampler,
         struct rp_thread_share *share)
{
  size_t room = sampler->used, count = 0;
  struct rp_sample *samples
      = room > 0 ? rp_places_memory (room * sizeof *samples) : NULL;
  if (samples != NULL)
    count = rp_sample_rows_copy (sampler, samples, room);
  all_lost += sampler->lost;
  for (size_t i = 0; i < count; i++)
    {
      if (samples[i].event == (uint32_t) rp_samples_clock)
        {
          all_samples += samples[i].count;
          all_weight += samples[i].weight;
        }
      rp_place_add_sample (totals, &samples[i]);
    }
  if (share != NULL)
    {
      share->samples = samples;
      share->sample_count = count;
    }
}

void
rp_export_collect_samples (const struct rp_totals *totals,
                           const struct rp_photo *photo)
{
  all_samples = all_lost = 0;
  all_weight = 0;
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    {
      rp_samples_drain (&thread->sampler);
      collect (totals, &thread->sampler,
               rp_share_running (photo->shares, thread));
    }
  rp_samples_hold_stacks ();
  collect (totals, &rp_samples_ended, NULL);
  stretch = all_samples > 0 ? rp_thread_stretch () : 1;
}

uint64_t
rp_export_sample_count (void)
{
  return all_samples;
}

double
rp_export_sample_ns (double weight)
{
  if (weight == 0 && all_samples > 0)
    weight = all_weight / (double) all_samples;
  if (rp_samples_source != RP_SAMPLES_PERF)
    return weight * stretch;
  /* Cycles: their share of the processor time.  */
  double run = (double) rp_clock_nanoseconds (CLOCK_PROCESS_CPUTIME_ID);
  return all_weight > 0 ? weight / all_weight * run * stretch : 0;
}

uint64_t
rp_export_stack_count (void)
{
  uint32_t count;
  uint64_t stacks = 0, lost;
  const struct rp_stack *rows
      = rp_stacks_rows (RP_STACK_SAMPLE, &count, &lost);
  for (uint32_t i = 0; i < count; i++)
    stacks += rows[i].samples;
  return stacks;
}

static const char *
clock_name (void)
{
  return rp_samples_source == RP_SAMPLES_TIMER  ? "thread processor time"
         : rp_samples_source == RP_SAMPLES_PERF ? "cycles:u"
                                                : "task-clock:u";
}

void
rp_export_samples (void)
{
  static const char *const sources[]
      = { "none", "perf", "perf-software", "timer" };
  uint32_t count;
  uint64_t lost;
  rp_stacks_rows (RP_STACK_SAMPLE, &count, &lost);
  struct rp_row *object = rp_row_object ();
  rp_row_string (object, "source", sources[rp_samples_source]);
  if (rp_samples_source != RP_SAMPLES_NONE)
    rp_row_string (object, "event", clock_name ());
  rp_row_count (object, "hz", rp_run.config.sample_hz);
  rp_row_count (object, "samples", all_samples);
  rp_row_count (object, "lost", all_lost);
  rp_row_count (object, "stack_hz", rp_run.config.stack_hz);
  rp_row_count (object, "stacks", rp_export_stack_count ());
  rp_row_count (object, "stacks_lost", lost);
  struct rp_row *names = rp_row_array ();
  for (int i = 0; i < RP_EVENTS; i++)
    if (rp_run.config.events & 1u << i)
      rp_row_item (names, rp_event_name ((enum rp_event) i));
  rp_row_add (object, "events", names);
  if (rp_run.config.sample_hz == 0)
    rp_row_string (object, "reason", "RUCHY_PROFILE_HZ=0");
  else if (rp_samples_reason[0] != '\0')
    rp_row_string (object, "reason", rp_samples_reason);
  rp_row_member ("sampling", object);
}

static void
add_ratio (struct rp_row *object, const char *key, const double *counts,
           enum rp_event part, enum rp_event whole)
{
  if (counts[part] > 0 && counts[whole] > 0)
    rp_row_number (object, key, counts[part] / counts[whole], 6);
}

static void
add_ratios (struct rp_row *object, const double *counts)
{
  add_ratio (object, "ipc", counts, RP_INSTRUCTIONS, RP_CYCLES);
  add_ratio (object, "cache_miss_rate", counts, RP_CACHE_MISSES,
             RP_CACHE_REFERENCES);
  add_ratio (object, "branch_miss_rate", counts, RP_BRANCH_MISSES,
             RP_BRANCHES);
}

/* Events that were sampled: what the samples stand for.  */
void
rp_export_events (struct rp_row *object, const struct rp_event_sums *events)
{
  struct rp_row *hardware = NULL;
  for (int i = 0; events != NULL && i < RP_EVENTS; i++)
    {
      const char *key = rp_event_key ((enum rp_event) i);
      if (key == NULL || events->totals[i] <= 0)
        continue;
      if (hardware == NULL)
        hardware = rp_row_object ();
      rp_row_count (hardware, key, (uint64_t) (events->totals[i] + 0.5));
      rp_row_number (hardware, rp_event_error_key ((enum rp_event) i),
                     rp_square_root (events->variances[i]), 0);
    }
  if (hardware == NULL)
    return;
  add_ratios (hardware, events->totals);
  rp_row_bool (hardware, "estimated", true);
  rp_row_add (object, "hardware", hardware);
}

void
rp_export_thread_events (struct rp_row *object, const uint64_t *events,
                         unsigned known)
{
  struct rp_row *hardware = NULL;
  double counts[RP_EVENTS] = { 0 };
  for (int i = 0; i < RP_EVENTS; i++)
    {
      const char *key = rp_event_key ((enum rp_event) i);
      if (key == NULL || !(known & 1u << i))
        continue;
      if (hardware == NULL)
        hardware = rp_row_object ();
      rp_row_count (hardware, key, events[i]);
      counts[i] = (double) events[i];
    }
  if (hardware == NULL)
    return;
  add_ratios (hardware, counts);
  rp_row_add (object, "hardware", hardware);
}

/* What the kernel counts in any case.  */
static void
add_usage (struct rp_row *object, const bool *known)
{
  struct rusage usage;
  if (getrusage (RUSAGE_SELF, &usage) != 0)
    return;
  if (!known[RP_PAGE_FAULTS])
    rp_row_count (object, "page_faults",
                  (uint64_t) (usage.ru_minflt + usage.ru_majflt));
  if (!known[RP_CONTEXT_SWITCHES])
    rp_row_count (object, "context_switches",
                  (uint64_t) (usage.ru_nvcsw + usage.ru_nivcsw));
}

void
rp_export_hardware (void)
{
  bool known[RP_EVENTS] = { false };
  double counts[RP_EVENTS] = { 0 }, least = 1;
  bool any = false;
  struct rp_row *object = rp_row_object ();
  for (int i = 0; i < RP_EVENTS; i++)
    {
      const char *key = rp_event_key ((enum rp_event) i);
      uint64_t count;
      double share;
      if (key == NULL || !rp_events_count ((enum rp_event) i, &count, &share))
        continue;
      known[i] = any = true;
      counts[i] = (double) count;
      least = share < least ? share : least;
      rp_row_count (object, key, count);
    }
  add_ratios (object, counts);
  add_usage (object, known);
  if (any)
    {
      rp_row_number (object, "counted_share", least, 4);
      rp_row_bool (object, "estimated", least < 1);
    }
  rp_row_member ("hardware", object);
}
