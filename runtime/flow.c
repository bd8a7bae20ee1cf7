/* SPDX-License-Identifier: MIT */
/* flow.c: the solver.  Called by the export, also in signal handlers: no
   recursion, no memory but the region's.

   Kirchhoff's law for control flow (Knuth and Stevenson, BIT 13, 1973; Ball
   and Larus, TOPLAS 16, 1994): what flows into a block flows out of it.  The
   plugin counted the chords of a spanning tree and listed the tree's edges
   from the leaves inwards, so each follows from those before it.

   A frame that was running has entered a block that it has not left: it leaves
   the graph there.  Where that is not known, or a register holds a count,
   flow-bounds.c says by how much each count may be off.

   A body whose entries are derived waits until all its callers are solved
   (Kahn's topological order).  */

#include "flow.h"
#include "flow-bounds.h"
#include "stream.h"

/* A number below LIMIT.  */
static uint64_t
read_index (struct rp_stream *reader, uint64_t limit)
{
  uint64_t number = rp_stream_number (reader);
  if (number >= limit)
    {
      reader->bad = true;
      return 0;
    }
  return number;
}

struct work
{
  struct rp_flow *flow;
  uint64_t *in; /* per node of the body at work */
  uint64_t *out;
  bool *certain; /* executed once in each call; where expansions are made */
  uint64_t node_capacity;
  const struct rp_bounds *bounds; /* of its nodes; NULL: they are exact */
  uint32_t *waiting;              /* per body: calls from unsolved callers */
  const uint8_t **markers;        /* per body: where its markers are listed */
  bool *solved;
  uint32_t *queue;
  uint32_t queued;
};

static struct rp_stream
open_stream (const struct rp_unit *unit, uint32_t body)
{
  const uint8_t *stream = unit->table.stream;
  uint32_t offset = rp_body_row (unit, body)->stream;
  struct rp_stream reader = { stream, stream, true };
  if (offset < unit->table.stream_size)
    {
      reader.at = stream + offset;
      reader.end = stream + unit->table.stream_size;
      reader.bad = false;
    }
  return reader;
}

static uint64_t
read_nodes (struct rp_stream *reader)
{
  uint64_t nodes = rp_stream_number (reader);
  /* Every block costs the stream at least a byte.  */
  if (nodes > (uint64_t) (reader->end - reader->at))
    reader->bad = true;
  return reader->bad ? 0 : nodes + 1;
}

static bool
make_nodes (struct work *work, uint64_t nodes)
{
  if (nodes > work->node_capacity)
    {
      uint64_t capacity = nodes * 2;
      size_t size = capacity * sizeof *work->in;
      work->in = rp_region_alloc (work->flow->region, size);
      work->out = rp_region_alloc (work->flow->region, size);
      work->certain = rp_region_alloc (work->flow->region, capacity);
      work->node_capacity
          = work->in && work->out && work->certain ? capacity : 0;
      if (work->node_capacity == 0)
        return false;
    }
  memset (work->in, 0, nodes * sizeof *work->in);
  memset (work->out, 0, nodes * sizeof *work->out);
  return true;
}

/* Stands for the count in a slot where it is asked what follows from the graph
   alone (splitmix64).  */
static uint64_t
any_count (uint64_t slot)
{
  uint64_t mixed = (slot + 1) * UINT64_C (0x9e3779b97f4a7c15);
  mixed = (mixed ^ mixed >> 30) * UINT64_C (0xbf58476d1ce4e5b9);
  mixed = (mixed ^ mixed >> 27) * UINT64_C (0x94d049bb133111eb);
  return mixed ^ mixed >> 31;
}

/* The counters are in SLOTS; NULL: any.  */
static void
read_chords (struct work *work, struct rp_stream *reader, uint64_t nodes,
             uint64_t entries, const uint64_t *slots)
{
  struct rp_flow *flow = work->flow;
  uint64_t chords = rp_stream_number (reader);
  for (; chords > 0 && !reader->bad; chords--)
    {
      uint64_t source = read_index (reader, nodes);
      uint64_t target = read_index (reader, nodes);
      uint64_t value = read_index (
          reader, (uint64_t) flow->unit->table.counter_count + 2);
      uint64_t count = value == 0   ? 0
                       : value == 1 ? entries
                       : slots      ? slots[value - 2]
                                    : any_count (value);
      work->out[source] += count;
      work->in[target] += count;
    }
}

