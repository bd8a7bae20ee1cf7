/* SPDX-License-Identifier: MIT */
/* account.c: see account.h.  Only for the export.  */

#include "account.h"
#include "arcs.h"
#include "clock.h"
#include "cycles.h"
#include "export-places.h"
#include "export-samples.h"
#include "run.h"
#include "shadow.h"
#include "stacks.h"
#include "through.h"

/* Samples of the whole run, from which on they are worth looking at.  */
#define SAMPLES_WORTH 20

/* The part of a probe that its clock sees may differ by this share of it from
   what it was when it was measured: caches are cold in most probes.  */
#define PROBE_DOUBT 0.5

/* The clock is read at both ends of a call, to a whole tick each.  Most
   processors for aarch64 have ticks of 10 to 50 ns.  */
#define TICKS_VARIANCE (1. / 6)

/* Of a function that no sample fell into so many may well have been missed: 3
   with a probability of 5 %, which is two of these standard errors.  */
#define UNSEEN_SAMPLES 1.5

/* Most rounds; a round takes time one caller further up.  */
#define ROUNDS 40

/* How many callers of each other, whose times are all estimates, may be
   raised by what the innermost of them calls.  */
#define LIFTED_LEVELS 10

/* Standard errors from which on a difference is no chance.  */
#define SURELY 3

/* Ticks of a number of samples, by their weight.  */
static double
sample_ticks (const struct rp_account *account, double weight)
{
  return rp_export_sample_ns (weight) / account->tick_ns;
}

/* Stacks of samples in libraries that are enough to share these out.  */
#define STACKS_WORTH 10

/* Finds out whose calls the samples in libraries belong to.  */
static void
ask_stacks (struct rp_account *account)
{
  struct rp_totals *totals = account->totals;
  double samples = (double) rp_export_sample_count (), seen = 0;
  uint32_t count;
  uint64_t lost;
  const struct rp_stack *rows
      = rp_stacks_rows (RP_STACK_SAMPLE, &count, &lost);
  for (size_t i = 0; i < totals->function_count; i++)
    samples -= (double) totals->functions[i]->code_samples;
  account->libraries = samples > 0 ? samples * sample_ticks (account, 0) : 0;
  for (uint32_t i = 0; i < count; i++)
    {
      struct rp_place place;
      uint32_t depth = rows[i].depth, at = 0;
      /* Behind the first frame stand return addresses.  */
      while (at < depth
             && !rp_place_find (
                 totals, (uintptr_t) rows[i].frames[at] - (at > 0), &place))
        at++;
      if (at == 0 || at >= depth || place.host == NULL)
        continue;
      place.host->library_stacks += rows[i].samples;
      seen += (double) rows[i].samples;
    }
  account->calls_seen = seen >= STACKS_WORTH ? seen : 0;
}

/* Ticks of the time in libraries that belong to ROW.  */
static double
library_ticks (const struct rp_account *account,
               const struct rp_function_row *row)
{
  return account->calls_seen > 0
             ? account->libraries * (double) row->library_stacks
                   / account->calls_seen
             : 0;
}

/* Of the time in a function's machine code as samples have it.  */
static double
sample_variance (const struct rp_account *account,
                 const struct rp_function_row *row)
{
  double n = row->code_samples > 0 ? (double) row->code_samples : 1;
  double own = row->code_samples > 0
                   ? sample_ticks (account, row->code_weight)
                   : UNSEEN_SAMPLES * sample_ticks (account, 0);
  double library = library_ticks (account, row);
  double stacks = row->library_stacks > 0 ? (double) row->library_stacks : 1;
  return rp_square (own) / n + rp_square (library) / stacks;
}

/* The square of a DIFFERENCE, as far as VARIANCE does not explain it.  */
static double
beyond (double difference, double variance)
{
  double square = rp_square (difference);
  return square > variance ? square - variance : 0;
}

/* Of the own time of a function that has timed calls and no samples: no more
   than its calls took.  */
static double
unseen_variance (const struct rp_account *account,
                 const struct rp_function_row *row)
{
  double most
      = 2 * (rp_square (row->time->total[RP_INCLUSIVE]) + row->clock_variance);
  double variance = sample_variance (account, row);
  return variance < most ? variance : most;
}

