/* SPDX-License-Identifier: MIT */
/* arcs.c: see arcs.h.  Only for the export.  */

#include "arcs.h"
#include "code-map.h"
#include "processor.h"

/* Most rounds; a round takes a difference one function further.  */
#define ROUNDS 40

struct rp_arc *
rp_arcs_add (struct rp_account *account, struct rp_function_row *caller,
             struct rp_function_row *callee, double weight, double doubt,
             enum rp_flow_source source)
{
  if (caller == callee)
    return NULL;
  if (account->count == account->room)
    {
      account->lost++;
      return NULL;
    }
  struct rp_arc *arc = &account->arcs[account->count++];
  *arc = (struct rp_arc){ .caller = caller,
                          .callee = callee,
                          .weight = weight,
                          .doubt = doubt,
                          .source = source };
  callee->paid += weight;
  return arc;
}

static void
add_edge_arc (struct rp_account *account, struct rp_edge_row *edge,
              double ticks, double doubt)
{
  struct rp_arc *arc = rp_arcs_add (account, edge->caller, edge->callee, ticks,
                                    doubt, RP_FLOW_COUNTED);
  if (arc != NULL)
    arc->edge = edge;
}

static void
note_weights (const struct rp_totals *totals)
{
  for (size_t i = 0; i < totals->edge_count; i++)
    {
      const struct rp_edge_row *edge = &totals->edges[i];
      edge->callee->seen_calls += edge->calls;
      edge->callee->seen_squares
          += edge->gaps + 2 * edge->calls - (double) edge->timed;
    }
}

/* What chance left open of EDGE's ticks.  One of the calls that were not timed
   may have been one more of this edge, or one less, and stand for as many as
   those that were: an edge of which only first calls were seen, each of which
   stands for itself, would be known exactly otherwise.  */
static double
edge_variance (const struct rp_edge_row *edge)
{
  const struct rp_function_row *callee = edge->callee;
  const struct rp_time_total *time = callee->time;
  bool all = time != NULL && time->timed >= time->entries;
  if (all || edge->calls <= 0 || callee->seen_calls <= 0)
    return edge->variance;
  double weight = callee->seen_squares / callee->seen_calls;
  return edge->variance + rp_square (weight * edge->ticks / edge->calls);
}

static void
add_edges (struct rp_account *account)
{
  const struct rp_totals *totals = account->totals;
  note_weights (totals);
  for (size_t i = 0; i < totals->edge_count; i++)
    {
      struct rp_edge_row *edge = &totals->edges[i];
      double ticks = edge->ticks > 0 ? edge->ticks : 0;
      double variance = edge_variance (edge);
      double doubt = ticks > 0 ? variance / rp_square (ticks) : 0;
      if (edge->caller == edge->callee)
        {
          edge->callee->recursive += ticks;
          continue;
        }
      edge->callee->doubt += edge->variance;
      if (edge->caller == NULL || edge->caller->time == NULL)
        {
          /* By nobody, or see below.  */
          edge->callee->paid += ticks;
          edge->callee->outside += ticks;
          edge->callee->outside_variance += variance;
        }
      else
        add_edge_arc (account, edge, ticks, doubt);
    }
  for (size_t i = 0; i < totals->charge_count; i++)
    {
      struct rp_edge_row *edge = &totals->charges[i];
      double ticks = edge->ticks > 0 ? edge->ticks : 0;
      if (edge->caller == NULL || ticks <= 0)
        continue;
      /* By this one.  */
      edge->callee->paid -= ticks;
      edge->callee->outside -= ticks;
      double variance = edge_variance (edge);
      edge->callee->outside_variance
          = edge->callee->outside_variance > variance
                ? edge->callee->outside_variance - variance
                : 0;
      if (edge->caller == edge->callee)
        edge->callee->recursive += ticks;
      else
        add_edge_arc (account, edge, ticks, variance / rp_square (ticks));
    }
}

static void
add_calls (struct rp_account *account)
{
  const struct rp_totals *totals = account->totals;
  for (size_t i = 0; i < totals->call_count; i++)
    {
      const struct rp_call_row *call = &totals->calls[i];
      call->callee->counted_callers = true;
      rp_arcs_add (account, call->caller, call->callee, call->calls, 0,
                   RP_FLOW_COUNTED);
    }
}

/* Whether ROW's own code may have run.  */
static bool
ran (const struct rp_account *account, const struct rp_function_row *row)
{
  return row->calls > 0 || row->code_samples > 0 || account->totals->sampled
         || (row->flags & RUCHYPROF_FUNCTION_NOT_COUNTED);
}

