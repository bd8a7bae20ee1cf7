/* SPDX-License-Identifier: MIT */
/* control.h - pause, reset and regions, behind ruchyprof.h.  */

#ifndef RP_CONTROL_H
#define RP_CONTROL_H

#include "base.h"

extern bool rp_control_paused;

struct rp_region_row
{
  struct rp_region_row *next;
  const char *name;
  uint64_t entries;
  double ticks;
  uint64_t allocs;
  uint64_t bytes;
  uint64_t peak; /* live bytes of the process, as this thread saw them */
};

/* Under the lock: all regions, newest first.  */
const struct rp_region_row *rp_control_regions (void);

/* While paused the counters go on; the export leaves out what they did.  */
void rp_control_before_export (void);
void rp_control_after_export (void);

#endif
