/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-points.cc - remember where a decided condition or switch stands.

   `if (x.f > 15)', of a member of four bits, is `if (0)' when a plugin first
   sees it; a switch may have a constant subject, or lead nowhere but to
   default.  GCC drops these when it builds the control-flow graph, before the
   copies are made.  How often they are evaluated is how often the place before
   them is passed.  It is followed until the copy is made, where a marker takes
   it, by what changes nothing of the code:

     a debug statement       in a block that GCC keeps, or whose statements it
                             moves to another one
     the edges into a block  of nothing else, which GCC leads elsewhere: seen
                             where it does that, by a hook of the graph

   Computed gotos are led on without a hook: where they pass such a block, the
   point is given up.  No row has a decided statement that is all that a way
   through another condition leads to: there GCC drops the other condition,
   too.  Nor has a condition with operators: what the front end decided of `x
   && 0' is not what the source evaluates.

   The loops of directives (omp-loops.cc) have points, too.  Compiler only.  */

#include "gcc-common.h"

#include "marker.h"
#include "source-conditions.h"
#include "source-points.h"
#include "source-switches.h"
#include "source-text.h"
#include "unit.h"

/* Markers from this number on stand for points.  */
#define FIRST_POINT (1U << 30)

static vec<struct rp_source_point> points;
static unsigned followed; /* how many there were when following began */

/* The numbers of the points by their debug statements.  */
static hash_map<gimple *, unsigned> *by_statement;

/* Points passed by a critical edge: that to the successor number SUCCESSOR of
   FROM, those of exceptions not counted, which a copy has last.  */
struct edge_point
{
  tree function;
  basic_block from, to;
  unsigned successor, number;
};
static vec<struct edge_point> edge_points;

/* While the graph is built, an edge's aux is the number of a list of points,
   plus one.  */
static vec<vec<unsigned> > lists;

/* What the hooks of the graph were.  */
static edge (*redirect) (edge, basic_block);
static void (*delete_block) (basic_block);
static void (*merge) (basic_block, basic_block);

/* The block that is being removed, and whether GCC moves its statements.  */
static basic_block removed;
static bool moves;

void
rp_source_point_carry (gimple_stmt_iterator *g, unsigned number)
{
  gdebug *carrier
      = gimple_build_debug_begin_stmt (NULL_TREE, UNKNOWN_LOCATION);
  gimple_set_uid (carrier, number + 1);
  gsi_insert_before (g, carrier, GSI_SAME_STMT);
}

static void
add_point (gimple_stmt_iterator *g, const struct rp_source_point *point)
{
  points.safe_push (*point);
  rp_source_point_carry (g, points.length () - 1);
}

static bool
all_lead_to_default_p (const struct rp_source_switch *source)
{
  bool otherwise = false;
  for (unsigned i = 0; i < source->cases.length (); i++)
    {
      otherwise |= !source->cases[i].low;
      if (source->cases[i].group != source->cases[0].group)
        return false;
    }
  return otherwise;
}

/* Note the statement at G if it is decided.  */
static void
note_statement (gimple_stmt_iterator *g)
{
  gimple *stmt = gsi_stmt (*g);
  struct rp_source_point point = { get_pure_location (gimple_location (stmt)),
                                   false,
                                   false,
                                   false,
                                   NULL_TREE,
                                   NULL_TREE,
                                   NULL,
                                   RP_LOOP_REACHED };
  if (gcond *condition = dyn_cast<gcond *> (stmt))
    {
      if (LOCATION_LOCUS (point.place) <= BUILTINS_LOCATION
          || TREE_CODE (gimple_cond_lhs (condition)) != INTEGER_CST
          || TREE_CODE (gimple_cond_rhs (condition)) != INTEGER_CST
          || rp_source_condition_compilers_p (condition)
          || !rp_text_plain_if_p (point.place))
        return;
      point.truth = gimple_cond_true_p (condition);
      if (!point.truth && !gimple_cond_false_p (condition))
        return;
      add_point (g, &point);
    }
  else if (gswitch *statement = dyn_cast<gswitch *> (stmt))
    {
      const struct rp_source_switch *source
          = rp_source_switch_of_statement (statement, current_function_decl);
      tree subject = gimple_switch_index (statement);
      if (!source)
        return;
      point.place = source->location;
      point.is_switch = true;
      point.type = TREE_TYPE (subject);
      if (TREE_CODE (subject) == INTEGER_CST)
        {
          /* GCC forgets the statement, and its collector the constant, with
             the type.  */
          point.subject = subject;
          rp_unit_keep (subject);
        }
      else if (!all_lead_to_default_p (source))
        return;
      add_point (g, &point);
    }
}

unsigned
rp_source_points_add_loop (const struct rp_omp_loop *loop)
{
  unsigned first = points.length ();
  for (unsigned part = RP_LOOP_REACHED; part <= RP_LOOP_END; part++)
    {
      struct rp_source_point point
          = { UNKNOWN_LOCATION, false,     false, false,
              NULL_TREE,        NULL_TREE, loop,  (enum rp_loop_part) part };
      points.safe_push (point);
    }
  return first;
}

/* The number of the point whose debug statement STMT is, plus one; 0 if it is
   none.  */
static unsigned
carried (gimple *stmt)
{
  return gimple_debug_begin_stmt_p (stmt)
                 && LOCATION_LOCUS (gimple_location (stmt)) == UNKNOWN_LOCATION
             ? gimple_uid (stmt)
             : 0;
}

static vec<unsigned> *
list_of (edge e)
{
  return e->aux ? &lists[(size_t) e->aux - 1] : NULL;
}

/* Write the points that are passed on the way from E through FROM, a block of
   nothing else, to PASSED.  */
static void
collect_passed (basic_block from, vec<unsigned> *passed)
{
  if (!moves)
    for (gimple_stmt_iterator g = gsi_start_bb (from); !gsi_end_p (g);
         gsi_next (&g))
      if (unsigned number = carried (gsi_stmt (g)))
        passed->safe_push (number - 1);
  if (vec<unsigned> *list = list_of (single_succ_edge (from)))
    for (unsigned i = 0; i < list->length (); i++)
      passed->safe_push ((*list)[i]);
}

/* The hook: lead E to TO.  */
static edge
watch_redirection (edge e, basic_block to)
{
  basic_block from = e->dest;
  auto_vec<unsigned> passed;
  if (single_succ_p (from) && single_succ (from) == to)
    {
      if (removed != from)
        moves = MAY_HAVE_DEBUG_STMTS && single_pred_p (to);
      removed = from;
      collect_passed (from, &passed);
    }
  edge found = redirect (e, to);
  if (found == e && !passed.is_empty ())
    {
      if (!e->aux)
        {
          lists.safe_push (vNULL);
          e->aux = (void *) (size_t) lists.length ();
        }
      for (unsigned i = 0; i < passed.length (); i++)
        list_of (e)->safe_push (passed[i]);
    }
  return found;
}

/* Give up the points that are passed on the way through BB, a block of nothing
   else that is removed: its abnormal edges were led on without the hook.  */
static void
lose_points (basic_block bb)
{
  auto_vec<unsigned> passed;
  edge e;
  edge_iterator ei;
  bool abnormal = false;
  if (!single_succ_p (bb))
    return;
  FOR_EACH_EDGE (e, ei, single_succ (bb)->preds)
  abnormal |= (e->flags & EDGE_ABNORMAL) != 0;
  if (!abnormal)
    return;
  if (removed != bb)
    moves = false;
  collect_passed (bb, &passed);
  for (unsigned i = 0; i < passed.length (); i++)
    points[passed[i]].lost = true;
}

static void
watch_deletion (basic_block bb)
{
  lose_points (bb);
  removed = NULL;
  delete_block (bb);
}

/* The successor number NUMBER of BB, those of exceptions not counted; NULL if
   there are not so many.  */
static edge
successor (basic_block bb, unsigned number)
{
  edge e;
  edge_iterator ei;
  FOR_EACH_EDGE (e, ei, bb->succs)
  if (!(e->flags & EDGE_EH) && number-- == 0)
    return e;
  return NULL;
}

/* Let the point NUMBER be where E is passed.  */
static void
put_on_edge (edge e, unsigned number)
{
  if (!single_succ_p (e->src) && !single_pred_p (e->dest))
    {
      struct edge_point point = { cfun->decl, e->src, e->dest, 0, number };
      while (successor (e->src, point.successor) != e)
        point.successor++;
      edge_points.safe_push (point);
      return;
    }
  gimple_stmt_iterator g;
  gdebug *carrier
      = gimple_build_debug_begin_stmt (NULL_TREE, UNKNOWN_LOCATION);
  gimple_set_uid (carrier, number + 1);
  if (single_succ_p (e->src))
    {
      g = gsi_last_bb (e->src);
      gsi_insert_after (&g, carrier, GSI_NEW_STMT);
    }
  else
    {
      g = gsi_after_labels (e->dest);
      gsi_insert_before (&g, carrier, GSI_SAME_STMT);
    }
}

static void
put_points_of_edge (edge e)
{
  if (vec<unsigned> *list = list_of (e))
    for (unsigned i = 0; i < list->length (); i++)
      put_on_edge (e, (*list)[i]);
  e->aux = NULL;
}

static void
watch_merge (basic_block first, basic_block second)
{
  put_points_of_edge (single_succ_edge (first));
  merge (first, second);
}

void
rp_source_points_note (gimple_seq *statements)
{
  for (gimple_stmt_iterator g = gsi_start (*statements); !gsi_end_p (g);
       gsi_next (&g))
    note_statement (&g);
  if (points.length () == followed)
    return;
  followed = points.length ();
  redirect = gimple_cfg_hooks.redirect_edge_and_branch;
  delete_block = gimple_cfg_hooks.delete_basic_block;
  merge = gimple_cfg_hooks.merge_blocks;
  gimple_cfg_hooks.redirect_edge_and_branch = watch_redirection;
  gimple_cfg_hooks.delete_basic_block = watch_deletion;
  gimple_cfg_hooks.merge_blocks = watch_merge;
}

void
rp_source_points_follow (struct function *fun)
{
  basic_block bb;
  edge e;
  edge_iterator ei;
  if (!redirect)
    return;
  gimple_cfg_hooks.redirect_edge_and_branch = redirect;
  gimple_cfg_hooks.delete_basic_block = delete_block;
  gimple_cfg_hooks.merge_blocks = merge;
  redirect = NULL;
  if (!by_statement)
    by_statement = new hash_map<gimple *, unsigned>;
  FOR_EACH_BB_FN (bb, fun)
  FOR_EACH_EDGE (e, ei, bb->succs)
  put_points_of_edge (e);
  for (unsigned i = 0; i < lists.length (); i++)
    lists[i].release ();
  lists.truncate (0);
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      /* It may be where a statement was that GCC has removed.  */
      by_statement->remove (gsi_stmt (g));
      if (unsigned number = carried (gsi_stmt (g)))
        by_statement->put (gsi_stmt (g), number - 1);
    }
}

void
rp_source_points_show (struct function *fun)
{
  basic_block bb;
  if (!by_statement)
    return;
  push_cfun (fun);
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);)
    {
      gimple *stmt = gsi_stmt (g);
      unsigned *number
          = gimple_debug_begin_stmt_p (stmt) ? by_statement->get (stmt) : NULL;
      if (!number)
        {
          gsi_next (&g);
          continue;
        }
      gsi_insert_before (&g, rp_marker_new (FIRST_POINT + *number),
                         GSI_SAME_STMT);
      by_statement->remove (stmt);
      gsi_remove (&g, true);
      fun->debug_marker_count--;
    }
  pop_cfun ();
}

/* The number of the point that STMT shows, plus one; 0 if it shows none.  */
static unsigned
shown (gimple *stmt)
{
  unsigned id;
  return rp_marker_p (stmt, &id) && id >= FIRST_POINT ? id - FIRST_POINT + 1
                                                      : 0;
}

const struct rp_source_point *
rp_source_point (gimple *stmt)
{
  unsigned number = shown (stmt);
  return number > 0 && !points[number - 1].loop ? &points[number - 1] : NULL;
}

bool
rp_source_point_of_loop (gimple *stmt, struct rp_loop_point *point)
{
  unsigned number = shown (stmt);
  if (number == 0 || !points[--number].loop)
    return false;
  point->loop = points[number].loop;
  point->part = points[number].part;
  point->first = number - point->part;
  return true;
}

/* Write the decided conditions and switches at the end of BB to FOUND, the
   first one last.  */
static void
collect_decided (basic_block bb, vec<const struct rp_source_point *> *found)
{
  for (gimple_stmt_iterator g = gsi_last_nondebug_bb (bb); !gsi_end_p (g);
       gsi_prev_nondebug (&g))
    if (const struct rp_source_point *point = rp_source_point (gsi_stmt (g)))
      found->safe_push (point);
    else
      break;
}

const struct rp_source_point *
rp_source_point_before (basic_block bb)
{
  auto_vec<const struct rp_source_point *> common, others;
  edge e;
  edge_iterator ei;
  bool any = false;
  FOR_EACH_EDGE (e, ei, bb->preds)
  {
    others.truncate (0);
    if (single_succ_p (e->src))
      collect_decided (e->src, &others);
    if (!any)
      common.safe_splice (others);
    for (unsigned i = common.length (); any && i-- > 0;)
      if (!others.contains (common[i]))
        common.ordered_remove (i);
    any = true;
  }
  return common.is_empty () ? NULL : common.last ();
}

void
rp_source_points_remove (struct function *fun)
{
  basic_block bb;
  if (points.is_empty ())
    return;
  push_cfun (fun);
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);)
    if (shown (gsi_stmt (g)))
      gsi_remove (&g, true);
    else
      gsi_next (&g);
  pop_cfun ();
}

/* The edge of COPY that is what POINT's is in FUN; NULL if the two have not
   the same graph, but for a block that GCC puts first in a copy.  */
static edge
edge_in_copy (const struct edge_point *point, struct function *fun,
              struct function *copy)
{
  basic_block bb, own = ENTRY_BLOCK_PTR_FOR_FN (copy)->next_bb;
  int more = n_basic_blocks_for_fn (copy) - n_basic_blocks_for_fn (fun);
  if (more == 1 && single_succ_p (own))
    own = own->next_bb;
  else if (more != 0)
    return NULL;
  FOR_EACH_BB_FN (bb, fun)
  {
    if (bb == point->from)
      {
        edge passed = successor (bb, point->successor);
        return EDGE_COUNT (bb->succs) == EDGE_COUNT (own->succs) && passed
                       && passed->dest == point->to
                   ? successor (own, point->successor)
                   : NULL;
      }
    own = own->next_bb;
  }
  return NULL;
}

void
rp_source_points_copy (struct function *fun, struct function *copy)
{
  bool found = false;
  push_cfun (copy);
  for (unsigned i = 0; i < edge_points.length (); i++)
    {
      const struct edge_point *point = &edge_points[i];
      if (point->function != fun->decl)
        continue;
      edge e = edge_in_copy (point, fun, copy);
      if (!e || (e->flags & EDGE_COMPLEX))
        {
          points[point->number].lost = true;
          continue;
        }
      gsi_insert_on_edge (e, rp_marker_new (FIRST_POINT + point->number));
      found = true;
    }
  if (found)
    gsi_commit_edge_inserts ();
  pop_cfun ();
}
