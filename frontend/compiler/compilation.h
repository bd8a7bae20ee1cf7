/* SPDX-License-Identifier: MIT */
/* What all phases of one compilation share.  */

#ifndef RUCHY_COMPILER_COMPILATION_H
#define RUCHY_COMPILER_COMPILATION_H

#include "../base/arena.h"
#include "../base/buffer.h"
#include "../base/diagnostic.h"
#include "../base/source.h"
#include "../base/string-map.h"
#include "compile.h"

struct compilation
{
  struct arena *arena;
  struct diagnostics *diagnostics;
  const struct source *source;
  const struct ruchy_compile_options *options;
  struct ruchy_compile_result *result;
  bool uses_try; /* there is a try block */
  /* Groups of library types (prelude.h) that some source names.  */
  unsigned *library_groups;
  /* A module's file: what is compiled around it.  */
  const struct compilation *outer;
};

#endif
