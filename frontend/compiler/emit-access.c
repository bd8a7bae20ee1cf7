/* SPDX-License-Identifier: MIT */
/* Emission: parts of values that are read: elements, slices, fields, what
   references lead to.  To be changed they are places: emit-place.c.  */

#include <string.h>

#include "emit-view.h"

/* The object of a field or index access: something to put a dot behind.  */
static const char *
object_text (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->type);
  bool kept = (node->flags & FLAG_LAST_USE) != 0;
  node->flags &= ~FLAG_LAST_USE;
  struct value v = emit_value (e, node);
  if (kept)
    node->flags |= FLAG_LAST_USE;
  const char *t = borrow (e, node, v, type);
  if (!type_is_managed (type) && !is_simple_text (t) && strchr (t, '{'))
    t = plain_variable (e, node, type, t);
  while (type->kind == TYPE_REFERENCE || type->kind == TYPE_BOX
         || type->kind == TYPE_SHARED)
    {
      t = type->kind == TYPE_REFERENCE ? text (e, "(*%s)", t)
                                       : text (e, "%s->value", t);
      type = type_prune (type->arguments[0]);
    }
  return t;
}

static const char *
index_value (struct emitter *e, struct node *node)
{
  const char *t = emit_borrowed (e, node);
  struct type *type = type_prune (node->type);
  while (type->kind == TYPE_REFERENCE)
    {
      t = text (e, "*%s", t);
      type = type_prune (type->arguments[0]);
    }
  if (type->kind == TYPE_U64 || type->kind == TYPE_USIZE)
    return text (e, "(int64_t)(%s)", t);
  return t;
}

bool
never_negative (const struct node *node)
{
  switch (node->kind)
    {
    case NODE_INTEGER:
      return node->integer >= 0;
    case NODE_NAME:
      return node->variable && node->variable->is_counter
             && !node->variable->is_assigned;
    case NODE_CAST:
    case NODE_CONVERT:
      return type_is_integer (type_prune (node->a->type))
             && type_bits (type_prune (node->a->type))
                    <= type_bits (type_prune (node->type))
             && never_negative (node->a);
    case NODE_METHOD_CALL:
      return node->list.count == 0 && strcmp (node->name, "len") == 0;
    case NODE_BINARY:
      return (node->op == OP_ADD || node->op == OP_MULTIPLY
              || node->op == OP_DIVIDE || node->op == OP_REMAINDER)
             && never_negative (node->a) && never_negative (node->b);
    default:
      return false;
    }
}

/* Bounds of a[x..y] as arguments ", start, end".  */
static const char *
slice_bounds (struct emitter *e, struct node *range)
{
  if (range->kind != NODE_RANGE)
    {
      const char *r = emit_simple (e, range);
      return text (e, "%s.start, %s.end + %s.inclusive", r, r, r);
    }
  const char *start = range->a ? index_value (e, range->a) : "0";
  const char *end = range->b ? index_value (e, range->b) : "INT64_MAX";
  if (range->b && (range->flags & FLAG_INCLUSIVE))
    end = text (e, "%s + 1", end);
  return text (e, "%s, %s", start, end);
}

