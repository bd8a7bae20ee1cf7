/* SPDX-License-Identifier: GPL-3.0-or-later */
/* kept-operands.h - operands of && and || whose other operand is a constant.
   Compiler only.  */

#ifndef RP_KEPT_OPERANDS_H
#define RP_KEPT_OPERANDS_H

struct rp_choice;

/* Whether STMT computes the truth of such an operand, where it is no condition
   of a branch; how that stands to the value is written to FOUND.  */
bool rp_kept_operand_read (gassign *stmt, struct rp_choice *found);

#endif
