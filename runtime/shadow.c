/* SPDX-License-Identifier: MIT */
/* shadow.c: the shadow stack.  Its thread only, signal handlers too as long
   as they do not interrupt one of these functions (timing.c sees to it).  */

#include "shadow.h"
#include "region.h"

struct rp_probe_cost rp_probe_cost;

void
rp_edges_clear (struct rp_edges *edges)
{
  edges->used = 0;
  edges->dropped = 0;
  if (edges->rows != NULL)
    memset (edges->rows, 0, edges->capacity * sizeof *edges->rows);
}

void
rp_shadow_leave_by (struct rp_frame *frame, uint64_t *leave, uint64_t value)
{
  frame->leave = leave;
  frame->leave_outer = *leave;
  *leave = value;
}

static void
forget_leave (const struct rp_frame *frame)
{
  if (frame->leave != NULL)
    *frame->leave = frame->leave_outer;
}

void
rp_shadow_forget_leaves (struct rp_shadow *shadow)
{
  for (uint32_t i = shadow->depth; i-- > 0;)
    {
      forget_leave (&shadow->frames[i]);
      shadow->frames[i].leave = NULL;
    }
}

void
rp_shadow_clear (struct rp_shadow *shadow)
{
  for (uint32_t i = 0; i < shadow->depth; i++)
    shadow->frames[i].times->live = 0;
  shadow->depth = 0;
  shadow->busy = NULL;
  shadow->beginning = NULL;
  shadow->cost = 0;
  shadow->overflows = 0;
  rp_edges_clear (&shadow->edges);
  rp_edges_clear (&shadow->charges);
}

void
rp_shadow_renew (struct rp_shadow *shadow, uint32_t epoch)
{
  for (uint32_t i = 0; i < shadow->depth; i++)
    {
      shadow->frames[i].edge = shadow->frames[i].charge = NULL;
      shadow->frames[i].void_ = true;
    }
  rp_edges_clear (&shadow->edges);
  rp_edges_clear (&shadow->charges);
  shadow->epoch = epoch;
}

static struct rp_edge *
edge_slot (struct rp_edge *rows, uint32_t capacity, const void *caller,
           const void *callee)
{
  uint64_t hash = (uintptr_t) caller * UINT64_C (0x9e3779b97f4a7c15)
                  ^ (uintptr_t) callee * UINT64_C (0xc2b2ae3d27d4eb4f);
  for (uint32_t at = (uint32_t) (hash >> 32);; at++)
    {
      struct rp_edge *edge = &rows[at & (capacity - 1)];
      if (edge->callee == NULL
          || (edge->callee == callee && edge->caller == caller))
        return edge;
    }
}

/* Old rows stay mapped: the export may be reading them.  */
static bool
grow_edges (struct rp_edges *edges)
{
  uint32_t capacity = edges->capacity * 2;
  if (capacity > RP_EDGES_MOST)
    return false;
  struct rp_edge *rows = rp_pages_map (capacity * sizeof *rows);
  if (rows == NULL)
    return false;
  for (uint32_t i = 0; i < edges->capacity; i++)
    if (edges->rows[i].callee != NULL)
      *edge_slot (rows, capacity, edges->rows[i].caller, edges->rows[i].callee)
          = edges->rows[i];
  /* The export may be reading: it takes the capacity first.  */
  __atomic_store_n (&edges->rows, rows, __ATOMIC_RELEASE);
  __atomic_store_n (&edges->capacity, capacity, __ATOMIC_RELEASE);
  return true;
}

struct rp_edge *
rp_edges_find (struct rp_edges *edges, const void *caller, const void *callee)
{
  if (edges->rows == NULL)
    return NULL;
  struct rp_edge *edge
      = edge_slot (edges->rows, edges->capacity, caller, callee);
  if (edge->callee != NULL)
    return edge;
  if (edges->used >= edges->capacity / 4 * 3)
    {
      if (!grow_edges (edges))
        {
          edges->dropped++;
          return NULL;
        }
      edge = edge_slot (edges->rows, edges->capacity, caller, callee);
    }
  edges->used++;
  edge->caller = caller;
  edge->callee = callee;
  return edge;
}

void
rp_edge_add (struct rp_edge *edge, double weight, double time)
{
  edge->timed++;
  edge->calls += weight;
  edge->gaps += rp_square (weight - 1);
  edge->time += weight * time;
  edge->variance += weight * (weight - 1) * time * time;
}

