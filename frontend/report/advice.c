/* SPDX-License-Identifier: MIT */
/* advice.c: runs the rules that turn counts into recommendations, and what
   they share.  */

#include "report/advice-internal.h"

#include <stdlib.h>
#include <string.h>

/* 15 to 20 cycles to refill the pipeline.  */
const struct cost advice_mispredict = { 5, 2 };
/* Call, return, saved registers, what is not optimised across it.  */
const struct cost advice_call = { 2, 1 };
/* malloc and free of a small block that the allocator has cached.  */
const struct cost advice_allocation = { 40, 20 };
/* A load from memory that no cache holds.  */
const struct cost advice_cache_miss = { 80, 30 };
/* A branch the wrong way round: a taken jump, a colder cache line.  */
const struct cost advice_layout = { 0.3, 0.3 };
/* One comparison and jump of a switch.  */
const struct cost advice_comparison = { 1, 0.5 };

#define SMALLEST_SHARE 0.005

struct advice *
advice_add_timeless (struct adviser *a, const char *rule, const char *location,
                     const char *function)
{
  struct advice advice
      = { .rule = rule, .location = location, .function = function };
  vector_push (a->arena, &a->list, advice);
  return &vector_last (&a->list);
}

struct advice *
advice_add (struct adviser *a, const char *rule, const char *location,
            const char *function, double count, struct cost cost, double limit)
{
  double gain = count * cost.ns;
  double error = count * cost.error;
  if (limit > 0 && gain > limit)
    {
      error *= limit / gain;
      gain = limit;
    }
  if (!(gain >= a->smallest_gain) || gain <= 0)
    return NULL;
  struct advice *advice = advice_add_timeless (a, rule, location, function);
  advice->gain_ns = gain;
  advice->gain_error_ns = error;
  return advice;
}

const char *
advice_count (struct adviser *a, double count)
{
  return format_estimate (a->arena, count);
}

const char *
advice_percent (struct adviser *a, double share)
{
  return format_percent (a->arena, share);
}

double
advice_self_time (struct adviser *a, const char *name)
{
  const struct profile_function *f = profile_find (a->profile, name);
  return f != NULL ? f->self_time_ns : 0;
}

/* Whether the file of LOCATION ends in one of COUNT SUFFIXES.  */
static bool
is_file_of (const char *location, const char *const *suffixes, size_t count)
{
  const char *colon = strrchr (location, ':');
  size_t length = colon != NULL ? (size_t) (colon - location) : 0;
  for (size_t i = 0; i < count; i++)
    {
      size_t size = strlen (suffixes[i]);
      if (length > size
          && memcmp (location + length - size, suffixes[i], size) == 0)
        return true;
    }
  return false;
}

const char *
advice_wording (const char *location, struct wording wording)
{
  static const char *const ruchy[] = { ".ruchy" };
  static const char *const fortran[]
      = { ".f90", ".F90", ".f95", ".f03", ".f08", ".f", ".F", ".for" };
  if (is_file_of (location, ruchy, 1))
    return wording.ruchy;
  if (is_file_of (location, fortran, sizeof fortran / sizeof *fortran))
    return wording.fortran;
  return wording.c;
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
advice_make (struct arena *arena, const struct profile *profile,
             const struct remarks *remarks, struct source_files *sources)
{
  struct adviser a = {
    .arena = arena, .profile = profile, .remarks = remarks, .sources = sources
  };
  const struct profile_statistics *s = profile->statistics;
  double run = s->cpu_time_ns > s->total_runtime_ns ? s->cpu_time_ns
                                                    : s->total_runtime_ns;
  a.smallest_gain = SMALLEST_SHARE * run;
  const char *slash = strrchr (profile->binary, '/');
  a.program = slash != NULL ? slash + 1 : profile->binary;
  a.missing.arena = a.cold.arena = a.recursive.arena = arena;
  advise_on_lines (&a);
  advise_on_branches (&a);
  advise_on_switches (&a);
  advise_on_loops (&a);
  advise_on_functions (&a);
  advise_on_sites (&a);
  if (a.list.length != 0)
    qsort (a.list.items, a.list.length, sizeof *a.list.items, compare_advice);
  for (size_t i = 0; i < a.list.length; i++)
    if (a.list.items[i].trial == NULL)
      a.list.items[i].trial = arena_printf (
          arena, "ruchy bench -- ./%s.old --vs ./%s", a.program, a.program);
  return a.list;
}
