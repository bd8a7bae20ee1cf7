/* SPDX-License-Identifier: MIT */
/* Parser: literals, escapes and format strings.  */

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "parse.h"

bool
at_literal (const struct parser *parser)
{
  switch (peek (parser)->kind)
    {
    case TOKEN_INTEGER:
    case TOKEN_FLOAT:
    case TOKEN_STRING:
    case TOKEN_RAW_STRING:
    case TOKEN_BYTE_STRING:
    case TOKEN_CHARACTER:
    case TOKEN_TRUE:
    case TOKEN_FALSE:
      return true;
    default:
      return at_word (parser, "null") || at_word (parser, "nil");
    }
}

/* \u{41} or \u0041; *P is behind the `u`.  */
static uint32_t
decode_unicode (const char **p, const char *end)
{
  uint32_t value = 0;
  bool braces = *p < end && **p == '{';
  const char *digits = *p + braces;
  unsigned count = 0;
  for (*p = digits; *p < end && count < (braces ? 8U : 4U); (*p)++, count++)
    {
      static const char hex[] = "0123456789abcdef0123456789ABCDEF";
      const char *digit = **p ? strchr (hex, **p) : NULL;
      if (!digit)
        break;
      value = value * 16 + (uint32_t) ((digit - hex) & 15);
    }
  if (braces && *p < end && **p == '}')
    (*p)++;
  return value > 0x10FFFF || (value >= 0xD800 && value < 0xE000) ? 0xFFFD
                                                                 : value;
}

/* TEXT with its escapes replaced; unknown ones stay as they are.  */
const char *
decode_escapes (struct arena *arena, const char *text, size_t length,
                size_t *out_length)
{
  char *out = arena_alloc (arena, length + 5);
  char *at = out;
  const char *end = text + length;
  while (text < end)
    {
      if (*text != '\\' || text + 1 >= end)
        {
          *at++ = *text++;
          continue;
        }
      char c = text[1];
      text += 2;
      switch (c)
        {
        case 'n':
          *at++ = '\n';
          break;
        case 't':
          *at++ = '\t';
          break;
        case 'r':
          *at++ = '\r';
          break;
        case '0':
          *at++ = '\0';
          break;
        case 'e':
          *at++ = '\033';
          break;
        case '\\':
        case '"':
        case '\'':
          *at++ = c;
          break;
        case '\n':
          while (text < end && strchr (" \t\n\r", *text))
            text++;
          break;
        case 'x':
          {
            char digits[3] = { 0 };
            strncpy (digits, text, end - text < 2 ? (size_t) (end - text) : 2);
            char *stop;
            unsigned long value = strtoul (digits, &stop, 16);
            if (stop == digits)
              {
                *at++ = '\\';
                *at++ = 'x';
                break;
              }
            text += stop - digits;
            at += utf8_encode (value, at);
            break;
          }
        case 'u':
          at += utf8_encode (decode_unicode (&text, end), at);
          break;
        default:
          *at++ = '\\';
          *at++ = c;
        }
    }
  *at = '\0';
  *out_length = at - out;
  return out;
}

/* The digits of BASE at TEXT into NODE; returns where they end, *FITS: whether
   128 bits hold them.  */
static char *
integer_digits (char *text, unsigned base, struct node *node, bool *fits)
{
  *fits = true;
  for (;; text++)
    {
      unsigned char c = (unsigned char) *text;
      unsigned digit = base;
      if (isdigit (c))
        digit = (unsigned) c - '0';
      else if (isxdigit (c))
        digit = (unsigned) tolower (c) - 'a' + 10;
      if (digit >= base)
        break;
      /* In halves of 32 bits, as C11 has no number of 128.  */
      uint64_t parts[4]
          = { (uint32_t) node->integer, (uint64_t) node->integer >> 32,
              (uint32_t) node->high, node->high >> 32 };
      uint64_t carry = digit;
      for (unsigned i = 0; i < 4; i++)
        {
          carry += parts[i] * base;
          parts[i] = (uint32_t) carry;
          carry >>= 32;
        }
      *fits = *fits && carry == 0;
      node->integer = (int64_t) (parts[0] | parts[1] << 32);
      node->high = parts[2] | parts[3] << 32;
    }
  if (node->integer < 0 || node->high)
    node->flags |= FLAG_BIG;
  return text;
}

