/* SPDX-License-Identifier: MIT */
/* positions.h - which blocks the frames of a photograph have entered and not
   left.  Under the runtime's lock, perhaps in a signal handler.  */

#ifndef RP_POSITIONS_H
#define RP_POSITIONS_H

#include "base.h"
#include "modules.h"
#include "region.h"

struct rp_photo;
struct rp_thread;

/* COUNT frames in one of NODES.  No node: not known which; node 0: not in the
   body any more, or not yet.  */
struct rp_stop
{
  struct rp_stop *next;
  uint32_t body;
  uint32_t count;
  const struct rp_thread *thread;
  const uint64_t *slots; /* the unit's, of the frames' thread; or NULL */
  uint64_t node_count;
  uint64_t *nodes;
};

/* The stops of UNIT's bodies.  -1 if there is no memory.  */
int rp_positions_find (const struct rp_photo *photo,
                       const struct rp_unit *unit, struct rp_region *region,
                       struct rp_stop **stops);

#endif
