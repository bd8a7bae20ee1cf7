/* SPDX-License-Identifier: GPL-3.0-or-later */
/* flow.cc - choose the edges of a control-flow graph that need a counter.

   Knuth and Stevenson (Optimal measurement points for program frequency
   counts, BIT 13, 1973), Ball and Larus (Optimally profiling and tracing
   programs, TOPLAS 1994): with the chords of a spanning tree counted, flow
   conservation gives the rest; a maximum tree by expected frequency leaves the
   rare edges to be counted.

   A chord is the only unknown of its fundamental cycle.  The cycle changes the
   count of a node only where it passes through it in one direction; if it does
   so at no node whose count is wanted, the chord's value is arbitrary, and 0
   saves its counter.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "flow.h"
#include "unit.h"

void
rp_flow_add (struct rp_flow *flow, unsigned source, unsigned target,
             double weight, edge place, gimple *before, bool entry)
{
  struct rp_flow_edge e;
  e.source = source;
  e.target = target;
  e.weight = weight;
  e.place = place;
  e.before = before;
  e.entry = entry;
  e.form = RP_FLOW_COUNTED;
  e.slot = RUCHYPROF_NONE;
  flow->edges.safe_push (e);
}

/* The spanning tree, rooted at node 0.  */
struct tree_links
{
  auto_vec<int> parent_edge; /* per node; -1 at the root */
  auto_vec<unsigned> parent;
  auto_vec<unsigned> depth;
};

static unsigned
find_set (vec<unsigned> *sets, unsigned node)
{
  while ((*sets)[node] != node)
    {
      (*sets)[node] = (*sets)[(*sets)[node]];
      node = (*sets)[node];
    }
  return node;
}

static const struct rp_flow *sorting;

static int
by_weight (const void *a, const void *b)
{
  unsigned i = *(const unsigned *) a, j = *(const unsigned *) b;
  const struct rp_flow_edge *x = &sorting->edges[i];
  const struct rp_flow_edge *y = &sorting->edges[j];
  if ((x->place == NULL) != (y->place == NULL))
    return x->place == NULL ? -1 : 1;
  if (x->weight != y->weight)
    return x->weight > y->weight ? -1 : 1;
  return i < j ? -1 : 1;
}

static void
choose_tree (struct rp_flow *flow, bool entry_known)
{
  auto_vec<unsigned> sets, order;
  for (unsigned i = 0; i <= flow->node_count; i++)
    sets.safe_push (i);
  for (unsigned i = 0; i < flow->edges.length (); i++)
    order.safe_push (i);
  sorting = flow;
  order.qsort (by_weight);
  for (unsigned i = 0; i < order.length (); i++)
    {
      struct rp_flow_edge *e = &flow->edges[order[i]];
      if (e->entry && entry_known)
        {
          e->form = RP_FLOW_ENTRY;
          continue;
        }
      if (!rp_args.spanning_tree && e->place)
        continue;
      unsigned a = find_set (&sets, e->source);
      unsigned b = find_set (&sets, e->target);
      if (a == b)
        {
          gcc_assert (e->place);
          continue;
        }
      sets[a] = b;
      e->form = RP_FLOW_TREE;
    }
}

/* Fill LINKS by walking the tree from every node not yet reached; node 0
   first.  ORDER receives the nodes, parents before children.  */
static void
link_tree (const struct rp_flow *flow, struct tree_links *links,
           vec<unsigned> *order)
{
  unsigned n = flow->node_count + 1;
  auto_vec<unsigned> first, next, work;
  auto_vec<bool> seen;

  first.safe_grow_cleared (n, true);
  next.safe_grow_cleared (2 * flow->edges.length () + 2, true);
  seen.safe_grow_cleared (n, true);
  links->parent_edge.safe_grow_cleared (n, true);
  links->parent.safe_grow_cleared (n, true);
  links->depth.safe_grow_cleared (n, true);
  /* Adjacency lists: entry 2 i + 1 is edge i at its source, 2 i + 2 at its
     target; 0 ends a list.  */
  for (unsigned i = 0; i < flow->edges.length (); i++)
    if (flow->edges[i].form == RP_FLOW_TREE)
      {
        next[2 * i] = first[flow->edges[i].source];
        first[flow->edges[i].source] = 2 * i + 1;
        next[2 * i + 1] = first[flow->edges[i].target];
        first[flow->edges[i].target] = 2 * i + 2;
      }
  for (unsigned root = 0; root < n; root++)
    {
      if (seen[root])
        continue;
      seen[root] = true;
      links->parent_edge[root] = -1;
      work.safe_push (root);
      while (!work.is_empty ())
        {
          unsigned node = work.pop ();
          order->safe_push (node);
          for (unsigned at = first[node]; at; at = next[at - 1])
            {
              unsigned i = (at - 1) / 2;
              unsigned other = (at - 1) % 2 ? flow->edges[i].source
                                            : flow->edges[i].target;
              if (seen[other])
                continue;
              seen[other] = true;
              links->parent_edge[other] = i;
              links->parent[other] = node;
              links->depth[other] = links->depth[node] + 1;
              work.safe_push (other);
            }
        }
    }
}

