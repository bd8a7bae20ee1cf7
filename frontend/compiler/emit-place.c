/* SPDX-License-Identifier: MIT */
/* Emission: places (what can be assigned to or changed in place).  On the way
   to a part of an array, box or map the container is made the only user of
   its memory.  */

#include <string.h>

#include "emit-view.h"

bool
is_place_node (const struct node *node)
{
  switch (node->kind)
    {
    case NODE_NAME:
      return node->variable != NULL;
    case NODE_FIELD:
      return is_place_node (node->a)
             || type_prune (node->a->type)->kind == TYPE_REFERENCE;
    case NODE_INDEX:
      return type_strip (node->b->type)->kind != TYPE_RANGE
             && type_strip (node->a->type)->kind != TYPE_STRING
             && (is_place_node (node->a)
                 || type_prune (node->a->type)->kind == TYPE_REFERENCE);
    case NODE_DEREFERENCE:
      return true;
    case NODE_METHOD_CALL:
    case NODE_CALL:
      return type_prune (node->type)->kind == TYPE_REFERENCE
             || (node->kind == NODE_METHOD_CALL && node->list.count == 0
                 && is_place_node (node->a)
                 && (strcmp (node->name, "as_mut") == 0
                     || (node->flags & FLAG_LOOP_OBJECT)
                     || strcmp (node->name, "borrow_mut") == 0));
    case NODE_REFERENCE:
      return is_place_node (node->a);
    case NODE_CONVERT:
      return type_prune (node->type)->kind == TYPE_REFERENCE;
    default:
      return false;
    }
}

/* The place behind references, boxes and cells of PLACE.  */
static const char *
through (struct emitter *e, struct type *type, const char *place)
{
  type = type_prune (type);
  while (type->kind == TYPE_REFERENCE || type->kind == TYPE_BOX
         || type->kind == TYPE_SHARED)
    {
      place
          = type->kind == TYPE_REFERENCE
                ? text (e, "(*%s)", place)
                : text (e, "(*%s_place (&%s))", type_prefix (e, type), place);
      type = type_prune (type->arguments[0]);
    }
  return place;
}

const char *
index_text (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->type);
  const char *t = emit_borrowed (e, node);
  while (type->kind == TYPE_REFERENCE)
    {
      t = text (e, "(*%s)", t);
      type = type_prune (type->arguments[0]);
    }
  return type->kind == TYPE_U64 || type->kind == TYPE_USIZE
             ? text (e, "(int64_t)(%s)", t)
             : t;
}

const char *
emit_place (struct emitter *e, struct node *node)
{
  struct type *base;
  const char *object;
  switch (node->kind)
    {
    case NODE_NAME:
      return variable_text (e, node->variable);
    case NODE_REFERENCE:
      return emit_place (e, node->a);
    case NODE_FIELD:
      base = type_strip (node->a->type);
      object = through (e, node->a->type, emit_place (e, node->a));
      if (base->kind == TYPE_DYNAMIC)
        return text (e, "(*ruchy_dyn_place (&%s, ruchy_dyn_str (%s), %s))",
                     object, string_text (e, node->name, strlen (node->name)),
                     place_text (e, node));
      if (base->kind == TYPE_TUPLE)
        return text (e, "%s.f%u", object, node->detail);
      if (base->kind == TYPE_RANGE)
        return text (e, "%s.%s", object, node->name);
      return text (e, "%s.%s", object,
                   field_member (e, base->declaration->node, node->detail));
    case NODE_INDEX:
      {
        base = type_strip (node->a->type);
        const char *index
            = has_effects (node->b) ? emit_spilled (e, node->b, false) : NULL;
        bool viewed = base->kind == TYPE_ARRAY && has_view (e, node->a, true);
        if (!viewed)
          object = through (e, node->a->type, emit_place (e, node->a));
        if (!index)
          index = base->kind == TYPE_ARRAY ? index_text (e, node->b)
                                           : emit_borrowed (e, node->b);
        if (viewed)
          return view_element (e, node, index);
        if (base->kind == TYPE_MAP)
          return text (e, "(*%s_or_insert (&%s, %s, %s))",
                       type_prefix (e, base), object,
                       own (e, (struct value){ index, false }, node->b->type),
                       zero_value (e, base->arguments[1]));
        if (base->kind == TYPE_DYNAMIC)
          return text (e, "(*ruchy_dyn_place (&%s, %s, %s))", object, index,
                       place_text (e, node));
        return text (e, "(*%s_at%s (&%s, %s, %s))", type_prefix (e, base),
                     never_negative (node->b) ? "_counted" : "", object, index,
                     place_text (e, node));
      }
    case NODE_DEREFERENCE:
      {
        struct type *type = type_prune (node->a->type);
        if (type->kind == TYPE_REFERENCE)
          return text (e, "(*%s)", emit_borrowed (e, node->a));
        if (type->kind == TYPE_BOX || type->kind == TYPE_SHARED)
          return text (e, "(*%s_place (&%s))", type_prefix (e, type),
                       emit_place (e, node->a));
        return emit_place (e, node->a);
      }
    case NODE_METHOD_CALL:
      if (type_prune (node->type)->kind != TYPE_REFERENCE
          && is_place_node (node->a))
        return emit_place (e, node->a);
      /* fallthrough */
    default:
      if (type_prune (node->type)->kind == TYPE_REFERENCE)
        return emit_simple (e, node);
      return owned_variable (e, node, node->type, emit_owned (e, node));
    }
}

