/* SPDX-License-Identifier: MIT */
/* Emission: expressions.  */

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "emit.h"
#include "lower.h"

bool
is_length (const struct node *node)
{
  return node->kind == NODE_METHOD_CALL && !node->instance
         && node->list.count == 0 && strcmp (node->name, "len") == 0
         && type_prune (node->a->type)->kind == TYPE_ARRAY;
}

const char *
variable_text (struct emitter *e, struct variable *v)
{
  if (!v->c_name)
    v->c_name = text (e, "%s_undeclared", v->name);
  if (v->is_cell)
    return text (e, "%s->value", v->c_name);
  if (v->is_pointer)
    return text (e, "(*%s)", v->c_name);
  return v->c_name;
}

const char *
zero_value (struct emitter *e, struct type *type)
{
  type = type_prune (type);
  switch (type->kind)
    {
    case TYPE_BOOL:
      return "false";
    case TYPE_F32:
    case TYPE_F64:
      return "0.0";
    case TYPE_STRING:
    case TYPE_DYNAMIC:
    case TYPE_RANGE:
    case TYPE_FUNCTION:
    case TYPE_UNIT:
    case TYPE_NEVER:
    case TYPE_ARRAY:
    case TYPE_OPTION:
    case TYPE_RESULT:
    case TYPE_TUPLE:
    case TYPE_STRUCT:
    case TYPE_OBJECT:
      return text (e, "(%s){ 0 }", c_type (e, type));
    case TYPE_ENUM:
      return type->declaration->has_data
                 ? text (e, "(%s){ 0 }", c_type (e, type))
                 : text (e, "(%s)0", c_type (e, type));
    case TYPE_BOX:
    case TYPE_SHARED:
    case TYPE_WEAK:
    case TYPE_MAP:
    case TYPE_SET:
    case TYPE_REFERENCE:
      return "NULL";
    default:
      return "0";
    }
}

const char *
own (struct emitter *e, struct value value, struct type *type)
{
  if (value.owned || !type_is_managed (type))
    return value.text;
  /* A literal is counted too: its count must not run down.  */
  if (strstr (value.text, "){ 0 }") == value.text + strlen (value.text) - 6)
    return value.text;
  return text (e, "%s_copy (%s)", type_prefix (e, type), value.text);
}

const char *
borrow (struct emitter *e, const struct node *node, struct value value,
        struct type *type)
{
  if (!value.owned || !type_is_managed (type))
    return value.text;
  if (strncmp (value.text, "RUCHY_MOVE (t", 13) == 0
      || (strncmp (value.text, "RUCHY_MOVE (", 12) == 0
          && type_has_drop (type)))
    {
      /* Still a variable: look at it where it is.  */
      size_t length = strlen (value.text);
      return arena_strndup (e->arena, value.text + 12, length - 13);
    }
  return owned_variable (e, node, type, value.text);
}

/* The value of NODE as an expression of C: a call without result becomes a
   statement.  */
static struct value
emit_operand (struct emitter *e, struct node *node)
{
  struct value v = emit_value (e, node);
  if (type_prune (node->type)->kind != TYPE_UNIT)
    return v;
  emit_store (e, node, v, node->type, (struct destination){ 0 });
  return (struct value){ "RUCHY_UNIT", false };
}

const char *
emit_owned (struct emitter *e, struct node *node)
{
  return own (e, emit_operand (e, node), node->type);
}

const char *
emit_borrowed (struct emitter *e, struct node *node)
{
  return borrow (e, node, emit_operand (e, node), node->type);
}

