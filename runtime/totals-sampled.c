/* SPDX-License-Identifier: MIT */
/* totals-sampled.c: see totals-sampled.h.  Solves each unit once more per
   group of windows, and once with its bodies' expansions.  */

#include "totals-sampled.h"
#include "clock.h"
#include "counter-cost.h"
#include "threads.h"
#include "totals-stayed.h"
#include "witness.h"

/* Watched bodies that others are compared with.  */
#define MODELS 100

struct model
{
  struct rp_expansion expansion;
  struct rp_counted calls;
};

struct work
{
  struct rp_totals *totals;
  struct rp_region *region;
  struct model models[MODELS]; /* the best known first */
  size_t model_count;
  struct rp_expansion_sum sum;
};

/* ---- Groups of windows ------------------------------------------------ */

/* Adds COUNT to what GROUP has in GROUPS, which are made when there is
   something to add: most rows of a large program count nothing.  */
static int
add_to_group (struct work *work, double **groups, unsigned group,
              uint64_t count)
{
  if (count == 0)
    return 0;
  if (*groups == NULL)
    *groups
        = rp_region_alloc (work->region, RP_WINDOW_GROUPS * sizeof (double));
  if (*groups == NULL)
    return -1;
  (*groups)[group] += (double) count;
  return 0;
}

static uint64_t
marker_value (const struct rp_flow *flow, uint64_t marker)
{
  return marker < flow->unit->table.marker_count ? flow->markers[marker] : 0;
}

static bool
has_second (const struct ruchyprof_site *source)
{
  return source->kind == RUCHYPROF_SITE_LOOP
         || source->kind == RUCHYPROF_SITE_BRANCH;
}

/* Rows of a function that never came into a window are not shown, and of what
   was not counted in another one nothing but that is known.  */
static bool
is_counted (const struct rp_site_row *row)
{
  return row->function->calls > 0 && (row->first > 0 || row->second > 0);
}

/* Adds what a group of windows counted to the rows of a unit.  */
static int
add_group (struct work *work, const struct rp_flow *flow,
           const struct rp_unit_rows *rows, unsigned group)
{
  const struct rp_unit *unit = flow->unit;
  for (uint32_t i = 0; i < unit->table.body_count; i++)
    if (add_to_group (work, &rows->entry_groups[i], group, flow->entries[i])
        != 0)
      return -1;
  for (uint32_t i = 0; i < unit->table.function_count; i++)
    if (add_to_group (work, &rows->functions[i]->call_groups, group,
                      marker_value (flow, rp_function_row (unit, i)->calls))
        != 0)
      return -1;
  for (uint32_t i = 0; i < unit->table.site_count; i++)
    {
      struct rp_site_row *row = rows->sites[i];
      const struct ruchyprof_site *source = rp_site_row (unit, i);
      if (row == NULL || !is_counted (row))
        continue;
      struct rp_site_more *more = rp_totals_more (row, work->region);
      if (more == NULL
          || add_to_group (work, &more->first_groups, group,
                           marker_value (flow, source->marker))
                 != 0)
        return -1;
      if (has_second (source)
          && add_to_group (work, &more->second_groups, group,
                           marker_value (flow, (uint64_t) source->marker + 1))
                 != 0)
        return -1;
    }
  return 0;
}

static int
add_groups (struct work *work, struct rp_unit_rows *rows)
{
  const struct rp_unit *unit = rows->unit;
  rows->entry_groups = rp_region_alloc (
      work->region, unit->table.body_count * sizeof (*rows->entry_groups));
  if (rows->entry_groups == NULL)
    return -1;
  for (unsigned i = 0; i < work->totals->windows.groups; i++)
    {
      const uint64_t *slots = rp_books_slots (unit->family, i);
      const uint64_t *raised = rp_books_raised (unit->family, i);
      struct rp_region region = { NULL, (size_t) 256 * 1024, false, 0 };
      if (slots == NULL)
        return 0;
      /* A call may begin in one group and end in the next.  */
      struct rp_flow flow = { .unit = unit,
                              .slots = slots + unit->first_slot,
                              .raised = raised + unit->first_body,
                              .tolerance = UINT64_MAX,
                              .idle = rows->idle,
                              .region = &region };
      int result = rp_flow_solve (&flow);
      if (result == 0)
        result = add_group (work, &flow, rows, i);
      rp_region_done (&region);
      if (result != 0)
        return -1;
    }
  return 0;
}

/* ---- Expansions of bodies --------------------------------------------- */

static void
add_model (struct work *work, struct rp_expansion expansion,
           struct rp_counted calls)
{
  size_t at = work->model_count;
  while (at > 0 && work->models[at - 1].expansion.error > expansion.error)
    at--;
  if (at == MODELS)
    return;
  if (work->model_count < MODELS)
    work->model_count++;
  memmove (&work->models[at + 1], &work->models[at],
           (work->model_count - at - 1) * sizeof *work->models);
  work->models[at] = (struct model){ expansion, calls };
}

