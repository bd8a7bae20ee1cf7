/* SPDX-License-Identifier: MIT */
/* thread-shares.c: see thread-shares.h.  Threads that end, and the export.  */

#include "thread-shares.h"
#include "sample-rows.h"
#include "threads.h"
#include "thread-lives.h"

#define SHARES_MOST 64
#define SHARES_BYTES ((size_t) 8 * 1024 * 1024)

struct rp_thread_share *rp_shares_ended;
uint64_t rp_shares_lost;

static unsigned kept_count;
static size_t kept_bytes;

static const struct rp_slab *
slab_of (const struct rp_thread *thread, const struct rp_family *family)
{
  return family->index < thread->slab_capacity && !family->shared
             ? thread->slabs[family->index]
             : NULL;
}

static size_t
counter_bytes (const struct rp_thread *thread)
{
  size_t bytes = 0;
  for (const struct rp_family *family = rp_families; family;
       family = family->next)
    if (slab_of (thread, family) != NULL)
      bytes += ((size_t) family->slot_count + family->body_count)
               * sizeof (uint64_t);
  return bytes;
}

static bool
copy_family (struct rp_thread_share *share, const struct rp_family *family,
             const struct rp_slab *slab, struct rp_region *region)
{
  struct rp_family_share *part = rp_region_alloc (region, sizeof *part);
  if (part == NULL)
    return false;
  part->family = family;
  part->slots
      = rp_region_alloc (region, family->slot_count * sizeof *part->slots);
  part->raised
      = rp_region_alloc (region, family->body_count * sizeof *part->raised);
  if (part->slots == NULL || part->raised == NULL)
    return false;
  for (uint32_t i = 0; i < family->slot_count; i++)
    part->slots[i] = __atomic_load_n (&slab->slots[i], __ATOMIC_RELAXED);
  for (uint32_t i = 0; i < family->body_count; i++)
    part->raised[i]
        = __atomic_load_n (&slab->bodies[i].raised, __ATOMIC_RELAXED);
  part->next = share->families;
  share->families = part;
  return true;
}

static bool
copy_counters (struct rp_thread_share *share, const struct rp_thread *thread,
               struct rp_region *region)
{
  for (const struct rp_family *family = rp_families; family;
       family = family->next)
    {
      const struct rp_slab *slab = slab_of (thread, family);
      if (slab != NULL && !copy_family (share, family, slab, region))
        return false;
    }
  return true;
}

static void
add_times (struct rp_thread_share *share, const struct rp_thread *thread,
           const struct rp_unit *unit, struct rp_region *region)
{
  const struct rp_slab *slab = slab_of (thread, unit->family);
  for (uint32_t i = 0; slab && i < unit->table.function_count; i++)
    {
      struct rp_time_total total;
      if (slab->functions[unit->first_function + i] == NULL)
        continue;
      memset (&total, 0, sizeof total);
      rp_thread_time (thread, unit, i, &total);
      struct rp_share_time *time
          = total.timed > 0 ? rp_region_alloc (region, sizeof *time) : NULL;
      if (time == NULL)
        continue;
      *time = (struct rp_share_time){ share->times,
                                      unit,
                                      i,
                                      total.total[RP_OUTERMOST],
                                      total.variance[RP_OUTERMOST],
                                      total.total[RP_SELF],
                                      total.variance[RP_SELF] };
      share->times = time;
    }
}

static void
copy_times (struct rp_thread_share *share, const struct rp_thread *thread,
            struct rp_region *region)
{
  for (const struct rp_unit *unit = rp_units; unit; unit = unit->next)
    add_times (share, thread, unit, region);
}

static void
copy_samples (struct rp_thread_share *share, const struct rp_sampler *sampler,
              struct rp_region *region)
{
  size_t room = sampler->used;
  if (room > 0)
    share->samples = rp_region_alloc (region, room * sizeof *share->samples);
  if (share->samples != NULL)
    share->sample_count = rp_sample_rows_copy (sampler, share->samples, room);
}

struct rp_thread_share *
rp_share_running (struct rp_thread_share *shares,
                  const struct rp_thread *thread)
{
  while (shares != NULL && shares->thread != thread)
    shares = shares->next;
  return shares;
}

static void
drop (struct rp_thread_share **at)
{
  struct rp_thread_share *share = *at;
  *at = share->next;
  kept_count--;
  kept_bytes -= share->bytes;
  /* The share itself lies in its region.  */
  struct rp_region region = share->region;
  rp_region_done (&region);
  rp_shares_lost++;
}

/* Makes room for BYTES of a thread that ran for CPU_NS, at the cost of those
   that ran for less.  */
static bool
make_room (size_t bytes, uint64_t cpu_ns)
{
  while (kept_count == SHARES_MOST || kept_bytes + bytes > SHARES_BYTES)
    {
      struct rp_thread_share **least = NULL;
      for (struct rp_thread_share **at = &rp_shares_ended; *at;
           at = &(*at)->next)
        if (least == NULL || (*at)->cpu_ns < (*least)->cpu_ns)
          least = at;
      if (least == NULL || (*least)->cpu_ns >= cpu_ns)
        return false;
      drop (least);
    }
  return true;
}

void
rp_share_note_end (const struct rp_thread *thread, uint64_t life)
{
  struct rp_thread_life now;
  if (life >= RP_LIVES_KEPT)
    {
      rp_shares_lost++;
      return;
    }
  size_t bytes = counter_bytes (thread);
  uint64_t cpu_ns = rp_thread_describe (thread->tid, &thread->sampler, &now)
                        ? now.cpu_ns
                        : 0;
  struct rp_region region = { NULL, bytes + 4096, false, 0 };
  struct rp_thread_share *share
      = make_room (bytes, cpu_ns) ? rp_region_alloc (&region, sizeof *share)
                                  : NULL;
  if (share == NULL || !copy_counters (share, thread, &region))
    {
      rp_region_done (&region);
      rp_shares_lost++;
      return;
    }
  copy_times (share, thread, &region);
  copy_samples (share, &thread->sampler, &region);
  share->life = life;
  share->cpu_ns = cpu_ns;
  share->bytes = bytes;
  share->region = region;
  share->next = rp_shares_ended;
  rp_shares_ended = share;
  kept_count++;
  kept_bytes += bytes;
}

struct rp_thread_share *
rp_shares_running (struct rp_region *region, uint64_t *lost)
{
  struct rp_thread_share *shares = NULL;
  size_t count = 0, largest = 1, room = SHARES_MOST;
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    {
      size_t bytes = counter_bytes (thread);
      largest = bytes > largest ? bytes : largest;
      count++;
    }
  if (SHARES_BYTES / largest < room)
    room = SHARES_BYTES / largest;
  /* The oldest are the last of the list, the program's first among them.  */
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    {
      struct rp_thread_share *share
          = count-- <= room ? rp_region_alloc (region, sizeof *share) : NULL;
      if (share == NULL || !copy_counters (share, thread, region))
        {
          ++*lost;
          continue;
        }
      copy_times (share, thread, region);
      share->thread = thread;
      share->next = shares;
      shares = share;
    }
  return shares;
}

void
rp_shares_forget (void)
{
  while (rp_shares_ended != NULL)
    drop (&rp_shares_ended);
  rp_shares_lost = 0;
}