bool
is_simple_text (const char *p)
{
  for (; *p; p++)
    if (!((*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z')
          || (*p >= '0' && *p <= '9') || *p == '_' || *p == '.'
          || (*p == '-' && p[1] == '>') || (*p == '>' && p[-1] == '-')))
      return false;
  return true;
}

const char *
emit_simple (struct emitter *e, struct node *node)
{
  const char *t = emit_borrowed (e, node);
  if (is_simple_text (t)
      || (t[0] == '(' && t[1] == '*' && is_simple_text (t + 2)))
    return t;
  if (type_prune (node->type)->kind == TYPE_UNIT)
    return t;
  return plain_variable (e, node, node->type, t);
}

const char *
emit_spilled (struct emitter *e, struct node *node, bool owned)
{
  struct value v = emit_operand (e, node);
  struct type *type = type_prune (node->type);
  if (type->kind == TYPE_UNIT || type->kind == TYPE_NEVER)
    return v.text;
  if (type_is_managed (type))
    {
      if (strncmp (v.text, "RUCHY_MOVE (t", 13) == 0
          || (!owned && type_has_drop (type)))
        return borrow (e, node, v, type);
      return owned_variable (e, node, type, own (e, v, type));
    }
  (void) owned;
  return plain_variable (e, node, type, v.text);
}

/* Statements of an expression that is evaluated conditionally go into a
   statement expression.  */
struct capture
{
  struct buffer *out;
  struct buffer own;
  uint32_t line;
};

static void
capture_begin (struct emitter *e, struct capture *c)
{
  memset (&c->own, 0, sizeof c->own);
  e->captures++;
  c->out = e->out;
  c->line = e->line;
  e->out = &c->own;
}

static const char *
capture_end (struct emitter *e, struct capture *c, const char *value)
{
  e->out = c->out;
  e->captures--;
  if (c->own.length == 0)
    {
      e->line = c->line;
      return value;
    }
  const char *result = text (e, "({\n%s%*s%s; })", buffer_text (&c->own),
                             (int) (2 * e->indent), "", value);
  e->line = 0;
  buffer_free (&c->own);
  return result;
}

const char *
emit_condition (struct emitter *e, struct node *node)
{
  struct capture c;
  capture_begin (e, &c);
  const char *value = emit_borrowed (e, node);
  return capture_end (e, &c, value);
}

const char *
emit_let_condition (struct emitter *e, struct node *node, const char **v)
{
  struct type *type = type_prune (node->b->type);
  struct capture c;
  *v = owned_variable (e, node, type, NULL);
  capture_begin (e, &c);
  if (type_is_managed (type))
    {
      put_line (e, node, "%s_drop (%s);", type_prefix (e, type), *v);
      put_line (e, node, "%s = %s;", *v, zero_value (e, type));
    }
  node->b->flags &= ~FLAG_LAST_USE;
  put_line (e, node, "%s = %s;", *v, emit_owned (e, node->b));
  const char *test = pattern_test (e, node->a, *v, type);
  return capture_end (e, &c, test ? test : "true");
}

/* i128::MAX and the like, for which C has no literal.  */
static const char *
limit_text (const char *name, const struct type *type)
{
  bool largest = strcmp (name, "MAX") == 0;
  if (type->kind == TYPE_U128)
    return largest ? "(~(ruchy_uint128) 0)" : "(ruchy_uint128) 0";
  return largest ? "((ruchy_int128) (~(ruchy_uint128) 0 >> 1))"
                 : "((ruchy_int128) ((ruchy_uint128) 1 << 127))";
}

static const char *
integer_text (struct emitter *e, const struct node *node, struct type *type)
{
  int64_t v = node->integer;
  type = type_prune (type);
  if (node->text)
    return limit_text (node->text, type);
  if (type->kind == TYPE_DYNAMIC)
    return text (e, "ruchy_dyn_int (%lld)", (long long) v);
  if (type_is_float (type))
    return text (e, "%lld.0", (long long) v);
  if (node->high)
    return text (e,
                 "(%s)((ruchy_uint128)UINT64_C (%llu) << 64 | "
                 "UINT64_C (%llu))",
                 c_type (e, type), (unsigned long long) node->high,
                 (unsigned long long) v);
  if (node->flags & FLAG_BIG)
    return text (e, "UINT64_C (%llu)", (unsigned long long) v);
  if (v == INT64_MIN)
    return "INT64_MIN";
  switch (type->kind)
    {
    case TYPE_U64:
    case TYPE_USIZE:
      return text (e, v > INT32_MAX ? "UINT64_C (%lld)" : "%lldu",
                   (long long) v);
    case TYPE_U32:
      return text (e, "%lldu", (long long) v);
    default:
      return v > INT32_MAX || v < INT32_MIN
                 ? text (e, "INT64_C (%lld)", (long long) v)
                 : text (e, "%lld", (long long) v);
    }
}

static const char *
float_text (struct emitter *e, const struct node *node)
{
  double v = node->number;
  if (isnan (v))
    return "__builtin_nan (\"\")";
  if (isinf (v))
    return v < 0 ? "(-__builtin_inf ())" : "__builtin_inf ()";
  for (int digits = 6; digits <= 17; digits++)
    {
      const char *t = text (e, "%.*g", digits, v);
      if (strtod (t, NULL) == v)
        return strpbrk (t, ".e") ? t : text (e, "%s.0", t);
    }
  return text (e, "%.17g", v);
}

static struct value
emit_name (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->type);
  struct variable *v = node->variable;
  if (type->kind == TYPE_UNIT)
    return (struct value){ "RUCHY_UNIT", false };
  if (!v)
    {
      if (strcmp (node->name, "None") == 0)
        return (struct value){ zero_value (e, type), false };
      int variant = node->detail ? (int) node->detail - 1 : 0;
      const char *p = type_prefix (e, type);
      const char *name = type->declaration->node->list.items[variant]->name;
      if (!type->declaration->has_data)
        return (struct value){ text (e, "%s_%s", p, name), false };
      return (struct value){ text (e, "(%s){ .tag = %s_%s }", p, p, name),
                             true };
    }
  if (e->lambda && e->lambda->variable == v)
    return (struct value){
      text (e,
            "ruchy_closure_copy ((ruchy_closure){ (void (*) (void))%s, "
            "environment_ })",
            e->self_code),
      true
    };
  const char *t = variable_text (e, v);
  if ((node->flags & FLAG_LAST_USE) && type_is_managed (type)
      && !v->is_borrowed && !v->is_cell && !v->is_pointer)
    return (struct value){ text (e, "RUCHY_MOVE (%s)", t), true };
  return (struct value){ t, false };
}

