/* SPDX-License-Identifier: MIT */
/* export-edges.c: the profile's `edges'.  Under the runtime's lock, perhaps in
   a signal handler.

   Most come from timed calls.  A function without timed calls, known from
   samples, has its callers from what the account found (account.h), from the
   code that it is inlined in, or, if nobody is seen to call it, from the
   stacks of samples.  Calls by code that is not profiled say which timed
   function was the nearest on the stack.  */

#include "export-edges.h"
#include "account.h"
#include "export-fields.h"
#include "export-places.h"
#include "export-rows.h"
#include "row.h"
#include "sort.h"
#include "stacks.h"

/* Rows of calls that were not timed, beyond the most expensive ones, are left
   out.  */
#define FLOWS_WRITTEN 5000

/* ------------------------------------------------------------ timed calls */

/* The time of an edge, in agreement with its callee's and its caller's.  */
static double
edge_ticks (const struct rp_edge_row *edge)
{
  const struct rp_function_row *callee = edge->callee;
  if (edge->settled)
    return edge->flow;
  return edge->caller != callee && callee->by_samples && callee->paid > 0
             ? callee->inclusive * edge->ticks / callee->paid
             : edge->ticks * callee->expansion;
}

/* What the others had no room for may be its own all the same.  */
static double
edge_variance (const struct rp_edge_row *edge, double ticks)
{
  double variance
      = edge->ticks > 0 ? edge->variance * rp_square (ticks / edge->ticks) : 0;
  if (!edge->settled)
    return variance;
  if (variance < edge->flow_variance)
    variance = edge->flow_variance;
  double seen = edge->ticks * edge->callee->expansion;
  return edge->callee->by_samples ? variance
                                  : variance + rp_square (ticks - seen);
}

/* How many calls an edge stands for.  All edges of a callee are as many as it
   was entered, which is known: what was seen at timed calls are shares, and
   behind the last one nothing was seen.  */
static double
edge_calls (const struct rp_edge_row *edge, double *variance)
{
  const struct rp_function_row *callee = edge->callee;
  const struct rp_time_total *time = callee->time;
  double spread = edge->calls - (double) edge->timed;
  double share = callee->edge_calls > 0 ? edge->calls / callee->edge_calls : 1;
  /* Of a sum of geometric-like gaps; none if every call was timed.  */
  *variance = spread > 0.5 && edge->timed > 0 && share < 1
                  ? edge->calls * spread / (double) edge->timed * (1 - share)
                  : 0;
  double scale = time == NULL || callee->edge_calls <= 0
                     ? callee->expansion
                     : (double) time->entries / callee->edge_calls;
  *variance *= rp_square (scale);
  return edge->calls * scale;
}

/* THROUGH: the nearest timed function on the stack, where the caller is not
   profiled; or NULL.  */
static void
write_edge (const struct rp_edge_row *edge,
            const struct rp_function_row *through)
{
  struct rp_row *object = rp_row_object ();
  rp_export_key (object, "caller", edge->caller);
  rp_export_key (object, "callee", edge->callee);
  double spread, calls = edge_calls (edge, &spread);
  double ticks = edge_ticks (edge);
  double variance = edge_variance (edge, ticks);
  rp_row_count (object, "calls", (uint64_t) (calls + 0.5));
  if (spread > 0.25)
    rp_row_number (object, "calls_stderr", rp_square_root (spread), 1);
  rp_row_count (object, "timed_calls", edge->timed);
  rp_row_count (object, "total_time_ns", rp_export_nanoseconds (ticks));
  if (variance > 0 && ticks > 0)
    rp_row_count (object, "total_time_ns_stderr",
                  rp_export_nanoseconds (rp_square_root (variance)));
  if (through != NULL)
    rp_export_key (object, "through", through);
  rp_row_print (object);
}

/* Takes SHARE of FROM out of EDGE.  */
static struct rp_edge_row
take_part (struct rp_edge_row *edge, const struct rp_edge_row *from,
           double share)
{
  uint64_t timed = (uint64_t) ((double) from->timed * share + 0.5);
  struct rp_edge_row part
      = { .caller = NULL,
          .callee = edge->callee,
          .timed = timed < edge->timed ? timed : edge->timed,
          .calls = from->calls * share,
          .ticks = from->ticks * share,
          .variance = from->variance * share };
  edge->timed -= part.timed;
  edge->calls -= part.calls;
  edge->ticks -= part.ticks;
  edge->variance -= part.variance;
  return part;
}

