/* SPDX-License-Identifier: MIT */
/* The part of the language's library that is written in Ruchy: prelude.ruchy,
   made a string when this is built.  Only what a program names is taken:
   nothing of it costs a program that does not use it.  */

#ifndef RUCHY_COMPILER_PRELUDE_H
#define RUCHY_COMPILER_PRELUDE_H

#include "resolve-internal.h"

/* Made from prelude.ruchy.  */
extern const char prelude_text[];

/* Take every method NAME of the prelude.  */
void prelude_take_methods (struct resolver *r, const char *name);

/* Take the function NAME: its declaration, or NULL if there is none.  */
struct declaration *prelude_take_function (struct resolver *r,
                                           const char *name);

#endif
