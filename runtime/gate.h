/* SPDX-License-Identifier: MIT */
/* gate.h - what a gate calls when its thread has no slab yet.  */

#ifndef RP_GATE_H
#define RP_GATE_H

#include "base.h"

#include <ruchyprof/abi.h>

/* Finds out how much vector state there is to save.  Before any patch.  */
void rp_gate_init (void);

/* The ruchyprof_gate_enter_fn to put into the link words.  Saves all vector,
   mask and x87 state around its work.  */
void rp_gate_enter (struct ruchyprof_unit *unit);

/* Called by rp_gate_enter, in assembler.  */
__attribute__ ((visibility ("hidden"))) void
rp_gate_make_slab (struct ruchyprof_unit *unit);

/* The same for all families, where no register need be kept.  */
void rp_gate_enter_all (void);

/* x86-64: the components of vector state there are, as XSAVE numbers them; 0
   without XSAVE.  After rp_gate_init.  */
extern uint64_t rp_gate_state_mask;

#endif
