/* SPDX-License-Identifier: MIT */
/* The tree.  All nodes have one shape (children a, b, c and two lists, see
   ast.def), so that walking, copying and dumping are written once; a new
   construct needs a line in ast.def and a case in the phases it concerns.
   The parser makes the tree, resolve fills `variable` and `declaration`,
   inference copies the tree of a function per instance and fills `type`,
   lowering sets the ownership flags, emission only reads.  */

#ifndef RUCHY_COMPILER_AST_H
#define RUCHY_COMPILER_AST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "../base/diagnostic.h"

enum node_kind
{
#define NODE(name, text) NODE_##name,
#include "ast.def"
  NODE_KIND_COUNT
};

/* OPERATOR (NAME, Ruchy spelling, C spelling).  */
#define OPERATORS                                                             \
  OPERATOR (NONE, "", "")                                                     \
  OPERATOR (ADD, "+", "+")                                                    \
  OPERATOR (SUBTRACT, "-", "-")                                               \
  OPERATOR (MULTIPLY, "*", "*")                                               \
  OPERATOR (DIVIDE, "/", "/")                                                 \
  OPERATOR (REMAINDER, "%", "%")                                              \
  OPERATOR (POWER, "**", "")                                                  \
  OPERATOR (BIT_AND, "&", "&")                                                \
  OPERATOR (BIT_OR, "|", "|")                                                 \
  OPERATOR (BIT_XOR, "^", "^")                                                \
  OPERATOR (SHIFT_LEFT, "<<", "<<")                                           \
  OPERATOR (SHIFT_RIGHT, ">>", ">>")                                          \
  OPERATOR (EQUAL, "==", "==")                                                \
  OPERATOR (NOT_EQUAL, "!=", "!=")                                            \
  OPERATOR (LESS, "<", "<")                                                   \
  OPERATOR (LESS_EQUAL, "<=", "<=")                                           \
  OPERATOR (GREATER, ">", ">")                                                \
  OPERATOR (GREATER_EQUAL, ">=", ">=")                                        \
  OPERATOR (AND, "&&", "&&")                                                  \
  OPERATOR (OR, "||", "||")                                                   \
  OPERATOR (COALESCE, "??", "")                                               \
  OPERATOR (IN, "in", "")                                                     \
  OPERATOR (NOT_IN, "not in", "")                                             \
  OPERATOR (NEGATE, "-", "-")                                                 \
  OPERATOR (NOT, "!", "!")                                                    \
  OPERATOR (BIT_NOT, "~", "~")

enum operator
{
#define OPERATOR(name, text, c) OP_##name,
  OPERATORS
#undef OPERATOR
};

enum node_flag
{
  FLAG_MUTABLE = 1 << 0,
  FLAG_CONSTANT = 1 << 1,
  FLAG_INCLUSIVE = 1 << 2,
  FLAG_HAS_VALUE = 1 << 3, /* block: the last statement is its value */
  FLAG_SAFE = 1 << 4,      /* ?. */
  FLAG_NEWLINE = 1 << 5,   /* println */
  FLAG_TO_STDERR = 1 << 6,
  FLAG_TUPLE_LIKE = 1 << 7, /* struct or variant with unnamed fields */
  FLAG_BIG = 1 << 8,        /* integer literal above the largest i64 */
  FLAG_TEST = 1 << 9,       /* function marked #[test] */
  FLAG_CLASS = 1 << 10,     /* struct or impl written as a class */
  FLAG_PARENTHESES = 1 << 11,
  FLAG_CONSTRUCTOR = 1 << 12,
  FLAG_F_STRING = 1 << 13,
  FLAG_MACRO = 1 << 14,        /* println! rather than println */
  FLAG_UNUSED_VALUE = 1 << 15, /* nobody reads the value */
  FLAG_LAST_USE = 1 << 16,     /* name: the variable may be moved from */
  FLAG_SHARED_BODY = 1 << 17,
  FLAG_DECLARED_HERE = 1 << 18,
  FLAG_ABSTRACT = 1 << 19,
  FLAG_MOVE = 1 << 20,
  FLAG_HAS_BREAK = 1 << 21,    /* loop: left by break */
  FLAG_MAYBE_OPTION = 1 << 22, /* method that returns a plain value, but
                                  could return an Option */
  FLAG_WANTS_OPTION = 1 << 23, /* … and must: set on the original */
  FLAG_FLOAT_RESULT = 1 << 24, /* function: set on the original */
  FLAG_DYNAMIC_RESULT = 1 << 25,
  FLAG_UNIT_RESULT = 1 << 26,
  FLAG_INFERRED = 1 << 27,    /* call: its arguments have types */
  FLAG_DEFAULTS = 1 << 28,    /* struct literal: missing fields are zero */
  FLAG_GENERATED = 1 << 29,   /* lambda: the program does not have it */
  FLAG_LOOP_OBJECT = 1 << 30, /* iter_mut: what a `for` goes through */
  /* The same bits of other kinds of nodes.  */
  FLAG_BY_REFERENCE = FLAG_BIG,   /* parameter `&self' */
  FLAG_DERIVES_DEBUG = FLAG_MOVE, /* type marked #[derive (Debug)] */
  FLAG_DERIVES_CLONE = FLAG_ABSTRACT,
  FLAG_POSITION = FLAG_TEST, /* len (): of a text, in characters */
  FLAG_SHOWN = FLAG_CLASS    /* to_uppercase () of a char: as a text */
};

struct node;
struct type;
struct variable;
struct function;
struct declaration;

struct node_list
{
  struct node **items;
  size_t count;
};

struct node
{
  enum node_kind kind;
  enum operator op;
  unsigned flags;
  unsigned detail; /* phase-private: variant, field or method number */
  struct span span;
  struct span name_span;
  const char *name;
  struct node *a, *b, *c;
  struct node *annotation;
  struct node_list list, more;
  const char *text;
  size_t length;
  int64_t integer;
  uint64_t high; /* integer literal: the bits above 64 */
  double number;
  struct variable *variable;
  struct function *function;
  struct declaration *declaration;
  struct instance *instance; /* the function instance called */
  struct type *type;
  const char *instance_name; /* lambda: its C function, once written */
  const char *text_in_c;     /* lambda given to a method: its value */
  struct node *original;     /* copy: the node it was made from */
};

struct node *node_new (struct arena *arena, enum node_kind kind,
                       struct span span);
/* OBJECT.NAME (), where OBJECT stands; arguments can be added.  */
struct node *node_method_call (struct arena *arena, struct node *object,
                               const char *name);

/* A deep copy.  Variables declared within the copied tree must have been
   given their copies in variable->copy (see resolve.h).  */
struct node *node_copy (struct arena *arena, const struct node *node);

bool node_is_item (const struct node *node);

/* Call VISIT with each direct child but for items (functions, types), which
   have trees of their own.  */
void node_children (struct node *node,
                    void (*visit) (struct node *child, void *context),
                    void *context);

/* The value of an integer literal.  */
double integer_as_double (const struct node *node);

const char *operator_text (enum operator op);
const char *operator_c (enum operator op);
bool operator_is_comparison (enum operator op);

/* The tree, one node per line, indented.  */
void node_dump (const struct node *node, FILE *out);

#endif
