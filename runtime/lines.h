/* SPDX-License-Identifier: MIT */
/* lines.h - which source line an instruction of profiled code comes from.

   Reads the lines table that the plugin wrote for each body
   (ruchyprof/abi.h).  Pure; for the export: a look-up reads the body's rows
   from the first on.  */

#ifndef RP_LINES_H
#define RP_LINES_H

#include "base.h"
#include "modules.h"

struct rp_line
{
  const char *file;  /* of the unit's strings */
  uint32_t line;     /* 0: not known */
  uint32_t function; /* of the source, perhaps inlined; or RUCHYPROF_NONE */
};

/* The line of the instruction OFFSET bytes behind the start of BODY; false if
   the body has no table, or a damaged one, or OFFSET lies before its first
   row.  */
bool rp_lines_find (const struct rp_unit *unit, uint32_t body, uint64_t offset,
                    struct rp_line *line);

#endif
