/* SPDX-License-Identifier: GPL-3.0-or-later */
/* code.h - the statements that counted versions consist of beside the user's:
   finding the slab, adding to a counter, timing.  Compiler only.  */

#ifndef RP_CODE_H
#define RP_CODE_H

/* Declare the unit's cell, link words and record; once, before first use.  */
void rp_code_declare (void);

/* Whether the cell is the DSO's (abi.h, RUCHYPROF_UNIT_SHARED_CELL).  */
bool rp_code_shared_cell_p (void);

/* Whether counters are addressed through a segment register (abi.h,
   RUCHYPROF_UNIT_SEGMENT).  */
bool rp_code_segment_p (void);

/* Assembler names of the declared symbols.  */
const char *rp_code_cell_name (void);
const char *rp_code_link_name (void);
#define RP_UNIT_SYMBOL ".Lruchyprof_unit"
#define RP_SLOTS_SYMBOL ".Lruchyprof_slots"

/* Append to SEQ: slot SLOT of the slab += AMOUNT, an unsigned 64-bit
   operand.  */
void rp_code_add (gimple_seq *seq, unsigned slot, tree amount);

/* VALUE as an input or output of an asm statement.  */
tree rp_code_asm_operand (const char *constraint, tree value);

/* A load of link word FIELD (a byte offset) into a new SSA name.  */
tree rp_code_load_link (gimple_seq *seq, unsigned field);

#endif
