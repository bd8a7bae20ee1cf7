/* SPDX-License-Identifier: MIT */
/* Parser: arrays, comprehensions, sets, objects and struct literals.  */

#include <ctype.h>

#include "parse.h"

/* Clauses of [value for x in xs if condition for …].  */
static struct node *
comprehension (struct parser *parser, const struct token *start,
               struct node *value)
{
  struct node *node = make (parser, NODE_COMPREHENSION, start);
  node_vector clauses = { 0 };
  node->a = value;
  while (at_kind (parser, TOKEN_FOR))
    {
      struct node *clause = make (parser, NODE_CLAUSE, advance (parser));
      clause->a = parse_pattern (parser);
      expect (parser, TOKEN_IN, "after the pattern");
      clause->b = parse_condition (parser);
      if (accept (parser, TOKEN_IF))
        clause->c = parse_condition (parser);
      vector_push (parser->arena, &clauses, finish (parser, clause));
    }
  set_list (&node->list, &clauses);
  return node;
}

/* [a, b], [value; count], [value for …]; behind the bracket.  */
struct node *
array_literal (struct parser *parser, const struct token *start,
               enum token_kind end)
{
  struct node *array = make (parser, NODE_ARRAY, start);
  node_vector items = { 0 };
  struct limits limits = lift_limits (parser);
  while (!at_kind (parser, end))
    {
      const struct token *token = peek (parser);
      struct node *item;
      if (token->kind == TOKEN_ELLIPSIS
          || (token->kind == TOKEN_DOT_DOT
              && starts_with_name (peek_at (parser, 1))))
        {
          advance (parser);
          item = make (parser, NODE_SPREAD, token);
          item->a = parse_expression (parser);
          finish (parser, item);
        }
      else
        item = parse_operand (parser);
      if (items.length == 0 && accept (parser, TOKEN_SEMICOLON))
        {
          array->kind = NODE_ARRAY_REPEAT;
          array->a = item;
          array->b = parse_expression (parser);
          break;
        }
      if (items.length == 0 && at_kind (parser, TOKEN_FOR))
        {
          array = comprehension (parser, start, item);
          break;
        }
      vector_push (parser->arena, &items, item);
      if (!accept (parser, TOKEN_COMMA))
        break;
    }
  if (!at_kind (parser, end))
    fail_unclosed (parser, start,
                   end == TOKEN_RIGHT_BRACKET ? "`,` or `]`" : "`,` or `)`");
  advance (parser);
  parser->limits = limits;
  if (array->kind == NODE_ARRAY)
    set_list (&array->list, &items);
  return finish (parser, array);
}

/* `{` starts an object if a key and a colon, a spread or, where a value is
   wanted, `}` follow.  */
bool
at_object (const struct parser *parser)
{
  const struct token *key = peek_at (parser, 1);
  enum token_kind next = peek_at (parser, 2)->kind;
  if (key->kind == TOKEN_ELLIPSIS)
    return true;
  if (key->kind == TOKEN_LEFT_BRACKET)
    return behind_brackets (parser, 1)->kind == TOKEN_COLON;
  /* {a, b: 1} */
  for (size_t i = 3; key->kind == TOKEN_IDENTIFIER && next == TOKEN_COMMA;
       i += 2)
    {
      key = peek_at (parser, i);
      next = peek_at (parser, i + 1)->kind;
    }
  return (key->kind == TOKEN_IDENTIFIER || key->kind == TOKEN_STRING
          || key->kind == TOKEN_CHARACTER || key->kind == TOKEN_INTEGER
          || (key->kind >= TOKEN_FUN && key->kind <= TOKEN_IN))
         && next == TOKEN_COLON;
}

/* {a, b} is a set: HashSet::from ([a, b]).  */
bool
at_set (const struct parser *parser)
{
  enum token_kind first = peek_at (parser, 1)->kind;
  return (first == TOKEN_INTEGER || first == TOKEN_STRING
          || first == TOKEN_FLOAT || first == TOKEN_CHARACTER
          || first == TOKEN_IDENTIFIER)
         && peek_at (parser, 2)->kind == TOKEN_COMMA;
}

struct node *
set_literal (struct parser *parser)
{
  const struct token *start = advance (parser);
  struct node *call = make (parser, NODE_CALL, start);
  struct node *path = make (parser, NODE_PATH, start);
  node_vector names = { 0 }, arguments = { 0 };
  static const char *const words[] = { "HashSet", "from" };
  for (int i = 0; i < 2; i++)
    {
      struct node *name = make (parser, NODE_NAME, start);
      name->name = words[i];
      vector_push (parser->arena, &names, name);
    }
  set_list (&path->list, &names);
  path->name = "from";
  call->a = path;
  vector_push (parser->arena, &arguments,
               array_literal (parser, start, TOKEN_RIGHT_BRACE));
  set_list (&call->list, &arguments);
  return finish (parser, call);
}

