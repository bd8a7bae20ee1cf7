/* SPDX-License-Identifier: MIT */
/* overview.c: one function for each sentence; it looks whether there is
   something to say and says it with its numbers.  */

#include "report/overview.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "report/call-tree.h"
#include "report/symbols.h"
#include "report/units.h"

enum
{
  MOST_NAMES = 3,
  LONGEST_PATH = 12,
  FEWEST_SAMPLES = 50
};

/* Of the time of all functions: enough has been named then.  */
#define NAMED_SHARE 0.8
/* A standard error above this part of the whole makes it an "about".  */
#define UNCERTAIN_SHARE 0.05
/* A part of the whole below this is not worth a sentence.  */
#define NOTABLE_SHARE 0.1

/* Fewer allocations than these two are nobody's concern.  */
#define NOTABLE_BYTES (64u << 10)
#define NOTABLE_BLOCKS 1000

struct writer
{
  struct arena *arena;
  const struct profile *profile;
  struct overview list;
  double self_time; /* of all functions that have one */
  size_t called;    /* functions */
};

static void say (struct writer *w, const char *format, ...)
    __attribute__ ((format (printf, 2, 3)));

static void
say (struct writer *w, const char *format, ...)
{
  va_list ap;
  va_start (ap, format);
  const char *sentence = arena_vprintf (w->arena, format, ap);
  va_end (ap);
  vector_push (w->arena, &w->list, sentence);
}

static const char *
percent (struct writer *w, double part, double whole)
{
  return format_percent (w->arena, whole > 0 ? part / whole : 0);
}

static const char *
name_of (struct writer *w, const char *name)
{
  return short_symbol (w->arena, name, SYMBOL_WIDTH);
}

static int
compare_self (const void *a_, const void *b_)
{
  const struct profile_function *a
      = *(const struct profile_function *const *) a_;
  const struct profile_function *b
      = *(const struct profile_function *const *) b_;
  if (a->self_time_ns != b->self_time_ns)
    return a->self_time_ns < b->self_time_ns ? 1 : -1;
  return strcmp (a->name, b->name);
}

/* "A (58%), B (26%) and C (8%) take 92% of the 1.01 s spent in 96
   functions."  */
static void
hottest_functions (struct writer *w)
{
  const struct profile *p = w->profile;
  const struct profile_function **timed = arena_array (
      w->arena, const struct profile_function *, p->functions.length + 1);
  size_t count = 0, named = 0;
  double sum = 0, variance = 0;
  FOR_ROWS (function, f, p->functions)
  if (function_has_time (f) && f->self_time_ns > 0)
    {
      variance += f->self_time_ns_stderr * f->self_time_ns_stderr;
      if (is_resolved (f->self_time_ns, f->self_time_ns_stderr))
        timed[count++] = f;
    }
  if (count == 0)
    return;
  qsort (timed, count, sizeof *timed, compare_self);
  while (named < count && named < MOST_NAMES
         && sum < NAMED_SHARE * w->self_time)
    sum += timed[named++]->self_time_ns;
  const char *about
      = sqrt (variance) > UNCERTAIN_SHARE * w->self_time ? "about " : "";
  struct buffer names = { 0 };
  for (size_t i = 0; i < named; i++)
    buffer_printf (&names, "%s%s (%s)",
                   i == 0           ? ""
                   : i == named - 1 ? " and "
                                    : ", ",
                   name_of (w, timed[i]->name),
                   percent (w, timed[i]->self_time_ns, w->self_time));
  if (named == 1)
    say (w, "%s takes %s%s of the %s spent in %s.",
         name_of (w, timed[0]->name), about, percent (w, sum, w->self_time),
         format_time (w->arena, w->self_time),
         format_number_of (w->arena, w->called, "function"));
  else
    say (w, "%s take %s%s of the %s spent in %s.", buffer_text (&names), about,
         percent (w, sum, w->self_time), format_time (w->arena, w->self_time),
         format_number_of (w->arena, w->called, "function"));
  buffer_free (&names);
}