/* The quantities of a frame that ends NOW, callees being known.  */
static void
measure (const struct rp_frame *frame, double callees, double recursive,
         double overhead, uint64_t now, double *q)
{
  double elapsed = (double) (now - frame->start);
  double inclusive = elapsed - rp_probe_cost.inside - overhead;
  if (inclusive < 0)
    inclusive = 0;
  q[RP_INCLUSIVE] = inclusive;
  /* These may be negative for one sampled call: only sums mean something. */
  q[RP_OUTERMOST] = frame->inner ? 0 : inclusive - recursive;
  q[RP_SELF] = inclusive - callees;
}

static double
stands_for (const struct rp_frame *frame)
{
  return frame->weight ? frame->weight : 1;
}

/* CALLEE's call, of duration TIME, is charged to its caller.  */
static void
charge (struct rp_frame *caller, const struct rp_frame *callee, double time)
{
  double weight = stands_for (callee);
  caller->callees += weight * time;
  if (caller->function == callee->function)
    caller->recursive += weight * time;
  caller->variance += weight * (weight - 1) * time * time;
}

static void
end_top (struct rp_shadow *shadow, uint64_t now)
{
  struct rp_frame *frame = &shadow->frames[--shadow->depth];
  double q[RP_QUANTITIES];
  forget_leave (frame);
  measure (frame, frame->callees, frame->recursive, frame->overhead, now, q);
  if (!frame->void_)
    {
      rp_times_add (frame->times, q, frame->weight);
      if (frame->weight == 0)
        frame->times->callee_variance += frame->variance;
    }
  frame->times->live--;
  /* More is the scheduler's.  */
  shadow->cost += frame->probe < rp_probe_cost.most ? frame->probe
                                                    : rp_probe_cost.whole;
  if (frame->edge != NULL)
    rp_edge_add (frame->edge, stands_for (frame), q[RP_INCLUSIVE]);
  if (frame->charge != NULL)
    rp_edge_add (frame->charge, stands_for (frame), q[RP_INCLUSIVE]);
  if (shadow->depth > 0)
    shadow->frames[shadow->depth - 1].overhead
        += frame->overhead + frame->probe;
  if (frame->charged >= 0 && (uint32_t) frame->charged < shadow->depth)
    charge (&shadow->frames[frame->charged], frame, q[RP_INCLUSIVE]);
}

void
rp_shadow_disturbed (struct rp_shadow *shadow)
{
  for (uint32_t i = 0; i < shadow->depth; i++)
    if (shadow->frames[i].weight > 1)
      shadow->frames[i].weight = 1;
}

void
rp_shadow_drop_stale (struct rp_shadow *shadow, const char *stack,
                      uint64_t now)
{
  while (shadow->depth > 0 && stack != NULL)
    {
      const char *top = shadow->frames[shadow->depth - 1].stack;
      if (top == NULL || top > stack || stack - top > RP_SHADOW_STACK_REACH)
        return;
      end_top (shadow, now);
    }
}

void
rp_shadow_begin (struct rp_shadow *shadow, struct rp_times *const *times)
{
  shadow->beginning = times;
  __atomic_signal_fence (__ATOMIC_SEQ_CST);
}

bool
rp_shadow_begins (const struct rp_shadow *shadow,
                  struct rp_times *const *times)
{
  return shadow->beginning == times
         && (*times == NULL || (*times)->period == 0);
}

struct rp_frame *
rp_shadow_frame (struct rp_shadow *shadow, struct rp_times *times,
                 const void *function, uint32_t weight, char *stack,
                 uint64_t start)
{
  if (shadow->depth == RP_SHADOW_FRAMES || shadow->frames == NULL)
    {
      shadow->overflows++;
      shadow->beginning = NULL;
      return NULL;
    }
  struct rp_frame *frame = &shadow->frames[shadow->depth];
  frame->times = times;
  frame->function = function;
  frame->weight = weight;
  frame->serial = ++shadow->serial;
  frame->edge = frame->charge = NULL;
  frame->probe = rp_probe_cost.whole;
  frame->charged = -1;
  frame->inner = times->live > 0;
  frame->void_ = false;
  frame->recursive = 0;
  frame->variance = 0;
  frame->stack = stack;
  frame->leave = NULL;
  frame->callees = 0;
  frame->overhead = 0;
  frame->start = start;
  return frame;
}

