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
  uint64_t calls;                    /* of the stretch that ends */
  struct rp_witness *const *of_body; /* the first of its body */
  bool hot;
  double known;                     /* calls until it became hot */
  const struct rp_stretches *until; /* loud ones till then; NULL: none */
  double groups[RP_WINDOW_GROUPS];  /* calls since, in loud stretches */
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
  witness->of_body = place;
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

static struct rp_stretches all_stretches, loud_stretches;
static bool any_hot, news;
static double time_so_far, cost_so_far; /* of quiet stretches, seconds */

bool
rp_witness_any_hot (void)
{
  return any_hot;
}

bool
rp_witness_news (void)
{
  bool result = news;
  news = false;
  return result;
}

void
rp_witness_open (void)
{
  FOR_EACH_WITNESS (witness)
  witness->opened = count_of (witness);
}

static double
sum_of (const double groups[RP_WINDOW_GROUPS])
{
  double sum = 0;
  for (unsigned i = 0; i < RP_WINDOW_GROUPS; i++)
    sum += groups[i];
  return sum;
}

/* Loud stretches so far, and the time in all others.  */
static const struct rp_stretches *
stretches_so_far (void)
{
  struct rp_stretches *copy = rp_region_alloc (&memory, sizeof *copy);
  if (copy == NULL)
    return NULL;
  *copy = loud_stretches;
  copy->known = sum_of (all_stretches.seconds);
  return copy;
}

/* All calls of the body of FIRST are known up to now, and from now on only
   those in loud stretches.  How many there were in the stretch that ends.  */
static double
become_hot (struct rp_witness *first, const struct rp_stretches *until)
{
  double calls = 0;
  for (struct rp_witness *witness = first; witness;
       witness = witness->next_of_body)
    {
      witness->hot = true;
      witness->known = sum_of (witness->groups);
      witness->until = until;
      memset (witness->groups, 0, sizeof witness->groups);
      calls += (double) witness->calls;
    }
  any_hot = news = true;
  return calls;
}

/* Takes out the most frequent functions until the rest is quiet.  CALLS: of
   those that are not hot.  */
static void
find_hot (double calls, double most)
{
  const struct rp_stretches *until = NULL;
  while (calls > most)
    {
      struct rp_witness *hottest = NULL;
      FOR_EACH_WITNESS (witness)
      if (!witness->hot
          && (hottest == NULL || witness->calls > hottest->calls))
        hottest = witness;
      if (hottest == NULL)
        return;
      if (until == NULL)
        until = stretches_so_far ();
      if (until == NULL)
        return;
      calls -= become_hot (*hottest->of_body, until);
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
    if (loud || !witness->hot)
      witness->groups[group] += (double) witness->calls;
  }
  time_so_far += seconds;
  cost_so_far += loud ? 0 : all * cost;
  add (&all_stretches, group, seconds, all * cost);
  if (loud)
    add (&loud_stretches, group, seconds, all * cost);
  if (seconds >= SHORTEST && is_dear (loud ? cool * cost : 0))
    find_hot (cool, QUIET_COST * seconds / cost);
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
    memset (witness->groups, 0, sizeof witness->groups);
    witness->known = 0;
    witness->until = NULL;
  }
  memset (&all_stretches, 0, sizeof all_stretches);
  memset (&loud_stretches, 0, sizeof loud_stretches);
  rp_witness_open ();
}

bool
rp_witness_calls (const struct rp_unit *unit, uint32_t body,
                  struct rp_witnessed *witnessed)
{
  const struct table *table = find_table (unit->family);
  const struct rp_witness *first
      = table ? table->bodies[unit->first_body + body] : NULL;
  if (first == NULL)
    return false;
  *witnessed = (struct rp_witnessed){ .in = first->hot ? loud_stretches
                                                       : all_stretches };
  if (first->until != NULL)
    {
      for (unsigned i = 0; i < RP_WINDOW_GROUPS; i++)
        witnessed->in.seconds[i] -= first->until->seconds[i];
      witnessed->in.cost -= first->until->cost;
      witnessed->in.known = first->until->known;
    }
  for (const struct rp_witness *witness = first; witness;
       witness = witness->next_of_body)
    {
      if (witness->counter == NULL)
        return false;
      witnessed->known += witness->known;
      for (unsigned i = 0; i < RP_WINDOW_GROUPS; i++)
        witnessed->calls[i] += witness->groups[i];
    }
  return true;
}
