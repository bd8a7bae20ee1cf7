/* SPDX-License-Identifier: MIT */
/* Parser: tokens, errors, blocks and statements.

   statement = item | let | expression
   block = "{" statement* "}"  */

#include "parse.h"
#include "prelude.h"

#include <ctype.h>
#include <stdarg.h>
#include <string.h>

const struct token *
peek (const struct parser *parser)
{
  return &parser->tokens[parser->at];
}

const struct token *
peek_at (const struct parser *parser, size_t distance)
{
  const struct token *token = &parser->tokens[parser->at];
  while (distance-- > 0 && token->kind != TOKEN_END)
    token++;
  return token;
}

bool
at_kind (const struct parser *parser, enum token_kind kind)
{
  return peek (parser)->kind == kind;
}

static bool
token_is (const struct token *token, const char *word)
{
  size_t length = token->span.end - token->span.start;
  return strlen (word) == length
         && memcmp (token->span.source->text + token->span.start, word, length)
                == 0;
}

bool
word_at (const struct parser *parser, size_t distance, const char *word)
{
  const struct token *token = peek_at (parser, distance);
  return token->kind == TOKEN_IDENTIFIER && token_is (token, word);
}

bool
at_word (const struct parser *parser, const char *word)
{
  return word_at (parser, 0, word);
}

const struct token *
advance (struct parser *parser)
{
  const struct token *token = peek (parser);
  if (token->kind != TOKEN_END)
    parser->at++;
  return token;
}

bool
accept (struct parser *parser, enum token_kind kind)
{
  if (!at_kind (parser, kind))
    return false;
  advance (parser);
  return true;
}

bool
accept_word (struct parser *parser, const char *word)
{
  if (!at_word (parser, word))
    return false;
  advance (parser);
  return true;
}

void
reject (struct parser *parser, struct span span, const char *format, ...)
{
  va_list ap;
  va_start (ap, format);
  const char *text = arena_vprintf (parser->arena, format, ap);
  va_end (ap);
  diagnostic_error (parser->diagnostics, span, "%s", text);
  longjmp (*parser->recovery, 1);
}

static const char *
found_text (struct parser *parser)
{
  const struct token *token = peek (parser);
  if (token->kind == TOKEN_END)
    return "end of file";
  size_t length = token->span.end - token->span.start;
  return arena_printf (
      parser->arena, "`%.*s`%s", length > 30 ? 30 : (int) length,
      token->span.source->text + token->span.start, length > 30 ? "…" : "");
}

/* The bracket at START is not closed.  */
void
fail_unclosed (struct parser *parser, const struct token *start,
               const char *what)
{
  struct diagnostic *error
      = diagnostic_error (parser->diagnostics, peek (parser)->span,
                          "expected %s, found %s", what, found_text (parser));
  diagnostic_note (parser->diagnostics, error, start->span,
                   "this `%s` is not closed", token_text (parser, start));
  longjmp (*parser->recovery, 1);
}

void
fail_expected (struct parser *parser, const char *what)
{
  reject (parser, peek (parser)->span, "expected %s, found %s", what,
          found_text (parser));
}

const struct token *
expect (struct parser *parser, enum token_kind kind, const char *where)
{
  if (!at_kind (parser, kind))
    fail_expected (parser,
                   arena_printf (parser->arena, "`%s`%s%s",
                                 token_kind_text (kind), where ? " " : "",
                                 where ? where : ""));
  return advance (parser);
}

const char *
token_text (struct parser *parser, const struct token *token)
{
  const char *text = token->span.source->text + token->span.start;
  size_t length = token->span.end - token->span.start;
  /* r#type is the name `type`.  */
  size_t skip = token->kind == TOKEN_IDENTIFIER && length > 2 && text[0] == 'r'
                        && text[1] == '#'
                    ? 2
                    : 0;
  return arena_strndup (parser->arena, text + skip, length - skip);
}

/* Keywords that make sense as names after a dot or in a field are accepted
   there; see expect_name.  */
bool
at_name (const struct parser *parser)
{
  return at_kind (parser, TOKEN_IDENTIFIER) || at_kind (parser, TOKEN_VAR);
}

const char *
expect_name (struct parser *parser, const char *what)
{
  enum token_kind kind = peek (parser)->kind;
  if (kind == TOKEN_IDENTIFIER || (kind >= TOKEN_FUN && kind <= TOKEN_IN))
    return token_text (parser, advance (parser));
  fail_expected (parser, what);
}

struct node *
make (struct parser *parser, enum node_kind kind, const struct token *start)
{
  return node_new (parser->arena, kind, start->span);
}

