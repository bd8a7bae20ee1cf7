/* SPDX-License-Identifier: MIT */
/* flow.h - from counters to markers: solves the graphs of a unit's bodies.

   Pure: reads tables and arrays, writes arrays, takes memory from the
   caller's region.  The stream's format is in ruchyprof/abi.h.  */

#ifndef RP_FLOW_H
#define RP_FLOW_H

#include "base.h"
#include "books.h"
#include "estimate.h"
#include "modules.h"
#include "positions.h"
#include "region.h"

enum rp_flow_fault
{
  RP_FLOW_GOOD,
  RP_FLOW_NEGATIVE, /* a needed block ran a negative number of times */
  RP_FLOW_CYCLE,    /* derived entries depend on themselves */
  RP_FLOW_DAMAGED   /* the stream makes no sense */
};

/* How much lower and higher than the number beside it a count may be.  */
#define RP_UNBOUNDED UINT64_MAX
struct rp_bounds
{
  uint64_t below;
  uint64_t above;
};

/* Calls of a body that does not count its entries itself.  */
struct rp_flow_call
{
  const struct rp_flow_call *next;
  uint32_t caller; /* bodies */
  uint32_t callee;
  uint64_t count;
};

/* Of a marker whose bodies' counts are multiplied.  */
struct rp_expanded
{
  double total;
  double error;   /* standard error of it by the bodies' */
  double entries; /* of the bodies that hold it */
  double unseen;  /* of those of them that were never entered in a window */
  double stayed;  /* and `missed' of their expansions; that as a count */
  double missed;
  bool uncertain; /* it is not what each call of them passes once */
  bool unknown;   /* a body that was never entered in a window may have been
                     entered elsewhere */
  double groups[RP_WINDOW_GROUPS]; /* what its counts are to be by these */
};

struct rp_flow
{
  /* In.  */
  const struct rp_unit *unit;
  const uint64_t *slots;       /* the unit's own, from its first slot on */
  const uint64_t *raised;      /* the unit's own bodies' */
  const struct rp_stop *stops; /* frames that run */
  const bool *unseen; /* per body, or NULL: unknown frames may run it */
  const struct rp_expansion *expansions; /* per body, or NULL */
  double *const *entry_groups; /* then, per body: RP_WINDOW_GROUPS of them, or
                                  NULL if it was never entered */
  struct rp_expanded **expanded; /* per marker: is added to; NULL: not asked
                                    for */
  const uint32_t *owners; /* per marker: the function whose event it is; NULL:
                             not asked for */
  /* What an earlier solve of counts that include these said in `idle_bodies':
     those are not looked into again; or NULL.  */
  const uint8_t *const *idle;
  /* How far below zero a count may be without being called a fault: blocks
     that were running when the counters were read.  */
  uint64_t tolerance;
  struct rp_region *region;
  /* Out.  */
  uint64_t *markers;        /* marker_count totals */
  struct rp_bounds *bounds; /* per marker, or NULL: all are exact */
  uint32_t *marker_bodies;  /* per marker: places it sits in */
  uint64_t *entries;        /* per body */
  struct rp_bounds *entry_bounds;
  uint64_t *inlined_runs; /* per body: sum over the markers of functions that
                             are inlined in it */
  enum rp_flow_fault *faults;  /* per body */
  const uint8_t **idle_bodies; /* per body: where its markers are listed if no
                                  block of it was executed, else NULL */
  const struct rp_flow_call *calls;
  size_t call_count;
  bool consistent;
};

/* The node that the frames of STOP are taken to be in; 0: in none.  */
static inline uint64_t
rp_stop_node (const struct rp_stop *stop)
{
  return stop->node_count == 0 ? 0 : stop->nodes[stop->node_count - 1];
}

/* Whether BODY was ever entered by the thread that the unit's SLOTS belong
   to.  */
bool rp_flow_has_run (const struct rp_unit *unit, uint32_t body,
                      const uint64_t *slots);

/* 0, or -1 if there is no memory.  */
int rp_flow_solve (struct rp_flow *flow);

#endif
