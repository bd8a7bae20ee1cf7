/* SPDX-License-Identifier: MIT */
/* Emission: operators and numeric conversions.  */

#include <string.h>

#include "emit.h"

/* Text of a number of type FROM as one of type TO (`as`).  */
const char *
number_convert (struct emitter *e, struct type *from, struct type *to,
                const char *value)
{
  from = type_prune (from);
  to = type_prune (to);
  if (from->kind == to->kind)
    return value;
  if (type_is_float (from) && type_is_integer (to))
    return text (e, "%s_from_f64 (%s)", type_prefix (e, to), value);
  return text (e, "(%s)(%s)", c_type (e, to), value);
}

/* A borrowed operand as a number of type TO.  */
static const char *
as_number (struct emitter *e, struct node *node, const char *value,
           struct type *to)
{
  value = strip_references (e, node->type, value);
  struct type *type = type_strip (node->type);
  if (type->kind == to->kind || !type_is_numeric (type))
    return value;
  return number_convert (e, type, to, value);
}

/* The values under references and boxes.  */
static const char *
strip_value (struct emitter *e, struct node *node, const char *value)
{
  return strip_references (e, node->type, value);
}

static bool
is_nonzero_literal (const char *t)
{
  bool digits = false;
  for (; *t; t++)
    {
      if (*t < '0' || *t > '9')
        return digits && strcmp (t, "u") == 0;
      digits = digits || *t != '0';
    }
  return digits;
}

/* Digits, signs and parentheses only: C would compute it as an int.  */
static bool
is_literal_text (const char *t)
{
  return t[strspn (t, "0123456789-u() ")] == '\0';
}

/* A op B in TYPE.  */
const char *
arithmetic (struct emitter *e, const struct node *node, enum operator op,
            struct type *type, const char *a, const char *b)
{
  static const char *const names[] = {
    [OP_ADD] = "add",        [OP_SUBTRACT] = "sub",  [OP_MULTIPLY] = "mul",
    [OP_DIVIDE] = "div",     [OP_REMAINDER] = "rem", [OP_SHIFT_LEFT] = "shl",
    [OP_SHIFT_RIGHT] = "shr"
  };
  type = type_prune (type);
  bool is_float = type_is_float (type);
  const char *p = type_prefix (e, type);
  if (type_bits (type) == 64 && !is_float && is_literal_text (a)
      && is_literal_text (b))
    a = text (e, "(%s)%s", c_type (e, type), a);
  switch (op)
    {
    case OP_POWER:
      if (is_float)
        return text (e, "pow (%s, %s)", a, b);
      return text (e, "%s_pow (%s, %s, %s)", p, a, b, place_text (e, node));
    case OP_REMAINDER:
      if (is_float)
        return text (e, "fmod (%s, %s)", a, b);
      /* fallthrough */
    case OP_DIVIDE:
      if (is_float || is_nonzero_literal (b))
        break;
      return text (e, "%s_%s (%s, %s, %s)", p, names[op], a, b,
                   place_text (e, node));
    case OP_SHIFT_LEFT:
    case OP_SHIFT_RIGHT:
      return text (e, "%s_%s (%s, %s)", p, names[op], a, b);
    case OP_ADD:
    case OP_SUBTRACT:
    case OP_MULTIPLY:
      if (!is_float && e->compilation->options->trap_overflow)
        return text (e, "%s_%s (%s, %s, %s)", p, names[op], a, b,
                     place_text (e, node));
      break;
    default:
      break;
    }
  if (!is_float && type_bits (type) < 32 && type->kind != TYPE_BOOL)
    return text (e, "(%s)(%s %s %s)", c_type (e, type), a, operator_c (op), b);
  return text (e, "(%s %s %s)", a, operator_c (op), b);
}

