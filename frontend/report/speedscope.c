/* SPDX-License-Identifier: MIT */
/* speedscope.c: the file format of speedscope.app: one sampled profile for
   each weight the profile has (or the one chosen).  */

#include "report/report.h"

#include <stdlib.h>
#include <string.h>

#include "report/call-tree.h"

struct speedscope
{
  struct arena arena;
  struct string_map frames; /* name to index + 1 */
  struct buffer samples, weights;
  double total;
};

/* What the format calls the unit of a weight.  */
static const char *
unit_name (enum weight weight)
{
  switch (weight)
    {
    case WEIGHT_TIME:
      return "nanoseconds";
    case WEIGHT_BYTES:
      return "bytes";
    default:
      return "none";
    }
}

static size_t
frame_index (struct speedscope *s, const char *name)
{
  struct string_map_entry *entry
      = string_map_entry (&s->frames, name, strlen (name));
  return (size_t) (entry - s->frames.entries);
}

static void
visit (void *data, const char *const *path, unsigned depth,
       const struct call_node *node)
{
  struct speedscope *s = data;
  if (node->self <= 0)
    return;
  const char *separator = s->samples.length != 0 ? ",\n" : "";
  buffer_printf (&s->samples, "%s[", separator);
  for (unsigned i = 0; i < depth; i++)
    buffer_printf (&s->samples, "%s%zu", i != 0 ? "," : "",
                   frame_index (s, path[i]));
  buffer_putc (&s->samples, ']');
  buffer_printf (&s->weights, "%s%.13g", s->weights.length != 0 ? "," : "",
                 node->self);
  s->total += node->self;
}

static void
put_profile (struct speedscope *s, const struct profile *profile,
             enum weight weight, struct buffer *out)
{
  struct arena arena = { 0 };
  struct call_tree *tree = call_tree_build (&arena, profile, weight);
  if (tree->root.total > 0)
    {
      s->total = 0;
      call_tree_walk (tree, visit, s);
      buffer_printf (out,
                     "%s\n  { \"type\": \"sampled\", \"name\": \"%s%s\", "
                     "\"unit\": \"%s\", \"startValue\": 0, "
                     "\"endValue\": %.13g,\n    \"samples\": [",
                     out->length != 0 ? "," : "", weight_names[weight],
                     tree->origin == TREE_FROM_STACKS ? "" : " (estimated)",
                     unit_name (weight), s->total);
      buffer_append (out, buffer_text (&s->samples), s->samples.length);
      buffer_puts (out, "],\n    \"weights\": [");
      buffer_append (out, buffer_text (&s->weights), s->weights.length);
      buffer_puts (out, "] }");
    }
  buffer_clear (&s->samples);
  buffer_clear (&s->weights);
  arena_free (&arena);
}

static void
put_frames (const struct speedscope *s, const struct profile *profile,
            struct buffer *out)
{
  for (size_t i = 0; i < s->frames.count; i++)
    {
      const char *name = s->frames.entries[i].key;
      const struct profile_function *f = profile_find (profile, name);
      buffer_printf (out, "%s\n    { \"name\": ", i != 0 ? "," : "");
      buffer_put_json_string (out, name, strlen (name));
      if (f != NULL && *f->file != '\0')
        {
          buffer_puts (out, ", \"file\": ");
          buffer_put_json_string (out, f->file, strlen (f->file));
          buffer_printf (out, ", \"line\": %llu",
                         (unsigned long long) f->line);
        }
      buffer_puts (out, " }");
    }
}

void
report_speedscope (const struct profile *profile,
                   const struct report_options *options, struct buffer *out)
{
  struct speedscope s = { 0 };
  struct buffer profiles = { 0 };
  s.frames.arena = &s.arena;
  for (enum weight w = 0; w < WEIGHT_COUNT; w++)
    if (options->weight == NULL || weight_named (options->weight) == w)
      put_profile (&s, profile, w, &profiles);
  buffer_puts (out,
               "{ \"$schema\": "
               "\"https://www.speedscope.app/file-format-schema.json\",\n"
               "  \"exporter\": \"ruchy " RUCHY_VERSION "\",\n  \"name\": ");
  buffer_put_json_string (out, profile->binary, strlen (profile->binary));
  buffer_puts (out, ",\n  \"activeProfileIndex\": 0,\n"
                    "  \"shared\": { \"frames\": [");
  put_frames (&s, profile, out);
  buffer_puts (out, "] },\n  \"profiles\": [");
  buffer_append (out, buffer_text (&profiles), profiles.length);
  buffer_puts (out, "] }\n");
  buffer_free (&profiles);
  buffer_free (&s.samples);
  buffer_free (&s.weights);
  arena_free (&s.arena);
}
