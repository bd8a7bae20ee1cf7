/* SPDX-License-Identifier: MIT */
/* From a Ruchy source to an executable: see driver.h.  */

#include "driver.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/interrupt.h"
#include "scratch.h"

/* ---- Options --------------------------------------------------------- */

void
driver_defaults (struct build *build, const char *command)
{
  *build = (struct build){ .command = command, .level = "2" };
}

/* The presets: what they set.  */
static int
apply_preset (struct build *b)
{
  static const struct
  {
    const char *name, *level;
    bool lto, strip, native;
  } presets[] = { { "none", "0", false, false, false },
                  { "balanced", "2", true, false, false },
                  { "aggressive", "3", true, true, false },
                  { "nasa", "3", true, true, true } };
  for (size_t i = 0; i < sizeof presets / sizeof *presets; i++)
    if (strcmp (b->preset, presets[i].name) == 0)
      {
        b->level = presets[i].level;
        b->lto = presets[i].lto;
        b->strip = presets[i].strip;
        b->native = presets[i].native;
        return -1;
      }
  fail (b->command, "Invalid optimization level: %s", b->preset);
  fputs ("Valid levels: none, balanced, aggressive, nasa\n", stderr);
  return EXIT_USAGE;
}

int
driver_check (struct build *b)
{
  static const char *const levels[] = { "0", "1", "2", "3", "s", "z", "fast" };
  size_t i = 0;
  while (i < sizeof levels / sizeof *levels
         && strcmp (b->level, levels[i]) != 0)
    i++;
  if (i == sizeof levels / sizeof *levels)
    return fail_usage (b->command,
                       "invalid optimization level '%s': it is one of 0, 1, "
                       "2, 3, s, z, fast",
                       b->level);
  if (b->preset)
    {
      int status = apply_preset (b);
      if (status >= 0)
        return status;
    }
  if (b->sample_rate)
    {
      char *end;
      errno = 0;
      double rate = strtod (b->sample_rate, &end);
      if (end == b->sample_rate || *end || errno
          || !(rate >= 0.0001 && rate <= 1))
        return fail_usage (b->command,
                           "invalid sample rate '%s': it is a share of the "
                           "calls from 0.0001 to 1",
                           b->sample_rate);
      if (!b->profile)
        return fail_usage (b->command,
                           "--profile-sample-rate needs --profile");
      snprintf (b->rate, sizeof b->rate, "%.6f", rate);
    }
  if (strcmp (b->level, "0") == 0)
    b->trap_overflow = true;
  return -1;
}

/* ---- Translation ----------------------------------------------------- */

static bool
is_blank (const struct source *s)
{
  for (size_t i = 0; i < s->length; i++)
    if (!strchr (" \t\r\n;", s->text[i]))
      return false;
  return true;
}

int
driver_translate (struct build *build, struct arena *arena,
                  const char *source_path, const char *text,
                  const struct ruchy_compile_options *options,
                  struct buffer *c, struct ruchy_compile_result *result)
{
  const char *error = NULL;
  struct source *source = text ? source_from_text (arena, source_path, text,
                                                   strlen (text), &error)
                               : source_read (arena, source_path, &error);
  if (!source)
    return fail (build->command, "%s", error);
  if (is_blank (source))
    return fail (build->command, "%s: empty program", source->name);

  struct diagnostics diagnostics = { .arena = arena };
  char *data = NULL;
  size_t size = 0;
  FILE *out = open_memstream (&data, &size);
  if (!out)
    return fail (build->command, "%s", strerror (errno));
  int failed = ruchy_compile_to_c (source, options, &diagnostics, out, result);
  fclose (out);
  fflush (stdout);
  diagnostics_flush (&diagnostics, stderr);
  if (failed)
    fprintf (stderr, "%u error%s\n", diagnostics.error_count,
             diagnostics.error_count == 1 ? "" : "s");
  else if (c)
    {
      buffer_append (c, data, size);
      /* The run time's default in this program, see ruchyprof(5).  */
      if (options->profile_samples)
        buffer_printf (c, "\nconst char ruchyprof_sample_rate[] = \"%s\";\n",
                       build->rate);
    }
  free (data);
  return failed ? EXIT_FAILED : 0;
}

/* ---- The gcc command ------------------------------------------------- */

struct words
{
  struct arena arena;
  VECTOR (char *) list;
};

