/* SPDX-License-Identifier: MIT */
/* The table of methods.def.  */

#ifndef RUCHY_COMPILER_METHODS_H
#define RUCHY_COMPILER_METHODS_H

#include "types.h"

struct generic_method
{
  char receiver;
  const char *name;
  const char *parameters;
  const char *result;
  const char *needs;
  const char *c_template;
};

/* Letter of the receiver's kind, or 0.  */
char method_receiver (const struct type *type);
/* With COUNT arguments; NULL if there is none.  FUNCTION_LAST tells apart
   reduce (f) and the like.  */
const struct generic_method *method_find (char receiver, const char *name,
                                          size_t count);
void method_suggest (struct suggestion *suggestion, char receiver);
/* Number of parameters in a signature.  */
size_t signature_count (const char *parameters);

/* Reads type expressions one after the other.  */
struct signature_reader
{
  struct type_context *context;
  struct type *receiver;
  struct type *x, *y;
  const char *at;
};
struct type *signature_read (struct signature_reader *reader);

/* builtins.def letter to type.  */
struct type *builtin_letter_type (struct type_context *context, char letter);

/* The method that does what `range` of a sorted map or set does for RANGE.  */
const char *range_method (const struct node *range);

#endif
