/* SPDX-License-Identifier: MIT */
/* diff.c: match the rows of two sets of profiles and judge their changes.  */

#include "report/diff.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

struct matcher
{
  struct arena *arena;
  struct diff *diff;
  struct string_map items; /* key to item number + 1 */
  const size_t *counts;
  /* Rows of a kind per function, on each side; see row_name.  */
  struct string_map per_function[2];
  unsigned side;
  size_t profile; /* being read: its number on its side */
};

/* A value of the profile being read.  Values of one key add up.  */
static struct diff_item *
put (struct matcher *m, const char *metric, const char *key,
     const char *function, const char *place, double value)
{
  char *name = arena_printf (m->arena, "%s\037%s", metric, key);
  struct string_map_entry *entry
      = string_map_entry (&m->items, name, strlen (name));
  if (entry->value == NULL)
    {
      struct diff_item item = { .metric = metric, .p = 1 };
      for (int side = 0; side < 2; side++)
        item.values[side]
            = arena_array (m->arena, double, m->counts[side] + 1);
      vector_push (m->arena, m->diff, item);
      entry->value = (void *) (uintptr_t) m->diff->length;
    }
  struct diff_item *item = &m->diff->items[(uintptr_t) entry->value - 1];
  item->function = function;
  item->place = place;
  item->present[m->side] = true;
  item->values[m->side][m->profile] += value;
  return item;
}

/* A count that may be an estimate with the standard error ERROR.  */
static struct diff_item *
put_count (struct matcher *m, const char *metric, const char *key,
           const char *function, const char *place, uint64_t count,
           double error)
{
  struct diff_item *item = put (m, metric, key, function, place, count);
  item->is_estimate |= error > 0;
  if (m->profile == 0)
    item->variance[m->side] += error * error;
  return item;
}

static void
put_time (struct matcher *m, const char *metric, const char *key,
          const char *function, const char *place, double ns)
{
  struct diff_item *item = put (m, metric, key, function, place, ns);
  item->is_time = item->is_measured = true;
}

/* Events that the hardware counted, all of them or in samples.  */
static void
put_hardware (struct matcher *m, const struct profile_hardware *h,
              const char *key, const char *function, const char *place)
{
  if (h == NULL)
    return;
  if (HAS (h, hardware, cycles))
    put (m, "cycles", key, function, place, h->cycles)->is_measured = true;
  if (HAS (h, hardware, instructions))
    put (m, "instructions", key, function, place, h->instructions)->is_measured
        = true;
  if (HAS (h, hardware, cache_misses))
    put (m, "cache_misses", key, function, place, h->cache_misses)->is_measured
        = true;
  if (HAS (h, hardware, branch_misses))
    put (m, "branch_misses", key, function, place, h->branch_misses)
        ->is_measured
        = true;
}

static void
put_bytes (struct matcher *m, const char *key, const char *function,
           const char *place, uint64_t bytes, double error)
{
  put_count (m, "bytes", key, function, place, bytes, error)->is_bytes = true;
}

static size_t *
counter (struct matcher *m, unsigned side, const char *kind,
         const char *function)
{
  char *name = arena_printf (m->arena, "%s\037%s", kind, function);
  struct string_map_entry *entry
      = string_map_entry (&m->per_function[side], name, strlen (name));
  if (entry->value == NULL)
    entry->value = arena_new (m->arena, size_t);
  return entry->value;
}

/* A row inside of a function, with what tells it from its siblings.  */
struct inner
{
  const char *function, *location;
  uint64_t line, column, occurrence;
  const void *row;
};

static int
compare_inner (const void *a_, const void *b_)
{
  const struct inner *a = a_, *b = b_;
  int order = strcmp (a->function, b->function);
  if (order != 0)
    return order;
  if (a->line != b->line)
    return a->line < b->line ? -1 : 1;
  if (a->column != b->column)
    return a->column < b->column ? -1 : 1;
  return a->occurrence < b->occurrence ? -1 : a->occurrence > b->occurrence;
}

/* If both sides have as many rows in the function, the third is the third;
   else what counts is how far it stands below the function's first line.  */
static const char *
row_name (struct matcher *m, const struct profile *p, const char *kind,
          const struct inner *row, size_t ordinal)
{
  if (*counter (m, 0, kind, row->function)
      == *counter (m, 1, kind, row->function))
    return arena_printf (m->arena, "%s#%zu", row->function, ordinal);
  const struct profile_function *f = profile_find (p, row->function);
  return arena_printf (m->arena, "%s@%lld:%llu.%llu", row->function,
                       (long long) (row->line - (f != NULL ? f->line : 0)),
                       (unsigned long long) row->column,
                       (unsigned long long) row->occurrence);
}

typedef void put_inner (struct matcher *m, const char *key,
                        const struct inner *row);

