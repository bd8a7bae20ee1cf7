/* SPDX-License-Identifier: MIT */
/* The lexer.  One pass over the bytes; strings are only delimited here, their
   escapes are decoded by the parser (literal.c), which also cuts format
   strings into pieces.  */

#include "lex.h"

#include <ctype.h>
#include <string.h>

struct lexer
{
  const struct source *source;
  const char *text;
  uint32_t at, end;
  bool in_format;
  struct diagnostics *diagnostics;
  VECTOR (struct token) tokens;
};

static const char *const kind_texts[] = {
#define TOKEN(name, text) text,
#include "tokens.def"
};

static const struct
{
  const char *text;
  enum token_kind kind;
} keywords[] = {
#define KEYWORD(name, text) { text, TOKEN_##name },
#include "tokens.def"
}, punctuation[] = {
#define PUNCTUATION(name, text) { text, TOKEN_##name },
#include "tokens.def"
};

#define COUNT(array) (sizeof (array) / sizeof *(array))

const char *
token_kind_text (enum token_kind kind)
{
  return kind_texts[kind];
}

static char
peek (const struct lexer *lexer, uint32_t distance)
{
  uint32_t at = lexer->at + distance;
  return at < lexer->end ? lexer->text[at] : '\0';
}

static bool
is_name_start (char c)
{
  return isalpha ((unsigned char) c) || c == '_' || (unsigned char) c >= 0x80;
}

static bool
is_name (char c)
{
  return is_name_start (c) || isdigit ((unsigned char) c);
}

static struct span
span_from (const struct lexer *lexer, uint32_t start)
{
  return (struct span){ lexer->source, start, lexer->at };
}

/* A nested block comment; LEXER is at its opening.  */
static void
skip_block_comment (struct lexer *lexer)
{
  uint32_t start = lexer->at;
  unsigned depth = 0;
  do
    {
      if (peek (lexer, 0) == '/' && peek (lexer, 1) == '*')
        depth++, lexer->at += 2;
      else if (peek (lexer, 0) == '*' && peek (lexer, 1) == '/')
        depth--, lexer->at += 2;
      else
        lexer->at++;
    }
  while (depth > 0 && lexer->at < lexer->end);
  if (depth > 0)
    {
      lexer->at = lexer->end;
      diagnostic_error (lexer->diagnostics,
                        (struct span){ lexer->source, start, start + 2 },
                        "comment is not closed, expected `*/`");
    }
}

/* Blanks and comments.  A `#` starts a comment unless it is an attribute.  */
static void
skip_space (struct lexer *lexer, struct token *token)
{
  for (;;)
    {
      char c = peek (lexer, 0);
      if (lexer->at >= lexer->end)
        return;
      if (c == '\n')
        token->newline_before = token->space_before = true, lexer->at++;
      else if (isspace ((unsigned char) c))
        token->space_before = true, lexer->at++;
      else if ((c == '/' && peek (lexer, 1) == '/')
               || (c == '#' && peek (lexer, 1) != '['
                   && !(peek (lexer, 1) == '!' && peek (lexer, 2) == '[')))
        {
          token->space_before = true;
          while (lexer->at < lexer->end && peek (lexer, 0) != '\n')
            lexer->at++;
        }
      else if (c == '/' && peek (lexer, 1) == '*')
        {
          token->space_before = true;
          skip_block_comment (lexer);
        }
      else
        return;
    }
}

static enum token_kind
lex_number (struct lexer *lexer)
{
  enum token_kind kind = TOKEN_INTEGER;
  if (peek (lexer, 0) == '0' && strchr ("xXbBoO", peek (lexer, 1))
      && isxdigit ((unsigned char) peek (lexer, 2)))
    {
      lexer->at += 2;
      while (is_name (peek (lexer, 0)))
        lexer->at++;
      return kind;
    }
  while (isdigit ((unsigned char) peek (lexer, 0)) || peek (lexer, 0) == '_')
    lexer->at++;
  if (peek (lexer, 0) == '.' && isdigit ((unsigned char) peek (lexer, 1)))
    {
      kind = TOKEN_FLOAT;
      lexer->at++;
      while (isdigit ((unsigned char) peek (lexer, 0))
             || peek (lexer, 0) == '_')
        lexer->at++;
    }
  if (peek (lexer, 0) == 'e' || peek (lexer, 0) == 'E')
    {
      uint32_t sign = peek (lexer, 1) == '+' || peek (lexer, 1) == '-';
      if (isdigit ((unsigned char) peek (lexer, 1 + sign)))
        {
          kind = TOKEN_FLOAT;
          lexer->at += 1 + sign;
          while (isdigit ((unsigned char) peek (lexer, 0)))
            lexer->at++;
        }
    }
  while (is_name (peek (lexer, 0)))
    lexer->at++;
  return kind;
}

