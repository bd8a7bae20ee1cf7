/* SPDX-License-Identifier: MIT */
/* dumps.h - copies of stacks that a signal handler took and that have to wait
   until they may be walked.

   There is room for RP_DUMPS.  When it is used up every other one is given up,
   from then on only one in two is taken, and so on: what is kept stands for
   the time of the others, too.  For samples.c.  */

#ifndef RP_DUMPS_H
#define RP_DUMPS_H

#include "samples.h"

/* Whether a stack that stands for WEIGHT is to be kept: then there is room for
   it at dumps[dump_count], to be filled and rp_dumps_keep called.  */
bool rp_dumps_want (struct rp_sampler *sampler, double weight);
void rp_dumps_keep (struct rp_sampler *sampler);

/* Walks and forgets them.  Not in signal handlers.  */
void rp_dumps_drain (struct rp_sampler *sampler);

#endif
