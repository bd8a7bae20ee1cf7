/* SPDX-License-Identifier: MIT */
/* rings.h - reads what the kernel writes into the rings of perf events.

   Emptying them is rp_samples_drain and rp_samples_relieve (samples.h).  */

#ifndef RP_RINGS_H
#define RP_RINGS_H

#include "samples.h"

/* Pages for samples; a power of two.  */
#define RP_RING_PAGES 32

/* Bytes of a sample without a stack.  */
#define RP_SAMPLE_RECORD 32

/* Bytes of a ring with so many pages of data.  */
size_t rp_ring_size (size_t pages);

/* Notes what FD has lost so far, and whether the kernel counts that.  */
void rp_rings_lost_from (int fd, uint64_t *before);

/* In a forked child, whose other threads do not read any more.  */
void rp_rings_fork (void);

#endif
