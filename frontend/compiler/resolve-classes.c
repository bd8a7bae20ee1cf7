/* SPDX-License-Identifier: MIT */
/* Resolve: classes that extend others.  A class gets copies of the fields and
   methods of its ancestors.  What it overrides is kept under another name,
   super_ANCESTOR_METHOD, for `super.method (…)`; an ancestor's constructor
   becomes a method that fills an object made already.  Where a value of a
   subclass stands for one of its ancestor, the ancestor's name means its
   family: a trait with the methods of the ancestor, and one more to read and
   one to write each field (infer-coerce.c finds out).  */

#include <string.h>

#include "resolve-internal.h"

static struct declaration *
parent_of (const struct declaration *d)
{
  const struct node *type = d->node->annotation;
  size_t used;
  if (d->kind != DECLARATION_STRUCT || !type || type->kind != NODE_NAMED_TYPE)
    return NULL;
  struct declaration *parent = resolve_path (d->scope, &type->list, &used);
  return parent && parent->kind == DECLARATION_STRUCT ? parent : NULL;
}

static const char *
super_name (struct resolver *r, const struct declaration *ancestor,
            const char *method)
{
  return arena_printf (r->arena, "super_%s_%s", ancestor->name, method);
}

/* The type CLASS as an impl of it names it.  */
static struct node *
impl_of (struct resolver *r, struct declaration *d)
{
  struct node *impl = node_new (r->arena, NODE_IMPL, d->node->span);
  struct node *type = node_new (r->arena, NODE_NAMED_TYPE, d->node->span);
  struct node *name = node_new (r->arena, NODE_NAME, d->node->span);
  name->name = type->name = d->name;
  type->list.items = arena_array (r->arena, struct node *, 1);
  type->list.items[0] = name;
  type->list.count = 1;
  type->flags |= FLAG_CLASS;
  impl->annotation = type;
  impl->flags |= FLAG_CLASS;
  return impl;
}

/* Fields of PARENT come first.  */
static void
inherit_fields (struct resolver *r, struct declaration *d,
                const struct declaration *parent)
{
  const struct node_list *from = &parent->node->list;
  struct node_list *to = &d->node->list;
  struct node **items
      = arena_array (r->arena, struct node *, from->count + to->count + 1);
  size_t count = 0;
  for (size_t i = 0; i < from->count; i++)
    {
      bool again = false;
      for (size_t k = 0; k < to->count; k++)
        again
            = again || strcmp (to->items[k]->name, from->items[i]->name) == 0;
      if (!again)
        items[count++] = node_copy (r->arena, from->items[i]);
    }
  for (size_t k = 0; k < to->count; k++)
    items[count++] = to->items[k];
  to->items = items;
  to->count = count;
}

/* A constructor that makes no object but fills `self`.  */
static void
take_self (struct resolver *r, struct node *method)
{
  struct node *self = node_new (r->arena, NODE_PARAMETER, method->name_span);
  struct node **items
      = arena_array (r->arena, struct node *, method->list.count + 1);
  self->name = "self";
  self->a = node_new (r->arena, NODE_BINDING, method->name_span);
  self->a->name = "self";
  self->flags |= FLAG_MUTABLE;
  items[0] = self;
  for (size_t i = 0; i < method->list.count; i++)
    items[i + 1] = method->list.items[i];
  method->list.items = items;
  method->list.count++;
  method->flags &= ~(unsigned) FLAG_CONSTRUCTOR;
}

static void
inherit_method (struct resolver *r, struct declaration *d, struct node *impl,
                struct declaration *ancestor, const struct function *f)
{
  struct node *copy = node_copy (r->arena, f->node);
  copy->function = NULL;
  if (string_map_has (&d->methods, copy->name))
    {
      if ((copy->flags & FLAG_CONSTRUCTOR) && ancestor->is_constructed)
        take_self (r, copy);
      copy->name = super_name (r, ancestor, copy->name);
      if (string_map_has (&d->methods, copy->name))
        return;
    }
  struct function *made = add_method (r, d, ancestor->scope, impl, copy);
  if (!made)
    return;
  made->origin = ancestor;
  made->is_inherited = true;
}

