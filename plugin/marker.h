/* SPDX-License-Identifier: GPL-3.0-or-later */
/* marker.h - the statement that carries a marker from the source's control
   flow to the place where counters are chosen.

   It is   asm volatile ("" : : [ruchyprof] "i" (ID)):   no instruction, size 0
   in the inliner's estimates, never merged with another id, copied and
   deleted with the block it stands in.  The sum over its copies is the
   marker's count.  Compiler only.  */

#ifndef RP_MARKER_H
#define RP_MARKER_H

#include "orientation.h"

gimple *rp_marker_new (unsigned id);

/* Whether STMT is a marker; *ID is its number.  */
bool rp_marker_p (gimple *stmt, unsigned *id);

/* Put marker ID on E; the edges' statements are committed later.  */
void rp_mark_edge (edge e, unsigned id);

/* The condition that ends BB; NULL if it does not end in one.  */
gcond *rp_condition_of (basic_block bb);

/* The source loop that CONDITION is, or is part of, the condition of; NULL if
   there is none.  */
struct rp_source_loop;
const struct rp_source_loop *rp_loop_of_condition (gcond *condition);

/* Put the markers of FUNCTION's loops into FUN, the current function, and note
   how they are nested.  */
void rp_mark_loops (struct function *fun, unsigned function);

/* Put the markers of FUNCTION's calls, loops, branches and switches into the
   function FUN, the current one, which has the control flow of the source.  */
void rp_markers_insert (struct function *fun, unsigned function);

/* Put those of the switches of FUNCTION into FUN, whose source is that of
   BARE.  */
void rp_mark_switches (struct function *fun, tree bare, unsigned function);

/* Add the rows of the switch POINT, which the compiler decided; the markers of
   its executions and of the row it leads to are written to MARKERS.  */
struct rp_source_point;
void rp_add_decided_switch (const struct rp_source_point *point, tree bare,
                            unsigned function, vec<unsigned> *markers);

/* Make the conditions that GCC's front end merged (`a && b' evaluated as
   `a & b') branches again in FUN, the current function.  */
void rp_conditions_split (struct function *fun);

/* Whether CONDITION, in the function last given to rp_conditions_split, was
   made branches of, so that its own outcome is no event of the source.  */
bool rp_condition_split_p (gcond *condition);

/* How CONDITION, of that function, stands to the condition of the source.  */
enum rp_orientation rp_condition_orientation (gcond *condition);

/* The place of its row.  */
location_t rp_condition_place (gcond *condition);

#endif