void
rp_shadow_push (struct rp_shadow *shadow, struct rp_frame *frame)
{
  frame->times->live++;
  __atomic_signal_fence (__ATOMIC_SEQ_CST);
  shadow->depth++;
  shadow->beginning = NULL;
  __atomic_signal_fence (__ATOMIC_SEQ_CST);
}

/* The rows of a table that grew have moved.  */
static void
renew_edges (struct rp_shadow *shadow)
{
  for (uint32_t i = 0; i < shadow->depth; i++)
    {
      struct rp_frame *frame = &shadow->frames[i];
      if (frame->edge != NULL)
        frame->edge = rp_edges_find (&shadow->edges, frame->edge->caller,
                                     frame->edge->callee);
      if (frame->charge != NULL)
        frame->charge = rp_edges_find (&shadow->charges, frame->charge->caller,
                                       frame->charge->callee);
    }
}

void
rp_shadow_called_by (struct rp_shadow *shadow, struct rp_frame *frame,
                     const void *caller)
{
  const struct rp_edge *rows = shadow->edges.rows;
  frame->edge = rp_edges_find (&shadow->edges, caller, frame->function);
  if (shadow->edges.rows != rows)
    renew_edges (shadow);
}

void
rp_shadow_paid_by (struct rp_shadow *shadow, struct rp_frame *frame,
                   const void *caller)
{
  const struct rp_edge *rows = shadow->charges.rows;
  frame->charge = rp_edges_find (&shadow->charges, caller, frame->function);
  if (shadow->charges.rows != rows)
    renew_edges (shadow);
}

uint64_t
rp_shadow_token (const struct rp_shadow *shadow, const struct rp_frame *frame)
{
  return (uint64_t) frame->serial << 16
         | (uint64_t) (frame - shadow->frames + 1);
}

uint64_t
rp_shadow_token_at (const struct rp_shadow *shadow, const char *stack)
{
  for (uint32_t i = shadow->depth; i-- > 0;)
    if (shadow->frames[i].stack == stack)
      return rp_shadow_token (shadow, &shadow->frames[i]);
  return 0;
}

void
rp_shadow_pop (struct rp_shadow *shadow, uint64_t token, uint64_t now)
{
  uint32_t index = (uint32_t) (token & 0xffff) - 1;
  if (index >= shadow->depth
      || shadow->frames[index].serial != (uint32_t) (token >> 16))
    return;
  while (shadow->depth > index)
    end_top (shadow, now);
}

void
rp_shadow_end (struct rp_shadow *shadow, uint64_t now)
{
  while (shadow->depth > 0 && shadow->depth <= RP_SHADOW_FRAMES)
    end_top (shadow, now);
}

void
rp_shadow_measure (struct rp_shadow *shadow, uint64_t now)
{
  uint32_t depth = __atomic_load_n (&shadow->depth, __ATOMIC_RELAXED);
  if (depth > RP_SHADOW_FRAMES)
    return;
  /* What live callees will add to their callers: collected in `live' of the
     caller until its own turn comes.  */
  for (uint32_t i = 0; i < depth; i++)
    shadow->frames[i].live[RP_SELF] = shadow->frames[i].live[RP_OUTERMOST] = 0;
  double overhead = 0;
  for (uint32_t i = depth; i-- > 0;)
    {
      struct rp_frame *frame = &shadow->frames[i];
      overhead += frame->overhead;
      measure (frame, frame->callees + frame->live[RP_SELF],
               frame->recursive + frame->live[RP_OUTERMOST], overhead, now,
               frame->live);
      overhead += frame->probe;
      if (frame->charged < 0 || (uint32_t) frame->charged >= i)
        continue;
      struct rp_frame *caller = &shadow->frames[frame->charged];
      double time = stands_for (frame) * frame->live[RP_INCLUSIVE];
      caller->live[RP_SELF] += time;
      if (caller->function == frame->function)
        caller->live[RP_OUTERMOST] += time;
    }
}

void
rp_shadow_add_live (const struct rp_shadow *shadow,
                    const struct rp_times *times, struct rp_times *into)
{
  for (uint32_t i = 0; i < shadow->depth && i < RP_SHADOW_FRAMES; i++)
    if (shadow->frames[i].times == times && !shadow->frames[i].void_)
      {
        rp_times_add (into, shadow->frames[i].live, shadow->frames[i].weight);
        if (shadow->frames[i].weight == 0)
          into->callee_variance += shadow->frames[i].variance;
      }
}
