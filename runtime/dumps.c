/* SPDX-License-Identifier: MIT */
/* dumps.c: see dumps.h.  The sampler's thread, its signal handlers too, or
   whoever has `draining'.  */

#include "dumps.h"
#include "stacks.h"

/* Of each two that wait one goes, now the first, now the second.  */
static void
thin_dumps (struct rp_sampler *sampler)
{
  struct rp_dump *dumps = sampler->dumps;
  uint32_t kept = sampler->dump_count / 2;
  for (uint32_t i = 0; i < kept; i++)
    {
      double weight = dumps[2 * i].weight + dumps[2 * i + 1].weight;
      memcpy (&dumps[i], &dumps[2 * i + (i & 1)], sizeof *dumps);
      dumps[i].weight = weight;
    }
  sampler->dump_count = kept;
  sampler->dump_step *= 2;
  rp_stacks_lose (kept);
}

bool
rp_dumps_want (struct rp_sampler *sampler, double weight)
{
  sampler->dump_owed += weight;
  if (sampler->dump_count == RP_DUMPS)
    thin_dumps (sampler);
  if (sampler->dump_step == 0)
    sampler->dump_step = 1;
  if (++sampler->dump_turn < sampler->dump_step)
    {
      rp_stacks_lose (1);
      return false;
    }
  sampler->dump_turn = 0;
  return true;
}

void
rp_dumps_keep (struct rp_sampler *sampler)
{
  uint32_t count = sampler->dump_count;
  sampler->dumps[count].weight = sampler->dump_owed;
  sampler->dump_owed = 0;
  __atomic_store_n (&sampler->dump_count, count + 1, __ATOMIC_RELEASE);
}

void
rp_dumps_drain (struct rp_sampler *sampler)
{
  uint32_t count = __atomic_load_n (&sampler->dump_count, __ATOMIC_ACQUIRE);
  for (uint32_t i = 0; i < count; i++)
    rp_stacks_add_sample (&sampler->dumps[i], sampler->tid,
                          sampler->dumps[i].weight);
  sampler->dump_step = 1;
  sampler->dump_turn = 0;
  __atomic_store_n (&sampler->dump_count, 0, __ATOMIC_RELEASE);
}
