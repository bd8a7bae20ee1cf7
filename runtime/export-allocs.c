/* SPDX-License-Identifier: MIT */
/* export-allocs.c: the profile's `allocations'.  Under the runtime's lock,
   perhaps in a signal handler.  A call site in profiled code belongs to its
   function; any other is named by the symbol it lies in.  Its address stands
   beside it as "MODULE+0xOFFSET", which addr2line understands.  */

#include "export-allocs.h"
#include "alloc.h"
#include "code-map.h"
#include "export-rows.h"
#include "json.h"
#include "malloc.h"
#include "run.h"
#include "sort.h"
#include "stacks.h"
#include "symbols.h"
#include "text.h"

/* Rows beyond the most expensive ones are left out.  */
#define SITES_WRITTEN 2000

static struct
{
  unsigned index;
  uint64_t bytes;
} order[RP_ALLOC_SITES];

void
rp_export_collect_allocations (const struct rp_totals *totals)
{
  for (unsigned i = 1; i < RP_ALLOC_SITES; i++)
    {
      enum rp_allocator allocator;
      struct rp_site_count count;
      const void *caller = rp_alloc_site (i, &allocator, &count);
      struct rp_function_row *row
          = caller ? rp_export_function_at (totals, (uintptr_t) caller - 1)
                   : NULL;
      if (row == NULL)
        continue;
      row->allocs += count.allocs;
      row->alloc_bytes += count.bytes;
    }
}

static void
add_address (cJSON *object, const char *key, const struct rp_symbol *symbol)
{
  static const char digits[] = "0123456789abcdef";
  char place[PATH_MAX + 32];
  struct rp_text text;
  rp_text_init (&text, place, sizeof place);
  rp_text_add (&text, symbol->module);
  rp_text_add (&text, "+0x");
  bool begun = false;
  for (int shift = 60; shift >= 0; shift -= 4)
    {
      unsigned digit = symbol->offset >> shift & 15;
      begun = begun || digit != 0 || shift == 0;
      if (begun)
        rp_text_add_bytes (&text, &digits[digit], 1);
    }
  rp_json_string (object, key, place);
}

static int
compare_bytes (const void *left, const void *right)
{
  uint64_t a = *(const uint64_t *) ((const char *) left + sizeof (uint64_t));
  uint64_t b = *(const uint64_t *) ((const char *) right + sizeof (uint64_t));
  return a > b ? -1 : a < b;
}

static cJSON *
site_row (const struct rp_totals *totals, unsigned index)
{
  static const char *const names[RP_ALLOCATORS]
      = { "malloc", "calloc", "realloc", "memalign", "new" };
  enum rp_allocator allocator;
  struct rp_site_count count;
  const void *caller = rp_alloc_site (index, &allocator, &count);
  const struct rp_function_row *function
      = caller ? rp_export_function_at (totals, (uintptr_t) caller - 1) : NULL;
  cJSON *row = rp_json_object ();
  if (function != NULL)
    {
      rp_json_place (row, "location", function->file, function->line);
      rp_json_string (row, "file", function->file);
      rp_json_count (row, "line", function->line);
      rp_json_string (row, "function", rp_export_name (function));
    }
  struct rp_symbol symbol;
  bool known = caller && rp_symbols_find ((uintptr_t) caller - 1, &symbol);
  if (function == NULL)
    {
      if (known && symbol.name != NULL)
        {
          rp_json_string (row, "location", symbol.name);
          rp_json_string (row, "function", symbol.name);
        }
      else if (known)
        add_address (row, "location", &symbol);
      else
        rp_json_string (row, "location", "unknown");
    }
  if (known)
    add_address (row, "address", &symbol);
  rp_json_string (row, "allocator", names[allocator]);
  rp_json_count (row, "allocs", count.allocs);
  rp_json_count (row, "bytes", count.bytes);
  /* In a forked child more may be freed than was allocated since.  */
  rp_json_count (row, "live_allocs",
                 count.allocs > count.frees ? count.allocs - count.frees : 0);
  rp_json_count (
      row, "live_bytes",
      count.bytes > count.freed_bytes ? count.bytes - count.freed_bytes : 0);
  rp_json_count (row, "temporary_allocs", count.temporary);
  return row;
}