static void
judge (const struct rp_account *account, struct rp_function_row *row)
{
  const struct rp_time_total *time = row->time;
  bool seen = row->code_samples > 0;
  row->machine_self = (seen ? sample_ticks (account, row->code_weight) : 0)
                      + library_ticks (account, row);
  row->machine_variance
      = row->machine_self > 0 ? sample_variance (account, row) : 0;
  row->by_samples = true;
  if (time == NULL)
    return;
  double doubt = PROBE_DOUBT * rp_probe_cost.inside * (double) time->entries;
  double clock = time->variance[RP_INCLUSIVE] + rp_square (doubt)
                 + TICKS_VARIANCE * (double) time->entries;
  /* A call lasts as long as its own code at least.  Where samples have more of
     that, the timed calls may all have been among the short ones, and then
     their spread says nothing.  */
  double missed = row->machine_self - time->total[RP_INCLUSIVE];
  if (missed > 0 && time->timed < time->entries)
    clock += beyond (missed, row->machine_variance);
  row->clock_variance = clock;
  if (rp_export_sample_count () >= SAMPLES_WORTH
      && sample_variance (account, row) < clock)
    {
      if (!seen)
        row->machine_variance = unseen_variance (account, row);
      return;
    }
  row->by_samples = false;
  row->inclusive = time->total[RP_INCLUSIVE];
  row->inclusive_variance = clock;
}

/* What is known from samples takes what it needs from its callers.  */
static void
balance (struct rp_account *account)
{
  struct rp_totals *totals = account->totals;
  for (int round = 0; round < ROUNDS; round++)
    {
      double change = 0, all = 0;
      rp_arcs_sum_up (account);
      for (size_t i = 0; i < totals->function_count; i++)
        {
          struct rp_function_row *row = totals->functions[i];
          if (!row->by_samples || row->pinned)
            continue;
          double inclusive = row->machine_self + row->outflow;
          change += __builtin_fabs (inclusive - row->inclusive);
          all += inclusive;
          row->inclusive = inclusive;
        }
      if (change <= 1e-6 * all)
        return;
    }
}

/* What is known from samples takes what it passes on to its callees from its
   callers, with all its errors.  In circles of functions this converges, as
   only a part of a flow comes back; nothing is known worse than not at all. */
static void
pass_variances (struct rp_account *account)
{
  struct rp_totals *totals = account->totals;
  for (size_t i = 0; i < totals->function_count; i++)
    if (totals->functions[i]->by_samples && !totals->functions[i]->pinned)
      totals->functions[i]->inclusive_variance
          = totals->functions[i]->machine_variance;
  for (int round = 0; round < ROUNDS; round++)
    {
      bool changed = false;
      for (size_t i = 0; i < totals->function_count; i++)
        totals->functions[i]->doubt = totals->functions[i]->machine_variance;
      for (size_t i = 0; i < account->count; i++)
        account->arcs[i].caller->doubt += rp_arc_variance (&account->arcs[i]);
      for (size_t i = 0; i < totals->function_count; i++)
        {
          struct rp_function_row *row = totals->functions[i];
          double most = rp_square (row->inclusive);
          double variance = row->doubt < most ? row->doubt : most;
          if (!row->by_samples || row->pinned
              || variance <= row->machine_variance)
            continue;
          changed |= variance > row->inclusive_variance * (1 + 1e-6);
          row->inclusive_variance = variance;
        }
      if (!changed)
        return;
    }
}

/* Whose own time samples know better, how long its calls lasted the clock may
   all the same: better than what it calls is known.  Not where calls are
   sampled: those that were timed count, and take longer for it.  OWN and OUT:
   variances of that and of its own time.  */
static void
pin (struct rp_function_row *row, double own, double out)
{
  const struct rp_time_total *time = row->time;
  if (time == NULL || row->recursive > 0 || row->calls_expanded != NULL)
    return;
  double variance = row->clock_variance, inclusive = time->total[RP_INCLUSIVE];
  double less = row->machine_self + row->outflow - inclusive;
  if (less > 0 && time->timed < time->entries)
    variance += beyond (less, own + out);
  row->pinned = variance < own + out;
  if (!row->pinned)
    return;
  row->inclusive = inclusive;
  row->inclusive_variance = variance;
}

/* The time of each function's machine code by the clock is known only as well
   as what flows in and out.  Where samples are better they are taken, and of
   the samples in libraries, if no stacks tell, the part that the clock
   suggests.  */
