/* SPDX-License-Identifier: MIT */
/* modules.c: the registered object files.  Everything here runs under the
   runtime's lock; records and copies live in a region that is never freed.  */

#include "modules.h"
#include "region.h"
#include "say.h"

struct rp_unit *rp_units;
struct rp_family *rp_families;
unsigned rp_family_total;

static struct rp_unit **last_unit = &rp_units;
static struct rp_module *modules;

struct place
{
  uintptr_t address;
  const char *name;
  unsigned order;
  bool is_program;
  uintptr_t base;
  uintptr_t from;
  uintptr_t to;
};

static int
find_place (struct dl_phdr_info *info, size_t size, void *data)
{
  struct place *place = data;
  bool found = false;
  (void) size;
  place->from = UINTPTR_MAX;
  place->to = 0;
  for (int i = 0; i < info->dlpi_phnum; i++)
    {
      uintptr_t from = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr;
      uintptr_t to = from + info->dlpi_phdr[i].p_memsz;
      if (info->dlpi_phdr[i].p_type != PT_LOAD)
        continue;
      found = found || (place->address >= from && place->address < to);
      place->from = from < place->from ? from : place->from;
      place->to = to > place->to ? to : place->to;
    }
  if (found)
    {
      place->name = info->dlpi_name ? info->dlpi_name : "";
      place->base = info->dlpi_addr;
      /* The loader lists the program first.  */
      place->is_program = place->order == 0;
    }
  place->order++;
  return found;
}

static struct rp_module *
find_module (const void *start)
{
  for (struct rp_module *module = modules; module; module = module->next)
    if (module->start == start && !module->gone)
      return module;
  return NULL;
}

static struct rp_module *
add_module (void *start, void *stop)
{
  struct rp_module *module = rp_region_alloc (&rp_lasting, sizeof *module);
  if (module == NULL)
    return NULL;
  struct place place = { .address = (uintptr_t) start, .name = "" };
  if (dl_iterate_phdr (find_place, &place) != 0)
    {
      module->base = place.base;
      module->from = place.from;
      module->to = place.to;
    }
  module->start = start;
  module->stop = stop;
  module->is_program = place.is_program;
  module->name = rp_region_string (&rp_lasting, place.name);
  if (module->name == NULL)
    module->name = "";
  module->next = modules;
  modules = module;
  return module;
}

static struct rp_family *
add_family (const struct ruchyprof_unit *table)
{
  struct rp_family *family = rp_region_alloc (&rp_lasting, sizeof *family);
  if (family == NULL)
    return NULL;
  family->index = rp_family_total++;
  family->cell = (void **(*) (void) ) (uintptr_t) table->cell;
  family->next = rp_families;
  rp_families = family;
  return family;
}

static bool
is_sound (const struct ruchyprof_unit *table)
{
  return table->unit_size >= RUCHYPROF_UNIT_SIZE_FIRST && table->cell != NULL
         && table->link != NULL
         && table->function_size >= sizeof (struct ruchyprof_function)
         && table->site_size >= sizeof (struct ruchyprof_site)
         && table->body_size >= sizeof (struct ruchyprof_body)
         && table->patch_size >= sizeof (struct ruchyprof_patch);
}

/* The families that units of one module share.  */
struct shared
{
  struct rp_family *cell;
  struct rp_family *segment;
};

static struct rp_family *
family_of (const struct ruchyprof_unit *table, struct shared *shared)
{
  struct rp_family **place = NULL;
  if (table->flags & RUCHYPROF_UNIT_SEGMENT)
    place = &shared->segment;
  else if (table->flags & RUCHYPROF_UNIT_SHARED_CELL)
    place = &shared->cell;
  if (place == NULL)
    return add_family (table);
  if (*place == NULL)
    *place = add_family (table);
  return *place;
}

/* Where FIELD, an offset relative to its own address, points.  */
static char *
self_relative (uint32_t *field)
{
  return (char *) field + (int32_t) *field;
}

/* Gives the unit its slots.  With a segment register the linker has placed
   them; else they begin on a cache line of their own.  */
static void
place_slots (struct rp_unit *unit, struct ruchyprof_unit *table)
{
  struct rp_family *family = unit->family;
  unit->first_slot = family->slot_count;
  if (table->flags & RUCHYPROF_UNIT_SEGMENT)
    {
      family->image = self_relative (&table->image);
      family->segment = true;
      unit->first_slot = (uint32_t) ((size_t) (self_relative (&table->slots)
                                               - family->image)
                                     / sizeof (uint64_t));
    }
  uint32_t end = unit->first_slot + ((table->counter_count + 7) & ~7u);
  if (end > family->slot_count)
    family->slot_count = end;
}

