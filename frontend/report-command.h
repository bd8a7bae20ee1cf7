/* SPDX-License-Identifier: MIT */
/* What the subcommands that read profiles share: option values, reading,
   delivering.  Each function tells the user on standard error what is wrong;
   COMMAND is the subcommand's name for that.  */

#ifndef RUCHY_REPORT_COMMAND_H
#define RUCHY_REPORT_COMMAND_H

#include <stdio.h>

#include "base/buffer.h"
#include "command.h"
#include "report/call-tree.h"
#include "report/profile.h"

/* A whole number of at most MAXIMUM; false after a message.  */
bool number_option (const char *command, const char *option, const char *text,
                    unsigned long maximum, unsigned long *value);

/* The weight called TEXT (NULL: time); false after a message.  */
bool weight_option (const char *command, const char *text,
                    enum weight *weight);

/* ", did you mean 'NAME'?" as fail_usage ends a message about an unknown WHAT
   called TEXT, one of COUNT NAMES.  Returns EXIT_USAGE.  */
int unknown_word (const char *command, const char *what, const char *text,
                  const char *const *names, size_t count);

/* Columns of the terminal behind STREAM; 0 if it is none.  */
unsigned terminal_width (FILE *stream);

/* Give TEXT to the user: into OUTPUT, or on standard output if that is NULL
   or "-".  Returns 0 or EXIT_FAILED.  */
int deliver_text (const char *command, const struct buffer *text,
                  const char *output);

/* Read COUNT profiles.  Returns them (free with free_profiles), or NULL after
   a message.  */
struct profile **read_profiles (const char *command, const char *const *paths,
                                size_t count);
void free_profiles (struct profile **profiles, size_t count);

#endif