/* PLACE = VALUE (owned), dropping what was there once VALUE is computed: it
   may have moved that away (list = Node (1, Box::new (list))).  */
static void
store (struct emitter *e, struct node *node, struct type *type,
       const char *place, const char *value)
{
  if (!type_is_managed (type))
    {
      put_line (e, node, "%s = %s;", place, value);
      return;
    }
  const char *old = temporary (e);
  put_line (e, node, "{");
  e->indent++;
  put_line (e, node, "%s *%s_place = &%s;", c_type (e, type), old, place);
  put_line (e, node, "%s %s_new = %s;", c_type (e, type), old, value);
  put_line (e, node, "%s %s = *%s_place;", c_type (e, type), old, old);
  put_line (e, node, "*%s_place = %s_new;", old, old);
  put_line (e, node, "%s_drop (%s);", type_prefix (e, type), old);
  e->indent--;
  put_line (e, node, "}");
}

const char *
append_literal (struct emitter *e, const struct node *literal,
                const char *place)
{
  struct buffer bytes = { 0 };
  bool ascii = true;
  for (size_t i = 0; i < literal->length; i++)
    ascii = ascii && (unsigned char) literal->text[i] < 0x80;
  buffer_put_c_string (&bytes, literal->text, literal->length);
  const char *call = text (
      e, "ruchy_str_append_bytes (&%s, %s, %zu, RUCHY_BYTES_%s)", place,
      buffer_text (&bytes), literal->length, ascii ? "ASCII" : "WIDE");
  buffer_free (&bytes);
  return call;
}

/* i.to_string () of an integer that fits into 64 bits with a sign.  */
static bool
is_integer_text (const struct node *node)
{
  if (node->kind != NODE_METHOD_CALL || node->instance
      || strcmp (node->name, "to_string") != 0 || node->list.count)
    return false;
  const struct type *type = type_prune (node->a->type);
  return type_is_integer (type)
         && type_bits (type) + (type_is_signed (type) ? 0 : 1) <= 64;
}

/* s += …, a += …  */
static bool
append_in_place (struct emitter *e, struct node *node)
{
  struct type *type = type_strip (node->a->type);
  if (node->op != OP_ADD)
    return false;
  if (type->kind == TYPE_ARRAY)
    {
      const char *right = emit_spilled (e, node->b, false);
      const char *place = through (e, node->a->type, emit_place (e, node->a));
      put_line (e, node, "%s_append (&%s, %s);", type_prefix (e, type), place,
                right);
      return true;
    }
  if (type->kind != TYPE_STRING)
    return false;
  struct type *b = type_strip (node->b->type);
  if (node->b->kind == NODE_STRING && node->b->length)
    {
      const char *place = through (e, node->a->type, emit_place (e, node->a));
      put_line (e, node, "%s;", append_literal (e, node->b, place));
      return true;
    }
  if (is_integer_text (node->b))
    {
      const char *number = emit_spilled (e, node->b->a, false);
      put_line (e, node, "ruchy_str_append_i64 (&%s, %s);",
                through (e, node->a->type, emit_place (e, node->a)), number);
      return true;
    }
  const char *right = has_effects (node->b) ? emit_spilled (e, node->b, false)
                                            : emit_borrowed (e, node->b);
  right = strip_references (e, node->b->type, right);
  if (b->kind != TYPE_STRING && b->kind != TYPE_CHAR)
    right
        = owned_variable (e, node, &type_string, to_string_text (e, b, right));
  const char *place = through (e, node->a->type, emit_place (e, node->a));
  put_line (e, node, "ruchy_str_%s (&%s, %s);",
            b->kind == TYPE_CHAR ? "push" : "append", place, right);
  return true;
}