/* To the closing quote; LEXER is behind the opening one.  False if there is
   none.  */
static bool
skip_string (struct lexer *lexer)
{
  while (lexer->at < lexer->end)
    {
      char c = lexer->text[lexer->at++];
      if (c == '"')
        return true;
      if (c == '\\' && lexer->at < lexer->end)
        {
          if (lexer->in_format && lexer->text[lexer->at] == '"')
            {
              lexer->at++;
              return true;
            }
          lexer->at++;
        }
    }
  return false;
}

/* As skip_string for f"…": a quote within braces opens a nested string if
   that string and the brace end on the same line.  */
static bool
skip_format_string (struct lexer *lexer)
{
  unsigned depth = 0;
  while (lexer->at < lexer->end)
    {
      char c = lexer->text[lexer->at++];
      if (c == '\\')
        lexer->at++;
      else if (c == '{')
        {
          if (peek (lexer, 0) == '{' && depth == 0)
            lexer->at++;
          else
            depth++;
        }
      else if (c == '}' && depth > 0)
        depth--;
      else if (c == '"')
        {
          uint32_t close = lexer->at;
          if (depth == 0)
            return true;
          while (close < lexer->end && lexer->text[close] != '"'
                 && lexer->text[close] != '\n')
            close += lexer->text[close] == '\\' ? 2 : 1;
          if (close >= lexer->end || lexer->text[close] != '"')
            return true;
          lexer->at = close + 1;
        }
    }
  if (lexer->at > lexer->end)
    lexer->at = lexer->end;
  return false;
}

/* r"…" or r#"…"#; LEXER is behind the `r`.  */
static bool
skip_raw_string (struct lexer *lexer)
{
  uint32_t hashes = 0;
  while (peek (lexer, 0) == '#')
    hashes++, lexer->at++;
  if (peek (lexer, 0) == '"')
    lexer->at++;
  while (lexer->at < lexer->end)
    if (lexer->text[lexer->at++] == '"')
      {
        uint32_t seen = 0;
        while (seen < hashes && peek (lexer, seen) == '#')
          seen++;
        if (seen == hashes)
          {
            lexer->at += hashes;
            return true;
          }
      }
  return false;
}

/* A quote starts a character, a label ('name) or a string ('two words').  */
static enum token_kind
lex_quote (struct lexer *lexer)
{
  uint32_t at = lexer->at + 1;
  const char *text = lexer->text;
  if (at < lexer->end && text[at] == '\\')
    {
      uint32_t close = at + 2;
      while (close < lexer->end && text[close] != '\'' && text[close] != '\n')
        close += text[close] == '\\' ? 2 : 1;
      if (close < lexer->end && text[close] == '\'')
        {
          lexer->at = close + 1;
          return TOKEN_CHARACTER;
        }
    }
  if (at < lexer->end && text[at] != '\n')
    {
      unsigned size = 1;
      utf8_decode (text + at, &size);
      if (at + size < lexer->end && text[at + size] == '\'')
        {
          lexer->at = at + size + 1;
          return TOKEN_CHARACTER;
        }
    }
  uint32_t close = at;
  while (close < lexer->end && is_name (text[close]))
    close++;
  if (close > at && !(close < lexer->end && text[close] == '\''))
    {
      /* A label or lifetime is followed by punctuation; a blank and more
         words up to a quote on the same line make it a string.  */
      uint32_t more = close;
      while (more < lexer->end && !strchr ("\n'(){};,<>:=\"", text[more]))
        more++;
      if (lexer->at > 0 && text[lexer->at - 1] == '&')
        more = close;
      if (!(more < lexer->end && text[more] == '\'' && more > close))
        {
          lexer->at = close;
          return TOKEN_LABEL;
        }
    }
  for (close = at; close < lexer->end && text[close] != '\n'; close++)
    if (text[close] == '\'')
      {
        lexer->at = close + 1;
        return TOKEN_CHARACTER;
      }
  lexer->at++;
  return TOKEN_ERROR;
}

/* #[…] or #![…] as one token.  */
static enum token_kind
lex_attribute (struct lexer *lexer)
{
  unsigned depth = 0;
  while (lexer->at < lexer->end)
    {
      char c = lexer->text[lexer->at++];
      if (c == '"')
        skip_string (lexer);
      else if (c == '[')
        depth++;
      else if (c == ']' && --depth == 0)
        break;
    }
  return TOKEN_ATTRIBUTE;
}

static enum token_kind
lex_string_kind (struct lexer *lexer, enum token_kind kind,
                 bool (*skip) (struct lexer *))
{
  uint32_t start = lexer->at;
  if (!skip (lexer))
    {
      if (lexer->at > lexer->end)
        lexer->at = lexer->end;
      diagnostic_error (lexer->diagnostics,
                        (struct span){ lexer->source, start - 1, start },
                        "string is not closed, expected `\"`");
    }
  return kind;
}

