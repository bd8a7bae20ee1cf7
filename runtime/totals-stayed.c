/* SPDX-License-Identifier: MIT */
/* totals-stayed.c: see totals-stayed.h.  */

#include "totals-stayed.h"
#include "code-map.h"
#include "stayed.h"
#include "symbols.h"

/* Where the processor was at the ends of windows, by body.  */
struct stay
{
  double bare;
  double profiled;
};

struct stays
{
  const struct rp_totals *totals;
  struct stay **units; /* by number, then by body */
};

static struct stay *
stay_of (const struct stays *stays, const struct rp_unit *unit, uint32_t body)
{
  for (size_t i = 0; i < stays->totals->unit_count; i++)
    if (stays->totals->units[i].unit == unit && body < unit->table.body_count)
      return &stays->units[i][body];
  return NULL;
}

static void
note_bare (const struct stays *stays, uintptr_t start)
{
  for (size_t i = 0; i < stays->totals->unit_count; i++)
    {
      const struct rp_unit *unit = stays->totals->units[i].unit;
      for (uint32_t k = 0; k < unit->table.patch_count; k++)
        {
          const struct ruchyprof_patch *patch = rp_patch_row (unit, k);
          if ((uintptr_t) patch->bare != start
              || patch->body >= unit->table.body_count)
            continue;
          stays->units[i][patch->body].bare++;
          return;
        }
    }
}

static void
note_stay (uintptr_t address, void *data)
{
  const struct stays *stays = data;
  const struct rp_code_range *range = rp_code_map_find (address);
  struct rp_symbol symbol;
  struct stay *stay = range ? stay_of (stays, range->unit, range->body) : NULL;
  if (stay != NULL)
    stay->profiled++;
  else if (range == NULL && rp_symbols_find (address, &symbol)
           && symbol.name != NULL && !symbol.is_version)
    note_bare (stays, symbol.start);
}

/* From so many moments in profiled calls on these say how much happens in the
   others: as much in the same time.  */
#define MOMENTS_TELL 3

int
rp_totals_find_stays (struct rp_totals *totals, struct rp_region *region)
{
  struct stays stays = { .totals = totals };
  stays.units
      = rp_region_alloc (region, totals->unit_count * sizeof (*stays.units));
  if (stays.units == NULL)
    return -1;
  for (size_t i = 0; i < totals->unit_count; i++)
    {
      stays.units[i]
          = rp_region_alloc (region, totals->units[i].unit->table.body_count
                                         * sizeof **stays.units);
      if (stays.units[i] == NULL)
        return -1;
    }
  double looks = rp_stayed_each (note_stay, &stays);
  double all = totals->sampling.inside + totals->sampling.outside;
  for (size_t i = 0; i < totals->unit_count; i++)
    for (uint32_t k = 0; k < totals->units[i].unit->table.body_count; k++)
      {
        struct rp_expansion *expansion = &totals->units[i].expansions[k];
        const struct stay *stay = &stays.units[i][k];
        if (stay->bare <= 0)
          continue;
        expansion->stayed = stay->bare / looks * all;
        expansion->missed = stay->profiled >= MOMENTS_TELL
                                ? stay->bare / stay->profiled
                                : __builtin_inf ();
      }
  return 0;
}
