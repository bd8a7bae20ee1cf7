/* SPDX-License-Identifier: MIT */
/* export-threads.c: the profile's `threads'.  Under the runtime's lock,
   perhaps in a signal handler.

   A thread's counters are solved as those of all threads are; its part of a
   function's time is what it has of the function's samples, or of its timed
   calls, or, where nothing else is known, of its calls.  */

#include "export-threads.h"
#include "account.h"
#include "cycles.h"
#include "export-fields.h"
#include "export-places.h"
#include "export-rows.h"
#include "export-samples.h"
#include "row.h"
#include "run.h"
#include "sort.h"
#include "thread-lives.h"
#include "thread-shares.h"
#include "threads.h"

/* Of all threads; each has its part of them, the most expensive ones.  */
#define ROWS_WRITTEN 20000
#define ROWS_LEAST 50 /* of a thread */

/* What a thread did in one function.  */
struct cell
{
  const struct rp_function_row *row;
  uint64_t calls;
  uint64_t samples;
  double weight; /* of the samples */
  const struct rp_share_time *time;
  double clock_total; /* ticks of its timed calls */
  double clock_variance;
  double clock_self;
  double self; /* ticks */
  double self_error;
};

static struct cell *cells; /* by number of the function */

/* Counts cannot be told apart by thread.  */
static bool
is_mixed (const struct rp_totals *totals, const struct rp_family *family)
{
  return totals->sampled || family->shared || family->baseline != NULL;
}

static bool
has_run (const struct rp_unit *unit, const uint64_t *slots,
         const uint64_t *raised)
{
  for (uint32_t i = 0; i < unit->table.counter_count; i++)
    if (slots[i] != 0)
      return true;
  for (uint32_t i = 0; i < unit->table.body_count; i++)
    if (raised[i] != 0)
      return true;
  return false;
}

/* The stops of THREAD alone.  */
static struct rp_stop *
stops_of (const struct rp_thread *thread, struct rp_stop *all)
{
  struct rp_stop *own = NULL;
  while (all != NULL)
    {
      struct rp_stop *next = all->next;
      if (all->thread == thread)
        {
          all->next = own;
          own = all;
        }
      all = next;
    }
  return own;
}

static void
add_calls (const struct rp_photo *photo, const struct rp_thread_share *share,
           const struct rp_family_share *part, const struct rp_unit_rows *rows)
{
  const struct rp_unit *unit = rows->unit;
  struct rp_region region = { NULL, 0, false, 0 };
  struct rp_stop *stops = NULL;
  struct rp_flow flow = { .unit = unit,
                          .slots = part->slots + unit->first_slot,
                          .raised = part->raised + unit->first_body,
                          .tolerance = UINT64_MAX,
                          .region = &region };
  if (!has_run (unit, flow.slots, flow.raised))
    return;
  if (share->thread != NULL
      && rp_positions_find (photo, unit, &region, &stops) == 0)
    flow.stops = stops_of (share->thread, stops);
  if (rp_flow_solve (&flow) == 0)
    for (uint32_t i = 0; i < unit->table.function_count; i++)
      {
        uint32_t marker = rp_function_row (unit, i)->calls;
        if (marker < unit->table.marker_count)
          cells[rows->functions[i]->index].calls += flow.markers[marker];
      }
  rp_region_done (&region);
}

static void
fill_cells (const struct rp_totals *totals, const struct rp_photo *photo,
            const struct rp_thread_share *share)
{
  for (const struct rp_family_share *part = share->families; part;
       part = part->next)
    for (size_t i = 0; i < totals->unit_count; i++)
      if (totals->units[i].unit->family == part->family
          && !is_mixed (totals, part->family))
        add_calls (photo, share, part, &totals->units[i]);
  for (const struct rp_share_time *time = share->times; time;
       time = time->next)
    {
      const struct rp_function_row *row
          = rp_totals_function (totals, time->unit, time->function);
      if (row == NULL)
        continue;
      cells[row->index].clock_total += time->total;
      cells[row->index].clock_variance += time->total_variance;
      cells[row->index].clock_self += time->self;
    }
  for (size_t i = 0; i < share->sample_count; i++)
    {
      const struct rp_sample *sample = &share->samples[i];
      struct rp_place place;
      if (sample->event != (uint32_t) rp_samples_clock
          || !rp_place_find (totals, sample->address, &place))
        continue;
      cells[place.function->index].samples += sample->count;
      cells[place.function->index].weight += sample->weight;
    }
}

/* PART of WHOLE, 0 to 1.  */
static double
share_of (double part, double whole)
{
  double share = whole > 0 ? part / whole : 0;
  return share < 0 ? 0 : share > 1 ? 1 : share;
}

/* The thread's share of the function by its calls; every call may take
   another time, so that says little.  */
static double
share_by_calls (const struct cell *cell, double *variance)
{
  double share = share_of ((double) cell->calls, (double) cell->row->calls);
  *variance = share < 1 ? rp_square (share) : 0;
  return share;
}

static void
find_self (struct cell *cell)
{
  const struct rp_function_row *row = cell->row;
  const struct rp_time_total *time = row->time;
  double share, variance = 0;
  if (row->samples > 0)
    {
      share = share_of (cell->weight, row->sample_weight);
      variance = rp_account_share_variance (share, row->samples);
    }
  else if (time != NULL && time->total[RP_SELF] > 0)
    share = share_of (cell->clock_self, time->total[RP_SELF]);
  else
    share = share_by_calls (cell, &variance);
  cell->self = share * row->self;
  cell->self_error = rp_square_root (rp_square (share) * row->self_variance
                                     + variance * rp_square (row->self));
}

