/* SPDX-License-Identifier: MIT */
/* code-map.h - which function an address in profiled code belongs to.

   Built under the runtime's lock when modules come and go; looked up by any
   thread and by signal handlers without a lock: readers take whichever map is
   current, and old maps are never freed.  */

#ifndef RP_CODE_MAP_H
#define RP_CODE_MAP_H

#include "base.h"
#include "modules.h"

struct rp_code_range
{
  uintptr_t from;
  uintptr_t to;
  const struct rp_unit *unit;
  uint32_t body;
  uint32_t function; /* index in the unit, or RUCHYPROF_NONE */
  bool timed;        /* the body has a countdown */
};

void rp_code_map_rebuild (void);

/* All ranges by their addresses.  */
const struct rp_code_range *rp_code_map_all (size_t *count_out);

/* The range that ADDRESS lies in, or NULL.  */
const struct rp_code_range *rp_code_map_find (uintptr_t address);

#endif
