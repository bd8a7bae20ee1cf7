/* SPDX-License-Identifier: MIT */
/* chrome.c: trace events for chrome://tracing and Perfetto.  A profile is no
   recording: the events are the call tree, each node as long as its total
   weight and as its callers need it to be, and say so in their category.  */

#include "report/report.h"

#include <string.h>

#include "report/call-tree.h"

struct chrome
{
  struct buffer *out;
  double scale; /* weight to microseconds */
};

/* NODE from START on.  */
static void
put_node (struct chrome *c, const struct call_node *node, double start)
{
  buffer_puts (c->out, ",\n{ \"ph\": \"X\", \"pid\": 1, \"tid\": 1, "
                       "\"cat\": \"aggregated\", \"name\": ");
  buffer_put_json_string (c->out, node->name, strlen (node->name));
  buffer_printf (c->out, ", \"ts\": %.3f, \"dur\": %.3f", start * c->scale,
                 node->total * c->scale);
  if (node->function != NULL)
    buffer_printf (c->out, ", \"args\": { \"calls\": %llu }",
                   (unsigned long long) node->function->calls);
  buffer_puts (c->out, " }");
  for (const struct call_node *k = node->children; k != NULL; k = k->next)
    {
      put_node (c, k, start);
      start += k->total;
    }
}

void
report_chrome (const struct profile *profile,
               const struct report_options *options, struct buffer *out)
{
  struct arena arena = { 0 };
  enum weight weight
      = options->weight != NULL ? weight_named (options->weight) : WEIGHT_TIME;
  struct call_tree *tree = call_tree_build (&arena, profile, weight);
  struct chrome c = { out, weight == WEIGHT_TIME ? 1e-3 : 1 };
  buffer_puts (out, "{ \"displayTimeUnit\": \"ns\",\n"
                    "\"otherData\": { \"what\": \"aggregated call tree, not "
                    "a recording\", \"weight\": ");
  buffer_printf (out, "\"%s\", \"binary\": ", weight_names[weight]);
  buffer_put_json_string (out, profile->binary, strlen (profile->binary));
  buffer_puts (out, " },\n\"traceEvents\": [\n"
                    "{ \"ph\": \"M\", \"pid\": 1, \"tid\": 1, \"name\": "
                    "\"thread_name\", \"args\": { \"name\": "
                    "\"all threads, aggregated\" } }");
  double start = 0;
  for (const struct call_node *k = tree->root.children; k != NULL; k = k->next)
    {
      put_node (&c, k, start);
      start += k->total;
    }
  buffer_puts (out, "\n] }\n");
  arena_free (&arena);
}
