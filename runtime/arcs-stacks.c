/* SPDX-License-Identifier: MIT */
/* arcs-stacks.c: callers by the stacks of samples.  Only for the export.

   A function without probes that is called through a pointer, or by code that
   is not profiled, has no callers that are counted, and none in the machine
   code.  Its time was its callers' all the same: the profiled functions that
   sampled stacks have above it, each by its share of them.  */

#include "account.h"
#include "arcs.h"
#include "export-places.h"
#include "sort.h"
#include "stacks.h"

/* CALLEE below CALLER in stacks of so many samples.  */
struct seen
{
  struct rp_function_row *caller;
  struct rp_function_row *callee;
  double ticks;
  double samples;
};

static int
compare_ends (const void *left, const void *right)
{
  const struct seen *a = left, *b = right;
  if (a->callee != b->callee)
    return a->callee->index < b->callee->index ? -1 : 1;
  if (a->caller != b->caller)
    return a->caller->index < b->caller->index ? -1 : 1;
  return 0;
}

/* A function is an orphan as long as no arc leads to it: `open' says so.  */
static void
find_orphans (struct rp_account *account)
{
  struct rp_totals *totals = account->totals;
  for (size_t i = 0; i < totals->function_count; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      row->open = row->time == NULL && row->paid <= 0 && row->machine_self > 0;
    }
  for (size_t i = 0; i < account->count; i++)
    account->arcs[i].callee->open = 0;
}

/* The pairs in one stack, from the innermost; returns how many there are with
   SEEN, which has room for one per frame.  */
static size_t
look_at (const struct rp_totals *totals, const struct rp_stack *stack,
         struct seen *seen)
{
  struct rp_function_row *callee = NULL;
  size_t count = 0;
  for (uint32_t i = 0; i < stack->depth; i++)
    {
      struct rp_place place = { .host = NULL };
      /* Behind the first frame stand return addresses.  */
      if (!rp_place_find (totals, (uintptr_t) stack->frames[i] - (i > 0),
                          &place)
          || place.host == NULL || place.host == callee)
        continue;
      if (callee != NULL && callee->open > 0)
        seen[count++] = (struct seen){ place.host, callee, stack->weight,
                                       (double) stack->samples };
      callee = place.host;
    }
  return count;
}

/* Rows with the same ends become one; returns how many are left.  */
static size_t
join (struct seen *seen, size_t count)
{
  size_t kept = 0;
  rp_sort (seen, count, sizeof *seen, compare_ends);
  for (size_t i = 0; i < count; i++)
    if (kept > 0 && compare_ends (&seen[kept - 1], &seen[i]) == 0)
      {
        seen[kept - 1].ticks += seen[i].ticks;
        seen[kept - 1].samples += seen[i].samples;
      }
    else
      seen[kept++] = seen[i];
  return kept;
}

/* COUNT callers of one function.  */
static void
add_callers (struct rp_account *account, const struct seen *seen, size_t count)
{
  double ticks = 0, samples = 0;
  for (size_t i = 0; i < count; i++)
    {
      ticks += seen[i].ticks;
      samples += seen[i].samples;
    }
  for (size_t i = 0; i < count && ticks > 0; i++)
    {
      double share = seen[i].ticks / ticks;
      double variance = rp_account_share_variance (share, (uint64_t) samples);
      double doubt
          = share < 1 ? variance / (rp_square (share) * (1 - share)) : 0;
      rp_arcs_add (account, seen[i].caller, seen[i].callee, seen[i].ticks,
                   doubt, RP_FLOW_STACKS);
    }
}

void
rp_arcs_from_stacks (struct rp_account *account)
{
  uint32_t count;
  uint64_t lost;
  size_t frames = 0, found = 0;
  const struct rp_stack *rows
      = rp_stacks_rows (RP_STACK_SAMPLE, &count, &lost);
  for (uint32_t i = 0; i < count; i++)
    frames += rows[i].depth;
  struct seen *seen
      = frames > 0 ? rp_places_memory (frames * sizeof *seen) : NULL;
  if (seen == NULL)
    return;
  find_orphans (account);
  for (uint32_t i = 0; i < count; i++)
    found += look_at (account->totals, &rows[i], seen + found);
  found = join (seen, found);
  for (size_t i = 0, next; i < found; i = next)
    {
      for (next = i + 1; next < found && seen[next].callee == seen[i].callee;
           next++)
        ;
      add_callers (account, seen + i, next - i);
    }
}
