/* SPDX-License-Identifier: MIT */
/* merge.c: add up profiles, driven by the merge rules of fields.h.  */

#include "report/merge.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

struct merger
{
  struct profile *into;
  struct string_map rows; /* path of keys to row number + 1 */
  bool overflow;
};

static void merge_object (struct merger *m, const struct table *table,
                          void *into, const void *from, const char *path);

static void
put_texts (struct buffer *key, const struct rows *texts)
{
  for (size_t i = 0; i < texts->length; i++)
    buffer_printf (key, "%s\035", ((const char *const *) texts->items)[i]);
}

/* What makes a row the same row in another run: names and places, and which
   case of a switch; not how something was measured.  */
static void
row_key (const struct table *table, const void *row, struct buffer *key)
{
  for (size_t i = 0; i < table->count; i++)
    {
      const struct field *field = &table->fields[i];
      const void *at = (const char *) row + field->offset;
      if (field->merge != MERGE_KEEP)
        continue;
      if (field->type == FIELD_COUNT)
        buffer_printf (key, "%llu",
                       (unsigned long long) *(const uint64_t *) at);
      else if (field->type == FIELD_NAMES)
        put_texts (key, at);
      else if (field->type <= FIELD_PROSE
               && (field->type != FIELD_TEXT || field->required))
        buffer_puts (key, *(const char *const *) at);
      buffer_putc (key, '\036');
    }
}

static void
merge_rows (struct merger *m, const struct field *field, struct rows *into,
            const struct rows *from, const char *path)
{
  const struct table *table = field->sub;
  for (size_t i = 0; i < from->length; i++)
    {
      const void *row = (const char *) from->items + i * table->size;
      struct buffer key = { 0 };
      buffer_printf (&key, "%s\034%s\037", path, field->name);
      row_key (table, row, &key);
      struct string_map_entry *entry
          = string_map_entry (&m->rows, buffer_text (&key), key.length);
      if (entry->value == NULL)
        {
          profile_add_row (m->into, into, table);
          entry->value = (void *) (uintptr_t) into->length;
        }
      size_t place = (uintptr_t) entry->value - 1;
      const char *row_path = entry->key;
      merge_object (m, table, (char *) into->items + place * table->size, row,
                    row_path);
      buffer_free (&key);
    }
}

static void
merge_texts (struct merger *m, struct rows *into, const struct rows *from)
{
  const char *const *texts = from->items;
  for (size_t i = 0; i < from->length; i++)
    {
      const char *text = profile_intern (m->into, texts[i]);
      bool is_known = false;
      for (size_t k = 0; k < into->length && !is_known; k++)
        is_known = ((const char *const *) into->items)[k] == text;
      if (!is_known)
        profile_add_text (m->into, into, text);
    }
}

static void
merge_count (struct merger *m, enum field_merge rule, uint64_t *into,
             uint64_t from)
{
  if (rule == MERGE_SUM)
    {
      if (__builtin_add_overflow (*into, from, into))
        {
          *into = UINT64_MAX;
          m->overflow = true;
        }
    }
  else if (rule == MERGE_MINIMUM)
    *into = from < *into ? from : *into;
  else if (rule == MERGE_MAXIMUM)
    *into = from > *into ? from : *into;
}

static void
merge_number (enum field_merge rule, double *into, double from)
{
  if (rule == MERGE_SUM)
    *into += from;
  else if (rule == MERGE_MINIMUM)
    *into = fmin (*into, from);
  else if (rule == MERGE_MAXIMUM)
    *into = fmax (*into, from);
  else if (rule == MERGE_QUADRATURE)
    *into = hypot (*into, from);
}

/* Whether frames, in which order and repetition matter, are to be copied
   whole; other lists of texts are sets.  */
static void
copy_texts (struct merger *m, struct rows *into, const struct rows *from)
{
  for (size_t i = 0; i < from->length; i++)
    profile_add_text (m->into, into, ((const char *const *) from->items)[i]);
}

