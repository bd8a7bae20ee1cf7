/* SPDX-License-Identifier: MIT */
/* Inference: expressions and blocks.  */

#include <string.h>

#include "infer-internal.h"

void
set_type (struct inference *inf, struct node *node, struct type *type)
{
  if (!node->type)
    node->type = type;
  else if (!type_unify (node->type, type))
    {
      struct type *known = type_prune (node->type);
      if (known->kind == TYPE_VARIABLE)
        node->type = type;
      else if (!(type_is_numeric (known) && type_is_numeric (type)))
        diagnostic_error (inf->diagnostics, node->span,
                          "mismatched types: `%s` is used as `%s`",
                          text_of (inf, type), text_of (inf, known));
    }
}

void
infer_as (struct inference *inf, struct node **slot, struct type *type,
          const char *what)
{
  infer_node (inf, *slot, type);
  coerce (inf, slot, type, what, (struct span){ 0 });
}

static struct type *
integer_literal (struct inference *inf, struct node *node,
                 struct type *expected)
{
  if (node->name)
    {
      struct node type = { .kind = NODE_NAMED_TYPE,
                           .name = node->name,
                           .span = node->span };
      struct node name = { .kind = NODE_NAME, .name = node->name };
      struct node *names[] = { &name };
      type.list = (struct node_list){ names, 1 };
      return infer_annotation (inf, &type, NULL, NULL, inf->program->scope);
    }
  if (expected)
    {
      expected = type_prune (expected);
      if (type_is_float (expected))
        {
          node->kind = NODE_FLOAT;
          node->number = integer_as_double (node);
          return expected;
        }
      if (type_is_integer (expected))
        return expected;
    }
  if (node->flags & FLAG_BIG)
    return type_simple (TYPE_U64);
  if (node->integer > INT32_MAX)
    return &type_i64;
  return type_number (&inf->context);
}

/* N of `const N: usize`.  */
static struct type *
infer_constant_parameter (struct inference *inf, struct node *node,
                          struct type *expected)
{
  for (struct generic *g = inf->frame->instance->generics; g; g = g->next)
    {
      struct type *type = type_prune (g->type);
      if (strcmp (g->name, node->name) != 0 || type->kind != TYPE_CONSTANT)
        continue;
      node->kind = type->is_number ? NODE_INTEGER : NODE_BOOLEAN;
      node->integer = type->value;
      node->name = NULL;
      node->c = NULL;
      return infer_node (inf, node, expected);
    }
  if (node->c)
    {
      *node = *node->c;
      return infer_node (inf, node, expected);
    }
  if (inf->uncalled)
    return type_number (&inf->context);
  struct diagnostic *error
      = diagnostic_error (inf->diagnostics, node->span,
                          "the value of `%s` is not known", node->name);
  diagnostic_hint (inf->diagnostics, error,
                   "write it where this function is called: `f::<4>()`, "
                   "`Type::<4>::f()`");
  return type_variable (&inf->context);
}

static struct type *
infer_name (struct inference *inf, struct node *node, struct type *expected)
{
  if (node->variable)
    {
      if (!node->variable->type)
        node->variable->type = type_variable (&inf->context);
      return node->variable->type;
    }
  if (node->function)
    return function_value (inf, node, node->function, expected);
  if (strcmp (node->name, "None") == 0 && !node->declaration)
    return type_of_1 (&inf->context, TYPE_OPTION,
                      type_variable (&inf->context));
  if (node->declaration)
    return enum_constructor (inf, node, expected);
  return infer_path (inf, node, expected);
}

/* Whether there is a cast of FROM to TO, which is a number, a bool, a char or
   a string.  */
static bool
can_cast (const struct type *from, const struct type *to)
{
  switch (from->kind)
    {
    case TYPE_STRING:
      return to->kind == TYPE_STRING || to->kind == TYPE_CHAR
             || type_is_integer (to);
    case TYPE_ENUM:
      return type_is_numeric (to) || to->kind == TYPE_STRING;
    case TYPE_BOOL:
    case TYPE_CHAR:
    case TYPE_DYNAMIC:
    case TYPE_NEVER:
    case TYPE_VARIABLE:
      return true;
    default:
      return type_is_numeric (from) || to->kind == TYPE_STRING;
    }
}

