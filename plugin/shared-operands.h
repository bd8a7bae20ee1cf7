/* SPDX-License-Identifier: GPL-3.0-or-later */
/* shared-operands.h - merged conditions in which one value stands for several
   operands of the source.  Compiler only.  */

#ifndef RP_SHARED_OPERANDS_H
#define RP_SHARED_OPERANDS_H

#include "ranges.h"

/* A value that && and || were merged into.  */
struct rp_merged_value
{
  auto_vec<tree> operands;
  auto_vec<int> program; /* in postfix order: the number of an operand, or one
                            of the two operators */
  auto_vec<location_t> locations; /* of its operators */
  location_t location; /* of the operator with all of the text, set by
                          rp_shared_operands_p */
};

enum
{
  RP_MERGED_AND = -1,
  RP_MERGED_OR = -2
};

/* Whether VALUE has fewer operands than its text since some of these are
   alike: the front end makes (a || b) && c of a && c || b && c.  */
bool rp_shared_operands_p (struct rp_merged_value *value);

/* VALUE, which does, with the operands of the source, to be freed with
   rp_range_free; NULL if it cannot be told which is which.  */
struct rp_range *rp_shared_operands_read (const struct rp_merged_value *value);

#endif
