/* SPDX-License-Identifier: MIT */
/* places.h - the bytes of code that windows change: first bytes of bare
   functions and of profiled versions.  One caller at a time (windows.c sees to
   it), signal handlers too but for adding.  */

#ifndef RP_PLACES_H
#define RP_PLACES_H

#include "base.h"
#include "patch.h"
#include "witness.h"

#include <ucontext.h>

enum rp_code
{
  RP_CODE_PROFILED, /* bare functions jump to their gates */
  RP_CODE_QUIET,    /* they run; those that are not hot are counted */
  RP_CODE_LOUD      /* they run; all are counted */
};

/* Adds the jumps that can be made (RP_PATCH_WAITING).  0 or a negative error
   number.  */
int rp_places_add (const struct rp_jump *jumps, size_t count);
size_t rp_places_count (void);
/* A module is about to be unmapped.  */
void rp_places_forget (uintptr_t from, uintptr_t to);

/* Does CONTEXT stand within bytes that change, but not at their beginning?  */
bool rp_places_bad (const ucontext_t *context);

/* ALONE: there is one thread.  0 or a negative error number.  */
int rp_places_write (enum rp_code code, bool alone);

#endif
