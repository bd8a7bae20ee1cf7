/* SPDX-License-Identifier: GPL-3.0-or-later */
/* loop-markers.cc - put markers on the entries and iterations of the source's
   loops.

   What is marked
     entries      every edge into the loop's header from outside
     iterations   of a loop whose condition comes first: every edge from the
                  condition into the body; of any other loop: every edge into
                  its header

   Several source loops can share one header (`do { do ... while (a); } while
   (b);'): their backward jumps are told apart by the location of their
   conditions, and an outer loop's iteration is an inner loop's entry.
   Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "begun-loops.h"
#include "compiler-conditions.h"
#include "labels.h"
#include "marker.h"
#include "natural-loops.h"
#include "nests.h"
#include "omp-loops.h"
#include "source-conditions.h"
#include "source-loops.h"
#include "source-points.h"
#include "unit.h"
gcond *
rp_condition_of (basic_block bb)
{
  gimple *last = last_stmt (bb);
  return last ? dyn_cast<gcond *> (last) : NULL;
}

static bool
complex_edge_p (edge e)
{
  return e->flags & (EDGE_ABNORMAL | EDGE_EH);
}

/* Whether E is where longjmp goes on: no jump of the source.  */
static bool
longjmp_edge_p (edge e)
{
  gimple *last = last_stmt (e->src);
  return (e->flags & EDGE_ABNORMAL) && !(last && computed_goto_p (last));
}

const struct rp_source_loop *
rp_loop_of_condition (gcond *condition)
{
  const struct rp_source_condition *source = rp_source_condition (condition);
  return source && source->loop
             ? source->loop
             : rp_source_loop_of_condition (gimple_location (condition));
}

/* The condition that leads to E and nothing else; NULL if there is none.  */
static gcond *
condition_before (edge e)
{
  if (!rp_condition_of (e->src) && single_pred_p (e->src)
      && empty_block_p (e->src))
    e = single_pred_edge (e->src);
  return rp_condition_of (e->src);
}

/* The source loop that the backward edge E of LOOP belongs to, as far as its
   location tells.  The condition of an inner loop may lead here, too: where
   it ends that loop.  */
static const struct rp_source_loop *
source_loop_of_back_edge (const struct rp_loop *loop, edge e)
{
  gcond *condition = condition_before (e);
  const struct rp_source_loop *found = NULL;
  if (condition && rp_innermost_header (gimple_bb (condition)) == loop->header)
    found = rp_loop_of_condition (condition);
  if (!found && e->goto_locus != UNKNOWN_LOCATION)
    found = rp_source_loop_of_jump (e->goto_locus);
  return found;
}

/* A source loop whose header is the one at hand.  */
struct loop_at_header
{
  const struct rp_source_loop *source; /* NULL: a loop made by gotos */
  auto_vec<edge> back_edges;
};

/* Leave of EDGES, which lead from a loop's condition into the loop, as the
   graph has it, those into its body.  The way out may be among them: it
   first leads to a destructor that the body's ends lead to, too, or to a
   computed goto that may come back.  The body is where the last part of the
   condition leads if it is true.  */
static void
leave_body_entries (vec<edge> *edges)
{
  edge body = NULL, yes, no;
  for (unsigned i = 1; i < edges->length (); i++)
    {
      basic_block bb = (*edges)[i]->src;
      gcond *condition = rp_condition_of (bb);
      if ((*edges)[i - 1]->src != bb || !condition)
        continue;
      enum rp_orientation orientation = rp_condition_orientation (condition);
      if (body || orientation == RP_UNDECIDED)
        return;
      extract_true_false_edges_from_block (bb, &yes, &no);
      body = orientation == RP_INVERTED ? no : yes;
    }
  for (unsigned i = edges->length (); body && i-- > 0;)
    if ((*edges)[i]->dest != body->dest)
      edges->ordered_remove (i);
}

/* Find the edges that leave the condition SOURCE, which is evaluated from
   LOOP's header on, within LOOP.  The region of the condition is all blocks of
   the loop that can reach a part of it other than through the header.  */
