/* SPDX-License-Identifier: GPL-3.0-or-later */
/* made-branches.h - branches of conditions that GCC evaluates without.
   Compiler only.  */

#ifndef RP_MADE_BRANCHES_H
#define RP_MADE_BRANCHES_H

#include "orientation.h"

struct rp_range;
struct rp_text;

/* Where an operand stands: the location of its branch, by which the loop is
   known whose condition it is part of, and the place of its row.  */
struct rp_branch_place
{
  location_t location, row;
};

struct rp_made_branch
{
  enum rp_orientation orientation; /* to the source's */
  location_t place;                /* of its row */
};

/* Forget those made so far.  */
void rp_made_branches_start (void);

/* BRANCH as it was made, since then; NULL if it was not.  */
const struct rp_made_branch *rp_made_branch (gcond *branch);

/* A new empty block behind AFTER, in the same loop.  */
basic_block rp_new_block (basic_block after);

/* End AT with a branch on LEFT CODE RIGHT to YES or NO.  */
void rp_emit_branch (enum tree_code code, tree left, tree right,
                     enum rp_orientation orientation, basic_block at,
                     basic_block yes, basic_block no,
                     struct rp_branch_place place);

/* Emit the branches of TEXT, a part of RANGE whose first leaf is number
 *LEAF, at the end of the empty block AT.  */
void rp_emit_text (const struct rp_range *range, const struct rp_text *text,
                   unsigned *leaf, basic_block at, basic_block yes,
                   basic_block no, struct rp_branch_place place);

/* Put an empty diamond on E; its branches are to go into *FIRST and lead to
 *YES and *NO.  */
void rp_make_diamond (edge e, basic_block *first, basic_block *yes,
                      basic_block *no);

/* Let the branches that lead to YES and NO take the place of BRANCH.  */
void rp_replace_branch (gcond *branch, basic_block yes, basic_block no);

#endif