static void
add (struct words *w, const char *word)
{
  vector_push (&w->arena, &w->list, arena_strdup (&w->arena, word));
}

static void __attribute__ ((format (printf, 2, 3)))
addf (struct words *w, const char *format, ...)
{
  va_list ap;
  va_start (ap, format);
  vector_push (&w->arena, &w->list, arena_vprintf (&w->arena, format, ap));
  va_end (ap);
}

static void
add_code_options (struct words *w, const struct build *b,
                  const struct ruchy_compile_result *result)
{
  addf (w, "-O%s", strcmp (b->level, "z") == 0 ? "s" : b->level);
  /* The language's arithmetic wraps, and its math functions do not set
     errno.  */
  add (w, "-std=gnu11");
  add (w, "-fwrapv");
  add (w, "-fno-math-errno");
  add (w, "-fno-trapping-math");
  add (w, "-ffunction-sections");
  add (w, "-w");
  /* Index checks make functions larger than their C twins, so that gcc would
     inline less of them.  */
  if (strcmp (b->level, "2") == 0 && !b->compiler)
    add (w, "--param=max-inline-insns-auto=30");
  /* A loop whose indices are all within their arrays (emit-view.h) gets a
     copy without the checks.  */
  if ((strcmp (b->level, "2") == 0 || strcmp (b->level, "3") == 0)
      && !b->compiler)
    {
      add (w, "-funswitch-loops");
      add (w, "--param=max-unswitch-insns=300");
    }
  if (b->trap_overflow)
    add (w, "-DRUCHY_OVERFLOW_TRAPS=1");
  if (result && result->uses_exceptions)
    add (w, "-fexceptions");
  if (b->debug)
    add (w, "-g");
  if (b->lto)
    add (w, "-flto=auto");
  if (b->native)
    add (w, "-march=native");
}

static int
add_profile_options (struct words *w, const struct build *b,
                     const struct places *places)
{
  if (!places->plugin)
    return fail (b->command,
                 "the ruchyprof plugin for %s is not installed; without it "
                 "--profile cannot work",
                 RUCHY_GCC);
  if (!places->runtime)
    return fail (b->command, "libruchyprof.so is not installed");
  const char *archive
      = arena_printf (&w->arena, "%s/libruchyprof.a", places->runtime);
  if (b->static_link && access (archive, R_OK) != 0)
    return fail (b->command,
                 "--static-link with --profile needs %s, which is not "
                 "installed",
                 archive);
  addf (w, "-fplugin=%s", places->plugin);
  /* What the run time needs to let calls of one function go to its profiled
     version and others not.  */
  if (*b->rate)
    add (w, "-fno-ipa-ra");
  return 0;
}

static void
add_link_options (struct words *w, const struct build *b,
                  const struct places *places)
{
  add (w, "-Wl,--gc-sections");
  if (b->profile)
    {
      addf (w, "-L%s", places->runtime);
      /* -Wl would take a comma in the name for the next option.  */
      if (!b->static_link && !loader_looks_in (places->runtime))
        {
          add (w, "-Xlinker");
          addf (w, "-rpath=%s", places->runtime);
        }
      /* Nothing in the program asks for it.  */
      add (w, b->static_link ? "-Wl,--push-state,--whole-archive"
                             : "-Wl,--push-state,--no-as-needed");
      add (w, b->static_link ? "-l:libruchyprof.a" : "-lruchyprof");
      add (w, "-Wl,--pop-state");
    }
  add (w, "-lm");
  if (b->static_link)
    add (w, "-static");
  if (b->strip)
    add (w, "-s");
  else if (!b->debug)
    add (w, "-Wl,--strip-debug"); /* what the library's objects carry */
}

/* The support library: the archive, or its sources for another machine.  */
static void
add_support_library (struct words *w, const struct build *b,
                     const struct places *places)
{
  add (w, "-x");
  add (w, "none");
  if (!b->target)
    {
      add (w, places->archive);
      return;
    }
  static const char *const sources[] = {
#define SOURCE(name) name,
#include "lib/sources.def"
#undef SOURCE
  };
  add (w, "-D_GNU_SOURCE");
  for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
    addf (w, "%s/%s", places->sources, sources[i]);
}

