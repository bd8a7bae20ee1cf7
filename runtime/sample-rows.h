/* SPDX-License-Identifier: MIT */
/* sample-rows.h - the table of a sampler: how often each address was seen.

   Its thread writes, signal handlers too, or whoever has `draining'.  The
   export reads while threads go on: it takes one copy, and all that it says of
   a thread comes from that.  */

#ifndef RP_SAMPLE_ROWS_H
#define RP_SAMPLE_ROWS_H

#include "samples.h"

void rp_sample_add (struct rp_sampler *sampler, uintptr_t address,
                    enum rp_event event, uint32_t count, double weight);
void rp_sample_lose (struct rp_sampler *sampler, enum rp_event event,
                     uint64_t count);
void rp_sample_rows_clear (struct rp_sampler *sampler);

/* Copies the rows of all events, scaled, as far as there is ROOM: as many as
   SAMPLER has `used' is enough.  How many that are.  */
size_t rp_sample_rows_copy (const struct rp_sampler *sampler,
                            struct rp_sample *copy, size_t room);

/* Adds the rows of FROM, scaled; before it is closed.  */
void rp_sample_rows_fold (struct rp_sampler *into,
                          const struct rp_sampler *from);

#endif
