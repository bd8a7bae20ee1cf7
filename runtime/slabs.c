/* SPDX-License-Identifier: MIT */
/* slabs.c: see slabs.h.  Callers: gates (any thread, signal handlers too), the
   thread-end destructor, the export; under the lock.  */

#include "slabs.h"
#include "region.h"
#include "threads.h"

struct rp_slab *
rp_slab_new (const struct rp_family *family)
{
  struct rp_slab *slab = rp_region_alloc (&rp_lasting, sizeof *slab);
  if (slab == NULL)
    return NULL;
  size_t size = (size_t) family->slot_count * sizeof *slab->slots;
  slab->slots = family->segment ? rp_pages_map_above (size, family->image)
                                : rp_region_alloc_line (&rp_lasting, size);
  slab->bodies = rp_region_alloc (&rp_lasting, (size_t) family->body_count
                                                   * sizeof *slab->bodies);
  slab->functions = rp_region_alloc (
      &rp_lasting, (size_t) family->function_count * sizeof *slab->functions);
  if (!slab->slots || !slab->bodies || !slab->functions)
    return NULL;
  return slab;
}

void
rp_slab_clear (const struct rp_family *family, struct rp_slab *slab)
{
  memset (slab->slots, 0, (size_t) family->slot_count * sizeof *slab->slots);
  memset (slab->bodies, 0, (size_t) family->body_count * sizeof *slab->bodies);
  memset (slab->functions, 0,
          (size_t) family->function_count * sizeof *slab->functions);
  if (slab->totals != NULL)
    memset (slab->totals, 0,
            (size_t) family->function_count * sizeof *slab->totals);
}

bool
rp_family_prepare (struct rp_family *family)
{
  if (family->spare == NULL)
    family->spare = rp_slab_new (family);
  return family->spare != NULL;
}

uint64_t
rp_slab_entries (const struct rp_slab *slab, const struct rp_unit *unit,
                 uint32_t body)
{
  uint32_t slot = rp_body_row (unit, body)->countdown;
  if (slot == RUCHYPROF_NONE)
    return 0;
  const struct rp_body_state *state = &slab->bodies[unit->first_body + body];
  return state->raised - slab->slots[unit->first_slot + slot] - state->before;
}

/* Adds what THREAD's slab knows about the times of one function of UNIT;
   calls in progress end now.  */
static void
fold_function (const struct rp_thread *thread, const struct rp_slab *slab,
               const struct rp_unit *unit, uint32_t function, uint64_t entries,
               struct rp_time_total *total)
{
  const struct rp_times *times
      = slab->functions[unit->first_function + function];
  if (times->epoch != rp_threads_epoch)
    return;
  if (times->live == 0)
    {
      rp_times_fold (total, times, entries);
      return;
    }
  struct rp_times closed = *times;
  rp_shadow_add_live (&thread->shadow, times, &closed);
  rp_times_fold (total, &closed, entries);
}

/* Notes which bodies each function has: to look through all of them for every
   function takes a time that grows with the square of the program's size.  */
static bool
index_bodies (struct rp_unit *unit)
{
  uint32_t functions = unit->table.function_count;
  if (unit->bodies_of != NULL)
    return true;
  uint32_t *first = rp_region_alloc (&rp_lasting, functions * sizeof *first);
  uint32_t *next
      = rp_region_alloc (&rp_lasting, unit->table.body_count * sizeof *next);
  if (first == NULL || next == NULL)
    return false;
  for (uint32_t i = unit->table.body_count; i-- > 0;)
    {
      uint32_t function = rp_body_row (unit, i)->function;
      if (function >= functions)
        continue;
      next[i] = first[function];
      first[function] = i + 1;
    }
  unit->next_body = next;
  unit->bodies_of = first;
  return true;
}

