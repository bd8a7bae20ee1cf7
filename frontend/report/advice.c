/* SPDX-License-Identifier: MIT */
/* advice.c: rules that turn counts into recommendations.

   Each rule looks at one kind of row, wants a large count and a gain of at
   least SMALLEST_SHARE of the run, and says what it saw.  A possible gain is
   an exact count times a cost per event; the costs below are round figures
   for current x86-64 and aarch64 cores, so each stands with a standard error
   that goes into the gain's.  A gain is an upper bound: it never exceeds the
   time measured at the place.  */

#include "report/advice.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "report/units.h"

struct cost
{
  double ns, error;
};

/* 15 to 20 cycles to refill the pipeline.  */
static const struct cost mispredict = { 5, 2 };
/* Call, return, saved registers, what is not optimised across it.  */
static const struct cost call = { 2, 1 };
/* malloc and free of a small block that the allocator has cached.  */
static const struct cost allocation = { 40, 20 };
/* A load from memory that no cache holds.  */
static const struct cost cache_miss = { 80, 30 };
/* A branch the wrong way round: a taken jump, a colder cache line.  */
static const struct cost layout = { 0.3, 0.3 };
/* One comparison and jump of a switch.  */
static const struct cost comparison = { 1, 0.5 };

#define SMALLEST_SHARE 0.005
#define MANY 100000

struct adviser
{
  struct arena *arena;
  const struct profile *profile;
  struct advice_list list;
  double smallest_gain;
  struct string_map missing; /* functions with a line that misses the cache */
};

/* COUNT events at COST, at most LIMIT ns (0 = no limit known).  */
static struct advice *
add (struct adviser *a, const char *rule, const char *location,
     const char *function, double count, struct cost cost, double limit)
{
  double gain = count * cost.ns;
  double error = count * cost.error;
  if (limit > 0 && gain > limit)
    {
      error *= limit / gain;
      gain = limit;
    }
  if (gain < a->smallest_gain)
    return NULL;
  struct advice advice = { .rule = rule,
                           .location = location,
                           .function = function,
                           .gain_ns = gain,
                           .gain_error_ns = error };
  vector_push (a->arena, &a->list, advice);
  return &vector_last (&a->list);
}

static const char *
count_text (struct adviser *a, double count)
{
  return format_estimate (a->arena, count);
}

static const char *
percent (struct adviser *a, double share)
{
  return format_percent (a->arena, share);
}

/* The self time of the function called NAME, 0 if not known.  */
static double
self_time (struct adviser *a, const char *name)
{
  const struct profile_function *f = profile_find (a->profile, name);
  return f != NULL ? f->self_time_ns : 0;
}

static void
one_sided_branch (struct adviser *a, const struct profile_branch *b,
                  double all)
{
  double rare = b->taken < b->not_taken ? b->taken : b->not_taken;
  if (rare > 0.01 * all || strcmp (b->kind, "loop") == 0)
    return;
  struct advice *advice = add (a, "one-sided-branch", b->location, b->function,
                               all, layout, self_time (a, b->function));
  if (advice == NULL)
    return;
  bool is_likely = b->taken > b->not_taken;
  advice->evidence
      = arena_printf (a->arena, "the condition was %s %s of %s times",
                      is_likely ? "true" : "false",
                      percent (a, 1 - rare / all), count_text (a, all));
  advice->action = arena_printf (
      a->arena,
      "write __builtin_expect (CONDITION, %d), or compile with "
      "-fprofile-use; move the rare side to a cold function",
      is_likely);
}

static void
unpredictable_branch (struct adviser *a, const struct profile_branch *b,
                      double all)
{
  if (strcmp (b->kind, "loop") == 0)
    return; /* its exit is the loop rules' matter */
  double share = b->taken / all;
  bool measured = HAS (b, branch, mispredicts);
  double misses = b->mispredicts;
  if (!measured)
    {
      /* A coin with this bias changes sides 2p(1-p) of the time; a branch
         that changes much less or much more often follows a pattern, which
         hardware learns.  */
      if (!HAS (b, branch, transitions))
        return;
      double expected = 2 * share * (1 - share) * all;
      if (share < 0.1 || share > 0.9 || b->transitions < 0.7 * expected
          || b->transitions > 1.3 * expected)
        return;
      misses = all * (share < 0.5 ? share : 1 - share);
    }
  else if (misses < 0.05 * all || misses < 2 * b->mispredicts_stderr)
    return;
  struct advice *advice
      = add (a, "unpredictable-branch", b->location, b->function, misses,
             mispredict, self_time (a, b->function));
  if (advice == NULL)
    return;
  advice->evidence
      = measured ? arena_printf (a->arena,
                                 "%s of %s evaluations were mispredicted "
                                 "(taken %s)",
                                 count_text (a, misses), count_text (a, all),
                                 percent (a, share))
                 : arena_printf (a->arena,
                                 "taken %s of %s times, changing sides %s "
                                 "times, as often as chance would",
                                 percent (a, share), count_text (a, all),
                                 count_text (a, b->transitions));
  advice->action = "make it a conditional move (c ? x : y without side "
                   "effects), use arithmetic, or sort the data first";
}

