/* SPDX-License-Identifier: GPL-3.0-or-later */
/* truths.cc - match the operands of what the front end made of a condition
   with those of the source, by proof.

   The front end moves negations into the values of a `? :', exchanges these,
   and drops operands that are constants.  What it never changes is the truth
   of the whole.  So all ways are tried in which the operands that it made, or
   their opposites, may stand for those of the source, as far as names and
   places allow; those in which both conditions have the same truth for all
   values of the operands are possible, and what is the same in all of these is
   certain.  Compiler only.  */

#include "gcc-common.h"

#include "truths.h"

/* More ways to match operands than this are not tried.  */
#define MOST_WAYS 120

#define WORDS ((1 << RP_TRUTH_OPERANDS) / 64)

/* The truth of a condition for all values of its operands, one bit for
   each.  */
struct table
{
  uint64_t words[WORDS];
};

static struct table
constant_table (bool truth)
{
  struct table table;
  for (unsigned i = 0; i < WORDS; i++)
    table.words[i] = truth ? ~(uint64_t) 0 : 0;
  return table;
}

/* The table of operand NUMBER, or of its opposite.  */
static struct table
operand_table (unsigned number, bool inverted)
{
  struct table table = constant_table (false);
  for (unsigned values = 0; values < 1u << RP_TRUTH_OPERANDS; values++)
    if ((values >> number & 1) != inverted)
      table.words[values / 64] |= (uint64_t) 1 << values % 64;
  return table;
}

static struct table
inverted_table (struct table table)
{
  for (unsigned i = 0; i < WORDS; i++)
    table.words[i] = ~table.words[i];
  return table;
}

static struct table
chosen_table (const struct table &condition, const struct table &first,
              const struct table &second)
{
  struct table table;
  for (unsigned i = 0; i < WORDS; i++)
    table.words[i] = (condition.words[i] & first.words[i])
                     | (~condition.words[i] & second.words[i]);
  return table;
}

static bool
same_table_p (const struct table &a, const struct table &b)
{
  return memcmp (a.words, b.words, sizeof a.words) == 0;
}

/* The table of the part of PROGRAM that ends before step *AT, which is moved
   to its beginning; OPERANDS are those of its operands, which are added to
   *USED.  */
static struct table
evaluate (const vec<int> &program, unsigned *at, const struct table *operands,
          unsigned *used)
{
  int step = program[--*at];
  if (step >= 0)
    {
      *used |= 1u << step;
      return operands[step];
    }
  if (step == RP_TRUTH_TRUE || step == RP_TRUTH_FALSE)
    return constant_table (step == RP_TRUTH_TRUE);
  struct table last = evaluate (program, at, operands, used);
  if (step == RP_TRUTH_NOT)
    return inverted_table (last);
  struct table before = evaluate (program, at, operands, used);
  if (step == RP_TRUTH_AND)
    return chosen_table (before, last, constant_table (false));
  if (step == RP_TRUTH_OR)
    return chosen_table (before, constant_table (true), last);
  return chosen_table (evaluate (program, at, operands, used), before, last);
}

static struct table
evaluate_all (const vec<int> &program, const struct table *operands)
{
  unsigned at = program.length (), used = 0;
  return evaluate (program, &at, operands, &used);
}

/* The tables of the operands of what was made.  */
static void
made_tables (struct table *tables)
{
  for (unsigned i = 0; i < RP_TRUTH_OPERANDS; i++)
    tables[i] = operand_table (i, false);
}

/* The tables of the operands of the source if MATCH holds.  */
static void
source_tables (unsigned count, const struct rp_truth_match *match,
               struct table *tables)
{
  for (unsigned i = 0; i < count; i++)
    tables[match->leaf[i]] = operand_table (i, match->inverted >> i & 1);
}

struct search
{
  const struct rp_made_truth *made;
  const struct rp_truth_text *text;
  struct table truth; /* that the text must have */
  struct rp_truth_match way, *found;
  unsigned tried, ways;
};

/* Whether operand NUMBER of MADE may be the opposite of LEAF, if INVERTED, or
   else the same.  */