/* The heaviest child, if it holds half of WHOLE.  */
static const struct call_node *
main_child (const struct call_node *node, double whole)
{
  const struct call_node *best = NULL;
  for (const struct call_node *c = node->children; c != NULL; c = c->next)
    if (best == NULL || c->total > best->total)
      best = c;
  return best != NULL && best->total >= whole / 2 ? best : NULL;
}

/* "60% of the time passes in main → compress → sort."  */
static void
main_path (struct writer *w)
{
  struct arena scratch = { 0 };
  const struct call_tree *tree
      = call_tree_build (&scratch, w->profile, WEIGHT_TIME);
  const struct call_node *node = &tree->root, *last = NULL;
  double whole = tree->root.total;
  struct buffer path = { 0 };
  size_t depth = 0;
  while (whole > 0 && tree->origin != TREE_FLAT && depth < LONGEST_PATH
         && (node = main_child (node, whole)) != NULL)
    {
      buffer_printf (&path, "%s%s", depth++ != 0 ? " → " : "",
                     name_of (w, node->name));
      last = node;
    }
  if (depth >= 2)
    say (w, "%s%s of the time passes in one chain of calls: %s.",
         tree->origin == TREE_FROM_EDGES ? "About " : "",
         percent (w, last->total, whole), buffer_text (&path));
  buffer_free (&path);
  arena_free (&scratch);
}

static bool
has_threads (const struct writer *w)
{
  return w->profile->process != NULL && w->profile->process->threads > 1;
}

/* The sum of self times against the clocks of the process.  */
static void
time_not_covered (struct writer *w)
{
  const struct profile_statistics *s = w->profile->statistics;
  if (!HAS (s, statistics, cpu_time_ns) || w->self_time <= 0)
    return;
  double missing = s->cpu_time_ns - w->self_time;
  if (missing > NOTABLE_SHARE * s->cpu_time_ns)
    say (w,
         "%s of the CPU time (%s) belongs to none of them: start and end of "
         "the process, code compiled without the plugin, functions too short "
         "to time, the measurement itself.",
         percent (w, missing, s->cpu_time_ns),
         format_time (w->arena, missing));
  else if (-missing > NOTABLE_SHARE * s->cpu_time_ns)
    say (w,
         "Times are those of the clock, waiting included: %s%s against %s "
         "of CPU time.",
         format_time (w->arena, w->self_time),
         has_threads (w) ? " over all threads" : "",
         format_time (w->arena, s->cpu_time_ns));
}

static void
threads (struct writer *w)
{
  const struct profile *p = w->profile;
  const struct profile_statistics *s = p->statistics;
  const struct profile_thread *busiest = NULL;
  double sum = 0;
  FOR_ROWS (thread, t, p->threads)
  {
    sum += t->cpu_time_ns;
    if (busiest == NULL || t->cpu_time_ns > busiest->cpu_time_ns)
      busiest = t;
  }
  if (p->threads.length < 2 || sum <= 0 || s->total_runtime_ns <= 0)
    return;
  say (w,
       "%zu threads kept %.2f CPUs busy on average; %s (%llu) used most, "
       "%s of the CPU time.",
       p->threads.length, sum / s->total_runtime_ns, busiest->name,
       (unsigned long long) busiest->tid,
       percent (w, busiest->cpu_time_ns, sum));
}

/* "The busiest loop, a.c:5 in f, went round 100 times (...): about 1 ms".  */
static void
describe_loop (struct writer *w, const char *which,
               const struct profile_loop *l)
{
  struct buffer text = { 0 };
  buffer_printf (&text, "The %s loop, %s", which, l->location);
  if (*l->function != '\0')
    buffer_printf (&text, " in %s", name_of (w, l->function));
  buffer_printf (&text, ", went round %s times",
                 format_count (w->arena, l->iterations));
  if (l->entries > 1)
    buffer_printf (&text, ", %s each of the %s times it was reached",
                   format_mean (w->arena, l->avg_trip_count),
                   format_count (w->arena, l->entries));
  if (l->total_time_ns > 0
      && is_resolved (l->total_time_ns, l->total_time_ns_stderr))
    {
      buffer_printf (&text, ": about %s",
                     format_time (w->arena, l->total_time_ns));
      /* Several threads may have been in it at once.  */
      if (!has_threads (w))
        buffer_printf (&text, ", %s of the run",
                       percent (w, l->total_time_ns,
                                w->profile->statistics->total_runtime_ns));
    }
  say (w, "%s.", buffer_text (&text));
  buffer_free (&text);
}

