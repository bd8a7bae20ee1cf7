/* SPDX-License-Identifier: MIT */
/* cmd-bench.c: `ruchy bench': what one command costs against another, and
   whether that is within a limit.  */

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/diagnostic.h"
#include "bench/bench-report.h"
#include "base/interrupt.h"
#include "bench/layout.h"
#include "bench/self-test.h"
#include "command.h"
#include "report/units.h"
#include "run-profile.h"
#include "scratch.h"

#define COMMAND_NAME "bench"

enum
{
  EXIT_SLOWER = 3,
  EXIT_INCONCLUSIVE = 4
};

struct arguments
{
  const char *runs, *warm_ups, *limit, *metric, *input, *seed, *trials;
  const char *json, *plot, *layouts;
  bool profile, self_test, shows_output;
};

/* A number from MINIMUM to MAXIMUM; false after a message.  */
static bool
number_value (const char *option, const char *text, double minimum,
              double maximum, double *value)
{
  char *end;
  *value = strtod (text, &end);
  if (end != text && *end == '\0' && *value >= minimum && *value <= maximum)
    return true;
  fail_usage (COMMAND_NAME, "--%s needs a number from %g to %g, not '%s'",
              option, minimum, maximum, text);
  return false;
}

/* "1%" or "0.01".  */
static bool
limit_value (const char *text, double *limit)
{
  char *end;
  double value = strtod (text, &end);
  bool is_percent = *end == '%';
  if (end != text && end[is_percent] == '\0' && isfinite (value) && value > 0)
    {
      *limit = is_percent ? value / 100 : value;
      return true;
    }
  fail_usage (COMMAND_NAME, "--max-overhead needs a share like 1%%, not '%s'",
              text);
  return false;
}

static bool
metric_value (const char *text, enum bench_metric *metric)
{
  for (size_t m = 0; m < METRIC_COUNT; m++)
    if (strcmp (text, bench_metric_names[m]) == 0)
      {
        *metric = m;
        return true;
      }
  fail_usage (COMMAND_NAME,
              "--metric needs wall, cpu, cycles, instructions or memory, not "
              "'%s'",
              text);
  return false;
}

static bool
make_plan (const struct arguments *a, struct bench_plan *plan)
{
  double runs = 30, warm_ups = 10, seed = (double) (time (NULL) ^ getpid ());
  *plan = (struct bench_plan){ .limit = 0.01, .metric = METRIC_WALL };
  if ((a->runs != NULL && !number_value ("runs", a->runs, 2, 1e6, &runs))
      || (a->warm_ups != NULL
          && !number_value ("warm-up", a->warm_ups, 0, 1e6, &warm_ups))
      || (a->seed != NULL && !number_value ("seed", a->seed, 0, 1e15, &seed))
      || (a->limit != NULL && !limit_value (a->limit, &plan->limit))
      || (a->metric != NULL && !metric_value (a->metric, &plan->metric)))
    return false;
  plan->runs = (size_t) runs;
  plan->most_warm_ups = (size_t) warm_ups;
  plan->seed = (uint64_t) seed;
  plan->shows_progress = isatty (STDERR_FILENO);
  return true;
}

static const char *
join (struct arena *arena, char **words)
{
  struct buffer text = { 0 };
  for (size_t i = 0; words[i] != NULL; i++)
    buffer_printf (&text, "%s%s", i != 0 ? " " : "", words[i]);
  const char *joined = arena_strdup (arena, buffer_text (&text));
  buffer_free (&text);
  return joined;
}