/* Inclusive ticks, and their standard error.  */
static double
find_total (const struct cell *cell, double *error)
{
  const struct rp_function_row *row = cell->row;
  const struct rp_time_total *time = row->time;
  double whole_variance, share, variance = 0;
  double whole = rp_cycles_total (row, &whole_variance);
  if (time != NULL && time->total[RP_OUTERMOST] > 0)
    {
      share = share_of (cell->clock_total, time->total[RP_OUTERMOST]);
      variance = cell->clock_variance / rp_square (time->total[RP_OUTERMOST]);
    }
  else
    share = share_by_calls (cell, &variance);
  double total = share * whole;
  *error = rp_square_root (rp_square (share) * whole_variance
                           + variance * rp_square (whole));
  return total > cell->self ? total : cell->self;
}

static int
compare_cells (const void *left, const void *right)
{
  const struct cell *a = left, *b = right;
  if (a->self != b->self)
    return a->self > b->self ? -1 : 1;
  if (a->calls != b->calls)
    return a->calls > b->calls ? -1 : 1;
  return a->row->index < b->row->index ? -1 : 1;
}

static struct rp_row *
cell_row (const struct rp_totals *totals, const struct cell *cell)
{
  struct rp_row *object = rp_row_object ();
  rp_export_key (object, "function", cell->row);
  if (!is_mixed (totals, cell->row->unit->family))
    rp_row_count (object, "calls", cell->calls);
  if (rp_run.config.mode != RP_MODE_COUNTS)
    {
      double error;
      double total = find_total (cell, &error);
      rp_row_count (object, "total_time_ns", rp_export_nanoseconds (total));
      if (error > 0)
        rp_row_count (object, "total_time_ns_stderr",
                      rp_export_nanoseconds (error));
      rp_row_count (object, "self_time_ns",
                    rp_export_nanoseconds (cell->self));
      if (cell->self_error > 0)
        rp_row_count (object, "self_time_ns_stderr",
                      rp_export_nanoseconds (cell->self_error));
    }
  if (cell->samples > 0)
    rp_row_count (object, "samples", cell->samples);
  return object;
}

/* A row for each function that the thread ran.  */
static void
add_functions (struct rp_row *object, const struct rp_totals *totals,
               const struct rp_photo *photo,
               const struct rp_thread_share *share, size_t most)
{
  size_t used = 0;
  uint64_t samples = 0;
  memset (cells, 0, totals->function_count * sizeof *cells);
  for (size_t i = 0; i < totals->function_count; i++)
    cells[totals->functions[i]->index].row = totals->functions[i];
  fill_cells (totals, photo, share);
  for (size_t i = 0; i < totals->function_count; i++)
    {
      struct cell cell = cells[i];
      if (cell.row->flags
              & (RUCHYPROF_FUNCTION_EXCLUDED | RUCHYPROF_FUNCTION_NOT_COUNTED)
          || (cell.calls == 0 && cell.samples == 0 && cell.clock_total <= 0))
        continue;
      find_self (&cell);
      cells[used++] = cell;
    }
  for (size_t i = 0; i < share->sample_count; i++)
    if (share->samples[i].event == (uint32_t) rp_samples_clock)
      samples += share->samples[i].count;
  rp_sort (cells, used, sizeof *cells, compare_cells);
  struct rp_row *functions = rp_row_array ();
  for (size_t i = 0; i < used && i < most; i++)
    rp_row_append (functions, cell_row (totals, &cells[i]));
  rp_row_count (object, "samples", samples);
  rp_row_add (object, "functions", functions);
  if (used > most)
    rp_row_count (object, "functions_left_out", used - most);
  if (share->thread != NULL && share->thread->photo == RP_PHOTO_UNSEEN)
    rp_row_bool (object, "exact", false);
}

static void
write_thread (const struct rp_thread_life *life,
              const struct rp_thread_share *share,
              const struct rp_totals *totals, const struct rp_photo *photo,
              size_t most)
{
  struct rp_row *row = rp_row_object ();
  rp_row_integer (row, "tid", life->tid);
  rp_row_string (row, "name", life->name);
  rp_row_count (row, "cpu_time_ns", life->cpu_ns);
  rp_export_thread_events (row, life->events, life->known_events);
  if (share != NULL && cells != NULL)
    add_functions (row, totals, photo, share, most);
  rp_row_print (row);
}

static const struct rp_thread_share *
ended_share (uint64_t life)
{
  const struct rp_thread_share *share = rp_shares_ended;
  while (share != NULL && share->life != life)
    share = share->next;
  return share;
}

void
rp_export_threads (const struct rp_totals *totals,
                   const struct rp_photo *photo)
{
  struct rp_thread_life life;
  struct rp_region region = { NULL, (size_t) 64 * 1024, false, 0 };
  size_t shares = 1;
  cells
      = photo->shares != NULL
            ? rp_region_alloc (&region, totals->function_count * sizeof *cells)
            : NULL;
  for (const struct rp_thread_share *share = photo->shares; share;
       share = share->next)
    shares++;
  for (const struct rp_thread_share *share = rp_shares_ended; share;
       share = share->next)
    shares++;
  size_t most = ROWS_WRITTEN / shares;
  most = most > ROWS_LEAST ? most : ROWS_LEAST;
  rp_json_rows_begin ("threads");
  for (uint64_t i = 0; i < rp_threads_ended && i < RP_LIVES_KEPT; i++)
    write_thread (&rp_thread_lives[i], ended_share (i), totals, photo, most);
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    if (rp_thread_describe (thread->tid, &thread->sampler, &life))
      write_thread (&life, rp_share_running (photo->shares, thread), totals,
                    photo, most);
  rp_json_rows_end ();
  rp_region_done (&region);
  cells = NULL;
}
