/* SPDX-License-Identifier: MIT */
/* export-allocs.h - the profile's `allocations'.  */

#ifndef RP_EXPORT_ALLOCS_H
#define RP_EXPORT_ALLOCS_H

#include "totals.h"

/* Adds each call site's allocations to the function it lies in; before the
   functions are written.  */
void rp_export_collect_allocations (const struct rp_totals *totals);

void rp_export_stacks (const struct rp_totals *totals);
void rp_export_allocations (const struct rp_totals *totals);

#endif