static void
read_tree (struct work *work, struct rp_stream *reader, uint64_t nodes)
{
  uint64_t edges = rp_stream_number (reader);
  for (; edges > 0 && !reader->bad; edges--)
    {
      uint64_t source = read_index (reader, nodes);
      uint64_t target = read_index (reader, nodes);
      uint64_t side = read_index (reader, 2);
      uint64_t count = side == 0 ? work->in[source] - work->out[source]
                                 : work->out[target] - work->in[target];
      work->out[source] += count;
      work->in[target] += count;
    }
}

/* Notes which nodes are executed once in each call, whatever way it takes: so
   often as the body is entered, if all counters hold what chance wills.  (Two
   different sums of them are equal once in 2^64 times.)  */
static void
find_certain (struct work *work, struct rp_stream reader, uint64_t nodes)
{
  read_chords (work, &reader, nodes, any_count (1), NULL);
  read_tree (work, &reader, nodes);
  for (uint64_t i = 0; i < nodes; i++)
    work->certain[i] = work->in[i] == work->out[0];
}

/* Frames that entered a block and did not leave it.  */
static void
add_stops (struct work *work, uint64_t nodes, uint32_t body)
{
  for (const struct rp_stop *stop = work->flow->stops; stop; stop = stop->next)
    {
      uint64_t node = rp_stop_node (stop);
      if (stop->body == body && node != 0 && node < nodes)
        work->out[node] += stop->count;
    }
}

/* The bounds of a count at NODE, which is COUNT.  */
static struct rp_bounds
node_bounds (const struct work *work, uint64_t node, uint64_t count)
{
  struct rp_bounds bounds = { 0, 0 };
  if (work->bounds != NULL)
    bounds = work->bounds[node];
  if (bounds.below > count)
    bounds.below = count;
  return bounds;
}

/* The count of a needed block; what is a little below zero because it was
   read while it ran becomes 0.  */
static uint64_t
node_count (struct work *work, uint64_t node, enum rp_flow_fault *fault)
{
  uint64_t count = work->in[node];
  if ((int64_t) count >= 0)
    return count;
  if (0 - count > work->flow->tolerance)
    *fault = RP_FLOW_NEGATIVE;
  return 0;
}

/* Whether MARKER counts the calls of BODY's own function.  */
static bool
counts_calls (const struct rp_unit *unit, uint64_t marker, uint32_t body)
{
  uint32_t function = rp_body_row (unit, body)->function;
  return function < unit->table.function_count
         && rp_function_row (unit, function)->calls == marker;
}

/* The errors of a marker's bodies have causes in common.  How often a body was
   entered is known where its bare function's calls were counted, whether a
   window saw one or not.  */
static void
expand (struct rp_flow *flow, uint64_t marker, uint32_t body, uint64_t count,
        bool certain)
{
  const struct rp_expansion *expansion = &flow->expansions[body];
  struct rp_expanded *to = flow->expanded[marker];
  const double *groups = flow->entry_groups[body];
  if (to == NULL)
    return;
  double entries = (double) flow->entries[body];
  double total = (double) count * expansion->factor;
  bool calls = counts_calls (flow->unit, marker, body);
  if (calls)
    total += expansion->unseen;
  to->total += total;
  to->error += total * expansion->error;
  to->entries += count > 0 ? entries : 0;
  to->unseen += calls ? 0 : expansion->unseen;
  to->stayed += calls ? 0 : expansion->stayed;
  to->missed += calls ? 0 : total * expansion->missed;
  to->uncertain |= count > 0 && !certain;
  to->unknown |= entries <= 0 && !expansion->watched;
  for (unsigned i = 0; i < RP_WINDOW_GROUPS && entries > 0 && groups; i++)
    to->groups[i] += groups[i] * (double) count / entries;
}

