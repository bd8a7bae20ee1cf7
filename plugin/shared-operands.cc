/* SPDX-License-Identifier: GPL-3.0-or-later */
/* shared-operands.cc - find the operands of the source where the front end
   made one of several that are alike.

   Of `a && c || b && c' it makes `(a || b) && c' if all are cheap.  Which of
   the three values is which operand of the text is told by the names of
   variables and by the places of the others, and it is believed only if there
   is one way to match them in which both conditions have the same truth for
   all values of their operands.  Compiler only.  */

#include "gcc-common.h"

#include "operand-order.h"
#include "orientation.h"
#include "shared-operands.h"
#include "source-text.h"

/* The truth of a condition for all values of so many operands fits into a
   word of 32 bits, and all ways to match them are soon tried.  */
#define MOST_OPERANDS 5

/* The truth of operand NUMBER by the values of all, one bit for each.  */
static uint32_t
truth_of_operand (unsigned number)
{
  uint32_t truth = 0;
  for (unsigned values = 0; values < 1u << MOST_OPERANDS; values++)
    truth |= (uint32_t) (values >> number & 1) << values;
  return truth;
}

static bool
alike_p (const struct rp_text *leaf, const struct rp_text *other)
{
  return leaf->code == other->code
         && strcmp (leaf->subject, other->subject) == 0
         && strcmp (leaf->bound, other->bound) == 0;
}

/* A text and the value that it was merged into.  */
struct match
{
  const struct rp_merged_value *value;
  struct rp_text *text;
  auto_vec<struct rp_text *> leaves;
  auto_vec<unsigned> kinds; /* of the leaves: those alike are one */
  unsigned kind_count;
  auto_vec<location_t> operators;   /* between the leaves */
  unsigned possible[MOST_OPERANDS]; /* kinds that an operand may be, a set */
  uint32_t truth;                   /* of VALUE */
  /* The way that is tried, by kind.  */
  unsigned operand[MOST_OPERANDS], inverted;
  /* Those that were found.  */
  unsigned ways, found[MOST_OPERANDS], found_inverted;
};

static void
collect_operators (const struct rp_text *text, struct match *match)
{
  if (text->kind == RP_TEXT_COMPARE)
    return;
  collect_operators (text->left, match);
  match->operators.safe_push (
      rp_text_place (match->value->location, text->offset));
  collect_operators (text->right, match);
}

static void
sort_leaves (struct match *match)
{
  rp_text_leaves (match->text, &match->leaves);
  match->kind_count = 0;
  for (unsigned i = 0; i < match->leaves.length (); i++)
    {
      unsigned same = 0;
      while (!alike_p (match->leaves[same], match->leaves[i]))
        same++;
      match->kinds.safe_push (same < i ? match->kinds[same]
                                       : match->kind_count++);
    }
}

/* Whether V is the variable of LEAF, or a comparison with it or its
   negation.  */
static bool
named_p (tree v, const struct rp_text *leaf)
{
  if (rp_named_p (v, leaf->subject))
    return true;
  gassign *def = dyn_cast<gassign *> (SSA_NAME_DEF_STMT (v));
  return def && !rp_variable_of_source_p (v)
         && (gimple_assign_rhs_code (def) == BIT_NOT_EXPR
             || TREE_CODE_CLASS (gimple_assign_rhs_code (def))
                    == tcc_comparison)
         && TREE_CODE (gimple_assign_rhs1 (def)) == SSA_NAME
         && rp_named_p (gimple_assign_rhs1 (def), leaf->subject);
}

/* Whether PLACE is between the operators around leaf NUMBER.  */
static bool
stands_at_p (location_t place, const struct match *match, unsigned number)
{
  location_t before = number > 0 ? match->operators[number - 1] : 0;
  location_t behind
      = number < match->operators.length () ? match->operators[number] : 0;
  return !(rp_known_p (before) && rp_before_p (place, before))
         && !(rp_known_p (behind) && !rp_before_p (place, behind));
}

