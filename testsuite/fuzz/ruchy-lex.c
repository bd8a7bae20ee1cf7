/* SPDX-License-Identifier: MIT */
/* ruchy-lex.c: any bytes as the tokens of a Ruchy program, and as those of an
   expression within a format string.  */

#include <stdint.h>
#include <stdio.h>

#include "compiler/compile.h"
#include "compiler/lex.h"

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
  for (int in_format = 0; source && in_format < 2; in_format++)
    {
      struct diagnostics diagnostics = { .arena = &arena };
      struct token_list tokens = lex (source, 0, (uint32_t) source->length,
                                      in_format, &diagnostics);
      tokens_dump (&tokens, nowhere);
      diagnostics_flush (&diagnostics, nowhere);
    }
  arena_free (&arena);
  return 0;
}
