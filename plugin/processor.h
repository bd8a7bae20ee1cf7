/* SPDX-License-Identifier: GPL-3.0-or-later */
/* processor.h - the assembler text that depends on the processor.  Each
   processor-CPU.cc defines these; configure chooses one.  All write to
   asm_out_file.  Compiler only.  */

#ifndef RP_PROCESSOR_H
#define RP_PROCESSOR_H

/* Why this compilation's target cannot be profiled, as a clause, or NULL.  */
const char *rp_target_refuse (void);

/* A function, with local label LABEL, that returns the address of the calling
   thread's cell.  */
void rp_target_write_cell_function (const char *label);

/* The stub that gates jump to when their thread has no slab, with local label
   LABEL; it goes back to the address it is given.  */
void rp_target_write_slow_stub (const char *label);

/* The gate with local label LABEL: counts in SLOT and jumps to the function
   with assembler name COPY.  SLOW is the label of the stub.  */
void rp_target_write_gate (const char *label, unsigned slot, const char *copy,
                           const char *slow);

struct rp_thunk;

/* The gate of THUNK with local label LABEL, which adjusts `this' and goes on
   to the gate with label GATE of its function.  */
void rp_target_write_thunk_gate (const char *label,
                                 const struct rp_thunk *thunk,
                                 const char *gate);

/* The constructor and destructor of the DSO, in a COMDAT group: the linker
   keeps one.  */
void rp_target_write_attach (void);

#endif
