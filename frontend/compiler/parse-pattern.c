/* SPDX-License-Identifier: MIT */
/* Parser: patterns, types and paths.

   pattern = ["|"] alternative ("|" alternative)*
   alternative = "_" | literal [".." literal] | ["ref"] ["mut"] name
                 ["@" pattern] | path ["(" pattern,* ")" | "{" field,* "}"]
                 | "(" pattern,* ")" | "[" pattern,* "]" | "&" pattern | ".."
   type = path ["<" type,* ">"] | "[" type [";" expression] "]"
          | "(" type,* ")" | ("fn" | "Fn" …) "(" type,* ")" ["->" type]
          | "&" [label] ["mut"] type | type "?" | "_" | "dyn"/"impl" type  */

#include <ctype.h>
#include <string.h>

#include "parse.h"

static void
pattern_list (struct parser *parser, struct node_list *list,
              enum token_kind end)
{
  node_vector items = { 0 };
  while (!at_kind (parser, end))
    {
      vector_push (parser->arena, &items, parse_pattern (parser));
      if (!accept (parser, TOKEN_COMMA))
        break;
    }
  expect (parser, end, "after the pattern");
  set_list (list, &items);
}

/* Literal or range bound; a minus sign belongs to the number.  */
static struct node *
pattern_literal (struct parser *parser)
{
  const struct token *start = peek (parser);
  bool negative = accept (parser, TOKEN_MINUS);
  struct node *literal;
  if (at_literal (parser))
    literal = parse_literal (parser);
  else if (at_kind (parser, TOKEN_IDENTIFIER))
    literal = parse_path (parser);
  else
    fail_expected (parser, "a literal");
  if (negative)
    {
      literal->integer = (int64_t) (0 - (uint64_t) literal->integer);
      if (literal->integer == INT64_MIN)
        literal->flags &= ~FLAG_BIG;
      literal->number = -literal->number;
      literal->span = span_join (start->span, literal->span);
    }
  return literal;
}

static struct node *
literal_pattern (struct parser *parser)
{
  const struct token *start = peek (parser);
  struct node *low = pattern_literal (parser);
  if (at_kind (parser, TOKEN_DOT_DOT) || at_kind (parser, TOKEN_DOT_DOT_EQUAL)
      || at_kind (parser, TOKEN_ELLIPSIS))
    {
      struct node *range = make (parser, NODE_RANGE_PATTERN, start);
      if (advance (parser)->kind != TOKEN_DOT_DOT)
        range->flags |= FLAG_INCLUSIVE;
      range->a = low;
      if (at_literal (parser) || at_kind (parser, TOKEN_MINUS))
        range->b = pattern_literal (parser);
      return finish (parser, range);
    }
  struct node *pattern = make (parser, NODE_LITERAL_PATTERN, start);
  pattern->a = low;
  return finish (parser, pattern);
}

static struct node *
struct_pattern_fields (struct parser *parser, struct node *pattern)
{
  node_vector fields = { 0 };
  expect (parser, TOKEN_LEFT_BRACE, NULL);
  while (!at_kind (parser, TOKEN_RIGHT_BRACE))
    {
      const struct token *start = peek (parser);
      if (accept (parser, TOKEN_DOT_DOT) || accept (parser, TOKEN_ELLIPSIS))
        {
          if (at_name (parser))
            advance (parser);
          accept (parser, TOKEN_COMMA);
          continue;
        }
      struct node *field = make (parser, NODE_FIELD_PATTERN, start);
      accept_word (parser, "ref");
      bool mutable = accept (parser, TOKEN_MUT);
      const struct token *name = peek (parser);
      if (name->kind == TOKEN_STRING)
        {
          struct node *text = parse_literal (parser);
          field->name = text->text;
        }
      else
        field->name = expect_name (parser, "a field name");
      if (accept (parser, TOKEN_COLON))
        field->a = parse_pattern (parser);
      else
        {
          field->a = make (parser, NODE_BINDING, name);
          field->a->name = field->name;
          if (mutable)
            field->a->flags |= FLAG_MUTABLE;
        }
      vector_push (parser->arena, &fields, finish (parser, field));
      if (!accept (parser, TOKEN_COMMA) && !peek (parser)->newline_before)
        break;
    }
  expect (parser, TOKEN_RIGHT_BRACE, "after the fields");
  set_list (&pattern->list, &fields);
  return finish (parser, pattern);
}