/* WORDS may begin with NAME=VALUE, as the shell has it.  */
static bool
set_command (struct arena *arena, const struct arguments *a, char **words,
             size_t count, struct bench_plan *plan, int side)
{
  struct bench_command *command = &plan->commands[side];
  size_t settings = 0;
  while (settings < count && strchr (words[settings], '=') != NULL
         && words[settings][0] != '/' && words[settings][0] != '.'
         && words[settings][0] != '=')
    settings++;
  if (settings == count)
    {
      fail_usage (COMMAND_NAME, "no command %s --vs",
                  side == 0 ? "before" : "behind");
      return false;
    }
  char **all = arena_array (arena, char *, count + 1);
  memcpy (all, words, count * sizeof *all);
  plan->names[side] = join (arena, all);
  command->environment = arena_array (arena, char *, settings + 1);
  memcpy (command->environment, words, settings * sizeof *words);
  command->arguments = all + settings;
  command->input = a->input;
  command->shows_output = a->shows_output;
  return true;
}

static int
deliver (const char *path, const struct buffer *text)
{
  if (strcmp (path, "-") == 0)
    fwrite (buffer_text (text), 1, text->length, stdout);
  else if (write_file_atomically (path, buffer_text (text), text->length, 0666)
           != 0)
    return fail (COMMAND_NAME, "%s: %m", path);
  return 0;
}

static int
write_results (const struct arguments *a, const struct bench_result *result)
{
  struct buffer text = { 0 };
  int status = 0;
  bool wants_text = a->json == NULL || strcmp (a->json, "-") != 0;
  if (wants_text)
    {
      bench_text (result, stream_has_colour (stdout), &text);
      bench_environment_warnings (&text);
      fwrite (buffer_text (&text), 1, text.length, stdout);
    }
  buffer_clear (&text);
  if (a->json != NULL)
    {
      bench_json (result, &text);
      status = deliver (a->json, &text);
    }
  buffer_clear (&text);
  if (a->plot != NULL && status == 0)
    {
      bench_svg (result, &text);
      status = deliver (a->plot, &text);
    }
  buffer_free (&text);
  return status;
}

static int
compare (const struct arguments *a, const struct bench_plan *plan)
{
  struct bench_result result;
  int status = EXIT_FAILED;
  if (bench_experiment (plan, &result) == 0)
    {
      status = write_results (a, &result);
      if (status == 0)
        status = result.verdict == VERDICT_PASS   ? 0
                 : result.verdict == VERDICT_FAIL ? EXIT_SLOWER
                                                  : EXIT_INCONCLUSIVE;
    }
  else if (!interrupt_came ())
    fail (COMMAND_NAME, "%s", result.error);
  bench_result_free (&result);
  return status;
}

static int
self_test (const struct arguments *a, const struct bench_plan *plan)
{
  struct buffer text = { 0 };
  double trials = 20;
  if (a->trials != NULL
      && !number_value ("trials", a->trials, 1, 100000, &trials))
    return EXIT_USAGE;
  if (plan->metric != METRIC_WALL && plan->metric != METRIC_CPU)
    return fail_usage (COMMAND_NAME, "--self-test knows wall and cpu time");
  int status = bench_self_test (plan, (size_t) trials, &text);
  bench_environment_warnings (&text);
  fwrite (buffer_text (&text), 1, text.length, stdout);
  buffer_free (&text);
  return status == 0 ? 0 : EXIT_FAILED;
}

/* Build SOURCE as OUTPUT with the code laid out as LAYOUT says.  */
static int
build (struct scratch *s, const char *source, char *output,
       const struct bench_layout *layout, bool profiled)
{
  VECTOR (const char *) words = { 0 };
  vector_push (&s->arena, &words, "compile");
  if (profiled)
    vector_push (&s->arena, &words, "--profile");
  for (unsigned i = 0; i < layout->count; i++)
    {
      vector_push (&s->arena, &words, "--gcc-option");
      vector_push (&s->arena, &words, layout->options[i]);
    }
  vector_push (&s->arena, &words, source);
  vector_push (&s->arena, &words, "-o");
  vector_push (&s->arena, &words, output);
  vector_push (&s->arena, &words, NULL);
  /* What the compiler says about its progress is not the result.  */
  fflush (stdout);
  int kept = dup (STDOUT_FILENO), nothing = open ("/dev/null", O_WRONLY);
  if (kept >= 0 && nothing >= 0)
    dup2 (nothing, STDOUT_FILENO);
  int status = command_compile ((int) words.length - 1, (char **) words.items);
  fflush (stdout);
  if (kept >= 0 && nothing >= 0)
    dup2 (kept, STDOUT_FILENO);
  close (nothing);
  close (kept);
  return status;
}

