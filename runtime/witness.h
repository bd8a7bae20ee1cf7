/* SPDX-License-Identifier: MIT */
/* witness.h - how often bare functions are called, outside of windows.

   How much of the program's work is done in windows depends on how fast
   profiled code runs, compared with bare code.  That is measured: during a
   stretch of most gaps between windows the bare functions are entered through
   detours that count (windows.h).  The calls that a stretch counts, compared
   with those that windows count in as much time, are what has to be known.

   Detours cost time, too.  So functions that are called too often become
   `hot': they are counted in loud stretches only, of which a gap has at most
   one, the others in the quiet ones, too, which are all the rest.

   One caller at a time (windows.c sees to it), signal handlers too.  */

#ifndef RP_WITNESS_H
#define RP_WITNESS_H

#include "base.h"
#include "books.h"
#include "modules.h"

struct rp_witness;

/* Calls of BODY's bare function will be counted in COUNTER.  NULL: it has a
   way in that is not watched.  NULL: no memory.  */
struct rp_witness *rp_witness_add (const struct rp_unit *unit, uint32_t body,
                                   const uint64_t *counter);
bool rp_witness_hot (const struct rp_witness *witness);

bool rp_witness_any_hot (void);
/* Whether one has become so since this was asked.  */
bool rp_witness_news (void);

/* A stretch begins.  */
void rp_witness_open (void);

/* It ends after SECONDS; its calls belong to GROUP of windows.  A detour costs
   COST seconds.  Decides which functions are hot.  */
void rp_witness_end (unsigned group, double seconds, double cost, bool loud);

/* Whether one has become hot since the quiet stretch began.  */
bool rp_witness_restless (double cost);

/* Counts so far do not count any more.  */
void rp_witness_reset (void);

/* In which calls were counted.  */
struct rp_stretches
{
  double seconds[RP_WINDOW_GROUPS];
  double cost;  /* seconds of all detours */
  double known; /* seconds before, in which all calls were */
};

struct rp_witnessed
{
  double calls[RP_WINDOW_GROUPS];
  struct rp_stretches in;
  double known; /* calls before those */
};

/* Calls of the bare function behind BODY; false: not all were watched.  */
bool rp_witness_calls (const struct rp_unit *unit, uint32_t body,
                       struct rp_witnessed *witnessed);

#endif
