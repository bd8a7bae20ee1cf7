/* SPDX-License-Identifier: GPL-3.0-or-later */
/* unit-calls.h - where counted versions call functions of other units.
   Compiler only.  */

#ifndef RP_UNIT_CALLS_H
#define RP_UNIT_CALLS_H

/* The pass that labels such calls; runs right before the instructions are
   written.  */
opt_pass *rp_make_calls_pass (gcc::context *context);

/* Write where they are (abi.h), between two labels.  */
void rp_calls_write (void);

#endif