/* Let NODE end at the last token read.  */
struct node *
finish (struct parser *parser, struct node *node)
{
  if (parser->at > 0)
    {
      struct span last = parser->tokens[parser->at - 1].span;
      if (last.end > node->span.end && last.source == node->span.source)
        node->span.end = last.end;
    }
  return node;
}

void
set_list (struct node_list *list, const node_vector *vector)
{
  list->items = vector->items;
  list->count = vector->length;
}

void
enter (struct parser *parser)
{
  if (++parser->depth > MAX_NESTING)
    reject (parser, peek (parser)->span,
            "nested too deeply (more than %d levels)", MAX_NESTING);
}

void
leave (struct parser *parser)
{
  parser->depth--;
}

/* `>>` where two closing angle brackets are meant: consume the first half.  */
bool
split_shift (struct parser *parser)
{
  struct token *token = &parser->tokens[parser->at];
  static const struct
  {
    enum token_kind whole, rest;
  } splits[] = { { TOKEN_SHIFT_RIGHT, TOKEN_GREATER },
                 { TOKEN_GREATER_EQUAL, TOKEN_ASSIGN },
                 { TOKEN_SHIFT_RIGHT_ASSIGN, TOKEN_GREATER_EQUAL } };
  for (size_t i = 0; i < sizeof splits / sizeof *splits; i++)
    if (token->kind == splits[i].whole)
      {
        token->kind = splits[i].rest;
        token->span.start++;
        token->space_before = token->newline_before = false;
        return true;
      }
  return false;
}

struct limits
lift_limits (struct parser *parser)
{
  struct limits limits = parser->limits;
  parser->limits = (struct limits){ 0 };
  return limits;
}

static bool
is_word_byte (char c)
{
  return isalnum ((unsigned char) c) || c == '_' || (c & 0x80);
}

/* Is NAME a word of the text between FROM and TO?  */
static bool
mentions (const struct source *source, uint32_t from, uint32_t to,
          const char *name)
{
  size_t length = strlen (name);
  const char *text = source->text;
  for (uint32_t i = from; i + length <= to; i++)
    if (memcmp (text + i, name, length) == 0
        && !is_word_byte (text[i + length])
        && (i == from || !is_word_byte (text[i - 1])))
      return true;
  return false;
}

/* Whether NODE, between the tokens of parser, can be what a value is sought
   in. Blocks and the like, and what only prints, cannot.  */
static bool
may_contain (const struct node *node)
{
  switch (node->kind)
    {
    case NODE_CALL:
      return node->a->kind != NODE_NAME
             || (strncmp (node->a->name, "print", 5) != 0
                 && strncmp (node->a->name, "assert", 6) != 0);
    case NODE_NAME:
    case NODE_STRING:
    case NODE_ARRAY:
    case NODE_RANGE:
    case NODE_OBJECT:
    case NODE_METHOD_CALL:
    case NODE_FIELD:
    case NODE_INDEX:
    case NODE_BINARY:
      return true;
    default:
      return false;
    }
}

/* let pattern = value in body: a block with a value.  VALUE_AT: the token the
   value starts with.  Where the body has nothing to do with the name and may
   hold a value, `in` is the operator: let found = 3 in list.  */
static struct node *
let_in (struct parser *parser, struct node *let, size_t value_at)
{
  struct node *block = node_new (parser->arena, NODE_BLOCK, let->span);
  node_vector list = { 0 };
  advance (parser);
  enter (parser);
  vector_push (parser->arena, &list, let);
  uint32_t body = peek (parser)->span.start;
  vector_push (parser->arena, &list, parse_statement (parser));
  leave (parser);
  if (let->b && let->a->kind == NODE_BINDING
      && may_contain (vector_last (&list))
      && !mentions (let->span.source, body,
                    parser->tokens[parser->at - 1].span.end, let->a->name))
    {
      parser->at = value_at;
      let->b = parse_operand (parser);
      return finish (parser, let);
    }
  set_list (&block->list, &list);
  block->flags |= FLAG_HAS_VALUE;
  return finish (parser, block);
}

/* let = ("let" ["mut"] | "var" | "const" ["mut"] | "static") pattern
         [":" type] ["=" expression ["else" block]]  */
