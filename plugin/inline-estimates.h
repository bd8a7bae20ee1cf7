/* SPDX-License-Identifier: GPL-3.0-or-later */
/* inline-estimates.h - the passes that keep markers out of the inliner's
   estimates.  Compiler only.  */

#ifndef RP_INLINE_ESTIMATES_H
#define RP_INLINE_ESTIMATES_H

/* Runs after every "local-fnsummary", and after "fnsummary".  */
opt_pass *rp_make_local_estimates_pass (gcc::context *context);
opt_pass *rp_make_ipa_estimates_pass (gcc::context *context);

#endif
