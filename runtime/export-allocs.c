/* SPDX-License-Identifier: MIT */
/* export-allocs.c: the profile's `allocations'.  Under the runtime's lock,
   perhaps in a signal handler.  A call site in profiled code has its line and
   function; any other is named by the symbol it lies in.  Its address stands
   beside it as "MODULE+0xOFFSET", which addr2line understands.  */

#include "export-allocs.h"
#include "alloc.h"
#include "export-places.h"
#include "export-rows.h"
#include "row.h"
#include "malloc.h"
#include "run.h"
#include "sort.h"
#include "stacks.h"
#include "symbols.h"
#include "text.h"

/* Rows beyond the most expensive ones are left out.  */
#define SITES_WRITTEN 2000

static RP_BIG struct
{
  unsigned index;
  uint64_t bytes;
} order[RP_ALLOC_SITES];

void
rp_export_collect_allocations (const struct rp_totals *totals)
{
  for (unsigned i = 1; i < rp_alloc_sites (); i++)
    {
      enum rp_allocator allocator;
      struct rp_site_count count;
      const void *caller = rp_alloc_site (i, &allocator, &count);
      if (caller != NULL)
        rp_place_add_allocations (totals, (uintptr_t) caller, count.allocs,
                                  count.bytes);
    }
}

static void
add_address (struct rp_row *object, const char *key,
             const struct rp_symbol *symbol)
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
  rp_row_string (object, key, place);
}

static int
compare_bytes (const void *left, const void *right)
{
  uint64_t a = *(const uint64_t *) ((const char *) left + sizeof (uint64_t));
  uint64_t b = *(const uint64_t *) ((const char *) right + sizeof (uint64_t));
  return a > b ? -1 : a < b;
}

/* Code of the runtime, which stands in the program's way to its allocator.  In
   a static program nothing does, and no stacks are walked.  */
static bool
is_own (uintptr_t address)
{
  struct rp_symbol own, symbol;
  return rp_symbols_find ((uintptr_t) rp_export_stacks, &own)
         && rp_symbols_find (address, &symbol) && symbol.base == own.base;
}

/* The frames of a stack, root first.  A function that is inlined at a frame's
   line stands behind the one whose code it is.  Where all is code of the
   runtime, that stands for it.  */
static struct rp_row *
stack_frames (const struct rp_totals *totals, const struct rp_stack *stack)
{
  struct rp_row *frames = rp_row_array ();
  bool all_own = true;
  for (uint32_t i = stack->depth; i-- > 0;)
    {
      struct rp_place place;
      uintptr_t address = (uintptr_t) stack->frames[i];
      /* The innermost of a sample is no return address.  */
      if (i > 0 || stack->samples == 0)
        address--;
      if (!rp_place_find (totals, address, &place))
        {
          if (is_own (address))
            continue;
          rp_row_item (frames, rp_place_name (totals, address));
        }
      else
        {
          if (place.host != NULL && place.host != place.function)
            rp_row_item (frames, rp_export_name (place.host));
          rp_row_item (frames, rp_export_name (place.function));
        }
      all_own = false;
    }
  if (all_own)
    rp_row_item (frames, "ruchyprof");
  return frames;
}

/* The heaviest stack that was taken at a call site outside of profiled
   code.  */
static void
add_site_frames (struct rp_row *row, const struct rp_totals *totals,
                 const void *caller)
{
  uint32_t count;
  uint64_t lost;
  const struct rp_stack *rows
      = rp_stacks_rows (RP_STACK_ALLOCATION, &count, &lost);
  const struct rp_stack *best = NULL;
  for (uint32_t i = 0; i < count; i++)
    if (rows[i].frames[0] == caller
        && (best == NULL || rows[i].bytes > best->bytes))
      best = &rows[i];
  if (best != NULL)
    rp_row_add (row, "frames", stack_frames (totals, best));
}

