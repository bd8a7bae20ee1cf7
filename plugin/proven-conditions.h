/* SPDX-License-Identifier: GPL-3.0-or-later */
/* proven-conditions.h - which way the operands of a condition are true in the
   source, where that can be proven.  Compiler only.  */

#ifndef RP_PROVEN_CONDITIONS_H
#define RP_PROVEN_CONDITIONS_H

#include "orientation.h"

struct rp_proof;

/* The place in a tree of what *SLOT only passes the truth of on, or SLOT.
 *NEGATED: it turns it round.  */
tree *rp_truth_passed_on (tree *slot, bool *negated);

/* The place in a tree of what the value of a `? :' at *SLOT assigns, or
   SLOT.  */
tree *rp_truth_of_arm (tree *slot);

/* The proof for the condition at *SLOT, that of COND, a COND_EXPR; INHERITED
   says how the whole is thought to stand to the source's.  NULL if there is
   none.  It lasts as long as the current function is gimplified.  */
struct rp_proof *rp_prove_condition (tree cond, enum rp_orientation inherited);

/* The same for COND, a `? :' whose values are truths, as a whole.  */
struct rp_proof *rp_prove_choice (tree cond);

/* The same for what is at *SLOT, a part of a condition that stands to the
   source's as INHERITED says as a whole.  */
struct rp_proof *rp_prove_part (tree *slot, enum rp_orientation inherited);

/* How what is at *SLOT, a part of what PROOF is for, stands to the
   source's.  */
enum rp_orientation rp_proven_orientation (const struct rp_proof *proof,
                                           tree *slot);

/* Where the operand at *SLOT has its row; UNKNOWN_LOCATION if it is not one or
   nobody knows.  */
location_t rp_proven_place (const struct rp_proof *proof, tree *slot);

/* How many operands what is at *SLOT has, and which of them are inverted, a
   bit each; 0 if one is undecided.  */
unsigned rp_proven_operands (const struct rp_proof *proof, tree *slot,
                             unsigned HOST_WIDE_INT *inverted);

#endif