static void
put_inners (struct matcher *m, const struct profile *p, const char *kind,
            struct inner *rows, size_t count, put_inner *put_row)
{
  if (count == 0)
    return;
  qsort (rows, count, sizeof *rows, compare_inner);
  size_t ordinal = 0;
  for (size_t i = 0; i < count; i++)
    {
      bool is_sibling
          = i != 0 && strcmp (rows[i - 1].function, rows[i].function) == 0;
      ordinal = is_sibling ? ordinal + 1 : 0;
      put_row (m, row_name (m, p, kind, &rows[i], ordinal), &rows[i]);
    }
}

static void
put_loop (struct matcher *m, const char *key, const struct inner *row)
{
  const struct profile_loop *l = row->row;
  put_count (m, "iterations", key, l->function, l->location, l->iterations,
             COUNT_ERROR (l, loop, iterations));
  if (HAS (l, loop, entries))
    put_count (m, "entries", key, l->function, l->location, l->entries,
               COUNT_ERROR (l, loop, entries));
}

static void
put_branch (struct matcher *m, const char *key, const struct inner *row)
{
  const struct profile_branch *b = row->row;
  put_count (m, "taken", key, b->function, b->location, b->taken,
             COUNT_ERROR (b, branch, taken));
  put_count (m, "not_taken", key, b->function, b->location, b->not_taken,
             COUNT_ERROR (b, branch, not_taken));
  if (HAS (b, branch, mispredicts))
    put (m, "mispredicts", key, b->function, b->location, b->mispredicts)
        ->is_measured
        = true;
}

static void
put_switch (struct matcher *m, const char *key, const struct inner *row)
{
  const struct profile_switch *s = row->row;
  FOR_ROWS (case, c, s->cases)
  put_count (m, "cases", arena_printf (m->arena, "%s=%s", key, c->values),
             s->function,
             arena_printf (m->arena, "%s case %s", s->location, c->values),
             c->count, COUNT_ERROR (c, case, count));
}

