/* SPDX-License-Identifier: MIT */
/* Parser: if, match, loops, jumps, try.  */

#include "parse.h"

struct node *
parse_if (struct parser *parser)
{
  struct node *node = make (parser, NODE_IF, advance (parser));
  enter (parser);
  node->a = parse_condition (parser);
  accept_word (parser, "then");
  node->b = parse_block (parser);
  if (accept (parser, TOKEN_ELSE))
    node->c = at_kind (parser, TOKEN_IF) ? parse_if (parser)
                                         : parse_block (parser);
  leave (parser);
  return finish (parser, node);
}

struct node *
parse_match (struct parser *parser)
{
  const struct token *start = advance (parser);
  struct node *match = make (parser, NODE_MATCH, start);
  node_vector arms = { 0 };
  match->a = parse_condition (parser);
  expect (parser, TOKEN_LEFT_BRACE, "and the arms of the match");
  struct limits limits = lift_limits (parser);
  enter (parser);
  while (!at_kind (parser, TOKEN_RIGHT_BRACE))
    {
      struct node *arm = make (parser, NODE_ARM, peek (parser));
      arm->a = parse_pattern (parser);
      if (accept (parser, TOKEN_IF))
        {
          parser->limits.no_lambda = true;
          arm->b = parse_expression (parser);
        }
      if (!accept (parser, TOKEN_ARROW))
        expect (parser, TOKEN_FAT_ARROW, "after the pattern");
      parser->limits.no_lambda = false;
      arm->c = parse_statement (parser);
      vector_push (parser->arena, &arms, finish (parser, arm));
      if (!accept (parser, TOKEN_COMMA) && !accept (parser, TOKEN_SEMICOLON)
          && !at_kind (parser, TOKEN_RIGHT_BRACE)
          && !peek (parser)->newline_before
          && parser->tokens[parser->at - 1].kind != TOKEN_RIGHT_BRACE)
        fail_expected (parser, "`,` or `}` after the arm");
    }
  leave (parser);
  expect (parser, TOKEN_RIGHT_BRACE, "after the arms");
  parser->limits = limits;
  set_list (&match->list, &arms);
  return finish (parser, match);
}

static const char *
optional_label (struct parser *parser)
{
  if (at_kind (parser, TOKEN_LABEL))
    return token_text (parser, advance (parser)) + 1;
  if (at_kind (parser, TOKEN_AT)
      && peek_at (parser, 1)->kind == TOKEN_IDENTIFIER)
    {
      advance (parser);
      return token_text (parser, advance (parser));
    }
  return NULL;
}

struct node *
parse_loop (struct parser *parser, const char *label)
{
  const struct token *start = advance (parser);
  struct node *loop;
  if (start->kind == TOKEN_WHILE)
    {
      loop = make (parser, NODE_WHILE, start);
      loop->a = parse_condition (parser);
      loop->b = parse_block (parser);
    }
  else if (start->kind == TOKEN_LOOP)
    {
      loop = make (parser, NODE_LOOP, start);
      loop->b = parse_block (parser);
    }
  else
    {
      loop = make (parser, NODE_FOR, start);
      loop->a = parse_pattern (parser);
      if (at_kind (parser, TOKEN_COMMA))
        {
          /* `for i, x in …` */
          node_vector items = { 0 };
          struct node *tuple = make (parser, NODE_TUPLE_PATTERN, start);
          vector_push (parser->arena, &items, loop->a);
          while (accept (parser, TOKEN_COMMA))
            vector_push (parser->arena, &items, parse_pattern (parser));
          set_list (&tuple->list, &items);
          loop->a = finish (parser, tuple);
        }
      expect (parser, TOKEN_IN, "after the loop variable");
      loop->b = parse_condition (parser);
      loop->c = parse_block (parser);
    }
  loop->name = label;
  return finish (parser, loop);
}

struct node *
parse_labelled (struct parser *parser)
{
  const struct token *start = peek (parser);
  const char *label = optional_label (parser);
  expect (parser, TOKEN_COLON, "after the label");
  switch (peek (parser)->kind)
    {
    case TOKEN_WHILE:
    case TOKEN_FOR:
    case TOKEN_LOOP:
      return parse_loop (parser, label);
    case TOKEN_LEFT_BRACE:
      {
        struct node *block = parse_block (parser);
        block->name = label;
        return block;
      }
    default:
      reject (parser, start->span, "a label must stand before a loop");
    }
}

static bool
ends_statement (const struct parser *parser)
{
  const struct token *token = peek (parser);
  return token->newline_before || token->kind == TOKEN_SEMICOLON
         || token->kind == TOKEN_RIGHT_BRACE || token->kind == TOKEN_END
         || token->kind == TOKEN_COMMA || token->kind == TOKEN_RIGHT_PAREN
         || token->kind == TOKEN_RIGHT_BRACKET;
}

struct node *
parse_jump (struct parser *parser)
{
  const struct token *start = advance (parser);
  struct node *node = make (parser,
                            start->kind == TOKEN_BREAK      ? NODE_BREAK
                            : start->kind == TOKEN_CONTINUE ? NODE_CONTINUE
                                                            : NODE_RETURN,
                            start);
  if (node->kind != NODE_RETURN)
    node->name = optional_label (parser);
  if (node->kind != NODE_CONTINUE && !ends_statement (parser)
      && !(node->kind == NODE_BREAK && at_kind (parser, TOKEN_IF)))
    node->a = parse_expression (parser);
  return finish (parser, node);
}

/* try { } [catch [(] pattern [)] { }] [finally { }]  */
struct node *
parse_try (struct parser *parser)
{
  struct node *node = make (parser, NODE_TRY, advance (parser));
  node_vector pattern = { 0 };
  node->a = parse_block (parser);
  if (accept_word (parser, "catch"))
    {
      bool parentheses = accept (parser, TOKEN_LEFT_PAREN);
      if (!at_kind (parser, TOKEN_LEFT_BRACE))
        {
          vector_push (parser->arena, &pattern, parse_pattern (parser));
          if (accept (parser, TOKEN_COLON))
            parse_type (parser);
        }
      if (parentheses)
        expect (parser, TOKEN_RIGHT_PAREN, "after the name");
      node->b = parse_block (parser);
    }
  if (accept_word (parser, "finally"))
    node->c = parse_block (parser);
  if (!node->b && !node->c)
    fail_expected (parser, "`catch` after the try block");
  set_list (&node->list, &pattern);
  parser->compilation->uses_try = true;
  return finish (parser, node);
}
