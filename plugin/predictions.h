/* SPDX-License-Identifier: GPL-3.0-or-later */
/* predictions.h - what calls say about frequencies.  Compiler only.  */

#ifndef RP_PREDICTIONS_H
#define RP_PREDICTIONS_H

/* Before GCC's pass that estimates frequencies and behind it.  */
opt_pass *rp_make_predictions_pass (gcc::context *context, bool before);

#endif
