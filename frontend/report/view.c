/* SPDX-License-Identifier: MIT */
/* view.c: filter and sort the rows of a profile.  */

#include "report/view.h"

#include <fnmatch.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

const char *const view_sort_names[SORT_COUNT]
    = { [SORT_SELF] = "self",     [SORT_TOTAL] = "total",
        [SORT_CALLS] = "calls",   [SORT_AVERAGE] = "average",
        [SORT_MAXIMUM] = "max",   [SORT_CYCLES] = "cycles",
        [SORT_MISSES] = "misses", [SORT_ALLOCATIONS] = "allocs",
        [SORT_NAME] = "name" };

/* A row with what it is sorted by.  Ties are broken by the second key, then
   by the order in the file, so that reports are the same each time.  */
struct keyed
{
  double key, second;
  const char *name; /* sorts before the keys if not NULL */
  void *row;
  size_t order;
};

static int
compare_keyed (const void *a_, const void *b_)
{
  const struct keyed *a = a_, *b = b_;
  if (a->name != NULL && b->name != NULL)
    {
      int order = strcmp (a->name, b->name);
      if (order != 0)
        return order;
    }
  if (a->key != b->key)
    return a->key < b->key ? 1 : -1;
  if (a->second != b->second)
    return a->second < b->second ? 1 : -1;
  return a->order < b->order ? -1 : 1;
}

static double
hardware_key (const struct profile_hardware *h, enum view_sort sort)
{
  if (h == NULL)
    return 0;
  return sort == SORT_CYCLES ? (double) h->cycles
                             : (double) h->cache_misses + h->branch_misses;
}

static struct keyed
function_key (const struct profile_function *f, enum view_sort sort)
{
  struct keyed k = { .second = f->calls };
  bool has_time = function_has_time (f);
  switch (sort)
    {
    case SORT_SELF:
      k.key = has_time ? f->self_time_ns : 0;
      break;
    case SORT_TOTAL:
      k.key = has_time ? f->total_time_ns : 0;
      break;
    case SORT_CALLS:
      k.key = f->calls;
      k.second = f->self_time_ns;
      break;
    case SORT_AVERAGE:
      k.key = has_time ? f->avg_time_ns : 0;
      break;
    case SORT_MAXIMUM:
      k.key = has_time ? f->max_time_ns : 0;
      break;
    case SORT_CYCLES:
    case SORT_MISSES:
      k.key = hardware_key (f->hardware, sort);
      break;
    case SORT_ALLOCATIONS:
      k.key = f->alloc_bytes;
      k.second = f->allocs;
      break;
    default:
      k.name = f->name;
      break;
    }
  return k;
}

/* The time of all functions, and the iterations of all loops.  */
struct loop_totals
{
  double time, iterations;
};

/* A loop inlined into a timed function has no time of its own, another many
   iterations that cost little: its shares of both say how hot it is.  */
static struct keyed
loop_key (const struct profile_loop *l, enum view_sort sort,
          const struct loop_totals *all)
{
  struct keyed k = { .key = l->total_time_ns / fmax (all->time, 1)
                            + l->iterations / fmax (all->iterations, 1),
                     .second = l->iterations };
  if (sort == SORT_CALLS)
    k.key = l->iterations, k.second = l->total_time_ns;
  else if (sort == SORT_AVERAGE || sort == SORT_MAXIMUM)
    k.key = l->avg_iter_time_ns;
  else if (sort == SORT_CYCLES || sort == SORT_MISSES)
    k.key = hardware_key (l->hardware, sort);
  else if (sort == SORT_ALLOCATIONS)
    k.key = l->allocs;
  else if (sort == SORT_NAME)
    k.name = l->location;
  return k;
}

static struct keyed
branch_key (const struct profile_branch *b, enum view_sort sort)
{
  struct keyed k = { .key = (double) b->taken + b->not_taken };
  if (sort == SORT_MISSES)
    k.key = b->mispredicts;
  else if (sort == SORT_NAME)
    k.name = b->location;
  return k;
}

static bool
matches (const struct report_options *options, const char *function)
{
  return options->function == NULL
         || fnmatch (options->function, function, 0) == 0;
}

static bool
is_shown (const struct report_options *options, bool was_executed)
{
  return was_executed || !options->is_condensed;
}

/* Sort KEYED and give the rows.  */
static void *
sorted_rows (struct arena *arena, struct keyed *keyed, size_t count)
{
  qsort (keyed, count, sizeof *keyed, compare_keyed);
  void **rows = arena_array (arena, void *, count + 1);
  for (size_t i = 0; i < count; i++)
    rows[i] = keyed[i].row;
  free (keyed);
  return rows;
}

static struct keyed *
new_keys (size_t count)
{
  struct keyed *keyed = calloc (count + 1, sizeof *keyed);
  if (keyed == NULL)
    {
      fputs ("ruchy: out of memory\n", stderr);
      exit (1);
    }
  return keyed;
}

static void
add_key (struct keyed *keyed, size_t *count, struct keyed key, void *row)
{
  key.row = row;
  key.order = *count;
  keyed[(*count)++] = key;
}

static void
choose_functions (struct arena *arena, struct view *view,
                  const struct report_options *options)
{
  struct keyed *keyed = new_keys (view->profile->functions.length);
  FOR_ROWS (function, f, view->profile->functions)
  if (matches (options, f->name))
    add_key (keyed, &view->function_count, function_key (f, options->sort), f);
  view->functions = sorted_rows (arena, keyed, view->function_count);
}

