/* SPDX-License-Identifier: MIT */
/* Stands in for the compiler until its phases are linked in.  */

#include "compiler/compile.h"

int
ruchy_compile_to_c (const struct source *source,
                    const struct ruchy_compile_options *options,
                    struct diagnostics *diagnostics, FILE *out,
                    struct ruchy_compile_result *result)
{
  (void) options;
  (void) out;
  (void) result;
  diagnostic_error (diagnostics, (struct span){ .source = source },
                    "this build of ruchy has no compiler");
  return -1;
}
