/* SPDX-License-Identifier: MIT */
/* alloc-totals.c: sums of what all threads allocated.  Under the runtime's
   lock, perhaps in a signal handler.  */

#include "alloc-shards.h"
#include "stacks.h"
#include "syscalls.h"

RP_TLS struct rp_shard *rp_own_shard;
struct rp_shard *rp_shards;
int64_t rp_live_bytes;

/* Small blocks are not counted apart: they are all that is not bigger.  A
   thread that runs may be between two counters.  */
static void
find_small (struct rp_alloc_totals *totals)
{
  uint64_t count = totals->class_count[1] + totals->class_count[2];
  uint64_t bytes = totals->class_bytes[1] + totals->class_bytes[2];
  totals->class_count[0] = totals->allocs > count ? totals->allocs - count : 0;
  totals->class_bytes[0] = totals->bytes > bytes ? totals->bytes - bytes : 0;
}

static void
add_sites (const struct rp_shard *shard, struct rp_alloc_totals *totals)
{
  for (unsigned i = 0; i < rp_alloc_sites (); i++)
    {
      const struct rp_site_count *site = &shard->sites[i];
      totals->allocs += site->allocs;
      totals->bytes += site->bytes;
      totals->frees += site->frees;
      totals->freed_bytes += site->freed_bytes;
      totals->temporary += site->temporary;
    }
}

void
rp_alloc_sum (struct rp_alloc_totals *totals)
{
  memset (totals, 0, sizeof *totals);
  for (const struct rp_shard *shard = rp_shards; shard; shard = shard->next)
    {
      for (int i = 0; i < 2; i++)
        {
          totals->class_count[1 + i] += shard->bigger[i].count;
          totals->class_bytes[1 + i] += shard->bigger[i].bytes;
        }
      add_sites (shard, totals);
    }
  find_small (totals);
}

int64_t
rp_alloc_live (void)
{
  int64_t live = __atomic_load_n (&rp_live_bytes, __ATOMIC_RELAXED);
  for (const struct rp_shard *shard = rp_shards; shard; shard = shard->next)
    live += shard->unpublished;
  return live;
}

uint64_t
rp_alloc_peak (void)
{
  int64_t peak = 0;
  for (const struct rp_shard *shard = rp_shards; shard; shard = shard->next)
    if (shard->peak > peak)
      peak = shard->peak;
  return (uint64_t) peak;
}

uint64_t
rp_alloc_peak_error (void)
{
  uint64_t count = 0;
  for (const struct rp_shard *shard = rp_shards; shard; shard = shard->next)
    count++;
  return count > 1 ? count * (uint64_t) RP_ALLOC_STEP : 0;
}

void *
rp_alloc_site (unsigned index, enum rp_allocator *allocator,
               struct rp_site_count *count)
{
  memset (count, 0, sizeof *count);
  for (const struct rp_shard *shard = rp_shards; shard; shard = shard->next)
    {
      const struct rp_site_count *site = &shard->sites[index];
      count->allocs += site->allocs;
      count->bytes += site->bytes;
      count->frees += site->frees;
      count->freed_bytes += site->freed_bytes;
      count->temporary += site->temporary;
    }
  return rp_alloc_site_caller (index, allocator);
}

void
rp_alloc_restart (void)
{
  int64_t live = rp_alloc_live ();
  rp_stacks_clear ();
  for (struct rp_shard *shard = rp_shards; shard; shard = shard->next)
    {
      shard->unpublished = 0;
      shard->settled = 0;
      shard->peak = live;
      shard->allocs = 0;
      shard->drawn = (uint64_t) shard->until_stack;
      memset (shard->bigger, 0, sizeof shard->bigger);
      memset (shard->sites, 0, rp_alloc_sites () * sizeof *shard->sites);
      if (shard == rp_own_shard)
        shard->tid = rp_gettid ();
    }
  __atomic_store_n (&rp_live_bytes, live, __ATOMIC_RELAXED);
}
