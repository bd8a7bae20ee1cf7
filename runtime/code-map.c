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

static int
compare_ranges (const void *left, const void *right)
{
  uintptr_t a = ((const struct rp_code_range *) left)->from;
  uintptr_t b = ((const struct rp_code_range *) right)->from;
  return a < b ? -1 : a > b;
}

/* Where the plugin could not say where a body ends it ends where the next
   known piece of code begins, but not further away than this.  */
#define LONGEST_BODY ((uintptr_t) 1024 * 1024)

/* Adds the starts of bare functions and gates: ends of what lies before.  */
static void
add_bounds (struct code_map *map, const struct rp_unit *unit)
{
  for (uint32_t i = 0; i < unit->table.patch_count; i++)
    {
      const struct ruchyprof_patch *patch = rp_patch_row (unit, i);
      const void *starts[] = { patch->bare, patch->gate };
      for (size_t j = 0; j < RP_COUNT_OF (starts); j++)
        map->ranges[map->count++]
            = (struct rp_code_range){ .from = (uintptr_t) starts[j],
                                      .to = (uintptr_t) starts[j] };
    }
}

static void
add_bodies (struct code_map *map, const struct rp_unit *unit)
{
  for (uint32_t i = 0; i < unit->table.body_count; i++)
    {
      const struct ruchyprof_body *body = rp_body_row (unit, i);
      if (body->code == NULL)
        continue;
      map->ranges[map->count++] = (struct rp_code_range){
        (uintptr_t) body->code,
        body->code_size ? (uintptr_t) body->code + body->code_size : 0,
        unit,
        i,
        body->function,
        body->countdown != RUCHYPROF_NONE,
      };
    }
}

/* Gives every body an end and throws away what only helped to find it.  */
static void
close_ranges (struct code_map *map)
{
  size_t kept = 0;
  for (size_t i = 0; i < map->count; i++)
    {
      struct rp_code_range *range = &map->ranges[i];
      if (range->unit == NULL)
        continue;
      size_t next = i + 1;
      while (next < map->count && map->ranges[next].from == range->from)
        next++;
      if (range->to == 0)
        range->to = range->from + LONGEST_BODY;
      if (next < map->count && map->ranges[next].from < range->to)
        range->to = map->ranges[next].from;
      map->ranges[kept++] = *range;
    }
  map->count = kept;
}

void
rp_code_map_rebuild (void)
{
  size_t count = 0;
  for (struct rp_unit *unit = rp_units; unit; unit = unit->next)
    if (!unit->gone)
      count += unit->table.body_count + 2 * (size_t) unit->table.patch_count;
  struct code_map *map = rp_region_alloc (
      &rp_lasting, sizeof *map + count * sizeof map->ranges[0]);
  if (map == NULL)
    return;
  for (struct rp_unit *unit = rp_units; unit; unit = unit->next)
    if (!unit->gone)
      {
        add_bodies (map, unit);
        add_bounds (map, unit);
      }
  rp_sort (map->ranges, map->count, sizeof map->ranges[0], compare_ranges);
  close_ranges (map);
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

const struct rp_code_range *
rp_code_map_all (size_t *count_out)
{
  const struct code_map *map = __atomic_load_n (&current, __ATOMIC_ACQUIRE);
  *count_out = map ? map->count : 0;
  return map ? map->ranges : NULL;
}