/* Loops of inlined functions have counts only, so the loop with the most
   iterations and the one with the most time may be two.  Iterations that are
   not exact may be any number.  */
static void
hottest_loops (struct writer *w)
{
  const struct profile_loop *busiest = NULL, *costliest = NULL;
  FOR_ROWS (loop, l, w->profile->loops)
  {
    if (!HAS (l, loop, iterations_min)
        && (busiest == NULL || l->iterations > busiest->iterations))
      busiest = l;
    if (!HAS (l, loop, iterations_min)
        && (costliest == NULL || l->total_time_ns > costliest->total_time_ns))
      costliest = l;
  }
  if (busiest == NULL || busiest->iterations == 0)
    return;
  describe_loop (w, "busiest", busiest);
  if (costliest != busiest
      && costliest->total_time_ns
             > NOTABLE_SHARE * w->profile->statistics->total_runtime_ns)
    describe_loop (w, "costliest", costliest);
}

static void
hottest_line (struct writer *w)
{
  const struct profile_line *best = NULL;
  double samples = 0;
  FOR_ROWS (line, l, w->profile->lines)
  {
    samples += l->samples;
    if (best == NULL || l->samples > best->samples)
      best = l;
  }
  if (samples >= FEWEST_SAMPLES && best->samples > NOTABLE_SHARE * samples)
    say (w, "The hottest line is %s: %s of %s samples.", best->location,
         percent (w, best->samples, samples),
         format_estimate (w->arena, samples));
}

/* Who allocates most, all sites of a function together.  */
static void
memory (struct writer *w)
{
  const struct profile_allocations *a = w->profile->allocations;
  struct string_map by_function = { .arena = w->arena };
  const struct profile_site *best = NULL;
  FOR_ROWS (site, s, a->sites)
  {
    const char *name = *s->function != '\0' ? s->function : s->location;
    struct string_map_entry *entry
        = string_map_entry (&by_function, name, strlen (name));
    if (entry->value == NULL)
      entry->value = arena_new (w->arena, struct profile_site);
    struct profile_site *sum = entry->value;
    sum->function = name;
    sum->allocs += s->allocs;
    sum->bytes += s->bytes;
    if (best == NULL || sum->bytes > best->bytes)
      best = sum;
  }
  if (best == NULL || best->bytes < NOTABLE_SHARE * a->total_bytes
      || (a->total_bytes < NOTABLE_BYTES && a->total_allocs < NOTABLE_BLOCKS))
    return;
  bool leaks = a->live_bytes > NOTABLE_SHARE * a->peak_memory_bytes;
  say (w, "%s allocates %s of the bytes (%s in %s)%s%s.",
       name_of (w, best->function), percent (w, best->bytes, a->total_bytes),
       format_bytes (w->arena, best->bytes),
       format_number_of (w->arena, best->allocs, "block"),
       leaks ? "; never freed by the program: " : "",
       leaks ? format_bytes (w->arena, a->live_bytes) : "");
}

static void
cost_of_measurement (struct writer *w)
{
  const struct profile_statistics *s = w->profile->statistics;
  if (s->instrumentation_overhead_percent / 100 >= NOTABLE_SHARE)
    say (w,
         "Profiling itself cost about %s: counts are exact all the same, "
         "times of short functions less certain.",
         format_percent (w->arena, s->instrumentation_overhead_percent / 100));
}

struct overview
overview_make (struct arena *arena, const struct profile *profile)
{
  struct writer w = { .arena = arena, .profile = profile };
  FOR_ROWS (function, f, profile->functions)
  {
    w.self_time += function_has_time (f) ? f->self_time_ns : 0;
    w.called += f->calls != 0;
  }
  hottest_functions (&w);
  main_path (&w);
  time_not_covered (&w);
  threads (&w);
  hottest_loops (&w);
  hottest_line (&w);
  memory (&w);
  cost_of_measurement (&w);
  return w.list;
}
