/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-conditions.h - which condition of the source each branch of GIMPLE
   decides.  Compiler only.  */

#ifndef RP_SOURCE_CONDITIONS_H
#define RP_SOURCE_CONDITIONS_H

#include "orientation.h"

/* A condition of the source: a whole one, or an operand of && and ||.  */
struct rp_source_condition
{
  enum rp_orientation orientation; /* of the branch on it */
  bool value;     /* the branch only asks for the value that && or || of the
                     source have, whose operands have branches of their own */
  bool chooses;   /* that of a `? :' that is an operand: the gimplifier gives
                     it no place */
  bool compilers; /* no condition of the source, see coroutines.h,
                     compiler-conditions.h */
  const struct rp_source_loop *loop; /* whose condition it is, if its place
                                        does not tell; else NULL */
  location_t place;  /* in the source if the branch has another one, or 0 */
  location_t own;    /* of what is compared, or 0 */
  unsigned operands; /* merged into it, if the text shows them; else 0 */
  unsigned HOST_WIDE_INT inverted; /* of these, a bit each */
};

/* Call it at PLUGIN_PRE_GENERICIZE: EVENT_DATA is a FUNCTION_DECL.  */
void rp_source_conditions_collect (void *event_data, void *user_data);

/* Watch the conditions that are gimplified from now on.  */
void rp_source_conditions_watch (void);

/* The passes that follow them: before the first one over the statements of a
   function, right before its control-flow graph is built, and right after.  */
opt_pass *rp_make_branch_places_pass (gcc::context *context);
opt_pass *rp_make_decided_points_pass (gcc::context *context);
opt_pass *rp_make_branch_sources_pass (gcc::context *context);

/* The condition that BRANCH decides, NULL if none of the source.  */
const struct rp_source_condition *rp_source_condition (gcond *branch);

/* Whether BRANCH, before the graph is built, is a condition that only the
   compiler asks.  */
bool rp_source_condition_compilers_p (gcond *branch);

/* The place of the operand that is evaluated first of OPERATION, the place of
   a && or ||, if the branch on it has the place GIVEN: where OPERATION begins
   if that is the operator's, which another operand has.  */
location_t rp_first_operand_place (location_t given, location_t operation);

/* The branches of a copy decide what those of its original do: call the one
   for FUN before it is copied, the other one behind that; COPY is NULL if none
   could be made.  */
void rp_source_conditions_tag (struct function *fun);
void rp_source_conditions_untag (struct function *fun, struct function *copy);

#endif
