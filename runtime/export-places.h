/* SPDX-License-Identifier: MIT */
/* export-places.h - where in the source an address of the process lies, and
   what was seen there.

   Profiled code is looked up in the lines tables; anything else has at most
   the name of its symbol.  For the export: under the runtime's lock, perhaps
   in a signal handler.  */

#ifndef RP_EXPORT_PLACES_H
#define RP_EXPORT_PLACES_H

#include "base.h"
#include "samples.h"
#include "totals.h"

struct rp_place
{
  struct rp_function_row *host;     /* whose machine code it is */
  struct rp_function_row *function; /* of the source: HOST, or inlined in it */
  const char *file;                 /* with `line' only */
  uint32_t line;                    /* 0: not known */
};

/* A line of the source on which something was seen.  */
struct rp_line_row
{
  struct rp_line_row *next_same; /* in its bucket */
  struct rp_function_row *function;
  const char *file;
  uint32_t line;
  uint64_t samples;
  double sample_weight;
  struct rp_event_sums *events; /* NULL: no samples */
  uint64_t allocs;
  uint64_t alloc_bytes;
};

/* Fills PLACE; false if ADDRESS is in no profiled function.  */
bool rp_place_find (const struct rp_totals *totals, uintptr_t address,
                    struct rp_place *place);

/* The name that a frame with this address has in a stack: the function's as
   in the profile, else the symbol's, else "?".  */
const char *rp_place_name (const struct rp_totals *totals, uintptr_t address);

/* The row of a line of FUNCTION, or NULL: nothing was seen there.  */
const struct rp_line_row *
rp_place_line (const struct rp_function_row *function, const char *file,
               uint32_t line);

/* Adds one sampled address to its function and line.  */
void rp_place_add_sample (const struct rp_totals *totals,
                          const struct rp_sample *sample);

/* Adds what was allocated by the call before the return address CALLER.  */
void rp_place_add_allocations (const struct rp_totals *totals,
                               uintptr_t caller, uint64_t allocs,
                               uint64_t bytes);

/* Begins an export: forgets all lines.  */
void rp_places_begin (void);
void rp_places_end (void);
/* Memory, all zero, until then; NULL if there is none.  */
void *rp_places_memory (size_t size);

/* Calls VISIT for each function that was seen inlined in another one: its
   share of the HOST's own code's SAMPLES.  */
typedef void rp_share_fn (struct rp_function_row *host,
                          struct rp_function_row *inlined, double share,
                          uint64_t samples);
void rp_places_shares (rp_share_fn *visit);

/* The profile's `lines'.  */
size_t rp_export_lines (void);

#endif
