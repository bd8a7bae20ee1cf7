/* SPDX-License-Identifier: MIT */
/* ruchy-parse.c: any bytes as a Ruchy program through the lexer and the
   parser, dumping the tree.  */

#include "program.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  fuzz_compile (data, size, RUCHY_EMIT_AST);
  return 0;
}
