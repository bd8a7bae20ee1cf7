/* SPDX-License-Identifier: MIT */
/* alloc-sites.h - the call sites of allocations: return addresses, by numbers
   that are given out in turn.  For alloc.c.  */

#ifndef RP_ALLOC_SITES_H
#define RP_ALLOC_SITES_H

#include "alloc.h"

/* The number of CALLER, given now if it has none; 0 if there is no room.  */
uint32_t rp_alloc_site_number (void *caller, enum rp_allocator allocator);

/* The caller with a number, NULL of 0, and what it called first.  */
void *rp_alloc_site_caller (unsigned site, enum rp_allocator *allocator_out);

#endif
