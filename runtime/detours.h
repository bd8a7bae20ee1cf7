/* SPDX-License-Identifier: MIT */
/* detours.h - code near a module through which calls of its functions are led
   to be counted.  One caller at a time (windows.c sees to it).  */

#ifndef RP_DETOURS_H
#define RP_DETOURS_H

#include "base.h"
#include "modules.h"
#include "processor.h"

/* Room for COUNT detours near MODULE; the last room cannot be used any more.
   Without memory there is none.  */
void rp_detours_open (const struct rp_module *module, size_t count);

/* Counts and goes TO.  NULL: not possible.  */
const void *rp_detour_to (const void *to, uint64_t **counter);

/* Counts and goes on at SITE, over whose first bytes a jump leads here.
 *ALONE: where to enter if there is no other thread.  NULL: not possible.  */
const void *rp_detour_passing (struct rp_jump_site site, uint64_t **counter,
                               const uint8_t **alone);

/* What was made may run from now on; false if the system refuses.  */
bool rp_detours_close (void);

#endif
