/* SPDX-License-Identifier: MIT */
/* `ruchy transpile FILE [-o FILE.c]`: to C meant to be read.  */

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "command.h"
#include "driver.h"

int
command_transpile (int argc, char **argv)
{
  struct build build;
  const char *output = NULL;
  bool lines = false;
  driver_defaults (&build, "transpile");
  const struct option options[] = {
    { 'o', "output", "FILE", OPTION_VALUE, &output,
      "write the C to FILE (standard output)" },
    { 0, "line-directives", NULL, OPTION_FLAG, &lines,
      "keep #line, as compile uses it" },
    { 0, "trap-overflow", NULL, OPTION_FLAG, &build.trap_overflow,
      "panic on integer overflow" },
  };
  const struct usage usage = {
    .command = "transpile",
    .operands = "[OPTION]... FILE",
    .summary = "Translate the Ruchy program FILE (- for standard input) to "
               "C.",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .footer = "The C is GNU C11 for the headers and the archive of the "
              "support library;\n'ruchy compile --verbose' shows how it is "
              "compiled.",
  };
  char **operands;
  int count;
  int status = options_parse (&usage, argc, argv, &operands, &count);
  if (status >= 0)
    return status;
  if (count != 1)
    return fail_usage ("transpile", count ? "one source file at a time"
                                          : "no source file given");
  if (output && driver_check_source (&build, operands[0], output) != 0)
    return EXIT_FAILED;
  struct arena arena = { 0 };
  struct buffer c = { 0 };
  struct ruchy_compile_options translate
      = { .emit = RUCHY_EMIT_C,
          .trap_overflow = build.trap_overflow,
          .no_line_directives = !lines };
  struct ruchy_compile_result result;
  status = driver_translate (&build, &arena, operands[0], NULL, &translate, &c,
                             &result);
  if (status == 0 && output && strcmp (output, "-") != 0)
    {
      if (write_file_atomically (output, buffer_text (&c), c.length, 0666)
          != 0)
        status = fail ("transpile", "%s: cannot be written: %s", output,
                       strerror (errno));
    }
  else if (status == 0)
    fwrite (buffer_text (&c), 1, c.length, stdout);
  buffer_free (&c);
  arena_free (&arena);
  return status;
}
