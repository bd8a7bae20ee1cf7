/* SPDX-License-Identifier: MIT */
/* Linker symbols of C++ as the source writes them.  */

#ifndef RUCHY_REPORT_SYMBOLS_H
#define RUCHY_REPORT_SYMBOLS_H

#include "report/profile.h"

/* Replace mangled names (_Z...) in the stacks and allocation sites of PROFILE:
   by the name of the profiled function that has this linkage name, else by
   what the C++ runtime library of this machine makes of it; without that
   library they stay.  Not thread-safe.  */
void profile_demangle (struct profile *profile);

/* Wider C++ names are shown without template arguments.  */
enum
{
  SYMBOL_WIDTH = 60
};

/* NAME if it fits into WIDTH columns; else without the type it returns and the
   arguments of its templates ("<…>"), and if that is still too wide without
   its parameters ("(…)").  */
const char *short_symbol (struct arena *arena, const char *name, size_t width);

#endif
