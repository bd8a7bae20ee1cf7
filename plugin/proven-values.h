/* SPDX-License-Identifier: GPL-3.0-or-later */
/* proven-values.h - values that && and || were merged into, as the source
   spells them.  Compiler only.  */

#ifndef RP_PROVEN_VALUES_H
#define RP_PROVEN_VALUES_H

#include "made-branches.h"

/* A value that && and || were merged into.  */
struct rp_merged_value
{
  auto_vec<tree> operands;
  auto_vec<int> program; /* in postfix order: the number of an operand,
                            RP_TRUTH_AND or RP_TRUTH_OR (truths.h) */
  auto_vec<location_t> locations; /* of its operators */
};

/* The condition of the source that a value stands for.  */
struct rp_proven_value;

/* What VALUE, which BRANCH asks for if that is not NULL, stands for, to be
   freed; NULL if nobody can tell for certain.  *ALIKE: its text has more
   operands, of which some are alike.  */
struct rp_proven_value *rp_prove_value (const struct rp_merged_value *value,
                                        gcond *branch, bool *alike);

/* Emit the branches of PROVEN at the end of the empty block AT; they lead to
   YES where the value is true, else to NO.  The first one stands at PLACE.  */
void rp_emit_proven (const struct rp_proven_value *proven, basic_block at,
                     basic_block yes, basic_block no,
                     struct rp_branch_place place);

void rp_proven_value_free (struct rp_proven_value *proven);

#endif