/* Whether D extends itself, or what does: another class of D's name may.  */
static bool
is_endless (struct resolver *r, const struct declaration *d)
{
  size_t left = r->program->declarations.length;
  const struct declaration *a = parent_of (d);
  while (a && a != d && left-- > 0)
    a = parent_of (a);
  return a != NULL;
}

static void
inherit (struct resolver *r, struct declaration *d, unsigned depth)
{
  const struct node *type = d->node->annotation;
  struct declaration *parent = parent_of (d);
  if (!type || d->is_extended)
    return;
  d->is_extended = true;
  if (!parent || depth > 100)
    {
      if (!parent && d->is_class
          && !resolve_item (d->scope, type->name ? type->name : ""))
        {
          struct suggestion s = suggestion_for (type->name ? type->name : "");
          struct diagnostic *error = diagnostic_error (
              r->diagnostics, type->span, "unknown class `%s`", s.name);
          resolve_suggest (&s, d->scope);
          diagnostic_suggest (r->diagnostics, error, s.best);
        }
      return;
    }
  if (is_endless (r, d))
    {
      diagnostic_error (r->diagnostics, type->span,
                        "class `%s` extends itself", d->name);
      d->node->annotation = NULL;
      return;
    }
  inherit (r, parent, depth + 1);
  inherit_fields (r, d, parent);
  struct node *impl = impl_of (r, d);
  for (struct declaration *a = parent; a; a = parent_of (a))
    for (size_t i = 0; i < a->methods.count; i++)
      {
        struct function *f = a->methods.entries[i].value;
        if (!f->is_inherited)
          inherit_method (r, d, impl, a, f);
      }
  for (size_t i = 0; i < parent->traits.length; i++)
    {
      struct declaration *trait = parent->traits.items[i];
      vector_push (r->arena, &d->traits, trait);
      vector_push (r->arena, &trait->implementers, d);
    }
}

static struct node *
parameter_at (struct resolver *r, struct span span, const char *name,
              struct node *type)
{
  struct node *node = node_new (r->arena, NODE_PARAMETER, span);
  node->name = name;
  node->a = node_new (r->arena, NODE_BINDING, span);
  node->a->name = name;
  node->annotation = type;
  return node;
}

/* field_NAME (self) -> T, or set_NAME (&mut self, value: T).  */
static struct node *
field_method (struct resolver *r, const struct node *field, bool set)
{
  struct span span = field->span;
  struct node *method = node_new (r->arena, NODE_FUNCTION, span);
  struct node *part = node_new (r->arena, NODE_FIELD, span);
  part->a = name_node (r, span, "self");
  part->name = field->name;
  part->name_span = span;
  method->name
      = arena_printf (r->arena, "%s_%s", set ? "set" : "field", field->name);
  method->name_span = span;
  method->list.items = arena_array (r->arena, struct node *, 2);
  method->list.items[0] = parameter_at (r, span, "self", NULL);
  method->list.count = 1;
  method->a = node_new (r->arena, NODE_BLOCK, span);
  method->a->list.items = arena_array (r->arena, struct node *, 1);
  method->a->list.items[0] = part;
  method->a->list.count = 1;
  if (!set)
    {
      method->annotation = field->annotation;
      method->a->flags |= FLAG_HAS_VALUE;
      return method;
    }
  method->list.items[0]->flags |= FLAG_MUTABLE;
  method->list.items[1] = parameter_at (r, span, "value", field->annotation);
  method->list.count = 2;
  struct node *assign = node_new (r->arena, NODE_ASSIGN, span);
  assign->a = part;
  assign->b = name_node (r, span, "value");
  method->a->list.items[0] = assign;
  return method;
}

