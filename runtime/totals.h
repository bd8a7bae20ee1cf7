/* SPDX-License-Identifier: MIT */
/* totals.h - a photograph of all counters, solved and put together by source
   place: what the export writes.

   Rows of a function that several units or several modules hold (inline and
   COMDAT functions, templates) are one row.  Under the runtime's lock; all
   memory from the caller's region.  */

#ifndef RP_TOTALS_H
#define RP_TOTALS_H

#include "base.h"
#include "flow.h"
#include "modules.h"
#include "photo.h"
#include "region.h"
#include "samples.h"
#include "estimate.h"
#include "times.h"
#include "windows.h"

struct rp_function_row
{
  struct rp_function_row *next_same; /* in its bucket */
  struct rp_unit *unit;              /* the first that has it */
  const char *name;                  /* assembler name */
  const char *display;
  const char *file;
  const char *language;
  uint32_t line;
  uint32_t column;
  uint32_t flags;
  struct rp_site_row *sites; /* those of the unit, until another unit comes */
  struct rp_site_row *last_site;
  bool shared; /* several units have it: its sites are in the table */
  uint64_t calls;
  struct rp_bounds calls_bounds;
  double calls_error;  /* standard error, 0: exact */
  double busiest;      /* if calls are sampled: of its rows, error included */
  double most;         /* the same without the error */
  double expansion;    /* what counts were multiplied with: 1 if exact */
  double *call_groups; /* calls by group of windows, or NULL */
  uint32_t bodies;
  struct rp_expanded *calls_expanded; /* if they are sampled */
  bool seen;               /* if calls are sampled: at least one was */
  bool own_code;           /* not only copies inlined elsewhere */
  uint64_t weight;         /* block executions, to share out its self time */
  uint64_t inlined_weight; /* those of functions inlined in its bodies */
  uint64_t samples;        /* that fell into its code */
  double sample_weight;
  bool by_samples;      /* its time is known from samples, see account.h */
  bool timed_code;      /* some body has a countdown */
  bool counted_callers; /* who called it how often is known exactly */
  double inclusive;     /* ticks, of calls by others; filled by account.c */
  double inclusive_variance;
  double clock_variance; /* the same by the clock, if a call was timed */
  double paid;           /* sum of the weights of its callers */
  double outside;        /* of it: no profiled function's */
  double outside_variance;
  double paid_variance; /* of all weights together */
  double seen_calls;    /* that its timed calls stand for, on all edges */
  double seen_squares;  /* of what each stands for, summed */
  double recursive;     /* weight of its calls of itself */
  double inflow;        /* ticks that flow from its callers */
  double outflow;       /* ticks that flow to its callees */
  double edge_calls;    /* by timed calls, of all its edges */
  double edge_gaps;     /* the same */
  double edge_ticks;
  uint64_t edge_timed;
  double open;    /* scratch: weight of callers that may have more time */
  double charged; /* scratch: ticks of calls by others, see through.h */
  double moved;   /* scratch: weight that others have too much */
  double excess;  /* scratch: of what goes out over what comes in */
  double lift;    /* factor by which `inclusive' was raised; 0: 1 */
  bool pinned; /* by samples, but `inclusive' is known better by the clock */
  /* Without probes: ticks of timed calls that it made, or functions without
     probes that it called; see through.h.  */
  double through;
  double through_variance;
  double cycle_flow;   /* ticks that flow into its circle, see cycles.h */
  uint32_t index;      /* for account.c: its number */
  double doubt;        /* scratch */
  double machine_self; /* ticks in its machine code and in code not profiled */
  double machine_variance;
  double self; /* ticks, inlined functions being themselves */
  double self_variance;
  uint64_t code_samples; /* in its machine code, inlined functions included */
  double code_weight;
  uint64_t library_stacks; /* samples in code not profiled that it called */
  struct rp_event_sums *events; /* inlined or not; NULL: no samples */
  uint64_t allocs;
  uint64_t alloc_bytes;
  struct rp_time_total *time; /* NULL: no code of its own was timed */
};

/* What few sites have: most are exact, and no sample fell into them.  */
struct rp_site_more
{
  uint64_t allocs; /* loops: by calls in it, inner loops included */
  uint64_t alloc_bytes;
  uint64_t samples;
  struct rp_event_sums *events; /* NULL: no samples */
  struct rp_bounds first_bounds;
  struct rp_bounds second_bounds;
  double first_error;
  double second_error;
  double *first_groups; /* by group of windows, or NULL */
  double *second_groups;
  struct rp_expanded *first_expanded; /* if calls are sampled */
  struct rp_expanded *second_expanded;
};