/* A name: variable, constant or variant.  */
static struct node *
name_pattern (struct parser *parser)
{
  const struct token *start = peek (parser);
  bool by_reference = at_word (parser, "ref")
                      && (peek_at (parser, 1)->kind == TOKEN_IDENTIFIER
                          || peek_at (parser, 1)->kind == TOKEN_MUT);
  if (by_reference)
    advance (parser);
  bool mutable = accept (parser, TOKEN_MUT);
  struct node *path = parse_path (parser);
  if (at_kind (parser, TOKEN_LEFT_PAREN))
    {
      struct node *pattern = make (parser, NODE_VARIANT_PATTERN, start);
      advance (parser);
      pattern->a = path;
      pattern_list (parser, &pattern->list, TOKEN_RIGHT_PAREN);
      return finish (parser, pattern);
    }
  if (at_kind (parser, TOKEN_LEFT_BRACE)
      && (path->kind == NODE_PATH || isupper ((unsigned char) path->name[0])))
    {
      struct node *pattern = make (parser, NODE_STRUCT_PATTERN, start);
      pattern->a = path;
      return struct_pattern_fields (parser, pattern);
    }
  if (at_kind (parser, TOKEN_DOT_DOT_EQUAL)
      || (at_kind (parser, TOKEN_DOT_DOT)
          && isupper ((unsigned char) (path->name ? path->name[0] : 'A'))))
    {
      struct node *range = make (parser, NODE_RANGE_PATTERN, start);
      if (advance (parser)->kind != TOKEN_DOT_DOT)
        range->flags |= FLAG_INCLUSIVE;
      range->a = path;
      range->b = pattern_literal (parser);
      return finish (parser, range);
    }
  if (path->kind == NODE_PATH)
    {
      struct node *pattern = make (parser, NODE_VARIANT_PATTERN, start);
      pattern->a = path;
      return finish (parser, pattern);
    }
  struct node *binding = make (parser, NODE_BINDING, start);
  binding->name = path->name;
  binding->name_span = path->span;
  binding->a = NULL;
  if (mutable)
    binding->flags |= FLAG_MUTABLE;
  if (accept (parser, TOKEN_AT))
    binding->a = parse_pattern (parser);
  return finish (parser, binding);
}

/* A pattern without `|`: of a lambda's parameter.  */
struct node *
parse_alternative (struct parser *parser)
{
  const struct token *start = peek (parser);
  struct node *pattern;
  switch (start->kind)
    {
    case TOKEN_LEFT_PAREN:
      advance (parser);
      pattern = make (parser, NODE_TUPLE_PATTERN, start);
      pattern_list (parser, &pattern->list, TOKEN_RIGHT_PAREN);
      if (pattern->list.count == 1
          && parser->tokens[parser->at - 2].kind != TOKEN_COMMA
          && pattern->list.items[0]->kind != NODE_REST)
        return pattern->list.items[0];
      return finish (parser, pattern);
    case TOKEN_LEFT_BRACKET:
      advance (parser);
      pattern = make (parser, NODE_ARRAY_PATTERN, start);
      pattern_list (parser, &pattern->list, TOKEN_RIGHT_BRACKET);
      return finish (parser, pattern);
    case TOKEN_LEFT_BRACE:
      pattern = make (parser, NODE_STRUCT_PATTERN, start);
      return struct_pattern_fields (parser, pattern);
    case TOKEN_AMPERSAND:
      advance (parser);
      accept (parser, TOKEN_MUT);
      return parse_alternative (parser);
    case TOKEN_AND_AND:
      advance (parser);
      return parse_alternative (parser);
    case TOKEN_DOT_DOT:
    case TOKEN_ELLIPSIS:
      advance (parser);
      pattern = make (parser, NODE_REST, start);
      if (at_name (parser))
        pattern->name = expect_name (parser, "a name");
      return finish (parser, pattern);
    case TOKEN_DOT_DOT_EQUAL:
      advance (parser);
      pattern = make (parser, NODE_RANGE_PATTERN, start);
      pattern->flags |= FLAG_INCLUSIVE;
      pattern->b = pattern_literal (parser);
      return finish (parser, pattern);
    case TOKEN_MUT:
    case TOKEN_VAR:
      return name_pattern (parser);
    case TOKEN_IDENTIFIER:
      if (at_word (parser, "_"))
        {
          advance (parser);
          return make (parser, NODE_WILDCARD, start);
        }
      if (at_literal (parser))
        return literal_pattern (parser);
      return name_pattern (parser);
    default:
      if (at_literal (parser) || start->kind == TOKEN_MINUS)
        return literal_pattern (parser);
      fail_expected (parser, "a pattern");
    }
}

