/* SPDX-License-Identifier: MIT */
/* Parser: operators, calls, access.

   expression = range [("=" | "+=" | …) expression]
   range = ternary [(".." | "..=") ternary]
   ternary = pipeline ["?" expression ":" expression]
   pipeline = binary ("|>" stage)*
   binary: levels below, all left-associative
   cast = unary ("as" type)*
   unary = ("-" | "!" | "~" | "*" | "&" ["mut"]) unary | postfix
   postfix = primary (call | index | "." name | "?" | "++" | "--")*  */

#include <ctype.h>
#include <string.h>

#include "parse.h"

static const struct
{
  enum token_kind token;
  enum operator op;
  int level;
} binary_operators[] = {
  { TOKEN_OR_OR, OP_OR, 1 },
  { TOKEN_COALESCE, OP_COALESCE, 2 },
  { TOKEN_AND_AND, OP_AND, 3 },
  { TOKEN_BAR, OP_BIT_OR, 4 },
  { TOKEN_CARET, OP_BIT_XOR, 5 },
  { TOKEN_AMPERSAND, OP_BIT_AND, 6 },
  { TOKEN_EQUAL_EQUAL, OP_EQUAL, 7 },
  { TOKEN_NOT_EQUAL, OP_NOT_EQUAL, 7 },
  { TOKEN_LESS, OP_LESS, 8 },
  { TOKEN_LESS_EQUAL, OP_LESS_EQUAL, 8 },
  { TOKEN_GREATER, OP_GREATER, 8 },
  { TOKEN_GREATER_EQUAL, OP_GREATER_EQUAL, 8 },
  { TOKEN_IN, OP_IN, 8 },
  { TOKEN_SHIFT_LEFT, OP_SHIFT_LEFT, 9 },
  { TOKEN_SHIFT_RIGHT, OP_SHIFT_RIGHT, 9 },
  { TOKEN_PLUS, OP_ADD, 10 },
  { TOKEN_MINUS, OP_SUBTRACT, 10 },
  { TOKEN_STAR, OP_MULTIPLY, 11 },
  { TOKEN_SLASH, OP_DIVIDE, 11 },
  { TOKEN_PERCENT, OP_REMAINDER, 11 },
  { TOKEN_POWER, OP_POWER, 12 },
};

static const struct
{
  enum token_kind token;
  enum operator op;
} assignments[] = {
  { TOKEN_ASSIGN, OP_NONE },
  { TOKEN_PLUS_ASSIGN, OP_ADD },
  { TOKEN_MINUS_ASSIGN, OP_SUBTRACT },
  { TOKEN_STAR_ASSIGN, OP_MULTIPLY },
  { TOKEN_SLASH_ASSIGN, OP_DIVIDE },
  { TOKEN_PERCENT_ASSIGN, OP_REMAINDER },
  { TOKEN_POWER_ASSIGN, OP_POWER },
  { TOKEN_AND_ASSIGN, OP_BIT_AND },
  { TOKEN_OR_ASSIGN, OP_BIT_OR },
  { TOKEN_XOR_ASSIGN, OP_BIT_XOR },
  { TOKEN_SHIFT_LEFT_ASSIGN, OP_SHIFT_LEFT },
  { TOKEN_SHIFT_RIGHT_ASSIGN, OP_SHIFT_RIGHT },
};

#define COUNT(array) (sizeof (array) / sizeof *(array))

/* Whether an operator at the start of a line continues the expression before
   it: one that can also start an expression does so only if a blank follows
   (`a⏎ - b`, but not `a⏎ -b`).  */
static bool
continues (const struct parser *parser)
{
  const struct token *token = peek (parser);
  if (!token->newline_before)
    return true;
  switch (token->kind)
    {
    case TOKEN_MINUS:
    case TOKEN_STAR:
    case TOKEN_AMPERSAND:
    case TOKEN_BAR:
    case TOKEN_OR_OR:
    case TOKEN_LESS:
      {
        const struct token *next = peek_at (parser, 1);
        return next->space_before
               && (token->kind != TOKEN_OR_OR
                   || next->kind != TOKEN_LEFT_BRACE);
      }
    default:
      return true;
    }
}

static int
binary_at (const struct parser *parser)
{
  const struct token *token = peek (parser);
  if (!continues (parser) || (token->kind == TOKEN_IN && parser->limits.no_in))
    return -1;
  for (size_t i = 0; i < COUNT (binary_operators); i++)
    if (binary_operators[i].token == token->kind)
      return (int) i;
  return -1;
}

bool
starts_expression (const struct token *token)
{
  switch (token->kind)
    {
    case TOKEN_IDENTIFIER:
    case TOKEN_INTEGER:
    case TOKEN_FLOAT:
    case TOKEN_STRING:
    case TOKEN_RAW_STRING:
    case TOKEN_FORMAT_STRING:
    case TOKEN_CHARACTER:
    case TOKEN_LEFT_PAREN:
    case TOKEN_LEFT_BRACKET:
    case TOKEN_LEFT_BRACE:
    case TOKEN_TRUE:
    case TOKEN_FALSE:
    case TOKEN_IF:
    case TOKEN_MATCH:
    case TOKEN_BANG:
      return true;
    default:
      return false;
    }
}

