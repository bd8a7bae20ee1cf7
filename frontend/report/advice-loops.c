/* SPDX-License-Identifier: MIT */
/* advice-loops.c: short-loop, allocation-in-loop, and with the compiler's
   remarks not-vectorized and short-vector-loop.  */

#include "report/advice-internal.h"

#include <string.h>

/* Preparing and finishing a loop of vectors: about as long as a few rounds of
   the plain one.  */
static const struct cost vector_frame = { 3, 2 };

static void
short_loop (struct adviser *a, const struct profile_loop *l)
{
  /* A loop that goes round once, or not at all, nearly every time is an if
     that hardware predicts.  */
  double trips = l->avg_trip_count;
  if (l->entries < MANY || trips >= 4 || trips <= 0.1
      || (trips > 0.9 && trips < 1.1))
    return;
  /* Mostly the exit is mispredicted: its place varies.  */
  struct advice *advice
      = advice_add (a, "short-loop", l->location, l->function, l->entries,
                    advice_mispredict, l->total_time_ns / 2);
  if (advice == NULL)
    return;
  advice->evidence = arena_printf (
      a->arena, "entered %s times for %.3g iterations on average",
      advice_count (a, l->entries), l->avg_trip_count);
  advice->action = advice_wording (
      l->location,
      (struct wording){
          "write the first iterations out, or try `#pragma GCC unroll 4' "
          "before the loop; keep the general loop for the rest",
          "write the first iterations out, or try `!GCC$ unroll 4' before the "
          "loop; keep the general loop for the rest",
          "write the first iterations out; keep the general loop for the "
          "rest" });
  advice->trial = advice_wording (
      l->location,
      (struct wording){ "compile this file with -funroll-loops",
                        "compile this file with -funroll-loops",
                        "ruchy compile --gcc-option=-funroll-loops" });
}

static void
allocating_loop (struct adviser *a, const struct profile_loop *l)
{
  if (l->allocs < MANY / 10 || l->allocs < l->iterations)
    return;
  struct advice *advice
      = advice_add (a, "allocation-in-loop", l->location, l->function,
                    l->allocs, advice_allocation, 0);
  if (advice == NULL)
    return;
  advice->evidence = arena_printf (
      a->arena, "%s allocations in %s iterations, %.3g each",
      advice_count (a, l->allocs), advice_count (a, l->iterations),
      (double) l->allocs / l->iterations);
  advice->action = "allocate once before the loop and reuse, or take the "
                   "blocks from an arena";
  advice->trial
      = arena_printf (a->arena,
                      "a faster malloc (LD_PRELOAD=libmimalloc.so ./%s) shows "
                      "how much of the time is the allocator's",
                      a->program);
}

/* GCC gave this loop up.  Vectors of four save three quarters of a loop's
   time if nothing else holds it up, and nothing if memory does.  */
static void
unvectorized_loop (struct adviser *a, const struct profile_loop *l,
                   const struct remark *remark)
{
  static const struct cost half = { 0.5, 0.25 };
  if (l->iterations < MANY || l->avg_trip_count < 8 || *remark->reason == '\0')
    return;
  struct advice *advice
      = advice_add (a, "not-vectorized", l->location, l->function,
                    l->total_time_ns, half, l->total_time_ns);
  if (advice == NULL)
    return;
  advice->evidence = arena_printf (
      a->arena, "%s iterations, %s; GCC did not vectorize the loop: %s",
      advice_count (a, l->iterations),
      format_time (a->arena, l->total_time_ns), remark->reason);
  advice->action = advice_wording (
      l->location,
      (struct wording){
          "take out what stands in its way: calls and exits from the loop, "
          "pointers that may overlap (restrict), a count not known before it",
          "take out what stands in its way: calls and exits from the loop, a "
          "count not known before it",
          "take out what stands in its way: calls and exits from the loop, "
          "indices that may lie outside of the array" });
  advice->trial = advice_wording (
      l->location,
      (struct wording){
          "-O3 -march=native -ffast-math on this file: does -fopt-info-vec "
          "name the loop now?",
          "-O3 -march=native -ffast-math on this file: does -fopt-info-vec "
          "name the loop now?",
          "ruchy compile -O3 --gcc-option=-march=native "
          "--gcc-option=-fopt-info-vec: is the loop named now?" });
}

static void
short_vector_loop (struct adviser *a, const struct profile_loop *l,
                   const struct remark *remark)
{
  double lanes = remark->bytes / 4;
  if (l->entries < MANY || l->avg_trip_count <= 0
      || l->avg_trip_count >= 2 * lanes)
    return;
  struct advice *advice
      = advice_add (a, "short-vector-loop", l->location, l->function,
                    l->entries, vector_frame, l->total_time_ns / 2);
  if (advice == NULL)
    return;
  advice->evidence = arena_printf (
      a->arena,
      "entered %s times for %.3g iterations on average, but GCC made it a "
      "loop over vectors of %u bytes",
      advice_count (a, l->entries), l->avg_trip_count, remark->bytes);
  advice->action = advice_wording (
      l->location,
      (struct wording){ "try `#pragma GCC novector' (GCC 14), or a loop of "
                        "constant length where most calls have the same",
                        "use a loop of constant length where most calls have "
                        "the same",
                        "use a loop of constant length where most calls have "
                        "the same" });
  advice->trial = advice_wording (
      l->location,
      (struct wording){ "compile this file with -fno-tree-vectorize",
                        "compile this file with -fno-tree-vectorize",
                        "ruchy compile --gcc-option=-fno-tree-vectorize" });
}

void
advise_on_loops (struct adviser *a)
{
  struct string_map outer = { .arena = a->arena };
  FOR_ROWS (loop, l, a->profile->loops)
  if (*l->parent != '\0')
    string_map_put (&outer, l->parent, a);
  FOR_ROWS (loop, l, a->profile->loops)
  {
    short_loop (a, l);
    if (l->iterations != 0)
      allocating_loop (a, l);
    const struct remark *done
        = remarks_find (a->remarks, REMARK_VECTORIZED, l->location);
    const struct remark *missed
        = remarks_find (a->remarks, REMARK_NOT_VECTORIZED, l->location);
    if (done != NULL)
      short_vector_loop (a, l, done);
    else if (missed != NULL && !string_map_has (&outer, l->location))
      unvectorized_loop (a, l, missed);
  }
}