/* A op B for two borrowed values of TYPE.  */
const char *
compare_text (struct emitter *e, enum operator op, struct type *type,
              const char *a, const char *b)
{
  type = type_prune (type);
  if (type_is_numeric (type) || type->kind == TYPE_BOOL
      || type->kind == TYPE_CHAR)
    return text (e, "(%s %s %s)", a, operator_c (op), b);
  if (type->kind == TYPE_UNIT)
    return op == OP_EQUAL || op == OP_LESS_EQUAL || op == OP_GREATER_EQUAL
               ? "true"
               : "false";
  const char *p = type_prefix (e, type);
  if (op == OP_EQUAL || op == OP_NOT_EQUAL)
    {
      type_need (e, type, NEED_EQ);
      return text (e, "%s%s_eq (%s, %s)", op == OP_EQUAL ? "" : "!", p, a, b);
    }
  type_need (e, type, NEED_ORDER);
  return text (e, "(%s_cmp (%s, %s) %s 0)", p, a, b, operator_c (op));
}

static void
both_operands (struct emitter *e, struct node *node, const char **texts)
{
  struct node **slots[2] = { &node->a, &node->b };
  bool owned[2] = { false, false };
  emit_operands (e, slots, 2, owned, texts);
}

static struct value
emit_comparison (struct emitter *e, struct node *node)
{
  const char *texts[2];
  struct type *a = type_strip (node->a->type);
  struct type *b = type_strip (node->b->type);
  both_operands (e, node, texts);
  if (type_is_numeric (a) && type_is_numeric (b))
    {
      struct type *type = a;
      if (a->kind != b->kind)
        type = type_is_float (a) || type_is_float (b) ? &type_f64
               : type_bits (a) != type_bits (b)
                   ? type_bits (a) > type_bits (b) ? a : b
               : type_is_signed (a) ? a
                                    : b;
      return (
          struct value){ compare_text (e, node->op, type,
                                       as_number (e, node->a, texts[0], type),
                                       as_number (e, node->b, texts[1], type)),
                         false };
    }
  texts[0] = strip_value (e, node->a, texts[0]);
  texts[1] = strip_value (e, node->b, texts[1]);
  if (a->kind == TYPE_CHAR && b->kind == TYPE_STRING)
    {
      texts[0] = text (e, "ruchy_str_from_char (%s)", texts[0]);
      texts[0] = owned_variable (e, node, &type_string, texts[0]);
      a = b;
    }
  else if (b->kind == TYPE_CHAR && a->kind == TYPE_STRING)
    {
      texts[1] = text (e, "ruchy_str_from_char (%s)", texts[1]);
      texts[1] = owned_variable (e, node, &type_string, texts[1]);
    }
  if (a->kind == TYPE_DYNAMIC && node->op != OP_EQUAL
      && node->op != OP_NOT_EQUAL)
    {
      /* NaN orders as 2: greater than all but in no order.  */
      const char *order = text (e, "ruchy_dyn_order (%s, %s, %s)", texts[0],
                                texts[1], place_text (e, node));
      switch (node->op)
        {
        case OP_LESS:
          return (struct value){ text (e, "(%s < 0)", order), false };
        case OP_LESS_EQUAL:
          return (struct value){ text (e, "(%s <= 0)", order), false };
        case OP_GREATER:
          return (struct value){ text (e, "(%s == 1)", order), false };
        default:
          return (struct value){ text (e, "((unsigned)%s < 2)", order),
                                 false };
        }
    }
  return (struct value){ compare_text (e, node->op, a, texts[0], texts[1]),
                         false };
}

/* The display text of an operand of +, borrowed.  */
static const char *
operand_string (struct emitter *e, struct node *node, const char *value)
{
  struct type *type = type_strip (node->type);
  value = strip_value (e, node, value);
  if (type->kind == TYPE_STRING)
    return value;
  if (type->kind == TYPE_CHAR)
    return owned_variable (e, node, &type_string,
                           text (e, "ruchy_str_from_char (%s)", value));
  if (type->kind == TYPE_F64 || type->kind == TYPE_F32)
    {
      const char *w = text (e, "w%u", ++e->temporaries);
      put_line (e, node, "struct ruchy_writer %s = ruchy_string_writer ();",
                w);
      put_line (e, node, "ruchy_put_f64_bare (&%s, %s);", w, value);
      return owned_variable (e, node, &type_string,
                             text (e, "ruchy_string_finish (&%s)", w));
    }
  return owned_variable (e, node, &type_string,
                         to_string_text (e, type, value));
}

/* a + b + c …, at least one of them a string: A is extended in place if
   nobody else uses it.  */
