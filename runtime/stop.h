/* SPDX-License-Identifier: MIT */
/* stop.h - makes the other threads of the process stand still for a moment.

   One thread at a time, in a handler of the signal that stops the others.  A
   thread that blocks the signal cannot be stopped.  */

#ifndef RP_STOP_H
#define RP_STOP_H

#include "base.h"

#include <signal.h>
#include <ucontext.h>

/* Gives HANDLER a real-time signal that the program does not use, at most
   number HIGHEST: its number, or 0 if there is none left.  */
int rp_stop_claim_signal (int highest,
                          void (*handler) (int, siginfo_t *, void *));

/* The caller is the program's only thread.  What else runs in the process,
   such as an emulator's own threads, never takes signals and will not be
   asked to stop.  */
void rp_stop_alone (void);

/* In the stopped thread: whether it must not stand there.  */
typedef bool rp_stop_fn (const ucontext_t *context);

/* Whether thread TID is to be stopped.  */
typedef bool rp_stop_choose_fn (int tid);

/* Sends signal NUMBER to all other threads, or those that CHOOSE wants, and
   waits up to WAIT_NS for them.  True once all stand, and none where IS_BAD.
   Whatever the result, rp_stop_release has to follow.  */
bool rp_stop_others (int number, uint64_t wait_ns, rp_stop_choose_fn *choose,
                     rp_stop_fn *is_bad);
void rp_stop_release (void);

/* The signal's handler in the others: returns when they are released.  */
void rp_stop_stand (const ucontext_t *context);

#endif