static void
merge_field (struct merger *m, const struct field *field, bool is_new,
             void *into, const void *from, const char *path)
{
  switch (field->type)
    {
    case FIELD_COUNT:
      if (is_new)
        *(uint64_t *) into = *(const uint64_t *) from;
      else
        merge_count (m, field->merge, into, *(const uint64_t *) from);
      break;
    case FIELD_TIME:
    case FIELD_NUMBER:
      if (is_new)
        *(double *) into = *(const double *) from;
      else
        merge_number (field->merge, into, *(const double *) from);
      break;
    case FIELD_FLAG:
      if (is_new)
        *(bool *) into = *(const bool *) from;
      else if (field->merge == MERGE_MINIMUM)
        *(bool *) into &= *(const bool *) from;
      else if (field->merge == MERGE_MAXIMUM)
        *(bool *) into |= *(const bool *) from;
      break;
    case FIELD_NAMES:
    case FIELD_PROSES:
      if (is_new)
        copy_texts (m, into, from);
      else if (field->merge == MERGE_SUM)
        merge_texts (m, into, from);
      break;
    case FIELD_OBJECT:
      if (is_new)
        {
          struct rows one = { 0 };
          *(void **) into = profile_add_row (m->into, &one, field->sub);
        }
      merge_object (m, field->sub, *(void **) into,
                    *(const void *const *) from, path);
      break;
    case FIELD_ROWS:
      merge_rows (m, field, into, from, path);
      break;
    default:
      if (is_new)
        *(const char **) into
            = profile_intern (m->into, *(const char *const *) from);
      break;
    }
}

/* Means are weighted by how often the thing happened.  */
static void
merge_function_means (struct profile_function *into,
                      const struct profile_function *from, uint64_t calls)
{
  double all = (double) calls + from->calls;
  if (all == 0)
    return;
  into->avg_time_ns
      = (into->avg_time_ns * calls + from->avg_time_ns * from->calls) / all;
  into->stderr_ns
      = hypot (into->stderr_ns * calls, from->stderr_ns * from->calls) / all;
}

static void
merge_overhead (struct profile_statistics *into,
                const struct profile_statistics *from, double runtime)
{
  double all = runtime + from->total_runtime_ns;
  if (all <= 0)
    return;
  double a = runtime / all, b = from->total_runtime_ns / all;
  into->instrumentation_overhead_percent
      = a * into->instrumentation_overhead_percent
        + b * from->instrumentation_overhead_percent;
  into->instrumentation_overhead_percent_stderr
      = hypot (a * into->instrumentation_overhead_percent_stderr,
               b * from->instrumentation_overhead_percent_stderr);
}

static uint64_t
add_counts (uint64_t a, uint64_t b)
{
  return __builtin_add_overflow (a, b, &a) ? UINT64_MAX : a;
}

static bool
has_bit (uint64_t has, size_t i)
{
  return (has >> i & 1) != 0;
}

/* Adds up the bounds of one count, whose fields are I (least) and I + 1
   (most); COUNT_INTO and COUNT_FROM are exact where they have none.  */
static void
merge_bounds (const struct table *table, size_t i, void *into, uint64_t there,
              const void *from, uint64_t count_into, uint64_t count_from)
{
  uint64_t *has = into;
  const struct field *least = &table->fields[i], *most = least + 1;
  bool first = has_bit (*has, i), second = has_bit (there, i);
  uint64_t *at_least = field_at (into, least);
  uint64_t *at_most = field_at (into, most);
  bool bounded = (!first || has_bit (*has, i + 1))
                 && (!second || has_bit (there, i + 1));
  if (!first && !second)
    return;
  *at_least = add_counts (
      first ? *at_least : count_into,
      second ? *(const uint64_t *) ((const char *) from + least->offset)
             : count_from);
  *at_most = add_counts (
      first ? *at_most : count_into,
      second ? *(const uint64_t *) ((const char *) from + most->offset)
             : count_from);
  *has |= UINT64_C (1) << i;
  *has = bounded ? *has | UINT64_C (1) << (i + 1)
                 : *has & ~(UINT64_C (1) << (i + 1));
}

/* Before the counts themselves are added.  */
static void
merge_all_bounds (const struct table *table, void *into, const void *from)
{
  uint64_t there = *(const uint64_t *) from;
  for (size_t i = 0; i + 1 < table->count; i++)
    if (table->fields[i].merge == MERGE_BOUND
        && table->fields[i + 1].merge == MERGE_BOUND)
      {
        size_t length = strlen (table->fields[i].name) - strlen ("_min");
        const struct field *count = table->fields;
        while (strncmp (count->name, table->fields[i].name, length) != 0
               || count->name[length] != '\0')
          count++;
        merge_bounds (
            table, i, into, there, from, *(uint64_t *) field_at (into, count),
            *(const uint64_t *) ((const char *) from + count->offset));
        i++;
      }
}

