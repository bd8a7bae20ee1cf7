/* SPDX-License-Identifier: MIT */
/* profile.c: the tables made from fields.h, and what is done to a profile as
   a whole: making, completing, looking up, freeing.  */

#include "report/profile.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define KIND_TEXT FIELD_TEXT, NULL
#define KIND_NAME FIELD_NAME, NULL
#define KIND_PATH FIELD_PATH, NULL
#define KIND_PLACE FIELD_PLACE, NULL
#define KIND_KEY FIELD_KEY, NULL
#define KIND_PROSE FIELD_PROSE, NULL
#define KIND_COUNT FIELD_COUNT, NULL
#define KIND_TIME FIELD_TIME, NULL
#define KIND_NUMBER FIELD_NUMBER, NULL
#define KIND_FLAG FIELD_FLAG, NULL
#define KIND_NAMES FIELD_NAMES, NULL
#define KIND_PROSES FIELD_PROSES, NULL
#define KIND_HARDWARE FIELD_OBJECT, &hardware_table
#define KIND_SIZE_CLASS FIELD_OBJECT, &size_class_table
#define KIND_BY_SIZE FIELD_OBJECT, &by_size_table
#define KIND_OVERHEAD FIELD_OBJECT, &overhead_table
#define KIND_PROCESS FIELD_OBJECT, &process_table
#define KIND_SAMPLING FIELD_OBJECT, &sampling_table
#define KIND_ALLOCATIONS FIELD_OBJECT, &allocations_table
#define KIND_STATISTICS FIELD_OBJECT, &statistics_table
#define KIND_CASES FIELD_ROWS, &case_table
#define KIND_SITES FIELD_ROWS, &site_table
#define KIND_INCONSISTENCIES FIELD_ROWS, &inconsistency_table
#define KIND_UNITS FIELD_ROWS, &unit_table
#define KIND_FUNCTIONS FIELD_ROWS, &function_table
#define KIND_EDGES FIELD_ROWS, &edge_table
#define KIND_LOOPS FIELD_ROWS, &loop_table
#define KIND_BRANCHES FIELD_ROWS, &branch_table
#define KIND_SWITCHES FIELD_ROWS, &switch_table
#define KIND_LINES FIELD_ROWS, &line_table
#define KIND_STACKS FIELD_ROWS, &stack_table
#define KIND_THREAD_FUNCTIONS FIELD_ROWS, &thread_function_table
#define KIND_THREADS FIELD_ROWS, &thread_table
#define KIND_REGIONS FIELD_ROWS, &region_table

