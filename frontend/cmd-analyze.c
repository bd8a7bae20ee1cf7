/* SPDX-License-Identifier: MIT */
/* cmd-analyze.c: `ruchy analyze': show a profile, or convert it.  */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/diagnostic.h"
#include "command.h"
#include "report/call-tree.h"
#include "report/flame-graph.h"
#include "report/redact.h"
#include "report/report.h"
#include "report/units.h"

#define COMMAND_NAME "analyze"

struct arguments
{
  const char *sort, *top, *function, *thread, *format, *table, *weight;
  const char *html, *flame_graph, *annotate, *output, *width, *redact, *key;
  struct option_list sources;
  bool inverted, no_advice;
};

/* Formats that only append to a buffer.  */
static const struct
{
  const char *name;
  void (*write) (const struct profile *, const struct report_options *,
                 struct buffer *);
} formats[] = { { "text", report_text },
                { "folded", report_folded },
                { "callgrind", report_callgrind },
                { "lcov", report_lcov },
                { "gcov", report_gcov },
                { "speedscope", report_speedscope },
                { "pprof", report_pprof },
                { "chrome", report_chrome },
                { "html", report_html } };

/* Width of the terminal behind standard output; 0 if it is none.  */
static unsigned
terminal_width (void)
{
  struct winsize size;
  const char *columns = getenv ("COLUMNS");
  if (isatty (STDOUT_FILENO) && ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0
      && size.ws_col != 0)
    return size.ws_col;
  if (isatty (STDOUT_FILENO))
    return columns != NULL && atoi (columns) > 0 ? (unsigned) atoi (columns)
                                                 : 80;
  return 0;
}

/* A whole number of at most MAXIMUM; false after a message.  */
static bool
number_value (const char *option, const char *text, unsigned long maximum,
              unsigned long *value)
{
  char *end;
  *value = strtoul (text, &end, 10);
  if (*text >= '0' && *text <= '9' && *end == '\0' && *value <= maximum)
    return true;
  fail_usage (COMMAND_NAME, "--%s needs a number from 0 to %lu, not '%s'",
              option, maximum, text);
  return false;
}

static bool
set_sort (struct report_options *options, const char *name)
{
  struct suggestion s = suggestion_for (name);
  for (int i = 0; i < SORT_COUNT; i++)
    {
      if (strcmp (name, view_sort_names[i]) == 0)
        {
          options->sort = i;
          return true;
        }
      suggestion_add (&s, view_sort_names[i]);
    }
  fail_usage (COMMAND_NAME, "unknown order '%s'%s%s%s", name,
              s.best != NULL ? "; did you mean '" : "",
              s.best != NULL ? s.best : "", s.best != NULL ? "'?" : "");
  return false;
}

static bool
make_options (const struct arguments *a, struct report_options *options)
{
  unsigned long number;
  *options
      = (struct report_options){ .top = 10,
                                 .function = a->function,
                                 .thread = a->thread,
                                 .width = terminal_width (),
                                 .colour = stream_has_colour (stdout),
                                 .advice = !a->no_advice,
                                 .weight = a->weight,
                                 .table = a->table,
                                 .source_folders = a->sources.items,
                                 .source_folder_count = a->sources.count };
  if (a->format != NULL && strcmp (a->format, "text") != 0)
    options->top = 0;
  if (a->output != NULL)
    {
      options->width = 0;
      options->colour = false;
    }
  if (a->top != NULL)
    {
      if (!number_value ("top", a->top, 1000000000, &number))
        return false;
      options->top = number;
    }
  if (a->width != NULL)
    {
      if (!number_value ("width", a->width, 100000, &number))
        return false;
      options->width = (unsigned) number;
    }
  if (a->weight != NULL && weight_named (a->weight) == WEIGHT_COUNT)
    {
      fail_usage (COMMAND_NAME, "unknown weight '%s'", a->weight);
      return false;
    }
  return a->sort == NULL || set_sort (options, a->sort);
}

