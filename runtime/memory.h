/* SPDX-License-Identifier: MIT */
/* memory.h - reads memory of our own process that need not be there: where
   damaged registers point to, beyond a stack's end.  In signal handlers; takes
   no lock.  */

#ifndef RP_MEMORY_H
#define RP_MEMORY_H

#include "base.h"

/* Copies up to SIZE bytes from FROM.  How many were there.  */
size_t rp_memory_copy (void *to, uintptr_t from, size_t size);

#endif