static bool
same_variable (const struct node *a, const struct node *b)
{
  return a->kind == NODE_NAME && b->kind == NODE_NAME && a->variable
         && a->variable == b->variable;
}

/* (a, b) = (b, a)  */
static void
assign_tuple (struct emitter *e, struct node *node)
{
  const char *t
      = owned_variable (e, node, node->b->type, emit_owned (e, node->b));
  for (size_t i = 0; i < node->a->list.count; i++)
    {
      struct node *part = node->a->list.items[i];
      const char *value = text (e, "%s.f%zu", t, i);
      if (type_is_managed (part->type))
        value = text (e, "RUCHY_MOVE (%s)", value);
      store (e, node, part->type, emit_place (e, part), value);
    }
}

/* place OP= value, where append_in_place had nothing to do.  */
static void
assign_operator (struct emitter *e, struct node *node)
{
  struct type *to = type_prune (node->a->type);
  struct type *from = type_prune (node->b->type);
  struct type *place_type = type_strip (to);
  const char *right = has_effects (node->b) ? emit_spilled (e, node->b, false)
                                            : emit_borrowed (e, node->b);
  right = strip_references (e, from, right);
  struct type *b = type_strip (from);
  const char *place = through (e, to, emit_place (e, node->a));
  bool simple
      = node->a->kind == NODE_NAME
        || (node->a->kind == NODE_FIELD && node->a->a->kind == NODE_NAME);
  if (!simple)
    {
      const char *p = temporary (e);
      put_line (e, node, "%s *%s = &%s;", c_type (e, place_type), p, place);
      place = text (e, "*%s", p);
    }
  const char *operand = simple ? place : text (e, "(%s)", place);
  if (place_type->kind == TYPE_DYNAMIC)
    {
      static const char codes[] = {
        [OP_ADD] = '+',        [OP_SUBTRACT] = '-',   [OP_MULTIPLY] = '*',
        [OP_DIVIDE] = '/',     [OP_REMAINDER] = '%',  [OP_POWER] = 'p',
        [OP_BIT_AND] = '&',    [OP_BIT_OR] = '|',     [OP_BIT_XOR] = '^',
        [OP_SHIFT_LEFT] = 'l', [OP_SHIFT_RIGHT] = 'r'
      };
      store (e, node, place_type, place,
             text (e, "ruchy_dyn_binary ('%c', %s, %s, %s)", codes[node->op],
                   operand, right, place_text (e, node)));
      return;
    }
  if (place_type->kind == TYPE_STRING)
    {
      store (e, node, place_type, place,
             text (e, "ruchy_str_repeat (%s, %s)", operand, right));
      return;
    }
  /* Mixed numbers are computed in the wider type.  */
  struct type *wide = place_type;
  if (type_is_float (b) && !type_is_float (place_type))
    wide = b;
  if (node->op == OP_SHIFT_LEFT || node->op == OP_SHIFT_RIGHT
      || node->op == OP_POWER)
    right = number_convert (e, b, type_is_float (wide) ? wide : &type_i64,
                            right);
  else
    right = number_convert (e, b, wide, right);
  bool trap
      = e->compilation->options->trap_overflow && !type_is_float (place_type);
  bool plain = node->op == OP_ADD || node->op == OP_SUBTRACT
               || node->op == OP_MULTIPLY || node->op == OP_BIT_AND
               || node->op == OP_BIT_OR || node->op == OP_BIT_XOR
               || (node->op == OP_DIVIDE && type_is_float (place_type));
  if (plain && wide == place_type && (!trap || node->op >= OP_BIT_AND))
    {
      put_line (e, node, "%s %s= %s;", place, operator_c (node->op), right);
      return;
    }
  const char *value
      = arithmetic (e, node, node->op, wide,
                    number_convert (e, place_type, wide, operand), right);
  put_line (e, node, "%s = %s;", place,
            number_convert (e, wide, place_type, value));
}

