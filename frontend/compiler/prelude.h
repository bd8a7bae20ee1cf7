/* SPDX-License-Identifier: MIT */
/* The part of the language's library that is written in Ruchy, in folder
   prelude, made a string when this is built.  Only what a program names is
   taken: nothing of it costs a program that does not use it.  */

#ifndef RUCHY_COMPILER_PRELUDE_H
#define RUCHY_COMPILER_PRELUDE_H

#include "resolve-internal.h"

/* Made from the files in prelude.  */
extern const char prelude_text[];

/* Types of the library come in groups, the modules `library_…` of the
   prelude: those that TEXT, a program, may need, as bits.  */
unsigned prelude_groups (const char *text);
/* Take the types, functions and methods of the program's groups.  */
void prelude_take_groups (struct resolver *r);

/* Take every method NAME of the prelude.  */
void prelude_take_methods (struct resolver *r, const char *name);

/* Take the forms of a method that NODE, a call, may mean: `split_where` of
   `split` with a function.  */
void prelude_take_variants (struct resolver *r, const struct node *node);

/* Take the function NAME: its declaration, or NULL if there is none.  */
struct declaration *prelude_take_function (struct resolver *r,
                                           const char *name);

/* Methods of Results and Options of arrays: what collect () into one of a map,
   a set or a text is made with.  */
enum collected
{
  COLLECTED_MAP,
  COLLECTED_SET,
  COLLECTED_TEXT,
  COLLECTED_COUNT
};

extern const char *const collected_names[];

#endif