static void
choose_loops (struct arena *arena, struct view *view,
              const struct report_options *options)
{
  struct loop_totals all = { 0 };
  FOR_ROWS (function, f, view->profile->functions)
  all.time += function_has_time (f) ? f->self_time_ns : 0;
  FOR_ROWS (loop, l, view->profile->loops)
  all.iterations += l->iterations;
  struct keyed *keyed = new_keys (view->profile->loops.length);
  FOR_ROWS (loop, l, view->profile->loops)
  if (matches (options, l->function)
      && is_shown (options, l->entries != 0 || l->iterations != 0))
    add_key (keyed, &view->loop_count, loop_key (l, options->sort, &all), l);
  view->loops = sorted_rows (arena, keyed, view->loop_count);
}

static void
choose_branches (struct arena *arena, struct view *view,
                 const struct report_options *options)
{
  struct keyed *keyed = new_keys (view->profile->branches.length);
  FOR_ROWS (branch, b, view->profile->branches)
  if (matches (options, b->function)
      && is_shown (options, b->taken != 0 || b->not_taken != 0))
    add_key (keyed, &view->branch_count, branch_key (b, options->sort), b);
  view->branches = sorted_rows (arena, keyed, view->branch_count);
}

static void
choose_switches (struct arena *arena, struct view *view,
                 const struct report_options *options)
{
  struct keyed *keyed = new_keys (view->profile->switches.length);
  FOR_ROWS (switch, s, view->profile->switches)
  if (matches (options, s->function) && is_shown (options, s->executions != 0))
    {
      struct keyed k = { .key = s->executions };
      k.name = options->sort == SORT_NAME ? s->location : NULL;
      add_key (keyed, &view->switch_count, k, s);
    }
  view->switches = sorted_rows (arena, keyed, view->switch_count);
}

static void
choose_lines (struct arena *arena, struct view *view,
              const struct report_options *options)
{
  struct keyed *keyed = new_keys (view->profile->lines.length);
  FOR_ROWS (line, l, view->profile->lines)
  if (matches (options, l->function) && is_shown (options, l->samples != 0))
    {
      struct keyed k = { .key = l->samples, .second = l->time_ns };
      if (options->sort == SORT_CYCLES || options->sort == SORT_MISSES)
        k.key = hardware_key (l->hardware, options->sort);
      k.name = options->sort == SORT_NAME ? l->location : NULL;
      add_key (keyed, &view->line_count, k, l);
    }
  view->lines = sorted_rows (arena, keyed, view->line_count);
}

static void
add_site (struct profile_site *into, const struct profile_site *s)
{
  into->has |= s->has;
  into->allocs += s->allocs;
  into->allocs_stderr = hypot (into->allocs_stderr, s->allocs_stderr);
  into->bytes += s->bytes;
  into->bytes_stderr = hypot (into->bytes_stderr, s->bytes_stderr);
  into->live_allocs += s->live_allocs;
  into->live_bytes += s->live_bytes;
  into->peak_bytes += s->peak_bytes;
  into->temporary_allocs += s->temporary_allocs;
}

struct profile_site *
view_distinct_sites (struct arena *arena, const struct rows *sites,
                     bool is_condensed, size_t *count)
{
  struct string_map by_place = { .arena = arena };
  struct profile_site *rows
      = arena_array (arena, struct profile_site, sites->length + 1);
  FOR_ROWS (site, s, *sites)
  {
    const char *place = arena_printf (arena, "%s\037%s\037%s", s->location,
                                      s->function, s->allocator);
    struct profile_site *row
        = is_condensed ? string_map_get (&by_place, place) : NULL;
    if (row != NULL)
      add_site (row, s);
    else
      {
        row = &rows[(*count)++];
        *row = *s;
        string_map_put (&by_place, place, row);
      }
  }
  return rows;
}

static void
choose_sites (struct arena *arena, struct view *view,
              const struct report_options *options)
{
  const struct profile_allocations *a = view->profile->allocations;
  if (a == NULL)
    return;
  struct keyed *keyed = new_keys (a->sites.length);
  size_t count = 0;
  struct profile_site *sites
      = view_distinct_sites (arena, &a->sites, options->is_condensed, &count);
  for (struct profile_site *s = sites; s < sites + count; s++)
    if (matches (options, s->function))
      {
        struct keyed k = { .key = s->bytes, .second = s->allocs };
        if (options->sort == SORT_CALLS)
          k.key = s->allocs, k.second = s->bytes;
        k.name = options->sort == SORT_NAME ? s->location : NULL;
        add_key (keyed, &view->site_count, k, s);
      }
  view->sites = sorted_rows (arena, keyed, view->site_count);
}

struct view *
view_make (struct arena *arena, const struct profile *profile,
           const struct report_options *options)
{
  struct view *view = arena_new (arena, struct view);
  view->profile = profile;
  choose_functions (arena, view, options);
  choose_loops (arena, view, options);
  choose_branches (arena, view, options);
  choose_switches (arena, view, options);
  choose_lines (arena, view, options);
  choose_sites (arena, view, options);
  return view;
}

size_t
view_top (const struct report_options *options, size_t count)
{
  return options->top != 0 && options->top < count ? options->top : count;
}
