/* SPDX-License-Identifier: GPL-3.0-or-later */
/* registers.h - what callers may believe of functions that can be patched.
   Compiler only.  */

#ifndef RP_REGISTERS_H
#define RP_REGISTERS_H

/* The pass that makes callers of the current function believe nothing; runs
   when its instructions have been written.  */
opt_pass *rp_make_registers_pass (gcc::context *context);

#endif
