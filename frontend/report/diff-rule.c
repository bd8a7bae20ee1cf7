/* SPDX-License-Identifier: MIT */
/* diff-rule.c: the rules of `ruchy diff --fail-if'.  */

#include <ctype.h>
#include <fnmatch.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "report/diff.h"

static const char *const metrics[]
    = { "calls",        "self",          "total",      "average",
        "iterations",   "entries",       "taken",      "cases",
        "cpu",          "allocs",        "bytes",      "peak",
        "not_taken",    "runtime",       "cycles",     "instructions",
        "cache_misses", "branch_misses", "mispredicts" };

/* These are known of the program, too: without a name it is meant.  */
static const char *const totals[]
    = { "allocs",       "bytes",        "cycles",
        "instructions", "cache_misses", "branch_misses" };

static const char *
skip_blanks (const char *p)
{
  while (isspace ((unsigned char) *p))
    p++;
  return p;
}

/* Units a number of a time or size may have; 0 if UNIT is none.  */
static double
unit_factor (const char *unit)
{
  static const struct
  {
    const char *name;
    double factor;
  } units[] = { { "ns", 1 },        { "us", 1e3 },        { "ms", 1e6 },
                { "s", 1e9 },       { "B", 1 },           { "KiB", 1024 },
                { "MiB", 1048576 }, { "GiB", 1073741824 } };
  for (size_t i = 0; i < sizeof units / sizeof *units; i++)
    if (strcmp (unit, units[i].name) == 0)
      return units[i].factor;
  return 0;
}

static const char *
parse_limit (struct arena *arena, const char *p, struct diff_rule *rule)
{
  char *end;
  rule->is_relative = *p == '+' || *p == '-';
  if (*p != '+' && *p != '-' && *p != '.' && !isdigit ((unsigned char) *p))
    return "a number must follow the comparison";
  rule->limit = strtod (p, &end);
  if (end == p || !isfinite (rule->limit))
    return "a number must follow the comparison";
  const char *rest = skip_blanks (end);
  if (*rest == '%')
    {
      if (!rule->is_relative)
        return "a percentage is a change: it needs a sign, like +1%";
      rule->is_percent = true;
      rest++;
    }
  else if (*rest != '\0')
    {
      size_t length = strcspn (rest, " \t");
      double factor = unit_factor (arena_strndup (arena, rest, length));
      if (factor == 0)
        return "unknown unit; known are %, ns, us, ms, s, B, KiB, MiB, GiB";
      rule->limit *= factor;
      rest += length;
    }
  return *skip_blanks (rest) != '\0' ? "text behind the number" : NULL;
}

const char *
diff_rule_parse (struct arena *arena, const char *text, struct diff_rule *rule)
{
  const char *p = skip_blanks (text);
  size_t length = strspn (p, "abcdefghijklmnopqrstuvwxyz_");
  *rule = (struct diff_rule){ .text = text, .pattern = "*" };
  for (size_t i = 0; i < sizeof metrics / sizeof *metrics; i++)
    if (strlen (metrics[i]) == length && memcmp (metrics[i], p, length) == 0)
      rule->metric = metrics[i];
  if (rule->metric == NULL)
    return "unknown metric; known are calls, self, total, average, "
           "iterations, entries, taken, not_taken, cases, allocs, bytes, "
           "cycles, instructions, cache_misses, branch_misses, mispredicts, "
           "peak, runtime and cpu";
  p = skip_blanks (p + length);
  if (*p == '(')
    {
      /* C++ names have parentheses: the last one before the comparison.  */
      const char *close = NULL;
      for (const char *q = p; *q != '\0'; q++)
        if (*q == ')' && strchr ("<>", *skip_blanks (q + 1)) != NULL)
          close = q;
      if (close == NULL)
        return "`)' or the comparison is missing";
      rule->pattern = arena_strndup (arena, p + 1, (size_t) (close - p - 1));
      p = skip_blanks (close + 1);
    }
  if (*p != '>' && *p != '<')
    return "the comparison must be >, >=, < or <=";
  rule->wants_more = *p == '>';
  rule->or_equal = p[1] == '=';
  return parse_limit (arena, skip_blanks (p + 1 + rule->or_equal), rule);
}

/* The value in the second set that is just allowed.  */
static double
allowed (const struct diff_item *item, const struct diff_rule *rule)
{
  double before = item->side[0].mean;
  if (!rule->is_relative)
    return rule->limit;
  return rule->is_percent ? before * (1 + rule->limit / 100)
                          : before + rule->limit;
}

static bool
is_beyond (double value, double limit, const struct diff_rule *rule)
{
  if (rule->or_equal && value == limit)
    return true;
  return rule->wants_more ? value > limit : value < limit;
}

/* Whether chance alone would hardly take what was measured beyond its
   limit.  */
static bool
is_certain (const struct diff_item *item, const struct diff_rule *rule)
{
  const struct summary *a = &item->side[0], *b = &item->side[1];
  if (!item->is_measured || a->count < 2 || b->count < 2 || a->mean == 0)
    return true;
  double factor = allowed (item, rule) / a->mean;
  double p = p_not_above (a, b, factor);
  return rule->wants_more ? p < 0.05 : p > 0.95;
}

static bool
has_total (const char *metric)
{
  for (size_t i = 0; i < sizeof totals / sizeof *totals; i++)
    if (strcmp (metric, totals[i]) == 0)
      return true;
  return false;
}

enum diff_rule_result
diff_rule_check (const struct diff *diff, const struct diff_rule *rule,
                 const struct diff_item **offender)
{
  enum diff_rule_result result = RULE_UNKNOWN;
  bool is_whole
      = strcmp (rule->pattern, "*") == 0 && strchr (rule->text, '(') == NULL;
  for (size_t i = 0; i < diff->length; i++)
    {
      const struct diff_item *item = &diff->items[i];
      bool about_program = *item->function == '\0' && *item->place == '\0';
      if (strcmp (item->metric, rule->metric) != 0
          || (is_whole && has_total (rule->metric) && !about_program)
          || (!is_whole && about_program)
          || (!about_program && fnmatch (rule->pattern, item->function, 0) != 0
              && fnmatch (rule->pattern, item->place, 0) != 0))
        continue;
      if (result == RULE_UNKNOWN)
        result = RULE_HOLDS;
      if (is_beyond (item->side[1].mean, allowed (item, rule), rule)
          && is_certain (item, rule))
        {
          *offender = item;
          return RULE_BROKEN;
        }
    }
  return result;
}
