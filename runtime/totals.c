/* SPDX-License-Identifier: MIT */
/* totals.c: sums, solves and merges.  Called by the export only, perhaps in a
   signal handler: no libc memory, no recursion.  */

#include "totals.h"
#include "clock.h"
#include "flow-bounds.h"
#include "threads.h"
#include "totals-edges.h"
#include "totals-sampled.h"

#define RP_FAULTS_LISTED 1000

/* Bytes.  */
#define ROWS_WORTH_HUGE_PAGES 200000

struct table
{
  void **buckets;
  size_t count; /* a power of two */
};

struct work
{
  struct rp_totals *totals;
  struct rp_region *region;
  struct table functions;
  struct table sites; /* of functions that several units have */
  size_t site_total;
  struct rp_site_row *next_site;
  size_t spare_sites;
  const struct rp_photo *photo;
  uint64_t tolerance;
};

static uint64_t
hash_string (uint64_t hash, const char *string)
{
  for (; *string != '\0'; string++)
    hash = (hash ^ (uint8_t) *string) * UINT64_C (0x100000001b3);
  return hash;
}

static uint64_t
hash_number (uint64_t hash, uint64_t number)
{
  return (hash ^ number) * UINT64_C (0x9e3779b97f4a7c15);
}

static bool
make_table (struct work *work, struct table *table, size_t rows)
{
  table->count = 64;
  while (table->count < rows)
    table->count *= 2;
  table->buckets
      = rp_region_alloc (work->region, table->count * sizeof (void *));
  return table->buckets != NULL;
}

static void **
bucket_of (struct table *table, uint64_t hash)
{
  return &table->buckets[(hash ^ hash >> 32) & (table->count - 1)];
}

static int share_sites (struct work *work, struct rp_function_row *function);

static struct rp_function_row *
find_function (struct work *work, struct rp_unit *unit, uint32_t index)
{
  const struct ruchyprof_function *source = rp_function_row (unit, index);
  const char *name = rp_unit_string (unit, source->name);
  const char *file = rp_unit_string (unit, source->file);
  uint64_t hash = hash_string (UINT64_C (0xcbf29ce484222325), name);
  hash = hash_number (hash_string (hash, file), source->line);
  void **bucket = bucket_of (&work->functions, hash);
  for (struct rp_function_row *row = *bucket; row; row = row->next_same)
    if (row->line == source->line && strcmp (row->name, name) == 0
        && strcmp (row->file, file) == 0)
      return row->unit == unit || share_sites (work, row) == 0 ? row : NULL;
  struct rp_function_row *row = rp_region_alloc (work->region, sizeof *row);
  if (row == NULL)
    return NULL;
  row->unit = unit;
  row->name = name;
  row->display = rp_unit_string (unit, source->display);
  row->file = file;
  row->language = rp_unit_string (unit, source->language);
  row->line = source->line;
  row->column = source->column;
  row->flags = source->flags;
  row->expansion = 1;
  row->next_same = *bucket;
  *bucket = row;
  work->totals->functions[work->totals->function_count++] = row;
  return row;
}

static struct rp_site_more nothing_more;

struct rp_site_more *
rp_totals_more (struct rp_site_row *row, struct rp_region *region)
{
  if (row->more == &nothing_more)
    {
      struct rp_site_more *more = rp_region_alloc (region, sizeof *more);
      if (more == NULL)
        return NULL;
      row->more = more;
    }
  return row->more;
}

/* Rows of sites are made so many at a time.  */
#define SITE_ROWS 64

static struct rp_site_row *
new_site (struct work *work, struct rp_unit *unit,
          const struct ruchyprof_site *source,
          struct rp_function_row *function)
{
  if (work->spare_sites == 0)
    {
      work->next_site = rp_region_alloc (work->region,
                                         SITE_ROWS * sizeof *work->next_site);
      if (work->next_site == NULL)
        return NULL;
      work->spare_sites = SITE_ROWS;
    }
  work->spare_sites--;
  struct rp_site_row *row = work->next_site++;
  row->last_unit = unit;
  row->function = function;
  row->file = rp_unit_string (unit, source->file);
  row->detail = rp_unit_string (unit, source->detail);
  row->kind = source->kind;
  row->line = source->line;
  row->column = source->column;
  row->more = &nothing_more;
  work->totals->sites[work->totals->site_count++] = row;
  return row;
}

