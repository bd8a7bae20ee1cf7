/* SPDX-License-Identifier: MIT */
/* Parser: what an expression starts with: literals, names, parentheses,
   arrays, objects, lambdas and the constructs with blocks.  */

#include <ctype.h>
#include <string.h>

#include "parse.h"

/* The token behind the bracket that closes the one DISTANCE ahead.  */
const struct token *
behind_brackets (const struct parser *parser, size_t distance)
{
  unsigned depth = 0;
  for (const struct token *p = peek_at (parser, distance);
       p->kind != TOKEN_END; p++)
    switch (p->kind)
      {
      case TOKEN_LEFT_PAREN:
      case TOKEN_LEFT_BRACKET:
      case TOKEN_LEFT_BRACE:
        depth++;
        break;
      case TOKEN_RIGHT_PAREN:
      case TOKEN_RIGHT_BRACKET:
      case TOKEN_RIGHT_BRACE:
        if (--depth == 0)
          return p + 1;
        break;
      default:
        break;
      }
  return peek_at (parser, (size_t) -1 >> 1);
}

static struct node *
parenthesised (struct parser *parser)
{
  const struct token *start = advance (parser);
  struct limits limits = lift_limits (parser);
  struct node *node;
  if (accept (parser, TOKEN_RIGHT_PAREN))
    node = make (parser, NODE_UNIT, start);
  else
    {
      node = parse_expression (parser);
      node->flags |= FLAG_PARENTHESES;
      if (at_kind (parser, TOKEN_COMMA))
        {
          node_vector items = { 0 };
          struct node *tuple = make (parser, NODE_TUPLE, start);
          vector_push (parser->arena, &items, node);
          while (accept (parser, TOKEN_COMMA)
                 && !at_kind (parser, TOKEN_RIGHT_PAREN))
            vector_push (parser->arena, &items, parse_expression (parser));
          set_list (&tuple->list, &items);
          node = tuple;
        }
      if (!at_kind (parser, TOKEN_RIGHT_PAREN))
        {
          struct diagnostic *error
              = diagnostic_error (parser->diagnostics, peek (parser)->span,
                                  "expected `)`, found `%s`",
                                  at_kind (parser, TOKEN_END)
                                      ? "end of file"
                                      : token_text (parser, peek (parser)));
          diagnostic_note (parser->diagnostics, error, start->span,
                           "this `(` is not closed");
          longjmp (*parser->recovery, 1);
        }
      advance (parser);
      if (node->kind == NODE_TUPLE)
        finish (parser, node);
    }
  parser->limits = limits;
  return finish (parser, node);
}

bool
starts_with_name (const struct token *token)
{
  return token->kind == TOKEN_IDENTIFIER;
}

/* name!(…)  */
static struct node *
macro_call (struct parser *parser)
{
  const struct token *start = peek (parser);
  struct node *macro = make (parser, NODE_MACRO, start);
  macro->name = token_text (parser, advance (parser));
  advance (parser);
  const struct token *open = advance (parser);
  enum token_kind end = open->kind == TOKEN_LEFT_PAREN ? TOKEN_RIGHT_PAREN
                        : open->kind == TOKEN_LEFT_BRACKET
                            ? TOKEN_RIGHT_BRACKET
                            : TOKEN_RIGHT_BRACE;
  if (strcmp (macro->name, "df") == 0)
    reject (parser, start->span,
            "`df!` is not supported: dataframes are out of the scope of this "
            "compiler");
  if (strcmp (macro->name, "vec") == 0 && end != TOKEN_RIGHT_BRACE)
    return array_literal (parser, start, end);
  if (strcmp (macro->name, "matches") == 0)
    {
      node_vector items = { 0 };
      struct node *arm = make (parser, NODE_ARM, start);
      macro->a = parse_expression (parser);
      expect (parser, TOKEN_COMMA, "after the value");
      arm->a = parse_pattern (parser);
      if (accept (parser, TOKEN_IF))
        arm->b = parse_expression (parser);
      accept (parser, TOKEN_COMMA);
      expect (parser, end, "after the pattern");
      vector_push (parser->arena, &items, arm);
      set_list (&macro->list, &items);
      return finish (parser, macro);
    }
  return parse_arguments (parser, macro, end);
}

