/* SPDX-License-Identifier: GPL-3.0-or-later */
/* names.h - names of functions for people.  A compiler that emits C gives its
   functions the names of its own language with
     __attribute__ ((ruchyprof_name ("Point::new")))
   Compiler only.  */

#ifndef RP_NAMES_H
#define RP_NAMES_H

/* Make the attribute known; once, from plugin_init.  */
void rp_names_start (const char *plugin);

/* The name given by the attribute, or the front end's name of DECL.  Lives as
   long as DECL.  */
const char *rp_display_name (tree decl);

#endif
