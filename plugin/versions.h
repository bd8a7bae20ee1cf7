/* SPDX-License-Identifier: GPL-3.0-or-later */
/* versions.h - the pass that makes counted versions, and the one that leads
   calls to them again after early optimisation.  Compiler only.  */

#ifndef RP_VERSIONS_H
#define RP_VERSIONS_H

/* To be run once, after build_ssa_passes.  */
opt_pass *rp_make_versions_pass (gcc::context *context);

/* To be run once, after the early local passes.  */
opt_pass *rp_make_redirect_pass (gcc::context *context);

#endif
