/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ways-in.h - calls of bare functions that do not begin at their first
   instruction.  Compiler only.  */

#ifndef RP_WAYS_IN_H
#define RP_WAYS_IN_H

/* Once it is decided what is inlined and cloned; fills in other_ways of the
   versions.  */
opt_pass *rp_make_ways_in_pass (gcc::context *context);

#endif
