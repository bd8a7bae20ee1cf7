/* SPDX-License-Identifier: GPL-3.0-or-later */
/* sections.h - what counting adds stands apart.  Compiler only.  */

#ifndef RP_SECTIONS_H
#define RP_SECTIONS_H

/* Before any function is written.  */
void rp_sections_start (const char *plugin);

/* The pass before functions are compiled: counted versions go last.  */
opt_pass *rp_make_order_pass (gcc::context *context);

/* The twin of a constant with addresses, TABLE, stands behind the program's
   own.  */
void rp_sections_set_twin (tree table);

#endif
