/* SPDX-License-Identifier: MIT */
/* Support library: arguments, environment, standard input.  */

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
