/* SPDX-License-Identifier: MIT */
/* run.c: facts about this run.  rp_run_wanted and rp_run_start are called by
   constructors; rp_warn under the runtime's lock.  */

#include "run.h"
#include "clock.h"
#include "say.h"
#include "syscalls.h"
#include "text.h"

#include <link.h>

RP_BIG struct rp_run rp_run;

/* A program may define it: its own default, see ruchyprof(5).  */
extern const char ruchyprof_sample_rate[]
    __attribute__ ((weak, visibility ("default")));

static const char *
look_up (const char *name)
{
  const char *value = secure_getenv (name);
  if (value == NULL && strcmp (name, "RUCHY_PROFILE_SAMPLE_RATE") == 0)
    value = ruchyprof_sample_rate;
  return value;
}

static long
read_file (const char *path, char *buffer, size_t size)
{
  long fd = rp_open (path, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0)
    return fd;
  size_t length = 0;
  long got;
  while (length < size
         && (got = rp_syscall3 (SYS_read, fd, (long) (buffer + length),
                                (long) (size - length)))
                > 0)
    length += (size_t) got;
  rp_syscall1 (SYS_close, fd);
  return (long) length;
}

static void
find_binary (void)
{
  long length = rp_readlink ("/proc/self/exe", rp_run.binary,
                             sizeof rp_run.binary - 1);
  if (length > 0)
    {
      rp_run.binary[length] = '\0';
      return;
    }
  struct rp_text text;
  const char *name = (const char *) getauxval (AT_EXECFN);
  rp_text_init (&text, rp_run.binary, sizeof rp_run.binary);
  rp_text_add (&text, name ? name : "");
}

bool
rp_run_wanted (void)
{
  static bool decided;
  if (decided)
    return rp_run.config.on;
  decided = true;
  /* A program that runs with more rights than its user has must not write
     files that the user names.  secure_getenv sees nothing there either.  */
  if (getauxval (AT_SECURE) != 0)
    return false;
  /* Without the variable nothing else is looked at.  */
  if (look_up ("RUCHY_PROFILE") == NULL)
    return false;
  find_binary ();
  rp_config_read (&rp_run.config, look_up, rp_run.binary);
  return rp_run.config.on;
}

/* By the clock that profiles are stamped with.  */
static void
note_time (void)
{
  struct timespec now;
  clock_gettime (CLOCK_REALTIME, &now);
  rp_run.wall_start = now.tv_sec;
  rp_run.wall_start_ns = (uint64_t) now.tv_nsec;
}

bool
rp_run_is_static (void)
{
  const ElfW (Phdr) *headers
      = (const ElfW (Phdr) *) (uintptr_t) getauxval (AT_PHDR);
  for (size_t i = 0; headers != NULL && i < getauxval (AT_PHNUM); i++)
    if (headers[i].p_type == PT_INTERP)
      return false;
  return headers != NULL;
}

static char *const *arguments;

#ifdef __GLIBC__
/* What glibc, and no other C library, calls constructors with.  */
__attribute__ ((constructor (101))) static void
keep_arguments (int count, char *const *values)
{
  if (count > 0)
    arguments = values;
}
#endif

/* As /proc/self/cmdline has them, which is read where the program's first
   constructor is called before ours (static programs).  */
static void
note_arguments (void)
{
  size_t room = sizeof rp_run.arguments;
  char *at = rp_run.arguments;
  for (size_t i = 0; arguments != NULL && arguments[i] != NULL && room > 0;
       i++)
    {
      size_t length = strlen (arguments[i]) + 1;
      length = length < room ? length : room;
      memcpy (at, arguments[i], length);
      at += length;
      room -= length;
    }
  if (at > rp_run.arguments)
    at[-1] = '\0'; /* the last one may have been cut */
  rp_run.arguments_length = (size_t) (at - rp_run.arguments);
  if (arguments != NULL)
    return;
  long length = read_file ("/proc/self/cmdline", rp_run.arguments,
                           sizeof rp_run.arguments);
  rp_run.arguments_length = length > 0 ? (size_t) length : 0;
}

void
rp_run_start (void)
{
  rp_run.pid = rp_getpid ();
  rp_run.parent = getppid ();
  note_time ();
  note_arguments ();
  /* The file is named relative to where the program was started.  */
  long length = rp_syscall3 (SYS_getcwd, (long) rp_run.folder,
                             sizeof rp_run.folder - 1, 0);
  if (length > 0 && rp_run.folder[0] == '/')
    {
      rp_run.folder[length - 1] = '/';
      rp_run.folder[length] = '\0';
    }
  else
    rp_run.folder[0] = '\0';
}

static int
look_for_valgrind (struct dl_phdr_info *info, size_t size, void *data)
{
  enum rp_valgrind *found = data;
  const char *slash = strrchr (info->dlpi_name, '/');
  const char *name = slash ? slash + 1 : info->dlpi_name;
  (void) size;
  if (strncmp (name, "vgpreload_core", 14) == 0)
    *found = *found ? *found : RP_VALGRIND;
  else if (strncmp (name, "vgpreload_", 10) == 0)
    *found = RP_VALGRIND_HEAP;
  return 0;
}

enum rp_valgrind
rp_run_valgrind (void)
{
  enum rp_valgrind found = RP_VALGRIND_NONE;
  dl_iterate_phdr (look_for_valgrind, &found);
  return found;
}

void
rp_warn (const char *a, const char *b, const char *c)
{
  if (rp_run.warning_count++ >= RP_WARNINGS)
    return;
  struct rp_text text;
  rp_text_init (&text, rp_run.warnings[rp_run.warning_count - 1],
                RP_WARNING_SIZE);
  rp_text_add (&text, a);
  rp_text_add (&text, b);
  rp_text_add (&text, c);
}

void
rp_run_fork (void)
{
  rp_run.forked = true;
  rp_run.parent = rp_run.pid;
  rp_run.pid = rp_getpid ();
  /* The processor time of the process begins anew, too.  */
  rp_run.start_cost = rp_run.export_cost = rp_run.export_cpu_ns = 0;
  note_time ();
}