static struct rp_counted
entries_of (const struct rp_unit_rows *rows, uint32_t body)
{
  uint32_t function = rp_body_row (rows->unit, body)->function;
  const struct rp_time_total *time
      = function < rows->unit->table.function_count
            ? rows->functions[function]->time
            : NULL;
  return (struct rp_counted){
    .count = (double) rows->entries[body],
    .groups = rows->entry_groups[body],
    .shortest = time ? (double) time->minimum / rp_clock_calibrate ().hz : 0
  };
}

static int
expand_watched (struct work *work, struct rp_unit_rows *rows)
{
  uint32_t count = rows->unit->table.body_count;
  rows->expansions
      = rp_region_alloc (work->region, count * sizeof *rows->expansions);
  if (rows->expansions == NULL)
    return -1;
  for (uint32_t i = 0; i < count; i++)
    {
      struct rp_witnessed seen;
      struct rp_counted entries = entries_of (rows, i);
      if (!rp_witness_calls (rows->unit, i, &seen))
        continue;
      struct rp_expansion *expansion = &rows->expansions[i];
      *expansion = rp_estimate_watched (
          &work->totals->sampling, entries,
          (struct rp_watched){ seen.calls, seen.in.seconds, seen.in.cost,
                               seen.known, seen.in.known });
      if (!expansion->watched || entries.count <= 0)
        continue;
      rp_estimate_collect (&work->sum, *expansion);
      add_model (work, *expansion, entries);
    }
  return 0;
}

static struct rp_expansion
best_likeness (const struct work *work, struct rp_counted entries)
{
  const struct rp_sampling *sampling = &work->totals->sampling;
  struct rp_expansion best
      = rp_estimate_like (sampling, entries, NULL, entries);
  for (size_t i = 0; i < work->model_count; i++)
    {
      const struct model *model = &work->models[i];
      if (model->expansion.error >= best.error)
        break;
      struct rp_expansion like = rp_estimate_like (
          sampling, entries, &model->expansion, model->calls);
      if (like.error < best.error)
        best = like;
    }
  return best;
}

/* What is watched may still be known better from another, where counting its
   calls cost much.  Bodies that no window saw entered are all alike.  */
static void
expand_others (const struct work *work, struct rp_unit_rows *rows)
{
  struct rp_expansion unseen
      = best_likeness (work, (struct rp_counted){ .count = 0 });
  for (uint32_t i = 0; i < rows->unit->table.body_count; i++)
    {
      struct rp_expansion *expansion = &rows->expansions[i];
      struct rp_counted entries = entries_of (rows, i);
      struct rp_expansion like
          = entries.count > 0 ? best_likeness (work, entries) : unseen;
      if (expansion->unseen <= 0
          && (!expansion->watched || like.error < expansion->error))
        *expansion = like;
    }
}

/* ---- Rows --------------------------------------------------------------- */

/* The expansion of ROW is to be added to by what MARKER counts.  */
static int
ask_for (const struct work *work, struct rp_expanded **row,
         const struct rp_flow *flow, uint64_t marker)
{
  if (*row == NULL)
    *row = rp_region_alloc (work->region, sizeof **row);
  if (*row == NULL)
    return -1;
  if (marker < flow->unit->table.marker_count)
    flow->expanded[marker] = *row;
  return 0;
}

static int
ask_for_sites (const struct work *work, const struct rp_unit_rows *rows,
               const struct rp_flow *flow)
{
  const struct rp_unit *unit = rows->unit;
  for (uint32_t i = 0; i < unit->table.site_count; i++)
    {
      const struct ruchyprof_site *source = rp_site_row (unit, i);
      struct rp_site_row *row = rows->sites[i];
      if (row == NULL || !is_counted (row))
        continue;
      struct rp_site_more *more = rp_totals_more (row, work->region);
      if (more == NULL
          || (row->first > 0
              && ask_for (work, &more->first_expanded, flow, source->marker)
                     != 0)
          || (row->second > 0 && has_second (source)
              && ask_for (work, &more->second_expanded, flow,
                          (uint64_t) source->marker + 1)
                     != 0))
        return -1;
    }
  return 0;
}