static void
look_at_branches (struct adviser *a)
{
  FOR_ROWS (branch, b, a->profile->branches)
  {
    double all = (double) b->taken + b->not_taken;
    if (all < MANY)
      continue;
    one_sided_branch (a, b, all);
    unpredictable_branch (a, b, all);
  }
}

static void
look_at_switches (struct adviser *a)
{
  FOR_ROWS (switch, s, a->profile->switches)
  {
    const struct profile_case *best = NULL;
    FOR_ROWS (case, c, s->cases)
    if (best == NULL || c->count > best->count)
      best = c;
    if (best == NULL || s->executions < MANY || s->cases.length < 3
        || best->count < 0.9 * s->executions
        || strcmp (best->values, "default") == 0)
      continue;
    struct advice *advice
        = add (a, "dominant-case", s->location, s->function, best->count,
               comparison, self_time (a, s->function));
    if (advice == NULL)
      continue;
    advice->evidence = arena_printf (
        a->arena, "case %s was chosen %s of %s times", best->values,
        percent (a, (double) best->count / s->executions),
        count_text (a, s->executions));
    advice->action = "test for this case with an if before the switch";
  }
}

static void
short_loop (struct adviser *a, const struct profile_loop *l)
{
  if (l->entries < MANY || l->avg_trip_count >= 4 || l->avg_trip_count <= 0)
    return;
  /* Mostly the exit is mispredicted: its place varies.  */
  struct advice *advice = add (a, "short-loop", l->location, l->function,
                               l->entries, mispredict, l->total_time_ns / 2);
  if (advice == NULL)
    return;
  advice->evidence = arena_printf (
      a->arena, "entered %s times for %.3g iterations on average",
      count_text (a, l->entries), l->avg_trip_count);
  advice->action
      = "write the first iterations out, or try `#pragma GCC unroll 4' "
        "before the loop; keep the general loop for the rest";
}

static void
allocating_loop (struct adviser *a, const struct profile_loop *l)
{
  if (l->allocs < MANY / 10 || l->allocs < l->iterations)
    return;
  struct advice *advice = add (a, "allocation-in-loop", l->location,
                               l->function, l->allocs, allocation, 0);
  if (advice == NULL)
    return;
  advice->evidence
      = arena_printf (a->arena, "%s allocations in %s iterations, %.3g each",
                      count_text (a, l->allocs), count_text (a, l->iterations),
                      (double) l->allocs / l->iterations);
  advice->action = "allocate once before the loop and reuse, or take the "
                   "blocks from an arena";
}

static void
look_at_loops (struct adviser *a)
{
  FOR_ROWS (loop, l, a->profile->loops)
  {
    short_loop (a, l);
    if (l->iterations != 0)
      allocating_loop (a, l);
  }
}

static void
small_function (struct adviser *a, const struct profile_function *f)
{
  bool is_timed = strcmp (f->time_source, "every call") == 0
                  || strcmp (f->time_source, "sampled calls") == 0
                  || strcmp (f->time_source, "samples") == 0;
  if (f->calls < MANY || !is_timed || f->avg_time_ns > 10
      || (HAS (f, function, bodies) && f->bodies > 1))
    return;
  struct advice *advice = add (a, "small-function", f->location, f->name,
                               f->calls, call, f->total_time_ns);
  if (advice == NULL)
    return;
  advice->evidence = arena_printf (
      a->arena, "called %s times at %s a call, and not inlined",
      count_text (a, f->calls), format_time (a->arena, f->avg_time_ns));
  advice->action = "make it static inline in a header, or compile with "
                   "-flto so that it can be inlined";
}

static const char *const cache_action
    = "put fields that are used together beside each other, walk memory in "
      "order, or use smaller types";

static bool
misses_often (const struct profile_hardware *h, double time)
{
  return h != NULL && h->cache_misses >= MANY
         && h->cache_misses * cache_miss.ns >= 0.2 * time;
}

