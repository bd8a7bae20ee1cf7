/* SPDX-License-Identifier: GPL-3.0-or-later */
/* begun-loops.cc - say by the source whether a block is where a loop begins.

   Where a goto leads into the middle of a loop, the flow graph does not say
   which of the two ways in is the loop's.  A loop whose condition comes first
   begins with that; `do' begins where its condition leads if it is true; the
   jump that closes a loop without a condition has a place of its own, or,
   where GCC led it on, its target begins with what the loop's body does first.
   Compiler only, for natural-loops.cc and loop-markers.cc.  */

#include "gcc-common.h"

#include "begun-loops.h"
#include "compiler-conditions.h"
#include "marker.h"
#include "source-loops.h"
#include "source-points.h"

/* The loop of the condition at the end of BB, if that is the source's.  */
static const struct rp_source_loop *
loop_of_end (basic_block bb)
{
  gcond *condition = rp_condition_of (bb);
  return condition && !rp_compiler_branch_p (condition)
             ? rp_loop_of_condition (condition)
             : NULL;
}

/* The loop whose condition comes first and is evaluated from HEADER on.
   Where another way leads to a block on the way to it, that is the loop's
   first one.  */
static const struct rp_source_loop *
first_tested (basic_block header)
{
  basic_block bb = header;
  while (single_succ_p (bb) && !(single_succ_edge (bb)->flags & EDGE_COMPLEX)
         && single_pred_p (single_succ (bb)) && single_succ (bb) != header)
    bb = single_succ (bb);
  const struct rp_source_loop *found = loop_of_end (bb);
  return found && found->condition_first ? found : NULL;
}

/* The loop whose condition comes last and which E goes on with.  */
static const struct rp_source_loop *
last_tested (edge e)
{
  if (!rp_condition_of (e->src) && single_pred_p (e->src)
      && empty_block_p (e->src))
    e = single_pred_edge (e->src);
  const struct rp_source_loop *found = loop_of_end (e->src);
  if (!found || found->condition_first)
    return NULL;
  enum rp_orientation orientation
      = rp_condition_orientation (rp_condition_of (e->src));
  bool taken = (e->flags & EDGE_TRUE_VALUE) != 0;
  return orientation == RP_UNDECIDED || taken == (orientation != RP_INVERTED)
             ? found
             : NULL;
}

location_t
rp_place_of_begin (basic_block header)
{
  if (const struct rp_source_point *decided = rp_source_point_before (header))
    return decided->place;
  for (gimple_stmt_iterator g = gsi_start_bb (header); !gsi_end_p (g);
       gsi_next_nondebug (&g))
    if (const struct rp_source_point *decided = rp_source_point (gsi_stmt (g)))
      return decided->place;
    else if (!is_gimple_debug (gsi_stmt (g))
             && gimple_code (gsi_stmt (g)) != GIMPLE_LABEL
             && LOCATION_LOCUS (gimple_location (gsi_stmt (g)))
                    > BUILTINS_LOCATION)
      return gimple_location (gsi_stmt (g));
  return UNKNOWN_LOCATION;
}

/* The loop without a condition whose body HEADER begins; not if LAST, too,
   does what the body does first: then HEADER is in the middle of that.  */
static const struct rp_source_loop *
begins_body (basic_block header, basic_block last)
{
  const struct rp_source_loop *found
      = rp_source_loop_of_first (rp_place_of_begin (header));
  gimple *end = last_stmt (last);
  return found && end
                 && rp_source_loop_of_first (gimple_location (end)) == found
             ? NULL
             : found;
}

const struct rp_source_loop *
rp_loop_begun (basic_block header, basic_block last)
{
  const struct rp_source_loop *found = first_tested (header);
  edge e = find_edge (last, header);
  if (found || !e)
    return found;
  found = last_tested (e);
  if (!found && e->goto_locus != UNKNOWN_LOCATION)
    found = rp_source_loop_of_jump (e->goto_locus);
  return found ? found : begins_body (header, last);
}
