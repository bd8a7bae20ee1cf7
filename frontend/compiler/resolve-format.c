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
  if (!node->text || !strchr (node->text, '?'))
    spell_letters (r, &node->a);
  resolve_node (r, node->a);
  if (node->b)
    resolve_node (r, node->b);
  if (node->c)
    resolve_node (r, node->c);
}

/* "{:>4}".format (n) of a literal with specifications is format!.  */
bool
format_method (struct resolver *r, struct node *node)
{
  if (strcmp (node->name, "format") != 0 || node->a->kind != NODE_STRING
      || !strstr (node->a->text, "{:"))
    return false;
  struct node **items
      = arena_array (r->arena, struct node *, node->list.count + 1);
  items[0] = node->a;
  for (size_t i = 0; i < node->list.count; i++)
    items[i + 1] = node->list.items[i];
  node->kind = NODE_MACRO;
  node->a = NULL;
  node->list.items = items;
  node->list.count++;
  resolve_macro (r, node);
  return true;
}
