/* SPDX-License-Identifier: MIT */
/* shadow.h - the shadow stack: one thread's timed calls in progress.

   Written by its thread only; no clock of its own, so that tests can play
   any sequence.  A frame holds what its call will be charged with:

     inclusive = elapsed - cost of the probes inside
     self      = inclusive - sum over its timed direct callees of
                 weight * inclusive
     outermost = inclusive - the same sum over callees that are the function
                 itself; 0 if it is live below through other functions

   Summed over all activations, `outermost' telescopes to the time of the
   outermost ones, but every sampled call tells something about it.

   A sampled callee stands for `weight' calls.  Whether a callee is picked
   does not depend on whether its caller is, so the weighted sum is an
   unbiased estimate of the time in that callee (Horvitz-Thompson), provided
   that only direct callees are charged: the caller of push says which frame,
   if any, that is.

   Frames left by longjmp or an exception never end by themselves.  They are
   recognised because their frame address is not above that of a newer call,
   and end when they are found.  A second stack (sigaltstack, coroutines) lies
   elsewhere: only addresses within RP_SHADOW_STACK_REACH are compared.  */

#ifndef RP_SHADOW_H
#define RP_SHADOW_H

#include "base.h"
#include "times.h"

#define RP_SHADOW_FRAMES 1024
#define RP_SHADOW_STACK_REACH ((ptrdiff_t) 64 * 1024 * 1024)

/* Calls of one function by another, as far as they were timed.  */
struct rp_edge
{
  const void *caller; /* identity, see rp_frame; NULL: not profiled code */
  const void *callee;
  uint64_t timed;
  ptrdiff_t distance; /* smallest seen between the two frame addresses */
  double calls;       /* sum of what the timed ones stand for */
  double gaps;        /* of the squares of that less themselves */
  double time;        /* the same of their inclusive times */
  double variance;    /* of `time', because calls were sampled */
};

/* Open addressing.  The table grows until there is no memory or it has
   RP_EDGES_MOST rows; new edges are then dropped and counted.  */
#define RP_EDGES_MOST (UINT32_C (1) << 18)
struct rp_edges
{
  struct rp_edge *rows;
  uint32_t capacity; /* a power of two */
  uint32_t used;
  uint64_t dropped;
};

struct rp_edge *rp_edges_find (struct rp_edges *edges, const void *caller,
                               const void *callee);

void rp_edges_clear (struct rp_edges *edges);

/* Adds to EDGE a call that stands for WEIGHT calls.  */
void rp_edge_add (struct rp_edge *edge, double weight, double time);

struct rp_frame
{
  struct rp_edge *edge;   /* or NULL */
  struct rp_edge *charge; /* the same for who pays, see rp_shadow; or NULL */
  struct rp_times *times;
  const void *function; /* identity; bodies of one function share it */
  uint32_t weight;      /* 0: first stratum */
  uint32_t serial;
  int charged;          /* index of the frame whose callee this is, or -1 */
  bool inner;           /* live below through another function */
  bool void_;           /* counts began anew since it began */
  char *stack;          /* canonical frame address, or NULL if unknown */
  uint64_t *leave;      /* the slot that ends this call (abi.h), or NULL */
  uint64_t leave_outer; /* what it held before */
  uint64_t start;
  double callees;             /* weighted time in direct callees */
  double recursive;           /* of it: in the function itself */
  double variance;            /* of `callees', because they were sampled */
  double overhead;            /* of probes inside */
  double probe;               /* ticks that its own probes take */
  double live[RP_QUANTITIES]; /* filled by rp_shadow_measure */
};

/* What the probes themselves cost, in ticks.  */
struct rp_probe_cost
{
  double inside; /* the part that lies between the two clock readings */
  double whole;  /* of timing one call */
  double most;   /* what takes longer was interrupted by the scheduler */
};

extern struct rp_probe_cost rp_probe_cost;

/* How far a function's frame address lies above its callee's, by the return
   address in it.  */
