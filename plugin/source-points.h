/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-points.h - conditions and switches that the compiler decides, which
   leave no branch.  Compiler only.  */

#ifndef RP_SOURCE_POINTS_H
#define RP_SOURCE_POINTS_H

/* The points of a loop, in the order of their numbers.  */
enum rp_loop_part
{
  RP_LOOP_REACHED,
  RP_LOOP_BODY, /* the body begins */
  RP_LOOP_END   /* it ends */
};

/* Where such a condition or switch is evaluated; or a place of a loop whose
   own conditions are not the source's.  */
struct rp_source_point
{
  location_t place;
  bool is_switch;
  bool truth;   /* of a condition */
  bool lost;    /* it is not known how often it is passed: no row */
  tree type;    /* of a switch: that of its subject */
  tree subject; /* its value; NULL: all labels lead where default leads */
  const struct rp_omp_loop *loop; /* its point, and nothing decided, or NULL */
  enum rp_loop_part part;
};

struct rp_loop_point
{
  const struct rp_omp_loop *loop;
  unsigned first; /* number of the first of its points */
  enum rp_loop_part part;
};

/* Note the decided ones among STATEMENTS, of the current function, which is
   lowered.  */
void rp_source_points_note (gimple_seq *statements);

/* Add the points of LOOP, which stand nowhere yet; the first one's number.  */
unsigned rp_source_points_add_loop (const struct rp_omp_loop *loop);

/* Put the point NUMBER before the statement at G.  */
void rp_source_point_carry (gimple_stmt_iterator *g, unsigned number);

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

/* Whether STMT, of such a function, is a point of a loop: *POINT.  */
bool rp_source_point_of_loop (gimple *stmt, struct rp_loop_point *point);

/* The first point that all ways to BB pass, the header of a loop: if the loop
   begins with it, GCC has led these ways past it.  NULL if there is none.  */
const struct rp_source_point *rp_source_point_before (basic_block bb);

#endif
