/* SPDX-License-Identifier: MIT */
/* totals-edges.c: who called whom, from the shadow stacks of all threads as
   the photo has them. Called by totals.c only, perhaps in a signal handler: no
   libc memory, no recursion.  */

#include "totals-edges.h"
#include "threads.h"

/* The row of a function by its identity in shadow stacks: the address of its
   record in the unit's table.  */
static struct rp_function_row *
function_of (const struct rp_totals *totals, const void *identity)
{
  for (size_t i = 0; identity != NULL && i < totals->unit_count; i++)
    {
      const struct rp_unit *unit = totals->units[i].unit;
      const char *from = unit->identity;
      size_t size = unit->table.function_size;
      if ((const char *) identity >= from
          && (const char *) identity
                 < from + size * unit->table.function_count)
        return totals->units[i]
            .functions[(size_t) ((const char *) identity - from) / size];
    }
  return NULL;
}

/* A table of edges between rows, while it is being filled.  */
struct edge_table
{
  const struct rp_totals *totals;
  struct rp_edge_row *rows;
  size_t count;
  size_t capacity;
};

static struct rp_edge_row *
edge_row (struct edge_table *table, const void *from, const void *to)
{
  struct rp_function_row *callee = function_of (table->totals, to);
  struct rp_function_row *caller = function_of (table->totals, from);
  if (callee == NULL)
    return NULL;
  size_t hash = ((uintptr_t) caller >> 4) * 31 + ((uintptr_t) callee >> 4);
  for (size_t at = hash;; at++)
    {
      struct rp_edge_row *row = &table->rows[at & (table->capacity - 1)];
      if (row->callee != NULL
          && (row->callee != callee || row->caller != caller))
        continue;
      table->count += row->callee == NULL;
      row->caller = caller;
      row->callee = callee;
      return row;
    }
}

static void
add_edge (struct edge_table *table, const struct rp_edge *edge)
{
  struct rp_edge_row *row = edge_row (table, edge->caller, edge->callee);
  if (row == NULL)
    return;
  row->timed += edge->timed;
  row->calls += edge->calls;
  row->gaps += edge->gaps;
  row->ticks += edge->time;
  row->variance += edge->variance;
}

static int
make_edge_table (const struct rp_totals *totals, const struct rp_photo *photo,
                 struct rp_region *region, struct edge_table *table,
                 bool charges)
{
  size_t rows = 0;
  for (const struct rp_photo_edges *part = photo->edges; part;
       part = part->next)
    rows += part->charges == charges ? part->count : 0;
  table->totals = totals;
  table->capacity = 64;
  while (table->capacity < 2 * rows + 64)
    table->capacity *= 2;
  table->rows
      = rp_region_alloc (region, table->capacity * sizeof *table->rows);
  if (table->rows == NULL)
    return -1;
  for (const struct rp_photo_edges *part = photo->edges; part;
       part = part->next)
    for (size_t i = 0; part->charges == charges && i < part->count; i++)
      add_edge (table, &part->rows[i]);
  size_t packed = 0;
  for (size_t i = 0; i < table->capacity; i++)
    if (table->rows[i].callee != NULL)
      table->rows[packed++] = table->rows[i];
  return 0;
}

int
rp_totals_add_edges (struct rp_totals *totals, const struct rp_photo *photo,
                     struct rp_region *region)
{
  struct edge_table edges = { .count = 0 }, charges = { .count = 0 };
  if (make_edge_table (totals, photo, region, &edges, false) != 0
      || make_edge_table (totals, photo, region, &charges, true) != 0)
    return -1;
  totals->edges = edges.rows;
  totals->edge_count = edges.count;
  totals->charges = charges.rows;
  totals->charge_count = charges.count;
  return 0;
}
