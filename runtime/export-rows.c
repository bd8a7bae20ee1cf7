/* SPDX-License-Identifier: MIT */
/* export-rows.c: the arrays of the profile.  Under the runtime's lock,
   perhaps in a signal handler.  */

#include "export-rows.h"
#include "clock.h"
#include "code-map.h"
#include "export-samples.h"
#include "run.h"
#include "sort.h"
#include "symbols.h"
#include "text.h"
#include "threads.h"

static double tick_ns; /* nanoseconds of a tick, set for each export */

static bool
is_reported (const struct rp_function_row *row)
{
  return !(row->flags
           & (RUCHYPROF_FUNCTION_EXCLUDED | RUCHYPROF_FUNCTION_NOT_COUNTED));
}

static bool
is_site_reported (const struct rp_site_row *row)
{
  return !(row->function->flags & RUCHYPROF_FUNCTION_EXCLUDED);
}

/* Bodies lie between other functions and the plugin may not know their ends,
   so the symbol table has the last word where there is one.  */
struct rp_function_row *
rp_export_function_at (const struct rp_totals *totals, uintptr_t address)
{
  const struct rp_code_range *range = rp_code_map_find (address);
  struct rp_symbol symbol;
  if (range == NULL
      || (rp_symbols_find (address, &symbol) && symbol.name != NULL
          && symbol.start != range->from))
    return NULL;
  return rp_totals_function (totals, range->unit, range->function);
}

const char *
rp_export_name (const struct rp_function_row *row)
{
  return *row->display != '\0' ? row->display : row->name;
}

static double
square_root (double value)
{
  if (!(value > 0))
    return 0;
  double root = __builtin_sqrt (value);
  return root;
}

void
rp_export_faults (const struct rp_totals *totals)
{
  static const char *const texts[]
      = { "", "a block was executed a negative number of times",
          "its number of entries depends on itself",
          "its table in the program is damaged" };
  cJSON *faults = rp_json_array ();
  if (rp_threads_spare_used)
    {
      cJSON *row = rp_json_object ();
      rp_json_string (row, "function", "");
      rp_json_string (row, "what",
                      "there was no memory for the counters of a thread");
      cJSON_AddItemToArray (faults, row);
    }
  for (size_t i = 0; i < totals->fault_count; i++)
    {
      const struct rp_fault_row *fault = &totals->faults[i];
      cJSON *row = rp_json_object ();
      rp_json_string (row, "function",
                      fault->function ? rp_export_name (fault->function) : "");
      if (fault->function != NULL)
        {
          rp_json_string (row, "file", fault->function->file);
          rp_json_count (row, "line", fault->function->line);
        }
      rp_json_string (row, "what", texts[fault->fault]);
      cJSON_AddItemToArray (faults, row);
    }
  rp_json_member ("inconsistencies", faults);
}

void
rp_export_units (void)
{
  rp_json_rows_begin ("units");
  for (struct rp_unit *unit = rp_units; unit; unit = unit->next)
    {
      cJSON *row = rp_json_object ();
      rp_json_string (row, "source",
                      rp_unit_string (unit, unit->table.source));
      rp_json_string (row, "module",
                      *unit->module->name ? unit->module->name
                                          : rp_run.binary);
      rp_json_string (row, "options",
                      rp_unit_string (unit, unit->table.options));
      rp_json_count (row, "functions", unit->table.function_count);
      rp_json_count (row, "counters", unit->table.counter_count);
      rp_json_row (row);
    }
  rp_json_rows_end ();
}

static uint64_t
nanoseconds (double ticks)
{
  double value = ticks * tick_ns;
  return value > 0 ? (uint64_t)(value + 0.5) : 0;
}

/* Time by samples: the function's own code only, but that is what small
   functions consist of.  */
static void
add_sampled_time (cJSON *object, const struct rp_function_row *row)
{
  double time = rp_export_sample_ns (row->sample_weight);
  double error = time / square_root ((double)row->samples);
  double calls = row->calls ? (double)row->calls : 1;
  rp_json_number (object, "total_time_ns", time, 0);
  rp_json_number (object, "total_time_ns_stderr", error, 0);
  rp_json_number (object, "self_time_ns", time, 0);
  rp_json_number (object, "self_time_ns_stderr", error, 0);
  rp_json_number (object, "avg_time_ns", time / calls, 2);
  rp_json_count (object, "min_time_ns", 0);
  rp_json_count (object, "max_time_ns", 0);
  rp_json_count (object, "timed_calls", 0);
  rp_json_number (object, "stderr_ns", error / calls, 3);
  rp_json_string (object, "time_source", "samples");
}

