/* SPDX-License-Identifier: MIT */
/* export-rows.h - the arrays of the profile, one function each.  Called by
   export.c between rp_json_begin and rp_json_end.  */

#ifndef RP_EXPORT_ROWS_H
#define RP_EXPORT_ROWS_H

#include "base.h"
#include "row.h"
#include "totals.h"

void rp_export_faults (const struct rp_totals *totals);
void rp_export_units (void);
void rp_export_functions (const struct rp_totals *totals);
void rp_export_loops (const struct rp_totals *totals);
/* After the loops.  */
void rp_export_branches (void);
void rp_export_switches (void);
/* The name that a function has in the profile.  */
const char *rp_export_name (const struct rp_function_row *row);
/* KEY keeps "NAME (FILE:LINE)", nothing of unprofiled code (NULL).  */
void rp_export_key (struct rp_row *object, const char *key,
                    const struct rp_function_row *row);

#endif
