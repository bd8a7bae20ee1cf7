/* SPDX-License-Identifier: MIT */
/* `ruchy run FILE [ARGUMENT]...`, `ruchy FILE`, `ruchy -e EXPRESSION`:
   compile into a cache and replace this process by the program.

   The cache is $XDG_CACHE_HOME/ruchy or ~/.cache/ruchy; a program's name there
   is a hash of its C text, of the gcc command and of the support library, so
   nothing stale is ever run.  Entries not used for 30 days are removed.
   Without a usable cache folder the program is built in the temporary folder
   and removed after it ended.  */

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "command.h"
#include "driver.h"
#include "run-profile.h"
#include "scratch.h"

enum
{
  CACHE_DAYS = 30
};

/* Two FNV-1a hashes with different starts: 128 bits.  */
static void
hash_text (const struct buffer *text, char name[33])
{
  uint64_t a = 0xcbf29ce484222325u, b = 0x84222325cbf29ce4u;
  for (size_t i = 0; i < text->length; i++)
    {
      a = (a ^ (unsigned char) text->data[i]) * 0x100000001b3u;
      b = (b ^ (unsigned char) text->data[i]) * 0x100000001b3u;
      b ^= b >> 29;
    }
  snprintf (name, 33, "%016llx%016llx", (unsigned long long) a,
            (unsigned long long) b);
}

static bool
make_folder (const char *path)
{
  struct stat status;
  return mkdir (path, 0700) == 0
         || (errno == EEXIST && stat (path, &status) == 0
             && S_ISDIR (status.st_mode) && access (path, W_OK | X_OK) == 0);
}

/* The cache folder, made if need be, or NULL.  */
static const char *
cache_folder (struct arena *arena)
{
  const char *base = getenv ("XDG_CACHE_HOME");
  if (!base || base[0] != '/')
    {
      const char *home = getenv ("HOME");
      if (!home || home[0] != '/')
        return NULL;
      base = arena_printf (arena, "%s/.cache", home);
    }
  const char *folder = arena_printf (arena, "%s/ruchy", base);
  return make_folder (base) && make_folder (folder) ? folder : NULL;
}

static void
clean_cache (struct arena *arena, const char *folder)
{
  DIR *dir = opendir (folder);
  if (!dir)
    return;
  time_t oldest = time (NULL) - CACHE_DAYS * 24 * 3600;
  for (struct dirent *e; (e = readdir (dir));)
    {
      struct stat status;
      const char *path = arena_printf (arena, "%s/%s", folder, e->d_name);
      if (e->d_name[0] != '.' && stat (path, &status) == 0
          && S_ISREG (status.st_mode) && status.st_mtime < oldest)
        unlink (path);
    }
  closedir (dir);
}

/* Run the program and wait for its end.  */
static int
run_and_wait (const char *executable, char **arguments)
{
  fflush (NULL);
  pid_t pid = fork ();
  if (pid == 0)
    {
      execv (executable, arguments);
      _exit (127);
    }
  signal (SIGINT, SIG_IGN);
  signal (SIGQUIT, SIG_IGN);
  int status = 0;
  while (pid > 0 && waitpid (pid, &status, 0) < 0 && errno == EINTR)
    continue;
  if (pid < 0)
    return fail ("run", "cannot start the program: %s", strerror (errno));
  return WIFSIGNALED (status) ? 128 + WTERMSIG (status) : WEXITSTATUS (status);
}

/* Build the program where nothing is kept, and run it.  */
static int
build_and_run_once (struct build *build, const struct buffer *c,
                    const struct ruchy_compile_result *result,
                    char **arguments)
{
  struct scratch s = { 0 };
  int status = EXIT_FAILED;
  if (scratch_make (&s, "run", "ruchy"))
    {
      const char *executable = scratch_file (&s, "program");
      if (driver_build (build, c, result, executable) == 0)
        status = build->profile ? run_profile (executable, arguments)
                                : run_and_wait (executable, arguments);
    }
  scratch_remove (&s);
  return status;
}

