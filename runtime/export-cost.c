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

/* Nanoseconds of the program's own processor time so far.  */
static double
run_time (double hz)
{
  double startup = (double) rp_run.start_cost * 1e9 / hz;
  double writing
      = (double) (rp_run.export_cost + rp_clock_ticks () - rp_run.export_begin)
        * 1e9 / hz;
  double run = (double) rp_clock_nanoseconds (CLOCK_PROCESS_CPUTIME_ID)
               - startup - writing;
  return run > 0 ? run : 0;
}

void
rp_export_warn_of_cost (const struct rp_totals *totals)
{
  const struct rp_function_row *most = NULL;
  double run = run_time (rp_clock_calibrate ().hz);
  for (size_t i = 0; i < totals->function_count; i++)
    if (most == NULL || totals->functions[i]->weight > most->weight)
      most = totals->functions[i];
  if (!totals->sampled && most != NULL)
    rp_counter_cost_warn (
        rp_counter_cost (totals->counter_executions, totals->entries, run),
        run, most->name);
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
  double startup = (double) rp_run.start_cost * 1e9 / hz;
  double writing
      = (double) (rp_run.export_cost + rp_clock_ticks () - rp_run.export_begin)
        * 1e9 / hz;
  double run = run_time (hz);
  double counters
      = rp_counter_cost (totals->counter_executions, totals->entries, run);
  double all = counters + allocations + sampling + timing;
  /* The parts are what each probe costs alone; more than most of the time
     cannot be theirs.  */
  double most = run > 0 ? 0.9 * run : 0;
  double percent = all > 0 && run > 0 ? 100 * (all < most ? all : most)
                                            / (run - (all < most ? all : most))
                                      : 0;
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
  rp_json_number (overhead, "startup_ns", startup, 0);
  rp_json_number (overhead, "export_ns", writing, 0);
  rp_json_add (statistics, "overhead", overhead);
  rp_json_number (statistics, "fixed_cost_ns", startup + writing, 0);
}
