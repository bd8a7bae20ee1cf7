/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compiler-conditions.h - conditions that no source has: sanitizers, guards of
   static variables, what C++ does with arrays.  Compiler only.  */

#ifndef RP_COMPILER_CONDITIONS_H
#define RP_COMPILER_CONDITIONS_H

/* Whether COND, a COND_EXPR of the front end, is one.  */
bool rp_compiler_condition_p (tree cond);

/* Whether BRANCH, in the control-flow graph, decides one.  */
bool rp_compiler_branch_p (gcond *branch);

#endif
