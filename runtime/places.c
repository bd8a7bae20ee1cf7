/* SPDX-License-Identifier: MIT */
/* places.c: see places.h.  Functions into whose first bytes some jump leads
   are left alone.  */

#include "places.h"
#include "detours.h"
#include "processor.h"
#include "region.h"
#include "run.h"
#include "sort.h"

/* One place whose bytes change.  */
struct place
{
  struct rp_rewrite inside; /* a window */
  struct rp_rewrite outside;
  const struct rp_witness *witness; /* of a bare function, or NULL */
  const uint8_t *watch;             /* its detour */
  const uint8_t *watch_alone;
};

static struct rp_region memory;
static struct place *places;
static size_t place_count, place_capacity;

static int
compare_places (const void *left, const void *right)
{
  const struct place *a = left, *b = right;
  return a->inside.at < b->inside.at ? -1 : a->inside.at > b->inside.at;
}

static bool
make_room (size_t more)
{
  if (place_count + more <= place_capacity)
    return true;
  size_t capacity = 2 * (place_count + more);
  struct place *rows = rp_region_alloc (&memory, capacity * sizeof *rows);
  if (rows == NULL)
    return false;
  if (place_count > 0)
    memcpy (rows, places, place_count * sizeof *rows);
  places = rows;
  place_capacity = capacity;
  return true;
}

/* What lies between a function's start and the next one known, as far as it
   can jump back by accident of code layout.  */
#define SCANNED 4096

static void
add_place (struct rp_jump_site site, const void *inside_to,
           const void *outside_to)
{
  struct place *place = &places[place_count++];
  place->inside.at = place->outside.at = site.at;
  place->inside.size = place->outside.size = (uint8_t) site.size;
  place->witness = NULL;
  memcpy (place->inside.bytes, site.at, site.size);
  memcpy (place->outside.bytes, site.at, site.size);
  if (inside_to != NULL)
    rp_jump_make (site, inside_to, place->inside.bytes);
  if (outside_to != NULL)
    rp_jump_make (site, outside_to, place->outside.bytes);
}

static bool
is_derived (const struct ruchyprof_body *body)
{
  return (body->flags & RUCHYPROF_BODY_ENTRY_DERIVED)
         && body->countdown == RUCHYPROF_NONE;
}

/* Where a profiled version jumps outside of windows.  The entries of some are
   what their callers say: there the calls that do not come in have to be
   counted.  */
static const void *
way_around (const struct rp_unit *unit, uint32_t body, const void *bare)
{
  if (!is_derived (rp_body_row (unit, body)))
    return bare;
  if (unit->family->skipped == NULL)
    return NULL;
  uint64_t *counter;
  const void *code = rp_detour_to (bare, &counter);
  if (code != NULL)
    unit->family->skipped[unit->first_body + body] = counter;
  return code;
}

static void
add_body (const struct rp_unit *unit, uint32_t index, const void *bare)
{
  const struct ruchyprof_body *body = rp_body_row (unit, index);
  const uint8_t *code = body->code;
  if (code == NULL || body->code_size < 16)
    return;
  struct rp_jump_site site = rp_jump_site (code);
  const void *around = way_around (unit, index, bare);
  if (around == NULL || !rp_jump_reaches (site, around)
      || rp_jump_is_target (site, code, code + body->code_size))
    return;
  add_place (site, NULL, around);
}

/* The body behind a jump, or NONE.  */
static uint32_t
body_of (const struct rp_jump *jump)
{
  const struct rp_unit *unit = jump->context;
  for (uint32_t i = 0; i < unit->table.patch_count; i++)
    if (rp_patch_row (unit, i)->bare == jump->from
        && rp_patch_row (unit, i)->body < unit->table.body_count)
      return rp_patch_row (unit, i)->body;
  return RUCHYPROF_NONE;
}

static bool
is_entry (const struct rp_unit *unit, uint32_t body)
{
  uint32_t function = body != RUCHYPROF_NONE
                          ? rp_body_row (unit, body)->function
                          : RUCHYPROF_NONE;
  return function < unit->table.function_count
         && (rp_function_row (unit, function)->flags
             & RUCHYPROF_FUNCTION_ENTRY);
}

/* Lets the calls of the bare function at SITE, which ends before END, be
   counted.  A loop may begin at its first byte: its rounds are no calls.  */
static void
watch (struct place *place, struct rp_jump_site site, const uint8_t *end,
       const struct rp_unit *unit, uint32_t body)
{
  struct rp_jump_site before = { site.at - 1, site.size };
  uint64_t *counter = NULL;
  const uint8_t *alone = NULL;
  const void *code
      = (rp_body_row (unit, body)->flags & RUCHYPROF_BODY_OTHER_WAYS)
                || rp_jump_is_target (before, site.at, end)
            ? NULL
            : rp_detour_passing (site, &counter, &alone);
  const struct rp_witness *witness = rp_witness_add (unit, body, counter);
  if (code == NULL)
    return;
  place->witness = witness;
  place->watch = code;
  place->watch_alone = alone;
}

