/* SPDX-License-Identifier: MIT */
/* main.c: from argv to a subcommand (commands.def).  `ruchy FILE` and
   `ruchy -e EXPRESSION` are short forms of `ruchy run`.  */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/diagnostic.h"
#include "command.h"

struct command
{
  const char *name;
  int (*run) (int argc, char **argv);
};

static const struct command commands[] = {
#define GROUP(title)
#define COMMAND(name, summary) { #name, command_##name },
#include "commands.def"
#undef COMMAND
#undef GROUP
};

enum
{
  COMMAND_COUNT = sizeof commands / sizeof *commands
};

static void
print_help (FILE *out)
{
  fputs ("usage: ruchy COMMAND [ARGUMENT]...\n"
         "       ruchy FILE [ARGUMENT]...       run a program\n"
         "       ruchy -e EXPRESSION            print its value\n"
         "\n"
         "The Ruchy compiler and the reader of profiles.\n",
         out);
#define GROUP(title) fputs ("\n" title ":\n", out);
#define COMMAND(name, summary) fprintf (out, "  %-14s%s\n", #name, summary);
#include "commands.def"
#undef COMMAND
#undef GROUP
  fputs ("\n'ruchy COMMAND --help' tells more about each of them.\n"
         "Exit status: 0 done, 1 failed, 2 wrong call; 'ruchy run' has the\n"
         "program's own.\n",
         out);
}

static const struct command *
find_command (const char *name)
{
  for (size_t i = 0; i < COMMAND_COUNT; i++)
    if (strcmp (commands[i].name, name) == 0)
      return &commands[i];
  return NULL;
}

/* A word that is neither a command nor a file.  */
static int
unknown_command (const char *word)
{
  struct suggestion s = suggestion_for (word);
  for (size_t i = 0; i < COMMAND_COUNT; i++)
    suggestion_add (&s, commands[i].name);
  if (s.best)
    return fail_usage ("", "unknown command '%s'; did you mean '%s'?", word,
                       s.best);
  return fail_usage ("", "unknown command '%s'", word);
}

static int
unknown_option (const char *word)
{
  struct suggestion s = suggestion_for (word + 1 + (word[1] == '-'));
  suggestion_add (&s, "help");
  suggestion_add (&s, "version");
  if (s.best)
    return fail_usage ("", "unknown option '%s'; did you mean '--%s'?", word,
                       s.best);
  return fail_usage ("", "unknown option '%s'", word);
}

/* A word that names a file: it has a suffix or a folder, or it exists.  */
static bool
is_file_name (const char *word)
{
  size_t length = strlen (word);
  return strcmp (word, "-") == 0 || strchr (word, '/')
         || (length > 6 && strcmp (word + length - 6, ".ruchy") == 0)
         || access (word, F_OK) == 0;
}

static int
dispatch (int argc, char **argv)
{
  const char *word = argv[1];
  if (strcmp (word, "--version") == 0 || strcmp (word, "-V") == 0)
    {
      puts ("ruchy " RUCHY_VERSION);
      return 0;
    }
  if (strcmp (word, "--help") == 0 || strcmp (word, "-h") == 0)
    {
      print_help (stdout);
      return 0;
    }
  if (strcmp (word, "help") == 0)
    {
      if (argc < 3)
        {
          print_help (stdout);
          return 0;
        }
      const struct command *c = find_command (argv[2]);
      char help[] = "--help";
      char *arguments[] = { argv[2], help, NULL };
      return c ? c->run (2, arguments) : unknown_command (argv[2]);
    }
  const struct command *command = find_command (word);
  if (command)
    return command->run (argc - 1, argv + 1);
  if (strcmp (word, "-e") == 0 || is_file_name (word))
    /* argv[0] is not "run": command_run takes all arguments as they are.  */
    return command_run (argc, argv);
  return word[0] == '-' ? unknown_option (word) : unknown_command (word);
}

int
main (int argc, char **argv)
{
  if (argc < 2)
    {
      print_help (stderr);
      return EXIT_USAGE;
    }
  int status = dispatch (argc, argv);
  if (fflush (stdout) != 0 && status == 0)
    return fail ("", "cannot write standard output");
  return status;
}
