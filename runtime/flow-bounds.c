/* SPDX-License-Identifier: MIT */
/* flow-bounds.c: what is not known of a body's counts.

   A block's count is a sum of chords and stopped frames, each with a
   coefficient: what the count is if that one is 1 and everything else 0.  So
   a doubt about a chord or about a frame's place becomes a doubt about just
   the blocks whose counts it enters.

     a frame may be in one of several nodes        the least and the most that
                                                   it adds to a count
     a frame may be in a loop whose iterations     fewer, down to what the
     were added before it                          thread had before
     a frame may be in a loop whose iterations     more, nobody knows how many
     a register holds
     the entries are not known exactly             as the callers' counts
     a thread's stack is not known                 anything

   Called by flow.c, also in signal handlers.  */

#include "flow-bounds.h"
#include "stream.h"

struct edge
{
  uint64_t source;
  uint64_t target;
  uint64_t value; /* of a chord, or the side of a tree edge */
};

struct edges
{
  uint64_t count;
  struct edge *rows;
};

/* A body's graph as numbers, and one solution of it.  */
struct graph
{
  const struct rp_flow *flow;
  uint32_t body;
  uint64_t node_count;
  struct edges chords;
  struct edges tree;
  int64_t *in;
  int64_t *out;
  struct rp_stream rest; /* markers, calls, what is put off */
};

/* One that no chord has.  */
#define NO_CHORD UINT64_MAX

static uint64_t
add (uint64_t a, uint64_t b)
{
  return a > RP_UNBOUNDED - b ? RP_UNBOUNDED : a + b;
}

static uint64_t
times (uint64_t a, uint64_t b)
{
  uint64_t product;
  return __builtin_mul_overflow (a, b, &product) ? RP_UNBOUNDED : product;
}

void
rp_bounds_add (struct rp_bounds *bounds, struct rp_bounds by)
{
  bounds->below = add (bounds->below, by.below);
  bounds->above = add (bounds->above, by.above);
}

/* Adds COEFFICIENT times BY.  */
static void
add_scaled (struct rp_bounds *bounds, int64_t coefficient, struct rp_bounds by)
{
  uint64_t factor
      = coefficient < 0 ? 0 - (uint64_t) coefficient : (uint64_t) coefficient;
  struct rp_bounds scaled
      = { times (factor, coefficient < 0 ? by.above : by.below),
          times (factor, coefficient < 0 ? by.below : by.above) };
  if (factor != 0)
    rp_bounds_add (bounds, scaled);
}

static bool
read_edges (struct rp_stream *stream, struct rp_region *region,
            uint64_t node_count, struct edges *edges)
{
  uint64_t count = rp_stream_number (stream);
  if (stream->bad || count > (uint64_t) (stream->end - stream->at))
    return false;
  edges->rows = rp_region_alloc (region, (count + 1) * sizeof *edges->rows);
  if (edges->rows == NULL)
    return false;
  edges->count = count;
  for (uint64_t i = 0; i < count; i++)
    {
      edges->rows[i].source = rp_stream_number (stream);
      edges->rows[i].target = rp_stream_number (stream);
      edges->rows[i].value = rp_stream_number (stream);
      if (edges->rows[i].source >= node_count
          || edges->rows[i].target >= node_count)
        return false;
    }
  return !stream->bad;
}

static bool
read_graph (struct graph *graph)
{
  struct rp_region *region = graph->flow->region;
  const struct ruchyprof_unit *table = &graph->flow->unit->table;
  const uint8_t *stream = table->stream;
  struct rp_stream reader
      = { stream + rp_body_row (graph->flow->unit, graph->body)->stream,
          stream + table->stream_size, false };
  size_t size = graph->node_count * sizeof (int64_t);
  graph->in = rp_region_alloc (region, size);
  graph->out = rp_region_alloc (region, size);
  rp_stream_number (&reader); /* the nodes, which flow.c has checked */
  bool good
      = graph->in && graph->out
        && read_edges (&reader, region, graph->node_count, &graph->chords)
        && read_edges (&reader, region, graph->node_count, &graph->tree);
  graph->rest = reader;
  return good;
}

/* Solves the graph with nothing in it but chords of VALUE, once each, or a
   frame that stopped in NODE; 0: none did.  */
static void
respond (struct graph *graph, uint64_t value, uint64_t node)
{
  memset (graph->in, 0, graph->node_count * sizeof *graph->in);
  memset (graph->out, 0, graph->node_count * sizeof *graph->out);
  if (node != 0)
    graph->out[node] = 1;
  for (uint64_t i = 0; i < graph->chords.count; i++)
    if (graph->chords.rows[i].value == value)
      {
        graph->out[graph->chords.rows[i].source]++;
        graph->in[graph->chords.rows[i].target]++;
      }
  for (uint64_t i = 0; i < graph->tree.count; i++)
    {
      const struct edge *edge = &graph->tree.rows[i];
      int64_t count = edge->value == 0
                          ? graph->in[edge->source] - graph->out[edge->source]
                          : graph->out[edge->target] - graph->in[edge->target];
      graph->out[edge->source] += count;
      graph->in[edge->target] += count;
    }
}

/* Adds what a doubt BY about the chords of VALUE means.  */
static void
doubt_chord (struct graph *graph, uint64_t value, struct rp_bounds by,
             struct rp_bounds *bounds)
{
  respond (graph, value, 0);
  for (uint64_t i = 1; i < graph->node_count; i++)
    add_scaled (&bounds[i], graph->in[i], by);
}