/* Where in the table of sites a row of FUNCTION, which several units have, may
   be: the first of its bucket.  */
static struct rp_site_row **
site_bucket (struct work *work, const struct rp_function_row *function,
             uint32_t kind, uint32_t line, uint32_t column)
{
  uint64_t hash = hash_number ((uintptr_t) function, kind);
  hash = hash_number (hash_number (hash, line), column);
  return (struct rp_site_row **) bucket_of (&work->sites, hash);
}

/* FUNCTION turns out to belong to another unit, too.  Until now its sites had
   nothing to meet.  */
static int
share_sites (struct work *work, struct rp_function_row *function)
{
  if (function->shared)
    return 0;
  if (work->sites.buckets == NULL
      && !make_table (work, &work->sites, work->site_total))
    return -1;
  function->shared = true;
  struct rp_site_row *next;
  for (struct rp_site_row *row = function->sites; row; row = next)
    {
      struct rp_site_row **last
          = site_bucket (work, function, row->kind, row->line, row->column);
      while (*last != NULL)
        last = &(*last)->next_same;
      next = row->next_same;
      row->next_same = NULL;
      *last = row;
    }
  return 0;
}

/* The row of a site.  A unit may have several sites of one kind at one place
   (macros): its first meets other units' first, and so on.  */
static struct rp_site_row *
find_site (struct work *work, struct rp_unit *unit,
           const struct ruchyprof_site *source,
           struct rp_function_row *function)
{
  if (!function->shared)
    {
      struct rp_site_row *row = new_site (work, unit, source, function);
      if (row == NULL)
        return NULL;
      if (function->last_site != NULL)
        function->last_site->next_same = row;
      else
        function->sites = row;
      function->last_site = row;
      return row;
    }
  const char *file = rp_unit_string (unit, source->file);
  struct rp_site_row **last = site_bucket (work, function, source->kind,
                                           source->line, source->column);
  for (; *last != NULL; last = &(*last)->next_same)
    if ((*last)->function == function && (*last)->kind == source->kind
        && (*last)->line == source->line && (*last)->column == source->column
        && (*last)->last_unit != unit && strcmp ((*last)->file, file) == 0)
      {
        (*last)->last_unit = unit;
        return *last;
      }
  return *last = new_site (work, unit, source, function);
}

static uint64_t
marker_value (const struct rp_flow *flow, uint64_t marker)
{
  return marker < flow->unit->table.marker_count ? flow->markers[marker] : 0;
}

static struct rp_bounds
marker_bounds (const struct rp_flow *flow, uint64_t marker)
{
  struct rp_bounds exact = { 0, 0 };
  return flow->bounds != NULL && marker < flow->unit->table.marker_count
             ? flow->bounds[marker]
             : exact;
}

static bool
has_two_markers (const struct ruchyprof_site *site)
{
  return site->kind == RUCHYPROF_SITE_LOOP
         || site->kind == RUCHYPROF_SITE_BRANCH;
}

/* Frames that were running made counts of ROW doubtful.  */
static int
add_bounds (struct work *work, const struct rp_flow *flow,
            const struct ruchyprof_site *source, struct rp_site_row *row)
{
  struct rp_bounds first = marker_bounds (flow, source->marker),
                   second = { 0, 0 };
  if (has_two_markers (source))
    second = marker_bounds (flow, (uint64_t) source->marker + 1);
  if (first.below == 0 && first.above == 0 && second.below == 0
      && second.above == 0)
    return 0;
  struct rp_site_more *more = rp_totals_more (row, work->region);
  if (more == NULL)
    return -1;
  rp_bounds_add (&more->first_bounds, first);
  rp_bounds_add (&more->second_bounds, second);
  return 0;
}