static struct rp_row *
site_row (const struct rp_totals *totals, unsigned index)
{
  static const char *const names[RP_ALLOCATORS]
      = { "malloc", "calloc", "realloc", "memalign", "new" };
  enum rp_allocator allocator;
  struct rp_site_count count;
  const void *caller = rp_alloc_site (index, &allocator, &count);
  struct rp_place place;
  struct rp_symbol symbol;
  bool profiled
      = caller && rp_place_find (totals, (uintptr_t) caller - 1, &place);
  bool known = caller && rp_symbols_find ((uintptr_t) caller - 1, &symbol);
  struct rp_row *row = rp_row_object ();
  if (profiled && place.line > 0)
    {
      rp_row_source (row, place.file, place.line);
    }
  else if (profiled)
    rp_row_string (row, "location", rp_export_name (place.function));
  else if (known && symbol.name != NULL)
    rp_row_string (row, "location", symbol.name);
  else if (known)
    add_address (row, "location", &symbol);
  else
    rp_row_string (row, "location", "unknown");
  if (profiled)
    rp_row_string (row, "function", rp_export_name (place.function));
  else if (known && symbol.name != NULL)
    rp_row_string (row, "function", symbol.name);
  if (known)
    add_address (row, "address", &symbol);
  rp_row_string (row, "allocator", names[allocator]);
  rp_row_count (row, "allocs", count.allocs);
  rp_row_count (row, "bytes", count.bytes);
  /* In a forked child more may be freed than was allocated since.  */
  rp_row_count (row, "live_allocs",
                count.allocs > count.frees ? count.allocs - count.frees : 0);
  rp_row_count (
      row, "live_bytes",
      count.bytes > count.freed_bytes ? count.bytes - count.freed_bytes : 0);
  rp_row_count (row, "temporary_allocs", count.temporary);
  if (!profiled)
    add_site_frames (row, totals, caller);
  return row;
}

/* LEFT_OUT: how many have no row.  */
static struct rp_row *
all_sites (const struct rp_totals *totals, size_t *left_out)
{
  struct rp_row *sites = rp_row_array ();
  size_t used = 0;
  for (unsigned i = 0; i < rp_alloc_sites (); i++)
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
  *left_out = used > SITES_WRITTEN ? used - SITES_WRITTEN : 0;
  used -= *left_out;
  for (size_t i = 0; i < used; i++)
    rp_row_append (sites, site_row (totals, order[i].index));
  return sites;
}

static void
write_stack (const struct rp_totals *totals, const struct rp_stack *stack)
{
  struct rp_row *row = rp_row_object ();
  rp_row_add (row, "frames", stack_frames (totals, stack));
  if (stack->samples > 0)
    {
      rp_row_integer (row, "tid", stack->tid);
      rp_row_count (row, "samples", stack->samples);
      rp_row_number (row, "time_ns", stack->weight, 0);
    }
  else
    {
      rp_row_number (row, "allocs", stack->allocs, 0);
      rp_row_number (row, "bytes", stack->bytes, 0);
    }
  rp_row_print (row);
}

void
rp_export_stacks (const struct rp_totals *totals)
{
  uint32_t count;
  uint64_t lost;
  rp_json_rows_begin ("stacks");
  for (int kind = 0; kind < RP_STACK_KINDS; kind++)
    {
      const struct rp_stack *rows
          = rp_stacks_rows ((enum rp_stack_kind) kind, &count, &lost);
      for (uint32_t i = 0; i < count; i++)
        write_stack (totals, &rows[i]);
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
  uint32_t count;
  uint64_t lost;
  struct rp_row *allocations = rp_row_object ();
  rp_row_string (allocations, "coverage",
                 rp_malloc_coverage == RP_COVERAGE_PROCESS ? "process"
                                                           : "none");
  rp_row_count (allocations, "total_allocs", sum.allocs);
  rp_row_count (allocations, "total_bytes", sum.bytes);
  rp_row_count (allocations, "total_frees", sum.frees);
  rp_row_count (allocations, "peak_memory_bytes", rp_alloc_peak ());
  rp_row_count (allocations, "peak_memory_bytes_error",
                rp_alloc_peak_error ());
  rp_row_count (allocations, "live_allocs",
                sum.allocs > sum.frees ? sum.allocs - sum.frees : 0);
  rp_row_count (allocations, "live_bytes", live > 0 ? (uint64_t) live : 0);
  rp_row_count (allocations, "temporary_allocs", sum.temporary);
  rp_stacks_rows (RP_STACK_ALLOCATION, &count, &lost);
  rp_row_count (allocations, "stacks_lost", lost);
  struct rp_row *sizes = rp_row_object ();
  for (size_t i = 0; i < RP_COUNT_OF (classes); i++)
    {
      struct rp_row *row = rp_row_object ();
      rp_row_count (row, "count", sum.class_count[i]);
      rp_row_count (row, "bytes", sum.class_bytes[i]);
      rp_row_add (sizes, classes[i], row);
    }
  rp_row_add (allocations, "by_size", sizes);
  size_t left_out;
  rp_row_add (allocations, "sites", all_sites (totals, &left_out));
  if (left_out > 0)
    rp_row_count (allocations, "sites_left_out", left_out);
  rp_row_member ("allocations", allocations);
}
