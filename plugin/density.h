/* SPDX-License-Identifier: GPL-3.0-or-later */
/* density.h - counted versions are packed closely.  Compiler only.  */

#ifndef RP_DENSITY_H
#define RP_DENSITY_H

/* The pass that goes before (if BEFORE) and behind GCC's `alignments'.  */
opt_pass *rp_make_density_pass (gcc::context *context, bool before);

#endif
