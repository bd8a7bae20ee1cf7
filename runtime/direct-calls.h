/* SPDX-License-Identifier: MIT */
/* direct-calls.h - leads calls between units past the bare functions.  Under
   the runtime's lock.  */

#ifndef RP_DIRECT_CALLS_H
#define RP_DIRECT_CALLS_H

#include "modules.h"
#include "patch.h"

/* Let the calls of FIRST and the units behind it that lead to the start of one
   of JUMPS lead where it goes.  JUMPS are those of the same units, as rp_patch
   has left them.  What cannot be changed stays: it counts the same.  */
void rp_calls_redirect (const struct rp_unit *first,
                        const struct rp_jump *jumps, size_t count);

#endif