static struct node *
number_literal (struct parser *parser, const struct token *token)
{
  const char *text = token_text (parser, token);
  char *digits = arena_strdup (parser->arena, text);
  unsigned base = 10;
  char *at = digits, *stop;
  struct node *node = make (parser, NODE_INTEGER, token);
  for (const char *p = text; *p; p++)
    if (*p != '_')
      *at++ = *p;
  *at = '\0';
  if (token->kind == TOKEN_FLOAT)
    {
      node->kind = NODE_FLOAT;
      node->number = strtod (digits, &stop);
    }
  else
    {
      at = digits;
      if (at[0] == '0' && at[1] && strchr ("xX", at[1]))
        base = 16, at += 2;
      else if (at[0] == '0' && at[1] && strchr ("bB", at[1]))
        base = 2, at += 2;
      else if (at[0] == '0' && at[1] && strchr ("oO", at[1]))
        base = 8, at += 2;
      bool fits;
      stop = integer_digits (at, base, node, &fits);
      if (!fits)
        diagnostic_error (parser->diagnostics, token->span,
                          "number is too large (the largest is that of "
                          "`u128`, 340282366920938463463374607431768211455)");
    }
  if (*stop)
    {
      static const char *const suffixes[]
          = { "i8",  "i16", "i32",  "i64", "i128", "u8",    "u16",
              "u32", "u64", "u128", "f32", "f64",  "usize", "isize" };
      for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++)
        if (strcmp (stop, suffixes[i]) == 0)
          node->name = suffixes[i];
      if (!node->name)
        diagnostic_error (parser->diagnostics, token->span,
                          "`%s` is not a number: unknown suffix `%s`", text,
                          stop);
      else if (node->name[0] == 'f' && node->kind == NODE_INTEGER)
        {
          node->kind = NODE_FLOAT;
          node->number = integer_as_double (node);
        }
    }
  return node;
}

/* An escape in TEXT, LENGTH long, of TOKEN, that stands for no character.  */
static void
check_escapes (struct parser *parser, const struct token *token,
               const char *text, size_t length)
{
  const char *end = text + length;
  for (const char *p = text; p + 2 < end; p++)
    if (*p == '\\' && *++p == 'u' && p[1] == '{')
      {
        char *stop;
        unsigned long code = strtoul (p + 2, &stop, 16);
        if (stop != p + 2 && *stop == '}'
            && (code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)))
          diagnostic_error (parser->diagnostics, token->span,
                            "`\\u{%lx}` is no character", code);
      }
}

/* 'x', or a string in single quotes.  */
static struct node *
character_literal (struct parser *parser, const struct token *token)
{
  const char *text = token->span.source->text + token->span.start;
  size_t length = token->span.end - token->span.start;
  bool byte = *text == 'b';
  size_t decoded_length;
  check_escapes (parser, token, text, length);
  const char *decoded = decode_escapes (parser->arena, text + 1 + byte,
                                        length - 2 - byte, &decoded_length);
  unsigned size = 0;
  uint32_t code = decoded_length ? utf8_decode (decoded, &size) : 0;
  struct node *node = make (parser, NODE_CHARACTER, token);
  if (decoded_length > 0 && size == decoded_length)
    {
      node->integer = code;
      if (byte)
        {
          node->kind = NODE_INTEGER;
          node->name = "u8";
        }
      return node;
    }
  node->kind = NODE_STRING;
  node->text = decoded;
  node->length = decoded_length;
  return node;
}

/* b"…": an array of u8.  */
static struct node *
byte_string (struct parser *parser, const struct token *token,
             const struct node *string)
{
  struct node *node = make (parser, NODE_ARRAY, token);
  node->list.count = string->length;
  node->list.items
      = arena_array (parser->arena, struct node *, string->length + 1);
  for (size_t i = 0; i < string->length; i++)
    {
      struct node *byte = make (parser, NODE_INTEGER, token);
      byte->integer = (unsigned char) string->text[i];
      byte->name = "u8";
      node->list.items[i] = byte;
    }
  return node;
}

struct node *
parse_literal (struct parser *parser)
{
  const struct token *token = advance (parser);
  const char *text = token->span.source->text + token->span.start;
  size_t length = token->span.end - token->span.start;
  struct node *node;
  switch (token->kind)
    {
    case TOKEN_INTEGER:
    case TOKEN_FLOAT:
      return number_literal (parser, token);
    case TOKEN_CHARACTER:
      return character_literal (parser, token);
    case TOKEN_TRUE:
    case TOKEN_FALSE:
      node = make (parser, NODE_BOOLEAN, token);
      node->integer = token->kind == TOKEN_TRUE;
      return node;
    case TOKEN_STRING:
    case TOKEN_BYTE_STRING:
      {
        size_t open
            = token->kind == TOKEN_BYTE_STRING || *text == '\\' ? 2 : 1;
        size_t close = length > open && text[length - 1] == '"' ? 1 : 0;
        if (*text == '\\' && length >= 4)
          close = 2;
        node = make (parser, NODE_STRING, token);
        check_escapes (parser, token, text, length);
        node->text = decode_escapes (parser->arena, text + open,
                                     length - open - close, &node->length);
        return token->kind == TOKEN_BYTE_STRING
                   ? byte_string (parser, token, node)
                   : node;
      }
    case TOKEN_RAW_STRING:
      {
        size_t hashes = 0;
        while (text[1 + hashes] == '#')
          hashes++;
        size_t quotes = 2 * (hashes + 1) + 1;
        node = make (parser, NODE_STRING, token);
        node->length = length >= quotes ? length - quotes : 0;
        node->text
            = arena_strndup (parser->arena, text + 2 + hashes, node->length);
        return node;
      }
    default:
      return make (parser, NODE_NIL, token);
    }
}