static void
add_site (struct rp_site_row *row, const struct rp_flow *flow,
          const struct ruchyprof_site *source)
{
  uint64_t first = marker_value (flow, source->marker), second = 0;
  if (has_two_markers (source))
    second = marker_value (flow, (uint64_t) source->marker + 1);
  row->first += first;
  row->second += second;
  /* What this site says about executions inside the enclosing loops.  */
  uint64_t runs
      = source->kind == RUCHYPROF_SITE_BRANCH ? first + second : first;
  if (runs == 0)
    return;
  if (source->kind == RUCHYPROF_SITE_LOOP)
    row->weight += runs;
  unsigned depth = 0;
  for (struct rp_site_row *outer = row->parent; outer && depth < 256;
       outer = outer->parent, depth++)
    outer->weight += runs;
  row->function->weight += runs;
}

static int
add_sites (struct work *work, const struct rp_flow *flow,
           struct rp_function_row **functions, struct rp_unit_rows *unit_rows)
{
  struct rp_unit *unit = (struct rp_unit *) flow->unit;
  uint32_t count = unit->table.site_count;
  struct rp_site_row **rows
      = rp_region_alloc (work->region, count * sizeof (*rows));
  if (rows == NULL)
    return -1;
  for (uint32_t i = 0; i < count; i++)
    {
      const struct ruchyprof_site *source = rp_site_row (unit, i);
      if (source->function >= unit->table.function_count)
        continue;
      rows[i] = find_site (work, unit, source, functions[source->function]);
      if (rows[i] == NULL)
        return -1;
    }
  for (uint32_t i = 0; i < count; i++)
    {
      uint32_t parent = rp_site_row (unit, i)->parent;
      if (rows[i] != NULL && parent < count && parent != i)
        rows[i]->parent = rows[parent];
    }
  for (uint32_t i = 0; i < count; i++)
    if (rows[i] != NULL)
      {
        add_site (rows[i], flow, rp_site_row (unit, i));
        if (flow->bounds != NULL
            && add_bounds (work, flow, rp_site_row (unit, i), rows[i]) != 0)
          return -1;
      }
  unit_rows->sites = rows;
  return 0;
}

static void
add_function (const struct rp_flow *flow,
              const struct ruchyprof_function *source,
              struct rp_function_row *row)
{
  if (source->calls >= flow->unit->table.marker_count)
    return;
  row->calls += flow->markers[source->calls];
  if (flow->bounds != NULL)
    rp_bounds_add (&row->calls_bounds, flow->bounds[source->calls]);
  row->bodies += flow->marker_bodies[source->calls];
  row->weight += flow->markers[source->calls];
}

static int
add_time (struct work *work, const struct rp_unit *unit, uint32_t function,
          uint64_t entries, struct rp_function_row *row)
{
  const struct rp_time_total *folded
      = work->photo
            ->times[unit->family->index][unit->first_function + function];
  if (folded == NULL)
    return 0;
  struct rp_time_total total = *folded;
  if (total.entries + total.beginning < entries)
    total.entries = entries - total.beginning;
  if (row->time == NULL)
    row->time = rp_region_alloc (work->region, sizeof *row->time);
  if (row->time == NULL)
    return -1;
  rp_times_merge (row->time, &total);
  return 0;
}

static void
add_faults (struct work *work, const struct rp_flow *flow,
            struct rp_function_row **functions)
{
  struct rp_totals *totals = work->totals;
  const struct rp_unit *unit = flow->unit;
  for (uint32_t i = 0; i < unit->table.body_count; i++)
    {
      if (flow->faults[i] == RP_FLOW_GOOD)
        continue;
      totals->consistent = false;
      if (totals->fault_count == RP_FAULTS_LISTED)
        continue;
      uint32_t function = rp_body_row (unit, i)->function;
      struct rp_fault_row *row = &totals->faults[totals->fault_count++];
      row->unit = unit;
      row->fault = flow->faults[i];
      row->function
          = function < unit->table.function_count ? functions[function] : NULL;
    }
}

