/* SPDX-License-Identifier: MIT */
/* export-edges.c: the profile's `edges'.  Under the runtime's lock, perhaps in
   a signal handler.

   Most come from timed calls.  A function without timed calls, known from
   samples, has its callers from what the account found (account.h), or from
   the code that it is inlined in.  Calls by code that is not profiled say
   which timed function was the nearest on the stack.  */

#include "export-edges.h"
#include "account.h"
#include "export-fields.h"
#include "export-places.h"
#include "export-rows.h"
#include "row.h"
#include "sort.h"
#include "through.h"

/* Rows of calls that were not timed, beyond the most expensive ones, are left
   out.  */
#define FLOWS_WRITTEN 5000

/* ------------------------------------------------------------ timed calls */

/* The time of an edge, in agreement with its callee's and its caller's.  */
static double
edge_ticks (const struct rp_edge_row *edge, double *variance)
{
  const struct rp_function_row *callee = edge->callee;
  const struct rp_time_total *time = callee->time;
  if (edge->settled)
    {
      /* What the others had no room for may be its own all the same.  */
      double scale = edge->ticks > 0 ? edge->flow / edge->ticks : 0;
      *variance = edge->variance * rp_square (scale);
      if (*variance < edge->flow_variance)
        *variance = edge->flow_variance;
      if (!callee->by_samples)
        *variance += rp_square (edge->flow - edge->ticks * callee->expansion);
      return edge->flow;
    }
  if (edge->caller != callee && callee->paid > 0)
    return rp_through_edge (edge, variance);
  /* Calls of itself: a share of what all activations took.  */
  double scale = time != NULL && callee->edge_ticks > 0
                     ? time->total[RP_INCLUSIVE] / callee->edge_ticks
                     : callee->expansion;
  *variance = edge->variance * rp_square (scale);
  return edge->ticks * scale;
}

/* How many calls an edge stands for.  All edges of a callee are as many as it
   was entered, which is known.  Those that were timed happened; of the others
   each edge has its share of what was seen to lie between timed calls, and of
   those behind the last one nothing was seen.  */
static double
edge_calls (const struct rp_edge_row *edge, double *variance)
{
  const struct rp_function_row *callee = edge->callee;
  const struct rp_time_total *time = callee->time;
  double timed = (double) edge->timed, all_timed = (double) callee->edge_timed;
  /* A part of an edge is cut at whole calls.  */
  double between = edge->calls > timed ? edge->calls - timed : 0;
  double all_between = callee->edge_calls - all_timed;
  double entries = time != NULL && callee->edge_calls > 0
                       ? (double) time->entries
                       : callee->edge_calls * callee->expansion;
  double rest = entries - all_timed;
  double share = all_between > 0.5 ? between / all_between
                 : all_timed > 0   ? timed / all_timed
                                   : 1;
  *variance = 0;
  if (rest <= 0.5)
    return all_timed > 0 ? entries * timed / all_timed : edge->calls;
  if (share < 1 && all_between > 0.5)
    {
      /* Where no gap was seen there may be one.  */
      double gap = callee->edge_gaps / all_between;
      double gaps = edge->gaps > 0 ? edge->gaps : rp_square (gap);
      *variance = rp_square (rest / all_between) * gaps * (1 - share);
    }
  else if (share < 1)
    *variance = rp_square (rest) * share * (1 - share) / all_timed;
  return timed + rest * share;
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
  double variance, ticks = edge_ticks (edge, &variance);
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
          .gaps = from->gaps * share,
          .ticks = from->ticks * share,
          .variance = from->variance * share };
  edge->timed -= part.timed;
  edge->calls -= part.calls;
  edge->gaps -= part.gaps;
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
  uint64_t lost; /* that found no room */
} flows;

static void
add_flow (const struct rp_flow_row *row)
{
  if (row->ticks <= 0)
    return;
  if (flows.count < flows.room)
    flows.rows[flows.count++] = *row;
  else
    flows.lost++;
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
join_flows (void)
{
  size_t kept = 0;
  rp_sort (flows.rows, flows.count, sizeof *flows.rows, compare_ends);
  for (size_t i = 0; i < flows.count; i++)
    {
      struct rp_flow_row *into = &flows.rows[kept > 0 ? kept - 1 : 0];
      const struct rp_flow_row *row = &flows.rows[i];
      if (kept == 0 || compare_ends (into, row) != 0)
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
  flows.count = flows.lost = 0;
  flows.room = totals->flow_count + 4 * FLOWS_WRITTEN;
  flows.rows = rp_places_memory (flows.room * sizeof *flows.rows);
  if (flows.rows == NULL)
    flows.room = 0;
  for (size_t i = 0; i < totals->flow_count; i++)
    add_flow (&totals->flows[i]);
  rp_places_shares (add_inlined);
  join_flows ();
  rp_sort (flows.rows, flows.count, sizeof *flows.rows, compare_flows);
}

uint64_t
rp_export_edges (const struct rp_totals *totals)
{
  const struct unowned *unowned = find_unowned (totals);
  for (size_t i = 0; i < totals->edge_count; i++)
    {
      struct rp_function_row *callee = totals->edges[i].callee;
      callee->edge_calls += totals->edges[i].calls;
      callee->edge_gaps += totals->edges[i].gaps;
      callee->edge_ticks += totals->edges[i].ticks;
      callee->edge_timed += totals->edges[i].timed;
    }
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
  uint64_t more
      = flows.count > FLOWS_WRITTEN ? flows.count - FLOWS_WRITTEN : 0;
  return more + flows.lost + totals->arcs_lost;
}
