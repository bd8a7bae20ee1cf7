/* SPDX-License-Identifier: MIT */
/* bench-text.c: the result of an experiment as text and JSON.  */

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "bench/bench-report.h"
#include "report/text-table.h"
#include "report/units.h"

const char *const bench_verdict_names[]
    = { [VERDICT_PASS] = "PASS",
        [VERDICT_FAIL] = "FAIL",
        [VERDICT_INCONCLUSIVE] = "INCONCLUSIVE" };

static const char *
value_text (struct arena *arena, enum bench_metric metric, double value)
{
  if (metric == METRIC_MEMORY)
    return format_bytes (arena, value);
  if (metric == METRIC_WALL || metric == METRIC_CPU)
    return format_time (arena, value);
  return format_estimate (arena, value);
}

static const char *
percent_change (struct arena *arena, double ratio)
{
  return isfinite (ratio) ? arena_printf (arena, "%+.2f%%", 100 * (ratio - 1))
                          : "?";
}

static void
metric_table (const struct bench_result *r, struct arena *arena,
              struct buffer *out)
{
  static const struct text_column columns[] = {
    { "metric", COLUMN_NAME, 0 },        { "A", COLUMN_NUMBER, 0 },
    { "B", COLUMN_NUMBER, 0 },           { "variation", COLUMN_NUMBER, 3 },
    { "B against A", COLUMN_NUMBER, 0 }, { "95% interval", COLUMN_NUMBER, 0 },
    { "bootstrap", COLUMN_NUMBER, 4 },   { "p", COLUMN_NUMBER, 2 },
    { "effect d", COLUMN_NUMBER, 5 }
  };
  struct text_table *table
      = text_table_new (arena, columns, sizeof columns / sizeof *columns);
  for (size_t m = 0; m < METRIC_COUNT; m++)
    {
      const struct bench_comparison *c = &r->metrics[m];
      if (!c->is_measured)
        continue;
      const char **cells = text_table_row (table);
      cells[0] = bench_metric_names[m];
      cells[1] = value_text (arena, m, c->arms[ARM_A].mean);
      cells[2] = value_text (arena, m, c->arms[ARM_B].mean);
      cells[3] = arena_printf (arena, "%.1f%% %.1f%%",
                               100 * variation (&c->arms[ARM_A]),
                               100 * variation (&c->arms[ARM_B]));
      cells[4] = percent_change (arena, c->ratio.estimate);
      cells[5] = arena_printf (arena, "%s … %s",
                               percent_change (arena, c->ratio.low),
                               percent_change (arena, c->ratio.high));
      cells[6] = arena_printf (arena, "%s … %s",
                               percent_change (arena, c->boot.low),
                               percent_change (arena, c->boot.high));
      cells[7] = c->welch.p < 0.001 ? "<0.001"
                                    : arena_printf (arena, "%.3f", c->welch.p);
      cells[8] = arena_printf (arena, "%+.2f", c->effect);
    }
  text_table_write (table, 0, false, out);
}

static void
verdict_text (const struct bench_result *r, struct arena *arena, bool colour,
              struct buffer *out)
{
  const struct bench_comparison *c = &r->metrics[r->plan->metric];
  const char *paint = r->verdict == VERDICT_PASS   ? "\033[32m"
                      : r->verdict == VERDICT_FAIL ? "\033[31m"
                                                   : "\033[33m";
  buffer_printf (out, "\n%s%s%s: ", colour ? paint : "",
                 bench_verdict_names[r->verdict], colour ? "\033[0m" : "");
  const char *limit = arena_printf (arena, "%g%%", 100 * r->plan->limit);
  const char *metric = bench_metric_names[r->plan->metric];
  if (r->verdict == VERDICT_PASS)
    buffer_printf (out,
                   "B's %s is less than %s above A's (upper 95%% bound "
                   "%s)\n",
                   metric, limit, percent_change (arena, c->bounds.high));
  else if (r->verdict == VERDICT_FAIL)
    buffer_printf (out,
                   "B's %s is more than %s above A's (lower 95%% bound %s)\n",
                   metric, limit, percent_change (arena, c->bounds.low));
  else
    {
      buffer_printf (out, "%s\n", r->reason);
      if (r->runs_needed == SIZE_MAX)
        buffer_puts (out, "No number of runs would tell: the ratio is the "
                          "limit itself.\n");
      else if (r->runs_needed != 0)
        buffer_printf (out,
                       "About %s runs would tell with 80%% probability "
                       "(--runs %zu).\n",
                       format_count (arena, r->runs_needed), r->runs_needed);
    }
}

