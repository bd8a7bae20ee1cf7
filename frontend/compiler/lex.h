/* SPDX-License-Identifier: MIT */
/* Lexer: source text to an array of tokens.  Comments are dropped; whether a
   line break or a blank came before a token is kept, since calls and indexing
   need it.  What can't be read is reported and becomes TOKEN_ERROR.  */

#ifndef RUCHY_COMPILER_LEX_H
#define RUCHY_COMPILER_LEX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "../base/diagnostic.h"

enum token_kind
{
#define TOKEN(name, text) TOKEN_##name,
#include "tokens.def"
  TOKEN_KIND_COUNT
};

struct token
{
  enum token_kind kind;
  bool newline_before;
  bool space_before;
  struct span span; /* without comments and blanks */
};

struct token_list
{
  struct token *items; /* the last one is TOKEN_END */
  size_t count;
};

/* Tokens of bytes [START, END) of SOURCE, in the arena of DIAGNOSTICS.
   IN_FORMAT: the range is an expression within a format string, where \"
   stands for ".  */
struct token_list lex (const struct source *source, uint32_t start,
                       uint32_t end, bool in_format,
                       struct diagnostics *diagnostics);

/* As shown in messages: the spelling of punctuation and keywords.  */
const char *token_kind_text (enum token_kind kind);

void tokens_dump (const struct token_list *tokens, FILE *out);

#endif
