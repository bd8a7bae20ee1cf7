/* SPDX-License-Identifier: MIT */
/* code-map.c: sorted ranges of all bodies.  */

#include "code-map.h"
#include "region.h"
#include "sort.h"

struct code_map
{
  size_t count;
  struct rp_code_range ranges[];
};

/* Published with release order, read with acquire order.  */
static struct code_map *current;
static struct rp_region memory;

static int
compare_ranges (const void *left, const void *right)
{
  uintptr_t a = ((const struct rp_code_range *)left)->from;
  uintptr_t b = ((const struct rp_code_range *)right)->from;
  return a < b ? -1 : a > b;
}

void
rp_code_map_rebuild (void)
{
  size_t count = 0;
  for (struct rp_unit *unit = rp_units; unit; unit = unit->next)
    if (!unit->gone)
      count += unit->table.body_count;
  struct code_map *map = rp_region_alloc (
      &memory, sizeof *map + count * sizeof map->ranges[0]);
  if (map == NULL)
    return;
  for (struct rp_unit *unit = rp_units; unit; unit = unit->next)
    for (uint32_t i = 0; !unit->gone && i < unit->table.body_count; i++)
      {
        const struct ruchyprof_body *body = rp_body_row (unit, i);
        if (body->code == NULL || body->code_end <= body->code)
          continue;
        map->ranges[map->count++] = (struct rp_code_range){
          (uintptr_t)body->code,
          (uintptr_t)body->code_end,
          unit,
          i,
          body->function,
          body->countdown != RUCHYPROF_NONE,
        };
      }
  rp_sort (map->ranges, map->count, sizeof map->ranges[0], compare_ranges);
  __atomic_store_n (&current, map, __ATOMIC_RELEASE);
}

const struct rp_code_range *
rp_code_map_find (uintptr_t address)
{
  const struct code_map *map = __atomic_load_n (&current, __ATOMIC_ACQUIRE);
  size_t low = 0, high = map ? map->count : 0;
  while (low < high)
    {
      size_t middle = low + (high - low) / 2;
      if (map->ranges[middle].from <= address)
        low = middle + 1;
      else
        high = middle;
    }
  if (low == 0 || address >= map->ranges[low - 1].to)
    return NULL;
  return &map->ranges[low - 1];
}