/* Direct calls of functions without probes, as the code has them.  */
static void
find_calls (struct rp_account *account)
{
  size_t count;
  const struct rp_code_range *ranges = rp_code_map_all (&count);
  for (size_t i = 0; i < count; i++)
    {
      struct rp_function_row *caller = rp_totals_function (
          account->totals, ranges[i].unit, ranges[i].function);
      uintptr_t at = ranges[i].from, target;
      while (caller != NULL && ran (account, caller)
             && (at = rp_processor_next_call (at, ranges[i].to, &target)) != 0)
        {
          const struct rp_code_range *callee = rp_code_map_find (target);
          if (callee == NULL || callee->from != target || callee->timed)
            continue;
          struct rp_function_row *row = rp_totals_function (
              account->totals, callee->unit, callee->function);
          if (row == NULL || row->time != NULL || row->counted_callers
              || !ran (account, row))
            continue;
          rp_arcs_add (account, caller, row, 0, 0, RP_FLOW_CODE);
        }
    }
}

void
rp_arcs_collect (struct rp_account *account)
{
  add_edges (account);
  add_calls (account);
  find_calls (account);
  rp_arcs_from_stacks (account);
}

void
rp_arcs_sum_up (struct rp_account *account)
{
  struct rp_totals *totals = account->totals;
  for (size_t i = 0; i < totals->function_count; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      row->outflow = 0;
      row->paid_variance = row->outside_variance;
    }
  for (size_t i = 0; i < account->count; i++)
    {
      struct rp_arc *arc = &account->arcs[i];
      struct rp_function_row *callee = arc->callee;
      arc->flow = callee->paid > 0
                      ? callee->inclusive * arc->weight / callee->paid
                      : 0;
      arc->caller->outflow += arc->flow;
      callee->paid_variance += arc->doubt * rp_square (arc->weight);
    }
}

/* A flow is no better known than the few calls that it was seen in, unless
   these are nearly all.  */
static double
least_variance (const struct rp_arc *arc)
{
  double all = arc->callee->seen_calls;
  if (arc->edge == NULL || all <= 0)
    return 0;
  return rp_square (arc->flow) * arc->doubt * (1 - arc->edge->calls / all);
}

/* What a caller's share of all weights may be off by is its own weight's
   doubt, and that of all others: a caller that seems to pay for nearly all
   pays less where another's weight was seen too small.  */
double
rp_arc_variance (const struct rp_arc *arc)
{
  const struct rp_function_row *callee = arc->callee;
  double whole = callee->inclusive_variance;
  double part = callee->inclusive > 0 ? arc->flow / callee->inclusive : 0;
  double variance = rp_square (part) * whole, least = least_variance (arc);
  if (callee->paid > 0)
    {
      double share = arc->weight / callee->paid;
      double of_share = (1 - 2 * share) * arc->doubt
                        + callee->paid_variance / rp_square (callee->paid);
      variance += of_share > 0 ? rp_square (arc->flow) * of_share : 0;
    }
  return variance > least ? variance : least;
}

void
rp_arcs_weigh_guesses (struct rp_account *account)
{
  rp_arcs_sum_up (account);
  for (size_t i = 0; i < account->count; i++)
    {
      struct rp_arc *arc = &account->arcs[i];
      if (arc->source != RP_FLOW_CODE)
        continue;
      /* Somebody called it, if only the time tells nothing.  */
      arc->weight = rp_unexplained (arc->caller) + 1;
      arc->callee->paid += arc->weight;
    }
  for (size_t i = 0; i < account->count; i++)
    {
      struct rp_arc *arc = &account->arcs[i];
      if (arc->source == RP_FLOW_CODE)
        arc->doubt = 1 - arc->weight / arc->callee->paid;
    }
}

/* What flows into and out of every function, and how well the latter is
   known.  */
static void
sum_flows (struct rp_account *account)
{
  struct rp_totals *totals = account->totals;
  for (size_t i = 0; i < totals->function_count; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      /* What no profiled function pays comes from outside.  */
      row->inflow = row->paid > 0 ? row->inclusive * row->outside / row->paid
                                  : row->inclusive;
      row->outflow = row->doubt = 0;
    }
  for (size_t i = 0; i < account->count; i++)
    {
      const struct rp_arc *arc = &account->arcs[i];
      arc->callee->inflow += arc->flow;
      arc->caller->outflow += arc->flow;
      arc->caller->doubt += rp_arc_variance (arc);
    }
}

/* Where samples say how much ROW's own code took, that and what goes out may
   be more or less than what flows in.  It takes its part of the difference, by
   its error or, if no error explains it, EVENLY; the rest, `excess', is its
   callees'.  */