static bool
may_be_p (const struct rp_made_truth *made, unsigned number, unsigned leaf,
          bool inverted)
{
  unsigned excluded = inverted ? made->same[number] : made->opposite[number];
  return !(excluded >> leaf & 1);
}

/* Whether the way of SEARCH agrees with what is known of the operands.  */
static bool
way_allowed_p (const struct search *search)
{
  for (unsigned i = 0; i < search->made->count; i++)
    if (!may_be_p (search->made, i, search->way.leaf[i],
                   search->way.inverted >> i & 1))
      return false;
  return true;
}

/* Try which operands are inverted, if each is that of the way.  */
static void
try_inversions (struct search *search)
{
  struct table tables[RP_TRUTH_OPERANDS];
  unsigned count = search->made->count;
  for (unsigned inverted = 0; inverted < 1u << count; inverted++)
    {
      search->way.inverted = inverted;
      if (!way_allowed_p (search))
        continue;
      source_tables (count, &search->way, tables);
      if (!same_table_p (evaluate_all (search->text->program, tables),
                         search->truth))
        continue;
      if (search->ways++ == 0)
        *search->found = search->way;
      else
        search->found->undecided |= search->found->inverted ^ inverted;
    }
}

/* Try all ways for OPERAND and those behind it; USED is the set of the
   source's that others are.  */
static void
try_ways (struct search *search, unsigned operand, unsigned used)
{
  if (search->tried > MOST_WAYS)
    return;
  if (operand == search->made->count)
    {
      search->tried++;
      try_inversions (search);
      return;
    }
  for (unsigned i = 0; i < search->made->count; i++)
    if (!(used >> i & 1) && search->made->possible[operand] >> i & 1)
      {
        search->way.leaf[operand] = i;
        try_ways (search, operand + 1, used | 1u << i);
      }
}

bool
rp_truth_match (const struct rp_made_truth *made,
                const struct rp_truth_text *text, bool opposite,
                struct rp_truth_match *match)
{
  struct search search;
  struct table tables[RP_TRUTH_OPERANDS];
  if (made->count != text->count || made->count > RP_TRUTH_OPERANDS)
    return false;
  made_tables (tables);
  search.made = made;
  search.text = text;
  search.truth = evaluate_all (made->program, tables);
  if (opposite)
    search.truth = inverted_table (search.truth);
  search.way.undecided = 0;
  search.found = match;
  search.tried = search.ways = 0;
  try_ways (&search, 0, 0);
  return search.ways > 0 && search.tried <= MOST_WAYS;
}

unsigned
rp_truth_part_start (const vec<int> &program, unsigned last)
{
  unsigned wanted = 1, at = last + 1;
  while (wanted > 0)
    {
      int step = program[--at];
      wanted--;
      wanted += step == RP_TRUTH_CHOICE                       ? 3
                : step == RP_TRUTH_AND || step == RP_TRUTH_OR ? 2
                : step == RP_TRUTH_NOT                        ? 1
                                                              : 0;
    }
  return at;
}

int
rp_truth_part_inverted (const struct rp_made_truth *made, unsigned last,
                        const struct rp_truth_text *text,
                        const struct rp_truth_match *match)
{
  struct table tables[RP_TRUTH_OPERANDS], spelled[RP_TRUTH_OPERANDS];
  unsigned at = last + 1, used = 0, wanted = 0;
  made_tables (tables);
  struct table truth = evaluate (made->program, &at, tables, &used);
  for (unsigned i = 0; i < made->count; i++)
    if (used >> i & 1)
      wanted |= 1u << match->leaf[i];
  if (used & match->undecided)
    return -1;
  source_tables (made->count, match, spelled);
  bool operand = made->program[last] >= 0;
  int found = -1;
  for (unsigned end = 1; end <= text->program.length (); end++)
    {
      unsigned from = end, own = 0;
      struct table part = evaluate (text->program, &from, spelled, &own);
      if (own != wanted)
        continue;
      found = same_table_p (part, truth)                    ? 0
              : same_table_p (inverted_table (part), truth) ? 1
                                                            : -1;
      /* What has operands of its own is no operand of the source.  */
      if (operand || text->program[end - 1] < 0)
        break;
    }
  return found;
}