static struct node *
parse_let (struct parser *parser)
{
  const struct token *start = advance (parser);
  struct node *let = make (parser, NODE_LET, start);
  size_t value_at = 0;
  if (start->kind == TOKEN_VAR)
    let->flags |= FLAG_MUTABLE;
  if (start->kind == TOKEN_CONST)
    let->flags |= FLAG_CONSTANT;
  if (accept (parser, TOKEN_MUT))
    {
      let->flags |= FLAG_MUTABLE;
      let->flags &= ~FLAG_CONSTANT;
    }
  let->a = parse_pattern (parser);
  if (let->a->kind == NODE_BINDING)
    let->a->flags |= let->flags & FLAG_MUTABLE;
  if (accept (parser, TOKEN_COLON))
    let->annotation = parse_type (parser);
  if (accept (parser, TOKEN_ASSIGN))
    {
      bool no_in = parser->limits.no_in;
      value_at = parser->at;
      parser->limits.no_in = true;
      let->b = parse_operand (parser);
      parser->limits.no_in = no_in;
      if (at_kind (parser, TOKEN_ELSE))
        {
          advance (parser);
          let->c = parse_block (parser);
        }
    }
  else if (!let->annotation)
    fail_expected (parser, "`=` and a value");
  finish (parser, let);
  return at_kind (parser, TOKEN_IN) ? let_in (parser, let, value_at) : let;
}

static bool
starts_let (const struct parser *parser)
{
  enum token_kind kind = peek (parser)->kind;
  enum token_kind next = peek_at (parser, 1)->kind;
  if (kind == TOKEN_LET)
    return true;
  if (kind == TOKEN_CONST)
    return next != TOKEN_FUN && next != TOKEN_FN;
  if (kind == TOKEN_VAR)
    return next == TOKEN_IDENTIFIER || next == TOKEN_LEFT_PAREN
           || next == TOKEN_MUT;
  return at_word (parser, "static")
         && (next == TOKEN_MUT || next == TOKEN_IDENTIFIER);
}

struct node *
parse_statement (struct parser *parser)
{
  struct node *item = parse_item (parser);
  if (item)
    return item;
  if (starts_let (parser))
    return parse_let (parser);
  return parse_expression (parser);
}

/* After an error: to the start of the next statement.  */
static void
synchronise (struct parser *parser, size_t start)
{
  unsigned depth = 0;
  if (parser->at == start && !at_kind (parser, TOKEN_RIGHT_BRACE))
    advance (parser);
  for (;; advance (parser))
    {
      const struct token *token = peek (parser);
      if (token->kind == TOKEN_END)
        return;
      if (depth == 0
          && (token->kind == TOKEN_RIGHT_BRACE
              || (token->newline_before && token->kind <= TOKEN_IN
                  && token->kind >= TOKEN_IDENTIFIER)))
        return;
      if (token->kind == TOKEN_LEFT_BRACE)
        depth++;
      else if (token->kind == TOKEN_RIGHT_BRACE)
        depth--;
      else if (token->kind == TOKEN_SEMICOLON && depth == 0)
        {
          advance (parser);
          return;
        }
    }
}

/* What other languages say where Ruchy says INSTEAD.  */
static const struct
{
  const char *word, *instead;
} foreign_words[] = { { "function", "functions are declared with `fun`" },
                      { "def", "functions are declared with `fun`" },
                      { "func", "functions are declared with `fun`" },
                      { "int", "variables are declared with `let`" },
                      { "float", "variables are declared with `let`" },
                      { "double", "variables are declared with `let`" },
                      { "string", "variables are declared with `let`" },
                      { "auto", "variables are declared with `let`" },
                      { "val", "variables are declared with `let`" },
                      { "elif", "write `else if`" },
                      { "elsif", "write `else if`" },
                      { "unless", "write `if !`" },
                      { "until", "write `while !`" },
                      { "foreach", "write `for x in`" },
                      { "switch", "write `match`" },
                      { "raise", "write `throw`" } },
  operators[] = { { "and", "write `&&`" },
                  { "or", "write `||`" },
                  { "is", "write `==`" },
                  { "if", "write `if condition { a } else { b }`" } };

/* What the word of another language that stands between two values is here,
   or NULL.  */
static const char *
foreign_operator (struct parser *parser)
{
  for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
    if (at_word (parser, operators[i].word)
        || (at_kind (parser, TOKEN_IF)
            && strcmp (operators[i].word, "if") == 0))
      return operators[i].instead;
  return NULL;
}

