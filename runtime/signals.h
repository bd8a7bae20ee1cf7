/* SPDX-License-Identifier: MIT */
/* signals.h - the profile is written when a signal ends the process.

   For every signal whose default action ends the process and that the
   program leaves at its default, a handler of ours stands in; the program is
   told that the default is in force (hooks.c answers its sigaction).  A
   handler of the program's own is never touched.  */

#ifndef RP_SIGNALS_H
#define RP_SIGNALS_H

#include "base.h"

void rp_signals_install (void);

/* The program's sigaction, when hooks.c catches it.  Same contract, but the
   result is 0 or a negative error number.  */
int rp_signals_action (int number, const struct sigaction *action,
                       struct sigaction *old);

/* Whether the calling thread may be in a handler of the program's.  */
bool rp_signals_in_handler (void);

/* Whether a jump from here to where the stack pointer is STACK may leave a
   handler of the program's.  Surely not, or only that what a handler returns
   to stands on the stack between, or that the jump goes far, and that a signal
   with a handler is blocked.  */
bool rp_signals_handler_may_run (uintptr_t stack);

#endif