struct node *
parse_pattern (struct parser *parser)
{
  const struct token *start = peek (parser);
  enter (parser);
  accept (parser, TOKEN_BAR);
  struct node *first = parse_alternative (parser);
  if (at_kind (parser, TOKEN_BAR))
    {
      node_vector items = { 0 };
      struct node *pattern = make (parser, NODE_OR_PATTERN, start);
      vector_push (parser->arena, &items, first);
      while (accept (parser, TOKEN_BAR))
        vector_push (parser->arena, &items, parse_alternative (parser));
      set_list (&pattern->list, &items);
      first = finish (parser, pattern);
    }
  leave (parser);
  return first;
}

/* name ("::" name)*, with type arguments dropped into `more`.  A single name
   is a NAME.  */
struct node *
parse_path (struct parser *parser)
{
  const struct token *start = peek (parser);
  struct node *name = make (parser, NODE_NAME, start);
  name->name = expect_name (parser, "a name");
  if (!at_kind (parser, TOKEN_PATH_SEPARATOR))
    return name;
  node_vector names = { 0 };
  struct node *path = make (parser, NODE_PATH, start);
  vector_push (parser->arena, &names, name);
  while (accept (parser, TOKEN_PATH_SEPARATOR))
    {
      if (at_kind (parser, TOKEN_LESS))
        {
          parse_type_arguments (parser, &path->more);
          continue;
        }
      const struct token *token = peek (parser);
      struct node *next = make (parser, NODE_NAME, token);
      next->name = expect_name (parser, "a name after `::`");
      vector_push (parser->arena, &names, next);
    }
  set_list (&path->list, &names);
  path->name = vector_last (&names)->name;
  path->name_span = vector_last (&names)->span;
  finish (parser, path);
  if (names.length == 1)
    {
      name->more = path->more;
      return name;
    }
  return path;
}

void
expect_greater (struct parser *parser)
{
  if (!split_shift (parser))
    expect (parser, TOKEN_GREATER, "after the types");
}

/* A type, or the value of a constant parameter.  */
struct node *
parse_type_argument (struct parser *parser)
{
  if (at_kind (parser, TOKEN_INTEGER) || at_kind (parser, TOKEN_TRUE)
      || at_kind (parser, TOKEN_FALSE))
    return parse_literal (parser);
  if (accept (parser, TOKEN_LEFT_BRACE))
    {
      struct node *value = parse_expression (parser);
      expect (parser, TOKEN_RIGHT_BRACE, "after the value");
      return value;
    }
  return parse_type (parser);
}

/* "<" type,* ">"; labels (lifetimes) and `Item =` are skipped.  */
void
parse_type_arguments (struct parser *parser, struct node_list *list)
{
  node_vector items = { 0 };
  expect (parser, TOKEN_LESS, NULL);
  while (!at_kind (parser, TOKEN_GREATER)
         && !at_kind (parser, TOKEN_SHIFT_RIGHT)
         && !at_kind (parser, TOKEN_GREATER_EQUAL))
    {
      if (at_kind (parser, TOKEN_LABEL))
        advance (parser);
      else
        {
          if (at_kind (parser, TOKEN_IDENTIFIER)
              && peek_at (parser, 1)->kind == TOKEN_ASSIGN)
            parser->at += 2;
          vector_push (parser->arena, &items, parse_type_argument (parser));
        }
      if (!accept (parser, TOKEN_COMMA))
        break;
    }
  expect_greater (parser);
  set_list (list, &items);
}

static void
type_list (struct parser *parser, struct node_list *list)
{
  node_vector items = { 0 };
  expect (parser, TOKEN_LEFT_PAREN, "and parameter types");
  while (!at_kind (parser, TOKEN_RIGHT_PAREN))
    {
      vector_push (parser->arena, &items, parse_type (parser));
      if (!accept (parser, TOKEN_COMMA))
        break;
    }
  expect (parser, TOKEN_RIGHT_PAREN, "after the types");
  set_list (list, &items);
}

static bool
at_function_type (const struct parser *parser)
{
  return at_kind (parser, TOKEN_FUN) || at_kind (parser, TOKEN_FN)
         || ((at_word (parser, "Fn") || at_word (parser, "FnMut")
              || at_word (parser, "FnOnce"))
             && peek_at (parser, 1)->kind == TOKEN_LEFT_PAREN);
}

