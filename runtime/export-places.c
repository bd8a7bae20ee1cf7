/* SPDX-License-Identifier: MIT */
/* export-places.c: addresses to source lines, and the profile's `lines'.  */

#include "export-places.h"
#include "code-map.h"
#include "export-rows.h"
#include "export-samples.h"
#include "row.h"
#include "lines.h"
#include "nests.h"
#include "region.h"
#include "run.h"
#include "sort.h"
#include "symbols.h"

/* Rows beyond the most expensive ones are left out.  */
#define LINES_WRITTEN 5000

/* A function seen inlined in another one, or a host's sum of all.  */
struct share
{
  struct share *next_same;
  struct rp_function_row *host;
  struct rp_function_row *inlined; /* NULL: all of the host's code */
  uint64_t samples;
};

#define BUCKETS 4096 /* a power of two */

static struct rp_region memory;
static struct rp_line_row **lines;
static struct share **shares;
static size_t line_count;
static size_t share_count;

void
rp_places_begin (void)
{
  lines = rp_region_alloc (&memory, BUCKETS * sizeof *lines);
  shares = rp_region_alloc (&memory, BUCKETS * sizeof *shares);
  line_count = share_count = 0;
}

void
rp_places_end (void)
{
  rp_region_done (&memory);
  lines = NULL;
  shares = NULL;
}

void *
rp_places_memory (size_t size)
{
  return rp_region_alloc (&memory, size);
}

static size_t
bucket_of (const void *a, const void *b, uint64_t c)
{
  uint64_t hash = (uintptr_t) a * UINT64_C (0x9e3779b97f4a7c15)
                  ^ (uintptr_t) b * UINT64_C (0xc2b2ae3d27d4eb4f)
                  ^ c * UINT64_C (0xd6e8feb86659fd93);
  return (size_t) (hash >> 40) & (BUCKETS - 1);
}

/* A profiled function by the name of a symbol: a part of a version that GCC
   put elsewhere (.cold), or the bare function where calls are sampled.  */
static struct rp_function_row *
function_named (const struct rp_totals *totals, const struct rp_symbol *symbol)
{
  for (size_t i = 0; i < totals->function_count; i++)
    if (strcmp (totals->functions[i]->name, symbol->name) == 0
        && totals->functions[i]->unit->module->base == symbol->base)
      return totals->functions[i];
  return NULL;
}

bool
rp_place_find (const struct rp_totals *totals, uintptr_t address,
               struct rp_place *place)
{
  const struct rp_code_range *range = rp_code_map_find (address);
  struct rp_symbol symbol;
  struct rp_line line;
  memset (place, 0, sizeof *place);
  if (range == NULL)
    {
      if (!rp_symbols_find (address, &symbol) || symbol.name == NULL
          || !(symbol.is_version || rp_run.config.sample_rate < 1))
        return false;
      place->host = place->function = function_named (totals, &symbol);
      return place->host != NULL;
    }
  if (range->unit->table.lines_size == 0 && rp_symbols_find (address, &symbol)
      && symbol.name != NULL && symbol.start != range->from)
    return false; /* the body's size is only a guess: another function */
  place->host = place->function
      = rp_totals_function (totals, range->unit, range->function);
  if (rp_lines_find (range->unit, range->body, address - range->from, &line))
    {
      struct rp_function_row *source
          = line.function != RUCHYPROF_NONE
                ? rp_totals_function (totals, range->unit, line.function)
                : NULL;
      if (source != NULL)
        place->function = source;
      place->file = line.file;
      place->line = line.line;
    }
  return place->function != NULL;
}

const char *
rp_place_name (const struct rp_totals *totals, uintptr_t address)
{
  struct rp_symbol symbol;
  struct rp_place place;
  if (rp_place_find (totals, address, &place))
    return rp_export_name (place.function);
  if (rp_symbols_find (address, &symbol) && symbol.name != NULL)
    return symbol.name;
  return "?";
}

static struct rp_line_row *
find_line (const struct rp_function_row *function, const char *file,
           uint32_t line)
{
  struct rp_line_row *row = lines[bucket_of (function, NULL, line)];
  while (row != NULL
         && (row->function != function || row->line != line
             || strcmp (row->file, file) != 0))
    row = row->next_same;
  return row;
}