struct rp_distance
{
  uintptr_t from;
  uint32_t bytes;
};

#define RP_DISTANCES 256 /* a power of two */

struct rp_shadow
{
  struct rp_frame *frames;
  uint32_t depth;
  uint32_t serial;
  uint32_t epoch;     /* that edges and charges are of, see threads.h */
  uint64_t overflows; /* calls not timed because the stack was full */
  double cost;        /* ticks spent in probes */
  struct rp_edges edges;
  /* Of calls by code that is never timed: `caller' is the nearest timed
     function on the stack, NULL if there is none.  */
  struct rp_edges charges;
  struct rp_distance distances[RP_DISTANCES]; /* by return address */
  char *busy; /* stack pointer of the probe at work, or NULL */
  /* Where the times are of the call that is counted and not yet pushed, or
     NULL.  */
  struct rp_times *const *beginning;
};

/* Forgets the calls in progress; the slots that would end them are left as
   they are, unless they were given back before.  */
void rp_shadow_clear (struct rp_shadow *shadow);
void rp_shadow_forget_leaves (struct rp_shadow *shadow);

/* Counts began anew: what the edges know, and what the calls in progress will
   tell, is void.  The thread itself, before the next call begins.  */
void rp_shadow_renew (struct rp_shadow *shadow, uint32_t epoch);

/* Ends frames that a call with frame address STACK proves dead.  */
void rp_shadow_drop_stale (struct rp_shadow *shadow, const char *stack,
                           uint64_t now);

/* A call of the function whose times are in *TIMES, or will be, is counted,
   but the way to its frame is long: it allocates memory and asks the kernel
   for the time.  A thread that is stopped there has a call that no time is
   known of.  */
void rp_shadow_begin (struct rp_shadow *shadow, struct rp_times *const *times);

/* Whether this call is the next, and stands for itself only.  */
bool rp_shadow_begins (const struct rp_shadow *shadow,
                       struct rp_times *const *times);

/* The frame of a call that begins at START, to be corrected last, or NULL if
   the stack is full.  It is on the stack once it has been pushed.  */
struct rp_frame *rp_shadow_frame (struct rp_shadow *shadow,
                                  struct rp_times *times, const void *function,
                                  uint32_t weight, char *stack,
                                  uint64_t start);
void rp_shadow_push (struct rp_shadow *shadow, struct rp_frame *frame);

/* FRAME's caller: a function's identity, NULL if it is not profiled; then who
   pays instead.  */
void rp_shadow_called_by (struct rp_shadow *shadow, struct rp_frame *frame,
                          const void *caller);
void rp_shadow_paid_by (struct rp_shadow *shadow, struct rp_frame *frame,
                        const void *caller);

uint64_t rp_shadow_token (const struct rp_shadow *shadow,
                          const struct rp_frame *frame);

/* The token of the call in progress with frame address STACK, or 0.  */
uint64_t rp_shadow_token_at (const struct rp_shadow *shadow,
                             const char *stack);

/* FRAME ends when its code finds VALUE in *LEAVE.  */
void rp_shadow_leave_by (struct rp_frame *frame, uint64_t *leave,
                         uint64_t value);

/* The program was interrupted for so long that the calls in progress must not
   speak for others.  */
void rp_shadow_disturbed (struct rp_shadow *shadow);

/* Ends the call with TOKEN and all above it; nothing if it ended before.  */
void rp_shadow_pop (struct rp_shadow *shadow, uint64_t token, uint64_t now);

/* The thread ends, and what it was in with it.  */
void rp_shadow_end (struct rp_shadow *shadow, uint64_t now);

/* Fills `live' of the frames in progress as if they ended NOW.  */
void rp_shadow_measure (struct rp_shadow *shadow, uint64_t now);

/* Adds to INTO the frames in progress that belong to TIMES.  */
void rp_shadow_add_live (const struct rp_shadow *shadow,
                         const struct rp_times *times, struct rp_times *into);

#endif
