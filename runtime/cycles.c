/* SPDX-License-Identifier: MIT */
/* cycles.c: strongly connected components (Tarjan, SIAM J. Computing 1, 1972),
   without recursion: the export may run in a signal handler.  */

#include "cycles.h"

struct search
{
  uint32_t *first;   /* of each function's targets; one more at the end */
  uint32_t *targets; /* by caller */
  uint32_t *next;    /* of a function's targets, the one to look at */
  uint32_t *number;  /* in which the function was found; 0: not yet */
  uint32_t *lowest;  /* number that can be reached from it */
  uint32_t *circle;  /* number of its component, 0 as long as it is open */
  uint32_t *open;    /* stack of functions without a component */
  uint32_t *path;    /* stack of the search */
  uint32_t found;
  uint32_t open_count;
  uint32_t circles;
};

static uint32_t *
numbers (struct rp_region *region, size_t count, bool *good)
{
  uint32_t *made = rp_region_alloc (region, count * sizeof *made);
  *good = *good && made != NULL;
  return made;
}

static bool
make_search (struct search *search, struct rp_region *region, size_t functions,
             size_t arcs)
{
  bool good = true;
  memset (search, 0, sizeof *search);
  search->first = numbers (region, functions + 2, &good);
  search->targets = numbers (region, arcs, &good);
  search->next = numbers (region, functions, &good);
  search->number = numbers (region, functions, &good);
  search->lowest = numbers (region, functions, &good);
  search->circle = numbers (region, functions, &good);
  search->open = numbers (region, functions, &good);
  search->path = numbers (region, functions, &good);
  return good;
}

/* Sorts the arcs by their callers.  */
static void
sort_arcs (struct search *search, const struct rp_cycle_arc *arcs,
           size_t count, size_t functions)
{
  uint32_t *ends = search->first + 1;
  for (size_t i = 0; i < count; i++)
    if (arcs[i].flow > 0)
      ends[arcs[i].from + 1]++;
  for (size_t i = 1; i <= functions; i++)
    ends[i] += ends[i - 1];
  for (size_t i = 0; i < count; i++)
    if (arcs[i].flow > 0)
      search->targets[ends[arcs[i].from]++] = arcs[i].to;
}

/* All functions that are open above FUNCTION are of its component.  */
static void
close_circle (struct search *search, uint32_t function)
{
  uint32_t member;
  search->circles++;
  do
    {
      member = search->open[--search->open_count];
      search->circle[member] = search->circles;
    }
  while (member != function);
}

static void
begin (struct search *search, uint32_t function)
{
  search->number[function] = search->lowest[function] = ++search->found;
  search->next[function] = search->first[function];
  search->open[search->open_count++] = function;
}

static void
search_from (struct search *search, uint32_t root)
{
  uint32_t depth = 0;
  begin (search, root);
  search->path[depth++] = root;
  while (depth > 0)
    {
      uint32_t at = search->path[depth - 1];
      if (search->next[at] < search->first[at + 1])
        {
          uint32_t target = search->targets[search->next[at]++];
          if (search->number[target] == 0)
            {
              begin (search, target);
              search->path[depth++] = target;
            }
          else if (search->circle[target] == 0
                   && search->number[target] < search->lowest[at])
            search->lowest[at] = search->number[target];
          continue;
        }
      if (search->lowest[at] == search->number[at])
        close_circle (search, at);
      depth--;
      uint32_t above = depth > 0 ? search->path[depth - 1] : at;
      if (search->lowest[at] < search->lowest[above])
        search->lowest[above] = search->lowest[at];
    }
}

int
rp_cycles_find (const struct rp_totals *totals,
                const struct rp_cycle_arc *arcs, size_t count,
                struct rp_region *region)
{
  struct search search;
  size_t functions = totals->function_count;
  if (!make_search (&search, region, functions, count))
    return -1;
  sort_arcs (&search, arcs, count, functions);
  for (uint32_t i = 0; i < functions; i++)
    if (search.number[i] == 0)
      search_from (&search, i);
  double *inflow
      = rp_region_alloc (region, (search.circles + 1) * sizeof *inflow);
  uint32_t *members
      = rp_region_alloc (region, (search.circles + 1) * sizeof *members);
  if (inflow == NULL || members == NULL)
    return -1;
  for (size_t i = 0; i < functions; i++)
    {
      const struct rp_function_row *row = totals->functions[i];
      members[search.circle[i]]++;
      if (row->paid > 0)
        inflow[search.circle[i]] += row->inclusive * row->outside / row->paid;
      else
        inflow[search.circle[i]] += row->inclusive;
    }
  for (size_t i = 0; i < count; i++)
    if (search.circle[arcs[i].from] != search.circle[arcs[i].to])
      inflow[search.circle[arcs[i].to]] += arcs[i].flow;
  for (size_t i = 0; i < functions; i++)
    {
      struct rp_function_row *row = totals->functions[i];
      bool circle = members[search.circle[i]] > 1 || row->recursive > 0;
      row->cycle_flow = circle ? inflow[search.circle[i]] : 0;
    }
  return 0;
}

/* Of a function in a circle: TOTAL, but not more than flows in, nor less than
   it took itself; and the error covers what may have been counted twice.  */
static double
bounded (const struct rp_function_row *row, double total, double *variance)
{
  const struct rp_time_total *time = row->time;
  double most = row->cycle_flow, least = row->self;
  bool exact = !row->by_samples && time->timed >= time->entries;
  if (most <= 0 || exact)
    return total;
  if (!row->by_samples && least < (double) time->maximum)
    least = (double) time->maximum;
  if (total > most)
    total = most;
  if (least < total)
    *variance += (total - least) * (total - least) / 4;
  return total > row->self ? total : row->self;
}

double
rp_cycles_total (const struct rp_function_row *row, double *variance_out)
{
  if (row->by_samples)
    {
      /* Without code of its own all it has is what it took inlined.  */
      double elsewhere = row->self - row->machine_self;
      double doubt = row->self_variance - row->machine_variance;
      *variance_out = row->inclusive_variance + (doubt > 0 ? doubt : 0)
                      + row->through_variance;
      double total
          = bounded (row, row->inclusive + (elsewhere > 0 ? elsewhere : 0),
                     variance_out)
            + row->through;
      /* Its callers left less than was then found to be its own, ADR 0093. */
      if (total < row->self)
        {
          *variance_out += rp_square (row->self - total);
          return row->self;
        }
      return total;
    }
  const struct rp_time_total *time = row->time;
  double more = row->inclusive_variance - time->variance[RP_INCLUSIVE];
  /* Callers may have left less for it, see account.h.  */
  double share = row->inclusive > row->inflow && row->inclusive > 0
                     ? row->inflow / row->inclusive
                     : 1;
  double whole = time->total[RP_OUTERMOST] * (row->lift > 0 ? row->lift : 1);
  double total = whole * share;
  *variance_out = time->variance[RP_OUTERMOST]
                  + (time->total[RP_INCLUSIVE] > 0 && more > 0 ? more : 0);
  *variance_out += rp_square (whole * (1 - share));
  if (total < row->self)
    {
      *variance_out = row->self_variance;
      return row->self;
    }
  return bounded (row, total, variance_out);
}