/* Give TEXT to the user: into OUTPUT, or on standard output.  */
static int
deliver (const struct buffer *text, const char *output)
{
  if (output == NULL || strcmp (output, "-") == 0)
    {
      if (fwrite (buffer_text (text), 1, text->length, stdout) != text->length
          || fflush (stdout) != 0)
        return fail (COMMAND_NAME, "cannot write standard output");
      return 0;
    }
  if (write_file_atomically (output, buffer_text (text), text->length, 0666)
      != 0)
    return fail (COMMAND_NAME, "%s: %m", output);
  return 0;
}

static int
write_format (const struct profile *profile, const struct arguments *a,
              const struct report_options *options)
{
  struct buffer text = { 0 };
  const char *name = a->format != NULL ? a->format : "text";
  int status = -1;
  for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
    if (strcmp (name, formats[i].name) == 0)
      {
        formats[i].write (profile, options, &text);
        status = deliver (&text, a->output);
      }
  if (strcmp (name, "json") == 0)
    {
      profile_write (profile, &text);
      status = deliver (&text, a->output);
    }
  else if (strcmp (name, "csv") == 0)
    status = report_csv (profile, options, &text)
                 ? deliver (&text, a->output)
                 : fail_usage (COMMAND_NAME, "no table '%s' in a profile",
                               a->table);
  buffer_free (&text);
  return status;
}

static int
write_flame_graph (const struct profile *profile, const struct arguments *a)
{
  struct arena arena = { 0 };
  struct buffer text = { 0 };
  enum weight weight
      = a->weight != NULL ? weight_named (a->weight) : WEIGHT_TIME;
  flame_graph_write (call_tree_build (&arena, profile, weight),
                     profile->binary, a->inverted, &text);
  int status = deliver (&text, a->flame_graph);
  buffer_free (&text);
  arena_free (&arena);
  return status;
}

static int
write_html (const struct profile *profile, const struct arguments *a,
            const struct report_options *options)
{
  struct buffer text = { 0 };
  report_html (profile, options, &text);
  int status = deliver (&text, a->html);
  buffer_free (&text);
  return status;
}

static int
write_annotation (const struct profile *profile, const struct arguments *a,
                  const struct report_options *options)
{
  struct arena arena = { 0 };
  struct buffer text = { 0 };
  const char *error = NULL;
  int status
      = report_annotate (profile, options, a->annotate, &arena, &error, &text)
            ? deliver (&text, a->output)
            : fail (COMMAND_NAME, "%s", error);
  buffer_free (&text);
  arena_free (&arena);
  return status;
}

/* All outputs asked for; the report itself if no other was.  */
static int
analyze (const struct profile *profile, const struct arguments *a,
         const struct report_options *options)
{
  int status = 0;
  bool is_other
      = a->html != NULL || a->flame_graph != NULL || a->annotate != NULL;
  if (a->html != NULL)
    status = write_html (profile, a, options);
  if (status == 0 && a->flame_graph != NULL)
    status = write_flame_graph (profile, a);
  if (status == 0 && a->annotate != NULL)
    status = write_annotation (profile, a, options);
  if (status == 0 && (!is_other || a->format != NULL))
    status = write_format (profile, a, options);
  return status;
}

static bool
is_known_format (const char *name)
{
  if (strcmp (name, "json") == 0 || strcmp (name, "csv") == 0)
    return true;
  for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
    if (strcmp (name, formats[i].name) == 0)
      return true;
  return false;
}

static int
run (const char *path, const struct arguments *a)
{
  struct report_options options;
  if (!make_options (a, &options))
    return EXIT_USAGE;
  if (a->format != NULL && !is_known_format (a->format))
    return fail_usage (COMMAND_NAME, "unknown format '%s'", a->format);
  enum redaction redaction = REDACT_NOTHING;
  if (a->redact != NULL && !redaction_named (a->redact, &redaction))
    return fail_usage (COMMAND_NAME,
                       "--redact needs names, paths or all, not '%s'",
                       a->redact);
  char *error;
  struct profile *profile = profile_read (path, &error);
  if (profile == NULL)
    {
      fail (COMMAND_NAME, "%s", error);
      free (error);
      return EXIT_FAILED;
    }
  if (redaction != REDACT_NOTHING)
    profile_redact (profile, redaction, a->key);
  int status = analyze (profile, a, &options);
  profile_free (profile);
  return status;
}