static int
expand_rows (const struct work *work, const struct rp_unit_rows *rows)
{
  const struct rp_unit *unit = rows->unit;
  struct rp_region region = { NULL, (size_t) 256 * 1024, false, 0 };
  struct rp_flow flow = { .unit = unit,
                          .slots = rows->slots,
                          .raised = rows->raised,
                          .expansions = rows->expansions,
                          .entry_groups = rows->entry_groups,
                          .tolerance = UINT64_MAX,
                          .idle = rows->idle,
                          .region = &region };
  flow.expanded = rp_region_alloc (&region, unit->table.marker_count
                                                * sizeof *flow.expanded);
  int result = flow.expanded != NULL ? 0 : -1;
  for (uint32_t i = 0; result == 0 && i < unit->table.function_count; i++)
    result = ask_for (work, &rows->functions[i]->calls_expanded, &flow,
                      rp_function_row (unit, i)->calls);
  if (result == 0)
    result = ask_for_sites (work, rows, &flow);
  if (result == 0)
    result = rp_flow_solve (&flow);
  rp_region_done (&region);
  return result;
}

static uint64_t
to_count (double value)
{
  return value > 0 ? (uint64_t) (value + 0.5) : 0;
}

/* The total of what was counted COUNTED times.  */
static double
total_of (const struct rp_sampling *sampling, struct rp_counted counted,
          const struct rp_expanded *expanded, double *error)
{
  if (counted.count <= 0 || expanded == NULL)
    {
      *error = expanded ? expanded->error : 0;
      return expanded ? expanded->total : 0;
    }
  struct rp_counted calls
      = { .count = expanded->entries, .groups = expanded->groups };
  counted.certain = !expanded->uncertain;
  double within = (expanded->total - counted.count)
                  * rp_estimate_within (sampling, counted, calls);
  double each = expanded->entries > 0 ? counted.count / expanded->entries : 1;
  double unseen = expanded->unseen * (each > 1 ? each : 1);
  double unknown = 0;
  if (expanded->unknown)
    unknown = rp_estimate_none (sampling, sampling->others.factor, calls, 0);
  *error = __builtin_sqrt (rp_square (expanded->error) + rp_square (within)
                           + rp_square (unseen) + rp_square (unknown));
  return expanded->total;
}

/* The time of CALLS, counted in windows, becomes that of all calls; RELATIVE
   is the standard error of how many these are.  */
static void
scale_time (const struct rp_sampling *sampling, struct rp_time_total *time,
            struct rp_counted calls, double scale, double relative)
{
  double outside = scale > 1 ? 1 - 1 / scale : 0;
  double durations
      = outside
        * rp_estimate_durations (sampling, calls, rp_times_variation (time));
  double errors = rp_square (relative) + rp_square (durations);
  /* No more than there was, however many calls may have been missed.  */
  double most
      = (sampling->inside + sampling->outside) * rp_clock_calibrate ().hz;
  for (int i = 0; i < RP_QUANTITIES; i++)
    {
      time->total[i] *= scale;
      time->variance[i] = time->variance[i] * rp_square (scale)
                          + rp_square (time->total[i]) * errors;
      double largest = most > time->total[i] ? most : time->total[i];
      if (time->variance[i] > rp_square (largest))
        time->variance[i] = rp_square (largest);
    }
  time->entries = to_count ((double) time->entries * scale);
}

/* The most that something in ROW's function happened so far.  */
static void
note_busiest (struct rp_function_row *function, double total, double error)
{
  if (function->most < total)
    function->most = total;
  if (function->busiest < total + error)
    function->busiest = total + error;
}

static void
scale_site (const struct rp_sampling *sampling, struct rp_site_row *row,
            struct rp_site_more *more)
{
  struct rp_counted first
      = { .count = (double) row->first, .groups = more->first_groups };
  struct rp_counted second
      = { .count = (double) row->second, .groups = more->second_groups };
  row->first = to_count (
      total_of (sampling, first, more->first_expanded, &more->first_error));
  row->second = to_count (
      total_of (sampling, second, more->second_expanded, &more->second_error));
  note_busiest (row->function, (double) row->first, more->first_error);
  note_busiest (row->function, (double) row->second, more->second_error);
}

/* The error of VALUE by what nobody counted.  */
static double
stayed_error (const struct rp_function_row *function,
              const struct rp_expanded *expanded, double value, double error)
{
  if (expanded == NULL || expanded->stayed <= 0 || value <= 0)
    return error;
  double most = rp_estimate_stayed (expanded->stayed) * value / function->most;
  double missed = expanded->missed < most ? expanded->missed : most;
  return __builtin_sqrt (rp_square (error) + rp_square (missed));
}

/* Once it is known what happens most in each function.  */
static void
widen_site (struct rp_site_row *row, struct rp_site_more *more)
{
  struct rp_function_row *function = row->function;
  more->first_error = stayed_error (function, more->first_expanded,
                                    (double) row->first, more->first_error);
  more->second_error = stayed_error (function, more->second_expanded,
                                     (double) row->second, more->second_error);
  note_busiest (function, (double) row->first, more->first_error);
  note_busiest (function, (double) row->second, more->second_error);
}