static uint64_t
function_entries (const struct rp_slab *slab, const struct rp_unit *unit,
                  uint32_t function)
{
  uint64_t entries = 0;
  if (index_bodies ((struct rp_unit *) unit))
    {
      for (uint32_t at = unit->bodies_of[function]; at != 0;
           at = unit->next_body[at - 1])
        entries += rp_slab_entries (slab, unit, at - 1);
      return entries;
    }
  for (uint32_t i = 0; i < unit->table.body_count; i++)
    if (rp_body_row (unit, i)->function == function)
      entries += rp_slab_entries (slab, unit, i);
  return entries;
}

void
rp_thread_time (const struct rp_thread *thread, const struct rp_unit *unit,
                uint32_t function, struct rp_time_total *total)
{
  const struct rp_slab *slab = thread->slabs[unit->family->index];
  fold_function (thread, slab, unit, function,
                 function_entries (slab, unit, function), total);
}

/* Times of an ending thread, before its counters are added to RETIRED.  */
static void
retire_times (const struct rp_thread *thread, const struct rp_family *family,
              const struct rp_slab *slab, struct rp_slab *retired)
{
  if (retired->totals == NULL)
    retired->totals
        = rp_region_alloc (&rp_lasting, (size_t) family->function_count
                                            * sizeof *retired->totals);
  if (retired->totals == NULL)
    return;
  for (const struct rp_unit *unit = family->units; unit;
       unit = unit->next_in_family)
    for (uint32_t i = 0; i < unit->table.function_count; i++)
      {
        uint32_t at = unit->first_function + i;
        if (slab->functions[at] == NULL)
          continue;
        if (retired->totals[at] == NULL)
          retired->totals[at]
              = rp_region_alloc (&rp_lasting, sizeof **retired->totals);
        if (retired->totals[at] != NULL)
          fold_function (thread, slab, unit, i,
                         function_entries (slab, unit, i),
                         retired->totals[at]);
      }
}

void
rp_slab_retire (const struct rp_thread *thread, struct rp_family *family,
                struct rp_slab *slab)
{
  if (family->retired == NULL)
    family->retired = rp_slab_new (family);
  struct rp_slab *retired = family->retired;
  if (retired == NULL)
    {
      /* No memory: the slab itself becomes the record.  */
      family->retired = slab;
      return;
    }
  retire_times (thread, family, slab, retired);
  for (uint32_t i = 0; i < family->slot_count; i++)
    retired->slots[i] += slab->slots[i];
  for (uint32_t i = 0; i < family->body_count; i++)
    retired->bodies[i].raised += slab->bodies[i].raised;
  rp_slab_clear (family, slab);
  if (family->cell != NULL)
    {
      *family->cell () = NULL;
      slab->next_unused = family->unused;
      family->unused = slab;
    }
}

static void
add_slab (const struct rp_family *family, const struct rp_slab *slab,
          uint64_t *slots, uint64_t *raised)
{
  for (uint32_t i = 0; i < family->slot_count; i++)
    slots[i] += __atomic_load_n (&slab->slots[i], __ATOMIC_RELAXED);
  for (uint32_t i = 0; i < family->body_count; i++)
    raised[i] += __atomic_load_n (&slab->bodies[i].raised, __ATOMIC_RELAXED);
}

void
rp_family_sum (const struct rp_family *family, uint64_t *slots,
               uint64_t *raised)
{
  if (family->retired != NULL)
    add_slab (family, family->retired, slots, raised);
  if (family->spare != NULL)
    add_slab (family, family->spare, slots, raised);
  if (family->segment)
    for (uint32_t i = 0; i < family->slot_count; i++)
      slots[i] += __atomic_load_n ((uint64_t *) family->image + i,
                                   __ATOMIC_RELAXED);
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    if (family->index < thread->slab_capacity && thread->slabs[family->index])
      add_slab (family, thread->slabs[family->index], slots, raised);
  for (uint32_t i = 0; family->skipped && i < family->body_count; i++)
    if (family->skipped[i] != NULL)
      raised[i] -= __atomic_load_n (family->skipped[i], __ATOMIC_RELAXED);
  if (family->baseline == NULL)
    return;
  for (uint32_t i = 0; i < family->slot_count; i++)
    slots[i] -= family->baseline->slots[i];
  for (uint32_t i = 0; i < family->body_count; i++)
    raised[i] -= family->baseline->bodies[i].raised;
}

