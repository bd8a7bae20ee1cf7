/* SPDX-License-Identifier: MIT */
#include "timing.h"
#include "threads.h"

void rp_timing_init (void) {}

uint64_t
rp_time_enter (struct ruchyprof_unit *unit, uint32_t body)
{
  struct rp_unit *own = rp_unit_of (unit);
  struct rp_slab *slab = rp_thread_slab (own->family);
  if (!slab) return 0;
  slab->slots[own->first_slot + rp_body_row (own, body)->countdown] += UINT64_C (1) << 62;
  slab->bodies[own->first_body + body].raised += UINT64_C (1) << 62;
  return 0;
}
void rp_time_leave (uint64_t token) {(void)token;}
