/* SPDX-License-Identifier: GPL-3.0-or-later */
/* sections.h - what counting adds stands apart.  Compiler only.  */

#ifndef RP_SECTIONS_H
#define RP_SECTIONS_H

/* Before any function is written.  */
void rp_sections_start (const char *plugin);

/* Let COPY, a counted version, be written to SECTION as the user's attribute
   would: GCC keeps the whole function there.  */
void rp_sections_place (cgraph_node *copy, const char *section);

/* The pass before functions are compiled: counted versions go last.  */
opt_pass *rp_make_order_pass (gcc::context *context);

/* The twin of a constant with addresses, TABLE, stands behind the program's
   own.  */
void rp_sections_set_twin (tree table);

#endif