/* Returns 0, or EXIT_FAILED after a message.  */
static int
gcc_command (struct words *w, struct build *b,
             const struct ruchy_compile_result *result, const char *output)
{
  struct places places;
  driver_places (&w->arena, &places);
  if (!places.archive || !places.include)
    return fail (b->command, "the support library is not installed "
                             "(libruchyrt.a, ruchy.h)");
  const char *name = b->compiler ? b->compiler
                     : b->target
                         ? arena_printf (&w->arena, "%s-gcc", b->target)
                         : RUCHY_GCC;
  const char *path = find_program (&w->arena, name);
  if (!path && !b->compiler && !b->target)
    path = find_program (&w->arena, "gcc");
  if (!path)
    return fail (b->command,
                 "cannot find the C compiler '%s'; install it or name "
                 "another with --cc",
                 name);
  add (w, path);
  add_code_options (w, b, result);
  if (b->profile && add_profile_options (w, b, &places) != 0)
    return EXIT_FAILED;
  addf (w, "-I%s", places.include);
  for (size_t i = 0; i < b->gcc_options.count; i++)
    add (w, b->gcc_options.items[i]);
  add (w, "-x");
  add (w, "c");
  add (w, "-");
  add_support_library (w, b, &places);
  add_link_options (w, b, &places);
  add (w, "-o");
  add (w, output);
  return 0;
}

void
driver_describe (struct build *build,
                 const struct ruchy_compile_result *result,
                 struct buffer *text)
{
  struct words w = { 0 };
  struct places places;
  driver_places (&w.arena, &places);
  const char *parts[]
      = { places.archive, build->profile ? places.plugin : NULL };
  buffer_printf (text, "%s\n", RUCHY_VERSION);
  for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
    {
      struct stat status;
      if (parts[i] && stat (parts[i], &status) == 0)
        buffer_printf (text, "%lld %lld\n", (long long) status.st_size,
                       (long long) status.st_mtime);
    }
  if (gcc_command (&w, build, result, "") == 0)
    for (size_t i = 0; i < w.list.length; i++)
      buffer_printf (text, "%s\n", w.list.items[i]);
  arena_free (&w.arena);
}

/* ---- Running gcc ----------------------------------------------------- */

static void
write_to_pipe (int fd, const struct buffer *text)
{
  const char *p = buffer_text (text);
  size_t left = text->length;
  while (left)
    {
      ssize_t n = write (fd, p, left);
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        break; /* gcc has ended: its status tells */
      p += n;
      left -= (size_t) n;
    }
}

static _Noreturn void
child (char **command, int input, int errors)
{
  signal (SIGPIPE, SIG_DFL);
  interrupt_default ();
  dup2 (input, 0);
  dup2 (2, 1); /* nothing of gcc's is our output */
  if (errors >= 0)
    {
      dup2 (errors, 1);
      dup2 (errors, 2);
    }
  setenv ("LC_ALL", "C", 1);
  execv (command[0], command);
  _exit (127);
}

/* Run COMMAND with INPUT; its messages go to the file ERRORS.  Returns the
   wait status, -1 with errno set.  Signals that end programs are kept until
   interrupt_release.  */
static int
run_with_input (char **command, const struct buffer *input, FILE *errors)
{
  int ends[2];
  if (pipe2 (ends, O_CLOEXEC) != 0)
    return -1;
  fflush (NULL);
  /* gcc removes its own files when interrupted; wait for that.  */
  interrupt_catch ();
  pid_t pid = fork ();
  if (pid < 0)
    {
      close (ends[0]);
      close (ends[1]);
      return -1;
    }
  if (pid == 0)
    child (command, ends[0], errors ? fileno (errors) : -1);
  close (ends[0]);
  interrupt_reaches (pid);
  void (*old_pipe) (int) = signal (SIGPIPE, SIG_IGN);
  write_to_pipe (ends[1], input);
  close (ends[1]);
  int status;
  while (waitpid (pid, &status, 0) < 0)
    if (errno != EINTR)
      {
        status = -1;
        break;
      }
  interrupt_reaches (0);
  signal (SIGPIPE, old_pipe);
  return status;
}

