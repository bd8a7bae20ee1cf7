/* SPDX-License-Identifier: MIT */
/* stop.h - makes the other threads of the process stand still for a moment.

   One thread at a time, in a handler of the signal that stops the others.  A
   thread that blocks the signal cannot be stopped.  */

#ifndef RP_STOP_H
#define RP_STOP_H

#include "base.h"

#include <ucontext.h>

/* The caller is the program's only thread.  What else runs in the process,
   such as an emulator's own threads, never takes signals and will not be
   asked to stop.  */
void rp_stop_alone (void);

/* Whether a thread must not stand at ADDRESS.  */
typedef bool rp_stop_fn (uintptr_t address);

/* Sends signal NUMBER to all other threads and waits some milliseconds for
   them.  True once all stand, and none where IS_BAD.  Whatever the result,
   rp_stop_release has to follow.  */
bool rp_stop_others (int number, rp_stop_fn *is_bad);
void rp_stop_release (void);

/* The signal's handler in the others: returns when they are released.  */
void rp_stop_stand (const ucontext_t *context);

#endif
