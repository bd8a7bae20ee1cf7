/* SPDX-License-Identifier: MIT */
/* cmd-merge.c: `ruchy merge': several profiles to one.  */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "report/merge.h"

#define COMMAND_NAME "merge"

struct arguments
{
  const char *output, *rolling;
  bool mean;
};

static int
by_time (const void *a_, const void *b_)
{
  const struct profile *a = *(struct profile *const *) a_;
  const struct profile *b = *(struct profile *const *) b_;
  /* RFC 3339 in UTC sorts as text.  */
  return strcmp (a->timestamp, b->timestamp);
}

static int
deliver (const struct profile *profile, const char *output)
{
  struct buffer text = { 0 };
  int status = 0;
  profile_write (profile, &text);
  if (output == NULL || strcmp (output, "-") == 0)
    fwrite (buffer_text (&text), 1, text.length, stdout);
  else if (write_file_atomically (output, buffer_text (&text), text.length,
                                  0666)
           != 0)
    status = fail (COMMAND_NAME, "%s: %m", output);
  buffer_free (&text);
  return status;
}

/* Read COUNT files; returns how many were read, fewer after a message.  */
static size_t
read_all (struct profile **profiles, char **paths, size_t count)
{
  size_t n = 0;
  for (; n < count; n++)
    {
      char *error;
      profiles[n] = profile_read (paths[n], &error);
      if (profiles[n] == NULL)
        {
          fail (COMMAND_NAME, "%s", error);
          free (error);
          break;
        }
    }
  return n;
}

static int
merge (char **paths, size_t count, const struct arguments *a)
{
  size_t newest = count;
  if (a->rolling != NULL)
    {
      char *end;
      unsigned long k = strtoul (a->rolling, &end, 10);
      if (*a->rolling < '1' || *a->rolling > '9' || *end != '\0')
        return fail_usage (COMMAND_NAME,
                           "--rolling needs a number from 1, not '%s'",
                           a->rolling);
      newest = k < count ? k : count;
    }
  struct profile **profiles = calloc (count, sizeof *profiles);
  if (profiles == NULL)
    return fail (COMMAND_NAME, "out of memory");
  size_t read = read_all (profiles, paths, count);
  int status = EXIT_FAILED;
  if (read == count)
    {
      if (newest < count)
        qsort (profiles, count, sizeof *profiles, by_time);
      struct profile *sum
          = profile_merge (profiles + (count - newest), newest, a->mean);
      status = deliver (sum, a->output);
      profile_free (sum);
    }
  for (size_t i = 0; i < read; i++)
    profile_free (profiles[i]);
  free (profiles);
  return status;
}

int
command_merge (int argc, char **argv)
{
  struct arguments a = { 0 };
  const struct option options[] = {
    { 'o', "output", "FILE", OPTION_VALUE, &a.output,
      "write to FILE, not to standard output" },
    { 0, "average", NULL, OPTION_FLAG, &a.mean,
      "the mean of the profiles, not their sum" },
    { 0, "rolling", "K", OPTION_VALUE, &a.rolling,
      "only the K newest of them (by the time they started)" },
  };
  const struct usage usage
      = { .command = COMMAND_NAME,
          .operands = "[OPTION]... PROFILE...",
          .summary = "Add up the profiles of several runs of a program.",
          .options = options,
          .option_count = sizeof options / sizeof *options,
          .footer = "Exit status: 0 done, 1 a profile can't be read or the "
                    "output not written,\n2 wrong call." };
  char **operands;
  int count;
  int status = options_parse (&usage, argc, argv, &operands, &count);
  if (status >= 0)
    return status;
  if (count == 0)
    return fail_usage (COMMAND_NAME, "no profile given");
  return merge (operands, (size_t) count, &a);
}