/* The first line of gcc's messages that tells what went wrong.  */
static void
explain_failure (struct build *b, FILE *errors)
{
  char line[512], first[512] = "";
  rewind (errors);
  while (fgets (line, sizeof line, errors))
    {
      if (b->verbose)
        fputs (line, stderr);
      if (!first[0]
          && (strstr (line, "error") || strstr (line, "cannot")
              || strstr (line, "undefined")))
        snprintf (first, sizeof first, "%.*s", (int) strcspn (line, "\n"),
                  line);
    }
  const char *full = strstr (first, "No space left");
  if (full)
    fail (b->command, "no space left on the device");
  else if (b->target || b->compiler || b->gcc_options.count)
    fail (b->command, "the C compiler failed: %s", first);
  else
    fail (b->command,
          "internal error: the C compiler failed: %s\n"
          "This is a defect of ruchy: please report it.",
          first[0] ? first : "(no message)");
}

/* OUTPUT must be creatable: its folder exists and is writable, and it is no
   folder itself.  */
int
driver_check_output (const struct build *b, const char *output)
{
  struct stat status;
  struct arena arena = { 0 };
  const char *folder = parent_folder (&arena, output);
  int failed = 0;
  if (stat (output, &status) == 0 && S_ISDIR (status.st_mode))
    failed
        = fail (b->command, "%s: is a directory; name a file with -o", output);
  else if (stat (folder, &status) != 0)
    failed = fail (b->command, "%s: cannot be written: no folder %s", output,
                   folder);
  else if (!S_ISDIR (status.st_mode) || access (folder, W_OK | X_OK) != 0)
    failed = fail (b->command, "%s: cannot be written: %s", output,
                   S_ISDIR (status.st_mode) ? strerror (errno)
                                            : "its folder is a file");
  arena_free (&arena);
  return failed;
}

int
driver_check_source (const struct build *b, const char *source,
                     const char *output)
{
  struct stat one, other;
  if (strcmp (source, "-") == 0 || stat (source, &one) != 0
      || stat (output, &other) != 0 || one.st_dev != other.st_dev
      || one.st_ino != other.st_ino)
    return 0;
  return fail (b->command,
               "%s: is the source file; name another for the "
               "output",
               output);
}

/* /dev/null and its like: must not be replaced by a file.  */
static bool
is_device (const char *path)
{
  struct stat status;
  return stat (path, &status) == 0 && !S_ISREG (status.st_mode);
}

/* Where gcc writes: beside OUTPUT, or in the temporary folder if OUTPUT is a
   device, for which the executable is only made and removed again.  */
static const char *
temporary_name (struct arena *arena, const char *output)
{
  if (!is_device (output))
    return arena_printf (arena, "%s.%ld.tmp", output, (long) getpid ());
  return arena_printf (arena, "%s/ruchy-%ld.tmp", scratch_parent (),
                       (long) getpid ());
}

static void
print_command (const struct words *w)
{
  fputs ("ℹ", stdout);
  for (size_t i = 0; w->list.items[i]; i++)
    printf (" %s", w->list.items[i]);
  putchar ('\n');
}

int
driver_build (struct build *build, const struct buffer *c,
              const struct ruchy_compile_result *result, const char *output)
{
  struct words w = { 0 };
  int failed = driver_check_output (build, output);
  if (failed)
    {
      arena_free (&w.arena);
      return failed;
    }
  const char *temporary = temporary_name (&w.arena, output);
  failed = gcc_command (&w, build, result, temporary);
  FILE *errors = failed ? NULL : tmpfile ();
  if (!failed && !errors)
    failed = fail (build->command, "no temporary file: %s", strerror (errno));
  if (!failed)
    {
      vector_push (&w.arena, &w.list, NULL);
      if (build->verbose)
        print_command (&w);
      int status = run_with_input (w.list.items, c, errors);
      if (status == -1)
        failed = fail (build->command, "cannot run %s: %s", w.list.items[0],
                       strerror (errno));
      else if (interrupt_came ())
        failed = EXIT_FAILED;
      else if (WIFSIGNALED (status))
        failed = fail (build->command, "the C compiler was stopped: %s",
                       strsignal (WTERMSIG (status)));
      else if (WEXITSTATUS (status) != 0)
        {
          explain_failure (build, errors);
          failed = EXIT_FAILED;
        }
      else if (!is_device (output) && rename (temporary, output) != 0)
        failed = fail (build->command, "%s: cannot be written: %s", output,
                       strerror (errno));
      if (failed || is_device (output))
        unlink (temporary);
      interrupt_release ();
    }
  if (errors)
    fclose (errors);
  arena_free (&w.arena);
  return failed;
}
