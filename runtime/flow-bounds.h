/* SPDX-License-Identifier: MIT */
/* flow-bounds.h - how far the counts of a body's blocks may be from those that
   flow.c finds, because frames in it were running.  Called by flow.c.  */

#ifndef RP_FLOW_BOUNDS_H
#define RP_FLOW_BOUNDS_H

#include "base.h"
#include "flow.h"

/* Whether all counts of BODY are exact.  */
bool rp_bounds_exact (const struct rp_flow *flow, uint32_t body);

/* The bounds of each of NODE_COUNT nodes, 0 included, or NULL if there is no
   memory.  */
struct rp_bounds *rp_bounds_find (const struct rp_flow *flow, uint32_t body,
                                  uint64_t node_count);

/* Adds BY to BOUNDS.  */
void rp_bounds_add (struct rp_bounds *bounds, struct rp_bounds by);

#endif