/* Calls of one function by code that is never timed.  */
struct unowned
{
  double calls;
  const struct rp_edge_row **charges; /* who was the nearest on the stack */
  size_t count;
};

/* For each function by its number, or NULL if there is no memory.  */
static struct unowned *
find_unowned (const struct rp_totals *totals)
{
  struct unowned *all
      = rp_places_memory (totals->function_count * sizeof *all);
  const struct rp_edge_row **charges
      = rp_places_memory (totals->charge_count * sizeof *charges);
  if (all == NULL || charges == NULL)
    return NULL;
  for (size_t i = 0; i < totals->edge_count; i++)
    {
      const struct rp_edge_row *edge = &totals->edges[i];
      if (edge->caller == NULL || edge->caller->time == NULL)
        all[edge->callee->index].calls += edge->calls;
    }
  for (size_t i = 0; i < totals->charge_count; i++)
    all[totals->charges[i].callee->index].count++;
  for (size_t i = 0; i < totals->function_count; i++)
    {
      all[i].charges = charges;
      charges += all[i].count;
      all[i].count = 0;
    }
  for (size_t i = 0; i < totals->charge_count; i++)
    {
      struct unowned *one = &all[totals->charges[i].callee->index];
      one->charges[one->count++] = &totals->charges[i];
    }
  return all;
}

/* An edge from code that is not profiled, by the functions that called that
   code.  */
static void
write_unowned (const struct rp_edge_row *edge, const struct unowned *unowned)
{
  struct rp_edge_row rest = *edge;
  double share = unowned->calls > 0 ? edge->calls / unowned->calls : 0;
  for (size_t i = 0; i < unowned->count; i++)
    if (unowned->charges[i]->caller != NULL)
      {
        struct rp_edge_row part
            = take_part (&rest, unowned->charges[i], share);
        if (part.timed > 0)
          write_edge (&part, unowned->charges[i]->caller);
      }
  if (rest.timed > 0)
    write_edge (&rest, NULL);
}

static int
compare_edges (const void *left, const void *right)
{
  return rp_by_number (((const struct rp_edge_row *) left)->ticks,
                       ((const struct rp_edge_row *) right)->ticks);
}

/* ----------------------------------------------- calls that were not timed */

static struct
{
  struct rp_flow_row *rows;
  size_t count;
  size_t room;
} flows;

static void
add_flow (const struct rp_flow_row *row)
{
  if (flows.count < flows.room && row->ticks > 0)
    flows.rows[flows.count++] = *row;
}

static void
add_inlined (struct rp_function_row *host, struct rp_function_row *inlined,
             double share, uint64_t samples)
{
  struct rp_flow_row row = { .caller = host,
                             .callee = inlined,
                             .source = RP_FLOW_INLINED,
                             .calls = -1,
                             .ticks = share * host->machine_self };
  row.variance = share * share * host->machine_variance
                 + host->machine_self * host->machine_self
                       * rp_account_share_variance (share, samples);
  add_flow (&row);
}

/* Nobody is seen to call it.  */
static bool
is_orphan (const struct rp_function_row *row)
{
  return row != NULL && row->time == NULL && row->paid <= 0
         && row->inclusive > 0;
}

/* The frames of one sampled stack, from the innermost.  For now, `variance'
   is the number of samples.  */
static void
add_stack (const struct rp_totals *totals, const struct rp_stack *stack)
{
  struct rp_function_row *callee = NULL;
  for (uint32_t i = 0; i <= stack->depth; i++)
    {
      struct rp_place place = { .host = NULL };
      if (i < stack->depth
          && (!rp_place_find (totals, (uintptr_t) stack->frames[i] - (i > 0),
                              &place)
              || place.host == NULL || place.host == callee))
        continue;
      struct rp_flow_row row = { .caller = place.host,
                                 .callee = callee,
                                 .source = RP_FLOW_STACKS,
                                 .calls = -1,
                                 .ticks = stack->weight,
                                 .variance = (double) stack->samples };
      if (is_orphan (callee))
        add_flow (&row);
      callee = place.host;
    }
}

static uint32_t
number_of (const struct rp_function_row *row)
{
  return row != NULL ? row->index + 1 : 0;
}

static int
compare_ends (const void *left, const void *right)
{
  const struct rp_flow_row *a = left, *b = right;
  uint32_t keys[2][3]
      = { { number_of (a->callee), number_of (a->caller), a->source },
          { number_of (b->callee), number_of (b->caller), b->source } };
  for (int i = 0; i < 3; i++)
    if (keys[0][i] != keys[1][i])
      return keys[0][i] < keys[1][i] ? -1 : 1;
  return 0;
}

