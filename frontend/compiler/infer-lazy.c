/* SPDX-License-Identifier: MIT */
/* Inference: iterators that may have no end (`1..`, cycle (), a type of the
   program's with a method `next`).  They are the prelude's type Lazy; all
   others are arrays.  */

#include <string.h>

#include "infer-internal.h"
#include "methods.h"

static struct declaration *
library_item (struct inference *inf, const char *name)
{
  struct declaration *d = string_map_get (&inf->program->scope->items, name);
  return d && d->is_library ? d : NULL;
}

static struct node *
call_method (struct inference *inf, struct node *object, const char *name)
{
  struct node *call = node_new (inf->arena, NODE_METHOD_CALL, object->span);
  call->a = object;
  call->name = name;
  call->name_span = object->span;
  infer_settled (inf, call, NULL);
  return call;
}

static struct declaration *
library_function (struct inference *inf, const char *name)
{
  struct declaration *d = string_map_get (&inf->program->scope->items, name);
  return d && d->kind == DECLARATION_FUNCTION && d->function->is_library
             ? d
             : NULL;
}

/* A call of D with the COUNT bounds of RANGE.  */
static struct node *
call_library (struct inference *inf, const struct node *range,
              const struct declaration *d, size_t count)
{
  struct node *call = node_new (inf->arena, NODE_CALL, range->span);
  call->a = node_new (inf->arena, NODE_NAME, range->span);
  call->a->name = d->name;
  call->a->function = d->function;
  call->list.items = arena_array (inf->arena, struct node *, 2);
  call->list.items[0] = range->a;
  call->list.items[1] = range->b;
  call->list.count = count;
  infer_node (inf, call, NULL);
  return call;
}

/* `a..` becomes iter::count_from (a).  */
static void
count_from (struct inference *inf, struct node **slot)
{
  struct node *range = *slot;
  const struct declaration *iter = library_item (inf, "iter");
  if (range->kind != NODE_RANGE || range->b || !range->a || !iter)
    return;
  *slot = call_library (inf, range,
                        string_map_get (&iter->scope->items, "count_from"), 1);
}

/* A range of characters becomes an array of them.  */
static void
char_range (struct inference *inf, struct node **slot)
{
  struct node *range = *slot;
  if (range->kind != NODE_RANGE || !range->a || !range->b
      || type_strip (range->a->type)->kind != TYPE_CHAR)
    return;
  const struct declaration *d = library_function (
      inf, range->flags & FLAG_INCLUSIVE ? "chars_through" : "chars_between");
  if (d)
    *slot = call_library (inf, range, d, 2);
}

void
lazy_method (struct inference *inf, struct node *node)
{
  const struct declaration *lazy = library_item (inf, "Lazy");
  char_range (inf, &node->a);
  if (!lazy)
    return;
  count_from (inf, &node->a);
  struct type *type = type_strip (node->a->type);
  if (node->list.count == 1 && named (node, "zip")
      && (type->kind == TYPE_ARRAY || type->declaration == lazy))
    {
      struct node **other = &node->list.items[0];
      count_from (inf, other);
      if (!(*other)->type)
        infer_node (inf, *other, NULL);
      if (type_strip ((*other)->type)->declaration == lazy)
        node->name = "zip_lazy";
    }
  if (type->kind != TYPE_STRUCT
      || string_map_has (&type->declaration->methods, node->name)
      || !string_map_has (&type->declaration->methods, "next")
      || field_index (type->declaration->node, node->name) >= 0)
    return;
  if (type->declaration != lazy)
    {
      /* Methods that any type has are not meant.  */
      if (!string_map_has (&lazy->methods, node->name)
          && !method_find ('a', node->name, node->list.count)
          && !named (node, "collect"))
        return;
      node->a = call_method (inf, node->a, "to_lazy");
      if (string_map_has (&lazy->methods, node->name))
        return;
    }
  if (method_find ('a', node->name, node->list.count)
      || named (node, "collect"))
    node->a = call_method (inf, node->a, "to_vec");
}
