/* SPDX-License-Identifier: MIT */
/* cmd-analyze.c: `ruchy analyze': show a profile, or convert it.  */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/diagnostic.h"
#include "report-command.h"
#include "report/flame-graph.h"
#include "report/redact.h"
#include "report/remarks.h"
#include "report/report.h"
#include "report/short-places.h"
#include "report/thread-filter.h"

#define COMMAND_NAME "analyze"

struct arguments
{
  const char *sort, *top, *function, *thread, *format, *table, *weight;
  const char *html, *flame_graph, *annotate, *output, *width, *redact, *key;
  struct option_list sources, remarks;
  bool inverted, no_advice;
};

static void
write_json (const struct profile *profile,
            const struct report_options *options, struct buffer *out)
{
  (void) options;
  profile_write (profile, out);
}

/* Words of --format and what writes them.  */
#define FORMATS(FORMAT)                                                       \
  FORMAT ("text", report_text)                                                \
  FORMAT ("json", write_json)                                                 \
  FORMAT ("csv", report_csv)                                                  \
  FORMAT ("folded", report_folded)                                            \
  FORMAT ("callgrind", report_callgrind)                                      \
  FORMAT ("lcov", report_lcov)                                                \
  FORMAT ("gcov", report_gcov)                                                \
  FORMAT ("speedscope", report_speedscope)                                    \
  FORMAT ("pprof", report_pprof)                                              \
  FORMAT ("chrome", report_chrome)                                            \
  FORMAT ("html", report_html)

#define FORMAT_NAME(name, writer) name,
#define FORMAT_WRITER(name, writer) writer,

static const char *const format_names[] = { FORMATS (FORMAT_NAME) };
static void (*const format_writers[]) (const struct profile *,
                                       const struct report_options *,
                                       struct buffer *)
    = { FORMATS (FORMAT_WRITER) };
enum
{
  FORMAT_COUNT = sizeof format_names / sizeof *format_names
};

/* The number of NAME among COUNT NAMES, or COUNT.  */
static size_t
word_number (const char *name, const char *const *names, size_t count)
{
  size_t i = 0;
  while (i < count && strcmp (name, names[i]) != 0)
    i++;
  return i;
}

static bool
set_sort (struct report_options *options, const char *name)
{
  options->sort = word_number (name, view_sort_names, SORT_COUNT);
  if (options->sort != SORT_COUNT)
    return true;
  unknown_word (COMMAND_NAME, "order", name, view_sort_names, SORT_COUNT);
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
                                 .width = terminal_width (stdout),
                                 .colour = stream_has_colour (stdout),
                                 .advice = !a->no_advice,
                                 .is_condensed = true,
                                 .weight = a->weight,
                                 .table = a->table,
                                 .source_folders = a->sources.items,
                                 .source_folder_count = a->sources.count };
  enum weight weight;
  if (a->format != NULL && strcmp (a->format, "text") != 0)
    {
      options->top = 0;
      options->is_condensed = false;
    }
  if (a->output != NULL)
    {
      options->width = 0;
      options->colour = false;
    }
  if (a->top != NULL)
    {
      if (!number_option (COMMAND_NAME, "top", a->top, 1000000000, &number))
        return false;
      options->top = number;
    }
  if (a->width != NULL)
    {
      if (!number_option (COMMAND_NAME, "width", a->width, 100000, &number))
        return false;
      options->width = (unsigned) number;
    }
  return weight_option (COMMAND_NAME, a->weight, &weight)
         && (a->sort == NULL || set_sort (options, a->sort));
}

/* The last output: it may change the profile.  */
static int
write_format (struct profile *profile, const struct arguments *a,
              const struct report_options *options)
{
  struct buffer text = { 0 };
  size_t format = word_number (a->format != NULL ? a->format : "text",
                               format_names, FORMAT_COUNT);
  if (format == 0)
    profile_shorten_places (profile);
  format_writers[format](profile, options, &text);
  int status = deliver_text (COMMAND_NAME, &text, a->output);
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
  int status = deliver_text (COMMAND_NAME, &text, a->flame_graph);
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
  int status = deliver_text (COMMAND_NAME, &text, a->html);
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
            ? deliver_text (COMMAND_NAME, &text, a->output)
            : fail (COMMAND_NAME, "%s", error);
  buffer_free (&text);
  arena_free (&arena);
  return status;
}

/* All outputs asked for; the report itself if no other was.  */
static int
analyze (struct profile *profile, const struct arguments *a,
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

/* Everything about the call that can be wrong before the profile is read.
   Returns -1 to go on.  */
static int
check_words (const struct arguments *a, enum redaction *redaction)
{
  *redaction = REDACT_NOTHING;
  if (a->format != NULL
      && word_number (a->format, format_names, FORMAT_COUNT) == FORMAT_COUNT)
    return unknown_word (COMMAND_NAME, "format", a->format, format_names,
                         FORMAT_COUNT);
  if (a->table != NULL && !is_csv_table (a->table))
    return fail_usage (COMMAND_NAME, "no table '%s' in a profile", a->table);
  if (a->redact != NULL && !redaction_named (a->redact, redaction))
    return fail_usage (COMMAND_NAME,
                       "--redact needs names, paths or all, not '%s'",
                       a->redact);
  return -1;
}

static bool
read_remarks (const struct arguments *a, struct remarks *remarks)
{
  for (size_t i = 0; i < a->remarks.count; i++)
    {
      const char *error;
      if (!remarks_read (remarks, a->remarks.items[i], &error))
        {
          fail (COMMAND_NAME, "%s", error);
          return false;
        }
    }
  return true;
}

static int
run (const char *path, const struct arguments *a)
{
  struct report_options options;
  enum redaction redaction;
  if (!make_options (a, &options))
    return EXIT_USAGE;
  int status = check_words (a, &redaction);
  if (status >= 0)
    return status;
  struct arena arena = { 0 };
  struct remarks remarks = { .arena = &arena };
  options.remarks = &remarks;
  struct profile **profiles = read_remarks (a, &remarks)
                                  ? read_profiles (COMMAND_NAME, &path, 1)
                                  : NULL;
  if (profiles == NULL)
    {
      arena_free (&arena);
      return EXIT_FAILED;
    }
  const char *wrong = a->thread != NULL
                          ? profile_keep_thread (profiles[0], a->thread)
                          : NULL;
  if (redaction != REDACT_NOTHING)
    profile_redact (profiles[0], redaction, a->key);
  status = wrong != NULL
               ? fail (COMMAND_NAME, "%s: %s", profiles[0]->path, wrong)
               : analyze (profiles[0], a, &options);
  free_profiles (profiles, 1);
  arena_free (&arena);
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
      "only what this thread did (a pattern, or a number)" },
    { 0, "remarks", "FILE", OPTION_LIST, &a.remarks,
      "use GCC's messages about the code for recommendations:\n"
      "-fopt-info-vec-optimized-missed, -Wsuggest-attribute=pure" },
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
  free (a.remarks.items);
  return status;
}
