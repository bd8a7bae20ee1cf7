/* SPDX-License-Identifier: MIT */
/* Inference: macros.  */

#include <string.h>

#include "infer-internal.h"

struct type *
infer_macro (struct inference *inf, struct node *node, struct type *expected)
{
  const char *name = node->name;
  (void) expected;
  if (strcmp (name, "matches") == 0)
    {
      struct node *arm = node->list.items[0];
      infer_node (inf, node->a, NULL);
      infer_option_pattern (inf, arm->a, node->a);
      infer_pattern (inf, arm->a, node->a->type);
      if (arm->b)
        infer_condition (inf, &arm->b);
      arm->type = &type_bool;
      return &type_bool;
    }
  if (node->b)
    infer_node (inf, node->b, NULL);
  if (strncmp (name, "debug_", 6) == 0)
    node->name = name += 6;
  if (strcmp (name, "format") == 0)
    return &type_string;
  if (strcmp (name, "panic") == 0 || strcmp (name, "todo") == 0
      || strcmp (name, "unimplemented") == 0
      || strcmp (name, "unreachable") == 0)
    return &type_never;
  if (strcmp (name, "assert") == 0)
    infer_as (inf, &node->list.items[0], &type_bool, "the assertion");
  else if (strncmp (name, "assert_", 7) == 0)
    {
      /* A comparison, checked and typed as one.  */
      struct node *compare = node_new (inf->arena, NODE_BINARY, node->span);
      compare->op = strcmp (name, "assert_eq") == 0 ? OP_EQUAL : OP_NOT_EQUAL;
      compare->a = node->list.items[0];
      compare->b = node->list.items[1];
      node->c = compare;
      node->list.count = 0;
      infer_node (inf, compare, NULL);
    }
  else if (strcmp (name, "dbg") == 0)
    return infer_node (inf, node->list.items[0], expected);
  else if (strcmp (name, "write") == 0 || strcmp (name, "writeln") == 0)
    {
      infer_node (inf, node->list.items[0], NULL);
      return type_of_2 (&inf->context, TYPE_RESULT, &type_unit, &type_string);
    }
  else if (strcmp (name, "vec") == 0)
    {
      node->kind = NODE_ARRAY;
      return infer_node (inf, node, expected);
    }
  return &type_unit;
}