void
bench_text (const struct bench_result *r, bool colour, struct buffer *out)
{
  struct arena arena = { 0 };
  const struct bench_plan *plan = r->plan;
  buffer_printf (out, "A  %s\nB  %s\n", display_text (&arena, plan->names[0]),
                 display_text (&arena, plan->names[1]));
  buffer_printf (out,
                 "%zu blocks of A, B and A again in random order, after %zu "
                 "warm-up runs%s\n",
                 plan->runs, r->warm_ups,
                 r->is_steady ? ""
                              : " (still not steady: variation above 5%)");
  if (plan->commands[0].layout_count > 1)
    buffer_printf (out,
                   "each run with one of %zu layouts of the code and an "
                   "environment of random size\n",
                   plan->commands[0].layout_count);
  buffer_putc (out, '\n');
  metric_table (r, &arena, out);
  const struct bench_comparison *c = &r->metrics[plan->metric];
  if (c->is_measured)
    buffer_printf (out, "  A/A control (%s): %s … %s (99%%)\n",
                   bench_metric_names[plan->metric],
                   percent_change (&arena, c->control.low),
                   percent_change (&arena, c->control.high));
  const struct summary *arms = c->arms;
  if (c->is_measured
      && arms[ARM_A].outliers + arms[ARM_B].outliers
                 + arms[ARM_CONTROL].outliers
             != 0)
    buffer_printf (out,
                   "  outliers (%s), kept: %zu of A's, %zu of B's, %zu of the "
                   "control's runs\n",
                   bench_metric_names[plan->metric], arms[ARM_A].outliers,
                   arms[ARM_B].outliers, arms[ARM_CONTROL].outliers);
  if (!r->metrics[METRIC_INSTRUCTIONS].is_measured)
    buffer_puts (out, "  cycles and instructions: no hardware counters "
                      "here\n");
  verdict_text (r, &arena, colour, out);
  arena_free (&arena);
}

static void
put_string (struct buffer *out, const char *text)
{
  buffer_put_json_string (out, text, strlen (text));
}

/* JSON has no infinities: an open end is null.  */
static void
put_number (struct buffer *out, double value)
{
  if (isfinite (value))
    buffer_printf (out, "%.10g", value);
  else
    buffer_puts (out, "null");
}

static void
put_interval (struct buffer *out, const char *name, const struct interval *i)
{
  buffer_printf (out, ", \"%s\": { \"estimate\": ", name);
  put_number (out, i->estimate);
  buffer_puts (out, ", \"low\": ");
  put_number (out, i->low);
  buffer_puts (out, ", \"high\": ");
  put_number (out, i->high);
  buffer_puts (out, " }");
}

