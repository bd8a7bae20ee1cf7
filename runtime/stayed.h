/* SPDX-License-Identifier: MIT */
/* stayed.h - code that windows do not reach: bare functions that were entered
   before a window and still run at its end.

   A call is profiled if it begins in a window.  An interpreter's main loop is
   called once and runs for as long as the program does, so all that happens in
   it is seen in other calls only, if there are any.  Where the processor was
   at the end of each window tells: in a window no call enters bare code, so
   what is bare then is older than the window.  */

#ifndef RP_STAYED_H
#define RP_STAYED_H

#include "base.h"

/* At the end of a window: where it was interrupted.  In signal handlers, one
   at a time.  */
void rp_stayed_note (uintptr_t address);
void rp_stayed_reset (void);

/* For the export: calls VISIT for the addresses that were noted; how many.  */
typedef void rp_stayed_fn (uintptr_t address, void *data);
uint32_t rp_stayed_each (rp_stayed_fn *visit, void *data);

#endif
