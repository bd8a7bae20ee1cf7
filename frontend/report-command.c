/* SPDX-License-Identifier: MIT */
/* report-command.c: what analyze, diff, merge and run --profile share.  */

#include "report-command.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/diagnostic.h"

bool
number_option (const char *command, const char *option, const char *text,
               unsigned long maximum, unsigned long *value)
{
  char *end;
  *value = strtoul (text, &end, 10);
  if (*text >= '0' && *text <= '9' && *end == '\0' && *value <= maximum)
    return true;
  fail_usage (command, "--%s needs a number from 0 to %lu, not '%s'", option,
              maximum, text);
  return false;
}

int
unknown_word (const char *command, const char *what, const char *text,
              const char *const *names, size_t count)
{
  struct suggestion s = suggestion_for (text);
  for (size_t i = 0; i < count; i++)
    suggestion_add (&s, names[i]);
  return fail_usage (command, "unknown %s '%s'%s%s%s", what, text,
                     s.best != NULL ? "; did you mean '" : "",
                     s.best != NULL ? s.best : "", s.best != NULL ? "'?" : "");
}

bool
weight_option (const char *command, const char *text, enum weight *weight)
{
  *weight = text != NULL ? weight_named (text) : WEIGHT_TIME;
  if (*weight != WEIGHT_COUNT)
    return true;
  unknown_word (command, "weight", text, weight_names, WEIGHT_COUNT);
  return false;
}

unsigned
terminal_width (FILE *stream)
{
  struct winsize size;
  const char *columns = getenv ("COLUMNS");
  if (!isatty (fileno (stream)))
    return 0;
  if (ioctl (fileno (stream), TIOCGWINSZ, &size) == 0 && size.ws_col != 0)
    return size.ws_col;
  return columns != NULL && atoi (columns) > 0 ? (unsigned) atoi (columns)
                                               : 80;
}

int
deliver_text (const char *command, const struct buffer *text,
              const char *output)
{
  if (output == NULL || strcmp (output, "-") == 0)
    {
      if (fwrite (buffer_text (text), 1, text->length, stdout) != text->length
          || fflush (stdout) != 0)
        return fail (command, "cannot write standard output: %m");
      return 0;
    }
  if (write_file_atomically (output, buffer_text (text), text->length, 0666)
      != 0)
    return fail (command, "%s: %m", output);
  return 0;
}

struct profile **
read_profiles (const char *command, const char *const *paths, size_t count)
{
  struct profile **profiles = calloc (count + 1, sizeof *profiles);
  if (profiles == NULL)
    {
      fail (command, "out of memory");
      return NULL;
    }
  for (size_t i = 0; i < count; i++)
    {
      char *error;
      profiles[i] = profile_read (paths[i], &error);
      if (profiles[i] == NULL)
        {
          fail (command, "%s", error);
          free (error);
          free_profiles (profiles, i);
          return NULL;
        }
    }
  return profiles;
}

void
free_profiles (struct profile **profiles, size_t count)
{
  for (size_t i = 0; profiles != NULL && i < count; i++)
    profile_free (profiles[i]);
  free (profiles);
}
