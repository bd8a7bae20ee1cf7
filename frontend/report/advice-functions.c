/* SPDX-License-Identifier: MIT */
/* advice-functions.c: small-function, recursion, cache-misses, false-sharing,
   and with the compiler's remarks pure-function.  */

#include "report/advice-internal.h"

#include <string.h>

/* Blocks that fit into most processors' second cache; a process, libraries
   and variables included, that fits into the last one.  */
#define SMALL_HEAP (UINT64_C (1) << 20)
#define SMALL_PROCESS (UINT64_C (16) << 20)

static bool
is_timed (const struct profile_function *f)
{
  return strcmp (f->time_source, "every call") == 0
         || strcmp (f->time_source, "sampled calls") == 0
         || strcmp (f->time_source, "samples") == 0;
}

static void
small_function (struct adviser *a, const struct profile_function *f)
{
  if (f->calls < MANY || !is_timed (f) || f->avg_time_ns > 10
      || (HAS (f, function, bodies) && f->bodies > 1)
      || string_map_has (&a->recursive, f->name))
    return;
  struct advice *advice
      = advice_add (a, "small-function", f->location, f->name, f->calls,
                    advice_call, f->total_time_ns);
  if (advice == NULL)
    return;
  advice->evidence = arena_printf (
      a->arena, "called %s times at %s a call, and not inlined",
      advice_count (a, f->calls),
      format_time_error (a->arena, f->avg_time_ns, f->stderr_ns));
  advice->action = advice_wording (
      f->location,
      (struct wording){ "let GCC inline it: define it static inline where it "
                        "is called, or compile with -flto; called through a "
                        "pointer, let one call do more",
                        "put it into the module that calls it, or compile "
                        "with -flto so that it can be inlined; called through "
                        "a pointer, let one call do more",
                        "do its work where it is called, or call it for many "
                        "items at once" });
  advice->trial = advice_wording (
      f->location,
      (struct wording){ "compile and link with -flto, or this file with -O3",
                        "compile and link with -flto, or this file with -O3",
                        "ruchy compile -O3" });
}

/* ------------------------------------------------------- recursion */

/* The most often NAME stands in one sampled stack.  */
static size_t
deepest (struct adviser *a, const char *name)
{
  size_t most = 0;
  FOR_ROWS (stack, s, a->profile->stacks)
  {
    size_t depth = 0;
    const char *const *frames = s->frames.items;
    for (size_t i = 0; i < s->frames.length; i++)
      depth += strcmp (frames[i], name) == 0;
    most = depth > most ? depth : most;
  }
  return most;
}

static void
recursive_edge (struct adviser *a, const struct profile_edge *e)
{
  const struct profile_function *f = profile_find (a->profile, e->callee);
  if (f == NULL || f->calls < MANY || e->calls < 0.5 * f->calls)
    return;
  string_map_put (&a->recursive, f->name, a);
  /* Calls by function are estimates where calls were timed one in many.  */
  double own = e->calls < f->calls ? e->calls : f->calls;
  struct advice *advice = advice_add (a, "recursion", f->location, f->name,
                                      own, advice_call, f->total_time_ns);
  if (advice == NULL)
    return;
  size_t depth = deepest (a, f->name);
  advice->evidence = arena_printf (
      a->arena, "%s of its %s calls came from itself%s",
      advice_percent (a, own / f->calls), advice_count (a, f->calls),
      depth > 1
          ? arena_printf (a->arena, "; it stood %zu times in one stack", depth)
          : "");
  advice->action = "do the last level without a call (test before calling), "
                   "make one of the calls a loop, or keep results that are "
                   "asked for again";
  advice->trial = advice_wording (
      f->location,
      (struct wording){
          "compile this file with -O3 --param "
          "max-inline-recursive-depth-auto=12",
          "compile this file with -O3 --param "
          "max-inline-recursive-depth-auto=12",
          "ruchy compile -O3 "
          "--gcc-option=--param=max-inline-recursive-depth-auto=12" });
}

/* ---------------------------------------------------- cache misses */

static const char *const cache_action
    = "put fields that are used together beside each other, walk memory in "
      "order, or use smaller types";

static bool
misses_often (const struct profile_hardware *h, double time)
{
  return h != NULL && h->cache_misses >= MANY
         && h->cache_misses * advice_cache_miss.ns >= 0.2 * time;
}

/* Several threads ran FUNCTION, and all that the program allocated fits into
   a cache: what misses is what another processor has written.  */
