/* SPDX-License-Identifier: MIT */
/* export-fields.h - members and orders that several arrays of the profile
   have.  Called by export-rows.c and export-sites.c.  */

#ifndef RP_EXPORT_FIELDS_H
#define RP_EXPORT_FIELDS_H

#include "base.h"
#include "row.h"
#include "sort.h"
#include "totals.h"

extern double rp_export_tick_ns; /* of a tick; set for each export */

/* Ticks; variance in ticks squared.  */
struct rp_time_estimate
{
  double value;
  double variance;
};

static inline struct rp_time_estimate
rp_self_time (const struct rp_function_row *row)
{
  return (struct rp_time_estimate){ row->self, row->self_variance };
}

static inline double
rp_square_root (double value)
{
  return value > 0 ? __builtin_sqrt (value) : 0;
}

static inline bool
rp_bounds_none (struct rp_bounds bounds)
{
  return bounds.below == 0 && bounds.above == 0;
}

/* Rows of one unit share their files' names.  */
static inline int
rp_compare_files (const char *left, const char *right)
{
  return left == right ? 0 : strcmp (left, right);
}

static inline int
rp_by_number (double left, double right)
{
  return left > right ? -1 : left < right;
}

uint64_t rp_export_nanoseconds (double ticks);

/* Most calls were inlined elsewhere, so that the clock of the others says
   nothing about the function.  Calls that a recursive function has of itself
   were inlined in it, and are in its time.  */
bool rp_export_mostly_inlined (const struct rp_function_row *row);
/* In a function that was never called nothing but where it is says anything:
   its rows and those of its loops, branches and switches have only what every
   row has.  */
bool rp_export_idle (const struct rp_function_row *row);

void rp_add_place (struct rp_row *object, const char *file, uint32_t line,
                   uint32_t column);
/* What the row of an idle place has.  */
void rp_add_short_place (struct rp_row *object, const char *file,
                         uint32_t line, uint32_t column);
/* A count that readers of JSON may take for a double.  */
void rp_add_exact (struct rp_row *object, const char *key,
                   const char *exact_key, uint64_t value);
/* None beside an exact count.  */
void rp_add_error (struct rp_row *object, const char *key, double error);
/* The least and, if it is known, the most that VALUE may be.  */
void rp_add_bounds (struct rp_row *object, const char *least, const char *most,
                    uint64_t value, struct rp_bounds bounds);
/* Frames that were running make one of the row's counts doubtful.  */
void rp_add_exactness (struct rp_row *object, struct rp_bounds first,
                       struct rp_bounds second);

/* Rows of which nothing was counted come last, and lie in order already: they
   are sorted by themselves.  */
void rp_sort_rows (void **rows, size_t count,
                   bool (*is_empty) (const void *row), rp_compare_fn *compare,
                   rp_compare_fn *compare_empty);

#endif
