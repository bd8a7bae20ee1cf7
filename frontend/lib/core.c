/* SPDX-License-Identifier: MIT */
/* Support library: start and end of a program, panics, buffered output.  */

#include "ruchy.h"

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "internal.h"

enum
{
  STDOUT_SIZE = 64 * 1024,
  STDERR_SIZE = 1024
};

static char stdout_data[STDOUT_SIZE];
static char stderr_data[STDERR_SIZE];

struct ruchy_writer ruchy_stdout
    = { .data = stdout_data, .capacity = STDOUT_SIZE, .fd = 1 };
struct ruchy_writer ruchy_stderr = {
  .data = stderr_data, .capacity = STDERR_SIZE, .fd = 2, .line_buffered = true
};

const struct ruchy_spec ruchy_plain = { .mode = RUCHY_DISPLAY };
const struct ruchy_spec ruchy_debug = { .mode = RUCHY_DEBUG };
const struct ruchy_spec ruchy_bare = { .mode = RUCHY_BARE };

int ruchy_argument_count;
char **ruchy_arguments;

/* errno of the first write to standard output that failed.  */
static int output_error;

/* ---- Writers --------------------------------------------------------- */

static void
write_fully (int fd, const char *p, size_t length)
{
  while (length)
    {
      ssize_t n = write (fd, p, length);
      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          if (fd == 1 && !output_error)
            output_error = errno;
          return;
        }
      p += n;
      length -= (size_t) n;
    }
}

void
ruchy_writer_flush (struct ruchy_writer *w)
{
  if (w->fd < 0 || w->length == 0)
    return;
  if (w->fd == 2)
    ruchy_writer_flush (&ruchy_stdout);
  size_t length = w->length;
  w->length = 0;
  write_fully (w->fd, w->data, length);
}

void
ruchy_writer_more (struct ruchy_writer *w, size_t more)
{
  if (w->fd >= 0)
    {
      ruchy_writer_flush (w);
      return;
    }
  ruchy_string_writer_grow (w, more);
}

void
ruchy_write_slow (struct ruchy_writer *w, const char *text, size_t length)
{
  if (length == 0)
    return;
  ruchy_writer_more (w, length);
  if (length > w->capacity - w->length)
    {
      /* More than a file descriptor's whole buffer, which is empty now.  */
      write_fully (w->fd, text, length);
      return;
    }
  memcpy (w->data + w->length, text, length);
  w->length += length;
}

void
ruchy_end_line_slow (struct ruchy_writer *w)
{
  ruchy_writer_flush (w);
}

/* ---- Panics ---------------------------------------------------------- */

_Noreturn void
ruchy_die (const char *at, const char *message, size_t length)
{
  ruchy_writer_flush (&ruchy_stdout);
  RUCHY_WRITE (&ruchy_stderr, "error: ");
  if (at && *at)
    {
      ruchy_write (&ruchy_stderr, at, strlen (at));
      RUCHY_WRITE (&ruchy_stderr, ": ");
    }
  ruchy_write (&ruchy_stderr, message, length);
  ruchy_write_byte (&ruchy_stderr, '\n');
  ruchy_writer_flush (&ruchy_stderr);
  exit (RUCHY_PANIC_STATUS);
}

static ruchy_str
panic_message (const char *format, va_list ap)
{
  va_list again;
  va_copy (again, ap);
  int length = vsnprintf (NULL, 0, format, ap);
  struct ruchy_writer w = ruchy_string_writer ();
  if (length > 0)
    {
      ruchy_writer_more (&w, (size_t) length + 1);
      vsnprintf (w.data, (size_t) length + 1, format, again);
      w.length = (size_t) length;
    }
  va_end (again);
  return ruchy_string_finish (&w);
}

_Noreturn void
ruchy_panic (const char *at, const char *format, ...)
{
  va_list ap;
  va_start (ap, format);
  ruchy_str message = panic_message (format, ap);
  va_end (ap);
  ruchy_panic_str (at, message);
}