#define FIELD_ENTRY_(T, field, required, merge, type, sub)                    \
  { #field,                                                                   \
    type,                                                                     \
    MERGE_##merge,                                                            \
    required,                                                                 \
    offsetof (struct profile_##T, field),                                     \
    sub },
#define FIELD_ENTRY_KIND(T, name, required, merge, kind)                      \
  FIELD_ENTRY_ (T, name, required, merge, kind)
#define FIELD_ENTRY(T, type, name, required, merge)                           \
  FIELD_ENTRY_KIND (T, name, required, merge, KIND_##type)

#define DEFINE_TABLE(T, what, FIELDS)                                         \
  static const struct field T##_fields[] = { FIELDS (FIELD_ENTRY, T) };       \
  static const struct table T##_table                                         \
      = { what, sizeof (struct profile_##T), T##_fields,                      \
          sizeof T##_fields / sizeof *T##_fields }

/* The outermost struct is called profile like the rest of its family is
   called profile_T.  */
#define profile_profile profile

DEFINE_TABLE (hardware, "hardware", HARDWARE_FIELDS);
DEFINE_TABLE (function, "function", FUNCTION_FIELDS);
DEFINE_TABLE (edge, "edge", EDGE_FIELDS);
DEFINE_TABLE (loop, "loop", LOOP_FIELDS);
DEFINE_TABLE (branch, "branch", BRANCH_FIELDS);
DEFINE_TABLE (case, "case", CASE_FIELDS);
DEFINE_TABLE (switch, "switch", SWITCH_FIELDS);
DEFINE_TABLE (line, "line", LINE_FIELDS);
DEFINE_TABLE (stack, "stack", STACK_FIELDS);
DEFINE_TABLE (thread_function, "thread function", THREAD_FUNCTION_FIELDS);
DEFINE_TABLE (thread, "thread", THREAD_FIELDS);
DEFINE_TABLE (region, "region", REGION_FIELDS);
DEFINE_TABLE (site, "site", SITE_FIELDS);
DEFINE_TABLE (size_class, "size class", SIZE_CLASS_FIELDS);
DEFINE_TABLE (by_size, "by_size", BY_SIZE_FIELDS);
DEFINE_TABLE (allocations, "allocations", ALLOCATIONS_FIELDS);
DEFINE_TABLE (overhead, "overhead", OVERHEAD_FIELDS);
DEFINE_TABLE (statistics, "statistics", STATISTICS_FIELDS);
DEFINE_TABLE (process, "process", PROCESS_FIELDS);
DEFINE_TABLE (inconsistency, "inconsistency", INCONSISTENCY_FIELDS);
DEFINE_TABLE (unit, "unit", UNIT_FIELDS);
DEFINE_TABLE (sampling, "sampling", SAMPLING_FIELDS);

static const struct field profile_fields[]
    = { PROFILE_FIELDS (FIELD_ENTRY, profile) };
const struct table profile_table
    = { "profile", sizeof (struct profile), profile_fields,
        sizeof profile_fields / sizeof *profile_fields };

/* Absent texts are "", so that no reader of a field tests for NULL.  */
static void
empty_texts (void *object, const struct table *table)
{
  for (size_t i = 0; i < table->count; i++)
    if (table->fields[i].type <= FIELD_PROSE)
      *(const char **) field_at (object, &table->fields[i]) = "";
}

struct profile *
profile_new (const char *path)
{
  struct profile *profile = calloc (1, sizeof *profile);
  if (profile == NULL)
    {
      fputs ("ruchy: out of memory\n", stderr);
      exit (1);
    }
  profile->path = arena_strdup (&profile->arena, path);
  profile->texts.arena = &profile->arena;
  profile->by_key.arena = &profile->arena;
  profile->by_name.arena = &profile->arena;
  empty_texts (profile, &profile_table);
  return profile;
}

void
profile_free (struct profile *profile)
{
  if (profile == NULL)
    return;
  arena_free (&profile->arena);
  free (profile);
}

void *
profile_add_row (struct profile *profile, struct rows *rows,
                 const struct table *table)
{
  if (rows->length == rows->capacity)
    rows->items = vector_grow_ (&profile->arena, rows->items, table->size,
                                rows->length + 1, &rows->capacity);
  void *row = (char *) rows->items + rows->length++ * table->size;
  memset (row, 0, table->size);
  empty_texts (row, table);
  return row;
}

void
profile_add_text (struct profile *profile, struct rows *rows, const char *text)
{
  if (rows->length == rows->capacity)
    rows->items
        = vector_grow_ (&profile->arena, rows->items, sizeof (const char *),
                        rows->length + 1, &rows->capacity);
  ((const char **) rows->items)[rows->length++]
      = profile_intern (profile, text);
}

const char *
profile_intern (struct profile *profile, const char *text)
{
  return *text == '\0'
             ? ""
             : string_map_intern (&profile->texts, text, strlen (text));
}

/* Split "file:line" (the last colon with digits behind it).  */
static bool
split_place (const char *place, size_t *file_length, uint64_t *line)
{
  const char *colon = strrchr (place, ':');
  if (colon == NULL || colon == place || colon[1] == '\0'
      || strspn (colon + 1, "0123456789") != strlen (colon + 1)
      || strlen (colon + 1) > 9)
    return false;
  *file_length = (size_t) (colon - place);
  *line = strtoull (colon + 1, NULL, 10);
  return true;
}

/* Give a row with one of "location" and "file" + "line" the others.  */
static void
complete_place (struct profile *profile, const char **location,
                const char **file, uint64_t *line)
{
  size_t length;
  uint64_t number;
  if (**location != '\0' && **file == '\0'
      && split_place (*location, &length, &number))
    {
      *file = string_map_intern (&profile->texts, *location, length);
      if (*line == 0)
        *line = number;
    }
  else if (**location == '\0' && **file != '\0')
    {
      char *text = arena_printf (&profile->arena, "%s:%llu", *file,
                                 (unsigned long long) *line);
      *location = profile_intern (profile, text);
    }
}

static double
ratio (double a, double b)
{
  return b != 0 ? a / b : 0;
}

static void
complete_hardware (struct profile_hardware *h)
{
  if (h == NULL)
    return;
  if (HAS (h, hardware, cycles) && HAS (h, hardware, instructions))
    SET (h, hardware, ipc, ratio (h->instructions, h->cycles));
  if (HAS (h, hardware, cache_references) && HAS (h, hardware, cache_misses))
    SET (h, hardware, cache_miss_rate,
         ratio (h->cache_misses, h->cache_references));
  if (HAS (h, hardware, branches) && HAS (h, hardware, branch_misses))
    SET (h, hardware, branch_miss_rate, ratio (h->branch_misses, h->branches));
}

static void
complete_functions (struct profile *profile)
{
  FOR_ROWS (function, f, profile->functions)
  {
    complete_place (profile, &f->location, &f->file, &f->line);
    complete_hardware (f->hardware);
    const char *key = profile_function_key (profile, f);
    string_map_put (&profile->by_key, key, f);
    if (!string_map_has (&profile->by_name, f->name))
      string_map_put (&profile->by_name, f->name, f);
  }
}

/* Where the file has no self times: what is left of the inclusive time when
   the callees' is taken away.  Recursive edges do not count, and a result
   below zero (two roundings, sampled edges) is zero.  */
static void
complete_self_times (struct profile *profile)
{
  bool missing = false;
  FOR_ROWS (function, f, profile->functions)
  if (!HAS (f, function, self_time_ns))
    {
      missing = true;
      f->self_time_ns = f->total_time_ns;
    }
  if (!missing)
    return;
  FOR_ROWS (edge, e, profile->edges)
  {
    struct profile_function *caller = profile_find (profile, e->caller);
    struct profile_function *callee = profile_find (profile, e->callee);
    if (caller == NULL || caller == callee
        || HAS (caller, function, self_time_ns))
      continue;
    caller->self_time_ns -= e->total_time_ns;
    if (caller->self_time_ns < 0)
      caller->self_time_ns = 0;
  }
}

static void
complete_loops (struct profile *profile)
{
  FOR_ROWS (loop, l, profile->loops)
  {
    complete_place (profile, &l->location, &l->file, &l->line);
    complete_hardware (l->hardware);
    if (HAS (l, loop, entries))
      SET (l, loop, avg_trip_count, ratio (l->iterations, l->entries));
    SET (l, loop, avg_iter_time_ns, ratio (l->total_time_ns, l->iterations));
  }
}

static void
complete_branches (struct profile *profile)
{
  FOR_ROWS (branch, b, profile->branches)
  {
    complete_place (profile, &b->location, &b->file, &b->line);
    SET (b, branch, prediction_rate,
         ratio (b->taken, (double) b->taken + b->not_taken));
  }
  FOR_ROWS (switch, s, profile->switches)
  complete_place (profile, &s->location, &s->file, &s->line);
}

void
profile_complete (struct profile *profile)
{
  profile->by_key = (struct string_map){ .arena = &profile->arena };
  profile->by_name = (struct string_map){ .arena = &profile->arena };
  complete_functions (profile);
  complete_self_times (profile);
  complete_loops (profile);
  complete_branches (profile);
  complete_hardware (profile->hardware);
  FOR_ROWS (line, l, profile->lines)
  {
    complete_place (profile, &l->location, &l->file, &l->line);
    complete_hardware (l->hardware);
  }
  FOR_ROWS (thread, t, profile->threads)
  complete_hardware (t->hardware);
  if (profile->allocations != NULL)
    FOR_ROWS (site, s, profile->allocations->sites)
  complete_place (profile, &s->location, &s->file, &s->line);
}

const char *
profile_function_key (struct profile *profile,
                      const struct profile_function *f)
{
  if (*f->location == '\0')
    return f->name;
  char *key = arena_printf (&profile->arena, "%s (%s)", f->name, f->location);
  return profile_intern (profile, key);
}

struct profile_function *
profile_find (const struct profile *profile, const char *key)
{
  if (*key == '\0')
    return NULL;
  struct profile_function *f = string_map_get (&profile->by_key, key);
  return f != NULL ? f : string_map_get (&profile->by_name, key);
}

bool
function_has_time (const struct profile_function *f)
{
  return strcmp (f->time_source, "none") != 0
         && strcmp (f->time_source, "inlined") != 0
         && strcmp (f->time_source, "below resolution") != 0;
}

bool
profile_has_doubts (const struct profile *p)
{
  bool found = false;
  FOR_ROWS (function, f, p->functions)
  found |= HAS (f, function, exact);
  FOR_ROWS (loop, l, p->loops)
  found |= HAS (l, loop, exact);
  FOR_ROWS (branch, b, p->branches)
  found |= HAS (b, branch, exact);
  FOR_ROWS (switch, s, p->switches)
  found |= HAS (s, switch, exact);
  return found;
}