/* The kinds of leaves that the operand V may be.  */
static unsigned
possible_kinds (tree v, const struct match *match)
{
  unsigned by_name = 0, by_place = 0;
  location_t place = rp_place_of_value (v);
  for (unsigned i = 0; i < match->leaves.length (); i++)
    {
      if (named_p (v, match->leaves[i]))
        by_name |= 1u << match->kinds[i];
      if (!rp_known_p (place) || stands_at_p (place, match, i))
        by_place |= 1u << match->kinds[i];
    }
  return by_name ? by_name : rp_variable_of_source_p (v) ? 0 : by_place;
}

static uint32_t
truth_of_value (const struct rp_merged_value *value)
{
  auto_vec<uint32_t> stack;
  for (unsigned i = 0; i < value->program.length (); i++)
    {
      int step = value->program[i];
      if (step >= 0)
        {
          stack.safe_push (truth_of_operand (step));
          continue;
        }
      uint32_t right = stack.pop (), left = stack.pop ();
      stack.safe_push (step == RP_MERGED_AND ? left & right : left | right);
    }
  return stack.pop ();
}

/* The truth of TEXT, whose first leaf is number *LEAF, in the way that is
   tried.  */
static uint32_t
truth_of_text (const struct match *match, const struct rp_text *text,
               unsigned *leaf)
{
  if (text->kind == RP_TEXT_COMPARE)
    {
      unsigned kind = match->kinds[(*leaf)++];
      uint32_t truth = truth_of_operand (match->operand[kind]);
      return match->inverted >> kind & 1 ? ~truth : truth;
    }
  uint32_t left = truth_of_text (match, text->left, leaf);
  uint32_t right = truth_of_text (match, text->right, leaf);
  return text->kind == RP_TEXT_AND ? left & right : left | right;
}

/* Try all ways for KIND and the kinds behind it; USED is the set of operands
   that others are.  */
static void
try_ways (struct match *match, unsigned kind, unsigned used)
{
  if (kind == match->kind_count)
    {
      for (match->inverted = 0; match->inverted < 1u << kind;
           match->inverted++)
        {
          unsigned leaf = 0;
          if (truth_of_text (match, match->text, &leaf) != match->truth)
            continue;
          match->ways++;
          memcpy (match->found, match->operand, sizeof match->found);
          match->found_inverted = match->inverted;
        }
      return;
    }
  for (unsigned i = 0; i < match->kind_count; i++)
    if (!(used >> i & 1) && match->possible[i] >> kind & 1)
      {
        match->operand[kind] = i;
        try_ways (match, kind + 1, used | 1u << i);
      }
}

/* Whether the text in the range of LOC has more than COUNT operands, and some
   are alike.  */
static bool
more_alike_p (location_t loc, unsigned count)
{
  struct match match;
  match.text = rp_text_read (loc);
  if (!match.text)
    return false;
  sort_leaves (&match);
  rp_text_free (match.text);
  return match.leaves.length () > count
         && match.leaves.length () > match.kind_count;
}

bool
rp_shared_operands_p (struct rp_merged_value *value)
{
  /* The last operator of an initial value has the place of its variable.  */
  for (unsigned i = value->locations.length (); i-- > 0;)
    if (more_alike_p (value->locations[i], value->operands.length ()))
      {
        value->location = value->locations[i];
        return true;
      }
  return false;
}

struct rp_range *
rp_shared_operands_read (const struct rp_merged_value *value)
{
  struct match match;
  match.value = value;
  match.text = rp_text_read (value->location);
  match.ways = 0;
  sort_leaves (&match);
  if (match.kind_count == value->operands.length ()
      && match.kind_count <= MOST_OPERANDS)
    {
      collect_operators (match.text, &match);
      for (unsigned i = 0; i < match.kind_count; i++)
        match.possible[i] = possible_kinds (value->operands[i], &match);
      match.truth = truth_of_value (value);
      try_ways (&match, 0, 0);
    }
  if (match.ways != 1)
    {
      rp_text_free (match.text);
      return NULL;
    }
  struct rp_range *range = new rp_range;
  range->text = range->condition = match.text;
  range->location = value->location;
  range->behind = 0;
  for (unsigned i = 0; i < match.leaves.length (); i++)
    {
      unsigned kind = match.kinds[i];
      range->operands.safe_push (value->operands[match.found[kind]]);
      match.leaves[i]->code
          = match.found_inverted >> kind & 1 ? EQ_EXPR : NE_EXPR;
      match.leaves[i]->value = 0;
    }
  return range;
}
