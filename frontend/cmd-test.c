/* SPDX-License-Identifier: MIT */
/* `ruchy test FILE...`: each function marked #[test] runs in a process of its
   own (the compiled program, told its name); it passes if that ends with
   status 0.  */

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "command.h"
#include "driver.h"
#include "scratch.h"

struct test_run
{
  struct build build;
  const char *filter;
  const char *format;     /* "text" or "json" */
  struct buffer failures; /* what failed tests printed */
  struct buffer json;
  unsigned passed, failed, filtered;
  bool broken; /* some file is no program */
};

static double
now (void)
{
  struct timespec t;
  clock_gettime (CLOCK_MONOTONIC, &t);
  return (double) t.tv_sec + (double) t.tv_nsec / 1e9;
}

/* Run one test; its output goes to OUTPUT.  Returns its wait status.  */
static int
run_test (char *program, const char *name, struct buffer *output)
{
  int ends[2];
  int status = -1;
  if (pipe2 (ends, O_CLOEXEC) != 0)
    return -1;
  fflush (NULL);
  pid_t pid = fork ();
  if (pid == 0)
    {
      char *arguments[] = { program, (char *) name, NULL };
      dup2 (ends[1], 1);
      dup2 (ends[1], 2);
      execv (program, arguments);
      _exit (127);
    }
  close (ends[1]);
  FILE *in = fdopen (ends[0], "r");
  if (in)
    {
      buffer_read_stream (output, in);
      fclose (in);
    }
  else
    close (ends[0]);
  while (pid > 0 && waitpid (pid, &status, 0) < 0 && errno == EINTR)
    continue;
  return status;
}

static void
add_json (struct test_run *t, const char *file, const char *name, bool ok)
{
  buffer_puts (&t->json, t->json.length ? ",\n    " : "\n    ");
  buffer_puts (&t->json, "{\"file\": ");
  buffer_put_json_string (&t->json, file, strlen (file));
  buffer_puts (&t->json, ", \"name\": ");
  buffer_put_json_string (&t->json, name, strlen (name));
  buffer_printf (&t->json, ", \"passed\": %s}", ok ? "true" : "false");
}

static void
run_tests (struct test_run *t, char *program, const char *file,
           const struct ruchy_compile_result *result)
{
  bool text = strcmp (t->format, "text") == 0;
  for (size_t i = 0; i < result->test_count; i++)
    {
      const char *name = result->tests[i];
      if (t->filter && !strstr (name, t->filter))
        {
          t->filtered++;
          continue;
        }
      struct buffer output = { 0 };
      bool ok = run_test (program, name, &output) == 0;
      if (ok)
        t->passed++;
      else
        {
          t->failed++;
          buffer_printf (&t->failures, "---- %s ----\n", name);
          buffer_append (&t->failures, buffer_text (&output), output.length);
          if (output.length && output.data[output.length - 1] != '\n')
            buffer_putc (&t->failures, '\n');
          buffer_putc (&t->failures, '\n');
        }
      if (text)
        printf ("test %s ... %s\n", name, ok ? "ok" : "FAILED");
      add_json (t, file, name, ok);
      buffer_free (&output);
    }
}

/* Returns 0, or EXIT_FAILED if FILE could not be compiled.  */
static int
test_file (struct test_run *t, const char *file)
{
  struct arena arena = { 0 };
  struct buffer c = { 0 };
  struct ruchy_compile_options options
      = { .emit = RUCHY_EMIT_C, .trap_overflow = true, .test = true };
  struct ruchy_compile_result result = { 0 };
  int status = driver_translate (&t->build, &arena, file, NULL, &options, &c,
                                 &result);
  if (status == 0 && result.test_count)
    {
      struct scratch s = { 0 };
      status = EXIT_FAILED;
      if (scratch_make (&s, "test", "ruchy"))
        {
          char *program = scratch_file (&s, "test");
          status = driver_build (&t->build, &c, &result, program);
          if (status == 0)
            run_tests (t, program, file, &result);
        }
      scratch_remove (&s);
    }
  buffer_free (&c);
  arena_free (&arena);
  return status;
}

static void
print_summary (struct test_run *t, double seconds)
{
  if (strcmp (t->format, "json") == 0)
    {
      printf ("{\n  \"passed\": %u,\n  \"failed\": %u,\n  \"filtered\": %u,\n"
              "  \"tests\": [%s%s]\n}\n",
              t->passed, t->failed, t->filtered, buffer_text (&t->json),
              t->json.length ? "\n  " : "");
      return;
    }
  if (t->failures.length)
    printf ("\nfailures:\n\n%s", buffer_text (&t->failures));
  printf ("%stest result: %s. %u passed; %u failed; %u filtered out; "
          "finished in %.2fs\n",
          t->failures.length ? "" : "\n",
          t->failed || t->broken ? "FAILED" : "ok", t->passed, t->failed,
          t->filtered, seconds);
}

int
command_test (int argc, char **argv)
{
  struct test_run t = { .format = "text" };
  driver_defaults (&t.build, "test");
  t.build.level = "1";
  const struct option options[] = {
    { 0, "filter", "TEXT", OPTION_VALUE, &t.filter,
      "only tests whose name contains TEXT" },
    { 0, "format", "FORMAT", OPTION_VALUE, &t.format, "text or json (text)" },
    { 'O', "opt-level", "LEVEL", OPTION_VALUE, &t.build.level,
      "0, 1, 2, 3, s, z or fast (1)" },
    { 0, "cc", "COMPILER", OPTION_VALUE, &t.build.compiler,
      "use this C compiler" },
    { 'v', "verbose", NULL, OPTION_FLAG, &t.build.verbose,
      "show the command that is run" },
  };
  const struct usage usage = {
    .command = "test",
    .operands = "[OPTION]... FILE...",
    .summary = "Run the functions marked #[test] of each Ruchy program FILE, "
               "each in a process\nof its own.  Integer overflow panics.",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .footer = "Exit status: 0 all passed, 1 a test failed or a program did "
              "not compile.",
  };
  char **operands;
  int count;
  int status = options_parse (&usage, argc, argv, &operands, &count);
  if (status < 0)
    status = driver_check (&t.build);
  if (status >= 0)
    return status;
  if (strcmp (t.format, "text") != 0 && strcmp (t.format, "json") != 0)
    return fail_usage ("test", "invalid format '%s': it is text or json",
                       t.format);
  if (count == 0)
    return fail_usage ("test", "no source file given");
  double start = now ();
  status = 0;
  for (int i = 0; i < count; i++)
    if (test_file (&t, operands[i]) != 0)
      {
        status = EXIT_FAILED;
        t.broken = true;
      }
  /* One file that is no program: its message says it all.  */
  if (!t.broken || t.passed || t.failed || count > 1)
    print_summary (&t, now () - start);
  if (t.failed)
    status = EXIT_FAILED;
  buffer_free (&t.failures);
  buffer_free (&t.json);
  return status;
}
