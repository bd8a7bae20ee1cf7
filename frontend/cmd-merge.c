/* SPDX-License-Identifier: MIT */
/* cmd-merge.c: `ruchy merge': several profiles to one.  */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "report-command.h"
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
merge (char **paths, size_t count, const struct arguments *a)
{
  unsigned long newest = count;
  if (a->rolling != NULL
      && (*a->rolling == '0'
          || !number_option (COMMAND_NAME, "rolling", a->rolling, 1000000,
                             &newest)))
    return *a->rolling == '0' ? fail_usage (COMMAND_NAME,
                                            "--rolling needs a number from 1, "
                                            "not '%s'",
                                            a->rolling)
                              : EXIT_USAGE;
  if (newest > count)
    newest = count;
  struct profile **profiles
      = read_profiles (COMMAND_NAME, (const char *const *) paths, count);
  if (profiles == NULL)
    return EXIT_FAILED;
  if (newest < count)
    qsort (profiles, count, sizeof *profiles, by_time);
  struct profile *sum
      = profile_merge (profiles + (count - newest), newest, a->mean);
  struct buffer text = { 0 };
  profile_write (sum, &text);
  int status = deliver_text (COMMAND_NAME, &text, a->output);
  buffer_free (&text);
  profile_free (sum);
  free_profiles (profiles, count);
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