/* Adds what it means that STOP's frames may be in any of its nodes.  */
static bool
doubt_place (struct graph *graph, const struct rp_stop *stop,
             struct rp_bounds *bounds)
{
  uint64_t count = graph->node_count;
  size_t size = count * sizeof (int64_t);
  int64_t *taken = rp_region_alloc (graph->flow->region, size);
  int64_t *least = rp_region_alloc (graph->flow->region, size);
  int64_t *most = rp_region_alloc (graph->flow->region, size);
  if (taken == NULL || least == NULL || most == NULL)
    return false;
  respond (graph, NO_CHORD, rp_stop_node (stop));
  memcpy (taken, graph->in, size);
  memcpy (least, graph->in, size);
  memcpy (most, graph->in, size);
  uint64_t choices = stop->node_count ? stop->node_count : count;
  for (uint64_t i = 0; i < choices; i++)
    {
      uint64_t node = stop->node_count ? stop->nodes[i] : i;
      if (node >= count)
        continue;
      respond (graph, NO_CHORD, node);
      for (uint64_t j = 1; j < count; j++)
        {
          if (graph->in[j] < least[j])
            least[j] = graph->in[j];
          if (graph->in[j] > most[j])
            most[j] = graph->in[j];
        }
    }
  for (uint64_t i = 1; i < count; i++)
    {
      struct rp_bounds by
          = { times ((uint64_t) (taken[i] - least[i]), stop->count),
              times ((uint64_t) (most[i] - taken[i]), stop->count) };
      rp_bounds_add (&bounds[i], by);
    }
  return true;
}

static bool
may_be_in (const struct rp_stop *stop, const bool *nodes, uint64_t node_count)
{
  for (uint64_t i = 0; i < stop->node_count; i++)
    if (stop->nodes[i] < node_count && nodes[stop->nodes[i]])
      return true;
  return stop->node_count == 0;
}

/* The doubt about SLOT, which is put off to the end of the loop of NODES, or
   was added to before it.  */
static struct rp_bounds
doubt_of_slot (const struct graph *graph, uint64_t slot, bool whole,
               const bool *nodes)
{
  const struct rp_flow *flow = graph->flow;
  struct rp_bounds doubt = { 0, 0 };
  for (const struct rp_stop *stop = flow->stops; stop; stop = stop->next)
    if (stop->body == graph->body
        && may_be_in (stop, nodes, graph->node_count))
      {
        uint64_t added = stop->slots ? stop->slots[slot] : flow->slots[slot];
        struct rp_bounds by = { whole ? added : 0, whole ? 0 : RP_UNBOUNDED };
        rp_bounds_add (&doubt, by);
      }
  /* No more was added than there is.  */
  if (doubt.below > flow->slots[slot])
    doubt.below = flow->slots[slot];
  return doubt;
}

static bool
doubt_put_offs (struct graph *graph, struct rp_bounds *bounds)
{
  struct rp_stream *stream = &graph->rest;
  bool *nodes = rp_region_alloc (graph->flow->region, graph->node_count);
  if (nodes == NULL)
    return false;
  rp_stream_skip_list (stream, 2); /* markers */
  rp_stream_skip_list (stream, 2); /* calls */
  for (uint64_t n = rp_stream_number (stream); n > 0 && !stream->bad; n--)
    {
      uint64_t slot = rp_stream_number (stream);
      bool whole = rp_stream_number (stream) != 0;
      memset (nodes, 0, graph->node_count);
      for (uint64_t i = rp_stream_number (stream); i > 0 && !stream->bad; i--)
        {
          uint64_t node = rp_stream_number (stream);
          if (node < graph->node_count)
            nodes[node] = true;
        }
      if (stream->bad || slot >= graph->flow->unit->table.counter_count)
        return true;
      struct rp_bounds doubt = doubt_of_slot (graph, slot, whole, nodes);
      if (doubt.below > 0 || doubt.above > 0)
        doubt_chord (graph, 2 + slot, doubt, bounds);
    }
  return true;
}

static bool
is_sure (const struct rp_bounds *bounds)
{
  return bounds->below == 0 && bounds->above == 0;
}

bool
rp_bounds_exact (const struct rp_flow *flow, uint32_t body)
{
  if (!is_sure (&flow->entry_bounds[body])
      || (flow->unseen != NULL && flow->unseen[body]))
    return false;
  bool puts_off
      = rp_body_row (flow->unit, body)->flags & RUCHYPROF_BODY_PUT_OFF;
  for (const struct rp_stop *stop = flow->stops; stop; stop = stop->next)
    if (stop->body == body && (puts_off || stop->node_count != 1))
      return false;
  return true;
}

struct rp_bounds *
rp_bounds_find (const struct rp_flow *flow, uint32_t body, uint64_t node_count)
{
  struct graph graph
      = { .flow = flow, .body = body, .node_count = node_count };
  struct rp_bounds *bounds
      = rp_region_alloc (flow->region, node_count * sizeof *bounds);
  if (bounds == NULL || !read_graph (&graph))
    return NULL;
  if (flow->unseen != NULL && flow->unseen[body])
    for (uint64_t i = 1; i < node_count; i++)
      bounds[i] = (struct rp_bounds){ RP_UNBOUNDED, RP_UNBOUNDED };
  if (!is_sure (&flow->entry_bounds[body]))
    doubt_chord (&graph, 1, flow->entry_bounds[body], bounds);
  for (const struct rp_stop *stop = flow->stops; stop; stop = stop->next)
    if (stop->body == body && stop->node_count != 1
        && !doubt_place (&graph, stop, bounds))
      return NULL;
  if ((rp_body_row (flow->unit, body)->flags & RUCHYPROF_BODY_PUT_OFF)
      && !doubt_put_offs (&graph, bounds))
    return NULL;
  return bounds;
}
