/* SPDX-License-Identifier: GPL-3.0-or-later */
/* operands.cc - which way the operands of && and || are true in the source.

   Where the text of a condition can be read as a whole, its operators are
   compared with those of GCC's tree, operand by operand.  Else each operator
   is looked up at its place, if that is where it stands, or between its
   operands (ADR 0081).  Compiler only.  */

#include "gcc-common.h"

#include "choice-text.h"
#include "orientation.h"
#include "source-text.h"

/* The orientation of the condition c of a `? :' that is && for GCC, if BOTH,
   or
   ||; SECOND: the value that is no constant is the second one.  With that
   value x
     c ? x : 0   becomes   c && x     c ? 0 : x   becomes   !c && x
     c ? 1 : x   becomes   c || x     c ? x : 1   becomes   !c || x
   and below a negation the other operator, with the opposite of both.  */
static enum rp_orientation
orientation_by_side (bool both, bool second)
{
  return both != second ? RP_AS_WRITTEN : RP_INVERTED;
}

/* The orientation of the operands of && (if BOTH) or || that GCC made of the
   `? :' at LOC, in C the place of the `:', in C++ of the `?', as far as its
   constants tell: c ? 1 : 0 becomes c, c ? 0 : 1 becomes !c.  What has
   INHERITED is the `? :'.  */
static struct rp_operand_orientations
orientations_by_truth (location_t loc, bool both,
                       enum rp_orientation inherited)
{
  struct rp_operand_orientations found = { RP_UNDECIDED, RP_UNDECIDED };
  int constant = rp_choice_constant (loc);
  if (constant >= 0)
    {
      found.first = orientation_by_side (both, constant == 0);
      found.second = inherited;
      return found;
    }
  char next;
  bool second = rp_text_char (loc, &next) == ':';
  char *word = rp_text_behind (loc);
  if (word && (strcmp (word, "0") == 0 || strcasecmp (word, "false") == 0))
    found.first = second ? inherited : rp_opposite (inherited);
  else if (word && (strcmp (word, "1") == 0 || strcasecmp (word, "true") == 0))
    found.first = second ? rp_opposite (inherited) : inherited;
  found.second = found.first;
  free (word);
  return found;
}

/* Whether the second operand of what GCC says is at LOC, the first one at
   LEFT, has no place of its own, RIGHT: one of nothing but a variable may have
   that of what is around it.  */
static bool
placeless_p (location_t loc, location_t left, location_t right)
{
  return get_pure_location (right) == get_pure_location (loc)
         || rp_before_p (right, left);
}

/* Whether LEFT is in the condition of a `? :' that stands on one side of
   LOC.  */
static bool
in_choice_beside_p (location_t loc, location_t left)
{
  return rp_before_p (loc, left) || rp_text_choice_before_p (left, loc);
}

/* Whether LOC is not where the operator of the operands at LEFT and RIGHT
   stands.  */
static bool
displaced_p (location_t loc, location_t left, location_t right)
{
  return rp_known_p (loc) && rp_known_p (left) && rp_known_p (right)
         && (placeless_p (loc, left, right)
                 ? in_choice_beside_p (loc, left)
                 : rp_before_p (loc, left) || rp_before_p (right, loc));
}

/* The orientations by the operator that stands between LEFT and RIGHT, the
   operands of what GCC says is at LOC, if that can be read.  */
static bool
orientations_between (location_t loc, bool both, location_t left,
                      location_t right, enum rp_orientation inherited,
                      struct rp_operand_orientations *found)
{
  bool second;
  if (!rp_known_p (left) || !rp_known_p (right))
    return false;
  if (placeless_p (loc, left, right))
    {
      int constant
          = in_choice_beside_p (loc, left) ? rp_choice_constant (left) : -1;
      found->first = orientation_by_side (both, constant == 0);
      found->second = inherited;
      return constant >= 0;
    }
  enum rp_operator spelled = rp_text_operator_between (left, right, &second);
  if (spelled == RP_OPERATOR_UNSEEN)
    return false;
  found->first = spelled == RP_OPERATOR_CHOICE
                     ? orientation_by_side (both, second)
                 : (spelled == RP_OPERATOR_AND) == both ? RP_AS_WRITTEN
                                                        : RP_INVERTED;
  found->second = spelled == RP_OPERATOR_CHOICE ? inherited : found->first;
  return true;
}

/* Whether && (if BOTH) or || cannot be what the source SPELLED there, as
   INHERITED is said of it: front ends exchange the two only where they turn
   the whole round.  */
static bool
contradiction_p (bool both, enum rp_operator spelled,
                 enum rp_orientation inherited)
{
  return (spelled == RP_OPERATOR_AND || spelled == RP_OPERATOR_OR)
         && inherited != RP_UNDECIDED
         && (both == (spelled == RP_OPERATOR_AND))
                != (inherited == RP_AS_WRITTEN);
}

