/* SPDX-License-Identifier: GPL-3.0-or-later */
/* selections.h - branches that GCC will turn into instructions without jumps,
   and their counters.  Compiler only.  */

#ifndef RP_SELECTIONS_H
#define RP_SELECTIONS_H

/* The branches of a body, as their outcomes that are counted: each is an edge
   out of the block with the condition.  */
struct rp_selections
{
  hash_map<basic_block, edge> counted;
};

/* Find the selections of FUN whose outcomes are worth adding, and give the
   condition of each a block of its own; SPLIT gets those that were made.  */
void rp_selections_find (struct function *fun, struct rp_selections *found,
                         hash_set<basic_block> *split);

/* The outcome of a selection that E, or the block E leaves, belongs to, or
   NULL.  */
edge rp_selections_outcome (struct rp_selections *selections, edge e);

/* Whether the spanning tree should rather hold E, of a selection, than any
   other edge.  */
bool rp_selections_tree_p (struct rp_selections *selections, edge e);

/* Put in front of the condition that decides OUTCOME a value that is 1 if it
   happens, else 0.  The result is the condition.  */
gimple *rp_selections_value (edge outcome, tree *value);

#endif