/* v?  */
static struct value
emit_question (struct emitter *e, struct node *node)
{
  struct type *type = type_strip (node->a->type);
  struct type *result = type_prune (e->result);
  if (type->kind != TYPE_OPTION && type->kind != TYPE_RESULT)
    return emit_value (e, node->a);
  bool option = type->kind == TYPE_OPTION;
  const char *t = owned_variable (e, node, type, emit_owned (e, node->a));
  put_line (e, node, "if (!%s.%s)", t, option ? "some" : "ok");
  e->indent++;
  open_brace (e);
  struct destination to = { TO_RETURN, NULL, result };
  if (result->kind == TYPE_OPTION)
    emit_store (e, node, (struct value){ zero_value (e, result), true },
                result, to);
  else if (result->kind == TYPE_RESULT)
    {
      struct value error = { option ? "(ruchy_str){ 0 }"
                                    : text (e, "RUCHY_MOVE (%s.error)", t),
                             true };
      if (!option)
        error = convert_value (e, node, error, type->arguments[1],
                               result->arguments[1]);
      emit_store (
          e, node,
          (struct value){ text (e, "%s_err (%s)", type_prefix (e, result),
                                own (e, error, result->arguments[1])),
                          true },
          result, to);
    }
  else
    {
      if (option)
        put_line (e, node, "ruchy_panic_none (%s);", place_text (e, node));
      else
        {
          type_need (e, type, NEED_SHOW);
          put_line (e, node, "(void)%s_unwrap (%s, %s);",
                    type_prefix (e, type), t, place_text (e, node));
        }
    }
  close_brace (e);
  e->indent--;
  struct type *value = type_prune (type->arguments[0]);
  if (value->kind == TYPE_UNIT)
    return (struct value){ "RUCHY_UNIT", false };
  if (!type_is_managed (value))
    return (struct value){ text (e, "%s.value", t), false };
  return (struct value){ text (e, "RUCHY_MOVE (%s.value)", t), true };
}

/* A literal whose value is all zero bytes.  */
static bool
is_zero_bytes (const struct node *node)
{
  switch (node->kind)
    {
    case NODE_INTEGER:
    case NODE_BOOLEAN:
      return node->integer == 0
             && type_prune (node->type)->kind != TYPE_DYNAMIC;
    case NODE_FLOAT:
      return node->number == 0 && !signbit (node->number)
             && type_is_float (type_prune (node->type));
    default:
      return false;
    }
}