static struct rp_unit *
add_unit (struct rp_module *module, struct ruchyprof_unit *table,
          struct shared *shared)
{
  struct rp_unit *unit = rp_region_alloc (&rp_lasting, sizeof *unit);
  if (unit == NULL)
    return NULL;
  struct rp_family *family = family_of (table, shared);
  if (family == NULL)
    return NULL;
  unit->module = module;
  unit->family = family;
  place_slots (unit, table);
  unit->first_body = family->body_count;
  unit->first_function = family->function_count;
  size_t size = sizeof unit->table;
  memcpy (&unit->table, table,
          table->unit_size < size ? table->unit_size : size);
  if (unit->table.positions == NULL)
    unit->table.positions_size = 0;
  unit->identity = table->functions;
  unit->next_in_family = family->units;
  family->units = unit;
  family->body_count += table->body_count;
  family->function_count += table->function_count;
  struct ruchyprof_link *link = table->link;
  link->base = (void *) ((uintptr_t) unit->first_slot * sizeof (uint64_t));
  table->runtime = unit;
  *last_unit = unit;
  last_unit = &unit->next;
  return unit;
}

struct rp_unit *
rp_modules_add (void *start, void *stop)
{
  static bool said_other;
  if (find_module (start) != NULL)
    return NULL;
  struct rp_module *module = add_module (start, stop);
  if (module == NULL)
    return NULL;
  struct rp_unit *first = NULL;
  struct shared shared = { NULL, NULL };
  const size_t header = offsetof (struct ruchyprof_unit, flags);
  char *end = stop;
  for (char *at = start; at + header <= end;)
    {
      struct ruchyprof_unit *table = (struct ruchyprof_unit *) at;
      if (table->unit_size == 0)
        {
          /* Padding between the records of two object files.  */
          at += sizeof (void *);
          continue;
        }
      if (at + table->unit_size > end || table->unit_size % 8 != 0)
        {
          rp_say ("the tables of ", *module->name ? module->name : "a module",
                  " are damaged: the rest of it runs unprofiled", NULL);
          break;
        }
      at += table->unit_size;
      if (table->abi != RUCHYPROF_ABI_VERSION)
        {
          if (!said_other)
            rp_say ("some object files come from a plugin of another version "
                    "than this runtime library: they run unprofiled; compile "
                    "them again",
                    NULL);
          said_other = true;
          continue;
        }
      if (!is_sound (table))
        continue;
      struct rp_unit *unit = add_unit (module, table, &shared);
      if (unit == NULL)
        break;
      if (first == NULL)
        first = unit;
    }
  return first;
}

static bool
copy_table (const void **table, size_t size)
{
  if (*table == NULL || size == 0)
    return true;
  void *copy = rp_region_copy (&rp_lasting, *table, size);
  *table = copy;
  return copy != NULL;
}

static void
copy_unit (struct rp_unit *unit)
{
  struct ruchyprof_unit *table = &unit->table;
  bool good = copy_table (&table->functions, (size_t) table->function_count
                                                 * table->function_size)
              && copy_table (&table->sites,
                             (size_t) table->site_count * table->site_size)
              && copy_table (&table->bodies,
                             (size_t) table->body_count * table->body_size)
              && copy_table (&table->patches,
                             (size_t) table->patch_count * table->patch_size)
              && copy_table (&table->strings, table->strings_size)
              && copy_table (&table->stream, table->stream_size);
  if (!good)
    table->function_count = table->site_count = table->body_count
        = table->patch_count = table->marker_count = 0;
  table->link = NULL;
  /* None of its code is run any more.  */
  table->positions = table->nests = NULL;
  table->positions_size = table->nests_size = 0;
  unit->gone = true;
}

const struct rp_module *
rp_modules_remove (void *start)
{
  struct rp_module *module = find_module (start);
  if (module == NULL || module->is_program)
    return NULL;
  for (struct rp_unit *unit = rp_units; unit; unit = unit->next)
    if (unit->module == module)
      {
        copy_unit (unit);
        unit->family->cell = NULL;
      }
  module->gone = true;
  return module;
}
