/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ranges.h - comparisons that GCC's front end made of several.  Compiler
   only.  */

#ifndef RP_RANGES_H
#define RP_RANGES_H

struct rp_text;

/* A comparison that stands for a condition.  */
struct rp_range
{
  struct rp_text *text;      /* what stands there */
  struct rp_text *condition; /* the part of it that was merged */
  auto_vec<tree> operands;   /* of CONDITION's leaves, in their order */
  location_t location;       /* of the operator that was merged */
  unsigned behind; /* the offset of the operator that CONDITION stands
                      behind, if it is a part of TEXT; else 0 */
};

/* What the comparison STMT, a GIMPLE_COND or an assignment, was made of; NULL
   if it was not, or if it cannot be told for certain.  OWN is its place.  */
struct rp_range *rp_range_read (gimple *stmt, location_t own);

void rp_range_free (struct rp_range *range);

#endif
