/* SPDX-License-Identifier: GPL-3.0-or-later */
/* branch-gate.h - gate=branch: bare functions that test themselves whether
   profiling is on.  Compiler only.  */

#ifndef RP_BRANCH_GATE_H
#define RP_BRANCH_GATE_H

/* The label of the gate of a version, by its index.  */
#define RP_GATE_LABEL ".Lruchyprof_gate%u"

/* Put the test at the entry of BARE, whose version has INDEX.  */
void rp_branch_gate_insert (tree bare, unsigned index);

#endif