static struct value
emit_concatenation (struct emitter *e, struct node *node)
{
  struct type *a = type_prune (node->a->type);
  if (a->kind == TYPE_STRING && !has_effects (node->b))
    {
      struct value left = emit_value (e, node->a);
      if (left.owned)
        {
          /* Hold the left side while the right one is made.  */
          const char *t = strncmp (left.text, "RUCHY_MOVE (", 12) == 0
                              ? NULL
                              : owned_variable (e, node, a, left.text);
          const char *right
              = operand_string (e, node->b, emit_borrowed (e, node->b));
          return (struct value){
            text (e, "ruchy_str_plus (%s, %s)",
                  t ? text (e, "RUCHY_MOVE (%s)", t) : left.text, right),
            true
          };
        }
      const char *right
          = operand_string (e, node->b, emit_borrowed (e, node->b));
      return (struct value){
        text (e, "ruchy_str_concat (%s, %s)", left.text, right), true
      };
    }
  const char *texts[2];
  both_operands (e, node, texts);
  const char *left = operand_string (e, node->a, texts[0]);
  const char *right = operand_string (e, node->b, texts[1]);
  return (struct value){ text (e, "ruchy_str_concat (%s, %s)", left, right),
                         true };
}

static struct value
emit_membership (struct emitter *e, struct node *node)
{
  struct type *in = type_strip (node->b->type);
  const char *texts[2];
  const char *result;
  both_operands (e, node, texts);
  texts[1] = strip_value (e, node->b, texts[1]);
  const char *p = type_prefix (e, in);
  switch (in->kind)
    {
    case TYPE_STRING:
      result = text (e, "ruchy_str_contains (%s, %s)", texts[1], texts[0]);
      break;
    case TYPE_RANGE:
      result = text (e, "ruchy_range_contains (%s, %s)", texts[1], texts[0]);
      break;
    case TYPE_ARRAY:
      type_need (e, in, NEED_EQ);
      result = text (e, "%s_contains (%s, %s)", p, texts[1], texts[0]);
      break;
    case TYPE_DYNAMIC:
      result = text (e,
                     "({ ruchy_dyn v_ = ruchy_dyn_copy (%s); ruchy_dyn a_ = "
                     "%s; ruchy_dyn r_ = ruchy_dyn_method (&v_, "
                     "\"contains\", &a_, 1, %s); ruchy_dyn_drop (v_); "
                     "r_.boolean; })",
                     texts[1], texts[0], place_text (e, node));
      break;
    default:
      result = text (e, "%s_has (%s, %s)", p, texts[1], texts[0]);
    }
  if (node->op == OP_NOT_IN)
    result = text (e, "!%s", result);
  return (struct value){ result, false };
}

/* a ?? b: R, of TYPE, which an `if' before has set, or else the value of b. */
static struct value
emit_otherwise (struct emitter *e, struct node *node, const char *r,
                struct type *type)
{
  put_line (e, node, "else");
  e->indent++;
  open_brace (e);
  emit_to (e, node->b, (struct destination){ TO_VARIABLE, r, type });
  close_brace (e);
  e->indent--;
  return type_is_managed (type)
             ? (struct value){ text (e, "RUCHY_MOVE (%s)", r), true }
             : (struct value){ r, false };
}

/* map[key] ?? value  */
static struct value
emit_map_or (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->type);
  struct type *map = type_strip (node->a->a->type);
  struct type *item = type_prune (map->arguments[1]);
  const char *object
      = strip_value (e, node->a->a, emit_spilled (e, node->a->a, false));
  const char *key = emit_spilled (e, node->a->b, false);
  const char *found = temporary (e);
  const char *r = owned_variable (e, node, type, NULL);
  put_line (e, node, "%s *%s = %s_find (%s, %s);", c_type (e, item), found,
            type_prefix (e, map), object, key);
  put_line (e, node, "if (%s)", found);
  e->indent++;
  put_line (e, node, "%s = %s;", r,
            own (e, (struct value){ text (e, "*%s", found), false }, item));
  e->indent--;
  return emit_otherwise (e, node, r, type);
}

