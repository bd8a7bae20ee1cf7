/* SPDX-License-Identifier: MIT */
/* callgrind.c: Callgrind's profile format (callgrind-format, version 1).

   Events: Ns self time, Calls entries of the function (at its own line), Iter
   loop iterations (at the loop's line), Bc evaluated conditions (at the
   branch's line), Alloc allocations and AllocB their bytes.  Only Ns is given
   inclusively on calls= lines, where the edges have it.  Each function's
   costs therefore sum to its own numbers and `summary' to the program's.  */

#include "report/report.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum event
{
  EVENT_NS,
  EVENT_CALLS,
  EVENT_ITERATIONS,
  EVENT_CONDITIONS,
  EVENT_ALLOCATIONS,
  EVENT_ALLOCATED_BYTES,
  EVENT_COUNT
};

struct costs
{
  unsigned long long at[EVENT_COUNT];
};

/* Rows of one kind ordered by function, so that each function finds its own
   by binary search.  */
struct owned
{
  const char *function;
  const char *file;
  uint64_t line;
  struct costs costs;
};

struct index
{
  struct owned *items;
  size_t length;
};

static int
compare_owned (const void *a_, const void *b_)
{
  const struct owned *a = a_, *b = b_;
  int order = strcmp (a->function, b->function);
  if (order == 0)
    order = strcmp (a->file, b->file);
  if (order != 0)
    return order;
  return a->line < b->line ? -1 : a->line > b->line;
}

static void
add_owned (struct index *index, const char *function, const char *file,
           uint64_t line, enum event event, uint64_t count)
{
  struct owned *o = &index->items[index->length];
  if (count == 0)
    return;
  *o = (struct owned){ .function = function, .file = file, .line = line };
  o->costs.at[event] = count;
  index->length++;
}

static struct index
make_index (struct arena *arena, const struct profile *p)
{
  const struct profile_allocations *a = p->allocations;
  struct index index
      = { .items = arena_array (arena, struct owned,
                                p->loops.length + p->branches.length
                                    + 2 * a->sites.length + 1) };
  FOR_ROWS (loop, l, p->loops)
  add_owned (&index, l->function, l->file, l->line, EVENT_ITERATIONS,
             l->iterations);
  FOR_ROWS (branch, b, p->branches)
  add_owned (&index, b->function, b->file, b->line, EVENT_CONDITIONS,
             b->taken + b->not_taken);
  FOR_ROWS (site, s, a->sites)
  {
    add_owned (&index, s->function, s->file, s->line, EVENT_ALLOCATIONS,
               s->allocs);
    add_owned (&index, s->function, s->file, s->line, EVENT_ALLOCATED_BYTES,
               s->bytes);
  }
  qsort (index.items, index.length, sizeof *index.items, compare_owned);
  return index;
}

/* "fn=(1) name" the first time, "fn=(1)" afterwards.  */
struct names
{
  struct string_map map;
  struct buffer *out;
};

static void
write_name (struct names *names, const char *key, const char *name)
{
  struct string_map_entry *entry
      = string_map_entry (&names->map, name, strlen (name));
  size_t id = (size_t) (entry - names->map.entries) + 1;
  buffer_printf (names->out, "%s=(%zu)", key, id);
  if (entry->value == NULL)
    {
      entry->value = names;
      buffer_putc (names->out, ' ');
      for (const char *p = name; *p != '\0'; p++)
        buffer_putc (names->out, *p == '\n' ? ' ' : *p);
    }
  buffer_putc (names->out, '\n');
}

/* All columns: zeros at the end may be left out, but not every reader of the
   format knows that.  */
static void
write_costs (struct buffer *out, uint64_t line, const struct costs *costs)
{
  buffer_printf (out, "%llu", (unsigned long long) line);
  for (size_t i = 0; i < EVENT_COUNT; i++)
    buffer_printf (out, " %llu", costs->at[i]);
  buffer_putc (out, '\n');
}

static void
write_own_costs (struct buffer *out, uint64_t line, const struct costs *costs,
                 struct costs *sum)
{
  write_costs (out, line, costs);
  for (size_t i = 0; i < EVENT_COUNT; i++)
    sum->at[i] += costs->at[i];
}

static const char *
known_file (const char *file)
{
  return *file != '\0' ? file : "???";
}

struct writer
{
  struct buffer *out;
  struct names files, functions;
  struct costs sum;
};