const struct rp_line_row *
rp_place_line (const struct rp_function_row *function, const char *file,
               uint32_t line)
{
  return line_count > 0 ? find_line (function, file, line) : NULL;
}

static struct rp_line_row *
line_row (const struct rp_place *place)
{
  if (place->line == 0 || lines == NULL)
    return NULL;
  struct rp_line_row *row
      = find_line (place->function, place->file, place->line);
  if (row != NULL)
    return row;
  struct rp_line_row **bucket
      = &lines[bucket_of (place->function, NULL, place->line)];
  row = rp_region_alloc (&memory, sizeof *row);
  if (row == NULL)
    return NULL;
  row->function = place->function;
  row->file = place->file;
  row->line = place->line;
  row->next_same = *bucket;
  *bucket = row;
  line_count++;
  return row;
}

static void
add_share (struct rp_function_row *host, struct rp_function_row *inlined,
           uint64_t samples)
{
  if (host == NULL || shares == NULL)
    return;
  struct share **bucket = &shares[bucket_of (host, inlined, 0)];
  struct share *share = *bucket;
  while (share != NULL && (share->host != host || share->inlined != inlined))
    share = share->next_same;
  if (share == NULL)
    {
      share = rp_region_alloc (&memory, sizeof *share);
      if (share == NULL)
        return;
      share->host = host;
      share->inlined = inlined;
      share->next_same = *bucket;
      *bucket = share;
      share_count++;
    }
  share->samples += samples;
}

/* The row of the innermost loop that the instruction at ADDRESS is in, or
   NULL.  */
static struct rp_site_row *
loop_around (const struct rp_totals *totals, uintptr_t address)
{
  const struct rp_code_range *range = rp_code_map_find (address);
  struct rp_unit_rows *rows = NULL;
  for (size_t i = 0; range != NULL && i < totals->unit_count; i++)
    if (totals->units[i].unit == range->unit)
      rows = &totals->units[i];
  if (rows == NULL)
    return NULL;
  if (rows->nests == NULL)
    {
      rows->nests = rp_places_memory (rows->unit->table.body_count
                                      * sizeof *rows->nests);
      if (rows->nests == NULL)
        return NULL;
      rp_nests_index (rows->unit, rows->nests);
    }
  uint32_t site = rp_nests_find (rows->unit, rows->nests[range->body],
                                 address - range->from);
  return site != RUCHYPROF_NONE ? rows->sites[site] : NULL;
}

/* Samples come at random, and each stands for its weight: the variance of how
   many there are is their number.  */
static void
add_event (struct rp_event_sums **sums, const struct rp_sample *sample)
{
  if (*sums == NULL)
    *sums = rp_region_alloc (&memory, sizeof **sums);
  if (*sums == NULL)
    return;
  (*sums)->totals[sample->event] += sample->weight;
  (*sums)->variances[sample->event]
      += rp_square (sample->weight) / (double) sample->count;
}

/* Damaged tables may go in a circle.  */
#define NESTS_DEEPEST 256

static void
add_to_loops (const struct rp_totals *totals, const struct rp_sample *sample)
{
  unsigned depth = 0;
  for (struct rp_site_row *loop = loop_around (totals, sample->address);
       loop && depth < NESTS_DEEPEST; loop = loop->parent, depth++)
    {
      struct rp_site_more *more = rp_totals_more (loop, &memory);
      if (more == NULL)
        return;
      add_event (&more->events, sample);
      if (sample->event == rp_samples_clock)
        more->samples += sample->count;
    }
}

void
rp_place_add_sample (const struct rp_totals *totals,
                     const struct rp_sample *sample)
{
  struct rp_place place;
  if (!rp_place_find (totals, sample->address, &place))
    return;
  add_to_loops (totals, sample);
  struct rp_line_row *row = line_row (&place);
  add_event (&place.function->events, sample);
  if (row != NULL)
    add_event (&row->events, sample);
  if (sample->event != rp_samples_clock)
    return;
  place.function->samples += sample->count;
  place.function->sample_weight += sample->weight;
  if (place.host != NULL)
    {
      place.host->code_samples += sample->count;
      place.host->code_weight += sample->weight;
    }
  add_share (place.host, NULL, sample->count);
  if (place.function != place.host)
    add_share (place.host, place.function, sample->count);
  if (row != NULL)
    {
      row->samples += sample->count;
      row->sample_weight += sample->weight;
    }
}

