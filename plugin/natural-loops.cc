/* SPDX-License-Identifier: GPL-3.0-or-later */
/* natural-loops.cc - find natural loops, ignoring abnormal edges.

   GCC's own loops do not serve here: with setjmp in a loop every call in the
   function has an abnormal edge to it, which makes the loop irreducible in
   GCC's eyes though the source has a plain `for'.

   Dominators by Cooper, Harvey and Kennedy (A simple, fast dominance
   algorithm, 2001) over the normal edges; a block that only abnormal edges
   reach (a label of a computed goto) counts as reached from the entry.  A back
   edge is one whose target dominates its source; the loop is what reaches the
   source without passing the target.  A computed goto leads to the labels of
   its own table (computed-gotos.cc), not by way of the one goto that GCC makes
   of all.  A loop that computed gotos enter in its middle, as handlers of an
   interpreter may, is one without their edges.

   Other gotos and a switch (Duff's device) may enter a loop in its middle,
   too. Which block is its header, only the source says (begun-loops.cc); edges
   that lead elsewhere into what is between the header and the way back are
   side entries, and without them there is a natural loop.  Of two such loops
   the outer one goes first: without its side entries the inner one may be
   natural.

   A coroutine that is resumed enters its loops in their middle; in the source
   it goes on where it was suspended, and so it does here.  Compiler only.  */

#include "gcc-common.h"

#include "begun-loops.h"
#include "computed-gotos.h"
#include "coroutines.h"
#include "natural-loops.h"
#include "source-loops.h"

/* What a coroutine's actor begins with: the edges to where it goes on, and to
   where it is destroyed.  */
static auto_vec<struct rp_resumption> resumptions;
static hash_set<edge> *dispatches, *destructions;

/* The computed gotos, by the index of the block they lead from, and to; the
   blocks that are nothing but the goto that GCC made of several.  */
static auto_vec<vec<basic_block> > jumps_from, jumps_to;
static auto_vec<basic_block> shared_gotos;

/* Whether the computed gotos are ignored, too.  */
static bool without_gotos;

/* The edges that lead into the middle of loops; whether they are ignored.  */
static hash_set<edge> *side_entries;
static bool without_side_entries;

/* Whether E is an edge of a computed goto: the jumps stand for it.  */
static bool
replaced_p (edge e)
{
  gimple *last = last_stmt (e->src);
  return (e->flags & EDGE_ABNORMAL) && last && computed_goto_p (last);
}

/* Whether E is no jump of the source.  Calls and landing places of longjmp
   have abnormal edges, too.  */
static bool
ignored_p (edge e)
{
  return ((e->flags & EDGE_ABNORMAL) && (without_gotos || !replaced_p (e)))
         || (without_side_entries && side_entries->contains (e))
         || dispatches->contains (e) || destructions->contains (e);
}

static void
release_jumps (void)
{
  for (unsigned i = 0; i < jumps_from.length (); i++)
    {
      jumps_from[i].release ();
      jumps_to[i].release ();
    }
  jumps_from.truncate (0);
  jumps_to.truncate (0);
  shared_gotos.truncate (0);
}

/* Find the computed gotos of FUN; whether there are any.  */
static bool
find_jumps (struct function *fun)
{
  auto_vec<struct rp_jump> jumps;
  release_jumps ();
  rp_find_computed_gotos (fun, &jumps, &shared_gotos);
  if (jumps.is_empty ())
    return false;
  jumps_from.safe_grow_cleared (last_basic_block_for_fn (fun), true);
  jumps_to.safe_grow_cleared (last_basic_block_for_fn (fun), true);
  for (unsigned i = 0; i < jumps.length (); i++)
    {
      jumps_from[jumps[i].from->index].safe_push (jumps[i].to);
      jumps_to[jumps[i].to->index].safe_push (jumps[i].from);
    }
  return true;
}

/* The blocks in JUMPS for BB.  */
static vec<basic_block>
jumps_of (const vec<vec<basic_block> > &jumps, basic_block bb)
{
  return without_gotos || (unsigned) bb->index >= jumps.length ()
             ? vec<basic_block> (vNULL)
             : jumps[bb->index];
}

