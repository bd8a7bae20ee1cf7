/* SPDX-License-Identifier: MIT */
/* Support library: arguments, environment, standard input, processes.  */

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

ruchy_array_str
ruchy_env_args (void)
{
  ruchy_array_str a = { 0 };
  for (int i = 0; i < ruchy_argument_count; i++)
    ruchy_array_str_push (
        &a, ruchy_str_from_outside (ruchy_arguments[i],
                                    strlen (ruchy_arguments[i])));
  return a;
}

bool
ruchy_env_var (ruchy_str name, ruchy_str *value)
{
  char *c_name = ruchy_str_to_c (name);
  const char *found = getenv (c_name);
  free (c_name);
  if (found)
    *value = ruchy_str_from_outside (found, strlen (found));
  return found != NULL;
}

void
ruchy_env_set_var (ruchy_str name, ruchy_str value)
{
  char *c_name = ruchy_str_to_c (name), *c_value = ruchy_str_to_c (value);
  setenv (c_name, c_value, 1);
  free (c_name);
  free (c_value);
}

void
ruchy_env_remove_var (ruchy_str name)
{
  char *c_name = ruchy_str_to_c (name);
  unsetenv (c_name);
  free (c_name);
}

ruchy_dyn
ruchy_env_vars (void)
{
  ruchy_map_dyn m = NULL;
  for (char **p = environ; *p; p++)
    {
      size_t n = strcspn (*p, "=");
      if ((*p)[n])
        ruchy_map_dyn_put (&m, ruchy_str_from_outside (*p, n),
                           ruchy_dyn_str (ruchy_str_from_outside (
                               *p + n + 1, strlen (*p + n + 1))));
    }
  return ruchy_dyn_object (m);
}

bool
ruchy_current_dir (ruchy_str *path, ruchy_str *error)
{
  char *name = getcwd (NULL, 0);
  if (!name)
    {
      *error = ruchy_system_error (errno);
      return false;
    }
  *path = ruchy_str_from_outside (name, strlen (name));
  free (name);
  return true;
}

bool
ruchy_set_current_dir (ruchy_str path, ruchy_str *error)
{
  char *name = ruchy_str_to_c (path);
  bool ok = chdir (name) == 0;
  if (!ok)
    *error = ruchy_system_error (errno);
  free (name);
  return ok;
}

ruchy_str
ruchy_temp_dir (void)
{
  const char *name = getenv ("TMPDIR");
  return ruchy_str_from_c (name && *name ? name : "/tmp");
}

/* ---- Standard input -------------------------------------------------- */

static char input_data[16 * 1024];
static size_t input_next, input_end;

/* Fill the empty buffer; false at the end.  A question written before is
   shown first.  */
static bool
fill_input (void)
{
  ruchy_writer_flush (&ruchy_stdout);
  ssize_t n;
  do
    n = read (0, input_data, sizeof input_data);
  while (n < 0 && errno == EINTR);
  input_next = 0;
  input_end = n > 0 ? (size_t) n : 0;
  return n > 0;
}

bool
ruchy_read_line (ruchy_str *line)
{
  struct ruchy_writer w = ruchy_string_writer ();
  bool any = false, done = false;
  while (!done && (input_next < input_end || fill_input ()))
    {
      char *start = input_data + input_next;
      char *newline = memchr (start, '\n', input_end - input_next);
      size_t n = newline ? (size_t) (newline - start) : input_end - input_next;
      any = true;
      done = newline != NULL;
      ruchy_write (&w, start, n);
      input_next += n + done;
    }
  if (w.length && w.data[w.length - 1] == '\r')
    w.length--;
  ruchy_str raw = ruchy_string_finish (&w);
  *line = ruchy_str_from_outside (raw.data, raw.length);
  ruchy_str_drop (raw);
  return any;
}

ruchy_str
ruchy_input (ruchy_str prompt)
{
  ruchy_str line;
  ruchy_put_str (&ruchy_stdout, prompt);
  (void) ruchy_read_line (&line);
  return line;
}

ruchy_str
ruchy_read_stdin (void)
{
  struct ruchy_writer w = ruchy_string_writer ();
  while (input_next < input_end || fill_input ())
    {
      ruchy_write (&w, input_data + input_next, input_end - input_next);
      input_next = input_end;
    }
  ruchy_str raw = ruchy_string_finish (&w);
  ruchy_str text = ruchy_str_from_outside (raw.data, raw.length);
  ruchy_str_drop (raw);
  return text;
}

