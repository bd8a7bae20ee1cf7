/* SPDX-License-Identifier: MIT */
/* handlers.h - which handlers of signals are in force, and which are ours.

   The kernel is asked directly, because libc's sigaction jumps to us.
   Async-signal-safe; any thread.  */

#ifndef RP_HANDLERS_H
#define RP_HANDLERS_H

#include "base.h"

/* What the kernel calls struct sigaction.  */
struct rp_handler
{
  void *handler;
  unsigned long flags;
  void *restorer;
  uint64_t mask;
};

#define RP_HANDLER_RESTORER 0x04000000ul

/* By signal: our handler stands in for the default, and the program is told
   that the default is in force.  */
extern bool rp_handler_is_ours[65];

/* The kernel's sigaction.  0 or a negative error number.  */
int rp_handler_set (int number, const struct rp_handler *handler,
                    struct rp_handler *old);

/* 0 or a negative error number.  */
int rp_handler_install (int number, void (*handler) (int, siginfo_t *, void *),
                        unsigned long flags);

/* Another function, or NULL for the same, under the flags and the mask that
   are in force; *BEFORE receives the old one.  False if the system refuses. */
bool rp_handler_replace (int number, void *handler, void **before);

/* Takes NUMBER for HANDLER if the program leaves it at its default; false if
   not.  Its own handler, when it comes, replaces ours.  */
bool rp_handler_take (int number, void (*handler) (int, siginfo_t *, void *),
                      unsigned long flags);

#endif
