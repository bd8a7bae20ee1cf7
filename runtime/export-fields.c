/* SPDX-License-Identifier: MIT */
/* export-fields.c: members and orders that several arrays of the profile have.
   Under the runtime's lock, perhaps in a signal handler.  */

#include "export-fields.h"
#include "run.h"

double rp_export_tick_ns;

uint64_t
rp_export_nanoseconds (double ticks)
{
  double value = ticks * rp_export_tick_ns;
  return value > 0 ? (uint64_t) (value + 0.5) : 0;
}

bool
rp_export_mostly_inlined (const struct rp_function_row *row)
{
  return row->time != NULL && row->recursive <= 0
         && row->time->entries < row->calls / 2;
}

void
rp_add_short_place (struct rp_row *object, const char *file, uint32_t line,
                    uint32_t column)
{
  rp_row_place (object, "location", file, line);
  rp_row_count (object, "line", line);
  rp_row_count (object, "column", column);
}

bool
rp_export_idle (const struct rp_function_row *row)
{
  return row->calls == 0 && row->time == NULL && row->through <= 0
         && row->samples == 0 && row->code_samples == 0 && row->allocs == 0
         && rp_bounds_none (row->calls_bounds)
         && rp_run.config.sample_rate >= 1;
}

void
rp_add_exact (struct rp_row *object, const char *key, const char *exact_key,
              uint64_t value)
{
  rp_row_count (object, key, value);
  rp_row_exact (object, exact_key, value);
}

void
rp_add_error (struct rp_row *object, const char *key, double error)
{
  if (error > 0)
    rp_row_number (object, key, error, 1);
}

void
rp_add_bounds (struct rp_row *object, const char *least, const char *most,
               uint64_t value, struct rp_bounds bounds)
{
  if (rp_bounds_none (bounds))
    return;
  rp_row_count (object, least,
                bounds.below < value ? value - bounds.below : 0);
  if (bounds.above < RP_UNBOUNDED - value)
    rp_row_count (object, most, value + bounds.above);
}

void
rp_add_exactness (struct rp_row *object, struct rp_bounds first,
                  struct rp_bounds second)
{
  if (rp_bounds_none (first) && rp_bounds_none (second))
    return;
  rp_row_bool (object, "exact", false);
}

void
rp_add_place (struct rp_row *object, const char *file, uint32_t line,
              uint32_t column)
{
  rp_row_source (object, file, line);
  rp_row_count (object, "column", column);
}

void
rp_sort_rows (void **rows, size_t count, bool (*is_empty) (const void *row),
              rp_compare_fn *compare, rp_compare_fn *compare_empty)
{
  void **empty = rp_json_memory (count * sizeof *empty);
  size_t kept = 0, rest = 0;
  for (size_t i = 0; empty != NULL && i < count; i++)
    if (is_empty (rows[i]))
      empty[rest++] = rows[i];
    else
      rows[kept++] = rows[i];
  if (rest > 0)
    memcpy (rows + kept, empty, rest * sizeof *empty);
  rp_sort (rows, empty ? kept : count, sizeof *rows, compare);
  rp_sort (rows + kept, rest, sizeof *rows, compare_empty);
}
