/* SPDX-License-Identifier: MIT */
/* births.h - new threads get their slabs before they run anything.

   A gate gives a thread its slab, but not all code comes through a gate: what
   a coroutine left half done in one thread may be resumed in another one that
   has never passed any.  So every thread that the program starts is led
   through here first.  */

#ifndef RP_BIRTHS_H
#define RP_BIRTHS_H

/* From now on; objects that were loaded since the last call, too.  Under the
   runtime's lock.  */
void rp_births_watch (void);

#endif
