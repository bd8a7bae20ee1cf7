/* SPDX-License-Identifier: GPL-3.0-or-later */
/* weights.h - how often the source's events happened in an earlier run.
   Compiler only.  */

#ifndef RP_WEIGHTS_H
#define RP_WEIGHTS_H

/* The sites from FIRST on are no rows of the profile: their markers only say
   which edges the earlier profile's rows are.  */
void rp_weights_take_sites (unsigned first);

/* When GCC has estimated the frequencies of FUN: put those that the profile
   tells in their place if FUN has markers for that, which are removed, and FUN
   itself apart if it was never called.  */
void rp_weights_estimate (struct function *fun);

/* Give the edges of FUN, which still has its markers, the probabilities that
   the profile named by weights= tells, and its blocks the frequencies that
   follow.  */
void rp_weights_apply (struct function *fun);

#endif