/* Note in THROUGH, by how much the cycle at hand changes each node's count,
   that it runs along E, FORWARD or against its direction.  */
static void
pass_edge (hash_map<int_hash<unsigned, -1u, -2u>, int> *through,
           const struct rp_flow_edge *e, bool forward)
{
  bool existed;
  int &count = through->get_or_insert (e->target, &existed);
  count = (existed ? count : 0) + (forward ? 1 : -1);
}

/* Whether the fundamental cycle of CHORD changes the count of a node in
   NEEDED.  A node's count is the sum of its incoming edges: each edge of the
   cycle changes that of its target, by 1 if the cycle runs along it and by -1
   if it runs against it.  */
static bool
chord_needed_p (const struct rp_flow *flow, const struct tree_links *links,
                const struct rp_flow_edge *chord, bitmap needed)
{
  hash_map<int_hash<unsigned, -1u, -2u>, int> through;
  unsigned a = chord->target, b = chord->source;

  pass_edge (&through, chord, true);
  /* Back from the chord's target to its source along the tree.  */
  while (a != b)
    {
      bool from_a = links->depth[a] >= links->depth[b];
      unsigned node = from_a ? a : b;
      if (links->parent_edge[node] < 0)
        return true;
      const struct rp_flow_edge *e = &flow->edges[links->parent_edge[node]];
      /* Away from a: along the edge if it leaves a.  Towards b: along it if
         it enters b.  */
      pass_edge (&through, e, from_a ? e->source == node : e->target == node);
      if (from_a)
        a = links->parent[node];
      else
        b = links->parent[node];
    }
  for (hash_map<int_hash<unsigned, -1u, -2u>, int>::iterator i
       = through.begin ();
       i != through.end (); ++i)
    if ((*i).second != 0 && bitmap_bit_p (needed, (*i).first))
      return true;
  return false;
}

void
rp_flow_choose (struct rp_flow *flow, bool entry_known, bitmap needed)
{
  struct tree_links links;
  auto_vec<unsigned> order;

  choose_tree (flow, entry_known);
  if (!rp_args.drop_unneeded || !rp_args.spanning_tree)
    return;
  link_tree (flow, &links, &order);
  for (unsigned i = 0; i < flow->edges.length (); i++)
    {
      struct rp_flow_edge *e = &flow->edges[i];
      if (e->form == RP_FLOW_COUNTED
          && !chord_needed_p (flow, &links, e, needed))
        e->form = RP_FLOW_UNUSED;
    }
}

void
rp_flow_write (const struct rp_flow *flow, vec<unsigned char> *stream)
{
  struct tree_links links;
  auto_vec<unsigned> order;
  unsigned chords = 0, trees = 0;

  for (unsigned i = 0; i < flow->edges.length (); i++)
    if (flow->edges[i].form == RP_FLOW_TREE)
      trees++;
    else
      chords++;
  rp_stream_put (stream, flow->node_count);
  rp_stream_put (stream, chords);
  for (unsigned i = 0; i < flow->edges.length (); i++)
    {
      const struct rp_flow_edge *e = &flow->edges[i];
      if (e->form == RP_FLOW_TREE)
        continue;
      rp_stream_put (stream, e->source);
      rp_stream_put (stream, e->target);
      rp_stream_put (stream, e->form == RP_FLOW_UNUSED  ? 0
                             : e->form == RP_FLOW_ENTRY ? 1
                                                        : 2 + e->slot);
    }
  rp_stream_put (stream, trees);
  link_tree (flow, &links, &order);
  /* Children before parents: at each node all but the edge to its parent is
     known then.  */
  for (unsigned i = order.length (); i-- > 0;)
    {
      unsigned node = order[i];
      if (links.parent_edge[node] < 0)
        continue;
      const struct rp_flow_edge *e = &flow->edges[links.parent_edge[node]];
      rp_stream_put (stream, e->source);
      rp_stream_put (stream, e->target);
      rp_stream_put (stream, e->target == node);
    }
}