/* No call of the function has a time.  */
static void
add_no_time (cJSON *object, const struct rp_function_row *row)
{
  if (row->samples > 0 && rp_run.config.mode != RP_MODE_COUNTS)
    {
      add_sampled_time (object, row);
      return;
    }
  rp_json_count (object, "total_time_ns", 0);
  rp_json_count (object, "self_time_ns", 0);
  rp_json_number (object, "avg_time_ns", 0, 0);
  rp_json_count (object, "min_time_ns", 0);
  rp_json_count (object, "max_time_ns", 0);
  rp_json_count (object, "timed_calls", 0);
  bool elsewhere = rp_run.config.mode != RP_MODE_COUNTS && row->calls > 0;
  rp_json_string (object, "time_source", elsewhere ? "inlined" : "none");
}

static void
add_time (cJSON *object, const struct rp_function_row *row)
{
  const struct rp_time_total *time = row->time;
  double entries = (double)time->entries;
  bool every = time->timed >= time->entries;
  double inclusive_error = square_root (time->variance[RP_INCLUSIVE]);
  rp_json_count (object, "total_time_ns",
                 nanoseconds (time->total[RP_OUTERMOST]));
  if (!every)
    rp_json_count (
        object, "total_time_ns_stderr",
        nanoseconds (square_root (time->variance[RP_OUTERMOST])));
  rp_json_count (object, "self_time_ns",
                 nanoseconds (time->total[RP_SELF]));
  if (time->variance[RP_SELF] > 0)
    rp_json_count (object, "self_time_ns_stderr",
                   nanoseconds (square_root (time->variance[RP_SELF])));
  double average = time->total[RP_INCLUSIVE] / entries;
  rp_json_number (object, "avg_time_ns",
                  average > 0 ? average * tick_ns : 0, 2);
  rp_json_count (object, "min_time_ns", nanoseconds ((double)time->minimum));
  rp_json_count (object, "max_time_ns", nanoseconds ((double)time->maximum));
  static const struct
  {
    const char *key;
    double share;
  } shares[] = { { "p50_time_ns", 0.5 },
                 { "p90_time_ns", 0.9 },
                 { "p99_time_ns", 0.99 } };
  for (size_t i = 0; i < RP_COUNT_OF (shares); i++)
    rp_json_count (object, shares[i].key,
                   nanoseconds (rp_times_percentile (time, shares[i].share)));
  rp_json_count (object, "timed_calls", time->timed);
  rp_json_number (object, "stderr_ns",
                  every ? 0 : inclusive_error / entries * tick_ns, 3);
  bool noise = average < rp_probe_cost.inside / 2
               || (!every
                   && inclusive_error > 0.5 * time->total[RP_INCLUSIVE]);
  rp_json_string (object, "time_source",
                  noise   ? "below resolution"
                  : every ? "every call"
                          : "sampled calls");
}

static void
add_place (cJSON *object, const char *file, uint32_t line, uint32_t column)
{
  rp_json_place (object, "location", file, line);
  rp_json_string (object, "file", file);
  rp_json_count (object, "line", line);
  rp_json_count (object, "column", column);
}

static int
by_number (double left, double right)
{
  return left > right ? -1 : left < right;
}

static double
self_time (const struct rp_function_row *row)
{
  if (row->time != NULL)
    return row->time->total[RP_SELF];
  return row->samples ? rp_export_sample_ns (row->sample_weight) / tick_ns
                      : 0;
}

static int
compare_functions (const void *left, const void *right)
{
  const struct rp_function_row *a
      = *(struct rp_function_row *const *)left;
  const struct rp_function_row *b
      = *(struct rp_function_row *const *)right;
  int order = by_number (self_time (a), self_time (b));
  if (order == 0)
    order = by_number ((double)a->calls, (double)b->calls);
  if (order == 0)
    order = strcmp (a->file, b->file);
  if (order == 0)
    order = a->line < b->line ? -1 : a->line > b->line;
  return order ? order : strcmp (a->name, b->name);
}

