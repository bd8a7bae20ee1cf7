/* SPDX-License-Identifier: MIT */
/* advice-branches.c: one-sided-branch, unpredictable-branch, cold-code,
   dominant-case.  */

#include "report/advice-internal.h"
#include "report/source-files.h"

#include <string.h>

static const char by_feedback[]
    = "build with -fprofile-generate, run, build with -fprofile-use: GCC then "
      "does it by itself";
/* Of a function's time; what feedback to the compiler saves of whole programs
   is mostly less.  */
#define MOST_BY_LAYOUT 0.2

/* Conditions of one function, those of its loops left out.  */
struct conditions
{
  size_t count;
  size_t dead;        /* always, or never, true; large counts only */
  double evaluations; /* of the dead ones */
  const char *location;
  double most;
};

static bool
is_dead (const struct profile_branch *b)
{
  return (b->taken == 0) != (b->not_taken == 0)
         && (double) b->taken + b->not_taken >= MANY;
}

static void
note_condition (struct adviser *a, struct string_map *map,
                const struct profile_branch *b)
{
  if (strcmp (b->kind, "loop") == 0)
    return;
  struct conditions *c = string_map_get (map, b->function);
  if (c == NULL)
    {
      c = arena_new (a->arena, struct conditions);
      string_map_put (map, b->function, c);
    }
  double all = (double) b->taken + b->not_taken;
  c->count += all > 0;
  if (!is_dead (b))
    return;
  c->dead++;
  c->evaluations += all;
  if (all > c->most)
    {
      c->most = all;
      c->location = b->location;
    }
}

/* Where several sides never run, one word about the function says more than
   one about each.  */
static void
cold_code (struct adviser *a)
{
  struct string_map map = { .arena = a->arena };
  FOR_ROWS (branch, b, a->profile->branches)
  note_condition (a, &map, b);
  for (size_t i = 0; i < map.count; i++)
    {
      const char *function = map.entries[i].key;
      const struct conditions *c = map.entries[i].value;
      if (c->dead < 4 || 2 * c->dead < c->count)
        continue;
      struct advice *advice = advice_add (
          a, "cold-code", c->location, function, c->evaluations, advice_layout,
          MOST_BY_LAYOUT * advice_self_time (a, function));
      if (advice == NULL)
        continue;
      advice->evidence = arena_printf (
          a->arena,
          "%zu of %zu conditions always went the same way, in %s evaluations; "
          "the code behind their other sides never ran",
          c->dead, c->count, advice_count (a, c->evaluations));
      advice->action = advice_wording (
          advice->location,
          (struct wording){
              "move what never ran to functions declared __attribute__ "
              "((cold, noinline)), so that what runs lies together",
              "move what never ran to procedures of its own, so that what "
              "runs lies together",
              "move what never ran to functions of its own, so that what runs "
              "lies together" });
      advice->trial = advice_wording (
          advice->location,
          (struct wording){ by_feedback, by_feedback, NULL });
      string_map_put (&a->cold, function, a);
    }
}

/* --------------------------------------------------- one-sided-branch */

/* Places that are named.  */
#define MOST_PLACES 4

/* The conditions of a function that nearly always go one way.  */
struct one_sided
{
  VECTOR (const struct profile_branch *) branches; /* most evaluated first */
  double evaluations;
};

static double
evaluations (const struct profile_branch *b)
{
  return (double) b->taken + b->not_taken;
}

static double
rare_share (const struct profile_branch *b)
{
  double rare = b->taken < b->not_taken ? b->taken : b->not_taken;
  return rare / evaluations (b);
}

/* Whether the source tells the compiler already: __builtin_expect, likely,
   [[unlikely]], and what is named after them.  */
static bool
is_told (struct adviser *a, const struct profile_branch *b)
{
  const char *text = source_files_line (a->sources, b->file, b->line);
  return strstr (text, "likely") != NULL || strstr (text, "LIKELY") != NULL
         || strstr (text, "__builtin_expect") != NULL;
}

static void
note_one_sided (struct adviser *a, struct string_map *map,
                const struct profile_branch *b)
{
  if (rare_share (b) > 0.01 || strcmp (b->kind, "loop") == 0
      || (is_dead (b) && string_map_has (&a->cold, b->function))
      || is_told (a, b))
    return;
  struct one_sided *o = string_map_get (map, b->function);
  if (o == NULL)
    {
      o = arena_new (a->arena, struct one_sided);
      string_map_put (map, b->function, o);
    }
  vector_push (a->arena, &o->branches, b);
  o->evaluations += evaluations (b);
  for (size_t i = o->branches.length - 1;
       i > 0 && evaluations (b) > evaluations (o->branches.items[i - 1]); i--)
    {
      o->branches.items[i] = o->branches.items[i - 1];
      o->branches.items[i - 1] = b;
    }
}

/* "the condition was false 99.3% of 1,000 times", and of the others that and
   where they stand.  */
