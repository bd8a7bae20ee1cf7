/* SPDX-License-Identifier: GPL-3.0-or-later */
/* dump.h - argument `dump': what was counted and where, as text in
   FILE.ruchyprof beside the object file.  Compiler only.  */

#ifndef RP_DUMP_H
#define RP_DUMP_H

struct rp_flow;

/* Append the graph and the counters of the body of DECL, of which the entries
   are derived or timed as said.  */
void rp_dump_body (tree decl, const struct rp_flow *flow, bool derived,
                   bool timed);

/* Append functions and sites, and close the file.  */
void rp_dump_unit (void);

#endif