bool
settle_cast (struct inference *inf, struct node *node)
{
  struct type *from = type_strip (node->a->type);
  if (type_unknown (inf, from))
    return false;
  if (!can_cast (from, type_prune (node->type))
      && !follows_from_error (inf, from))
    diagnostic_error (inf->diagnostics, node->span, "can't cast `%s` as `%s`",
                      text_of (inf, from), text_of (inf, node->type));
  return true;
}

static struct type *
infer_cast (struct inference *inf, struct node *node)
{
  struct type *to = infer_local_annotation (inf, node->annotation);
  struct type *from = type_strip (infer_node (inf, node->a, NULL));
  if (from->kind == TYPE_VARIABLE && from->is_number && type_is_numeric (to)
      && node->a->kind == NODE_INTEGER)
    try_coerce (inf, &node->a, type_is_float (to) ? to : &type_i64);
  node->type = to;
  const struct type *wanted = type_prune (to);
  if (type_is_numeric (wanted) || wanted->kind == TYPE_BOOL
      || wanted->kind == TYPE_CHAR || wanted->kind == TYPE_STRING)
    {
      if (!settle_cast (inf, node))
        infer_later (inf, node, NULL);
    }
  else if (from->kind != TYPE_DYNAMIC)
    coerce (inf, &node->a, to, "the cast", node->annotation->span);
  return to;
}

struct type *
infer_block (struct inference *inf, struct node *block, struct type *expected,
             bool used)
{
  size_t count = block->list.count;
  bool value = (block->flags & FLAG_HAS_VALUE) && count > 0;
  bool never = false;
  struct loop labelled
      = { .label = block->name, .node = block, .outer = inf->loop };
  if (block->name)
    inf->loop = &labelled;
  for (size_t i = 0; i < count; i++)
    {
      struct node *node = block->list.items[i];
      if (i + 1 < count || !value || !used)
        infer_statement (inf, node);
      else
        infer_node (inf, node, expected);
      if (node->type && type_prune (node->type)->kind == TYPE_NEVER)
        never = true;
    }
  if (block->name)
    inf->loop = labelled.outer;
  if (value && used)
    {
      struct node **last = &block->list.items[count - 1];
      struct type *type = (*last)->type;
      if (expected && type_prune (expected)->kind != TYPE_VARIABLE
          && type_prune (expected)->kind != TYPE_UNIT
          && type_prune (type)->kind != TYPE_UNIT)
        {
          try_coerce (inf, last, expected);
          type = (*last)->type;
        }
      return never ? &type_never : type;
    }
  return never ? &type_never : &type_unit;
}

void
infer_statement (struct inference *inf, struct node *node)
{
  node->flags |= FLAG_UNUSED_VALUE;
  switch (node->kind)
    {
    case NODE_IF:
      node->type = infer_if (inf, node, NULL, false);
      return;
    case NODE_MATCH:
      node->type = infer_match (inf, node, NULL, false);
      return;
    case NODE_TRY:
      node->type = infer_try (inf, node, NULL, false);
      return;
    case NODE_BLOCK:
      node->type = infer_block (inf, node, NULL, false);
      return;
    default:
      infer_node (inf, node, NULL);
    }
}

static struct type *
infer_format (struct inference *inf, struct node *node)
{
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node *piece = node->list.items[i];
      if (piece->kind == NODE_FORMAT_PIECE)
        {
          infer_node (inf, piece->a, NULL);
          /* Rust's {:?} shows v.last () as it is: Some (x).  */
          if ((piece->flags & FLAG_MACRO) && piece->text && piece->length
              && piece->text[piece->length - 1] == '?'
              && piece->a->kind == NODE_METHOD_CALL)
            infer_wants_option (inf, piece->a);
          if (inf->restart)
            return &type_string;
          if (piece->b)
            infer_as (inf, &piece->b, &type_i64, "the width");
          if (piece->c)
            infer_as (inf, &piece->c, &type_i64, "the precision");
        }
      piece->type = &type_string;
    }
  return &type_string;
}

static struct type *
infer_reference (struct inference *inf, struct node *node,
                 struct type *expected)
{
  struct type *inner = expected ? type_prune (expected) : NULL;
  if (inner && inner->kind == TYPE_REFERENCE)
    inner = inner->arguments[0];
  struct type *type = type_prune (infer_node (inf, node->a, inner));
  if (!(node->flags & FLAG_MUTABLE))
    return type->kind == TYPE_REFERENCE ? type->arguments[0] : type;
  if (type->kind == TYPE_REFERENCE)
    return type;
  return type_of_1 (&inf->context, TYPE_REFERENCE, type);
}

