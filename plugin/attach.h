/* SPDX-License-Identifier: GPL-3.0-or-later */
/* attach.h - how a DSO with profiled objects finds the runtime.  Compiler
   only.  */

#ifndef RP_ATTACH_H
#define RP_ATTACH_H

/* Write the constructor and destructor of the DSO to asm_out_file, in a COMDAT
   group: the linker keeps one.  */
void rp_attach_write (void);

#endif
