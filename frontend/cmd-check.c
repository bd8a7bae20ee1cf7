/* SPDX-License-Identifier: MIT */
/* `ruchy check FILE...`: all phases up to types, no code.  */

#include <stdio.h>

#include "command.h"
#include "driver.h"

int
command_check (int argc, char **argv)
{
  bool quiet = false;
  const struct option options[] = {
    { 'q', "quiet", NULL, OPTION_FLAG, &quiet, "print errors only" },
  };
  const struct usage usage = {
    .command = "check",
    .operands = "[OPTION]... FILE...",
    .summary = "Report the errors of each Ruchy program FILE (- for standard "
               "input) without\ncompiling it.",
    .options = options,
    .option_count = sizeof options / sizeof *options,
  };
  struct build build;
  char **operands;
  int count;
  driver_defaults (&build, "check");
  int status = options_parse (&usage, argc, argv, &operands, &count);
  if (status >= 0)
    return status;
  if (count == 0)
    return fail_usage ("check", "no source file given");
  status = 0;
  for (int i = 0; i < count; i++)
    {
      struct arena arena = { 0 };
      struct ruchy_compile_options check = { .emit = RUCHY_EMIT_NONE };
      struct ruchy_compile_result result;
      if (driver_translate (&build, &arena, operands[i], NULL, &check, NULL,
                            &result)
          != 0)
        status = EXIT_FAILED;
      else if (!quiet && count > 1)
        printf ("✓ %s: Syntax is valid\n", operands[i]);
      else if (!quiet)
        puts ("✓ Syntax is valid");
      arena_free (&arena);
    }
  return status;
}
