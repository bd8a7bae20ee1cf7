/* SPDX-License-Identifier: MIT */
/* totals-sampled.h - totals of a run of which a share of the calls was
   counted: from what windows counted to the whole run (estimate.h).  For
   totals.c only, as all there.  */

#ifndef RP_TOTALS_SAMPLED_H
#define RP_TOTALS_SAMPLED_H

#include "totals.h"

/* Once all units are added.  0, or -1 if there is no memory.  */
int rp_totals_expand (struct rp_totals *totals, struct rp_region *region);

#endif
