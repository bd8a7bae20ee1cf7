/* SPDX-License-Identifier: MIT */
/* Resolve: what a letter becomes in the other case may be several letters
   ('ß': SS), which Rust's char::to_uppercase gives as an iterator.  Here it is
   one char, as long as nobody goes through it; where somebody does (`for',
   `flat_map', `collect', `extend') the letters are those of the text's upper
   case: c.to_uppercase () becomes c.to_string ().to_uppercase ().chars ().
   Where it is shown it is that text, if inference finds a char.  Called
   before the names are resolved.  */

#include <string.h>

#include "resolve-internal.h"

static bool
is_other_case (const struct resolver *r, const struct node *node)
{
  if (!node || node->kind != NODE_METHOD_CALL || node->list.count
      || !(strcmp (node->name, "to_uppercase") == 0
           || strcmp (node->name, "to_lowercase") == 0))
    return false;
  for (size_t i = 0; i < r->program->functions.length; i++)
    if (strcmp (r->program->functions.items[i]->name, node->name) == 0)
      return false;
  return true;
}

void
spread_letters (struct resolver *r, struct node **slot)
{
  struct node *node = *slot;
  if (!is_other_case (r, node))
    return;
  node->a = node_method_call (r->arena, node->a, "to_string");
  *slot = node_method_call (r->arena, node, "chars");
}

void
spell_letters (struct resolver *r, struct node **slot)
{
  if (is_other_case (r, *slot))
    (*slot)->flags |= FLAG_SHOWN;
}

void
spread_letters_of (struct resolver *r, struct node *call)
{
  if (strcmp (call->name, "collect") == 0)
    spread_letters (r, &call->a);
  if (strcmp (call->name, "to_string") == 0)
    spell_letters (r, &call->a);
  if (strcmp (call->name, "extend") == 0 && call->list.count == 1)
    spread_letters (r, &call->list.items[0]);
  if (strcmp (call->name, "flat_map") != 0 || call->list.count != 1
      || call->list.items[0]->kind != NODE_LAMBDA)
    return;
  struct node **body = &call->list.items[0]->a;
  if ((*body)->kind == NODE_BLOCK && (*body)->list.count == 1)
    body = &(*body)->list.items[0];
  spread_letters (r, body);
}
