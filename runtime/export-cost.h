/* SPDX-License-Identifier: MIT */
/* export-cost.h - what the measurement itself cost.  Under the runtime's
   lock.  */

#ifndef RP_EXPORT_COST_H
#define RP_EXPORT_COST_H

#include "json.h"
#include "totals.h"

/* Warns where counting alone costs more than the budget; before the warnings
   are written.  */
void rp_export_warn_of_cost (const struct rp_totals *totals);

/* The fields of `statistics' about the profiler's own cost.  */
void rp_export_overhead (cJSON *statistics, const struct rp_totals *totals,
                         double hz);

#endif
