/* SPDX-License-Identifier: GPL-3.0-or-later */
/* natural-loops.h - the loops of the current function as the source has them,
   found without regard to abnormal edges.  Compiler only.  */

#ifndef RP_NATURAL_LOOPS_H
#define RP_NATURAL_LOOPS_H

struct rp_loop
{
  basic_block header;
  hash_set<edge> back_edges; /* edges to the header that go on in the loop */
  auto_vec<basic_block> blocks;
  hash_set<basic_block> contained;
  bool undecided;      /* one of its edges both enters it and goes on */
  bool entered_within; /* computed gotos lead into it; these are neither
                          entries nor iterations */
};

/* One loop per header, in the order of the headers' indices; then those that
   computed gotos lead into.  Each element is
   owned by the caller, who deletes it.  */
void rp_find_natural_loops (struct function *fun,
                            vec<struct rp_loop *> *loops);

/* The blocks before BB in the source's order, in the function last given to
   rp_find_natural_loops: a coroutine goes on where it was suspended.  */
void rp_source_predecessors (basic_block bb, vec<basic_block> *found);

/* The header of the innermost loop around BB, of the function last given to
   rp_find_natural_loops; NULL if there is none.  */
basic_block rp_innermost_header (basic_block bb);

#endif