static struct value
emit_coalesce (struct emitter *e, struct node *node)
{
  struct type *a = type_strip (node->a->type);
  struct type *type = type_prune (node->type);
  if (a->kind == TYPE_DYNAMIC && node->a->kind == NODE_NIL)
    return emit_value (e, node->b);
  if (node->a->kind == NODE_INDEX
      && type_strip (node->a->a->type)->kind == TYPE_MAP)
    return emit_map_or (e, node);
  /* What is not there is nil.  */
  if (node->a->kind == NODE_INDEX || node->a->kind == NODE_FIELD)
    node->a->flags |= FLAG_SAFE;
  if (a->kind != TYPE_OPTION && a->kind != TYPE_DYNAMIC)
    return emit_value (e, node->a);
  const char *t = owned_variable (e, node, a, emit_owned (e, node->a));
  const char *r = owned_variable (e, node, type, NULL);
  put_line (
      e, node,
      a->kind == TYPE_OPTION ? "if (%s.some)" : "if (%s.tag != RUCHY_NIL)", t);
  e->indent++;
  open_brace (e);
  const char *some = a->kind == TYPE_OPTION ? text (e, "%s.value", t) : t;
  put_line (e, node, "%s = %s;", r,
            type_is_managed (type) ? text (e, "RUCHY_MOVE (%s)", some) : some);
  close_brace (e);
  e->indent--;
  return emit_otherwise (e, node, r, type);
}

static struct value
emit_dynamic (struct emitter *e, struct node *node)
{
  static const char codes[]
      = { [OP_ADD] = '+',        [OP_SUBTRACT] = '-',   [OP_MULTIPLY] = '*',
          [OP_DIVIDE] = '/',     [OP_REMAINDER] = '%',  [OP_POWER] = 'p',
          [OP_BIT_AND] = '&',    [OP_BIT_OR] = '|',     [OP_BIT_XOR] = '^',
          [OP_SHIFT_LEFT] = 'l', [OP_SHIFT_RIGHT] = 'r' };
  const char *texts[2];
  both_operands (e, node, texts);
  return (struct value){ text (e, "ruchy_dyn_binary ('%c', %s, %s, %s)",
                               codes[node->op], texts[0], texts[1],
                               place_text (e, node)),
                         true };
}

struct value
emit_binary (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->type);
  struct type *a = type_strip (node->a->type);
  if (type->kind == TYPE_NEVER)
    {
      emit_statement (e, node->a);
      emit_statement (e, node->b);
      return (struct value){ "RUCHY_UNIT", false };
    }
  if (operator_is_comparison (node->op))
    return emit_comparison (e, node);
  switch (node->op)
    {
    case OP_AND:
    case OP_OR:
      {
        const char *left = emit_borrowed (e, node->a);
        const char *right = emit_condition (e, node->b);
        return (struct value){
          text (e, "(%s %s %s)", left, operator_c (node->op), right), false
        };
      }
    case OP_IN:
    case OP_NOT_IN:
      return emit_membership (e, node);
    case OP_COALESCE:
      return emit_coalesce (e, node);
    default:
      break;
    }
  if (type->kind == TYPE_STRING && node->op == OP_ADD)
    return emit_concatenation (e, node);
  if (type->kind == TYPE_DYNAMIC)
    return emit_dynamic (e, node);
  const char *texts[2];
  if (type->kind == TYPE_ARRAY)
    {
      struct value left = emit_value (e, node->a);
      if (left.owned && !has_effects (node->b))
        {
          /* Extend the left side in place.  */
          const char *t = owned_variable (e, node, type, left.text);
          const char *right
              = strip_value (e, node->b, emit_borrowed (e, node->b));
          put_line (e, node, "%s_append (&%s, %s);", type_prefix (e, type), t,
                    right);
          return (struct value){ text (e, "RUCHY_MOVE (%s)", t), true };
        }
      const char *l = owned_variable (e, node, type, own (e, left, type));
      const char *r = strip_value (e, node->b, emit_borrowed (e, node->b));
      return (struct value){
        text (e, "%s_concat (%s, %s)", type_prefix (e, type), l, r), true
      };
    }
  both_operands (e, node, texts);
  if (type->kind == TYPE_STRING)
    return (struct value){ text (e, "ruchy_str_repeat (%s, %s)",
                                 strip_value (e, node->a, texts[0]),
                                 strip_value (e, node->b, texts[1])),
                           true };
  if (type->kind == TYPE_SET)
    return (struct value){ text (e, "%s_%s (%s, %s)", type_prefix (e, type),
                                 node->op == OP_BIT_OR    ? "union"
                                 : node->op == OP_BIT_AND ? "intersection"
                                                          : "difference",
                                 strip_value (e, node->a, texts[0]),
                                 strip_value (e, node->b, texts[1])),
                           true };
  if (a->kind == TYPE_CHAR)
    return (struct value){
      text (e, "((int64_t)%s - (int64_t)%s)", texts[0], texts[1]), false
    };
  const char *left = as_number (e, node->a, texts[0], type);
  const char *right
      = node->op == OP_SHIFT_LEFT || node->op == OP_SHIFT_RIGHT
                || (node->op == OP_POWER && !type_is_float (type))
            ? as_number (e, node->b, texts[1], &type_i64)
            : as_number (e, node->b, texts[1], type);
  return (struct value){ arithmetic (e, node, node->op, type, left, right),
                         false };
}

