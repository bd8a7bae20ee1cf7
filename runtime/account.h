/* SPDX-License-Identifier: MIT */
/* account.h - whose time is whose: self times that add up.

   A function's time is known in one of two ways: by the clock, from its timed
   calls, or from samples of its machine code, where the calls are so short
   that probes say little, or where there are no probes at all.  Every call has
   one caller, so time flows along edges:

     inclusive (f)    = by the clock, calls of f by f left out; or
                        own (f) + sum of what flows to its callees
     flow (g -> f)    = inclusive (f) * g's share of f's calls' time
     machine self (f) = inclusive (f) - sum of what flows to its callees

   Edges are seen at timed calls, whether their caller is timed at that moment
   or not, so an edge needs no coincidence of two samples.  Summed over all
   functions the flows cancel: what remains is the time of the calls that no
   profiled function made, that is of main and of the threads' functions.

   Callers of functions without probes: counted, where all calls are in the
   same object file; else found in the machine code, and then a caller's share
   is what its clock knows more than its own samples.

   At last a body's samples say which part of its machine self belongs to
   functions inlined in it.  For the export: under the runtime's lock, perhaps
   in a signal handler.  */

#ifndef RP_ACCOUNT_H
#define RP_ACCOUNT_H

#include "base.h"
#include "totals.h"

/* Fills `by_samples' and what follows it in the rows of all functions, once
   samples are collected (rp_export_collect_samples).  0, or -1 if there is no
   memory.  */
int rp_account_make (struct rp_totals *totals);

/* The variance of SHARE, seen in SAMPLES samples.  One sample of one does not
   prove a share of one: it is judged as if two more had fallen to either
   side.  */
double rp_account_share_variance (double share, uint64_t samples);

#endif
