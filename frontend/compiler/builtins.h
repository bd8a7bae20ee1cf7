/* SPDX-License-Identifier: MIT */
/* Names the language knows: functions, macros, types, and methods that are
   one call of a support function (builtins.def).  */

#ifndef RUCHY_COMPILER_BUILTINS_H
#define RUCHY_COMPILER_BUILTINS_H

#include <stdbool.h>

#include "../base/diagnostic.h"

/* A function or method that maps to one C function.  Types are letters, see
   builtins.def.  */
struct builtin
{
  const char *receiver; /* type letter of a method's object, or NULL */
  const char *name;
  const char *parameters;
  const char *result;
  const char *c_name; /* NULL: handled by name in infer and emit */
};

/* The function called NAME (without module), or NULL.  */
const struct builtin *builtin_function (const char *name);
/* The method NAME with COUNT arguments of the type with LETTER, or NULL.  */
const struct builtin *builtin_method (char letter, const char *name,
                                      size_t count);
bool builtin_type_name (const char *name);
bool builtin_is_macro (const char *name);
void builtin_suggest (struct suggestion *suggestion);
void builtin_suggest_macro (struct suggestion *suggestion);
void builtin_suggest_method (struct suggestion *suggestion, char letter);

/* Whether NAME is one of NAMES, of which NULL is the last.  */
bool is_one_of (const char *name, const char *const *names);

/* What the reference offers under NAME (a function, or the type of a path) and
   this compiler does not: "processes"; or NULL.  */
const char *builtin_out_of_scope (const char *name);

#endif
