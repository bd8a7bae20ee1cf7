/* SPDX-License-Identifier: MIT */
/* witness.c: see witness.h.  Memory is never given back: counts outlive their
   modules.  */

#include "witness.h"
#include "region.h"

/* Share of the time outside of windows that the detours of quiet stretches may
   take, and what they may take at once.  */
#define QUIET_COST 0.0005
#define QUIET_ALLOWANCE 100e-6

/* Stretches, in seconds, that say something about that.  */
#define SHORTEST 2e-3

struct rp_witness
{
  struct rp_witness *next; /* of its family's */
  struct rp_witness *next_of_body;
  const uint64_t *counter; /* relaxed */
  uint64_t opened;
  uint64_t calls; /* of the stretch that ends */
  bool hot;
  double all[RP_WINDOW_GROUPS];
  double loud[RP_WINDOW_GROUPS];
};

/* By body, for one family.  */
struct table
{
  struct table *next;
  const struct rp_family *family;
  struct rp_witness **bodies;
  struct rp_witness *all;
};

static struct rp_region memory = { .chunk_size = (size_t) 256 * 1024 };
static struct table *tables;

static struct table *
find_table (const struct rp_family *family)
{
  for (struct table *table = tables; table; table = table->next)
    if (table->family == family)
      return table;
  return NULL;
}

static struct table *
make_table (const struct rp_family *family)
{
  struct table *table = rp_region_alloc (&memory, sizeof *table);
  if (table == NULL)
    return NULL;
  table->family = family;
  table->bodies
      = rp_region_alloc (&memory, family->body_count * sizeof *table->bodies);
  if (table->bodies == NULL)
    return NULL;
  table->next = tables;
  tables = table;
  return table;
}

struct rp_witness *
rp_witness_add (const struct rp_unit *unit, uint32_t body,
                const uint64_t *counter)
{
  struct table *table = find_table (unit->family);
  if (table == NULL)
    table = make_table (unit->family);
  struct rp_witness *witness
      = table ? rp_region_alloc (&memory, sizeof *witness) : NULL;
  if (witness == NULL)
    return NULL;
  struct rp_witness **place = &table->bodies[unit->first_body + body];
  witness->counter = counter;
  witness->next_of_body = *place;
  *place = witness;
  witness->next = table->all;
  table->all = witness;
  return witness;
}

bool
rp_witness_hot (const struct rp_witness *witness)
{
  return witness->hot;
}

static uint64_t
count_of (const struct rp_witness *witness)
{
  return witness->counter != NULL
             ? __atomic_load_n (witness->counter, __ATOMIC_RELAXED)
             : 0;
}

#define FOR_EACH_WITNESS(witness)                                             \
  for (const struct table *table = tables; table; table = table->next)        \
    for (struct rp_witness *witness = table->all; witness;                    \
         witness = witness->next)

struct rp_stretches rp_stretches_all, rp_stretches_loud;
static bool any_hot;
static double time_so_far, cost_so_far; /* of quiet stretches, seconds */

bool
rp_witness_any_hot (void)
{
  return any_hot;
}

void
rp_witness_open (void)
{
  FOR_EACH_WITNESS (witness)
  witness->opened = count_of (witness);
}

/* Takes out the most frequent functions until the rest is quiet.  CALLS: of
   those that are not hot.  */
static void
find_hot (double calls, double most)
{
  while (calls > most)
    {
      struct rp_witness *hottest = NULL;
      FOR_EACH_WITNESS (witness)
      if (!witness->hot
          && (hottest == NULL || witness->calls > hottest->calls))
        hottest = witness;
      if (hottest == NULL)
        return;
      hottest->hot = any_hot = true;
      calls -= (double) hottest->calls;
    }
}

static void
add (struct rp_stretches *stretches, unsigned group, double seconds,
     double cost)
{
  stretches->seconds[group] += seconds;
  stretches->cost += cost;
}

/* Whether counting has cost too much, with MORE seconds.  */
static bool
is_dear (double more)
{
  return cost_so_far + more > QUIET_COST * time_so_far + QUIET_ALLOWANCE;
}

void
rp_witness_end (unsigned group, double seconds, double cost, bool loud)
{
  double all = 0, cool = 0;
  FOR_EACH_WITNESS (witness)
  {
    witness->calls = count_of (witness) - witness->opened;
    all += (double) witness->calls;
    cool += witness->hot ? 0 : (double) witness->calls;
    witness->all[group] += (double) witness->calls;
    if (loud)
      witness->loud[group] += (double) witness->calls;
  }
  time_so_far += seconds;
  cost_so_far += loud ? 0 : all * cost;
  if (seconds >= SHORTEST && is_dear (loud ? cool * cost : 0))
    find_hot (cool, QUIET_COST * seconds / cost);
  add (&rp_stretches_all, group, seconds, all * cost);
  if (loud)
    add (&rp_stretches_loud, group, seconds, all * cost);
  rp_witness_open ();
}

bool
rp_witness_restless (double cost)
{
  double calls = 0;
  FOR_EACH_WITNESS (witness)
  calls += (double) (count_of (witness) - witness->opened);
  return is_dear (calls * cost);
}

void
rp_witness_reset (void)
{
  FOR_EACH_WITNESS (witness)
  {
    memset (witness->all, 0, sizeof witness->all);
    memset (witness->loud, 0, sizeof witness->loud);
  }
  memset (&rp_stretches_all, 0, sizeof rp_stretches_all);
  memset (&rp_stretches_loud, 0, sizeof rp_stretches_loud);
  rp_witness_open ();
}

const struct rp_stretches *
rp_witness_calls (const struct rp_unit *unit, uint32_t body,
                  double groups[RP_WINDOW_GROUPS])
{
  const struct table *table = find_table (unit->family);
  const struct rp_witness *first
      = table ? table->bodies[unit->first_body + body] : NULL;
  bool hot = false;
  memset (groups, 0, RP_WINDOW_GROUPS * sizeof *groups);
  for (const struct rp_witness *witness = first; witness;
       witness = witness->next_of_body)
    {
      if (witness->counter == NULL)
        return NULL;
      hot |= witness->hot;
    }
  for (const struct rp_witness *witness = first; witness;
       witness = witness->next_of_body)
    for (unsigned i = 0; i < RP_WINDOW_GROUPS; i++)
      groups[i] += hot ? witness->loud[i] : witness->all[i];
  return first == NULL ? NULL : hot ? &rp_stretches_loud : &rp_stretches_all;
}
