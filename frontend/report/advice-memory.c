/* SPDX-License-Identifier: MIT */
/* advice-memory.c: temporary-allocations, never-freed.  */

#include "report/advice-internal.h"

static void
temporary_site (struct adviser *a, const struct profile_site *s)
{
  if (s->temporary_allocs < MANY / 10 || s->temporary_allocs < 0.9 * s->allocs)
    return;
  struct advice *advice
      = advice_add (a, "temporary-allocations", s->location, s->function,
                    s->temporary_allocs, advice_allocation, 0);
  if (advice == NULL)
    return;
  double mean = (double) s->bytes / s->allocs;
  advice->evidence = arena_printf (
      a->arena,
      "%s of %s blocks were freed before the next one was made, %s each",
      advice_percent (a, (double) s->temporary_allocs / s->allocs),
      advice_count (a, s->allocs), format_bytes (a->arena, mean));
  advice->action = mean <= 4096 ? "use a local array, or keep one buffer and "
                                  "reuse it"
                                : "keep one buffer and reuse it";
  advice->trial
      = arena_printf (a->arena,
                      "a faster malloc (LD_PRELOAD=libmimalloc.so ./%s) shows "
                      "how much of the time is the allocator's",
                      a->program);
}

/* Memory has no time: the advice goes last.  */
static void
growing_site (struct adviser *a, const struct profile_site *s)
{
  const struct profile_allocations *all = a->profile->allocations;
  if (s->allocs < 100 || s->live_allocs < 0.9 * s->allocs
      || s->live_bytes < (1 << 20) || s->live_bytes < 0.1 * all->live_bytes)
    return;
  struct advice *advice
      = advice_add_timeless (a, "never-freed", s->location, s->function);
  advice->evidence = arena_printf (
      a->arena, "%s of %s blocks (%s) were not freed when the program ended",
      advice_count (a, s->live_allocs), advice_count (a, s->allocs),
      format_bytes (a->arena, s->live_bytes));
  advice->action = "free them, or check that the data must grow like this";
  advice->trial = arena_printf (
      a->arena, "valgrind --leak-check=full ./%s shows which are lost",
      a->program);
}

void
advise_on_sites (struct adviser *a)
{
  if (a->profile->allocations == NULL)
    return;
  FOR_ROWS (site, s, a->profile->allocations->sites)
  if (s->allocs != 0)
    {
      temporary_site (a, s);
      growing_site (a, s);
    }
}