struct value
emit_index (struct emitter *e, struct node *node)
{
  struct type *base = type_strip (node->a->type);
  const char *p = type_prefix (e, base);
  if (has_effects (node->b))
    {
      const char *index = emit_spilled (e, node->b, false);
      struct node *name = node_new (e->arena, NODE_NAME, node->b->span);
      struct variable *v = arena_new (e->arena, struct variable);
      v->c_name = v->name = index;
      v->is_borrowed = true;
      name->variable = v;
      name->name = index;
      name->type = node->b->type;
      node->b = name;
    }
  if (base->kind == TYPE_ARRAY
      && type_strip (node->b->type)->kind != TYPE_RANGE
      && has_view (e, node->a, false))
    return (struct value){ view_element (e, node, index_text (e, node->b)),
                           false };
  const char *object = object_text (e, node->a);
  const char *at = place_text (e, node);
  if (type_strip (node->b->type)->kind == TYPE_RANGE)
    {
      const char *bounds = slice_bounds (e, node->b);
      if (base->kind == TYPE_DYNAMIC)
        {
          const char *r = emit_simple (e, node->b);
          return (struct value){
            text (e,
                  "({ ruchy_dyn v_ = ruchy_dyn_copy (%s); ruchy_dyn a_[2] = "
                  "{ ruchy_dyn_int (%s.start), ruchy_dyn_int (%s.end) }; "
                  "ruchy_dyn r_ = ruchy_dyn_method (&v_, \"slice\", a_, 2, "
                  "%s); ruchy_dyn_drop (v_); r_; })",
                  object, r, r, at),
            true
          };
        }
      return (struct value){
        text (e, "%s_slice (%s, %s, %s)", p, object, bounds, at), true
      };
    }
  switch (base->kind)
    {
    case TYPE_STRING:
      return (struct value){ text (e, "ruchy_str_index (%s, %s, %s)", object,
                                   index_value (e, node->b), at),
                             true };
    case TYPE_MAP:
      return (struct value){ text (e, "%s_get (%s, %s, %s)", p, object,
                                   emit_borrowed (e, node->b), at),
                             true };
    case TYPE_DYNAMIC:
      if (node->flags & FLAG_SAFE)
        return (struct value){ text (e, "ruchy_dyn_find (%s, %s)", object,
                                     emit_borrowed (e, node->b)),
                               true };
      return (struct value){ text (e, "ruchy_dyn_index (%s, %s, %s)", object,
                                   emit_borrowed (e, node->b), at),
                             true };
    default:
      return (struct value){ text (e, "%s_get%s (%s, %s, %s)", p,
                                   never_negative (node->b) ? "_counted" : "",
                                   object, index_value (e, node->b), at),
                             false };
    }
}

struct value
emit_field (struct emitter *e, struct node *node)
{
  struct type *base = type_strip (node->a->type);
  const char *object = object_text (e, node->a);
  if (base->kind == TYPE_DYNAMIC)
    {
      const char *field = string_text (e, node->name, strlen (node->name));
      if (node->flags & FLAG_SAFE)
        return (struct value){
          text (e, "ruchy_dyn_find (%s, ruchy_dyn_str (%s))", object, field),
          true
        };
      return (struct value){ text (e, "ruchy_dyn_field (%s, %s, %s)", object,
                                   field, place_text (e, node)),
                             true };
    }
  if (base->kind == TYPE_TUPLE)
    return (struct value){ text (e, "%s.f%u", object, node->detail), false };
  if (base->kind == TYPE_RANGE)
    return (struct value){
      text (e, "(%s)%s.%s", c_type (e, node->type), object, node->name), false
    };
  return (struct value){ text (e, "%s.%s", object,
                               field_member (e, base->declaration->node,
                                             node->detail)),
                         false };
}

struct value
emit_range (struct emitter *e, struct node *node)
{
  const char *start = node->a ? index_value (e, node->a) : "0";
  const char *end = node->b ? index_value (e, node->b) : "INT64_MAX";
  return (
      struct value){ text (e, "(ruchy_range){ %s, %s, %s }", start, end,
                           (node->flags & FLAG_INCLUSIVE) ? "true" : "false"),
                     false };
}

struct value
emit_dereference (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->a->type);
  if (type->kind == TYPE_REFERENCE)
    return (struct value){ text (e, "(*%s)", emit_borrowed (e, node->a)),
                           false };
  if (type->kind == TYPE_BOX || type->kind == TYPE_SHARED)
    {
      const char *object = emit_borrowed (e, node->a);
      return (struct value){ text (e, "%s->value", object), false };
    }
  return emit_value (e, node->a);
}

struct value
emit_reference (struct emitter *e, struct node *node)
{
  struct type *inner = type_prune (node->a->type);
  if (!(node->flags & FLAG_MUTABLE))
    {
      bool kept = (node->a->flags & FLAG_LAST_USE) != 0;
      node->a->flags &= ~FLAG_LAST_USE;
      struct value v = emit_value (e, node->a);
      if (kept)
        node->a->flags |= FLAG_LAST_USE;
      if (inner->kind == TYPE_REFERENCE)
        v.text = text (e, "(*%s)", v.text);
      return v;
    }
  if (inner->kind == TYPE_REFERENCE)
    return emit_value (e, node->a);
  if (!is_place_node (node->a))
    {
      const char *t = owned_variable (e, node, inner, emit_owned (e, node->a));
      return (struct value){ text (e, "&%s", t), false };
    }
  return (struct value){ text (e, "&%s", emit_place (e, node->a)), false };
}