/* A line says more than its function, which is then not mentioned.  */
static void
look_at_lines (struct adviser *a)
{
  FOR_ROWS (line, l, a->profile->lines)
  {
    if (l->time_ns <= 0 || !misses_often (l->hardware, l->time_ns))
      continue;
    struct advice *advice
        = add (a, "cache-misses", l->location, l->function,
               l->hardware->cache_misses, cache_miss, l->time_ns);
    if (advice == NULL)
      continue;
    advice->evidence = arena_printf (
        a->arena, "about %s cache misses in %s samples of this line",
        count_text (a, l->hardware->cache_misses), count_text (a, l->samples));
    advice->action = cache_action;
    string_map_put (&a->missing, l->function, a);
  }
}

static void
missing_function (struct adviser *a, const struct profile_function *f)
{
  const struct profile_hardware *h = f->hardware;
  if (!misses_often (h, f->self_time_ns)
      || string_map_has (&a->missing, f->name))
    return;
  struct advice *advice = add (a, "cache-misses", f->location, f->name,
                               h->cache_misses, cache_miss, f->self_time_ns);
  if (advice == NULL)
    return;
  advice->evidence
      = arena_printf (a->arena, "about %s cache misses, %.3g a call",
                      count_text (a, h->cache_misses),
                      f->calls != 0 ? (double) h->cache_misses / f->calls : 0);
  advice->action = cache_action;
}

static void
look_at_functions (struct adviser *a)
{
  FOR_ROWS (function, f, a->profile->functions)
  {
    small_function (a, f);
    missing_function (a, f);
  }
}

static void
temporary_site (struct adviser *a, const struct profile_site *s)
{
  if (s->temporary_allocs < MANY / 10 || s->temporary_allocs < 0.9 * s->allocs)
    return;
  struct advice *advice
      = add (a, "temporary-allocations", s->location, s->function,
             s->temporary_allocs, allocation, 0);
  if (advice == NULL)
    return;
  double mean = (double) s->bytes / s->allocs;
  advice->evidence = arena_printf (
      a->arena,
      "%s of %s blocks were freed before the next one was made, "
      "%s each",
      percent (a, (double) s->temporary_allocs / s->allocs),
      count_text (a, s->allocs), format_bytes (a->arena, mean));
  advice->action = mean <= 4096 ? "use a local array, or keep one buffer and "
                                  "reuse it"
                                : "keep one buffer and reuse it";
}

/* Memory has no time: its gain is in bytes and the advice goes last.  */
static void
growing_site (struct adviser *a, const struct profile_site *s)
{
  const struct profile_allocations *all = a->profile->allocations;
  if (s->allocs < 100 || s->live_allocs < 0.9 * s->allocs
      || s->live_bytes < (1 << 20) || s->live_bytes < 0.1 * all->live_bytes)
    return;
  struct advice advice = { .rule = "never-freed",
                           .location = s->location,
                           .function = s->function };
  advice.evidence = arena_printf (
      a->arena, "%s of %s blocks (%s) were not freed when the program ended",
      count_text (a, s->live_allocs), count_text (a, s->allocs),
      format_bytes (a->arena, s->live_bytes));
  advice.action = "free them, or check that the data must grow like this";
  vector_push (a->arena, &a->list, advice);
}

static void
look_at_sites (struct adviser *a)
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

static int
compare_advice (const void *a_, const void *b_)
{
  const struct advice *a = a_, *b = b_;
  if (a->gain_ns != b->gain_ns)
    return a->gain_ns < b->gain_ns ? 1 : -1;
  int order = strcmp (a->location, b->location);
  return order != 0 ? order : strcmp (a->rule, b->rule);
}

struct advice_list
advice_make (struct arena *arena, const struct profile *profile)
{
  struct adviser a = { .arena = arena, .profile = profile };
  const struct profile_statistics *s = profile->statistics;
  double run = s->cpu_time_ns > s->total_runtime_ns ? s->cpu_time_ns
                                                    : s->total_runtime_ns;
  a.smallest_gain = SMALLEST_SHARE * run;
  a.missing.arena = arena;
  look_at_lines (&a);
  look_at_branches (&a);
  look_at_switches (&a);
  look_at_loops (&a);
  look_at_functions (&a);
  look_at_sites (&a);
  if (a.list.length != 0)
    qsort (a.list.items, a.list.length, sizeof *a.list.items, compare_advice);
  return a.list;
}
