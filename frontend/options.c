/* SPDX-License-Identifier: MIT */
/* Command line options: see command.h.  */

#include "command.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/diagnostic.h"

static void
message (const char *command, const char *format, va_list ap)
{
  fflush (stdout);
  fprintf (stderr, "ruchy%s%s: ", *command ? " " : "", command);
  vfprintf (stderr, format, ap);
  putc ('\n', stderr);
}

int
fail (const char *command, const char *format, ...)
{
  va_list ap;
  va_start (ap, format);
  message (command, format, ap);
  va_end (ap);
  return EXIT_FAILED;
}

int
fail_usage (const char *command, const char *format, ...)
{
  va_list ap;
  va_start (ap, format);
  message (command, format, ap);
  va_end (ap);
  fprintf (stderr, "Try 'ruchy %s%s--help'.\n", command, *command ? " " : "");
  return EXIT_USAGE;
}

/* ---- Help ------------------------------------------------------------ */

enum
{
  HELP_COLUMN = 26
};

/* HELP may have several lines; they are indented alike.  */
static void
print_option (const struct option *o)
{
  char left[80];
  int n;
  if (o->kind == OPTION_TEXT)
    {
      printf ("\n%s:\n", o->help);
      return;
    }
  if (!o->name)
    n = snprintf (left, sizeof left, "  -%c%s%s", o->letter,
                  o->value ? " " : "", o->value ? o->value : "");
  else if (o->letter)
    n = snprintf (left, sizeof left, "  -%c, --%s%s%s", o->letter, o->name,
                  o->value ? "=" : "", o->value ? o->value : "");
  else
    n = snprintf (left, sizeof left, "      --%s%s%s", o->name,
                  o->value ? "=" : "", o->value ? o->value : "");
  fputs (left, stdout);
  if (n >= HELP_COLUMN)
    printf ("\n%*s", HELP_COLUMN, "");
  else
    printf ("%*s", HELP_COLUMN - n, "");
  for (const char *p = o->help; *p; p++)
    {
      putchar (*p);
      if (*p == '\n')
        printf ("%*s", HELP_COLUMN, "");
    }
  putchar ('\n');
}

static void
print_help (const struct usage *u)
{
  static const struct option help
      = { 'h', "help", NULL, OPTION_FLAG, NULL, "show this help" };
  printf ("usage: ruchy %s %s\n\n%s\n\nOptions:\n", u->command, u->operands,
          u->summary);
  for (size_t i = 0; i < u->option_count; i++)
    print_option (&u->options[i]);
  print_option (&help);
  if (u->footer)
    printf ("\n%s\n", u->footer);
}

/* ---- Parsing --------------------------------------------------------- */

static const struct option *
find_long (const struct usage *u, const char *name, size_t length)
{
  for (size_t i = 0; i < u->option_count; i++)
    {
      const char *candidate = u->options[i].name;
      if (u->options[i].kind != OPTION_TEXT && candidate
          && strlen (candidate) == length
          && memcmp (candidate, name, length) == 0)
        return &u->options[i];
    }
  return NULL;
}

static const struct option *
find_letter (const struct usage *u, char letter)
{
  for (size_t i = 0; i < u->option_count; i++)
    if (u->options[i].kind != OPTION_TEXT && u->options[i].letter == letter)
      return &u->options[i];
  return NULL;
}

static void
store (const struct option *o, const char *value)
{
  if (o->kind == OPTION_FLAG)
    *(bool *) o->target = true;
  else if (o->kind == OPTION_VALUE)
    *(const char **) o->target = value;
  else
    {
      struct option_list *list = o->target;
      const char **items
          = realloc (list->items, (list->count + 1) * sizeof *items);
      if (!items)
        {
          fputs ("ruchy: out of memory\n", stderr);
          exit (EXIT_FAILED);
        }
      list->items = items;
      list->items[list->count++] = value;
    }
}

static int
unknown_option (const struct usage *u, const char *word)
{
  size_t length = strcspn (word, "=");
  char name[64];
  snprintf (name, sizeof name, "%.*s",
            length < sizeof name ? (int) length : (int) sizeof name - 1, word);
  struct suggestion s = suggestion_for (name + (name[1] == '-' ? 2 : 1));
  suggestion_add (&s, "help");
  for (size_t i = 0; i < u->option_count; i++)
    if (u->options[i].kind != OPTION_TEXT && u->options[i].name)
      suggestion_add (&s, u->options[i].name);
  if (s.best)
    return fail_usage (u->command, "unknown option '%s'; did you mean '--%s'?",
                       name, s.best);
  return fail_usage (u->command, "unknown option '%s'", name);
}

/* argv[*i] is --NAME or --NAME=VALUE.  Returns -1 to go on.  */
static int
parse_long (const struct usage *u, int argc, char **argv, int *i)
{
  const char *name = argv[*i] + 2;
  size_t length = strcspn (name, "=");
  const char *value = name[length] ? name + length + 1 : NULL;
  if (length == 4 && memcmp (name, "help", 4) == 0)
    {
      print_help (u);
      return 0;
    }
  const struct option *o = find_long (u, name, length);
  if (!o)
    return unknown_option (u, argv[*i]);
  if (o->kind == OPTION_FLAG && value)
    return fail_usage (u->command, "option '--%s' takes no value", o->name);
  if (o->kind != OPTION_FLAG && !value)
    {
      if (*i + 1 >= argc)
        return fail_usage (u->command, "option '--%s' needs a value (%s)",
                           o->name, o->value);
      value = argv[++*i];
    }
  store (o, value);
  return -1;
}

/* argv[*i] is a cluster of short options, the last perhaps with a value.  */
static int
parse_short (const struct usage *u, int argc, char **argv, int *i)
{
  for (const char *p = argv[*i] + 1; *p; p++)
    {
      const struct option *o = find_letter (u, *p);
      if (!o && *p == 'h')
        {
          print_help (u);
          return 0;
        }
      if (!o)
        return unknown_option (u, argv[*i]);
      if (o->kind == OPTION_FLAG)
        {
          store (o, NULL);
          continue;
        }
      const char *value = p[1] ? p + 1 + (p[1] == '=') : NULL;
      if (!value)
        {
          if (*i + 1 >= argc)
            return fail_usage (u->command, "option '-%c' needs a value (%s)",
                               o->letter, o->value);
          value = argv[++*i];
        }
      store (o, value);
      break;
    }
  return -1;
}

int
options_parse (const struct usage *usage, int argc, char **argv,
               char ***operands, int *operand_count)
{
  int kept = 1;
  bool only_operands = false;
  for (int i = 1; i < argc; i++)
    {
      const char *word = argv[i];
      if (only_operands || word[0] != '-' || !word[1])
        {
          argv[kept++] = argv[i];
          only_operands |= usage->stop_at_operand;
          continue;
        }
      if (strcmp (word, "--") == 0)
        {
          only_operands = true;
          continue;
        }
      int status = word[1] == '-' ? parse_long (usage, argc, argv, &i)
                                  : parse_short (usage, argc, argv, &i);
      if (status >= 0)
        return status;
    }
  argv[kept] = NULL;
  *operands = argv + 1;
  *operand_count = kept - 1;
  return -1;
}
