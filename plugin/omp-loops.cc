/* SPDX-License-Identifier: GPL-3.0-or-later */
/* omp-loops.cc - follow the loops that OpenMP and OpenACC directives share out
   among threads.

   What GCC makes of such a loop is several: it asks the library for a share,
   runs it, asks again; the condition is one on the share's bounds, and stands
   in a function of its own.  None of that is the source's.  But the body stays
   what it is.  So two points (source-points.h) are set as long as the
   directive is a statement:

     entries      before the directive, or that of the threads which run it:
                  each thread reaches the loop, whatever its share
     iterations   where the body begins

   A body that begins with a loop of its own, or a label, has no place that
   only its beginning passes, for GCC joins the two loops.  There the second
   point is at the body's end instead: the jumps back from behind it are those
   of the loop that the directive shares out.

   What `collapse' makes one loop is one row.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "directives.h"
#include "marker.h"
#include "omp-loops.h"
#include "source-points.h"
#include "unit.h"

/* The directives by their places; NULL of those that share out no loop.  */
static hash_map<int_hash<location_t, UNKNOWN_LOCATION>, struct rp_omp_loop *>
    *directives;

/* The place of the directive noted last: gfortran gives the loop of a combined
   one none of its own.  */
static location_t last_place;

void
rp_omp_note (tree directive)
{
  if (TREE_CODE (directive) < OACC_PARALLEL
      || TREE_CODE (directive) > OMP_TARGET_EXIT_DATA)
    return;
  if (!directives)
    directives = new hash_map<int_hash<location_t, UNKNOWN_LOCATION>,
                              struct rp_omp_loop *>;
  location_t place = get_pure_location (EXPR_LOCATION (directive));
  if (place > BUILTINS_LOCATION)
    last_place = place;
  if (last_place == UNKNOWN_LOCATION)
    return;
  bool known;
  struct rp_omp_loop *&loop = directives->get_or_insert (last_place, &known);
  if (!known)
    loop = NULL;
  if (loop || !rp_directive_shares_loop_p (directive))
    return;
  location_t begin = rp_directive_loop (last_place);
  if (begin == UNKNOWN_LOCATION)
    return;
  loop = XNEW (struct rp_omp_loop);
  loop->source = rp_source_loop_shared (begin);
  if (!loop->source)
    {
      struct rp_source_loop *source = XCNEW (struct rp_source_loop);
      source->location = begin;
      source->kind = "for";
      loop->source = source;
    }
}

bool
rp_omp_directive_p (location_t loc)
{
  return directives && LOCATION_LOCUS (loc) > BUILTINS_LOCATION
         && directives->get (get_pure_location (loc));
}

bool
rp_omp_in_directive_p (location_t loc)
{
  return rp_omp_directive_p (loc) || (directives && rp_in_directive_p (loc));
}

/* ------------------------------------------------------------------ points
 */

/* Whether what follows G, the directive of a loop, is a statement that can be
   in a block with the point before it, and keeps that block.  */
static bool
solid_p (gimple_stmt_iterator g)
{
  for (gsi_next (&g); !gsi_end_p (g); gsi_next (&g))
    switch (gimple_code (gsi_stmt (g)))
      {
      case GIMPLE_DEBUG:
        break;
      case GIMPLE_LABEL:
      case GIMPLE_GOTO:
      case GIMPLE_PREDICT:
      case GIMPLE_NOP:
        return false;
      default:
        return true;
      }
  return false;
}

/* Whether OUTER, a statement of a directive that was met before, leaves the
   loops around it to other threads or tasks.  */
static bool
begins_threads_p (gimple *outer)
{
  switch (gimple_code (outer))
    {
    case GIMPLE_OMP_PARALLEL:
    case GIMPLE_OMP_TASK:
    case GIMPLE_OMP_TARGET:
    case GIMPLE_OMP_TEAMS:
      return true;
    default:
      return false;
    }
}

/* Whether STMT ends the body of a loop or of sections, each time.  */
static bool
ends_body_p (gimple *stmt)
{
  gomp_continue *end = dyn_cast<gomp_continue *> (stmt);
  return end && DECL_P (gimple_omp_continue_control_def (end));
}

