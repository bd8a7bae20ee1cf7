/* SPDX-License-Identifier: MIT */
/* hooks.h - libc functions that the runtime stands in for while it
   profiles.  */

#ifndef RP_HOOKS_H
#define RP_HOOKS_H

void rp_hooks_install (void);

#endif