/* Rows with the same ends become one.  */
static void
join_flows (size_t first)
{
  size_t kept = first;
  rp_sort (flows.rows + first, flows.count - first, sizeof *flows.rows,
           compare_ends);
  for (size_t i = first; i < flows.count; i++)
    {
      struct rp_flow_row *into = &flows.rows[kept > first ? kept - 1 : first];
      const struct rp_flow_row *row = &flows.rows[i];
      if (kept == first || compare_ends (into, row) != 0)
        {
          flows.rows[kept++] = *row;
          continue;
        }
      into->ticks += row->ticks;
      into->variance += row->variance;
      into->calls += row->calls >= 0 ? row->calls : 0;
    }
  flows.count = kept;
}

/* Weights of stacks become shares of the callee's time.  */
static void
add_stacks (const struct rp_totals *totals)
{
  uint32_t count;
  uint64_t lost;
  const struct rp_stack *rows
      = rp_stacks_rows (RP_STACK_SAMPLE, &count, &lost);
  struct
  {
    double ticks;
    double samples;
  } *sums = rp_places_memory (totals->function_count * sizeof *sums);
  size_t first = flows.count;
  for (uint32_t i = 0; sums != NULL && i < count; i++)
    add_stack (totals, &rows[i]);
  join_flows (first);
  for (size_t i = first; i < flows.count; i++)
    {
      sums[flows.rows[i].callee->index].ticks += flows.rows[i].ticks;
      sums[flows.rows[i].callee->index].samples += flows.rows[i].variance;
    }
  for (size_t i = first; i < flows.count; i++)
    {
      struct rp_flow_row *row = &flows.rows[i];
      const struct rp_function_row *callee = row->callee;
      double share = row->ticks / sums[callee->index].ticks;
      row->ticks = callee->inclusive * share;
      row->variance = share * share * callee->inclusive_variance
                      + callee->inclusive * callee->inclusive
                            * rp_account_share_variance (
                                share, (uint64_t) sums[callee->index].samples);
    }
}

static int
compare_flows (const void *left, const void *right)
{
  return rp_by_number (((const struct rp_flow_row *) left)->ticks,
                       ((const struct rp_flow_row *) right)->ticks);
}

static void
write_flow (const struct rp_flow_row *flow)
{
  static const char *const sources[]
      = { "counted", "code", "inlined", "stacks" };
  struct rp_row *object = rp_row_object ();
  rp_export_key (object, "caller", flow->caller);
  rp_export_key (object, "callee", flow->callee);
  if (flow->calls >= 0)
    rp_row_count (object, "calls",
                  (uint64_t) (flow->calls * flow->callee->expansion + 0.5));
  rp_row_count (object, "timed_calls", 0);
  rp_row_count (object, "total_time_ns", rp_export_nanoseconds (flow->ticks));
  if (flow->variance > 0)
    rp_row_count (object, "total_time_ns_stderr",
                  rp_export_nanoseconds (rp_square_root (flow->variance)));
  rp_row_string (object, "source", sources[flow->source]);
  rp_row_print (object);
}

static void
find_flows (const struct rp_totals *totals)
{
  flows.count = 0;
  flows.room = totals->flow_count + 4 * FLOWS_WRITTEN;
  flows.rows = rp_places_memory (flows.room * sizeof *flows.rows);
  if (flows.rows == NULL)
    flows.room = 0;
  for (size_t i = 0; i < totals->flow_count; i++)
    add_flow (&totals->flows[i]);
  rp_places_shares (add_inlined);
  join_flows (0);
  add_stacks (totals);
  rp_sort (flows.rows, flows.count, sizeof *flows.rows, compare_flows);
}

void
rp_export_edges (const struct rp_totals *totals)
{
  const struct unowned *unowned = find_unowned (totals);
  for (size_t i = 0; i < totals->edge_count; i++)
    totals->edges[i].callee->edge_calls += totals->edges[i].calls;
  rp_sort (totals->edges, totals->edge_count, sizeof *totals->edges,
           compare_edges);
  rp_json_rows_begin ("edges");
  for (size_t i = 0; i < totals->edge_count; i++)
    {
      const struct rp_edge_row *edge = &totals->edges[i];
      if (edge->caller == NULL && unowned != NULL)
        write_unowned (edge, &unowned[edge->callee->index]);
      else
        write_edge (edge, NULL);
    }
  find_flows (totals);
  for (size_t i = 0; i < flows.count && i < FLOWS_WRITTEN; i++)
    write_flow (&flows.rows[i]);
  rp_json_rows_end ();
}
