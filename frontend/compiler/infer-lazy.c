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
  struct node *call = node_method_call (inf->arena, object, name);
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

/* Whether TYPE is one of the program's with a method `next`, or LAZY.  */
static bool
has_next (const struct type *type, const struct declaration *lazy)
{
  return type->kind == TYPE_STRUCT
         && (type->declaration == lazy
             || string_map_has (&type->declaration->methods, "next"));
}

/* zip and chain with an iterator that may have no end.  */
static void
lazy_argument (struct inference *inf, struct node *node,
               const struct declaration *lazy)
{
  const struct type *type = type_strip (node->a->type);
  if (node->list.count != 1 || !(named (node, "zip") || named (node, "chain"))
      || (type->kind != TYPE_ARRAY && type->kind != TYPE_RANGE
          && !has_next (type, lazy)))
    return;
  struct node **other = &node->list.items[0];
  count_from (inf, other);
  if (!(*other)->type)
    infer_node (inf, *other, NULL);
  const struct type *second = type_strip ((*other)->type);
  if (!has_next (second, lazy))
    return;
  if (second->declaration != lazy)
    *other = call_method (inf, *other, "to_lazy");
  node->name = named (node, "zip") ? "zip_lazy" : "chain_lazy";
}

/* An Option given to a method of arrays that takes an array.  */
static void
option_argument (struct inference *inf, struct node *node)
{
  if (node->list.count != 1 || type_strip (node->a->type)->kind != TYPE_ARRAY
      || !(named (node, "zip") || named (node, "chain")
           || named (node, "extend")))
    return;
  struct node **other = &node->list.items[0];
  /* Of others the elements may only be known from the array.  */
  if ((*other)->kind != NODE_NAME && (*other)->kind != NODE_CALL
      && (*other)->kind != NODE_FIELD && (*other)->kind != NODE_METHOD_CALL)
    return;
  static const char *const giving[]
      = { "get", "take", "pop", "first", "last", "cloned", "copied", NULL };
  if ((*other)->kind == NODE_METHOD_CALL
      && !is_one_of ((*other)->name, giving))
    return;
  if (!(*other)->type)
    infer_node (inf, *other, NULL);
  if (type_strip ((*other)->type)->kind == TYPE_OPTION)
    *other = call_method (inf, *other, "into_iter");
}

/* place.by_ref () of what has a method `next`: it moves on as its steps are
   taken.  */
static bool
lends_steps (const struct node *node, const struct type *type,
             const struct declaration *lazy)
{
  const struct node *object = node->a;
  while (object->kind == NODE_FIELD || object->kind == NODE_INDEX
         || object->kind == NODE_DEREFERENCE)
    object = object->a;
  return named (node, "by_ref") && node->list.count == 0
         && object->kind == NODE_NAME
         && (type->kind == TYPE_ARRAY
             || (has_next (type, lazy) && type->declaration != lazy
                 && !string_map_has (&type->declaration->methods, "by_ref")));
}

void
lazy_method (struct inference *inf, struct node *node)
{
  const struct declaration *lazy = library_item (inf, "Lazy");
  char_range (inf, &node->a);
  option_argument (inf, node);
  if (!lazy)
    return;
  count_from (inf, &node->a);
  struct type *type = type_strip (node->a->type);
  if (type->kind != TYPE_STRUCT
      || !string_map_has (&type->declaration->methods, node->name))
    lazy_argument (inf, node, lazy);
  if (lends_steps (node, type, lazy))
    {
      node->name = "lend_steps";
      return;
    }
  if (!has_next (type, lazy)
      || string_map_has (&type->declaration->methods, node->name)
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