/* Nodes whose type follows from those of their children, perhaps later.  */
struct type *
infer_settled (struct inference *inf, struct node *node, struct type *expected)
{
  if (!settle (inf, node, expected))
    {
      if (!node->type)
        node->type = type_variable (&inf->context);
      infer_later (inf, node, expected);
    }
  else if (!node->type)
    node->type = &type_unit;
  return node->type;
}

/* What is collected if a Result or an Option of an array is WANTED.  */
static struct type *
array_of_wanted (struct inference *inf, const struct type *wanted)
{
  if (wanted->kind != TYPE_RESULT && wanted->kind != TYPE_OPTION)
    return NULL;
  const struct type *values = type_prune (wanted->arguments[0]);
  if (values->kind != TYPE_ARRAY)
    return NULL;
  struct type *element
      = wanted->kind == TYPE_OPTION
            ? type_of_1 (&inf->context, TYPE_OPTION, values->arguments[0])
            : type_of_2 (&inf->context, TYPE_RESULT, values->arguments[0],
                         type_variable (&inf->context));
  return type_of_1 (&inf->context, TYPE_ARRAY, element);
}

/* What `parse ()` is to give in `text.parse ().unwrap ()`, `text.parse ()?`
   and the like where EXPECTED is wanted, or NULL.  */
static struct type *
wanted_of_object (struct inference *inf, const struct node *node,
                  struct type *expected)
{
  static const char *const unwrapping[]
      = { "unwrap",         "expect", "unwrap_or", "unwrap_or_default",
          "unwrap_or_else", "ok",     NULL };
  static const char *const keeping[] = { "map_err", "or_else", NULL };
  if (!expected)
    return NULL;
  struct type *type = type_prune (expected);
  bool method = node->kind == NODE_METHOD_CALL;
  if (method && named (node, "collect") && node->a->kind == NODE_METHOD_CALL
      && (named (node->a, "map") || named (node->a, "filter_map")
          || named (node->a, "flat_map")))
    return type->kind == TYPE_ARRAY ? type : array_of_wanted (inf, type);
  bool keeps = method && is_one_of (node->name, keeping);
  if (type->kind == TYPE_VARIABLE
      || (method && !keeps && !is_one_of (node->name, unwrapping)))
    return NULL;
  const struct node *object = node->a;
  while (object->kind == NODE_METHOD_CALL && is_one_of (object->name, keeping))
    object = object->a;
  if (object->kind != NODE_METHOD_CALL || object->more.count
      || !(named (object, "parse") || named (object, "try_into")))
    return NULL;
  if (keeps)
    return type;
  if (method && named (node, "ok"))
    {
      if (type->kind != TYPE_OPTION)
        return NULL;
      type = type_prune (type->arguments[0]);
    }
  return type_of_2 (&inf->context, TYPE_RESULT, type,
                    type_variable (&inf->context));
}

