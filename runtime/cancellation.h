/* SPDX-License-Identifier: MIT */
/* cancellation.h - threads that are cancelled in the middle of their code.

   PTHREAD_CANCEL_ASYNCHRONOUS ends a thread wherever a signal finds it: its
   frames have entered blocks that they never leave, as if a handler had jumped
   out of them (abandoned.h).  */

#ifndef RP_CANCELLATION_H
#define RP_CANCELLATION_H

/* From now on; objects that were loaded since the last call, too.  Under the
   runtime's lock.  */
void rp_cancellation_watch (void);

#endif
