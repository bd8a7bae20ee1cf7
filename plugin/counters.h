/* SPDX-License-Identifier: GPL-3.0-or-later */
/* counters.h - the pass that replaces markers by counters.  Compiler only.  */

#ifndef RP_COUNTERS_H
#define RP_COUNTERS_H

/* To be run on every function, after IPA inlining, before loop
   optimisation.  */
opt_pass *rp_make_counters_pass (gcc::context *context);

#endif
