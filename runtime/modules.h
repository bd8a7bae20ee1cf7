/* SPDX-License-Identifier: MIT */
/* modules.h - the registered object files, alive or unloaded.

   Words as in ruchyprof/abi.h; besides
     module   the program or a shared object that holds units
     family   units that share one cell and one slab per thread: a unit on its
              own, or all units of a module with RUCHYPROF_UNIT_SHARED_CELL, or
              all with RUCHYPROF_UNIT_SEGMENT

   All functions here want the runtime's lock held, but rp_unit_of, which any
   thread may call.  */

#ifndef RP_MODULES_H
#define RP_MODULES_H

#include "base.h"

#include <ruchyprof/abi.h>

struct rp_slab;

struct rp_family
{
  struct rp_family *next;
  unsigned index;      /* dense, over all families ever */
  uint32_t slot_count; /* counters of a slab */
  char *image;         /* where the slots would be in the module, or NULL */
  bool segment;        /* counters are found by the segment register */
  bool shared;         /* ... no more: all threads use those in the image */
  uint32_t body_count; /* all units' bodies */
  uint32_t function_count;
  void **(*cell) (void);    /* NULL once the module is gone */
  struct rp_slab *retired;  /* what ended threads left behind */
  struct rp_slab *spare;    /* for threads that get no memory */
  struct rp_slab *baseline; /* to be subtracted from every sum, or NULL */
  struct rp_slab *unused;   /* zeroed, ready for the next thread */
  struct rp_unit *units;    /* linked by next_in_family */
  uint64_t **skipped;       /* per body: counter of calls that were sent
                               around it, or NULL (windows.h) */
};

struct rp_unit
{
  struct rp_unit *next; /* in order of registration */
  struct rp_unit *next_in_family;
  struct rp_module *module;
  struct rp_family *family;
  uint32_t first_slot; /* of this unit in the family's slab */
  uint32_t first_body;
  uint32_t first_function;
  const void *identity; /* where its functions' table was registered */
  bool gone;            /* unloaded: table points to copies */
  uint32_t *bodies_of;  /* per function, once asked for: its first body + 1 */
  uint32_t *next_body;  /* per body: the same function's next one + 1 */
  struct ruchyprof_unit table; /* copy of the record */
};

struct rp_module
{
  struct rp_module *next;
  void *start; /* of its ruchyprof_units section: its identity */
  void *stop;
  uintptr_t base; /* what its addresses are moved by */
  uintptr_t from; /* its mapping */
  uintptr_t to;
  const char *name; /* path; empty if unknown */
  bool is_program;
  bool gone;
};

extern struct rp_unit *rp_units; /* oldest first */
extern struct rp_family *rp_families;
extern unsigned rp_family_total;

/* Adds the units between START and STOP.  Returns the first new unit, or NULL
   if the module is known already, has no usable unit, or there is no memory.
 */
struct rp_unit *rp_modules_add (void *start, void *stop);

/* The module is about to be unmapped: keeps copies of what the export needs.
   The program's own module is never unmapped: nothing is done.  Returns the
   module, or NULL if it is unknown or stays.  */
const struct rp_module *rp_modules_remove (void *start);

static inline struct rp_unit *
rp_unit_of (const struct ruchyprof_unit *unit)
{
  return unit->runtime;
}

static inline const char *
rp_unit_string (const struct rp_unit *unit, uint32_t offset)
{
  return offset < unit->table.strings_size
             ? (const char *) unit->table.strings + offset
             : "";
}

/* Rows of the tables, by their stride.  */
#define RP_ROWS(type, plural)                                                 \
  static inline const struct ruchyprof_##type *rp_##type##_row (              \
      const struct rp_unit *unit, uint32_t index)                             \
  {                                                                           \
    return (                                                                  \
        const struct ruchyprof_##type *) ((const char *) unit->table.plural   \
                                          + (size_t) index                    \
                                                * unit->table.type##_size);   \
  }
RP_ROWS (function, functions)
RP_ROWS (site, sites)
RP_ROWS (body, bodies)
RP_ROWS (patch, patches)
#undef RP_ROWS

#endif