void
rp_export_functions (const struct rp_totals *totals)
{
  tick_ns = 1e9 / rp_clock_calibrate ().hz;
  rp_sort (totals->functions, totals->function_count,
           sizeof *totals->functions, compare_functions);
  rp_json_rows_begin ("functions");
  for (size_t i = 0; i < totals->function_count; i++)
    {
      const struct rp_function_row *row = totals->functions[i];
      if (!is_reported (row))
        continue;
      cJSON *object = rp_json_object ();
      rp_json_string (object, "name", rp_export_name (row));
      if (strcmp (rp_export_name (row), row->name) != 0)
        rp_json_string (object, "linkage_name", row->name);
      add_place (object, row->file, row->line, row->column);
      rp_json_string (object, "language", row->language);
      rp_json_string (object, "module",
                      *row->unit->module->name ? row->unit->module->name
                                               : rp_run.binary);
      rp_json_exact (object, "calls", "calls_exact", row->calls);
      if (row->time != NULL)
        add_time (object, row);
      else
        add_no_time (object, row);
      if (row->samples > 0)
        rp_json_count (object, "samples", row->samples);
      rp_json_count (object, "bodies", row->bodies);
      if (row->allocs > 0)
        {
          rp_json_count (object, "allocs", row->allocs);
          rp_json_count (object, "alloc_bytes", row->alloc_bytes);
        }
      rp_json_row (object);
    }
  rp_json_rows_end ();
}

static int
compare_edges (const void *left, const void *right)
{
  return by_number (((const struct rp_edge_row *)left)->ticks,
                    ((const struct rp_edge_row *)right)->ticks);
}

/* "NAME (FILE:LINE)", empty for unprofiled code.  */
static void
add_end (cJSON *object, const char *key, const struct rp_function_row *row)
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
  rp_json_string (object, key, name);
}

void
rp_export_edges (const struct rp_totals *totals)
{
  rp_sort (totals->edges, totals->edge_count, sizeof *totals->edges,
           compare_edges);
  rp_json_rows_begin ("edges");
  for (size_t i = 0; i < totals->edge_count; i++)
    {
      const struct rp_edge_row *edge = &totals->edges[i];
      cJSON *object = rp_json_object ();
      add_end (object, "caller", edge->caller);
      add_end (object, "callee", edge->callee);
      rp_json_count (object, "calls", (uint64_t)(edge->calls + 0.5));
      /* Of a sum of geometric-like gaps; none if every call was timed.  */
      double spread = edge->calls - (double)edge->timed;
      if (spread > 0.5)
        rp_json_number (object, "calls_stderr",
                        square_root (edge->calls * spread
                                     / (double)edge->timed),
                        1);
      rp_json_count (object, "timed_calls", edge->timed);
      rp_json_count (object, "total_time_ns", nanoseconds (edge->ticks));
      rp_json_row (object);
    }
  rp_json_rows_end ();
}

static int
compare_sites (const void *left, const void *right)
{
  const struct rp_site_row *a = *(struct rp_site_row *const *)left;
  const struct rp_site_row *b = *(struct rp_site_row *const *)right;
  if (a->kind != b->kind)
    return a->kind < b->kind ? -1 : 1;
  bool both = a->kind == RUCHYPROF_SITE_BRANCH;
  int order = by_number ((double)a->first + (both ? (double)a->second : 0),
                         (double)b->first + (both ? (double)b->second : 0));
  if (order == 0)
    order = strcmp (a->file, b->file);
  if (order == 0)
    order = a->line < b->line ? -1 : a->line > b->line;
  if (order == 0)
    order = a->column < b->column ? -1 : a->column > b->column;
  return order ? order : strcmp (a->function->name, b->function->name);
}

static void
add_loop_time (cJSON *object, const struct rp_site_row *row)
{
  double share = row->function->weight
                     ? (double)row->weight / (double)row->function->weight
                     : 0;
  double ticks = self_time (row->function) * share;
  bool known = rp_run.config.mode != RP_MODE_COUNTS && row->first > 0
               && ticks > 0;
  rp_json_count (object, "total_time_ns", known ? nanoseconds (ticks) : 0);
  rp_json_number (object, "avg_iter_time_ns",
                  known ? ticks * tick_ns / (double)row->first : 0, 2);
  rp_json_string (object, "time_source",
                  known ? "derived from function" : "none");
}

static bool
is_loop_kind (const char *kind)
{
  static const char *const kinds[] = { "for", "while", "do", "goto", "range" };
  for (size_t i = 0; i < RP_COUNT_OF (kinds); i++)
    if (strcmp (kind, kinds[i]) == 0)
      return true;
  return false;
}

