/* SPDX-License-Identifier: MIT */
/* The Ruchy compiler as a library: from source text to C.

   Phases, in order, each in its own group of files:
     lex       text to tokens                         lex.[ch], tokens.def
     parse     tokens to a tree                       parse*.[ch], ast.[ch]
     resolve   names to declarations                  resolve*.[ch]
     infer     types; one instance of a function
               per set of argument types              types.[ch], infer*.[ch]
     lower     ownership: captures, last uses, moves  lower*.[ch]
     emit      instances to C text                    emit*.[ch]

   Nothing here prints: messages go to DIAGNOSTICS, text to OUT.  Everything
   allocated is in ARENA of the diagnostics.  Called by the command line
   (cmd-*.c) only; not thread-safe.  */

#ifndef RUCHY_COMPILER_COMPILE_H
#define RUCHY_COMPILER_COMPILE_H

#include <stdbool.h>
#include <stdio.h>

#include "../base/diagnostic.h"
#include "../base/source.h"

enum ruchy_emit
{
  RUCHY_EMIT_C,      /* the whole C translation unit */
  RUCHY_EMIT_TOKENS, /* one token per line */
  RUCHY_EMIT_AST,    /* indented tree after parsing */
  RUCHY_EMIT_TYPES,  /* functions and their instances with types */
  RUCHY_EMIT_NONE    /* check only (`ruchy check`) */
};

struct ruchy_compile_options
{
  enum ruchy_emit emit;
  /* Integer overflow panics instead of wrapping (-O 0 or a flag).  */
  bool trap_overflow;
  /* `ruchy test`: compile the functions marked #[test] and a `main` that
     runs the one named by argv[1] and returns.  */
  bool test;
  /* `ruchy -e`: print the value of the last expression of the program.  */
  bool print_value;
  /* The C is for the profiler: functions carry their Ruchy names, loops and
     conditions of the compiler's own making are marked.  */
  bool profile;
  /* With it: only some calls run in profiled versions.  Only functions that
     other files can call have a version that is not profiled.  */
  bool profile_samples;
  /* Leave out `#line` (for `ruchy transpile` meant to be read).  */
  bool no_line_directives;
};

/* What the caller must know to build and use the emitted C.  Strings live in
   the arena of the diagnostics.  */
struct ruchy_compile_result
{
  /* Names of the functions marked #[test], in source order; set whatever
     `emit` is, if parsing succeeded.  */
  const char **tests;
  size_t test_count;
  /* The program contains try/catch: build the C with -fexceptions.  */
  bool uses_exceptions;
  /* The program must be linked with -lm (always safe to do so).  */
  bool uses_math;
};

/* Compile SOURCE and write what OPTIONS->emit asks for to OUT (may be NULL
   with RUCHY_EMIT_NONE).  Returns 0; or -1 if there were errors, which are
   in DIAGNOSTICS (not yet flushed), and then nothing useful is in OUT.
   RESULT may be NULL.  The C must be compiled with `-std=gnu11 -fwrapv
   -fno-strict-overflow` and the folder of the support library's headers in
   the include path.  */
int ruchy_compile_to_c (const struct source *source,
                        const struct ruchy_compile_options *options,
                        struct diagnostics *diagnostics, FILE *out,
                        struct ruchy_compile_result *result);

#endif