static void
find_ways_on (struct rp_loop *loop, const struct rp_source_loop *source,
              vec<edge> *edges)
{
  const vec<basic_block> &blocks = loop->blocks;
  hash_set<basic_block> region;
  auto_vec<basic_block> work, predecessors;

  for (unsigned i = 0; i < blocks.length (); i++)
    {
      gcond *condition = rp_condition_of (blocks[i]);
      if (condition && !rp_compiler_branch_p (condition)
          && rp_same_source_loop (rp_loop_of_condition (condition), source)
          && !region.add (blocks[i]))
        work.safe_push (blocks[i]);
    }
  while (!work.is_empty ())
    {
      basic_block bb = work.pop ();
      if (bb == loop->header)
        continue;
      rp_source_predecessors (bb, &predecessors);
      for (unsigned i = 0; i < predecessors.length (); i++)
        if (loop->contained.contains (predecessors[i])
            && !region.add (predecessors[i]))
          work.safe_push (predecessors[i]);
    }
  for (unsigned i = 0; i < blocks.length (); i++)
    {
      edge e;
      edge_iterator ei;
      if (!region.contains (blocks[i]))
        continue;
      FOR_EACH_EDGE (e, ei, blocks[i]->succs)
      if (loop->contained.contains (e->dest) && !complex_edge_p (e)
          && (e->dest == loop->header || !region.contains (e->dest)))
        edges->safe_push (e);
    }
}

/* Mark the iterations of LOOP, whose condition SOURCE comes first: the edges
   that leave it into the body.  */
static void
mark_body_entries (struct rp_loop *loop, const struct rp_source_loop *source,
                   unsigned id)
{
  auto_vec<edge> edges;
  find_ways_on (loop, source, &edges);
  leave_body_entries (&edges);
  for (unsigned i = 0; i < edges.length (); i++)
    rp_mark_edge (edges[i], id);
}

/* Find the blocks of LOOP behind SOURCE, whose condition comes first there:
   what its way out leads to before the header is reached again.  */
static void
find_blocks_behind (struct rp_loop *loop, const struct rp_source_loop *source,
                    hash_set<basic_block> *behind)
{
  auto_vec<edge> ways, bodies;
  auto_vec<basic_block> work;
  find_ways_on (loop, source, &ways);
  bodies.safe_splice (ways);
  leave_body_entries (&bodies);
  for (unsigned i = 0; i < ways.length (); i++)
    if (!bodies.contains (ways[i]))
      work.safe_push (ways[i]->dest);
  while (!work.is_empty ())
    {
      basic_block bb = work.pop ();
      edge e;
      edge_iterator ei;
      if (bb == loop->header || !loop->contained.contains (bb)
          || behind->add (bb))
        continue;
      FOR_EACH_EDGE (e, ei, bb->succs)
      work.safe_push (e->dest);
    }
}

/* The block of LOOP that follows BB, which ends in CONDITION if that is not
   NULL, an own one of the compiler: what a co_await that does not suspend goes
   on with.  NULL if there is none, or more than one.  */
static basic_block
next_in_source (struct rp_loop *loop, basic_block bb, gcond *condition)
{
  basic_block next = NULL;
  edge e;
  edge_iterator ei;
  FOR_EACH_EDGE (e, ei, bb->succs)
  if (!complex_edge_p (e) && !(condition && (e->flags & EDGE_TRUE_VALUE)))
    {
      if (next || !loop->contained.contains (e->dest))
        return NULL;
      next = e->dest;
    }
  return next;
}

/* The source loop that LOOP's header tests before anything else.  */
static const struct rp_source_loop *
condition_first_loop (struct rp_loop *loop)
{
  basic_block bb = loop->header;
  /* A merged condition was split into several blocks: follow them down.  */
  for (unsigned guard = 0; guard < loop->blocks.length (); guard++)
    {
      gcond *condition = rp_condition_of (bb);
      if (condition && !rp_compiler_branch_p (condition))
        {
          const struct rp_source_loop *found
              = rp_loop_of_condition (condition);
          return found && found->condition_first ? found : NULL;
        }
      bb = next_in_source (loop, bb, condition);
      if (!bb)
        return NULL;
      /* Back at the header, or at that of an inner loop.  */
      if (rp_innermost_header (bb) == bb)
        return NULL;
    }
  return NULL;
}

