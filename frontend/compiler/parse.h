/* SPDX-License-Identifier: MIT */
/* Recursive-descent parser.  Only `parse` is for other phases; the rest is
   what the parse-*.c files share.

   An error is reported where it is found and ends the statement or item it
   stands in (longjmp to the innermost statement loop, which skips to the next
   statement), so that one run reports several.  Newlines end a statement
   where what follows can't continue it; see `continues`.  */

#ifndef RUCHY_COMPILER_PARSE_H
#define RUCHY_COMPILER_PARSE_H

#include <setjmp.h>

#include "ast.h"
#include "compilation.h"
#include "lex.h"

/* A BLOCK node with the whole program, never NULL.  */
struct node *parse (struct compilation *compilation);

enum
{
  MAX_NESTING = 400, /* expressions, blocks, types within each other */
  MAX_CHAIN = 4000   /* operators or calls in one expression */
};

/* What an expression may not be where it stands.  Brackets lift it.  */
struct limits
{
  bool no_struct; /* in a condition: `name {` starts the block */
  bool no_lambda; /* in a match guard: `name =>` ends it */
  bool no_in;     /* in the value of a let: `in` starts its body */
};

struct parser
{
  struct compilation *compilation;
  struct arena *arena;
  struct diagnostics *diagnostics;
  struct token *tokens;
  size_t at;
  unsigned depth;
  struct limits limits;
  bool in_class;
  jmp_buf *recovery;
};

typedef VECTOR (struct node *) node_vector;

/* parse.c */
struct limits lift_limits (struct parser *parser);
const struct token *peek (const struct parser *parser);
const struct token *peek_at (const struct parser *parser, size_t distance);
bool at_kind (const struct parser *parser, enum token_kind kind);
bool at_word (const struct parser *parser, const char *word);
bool word_at (const struct parser *parser, size_t distance, const char *word);
const struct token *advance (struct parser *parser);
bool accept (struct parser *parser, enum token_kind kind);
bool accept_word (struct parser *parser, const char *word);
const struct token *expect (struct parser *parser, enum token_kind kind,
                            const char *where);
void reject (struct parser *parser, struct span span, const char *format, ...)
    __attribute__ ((noreturn, format (printf, 3, 4)));
void fail_unclosed (struct parser *parser, const struct token *start,
                    const char *what) __attribute__ ((noreturn));
void fail_expected (struct parser *parser, const char *what)
    __attribute__ ((noreturn));
const char *token_text (struct parser *parser, const struct token *token);
const char *expect_name (struct parser *parser, const char *what);
bool at_name (const struct parser *parser);
struct node *make (struct parser *parser, enum node_kind kind,
                   const struct token *start);
struct node *finish (struct parser *parser, struct node *node);
void set_list (struct node_list *list, const node_vector *vector);
void enter (struct parser *parser);
void leave (struct parser *parser);
struct node *parse_block (struct parser *parser);
struct node *parse_statement (struct parser *parser);
void parse_statements (struct parser *parser, struct node *block,
                       enum token_kind end);
bool split_shift (struct parser *parser);

/* parse-item.c */
bool skip_visibility (struct parser *parser);
void skip_attributes (struct parser *parser);
void generic_parameters (struct parser *parser, struct node_list *list);
void where_clause (struct parser *parser, const struct node *owner);
struct node *parse_item (struct parser *parser);
void parse_parameters (struct parser *parser, struct node *function,
                       enum token_kind end);
struct node *parse_function (struct parser *parser);

/* parse-expr.c */
bool starts_expression (const struct token *token);
struct node *parse_expression (struct parser *parser);
struct node *parse_operand (struct parser *parser);
struct node *parse_condition (struct parser *parser);
struct node *parse_let_value (struct parser *parser);
struct node *parse_arguments (struct parser *parser, struct node *call,
                              enum token_kind end);

/* parse-primary.c */
const struct token *behind_brackets (const struct parser *parser,
                                     size_t distance);
struct node *parse_primary (struct parser *parser);
bool starts_with_name (const struct token *token);

/* parse-module.c: the items of `mod name;`, which stand in a file.  */
void parse_module_file (struct parser *parser, struct node *module);

/* parse-lambda.c */
struct node *simple_parameter (struct parser *parser);
struct node *bar_lambda (struct parser *parser, const struct token *start);
struct node *arrow_lambda (struct parser *parser);
struct node *backslash_lambda (struct parser *parser);
struct node *anonymous_function (struct parser *parser);
struct node *parse_lambda_body (struct parser *parser, struct node *lambda);

/* parse-composite.c */
struct node *array_literal (struct parser *parser, const struct token *start,
                            enum token_kind end);
bool at_object (const struct parser *parser);
bool at_set (const struct parser *parser);
struct node *set_literal (struct parser *parser);
struct node *object_literal (struct parser *parser);
bool at_struct_literal (const struct parser *parser, const struct node *name);
struct node *struct_literal (struct parser *parser, struct node *name);

/* parse-postfix.c */
struct node *make_from (struct parser *parser, enum node_kind kind,
                        struct node *first);
bool at_ternary (const struct parser *parser);
bool is_block_like (const struct node *node);
struct node *parse_postfix (struct parser *parser);

/* parse-type-item.c */
bool at_method (const struct parser *parser);
struct node *parse_method (struct parser *parser);
struct node *parse_struct (struct parser *parser, unsigned flags);
struct node *parse_enum (struct parser *parser);

/* parse-control.c */
struct node *parse_if (struct parser *parser);
struct node *parse_match (struct parser *parser);
struct node *parse_loop (struct parser *parser, const char *label);
struct node *parse_labelled (struct parser *parser);
struct node *parse_jump (struct parser *parser);
struct node *parse_try (struct parser *parser);

/* parse-literal.c */
struct node *parse_literal (struct parser *parser);
bool at_literal (const struct parser *parser);
struct node *parse_format (struct parser *parser, const struct token *token);
const char *decode_escapes (struct arena *arena, const char *text,
                            size_t length, size_t *out_length);

/* parse-pattern.c */
struct node *parse_pattern (struct parser *parser);
struct node *parse_alternative (struct parser *parser);
struct node *parse_type (struct parser *parser);
struct node *parse_type_argument (struct parser *parser);
struct node *parse_cast_type (struct parser *parser);
/* `>`, or half of a `>>`.  */
void expect_greater (struct parser *parser);
void parse_type_arguments (struct parser *parser, struct node_list *list);
struct node *parse_path (struct parser *parser);

#endif