static cJSON *
all_sites (const struct rp_totals *totals)
{
  cJSON *sites = rp_json_array ();
  size_t used = 0;
  for (unsigned i = 0; i < RP_ALLOC_SITES; i++)
    {
      enum rp_allocator allocator;
      struct rp_site_count count;
      rp_alloc_site (i, &allocator, &count);
      if (count.allocs == 0)
        continue;
      order[used].index = i;
      order[used].bytes = count.bytes;
      used++;
    }
  rp_sort (order, used, sizeof order[0], compare_bytes);
  if (used > SITES_WRITTEN)
    used = SITES_WRITTEN;
  for (size_t i = 0; i < used; i++)
    cJSON_AddItemToArray (sites, site_row (totals, order[i].index));
  return sites;
}

static void
add_frame (cJSON *frames, const struct rp_totals *totals, void *address)
{
  struct rp_symbol symbol;
  const struct rp_function_row *function
      = rp_export_function_at (totals, (uintptr_t) address - 1);
  if (function != NULL)
    rp_json_item (frames, rp_export_name (function));
  else if (rp_symbols_find ((uintptr_t) address - 1, &symbol)
           && symbol.name != NULL)
    rp_json_item (frames, symbol.name);
  else
    rp_json_item (frames, "?");
}

void
rp_export_stacks (const struct rp_totals *totals)
{
  uint64_t lost;
  const struct rp_stack *rows = rp_stacks_rows (&lost);
  rp_json_rows_begin ("stacks");
  for (size_t i = 0; rows != NULL && i < RP_STACK_ROWS; i++)
    {
      if (rows[i].depth == 0)
        continue;
      cJSON *row = rp_json_object ();
      cJSON *frames = rp_json_array ();
      for (uint32_t j = rows[i].depth; j-- > 0;)
        add_frame (frames, totals, rows[i].frames[j]);
      rp_json_add (row, "frames", frames);
      rp_json_number (row, "allocs", rows[i].allocs, 0);
      rp_json_number (row, "bytes", rows[i].bytes, 0);
      rp_json_row (row);
    }
  rp_json_rows_end ();
}

void
rp_export_allocations (const struct rp_totals *totals)
{
  static const char *const classes[] = { "small", "medium", "large" };
  struct rp_alloc_totals sum;
  rp_alloc_sum (&sum);
  int64_t live = rp_alloc_live ();
  cJSON *allocations = rp_json_object ();
  rp_json_string (allocations, "coverage",
                  rp_malloc_coverage == RP_COVERAGE_PROCESS ? "process"
                                                            : "none");
  rp_json_count (allocations, "total_allocs", sum.allocs);
  rp_json_count (allocations, "total_bytes", sum.bytes);
  rp_json_count (allocations, "total_frees", sum.frees);
  rp_json_count (allocations, "peak_memory_bytes", rp_alloc_peak ());
  rp_json_count (allocations, "peak_memory_bytes_error",
                 rp_alloc_peak_error ());
  rp_json_count (allocations, "live_allocs",
                 sum.allocs > sum.frees ? sum.allocs - sum.frees : 0);
  rp_json_count (allocations, "live_bytes", live > 0 ? (uint64_t) live : 0);
  rp_json_count (allocations, "temporary_allocs", sum.temporary);
  cJSON *sizes = rp_json_object ();
  for (size_t i = 0; i < RP_COUNT_OF (classes); i++)
    {
      cJSON *row = rp_json_object ();
      rp_json_count (row, "count", sum.class_count[i]);
      rp_json_count (row, "bytes", sum.class_bytes[i]);
      rp_json_add (sizes, classes[i], row);
    }
  rp_json_add (allocations, "by_size", sizes);
  rp_json_add (allocations, "sites", all_sites (totals));
  rp_json_member ("allocations", allocations);
}
