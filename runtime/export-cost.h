/* SPDX-License-Identifier: MIT */
/* export-cost.h - what the measurement itself cost.  Under the runtime's
   lock.  */

#ifndef RP_EXPORT_COST_H
#define RP_EXPORT_COST_H

#include "json.h"
#include "totals.h"

/* The fields of `statistics' about the profiler's own cost.  */
void rp_export_overhead (cJSON *statistics, const struct rp_totals *totals,
                         double hz);

#endif