static bool
is_shared (struct adviser *a, const char *function)
{
  const struct profile_allocations *all = a->profile->allocations;
  uint64_t rss = a->profile->statistics->peak_rss_bytes;
  size_t threads = 0;
  if (all == NULL || strcmp (all->coverage, "process") != 0
      || all->peak_memory_bytes > SMALL_HEAP || rss == 0
      || rss > SMALL_PROCESS)
    return false;
  FOR_ROWS (thread, t, a->profile->threads)
  FOR_ROWS (thread_function, f, t->functions)
  {
    const struct profile_function *row
        = profile_find (a->profile, f->function);
    threads += row != NULL && strcmp (row->name, function) == 0;
  }
  return threads >= 2;
}

/* What is common to a line's and a function's.  */
static void
explain_misses (struct adviser *a, struct advice *advice, const char *evidence)
{
  bool shared = is_shared (a, advice->function);
  advice->evidence = evidence;
  advice->action = cache_action;
  advice->trial = arena_printf (
      a->arena, "perf stat -e cache-misses ./%s, before and after",
      a->program);
  if (!shared)
    return;
  advice->rule = "false-sharing";
  advice->evidence = arena_printf (
      a->arena,
      "%s, though all that was allocated is %s; several threads ran this code",
      evidence,
      format_bytes (a->arena, a->profile->allocations->peak_memory_bytes));
  advice->action = "give each thread its own copy, 64 bytes apart (alignas "
                   "(64)), and add up at the end";
  advice->trial = arena_printf (
      a->arena,
      "perf c2c record ./%s, then perf c2c report: which line do "
      "two processors write?",
      a->program);
}

/* A line says more than its function, which is then not mentioned.  */
void
advise_on_lines (struct adviser *a)
{
  FOR_ROWS (line, l, a->profile->lines)
  {
    if (l->time_ns <= 0 || !misses_often (l->hardware, l->time_ns))
      continue;
    struct advice *advice = advice_add (a, "cache-misses", l->location,
                                        l->function, l->hardware->cache_misses,
                                        advice_cache_miss, l->time_ns);
    if (advice == NULL)
      continue;
    explain_misses (
        a, advice,
        arena_printf (a->arena,
                      "about %s cache misses in %s samples of this line",
                      advice_count (a, l->hardware->cache_misses),
                      advice_count (a, l->samples)));
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
  struct advice *advice
      = advice_add (a, "cache-misses", f->location, f->name, h->cache_misses,
                    advice_cache_miss, f->self_time_ns);
  if (advice != NULL)
    explain_misses (
        a, advice,
        arena_printf (a->arena, "about %s cache misses, %.3g a call",
                      advice_count (a, h->cache_misses),
                      f->calls != 0 ? (double) h->cache_misses / f->calls
                                    : 0));
}

/* --------------------------------------------------------- remarks */

/* GCC saw that the result depends on the arguments (and memory) alone.  Other
   files' loops do not know.  */
static void
pure_function (struct adviser *a, const struct profile_function *f)
{
  if (f->calls < MANY || (HAS (f, function, bodies) && f->bodies > 1))
    return;
  const struct remark *remark
      = remarks_find (a->remarks, REMARK_CONST, f->location);
  const char *attribute = remark != NULL ? "const" : "pure";
  if (remark == NULL)
    remark = remarks_find (a->remarks, REMARK_PURE, f->location);
  if (remark == NULL)
    return;
  static const struct cost unknown_share = { 0.5, 0.5 };
  struct advice *advice
      = f->total_time_ns > 0
            ? advice_add (a, "pure-function", f->location, f->name,
                          f->total_time_ns, unknown_share, f->total_time_ns)
            : advice_add (a, "pure-function", f->location, f->name, f->calls,
                          advice_call, 0);
  if (advice == NULL)
    return;
  advice->evidence = arena_printf (
      a->arena,
      "called %s times; GCC found that its result depends on its "
      "arguments%s alone",
      advice_count (a, f->calls),
      strcmp (attribute, "pure") == 0 ? " and memory" : "");
  advice->action = arena_printf (
      a->arena,
      "declare it __attribute__ ((%s)) in its header: GCC then takes calls "
      "whose arguments stay the same out of loops",
      attribute);
}

void
advise_on_functions (struct adviser *a)
{
  FOR_ROWS (edge, e, a->profile->edges)
  if (strcmp (e->caller, e->callee) == 0)
    recursive_edge (a, e);
  FOR_ROWS (function, f, a->profile->functions)
  {
    small_function (a, f);
    missing_function (a, f);
    pure_function (a, f);
  }
}
