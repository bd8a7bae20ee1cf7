/* SPDX-License-Identifier: MIT */
/* Types during inference.  A type variable is bound by unification and then
   stands for what it is linked to; always look at type_prune (t).  */

#ifndef RUCHY_COMPILER_TYPES_H
#define RUCHY_COMPILER_TYPES_H

#include "../base/buffer.h"
#include "ast.h"
#include "resolve.h"

enum type_kind
{
  TYPE_VARIABLE, /* not known yet */
  TYPE_UNIT,
  TYPE_NEVER, /* of return, break, panic … */
  TYPE_BOOL,
  TYPE_CHAR,
  TYPE_I8,
  TYPE_I16,
  TYPE_I32,
  TYPE_I64,
  TYPE_I128,
  TYPE_ISIZE,
  TYPE_U8,
  TYPE_U16,
  TYPE_U32,
  TYPE_U64,
  TYPE_U128,
  TYPE_USIZE,
  TYPE_F32,
  TYPE_F64,
  TYPE_STRING,
  TYPE_RANGE,
  TYPE_CONSTANT, /* value: of a constant parameter */
  TYPE_DYNAMIC,
  TYPE_ARRAY,     /* element */
  TYPE_OPTION,    /* value */
  TYPE_RESULT,    /* value, error */
  TYPE_BOX,       /* value */
  TYPE_MAP,       /* key, value */
  TYPE_SET,       /* member */
  TYPE_REFERENCE, /* value; &mut: a pointer */
  TYPE_SHARED,    /* value; Rc, RefCell, Cell: one place, many names */
  TYPE_WEAK,      /* value of the TYPE_SHARED it may lead to */
  TYPE_TUPLE,     /* members */
  TYPE_FUNCTION,  /* parameters, then the result */
  TYPE_STRUCT,    /* declaration, type arguments */
  TYPE_ENUM,      /* declaration, type arguments */
  TYPE_OBJECT     /* dyn trait: declaration */
};

struct type
{
  enum type_kind kind;
  bool is_number;    /* variable: of a number literal; constant: no bool */
  struct type *link; /* variable: bound to */
  struct type **arguments;
  size_t count;
  struct declaration *declaration;
  unsigned number; /* variable: for display */
  long long value; /* of a constant parameter */
};

struct type_context
{
  struct arena *arena;
  unsigned variables;
};

extern struct type type_unit, type_never, type_bool, type_char, type_i64,
    type_f64, type_string, type_range, type_dynamic, type_u8;
/* An Ordering: an i64 (-1, 0, 1) that {:?} shows by its name; an error of
   std: its text, which {:?} shows as the error's structure.  Everything else
   takes them for an i64 and a string.  */
extern struct type type_ordering, type_error;

struct type *type_simple (enum type_kind kind);
struct type *type_variable (struct type_context *context);
struct type *type_number (struct type_context *context);
struct type *type_new (struct type_context *context, enum type_kind kind,
                       size_t count);
struct type *type_of_1 (struct type_context *context, enum type_kind kind,
                        struct type *argument);
struct type *type_of_2 (struct type_context *context, enum type_kind kind,
                        struct type *a, struct type *b);

struct type *type_prune (struct type *type);
/* Pruned, and through references, boxes. */
struct type *type_strip (struct type *type);
bool type_is_integer (const struct type *type);
bool type_is_float (const struct type *type);
/* An integer, a float or the variable of a number literal.  */
bool type_is_numeric (const struct type *type);
bool type_is_signed (const struct type *type);
unsigned type_bits (const struct type *type);
/* No variable left; with DEFAULT_NUMBERS, literals' variables become i64.  */
bool type_is_ground (struct type *type, bool default_numbers);
/* Equal without binding anything.  */
bool type_equal (struct type *a, struct type *b);
/* Of two equal types: that they differ in no Ordering and no error.  */
bool type_shows_equal (struct type *a, struct type *b);
/* Whether TYPE is PART or has it among its arguments.  */
bool type_holds (struct type *type, const struct type *part);
/* Make A and B equal by binding variables.  False if they can't be; some
   variables may be bound then.  */
bool type_unify (struct type *a, struct type *b);
/* Bind what is still unknown: numbers to i64, the rest to unit.  */
void type_default (struct type *type);

/* As the user would write it: Vec<i64>.  In the arena.  */
const char *type_text (struct arena *arena, struct type *type);

#endif
