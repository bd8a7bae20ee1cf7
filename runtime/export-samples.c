/* SPDX-License-Identifier: MIT */
/* export-samples.c: the profile's `sampling' and `hardware'.  Under the
   runtime's lock, perhaps in a signal handler.  */

#include "export-samples.h"
#include "clock.h"
#include "export-rows.h"
#include "json.h"
#include "run.h"
#include "samples.h"
#include "threads.h"

static uint64_t all_samples;
static double all_weight;
static uint64_t all_lost;

static void
collect (const struct rp_totals *totals, const struct rp_sampler *sampler)
{
  all_lost += sampler->lost;
  for (size_t i = 0; sampler->rows && i < RP_SAMPLE_ROWS; i++)
    {
      const struct rp_sample *sample = &sampler->rows[i];
      if (sample->address == 0)
        continue;
      all_samples += sample->count;
      all_weight += sample->weight;
      struct rp_function_row *row
          = rp_export_function_at (totals, sample->address);
      if (row == NULL)
        continue;
      row->samples += sample->count;
      row->sample_weight += sample->weight;
    }
}

void
rp_export_collect_samples (const struct rp_totals *totals)
{
  all_samples = all_lost = 0;
  all_weight = 0;
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    {
      rp_samples_drain (&thread->sampler);
      collect (totals, &thread->sampler);
    }
  collect (totals, &rp_samples_ended);
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
    return weight;
  /* Cycles: their share of the processor time.  */
  double run = (double) rp_clock_nanoseconds (CLOCK_PROCESS_CPUTIME_ID);
  return all_weight > 0 ? weight / all_weight * run : 0;
}

void
rp_export_samples (void)
{
  static const char *const sources[]
      = { "none", "perf", "perf-software", "timer" };
  static const char *const events[]
      = { "", "cycles:u", "task-clock:u", "thread processor time" };
  cJSON *object = rp_json_object ();
  rp_json_string (object, "source", sources[rp_samples_source]);
  if (rp_samples_source != RP_SAMPLES_NONE)
    rp_json_string (object, "event", events[rp_samples_source]);
  rp_json_count (object, "hz", rp_run.config.sample_hz);
  rp_json_count (object, "samples", all_samples);
  rp_json_count (object, "lost", all_lost);
  if (rp_run.config.sample_hz == 0)
    rp_json_string (object, "reason", "RUCHY_PROFILE_HZ=0");
  else if (rp_samples_reason[0] != '\0')
    rp_json_string (object, "reason", rp_samples_reason);
  rp_json_member ("sampling", object);
}

static void
add_ratio (cJSON *object, const char *key, const uint64_t *counts,
           const bool *known, enum rp_hardware part, enum rp_hardware whole)
{
  if (known[part] && known[whole] && counts[whole] > 0)
    rp_json_number (object, key,
                    (double) counts[part] / (double) counts[whole], 6);
}

void
rp_export_hardware (void)
{
  static const char *const keys[RP_HARDWARE_EVENTS]
      = { "cycles",       "instructions", "cache_references",
          "cache_misses", "branches",     "branch_misses" };
  uint64_t counts[RP_HARDWARE_EVENTS];
  bool known[RP_HARDWARE_EVENTS];
  double share = 1;
  bool any = false;
  cJSON *object = rp_json_object ();
  for (int i = 0; i < RP_HARDWARE_EVENTS; i++)
    {
      known[i]
          = rp_samples_hardware ((enum rp_hardware) i, &counts[i], &share);
      any = any || known[i];
      if (known[i])
        rp_json_count (object, keys[i], counts[i]);
    }
  add_ratio (object, "ipc", counts, known, RP_INSTRUCTIONS, RP_CYCLES);
  add_ratio (object, "cache_miss_rate", counts, known, RP_CACHE_MISSES,
             RP_CACHE_REFERENCES);
  add_ratio (object, "branch_miss_rate", counts, known, RP_BRANCH_MISSES,
             RP_BRANCHES);
  struct rusage usage;
  if (getrusage (RUSAGE_SELF, &usage) == 0)
    {
      rp_json_count (object, "page_faults",
                     (uint64_t) (usage.ru_minflt + usage.ru_majflt));
      rp_json_count (object, "context_switches",
                     (uint64_t) (usage.ru_nvcsw + usage.ru_nivcsw));
    }
  if (any)
    {
      rp_json_number (object, "counted_share", share, 4);
      rp_json_bool (object, "estimated", share < 1);
    }
  rp_json_member ("hardware", object);
}
