/* SPDX-License-Identifier: MIT */
/* malloc.h - how the program's allocations come to alloc.c.  */

#ifndef RP_MALLOC_H
#define RP_MALLOC_H

#include "base.h"

enum rp_coverage
{
  RP_COVERAGE_NONE,
  RP_COVERAGE_PROCESS
};

extern enum rp_coverage rp_malloc_coverage;

/* Begins to count the program's allocations, through the names that stand
   before libc's or, where they do not, through the loaded objects' tables of
   imported functions.  Once.  */
void rp_malloc_start (void);

/* The same for objects that were loaded since.  */
void rp_malloc_redirect (void);

/* Warns if the program loaded libraries whose allocations pass the runtime
   by.  Under the lock.  */
void rp_malloc_warn (void);

#endif
