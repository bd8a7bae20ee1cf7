/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-points.h - conditions and switches that the compiler decides, which
   leave no branch.  Compiler only.  */

#ifndef RP_SOURCE_POINTS_H
#define RP_SOURCE_POINTS_H

/* Where such a condition or switch is evaluated.  */
struct rp_source_point
{
  location_t place;
  bool is_switch;
  bool truth;   /* of a condition */
  bool lost;    /* it is not known how often it is passed: no row */
  tree type;    /* of a switch: that of its subject */
  tree subject; /* its value; NULL: all labels lead where default leads */
};

/* Note the decided ones among STATEMENTS, of the current function, which is
   lowered.  */
void rp_source_points_note (gimple_seq *statements);

/* Follow the points of FUN when its control-flow graph is built.  */
void rp_source_points_follow (struct function *fun);

/* Put the points of FUN into its statements, in a form that is copied with
   them; take them out again.  */
void rp_source_points_show (struct function *fun);
void rp_source_points_remove (struct function *fun);

/* Put those that FUN cannot hold into COPY, which was just made of it.  */
void rp_source_points_copy (struct function *fun, struct function *copy);

/* The point that STMT, of a function whose points are shown, is; NULL if it is
   none.  */
const struct rp_source_point *rp_source_point (gimple *stmt);

/* The first point that all ways to BB pass, the header of a loop: if the loop
   begins with it, GCC has led these ways past it.  NULL if there is none.  */
const struct rp_source_point *rp_source_point_before (basic_block bb);

#endif
