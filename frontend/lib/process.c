/* SPDX-License-Identifier: MIT */
/* Support library: other programs.  The prelude's process.ruchy makes
   std::process::Command of these.  */

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

int64_t
ruchy_process_id (void)
{
  return getpid ();
}

/* The strings as a list for exec.  */
static char **
word_list (ruchy_array_str texts)
{
  char **words = ruchy_alloc ((size_t) (texts.length + 1) * sizeof *words);
  for (int64_t i = 0; i < texts.length; i++)
    words[i] = ruchy_str_to_c (texts.data[i]);
  words[texts.length] = NULL;
  return words;
}

static void
free_words (char **words)
{
  for (char **p = words; *p; p++)
    free (*p);
  free (words);
}

/* What the child process needs to know; ENDS are the child's, -1 if the
   stream is not a pipe.  */
struct start
{
  char **words, **settings;
  const char *folder, *streams;
  int ends[3];
  int report;
};

static _Noreturn void
run_child (const struct start *s)
{
  for (int i = 0; i < 3; i++)
    {
      int fd = s->ends[i];
      if (s->streams[i] == 'n')
        fd = open ("/dev/null", O_RDWR | O_CLOEXEC);
      if (fd >= 0)
        dup2 (fd, i);
    }
  signal (SIGPIPE, SIG_DFL);
  for (char **p = s->settings; *p; p++)
    putenv (*p);
  if (!*s->folder || chdir (s->folder) == 0)
    execvp (s->words[0], s->words);
  int number = errno;
  ssize_t ignored = write (s->report, &number, sizeof number);
  (void) ignored;
  _exit (127);
}

/* Make PIPES for the streams that ask for one, and for the report of a failed
   start; -1 where there is none.  */
static bool
make_pipes (int pipes[4][2], const char *streams)
{
  bool ok = true;
  for (int i = 0; i < 4; i++)
    {
      pipes[i][0] = pipes[i][1] = -1;
      if (ok && (i == 3 || streams[i] == 'p'))
        ok = pipe2 (pipes[i], O_CLOEXEC) == 0;
    }
  return ok;
}

static void
close_end (int *fd)
{
  if (*fd >= 0)
    close (*fd);
  *fd = -1;
}

ruchy_array_i64
ruchy_process_start (ruchy_array_str command, ruchy_str folder,
                     ruchy_array_str settings, ruchy_str streams)
{
  int pipes[4][2];
  int64_t result[5] = { 0, 0, -1, -1, -1 };
  struct start s
      = { .words = word_list (command), .settings = word_list (settings) };
  char *c_folder = ruchy_str_to_c (folder);
  char *c_streams = ruchy_str_to_c (streams);
  s.folder = c_folder;
  s.streams = c_streams;
  ruchy_writer_flush (&ruchy_stdout);
  pid_t pid = make_pipes (pipes, c_streams) ? fork () : -1;
  int failure = errno;
  /* The child reads its first stream, and writes the others.  */
  for (int i = 0; i < 3; i++)
    s.ends[i] = pipes[i][i > 0];
  s.report = pipes[3][1];
  if (pid == 0)
    run_child (&s);
  for (int i = 0; i < 4; i++)
    close_end (&pipes[i][i > 0]);
  if (pid > 0 && read (pipes[3][0], &failure, sizeof failure) <= 0)
    failure = 0;
  close_end (&pipes[3][0]);
  if (pid > 0 && failure)
    waitpid (pid, NULL, 0);
  for (int i = 0; i < 3; i++)
    {
      if (failure)
        close_end (&pipes[i][i == 0]);
      result[2 + i] = pipes[i][i == 0];
    }
  result[0] = failure;
  result[1] = pid;
  free_words (s.words);
  free_words (s.settings);
  free (c_folder);
  free (c_streams);
  return ruchy_array_i64_from (result, 5);
}

/* What the last ruchy_process_read found in its second stream.  */
static struct ruchy_array_u8 second_stream;

/* Append what FD has to TEXT; false at its end.  */
static bool
read_some (int fd, ruchy_array_u8 *text)
{
  enum
  {
    SIZE = 4096
  };
  ruchy_array_u8_reserve (text, SIZE);
  ssize_t n = read (fd, text->data + text->length, SIZE);
  if (n > 0)
    text->length += n;
  return n > 0 || (n < 0 && errno == EINTR);
}

ruchy_array_u8
ruchy_process_read (int64_t first, int64_t second)
{
  struct pollfd ends[] = { { .fd = (int) first, .events = POLLIN },
                           { .fd = (int) second, .events = POLLIN } };
  ruchy_array_u8 texts[2] = { { 0 }, { 0 } };
  while (ends[0].fd >= 0 || ends[1].fd >= 0)
    {
      if (poll (ends, 2, -1) < 0 && errno != EINTR)
        break;
      for (int i = 0; i < 2; i++)
        if (ends[i].fd >= 0 && ends[i].revents
            && !read_some (ends[i].fd, &texts[i]))
          close_end (&ends[i].fd);
    }
  ruchy_array_u8_drop (second_stream);
  second_stream = texts[1];
  return texts[0];
}

ruchy_array_u8
ruchy_process_second (void)
{
  ruchy_array_u8 text = second_stream;
  second_stream = (ruchy_array_u8){ 0 };
  return text;
}

int64_t
ruchy_process_wait (int64_t pid)
{
  int status = 0;
  while (waitpid ((pid_t) pid, &status, 0) < 0)
    if (errno != EINTR)
      return -1;
  return status;
}

int64_t
ruchy_process_kill (int64_t pid)
{
  return kill ((pid_t) pid, SIGKILL) == 0 ? 0 : errno;
}

int64_t
ruchy_process_write (int64_t fd, ruchy_str text)
{
  struct sigaction ignore = { .sa_handler = SIG_IGN }, old;
  int failure = 0;
  sigaction (SIGPIPE, &ignore, &old);
  for (size_t done = 0; done < text.length && !failure;)
    {
      ssize_t n = write ((int) fd, text.data + done, text.length - done);
      if (n >= 0)
        done += (size_t) n;
      else if (errno != EINTR)
        failure = errno;
    }
  sigaction (SIGPIPE, &old, NULL);
  return failure;
}

void
ruchy_process_close (int64_t fd)
{
  if (fd >= 0)
    close ((int) fd);
}

ruchy_str
ruchy_system_error_text (int64_t number)
{
  return ruchy_system_error ((int) number);
}
