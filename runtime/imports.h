/* SPDX-License-Identifier: MIT */
/* imports.h - functions of ours in place of functions that objects import.
   Under the runtime's lock.  */

#ifndef RP_IMPORTS_H
#define RP_IMPORTS_H

#include "base.h"

struct rp_import
{
  const char *name; /* NULL: the end of a list */
  void *function;
};

#define RP_IMPORT(name, function)                                             \
  {                                                                           \
    name, (void *) (uintptr_t) function                                       \
  }

/* Lets all loaded objects but this one call what IMPORTS says.  False if some
   table may not be changed; the others are.  */
bool rp_imports_redirect (const struct rp_import *imports);

#endif