static struct node *
parse_unary (struct parser *parser)
{
  const struct token *start = peek (parser);
  struct node *node;
  enum operator op = OP_NONE;
  enter (parser);
  switch (start->kind)
    {
    case TOKEN_MINUS:
      op = OP_NEGATE;
      break;
    case TOKEN_BANG:
      op = OP_NOT;
      break;
    case TOKEN_TILDE:
      op = OP_BIT_NOT;
      break;
    case TOKEN_STAR:
    case TOKEN_AMPERSAND:
    case TOKEN_AND_AND:
      advance (parser);
      node = make (parser,
                   start->kind == TOKEN_STAR ? NODE_DEREFERENCE
                                             : NODE_REFERENCE,
                   start);
      if (start->kind != TOKEN_STAR && accept (parser, TOKEN_MUT))
        node->flags |= FLAG_MUTABLE;
      node->a = parse_unary (parser);
      leave (parser);
      return finish (parser, node);
    case TOKEN_POWER:
      /* `**x` dereferences twice.  */
      advance (parser);
      node = make (parser, NODE_DEREFERENCE, start);
      node->a = make (parser, NODE_DEREFERENCE, start);
      node->a->a = parse_unary (parser);
      finish (parser, node->a);
      leave (parser);
      return finish (parser, node);
    case TOKEN_INCREMENT:
    case TOKEN_DECREMENT:
      advance (parser);
      node = make (parser, NODE_ASSIGN, start);
      node->a = parse_unary (parser);
      node->op = start->kind == TOKEN_INCREMENT ? OP_ADD : OP_SUBTRACT;
      node->b = make (parser, NODE_INTEGER, start);
      node->b->integer = 1;
      leave (parser);
      return finish (parser, node);
    case TOKEN_IDENTIFIER:
      if (at_word (parser, "not") && starts_expression (peek_at (parser, 1))
          && peek_at (parser, 1)->kind != TOKEN_LEFT_BRACE
          && peek_at (parser, 1)->space_before
          && !peek_at (parser, 1)->newline_before)
        op = OP_NOT;
      break;
    default:
      break;
    }
  if (op == OP_NONE)
    node = parse_postfix (parser);
  else
    {
      advance (parser);
      node = make (parser, NODE_UNARY, start);
      node->op = op;
      node->a = parse_unary (parser);
      finish (parser, node);
    }
  leave (parser);
  return node;
}

static struct node *
parse_cast (struct parser *parser)
{
  struct node *node = parse_unary (parser);
  while (at_kind (parser, TOKEN_AS))
    {
      advance (parser);
      node = make_from (parser, NODE_CAST, node);
      node->annotation = parse_cast_type (parser);
      finish (parser, node);
    }
  return node;
}

static struct node *range_of_in (struct parser *parser, struct node *from);

static struct node *
parse_binary (struct parser *parser, int level, struct node *left)
{
  unsigned chain = 0;
  if (!left)
    left = parse_cast (parser);
  for (;;)
    {
      int i = binary_at (parser);
      bool negated = false;
      if (i < 0 && at_word (parser, "not")
          && peek_at (parser, 1)->kind == TOKEN_IN
          && !peek (parser)->newline_before)
        {
          negated = true;
          for (size_t k = 0; k < COUNT (binary_operators); k++)
            if (binary_operators[k].op == OP_IN)
              i = (int) k;
        }
      if (i < 0 || binary_operators[i].level < level)
        return left;
      if (++chain > MAX_CHAIN)
        reject (parser, peek (parser)->span, "expression is too long");
      if (negated)
        advance (parser);
      struct node *node = make_from (parser, NODE_BINARY, left);
      node->name_span = advance (parser)->span;
      node->op = negated ? OP_NOT_IN : binary_operators[i].op;
      enter (parser);
      node->b = parse_binary (parser, binary_operators[i].level + 1, NULL);
      if (node->op == OP_IN || node->op == OP_NOT_IN)
        node->b = range_of_in (parser, node->b);
      leave (parser);
      left = finish (parser, node);
    }
}

static struct node *
parse_pipeline (struct parser *parser, struct node *left)
{
  struct node *node = parse_binary (parser, 1, left);
  unsigned chain = 0;
  while (at_kind (parser, TOKEN_PIPELINE))
    {
      if (++chain > MAX_CHAIN)
        reject (parser, peek (parser)->span, "expression is too long");
      advance (parser);
      node = make_from (parser, NODE_PIPELINE, node);
      node->b = parse_binary (parser, 1, NULL);
      finish (parser, node);
    }
  return node;
}

