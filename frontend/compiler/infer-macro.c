/* SPDX-License-Identifier: MIT */
/* Inference: macros.  */

#include <string.h>

#include "infer-internal.h"

/* write! to something that is no string: by its method write_str.  */
static bool
write_to_object (struct inference *inf, struct node *node)
{
  const struct type *type = type_strip (node->list.items[0]->type);
  if (type->kind != TYPE_STRUCT
      || !string_map_has (&type->declaration->methods, "write_str"))
    return false;
  struct node *text = node->b;
  if (!text)
    text = node_new (inf->arena, NODE_FORMAT, node->span);
  if (named (node, "writeln"))
    {
      struct node *end = node_new (inf->arena, NODE_STRING, node->span);
      end->text = "\n";
      end->length = 1;
      end->type = &type_string;
      struct node **pieces
          = arena_array (inf->arena, struct node *, text->list.count + 1);
      for (size_t i = 0; i < text->list.count; i++)
        pieces[i] = text->list.items[i];
      pieces[text->list.count++] = end;
      text->list.items = pieces;
    }
  text->type = &type_string;
  node->kind = NODE_METHOD_CALL;
  node->name = "write_str";
  node->name_span = node->span;
  node->a = node->list.items[0];
  node->b = NULL;
  node->list.items[0] = text;
  infer_settled (inf, node, NULL);
  return true;
}

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
      if (write_to_object (inf, node))
        return node->type;
      return type_of_2 (&inf->context, TYPE_RESULT, &type_unit, &type_string);
    }
  else if (strcmp (name, "vec") == 0)
    {
      node->kind = NODE_ARRAY;
      return infer_node (inf, node, expected);
    }
  return &type_unit;
}