/* Something follows the statement NODE on its line.  */
static _Noreturn void
fail_after_statement (struct parser *parser, const struct node *node)
{
  const char *word = node->kind == NODE_NAME ? node->name : "";
  const struct token *next = peek (parser);
  for (size_t i = 0; i < sizeof foreign_words / sizeof *foreign_words; i++)
    if (strcmp (word, foreign_words[i].word) == 0)
      {
        struct diagnostic *error = diagnostic_error (
            parser->diagnostics, next->span,
            "expected `;` or a new line after `%s`, found %s", word,
            found_text (parser));
        diagnostic_hint (parser->diagnostics, error, "%s",
                         foreign_words[i].instead);
        longjmp (*parser->recovery, 1);
      }
  struct diagnostic *error = diagnostic_error (
      parser->diagnostics, next->span, "expected `;` or a new line, found %s",
      found_text (parser));
  const char *instead = foreign_operator (parser);
  if (instead)
    diagnostic_hint (parser->diagnostics, error, "%s", instead);
  longjmp (*parser->recovery, 1);
}

/* Statements up to END into BLOCK, with recovery from errors.  */
void
parse_statements (struct parser *parser, struct node *block,
                  enum token_kind end)
{
  node_vector list = { 0 };
  /* Not in registers: changed between setjmp and longjmp.  */
  volatile bool value = false;
  jmp_buf *outer = parser->recovery;
  jmp_buf here;
  struct parser saved = *parser;
  for (;;)
    {
      volatile size_t start;
      while (accept (parser, TOKEN_SEMICOLON))
        value = false;
      if (at_kind (parser, end) || at_kind (parser, TOKEN_END))
        break;
      start = parser->at;
      parser->recovery = &here;
      if (setjmp (here) == 0)
        {
          struct node *node = parse_statement (parser);
          value = true;
          vector_push (parser->arena, &list, node);
          const struct token *next = peek (parser);
          if (next->kind != TOKEN_SEMICOLON && next->kind != end
              && !next->newline_before && next->kind != TOKEN_END
              && parser->tokens[parser->at - 1].kind != TOKEN_RIGHT_BRACE
              && parser->tokens[parser->at - 1].kind != TOKEN_SEMICOLON)
            fail_after_statement (parser, node);
        }
      else
        {
          parser->depth = saved.depth;
          parser->limits = saved.limits;
          parser->in_class = saved.in_class;
          value = false;
          synchronise (parser, start);
          if (end == TOKEN_END && at_kind (parser, TOKEN_RIGHT_BRACE))
            advance (parser);
        }
    }
  parser->recovery = outer;
  if (value)
    block->flags |= FLAG_HAS_VALUE;
  set_list (&block->list, &list);
}

struct node *
parse_block (struct parser *parser)
{
  if (!at_kind (parser, TOKEN_LEFT_BRACE))
    {
      struct diagnostic *error
          = diagnostic_error (parser->diagnostics, peek (parser)->span,
                              "expected `{`, found %s", found_text (parser));
      const char *instead = foreign_operator (parser);
      diagnostic_hint (parser->diagnostics, error, "%s",
                       instead ? instead : "a block stands in braces: { … }");
      longjmp (*parser->recovery, 1);
    }
  const struct token *start = advance (parser);
  struct node *block = make (parser, NODE_BLOCK, start);
  struct limits limits = lift_limits (parser);
  enter (parser);
  parse_statements (parser, block, TOKEN_RIGHT_BRACE);
  leave (parser);
  parser->limits = limits;
  if (!at_kind (parser, TOKEN_RIGHT_BRACE))
    {
      struct diagnostic *error
          = diagnostic_error (parser->diagnostics, peek (parser)->span,
                              "expected `}`, found %s", found_text (parser));
      diagnostic_note (parser->diagnostics, error, start->span,
                       "this `{` is not closed");
      longjmp (*parser->recovery, 1);
    }
  advance (parser);
  return finish (parser, block);
}

struct node *
parse (struct compilation *compilation)
{
  const struct source *source = compilation->source;
  *compilation->library_groups |= prelude_groups (source->text);
  struct token_list tokens
      = lex (source, 0, source->length, false, compilation->diagnostics);
  struct parser parser = { .compilation = compilation,
                           .arena = compilation->arena,
                           .diagnostics = compilation->diagnostics,
                           .tokens = tokens.items };
  struct node *root = make (&parser, NODE_BLOCK, &tokens.items[0]);
  if (tokens.count == 1 && compilation->diagnostics->error_count == 0)
    diagnostic_error (compilation->diagnostics, (struct span){ source, 0, 0 },
                      "empty program: expected a function or a statement");
  do
    {
      struct node part = *root;
      parse_statements (&parser, &part, TOKEN_END);
      *root = part;
    }
  while (!at_kind (&parser, TOKEN_END));
  return root;
}
