/* SPDX-License-Identifier: GPL-3.0-or-later */
/* positions.h - which node of the flow graph each instruction of a body
   belongs to.  Compiler only.  */

#ifndef RP_POSITIONS_H
#define RP_POSITIONS_H

/* Note in each statement of FUN, and in those queued on its edges, the node of
   NODE_OF (by block index) that it stands in, or the edge.  Before the queued
   ones are committed.  TAIL_CALLS may not return.  */
void rp_positions_tag (struct function *fun, const vec<unsigned> &node_of,
                       const vec<gimple *> &tail_calls);

/* The location of an instruction at the entry of BODY, the current function's:
   of the one that counts the entry, or of others, once it is ENTERED.  */
location_t rp_positions_at_entry (unsigned body, bool entered);

/* The pass that keeps calls of different nodes apart; runs when instructions
   have been made.  */
opt_pass *rp_make_call_marks_pass (gcc::context *context);

/* The pass that labels the instructions; runs right before they are
   written.  */
opt_pass *rp_make_positions_pass (gcc::context *context);

/* Write what the pass found (abi.h), between two labels.  */
void rp_positions_write (void);

#endif
