/* SPDX-License-Identifier: MIT */
/* thread-filter.c: reduce a profile to one thread, so that every format shows
   that thread without knowing about threads.  */

#include "report/thread-filter.h"

#include <fnmatch.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

static bool
is_chosen (const char *name, const struct profile_thread *thread)
{
  char *end;
  unsigned long long number = strtoull (name, &end, 10);
  bool is_number = *name >= '0' && *name <= '9' && *end == '\0';
  return (is_number && number == thread->tid)
         || fnmatch (name, thread->name, 0) == 0;
}

static const char *
no_such_thread (struct profile *profile, const char *name)
{
  struct buffer text = { 0 };
  buffer_printf (&text, "no thread `%s' in this profile", name);
  const char *before = "; its threads are";
  FOR_ROWS (thread, t, profile->threads)
  {
    buffer_printf (&text, "%s %llu (%s)", before, (unsigned long long) t->tid,
                   t->name);
    before = ",";
  }
  const char *copy = arena_strdup (&profile->arena, buffer_text (&text));
  buffer_free (&text);
  return copy;
}

/* Keep the rows of ROWS for which KEPT says so.  */
#define KEEP_ROWS(T, row, rows, kept)                                         \
  do                                                                          \
    {                                                                         \
      size_t kept_count = 0;                                                  \
      FOR_ROWS (T, row, rows)                                                 \
      if (kept)                                                               \
        ((struct profile_##T *) (rows).items)[kept_count++] = *row;           \
      (rows).length = kept_count;                                             \
    }                                                                         \
  while (0)

/* Set the numbers of F that are known by thread; it had those of all.  */
static void
clear_numbers (struct profile_function *f)
{
  struct profile_function kept = *f;
  const uint64_t by_thread = UINT64_C (1) << function_has_name
                             | UINT64_C (1) << function_has_linkage_name
                             | UINT64_C (1) << function_has_location
                             | UINT64_C (1) << function_has_file
                             | UINT64_C (1) << function_has_line
                             | UINT64_C (1) << function_has_column
                             | UINT64_C (1) << function_has_language
                             | UINT64_C (1) << function_has_module
                             | UINT64_C (1) << function_has_bodies
                             | UINT64_C (1) << function_has_time_source;
  *f = (struct profile_function){ .has = kept.has & by_thread,
                                  .name = kept.name,
                                  .linkage_name = kept.linkage_name,
                                  .location = kept.location,
                                  .file = kept.file,
                                  .line = kept.line,
                                  .column = kept.column,
                                  .language = kept.language,
                                  .module = kept.module,
                                  .bodies = kept.bodies,
                                  .time_source = kept.time_source };
  SET (f, function, calls, 0);
  SET (f, function, total_time_ns, 0);
  SET (f, function, avg_time_ns, 0);
  SET (f, function, min_time_ns, 0);
  SET (f, function, max_time_ns, 0);
  SET (f, function, self_time_ns, 0);
}

static void
add_thread_function (struct profile_function *f,
                     const struct profile_thread_function *t)
{
  SET (f, function, calls, f->calls + t->calls);
  SET (f, function, total_time_ns, f->total_time_ns + t->total_time_ns);
  SET (f, function, self_time_ns, f->self_time_ns + t->self_time_ns);
  if (t->calls_stderr > 0)
    SET (f, function, calls_stderr, hypot (f->calls_stderr, t->calls_stderr));
  if (t->total_time_ns_stderr > 0)
    SET (f, function, total_time_ns_stderr,
         hypot (f->total_time_ns_stderr, t->total_time_ns_stderr));
  if (t->self_time_ns_stderr > 0)
    SET (f, function, self_time_ns_stderr,
         hypot (f->self_time_ns_stderr, t->self_time_ns_stderr));
  if (HAS (t, thread_function, samples))
    SET (f, function, samples, f->samples + t->samples);
  if (HAS (t, thread_function, allocs))
    SET (f, function, allocs, f->allocs + t->allocs);
  if (HAS (t, thread_function, alloc_bytes))
    SET (f, function, alloc_bytes, f->alloc_bytes + t->alloc_bytes);
  if (f->calls != 0)
    SET (f, function, avg_time_ns, f->total_time_ns / f->calls);
}

/* Functions as the kept threads ran them.  */
static bool
keep_functions (struct profile *profile)
{
  bool any = false;
  FOR_ROWS (thread, t, profile->threads)
  any |= t->functions.length != 0;
  if (!any)
    {
      profile->functions.length = 0;
      return false;
    }
  FOR_ROWS (function, f, profile->functions)
  clear_numbers (f);
  FOR_ROWS (thread, t, profile->threads)
  FOR_ROWS (thread_function, row, t->functions)
  {
    struct profile_function *f = profile_find (profile, row->function);
    if (f != NULL)
      add_thread_function (f, row);
  }
  KEEP_ROWS (function, f, profile->functions,
             f->calls != 0 || f->samples != 0 || f->allocs != 0);
  return true;
}

/* The runtime keeps a bounded number of threads.  */
static bool
lacks_functions (const struct profile *profile)
{
  FOR_ROWS (thread, t, profile->threads)
  if (t->functions.length == 0)
    return true;
  return false;
}

static bool
stacks_have_threads (const struct profile *profile)
{
  FOR_ROWS (stack, s, profile->stacks)
  if (HAS (s, stack, tid))
    return true;
  return false;
}

static bool
is_kept_tid (const struct profile *profile, uint64_t tid)
{
  FOR_ROWS (thread, t, profile->threads)
  if (t->tid == tid)
    return true;
  return false;
}

/* Totals of the process become those of the threads where they are known.  */
static void
keep_totals (struct profile *profile)
{
  double time = 0;
  uint64_t allocs = 0, bytes = 0, samples = 0;
  bool has_time = false;
  FOR_ROWS (thread, t, profile->threads)
  {
    time += t->cpu_time_ns;
    has_time |= HAS (t, thread, cpu_time_ns);
    allocs += t->allocs;
    bytes += t->bytes;
    samples += t->samples;
  }
  if (profile->sampling != NULL)
    {
      profile->sampling->samples = samples;
      profile->sampling->lost = 0;
    }
  if (has_time)
    SET (profile->statistics, statistics, cpu_time_ns, time);
  struct profile_allocations *a = profile->allocations;
  *a = (struct profile_allocations){ .has = a->has,
                                     .coverage
                                     = allocs != 0 ? a->coverage : "none",
                                     .total_allocs = allocs,
                                     .total_bytes = bytes,
                                     .by_size = a->by_size };
  struct profile_size_class *classes[]
      = { a->by_size->small, a->by_size->medium, a->by_size->large };
  for (size_t i = 0; i < 3; i++)
    classes[i]->count = classes[i]->bytes = 0;
  bool is_one = profile->threads.length == 1;
  const struct profile_thread *first = profile->threads.items;
  profile->hardware = is_one ? first->hardware : NULL;
  if (profile->hardware == NULL)
    profile->has &= ~(UINT64_C (1) << profile_has_hardware);
}

const char *
profile_keep_thread (struct profile *profile, const char *name)
{
  bool any = false;
  FOR_ROWS (thread, t, profile->threads)
  any |= is_chosen (name, t);
  if (!any)
    return no_such_thread (profile, name);
  /* All that was counted is its.  */
  if (profile->threads.length == 1 && profile->process != NULL
      && profile->process->threads == 1)
    return NULL;
  KEEP_ROWS (thread, t, profile->threads, is_chosen (name, t));
  bool has_functions = keep_functions (profile);
  bool has_stacks = stacks_have_threads (profile);
  KEEP_ROWS (stack, s, profile->stacks,
             HAS (s, stack, tid) && is_kept_tid (profile, s->tid));
  profile->edges.length = profile->loops.length = profile->branches.length = 0;
  profile->switches.length = profile->lines.length = 0;
  profile->regions.length = 0;
  keep_totals (profile);
  profile_add_text (
      profile, &profile->warnings,
      arena_printf (&profile->arena,
                    "only what thread %s did: loops, branches, lines and "
                    "allocation sites are counted over all threads and left "
                    "out%s%s",
                    name,
                    !has_functions
                        ? "; this profile has no functions by thread either"
                    : lacks_functions (profile)
                        ? "; of some of these threads no functions are known"
                        : "",
                    has_stacks ? "" : ", and no stacks by thread"));
  profile->has |= UINT64_C (1) << profile_has_warnings;
  profile_complete (profile);
  return NULL;
}
