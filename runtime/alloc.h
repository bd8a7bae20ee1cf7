/* SPDX-License-Identifier: MIT */
/* alloc.h - accounting of the program's memory.

   Every block gets 16 bytes more than asked for; in the last 16 bytes of its
   usable size stands a tag: size, call site and a check word.  A block
   without a valid tag (from before profiling, or from another allocator) is
   freed and not counted.  So no table of live blocks is needed, no lock, and
   threads may free each other's blocks.

   Each thread counts in a shard of its own.  Live bytes are published in
   steps of RP_ALLOC_STEP: the peak is exact with one thread, and else wrong by
   at most one step for every thread.  */

#ifndef RP_ALLOC_H
#define RP_ALLOC_H

#include "base.h"

#define RP_ALLOC_STEP ((int64_t) 64 * 1024)
#define RP_ALLOC_SITES 16384 /* site 0: all that found no room */

enum rp_allocator
{
  RP_MALLOC,
  RP_CALLOC,
  RP_REALLOC,
  RP_MEMALIGN,
  RP_NEW,
  RP_ALLOCATORS
};

struct rp_site_count
{
  /* What one event counts stands apart: two neighbours would be added to in a
     vector register, which takes longer.  */
  uint64_t allocs;
  uint64_t frees;
  uint64_t bytes;
  uint64_t freed_bytes;
  uint64_t temporary;
};

struct rp_alloc_totals
{
  uint64_t allocs;
  uint64_t bytes;
  uint64_t frees;
  uint64_t freed_bytes;
  uint64_t temporary;
  uint64_t class_count[3]; /* up to 256, up to 4096, larger */
  uint64_t class_bytes[3];
};

/* malloc_usable_size of the blocks that __libc_malloc gives; LIBC: its handle,
   or NULL.  */
void *rp_alloc_usable_of (void *libc);

/* Begins to count; the program may have blocks already.  USABLE_SIZE: libc's
   malloc_usable_size.  0, or -1 if it is NULL.  */
int rp_alloc_start (void *usable_size);

/* The allocation functions, with the caller's address.  Same contracts as
   libc's.  */
void *rp_alloc_malloc (size_t size, void *caller);
void *rp_alloc_calloc (size_t count, size_t size, void *caller);
void *rp_alloc_realloc (void *block, size_t size, void *caller);
void *rp_alloc_memalign (size_t alignment, size_t size, void *caller);
void rp_alloc_free (void *block);
size_t rp_alloc_usable_size (void *block);
/* The next allocation of this thread is on behalf of CALLER, unless it is on
   behalf of somebody already (false); NULL: of nobody any more.  */
bool rp_alloc_for (void *caller);

/* What the calling thread allocates until the end of the pause is not
   counted.  */
void rp_alloc_pause (bool pause);

/* For the export, under the lock.  */
void rp_alloc_sum (struct rp_alloc_totals *totals);
int64_t rp_alloc_live (void);
uint64_t rp_alloc_peak (void);
uint64_t rp_alloc_peak_error (void);
/* How many call sites there are, with site 0.  */
unsigned rp_alloc_sites (void);
/* Site INDEX below that: its caller's address (NULL of site 0),
   allocator and counts.  */
void *rp_alloc_site (unsigned index, enum rp_allocator *allocator,
                     struct rp_site_count *count);

/* What the calling thread has allocated; the peak is that of the process's
   live bytes, as far as the thread saw it.  */
struct rp_alloc_mark
{
  uint64_t allocs;
  uint64_t bytes;
  int64_t peak;
};

/* MARK notes the counts so far and begins a new peak, SINCE fills USED with
   what came after and restores the thread's peak.  They nest.  */
void rp_alloc_mark (struct rp_alloc_mark *mark);
void rp_alloc_since (const struct rp_alloc_mark *mark,
                     struct rp_alloc_mark *used);

/* In a forked child: counts start from zero, live blocks stay live.  */
void rp_alloc_restart (void);

#endif