static void
read_markers (struct work *work, struct rp_stream *reader, uint64_t nodes,
              uint32_t body, enum rp_flow_fault *fault)
{
  struct rp_flow *flow = work->flow;
  uint32_t function = rp_body_row (flow->unit, body)->function;
  uint64_t markers = rp_stream_number (reader);
  for (; markers > 0 && !reader->bad; markers--)
    {
      uint64_t node = read_index (reader, nodes);
      uint64_t marker = read_index (reader, flow->unit->table.marker_count);
      if (reader->bad)
        return;
      uint64_t count = node_count (work, node, fault);
      flow->markers[marker] += count;
      if (work->bounds != NULL)
        rp_bounds_add (&flow->bounds[marker], node_bounds (work, node, count));
      flow->marker_bodies[marker]++;
      if (flow->owners != NULL && flow->owners[marker] != function)
        flow->inlined_runs[body] += count;
      if (flow->expansions != NULL)
        expand (flow, marker, body, count, work->certain[node]);
    }
}

/* Without memory it is only not known who called.  */
static void
note_call (struct rp_flow *flow, uint32_t caller, uint32_t callee,
           uint64_t count)
{
  struct rp_flow_call *call
      = count > 0 ? rp_region_alloc (flow->region, sizeof *call) : NULL;
  if (call == NULL)
    return;
  *call = (struct rp_flow_call){ flow->calls, caller, callee, count };
  flow->calls = call;
  flow->call_count++;
}

/* One call of CALLEE is known more; it may be its turn now.  */
static void
tell_callee (struct work *work, uint64_t callee)
{
  if (work->waiting[callee] != 0 && --work->waiting[callee] == 0
      && !work->solved[callee])
    work->queue[work->queued++] = (uint32_t) callee;
}

static void
read_calls (struct work *work, struct rp_stream *reader, uint64_t nodes,
            uint32_t body, enum rp_flow_fault *fault)
{
  struct rp_flow *flow = work->flow;
  uint64_t calls = rp_stream_number (reader);
  for (; calls > 0 && !reader->bad; calls--)
    {
      uint64_t node = read_index (reader, nodes);
      uint64_t callee = read_index (reader, flow->unit->table.body_count);
      if (reader->bad)
        return;
      if (work->waiting[callee] == 0)
        continue; /* counts its entries itself */
      uint64_t count = node_count (work, node, fault);
      flow->entries[callee] += count;
      if (work->bounds != NULL)
        rp_bounds_add (&flow->entry_bounds[callee],
                       node_bounds (work, node, count));
      note_call (flow, body, (uint32_t) callee, count);
      tell_callee (work, callee);
    }
}

/* As read_markers, for a body of which no block was executed.  */
static void
read_idle_markers (struct work *work, struct rp_stream *reader, uint64_t nodes,
                   uint32_t body)
{
  struct rp_flow *flow = work->flow;
  reader->at = work->markers[body];
  for (uint64_t n = rp_stream_number (reader); n > 0 && !reader->bad; n--)
    {
      read_index (reader, nodes);
      uint64_t marker = read_index (reader, flow->unit->table.marker_count);
      if (reader->bad)
        return;
      flow->marker_bodies[marker]++;
      if (flow->expansions != NULL)
        expand (flow, marker, body, 0, false);
    }
}

/* As read_markers and read_calls, for a body of which no block was executed.
 */
static void
read_idle (struct work *work, struct rp_stream *reader, uint64_t nodes,
           uint32_t body)
{
  read_idle_markers (work, reader, nodes, body);
  for (uint64_t n = rp_stream_number (reader); n > 0 && !reader->bad; n--)
    {
      read_index (reader, nodes);
      uint64_t callee
          = read_index (reader, work->flow->unit->table.body_count);
      if (!reader->bad)
        tell_callee (work, callee);
    }
}

