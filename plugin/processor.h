/* SPDX-License-Identifier: GPL-3.0-or-later */
/* processor.h - the assembler text that depends on the processor.  Each
   processor-CPU.cc defines these; configure chooses one.  The writers
   write to asm_out_file.  Compiler only.  */

#ifndef RP_PROCESSOR_H
#define RP_PROCESSOR_H

/* Why this compilation's target cannot be profiled, as a clause, or NULL.  */
const char *rp_target_refuse (void);

/* What stands before and behind text of this processor, as the others below
   write or return it, where the compilation has another syntax; else "".  The
   writers have written it.  */
const char *rp_target_text_begin (void);
const char *rp_target_text_end (void);

/* A function, with local label LABEL, that returns the address of the calling
   thread's cell.  */
void rp_target_write_cell_function (const char *label);

/* The stub that gates jump to when their thread has no slab, with local label
   LABEL; it goes back to the address it is given.  */
void rp_target_write_slow_stub (const char *label);

/* The gate with local label LABEL: counts in SLOT, unless that is
   RUCHYPROF_NONE, and jumps to the function with assembler name COPY, or falls
   into it if that is NULL.  SLOW is the label of the stub.  */
void rp_target_write_gate (const char *label, unsigned slot, const char *copy,
                           const char *slow);

/* How many of a gate's bytes stand before it counts, if they need not run when
   the thread has a slab; else 0.  */
unsigned rp_target_gate_head (void);

/* Whether code can reach its thread's slots through a segment register,
   without a pointer to them (abi.h, RUCHYPROF_UNIT_SEGMENT).  */
bool rp_target_has_segment_p (void);

/* Whether the user's assembler TEXT, a call, an address space mean the very
   register.  */
bool rp_target_segment_text_p (const char *text);
bool rp_target_segment_call_p (gimple *call);
bool rp_target_segment_space_p (addr_space_t space);

/* An asm statement: the 8 bytes at SLAB + OFFSET += AMOUNT, such that nothing
   is lost if a signal handler does the same in between.  SLAB is NULL if the
   segment register is used.  It does not say that it writes memory
   (code.cc).  */
gasm *rp_target_add (tree slab, unsigned offset, tree amount);

/* Bits to which functions must be aligned so that a jump over the first bytes
   of each leaves the next one alone; 0: as they are.  */
unsigned rp_target_function_alignment (void);

/* The text of the probes that time BODY (timing.cc): at its entry, with the
   countdown in SLOT, which the first part changes, and before an instruction
   LAST that leaves it, with number NUMBER, where SLOT holds the stack pointer
   of the activation that is timed; NULL if there is no register for it.  The
   two slow parts stand behind the function's instructions; NULL if a stub of
   the unit is one for LAST.  Each is to be freed.  */
char *rp_target_count_down (unsigned slot);
char *rp_target_enter (unsigned body);
char *rp_target_enter_slowly (unsigned body);
char *rp_target_leave (unsigned body, unsigned number, unsigned slot,
                       const rtx_insn *last);
char *rp_target_leave_slowly (unsigned body, unsigned number,
                              const rtx_insn *last);

/* Whether the calling convention of the function DECL lets it have probes.  */
bool rp_target_probes_p (tree decl);

/* The stubs that the slow parts call, or that are such a part.  */
void rp_target_write_time_stubs (void);

struct rp_thunk;

/* The gate of THUNK with local label LABEL, which adjusts `this' and goes on
   to the gate with label GATE of its function.  */
void rp_target_write_thunk_gate (const char *label,
                                 const struct rp_thunk *thunk,
                                 const char *gate);

/* The bodies of the DSO's constructor and destructor, which call
   __ruchyprof_register and __ruchyprof_unregister; attach.cc has written their
   labels, and the names, messages and the word that they share:

     .Lruchyprof_variable         "RUCHY_PROFILE"
     .Lruchyprof_library          what to give to dlopen
     .Lruchyprof_installed        a second try, or ""
     .Lruchyprof_register_name    what to give to dlsym
     .Lruchyprof_unregister_name
     .Lruchyprof_missing          what to write to descriptor 2 then
     __ruchyprof_detach_call      the destructor calls what this points to  */
void rp_target_write_constructor (void);
void rp_target_write_destructor (void);

#endif
