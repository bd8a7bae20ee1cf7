/* SPDX-License-Identifier: MIT */
/* ruchy-lex.c: any bytes as the tokens of a Ruchy program, and as those of an
   expression within a format string.  */

#include "program.h"

#include "compiler/lex.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  struct arena arena = { 0 };
  struct source *source = fuzz_source (&arena, data, size);
  for (int in_format = 0; source && in_format < 2; in_format++)
    {
      struct diagnostics diagnostics = { .arena = &arena };
      struct token_list tokens = lex (source, 0, (uint32_t) source->length,
                                      in_format, &diagnostics);
      tokens_dump (&tokens, fuzz_nowhere ());
      diagnostics_flush (&diagnostics, fuzz_nowhere ());
    }
  arena_free (&arena);
  return 0;
}