/* Appends the unit's to all calls.  */
static void
add_calls (struct work *work, const struct rp_flow *flow,
           struct rp_function_row **functions)
{
  struct rp_totals *totals = work->totals;
  const struct rp_unit *unit = flow->unit;
  struct rp_call_row *calls = rp_region_alloc (
      work->region, (totals->call_count + flow->call_count) * sizeof *calls);
  if (flow->call_count == 0 || calls == NULL)
    return;
  if (totals->call_count > 0)
    memcpy (calls, totals->calls, totals->call_count * sizeof *calls);
  totals->calls = calls;
  for (const struct rp_flow_call *call = flow->calls; call; call = call->next)
    {
      uint32_t caller = rp_body_row (unit, call->caller)->function;
      uint32_t callee = rp_body_row (unit, call->callee)->function;
      if (caller < unit->table.function_count
          && callee < unit->table.function_count)
        calls[totals->call_count++]
            = (struct rp_call_row){ functions[caller], functions[callee],
                                    (double) call->count };
    }
}

/* Which bodies of UNIT the threads that were not seen have ever run.  */
static int
find_unseen (const struct work *work, const struct rp_unit *unit,
             const bool **bodies)
{
  bool *unseen = NULL;
  uint32_t count = unit->table.body_count;
  for (const struct rp_unseen *at = work->photo->unseen; at; at = at->next)
    {
      const struct rp_family *family = unit->family;
      const struct rp_slab *slab = family->index < at->thread->slab_capacity
                                       ? at->thread->slabs[family->index]
                                       : NULL;
      if (slab == NULL)
        continue;
      if (unseen == NULL)
        unseen = rp_region_alloc (work->region, count * sizeof *unseen);
      if (unseen == NULL)
        return -1;
      for (uint32_t i = 0; i < count; i++)
        unseen[i]
            |= family->shared
               || rp_flow_has_run (unit, i, slab->slots + unit->first_slot);
    }
  *bodies = unseen;
  return 0;
}

/* The function that each of UNIT's markers tells of.  */
static const uint32_t *
find_owners (struct work *work, const struct rp_unit *unit)
{
  uint32_t count = unit->table.marker_count;
  uint32_t *owners = rp_region_alloc (work->region, count * sizeof *owners);
  for (uint32_t i = 0; owners && i < unit->table.function_count; i++)
    if (rp_function_row (unit, i)->calls < count)
      owners[rp_function_row (unit, i)->calls] = i;
  for (uint32_t i = 0; owners && i < unit->table.site_count; i++)
    {
      const struct ruchyprof_site *site = rp_site_row (unit, i);
      uint32_t markers = 1 + has_two_markers (site);
      for (uint32_t j = 0; j < markers && site->marker + j < count; j++)
        owners[site->marker + j] = site->function;
    }
  return owners;
}

static int
add_unit (struct work *work, struct rp_unit *unit, const uint64_t *slots,
          const uint64_t *raised)
{
  struct rp_flow flow = { .unit = unit,
                          .slots = slots + unit->first_slot,
                          .raised = raised + unit->first_body,
                          .tolerance = work->tolerance,
                          .region = work->region };
  struct rp_stop *stops;
  if (rp_positions_find (work->photo, unit, work->region, &stops) != 0
      || find_unseen (work, unit, &flow.unseen) != 0)
    return -1;
  flow.stops = stops;
  flow.owners = find_owners (work, unit);
  if (flow.owners == NULL || rp_flow_solve (&flow) != 0)
    return -1;
  uint32_t count = unit->table.function_count;
  struct rp_function_row **functions
      = rp_region_alloc (work->region, count * sizeof (*functions));
  uint64_t *entries = rp_region_alloc (work->region, count * sizeof *entries);
  if (functions == NULL || entries == NULL)
    return -1;
  for (uint32_t i = 0; i < unit->table.body_count; i++)
    if (rp_body_row (unit, i)->function < count)
      {
        entries[rp_body_row (unit, i)->function] += flow.entries[i];
        work->totals->entries += flow.entries[i];
      }
  for (uint32_t i = 0; i < count; i++)
    {
      functions[i] = find_function (work, unit, i);
      if (functions[i] == NULL)
        return -1;
      add_function (&flow, rp_function_row (unit, i), functions[i]);
      if (add_time (work, unit, i, entries[i], functions[i]) != 0)
        return -1;
    }
  for (uint32_t i = 0; i < unit->table.body_count; i++)
    {
      const struct ruchyprof_body *body = rp_body_row (unit, i);
      if (body->code == NULL || body->function >= unit->table.function_count)
        continue;
      functions[body->function]->own_code = true;
      functions[body->function]->inlined_weight += flow.inlined_runs[i];
      functions[body->function]->timed_code
          |= body->countdown != RUCHYPROF_NONE;
    }
  add_calls (work, &flow, functions);
  add_faults (work, &flow, functions);
  struct rp_unit_rows *rows = &work->totals->units[work->totals->unit_count++];
  rows->unit = unit;
  rows->functions = functions;
  rows->slots = flow.slots;
  rows->raised = flow.raised;
  rows->entries = flow.entries;
  rows->idle = flow.idle_bodies;
  return add_sites (work, &flow, functions, rows);
}

