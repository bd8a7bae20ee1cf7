/* SPDX-License-Identifier: GPL-3.0-or-later */
/* timing.h - which bodies can be timed, and the code for it.  Compiler
   only.  */

#ifndef RP_TIMING_H
#define RP_TIMING_H

/* Decide, once, whether the function with row FUNCTION, whose source-level
   body is FUN, is worth timing.  */
void rp_timing_decide (unsigned function, struct function *fun);

/* Whether the body of DECL begins with a countdown.  */
bool rp_timed_p (tree decl);

opt_pass *rp_make_probes_pass (gcc::context *context);

#endif