/* A flat switch: what needs more than a line or two is a function.  */
struct type *
infer_node (struct inference *inf, struct node *node, struct type *expected)
{
  struct type *type = NULL;
  switch (node->kind)
    {
    case NODE_INTEGER:
      type = integer_literal (inf, node, expected);
      break;
    case NODE_FLOAT:
      type = node->name && strcmp (node->name, "f32") == 0
                 ? type_simple (TYPE_F32)
             : expected && type_is_float (type_prune (expected))
                 ? type_prune (expected)
                 : &type_f64;
      break;
    case NODE_STRING:
      type = &type_string;
      break;
    case NODE_CHARACTER:
      type = expected && type_prune (expected)->kind == TYPE_STRING
                 ? &type_string
                 : &type_char;
      break;
    case NODE_BOOLEAN:
      type = &type_bool;
      break;
    case NODE_UNIT:
      type = &type_unit;
      break;
    case NODE_NIL:
      type = expected && type_prune (expected)->kind == TYPE_OPTION
                 ? type_prune (expected)
                 : &type_dynamic;
      break;
    case NODE_FORMAT:
      type = infer_format (inf, node);
      break;
    case NODE_PRINT:
      infer_node (inf, node->a, NULL);
      type = &type_unit;
      break;
    case NODE_CONSTANT_PARAMETER:
      type = infer_constant_parameter (inf, node, expected);
      break;
    case NODE_NAME:
      type = infer_name (inf, node, expected);
      break;
    case NODE_PATH:
      type = node->function
                 ? function_value (inf, node, node->function, expected)
             : node->declaration ? enum_constructor (inf, node, expected)
                                 : infer_path (inf, node, expected);
      break;
    case NODE_UNARY:
      if (node->op == OP_NEGATE)
        infer_negated (inf, node, expected);
      else
        infer_node (inf, node->a, NULL);
      return infer_settled (inf, node, expected);
    case NODE_BINARY:
      infer_node (inf, node->a, NULL);
      infer_node (inf, node->b, NULL);
      return infer_settled (inf, node, expected);
    case NODE_TRY_OPERATOR:
      infer_node (inf, node->a, wanted_of_object (inf, node, expected));
      return infer_settled (inf, node, expected);
    case NODE_FIELD:
    case NODE_DEREFERENCE:
      infer_node (inf, node->a, NULL);
      return infer_settled (inf, node, expected);
    case NODE_INDEX:
      infer_node (inf, node->a, NULL);
      infer_node (inf, node->b, NULL);
      return infer_settled (inf, node, expected);
    case NODE_METHOD_CALL:
      infer_node (inf, node->a, wanted_of_object (inf, node, expected));
      return infer_settled (inf, node, expected);
    case NODE_CALL:
      return infer_call (inf, node, expected);
    case NODE_MACRO:
      type = infer_macro (inf, node, expected);
      break;
    case NODE_ASSIGN:
      type = infer_assign (inf, node);
      break;
    case NODE_CAST:
      type = infer_cast (inf, node);
      break;
    case NODE_REFERENCE:
      type = infer_reference (inf, node, expected);
      break;
    case NODE_RANGE:
      type = infer_range (inf, node);
      break;
    case NODE_ARRAY:
      type = infer_array (inf, node, expected);
      break;
    case NODE_ARRAY_REPEAT:
      {
        type = infer_repeat (inf, node, expected);
        break;
      }
    case NODE_TUPLE:
      type = infer_tuple (inf, node, expected);
      break;
    case NODE_OBJECT:
      type = expected && type_prune (expected)->kind == TYPE_MAP
                 ? infer_map_literal (inf, node, type_prune (expected))
                 : infer_object (inf, node);
      break;
    case NODE_STRUCT_LITERAL:
      type = infer_struct_literal (inf, node, expected);
      break;
    case NODE_LAMBDA:
      type = infer_lambda (inf, node, expected);
      break;
    case NODE_COMPREHENSION:
      type = infer_comprehension (inf, node, expected);
      break;
    case NODE_BLOCK:
      type = infer_block (inf, node, expected, true);
      break;
    case NODE_IF:
      type = infer_if (inf, node, expected, true);
      break;
    case NODE_MATCH:
      type = infer_match (inf, node, expected, true);
      break;
    case NODE_TRY:
      type = infer_try (inf, node, expected, true);
      break;
    case NODE_LET_CONDITION:
      infer_condition (inf, &node);
      type = &type_bool;
      break;
    case NODE_WHILE:
      infer_while (inf, node);
      type = &type_unit;
      break;
    case NODE_LOOP:
      type = infer_loop (inf, node, expected);
      break;
    case NODE_FOR:
      infer_for (inf, node);
      type = &type_unit;
      break;
    case NODE_RETURN:
      infer_return (inf, node);
      type = &type_never;
      break;
    case NODE_BREAK:
      infer_break (inf, node);
      type = &type_never;
      break;
    case NODE_CONTINUE:
      type = &type_never;
      break;
    case NODE_THROW:
      infer_node (inf, node->a, NULL);
      if (type_prune (node->a->type)->kind != TYPE_UNIT)
        coerce (inf, &node->a, &type_dynamic, NULL, (struct span){ 0 });
      type = &type_never;
      break;
    case NODE_LET:
      infer_let (inf, node);
      type = &type_unit;
      break;
    case NODE_SPREAD:
    case NODE_NAMED_ARGUMENT:
      type = infer_node (inf, node->a, expected);
      break;
    case NODE_ERROR:
      type = type_variable (&inf->context);
      break;
    case NODE_CONVERT:
      return node->type;
    default:
      /* Declarations are done with.  */
      type = &type_unit;
    }
  if (!node->type)
    node->type = type;
  else
    set_type (inf, node, type);
  return node->type;
}
