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

/* Whether the calling thread may be in a handler of the program's.  Surely
   not, or only that a signal with a handler is blocked.  */
bool rp_signals_handler_may_run (void);

#endif
