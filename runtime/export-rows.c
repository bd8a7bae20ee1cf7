/* SPDX-License-Identifier: MIT */
/* export-rows.c: what the profile says of faults, units and functions.  Under
   the runtime's lock, perhaps in a signal handler.  */

#include "export-rows.h"
#include "alloc.h"
#include "clock.h"
#include "cycles.h"
#include "export-fields.h"
#include "export-samples.h"
#include "run.h"
#include "sort.h"
#include "text.h"
#include "threads.h"

static bool
is_reported (const struct rp_function_row *row)
{
  return !(row->flags
           & (RUCHYPROF_FUNCTION_EXCLUDED | RUCHYPROF_FUNCTION_NOT_COUNTED));
}

const char *
rp_export_name (const struct rp_function_row *row)
{
  return *row->display != '\0' ? row->display : row->name;
}

void
rp_export_key (struct rp_row *object, const char *key,
               const struct rp_function_row *row)
{
  char name[2 * PATH_MAX];
  struct rp_text text;
  rp_text_init (&text, name, sizeof name);
  if (row != NULL)
    {
      rp_text_add (&text, rp_export_name (row));
      rp_text_add (&text, " (");
      rp_text_add (&text, row->file);
      rp_text_add (&text, ":");
      rp_text_add_number (&text, row->line);
      rp_text_add (&text, ")");
    }
  rp_row_string (object, key, name);
}

void
rp_export_faults (const struct rp_totals *totals)
{
  static const char *const texts[]
      = { "", "a block was executed a negative number of times",
          "its number of entries depends on itself",
          "its table in the program is damaged" };
  struct rp_row *faults = rp_row_array ();
  if (rp_threads_spare_used)
    {
      struct rp_row *row = rp_row_object ();
      rp_row_string (row, "function", "");
      rp_row_string (row, "what",
                     "there was no memory for the counters of a thread");
      rp_row_append (faults, row);
    }
  for (size_t i = 0; i < totals->fault_count; i++)
    {
      const struct rp_fault_row *fault = &totals->faults[i];
      struct rp_row *row = rp_row_object ();
      rp_row_string (row, "function",
                     fault->function ? rp_export_name (fault->function) : "");
      if (fault->function != NULL)
        {
          rp_row_string (row, "file", fault->function->file);
          rp_row_count (row, "line", fault->function->line);
        }
      rp_row_string (row, "what", texts[fault->fault]);
      rp_row_append (faults, row);
    }
  rp_row_member ("inconsistencies", faults);
}

void
rp_export_units (void)
{
  rp_json_rows_begin ("units");
  for (struct rp_unit *unit = rp_units; unit; unit = unit->next)
    {
      struct rp_row *row = rp_row_object ();
      rp_row_string (row, "source", rp_unit_string (unit, unit->table.source));
      rp_row_string (row, "module",
                     *unit->module->name ? unit->module->name : rp_run.binary);
      rp_row_string (row, "options",
                     rp_unit_string (unit, unit->table.options));
      rp_row_count (row, "functions", unit->table.function_count);
      rp_row_count (row, "counters", unit->table.counter_count);
      rp_row_print (row);
    }
  rp_json_rows_end ();
}

static struct rp_time_estimate
total_time (const struct rp_function_row *row)
{
  struct rp_time_estimate total;
  total.value = rp_cycles_total (row, &total.variance);
  return total;
}

static void
add_estimate (struct rp_row *object, const char *key, const char *error_key,
              struct rp_time_estimate estimate)
{
  rp_row_count (object, key, rp_export_nanoseconds (estimate.value));
  if (estimate.variance > 0)
    rp_row_count (object, error_key,
                  rp_export_nanoseconds (rp_square_root (estimate.variance)));
}

/* Where the numbers of ROW's time, whose TOTAL is written, come from.  */
static const char *
time_source (const struct rp_function_row *row, struct rp_time_estimate total)
{
  if (rp_export_mostly_inlined (row))
    return row->samples > 0 ? "samples" : "inlined";
  if (row->by_samples)
    return row->samples > 0 || row->code_samples > 0 ? "samples"
           : row->through > 0                        ? "callees"
                                                     : "below resolution";
  const struct rp_time_total *time = row->time;
  double probes = rp_probe_cost.inside * (double) time->entries;
  if (time->total[RP_INCLUSIVE] < probes / 2
      || rp_square_root (row->inclusive_variance) > 0.5 * row->inclusive)
    return "below resolution";
  /* The timed calls say more than callers have left.  */
  if (total.value < probes && rp_square_root (total.variance) > total.value)
    return "below resolution";
  return time->timed >= time->entries + time->beginning ? "every call"
                                                        : "sampled calls";
}

static void
add_percentiles (struct rp_row *object, const struct rp_time_total *time)
{
  static const struct
  {
    const char *key;
    double share;
  } shares[] = { { "p50_time_ns", 0.5 },
                 { "p90_time_ns", 0.9 },
                 { "p99_time_ns", 0.99 } };
  for (size_t i = 0; i < RP_COUNT_OF (shares); i++)
    rp_row_count (
        object, shares[i].key,
        rp_export_nanoseconds (rp_times_percentile (time, shares[i].share)));
}