/* The same for any other.  -1 if there is no memory.  */
static int
read_body (struct work *work, struct rp_stream *reader, uint64_t nodes,
           uint32_t body, enum rp_flow_fault *fault)
{
  struct rp_flow *flow = work->flow;
  if (!make_nodes (work, nodes))
    return -1;
  if (flow->expansions != NULL)
    {
      find_certain (work, *reader, nodes);
      make_nodes (work, nodes);
    }
  add_stops (work, nodes, body);
  read_chords (work, reader, nodes, flow->entries[body], flow->slots);
  read_tree (work, reader, nodes);
  if (reader->bad)
    return 0;
  work->bounds = NULL;
  if (!rp_bounds_exact (flow, body))
    {
      if (flow->bounds == NULL)
        flow->bounds
            = rp_region_alloc (flow->region, flow->unit->table.marker_count
                                                 * sizeof *flow->bounds);
      work->bounds = rp_bounds_find (flow, body, nodes);
      if (work->bounds == NULL || flow->bounds == NULL)
        return -1;
    }
  const struct ruchyprof_body *row = rp_body_row (flow->unit, body);
  if (row->countdown == RUCHYPROF_NONE
      && !(row->flags & RUCHYPROF_BODY_ENTRY_DERIVED))
    flow->entries[body] = work->out[0];
  read_markers (work, reader, nodes, body, fault);
  if (!reader->bad)
    read_calls (work, reader, nodes, body, fault);
  return 0;
}

static bool
is_known_idle (const struct rp_flow *flow, uint32_t body)
{
  return flow->idle != NULL && flow->idle[body] != NULL;
}

/* Whether no block of BODY was executed, for sure.  */
static bool
is_idle (const struct work *work, uint32_t body)
{
  const struct rp_flow *flow = work->flow;
  if (work->markers[body] == NULL || flow->entries[body] != 0)
    return false;
  for (const struct rp_stop *stop = flow->stops; stop; stop = stop->next)
    if (stop->body == body)
      return false;
  return rp_bounds_exact (flow, body);
}

static int
solve_body (struct work *work, uint32_t body)
{
  struct rp_flow *flow = work->flow;
  enum rp_flow_fault fault = RP_FLOW_GOOD;
  struct rp_stream reader = open_stream (flow->unit, body);
  work->solved[body] = true;
  uint64_t nodes = reader.bad ? 0 : read_nodes (&reader);
  if (is_known_idle (flow, body))
    {
      if (flow->expansions != NULL)
        read_idle_markers (work, &reader, nodes, body);
    }
  else if (!reader.bad && is_idle (work, body))
    read_idle (work, &reader, nodes, body);
  else
    {
      work->markers[body] = NULL;
      if (!reader.bad && read_body (work, &reader, nodes, body, &fault) != 0)
        return -1;
    }
  if (reader.bad)
    fault = RP_FLOW_DAMAGED;
  if (fault != RP_FLOW_GOOD)
    {
      flow->consistent = false;
      if (flow->faults[body] == RP_FLOW_GOOD)
        flow->faults[body] = fault;
    }
  return 0;
}

bool
rp_flow_has_run (const struct rp_unit *unit, uint32_t body,
                 const uint64_t *slots)
{
  uint32_t countdown = rp_body_row (unit, body)->countdown;
  struct rp_stream reader = open_stream (unit, body);
  if (countdown < unit->table.counter_count && slots[countdown] != 0)
    return true;
  if (reader.bad)
    return false;
  read_nodes (&reader);
  for (uint64_t n = rp_stream_number (&reader); n > 0 && !reader.bad; n--)
    {
      rp_stream_number (&reader);
      rp_stream_number (&reader);
      uint64_t value = rp_stream_number (&reader);
      /* Derived entries: nobody knows whose.  */
      if (value == 1 && countdown == RUCHYPROF_NONE)
        return true;
      if (value >= 2 && value - 2 < unit->table.counter_count
          && slots[value - 2] != 0)
        return true;
    }
  return false;
}

/* Reads the chords of a body; whether none of them was counted.  */
static bool
has_no_count (const struct rp_flow *flow, struct rp_stream *reader)
{
  uint64_t counters = flow->unit->table.counter_count;
  bool none = true;
  for (uint64_t n = rp_stream_number (reader); n > 0 && !reader->bad; n--)
    {
      rp_stream_skip (reader, 2);
      uint64_t value = read_index (reader, counters + 2);
      if (value >= 2 && flow->slots[value - 2] != 0)
        none = false;
    }
  return none;
}

/* Counts for every derived body the calls that have to be known first, and
   finds the bodies in which nothing was counted: most of a large program's. */
