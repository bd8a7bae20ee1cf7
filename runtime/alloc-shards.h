/* SPDX-License-Identifier: MIT */
/* alloc-shards.h - what each thread allocated.  Only its thread writes a
   shard, with plain stores; others read it under the runtime's lock.  For
   alloc.c, which writes them, and alloc-totals.c, which sums them up.  */

#ifndef RP_ALLOC_SHARDS_H
#define RP_ALLOC_SHARDS_H

#include "alloc-sites.h"
#include "alloc.h"
#include "base.h"

struct rp_cached_site
{
  void *caller;
  uint32_t site; /* where its counts are in `sites', in bytes */
};

#define CACHED_SITES 256

/* The largest blocks of the lower two size classes.  */
#define RP_SMALL 256
#define RP_MEDIUM 4096

struct rp_size_class
{
  uint64_t count;
  uint64_t bytes;
};

struct rp_shard
{
  int special;         /* blocks are counted the long way */
  int paused;          /* the runtime's own allocations are not counted */
  void *on_behalf;     /* caller of the allocation function that called us */
  void *last_block;    /* allocated last, nothing allocated since */
  int64_t until_stack; /* bytes to allocate until a stack is taken */
  uint64_t random;     /* for the next distance */
  uint64_t drawn;      /* all distances to a stack so far */
  uint64_t allocs;
  int64_t unpublished; /* live bytes */
  int64_t settled;     /* of these: up to here nothing is to be done */
  int64_t peak;
  struct rp_size_class bigger[2]; /* beyond RP_SMALL, beyond RP_MEDIUM */
  struct rp_shard *next;
  int tid;
  struct rp_cached_site cache[CACHED_SITES];
  struct rp_site_count sites[RP_ALLOC_SITES]; /* pages come when touched */
};

extern RP_TLS struct rp_shard *rp_own_shard;
extern struct rp_shard *rp_shards;
/* Atomic, relaxed: sum of what was published.  */
extern int64_t rp_live_bytes;

/* All bytes that SHARD's thread allocated: of the distances to its stacks,
   what is behind it.  */
static inline uint64_t
rp_shard_bytes (const struct rp_shard *shard)
{
  return shard->drawn - (uint64_t) shard->until_stack;
}

#endif