void
rp_place_add_allocations (const struct rp_totals *totals, uintptr_t caller,
                          uint64_t allocs, uint64_t bytes)
{
  struct rp_place place;
  unsigned depth = 0;
  if (!rp_place_find (totals, caller - 1, &place))
    return;
  place.function->allocs += allocs;
  place.function->alloc_bytes += bytes;
  struct rp_line_row *row = line_row (&place);
  if (row != NULL)
    {
      row->allocs += allocs;
      row->alloc_bytes += bytes;
    }
  for (struct rp_site_row *loop = loop_around (totals, caller - 1);
       loop && depth < NESTS_DEEPEST; loop = loop->parent, depth++)
    {
      struct rp_site_more *more = rp_totals_more (loop, &memory);
      if (more == NULL)
        return;
      more->allocs += allocs;
      more->alloc_bytes += bytes;
    }
}

static const struct share *
find_share (const struct rp_function_row *host)
{
  const struct share *share
      = shares ? shares[bucket_of (host, NULL, 0)] : NULL;
  while (share != NULL && (share->host != host || share->inlined != NULL))
    share = share->next_same;
  return share;
}

void
rp_places_shares (rp_share_fn *visit)
{
  for (size_t i = 0; share_count > 0 && i < BUCKETS; i++)
    for (const struct share *share = shares[i]; share;
         share = share->next_same)
      if (share->inlined != NULL)
        {
          uint64_t all = find_share (share->host)->samples;
          visit (share->host, share->inlined,
                 (double) share->samples / (double) all, all);
        }
}

static int
compare_lines (const void *left, const void *right)
{
  const struct rp_line_row *a = *(struct rp_line_row *const *) left;
  const struct rp_line_row *b = *(struct rp_line_row *const *) right;
  if (a->samples != b->samples)
    return a->samples > b->samples ? -1 : 1;
  if (a->alloc_bytes != b->alloc_bytes)
    return a->alloc_bytes > b->alloc_bytes ? -1 : 1;
  int order = strcmp (a->file, b->file);
  if (order == 0)
    order = a->line < b->line ? -1 : a->line > b->line;
  return order ? order : strcmp (a->function->name, b->function->name);
}

static void
write_line (const struct rp_line_row *row)
{
  struct rp_row *object = rp_row_object ();
  rp_row_source (object, row->file, row->line);
  rp_row_string (object, "function", rp_export_name (row->function));
  rp_row_count (object, "samples", row->samples);
  if (row->samples > 0)
    {
      double time = rp_export_sample_ns (row->sample_weight);
      rp_row_count (object, "time_ns", (uint64_t) (time + 0.5));
      rp_row_number (object, "time_ns_stderr",
                     time / __builtin_sqrt ((double) row->samples), 0);
    }
  if (row->allocs > 0)
    {
      rp_row_count (object, "allocs", row->allocs);
      rp_row_count (object, "alloc_bytes", row->alloc_bytes);
    }
  rp_export_events (object, row->events);
  rp_row_print (object);
}

size_t
rp_export_lines (void)
{
  struct rp_line_row **order
      = rp_region_alloc (&memory, line_count * sizeof (*order));
  size_t count = 0;
  for (size_t i = 0; order && line_count > 0 && i < BUCKETS; i++)
    for (struct rp_line_row *row = lines[i]; row; row = row->next_same)
      order[count++] = row;
  rp_sort (order, count, sizeof *order, compare_lines);
  rp_json_rows_begin ("lines");
  for (size_t i = 0; i < count && i < LINES_WRITTEN; i++)
    write_line (order[i]);
  rp_json_rows_end ();
  return count > LINES_WRITTEN ? count - LINES_WRITTEN : 0;
}
