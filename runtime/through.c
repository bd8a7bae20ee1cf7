/* SPDX-License-Identifier: MIT */
/* through.c: see through.h.  Only for the export.  */

#include "through.h"

/* Most rounds; a round takes time one caller further up.  */
#define ROUNDS 40

double
rp_through_variance (const struct rp_arc *arc)
{
  const struct rp_function_row *callee = arc->callee;
  double share = callee->through > 0 ? arc->passed / callee->through : 0;
  double others = share < 1 ? 1 - share : 0;
  return rp_square (share) * callee->through_variance
         + rp_square (arc->passed * others);
}

double
rp_through_edge (const struct rp_edge_row *edge, double *variance_out)
{
  const struct rp_function_row *callee = edge->callee;
  double whole = callee->inclusive;
  if (!callee->by_samples && callee->inflow < whole)
    whole = callee->inflow;
  double share
      = edge->ticks > 0 && callee->paid > 0 ? edge->ticks / callee->paid : 0;
  share = share < 1 ? share : 1;
  double part = share * whole;
  double doubt
      = edge->ticks > 0 ? edge->variance / rp_square (edge->ticks) : 0;
  *variance_out = rp_square (share) * callee->inclusive_variance
                  + rp_square (part) * doubt * (1 - share);
  return part;
}

/* Calls of timed functions by those without probes: `open' is what was passed
   on, `moved' what of it went to circles of functions, `excess' the most that
   may have: at one moment all of a circle counts once.  */
static void
add_edges (const struct rp_totals *totals)
{
  for (size_t i = 0; i < totals->function_count; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      row->open = row->moved = row->excess = 0;
      row->through = row->through_variance = row->doubt = 0;
    }
  for (size_t i = 0; i < totals->edge_count; i++)
    {
      const struct rp_edge_row *edge = &totals->edges[i];
      struct rp_function_row *caller = edge->caller;
      if (caller == NULL || caller->time != NULL || caller == edge->callee)
        continue;
      double variance, part = rp_through_edge (edge, &variance);
      caller->open += part;
      caller->doubt += variance;
      if (edge->callee->cycle_flow <= 0)
        continue;
      caller->moved += part;
      if (edge->callee->cycle_flow > caller->excess)
        caller->excess = edge->callee->cycle_flow;
    }
  for (size_t i = 0; i < totals->function_count; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      double more = row->moved - row->excess;
      if (more <= 0)
        continue;
      row->open -= more;
      row->doubt += rp_square (more) / 4;
    }
}

/* Nothing is on the stack for longer than all threads were at work.  */
static double
longest (const struct rp_totals *totals)
{
  double sum = 0;
  for (size_t i = 0; i < totals->function_count; i++)
    sum += totals->functions[i]->machine_self;
  return sum;
}

/* What each timed function was charged for.  */
static void
find_charges (struct rp_account *account)
{
  struct rp_totals *totals = account->totals;
  for (size_t i = 0; i < totals->function_count; i++)
    totals->functions[i]->charged = 0;
  for (size_t i = 0; i < account->count; i++)
    {
      struct rp_arc *arc = &account->arcs[i];
      arc->passed = 0;
      arc->passed_weight = arc->weight;
      if (arc->edge >= totals->charges
          && arc->edge < totals->charges + totals->charge_count)
        arc->caller->charged += arc->flow;
    }
}

/* `through' of all functions, by what their callees passed on; true if some
   changed.  */
static bool
sum_up (struct rp_account *account, double most)
{
  struct rp_totals *totals = account->totals;
  bool changed = false;
  for (size_t i = 0; i < totals->function_count; i++)
    {
      totals->functions[i]->moved = totals->functions[i]->open;
      totals->functions[i]->excess = totals->functions[i]->doubt;
    }
  for (size_t i = 0; i < account->count; i++)
    {
      const struct rp_arc *arc = &account->arcs[i];
      arc->caller->moved += arc->passed;
      arc->caller->excess += rp_through_variance (arc);
    }
  for (size_t i = 0; i < totals->function_count; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      if (row->time != NULL)
        continue;
      double room = most > row->inclusive ? most - row->inclusive : 0;
      double all = row->moved < room ? row->moved : room;
      changed |= __builtin_fabs (all - row->through) > 1e-6 * all;
      row->through = all;
      row->through_variance = row->excess;
      if (row->moved > room)
        row->through_variance += rp_square (row->moved - room) / 4;
    }
  return changed;
}

/* `passed' of all arcs; true if some weights changed.  `moved' are the weights
   of all callers of a function, then all that a function called for.  */
static bool
share_out (struct rp_account *account)
{
  struct rp_totals *totals = account->totals;
  bool changed = false;
  for (size_t i = 0; i < totals->function_count; i++)
    totals->functions[i]->moved = totals->functions[i]->excess = 0;
  for (size_t i = 0; i < account->count; i++)
    account->arcs[i].callee->moved += account->arcs[i].passed_weight;
  for (size_t i = 0; i < account->count; i++)
    {
      struct rp_arc *arc = &account->arcs[i];
      if (arc->callee->through <= 0 || arc->callee->moved <= 0)
        continue;
      arc->passed
          = arc->callee->through * arc->passed_weight / arc->callee->moved;
      arc->caller->excess += arc->passed;
    }
  for (size_t i = 0; totals->charge_count > 0 && i < account->count; i++)
    {
      struct rp_arc *arc = &account->arcs[i];
      const struct rp_function_row *caller = arc->caller;
      if (caller->time == NULL || arc->passed <= 0
          || caller->excess <= caller->charged * 1.001)
        continue;
      arc->passed_weight *= caller->charged / caller->excess;
      changed = true;
    }
  return changed;
}

void
rp_through_find (struct rp_account *account)
{
  struct rp_totals *totals = account->totals;
  add_edges (totals);
  double most = longest (totals);
  find_charges (account);
  bool changed = true;
  for (int round = 0; changed && round < ROUNDS; round++)
    {
      changed = sum_up (account, most);
      changed |= share_out (account);
    }
}
