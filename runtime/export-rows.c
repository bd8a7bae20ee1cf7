/* SPDX-License-Identifier: MIT */
/* export-rows.c: the arrays of the profile.  Under the runtime's lock,
   perhaps in a signal handler.  */

#include "export-rows.h"
#include "alloc.h"
#include "clock.h"
#include "cycles.h"
#include "export-places.h"
#include "export-samples.h"
#include "run.h"
#include "sort.h"
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
  /* Of a function that never came into a window nothing is known.  */
  return !(row->function->flags & RUCHYPROF_FUNCTION_EXCLUDED)
         && (rp_run.config.sample_rate >= 1 || row->function->seen);
}

const char *
rp_export_name (const struct rp_function_row *row)
{
  return *row->display != '\0' ? row->display : row->name;
}

static double
square_root (double value)
{
  return value > 0 ? __builtin_sqrt (value) : 0;
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

static uint64_t
nanoseconds (double ticks)
{
  double value = ticks * tick_ns;
  return value > 0 ? (uint64_t) (value + 0.5) : 0;
}

/* Ticks; variance in ticks squared.  */
struct estimate
{
  double value;
  double variance;
};

static struct estimate
self_time (const struct rp_function_row *row)
{
  return (struct estimate){ row->self, row->self_variance };
}

static struct estimate
total_time (const struct rp_function_row *row)
{
  struct estimate total;
  total.value = rp_cycles_total (row, &total.variance);
  return total;
}

static void
add_estimate (struct rp_row *object, const char *key, const char *error_key,
              struct estimate estimate)
{
  rp_row_count (object, key, nanoseconds (estimate.value));
  if (estimate.variance > 0)
    rp_row_count (object, error_key,
                  nanoseconds (square_root (estimate.variance)));
}

/* Most calls were inlined elsewhere, so that the clock of the others says
   nothing about the function.  Calls that a recursive function has of itself
   were inlined in it, and are in its time.  */
static bool
is_mostly_inlined (const struct rp_function_row *row)
{
  return row->time != NULL && row->recursive <= 0
         && row->time->entries < row->calls / 2;
}

static const char *
time_source (const struct rp_function_row *row)
{
  if (is_mostly_inlined (row))
    return row->samples > 0 ? "samples" : "inlined";
  if (row->by_samples)
    return row->samples > 0 || row->code_samples > 0 ? "samples"
                                                     : "below resolution";
  const struct rp_time_total *time = row->time;
  double total = time->total[RP_INCLUSIVE];
  if (total < rp_probe_cost.inside / 2 * (double) time->entries
      || square_root (row->inclusive_variance) > 0.5 * row->inclusive)
    return "below resolution";
  return time->timed >= time->entries ? "every call" : "sampled calls";
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
    rp_row_count (object, shares[i].key,
                  nanoseconds (rp_times_percentile (time, shares[i].share)));
}

static void
add_time (struct rp_row *object, const struct rp_function_row *row)
{
  const struct rp_time_total *time = row->time;
  bool is_inlined = is_mostly_inlined (row);
  bool by_clock = !row->by_samples && !is_inlined;
  double calls = time && !is_inlined ? (double) time->entries
                 : row->calls > 0    ? (double) row->calls
                                     : 1;
  struct estimate total = total_time (row), all = total;
  if (by_clock)
    all = (struct estimate){ time->total[RP_INCLUSIVE],
                             time->variance[RP_INCLUSIVE] };
  add_estimate (object, "total_time_ns", "total_time_ns_stderr", total);
  add_estimate (object, "self_time_ns", "self_time_ns_stderr",
                self_time (row));
  rp_row_number (object, "avg_time_ns",
                 all.value > 0 ? all.value / calls * tick_ns : 0, 2);
  if (is_inlined)
    time = NULL;
  rp_row_count (object, "min_time_ns",
                time ? nanoseconds ((double) time->minimum) : 0);
  rp_row_count (object, "max_time_ns",
                time ? nanoseconds ((double) time->maximum) : 0);
  if (time != NULL)
    add_percentiles (object, time);
  rp_row_count (object, "timed_calls", time ? time->timed : 0);
  rp_row_number (object, "stderr_ns",
                 square_root (all.variance) / calls * tick_ns, 3);
  rp_row_string (object, "time_source", time_source (row));
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

static void
add_short_place (struct rp_row *object, const char *file, uint32_t line,
                 uint32_t column)
{
  rp_row_place (object, "location", file, line);
  rp_row_count (object, "line", line);
  rp_row_count (object, "column", column);
}

static bool
is_exact (struct rp_bounds bounds)
{
  return bounds.below == 0 && bounds.above == 0;
}

/* In a function that was never called nothing but where it is says anything:
   its rows and those of its loops, branches and switches have only what every
   row has.  */
static bool
is_idle (const struct rp_function_row *row)
{
  return row->calls == 0 && row->time == NULL && row->samples == 0
         && row->code_samples == 0 && row->allocs == 0
         && is_exact (row->calls_bounds) && rp_run.config.sample_rate >= 1;
}

static bool
is_idle_site (const struct rp_site_row *row)
{
  return row->first == 0 && row->second == 0 && is_exact (row->first_bounds)
         && is_exact (row->second_bounds) && is_idle (row->function);
}

/* A count that readers of JSON may take for a double.  */
static inline void
add_exact (struct rp_row *object, const char *key, const char *exact_key,
           uint64_t value)
{
  rp_row_count (object, key, value);
  rp_row_exact (object, exact_key, value);
}

/* None beside an exact count.  */
static void
add_error (struct rp_row *object, const char *key, double error)
{
  if (error > 0)
    rp_row_number (object, key, error, 1);
}

/* The least and, if it is known, the most that VALUE may be.  */
static void
add_bounds (struct rp_row *object, const char *least, const char *most,
            uint64_t value, struct rp_bounds bounds)
{
  if (is_exact (bounds))
    return;
  rp_row_count (object, least,
                bounds.below < value ? value - bounds.below : 0);
  if (bounds.above < RP_UNBOUNDED - value)
    rp_row_count (object, most, value + bounds.above);
}

/* Frames that were running make one of the row's counts doubtful.  */
static void
add_exactness (struct rp_row *object, struct rp_bounds first,
               struct rp_bounds second)
{
  if (is_exact (first) && is_exact (second))
    return;
  rp_row_bool (object, "exact", false);
}

static void
add_place (struct rp_row *object, const char *file, uint32_t line,
           uint32_t column)
{
  rp_row_source (object, file, line);
  rp_row_count (object, "column", column);
}

/* Rows of which nothing was counted come last, and lie in order already: they
   are sorted by themselves.  */
static void
sort_rows (void **rows, size_t count, bool (*is_empty) (const void *row),
           rp_compare_fn *compare)
{
  void **empty = rp_json_memory (count * sizeof *empty);
  size_t kept = 0, rest = 0;
  for (size_t i = 0; empty != NULL && i < count; i++)
    if (is_empty (rows[i]))
      empty[rest++] = rows[i];
    else
      rows[kept++] = rows[i];
  if (rest > 0)
    memcpy (rows + kept, empty, rest * sizeof *empty);
  rp_sort (rows, empty ? kept : count, sizeof *rows, compare);
  rp_sort (rows + kept, rest, sizeof *rows, compare);
}

/* Rows of one unit share their files' names.  */
static inline int
compare_files (const char *left, const char *right)
{
  return left == right ? 0 : strcmp (left, right);
}

static int
by_number (double left, double right)
{
  return left > right ? -1 : left < right;
}

static int
compare_functions (const void *left, const void *right)
{
  const struct rp_function_row *a = *(struct rp_function_row *const *) left;
  const struct rp_function_row *b = *(struct rp_function_row *const *) right;
  int order = by_number (self_time (a).value, self_time (b).value);
  if (order == 0)
    order = by_number ((double) a->calls, (double) b->calls);
  if (order == 0)
    order = compare_files (a->file, b->file);
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
  add_short_place (object, row->file, row->line, row->column);
  rp_row_text (object, ",\"calls\":0,\"total_time_ns\":0,\"avg_time_ns\":0,"
                       "\"min_time_ns\":0,\"max_time_ns\":0");
  rp_row_print (object);
}

void
rp_export_functions (const struct rp_totals *totals)
{
  tick_ns = 1e9 / rp_clock_calibrate ().hz;
  sort_rows ((void **) totals->functions, totals->function_count,
             is_empty_function, compare_functions);
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
      if (is_idle (row))
        {
          add_idle_function (object, row);
          continue;
        }
      add_place (object, row->file, row->line, row->column);
      rp_row_string (object, "language", row->language);
      rp_row_string (object, "module",
                     *row->unit->module->name ? row->unit->module->name
                                              : rp_run.binary);
      add_exact (object, "calls", "calls_exact", row->calls);
      add_error (object, "calls_stderr", row->calls_error);
      add_exactness (object, row->calls_bounds, row->calls_bounds);
      add_bounds (object, "calls_min", "calls_max", row->calls,
                  row->calls_bounds);
      bool timed = rp_run.config.mode != RP_MODE_COUNTS
                   && (row->time != NULL || row->samples > 0
                       || row->code_samples > 0);
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

static void
add_site_place (struct rp_row *object, const struct rp_site_row *row)
{
  if (is_idle_site (row))
    add_short_place (object, row->file, row->line, row->column);
  else
    add_place (object, row->file, row->line, row->column);
  rp_row_string (object, "function", rp_export_name (row->function));
}

static int
compare_sites (const void *left, const void *right)
{
  const struct rp_site_row *a = *(struct rp_site_row *const *) left;
  const struct rp_site_row *b = *(struct rp_site_row *const *) right;
  bool both = a->kind == RUCHYPROF_SITE_BRANCH;
  int order = by_number ((double) a->first + (both ? (double) a->second : 0),
                         (double) b->first + (both ? (double) b->second : 0));
  if (order == 0)
    order = compare_files (a->file, b->file);
  if (order == 0)
    order = a->line < b->line ? -1 : a->line > b->line;
  if (order == 0)
    order = a->column < b->column ? -1 : a->column > b->column;
  return order ? order : strcmp (a->function->name, b->function->name);
}

static bool
is_empty_site (const void *row)
{
  const struct rp_site_row *site = row;
  return site->first == 0
         && (site->second == 0 || site->kind != RUCHYPROF_SITE_BRANCH);
}

static void
add_loop_time (struct rp_row *object, const struct rp_site_row *row)
{
  double share = row->function->weight
                     ? (double) row->weight / (double) row->function->weight
                     : 0;
  struct estimate self = self_time (row->function);
  double ticks = self.value * share;
  /* A share of what is mostly noise would be a number without sense.  */
  bool known
      = rp_run.config.mode != RP_MODE_COUNTS && row->first > 0 && ticks > 0
        && self.variance <= self.value * self.value
        && (row->function->samples > 0 || !is_mostly_inlined (row->function));
  rp_row_count (object, "total_time_ns", known ? nanoseconds (ticks) : 0);
  if (known && self.variance > 0)
    rp_row_count (object, "total_time_ns_stderr",
                  nanoseconds (square_root (self.variance) * share));
  rp_row_number (object, "avg_iter_time_ns",
                 known ? ticks * tick_ns / (double) row->first : 0, 2);
  rp_row_string (object, "time_source",
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
  sort_rows ((void **) totals->sites, totals->site_count, is_empty_site,
             compare_sites);
  rp_json_rows_begin ("loops");
  for (size_t i = 0; i < totals->site_count; i++)
    {
      const struct rp_site_row *row = totals->sites[i];
      if (row->kind != RUCHYPROF_SITE_LOOP || !is_site_reported (row))
        continue;
      struct rp_row *object = rp_row_object ();
      add_site_place (object, row);
      rp_row_string (object, "kind",
                     is_loop_kind (row->detail) ? row->detail : "other");
      if (is_idle_site (row))
        {
          rp_row_text (object, ",\"iterations\":0,\"avg_iter_time_ns\":0,"
                               "\"total_time_ns\":0");
          rp_row_print (object);
          continue;
        }
      if (row->parent != NULL)
        rp_row_place (object, "parent", row->parent->file, row->parent->line);
      add_exact (object, "iterations", "iterations_exact", row->first);
      add_error (object, "iterations_stderr", row->first_error);
      rp_row_count (object, "entries", row->second);
      add_error (object, "entries_stderr", row->second_error);
      add_exactness (object, row->first_bounds, row->second_bounds);
      add_bounds (object, "iterations_min", "iterations_max", row->first,
                  row->first_bounds);
      add_bounds (object, "entries_min", "entries_max", row->second,
                  row->second_bounds);
      rp_row_number (
          object, "avg_trip_count",
          row->second ? (double) row->first / (double) row->second : 0, 3);
      add_loop_time (object, row);
      rp_row_print (object);
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
      struct rp_row *object = rp_row_object ();
      add_site_place (object, row);
      size_t length = strcspn (row->detail, "?");
      bool known = length > 0;
      rp_row_string (object, "kind",
                     !known                  ? "other"
                     : row->detail[0] == 'i' ? "if"
                                             : "loop");
      /* The compiler may have exchanged the two ways.  */
      if (row->detail[length])
        rp_row_string (object, "direction", "unknown");
      if (is_idle_site (row))
        {
          rp_row_text (object, ",\"taken\":0,\"not_taken\":0,"
                               "\"prediction_rate\":0");
          rp_row_print (object);
          continue;
        }
      add_exact (object, "taken", "taken_exact", row->first);
      add_exact (object, "not_taken", "not_taken_exact", row->second);
      add_error (object, "taken_stderr", row->first_error);
      add_error (object, "not_taken_stderr", row->second_error);
      add_exactness (object, row->first_bounds, row->second_bounds);
      add_bounds (object, "taken_min", "taken_max", row->first,
                  row->first_bounds);
      add_bounds (object, "not_taken_min", "not_taken_max", row->second,
                  row->second_bounds);
      double all = (double) row->first + (double) row->second;
      rp_row_number (object, "prediction_rate",
                     all > 0 ? (double) row->first / all : 0, 7);
      rp_row_print (object);
    }
  rp_json_rows_end ();
}

/* Gives each switch the list of its cases, in the order of the sites.  */
static void
list_cases (const struct rp_totals *totals)
{
  for (size_t i = totals->site_count; i-- > 0;)
    {
      struct rp_site_row *row = totals->sites[i];
      if (row->kind != RUCHYPROF_SITE_CASE || row->parent == NULL)
        continue;
      row->next_case = row->parent->cases;
      row->parent->cases = row;
    }
}

static void
add_cases (struct rp_row *object, const struct rp_site_row *parent)
{
  struct rp_row *cases = rp_row_array ();
  for (const struct rp_site_row *row = parent->cases; row;
       row = row->next_case)
    {
      struct rp_row *item = rp_row_object ();
      rp_row_string (item, "values", row->detail);
      rp_row_count (item, "line", row->line);
      add_exact (item, "count", "count_exact", row->first);
      add_error (item, "count_stderr", row->first_error);
      add_exactness (item, row->first_bounds, row->first_bounds);
      add_bounds (item, "count_min", "count_max", row->first,
                  row->first_bounds);
      rp_row_append (cases, item);
    }
  rp_row_add (object, "cases", cases);
}

void
rp_export_switches (const struct rp_totals *totals)
{
  list_cases (totals);
  rp_json_rows_begin ("switches");
  for (size_t i = 0; i < totals->site_count; i++)
    {
      const struct rp_site_row *row = totals->sites[i];
      if (row->kind != RUCHYPROF_SITE_SWITCH || !is_site_reported (row))
        continue;
      struct rp_row *object = rp_row_object ();
      add_site_place (object, row);
      add_exact (object, "executions", "executions_exact", row->first);
      add_error (object, "executions_stderr", row->first_error);
      add_exactness (object, row->first_bounds, row->first_bounds);
      add_bounds (object, "executions_min", "executions_max", row->first,
                  row->first_bounds);
      add_cases (object, row);
      rp_row_print (object);
    }
  rp_json_rows_end ();
}
