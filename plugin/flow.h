/* SPDX-License-Identifier: GPL-3.0-or-later */
/* flow.h - the control-flow graph of a body as counters see it, and where on
   it counters are needed.  Knows nothing of GIMPLE but the edge that a counter
   would be put on.  Compiler only.  */

#ifndef RP_FLOW_H
#define RP_FLOW_H

enum rp_flow_form
{
  RP_FLOW_TREE,   /* solved by conservation */
  RP_FLOW_UNUSED, /* a chord that nothing depends on: taken as 0 */
  RP_FLOW_COUNTED,
  RP_FLOW_ENTRY /* the entry edge, whose count is known otherwise */
};

struct rp_flow_edge
{
  unsigned source; /* nodes; 0 is the outside */
  unsigned target;
  double weight;  /* expected executions */
  edge place;     /* where a counter goes; NULL if it cannot hold one */
  gimple *before; /* if not NULL, it goes before this statement instead */
  bool entry;     /* the edge from the function's entry */
  enum rp_flow_form form;
  unsigned slot; /* with RP_FLOW_COUNTED */
};

struct rp_flow
{
  unsigned node_count; /* without node 0 */
  auto_vec<struct rp_flow_edge> edges;
};

void rp_flow_add (struct rp_flow *flow, unsigned source, unsigned target,
                  double weight, edge place, gimple *before, bool entry);

/* Choose the form of each edge: a maximum spanning tree of FLOW by weight,
   edges without a place first; chords that no node in NEEDED depends on are
   unused.  ENTRY_KNOWN: the count of the entry edge is known.  */
void rp_flow_choose (struct rp_flow *flow, bool entry_known, bitmap needed);

/* Append the graph's edges to STREAM as abi.h describes them.  */
void rp_flow_write (const struct rp_flow *flow, vec<unsigned char> *stream);

#endif
