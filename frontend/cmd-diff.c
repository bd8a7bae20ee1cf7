/* SPDX-License-Identifier: MIT */
/* cmd-diff.c: `ruchy diff': what changed between two sets of profiles.  */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/diagnostic.h"
#include "report-command.h"
#include "report/diff.h"
#include "report/flame-graph.h"
#include "report/merge.h"
#include "report/units.h"

#define COMMAND_NAME "diff"

enum
{
  EXIT_RULE_BROKEN = 3
};

struct arguments
{
  const char *format, *output, *flame_graph, *weight, *top, *width;
  struct option_list rules; /* --fail-if */
};

struct sides
{
  struct profile **profiles[2];
  size_t counts[2];
  unsigned long top, width; /* of the report */
};

static int
write_flame_graph (const struct sides *s, const struct arguments *a)
{
  struct arena arena = { 0 };
  struct buffer text = { 0 };
  struct profile *means[2];
  struct call_tree *trees[2];
  enum weight weight
      = a->weight != NULL ? weight_named (a->weight) : WEIGHT_TIME;
  for (int side = 0; side < 2; side++)
    {
      means[side] = profile_merge (s->profiles[side], s->counts[side], true);
      trees[side] = call_tree_build (&arena, means[side], weight);
    }
  const char *title
      = arena_printf (&arena, "%s: before and after", means[1]->binary);
  flame_graph_write_diff (&arena, trees[0], trees[1], title, &text);
  int status = deliver_text (COMMAND_NAME, &text, a->flame_graph);
  buffer_free (&text);
  arena_free (&arena);
  profile_free (means[0]);
  profile_free (means[1]);
  return status;
}

/* Parse every rule before anything is read.  Returns -1 to go on.  */
static int
parse_rules (struct arena *arena, const struct arguments *a,
             struct diff_rule *rules)
{
  for (size_t i = 0; i < a->rules.count; i++)
    {
      const char *wrong
          = diff_rule_parse (arena, a->rules.items[i], &rules[i]);
      if (wrong != NULL)
        return fail_usage (COMMAND_NAME, "--fail-if '%s': %s",
                           a->rules.items[i], wrong);
    }
  return -1;
}

static const char *
value_text (struct arena *arena, const struct diff_item *item, int side)
{
  double value = item->side[side].mean;
  return item->is_time    ? format_time (arena, value)
         : item->is_bytes ? format_bytes (arena, value)
                          : format_estimate (arena, value);
}

static int
check_rules (struct arena *arena, const struct diff *diff,
             const struct diff_rule *rules, size_t count)
{
  int status = 0;
  for (size_t i = 0; i < count; i++)
    {
      const struct diff_item *item = NULL;
      enum diff_rule_result result = diff_rule_check (diff, &rules[i], &item);
      if (result == RULE_UNKNOWN)
        {
          fail (COMMAND_NAME,
                "--fail-if '%s': nothing of this name in the "
                "profiles",
                rules[i].text);
          status = EXIT_FAILED;
        }
      else if (result == RULE_BROKEN)
        {
          fail (COMMAND_NAME, "--fail-if '%s': %s%s%s is %s, was %s (%s)",
                rules[i].text, item->metric,
                *item->function != '\0' ? " of " : "", item->function,
                value_text (arena, item, 1), value_text (arena, item, 0),
                format_change (arena, item->side[0].mean, item->side[1].mean));
          status = status == 0 ? EXIT_RULE_BROKEN : status;
        }
    }
  return status;
}

static int
write_report (const struct diff *diff, const struct sides *s,
              const struct arguments *a)
{
  struct buffer text = { 0 };
  if (a->format != NULL && strcmp (a->format, "json") == 0)
    diff_json (diff, &text);
  else
    diff_text (diff, (struct profile *const **) s->profiles, s->top, s->width,
               a->output == NULL && stream_has_colour (stdout), &text);
  int status = deliver_text (COMMAND_NAME, &text, a->output);
  buffer_free (&text);
  return status;
}

static int
compare (const struct sides *s, const struct arguments *a,
         const struct diff_rule *rules)
{
  struct arena arena = { 0 };
  struct profile *const *const sides[2] = { s->profiles[0], s->profiles[1] };
  const struct diff *diff = diff_make (&arena, sides, s->counts);
  int status = 0;
  if (a->flame_graph == NULL || a->format != NULL || a->output != NULL)
    status = write_report (diff, s, a);
  if (status == 0 && a->flame_graph != NULL)
    status = write_flame_graph (s, a);
  if (status == 0)
    status = check_rules (&arena, diff, rules, a->rules.count);
  arena_free (&arena);
  return status;
}

/* The numbers and words among the options.  */
static bool
check_options (const struct arguments *a, struct sides *s)
{
  enum weight weight;
  s->top = 10;
  s->width = a->output == NULL ? terminal_width (stdout) : 0;
  return (a->top == NULL
          || number_option (COMMAND_NAME, "top", a->top, 1000000000, &s->top))
         && (a->width == NULL
             || number_option (COMMAND_NAME, "width", a->width, 100000,
                               &s->width))
         && weight_option (COMMAND_NAME, a->weight, &weight);
}