static void
judge_again (struct rp_account *account)
{
  struct rp_totals *totals = account->totals;
  double left = 0,
         libraries = account->calls_seen > 0 ? 0 : account->libraries;
  if (rp_export_sample_count () < SAMPLES_WORTH)
    return;
  pass_variances (account);
  for (size_t i = 0; i < totals->function_count; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      row->doubt = row->by_samples ? 0 : row->inclusive_variance;
      left += row->by_samples ? 0 : rp_unexplained (row);
    }
  for (size_t i = 0; i < account->count; i++)
    {
      const struct rp_arc *arc = &account->arcs[i];
      arc->caller->doubt += rp_arc_variance (arc);
    }
  double share = left > libraries ? libraries / left : 1;
  for (size_t i = 0; i < totals->function_count; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      double more = row->by_samples ? 0 : rp_unexplained (row) * share;
      double variance = sample_variance (account, row) + rp_square (more / 2);
      if (row->by_samples)
        {
          pin (row, row->machine_variance, row->doubt);
          continue;
        }
      if (variance > row->doubt)
        continue;
      row->by_samples = true;
      row->machine_self += more;
      row->machine_variance = variance;
      /* DOUBT is the clock's error and that of what flows out.  */
      pin (row, variance, row->doubt - row->inclusive_variance);
    }
}

static void
add_variances (struct rp_account *account)
{
  for (size_t i = 0; i < account->count; i++)
    if (!account->arcs[i].caller->by_samples)
      account->arcs[i].caller->machine_variance
          += rp_arc_variance (&account->arcs[i]);
}

/* Functions that nobody is seen to call (through pointers, from code that is
   not profiled) ran in somebody's time: TICKS are taken from all functions by
   the clock, from each by its part of ALL.  Returns what could not be.  */
static double
take_orphans (struct rp_account *account, double ticks, double all, bool whole)
{
  struct rp_totals *totals = account->totals;
  double rest = ticks;
  for (size_t i = 0; i < totals->function_count && all > 0; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      if (row->by_samples)
        continue;
      double part = (whole ? row->machine_self : row->doubt) / all * ticks;
      if (part > row->machine_self)
        part = row->machine_self;
      row->machine_self -= part;
      row->machine_variance += rp_square (part);
      rest -= part;
    }
  return rest;
}

/* ROW's callers have room for REST of its own time.  What its samples have
   beyond that and their error was there all the same, in the time of functions
   that are not known to lead to ROW, or that do so in few calls, of which none
   was timed.  Returns how much.  */
static double
keep_seen (const struct rp_account *account, struct rp_function_row *row,
           double rest)
{
  if (rest < row->machine_self)
    row->machine_self = rest;
  if (row->code_samples == 0)
    return 0;
  double seen = sample_ticks (account, row->code_weight);
  double variance = sample_variance (account, row);
  double more = seen - row->machine_self;
  if (more <= 0 || rp_square (more / SURELY) < variance)
    return 0;
  row->machine_self = seen;
  row->machine_variance = variance;
  if (row->inclusive < seen)
    {
      row->inclusive = seen;
      row->inclusive_variance = variance;
    }
  return more;
}

static void
find_machine_self (struct rp_account *account)
{
  struct rp_totals *totals = account->totals;
  double orphans = 0, left = 0, all = 0;
  pass_variances (account);
  for (size_t i = 0; i < totals->function_count; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      double rest = row->inflow - row->outflow;
      rest = rest > 0 ? rest : 0;
      if (row->by_samples)
        {
          if (row->paid <= 0 && row->time == NULL)
            orphans += row->inclusive;
          orphans += keep_seen (account, row, rest);
          continue;
        }
      row->doubt = rp_unexplained (row);
      left += row->doubt;
      row->machine_self = rest;
      row->machine_variance = row->inclusive_variance;
      /* What its callers had no room for may be its own all the same.  */
      if (row->inclusive > row->inflow)
        row->machine_variance += rp_square (row->inclusive - row->inflow);
      all += rest;
    }
  add_variances (account);
  /* Of a run whose calls are sampled most time is in no timed call.  */
  if (totals->sampled || orphans <= 0)
    return;
  double rest = take_orphans (account, orphans, left, false);
  take_orphans (account, rest, all - orphans + rest, true);
}

double
rp_account_share_variance (double share, uint64_t samples)
{
  double n = (double) samples;
  double likely = (share * n + 2) / (n + 4);
  return likely * (1 - likely) / n;
}