static void
survey (struct work *work)
{
  const struct rp_flow *flow = work->flow;
  const struct rp_unit *unit = flow->unit;
  for (uint32_t body = 0; body < unit->table.body_count; body++)
    {
      if (is_known_idle (flow, body))
        {
          work->markers[body] = flow->idle[body];
          continue;
        }
      struct rp_stream reader = open_stream (unit, body);
      uint64_t nodes = reader.bad ? 0 : read_nodes (&reader);
      bool idle = has_no_count (flow, &reader);
      rp_stream_skip_list (&reader, 3); /* the tree's edges */
      const uint8_t *markers = reader.at;
      rp_stream_skip_list (&reader, 2);
      uint64_t calls = rp_stream_number (&reader);
      for (; calls > 0 && !reader.bad; calls--)
        {
          read_index (&reader, nodes);
          uint64_t callee = read_index (&reader, unit->table.body_count);
          const struct ruchyprof_body *row = rp_body_row (unit, callee);
          if (!reader.bad && (row->flags & RUCHYPROF_BODY_ENTRY_DERIVED)
              && row->countdown == RUCHYPROF_NONE)
            work->waiting[callee]++;
        }
      if (idle && !reader.bad)
        work->markers[body] = markers;
    }
}

static void
start_entries (struct work *work)
{
  struct rp_flow *flow = work->flow;
  const struct rp_unit *unit = flow->unit;
  for (uint32_t i = 0; i < unit->table.body_count; i++)
    {
      uint32_t slot = rp_body_row (unit, i)->countdown;
      if (slot < unit->table.counter_count)
        flow->entries[i] = flow->raised[i] - flow->slots[slot];
      else if (rp_body_row (unit, i)->flags & RUCHYPROF_BODY_ENTRY_DERIVED)
        flow->entries[i] = flow->raised[i]; /* less those sent around it */
    }
  for (uint32_t i = 0; i < unit->table.patch_count; i++)
    {
      const struct ruchyprof_patch *patch = rp_patch_row (unit, i);
      if (patch->body < unit->table.body_count
          && patch->entries < unit->table.counter_count
          && rp_body_row (unit, patch->body)->countdown == RUCHYPROF_NONE)
        flow->entries[patch->body] += flow->slots[patch->entries];
    }
}

static int
solve_all (struct work *work)
{
  uint32_t bodies = work->flow->unit->table.body_count;
  for (uint32_t i = 0; i < bodies; i++)
    if (work->waiting[i] == 0)
      work->queue[work->queued++] = i;
  for (uint32_t done = 0; done < work->queued; done++)
    if (solve_body (work, work->queue[done]) != 0)
      return -1;
  for (uint32_t i = 0; i < bodies; i++)
    if (!work->solved[i])
      {
        work->flow->faults[i] = RP_FLOW_CYCLE;
        work->waiting[i] = 0;
        if (solve_body (work, i) != 0)
          return -1;
        work->flow->consistent = false;
      }
  return 0;
}

int
rp_flow_solve (struct rp_flow *flow)
{
  const struct ruchyprof_unit *table = &flow->unit->table;
  struct rp_region *region = flow->region;
  size_t bodies = table->body_count;
  struct work work = { .flow = flow };
  flow->consistent = true;
  flow->markers
      = rp_region_alloc (region, table->marker_count * sizeof (uint64_t));
  flow->marker_bodies
      = rp_region_alloc (region, table->marker_count * sizeof (uint32_t));
  flow->entries = rp_region_alloc (region, bodies * sizeof (uint64_t));
  flow->entry_bounds
      = rp_region_alloc (region, bodies * sizeof *flow->entry_bounds);
  flow->inlined_runs = rp_region_alloc (region, bodies * sizeof (uint64_t));
  flow->faults = rp_region_alloc (region, bodies * sizeof *flow->faults);
  work.waiting = rp_region_alloc (region, bodies * sizeof *work.waiting);
  work.markers = rp_region_alloc (region, bodies * sizeof *work.markers);
  work.solved = rp_region_alloc (region, bodies * sizeof *work.solved);
  work.queue = rp_region_alloc (region, bodies * sizeof *work.queue);
  if (!flow->markers || !flow->marker_bodies || !flow->entries
      || !flow->entry_bounds || !flow->inlined_runs || !flow->faults
      || !work.waiting || !work.markers || !work.solved || !work.queue)
    return -1;
  flow->idle_bodies = work.markers;
  survey (&work);
  start_entries (&work);
  return solve_all (&work);
}