/* Build SOURCE without and with profiling in COUNT layouts each, drawn for
   every build.  */
static int
build_layouts (struct scratch *s, const char *source, size_t count,
               struct bench_plan *plan)
{
  uint64_t state = plan->seed | 1;
  for (int side = 0; side < 2; side++)
    {
      struct bench_command *command = &plan->commands[side];
      command->layouts = arena_array (&s->arena, char *, count);
      command->layout_count = count;
      for (size_t i = 0; i < count; i++)
        {
          struct bench_layout layout;
          char *padding = scratch_file (
              s, arena_printf (&s->arena, "layout-%d-%zu.s", side, i));
          char *output = scratch_file (
              s, arena_printf (&s->arena, "program-%d-%zu", side, i));
          if (bench_draw_layout (&s->arena, &state, padding, &layout) != 0)
            return fail (COMMAND_NAME, "%s: %m", padding);
          int status = build (s, source, output, &layout, side == 1);
          if (status != 0)
            return status;
          command->layouts[i] = output;
        }
    }
  return 0;
}

/* The words of one side: settings of the run time, then the program.  */
static bool
set_profiled_command (struct scratch *s, const struct arguments *a,
                      char **words, size_t count, struct bench_plan *plan,
                      int side)
{
  static char off[] = "RUCHY_PROFILE=0", on[] = "RUCHY_PROFILE=1",
              quiet[] = "RUCHY_PROFILE_QUIET=1";
  char **all = arena_array (&s->arena, char *, count + 4);
  all[0] = side == 0 ? off : on;
  all[1] = quiet;
  all[2] = arena_printf (&s->arena, "RUCHY_PROFILE_OUTPUT=%s",
                         scratch_file (s, "profile.json"));
  memcpy (all + 3, words, count * sizeof *words);
  if (!set_command (&s->arena, a, all, count + 3, plan, side))
    return false;
  plan->names[side]
      = arena_printf (&s->arena, "%s, %sprofiled", join (&s->arena, words),
                      side == 0 ? "not " : "");
  return true;
}

/* PROGRAM as it is against PROGRAM profiled.  A Ruchy source is built both
   ways, several times; a native program built with the plugin runs with
   profiling off and on.  */
static int
compare_profiled (const struct arguments *a, struct bench_plan *plan,
                  char **words, int count)
{
  struct scratch s = { 0 };
  double layouts = 4;
  int status = EXIT_USAGE;
  if (a->layouts != NULL
      && !number_value ("layouts", a->layouts, 1, 1000, &layouts))
    return EXIT_USAGE;
  if (!scratch_make (&s, COMMAND_NAME, "ruchy-bench"))
    status = EXIT_FAILED;
  else if (set_profiled_command (&s, a, words, (size_t) count, plan, 0)
           && set_profiled_command (&s, a, words, (size_t) count, plan, 1))
    status = is_native_program (words[0])
                 ? 0
                 : build_layouts (&s, words[0], (size_t) layouts, plan);
  if (status == 0)
    status = compare (a, plan);
  scratch_remove (&s);
  return status;
}

