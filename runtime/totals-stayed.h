/* SPDX-License-Identifier: MIT */
/* totals-stayed.h - if calls are sampled: how long each body was at work in
   calls that no window saw begin (stayed.h).  For totals-sampled.c.  */

#ifndef RP_TOTALS_STAYED_H
#define RP_TOTALS_STAYED_H

#include "totals.h"

/* Fills `stayed' and `missed' of the bodies' expansions.  Bare code is known
   by its symbol: without a symbol table nothing is.  0, or -1 if there is no
   memory.  */
int rp_totals_find_stays (struct rp_totals *totals, struct rp_region *region);

#endif