static int
run (const char *const *paths[2], const size_t counts[2],
     const struct arguments *a)
{
  struct arena arena = { 0 };
  struct diff_rule *rules
      = arena_array (&arena, struct diff_rule, a->rules.count + 1);
  struct sides s = { .counts = { counts[0], counts[1] } };
  int status
      = check_options (a, &s) ? parse_rules (&arena, a, rules) : EXIT_USAGE;
  if (status < 0)
    {
      status = EXIT_FAILED;
      s.profiles[0] = read_profiles (COMMAND_NAME, paths[0], counts[0]);
      if (s.profiles[0] != NULL)
        s.profiles[1] = read_profiles (COMMAND_NAME, paths[1], counts[1]);
      if (s.profiles[1] != NULL)
        status = compare (&s, a, rules);
    }
  for (int side = 0; side < 2; side++)
    free_profiles (s.profiles[side], counts[side]);
  arena_free (&arena);
  return status;
}

/* BEFORE... --vs AFTER...: everything behind --vs is an operand of the second
   side.  Returns where it stands, or ARGC.  */
static int
find_separator (int argc, char **argv)
{
  for (int i = 1; i < argc; i++)
    if (strcmp (argv[i], "--vs") == 0)
      return i;
  return argc;
}

static int
parse_and_run (const struct usage *usage, int argc, char **argv,
               struct arguments *a)
{
  int separator = find_separator (argc, argv);
  char **before, **after = NULL;
  int before_count, after_count = 0;
  int status = options_parse (usage, separator, argv, &before, &before_count);
  if (status < 0 && separator < argc)
    status = options_parse (usage, argc - separator, argv + separator, &after,
                            &after_count);
  if (status >= 0)
    return status;
  if (separator == argc && before_count == 2)
    {
      after = before + 1;
      before_count = after_count = 1;
    }
  else if (separator == argc && before_count > 2)
    return fail_usage (COMMAND_NAME, "more than two profiles: separate the "
                                     "sides, BEFORE... --vs AFTER...");
  if (before_count == 0 || after_count == 0)
    return fail_usage (COMMAND_NAME, "a profile is needed on both sides");
  if (a->format != NULL && strcmp (a->format, "text") != 0
      && strcmp (a->format, "json") != 0)
    return fail_usage (COMMAND_NAME, "unknown format '%s'", a->format);
  const char *const *paths[2]
      = { (const char *const *) before, (const char *const *) after };
  size_t counts[2] = { (size_t) before_count, (size_t) after_count };
  return run (paths, counts, a);
}

int
command_diff (int argc, char **argv)
{
  struct arguments a = { 0 };
  const struct option options[] = {
    { 0, "fail-if", "RULE", OPTION_LIST, &a.rules,
      "exit with status 3 if RULE holds, for example\n"
      "'calls(parse) > +1%', 'iterations(*) > +0', 'peak > 10 MiB'" },
    { 'f', "format", "FORMAT", OPTION_VALUE, &a.format,
      "text (the default) or json" },
    { 'o', "output", "FILE", OPTION_VALUE, &a.output,
      "write to FILE, not to standard output" },
    { 0, "flame-graph", "FILE", OPTION_VALUE, &a.flame_graph,
      "write a differential flame graph as interactive SVG" },
    { 0, "weight", "WEIGHT", OPTION_VALUE, &a.weight,
      "of the flame graph: time, calls, allocs, bytes, cycles\n"
      "or misses" },
    { 'n', "top", "N", OPTION_VALUE, &a.top,
      "rows of each table (10); 0 is all" },
    { 0, "width", "COLUMNS", OPTION_VALUE, &a.width,
      "width of the report (that of the terminal; 0 is no limit)" },
  };
  const struct usage usage
      = { .command = COMMAND_NAME,
          .operands = "[OPTION]... BEFORE AFTER | BEFORE... --vs AFTER...",
          .summary
          = "Show what changed between two profiles, or two sets of profiles, "
            "of a\nprogram.  Counts that differ are exact; times are tested "
            "if there are several\nprofiles on each side (false discovery "
            "rate 5%).",
          .options = options,
          .option_count = sizeof options / sizeof *options,
          .footer
          = "A RULE is METRIC(NAME) COMPARISON NUMBER.  METRIC: calls, self, "
            "total,\naverage, iterations, entries, taken, not_taken, cases, "
            "allocs, bytes,\nmispredicts, cycles, instructions, cache_misses, "
            "branch_misses, or for the\nprogram the last four, allocs, bytes, "
            "peak, runtime, cpu.  NAME: a function or\nFILE:LINE, with "
            "wildcards.  NUMBER with a sign is a change (+1%, +100, +2 ms),\n"
            "without one the value itself.\n\nExit status: 0 done, 1 a "
            "profile can't be read "
            "or a rule has nothing to look at,\n2 wrong call, 3 a rule of "
            "--fail-if holds." };
  int status = parse_and_run (&usage, argc, argv, &a);
  free (a.rules.items);
  return status;
}
