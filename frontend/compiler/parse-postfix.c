/* SPDX-License-Identifier: MIT */
/* Parser: what follows a value: calls, indices, members, `?`.  */

#include <string.h>

#include "parse.h"

struct node *
make_from (struct parser *parser, enum node_kind kind, struct node *first)
{
  struct node *node = node_new (parser->arena, kind, first->span);
  node->a = first;
  return node;
}

/* `?` followed by an expression on the same line is the ternary operator,
   if a `:` comes before the statement ends.  */
bool
at_ternary (const struct parser *parser)
{
  const struct token *next = peek_at (parser, 1);
  unsigned depth = 0;
  if (!at_kind (parser, TOKEN_QUESTION) || next->newline_before
      || !(starts_expression (next)
           || (next->kind == TOKEN_MINUS && next->space_before
               && !peek_at (parser, 2)->space_before)))
    return false;
  for (const struct token *p = next; p->kind != TOKEN_END; p++)
    switch (p->kind)
      {
      case TOKEN_LET:
      case TOKEN_FUN:
      case TOKEN_FN:
      case TOKEN_STRUCT:
      case TOKEN_IDENTIFIER:
        /* The next statement.  */
        if (depth == 0 && p->newline_before)
          return false;
        break;
      case TOKEN_LEFT_PAREN:
      case TOKEN_LEFT_BRACKET:
      case TOKEN_LEFT_BRACE:
        depth++;
        break;
      case TOKEN_RIGHT_PAREN:
      case TOKEN_RIGHT_BRACKET:
      case TOKEN_RIGHT_BRACE:
        if (depth-- == 0)
          return false;
        break;
      case TOKEN_COLON:
        if (depth == 0)
          return true;
        break;
      case TOKEN_SEMICOLON:
      case TOKEN_COMMA:
        if (depth == 0)
          return false;
        break;
      default:
        break;
      }
  return false;
}

/* Arguments up to END, behind the opening parenthesis.  */
struct node *
parse_arguments (struct parser *parser, struct node *call, enum token_kind end)
{
  node_vector items = { 0 };
  const struct token *open = &parser->tokens[parser->at - 1];
  struct limits limits = lift_limits (parser);
  while (!at_kind (parser, end))
    {
      const struct token *start = peek (parser);
      struct node *argument;
      enum token_kind next = peek_at (parser, 1)->kind;
      if (start->kind == TOKEN_IDENTIFIER
          && (next == TOKEN_ASSIGN || next == TOKEN_COLON))
        {
          argument = make (parser, NODE_NAMED_ARGUMENT, start);
          argument->name = expect_name (parser, "a name");
          advance (parser);
          argument->a = parse_operand (parser);
          finish (parser, argument);
        }
      else if (start->kind == TOKEN_ELLIPSIS)
        {
          advance (parser);
          argument = make (parser, NODE_SPREAD, start);
          argument->a = parse_expression (parser);
          finish (parser, argument);
        }
      else
        argument = parse_operand (parser);
      vector_push (parser->arena, &items, argument);
      if (!accept (parser, TOKEN_COMMA))
        break;
    }
  if (!at_kind (parser, end))
    fail_unclosed (parser, open,
                   end == TOKEN_RIGHT_PAREN ? "`,` or `)`" : "`,` or `]`");
  advance (parser);
  parser->limits = limits;
  set_list (&call->list, &items);
  return finish (parser, call);
}

/* Behind a dot: field, tuple index or method call.  */
static struct node *
parse_member (struct parser *parser, struct node *object, bool safe)
{
  const struct token *token = peek (parser);
  struct node *node = make_from (parser, NODE_FIELD, object);
  if (safe)
    node->flags |= FLAG_SAFE;
  node->name_span = token->span;
  if (token->kind == TOKEN_INTEGER)
    {
      node->name = token_text (parser, advance (parser));
      return finish (parser, node);
    }
  if (token->kind == TOKEN_FLOAT)
    {
      /* `t.0.1` was read as the number 0.1.  */
      char *text = (char *) token_text (parser, advance (parser));
      char *dot = strchr (text, '.');
      if (!dot)
        reject (parser, token->span, "expected a field name");
      *dot = '\0';
      node->name = text;
      finish (parser, node);
      struct node *outer = make_from (parser, NODE_FIELD, node);
      outer->name = dot + 1;
      outer->name_span = token->span;
      return finish (parser, outer);
    }
  if (at_word (parser, "await"))
    reject (parser, token->span,
            "`await` is not supported: async code is out "
            "of the scope of this compiler");
  node->name = expect_name (parser, "a field or method name after `.`");
  if (at_kind (parser, TOKEN_PATH_SEPARATOR)
      && peek_at (parser, 1)->kind == TOKEN_LESS)
    {
      advance (parser);
      parse_type_arguments (parser, &node->more);
    }
  if (at_kind (parser, TOKEN_LEFT_PAREN) && !peek (parser)->newline_before)
    {
      advance (parser);
      node->kind = NODE_METHOD_CALL;
      return parse_arguments (parser, node, TOKEN_RIGHT_PAREN);
    }
  return finish (parser, node);
}

static struct node *
increment (struct parser *parser, struct node *place, enum operator op)
{
  struct node *node = make_from (parser, NODE_ASSIGN, place);
  node->op = op;
  node->b = make (parser, NODE_INTEGER, peek (parser));
  node->b->integer = 1;
  advance (parser);
  return finish (parser, node);
}

bool
is_block_like (const struct node *node)
{
  switch (node->kind)
    {
    case NODE_IF:
    case NODE_MATCH:
    case NODE_WHILE:
    case NODE_LOOP:
    case NODE_FOR:
    case NODE_TRY:
    case NODE_BLOCK:
      return !(node->flags & FLAG_PARENTHESES);
    default:
      return false;
    }
}

struct node *
parse_postfix (struct parser *parser)
{
  struct node *node = parse_primary (parser);
  unsigned chain = 0;
  for (;; chain++)
    {
      const struct token *token = peek (parser);
      if (chain > MAX_CHAIN)
        reject (parser, token->span, "expression is too long");
      switch (token->kind)
        {
        case TOKEN_LEFT_PAREN:
          if (token->newline_before || is_block_like (node))
            return node;
          advance (parser);
          node = parse_arguments (parser, make_from (parser, NODE_CALL, node),
                                  TOKEN_RIGHT_PAREN);
          break;
        case TOKEN_LEFT_BRACKET:
          {
            if (token->newline_before || is_block_like (node))
              return node;
            advance (parser);
            struct limits limits = lift_limits (parser);
            node = make_from (parser, NODE_INDEX, node);
            node->b = parse_expression (parser);
            expect (parser, TOKEN_RIGHT_BRACKET, "after the index");
            parser->limits = limits;
            finish (parser, node);
            break;
          }
        case TOKEN_DOT:
        case TOKEN_SAFE_DOT:
          advance (parser);
          node = parse_member (parser, node, token->kind == TOKEN_SAFE_DOT);
          break;
        case TOKEN_QUESTION:
          if (at_ternary (parser) || token->newline_before)
            return node;
          advance (parser);
          node = finish (parser, make_from (parser, NODE_TRY_OPERATOR, node));
          break;
        case TOKEN_INCREMENT:
        case TOKEN_DECREMENT:
          if (token->newline_before)
            return node;
          node = increment (parser, node,
                            token->kind == TOKEN_INCREMENT ? OP_ADD
                                                           : OP_SUBTRACT);
          break;
        default:
          return node;
        }
    }
}