static void
add_jump (const struct rp_jump *jump, const uint8_t *next)
{
  const struct rp_unit *unit = jump->context;
  uint32_t body = body_of (jump);
  const uint8_t *from = jump->from;
  struct rp_jump_site site = rp_jump_site (from);
  /* `main' is called once: there is nothing to choose from.  Profiled or not,
     it would stay so for ever.  */
  if (is_entry (unit, body))
    return;
  const uint8_t *end = from + SCANNED;
  if (next != NULL && next < end)
    end = next;
  if ((uintptr_t) end > unit->module->to)
    end = (const uint8_t *) unit->module->to;
  if (next == NULL && end > from + 64)
    end = from + 64;
  if (rp_jump_is_target (site, from, end))
    {
      rp_warn (
          body != RUCHYPROF_NONE ? rp_unit_string (
              unit,
              rp_function_row (unit, rp_body_row (unit, body)->function)->name)
                                 : "a function",
          " is not sampled: its code jumps back to its first bytes", "");
      if (body != RUCHYPROF_NONE)
        rp_witness_add (unit, body, NULL);
      return;
    }
  add_place (site, jump->to, NULL);
  if (body == RUCHYPROF_NONE)
    return;
  watch (&places[place_count - 1], site, end, unit, body);
  add_body (unit, body, from);
}

/* Functions that test a word themselves need no other bytes.  */
static void
enable_branches (bool in)
{
  for (struct rp_unit *unit = rp_units; unit; unit = unit->next)
    {
      struct ruchyprof_link *link = unit->table.link;
      if (link != NULL && (unit->table.flags & RUCHYPROF_UNIT_GATE_BRANCH))
        __atomic_store_n (&link->enabled, in ? (void *) link : NULL,
                          __ATOMIC_RELEASE);
    }
}

static struct rp_rewrite
bytes_of (const struct place *place, enum rp_code code, bool alone)
{
  struct rp_rewrite row
      = code == RP_CODE_PROFILED ? place->inside : place->outside;
  const uint8_t *to = alone ? place->watch_alone : place->watch;
  struct rp_jump_site site = { row.at, row.size };
  if (code != RP_CODE_PROFILED && place->witness != NULL
      && (code == RP_CODE_LOUD || !rp_witness_hot (place->witness)))
    rp_jump_make (site, to, row.bytes);
  return row;
}

int
rp_places_write (enum rp_code code, bool alone)
{
  static struct rp_rewrite *rows;
  static size_t capacity;
  if (capacity < place_count)
    {
      rows = rp_region_alloc (&memory, place_capacity * sizeof *rows);
      capacity = rows ? place_capacity : 0;
      if (rows == NULL)
        return -ENOMEM;
    }
  for (size_t i = 0; i < place_count; i++)
    rows[i] = bytes_of (&places[i], code, alone);
  enable_branches (code == RP_CODE_PROFILED);
  return rp_patch_rewrite (rows, place_count);
}

int
rp_places_add (const struct rp_jump *jumps, size_t count)
{
  size_t waiting = 0;
  memory.chunk_size = (size_t) 1024 * 1024;
  for (size_t i = 0; i < count; i++)
    waiting += jumps[i].state == RP_PATCH_WAITING;
  if (waiting == 0)
    return 0;
  if (!make_room (2 * waiting))
    return -ENOMEM;
  rp_detours_open (((const struct rp_unit *) jumps[0].context)->module,
                   2 * waiting);
  for (size_t i = 0; i < count; i++)
    if (jumps[i].state == RP_PATCH_WAITING)
      add_jump (&jumps[i], i + 1 < count ? jumps[i + 1].from : NULL);
  rp_sort (places, place_count, sizeof *places, compare_places);
  return rp_detours_close () ? 0 : -EACCES;
}

size_t
rp_places_count (void)
{
  return place_count;
}

void
rp_places_forget (uintptr_t from, uintptr_t to)
{
  size_t kept = 0;
  for (size_t i = 0; i < place_count; i++)
    if ((uintptr_t) places[i].inside.at < from
        || (uintptr_t) places[i].inside.at >= to)
      places[kept++] = places[i];
  place_count = kept;
}

bool
rp_places_bad (const ucontext_t *context)
{
  uintptr_t address = rp_processor_interrupted (context);
  size_t low = 0, high = place_count;
  while (low < high)
    {
      size_t middle = low + (high - low) / 2;
      if ((uintptr_t) places[middle].inside.at < address)
        low = middle + 1;
      else
        high = middle;
    }
  return low > 0
         && address < (uintptr_t) places[low - 1].inside.at
                          + places[low - 1].inside.size;
}