static const char *
one_sided_evidence (struct adviser *a, const struct one_sided *o)
{
  const struct profile_branch *first = o->branches.items[0];
  const char *one
      = arena_printf (a->arena, "the condition was %s %s of %s times",
                      first->taken > first->not_taken ? "true" : "false",
                      advice_percent (a, 1 - rare_share (first)),
                      advice_count (a, evaluations (first)));
  size_t others = o->branches.length - 1;
  if (others == 0)
    return one;
  struct buffer text = { 0 };
  buffer_printf (&text, "%s; %zu other%s as one-sided (", one, others,
                 others == 1 ? " is" : "s are");
  for (size_t i = 1; i <= others && i <= MOST_PLACES; i++)
    {
      const struct profile_branch *b = o->branches.items[i];
      buffer_printf (&text, "%s%s:%llu", i > 1 ? ", " : "",
                     strcmp (b->file, first->file) == 0 ? "" : b->file,
                     (unsigned long long) b->line);
    }
  buffer_printf (&text, "%s), %s evaluations in all",
                 others > MOST_PLACES ? ", ..." : "",
                 advice_count (a, o->evaluations));
  const char *copy = arena_strdup (a->arena, buffer_text (&text));
  buffer_free (&text);
  return copy;
}

static void
advise_one_sided (struct adviser *a, const char *function,
                  const struct one_sided *o)
{
  const struct profile_branch *first = o->branches.items[0];
  struct advice *advice = advice_add (
      a, "one-sided-branch", first->location, function, o->evaluations,
      advice_layout, MOST_BY_LAYOUT * advice_self_time (a, function));
  if (advice == NULL)
    return;
  bool is_likely = first->taken > first->not_taken;
  advice->evidence = one_sided_evidence (a, o);
  static const char other[] = "move the rare side to a function of its own";
  advice->action = advice_wording (
      first->location,
      (struct wording){
          o->branches.length > 1
              ? "write __builtin_expect around the conditions; move the rare "
                "sides to cold functions"
          : is_likely ? "write __builtin_expect (CONDITION, 1); move the rare "
                        "side to a cold function"
                      : "write __builtin_expect (CONDITION, 0); move the rare "
                        "side to a cold function",
          other, other });
  advice->trial = advice_wording (
      first->location, (struct wording){ by_feedback, by_feedback, NULL });
}

/* ----------------------------------------------- unpredictable-branch */

static void
unpredictable_branch (struct adviser *a, const struct profile_branch *b,
                      double all)
{
  if (strcmp (b->kind, "loop") == 0)
    return; /* its exit is the loop rules' matter */
  double share = b->taken / all;
  bool measured = HAS (b, branch, mispredicts);
  double misses = b->mispredicts;
  if (!measured)
    {
      /* A coin with this bias changes sides 2p(1-p) of the time; a branch
         that changes much less or much more often follows a pattern, which
         hardware learns.  */
      if (!HAS (b, branch, transitions))
        return;
      double expected = 2 * share * (1 - share) * all;
      if (share < 0.1 || share > 0.9 || b->transitions < 0.7 * expected
          || b->transitions > 1.3 * expected)
        return;
      misses = all * (share < 0.5 ? share : 1 - share);
    }
  else if (misses < 0.05 * all || misses < 2 * b->mispredicts_stderr)
    return;
  struct advice *advice = advice_add (a, "unpredictable-branch", b->location,
                                      b->function, misses, advice_mispredict,
                                      advice_self_time (a, b->function));
  if (advice == NULL)
    return;
  advice->evidence
      = measured
            ? arena_printf (a->arena,
                            "%s of %s evaluations were mispredicted "
                            "(taken %s)",
                            advice_count (a, misses), advice_count (a, all),
                            advice_percent (a, share))
            : arena_printf (a->arena,
                            "taken %s of %s times, changing sides %s "
                            "times, as often as chance would",
                            advice_percent (a, share), advice_count (a, all),
                            advice_count (a, b->transitions));
  advice->action = advice_wording (
      b->location,
      (struct wording){
          "make it a conditional move (c ? x : y without side effects), use "
          "arithmetic, or sort the data first",
          "make it a conditional move (merge (x, y, c)), use arithmetic, or "
          "sort the data first",
          "let it choose a value (if c { x } else { y } without side "
          "effects), use arithmetic, or sort the data first" });
  advice->trial = arena_printf (
      a->arena, "perf stat -e branch-misses ./%s, before and after",
      a->program);
}

void
advise_on_branches (struct adviser *a)
{
  struct string_map one_sided = { .arena = a->arena };
  cold_code (a);
  FOR_ROWS (branch, b, a->profile->branches)
  {
    double all = evaluations (b);
    if (all < MANY)
      continue;
    note_one_sided (a, &one_sided, b);
    unpredictable_branch (a, b, all);
  }
  for (size_t i = 0; i < one_sided.count; i++)
    advise_one_sided (a, one_sided.entries[i].key, one_sided.entries[i].value);
}

void
advise_on_switches (struct adviser *a)
{
  FOR_ROWS (switch, s, a->profile->switches)
  {
    const struct profile_case *best = NULL;
    FOR_ROWS (case, c, s->cases)
    if (best == NULL || c->count > best->count)
      best = c;
    if (best == NULL || s->executions < MANY || s->cases.length < 3
        || best->count < 0.9 * s->executions
        || strcmp (best->values, "default") == 0)
      continue;
    struct advice *advice = advice_add (
        a, "dominant-case", s->location, s->function, best->count,
        advice_comparison, advice_self_time (a, s->function));
    if (advice == NULL)
      continue;
    advice->evidence = arena_printf (
        a->arena, "case %s was chosen %s of %s times", best->values,
        advice_percent (a, (double) best->count / s->executions),
        advice_count (a, s->executions));
    advice->action = advice_wording (
        s->location,
        (struct wording){ "test for this case with an if before the switch",
                          "test for this case with an if before the select",
                          "test for this case with an if before the match" });
    advice->trial = advice_wording (
        s->location, (struct wording){ by_feedback, by_feedback, NULL });
  }
}