static int
build_and_run (struct build *build, struct arena *arena,
               const struct buffer *c,
               const struct ruchy_compile_result *result, char **arguments)
{
  struct buffer key = { 0 };
  char name[33];
  driver_describe (build, result, &key);
  buffer_append (&key, buffer_text (c), c->length);
  hash_text (&key, name);
  buffer_free (&key);

  const char *folder = cache_folder (arena);
  if (folder)
    {
      const char *executable = arena_printf (arena, "%s/%s", folder, name);
      if (access (executable, X_OK) != 0)
        {
          clean_cache (arena, folder);
          if (driver_build (build, c, result, executable) != 0)
            return EXIT_FAILED;
        }
      else
        utimensat (AT_FDCWD, executable, NULL, 0);
      if (build->profile)
        return run_profile (executable, arguments);
      fflush (NULL);
      execv (executable, arguments);
      return fail ("run", "cannot start the program: %s", strerror (errno));
    }
  return build_and_run_once (build, c, result, arguments);
}

static int
run (struct build *build, const char *path, const char *expression,
     char **arguments)
{
  struct arena arena = { 0 };
  struct buffer c = { 0 };
  struct ruchy_compile_options options
      = { .emit = RUCHY_EMIT_C,
          .trap_overflow = build->trap_overflow,
          .profile = build->profile,
          .profile_samples = *build->rate != '\0',
          .print_value = expression != NULL };
  struct ruchy_compile_result result = { 0 };
  int status
      = driver_translate (build, &arena, expression ? "<expression>" : path,
                          expression, &options, &c, &result);
  if (status == 0)
    status = build_and_run (build, &arena, &c, &result, arguments);
  buffer_free (&c);
  arena_free (&arena);
  return status;
}

int
command_run (int argc, char **argv)
{
  struct build build;
  const char *expression = NULL;
  driver_defaults (&build, "run");
  const struct option options[] = {
    { 'e', "eval", "EXPRESSION", OPTION_VALUE, &expression,
      "run EXPRESSION instead of a file and print its\n"
      "value" },
    { 'O', "opt-level", "LEVEL", OPTION_VALUE, &build.level,
      "0, 1, 2, 3, s, z or fast (2)" },
    { 0, "trap-overflow", NULL, OPTION_FLAG, &build.trap_overflow,
      "panic on integer overflow at any level" },
    { 0, "cc", "COMPILER", OPTION_VALUE, &build.compiler,
      "use this C compiler" },
    { 0, "profile", NULL, OPTION_FLAG, &build.profile,
      "run with profiling on and write the report to standard\n"
      "error; FILE may be a program built with the plugin" },
    { 0, "profile-sample-rate", "R", OPTION_VALUE, &build.sample_rate,
      "profile only this share of the calls, 0.0001 to 1;\n"
      "counts are then estimates" },
    { 'v', "verbose", NULL, OPTION_FLAG, &build.verbose,
      "show the command that is run" },
  };
  const struct usage usage = {
    .command = "run",
    .operands = "[OPTION]... FILE [[--] ARGUMENT...]",
    .summary = "Compile the Ruchy program FILE (- for standard input) into a "
               "cache and run it\nwith the ARGUMENTs.  The exit status is "
               "the program's.",
    .options = options,
    .option_count = sizeof options / sizeof *options,
    .footer = "The cache is $XDG_CACHE_HOME/ruchy or ~/.cache/ruchy.  With "
              "--profile, the\nprofile is kept if RUCHY_PROFILE_OUTPUT names "
              "a file.",
    .stop_at_operand = true,
  };
  char **operands;
  int count;
  int status = options_parse (&usage, argc, argv, &operands, &count);
  if (status < 0)
    status = driver_check (&build);
  if (status >= 0)
    return status;
  if (*build.rate)
    setenv ("RUCHY_PROFILE_SAMPLE_RATE", build.rate, 1);
  if (expression)
    {
      /* The program's argv[0] is the word before its arguments.  */
      static char name[] = "expression";
      operands[-1] = name;
      return run (&build, NULL, expression, operands - 1);
    }
  if (count == 0)
    return fail_usage ("run", "no source file given");
  const char *path = operands[0];
  /* Not of `ruchy FILE --', which may be a script called by its name.  */
  if (count > 1 && strcmp (operands[1], "--") == 0
      && strcmp (argv[0], "run") == 0)
    {
      operands[1] = operands[0];
      operands++;
    }
  if (build.profile && is_native_program (path))
    return run_profile (path, operands);
  return run (&build, path, NULL, operands);
}