void
rp_source_predecessors (basic_block bb, vec<basic_block> *found)
{
  edge e;
  edge_iterator ei;
  found->truncate (0);
  FOR_EACH_EDGE (e, ei, bb->preds)
  if (!ignored_p (e) && !replaced_p (e) && e->src->index >= NUM_FIXED_BLOCKS)
    found->safe_push (e->src);
  found->safe_splice (jumps_of (jumps_to, bb));
  for (unsigned i = 0; i < resumptions.length (); i++)
    if (resumptions[i].dispatch->dest == bb)
      found->safe_push (resumptions[i].suspended);
}

static void
find_resumptions (struct function *fun)
{
  if (!dispatches)
    {
      dispatches = new hash_set<edge>;
      destructions = new hash_set<edge>;
    }
  resumptions.truncate (0);
  dispatches->empty ();
  destructions->empty ();
  rp_coroutine_resumptions (fun, &resumptions, destructions);
  for (unsigned i = 0; i < resumptions.length (); i++)
    dispatches->add (resumptions[i].dispatch);
}

struct order
{
  auto_vec<basic_block> blocks; /* postorder */
  auto_vec<int> number;         /* by block index: place in it, or -1 */
  auto_vec<bool> root;          /* by block index */
  auto_vec<int> dominator;      /* by place; the entry is blocks.length () */
};

/* A block on the way from a root, and its successors still to be walked.  */
struct step
{
  basic_block bb;
  vec<basic_block> successors;
};

static void
find_successors (struct step *step)
{
  edge e;
  edge_iterator ei;
  for (unsigned i = resumptions.length (); i-- > 0;)
    if (resumptions[i].suspended == step->bb)
      step->successors.safe_push (resumptions[i].dispatch->dest);
  FOR_EACH_EDGE (e, ei, step->bb->succs)
  if (!ignored_p (e) && !replaced_p (e) && e->dest->index >= NUM_FIXED_BLOCKS)
    step->successors.safe_insert (0, e->dest);
  step->successors.safe_splice (jumps_of (jumps_from, step->bb));
}

static void
push_step (vec<struct step> *path, vec<bool> *seen, basic_block bb)
{
  struct step step = { bb, vNULL };
  (*seen)[bb->index] = true;
  find_successors (&step);
  path->safe_push (step);
}

static void
walk_from (basic_block root, struct order *order, vec<bool> *seen)
{
  auto_vec<struct step> path;
  if ((*seen)[root->index])
    return;
  push_step (&path, seen, root);
  while (!path.is_empty ())
    {
      struct step *step = &path.last ();
      if (step->successors.is_empty ())
        {
          order->number[step->bb->index] = order->blocks.length ();
          order->blocks.safe_push (step->bb);
          step->successors.release ();
          path.pop ();
          continue;
        }
      basic_block next = step->successors.pop ();
      if (!(*seen)[next->index])
        push_step (&path, seen, next);
    }
}

static bool
entered_abnormally_p (basic_block bb)
{
  edge e;
  edge_iterator ei;
  FOR_EACH_EDGE (e, ei, bb->preds)
  if (ignored_p (e) && !destructions->contains (e))
    return true;
  return false;
}

/* Whether BB is nothing but a label that only ignored gotos lead to, before
   what other ways lead to, too (rp_labels_separate).  */