struct rp_operand_orientations
rp_operator_orientations (location_t loc, bool both, location_t left,
                          location_t right, enum rp_orientation inherited)
{
  struct rp_operand_orientations found;
  enum rp_operator negated, spelled = rp_text_operator (loc, &negated);
  bool negation = spelled == RP_OPERATOR_NOT;
  if (negation && negated == RP_OPERATOR_UNSEEN)
    {
      if (!rp_text_negation_chooses_p (loc))
        return { rp_opposite (inherited), rp_opposite (inherited) };
      negation = false;
      spelled = RP_OPERATOR_CHOICE;
    }
  if (negation)
    {
      spelled = negated;
      inherited = rp_opposite (inherited);
    }
  /* The place of an operator one of whose operands is constant may be that of
     what was its other operand.  */
  bool displaced = contradiction_p (both, spelled, inherited);
  if ((displaced || negation || spelled == RP_OPERATOR_CHOICE
       || spelled == RP_OPERATOR_OTHER || displaced_p (loc, left, right))
      && orientations_between (loc, both, left, right, inherited, &found))
    return found;
  if (displaced || spelled == RP_OPERATOR_OTHER)
    return { RP_UNDECIDED, RP_UNDECIDED };
  if (spelled == RP_OPERATOR_CHOICE)
    return orientations_by_truth (loc, both, inherited);
  if (spelled == RP_OPERATOR_AND || spelled == RP_OPERATOR_OR)
    found.first
        = (spelled == RP_OPERATOR_AND) == both ? RP_AS_WRITTEN : RP_INVERTED;
  else
    /* Without text: an operator that stands before its operand is a `!'.  */
    found.first
        = rp_known_p (loc) && rp_known_p (left) && rp_before_p (loc, left)
              ? rp_opposite (inherited)
              : inherited;
  found.second = found.first;
  return found;
}

tree
rp_without_wrapping (tree expr)
{
  for (;;)
    switch (TREE_CODE (expr))
      {
      case CLEANUP_POINT_EXPR:
      case NON_LVALUE_EXPR:
      case VIEW_CONVERT_EXPR:
      case TRUTH_NOT_EXPR:
      case SAVE_EXPR:
      CASE_CONVERT:
        expr = TREE_OPERAND (expr, 0);
        continue;
      case COMPOUND_EXPR:
        expr = TREE_OPERAND (expr, 1);
        continue;
      case TARGET_EXPR:
        if (!TARGET_EXPR_INITIAL (expr))
          return expr;
        expr = TARGET_EXPR_INITIAL (expr);
        continue;
      case NE_EXPR:
      case EQ_EXPR:
        if (!integer_zerop (TREE_OPERAND (expr, 1)))
          return expr;
        expr = TREE_OPERAND (expr, 0);
        continue;
      default:
        return expr;
      }
}

/* A condition without its brackets: its operands, and the operators between
   them.  Front ends move brackets where this does not change.  */
struct row_of_operands
{
  auto_vec<bool> both;     /* && */
  auto_vec<bool> inverted; /* of the text's operands */
  unsigned count;
  bool choice; /* one is a `? :', which has operands of its own */
};

static void
read_tree (tree expr, struct row_of_operands *row)
{
  enum tree_code code = TREE_CODE (expr);
  if (code != TRUTH_ANDIF_EXPR && code != TRUTH_ORIF_EXPR
      && code != TRUTH_AND_EXPR && code != TRUTH_OR_EXPR)
    {
      row->count++;
      row->choice |= TREE_CODE (rp_without_wrapping (expr)) == COND_EXPR;
      return;
    }
  read_tree (TREE_OPERAND (expr, 0), row);
  row->both.safe_push (code == TRUTH_ANDIF_EXPR || code == TRUTH_AND_EXPR);
  read_tree (TREE_OPERAND (expr, 1), row);
}

static void
read_text (const struct rp_text *text, struct row_of_operands *row)
{
  if (text->kind == RP_TEXT_COMPARE)
    {
      row->inverted.safe_push (text->inverted);
      row->count++;
      return;
    }
  read_text (text->left, row);
  row->both.safe_push (text->kind == RP_TEXT_AND);
  read_text (text->right, row);
}

unsigned
rp_operand_count (tree expr)
{
  struct row_of_operands row;
  row.count = 0;
  row.choice = false;
  read_tree (expr, &row);
  return row.count;
}

/* Whether TEXT has the operands and operators of MADE; INVERTED as
   rp_operands_inverted has it.  */
static bool
spelled_p (const struct row_of_operands *made, const struct rp_text *text,
           vec<bool> *inverted)
{
  struct row_of_operands spelled;
  spelled.count = 0;
  read_text (text, &spelled);
  if (made->count != spelled.count || made->choice)
    return false;
  for (unsigned i = 0; i < made->both.length (); i++)
    if (made->both[i] != spelled.both[i])
      return false;
  inverted->safe_splice (spelled.inverted);
  return true;
}

/* The same for TEXT, which is freed, or if OPPOSITE its negation.  Most
   constant operands are dropped by the front end.  */
static bool
same_operands_p (const struct row_of_operands *made, struct rp_text *text,
                 bool opposite, vec<bool> *inverted)
{
  if (!text)
    return false;
  if (opposite)
    rp_text_negate (text);
  bool same = spelled_p (made, text, inverted);
  if (!same)
    {
      if (opposite)
        rp_text_negate (text);
      text = rp_text_without_constants (text);
      if (opposite)
        rp_text_negate (text);
      same = spelled_p (made, text, inverted);
    }
  rp_text_free (text);
  return same;
}

bool
rp_operands_inverted (tree condition, location_t loc, location_t choice,
                      bool opposite, vec<bool> *inverted)
{
  struct row_of_operands made;
  made.count = 0;
  made.choice = false;
  read_tree (condition, &made);
  return (!opposite
          && (same_operands_p (&made, rp_text_read (loc), false, inverted)
              || same_operands_p (&made, rp_text_read_from (loc), false,
                                  inverted)))
         || same_operands_p (&made, rp_text_read_chosen (choice), opposite,
                             inverted)
         || same_operands_p (&made, rp_text_read_before_question (loc),
                             opposite, inverted);
}

bool
rp_value_operands_inverted (const vec<bool> &both, location_t loc,
                            vec<bool> *inverted)
{
  struct row_of_operands made;
  made.choice = false;
  made.count = both.length () + 1;
  made.both.safe_splice (both);
  for (unsigned opposite = 0; opposite < 2; opposite++)
    if (same_operands_p (&made, rp_text_read (loc), opposite, inverted))
      return true;
  return false;
}
