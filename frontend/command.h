/* SPDX-License-Identifier: MIT */
/* Subcommands and their options.

   A subcommand describes its options in a table and calls options_parse,
   which also writes --help and the messages for bad calls.  Exit statuses of
   ruchy: 0 done, 1 failed (message on stderr), 2 wrong call; `run` has the
   program's.  */

#ifndef RUCHY_COMMAND_H
#define RUCHY_COMMAND_H

#include <stdbool.h>
#include <stddef.h>

enum
{
  EXIT_FAILED = 1,
  EXIT_USAGE = 2
};

#define GROUP(title)
#define COMMAND(name, summary) int command_##name (int argc, char **argv);
#include "commands.def"
#undef COMMAND
#undef GROUP

enum option_kind
{
  OPTION_FLAG,  /* target: bool * */
  OPTION_VALUE, /* target: const char **; the last one wins */
  OPTION_LIST,  /* target: struct option_list * */
  OPTION_TEXT   /* no option: a line of --help */
};

struct option_list
{
  const char **items; /* heap */
  size_t count;
};

struct option
{
  char letter;       /* 0: none */
  const char *name;  /* without the dashes; NULL: only the letter */
  const char *value; /* what --help calls the value; NULL for a flag */
  enum option_kind kind;
  void *target;
  const char *help;
};

/* What a subcommand tells about itself.  */
struct usage
{
  const char *command;  /* "compile" */
  const char *operands; /* "[OPTION]... FILE" */
  const char *summary;  /* lines of text below the synopsis */
  const struct option *options;
  size_t option_count;
  const char *footer; /* NULL, or text at the end */
  /* The first operand ends the options (`ruchy run FILE ARGUMENT...`).  */
  bool stop_at_operand;
};

/* Parse argv[1] …; argv[0] is the subcommand.  `-O2`, `-O 2`, `--name=V`,
   `--name V` and clustered short flags are accepted, `--` ends the options.
   Operands are moved to the front: *OPERANDS points into argv, *OPERAND_COUNT
   tells how many.  Returns -1 to go on, or the exit status after --help (0)
   or a wrong call (EXIT_USAGE).  */
int options_parse (const struct usage *usage, int argc, char **argv,
                   char ***operands, int *operand_count);

/* "ruchy COMMAND: MESSAGE" on stderr; returns EXIT_FAILED.  */
int fail (const char *command, const char *format, ...)
    __attribute__ ((format (printf, 2, 3)));

/* The same with "Try 'ruchy COMMAND --help'."; returns EXIT_USAGE.  */
int fail_usage (const char *command, const char *format, ...)
    __attribute__ ((format (printf, 2, 3)));

#endif