static void
settle (struct rp_function_row *row, bool evenly)
{
  double own = row->by_samples ? row->machine_self : 0;
  double variance = row->by_samples ? row->machine_variance : 0;
  double all = variance + row->doubt, sum = row->outflow + own;
  row->excess = sum - row->inflow;
  /* What the clock knows beyond is the row's own.  */
  if (row->excess < 0 && !row->by_samples)
    row->excess = 0;
  if (__builtin_fabs (row->excess) <= 1e-9 * sum)
    {
      row->excess = 0;
      return;
    }
  double share = !evenly && all > 0 ? variance / all
                 : row->excess < 0  ? 1
                                    : own / sum;
  double part = row->excess * share;
  if (part > own)
    part = own;
  if (part == 0)
    return;
  row->machine_self -= part;
  row->excess -= part;
  if (rp_square (part) > variance)
    row->machine_variance += rp_square (part);
}

/* What ARC's caller has too little for its callees: this one's part.  */
static double
missing (const struct rp_arc *arc, bool evenly)
{
  const struct rp_function_row *row = arc->caller;
  double share = evenly || row->doubt <= 0
                     ? arc->flow / row->outflow
                     : rp_arc_variance (arc) / row->doubt;
  double part = row->excess * share;
  return part < arc->flow ? part : arc->flow;
}

void
rp_arcs_reconcile (struct rp_account *account)
{
  struct rp_totals *totals = account->totals;
  bool changed = true;
  for (int round = 0; changed && round < ROUNDS; round++)
    {
      bool evenly = round >= ROUNDS / 2;
      changed = false;
      sum_flows (account);
      for (size_t i = 0; i < totals->function_count; i++)
        settle (totals->functions[i], evenly);
      for (size_t i = 0; i < account->count; i++)
        {
          struct rp_arc *arc = &account->arcs[i];
          if (arc->caller->excess == 0 || arc->flow <= 0)
            continue;
          arc->flow -= missing (arc, evenly);
          changed = true;
        }
    }
  for (size_t i = 0; i < totals->function_count; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      if (row->by_samples && !row->pinned)
        row->inclusive = row->machine_self + row->outflow;
    }
}

/* Whether all that ROW took is known.  */
static bool
exact (const struct rp_function_row *row)
{
  return row->time != NULL && row->time->timed >= row->time->entries
         && (!row->by_samples || row->pinned);
}

bool
rp_arcs_reroute (struct rp_account *account)
{
  struct rp_totals *totals = account->totals;
  bool changed = false;
  rp_arcs_sum_up (account);
  sum_flows (account);
  for (size_t i = 0; i < totals->function_count; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      double more = row->outflow - row->inclusive;
      row->excess = exact (row) && more > 1e-6 * row->outflow ? more : 0;
      row->open = row->moved = 0;
    }
  for (size_t i = 0; i < account->count; i++)
    if (!exact (account->arcs[i].caller))
      account->arcs[i].callee->open += account->arcs[i].weight;
  for (size_t i = 0; i < account->count; i++)
    {
      struct rp_arc *arc = &account->arcs[i];
      struct rp_function_row *callee = arc->callee;
      if (arc->caller->excess <= 0 || arc->flow <= 0 || callee->open <= 0)
        continue;
      double part = missing (arc, false) / arc->flow * arc->weight;
      arc->weight -= part;
      callee->moved += part;
      changed = true;
    }
  for (size_t i = 0; changed && i < account->count; i++)
    {
      struct rp_arc *arc = &account->arcs[i];
      if (!exact (arc->caller) && arc->callee->moved > 0)
        arc->weight *= 1 + arc->callee->moved / arc->callee->open;
    }
  return changed;
}

/* By how much less than its callees took ROW seems to have taken, as far as
   its clock is to blame.  A clock that saw some of the calls may have missed
   the few that took all the time, and then its error says nothing.  */
static double
missed (const struct rp_function_row *row)
{
  double variance = row->inclusive_variance;
  double less = row->outflow - row->inclusive;
  if (row->by_samples || exact (row) || row->inclusive <= 0
      || less <= 1e-6 * row->outflow)
    return 0;
  if (variance < rp_square (less))
    variance = rp_square (less);
  return less * variance / (variance + row->doubt);
}

bool
rp_arcs_lift (struct rp_account *account)
{
  struct rp_totals *totals = account->totals;
  bool changed = false;
  rp_arcs_sum_up (account);
  sum_flows (account);
  for (size_t i = 0; i < totals->function_count; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      double part = missed (row);
      if (part <= 0)
        continue;
      row->lift
          = (row->lift > 0 ? row->lift : 1) * (1 + part / row->inclusive);
      row->inclusive += part;
      if (row->inclusive_variance < row->doubt)
        row->inclusive_variance = row->doubt;
      changed = true;
    }
  return changed;
}