struct rp_site_row
{
  struct rp_site_row *next_same;
  struct rp_unit *last_unit; /* the last that added to it */
  struct rp_function_row *function;
  struct rp_site_row *parent;
  struct rp_site_row *cases; /* of a switch, for the export */
  struct rp_site_row *next_case;
  const char *file;
  const char *detail;
  uint32_t kind;
  uint32_t line;
  uint32_t column;
  uint32_t occurrence;       /* of its kind at this place, from 1 */
  bool alone;                /* branches: none else of its function and line;
                                false if nobody asks */
  uint64_t first;            /* iterations, taken, executions, times chosen */
  uint64_t second;           /* entries, not taken */
  uint64_t weight;           /* loops: block executions inside */
  struct rp_site_more *more; /* never NULL; see rp_totals_more */
};

struct rp_fault_row
{
  const struct rp_unit *unit;
  const struct rp_function_row *function; /* NULL: unknown */
  enum rp_flow_fault fault;
};

/* Rows of a unit's functions, by their index.  */
struct rp_edge_row
{
  struct rp_function_row *caller; /* NULL: not profiled */
  struct rp_function_row *callee;
  uint64_t timed;
  double calls; /* that these stand for */
  double gaps;  /* as in struct rp_edge */
  double ticks;
  double variance;
  double flow; /* ticks, in agreement with all others; filled by account.c */
  double flow_variance;
  bool settled; /* `flow' is */
};

/* A direct call between functions of which the callee is not timed.  */
struct rp_call_row
{
  struct rp_function_row *caller;
  struct rp_function_row *callee;
  double calls; /* exact */
};

/* Time that flows to a function without timed calls.  */
enum rp_flow_source
{
  RP_FLOW_COUNTED, /* its callers are counted */
  RP_FLOW_CODE,    /* calls of it were found in the machine code */
  RP_FLOW_INLINED, /* it is inlined in the caller */
  RP_FLOW_STACKS   /* samples' stacks */
};

struct rp_flow_row
{
  struct rp_function_row *caller; /* NULL: not profiled */
  struct rp_function_row *callee;
  enum rp_flow_source source;
  double calls; /* below 0: not known */
  double ticks;
  double variance;
};

struct rp_unit_rows
{
  const struct rp_unit *unit;
  struct rp_function_row **functions;
  struct rp_site_row **sites;
  const uint8_t **nests; /* by body, NULL until they are asked for */
  /* If calls are sampled.  */
  const uint64_t *slots;
  const uint64_t *raised;
  const uint64_t *entries;    /* per body */
  const uint8_t *const *idle; /* as in struct rp_flow */
  double **entry_groups;      /* per body: RP_WINDOW_GROUPS, or NULL: none */
  struct rp_expansion *expansions;
};

struct rp_totals
{
  struct rp_unit_rows *units;
  size_t unit_count;
  struct rp_function_row **functions;
  size_t function_count;
  struct rp_site_row **sites;
  size_t site_count;
  struct rp_edge_row *edges;
  size_t edge_count;
  struct rp_edge_row *charges; /* who pays for calls by unprofiled code */
  size_t charge_count;
  struct rp_call_row *calls;
  size_t call_count;
  struct rp_flow_row *flows; /* filled by account.c */
  size_t flow_count;
  uint64_t arcs_lost; /* callers that found no room, see arcs.h */
  uint64_t edges_left_out;
  uint64_t lines_left_out;
  struct rp_fault_row *faults;
  size_t fault_count;
  uint64_t counter_executions;
  uint64_t entries; /* into profiled versions */
  bool sampled;     /* calls were: all counts are estimates */
  struct rp_window_sums windows;
  struct rp_sampling sampling;
  bool consistent;
};

/* The row of a unit's function, or NULL.  */
struct rp_function_row *rp_totals_function (const struct rp_totals *totals,
                                            const struct rp_unit *unit,
                                            uint32_t function);

/* ROW's `more', to be changed; NULL if there is no memory in REGION.  */
struct rp_site_more *rp_totals_more (struct rp_site_row *row,
                                     struct rp_region *region);

/* 0, or -1 if there is no memory.  TOLERANCE as in struct rp_flow.  */
int rp_totals_make (struct rp_totals *totals, const struct rp_photo *photo,
                    struct rp_region *region, uint64_t tolerance);

#endif