/* The rows of one function behind its own line.  */
static void
write_owned (struct writer *w, const struct index *index,
             const struct profile_function *f)
{
  struct owned wanted = { .function = f->name, .file = "" };
  size_t low = 0, high = index->length;
  while (low < high)
    {
      size_t middle = (low + high) / 2;
      if (compare_owned (&index->items[middle], &wanted) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  for (; low < index->length
         && strcmp (index->items[low].function, f->name) == 0;
       low++)
    if (strcmp (index->items[low].file, f->file) == 0)
      write_own_costs (w->out, index->items[low].line,
                       &index->items[low].costs, &w->sum);
}

static void
write_call (struct writer *w, const struct profile *p,
            const struct profile_function *caller,
            const struct profile_edge *e)
{
  const struct profile_function *callee = profile_find (p, e->callee);
  if (callee == NULL)
    return;
  write_name (&w->files, "cfi", known_file (callee->file));
  write_name (&w->functions, "cfn", callee->name);
  uint64_t calls = HAS (e, edge, calls) ? e->calls : e->timed_calls;
  /* Not known how many: callgrind_annotate takes what stands behind calls=0
     for the caller's own costs.  */
  if (calls == 0)
    calls = 1;
  buffer_printf (w->out, "calls=%llu %llu\n", (unsigned long long) calls,
                 (unsigned long long) callee->line);
  struct costs inclusive = { { 0 } };
  inclusive.at[EVENT_NS] = whole_number (e->total_time_ns);
  write_costs (w->out, caller->line, &inclusive);
}

static int
compare_edges (const void *a_, const void *b_)
{
  const struct profile_edge *a = *(const struct profile_edge *const *) a_;
  const struct profile_edge *b = *(const struct profile_edge *const *) b_;
  int order = strcmp (profile_edge_caller (a), profile_edge_caller (b));
  return order != 0 ? order : strcmp (a->callee, b->callee);
}

static const struct profile_edge **
sorted_edges (struct arena *arena, const struct profile *p)
{
  const struct profile_edge **edges
      = arena_array (arena, const struct profile_edge *, p->edges.length + 1);
  size_t n = 0;
  FOR_ROWS (edge, e, p->edges)
  edges[n++] = e;
  qsort (edges, n, sizeof *edges, compare_edges);
  return edges;
}

static void
write_calls (struct writer *w, const struct profile *p,
             const struct profile_edge **edges,
             const struct profile_function *f, const char *key)
{
  size_t low = 0, high = p->edges.length;
  while (low < high)
    {
      size_t middle = (low + high) / 2;
      if (strcmp (profile_edge_caller (edges[middle]), key) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  for (; low < p->edges.length
         && strcmp (profile_edge_caller (edges[low]), key) == 0;
       low++)
    write_call (w, p, f, edges[low]);
}

static void
write_head (struct buffer *out, const struct profile *p)
{
  buffer_puts (out,
               "# callgrind format\nversion: 1\ncreator: ruchy " RUCHY_VERSION
               "\n");
  buffer_printf (out, "cmd: %s", p->binary);
  const char *const *arguments = p->arguments.items;
  for (size_t i = 0; i < p->arguments.length; i++)
    buffer_printf (out, " %s", arguments[i]);
  buffer_puts (out, "\npart: 1\n\npositions: line\n"
                    "event: Ns : Self time (ns)\n"
                    "event: Calls : Calls\n"
                    "event: Iter : Loop iterations\n"
                    "event: Bc : Conditions evaluated\n"
                    "event: Alloc : Allocations\n"
                    "event: AllocB : Bytes allocated\n"
                    "events: Ns Calls Iter Bc Alloc AllocB\n\n");
}

void
report_callgrind (const struct profile *profile,
                  const struct report_options *options, struct buffer *out)
{
  struct arena arena = { 0 };
  struct index index = make_index (&arena, profile);
  const struct profile_edge **edges = sorted_edges (&arena, profile);
  struct writer w = { .out = out,
                      .files = { { .arena = &arena }, out },
                      .functions = { { .arena = &arena }, out } };
  struct view *view = view_make (&arena, profile, options);
  write_head (out, profile);
  for (size_t i = 0; i < view->function_count; i++)
    {
      const struct profile_function *f = view->functions[i];
      struct costs own = { { 0 } };
      own.at[EVENT_NS] = whole_number (f->self_time_ns);
      own.at[EVENT_CALLS] = f->calls;
      write_name (&w.files, "fl", known_file (f->file));
      write_name (&w.functions, "fn", f->name);
      write_own_costs (out, f->line, &own, &w.sum);
      write_owned (&w, &index, f);
      const char *key
          = *f->location == '\0'
                ? f->name
                : arena_printf (&arena, "%s (%s)", f->name, f->location);
      write_calls (&w, profile, edges, f, key);
      buffer_putc (out, '\n');
    }
  buffer_puts (out, "totals:");
  for (size_t i = 0; i < EVENT_COUNT; i++)
    buffer_printf (out, " %llu", w.sum.at[i]);
  buffer_putc (out, '\n');
  arena_free (&arena);
}
