/* SPDX-License-Identifier: MIT */
/* totals-edges.c: who called whom, from the shadow stacks of all threads.
   Called by totals.c only, perhaps in a signal handler: no libc memory, no
   recursion.  */

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

/* STILL: no other thread is adding to EDGES.  */
static void
add_edges_of (struct edge_table *table, const struct rp_edges *edges,
              bool still)
{
  uint32_t capacity = __atomic_load_n (&edges->capacity, __ATOMIC_ACQUIRE);
  const struct rp_edge *rows
      = __atomic_load_n (&edges->rows, __ATOMIC_ACQUIRE);
  /* Pages of the table that no edge has fallen into are not touched.  */
  uint32_t left = still ? edges->used : UINT32_MAX;
  for (uint32_t i = 0; i < capacity && left > 0; i++)
    {
      left -= rows[i].callee != NULL;
      struct rp_edge_row *row
          = rows[i].timed > 0
                ? edge_row (table, rows[i].caller, rows[i].callee)
                : NULL;
      if (row == NULL)
        continue;
      row->timed += rows[i].timed;
      row->calls += rows[i].calls;
      row->gaps += rows[i].gaps;
      row->ticks += rows[i].time;
      row->variance += rows[i].variance;
    }
}

/* A call in progress ends now.  */
static void
add_live_edge (struct edge_table *table, const struct rp_frame *frame,
               const struct rp_edge *edge)
{
  struct rp_edge_row *row
      = edge ? edge_row (table, edge->caller, edge->callee) : NULL;
  if (row == NULL)
    return;
  struct rp_edge call = { .timed = 0 };
  rp_edge_add (&call, frame->weight ? frame->weight : 1,
               frame->live[RP_INCLUSIVE]);
  row->timed += call.timed;
  row->calls += call.calls;
  row->gaps += call.gaps;
  row->ticks += call.time;
  row->variance += call.variance;
}

static int
make_edge_table (const struct rp_totals *totals, struct rp_region *region,
                 struct edge_table *table, const struct rp_edges *ended,
                 bool charges)
{
  size_t rows = ended->used;
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    rows
        += thread->shadow.depth
           + (charges ? &thread->shadow.charges : &thread->shadow.edges)->used;
  table->totals = totals;
  table->capacity = 64;
  while (table->capacity < 2 * rows + 64)
    table->capacity *= 2;
  table->rows
      = rp_region_alloc (region, table->capacity * sizeof *table->rows);
  if (table->rows == NULL)
    return -1;
  add_edges_of (table, ended, true);
  for (struct rp_thread *thread = rp_threads; thread; thread = thread->next)
    {
      const struct rp_shadow *shadow = &thread->shadow;
      if (shadow->epoch != rp_threads_epoch)
        continue;
      add_edges_of (table, charges ? &shadow->charges : &shadow->edges,
                    thread == rp_self);
      for (uint32_t i = 0; i < shadow->depth && i < RP_SHADOW_FRAMES; i++)
        add_live_edge (table, &shadow->frames[i],
                       charges ? shadow->frames[i].charge
                               : shadow->frames[i].edge);
    }
  size_t packed = 0;
  for (size_t i = 0; i < table->capacity; i++)
    if (table->rows[i].callee != NULL)
      table->rows[packed++] = table->rows[i];
  return 0;
}

int
rp_totals_add_edges (struct rp_totals *totals, struct rp_region *region)
{
  struct edge_table edges = { .count = 0 }, charges = { .count = 0 };
  if (make_edge_table (totals, region, &edges, &rp_threads_edges, false) != 0
      || make_edge_table (totals, region, &charges, &rp_threads_charges, true)
             != 0)
    return -1;
  totals->edges = edges.rows;
  totals->edge_count = edges.count;
  totals->charges = charges.rows;
  totals->charge_count = charges.count;
  return 0;
}