static enum token_kind
lex_word (struct lexer *lexer)
{
  uint32_t start = lexer->at;
  char c = peek (lexer, 0), d = peek (lexer, 1);
  if (c == 'f' && d == '"')
    {
      lexer->at += 2;
      return lex_string_kind (lexer, TOKEN_FORMAT_STRING, skip_format_string);
    }
  if (c == 'b' && d == '"')
    {
      lexer->at += 2;
      return lex_string_kind (lexer, TOKEN_BYTE_STRING, skip_string);
    }
  if (c == 'r'
      && (d == '"'
          || (d == '#' && (peek (lexer, 2) == '"' || peek (lexer, 2) == '#'))))
    {
      lexer->at++;
      return lex_string_kind (lexer, TOKEN_RAW_STRING, skip_raw_string);
    }
  if (c == 'b' && d == '\'')
    {
      lexer->at++;
      return lex_quote (lexer);
    }
  bool raw = c == 'r' && d == '#' && is_name_start (peek (lexer, 2));
  if (raw)
    lexer->at += 2;
  while (is_name (peek (lexer, 0)))
    lexer->at++;
  if (raw)
    return TOKEN_IDENTIFIER;
  size_t length = lexer->at - start;
  for (size_t i = 0; i < COUNT (keywords); i++)
    if (strlen (keywords[i].text) == length
        && memcmp (keywords[i].text, lexer->text + start, length) == 0)
      return keywords[i].kind;
  return TOKEN_IDENTIFIER;
}

static enum token_kind
lex_punctuation (struct lexer *lexer)
{
  uint32_t left = lexer->end - lexer->at;
  for (size_t i = 0; i < COUNT (punctuation); i++)
    {
      size_t length = strlen (punctuation[i].text);
      if (length <= left
          && memcmp (punctuation[i].text, lexer->text + lexer->at, length)
                 == 0)
        {
          lexer->at += length;
          return punctuation[i].kind;
        }
    }
  uint32_t start = lexer->at++;
  diagnostic_error (
      lexer->diagnostics, span_from (lexer, start), "unknown character `%c`",
      isprint ((unsigned char) lexer->text[start]) ? lexer->text[start] : '?');
  return TOKEN_ERROR;
}

static enum token_kind
lex_token (struct lexer *lexer)
{
  char c = peek (lexer, 0);
  if (isdigit ((unsigned char) c))
    return lex_number (lexer);
  if (is_name_start (c))
    return lex_word (lexer);
  if (c == '"')
    {
      lexer->at++;
      return lex_string_kind (lexer, TOKEN_STRING, skip_string);
    }
  if (c == '\\' && lexer->in_format && peek (lexer, 1) == '"')
    {
      lexer->at += 2;
      return lex_string_kind (lexer, TOKEN_STRING, skip_string);
    }
  if (c == '\'')
    {
      uint32_t start = lexer->at;
      enum token_kind kind = lex_quote (lexer);
      if (kind == TOKEN_ERROR)
        diagnostic_error (lexer->diagnostics, span_from (lexer, start),
                          "character is not closed, expected `'`");
      return kind;
    }
  if (c == '#')
    return lex_attribute (lexer);
  return lex_punctuation (lexer);
}

struct token_list
lex (const struct source *source, uint32_t start, uint32_t end, bool in_format,
     struct diagnostics *diagnostics)
{
  struct lexer lexer = { .source = source,
                         .text = source->text,
                         .at = start,
                         .end = end,
                         .in_format = in_format,
                         .diagnostics = diagnostics };
  if (start == 0 && end >= 2 && lexer.text[0] == '#' && lexer.text[1] == '!'
      && lexer.text[2] != '[')
    while (lexer.at < end && lexer.text[lexer.at] != '\n')
      lexer.at++;
  for (;;)
    {
      struct token token = { .kind = TOKEN_END };
      skip_space (&lexer, &token);
      uint32_t from = lexer.at;
      if (lexer.at < end)
        token.kind = lex_token (&lexer);
      if (lexer.at > end)
        lexer.at = end;
      token.span = span_from (&lexer, from);
      vector_push (diagnostics->arena, &lexer.tokens, token);
      if (token.kind == TOKEN_END)
        break;
    }
  return (struct token_list){ lexer.tokens.items, lexer.tokens.length };
}

void
tokens_dump (const struct token_list *tokens, FILE *out)
{
  for (size_t i = 0; i < tokens->count; i++)
    {
      const struct token *token = &tokens->items[i];
      struct position p
          = source_position (token->span.source, token->span.start);
      fprintf (out, "%u:%u %s `%.*s`\n", p.line, p.column,
               token_kind_text (token->kind),
               (int) (token->span.end - token->span.start),
               token->span.source->text + token->span.start);
    }
}
