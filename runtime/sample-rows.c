/* SPDX-License-Identifier: MIT */
/* sample-rows.c: see sample-rows.h.  */

#include "sample-rows.h"

void
rp_sample_lose (struct rp_sampler *sampler, enum rp_event event,
                uint64_t count)
{
  sampler->lost += count;
  sampler->lost_of[event] += count;
}

void
rp_sample_add (struct rp_sampler *sampler, uintptr_t address,
               enum rp_event event, uint32_t count, double weight)
{
  if (sampler->rows == NULL || address == 0)
    {
      rp_sample_lose (sampler, event, count);
      return;
    }
  size_t at
      = (size_t) ((address + event) * UINT64_C (0x9e3779b97f4a7c15) >> 40);
  for (;; at++)
    {
      struct rp_sample *row = &sampler->rows[at & (RP_SAMPLE_ROWS - 1)];
      if (row->address == 0)
        {
          if (sampler->used >= RP_SAMPLE_ROWS / 4 * 3)
            {
              rp_sample_lose (sampler, event, count);
              return;
            }
          sampler->used++;
          row->event = event;
          __atomic_store_n (&row->address, address, __ATOMIC_RELEASE);
        }
      if (row->address == address && row->event == event)
        {
          row->count += count;
          row->weight += weight;
          return;
        }
    }
}

void
rp_sample_rows_clear (struct rp_sampler *sampler)
{
  if (sampler->rows != NULL && sampler->used > 0)
    memset (sampler->rows, 0, RP_SAMPLE_ROWS * sizeof *sampler->rows);
  sampler->used = 0;
  sampler->lost = 0;
  memset (sampler->lost_of, 0, sizeof sampler->lost_of);
  sampler->dump_count = 0;
  sampler->dump_owed = 0;
}

/* Those that are there stand for those that were lost, and for what happened
   while others had the counter.  */
static void
find_scales (const struct rp_sampler *sampler, double *scales)
{
  double seen[RP_EVENTS] = { 0 };
  for (size_t i = 0; i < RP_SAMPLE_ROWS; i++)
    seen[sampler->rows[i].event] += sampler->rows[i].count;
  for (int i = 0; i < RP_EVENTS; i++)
    {
      scales[i] = rp_samples_scale (sampler, (enum rp_event) i);
      if (seen[i] > 0)
        scales[i] *= 1 + (double) sampler->lost_of[i] / seen[i];
    }
}

size_t
rp_sample_rows_copy (const struct rp_sampler *sampler, struct rp_sample *copy,
                     size_t room)
{
  double scales[RP_EVENTS];
  size_t count = 0;
  if (room > 0)
    find_scales (sampler, scales);
  for (size_t i = 0; i < RP_SAMPLE_ROWS && count < room; i++)
    {
      const struct rp_sample *row = &sampler->rows[i];
      if (__atomic_load_n (&row->address, __ATOMIC_ACQUIRE) == 0)
        continue;
      copy[count] = *row;
      copy[count].weight *= scales[row->event];
      count += copy[count].count > 0;
    }
  return count;
}

void
rp_sample_rows_fold (struct rp_sampler *into, const struct rp_sampler *from)
{
  double scales[RP_EVENTS];
  if (from->used > 0)
    find_scales (from, scales);
  for (size_t i = 0; from->used > 0 && i < RP_SAMPLE_ROWS; i++)
    {
      const struct rp_sample *row = &from->rows[i];
      if (row->address != 0)
        rp_sample_add (into, row->address, (enum rp_event) row->event,
                       row->count, row->weight * scales[row->event]);
    }
  into->lost += from->lost;
}