static struct node *
named_type (struct parser *parser)
{
  const struct token *start = peek (parser);
  struct node *type = make (parser, NODE_NAMED_TYPE, start);
  node_vector names = { 0 };
  do
    {
      if (at_kind (parser, TOKEN_LESS))
        break;
      struct node *name = make (parser, NODE_NAME, peek (parser));
      name->name = expect_name (parser, "a type");
      vector_push (parser->arena, &names, name);
    }
  while (accept (parser, TOKEN_PATH_SEPARATOR));
  set_list (&type->list, &names);
  type->name = vector_last (&names)->name;
  if (at_kind (parser, TOKEN_LESS))
    parse_type_arguments (parser, &type->more);
  return finish (parser, type);
}

static struct node *
simple_type (struct parser *parser)
{
  const struct token *start = peek (parser);
  struct node *type;
  if (at_function_type (parser))
    {
      advance (parser);
      type = make (parser, NODE_FUNCTION_TYPE, start);
      type_list (parser, &type->list);
      if (accept (parser, TOKEN_ARROW))
        type->a = parse_type (parser);
      return finish (parser, type);
    }
  switch (start->kind)
    {
    case TOKEN_LEFT_BRACKET:
      advance (parser);
      type = make (parser, NODE_ARRAY_TYPE, start);
      type->a = parse_type (parser);
      if (accept (parser, TOKEN_SEMICOLON))
        type->b = parse_expression (parser);
      expect (parser, TOKEN_RIGHT_BRACKET, "after the element type");
      return finish (parser, type);
    case TOKEN_LEFT_PAREN:
      type = make (parser, NODE_TUPLE_TYPE, start);
      type_list (parser, &type->list);
      if (accept (parser, TOKEN_ARROW))
        {
          type->kind = NODE_FUNCTION_TYPE;
          type->a = parse_type (parser);
        }
      else if (type->list.count == 1)
        return type->list.items[0];
      return finish (parser, type);
    case TOKEN_AMPERSAND:
    case TOKEN_AND_AND:
      advance (parser);
      accept (parser, TOKEN_LABEL);
      type = make (parser, NODE_REFERENCE_TYPE, start);
      if (accept (parser, TOKEN_MUT))
        type->flags |= FLAG_MUTABLE;
      type->a = parse_type (parser);
      return finish (parser, type);
    case TOKEN_STAR:
      advance (parser);
      if (!accept (parser, TOKEN_MUT))
        accept (parser, TOKEN_CONST);
      return parse_type (parser);
    case TOKEN_IMPL:
      advance (parser);
      return parse_type (parser);
    case TOKEN_QUESTION: /* ?Sized */
      advance (parser);
      return named_type (parser);
    case TOKEN_BANG:
      advance (parser);
      return make (parser, NODE_INFERRED_TYPE, start);
    case TOKEN_IDENTIFIER:
      if (at_word (parser, "_"))
        {
          advance (parser);
          return make (parser, NODE_INFERRED_TYPE, start);
        }
      if ((at_word (parser, "dyn") || at_word (parser, "impl"))
          && peek_at (parser, 1)->kind == TOKEN_IDENTIFIER)
        {
          bool object = at_word (parser, "dyn");
          advance (parser);
          struct node *trait = simple_type (parser);
          if (object)
            trait->flags |= FLAG_ABSTRACT;
          return trait;
        }
      if (at_function_type (parser))
        return simple_type (parser);
      return named_type (parser);
    default:
      fail_expected (parser, "a type");
    }
}

/* The type behind `as`: `x as i64 + 1` is a sum.  */
struct node *
parse_cast_type (struct parser *parser)
{
  const struct token *start = peek (parser);
  enter (parser);
  struct node *type = simple_type (parser);
  while (at_kind (parser, TOKEN_QUESTION))
    {
      advance (parser);
      struct node *optional = make (parser, NODE_OPTIONAL_TYPE, start);
      optional->a = type;
      type = finish (parser, optional);
    }
  leave (parser);
  return type;
}

/* Bounds after the first (`T: A + B`, `dyn A + Send`) say nothing here.  */
struct node *
parse_type (struct parser *parser)
{
  struct node *type = parse_cast_type (parser);
  while (at_kind (parser, TOKEN_PLUS))
    {
      advance (parser);
      if (at_kind (parser, TOKEN_LABEL))
        advance (parser);
      else
        simple_type (parser);
    }
  return type;
}
