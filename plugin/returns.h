/* SPDX-License-Identifier: GPL-3.0-or-later */
/* returns.h - which calls always come back, and which bodies need no counter
   for their entries.  Both are properties of the whole call graph, computed
   once when the first counters are placed.  Compiler only.  */

#ifndef RP_RETURNS_H
#define RP_RETURNS_H

/* Whether control may not come back to the place after the call STMT: the
   callee may exit, longjmp, throw or be cancelled.  */
bool rp_call_may_not_return_p (gimple *stmt);

/* Whether nothing follows the call STMT in its function but a return, so that
   it does not matter to any count whether it comes back.  */
bool rp_call_in_tail_position_p (gimple *stmt);

/* Whether FUN calls itself where GCC may still make a jump to its beginning of
   the call: such a call passes the first block, not the first instruction.  */
bool rp_calls_itself_last_p (struct function *fun);

/* Whether the entries of DECL's body are the sum of the calls to it and of its
   gate's entries.  */
bool rp_entry_derived_p (tree decl);

#endif