/* Whether a front end that leaves no loop statements behind (GCC 11's for C,
   gfortran's) put the condition of LOOP first: its lowering then stands below
   the body, which the order of blocks still shows.  */
static bool
condition_below_body (struct rp_loop *loop)
{
  if (!rp_condition_of (loop->header))
    return false;
  for (unsigned i = 0; i < loop->blocks.length (); i++)
    if (loop->blocks[i]->index > loop->header->index)
      return false;
  return loop->blocks.length () > 1;
}

/* Whether LOOP is a Fortran `do' whose condition comes first: gfortran lowers
   it to a test at the top with the line of the `do', and nothing of another
   line before it.  */
static bool
fortran_condition_first (struct rp_loop *loop)
{
  gcond *condition = rp_condition_of (loop->header);
  edge yes, no;
  if (!lang_GNU_Fortran () || !condition)
    return false;
  extract_true_false_edges_from_block (loop->header, &yes, &no);
  if (loop->contained.contains (yes->dest)
      == loop->contained.contains (no->dest))
    return false;
  int line = LOCATION_LINE (gimple_location (condition));
  for (gimple_stmt_iterator g = gsi_start_bb (loop->header); !gsi_end_p (g);
       gsi_next_nondebug (&g))
    if (!is_gimple_debug (gsi_stmt (g))
        && gimple_code (gsi_stmt (g)) != GIMPLE_LABEL
        && LOCATION_LINE (gimple_location (gsi_stmt (g))) != line)
      return false;
  return true;
}

/* A place for a loop that only gotos make: its first statement that has
   one.  */
static location_t
place_of_header (struct rp_loop *loop)
{
  location_t place = rp_place_of_begin (loop->header);
  edge e;
  edge_iterator ei;
  if (place != UNKNOWN_LOCATION)
    return place;
  FOR_EACH_EDGE (e, ei, loop->header->preds)
  if (LOCATION_LOCUS (e->goto_locus) > BUILTINS_LOCATION)
    return e->goto_locus;
  return UNKNOWN_LOCATION;
}

/* The element of FOUND, innermost first, that is SOURCE; it is made if there
   is none.  If IN_FRONT, the first element's condition comes first: nothing is
   within it.  Of loops that share a header the one that begins first is the
   outermost; locations of one file are ordered.  */
static struct loop_at_header *
find_loop_at_header (vec<struct loop_at_header *> *found,
                     const struct rp_source_loop *source, bool in_front)
{
  for (unsigned i = 0; i < found->length (); i++)
    if (rp_same_source_loop ((*found)[i]->source, source))
      return (*found)[i];
  struct loop_at_header *at = new loop_at_header;
  at->source = source;
  unsigned place = in_front ? 1 : 0;
  while (place < found->length ()
         && (*found)[place]->source->location > source->location)
    place++;
  found->safe_insert (place, at);
  return at;
}

/* Give the back edges UNKNOWN of LOOP, whose locations tell nothing
   (`continue' jumps, and the ends of bodies), to the innermost of the loops
   FOUND, or to the loop without a condition that begins with it, if they come
   from behind it.  */
static void
place_unknown (struct rp_loop *loop, const vec<edge> &unknown,
               vec<struct loop_at_header *> *found)
{
  const struct rp_source_loop *inner = (*found)[0]->source;
  const struct rp_source_loop *around
      = inner && inner->begins ? inner->parent : NULL;
  bool first = inner && inner->condition_first;
  hash_set<basic_block> behind;
  if (around && first && !unknown.is_empty ())
    find_blocks_behind (loop, inner, &behind);
  for (unsigned i = 0; i < unknown.length (); i++)
    if (around && (!first || behind.contains (unknown[i]->src)))
      find_loop_at_header (found, around, first)
          ->back_edges.safe_push (unknown[i]);
    else
      (*found)[0]->back_edges.safe_push (unknown[i]);
}

/* Whether the backward edge E of LOOP comes from behind the end of BODY, and
   so is that of the loop which a directive shares out.  */