static bool
label_alone_p (basic_block bb)
{
  return without_gotos && entered_abnormally_p (bb) && single_succ_p (bb)
         && !single_pred_p (single_succ (bb))
         && gsi_end_p (gsi_start_nondebug_after_labels_bb (bb));
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
  /* What abnormal edges enter; then labels before what nothing else reached;
     then, to be sure, what nothing reaches.  What destroys a coroutine may
     share blocks with loops that it is no part of: it stays without a
     number.  */
  for (unsigned pass = 0; pass < 3; pass++)
    FOR_EACH_BB_FN (bb, fun)
  if (!seen[bb->index]
      && (pass == 0   ? entered_abnormally_p (bb) && !label_alone_p (bb)
          : pass == 1 ? label_alone_p (bb) && !seen[single_succ (bb)->index]
                      : destructions->is_empty () && !label_alone_p (bb)))
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
  auto_vec<basic_block> predecessors;
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
          rp_source_predecessors (bb, &predecessors);
          for (unsigned j = 0; j < predecessors.length (); j++)
            {
              int p = order->number[predecessors[j]->index];
              if (p < 0 || order->dominator[p] < 0)
                continue;
              found = found < 0
                          ? p
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
  if (wanted < 0)
    return false;
  while (at != wanted && at != entry && at >= 0)
    at = order->dominator[at];
  return at == wanted;
}

static void
collect_blocks (struct rp_loop *loop, const struct order *order,
                vec<basic_block> *work)
{
  auto_vec<basic_block> predecessors;
  loop->contained.add (loop->header);
  loop->blocks.safe_push (loop->header);
  while (!work->is_empty ())
    {
      basic_block bb = work->pop ();
      if (order->number[bb->index] < 0 || loop->contained.add (bb))
        continue;
      loop->blocks.safe_push (bb);
      rp_source_predecessors (bb, &predecessors);
      work->safe_splice (predecessors);
    }
}

/* Add to LOOP the shared gotos by which it goes on.  */
static void
collect_shared_gotos (struct rp_loop *loop)
{
  for (unsigned i = shared_gotos.length (); i-- > 0;)
    {
      bool within = false;
      edge e;
      edge_iterator ei;
      FOR_EACH_EDGE (e, ei, shared_gotos[i]->preds)
      if (loop->contained.contains (e->src))
        {
          within |= shared_gotos.contains (e->src);
          vec<basic_block> targets = jumps_of (jumps_from, e->src);
          for (unsigned j = 0; j < targets.length () && !within; j++)
            within = loop->contained.contains (targets[j]);
        }
      if (within && !loop->contained.add (shared_gotos[i]))
        loop->blocks.safe_push (shared_gotos[i]);
    }
}

/* Note which edges to LOOP's header go on in the loop.  */
static void
sort_entries (struct rp_loop *loop)
{
  hash_set<edge> others;
  edge e;
  edge_iterator ei;
  FOR_EACH_EDGE (e, ei, loop->header->preds)
  if (loop->contained.contains (e->src))
    loop->back_edges.add (e);
  for (unsigned i = 0; i < resumptions.length (); i++)
    if (resumptions[i].dispatch->dest == loop->header)
      {
        if (loop->contained.contains (resumptions[i].suspended))
          loop->back_edges.add (resumptions[i].dispatch);
        else
          others.add (resumptions[i].dispatch);
      }
  loop->undecided = false;
  for (hash_set<edge>::iterator i = others.begin (); i != others.end (); ++i)
    if (loop->back_edges.contains (*i))
      loop->undecided = true;
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

/* Add the loops of FUN to LOOPS, but those whose headers are in HEADERS.  */
static void
find_loops (struct function *fun, hash_set<basic_block> &headers,
            vec<struct rp_loop *> *loops)
{
  struct order order;
  auto_vec<basic_block> predecessors, sources;
  basic_block bb;

  number_blocks (fun, &order);
  find_dominators (&order);
  FOR_EACH_BB_FN (bb, fun)
  {
    rp_source_predecessors (bb, &predecessors);
    for (unsigned i = 0; i < predecessors.length (); i++)
      if (dominates_p (&order, bb, predecessors[i]))
        sources.safe_push (predecessors[i]);
    if (sources.is_empty ())
      continue;
    if (headers.add (bb))
      {
        sources.truncate (0);
        continue;
      }
    struct rp_loop *loop = new rp_loop;
    loop->header = bb;
    loop->entered_within = without_gotos || without_side_entries;
    collect_blocks (loop, &order, &sources);
    collect_shared_gotos (loop);
    sort_entries (loop);
    loops->safe_push (loop);
  }
}

/* What AT can reach in FUN without passing a block that dominates AT: no loop
   around AT is gone round.  */
static void
find_reached (const struct order *order, basic_block at,
              hash_set<basic_block> *reached)
{
  auto_vec<basic_block> work;
  work.safe_push (at);
  while (!work.is_empty ())
    {
      struct step step = { work.pop (), vNULL };
      if (reached->add (step.bb))
        continue;
      find_successors (&step);
      for (unsigned i = 0; i < step.successors.length (); i++)
        if (step.successors[i] == at
            || !dominates_p (order, step.successors[i], at))
          work.safe_push (step.successors[i]);
      step.successors.release ();
    }
}

/* A loop of the source that no block dominates, as far as is known.  */
struct entered_loop
{
  const struct rp_source_loop *source;
  basic_block header;
  hash_set<basic_block> reached;     /* what the header leads to */
  auto_vec<basic_block> last_blocks; /* what leads back to the header */
};

/* The loop that begins with HEADER if no block dominates it, else NULL; the
   caller deletes it.  */
static struct entered_loop *
entered_loop_at (const struct order *order, basic_block header)
{
  struct entered_loop *loop = NULL;
  auto_vec<basic_block> predecessors;
  rp_source_predecessors (header, &predecessors);
  for (unsigned i = 0; i < predecessors.length (); i++)
    {
      basic_block last = predecessors[i];
      const struct rp_source_loop *source = rp_loop_begun (header, last);
      if (!source || order->number[last->index] < 0
          || dominates_p (order, header, last))
        continue;
      if (!loop)
        {
          loop = new entered_loop;
          loop->source = source;
          loop->header = header;
          find_reached (order, header, &loop->reached);
        }
      if (loop->reached.contains (last))
        loop->last_blocks.safe_push (last);
    }
  if (loop && loop->last_blocks.is_empty ())
    {
      delete loop;
      loop = NULL;
    }
  return loop;
}

/* Add to the side entries those of LOOP; whether it has one.  */
static bool
add_side_entries (struct entered_loop *loop)
{
  hash_set<basic_block> contained;
  auto_vec<basic_block> work, predecessors, blocks;
  bool found = false;
  contained.add (loop->header);
  work.safe_splice (loop->last_blocks);
  while (!work.is_empty ())
    {
      basic_block bb = work.pop ();
      if (!loop->reached.contains (bb) || contained.add (bb))
        continue;
      blocks.safe_push (bb);
      rp_source_predecessors (bb, &predecessors);
      work.safe_splice (predecessors);
    }
  for (unsigned i = 0; i < blocks.length (); i++)
    {
      edge e;
      edge_iterator ei;
      FOR_EACH_EDGE (e, ei, blocks[i]->preds)
      if (!contained.contains (e->src) && !ignored_p (e) && !replaced_p (e)
          && !side_entries->add (e))
        found = true;
    }
  return found;
}

/* Find the side entries of the loop of FUN that no block dominates and that
   begins first; whether there is one.  */
static bool
find_side_entries (struct function *fun, hash_set<basic_block> &headers)
{
  struct order order;
  struct entered_loop *first = NULL;
  basic_block bb;
  number_blocks (fun, &order);
  find_dominators (&order);
  FOR_EACH_BB_FN (bb, fun)
  {
    struct entered_loop *loop
        = headers.contains (bb) || order.number[bb->index] < 0
              ? NULL
              : entered_loop_at (&order, bb);
    if (loop && first && first->source->location <= loop->source->location)
      std::swap (loop, first);
    if (loop)
      {
        delete first;
        first = loop;
      }
  }
  bool found = first && add_side_entries (first);
  delete first;
  return found;
}

/* Add the loops of FUN that a goto or a switch enters in their middle.  */
static void
find_entered_loops (struct function *fun, hash_set<basic_block> &headers,
                    vec<struct rp_loop *> *loops)
{
  if (!side_entries)
    side_entries = new hash_set<edge>;
  side_entries->empty ();
  without_side_entries = true;
  while (find_side_entries (fun, headers))
    find_loops (fun, headers, loops);
  without_side_entries = false;
}

void
rp_find_natural_loops (struct function *fun, vec<struct rp_loop *> *loops)
{
  hash_set<basic_block> headers;
  find_resumptions (fun);
  bool computed = find_jumps (fun);
  without_gotos = false;
  find_loops (fun, headers, loops);
  if (computed)
    {
      without_gotos = true;
      find_loops (fun, headers, loops);
    }
  find_entered_loops (fun, headers, loops);
  without_gotos = false;
  find_innermost (fun, *loops);
}
