/* SPDX-License-Identifier: MIT */
/* run-profile.c: run a program under the run time and report its profile.
   The child is started by fork and exec; this process waits, ignoring the
   terminal's signals (they are the program's), and reads the profile that the
   child left in a private file.  */

#include "run-profile.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/diagnostic.h"
#include "driver.h"
#include "report-command.h"
#include "report/report.h"
#include "report/short-places.h"
#include "scratch.h"

static bool
has_elf_magic (const char *path)
{
  char magic[4] = "";
  struct stat status;
  int fd = open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0)
    return false;
  bool is_elf = fstat (fd, &status) == 0 && S_ISREG (status.st_mode)
                && read (fd, magic, sizeof magic) == sizeof magic
                && memcmp (magic, "\177ELF", sizeof magic) == 0;
  close (fd);
  return is_elf;
}

bool
is_native_program (const char *path)
{
  if (strchr (path, '/') != NULL)
    return has_elf_magic (path);
  struct arena arena = { 0 };
  const char *found = find_program (&arena, path);
  bool is_elf = found != NULL && has_elf_magic (found);
  arena_free (&arena);
  return is_elf;
}

/* Put VALUE before what the list of the variable NAME holds.  */
static void
prepend (const char *name, const char *value)
{
  struct buffer text = { 0 };
  const char *before = getenv (name);
  if (before != NULL && *before == '\0')
    before = NULL;
  buffer_printf (&text, "%s%s%s", value, before != NULL ? ":" : "",
                 before != NULL ? before : "");
  setenv (name, buffer_text (&text), 1);
  buffer_free (&text);
}

/* LD_PRELOAD with the run time before what stands there.  A blank ends a name
   there; in LD_LIBRARY_PATH it does not.  */
static void
preload (struct arena *arena, const struct places *places)
{
  static const char name[] = "libruchyprof.so";
  if (places->runtime == NULL)
    return;
  if (strchr (places->runtime, ' ') == NULL)
    {
      prepend ("LD_PRELOAD",
               arena_printf (arena, "%s/%s", places->runtime, name));
      return;
    }
  prepend ("LD_LIBRARY_PATH", places->runtime);
  prepend ("LD_PRELOAD", name);
}

static _Noreturn void
become_program (const char *executable, char **arguments, const char *output)
{
  struct arena arena = { 0 };
  struct places places = { 0 };
  driver_places (&arena, &places);
  setenv ("RUCHY_PROFILE", "1", 1);
  setenv ("RUCHY_PROFILE_QUIET", "1", 0);
  setenv ("RUCHY_PROFILE_OUTPUT", output, 1);
  preload (&arena, &places);
  execvp (executable, arguments);
  fail ("run", "%s: %s", executable, strerror (errno));
  _exit (127);
}

/* The wait status of the program, or -1 with errno.  */
static int
run_child (const char *executable, char **arguments, const char *output)
{
  struct sigaction ignore = { .sa_handler = SIG_IGN }, interrupt, quit;
  fflush (NULL);
  pid_t pid = fork ();
  if (pid == 0)
    become_program (executable, arguments, output);
  if (pid < 0)
    return -1;
  sigaction (SIGINT, &ignore, &interrupt);
  sigaction (SIGQUIT, &ignore, &quit);
  int status = -1;
  while (waitpid (pid, &status, 0) < 0 && errno == EINTR)
    continue;
  sigaction (SIGINT, &interrupt, NULL);
  sigaction (SIGQUIT, &quit, NULL);
  return status;
}

static void
report (const char *path, const char *executable)
{
  struct stat status;
  if (stat (path, &status) != 0 || status.st_size == 0)
    {
      fail ("run",
            "%s wrote no profile; was it compiled with "
            "-fplugin=ruchyprof or `ruchy compile --profile'?",
            executable);
      return;
    }
  char *error;
  struct profile *profile = profile_read (path, &error);
  if (profile == NULL)
    {
      fail ("run", "%s", error);
      free (error);
      return;
    }
  struct report_options options = { .top = 10,
                                    .width = terminal_width (stderr),
                                    .colour = stream_has_colour (stderr),
                                    .advice = true,
                                    .is_condensed = true };
  struct buffer text = { 0 };
  profile_shorten_places (profile);
  report_text (profile, &options, &text);
  fwrite (buffer_text (&text), 1, text.length, stderr);
  buffer_free (&text);
  profile_free (profile);
}

int
run_profile (const char *executable, char **arguments)
{
  struct scratch scratch = { 0 };
  const char *kept = getenv ("RUCHY_PROFILE_OUTPUT");
  bool is_kept = kept != NULL && *kept != '\0';
  if (!is_kept && !scratch_make (&scratch, "run", "ruchy"))
    return EXIT_FAILED;
  const char *output
      = is_kept ? kept : scratch_file (&scratch, "profile.json");
  int status = run_child (executable, arguments, output);
  int result;
  if (status < 0)
    result = fail ("run", "cannot start the program: %s", strerror (errno));
  else
    {
      result = WIFSIGNALED (status) ? 128 + WTERMSIG (status)
                                    : WEXITSTATUS (status);
      if (result != 127 || access (output, R_OK) == 0)
        report (output, executable);
    }
  scratch_remove (&scratch);
  return result;
}
