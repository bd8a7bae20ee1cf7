/* SPDX-License-Identifier: MIT */
/* Resolve: uses of constant parameters, the N of `const N: usize`.

   Types of arrays have no lengths here.  So N may stay unknown where a value
   was made of an array; then it is the length of an array of N elements: of a
   parameter, or of a field of one or of `self`.  */

#include <string.h>

#include "resolve-internal.h"

static const struct node *
find_generic (const struct node_list *generics, const char *name)
{
  for (size_t i = 0; i < generics->count; i++)
    if ((generics->items[i]->flags & FLAG_CONSTANT)
        && strcmp (generics->items[i]->name, name) == 0)
      return generics->items[i];
  return NULL;
}

/* The length of what is N elements long in ARRAY, of the type written as
   TYPE; or NULL.  */
static struct node *
length_in (struct resolver *r, struct node *array, const struct node *type,
           const char *name)
{
  while (type && type->kind == NODE_REFERENCE_TYPE)
    type = type->a;
  for (; type && type->kind == NODE_ARRAY_TYPE; type = type->a)
    {
      struct node *outer
          = node_new (r->arena,
                      type->b && type->b->kind == NODE_NAME
                              && strcmp (type->b->name, name) == 0
                          ? NODE_METHOD_CALL
                          : NODE_INDEX,
                      array->span);
      outer->a = array;
      if (outer->kind == NODE_METHOD_CALL)
        {
          outer->name = "len";
          outer->name_span = array->span;
          return outer;
        }
      outer->b = node_new (r->arena, NODE_INTEGER, array->span);
      array = outer;
    }
  return NULL;
}

/* The name that the type itself, DECLARATION, gives its parameter for which
   TYPE, its name with arguments, has NAME.  */
static const char *
name_in_type (const struct node *type, const struct node *declaration,
              const char *name)
{
  const struct node_list *arguments = &type->more;
  for (size_t i = 0; i < arguments->count && i < declaration->more.count; i++)
    if (arguments->items[i]->kind == NODE_NAMED_TYPE
        && strcmp (arguments->items[i]->name, name) == 0)
      return declaration->more.items[i]->name;
  return NULL;
}

/* The same as length_in for OBJECT, a struct D written as TYPE: the length of
   one of its fields.  */
static struct node *
length_in_struct (struct resolver *r, struct node *object,
                  const struct node *type, const struct declaration *d,
                  const char *name)
{
  struct node *length = NULL;
  if (!d || d->kind != DECLARATION_STRUCT)
    return NULL;
  name = name_in_type (type, d->node, name);
  for (size_t i = 0; i < d->node->list.count && name && !length; i++)
    {
      struct node *field = node_new (r->arena, NODE_FIELD, object->span);
      field->a = object;
      field->name = d->node->list.items[i]->name;
      field->name_span = object->span;
      length = length_in (r, field, d->node->list.items[i]->annotation, name);
    }
  return length;
}

static struct node *
known_length (struct resolver *r, const struct function *f, struct span span,
              const char *name)
{
  struct node *length = NULL;
  for (size_t i = f->has_self; i < f->node->list.count && !length; i++)
    {
      const struct node *parameter = f->node->list.items[i];
      const struct node *type = parameter->annotation;
      if (!parameter->a || parameter->a->kind != NODE_BINDING)
        continue;
      struct node *object = name_node (r, span, parameter->a->name);
      length = length_in (r, object, type, name);
      while (type && type->kind == NODE_REFERENCE_TYPE)
        type = type->a;
      if (!length && type && type->kind == NODE_NAMED_TYPE)
        length = length_in_struct (r, object, type,
                                   resolve_item (r->scope, type->name), name);
    }
  if (length || !f->has_self || !f->impl)
    return length;
  return length_in_struct (r, name_node (r, span, "self"), f->impl->annotation,
                           f->self, name);
}

bool
constant_parameter (struct resolver *r, struct node *node)
{
  const struct function *f = r->function;
  if (!f || !f->node
      || !(find_generic (&f->node->more, node->name)
           || (f->impl && find_generic (&f->impl->more, node->name))))
    return false;
  node->kind = NODE_CONSTANT_PARAMETER;
  node->c = known_length (r, f, node->span, node->name);
  if (node->c)
    resolve_node (r, node->c);
  return true;
}