static bool
behind_end_p (struct rp_loop *loop, const struct rp_omp_body *body, edge e)
{
  hash_set<basic_block> seen;
  auto_vec<basic_block> work;
  work.safe_push (body->block);
  while (!work.is_empty ())
    {
      basic_block bb = work.pop ();
      edge next;
      edge_iterator ei;
      if (!loop->contained.contains (bb) || seen.add (bb))
        continue;
      if (bb == e->src)
        return true;
      FOR_EACH_EDGE (next, ei, bb->succs)
      if (next->dest != loop->header)
        work.safe_push (next->dest);
    }
  return false;
}

/* Sort the back edges of LOOP into the source loops they belong to, innermost
   first.  BODY is the one that a directive shares out, or NULL.  */
static void
find_source_loops (struct rp_loop *loop, const struct rp_omp_body *body,
                   vec<struct loop_at_header *> *found)
{
  const struct rp_source_loop *first = condition_first_loop (loop);
  edge e;
  edge_iterator ei;
  auto_vec<edge> unknown, shared;

  if (first)
    find_loop_at_header (found, first, false);
  FOR_EACH_EDGE (e, ei, loop->header->preds)
  {
    if (!loop->back_edges.contains (e))
      continue;
    if (body && body->at_end && behind_end_p (loop, body, e))
      shared.safe_push (e);
    else if (const struct rp_source_loop *source
             = source_loop_of_back_edge (loop, e))
      find_loop_at_header (found, source, first != NULL)
          ->back_edges.safe_push (e);
    else
      unknown.safe_push (e);
  }
  if (found->is_empty () && (shared.is_empty () || !unknown.is_empty ()))
    {
      struct loop_at_header *at = new loop_at_header;
      /* Where GCC led a jump on, only the body is left to know it by.  */
      at->source = body && !body->at_end
                       ? NULL
                       : rp_source_loop_of_first (place_of_header (loop));
      found->safe_push (at);
    }
  if (!found->is_empty ())
    place_unknown (loop, unknown, found);
  if (!shared.is_empty ())
    {
      struct loop_at_header *at = new loop_at_header;
      at->source = body->loop->source;
      at->back_edges.safe_splice (shared);
      found->safe_push (at);
    }
}

/* Give LOOP the row of BODY, which a directive shares out.  */
static void
mark_shared_loop (struct rp_loop *loop, unsigned function,
                  struct rp_omp_body *body, hash_set<edge> *inner,
                  vec<struct rp_marked_loop> *marked)
{
  rp_omp_add_site (body, function);
  if (body->site == RUCHYPROF_NONE)
    return;
  struct rp_marked_loop mark
      = { loop, body->loop->source, body->site, inner->is_empty () };
  marked->safe_push (mark);
  if (body->at_end)
    rp_omp_mark_iterations (loop, *inner, rp_unit.sites[body->site].marker);
}

static void
mark_source_loop (struct rp_loop *loop, vec<struct loop_at_header *> *found,
                  unsigned level, unsigned function, hash_set<edge> *inner,
                  vec<struct rp_marked_loop> *marked)
{
  struct loop_at_header *at = (*found)[level];
  const struct rp_source_loop *source = at->source;
  bool first
      = !source
        && (condition_below_body (loop) || fortran_condition_first (loop));
  location_t place = source ? source->location : place_of_header (loop);
  edge e;
  edge_iterator ei;

  if (LOCATION_LOCUS (place) <= BUILTINS_LOCATION
      || (!rp_args.system_headers && in_system_header_at (place)))
    return;
  unsigned site = rp_unit_add_site (RUCHYPROF_SITE_LOOP, function, place, 2,
                                    source                ? source->kind
                                    : lang_GNU_Fortran () ? "for"
                                    : first               ? "while"
                                                          : "goto",
                                    RUCHYPROF_NONE);
  struct rp_marked_loop mark = { loop, source, site, level == 0 };
  marked->safe_push (mark);
  unsigned iterations = rp_unit.sites[site].marker;
  unsigned entries = iterations + 1;

  if (level == 0 && source && source->condition_first)
    mark_body_entries (loop, source, iterations);
  else if (level == 0 && first)
    {
      FOR_EACH_EDGE (e, ei, loop->header->succs)
      if (loop->contained.contains (e->dest))
        rp_mark_edge (e, iterations);
    }
  else
    FOR_EACH_EDGE (e, ei, loop->header->preds)
  if (!inner->contains (e))
    rp_mark_edge (e, iterations);

  for (unsigned i = 0; i < at->back_edges.length (); i++)
    inner->add (at->back_edges[i]);
  FOR_EACH_EDGE (e, ei, loop->header->preds)
  if (!inner->contains (e))
    rp_mark_edge (e, entries);
}

