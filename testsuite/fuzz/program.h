/* SPDX-License-Identifier: MIT */
/* program.h - any bytes as the text of a Ruchy program, for the targets that
   read one.  */

#ifndef FUZZ_PROGRAM_H
#define FUZZ_PROGRAM_H

#include <stdint.h>
#include <stdio.h>

#include "compiler/compile.h"

/* Where what a target prints goes.  */
static inline FILE *
fuzz_nowhere (void)
{
  static FILE *nowhere;
  if (!nowhere)
    nowhere = fopen ("/dev/null", "w");
  return nowhere;
}

/* NULL if the bytes are no text.  */
static inline struct source *
fuzz_source (struct arena *arena, const uint8_t *data, size_t size)
{
  const char *error;
  return source_from_text (arena, "fuzz.ruchy", (const char *) data, size,
                           &error);
}

/* Compiles the bytes as far as EMIT asks.  */
static inline void
fuzz_compile (const uint8_t *data, size_t size, enum ruchy_emit emit)
{
  struct arena arena = { 0 };
  struct source *source = fuzz_source (&arena, data, size);
  if (source)
    {
      struct diagnostics diagnostics = { .arena = &arena };
      struct ruchy_compile_options options = { .emit = emit };
      struct ruchy_compile_result result = { 0 };
      ruchy_compile_to_c (source, &options, &diagnostics, fuzz_nowhere (),
                          &result);
      diagnostics_flush (&diagnostics, fuzz_nowhere ());
    }
  arena_free (&arena);
}

#endif
