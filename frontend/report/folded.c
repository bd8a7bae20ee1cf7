/* SPDX-License-Identifier: MIT */
/* folded.c: stacks as "root;caller;callee WEIGHT", one a line, sorted.  The
   weights are whole numbers; what rounding loses is carried on to the next
   line, so that their sum is the tree's.  */

#include "report/report.h"

#include <math.h>
#include <string.h>

#include "report/call-tree.h"

struct folded
{
  struct buffer *out;
  double given; /* sum of the exact weights so far */
  double written;
};

static void
write_frame (struct buffer *out, const char *name)
{
  /* The two characters that mean something in this format.  */
  for (; *name != '\0'; name++)
    buffer_putc (out, *name == ';' ? ':' : *name == '\n' ? ' ' : *name);
}

static void
visit (void *data, const char *const *path, unsigned depth,
       const struct call_node *node)
{
  struct folded *folded = data;
  folded->given += node->self;
  double weight = round (folded->given - folded->written);
  if (node->self <= 0 || weight < 1)
    return;
  folded->written += weight;
  for (unsigned i = 0; i < depth; i++)
    {
      if (i != 0)
        buffer_putc (folded->out, ';');
      write_frame (folded->out, path[i]);
    }
  buffer_printf (folded->out, " %.0f\n", weight);
}

void
report_folded (const struct profile *profile,
               const struct report_options *options, struct buffer *out)
{
  struct arena arena = { 0 };
  enum weight weight
      = options->weight != NULL ? weight_named (options->weight) : WEIGHT_TIME;
  struct folded folded = { .out = out };
  call_tree_walk (call_tree_build (&arena, profile, weight), visit, &folded);
  arena_free (&arena);
}