/* Whether LOOP, which no source loop is known for, is the compiler's: only it
   asks whether the loop ends, or has loops at the place of a directive.  What
   leads to nothing but an exception or an end does not count.  */
static bool
compilers_loop_p (struct rp_loop *loop)
{
  bool compilers = false;
  if (rp_omp_in_directive_p (place_of_header (loop)))
    return true;
  for (unsigned i = 0; i < loop->blocks.length (); i++)
    {
      gcond *condition = rp_condition_of (loop->blocks[i]);
      edge yes, no;
      if (!condition || rp_innermost_header (loop->blocks[i]) != loop->header)
        continue;
      extract_true_false_edges_from_block (loop->blocks[i], &yes, &no);
      edge out = loop->contained.contains (yes->dest) ? no : yes;
      if (loop->contained.contains (out->dest)
          || EDGE_COUNT (out->dest->succs) == 0)
        continue;
      if (!rp_compiler_branch_p (condition))
        return false;
      compilers = true;
    }
  return compilers;
}

static void
mark_loops_at (struct rp_loop *loop, unsigned function,
               vec<struct rp_omp_body> *bodies,
               vec<struct rp_marked_loop> *marked)
{
  auto_vec<struct loop_at_header *> found;
  hash_set<edge> inner;
  edge e;
  edge_iterator ei;

  /* A dispatcher of computed gotos, and what only it goes back to, is no
     loop of the source.  */
  gimple *last = last_stmt (loop->header);
  if (last && computed_goto_p (last) && first_stmt (loop->header) == last)
    return;
  FOR_EACH_EDGE (e, ei, loop->header->preds)
  if (longjmp_edge_p (e))
    inner.add (e);
  else if (complex_edge_p (e))
    return;
  if (loop->undecided)
    return;
  struct rp_omp_body *body = rp_omp_body_of (loop, bodies);
  find_source_loops (loop, body, &found);
  /* Nobody can tell gotos of the source from each other there.  */
  for (unsigned level = 0; level < found.length () && loop->entered_within;
       level++)
    if (!found[level]->source)
      {
        delete found[level];
        found.ordered_remove (level--);
      }
  bool unknown = found.length () == 1 && !found[0]->source;
  for (unsigned level = 0; level < found.length (); level++)
    if (body
        && (found[level]->source == body->loop->source
            || (unknown && !body->at_end)))
      mark_shared_loop (loop, function, body, &inner, marked);
    else if (!unknown || !compilers_loop_p (loop))
      mark_source_loop (loop, &found, level, function, &inner, marked);
  for (unsigned level = 0; level < found.length (); level++)
    delete found[level];
}

void
rp_mark_loops (struct function *fun, unsigned function)
{
  auto_vec<struct rp_loop *> loops;
  auto_vec<struct rp_marked_loop> marked;
  auto_vec<struct rp_omp_body> bodies;
  rp_labels_separate (fun);
  rp_find_natural_loops (fun, &loops);
  rp_omp_bodies_find (fun, &bodies);
  for (unsigned i = 0; i < loops.length (); i++)
    mark_loops_at (loops[i], function, &bodies, &marked);
  /* What leaves its only body for good is no loop in the graph.  */
  for (unsigned i = 0; i < bodies.length (); i++)
    if (bodies[i].site == RUCHYPROF_NONE && !bodies[i].at_end)
      rp_omp_add_site (&bodies[i], function);
  rp_omp_bodies_mark (fun, bodies);
  if (rp_args.lines)
    rp_nests_note (fun, function, marked);
  for (unsigned i = 0; i < loops.length (); i++)
    delete loops[i];
}
