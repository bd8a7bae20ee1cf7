/* SPDX-License-Identifier: MIT */
/* Inference: nodes whose types are not known where they are reached.  They
   wait until more of the function is known, and are settled by force, one at
   a time, if nothing else gets any further.  */

#include <string.h>

#include "infer-internal.h"

void
infer_later (struct inference *inf, struct node *node, struct type *expected)
{
  vector_push (
      inf->arena, &inf->pending,
      ((struct pending){ node, inf->frame, expected, inf->only_numbers }));
  inf->only_numbers = false;
}

/* Work off pending nodes.  Returns whether any was settled.  */
static bool
settle_pending (struct inference *inf)
{
  bool progress = false;
  size_t count = inf->pending.length;
  struct pending *items = inf->pending.items;
  memset (&inf->pending, 0, sizeof inf->pending);
  for (size_t i = 0; i < count && !inf->restart; i++)
    {
      struct frame *frame = inf->frame;
      inf->frame = items[i].frame;
      inf->resettled = items[i].node;
      if (settle (inf, items[i].node, items[i].expected))
        progress = true;
      else
        {
          items[i].only_numbers = inf->only_numbers;
          inf->only_numbers = false;
          vector_push (inf->arena, &inf->pending, items[i]);
        }
      inf->resettled = NULL;
      inf->frame = frame;
    }
  return progress;
}

/* Whether NODE is a call with an argument of which nothing is known.  */
static bool
waits_for_argument (const struct node *node)
{
  if (node->kind != NODE_CALL)
    return false;
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct type *type = node->list.items[i]->type;
      if (type && type_prune (type)->kind == TYPE_VARIABLE
          && !type_prune (type)->is_number)
        return true;
    }
  return false;
}

/* The pending node to settle in spite of unknown types: in f (g (x)), g
   first; what only waits for the widths of literals last.  */
static size_t
next_to_force (struct inference *inf)
{
  size_t open = inf->pending.length;
  for (size_t i = 0; i < inf->pending.length; i++)
    if (inf->pending.items[i].only_numbers)
      open = i < open ? i : open;
    else if (!waits_for_argument (inf->pending.items[i].node))
      return i;
  return open < inf->pending.length ? open : 0;
}

static void
force_one (struct inference *inf)
{
  size_t at = next_to_force (inf);
  struct pending first = inf->pending.items[at];
  struct frame *frame = inf->frame;
  for (size_t i = at + 1; i < inf->pending.length; i++)
    inf->pending.items[i - 1] = inf->pending.items[i];
  inf->pending.length--;
  inf->frame = first.frame;
  inf->forcing = true;
  settle (inf, first.node, first.expected);
  inf->forcing = false;
  inf->frame = frame;
}

void
work_off (struct inference *inf)
{
  while (inf->pending.length > 0 && !inf->restart)
    if (!settle_pending (inf) && inf->pending.length > 0)
      force_one (inf);
}