struct node *
object_literal (struct parser *parser)
{
  const struct token *start = advance (parser);
  struct node *object = make (parser, NODE_OBJECT, start);
  node_vector entries = { 0 };
  struct limits limits = lift_limits (parser);
  while (!at_kind (parser, TOKEN_RIGHT_BRACE))
    {
      const struct token *token = peek (parser);
      struct node *entry;
      if (accept (parser, TOKEN_ELLIPSIS) || accept (parser, TOKEN_DOT_DOT))
        {
          entry = make (parser, NODE_SPREAD, token);
          entry->a = parse_expression (parser);
        }
      else
        {
          entry = make (parser, NODE_OBJECT_ENTRY, token);
          if (accept (parser, TOKEN_LEFT_BRACKET))
            {
              entry->b = parse_expression (parser);
              expect (parser, TOKEN_RIGHT_BRACKET, "after the key");
            }
          else if (token->kind == TOKEN_STRING
                   || token->kind == TOKEN_CHARACTER)
            {
              struct node *key = parse_literal (parser);
              entry->name
                  = key->text
                        ? key->text
                        : arena_strndup (
                            parser->arena,
                            token->span.source->text + token->span.start + 1,
                            token->span.end - token->span.start - 2);
            }
          else if (token->kind == TOKEN_INTEGER)
            entry->name = token_text (parser, advance (parser));
          else
            entry->name = expect_name (parser, "a key");
          if (accept (parser, TOKEN_COLON))
            entry->a = parse_operand (parser);
          else if (!entry->b)
            {
              entry->a = make (parser, NODE_NAME, token);
              entry->a->name = entry->name;
            }
          else
            fail_expected (parser, "`:`");
        }
      vector_push (parser->arena, &entries, finish (parser, entry));
      if (!accept (parser, TOKEN_COMMA) && !peek (parser)->newline_before)
        break;
    }
  expect (parser, TOKEN_RIGHT_BRACE, "after the entries");
  parser->limits = limits;
  set_list (&object->list, &entries);
  return finish (parser, object);
}

/* Whether `{` behind a name starts the fields of a struct literal.  */
bool
at_struct_literal (const struct parser *parser, const struct node *name)
{
  const struct token *brace = peek (parser);
  if (brace->kind != TOKEN_LEFT_BRACE || brace->newline_before
      || !isupper ((unsigned char) name->name[0]))
    return false;
  const struct token *first = peek_at (parser, 1);
  enum token_kind second = peek_at (parser, 2)->kind;
  if ((first->kind == TOKEN_IDENTIFIER
       || (first->kind >= TOKEN_FUN && first->kind <= TOKEN_IN))
      && second == TOKEN_COLON)
    return true;
  if (parser->limits.no_struct)
    return false;
  return first->kind == TOKEN_RIGHT_BRACE || first->kind == TOKEN_DOT_DOT
         || first->kind == TOKEN_ELLIPSIS
         || (first->kind == TOKEN_IDENTIFIER
             && (second == TOKEN_COMMA || second == TOKEN_RIGHT_BRACE));
}

struct node *
struct_literal (struct parser *parser, struct node *name)
{
  struct node *literal
      = node_new (parser->arena, NODE_STRUCT_LITERAL, name->span);
  node_vector fields = { 0 };
  struct limits limits = lift_limits (parser);
  literal->a = name;
  advance (parser);
  while (!at_kind (parser, TOKEN_RIGHT_BRACE))
    {
      const struct token *token = peek (parser);
      if (accept (parser, TOKEN_DOT_DOT) || accept (parser, TOKEN_ELLIPSIS))
        {
          literal->b = parse_expression (parser);
          accept (parser, TOKEN_COMMA);
          continue;
        }
      struct node *field = make (parser, NODE_FIELD_VALUE, token);
      field->name = expect_name (parser, "a field name");
      if (accept (parser, TOKEN_COLON))
        field->a = parse_operand (parser);
      else
        {
          field->a = make (parser, NODE_NAME, token);
          field->a->name = field->name;
        }
      vector_push (parser->arena, &fields, finish (parser, field));
      if (!accept (parser, TOKEN_COMMA) && !peek (parser)->newline_before)
        break;
    }
  expect (parser, TOKEN_RIGHT_BRACE, "after the fields");
  parser->limits = limits;
  set_list (&literal->list, &fields);
  return finish (parser, literal);
}
