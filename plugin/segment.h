/* SPDX-License-Identifier: GPL-3.0-or-later */
/* segment.h - see segment.cc.  Compiler only.  */

#ifndef RP_SEGMENT_H
#define RP_SEGMENT_H

/* Once, before functions are copied.  */
void rp_segment_find_use (void);

/* Afterwards: whether the unit's code uses the segment register.  */
bool rp_segment_used_p (void);

#endif