void
rp_export_loops (const struct rp_totals *totals)
{
  rp_sort (totals->sites, totals->site_count, sizeof *totals->sites,
           compare_sites);
  rp_json_rows_begin ("loops");
  for (size_t i = 0; i < totals->site_count; i++)
    {
      const struct rp_site_row *row = totals->sites[i];
      if (row->kind != RUCHYPROF_SITE_LOOP || !is_site_reported (row))
        continue;
      cJSON *object = rp_json_object ();
      add_place (object, row->file, row->line, row->column);
      rp_json_string (object, "function", rp_export_name (row->function));
      rp_json_string (object, "kind",
                      is_loop_kind (row->detail) ? row->detail : "other");
      if (row->parent != NULL)
        rp_json_place (object, "parent", row->parent->file,
                       row->parent->line);
      rp_json_exact (object, "iterations", "iterations_exact", row->first);
      rp_json_count (object, "entries", row->second);
      rp_json_number (object, "avg_trip_count",
                      row->second ? (double)row->first / (double)row->second
                                  : 0,
                      3);
      add_loop_time (object, row);
      rp_json_row (object);
    }
  rp_json_rows_end ();
}

void
rp_export_branches (const struct rp_totals *totals)
{
  rp_json_rows_begin ("branches");
  for (size_t i = 0; i < totals->site_count; i++)
    {
      const struct rp_site_row *row = totals->sites[i];
      if (row->kind != RUCHYPROF_SITE_BRANCH || !is_site_reported (row))
        continue;
      cJSON *object = rp_json_object ();
      add_place (object, row->file, row->line, row->column);
      rp_json_string (object, "function", rp_export_name (row->function));
      bool known = strcmp (row->detail, "if") == 0
                   || strcmp (row->detail, "loop") == 0;
      rp_json_string (object, "kind", known ? row->detail : "other");
      rp_json_exact (object, "taken", "taken_exact", row->first);
      rp_json_exact (object, "not_taken", "not_taken_exact", row->second);
      double all = (double)row->first + (double)row->second;
      rp_json_number (object, "prediction_rate",
                      all > 0 ? (double)row->first / all : 0, 7);
      rp_json_row (object);
    }
  rp_json_rows_end ();
}

/* Sites are sorted by kind: switches lie before their cases.  */
static void
add_cases (cJSON *object, const struct rp_totals *totals,
           const struct rp_site_row *parent)
{
  cJSON *cases = rp_json_array ();
  for (size_t i = 0; i < totals->site_count; i++)
    {
      const struct rp_site_row *row = totals->sites[i];
      if (row->kind != RUCHYPROF_SITE_CASE || row->parent != parent)
        continue;
      cJSON *item = rp_json_object ();
      rp_json_string (item, "values", row->detail);
      rp_json_count (item, "line", row->line);
      rp_json_exact (item, "count", "count_exact", row->first);
      cJSON_AddItemToArray (cases, item);
    }
  rp_json_add (object, "cases", cases);
}

void
rp_export_switches (const struct rp_totals *totals)
{
  rp_json_rows_begin ("switches");
  for (size_t i = 0; i < totals->site_count; i++)
    {
      const struct rp_site_row *row = totals->sites[i];
      if (row->kind != RUCHYPROF_SITE_SWITCH || !is_site_reported (row))
        continue;
      cJSON *object = rp_json_object ();
      add_place (object, row->file, row->line, row->column);
      rp_json_string (object, "function", rp_export_name (row->function));
      rp_json_exact (object, "executions", "executions_exact", row->first);
      add_cases (object, totals, row);
      rp_json_row (object);
    }
  rp_json_rows_end ();
}

void
rp_export_overhead (cJSON *statistics, const struct rp_totals *totals,
                    double hz)
{
  /* A counter is one memory increment; on the processors this was measured
     on it costs between 0.2 and 1.5 ns, see doc/adr.  */
  const double counter_ns = 0.5;
  double counters = (double)totals->counter_executions * counter_ns;
  double timing = 0;
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    timing += thread->shadow.cost * 1e9 / hz;
  double startup = (double)rp_run.start_cost * 1e9 / hz;
  double writing = (double)rp_run.export_cost * 1e9 / hz;
  double all = counters + timing + startup + writing;
  double run = (double)rp_clock_nanoseconds (CLOCK_PROCESS_CPUTIME_ID);
  double rest = run > all ? run - all : run;
  rp_json_number (statistics, "instrumentation_overhead_percent",
                  rest > 0 ? all / rest * 100 : 0, 4);
  cJSON *overhead = rp_json_object ();
  rp_json_number (overhead, "counters_ns", counters, 0);
  rp_json_number (overhead, "timing_ns", timing, 0);
  rp_json_number (overhead, "startup_ns", startup, 0);
  rp_json_number (overhead, "export_ns", writing, 0);
  rp_json_add (statistics, "overhead", overhead);
}