struct value
emit_value (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->type ? node->type : &type_unit);
  switch (node->kind)
    {
    case NODE_INTEGER:
      return (struct value){ integer_text (e, node, type), false };
    case NODE_FLOAT:
      return (struct value){ float_text (e, node), false };
    case NODE_BOOLEAN:
      return (struct value){ node->integer ? "true" : "false", false };
    case NODE_CHARACTER:
      if (type->kind == TYPE_STRING)
        {
          char bytes[5];
          unsigned size = utf8_encode ((uint32_t) node->integer, bytes);
          return (struct value){ string_text (e, bytes, size), false };
        }
      if (node->integer >= ' ' && node->integer < 127 && node->integer != '\''
          && node->integer != '\\')
        return (struct value){ text (e, "'%c'", (char) node->integer), false };
      return (struct value){ text (e, "0x%llxu", (long long) node->integer),
                             false };
    case NODE_STRING:
      return (struct value){ string_text (e, node->text, node->length),
                             false };
    case NODE_UNIT:
      return (struct value){ "RUCHY_UNIT", false };
    case NODE_NIL:
      return (struct value){ type->kind == TYPE_DYNAMIC ? "RUCHY_DYN_NIL"
                                                        : zero_value (e, type),
                             false };
    case NODE_NAME:
    case NODE_PATH:
      return emit_name (e, node);
    case NODE_FORMAT:
      return emit_format (e, node);
    case NODE_UNARY:
      return emit_unary (e, node);
    case NODE_BINARY:
      return emit_binary (e, node);
    case NODE_CAST:
      return emit_cast (e, node);
    case NODE_CONVERT:
      return emit_convert (e, node);
    case NODE_INDEX:
      return emit_index (e, node);
    case NODE_FIELD:
      return emit_field (e, node);
    case NODE_ARRAY:
      return emit_array (e, node);
    case NODE_ARRAY_REPEAT:
      {
        struct node **slots[2] = { &node->a, &node->b };
        bool owned[2] = { true, false };
        const char *texts[2];
        emit_operands (e, slots, 2, owned, texts);
        if (is_zero_bytes (node->a))
          return (struct value){
            text (e, "%s_zeros (%s)", type_prefix (e, type), texts[1]), true
          };
        return (struct value){ text (e, "%s_repeat_value (%s, %s)",
                                     type_prefix (e, type), texts[0],
                                     texts[1]),
                               true };
      }
    case NODE_TUPLE:
      return emit_tuple (e, node);
    case NODE_OBJECT:
      return emit_object (e, node);
    case NODE_STRUCT_LITERAL:
      return emit_struct_literal (e, node);
    case NODE_RANGE:
      return emit_range (e, node);
    case NODE_DEREFERENCE:
      return emit_dereference (e, node);
    case NODE_REFERENCE:
      return emit_reference (e, node);
    case NODE_TRY_OPERATOR:
      return emit_question (e, node);
    case NODE_COMPREHENSION:
      return emit_comprehension (e, node);
    case NODE_LAMBDA:
      return emit_lambda (e, node);
    case NODE_CALL:
      return emit_call (e, node);
    case NODE_METHOD_CALL:
      return emit_method (e, node);
    case NODE_BUILTIN:
      return emit_builtin (e, node);
    case NODE_MACRO:
      return emit_macro (e, node);
    case NODE_LET_CONDITION:
    case NODE_BLOCK:
    case NODE_IF:
    case NODE_MATCH:
    case NODE_LOOP:
    case NODE_TRY:
      return emit_through_variable (e, node);
    case NODE_SPREAD:
    case NODE_NAMED_ARGUMENT:
      return emit_value (e, node->a);
    case NODE_ASSIGN:
    case NODE_PRINT:
    case NODE_WHILE:
    case NODE_FOR:
    case NODE_RETURN:
    case NODE_BREAK:
    case NODE_CONTINUE:
    case NODE_THROW:
    case NODE_LET:
      emit_statement (e, node);
      /* fallthrough */
    default:
      return (struct value){ type->kind == TYPE_NEVER
                                     || type->kind == TYPE_UNIT
                                 ? "RUCHY_UNIT"
                                 : zero_value (e, type),
                             false };
    }
}
