/* SPDX-License-Identifier: GPL-3.0-or-later */
/* variables.h - what bare functions may know of static variables.  Compiler
   only.  */

#ifndef RP_VARIABLES_H
#define RP_VARIABLES_H

/* Work out what GCC would know of variables without counted versions: run it
   right before each of GCC's passes that looks for what is never written.  */
opt_pass *rp_make_variables_pass (gcc::context *context);

/* Callbacks of PLUGIN_ALL_PASSES_START and PLUGIN_ALL_PASSES_END.  */
void rp_variables_begin_function (void *event_data, void *user_data);
void rp_variables_end_function (void *event_data, void *user_data);

#endif