/* Gather the rows of one kind.  */
#define INNER_ROWS(m, rows, T, list)                                          \
  struct inner *rows                                                          \
      = arena_array ((m)->arena, struct inner, (list).length + 1);            \
  size_t rows##_count = 0;                                                    \
  FOR_ROWS (T, r, list)                                                       \
  rows[rows##_count++] = (struct inner)                                       \
  {                                                                           \
    r->function, r->location, r->line, r->column, r->occurrence, r            \
  }

static void
count_inners (struct matcher *m, unsigned side, const struct profile *p)
{
  FOR_ROWS (loop, l, p->loops)
  ++*counter (m, side, "loop", l->function);
  FOR_ROWS (branch, b, p->branches)
  ++*counter (m, side, "branch", b->function);
  FOR_ROWS (switch, s, p->switches)
  ++*counter (m, side, "switch", s->function);
}

static const char *
base_name (const char *path)
{
  const char *slash = strrchr (path, '/');
  return slash != NULL ? slash + 1 : path;
}

static void
put_functions (struct matcher *m, const struct profile *p)
{
  FOR_ROWS (function, f, p->functions)
  {
    const char *key
        = arena_printf (m->arena, "%s\037%s", f->name, base_name (f->file));
    put_count (m, "calls", key, f->name, f->location, f->calls,
               COUNT_ERROR (f, function, calls));
    if (strcmp (f->time_source, "none") != 0
        && strcmp (f->time_source, "inlined") != 0)
      {
        put_time (m, "self", key, f->name, f->location, f->self_time_ns);
        put_time (m, "total", key, f->name, f->location, f->total_time_ns);
        if (f->calls != 0)
          put_time (m, "average", key, f->name, f->location,
                    f->total_time_ns / f->calls);
      }
    put_hardware (m, f->hardware, key, f->name, f->location);
  }
}

static void
put_allocations (struct matcher *m, const struct profile *p)
{
  const struct profile_allocations *a = p->allocations;
  put_count (m, "allocs", "", "", "", a->total_allocs, a->total_allocs_stderr);
  put_bytes (m, "", "", "", a->total_bytes, a->total_bytes_stderr);
  put (m, "peak", "", "", "", a->peak_memory_bytes)->is_bytes = true;
  FOR_ROWS (site, s, a->sites)
  {
    const struct profile_function *f = profile_find (p, s->function);
    const char *key
        = arena_printf (m->arena, "%s@%lld%s", s->function,
                        (long long) (s->line - (f != NULL ? f->line : 0)),
                        *s->file != '\0' ? "" : s->location);
    put_count (m, "allocs", key, s->function, s->location, s->allocs,
               s->allocs_stderr);
    put_bytes (m, key, s->function, s->location, s->bytes, s->bytes_stderr);
  }
}

static void
put_profile (struct matcher *m, const struct profile *p)
{
  const struct profile_statistics *s = p->statistics;
  put_time (m, "runtime", "", "", "", s->total_runtime_ns);
  if (HAS (s, statistics, cpu_time_ns))
    put_time (m, "cpu", "", "", "", s->cpu_time_ns);
  put_hardware (m, p->hardware, "", "", "");
  put_functions (m, p);
  INNER_ROWS (m, loops, loop, p->loops);
  put_inners (m, p, "loop", loops, loops_count, put_loop);
  INNER_ROWS (m, branches, branch, p->branches);
  put_inners (m, p, "branch", branches, branches_count, put_branch);
  INNER_ROWS (m, switches, switch, p->switches);
  put_inners (m, p, "switch", switches, switches_count, put_switch);
  put_allocations (m, p);
}

static bool
is_constant (const struct summary *s)
{
  return s->minimum == s->maximum;
}

/* One profile on a side, but it knows how far its count may be off.  */
static bool
has_error_test (const struct diff_item *item)
{
  return item->is_estimate
         && (item->side[0].count < 2 || item->side[1].count < 2)
         && item->variance[0] + item->variance[1] > 0;
}

/* The verdict without the correction for many tests; P is set where there
   was a test.  */
static void
judge (struct diff_item *item)
{
  struct summary *a = &item->side[0], *b = &item->side[1];
  if (!item->present[0] || !item->present[1])
    item->verdict = item->present[1] ? DIFF_NEW : DIFF_GONE;
  else if (!item->is_measured && !item->is_estimate && is_constant (a)
           && is_constant (b))
    item->verdict = a->mean == b->mean ? DIFF_SAME : DIFF_EXACT;
  else if (has_error_test (item))
    {
      item->verdict = DIFF_SAME;
      item->p = normal_test (b->mean - a->mean,
                             sqrt (item->variance[0] + item->variance[1]));
    }
  else if (a->count < 2 || b->count < 2)
    item->verdict = a->mean == b->mean ? DIFF_SAME : DIFF_UNTESTED;
  else
    {
      item->verdict = DIFF_SAME;
      item->p = welch_test (a, b).p;
    }
}

static bool
was_tested (const struct diff_item *item)
{
  if (item->verdict != DIFF_SAME || !item->present[0] || !item->present[1])
    return false;
  return has_error_test (item)
         || (item->side[0].count >= 2 && item->side[1].count >= 2
             && (item->is_measured || item->is_estimate
                 || !is_constant (&item->side[0])
                 || !is_constant (&item->side[1])));
}

static void
control_false_discoveries (struct arena *arena, struct diff *diff)
{
  double *p = arena_array (arena, double, diff->length + 1);
  size_t *places = arena_array (arena, size_t, diff->length + 1);
  size_t count = 0;
  for (size_t i = 0; i < diff->length; i++)
    if (was_tested (&diff->items[i]))
      {
        p[count] = diff->items[i].p;
        places[count++] = i;
      }
  false_discovery (p, p, count);
  for (size_t i = 0; i < count; i++)
    {
      struct diff_item *item = &diff->items[places[i]];
      item->p = p[i];
      if (item->p <= FALSE_DISCOVERY_RATE)
        item->verdict = DIFF_SIGNIFICANT;
    }
}

/* What is measured by how much it gained or lost, counts by the factor.  */
static double
importance (const struct diff_item *item)
{
  double a = item->side[0].mean, b = item->side[1].mean;
  if (item->is_measured)
    return fabs (b - a);
  return fabs (b - a) / (fmin (a, b) + 1);
}

static int
compare_items (const void *a_, const void *b_)
{
  const struct diff_item *a = a_, *b = b_;
  double x = importance (a), y = importance (b);
  if (x != y)
    return x < y ? 1 : -1;
  int order = strcmp (a->place, b->place);
  if (order == 0)
    order = strcmp (a->function, b->function);
  return order != 0 ? order : strcmp (a->metric, b->metric);
}

struct diff *
diff_make (struct arena *arena, struct profile *const *const sides[2],
           const size_t counts[2])
{
  struct diff *diff = arena_new (arena, struct diff);
  struct matcher m = { .arena = arena, .diff = diff, .counts = counts };
  m.items.arena = arena;
  for (unsigned side = 0; side < 2; side++)
    {
      m.per_function[side].arena = arena;
      count_inners (&m, side, sides[side][0]);
    }
  for (m.side = 0; m.side < 2; m.side++)
    {
      diff->profile_count[m.side] = counts[m.side];
      for (m.profile = 0; m.profile < counts[m.side]; m.profile++)
        put_profile (&m, sides[m.side][m.profile]);
    }
  for (size_t i = 0; i < diff->length; i++)
    {
      struct diff_item *item = &diff->items[i];
      for (int side = 0; side < 2; side++)
        item->side[side] = summarize (item->values[side], counts[side]);
      judge (item);
    }
  control_false_discoveries (arena, diff);
  if (diff->length != 0)
    qsort (diff->items, diff->length, sizeof *diff->items, compare_items);
  return diff;
}
