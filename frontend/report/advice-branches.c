/* SPDX-License-Identifier: MIT */
/* advice-branches.c: one-sided-branch, unpredictable-branch, cold-code,
   dominant-case.  */

#include "report/advice-internal.h"

#include <string.h>

static const char by_feedback[]
    = "build with -fprofile-generate, run, build with -fprofile-use: GCC then "
      "does it by itself";
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
      struct advice *advice
          = advice_add (a, "cold-code", c->location, function, c->evaluations,
                        advice_layout, advice_self_time (a, function));
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

static void
one_sided_branch (struct adviser *a, const struct profile_branch *b,
                  double all)
{
  double rare = b->taken < b->not_taken ? b->taken : b->not_taken;
  if (rare > 0.01 * all || strcmp (b->kind, "loop") == 0
      || (is_dead (b) && string_map_has (&a->cold, b->function)))
    return;
  struct advice *advice
      = advice_add (a, "one-sided-branch", b->location, b->function, all,
                    advice_layout, advice_self_time (a, b->function));
  if (advice == NULL)
    return;
  bool is_likely = b->taken > b->not_taken;
  advice->evidence = arena_printf (
      a->arena, "the condition was %s %s of %s times",
      is_likely ? "true" : "false", advice_percent (a, 1 - rare / all),
      advice_count (a, all));
  static const char other[] = "move the rare side to a function of its own";
  advice->action = advice_wording (
      b->location,
      (struct wording){
          is_likely ? "write __builtin_expect (CONDITION, 1); move the rare "
                      "side to a cold function"
                    : "write __builtin_expect (CONDITION, 0); move the rare "
                      "side to a cold function",
          other, other });
  advice->trial = advice_wording (
      b->location, (struct wording){ by_feedback, by_feedback, NULL });
}

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
  cold_code (a);
  FOR_ROWS (branch, b, a->profile->branches)
  {
    double all = (double) b->taken + b->not_taken;
    if (all < MANY)
      continue;
    one_sided_branch (a, b, all);
    unpredictable_branch (a, b, all);
  }
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