struct value
emit_unary (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->type);
  const char *a = strip_value (e, node->a, emit_borrowed (e, node->a));
  if (type->kind == TYPE_DYNAMIC)
    return (struct value){ text (e, "ruchy_dyn_%s (%s, %s)",
                                 node->op == OP_NEGATE ? "neg" : "not", a,
                                 place_text (e, node)),
                           true };
  if (node->op == OP_NEGATE)
    {
      if (type_is_integer (type) && e->compilation->options->trap_overflow
          && node->a->kind != NODE_INTEGER)
        return (struct value){ text (e, "%s_neg (%s, %s)",
                                     type_prefix (e, type), a,
                                     place_text (e, node)),
                               false };
      if (node->a->kind == NODE_INTEGER && (node->a->flags & FLAG_BIG)
          && type->kind == TYPE_I64)
        return (struct value){ "INT64_MIN", false };
      bool big = node->a->kind == NODE_INTEGER && (node->a->flags & FLAG_BIG);
      return (struct value){
        (type_bits (type) < 32 || big) && type_is_integer (type)
            ? text (e, "(%s)-(%s)%s", c_type (e, type), c_type (e, type), a)
            : text (e, "(-%s)", a),
        false
      };
    }
  if (node->op == OP_NOT)
    return (struct value){ text (e, "!%s", a), false };
  return (struct value){ text (e, "(%s)~%s", c_type (e, type), a), false };
}

struct value
emit_cast (struct emitter *e, struct node *node)
{
  struct type *from = type_strip (node->a->type);
  struct type *to = type_prune (node->type);
  struct value v = emit_value (e, node->a);
  if (from->kind == TYPE_DYNAMIC)
    return convert_value (e, node, v, from, to);
  if (from->kind == to->kind && !type_is_numeric (from))
    return v;
  const char *a = strip_value (e, node->a, borrow (e, node, v, node->a->type));
  if (type_is_numeric (from) && type_is_numeric (to))
    return (struct value){ number_convert (e, from, to, a), false };
  if (to->kind == TYPE_CHAR && type_is_integer (from))
    return (struct value){
      text (e, "ruchy_char_from_u32 (%s, %s)", a, place_text (e, node)), false
    };
  if (to->kind == TYPE_STRING)
    return (struct value){ to_string_text (e, from, a), true };
  if (from->kind == TYPE_ENUM && from->declaration->has_data)
    a = text (e, "%s.tag", a);
  if (from->kind == TYPE_STRING && type_is_integer (to))
    return (struct value){ text (e, "(%s)ruchy_str_char_at (%s, 0, %s)",
                                 c_type (e, to), a, place_text (e, node)),
                           false };
  if (from->kind == TYPE_STRING && to->kind == TYPE_CHAR)
    return (struct value){
      text (e, "ruchy_str_char_at (%s, 0, %s)", a, place_text (e, node)), false
    };
  return (struct value){ text (e, "(%s)(%s)", c_type (e, to), a), false };
}
