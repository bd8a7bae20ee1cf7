/* SPDX-License-Identifier: MIT */
/* segment.h - the segment register that a program's counters are found by
   (ruchyprof/abi.h, RUCHYPROF_UNIT_SEGMENT), and what to do when the program
   needs it itself.

   Then it gets it.  Every counter instruction loses its segment prefix and
   gets a lock prefix in its place, one byte for one byte:

       65 48 ff 05 ...   incq %gs:slot(%rip)
       f0 48 ff 05 ...   lock incq slot(%rip)

   From then on all threads count in the slots that the image has room for.
   That is as exact, and slower; calls are timed no more.  */

#ifndef RP_SEGMENT_H
#define RP_SEGMENT_H

#include "modules.h"

/* Under the lock.  Once for each family with `segment'; USED: one of its units
   says that its code uses the register.  False, and one line said, if the
   family cannot be profiled.  */
bool rp_segment_take (struct rp_family *family, bool used);

/* Under the lock: asks to be called before the program sets the register by
   arch_prctl or syscall; in objects that were loaded since, too.  */
void rp_segment_watch (void);

/* Stops the countdown of BODY's entries, which has run out, for all threads:
   FAMILY is shared.  */
void rp_segment_stop_countdown (const struct rp_family *family,
                                const struct rp_unit *unit, uint32_t body);

#endif
