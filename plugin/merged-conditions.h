/* SPDX-License-Identifier: GPL-3.0-or-later */
/* merged-conditions.h - values that && and || were merged into.  Compiler
   only.  */

#ifndef RP_MERGED_CONDITIONS_H
#define RP_MERGED_CONDITIONS_H

#include "proven-values.h"

/* Find out what the merged conditions of FUN stand for, or that it cannot be
   told: what the others below say holds from then on.  */
void rp_merged_conditions_prove (struct function *fun);

/* The statement that computes the merged condition V, or NULL if V is a
   leaf.  */
gassign *rp_merged_condition (tree v);

/* What DEF, which computes one, stands for; NULL if nobody can tell.  */
const struct rp_proven_value *rp_merged_proven (gassign *def);

/* Whether the source has a short-circuit operator where STMT is said to
   stand.  Where its text cannot be seen (a macro's expansion, a generated
   file) it is taken to have one.  */
bool rp_short_circuit_in_source_p (gimple *stmt);

/* Whether DEF, which computes one, only computes an operand of a larger
   one.  */
bool rp_part_of_larger_p (gassign *def);

/* Whether STMT only computes an operand of a merged condition.  */
bool rp_operand_of_merged_p (gimple *stmt);

/* How many operands the merged condition V has.  */
unsigned rp_merged_count (tree v);

/* Write to BOTH which operators of the merged condition V are &&.  */
void rp_merged_operators (tree v, vec<bool> *both);

/* What the statement STMT passes on the truth of, without a change but of its
   type; NULL if it does something else.  */
tree rp_passed_on (gimple *stmt);

/* Whether BRANCH asks for the truth of its operand.  */
bool rp_asks_for_truth_p (gcond *branch);

/* The branch whose condition V is, or NULL.  That on a variable, to which the
   condition is assigned, is another one.  */
gcond *rp_branch_on (tree v);

#endif
