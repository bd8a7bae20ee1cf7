/* SPDX-License-Identifier: GPL-3.0-or-later */
/* expected-conditions.h - conditions as the gimplifier takes them apart.
   Compiler only.  */

#ifndef RP_EXPECTED_CONDITIONS_H
#define RP_EXPECTED_CONDITIONS_H

/* Whether EXPR is a && or || that is evaluated with branches.  */
bool rp_short_circuit_p (tree expr);

/* The number of the condition that COND, a COND_EXPR of the current function,
   asks when its turn comes; its operands are expected from now on.  -1 if they
   alone are asked.  */
int rp_expected_condition (tree cond);

/* CHOICE, a `? :', is about to be gimplified: its operands are expected from
   now on if they are certain.  */
void rp_expect_choice (tree choice);

/* The condition with that number, until there is another one.  */
struct rp_source_condition *rp_numbered_condition (unsigned number);

#endif
