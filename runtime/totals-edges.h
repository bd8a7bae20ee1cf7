/* SPDX-License-Identifier: MIT */
/* totals-edges.h - the edges of the totals.  */

#ifndef RP_TOTALS_EDGES_H
#define RP_TOTALS_EDGES_H

#include "photo.h"
#include "totals.h"

/* Once all functions have rows.  0, or -1 if there is no memory.  */
int rp_totals_add_edges (struct rp_totals *totals,
                         const struct rp_photo *photo,
                         struct rp_region *region);

#endif
