/* SPDX-License-Identifier: GPL-3.0-or-later */
/* gates.h - the ways into the counted versions.  Compiler only.  */

#ifndef RP_GATES_H
#define RP_GATES_H

#define RP_SLOW_LABEL ".Lruchyprof_slow"

/* The pass that has a counted version's gate written in front of it.  */
opt_pass *rp_make_gates_pass (gcc::context *context);

/* The pass that leaves room for a jump in bare functions: where GCC aligns
   them anyway (-O2) nothing changes, at -Os and for cold functions the next
   one moves back by some bytes.  */
opt_pass *rp_make_room_pass (gcc::context *context);

/* Whether the gate of version INDEX was written in front of it.  */
bool rp_gate_written_p (unsigned index);

/* Write the gate of version INDEX, which jumps to the function with assembler
   name COPY, or falls into it if that is NULL.  */
void rp_gate_write (unsigned index, const char *copy);

/* Let gates be written where GCC writes a patchable area: before any function
   is.  */
void rp_gates_start (void);

#endif
