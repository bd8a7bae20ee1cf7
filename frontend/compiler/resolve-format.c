/* SPDX-License-Identifier: MIT */
/* Resolve: placeholders of format strings.  */

#include <string.h>

#include "format.h"
#include "resolve-internal.h"

void
resolve_format_piece (struct resolver *r, struct node *node)
{
  if (node->text)
    for (int k = 0; k < 2; k++)
      {
        struct node **slot = k ? &node->c : &node->b;
        const char *name = format_spec_argument (r->arena, node->text, k);
        if (*slot || !name)
          continue;
        *slot = node_new (r->arena, NODE_NAME, node->span);
        (*slot)->name = name;
      }
  resolve_node (r, node->a);
  if (node->b)
    resolve_node (r, node->b);
  if (node->c)
    resolve_node (r, node->c);
}
