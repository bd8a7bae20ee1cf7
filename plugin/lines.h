/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lines.h - from which source line each instruction of a body comes.
   Compiler only.  */

#ifndef RP_LINES_H
#define RP_LINES_H

#include <ruchyprof/abi.h>

/* The pass that labels the instructions; runs right before they are
   written.  */
opt_pass *rp_make_lines_pass (gcc::context *context);

/* Put a label, which is no code and bars nothing, before or behind INSN, an
   instruction that will not change any more; its number.  */
int rp_lines_label (rtx_insn *insn, bool before);

/* Write the size of the code of body INDEX and the offset of its rows, the
   two fields of its record that only the assembler knows.  */
void rp_lines_put_offsets (unsigned index);

/* Write the rows of all bodies.  */
void rp_lines_write (void);

/* Write in which loop of the source their instructions are.  */
void rp_lines_write_nests (void);

#endif