static void
add_time (struct rp_row *object, const struct rp_function_row *row)
{
  const struct rp_time_total *time = row->time;
  bool is_inlined = rp_export_mostly_inlined (row);
  bool by_clock = !row->by_samples && !is_inlined;
  double calls = time && !is_inlined ? (double) time->entries
                 : row->calls > 0    ? (double) row->calls
                                     : 1;
  struct rp_time_estimate total = total_time (row), all = total;
  if (by_clock)
    {
      double lift = row->lift > 0 ? row->lift : 1;
      all = (struct rp_time_estimate){ time->total[RP_INCLUSIVE] * lift,
                                       time->variance[RP_INCLUSIVE]
                                           * rp_square (lift) };
      /* A mean is known no better than the sum: what probes add may be wrong
         by the same in every call.  */
      double part = total.value > 0 ? all.value / total.value : 0;
      if (all.variance < rp_square (part) * total.variance)
        all.variance = rp_square (part) * total.variance;
    }
  add_estimate (object, "total_time_ns", "total_time_ns_stderr", total);
  add_estimate (object, "self_time_ns", "self_time_ns_stderr",
                rp_self_time (row));
  rp_row_number (object, "avg_time_ns",
                 all.value > 0 ? all.value / calls * rp_export_tick_ns : 0, 2);
  if (is_inlined)
    time = NULL;
  rp_row_count (object, "min_time_ns",
                time ? rp_export_nanoseconds ((double) time->minimum) : 0);
  rp_row_count (object, "max_time_ns",
                time ? rp_export_nanoseconds ((double) time->maximum) : 0);
  if (time != NULL)
    add_percentiles (object, time);
  rp_row_count (object, "timed_calls", time ? time->timed : 0);
  rp_row_number (object, "stderr_ns",
                 rp_square_root (all.variance) / calls * rp_export_tick_ns, 3);
  rp_row_string (object, "time_source", time_source (row, total));
}

/* No call of the function has a time, and no sample fell into it.  */
static void
add_no_time (struct rp_row *object, const struct rp_function_row *row)
{
  rp_row_count (object, "total_time_ns", 0);
  rp_row_count (object, "self_time_ns", 0);
  rp_row_number (object, "avg_time_ns", 0, 0);
  rp_row_count (object, "min_time_ns", 0);
  rp_row_count (object, "max_time_ns", 0);
  rp_row_count (object, "timed_calls", 0);
  bool elsewhere = rp_run.config.mode != RP_MODE_COUNTS && row->calls > 0
                   && !row->own_code;
  rp_row_string (object, "time_source", elsewhere ? "inlined" : "none");
}

static int
compare_functions (const void *left, const void *right)
{
  const struct rp_function_row *a = *(struct rp_function_row *const *) left;
  const struct rp_function_row *b = *(struct rp_function_row *const *) right;
  int order = rp_by_number (rp_self_time (a).value, rp_self_time (b).value);
  if (order == 0)
    order = rp_by_number ((double) a->calls, (double) b->calls);
  if (order == 0)
    order = rp_compare_files (a->file, b->file);
  if (order == 0)
    order = a->line < b->line ? -1 : a->line > b->line;
  return order ? order : strcmp (a->name, b->name);
}

static bool
is_empty_function (const void *row)
{
  const struct rp_function_row *function = row;
  return function->calls == 0 && function->self <= 0;
}

static void
add_idle_function (struct rp_row *object, const struct rp_function_row *row)
{
  rp_add_short_place (object, row->file, row->line, row->column);
  rp_row_text (object, ",\"calls\":0,\"total_time_ns\":0,\"avg_time_ns\":0,"
                       "\"min_time_ns\":0,\"max_time_ns\":0");
  rp_row_print (object);
}

void
rp_export_functions (const struct rp_totals *totals)
{
  rp_export_tick_ns = 1e9 / rp_clock_calibrate ().hz;
  rp_sort_rows ((void **) totals->functions, totals->function_count,
                is_empty_function, compare_functions, compare_functions);
  rp_json_rows_begin ("functions");
  for (size_t i = 0; i < totals->function_count; i++)
    {
      const struct rp_function_row *row = totals->functions[i];
      if (!is_reported (row))
        continue;
      struct rp_row *object = rp_row_object ();
      rp_row_string (object, "name", rp_export_name (row));
      if (*row->display != '\0' && strcmp (row->display, row->name) != 0)
        rp_row_string (object, "linkage_name", row->name);
      if (rp_export_idle (row))
        {
          add_idle_function (object, row);
          continue;
        }
      rp_add_place (object, row->file, row->line, row->column);
      rp_row_string (object, "language", row->language);
      rp_row_string (object, "module",
                     *row->unit->module->name ? row->unit->module->name
                                              : rp_run.binary);
      rp_add_exact (object, "calls", "calls_exact", row->calls);
      rp_add_error (object, "calls_stderr", row->calls_error);
      rp_add_exactness (object, row->calls_bounds, row->calls_bounds);
      rp_add_bounds (object, "calls_min", "calls_max", row->calls,
                     row->calls_bounds);
      bool timed = rp_run.config.mode != RP_MODE_COUNTS
                   && (row->time != NULL || row->samples > 0
                       || row->code_samples > 0 || row->through > 0);
      if (timed)
        add_time (object, row);
      else
        add_no_time (object, row);
      if (row->samples > 0)
        rp_row_count (object, "samples", row->samples);
      rp_row_count (object, "bodies", row->bodies);
      if (row->allocs > 0)
        {
          rp_row_count (object, "allocs", row->allocs);
          rp_row_count (object, "alloc_bytes", row->alloc_bytes);
        }
      rp_export_events (object, row->events);
      rp_row_print (object);
    }
  rp_json_rows_end ();
}
