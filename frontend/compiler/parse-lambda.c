/* SPDX-License-Identifier: MIT */
/* Parser: lambdas in all their notations.  */

#include "parse.h"

struct node *
parse_lambda_body (struct parser *parser, struct node *lambda)
{
  bool no_lambda = parser->limits.no_lambda;
  parser->limits.no_lambda = false;
  lambda->a = parse_expression (parser);
  parser->limits.no_lambda = no_lambda;
  return finish (parser, lambda);
}

struct node *
simple_parameter (struct parser *parser)
{
  const struct token *start = peek (parser);
  struct node *parameter = make (parser, NODE_PARAMETER, start);
  parameter->a = make (parser, NODE_BINDING, start);
  parameter->name = parameter->a->name = expect_name (parser, "a name");
  return parameter;
}

/* |a, b: T| [-> T] body  */
struct node *
bar_lambda (struct parser *parser, const struct token *start)
{
  struct node *lambda = make (parser, NODE_LAMBDA, start);
  if (!accept (parser, TOKEN_OR_OR))
    {
      node_vector items = { 0 };
      expect (parser, TOKEN_BAR, NULL);
      while (!at_kind (parser, TOKEN_BAR))
        {
          const struct token *token = peek (parser);
          struct node *parameter = make (parser, NODE_PARAMETER, token);
          /* A bar ends the parameters; no or-patterns here.  */
          if (at_kind (parser, TOKEN_IDENTIFIER)
              && peek_at (parser, 1)->kind == TOKEN_BAR)
            parameter = simple_parameter (parser);
          else
            {
              accept (parser, TOKEN_AMPERSAND);
              accept (parser, TOKEN_AND_AND);
              bool mutable = accept (parser, TOKEN_MUT);
              if (at_name (parser))
                parameter = simple_parameter (parser);
              else
                parameter->a = parse_alternative (parser);
              if (mutable)
                parameter->a->flags |= FLAG_MUTABLE;
              if (accept (parser, TOKEN_COLON))
                parameter->annotation = parse_type (parser);
            }
          vector_push (parser->arena, &items, finish (parser, parameter));
          if (!accept (parser, TOKEN_COMMA))
            break;
        }
      expect (parser, TOKEN_BAR, "after the parameters");
      set_list (&lambda->list, &items);
    }
  if (accept (parser, TOKEN_ARROW))
    {
      lambda->annotation = parse_type (parser);
      lambda->a = parse_block (parser);
      return finish (parser, lambda);
    }
  return parse_lambda_body (parser, lambda);
}

/* (a, b: T) => body  */
struct node *
arrow_lambda (struct parser *parser)
{
  const struct token *start = peek (parser);
  struct node *lambda = make (parser, NODE_LAMBDA, start);
  if (accept (parser, TOKEN_LEFT_PAREN))
    parse_parameters (parser, lambda, TOKEN_RIGHT_PAREN);
  else
    {
      node_vector items = { 0 };
      vector_push (parser->arena, &items, simple_parameter (parser));
      set_list (&lambda->list, &items);
    }
  expect (parser, TOKEN_FAT_ARROW, NULL);
  return parse_lambda_body (parser, lambda);
}

/* \x, y -> body  */
struct node *
backslash_lambda (struct parser *parser)
{
  struct node *lambda = make (parser, NODE_LAMBDA, advance (parser));
  node_vector items = { 0 };
  bool parentheses = accept (parser, TOKEN_LEFT_PAREN);
  while (at_name (parser))
    {
      vector_push (parser->arena, &items, simple_parameter (parser));
      accept (parser, TOKEN_COMMA);
    }
  if (parentheses)
    expect (parser, TOKEN_RIGHT_PAREN, "after the parameters");
  expect (parser, TOKEN_ARROW, "after the parameters");
  set_list (&lambda->list, &items);
  return parse_lambda_body (parser, lambda);
}

/* fun (a, b) -> T { … } as a value.  */
struct node *
anonymous_function (struct parser *parser)
{
  struct node *lambda = make (parser, NODE_LAMBDA, advance (parser));
  expect (parser, TOKEN_LEFT_PAREN, "and parameters");
  parse_parameters (parser, lambda, TOKEN_RIGHT_PAREN);
  if (accept (parser, TOKEN_ARROW))
    lambda->annotation = parse_type (parser);
  lambda->a = parse_block (parser);
  return finish (parser, lambda);
}
