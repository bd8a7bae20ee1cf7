/* SPDX-License-Identifier: GPL-3.0-or-later */
/* tables.h - write the unit's record, tables and gates into the assembler
   output.  Compiler only.  */

#ifndef RP_TABLES_H
#define RP_TABLES_H

/* Callback of PLUGIN_FINISH_UNIT.  */
void rp_tables_write (void *event_data, void *user_data);

/* An .asciz directive: TEXT, whatever its characters are.  */
void rp_write_asciz (const char *text);

#endif