/* CMD_A --vs CMD_B.  */
static int
compare_commands (const struct arguments *a, struct bench_plan *plan,
                  char **words, int count)
{
  struct arena arena = { 0 };
  int separator = 0, status = EXIT_USAGE;
  while (separator < count && strcmp (words[separator], "--vs") != 0)
    separator++;
  if (separator == count)
    fail_usage (COMMAND_NAME, "two commands are needed: -- CMD_A --vs CMD_B");
  else if (set_command (&arena, a, words, (size_t) separator, plan, 0)
           && set_command (&arena, a, words + separator + 1,
                           (size_t) (count - separator - 1), plan, 1))
    status = compare (a, plan);
  arena_free (&arena);
  return status;
}

int
command_bench (int argc, char **argv)
{
  struct arguments a = { 0 };
  const struct option options[] = {
    { 'n', "runs", "N", OPTION_VALUE, &a.runs, "runs of each command (30)" },
    { 0, "max-overhead", "SHARE", OPTION_VALUE, &a.limit,
      "what B may cost more than A (1%)" },
    { 0, "metric", "METRIC", OPTION_VALUE, &a.metric,
      "what the verdict is about: wall (the default), cpu,\n"
      "cycles, instructions or memory" },
    { 0, "warm-up", "N", OPTION_VALUE, &a.warm_ups,
      "at most N runs first, until they vary by less than 5%\n(10)" },
    { 0, "input", "FILE", OPTION_VALUE, &a.input,
      "standard input of the commands (/dev/null)" },
    { 0, "show-output", NULL, OPTION_FLAG, &a.shows_output,
      "let the commands write to the terminal" },
    { 0, "seed", "N", OPTION_VALUE, &a.seed,
      "of the random orders (new each time)" },
    { 0, NULL, NULL, OPTION_TEXT, NULL, "What is compared" },
    { 0, "profile", NULL, OPTION_FLAG, &a.profile,
      "the PROGRAM without and with profiling; a Ruchy source\n"
      "is built both ways" },
    { 0, "layouts", "N", OPTION_VALUE, &a.layouts,
      "builds of a Ruchy source on each side, each with its code\n"
      "laid out differently (4)" },
    { 0, "self-test", NULL, OPTION_FLAG, &a.self_test,
      "known slow-downs of 0.5, 1 and 2%: how often are they\nfound here?" },
    { 0, "trials", "N", OPTION_VALUE, &a.trials,
      "experiments for each slow-down of the self-test (20)" },
    { 0, NULL, NULL, OPTION_TEXT, NULL, "Output" },
    { 0, "json", "FILE", OPTION_VALUE, &a.json,
      "write every run and all results to FILE (-: instead of\n"
      "the text)" },
    { 0, "plot", "FILE", OPTION_VALUE, &a.plot, "write a plot as SVG" },
  };
  const struct usage usage
      = { .command = COMMAND_NAME,
          .operands = "[OPTION]... -- CMD_A --vs CMD_B | --profile PROGRAM "
                      "[ARGUMENT]...",
          .summary
          = "Measure what command B costs against command A, and whether it "
            "is less than\nthe limit.  Runs are interleaved in random order "
            "with A a second time as a\ncontrol.  A command may begin with "
            "NAME=VALUE settings.",
          .options = options,
          .option_count = sizeof options / sizeof *options,
          .footer = "Exit status: 0 PASS (B costs less than the limit), 3 "
                    "FAIL (it costs more), 4\nINCONCLUSIVE (the runs can't "
                    "tell), 1 a command fails, 2 wrong call.",
          .stop_at_operand = true };
  char **operands;
  int count;
  struct bench_plan plan;
  int status = options_parse (&usage, argc, argv, &operands, &count);
  if (status >= 0)
    return status;
  if (!make_plan (&a, &plan))
    return EXIT_USAGE;
  if (!a.self_test && count == 0)
    return fail_usage (COMMAND_NAME, "no command given");
  interrupt_catch ();
  if (!a.self_test)
    operands[count] = NULL;
  status = a.self_test ? self_test (&a, &plan)
           : a.profile ? compare_profiled (&a, &plan, operands, count)
                       : compare_commands (&a, &plan, operands, count);
  interrupt_release ();
  return status;
}
