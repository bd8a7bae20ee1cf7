/* SPDX-License-Identifier: MIT */
/* region.h - memory that comes straight from mmap.

   A region hands out zeroed pieces that live until the region is reset or
   done.  Not locked: a region belongs to one thread or to who holds the
   runtime's lock.  No failure but out of memory, which is NULL.  */

#ifndef RP_REGION_H
#define RP_REGION_H

#include "base.h"

struct rp_chunk;

struct rp_region
{
  struct rp_chunk *chunks; /* newest first */
  size_t chunk_size;       /* of the next chunk; 0 means the default */
  bool huge;               /* hundreds of pages will be used: huge ones */
  size_t ahead;            /* bytes to have ready before they are used, for
                              regions that are filled; grows; 0: none */
};

/* `ahead' for a start: what small programs need.  */
#define RP_REGION_AHEAD ((size_t) 16 * 1024)

void *rp_region_alloc (struct rp_region *region, size_t size);
/* The same, starting on a cache line and filling whole ones.  */
void *rp_region_alloc_line (struct rp_region *region, size_t size);
void *rp_region_copy (struct rp_region *region, const void *from, size_t size);
char *rp_region_string (struct rp_region *region, const char *string);

/* For what stays as long as the process; under the runtime's lock.  */
extern struct rp_region rp_lasting;

/* Everything handed out is gone; one chunk is kept for reuse.  */
void rp_region_reset (struct rp_region *region);
void rp_region_done (struct rp_region *region);

/* Zeroed pages, or NULL.  */
void *rp_pages_map (size_t size);
/* The same, at an address above FLOOR.  */
void *rp_pages_map_above (size_t size, const void *floor);
void rp_pages_unmap (void *pages, size_t size);

#endif