static void
push_text (struct parser *parser, node_vector *pieces,
           const struct token *token, const char *text, size_t length)
{
  size_t plain = 0;
  char *copy = arena_alloc (parser->arena, length + 1);
  /* {{ and }} stand for single braces.  */
  for (size_t i = 0; i < length; i++)
    {
      copy[plain++] = text[i];
      if ((text[i] == '{' || text[i] == '}') && i + 1 < length
          && text[i + 1] == text[i])
        i++;
    }
  if (plain == 0)
    return;
  struct node *piece = make (parser, NODE_STRING, token);
  check_escapes (parser, token, copy, plain);
  piece->text = decode_escapes (parser->arena, copy, plain, &piece->length);
  vector_push (parser->arena, pieces, piece);
}

/* The end of the expression in a format string that starts at P: the `:` of
   its spec or its closing brace.  */
static const char *
expression_end (const char *p, const char *end)
{
  unsigned depth = 0;
  for (; p < end; p++)
    {
      if (*p == '"' || (*p == '\\' && p + 1 < end && p[1] == '"'))
        {
          p += *p == '\\' ? 2 : 1;
          while (p < end && *p != '"')
            p++;
        }
      else if (*p == '\'' && p + 2 < end && p[2] == '\'')
        p += 2;
      else if (*p == '(' || *p == '[' || *p == '{')
        depth++;
      else if (depth > 0 && (*p == ')' || *p == ']' || *p == '}'))
        depth--;
      else if (depth == 0 && *p == '}')
        return p;
      else if (depth == 0 && *p == ':' && p + 1 < end)
        {
          if (p[1] != ':')
            return p;
          p++;
        }
    }
  return end;
}

/* Parse bytes [START, END) of the source as an expression.  */
static struct node *
sub_expression (struct parser *parser, const struct source *source,
                uint32_t start, uint32_t end)
{
  struct token_list tokens
      = lex (source, start, end, true, parser->diagnostics);
  struct parser sub = *parser;
  sub.tokens = tokens.items;
  sub.at = 0;
  (void) lift_limits (&sub);
  if (tokens.count == 1)
    reject (&sub, (struct span){ source, start - 1, end + 1 },
            "expected an expression within `{}`");
  struct node *node = parse_expression (&sub);
  if (!at_kind (&sub, TOKEN_END))
    fail_expected (&sub, "`}` after the expression in the format string");
  return node;
}

/* f"text {expression:spec} …"  */
struct node *
parse_format (struct parser *parser, const struct token *token)
{
  const struct source *source = token->span.source;
  const char *p = source->text + token->span.start + 2;
  const char *end = source->text + token->span.end;
  struct node *format = make (parser, NODE_FORMAT, token);
  format->flags |= FLAG_F_STRING;
  node_vector pieces = { 0 };
  if (end > p && end[-1] == '"')
    end--;
  const char *text = p;
  enter (parser);
  while (p < end)
    {
      if (*p == '\\')
        {
          /* \u{…} is an escape, not a piece.  */
          if (p + 2 < end && p[1] == 'u' && p[2] == '{')
            while (p < end && *p != '}')
              p++;
          else
            p++;
          p++;
          continue;
        }
      if (*p != '{' || (p + 1 < end && p[1] == '{'))
        {
          if (*p == '{')
            p++;
          p++;
          continue;
        }
      push_text (parser, &pieces, token, text, p - text);
      const char *open = ++p;
      const char *stop = expression_end (p, end);
      struct node *piece = make (parser, NODE_FORMAT_PIECE, token);
      piece->a = sub_expression (parser, source, open - source->text,
                                 stop - source->text);
      piece->span = piece->a->span;
      if (stop < end && *stop == ':')
        {
          const char *spec = stop + 1;
          while (stop < end && *stop != '}')
            stop++;
          piece->length = stop - spec;
          piece->text = arena_strndup (parser->arena, spec, piece->length);
        }
      if (stop >= end)
        reject (parser, piece->span, "expected `}` in the format string");
      vector_push (parser->arena, &pieces, piece);
      p = text = stop + 1;
    }
  push_text (parser, &pieces, token, text, end - text);
  leave (parser);
  set_list (&format->list, &pieces);
  return format;
}
