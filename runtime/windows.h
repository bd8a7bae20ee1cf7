/* SPDX-License-Identifier: MIT */
/* windows.h - RUCHY_PROFILE_SAMPLE_RATE: only a share of the calls runs in
   profiled versions.

   Time is cut into windows.  In a window functions jump to their gates as
   always.  Outside they have their own first bytes back and cost nothing, and
   profiled versions, which profiled callers call directly, jump to the bare
   functions.  So whether a call is profiled is decided when it begins, and it
   stays as it is until it returns: each call of a function that can be entered
   from outside is profiled if and only if it begins in a window.  Functions
   that only their own file calls go with their callers.

   Windows begin at random; a timer of the process's processor time switches.
   doc/adr/0017 says how totals and errors are estimated.  */

#ifndef RP_WINDOWS_H
#define RP_WINDOWS_H

#include "base.h"
#include "books.h"
#include "modules.h"
#include "patch.h"

/* Is sampling of calls asked for?  Then functions are not patched by rp_patch,
   but handed over here.  */
bool rp_windows_on (void);

/* Takes over the jumps of newly registered units that can be made
   (RP_PATCH_WAITING).  Under the runtime's lock.  0 or a negative error
   number.  */
int rp_windows_add (const struct rp_jump *jumps, size_t count);
/* Is there code that can be switched?  */
bool rp_windows_possible (void);
/* A module is about to be unmapped.  */
void rp_windows_forget (uintptr_t from, uintptr_t to);

/* Makes the timer; once.  False if there is none, or no signal for it: then
   calls cannot be sampled.  */
bool rp_windows_prepare (void);
/* Starts it, once there is something to switch.  */
void rp_windows_start (void);
/* In a forked child: from zero.  */
void rp_windows_fork (void);
/* Counts so far do not count any more.  */
void rp_windows_reset (void);

struct rp_window_sums
{
  unsigned groups; /* that hold something */
  uint64_t windows;
  uint64_t failures; /* times that a switch had to wait */
  double inside;     /* seconds in windows */
  double outside;
  double time[RP_WINDOW_GROUPS]; /* seconds in windows of each group */
};

/* Closes the books for an export, under the runtime's lock.  */
void rp_windows_sums (struct rp_window_sums *sums);

#endif
