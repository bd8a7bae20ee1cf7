/* SPDX-License-Identifier: MIT */
/* pprof.c: profile.proto of github.com/google/pprof, written by hand: a
   message is fields of (number << 3 | type), varints and length-prefixed
   bytes.  Every weight is a sample type; a stack is one sample per weight it
   has, which pprof adds up.  */

#define _GNU_SOURCE /* timegm, strptime */

#include "report/report.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "report/call-tree.h"

/* Field numbers of message Profile.  */
enum
{
  PROFILE_SAMPLE_TYPE = 1,
  PROFILE_SAMPLE = 2,
  PROFILE_LOCATION = 4,
  PROFILE_FUNCTION = 5,
  PROFILE_STRING_TABLE = 6,
  PROFILE_TIME_NANOS = 9,
  PROFILE_DURATION_NANOS = 10,
  PROFILE_COMMENT = 13,
  PROFILE_DEFAULT_SAMPLE_TYPE = 14
};

static void
put_varint (struct buffer *out, uint64_t value)
{
  while (value >= 0x80)
    {
      buffer_putc (out, (char) (value | 0x80));
      value >>= 7;
    }
  buffer_putc (out, (char) value);
}

static void
put_integer (struct buffer *out, unsigned field, uint64_t value)
{
  put_varint (out, field << 3);
  put_varint (out, value);
}

static void
put_bytes (struct buffer *out, unsigned field, const void *bytes, size_t n)
{
  put_varint (out, field << 3 | 2);
  put_varint (out, n);
  buffer_append (out, bytes, n);
}

static void
put_message (struct buffer *out, unsigned field, struct buffer *message)
{
  put_bytes (out, field, buffer_text (message), message->length);
  buffer_clear (message);
}

struct pprof
{
  struct arena arena;
  struct string_map strings;   /* index = place in the string table */
  struct string_map locations; /* function name; index + 1 = id */
  struct buffer *out;
  struct buffer message, ids, values;
  unsigned value_index, value_count;
  double given, written;
};

static uint64_t
string_index (struct pprof *p, const char *text)
{
  return (uint64_t) (string_map_entry (&p->strings, text, strlen (text))
                     - p->strings.entries);
}

static uint64_t
location_id (struct pprof *p, const char *name)
{
  return (uint64_t) (string_map_entry (&p->locations, name, strlen (name))
                     - p->locations.entries)
         + 1;
}

static void
visit (void *data, const char *const *path, unsigned depth,
       const struct call_node *node)
{
  struct pprof *p = data;
  p->given += node->self;
  double value = round (p->given - p->written);
  if (node->self <= 0 || value < 1)
    return;
  p->written += value;
  for (unsigned i = depth; i-- > 0;) /* leaf first */
    put_varint (&p->ids, location_id (p, path[i]));
  for (unsigned i = 0; i < p->value_count; i++)
    put_varint (&p->values, i == p->value_index ? whole_number (value) : 0);
  put_message (&p->message, 1, &p->ids);
  put_message (&p->message, 2, &p->values);
  put_message (p->out, PROFILE_SAMPLE, &p->message);
}

static void
put_locations (struct pprof *p, const struct profile *profile)
{
  for (size_t i = 0; i < p->locations.count; i++)
    {
      const char *name = p->locations.entries[i].key;
      const struct profile_function *f = profile_find (profile, name);
      uint64_t id = i + 1;
      put_integer (&p->ids, 1, id); /* Line: function, line */
      put_integer (&p->ids, 2, f != NULL ? f->line : 0);
      put_integer (&p->message, 1, id);
      put_message (&p->message, 4, &p->ids);
      put_message (p->out, PROFILE_LOCATION, &p->message);
      put_integer (&p->message, 1, id);
      put_integer (&p->message, 2, string_index (p, name));
      put_integer (&p->message, 3,
                   string_index (p, f != NULL && *f->linkage_name != '\0'
                                        ? f->linkage_name
                                        : name));
      put_integer (&p->message, 4, string_index (p, f != NULL ? f->file : ""));
      put_integer (&p->message, 5, f != NULL ? f->line : 0);
      put_message (p->out, PROFILE_FUNCTION, &p->message);
    }
}

static uint64_t
time_nanos (const char *timestamp)
{
  struct tm tm = { 0 };
  const char *rest = strptime (timestamp, "%Y-%m-%dT%H:%M:%S", &tm);
  if (rest == NULL)
    return 0;
  double fraction = *rest == '.' ? strtod (rest, NULL) : 0;
  return whole_number (timegm (&tm)) * UINT64_C (1000000000)
         + whole_number (fraction * 1e9);
}

static void
put_rest (struct pprof *p, const struct profile *profile)
{
  put_locations (p, profile);
  put_integer (p->out, PROFILE_TIME_NANOS, time_nanos (profile->timestamp));
  double runtime = profile->statistics->total_runtime_ns;
  put_integer (p->out, PROFILE_DURATION_NANOS, whole_number (runtime));
  put_integer (p->out, PROFILE_COMMENT,
               string_index (p, "ruchy " RUCHY_VERSION));
  put_integer (p->out, PROFILE_DEFAULT_SAMPLE_TYPE,
               string_index (p, weight_names[WEIGHT_TIME]));
  for (size_t i = 0; i < p->strings.count; i++)
    put_bytes (p->out, PROFILE_STRING_TABLE, p->strings.entries[i].key,
               p->strings.entries[i].length);
}

void
report_pprof (const struct profile *profile,
              const struct report_options *options, struct buffer *out)
{
  struct pprof p = { .out = out };
  struct call_tree *trees[WEIGHT_COUNT];
  p.strings.arena = p.locations.arena = &p.arena;
  string_index (&p, ""); /* the table's first string */
  for (enum weight w = 0; w < WEIGHT_COUNT; w++)
    {
      bool wanted
          = options->weight == NULL || weight_named (options->weight) == w;
      trees[w] = wanted ? call_tree_build (&p.arena, profile, w) : NULL;
      if (trees[w] == NULL || (trees[w]->root.total <= 0 && w != WEIGHT_TIME))
        {
          trees[w] = NULL;
          continue;
        }
      put_integer (&p.message, 1, string_index (&p, weight_names[w]));
      put_integer (&p.message, 2,
                   string_index (&p, w == WEIGHT_TIME    ? "nanoseconds"
                                     : w == WEIGHT_BYTES ? "bytes"
                                                         : "count"));
      put_message (out, PROFILE_SAMPLE_TYPE, &p.message);
      p.value_count++;
    }
  for (enum weight w = 0; w < WEIGHT_COUNT; w++)
    if (trees[w] != NULL)
      {
        p.given = p.written = 0;
        call_tree_walk (trees[w], visit, &p);
        p.value_index++;
      }
  put_rest (&p, profile);
  buffer_free (&p.message);
  buffer_free (&p.ids);
  buffer_free (&p.values);
  arena_free (&p.arena);
}
