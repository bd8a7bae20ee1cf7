/* SPDX-License-Identifier: MIT */
/* ruchy-compile.c: any bytes as a Ruchy program through all phases of the
   compiler, down to C, messages included.  */

#include <stdint.h>
#include <stdio.h>

#include "compiler/compile.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static FILE *nowhere;
  struct arena arena = { 0 };
  const char *error;
  if (!nowhere)
    nowhere = fopen ("/dev/null", "w");
  struct source *source = source_from_text (&arena, "fuzz.ruchy",
                                            (const char *) data, size, &error);
  if (source)
    {
      struct diagnostics diagnostics = { .arena = &arena };
      struct ruchy_compile_options options = { .emit = RUCHY_EMIT_C };
      struct ruchy_compile_result result = { 0 };
      ruchy_compile_to_c (source, &options, &diagnostics, nowhere, &result);
      diagnostics_flush (&diagnostics, nowhere);
    }
  arena_free (&arena);
  return 0;
}
