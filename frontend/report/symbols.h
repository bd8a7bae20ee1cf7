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

/* NAME with the arguments of its templates left out ("<…>") if it is wider
   than WIDTH columns; NAME itself if it fits or has none.  */
const char *short_symbol (struct arena *arena, const char *name, size_t width);

#endif
