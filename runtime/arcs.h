/* SPDX-License-Identifier: MIT */
/* arcs.h - who calls whom, as the account (account.h) sees it: callers, their
   callees and the time that flows between.  For account.c only.  */

#ifndef RP_ARCS_H
#define RP_ARCS_H

#include "base.h"
#include "totals.h"

/* Calls found in machine code and in stacks that are kept.  */
#define RP_ARC_GUESSES 20000

struct rp_arc
{
  struct rp_function_row *caller;
  struct rp_function_row *callee;
  double weight;
  double flow;          /* ticks */
  double doubt;         /* relative variance of `weight' */
  double passed;        /* ticks, see through.h */
  double passed_weight; /* by which these are shared out */
  enum rp_flow_source source;
  struct rp_edge_row *edge; /* that it was made of, or NULL */
};

struct rp_account
{
  struct rp_totals *totals;
  struct rp_arc *arcs;
  size_t count;
  size_t room;
  uint64_t lost; /* arcs that found no room */
  double tick_ns;
  double libraries;  /* ticks of samples in code that is not profiled */
  double calls_seen; /* stacks that say who called that code */
};

/* All arcs of the totals, and those that the machine code has beyond them;
   then those of functions that nobody is seen to call there (through pointers,
   from libraries) by the stacks of samples, see arcs-stacks.c.  */
void rp_arcs_collect (struct rp_account *account);
void rp_arcs_from_stacks (struct rp_account *account);

/* The new arc; NULL for a function's calls of itself, and if there is no
   room.  */
struct rp_arc *rp_arcs_add (struct rp_account *account,
                            struct rp_function_row *caller,
                            struct rp_function_row *callee, double weight,
                            double doubt, enum rp_flow_source source);

/* The callers found in the code get their weights; a function that nobody is
   seen to call is paid by all that have time left.  */
void rp_arcs_weigh_guesses (struct rp_account *account);

/* What flows out of every function.  */
void rp_arcs_sum_up (struct rp_account *account);

/* A flow is a share of what its callee takes: both have errors.  */
double rp_arc_variance (const struct rp_arc *arc);

/* A caller whose time is known calls for no more than that: what it seems to
   call for beyond is others', whose time is not known so well.  True if there
   was something.  */
bool rp_arcs_reroute (struct rp_account *account);

/* A caller whose time by the clock is an estimate took no less than its
   callees did: where they are known better, it is raised.  True if one was:
   then its own callers may have to be.  */
bool rp_arcs_lift (struct rp_account *account);

/* Brings flows and own times to agree: nobody can give more than flows in.
   What is known best gives way least.  */
void rp_arcs_reconcile (struct rp_account *account);

/* Time by the clock that the samples of the row's own code do not explain.  */
static inline double
rp_unexplained (const struct rp_function_row *row)
{
  if (row->by_samples)
    return row->machine_self;
  double rest = row->inclusive - row->outflow - row->machine_self;
  return rest > 0 ? rest : 0;
}

#endif
