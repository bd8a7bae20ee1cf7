/* SPDX-License-Identifier: MIT */
/* Lowering: who owns what.  Finds out, per instance, which variables change,
   which are captured by lambdas (those that change too live in heap cells),
   and which uses of a variable are the last, so that its value can be moved
   instead of copied.  */

#ifndef RUCHY_COMPILER_LOWER_H
#define RUCHY_COMPILER_LOWER_H

#include "infer.h"

void lower (struct compilation *compilation, struct program_types *types);

/* Whether a METHOD_CALL changes its object in place.  */
bool method_changes_object (const struct node *node);

/* The variables of the function around LAMBDA that it uses.  */
struct captures
{
  struct variable **items;
  size_t length, capacity;
};
struct captures lambda_captures (struct arena *arena, struct node *lambda);

#endif