static void
put_metric (const struct bench_result *r, enum bench_metric m,
            struct buffer *out)
{
  static const char *const arms[] = { "a", "b", "a_again" };
  static const char *const units[]
      = { "ns", "ns", "cycles", "instructions", "bytes" };
  const struct bench_comparison *c = &r->metrics[m];
  buffer_printf (out, "\n    { \"name\": \"%s\", \"unit\": \"%s\"",
                 bench_metric_names[m], units[m]);
  for (size_t arm = 0; arm < ARM_COUNT; arm++)
    {
      buffer_printf (out,
                     ",\n      \"%s\": { \"mean\": %.10g, \"median\": %.10g, "
                     "\"deviation\": %.10g, \"outliers\": %zu, "
                     "\"values\": [",
                     arms[arm], c->arms[arm].mean, c->arms[arm].median,
                     c->arms[arm].deviation, c->arms[arm].outliers);
      for (size_t i = 0; i < r->plan->runs; i++)
        buffer_printf (out, "%s%.10g", i != 0 ? ", " : "",
                       r->values[m][arm][i]);
      buffer_puts (out, "] }");
    }
  buffer_puts (out, ",\n      \"level\": 0.95");
  put_interval (out, "ratio", &c->ratio);
  put_interval (out, "ratio_one_sided", &c->bounds);
  put_interval (out, "ratio_bootstrap", &c->boot);
  put_interval (out, "control", &c->control);
  buffer_printf (out, ", \"welch_p\": %.6g, \"effect_size\": %.6g }",
                 c->welch.p, c->effect);
}

void
bench_json (const struct bench_result *r, struct buffer *out)
{
  const struct bench_plan *plan = r->plan;
  buffer_puts (out, "{ \"a\": ");
  put_string (out, plan->names[0]);
  buffer_puts (out, ", \"b\": ");
  put_string (out, plan->names[1]);
  buffer_printf (
      out,
      ",\n  \"runs\": %zu, \"layouts\": %zu, \"warm_ups\": %zu, "
      "\"steady\": %s, \"seed\": %llu,\n  \"metric\": \"%s\", "
      "\"max_overhead\": %g, \"verdict\": \"%s\"",
      plan->runs,
      plan->commands[0].layout_count != 0 ? plan->commands[0].layout_count
                                          : (size_t) 1,
      r->warm_ups, r->is_steady ? "true" : "false",
      (unsigned long long) plan->seed, bench_metric_names[plan->metric],
      plan->limit, bench_verdict_names[r->verdict]);
  if (r->reason != NULL)
    {
      buffer_puts (out, ", \"reason\": ");
      put_string (out, r->reason);
    }
  if (r->runs_needed != 0 && r->runs_needed != SIZE_MAX)
    buffer_printf (out, ", \"runs_needed\": %zu", r->runs_needed);
  struct utsname system;
  if (uname (&system) == 0)
    {
      buffer_puts (out, ",\n  \"kernel\": ");
      put_string (out, system.release);
      buffer_printf (out, ", \"machine\": \"%s\", \"processors\": %ld",
                     system.machine, sysconf (_SC_NPROCESSORS_ONLN));
    }
  buffer_puts (out, ",\n  \"metrics\": [");
  bool is_first = true;
  for (size_t m = 0; m < METRIC_COUNT; m++)
    if (r->metrics[m].is_measured)
      {
        buffer_puts (out, is_first ? "" : ",");
        put_metric (r, m, out);
        is_first = false;
      }
  buffer_puts (out, "] }\n");
}

/* The first line of a file below /sys or /proc; "" if it can't be read.  */
static void
read_line (const char *path, char *line, size_t size)
{
  FILE *stream = fopen (path, "r");
  line[0] = '\0';
  if (stream == NULL)
    return;
  if (fgets (line, (int) size, stream) == NULL)
    line[0] = '\0';
  fclose (stream);
  line[strcspn (line, "\n")] = '\0';
}

void
bench_environment_warnings (struct buffer *out)
{
  char line[128];
  double load = 0;
  long processors = sysconf (_SC_NPROCESSORS_ONLN);
  if (getloadavg (&load, 1) == 1 && load > 0.5 * processors)
    buffer_printf (out,
                   "note: the machine is busy (load %.1f on %ld "
                   "processors)\n",
                   load, processors);
  read_line ("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", line,
             sizeof line);
  if (line[0] != '\0' && strcmp (line, "performance") != 0)
    buffer_printf (out,
                   "note: the frequency governor is `%s'; `performance' "
                   "varies less\n",
                   line);
  read_line ("/proc/sys/kernel/randomize_va_space", line, sizeof line);
  if (strcmp (line, "0") == 0)
    buffer_puts (out, "note: address space layout is not randomised; one "
                      "layout may favour a command\n");
}