static void
merge_object (struct merger *m, const struct table *table, void *into,
              const void *from, const char *path)
{
  uint64_t *has = into;
  uint64_t there = *(const uint64_t *) from;
  bool is_first = *has == 0;
  if (!is_first && strcmp (table->what, "function") == 0)
    merge_function_means (into, from,
                          ((struct profile_function *) into)->calls);
  if (!is_first && strcmp (table->what, "statistics") == 0)
    merge_overhead (into, from,
                    ((struct profile_statistics *) into)->total_runtime_ns);
  if (!is_first)
    merge_all_bounds (table, into, from);
  for (size_t i = 0; i < table->count; i++)
    {
      const struct field *field = &table->fields[i];
      if ((there >> i & 1) == 0 || (!is_first && field->merge == MERGE_BOUND))
        continue;
      merge_field (m, field, (*has >> i & 1) == 0, field_at (into, field),
                   (const char *) from + field->offset, path);
      *has |= UINT64_C (1) << i;
    }
}

/* What can't be combined is known only if there was one profile.  */
static void
drop_fields (const struct table *table, void *object)
{
  uint64_t *has = object;
  for (size_t i = 0; i < table->count; i++)
    {
      const struct field *field = &table->fields[i];
      if (field->merge == MERGE_DROP)
        *has &= ~(UINT64_C (1) << i);
      else if (field->type == FIELD_ROWS)
        {
          struct rows *rows = field_at (object, field);
          for (size_t k = 0; k < rows->length; k++)
            drop_fields (field->sub,
                         (char *) rows->items + k * field->sub->size);
        }
    }
}

static void
divide_object (const struct table *table, void *object, size_t count)
{
  for (size_t i = 0; i < table->count; i++)
    {
      const struct field *field = &table->fields[i];
      void *at = field_at (object, field);
      bool is_sum = field->merge == MERGE_SUM || field->merge == MERGE_BOUND
                    || field->merge == MERGE_QUADRATURE;
      if (field->type == FIELD_OBJECT && *(void **) at != NULL)
        divide_object (field->sub, *(void **) at, count);
      else if (field->type == FIELD_ROWS)
        {
          struct rows *rows = at;
          for (size_t k = 0; k < rows->length; k++)
            divide_object (field->sub,
                           (char *) rows->items + k * field->sub->size, count);
        }
      else if (is_sum && field->type == FIELD_COUNT)
        {
          uint64_t value = *(uint64_t *) at;
          *(uint64_t *) at
              = value / count + (value % count >= (count + 1) / 2);
        }
      else if (is_sum
               && (field->type == FIELD_TIME || field->type == FIELD_NUMBER))
        *(double *) at /= count;
    }
}

static void
warn (struct profile *profile, const char *text)
{
  profile_add_text (profile, &profile->warnings, text);
  profile->has |= UINT64_C (1) << profile_has_warnings;
}

struct profile *
profile_merge (struct profile *const *profiles, size_t count, bool mean)
{
  struct profile *into = profile_new (profiles[0]->path);
  struct arena scratch = { 0 };
  struct merger m = { .into = into, .rows = { .arena = &scratch } };
  bool is_mixed = false;
  for (size_t i = 0; i < count; i++)
    {
      merge_object (&m, &profile_table, into, profiles[i], "");
      is_mixed |= strcmp (profiles[i]->binary, profiles[0]->binary) != 0;
    }
  if (count > 1)
    drop_fields (&profile_table, into);
  if (mean && count > 1)
    {
      divide_object (&profile_table, into, count);
      warn (into, arena_printf (&into->arena,
                                "numbers are means of %zu profiles, rounded",
                                count));
    }
  if (is_mixed)
    warn (into, "merged from profiles of different programs");
  if (m.overflow)
    warn (into, "a sum of counts did not fit into 64 bits and was capped");
  arena_free (&scratch);
  profile_complete (into);
  return into;
}