/* A part of the host's machine self is that of a function inlined in it.  */
static void
pass_on (struct rp_function_row *host, struct rp_function_row *inlined,
         double share, uint64_t samples)
{
  double part = host->machine_self * share;
  double variance = rp_square (share) * host->machine_variance
                    + rp_square (host->machine_self)
                          * rp_account_share_variance (share, samples);
  inlined->self += part;
  inlined->self_variance += variance;
  host->self -= part;
  host->self_variance += variance - rp_square (share) * host->machine_variance;
}

/* Without memory totals are only less well known.  */
static void
find_cycles (const struct rp_account *account, struct rp_region *region)
{
  struct rp_cycle_arc *arcs
      = rp_region_alloc (region, account->count * sizeof *arcs);
  for (size_t i = 0; arcs != NULL && i < account->count; i++)
    arcs[i] = (struct rp_cycle_arc){ account->arcs[i].caller->index,
                                     account->arcs[i].callee->index,
                                     account->arcs[i].flow };
  if (arcs != NULL)
    rp_cycles_find (account->totals, arcs, account->count, region);
}

/* For the export: what flows along edges, and who pays for functions without
   timed calls.  */
static void
keep_flows (const struct rp_account *account)
{
  struct rp_totals *totals = account->totals;
  totals->flow_count = 0;
  totals->flows = rp_places_memory (account->count * sizeof *totals->flows);
  for (size_t i = 0; totals->flows != NULL && i < account->count; i++)
    {
      const struct rp_arc *arc = &account->arcs[i];
      if (arc->edge != NULL)
        {
          arc->edge->flow = arc->flow;
          arc->edge->flow_variance = rp_arc_variance (arc);
          arc->edge->settled = true;
        }
      if (arc->callee->time == NULL && arc->flow + arc->passed > 0)
        totals->flows[totals->flow_count++] = (struct rp_flow_row){
          .caller = arc->caller,
          .callee = arc->callee,
          .source = arc->source,
          .calls = arc->source == RP_FLOW_COUNTED ? arc->weight : -1,
          .ticks = arc->flow + arc->passed,
          .variance = rp_arc_variance (arc) + rp_through_variance (arc)
        };
    }
}

int
rp_account_make (struct rp_totals *totals)
{
  for (size_t i = 0; i < totals->function_count; i++)
    totals->functions[i]->index = (uint32_t) i;
  /* Without a timed call or a sample there is no time to be accounted for.  */
  if (rp_run.config.mode == RP_MODE_COUNTS && rp_export_sample_count () == 0)
    return 0;
  struct rp_account account
      = { .totals = totals,
          .tick_ns = 1e9 / rp_clock_calibrate ().hz,
          .room = totals->edge_count + totals->charge_count
                  + totals->call_count + RP_ARC_GUESSES };
  struct rp_region region = { NULL, 0, false, 0 };
  account.arcs
      = rp_region_alloc (&region, account.room * sizeof (struct rp_arc));
  if (account.arcs == NULL)
    return -1;
  ask_stacks (&account);
  for (size_t i = 0; i < totals->function_count; i++)
    judge (&account, totals->functions[i]);
  rp_arcs_collect (&account);
  /* What a function's calls of itself took is in their callers' time, too.  */
  for (size_t i = 0; i < totals->function_count; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      if (row->outside < 0)
        {
          row->paid -= row->outside;
          row->outside = 0;
        }
      double all = row->paid + row->recursive;
      if (row->by_samples || row->recursive <= 0 || all <= 0)
        continue;
      row->inclusive *= row->paid / all;
      row->inclusive_variance *= rp_square (row->paid / all);
      row->inclusive_variance += row->doubt;
    }
  balance (&account);
  judge_again (&account);
  balance (&account);
  rp_arcs_weigh_guesses (&account);
  balance (&account);
  pass_variances (&account);
  bool changed = true;
  for (int level = 0; changed && level < LIFTED_LEVELS; level++)
    {
      changed = rp_arcs_reroute (&account);
      changed |= rp_arcs_lift (&account);
      balance (&account);
    }
  rp_arcs_reconcile (&account);
  find_cycles (&account, &region);
  find_machine_self (&account);
  for (size_t i = 0; i < totals->function_count; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      row->self += row->machine_self;
      row->self_variance += row->machine_variance;
    }
  rp_places_shares (pass_on);
  rp_through_find (&account);
  keep_flows (&account);
  for (size_t i = 0; i < totals->function_count; i++)
    if (totals->functions[i]->self < 0)
      totals->functions[i]->self = 0;
  totals->arcs_lost = account.lost;
  rp_region_done (&region);
  return 0;
}
