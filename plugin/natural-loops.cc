/* SPDX-License-Identifier: GPL-3.0-or-later */
/* natural-loops.cc - find natural loops, ignoring abnormal edges.

   GCC's own loops do not serve here: with setjmp in a loop every call in the
   function has an abnormal edge to it, which makes the loop irreducible in
   GCC's eyes though the source has a plain `for'.

   Dominators by Cooper, Harvey and Kennedy (A simple, fast dominance
   algorithm, 2001) over the normal edges; a block that only abnormal edges
   reach (a label of a computed goto) counts as reached from the entry.  A back
   edge is one whose target dominates its source; the loop is what reaches the
   source without passing the target.  Compiler only.  */

#include "gcc-common.h"

#include "natural-loops.h"

/* Whether E, whatever its flags, is a jump of the source: a computed goto.
   Calls and landing places of longjmp have the other abnormal edges.  */
static bool
ignored_p (edge e)
{
  gimple *last = last_stmt (e->src);
  return (e->flags & EDGE_ABNORMAL) && !(last && computed_goto_p (last));
}

struct order
{
  auto_vec<basic_block> blocks; /* postorder */
  auto_vec<int> number;         /* by block index: place in it, or -1 */
  auto_vec<bool> root;          /* by block index */
  auto_vec<int> dominator;      /* by place; the entry is blocks.length () */
};

static void
walk_from (basic_block root, struct order *order, vec<bool> *seen)
{
  auto_vec<edge_iterator> stack;
  if ((*seen)[root->index])
    return;
  (*seen)[root->index] = true;
  stack.safe_push (ei_start (root->succs));
  auto_vec<basic_block> path;
  path.safe_push (root);
  while (!stack.is_empty ())
    {
      edge_iterator *ei = &stack.last ();
      if (ei_end_p (*ei))
        {
          basic_block bb = path.pop ();
          stack.pop ();
          order->number[bb->index] = order->blocks.length ();
          order->blocks.safe_push (bb);
          continue;
        }
      edge e = ei_edge (*ei);
      ei_next (ei);
      if (ignored_p (e) || e->dest->index < NUM_FIXED_BLOCKS
          || (*seen)[e->dest->index])
        continue;
      (*seen)[e->dest->index] = true;
      path.safe_push (e->dest);
      stack.safe_push (ei_start (e->dest->succs));
    }
}

static bool
entered_abnormally_p (basic_block bb)
{
  edge e;
  edge_iterator ei;
  FOR_EACH_EDGE (e, ei, bb->preds)
  if (ignored_p (e))
    return true;
  return false;
}

/* Postorder over all blocks.  A later root comes later in it, which is what
   the entry, reaching all roots, would give them.  */
static void
number_blocks (struct function *fun, struct order *order)
{
  auto_vec<bool> seen;
  basic_block bb;
  unsigned n = last_basic_block_for_fn (fun);

  seen.safe_grow_cleared (n, true);
  order->root.safe_grow_cleared (n, true);
  order->number.safe_grow_cleared (n, true);
  for (unsigned i = 0; i < n; i++)
    order->number[i] = -1;
  basic_block first = single_succ (ENTRY_BLOCK_PTR_FOR_FN (fun));
  order->root[first->index] = true;
  walk_from (first, order, &seen);
  /* What abnormal edges enter; then, to be sure, what nothing reaches.  */
  for (unsigned pass = 0; pass < 2; pass++)
    FOR_EACH_BB_FN (bb, fun)
  if (!seen[bb->index] && (pass || entered_abnormally_p (bb)))
    {
      order->root[bb->index] = true;
      walk_from (bb, order, &seen);
    }
}

static int
common_dominator (const vec<int> &dominator, int a, int b)
{
  while (a != b)
    {
      while (a < b)
        a = dominator[a];
      while (b < a)
        b = dominator[b];
    }
  return a;
}

static void
find_dominators (struct order *order)
{
  int entry = order->blocks.length ();
  bool changed = true;
  order->dominator.safe_grow_cleared (entry + 1, true);
  for (int i = 0; i < entry; i++)
    order->dominator[i] = -1;
  order->dominator[entry] = entry;
  while (changed)
    {
      changed = false;
      for (int i = entry - 1; i >= 0; i--)
        {
          basic_block bb = order->blocks[i];
          int found = order->root[bb->index] ? entry : -1;
          edge e;
          edge_iterator ei;
          FOR_EACH_EDGE (e, ei, bb->preds)
          {
            if (ignored_p (e) || e->src->index < NUM_FIXED_BLOCKS)
              continue;
            int p = order->number[e->src->index];
            if (order->dominator[p] < 0)
              continue;
            found = found < 0 ? p
                              : common_dominator (order->dominator, found, p);
          }
          if (found != order->dominator[i])
            {
              order->dominator[i] = found;
              changed = true;
            }
        }
    }
}

static bool
dominates_p (const struct order *order, basic_block a, basic_block b)
{
  int entry = order->blocks.length ();
  int wanted = order->number[a->index];
  int at = order->number[b->index];
  while (at != wanted && at != entry && at >= 0)
    at = order->dominator[at];
  return at == wanted;
}

static void
collect_blocks (struct rp_loop *loop)
{
  auto_vec<basic_block> work;
  loop->contained.add (loop->header);
  loop->blocks.safe_push (loop->header);
  for (unsigned i = 0; i < loop->back_edges.length (); i++)
    work.safe_push (loop->back_edges[i]->src);
  while (!work.is_empty ())
    {
      basic_block bb = work.pop ();
      edge e;
      edge_iterator ei;
      if (loop->contained.add (bb))
        continue;
      loop->blocks.safe_push (bb);
      FOR_EACH_EDGE (e, ei, bb->preds)
      if (!ignored_p (e) && e->src->index >= NUM_FIXED_BLOCKS)
        work.safe_push (e->src);
    }
}

/* By block index: the header of the innermost loop.  */
static vec<basic_block> innermost;

static void
find_innermost (struct function *fun, const vec<struct rp_loop *> &loops)
{
  auto_vec<unsigned> sizes;
  unsigned n = last_basic_block_for_fn (fun);
  sizes.safe_grow_cleared (n, true);
  innermost.release ();
  innermost.safe_grow_cleared (n, true);
  for (unsigned i = 0; i < loops.length (); i++)
    for (unsigned j = 0; j < loops[i]->blocks.length (); j++)
      {
        unsigned at = loops[i]->blocks[j]->index;
        unsigned size = loops[i]->blocks.length ();
        if (innermost[at] && sizes[at] <= size)
          continue;
        innermost[at] = loops[i]->header;
        sizes[at] = size;
      }
}

basic_block
rp_innermost_header (basic_block bb)
{
  return (unsigned) bb->index < innermost.length () ? innermost[bb->index]
                                                    : NULL;
}

void
rp_find_natural_loops (struct function *fun, vec<struct rp_loop *> *loops)
{
  struct order order;
  basic_block bb;

  number_blocks (fun, &order);
  find_dominators (&order);
  FOR_EACH_BB_FN (bb, fun)
  {
    struct rp_loop *loop = NULL;
    edge e;
    edge_iterator ei;
    FOR_EACH_EDGE (e, ei, bb->preds)
    {
      if (ignored_p (e) || e->src->index < NUM_FIXED_BLOCKS
          || !dominates_p (&order, bb, e->src))
        continue;
      if (!loop)
        {
          loop = new rp_loop;
          loop->header = bb;
          loops->safe_push (loop);
        }
      loop->back_edges.safe_push (e);
    }
    if (loop)
      collect_blocks (loop);
  }
  find_innermost (fun, *loops);
}
