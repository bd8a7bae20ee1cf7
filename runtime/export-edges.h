/* SPDX-License-Identifier: MIT */
/* export-edges.h - the profile's `edges': who called whom.  Called by export.c
   between rp_json_begin and rp_json_end, once the account is made.  */

#ifndef RP_EXPORT_EDGES_H
#define RP_EXPORT_EDGES_H

#include "totals.h"

/* Returns how many edges are left out.  */
uint64_t rp_export_edges (const struct rp_totals *totals);

#endif