/* Vec<i32>::new (), HashMap<String, i32>::new ()  */
static bool
at_generic_path (const struct parser *parser)
{
  size_t i = 1;
  if (peek_at (parser, i)->kind != TOKEN_LESS
      || !isupper ((unsigned char) peek (parser)
                       ->span.source->text[peek (parser)->span.start]))
    return false;
  for (unsigned depth = 0;; i++)
    switch (peek_at (parser, i)->kind)
      {
      case TOKEN_LESS:
        depth++;
        break;
      case TOKEN_GREATER:
        if (--depth == 0)
          return peek_at (parser, i + 1)->kind == TOKEN_PATH_SEPARATOR;
        break;
      case TOKEN_SHIFT_RIGHT:
        if (depth <= 2)
          return depth == 2
                 && peek_at (parser, i + 1)->kind == TOKEN_PATH_SEPARATOR;
        depth -= 2;
        break;
      case TOKEN_IDENTIFIER:
      case TOKEN_COMMA:
      case TOKEN_PATH_SEPARATOR:
      case TOKEN_AMPERSAND:
      case TOKEN_LEFT_PAREN:
      case TOKEN_RIGHT_PAREN:
        break;
      default:
        return false;
      }
}

static struct node *
generic_path (struct parser *parser)
{
  const struct token *start = advance (parser);
  struct node *path = make (parser, NODE_PATH, start);
  node_vector names = { 0 };
  struct node *name = make (parser, NODE_NAME, start);
  name->name = token_text (parser, start);
  vector_push (parser->arena, &names, name);
  parse_type_arguments (parser, &path->more);
  while (accept (parser, TOKEN_PATH_SEPARATOR))
    {
      name = make (parser, NODE_NAME, peek (parser));
      name->name = expect_name (parser, "a name after `::`");
      vector_push (parser->arena, &names, name);
    }
  set_list (&path->list, &names);
  path->name = name->name;
  path->name_span = name->span;
  return finish (parser, path);
}

/* Constructs that other parts of the language have and this compiler not.  */
static void
reject_unsupported (struct parser *parser)
{
  static const struct
  {
    const char *word, *feature;
    enum token_kind next;
  } words[] = { { "async", "async functions", TOKEN_FUN },
                { "async", "async functions", TOKEN_FN },
                { "async", "async functions", TOKEN_LEFT_BRACE },
                { "await", "async functions", TOKEN_IDENTIFIER },
                { "actor", "actors", TOKEN_IDENTIFIER },
                { "spawn", "actors", TOKEN_IDENTIFIER },
                { "effect", "effect handlers", TOKEN_IDENTIFIER },
                { "receive", "actors", TOKEN_LEFT_BRACE },
                { "macro_rules", "macros of a program's own", TOKEN_BANG },
                { "extern", "foreign functions", TOKEN_STRING } };
  for (size_t i = 0; i < sizeof words / sizeof *words; i++)
    if (at_word (parser, words[i].word)
        && peek_at (parser, 1)->kind == words[i].next
        && !peek_at (parser, 1)->newline_before)
      reject (parser, peek (parser)->span,
              "`%s` is not supported: %s are out of the scope of this "
              "compiler",
              words[i].word, words[i].feature);
}

/* new T (…) is T::new (…): the path.  */
static struct node *
new_path (struct parser *parser)
{
  const struct token *new = advance (parser);
  struct node *path = parse_path (parser);
  struct node *last = make (parser, NODE_NAME, new);
  node_vector names = { 0 };
  last->name = "new";
  finish (parser, last);
  if (path->kind == NODE_PATH)
    for (size_t i = 0; i < path->list.count; i++)
      vector_push (parser->arena, &names, path->list.items[i]);
  else
    vector_push (parser->arena, &names, path);
  vector_push (parser->arena, &names, last);
  struct node *made = make_from (parser, NODE_PATH, path);
  made->a = NULL;
  made->name = last->name;
  made->name_span = last->span;
  set_list (&made->list, &names);
  return finish (parser, made);
}

