/* SPDX-License-Identifier: MIT */
/* Support library: what the methods of dynamic values share.  */

#ifndef RUCHY_DYNAMIC_METHOD_H
#define RUCHY_DYNAMIC_METHOD_H

#include "internal.h"

/* A call of a method: nothing is given away, *SELF may change.  */
struct call
{
  ruchy_dyn *self;
  const ruchy_dyn *arguments;
  const char *name;
  const char *at;
};

struct method
{
  const char *name;
  int arguments; /* their number */
  ruchy_dyn (*run) (const struct call *c);
};

/* Array methods that take functions; ends with a NULL name.  */
extern const struct method ruchy_dyn_function_methods[];

#endif
