/* SPDX-License-Identifier: MIT */
/* nests.h - in which loop of the source an instruction of profiled code is.

   Reads the table of nests that the plugin wrote (ruchyprof/abi.h).  Pure; for
   the export.  */

#ifndef RP_NESTS_H
#define RP_NESTS_H

#include "base.h"
#include "modules.h"

/* Sets ROWS, by body of UNIT, to where the body's rows begin; those that have
   none are left alone.  */
void rp_nests_index (const struct rp_unit *unit, const uint8_t **rows);

/* The site of the innermost loop around the instruction OFFSET bytes behind
   the start of the body that ROWS belong to; RUCHYPROF_NONE if there is none,
   or the table is damaged.  ROWS may be NULL.  */
uint32_t rp_nests_find (const struct rp_unit *unit, const uint8_t *rows,
                        uint64_t offset);

#endif