/* The slabs' own notion of entries, which times are estimated with.  */
static void
shift_slab (const struct rp_family *family, struct rp_slab *slab,
            uint64_t sign)
{
  for (const struct rp_unit *unit = family->units; unit;
       unit = unit->next_in_family)
    for (uint32_t i = 0; i < unit->table.body_count; i++)
      {
        uint32_t slot = rp_body_row (unit, i)->countdown;
        struct rp_body_state *state = &slab->bodies[unit->first_body + i];
        if (slot != RUCHYPROF_NONE)
          state->before
              += sign * (state->raised - slab->slots[unit->first_slot + slot]);
      }
}

void
rp_family_shift (struct rp_family *family, uint64_t sign)
{
  struct rp_slab *base = family->baseline;
  if (base == NULL)
    base = rp_slab_new (family);
  struct rp_slab *sum = rp_slab_new (family);
  if (base == NULL || sum == NULL)
    return;
  uint64_t *raised
      = rp_region_alloc (&rp_lasting, family->body_count * sizeof *raised);
  if (raised == NULL)
    return;
  family->baseline = NULL;
  rp_family_sum (family, sum->slots, raised);
  family->baseline = base;
  for (uint32_t i = 0; i < family->slot_count; i++)
    base->slots[i] += sign * sum->slots[i];
  for (uint32_t i = 0; i < family->body_count; i++)
    base->bodies[i].raised += sign * raised[i];
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    if (family->index < thread->slab_capacity && thread->slabs[family->index])
      shift_slab (family, thread->slabs[family->index], sign);
  rp_slab_clear (family, sum);
  sum->next_unused = family->unused;
  family->unused = sum;
}

bool
rp_family_timed (const struct rp_family *family, uint32_t function)
{
  if (family->retired != NULL && family->retired->totals != NULL
      && family->retired->totals[function] != NULL)
    return true;
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    if (family->index < thread->slab_capacity && thread->slabs[family->index]
        && thread->slabs[family->index]->functions[function] != NULL)
      return true;
  return false;
}

void
rp_family_time (const struct rp_family *family, uint32_t function,
                struct rp_time_total *total)
{
  const struct rp_unit *unit = family->units;
  while (unit != NULL
         && !(function >= unit->first_function
              && function - unit->first_function < unit->table.function_count))
    unit = unit->next_in_family;
  if (unit == NULL)
    return;
  if (family->retired != NULL && family->retired->totals != NULL
      && family->retired->totals[function] != NULL)
    rp_times_merge (total, family->retired->totals[function]);
  uint32_t index = function - unit->first_function;
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    if (family->index < thread->slab_capacity && thread->slabs[family->index])
      {
        const struct rp_slab *slab = thread->slabs[family->index];
        struct rp_times *const *times = &slab->functions[function];
        bool begins = rp_shadow_begins (&thread->shadow, times);
        if (*times == NULL && !begins)
          continue;
        uint64_t entries = function_entries (slab, unit, index);
        if (begins && entries > 0)
          {
            entries--;
            total->beginning++;
          }
        if (*times != NULL)
          fold_function (thread, slab, unit, index, entries, total);
      }
}

void
rp_family_clear_image (const struct rp_family *family)
{
  /* Pages that nobody has written need no memory.  */
  uint64_t *slots = (uint64_t *) family->image;
  for (uint32_t i = 0; family->segment && i < family->slot_count; i++)
    if (slots[i] != 0)
      slots[i] = 0;
}