/* Whether NODE assigns an element of a map or a dynamic value, which
   inserts; that is written.  */
static bool
assign_index (struct emitter *e, struct node *node, struct type *type)
{
  const char *value;
  struct type *base = type_strip (node->a->a->type);
  if (base->kind == TYPE_MAP)
    {
      const char *key = emit_spilled (e, node->a->b, true);
      if (type_is_managed (node->a->b->type))
        key = text (e, "RUCHY_MOVE (%s)", key);
      value = emit_spilled (e, node->b, true);
      if (type_is_managed (type))
        value = text (e, "RUCHY_MOVE (%s)", value);
      put_line (e, node, "%s_put (&%s, %s, %s);", type_prefix (e, base),
                through (e, node->a->a->type, emit_place (e, node->a->a)), key,
                value);
      return true;
    }
  if (base->kind == TYPE_DYNAMIC)
    {
      const char *key = emit_spilled (e, node->a->b, false);
      value = emit_spilled (e, node->b, true);
      put_line (e, node, "ruchy_dyn_set_index (&%s, %s, RUCHY_MOVE (%s), %s);",
                through (e, node->a->a->type, emit_place (e, node->a->a)), key,
                value, place_text (e, node->a));
      return true;
    }
  return false;
}

void
emit_assign (struct emitter *e, struct node *node)
{
  struct type *to = type_prune (node->a->type);
  struct type *from = type_prune (node->b->type);
  if (from->kind == TYPE_NEVER)
    {
      emit_statement (e, node->b);
      return;
    }
  if (node->a->kind == NODE_TUPLE)
    {
      assign_tuple (e, node);
      return;
    }
  if (to->kind == TYPE_UNIT)
    {
      emit_statement (e, node->b);
      return;
    }
  bool through_reference
      = to->kind == TYPE_REFERENCE
        && (node->op != OP_NONE || from->kind != TYPE_REFERENCE);
  if (node->op != OP_NONE && append_in_place (e, node))
    return;
  /* s = s + x is s += x; so for arrays.  */
  if (node->op == OP_NONE && node->b->kind == NODE_BINARY
      && node->b->op == OP_ADD && same_variable (node->a, node->b->a)
      && (to->kind == TYPE_STRING || to->kind == TYPE_ARRAY)
      && !has_effects (node->b->b))
    {
      struct node sum = *node;
      sum.op = OP_ADD;
      sum.b = node->b->b;
      if (append_in_place (e, &sum))
        return;
    }
  struct type *type = through_reference ? type_prune (to->arguments[0]) : to;
  const char *value;
  if (node->op != OP_NONE)
    {
      assign_operator (e, node);
      return;
    }
  /* Indexing a map or a dynamic value inserts.  */
  if (node->a->kind == NODE_INDEX)
    {
      if (assign_index (e, node, type))
        return;
    }
  if (node->a->kind == NODE_FIELD
      && type_strip (node->a->a->type)->kind == TYPE_DYNAMIC)
    {
      value = emit_spilled (e, node->b, true);
      put_line (e, node, "ruchy_dyn_set_field (&%s, %s, RUCHY_MOVE (%s), %s);",
                through (e, node->a->a->type, emit_place (e, node->a->a)),
                string_text (e, node->a->name, strlen (node->a->name)), value,
                place_text (e, node->a));
      return;
    }
  if (node->a->kind == NODE_NAME && !through_reference)
    {
      /* if, match and blocks assign in their branches.  */
      if (!type_is_managed (type)
          && (node->b->kind == NODE_IF || node->b->kind == NODE_MATCH))
        {
          emit_to (e, node->b,
                   (struct destination){ TO_VARIABLE, emit_place (e, node->a),
                                         type });
          return;
        }
      store (e, node, type, emit_place (e, node->a), emit_owned (e, node->b));
      return;
    }
  value = type_is_managed (type) || has_effects (node->b)
              ? emit_spilled (e, node->b, true)
              : emit_owned (e, node->b);
  if (type_is_managed (type))
    value = text (e, "RUCHY_MOVE (%s)", value);
  const char *place = emit_place (e, node->a);
  if (through_reference)
    place = text (e, "*%s", place);
  store (e, node, type, place, value);
}