/* What was never seen in a function that was: once all others are known.  */
static void
doubt_zeros (const struct rp_sampling *sampling, const struct rp_site_row *row,
             struct rp_site_more *more)
{
  const struct rp_function_row *function = row->function;
  struct rp_counted calls
      = { .count = (double) function->calls, .groups = function->call_groups };
  double error = rp_estimate_none (sampling, function->expansion, calls,
                                   function->busiest);
  if (row->first == 0)
    more->first_error = error;
  bool second
      = row->kind == RUCHYPROF_SITE_LOOP || row->kind == RUCHYPROF_SITE_BRANCH;
  if (second && row->second == 0)
    more->second_error = error;
}

/* Of the calls of a function that no window saw one of.  */
static double
unseen_error (const struct rp_sampling *sampling,
              const struct rp_function_row *row)
{
  const struct rp_expanded *expanded = row->calls_expanded;
  if (expanded == NULL || expanded->unknown)
    return rp_estimate_unseen (sampling);
  return __builtin_sqrt (rp_square (expanded->error)
                         + rp_square (expanded->unseen));
}

static void
scale_function (const struct rp_sampling *sampling,
                struct rp_function_row *row)
{
  struct rp_counted calls
      = { .count = (double) row->calls, .groups = row->call_groups };
  double total
      = total_of (sampling, calls, row->calls_expanded, &row->calls_error);
  row->expansion
      = calls.count > 0 ? total / calls.count : sampling->others.factor;
  if (row->time != NULL)
    scale_time (sampling, row->time, calls, row->expansion,
                total > 0 ? row->calls_error / total : 1);
  row->calls = to_count (total);
  row->seen = calls.count > 0;
  if (!row->seen)
    row->calls_error = unseen_error (sampling, row);
  /* The program begins once, in a window or not.  */
  if (row->flags & RUCHYPROF_FUNCTION_ENTRY)
    {
      row->calls = 1;
      row->calls_error = 0;
    }
}

/* Seconds that probes cost in windows.  */
static double
window_overhead (const struct rp_totals *totals)
{
  double ticks = rp_threads_timing_cost;
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    ticks += thread->shadow.cost;
  return rp_counter_cost (totals->counter_executions, totals->entries,
                          totals->windows.inside * 1e9)
             * 1e-9
         + ticks / rp_clock_calibrate ().hz;
}

static void
begin (struct rp_totals *totals)
{
  const struct rp_window_sums *windows = &totals->windows;
  totals->sampling
      = (struct rp_sampling){ .inside = windows->inside,
                              .outside = windows->outside,
                              .windows = (double) windows->windows,
                              .groups = windows->groups,
                              .time = windows->time };
  rp_estimate_by_time (&totals->sampling, window_overhead (totals),
                       RP_COST_DOUBT);
}

/* Rows of functions that no window saw keep what was counted: they are not
   shown.  */
static int
scale_rows (struct rp_totals *totals, struct rp_region *region)
{
  for (size_t i = 0; i < totals->site_count; i++)
    {
      struct rp_site_row *row = totals->sites[i];
      if (row->function->calls == 0)
        continue;
      struct rp_site_more *more = rp_totals_more (row, region);
      if (more == NULL)
        return -1;
      scale_site (&totals->sampling, row, more);
    }
  for (size_t i = 0; i < totals->function_count; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      scale_function (&totals->sampling, row);
      note_busiest (row, (double) row->calls, row->calls_error);
    }
  for (size_t i = 0; i < totals->site_count; i++)
    if (totals->sites[i]->function->seen)
      widen_site (totals->sites[i], totals->sites[i]->more);
  for (size_t i = 0; i < totals->site_count; i++)
    if (totals->sites[i]->function->seen)
      doubt_zeros (&totals->sampling, totals->sites[i],
                   totals->sites[i]->more);
  return 0;
}

int
rp_totals_expand (struct rp_totals *totals, struct rp_region *region)
{
  struct work *work = rp_region_alloc (region, sizeof *work);
  if (work == NULL)
    return -1;
  work->totals = totals;
  work->region = region;
  begin (totals);
  for (size_t i = 0; i < totals->unit_count; i++)
    if (add_groups (work, &totals->units[i]) != 0
        || expand_watched (work, &totals->units[i]) != 0)
      return -1;
  rp_estimate_others (&totals->sampling, &work->sum);
  for (size_t i = 0; i < totals->unit_count; i++)
    expand_others (work, &totals->units[i]);
  if (rp_totals_find_stays (totals, region) != 0)
    return -1;
  for (size_t i = 0; i < totals->unit_count; i++)
    if (expand_rows (work, &totals->units[i]) != 0)
      return -1;
  return scale_rows (totals, region);
}