/* How often the family's counters were executed.  A countdown's slot holds
   what is left of what it was raised by.  */
static uint64_t
executions (const struct rp_family *family, const uint64_t *slots,
            const uint64_t *raised)
{
  uint64_t all = 0;
  for (uint32_t i = 0; i < family->slot_count; i++)
    all += slots[i];
  for (const struct rp_unit *unit = family->units; unit;
       unit = unit->next_in_family)
    for (uint32_t i = 0; i < unit->table.body_count; i++)
      {
        uint32_t slot = rp_body_row (unit, i)->countdown;
        if (slot != RUCHYPROF_NONE)
          all += raised[unit->first_body + i]
                 - 2 * slots[unit->first_slot + slot]
                 - slots[unit->first_slot + slot + 1];
      }
  return (int64_t) all > 0 ? all : 0;
}

static int
add_family (struct work *work, struct rp_family *family)
{
  const uint64_t *slots = work->photo->slots[family->index];
  const uint64_t *raised = work->photo->raised[family->index];
  work->totals->counter_executions += executions (family, slots, raised);
  for (struct rp_unit *unit = family->units; unit; unit = unit->next_in_family)
    if (add_unit (work, unit, slots, raised) != 0)
      return -1;
  return 0;
}

struct rp_function_row *
rp_totals_function (const struct rp_totals *totals, const struct rp_unit *unit,
                    uint32_t function)
{
  for (size_t i = 0; i < totals->unit_count; i++)
    if (totals->units[i].unit == unit && function < unit->table.function_count)
      return totals->units[i].functions[function];
  return NULL;
}

int
rp_totals_make (struct rp_totals *totals, const struct rp_photo *photo,
                struct rp_region *region, uint64_t tolerance)
{
  struct work work = {
    .totals = totals, .region = region, .photo = photo, .tolerance = tolerance
  };
  size_t functions = 0, sites = 0, units = 0;
  memset (totals, 0, sizeof *totals);
  totals->consistent = !rp_threads_spare_used && !photo->lost;
  for (struct rp_unit *unit = rp_units; unit; unit = unit->next)
    {
      functions += unit->table.function_count;
      sites += unit->table.site_count;
      units++;
    }
  /* Rows, and about as much for what they are made from.  */
  region->huge = functions * sizeof (struct rp_function_row)
                     + sites * sizeof (struct rp_site_row)
                 > ROWS_WORTH_HUGE_PAGES;
  totals->units = rp_region_alloc (region, units * sizeof *totals->units);
  totals->functions
      = rp_region_alloc (region, functions * sizeof *totals->functions);
  totals->sites = rp_region_alloc (region, sites * sizeof *totals->sites);
  totals->faults
      = rp_region_alloc (region, RP_FAULTS_LISTED * sizeof *totals->faults);
  if (!totals->units || !totals->functions || !totals->sites || !totals->faults
      || !make_table (&work, &work.functions, functions))
    return -1;
  work.site_total = sites;
  totals->sampled = rp_windows_on ();
  totals->sampling.others.factor = 1;
  if (totals->sampled)
    rp_windows_sums (&totals->windows);
  for (struct rp_family *family = rp_families; family; family = family->next)
    if (add_family (&work, family) != 0)
      return -1;
  if (totals->sampled && rp_totals_expand (totals, region) != 0)
    return -1;
  return rp_totals_add_edges (totals, photo, region);
}