/* ---- Processes ------------------------------------------------------- */

int64_t
ruchy_process_id (void)
{
  return getpid ();
}

static _Noreturn void
run_child (char **arguments, int out, int err, int report)
{
  dup2 (out, 1);
  dup2 (err, 2);
  execvp (arguments[0], arguments);
  int number = errno;
  ssize_t ignored = write (report, &number, sizeof number);
  (void) ignored;
  _exit (127);
}

/* Read both pipes until both are closed.  */
static void
read_pipes (int out, int err, struct ruchy_writer *out_text,
            struct ruchy_writer *err_text)
{
  struct pollfd ends[]
      = { { .fd = out, .events = POLLIN }, { .fd = err, .events = POLLIN } };
  struct ruchy_writer *texts[] = { out_text, err_text };
  while (ends[0].fd >= 0 || ends[1].fd >= 0)
    {
      if (poll (ends, 2, -1) < 0 && errno != EINTR)
        return;
      for (int i = 0; i < 2; i++)
        {
          char data[4096];
          if (ends[i].fd < 0 || !ends[i].revents)
            continue;
          ssize_t n = read (ends[i].fd, data, sizeof data);
          if (n > 0)
            ruchy_write (texts[i], data, (size_t) n);
          else if (n == 0 || errno != EINTR)
            ends[i].fd = -1;
        }
    }
}

static ruchy_dyn
finish_text (struct ruchy_writer *w)
{
  ruchy_str raw = ruchy_string_finish (w);
  ruchy_str text = ruchy_str_from_outside (raw.data, raw.length);
  ruchy_str_drop (raw);
  return ruchy_dyn_str (text);
}

/* Start ARGUMENTS, collect what it prints.  Returns errno of a failed start,
   or 0.  */
static int
run_and_collect (char **arguments, struct ruchy_writer *out,
                 struct ruchy_writer *err, int *status)
{
  int pipes[3][2];
  int opened = 0, failure = 0;
  while (opened < 3 && pipe2 (pipes[opened], O_CLOEXEC) == 0)
    opened++;
  pid_t pid = opened == 3 ? fork () : -1;
  if (pid < 0)
    failure = errno;
  if (pid == 0)
    run_child (arguments, pipes[0][1], pipes[1][1], pipes[2][1]);
  for (int i = 0; i < opened; i++)
    close (pipes[i][1]);
  if (pid > 0)
    {
      read_pipes (pipes[0][0], pipes[1][0], out, err);
      if (read (pipes[2][0], &failure, sizeof failure) <= 0)
        failure = 0;
      while (waitpid (pid, status, 0) < 0 && errno == EINTR)
        continue;
    }
  for (int i = 0; i < opened; i++)
    close (pipes[i][0]);
  return failure;
}

bool
ruchy_run_process (ruchy_str program, ruchy_array_str arguments,
                   ruchy_dyn *output, ruchy_str *error)
{
  int64_t count = arguments.length + 1;
  char **words = ruchy_alloc ((size_t) (count + 1) * sizeof *words);
  words[0] = ruchy_str_to_c (program);
  for (int64_t i = 1; i < count; i++)
    words[i] = ruchy_str_to_c (arguments.data[i - 1]);
  words[count] = NULL;
  struct ruchy_writer out = ruchy_string_writer ();
  struct ruchy_writer err = ruchy_string_writer ();
  int status = 0;
  ruchy_writer_flush (&ruchy_stdout);
  int failure = run_and_collect (words, &out, &err, &status);
  for (int64_t i = 0; i < count; i++)
    free (words[i]);
  free (words);
  ruchy_map_dyn m = NULL;
  ruchy_map_dyn_put (&m, ruchy_str_from_c ("stdout"), finish_text (&out));
  ruchy_map_dyn_put (&m, ruchy_str_from_c ("stderr"), finish_text (&err));
  ruchy_map_dyn_put (
      &m, ruchy_str_from_c ("status"),
      ruchy_dyn_int (WIFEXITED (status) ? WEXITSTATUS (status) : -1));
  ruchy_map_dyn_put (&m, ruchy_str_from_c ("success"),
                     ruchy_dyn_bool (status == 0));
  if (failure)
    {
      ruchy_map_dyn_drop (m);
      *error = ruchy_system_error (failure);
      return false;
    }
  *output = ruchy_dyn_object (m);
  return true;
}