void
rp_omp_points_note (gimple_seq *statements)
{
  location_t place = UNKNOWN_LOCATION;
  gimple_stmt_iterator reached = gsi_none ();
  auto_vec<unsigned> open; /* the numbers of the points still to be set where
                              the bodies end, plus one; 0: there is none */
  if (!directives)
    return;
  for (gimple_stmt_iterator g = gsi_start (*statements); !gsi_end_p (g);
       gsi_next (&g))
    {
      gimple *stmt = gsi_stmt (g);
      if (!is_gimple_omp (stmt))
        continue;
      location_t own = get_pure_location (gimple_location (stmt));
      if (own > BUILTINS_LOCATION && directives->get (own))
        place = own;
      if (begins_threads_p (stmt))
        reached = gsi_none ();
      if (ends_body_p (stmt) && !open.is_empty ())
        if (unsigned number = open.pop ())
          rp_source_point_carry (&g, number - 1);
      gomp_for *loop = dyn_cast<gomp_for *> (stmt);
      if (loop || gimple_code (stmt) == GIMPLE_OMP_SECTIONS)
        open.safe_push (0);
      if (!loop || place == UNKNOWN_LOCATION)
        continue;
      if (!gimple_omp_for_combined_into_p (loop) || gsi_end_p (reached))
        reached = g;
      if (gimple_omp_for_combined_p (loop))
        continue;
      struct rp_omp_loop **noted = directives->get (place);
      if (noted && *noted)
        {
          unsigned number = rp_source_points_add_loop (*noted);
          rp_source_point_carry (&reached, number);
          gimple_stmt_iterator begin = g;
          gsi_next (&begin);
          if (solid_p (g))
            rp_source_point_carry (&begin, number + 1);
          else
            open.last () = number + 3;
        }
      reached = gsi_none ();
    }
}

/* -------------------------------------------------------------- the copies
 */

void
rp_omp_bodies_find (struct function *fun, vec<struct rp_omp_body> *found)
{
  basic_block bb;
  if (!directives)
    return;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      struct rp_loop_point point;
      if (rp_source_point_of_loop (gsi_stmt (g), &point)
          && point.part != RP_LOOP_REACHED)
        {
          struct rp_omp_body body
              = { point.loop, bb, point.first, point.part == RP_LOOP_END,
                  RUCHYPROF_NONE };
          found->safe_push (body);
        }
    }
}

struct rp_omp_body *
rp_omp_body_of (struct rp_loop *loop, vec<struct rp_omp_body> *bodies)
{
  for (unsigned i = 0; i < bodies->length (); i++)
    if (rp_innermost_header ((*bodies)[i].block) == loop->header)
      return &(*bodies)[i];
  return NULL;
}

void
rp_omp_add_site (struct rp_omp_body *body, unsigned function)
{
  const struct rp_source_loop *source = body->loop->source;
  if (rp_args.system_headers || !in_system_header_at (source->location))
    body->site
        = rp_unit_add_site (RUCHYPROF_SITE_LOOP, function, source->location, 2,
                            source->kind, RUCHYPROF_NONE);
}

void
rp_omp_mark_iterations (struct rp_loop *loop, hash_set<edge> &inner,
                        unsigned id)
{
  gcond *condition = rp_condition_of (loop->header);
  edge e, yes, no;
  edge_iterator ei;
  if (condition && inner.is_empty ()
      && LOCATION_LOCUS (gimple_location (condition)) <= BUILTINS_LOCATION)
    {
      extract_true_false_edges_from_block (loop->header, &yes, &no);
      if (loop->contained.contains (yes->dest)
          != loop->contained.contains (no->dest))
        {
          rp_mark_edge (loop->contained.contains (yes->dest) ? yes : no, id);
          return;
        }
    }
  FOR_EACH_EDGE (e, ei, loop->header->preds)
  if (!inner.contains (e))
    rp_mark_edge (e, id);
}

/* The site of the loop whose points begin with FIRST; RUCHYPROF_NONE if BODIES
   have none.  */
static unsigned
site_of (const vec<struct rp_omp_body> &bodies, unsigned first)
{
  for (unsigned i = 0; i < bodies.length (); i++)
    if (bodies[i].first == first)
      return bodies[i].site;
  return RUCHYPROF_NONE;
}

void
rp_omp_bodies_mark (struct function *fun,
                    const vec<struct rp_omp_body> &bodies)
{
  basic_block bb;
  if (bodies.is_empty ())
    return;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      struct rp_loop_point point;
      if (!rp_source_point_of_loop (gsi_stmt (g), &point)
          || point.part == RP_LOOP_END)
        continue;
      unsigned site = site_of (bodies, point.first);
      bool entry = point.part == RP_LOOP_REACHED;
      if (site != RUCHYPROF_NONE)
        gsi_insert_before (&g,
                           rp_marker_new (rp_unit.sites[site].marker + entry),
                           GSI_SAME_STMT);
    }
}