static struct node *
parse_name (struct parser *parser)
{
  const struct token *start = peek (parser);
  const struct token *next = peek_at (parser, 1);
  if (at_word (parser, "null") || at_word (parser, "nil"))
    return parse_literal (parser);
  if (next->kind == TOKEN_BANG && !next->space_before)
    {
      enum token_kind third = peek_at (parser, 2)->kind;
      if (third == TOKEN_LEFT_PAREN || third == TOKEN_LEFT_BRACKET
          || third == TOKEN_LEFT_BRACE)
        return macro_call (parser);
    }
  if (next->kind == TOKEN_FAT_ARROW && !parser->limits.no_lambda)
    return arrow_lambda (parser);
  if (at_word (parser, "try") && next->kind == TOKEN_LEFT_BRACE)
    return parse_try (parser);
  if (at_word (parser, "throw") && !next->newline_before
      && next->kind != TOKEN_LEFT_PAREN && next->kind != TOKEN_ASSIGN
      && next->kind != TOKEN_DOT)
    {
      struct node *node = make (parser, NODE_THROW, advance (parser));
      node->a = parse_expression (parser);
      return finish (parser, node);
    }
  if (at_word (parser, "throw") && next->kind == TOKEN_LEFT_PAREN)
    {
      struct node *node = make (parser, NODE_THROW, advance (parser));
      node->a = parse_expression (parser);
      return finish (parser, node);
    }
  if ((at_word (parser, "move"))
      && (next->kind == TOKEN_BAR || next->kind == TOKEN_OR_OR))
    {
      advance (parser);
      return bar_lambda (parser, start);
    }
  if (at_word (parser, "unsafe") && next->kind == TOKEN_LEFT_BRACE)
    {
      advance (parser);
      return parse_block (parser);
    }
  if (at_word (parser, "lambda") && next->kind == TOKEN_IDENTIFIER)
    {
      node_vector items = { 0 };
      struct node *lambda = make (parser, NODE_LAMBDA, advance (parser));
      do
        vector_push (parser->arena, &items, simple_parameter (parser));
      while (accept (parser, TOKEN_COMMA));
      expect (parser, TOKEN_COLON, "after the parameters");
      set_list (&lambda->list, &items);
      return parse_lambda_body (parser, lambda);
    }
  reject_unsupported (parser);
  if (at_word (parser, "new") && next->kind == TOKEN_IDENTIFIER
      && !next->newline_before)
    return new_path (parser);
  struct node *path
      = at_generic_path (parser) ? generic_path (parser) : parse_path (parser);
  if (at_struct_literal (parser, path))
    return struct_literal (parser, path);
  return path;
}

/* <T as Trait>::name: the trait says nothing that T does not.  */
static struct node *
qualified_path (struct parser *parser)
{
  const struct token *start = advance (parser);
  struct node *path = make (parser, NODE_PATH, start);
  struct node *names[2] = { make (parser, NODE_NAME, peek (parser)) };
  const struct node *type = parse_type (parser);
  names[0]->name = type->name ? type->name : "Vec";
  if (accept (parser, TOKEN_AS))
    parse_type (parser);
  expect_greater (parser);
  expect (parser, TOKEN_PATH_SEPARATOR, "after the type");
  names[1] = make (parser, NODE_NAME, peek (parser));
  names[1]->name = expect_name (parser, "a name after `::`");
  path->list.items = arena_memdup (parser->arena, names, sizeof names);
  path->list.count = 2;
  path->name = names[1]->name;
  path->name_span = names[1]->span;
  return finish (parser, path);
}

struct node *
parse_primary (struct parser *parser)
{
  const struct token *start = peek (parser);
  struct node *node;
  if (at_literal (parser) && start->kind != TOKEN_IDENTIFIER)
    return parse_literal (parser);
  switch (start->kind)
    {
    case TOKEN_FORMAT_STRING:
      return parse_format (parser, advance (parser));
    case TOKEN_IDENTIFIER:
    case TOKEN_VAR:
      return parse_name (parser);
    case TOKEN_LEFT_PAREN:
      if (behind_brackets (parser, 0)->kind == TOKEN_FAT_ARROW
          && !parser->limits.no_lambda)
        return arrow_lambda (parser);
      return parenthesised (parser);
    case TOKEN_LEFT_BRACKET:
      return array_literal (parser, advance (parser), TOKEN_RIGHT_BRACKET);
    case TOKEN_LEFT_BRACE:
      return at_object (parser) ? object_literal (parser)
             : at_set (parser)  ? set_literal (parser)
                                : parse_block (parser);
    case TOKEN_LESS:
      return qualified_path (parser);
    case TOKEN_BAR:
    case TOKEN_OR_OR:
      return bar_lambda (parser, start);
    case TOKEN_BACKSLASH:
      return backslash_lambda (parser);
    case TOKEN_FUN:
    case TOKEN_FN:
      return anonymous_function (parser);
    case TOKEN_IF:
      return parse_if (parser);
    case TOKEN_LET:
      advance (parser);
      node = make (parser, NODE_LET_CONDITION, start);
      node->a = parse_pattern (parser);
      expect (parser, TOKEN_ASSIGN, "after the pattern");
      node->b = parse_let_value (parser);
      return finish (parser, node);
    case TOKEN_MATCH:
      return parse_match (parser);
    case TOKEN_WHILE:
    case TOKEN_FOR:
    case TOKEN_LOOP:
      return parse_loop (parser, NULL);
    case TOKEN_LABEL:
    case TOKEN_AT:
      return parse_labelled (parser);
    case TOKEN_BREAK:
    case TOKEN_CONTINUE:
    case TOKEN_RETURN:
      return parse_jump (parser);
    default:
      fail_expected (parser, "an expression");
    }
}
