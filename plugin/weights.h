/* SPDX-License-Identifier: GPL-3.0-or-later */
/* weights.h - how often the source's events happened in an earlier run.
   Compiler only.  */

#ifndef RP_WEIGHTS_H
#define RP_WEIGHTS_H

/* Give the edges of FUN, which still has its markers, the probabilities that
   the profile named by weights= tells, and its blocks the frequencies that
   follow.  */
void rp_weights_apply (struct function *fun);

#endif
