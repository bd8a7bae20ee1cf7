/* SPDX-License-Identifier: MIT */
/* abandoned.h - frames that a signal's handler left by longjmp, or a thread
   when it was cancelled asynchronously.

   A frame that longjmp leaves through has called, and the plugin counts calls
   that may not return as what they are.  But a frame that a signal
   interrupted is left in the middle of some block, or with counts still in
   registers.  So jumps out of handlers are noted: to the solver such a frame
   is one that runs for ever (photo.h).  */

#ifndef RP_ABANDONED_H
#define RP_ABANDONED_H

#include "base.h"
#include "photo.h"

/* Lets the program's calls of longjmp and its like come here first.  Again
   after modules were loaded.  Under the runtime's lock.  */
void rp_abandoned_watch (void);

/* The code that CONTEXT interrupted is unwound up to where TARGET, which is
   like a jmp_buf, was set.  In its thread, while the stack is whole.  */
void rp_abandoned_note (const ucontext_t *context, const void *target);

/* How many places of abandoned frames there are.  */
size_t rp_abandoned_count (void);
/* Whether there are some that are not known: counts may be wrong.  */
bool rp_abandoned_lost (void);
/* Appends them to PHOTO's frames, where there is ROOM for so many.  */
void rp_abandoned_add (struct rp_photo *photo, size_t room);

/* From zero, with the counters.  */
void rp_abandoned_forget (void);

#endif
