/* SPDX-License-Identifier: MIT */
/* `ruchy compile FILE`: to a native executable; also --emit.  */

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "command.h"
#include "driver.h"

struct arguments
{
  struct build build;
  const char *output;
  const char *emit;
  const char *json;
};

static int64_t
now_millis (void)
{
  struct timespec t;
  clock_gettime (CLOCK_MONOTONIC, &t);
  return (int64_t) t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void
put_colour (const char *colour, const char *text)
{
  if (stream_has_colour (stdout))
    printf ("\033[%sm%s\033[0m", colour, text);
  else
    fputs (text, stdout);
}

static void
print_settings (const struct build *b)
{
  if (!b->preset)
    return;
  printf ("ℹ Optimization level: %s\n", b->preset);
  if (b->lto)
    printf ("ℹ LTO: %s\n", strcmp (b->level, "3") == 0 ? "fat" : "thin");
  if (b->native)
    puts ("ℹ target-cpu: native");
  if (b->verbose)
    {
      puts ("ℹ Optimization flags:");
      printf ("  -O%s%s%s%s\n", b->level, b->lto ? " -flto=auto" : "",
              b->native ? " -march=native" : "", b->strip ? " -s" : "");
    }
}

/* The compile report.  Returns 0 or EXIT_FAILED.  */
static int
write_report (const struct arguments *a, const char *source, int64_t size,
              int64_t millis)
{
  const struct build *b = &a->build;
  struct buffer json = { 0 };
  buffer_puts (&json, "{\n  \"source_file\": ");
  buffer_put_json_string (&json, source, strlen (source));
  buffer_puts (&json, ",\n  \"binary_path\": ");
  buffer_put_json_string (&json, a->output, strlen (a->output));
  buffer_printf (&json,
                 ",\n  \"optimization_level\": \"%s\",\n"
                 "  \"binary_size\": %lld,\n"
                 "  \"compile_time_ms\": %lld,\n"
                 "  \"optimization_flags\": {\n"
                 "    \"opt_level\": \"%s\",\n"
                 "    \"strip\": %s,\n"
                 "    \"static_link\": %s,\n"
                 "    \"profile\": %s",
                 b->preset ? b->preset : "custom", (long long) size,
                 (long long) millis, b->level, b->strip ? "true" : "false",
                 b->static_link ? "true" : "false",
                 b->profile ? "true" : "false");
  if (b->lto)
    buffer_printf (&json, ",\n    \"lto\": \"%s\"",
                   strcmp (b->level, "3") == 0 ? "fat" : "thin");
  if (b->native)
    buffer_puts (&json, ",\n    \"target_cpu\": \"native\"");
  buffer_puts (&json, "\n  }\n}\n");
  int failed = write_file_atomically (a->json, json.data, json.length, 0666);
  buffer_free (&json);
  if (failed)
    return fail ("compile", "%s: cannot be written: %s", a->json,
                 strerror (errno));
  printf ("ℹ JSON report: %s\n", a->json);
  return 0;
}

static int
compile (struct arguments *a, const char *source)
{
  struct arena arena = { 0 };
  struct buffer c = { 0 };
  struct ruchy_compile_options options
      = { .emit = RUCHY_EMIT_C,
          .trap_overflow = a->build.trap_overflow,
          .profile = a->build.profile,
          .profile_samples = *a->build.rate != '\0' };
  struct ruchy_compile_result result = { 0 };
  int64_t start = now_millis ();
  int status = driver_translate (&a->build, &arena, source, NULL, &options, &c,
                                 &result);
  if (status == 0)
    status = driver_check_output (&a->build, a->output);
  if (status == 0 && a->json)
    status = driver_check_output (&a->build, a->json);
  if (status == 0)
    {
      put_colour ("34", "→");
      printf (" Compiling %s...\n", source);
      print_settings (&a->build);
      fflush (stdout);
      status = driver_build (&a->build, &c, &result, a->output);
    }
  if (status == 0)
    {
      struct stat file = { 0 };
      stat (a->output, &file);
      put_colour ("32", "✓");
      printf (" Successfully compiled to: %s\n", a->output);
      printf ("ℹ Binary size: %lld bytes\n", (long long) file.st_size);
      if (a->json)
        status = write_report (a, source, file.st_size, now_millis () - start);
    }
  buffer_free (&c);
  arena_free (&arena);
  return status;
}

static const struct
{
  const char *name;
  enum ruchy_emit emit;
} emit_kinds[] = { { "tokens", RUCHY_EMIT_TOKENS },
                   { "ast", RUCHY_EMIT_AST },
                   { "types", RUCHY_EMIT_TYPES },
                   { "c", RUCHY_EMIT_C } };

static int
emit (struct arguments *a, const char *source)
{
  struct ruchy_compile_options options
      = { .emit = RUCHY_EMIT_NONE, .trap_overflow = a->build.trap_overflow };
  for (size_t i = 0; i < sizeof emit_kinds / sizeof *emit_kinds; i++)
    if (strcmp (a->emit, emit_kinds[i].name) == 0)
      options.emit = emit_kinds[i].emit;
  if (options.emit == RUCHY_EMIT_NONE)
    return fail_usage ("compile",
                       "cannot emit '%s': it is one of tokens, ast, types, c",
                       a->emit);
  struct arena arena = { 0 };
  struct buffer text = { 0 };
  struct ruchy_compile_result result;
  int status = driver_translate (&a->build, &arena, source, NULL, &options,
                                 &text, &result);
  if (status == 0 && a->output && strcmp (a->output, "-") != 0)
    {
      if (write_file_atomically (a->output, buffer_text (&text), text.length,
                                 0666)
          != 0)
        status = fail ("compile", "%s: cannot be written: %s", a->output,
                       strerror (errno));
    }
  else if (status == 0)
    fwrite (buffer_text (&text), 1, text.length, stdout);
  buffer_free (&text);
  arena_free (&arena);
  return status;
}

int
command_compile (int argc, char **argv)
{
  struct arguments a = { 0 };
  struct build *b = &a.build;
  driver_defaults (b, "compile");
  const struct option options[] = {
    { 'o', "output", "PATH", OPTION_VALUE, &a.output,
      "the executable to write (a.out)" },
    { 'O', "opt-level", "LEVEL", OPTION_VALUE, &b->level,
      "0, 1, 2, 3, s, z or fast (2)\n"
      "at 0, integer overflow is a panic" },
    { 0, "optimize", "PRESET", OPTION_VALUE, &b->preset,
      "none, balanced, aggressive or nasa;\n"
      "overrides -O and --strip" },
    { 0, "profile", NULL, OPTION_FLAG, &b->profile,
      "build in the profiler; RUCHY_PROFILE=1 turns\n"
      "it on when the program runs" },
    { 0, "profile-sample-rate", "R", OPTION_VALUE, &b->sample_rate,
      "profile only this share of the calls, 0.0001 to\n"
      "1; counts are then estimates" },
    { 'g', "debug", NULL, OPTION_FLAG, &b->debug,
      "debug information for the Ruchy source" },
    { 0, "strip", NULL, OPTION_FLAG, &b->strip, "leave out symbols" },
    { 0, "static-link", NULL, OPTION_FLAG, &b->static_link,
      "link everything statically" },
    { 0, "target", "TRIPLE", OPTION_VALUE, &b->target,
      "compile for another machine with TRIPLE-gcc" },
    { 0, "cc", "COMPILER", OPTION_VALUE, &b->compiler, "use this C compiler" },
    { 0, "gcc-option", "OPTION", OPTION_LIST, &b->gcc_options,
      "pass OPTION to the C compiler; repeatable" },
    { 0, "trap-overflow", NULL, OPTION_FLAG, &b->trap_overflow,
      "panic on integer overflow at any level" },
    { 0, "emit", "WHAT", OPTION_VALUE, &a.emit,
      "write tokens, ast, types or c instead, to -o\n"
      "or standard output" },
    { 0, "json", "FILE", OPTION_VALUE, &a.json,
      "write a report of the compilation" },
    { 'v', "verbose", NULL, OPTION_FLAG, &b->verbose,
      "show the command that is run" },
  };
  const struct usage usage = {
    .command = "compile",
    .operands = "[OPTION]... FILE",
    .summary = "Compile the Ruchy program FILE (- for standard input) to a "
               "native executable.",
    .options = options,
    .option_count = sizeof options / sizeof *options,
  };
  char **operands;
  int count;
  int status = options_parse (&usage, argc, argv, &operands, &count);
  if (status < 0)
    status = driver_check (b);
  if (status < 0 && count == 0)
    status = fail_usage ("compile", "no source file given");
  if (status < 0 && count > 1)
    status = fail_usage ("compile",
                         "one source file at a time: '%s' is too "
                         "many",
                         operands[1]);
  if (status < 0
      && ((a.output && driver_check_source (b, operands[0], a.output) != 0)
          || (a.json && driver_check_source (b, operands[0], a.json) != 0)))
    status = EXIT_FAILED;
  if (status < 0 && a.emit)
    status = emit (&a, operands[0]);
  if (status < 0)
    {
      if (!a.output)
        a.output = "a.out";
      status = compile (&a, operands[0]);
    }
  free (b->gcc_options.items);
  return status;
}
