/* SPDX-License-Identifier: MIT */
/* export-cost.c: what the measurement itself cost.  */

#include "export-cost.h"
#include "alloc.h"
#include "clock.h"
#include "counter-cost.h"
#include "export-samples.h"
#include "run.h"
#include "threads.h"

/* What a probe costs that is too short to be timed where it runs; measured
   with the programs of testsuite/bench.  */
#define ALLOCATION_NS 4 /* half of an allocation and its release */
#define SAMPLE_NS 14000 /* a timer's tick, in a virtual machine */
#define STACK_NS 30000

/* Nanoseconds.  */
struct times
{
  double startup;
  double writing; /* of all exports so far */
  double run;     /* processor time of the program's own */
};

static struct times
find_times (void)
{
  double tick = 1e9 / rp_clock_calibrate ().hz;
  uint64_t writing
      = rp_run.export_cost + rp_clock_ticks () - rp_run.export_begin;
  struct times times
      = { (double) rp_run.start_cost * tick, (double) writing * tick, 0 };
  double run = (double) rp_run.export_begin_ns - (double) rp_run.export_cpu_ns;
  /* By the clock; on a busy machine most of it may have been others'.  */
  run -= times.startup < run / 2 ? times.startup : run / 2;
  times.run = run > 0 ? run : 0;
  return times;
}

static double
cost_of_counters (const struct rp_totals *totals, double run)
{
  return rp_counter_cost (totals->counter_executions, totals->entries, run);
}

void
rp_export_warn_of_cost (const struct rp_totals *totals)
{
  const struct rp_function_row *most = NULL;
  double run = find_times ().run;
  for (size_t i = 0; i < totals->function_count; i++)
    if (most == NULL || totals->functions[i]->weight > most->weight)
      most = totals->functions[i];
  if (!totals->sampled && most != NULL)
    rp_counter_cost_warn (cost_of_counters (totals, run), run, most->name);
}

/* Start-up and export happen once, however long the program runs: they are not
   part of what its work costs more.  */
void
rp_export_overhead (cJSON *statistics, const struct rp_totals *totals,
                    double hz)
{
  struct rp_alloc_totals memory;
  rp_alloc_sum (&memory);
  double allocations = (double) (memory.allocs + memory.frees) * ALLOCATION_NS;
  double sampling = (double) rp_export_sample_count () * SAMPLE_NS
                    + (double) rp_export_stack_count () * STACK_NS;
  double timing = rp_threads_timing_cost;
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    timing += thread->shadow.cost;
  timing *= 1e9 / hz;
  struct times times = find_times ();
  double counters = cost_of_counters (totals, times.run);
  double all = counters + allocations + sampling + timing;
  /* The parts are what each probe costs alone; more than most of the time
     cannot be theirs.  */
  double most = 0.9 * times.run;
  double cost = all < most ? all : most;
  double percent = cost > 0 ? 100 * cost / (times.run - cost) : 0;
  rp_json_number (statistics, "instrumentation_overhead_percent", percent, 4);
  rp_json_number (statistics, "instrumentation_overhead_percent_stderr",
                  percent * RP_COST_DOUBT, 4);
  cJSON *overhead = rp_json_object ();
  rp_json_number (overhead, "counters_ns", counters, 0);
  rp_json_number (overhead, "counter_ns_measured", rp_counter_cost_measured (),
                  4);
  rp_json_number (overhead, "timing_ns", timing, 0);
  rp_json_number (overhead, "allocations_ns", allocations, 0);
  rp_json_number (overhead, "sampling_ns", sampling, 0);
  rp_json_number (overhead, "startup_ns", times.startup, 0);
  rp_json_number (overhead, "export_ns", times.writing, 0);
  rp_json_add (statistics, "overhead", overhead);
  rp_json_number (statistics, "fixed_cost_ns", times.startup + times.writing,
                  0);
}