_Noreturn void
ruchy_panic_and_drop (const char *at, ruchy_str s, const char *format, ...)
{
  va_list ap;
  va_start (ap, format);
  ruchy_str message = panic_message (format, ap);
  va_end (ap);
  ruchy_str_drop (s);
  ruchy_panic_str (at, message);
}

_Noreturn void
ruchy_panic_bounds (const char *at, int64_t index, int64_t length)
{
  ruchy_panic (at,
               "index out of bounds: the len is %lld but the index is %lld",
               (long long) length, (long long) index);
}

_Noreturn void
ruchy_panic_overflow (const char *at, const char *operation)
{
  ruchy_panic (at, "attempt to %s with overflow", operation);
}

_Noreturn void
ruchy_panic_divide (const char *at)
{
  ruchy_panic (at, "attempt to divide by zero");
}

_Noreturn void
ruchy_panic_remainder (const char *at)
{
  ruchy_panic (at,
               "attempt to calculate the remainder with a divisor of zero");
}

_Noreturn void
ruchy_panic_empty (const char *at, const char *operation)
{
  ruchy_panic (at, "%s() of an empty array", operation);
}

_Noreturn void
ruchy_out_of_memory (size_t size)
{
  char text[80];
  int n = snprintf (text, sizeof text, "memory allocation of %zu bytes failed",
                    size);
  ruchy_die (NULL, text, (size_t) n);
}

/* ---- Stack overflow -------------------------------------------------- */

static char *stack_low; /* lowest address the main stack may grow to */

/* Async-signal-safe: only write and _exit.  A fault near the stack pointer
   within the stack's range is an overflow; any other is left to the default
   action.  */
static void
on_segv (int signal_number, siginfo_t *info, void *context)
{
  static const char text[]
      = "error: stack overflow: the recursion is too deep\n";
  char *address = info->si_addr;
  (void) context;
  if (stack_low && address >= stack_low - (1 << 20)
      && address < stack_low + (1 << 20))
    {
      write_fully (1, ruchy_stdout.data, ruchy_stdout.length);
      write_fully (2, text, sizeof text - 1);
      _exit (RUCHY_PANIC_STATUS);
    }
  signal (signal_number, SIG_DFL);
}

static RUCHY_COLD void
install_stack_guard (void)
{
  static char handler_stack[16 * 1024];
  struct rlimit limit;
  struct sigaction old;
  /* A sanitizer's or the user's handler is left alone.  */
  if (sigaction (SIGSEGV, NULL, &old) != 0 || old.sa_handler != SIG_DFL)
    return;
  if (getrlimit (RLIMIT_STACK, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
    return;
  stack_low = (char *) __builtin_frame_address (0) - limit.rlim_cur;
  stack_t stack = { .ss_sp = handler_stack, .ss_size = sizeof handler_stack };
  struct sigaction action
      = { .sa_sigaction = on_segv,
          .sa_flags = SA_SIGINFO | SA_ONSTACK | SA_NODEFER };
  if (sigaltstack (&stack, NULL) == 0)
    {
      sigaction (SIGSEGV, &action, NULL);
      sigaction (SIGBUS, &action, NULL);
    }
}

/* ---- Start and end --------------------------------------------------- */

void
ruchy_start (int argc, char **argv)
{
  ruchy_argument_count = argc;
  ruchy_arguments = argv;
  ruchy_stdout.line_buffered = isatty (1);
  install_stack_guard ();
}

static RUCHY_COLD void
report_output_error (void)
{
  const char *text = strerror (output_error);
  output_error = 0;
  RUCHY_WRITE (&ruchy_stderr, "error: cannot write standard output: ");
  ruchy_write (&ruchy_stderr, text, strlen (text));
  ruchy_end_line (&ruchy_stderr);
}

int
ruchy_finish (int status)
{
  ruchy_writer_flush (&ruchy_stderr);
  ruchy_writer_flush (&ruchy_stdout);
  if (!output_error)
    return status;
  report_output_error ();
  return status ? status : 1;
}

_Noreturn void
ruchy_exit (int64_t status)
{
  exit (ruchy_finish ((int) (status & 0xff)));
}
