/* SPDX-License-Identifier: MIT */
/* symbols.h - names of code addresses, from the symbol tables of the files
   that are mapped into the process.

   For the export only: under the runtime's lock, perhaps in a signal handler.
   Files are mapped and read without libc.  */

#ifndef RP_SYMBOLS_H
#define RP_SYMBOLS_H

#include "base.h"

struct rp_symbol
{
  const char *module; /* path; never NULL */
  uintptr_t offset;   /* of the address in the module's file image */
  const char *name;   /* NULL if unknown */
  uintptr_t start;    /* address of the symbol */
  uintptr_t base;     /* what the module's addresses are moved by */
  bool is_version;    /* code that the plugin made, under a name of its own */
};

/* Fills SYMBOL for the code at ADDRESS; false if it is in no module.  Strings
   live until rp_symbols_done.  */
bool rp_symbols_find (uintptr_t address, struct rp_symbol *symbol);

void rp_symbols_done (void);

#endif
