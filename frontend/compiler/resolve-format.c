/* SPDX-License-Identifier: MIT */
/* Resolve: placeholders of format strings.  */

#include <string.h>

#include "format.h"
#include "resolve-internal.h"

/* {:?} of a.cmp (b): an Ordering is a number, shown by its name.  */
static void
name_ordering (struct resolver *r, struct node *piece)
{
  static const char *const methods[]
      = { "cmp", "partial_cmp", "total_cmp", "then", "then_with" };
  const struct node *value = piece->a;
  if (!piece->text || strcmp (piece->text, "?") != 0
      || value->kind != NODE_METHOD_CALL)
    return;
  if (strcmp (value->name, "reverse") == 0
      && value->a->kind == NODE_METHOD_CALL)
    value = value->a;
  /* That of a bool takes a function.  */
  if (strcmp (value->name, "then") == 0 && value->list.count
      && value->list.items[0]->kind == NODE_LAMBDA)
    return;
  for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
    if (strcmp (value->name, methods[i]) == 0)
      {
        struct node *call
            = node_new (r->arena, NODE_METHOD_CALL, piece->a->span);
        call->a = piece->a;
        call->name = "ordering_name";
        call->name_span = call->span;
        piece->a = call;
        piece->text = NULL;
        return;
      }
}

void
resolve_format_piece (struct resolver *r, struct node *node)
{
  name_ordering (r, node);
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