int
command_analyze (int argc, char **argv)
{
  struct arguments a = { 0 };
  const struct option options[] = {
    { 'f', "format", "FORMAT", OPTION_VALUE, &a.format,
      "text (the default), json, csv, folded, callgrind, lcov,\n"
      "gcov, speedscope, pprof, chrome or html" },
    { 'o', "output", "FILE", OPTION_VALUE, &a.output,
      "write to FILE, not to standard output" },
    { 0, "html", "FILE", OPTION_VALUE, &a.html,
      "write a page for the browser: tables, flame graph, source" },
    { 0, "flame-graph", "FILE", OPTION_VALUE, &a.flame_graph,
      "write a flame graph as interactive SVG" },
    { 'a', "annotate", "FILE|FUNCTION", OPTION_VALUE, &a.annotate,
      "show source text with counts and times beside each line" },
    { 0, NULL, NULL, OPTION_TEXT, NULL, "What is shown" },
    { 's', "sort", "ORDER", OPTION_VALUE, &a.sort,
      "self (the default), total, calls, average, max, cycles,\n"
      "misses, allocs or name" },
    { 'n', "top", "N", OPTION_VALUE, &a.top,
      "rows of each table (text: 10, others: all); 0 is all" },
    { 0, "function", "GLOB", OPTION_VALUE, &a.function,
      "only functions whose name matches, and what is in them" },
    { 0, "thread", "NAME|TID", OPTION_VALUE, &a.thread,
      "only this row of the table of threads" },
    { 0, "no-advice", NULL, OPTION_FLAG, &a.no_advice,
      "leave out the recommendations" },
    { 0, "width", "COLUMNS", OPTION_VALUE, &a.width,
      "width of the report (that of the terminal; 0 is no limit)" },
    { 0, "source", "FOLDER", OPTION_LIST, &a.sources,
      "look for source files in FOLDER too" },
    { 0, "weight", "WEIGHT", OPTION_VALUE, &a.weight,
      "of stacks and flame graphs: time, calls, allocs, bytes,\n"
      "cycles or misses" },
    { 0, "inverted", NULL, OPTION_FLAG, &a.inverted,
      "draw the flame graph from the top down" },
    { 0, "table", "TABLE", OPTION_VALUE, &a.table,
      "of csv: functions (the default), loops, branches, switches,\n"
      "lines, edges, sites, threads, regions or units" },
    { 0, NULL, NULL, OPTION_TEXT, NULL, "Sharing" },
    { 0, "redact", "WHAT", OPTION_VALUE, &a.redact,
      "replace names, paths or all texts by keyed hashes" },
    { 0, "key", "KEY", OPTION_VALUE, &a.key,
      "key of the hashes (a new one each time if not given)" },
  };
  const struct usage usage
      = { .command = COMMAND_NAME,
          .operands = "[OPTION]... [PROFILE]",
          .summary = "Show what a profile says: PROFILE (profile.json if not "
                     "given, `-' is\nstandard input) as a report, or in "
                     "another format.",
          .options = options,
          .option_count = sizeof options / sizeof *options,
          .footer = "Exit status: 0 done, 1 the profile can't be read or the "
                    "output not written,\n2 wrong call." };
  char **operands;
  int count;
  int status = options_parse (&usage, argc, argv, &operands, &count);
  if (status < 0 && count > 1)
    status = fail_usage (COMMAND_NAME, "one profile at a time; `ruchy merge' "
                                       "and `ruchy diff' take several");
  if (status < 0)
    status = run (count == 1 ? operands[0] : "profile.json", &a);
  free (a.sources.items);
  return status;
}