static void
join_family (struct resolver *r, struct declaration *d,
             struct declaration *family, const struct node_list *fields)
{
  struct node *impl = impl_of (r, d);
  vector_push (r->arena, &d->traits, family);
  vector_push (r->arena, &family->implementers, d);
  for (size_t i = 0; i < fields->count; i++)
    for (int set = 0; set < 2; set++)
      {
        struct node *method = field_method (r, fields->items[i], set);
        if (string_map_has (&d->methods, method->name))
          continue;
        struct function *f = add_method (r, d, d->scope, impl, method);
        if (f)
          f->is_library = f->is_inherited = true;
      }
}

/* The trait of class D and those that extend it.  */
static void
make_family (struct resolver *r, struct declaration *d)
{
  struct program *program = r->program;
  struct declaration *family = arena_new (r->arena, struct declaration);
  struct node_list *fields = &d->node->list;
  VECTOR (struct node *) methods = { 0 };
  *family = *d;
  memset (&family->traits, 0, sizeof family->traits);
  family->kind = DECLARATION_TRAIT;
  family->owner = d;
  family->number = program->declarations.length;
  vector_push (r->arena, &program->declarations, family);
  family->node = node_new (r->arena, NODE_TRAIT, d->node->span);
  family->node->name = d->name;
  d->family = family;
  for (size_t i = 0; i < d->methods.count; i++)
    {
      struct function *f = d->methods.entries[i].value;
      if (f->has_self)
        vector_push (r->arena, &methods, f->node);
    }
  for (size_t i = 0; i < fields->count; i++)
    for (int set = 0; set < 2; set++)
      vector_push (r->arena, &methods,
                   field_method (r, fields->items[i], set));
  family->node->list.items = methods.items;
  family->node->list.count = methods.length;
  size_t count = family->number;
  for (size_t i = 0; i < count; i++)
    {
      struct declaration *member = program->declarations.items[i];
      for (struct declaration *a = member; a; a = parent_of (a))
        if (a == d)
          {
            join_family (r, member, family, fields);
            break;
          }
    }
}

void
inherit_classes (struct resolver *r)
{
  struct program *program = r->program;
  size_t count = program->declarations.length;
  for (size_t i = 0; i < count; i++)
    if (program->declarations.items[i]->kind == DECLARATION_STRUCT)
      inherit (r, program->declarations.items[i], 0);
  for (size_t i = 0; i < count; i++)
    {
      struct declaration *parent = parent_of (program->declarations.items[i]);
      if (parent && !parent->family && parent->is_class
          && !parent->node->more.count)
        make_family (r, parent);
    }
}

/* super (…), super.method (…), super::method (…): NODE becomes a method call
   on `self`.  */
bool
resolve_super (struct resolver *r, struct node *node)
{
  const struct function *f = r->function;
  const char *method = "new";
  const struct node *callee = node->a;
  if (!f || !f->self)
    return false;
  if (node->kind == NODE_METHOD_CALL)
    method = node->name;
  else if (callee->kind == NODE_PATH && callee->list.count == 2)
    {
      method = callee->name;
      callee = callee->list.items[0];
    }
  struct declaration *d = parent_of (f->origin ? f->origin : f->self);
  if (!d || callee->kind != NODE_NAME || strcmp (callee->name, "super") != 0)
    return false;
  while (d)
    {
      struct function *g = string_map_get (&d->methods, method);
      if (g && !g->is_inherited)
        break;
      d = parent_of (d);
    }
  struct node *self = node_new (r->arena, NODE_NAME, callee->span);
  self->name = "self";
  node->kind = NODE_METHOD_CALL;
  node->name_span = callee->span;
  node->a = self;
  node->name = d ? super_name (r, d, method) : method;
  if (!string_map_has (&f->self->methods, node->name))
    node->name = method;
  if (d && strcmp (node->name, "new") == 0)
    {
      diagnostic_error (r->diagnostics, callee->span,
                        "the constructor of `%s` can't be called here: it "
                        "does not set fields of `self`",
                        d->name);
      node->kind = NODE_ERROR;
      return true;
    }
  resolve_node (r, node);
  return true;
}
