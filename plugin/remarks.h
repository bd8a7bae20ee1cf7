/* SPDX-License-Identifier: GPL-3.0-or-later */
/* remarks.h - what -fopt-info-optimized and -fopt-info-missed say about each
   function.  Compiler only.  */

#ifndef RP_REMARKS_H
#define RP_REMARKS_H

/* DECL is counted; LOOPS, BRANCHES, SWITCHES are what it has of each.  */
void rp_remark_counted (tree decl, unsigned loops, unsigned branches,
                        unsigned switches);

/* DECL is not counted, because of REASON, a clause.  */
void rp_remark_missed (tree decl, const char *reason);

/* DECL's code uses the segment register.  */
void rp_remark_segment (tree decl);

#endif
