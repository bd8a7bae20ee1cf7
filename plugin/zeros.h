/* SPDX-License-Identifier: GPL-3.0-or-later */
/* zeros.h - comparisons with zero that GCC's front end made one.  Compiler
   only.  */

#ifndef RP_ZEROS_H
#define RP_ZEROS_H

struct rp_text;

/* Whether LEFT, a | b, compared with RIGHT by CODE is CONDITION, whose leaves
   are LEAVES: a and b compared with 0.  If it must be PROVEN, for CONDITION is
   a part of the text, each operand must be known.  FOUND gets what each leaf
   compares.  */
bool rp_zeros_match (enum tree_code code, tree left, tree right,
                     const struct rp_text *condition,
                     const vec<struct rp_text *> &leaves, bool proven,
                     vec<tree> *found);

/* Whether V is the variable NAME, or was just read from it.  */
bool rp_named_p (tree v, const char *name);

#endif
