/* SPDX-License-Identifier: MIT */
/* ruchy-compile.c: any bytes as a Ruchy program through all phases of the
   compiler, down to C, messages included.  */

#include "program.h"

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  fuzz_compile (data, size, RUCHY_EMIT_C);
  return 0;
}