static struct node *
parse_ternary (struct parser *parser, struct node *left)
{
  struct node *node = parse_pipeline (parser, left);
  if (!at_ternary (parser))
    return node;
  advance (parser);
  struct node *choice = make_from (parser, NODE_IF, node);
  choice->b = parse_expression (parser);
  expect (parser, TOKEN_COLON, "and the value for the false case");
  choice->c = parse_expression (parser);
  return finish (parser, choice);
}

static bool
ends_range (const struct parser *parser)
{
  const struct token *token = peek (parser);
  if (token->newline_before)
    return true;
  if (token->kind == TOKEN_LEFT_BRACE)
    return parser->limits.no_struct;
  return !(starts_expression (token) || token->kind == TOKEN_MINUS
           || token->kind == TOKEN_STAR || token->kind == TOKEN_AMPERSAND);
}

/* The range that NODE begins where `..` follows, else NODE.  IN: the range is
   the right side of `in`, which binds as a comparison does.  */
static struct node *
rest_of_range (struct parser *parser, struct node *node, bool in)
{
  const struct token *token = peek (parser);
  if ((token->kind != TOKEN_DOT_DOT && token->kind != TOKEN_DOT_DOT_EQUAL)
      || (token->newline_before && node))
    return node;
  advance (parser);
  struct node *range = make (parser, NODE_RANGE, token);
  if (node)
    range->span = node->span;
  range->a = node;
  if (token->kind == TOKEN_DOT_DOT_EQUAL)
    range->flags |= FLAG_INCLUSIVE;
  if (!ends_range (parser))
    range->b
        = in ? parse_binary (parser, 9, NULL) : parse_ternary (parser, NULL);
  return finish (parser, range);
}

static struct node *
range_of_in (struct parser *parser, struct node *from)
{
  return rest_of_range (parser, from, true);
}

static struct node *
parse_range (struct parser *parser, struct node *left)
{
  enum token_kind kind = peek (parser)->kind;
  struct node *node = NULL;
  if (left || (kind != TOKEN_DOT_DOT && kind != TOKEN_DOT_DOT_EQUAL))
    node = parse_ternary (parser, left);
  return rest_of_range (parser, node, false);
}

/* After a construct that ends in a brace, at the start of a statement, only
   what stands on the same line continues it.  */
static bool
block_ends_statement (struct parser *parser, const struct node *node)
{
  const struct token *token = peek (parser);
  if (!is_block_like (node))
    return false;
  if (token->newline_before && token->kind != TOKEN_DOT)
    return true;
  switch (token->kind)
    {
    case TOKEN_LEFT_PAREN:
    case TOKEN_LEFT_BRACKET:
    case TOKEN_STAR:
    case TOKEN_AMPERSAND:
    case TOKEN_MINUS:
    case TOKEN_BAR:
    case TOKEN_OR_OR:
    case TOKEN_LESS:
      return !peek_at (parser, 1)->space_before;
    default:
      return false;
    }
}

struct node *
parse_expression (struct parser *parser)
{
  enter (parser);
  struct node *left = NULL;
  switch (peek (parser)->kind)
    {
    case TOKEN_IF:
    case TOKEN_MATCH:
    case TOKEN_WHILE:
    case TOKEN_FOR:
    case TOKEN_LOOP:
    case TOKEN_LEFT_BRACE:
      left = parse_postfix (parser);
      if (block_ends_statement (parser, left))
        {
          leave (parser);
          return left;
        }
      while (at_kind (parser, TOKEN_AS))
        {
          advance (parser);
          left = make_from (parser, NODE_CAST, left);
          left->annotation = parse_cast_type (parser);
        }
      break;
    default:
      break;
    }
  struct node *node = parse_range (parser, left);
  for (size_t i = 0; i < COUNT (assignments); i++)
    if (at_kind (parser, assignments[i].token)
        && !peek (parser)->newline_before)
      {
        struct node *assign = make_from (parser, NODE_ASSIGN, node);
        assign->name_span = advance (parser)->span;
        assign->op = assignments[i].op;
        assign->b = parse_operand (parser);
        node = finish (parser, assign);
        break;
      }
  leave (parser);
  return node;
}

/* As parse_expression where a value is meant, so that {} is an object.  */
struct node *
parse_operand (struct parser *parser)
{
  struct node *node = parse_expression (parser);
  if (node->kind == NODE_BLOCK && node->list.count == 0)
    node->kind = NODE_OBJECT;
  return node;
}

/* As parse_expression where a block follows.  */
struct node *
parse_condition (struct parser *parser)
{
  struct limits limits = lift_limits (parser);
  parser->limits.no_lambda = limits.no_lambda;
  parser->limits.no_struct = true;
  struct node *node = parse_expression (parser);
  parser->limits = limits;
  return node;
}

/* The value of `if let pattern = value && …`: without && and ||.  */
struct node *
parse_let_value (struct parser *parser)
{
  return parse_binary (parser, 4, NULL);
}
