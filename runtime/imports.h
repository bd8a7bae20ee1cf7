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

/* The objects that are loaded now are known: their imports were redirected, or
   the runtime itself loaded them.  */
void rp_imports_seen (void);

/* Whether the program ever loaded others.  To be asked before the runtime
   loads one itself.  */
bool rp_imports_missed (void);

#endif
