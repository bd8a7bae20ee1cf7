/* SPDX-License-Identifier: GPL-3.0-or-later */
/* kept-operands.cc - recognise values that were a && or || with a constant.

   Of `x && 5' and `x || 0' front ends keep the truth of x, a value at the
   place of the operator without a branch:

       v = x != 0;   v = x == 0;   v = ~x;   v = (int) x;

   That of x if the text at that place has one operand that is none of the
   constants; with an even number of negations around it or an odd one, which
   the text says, too.  In C++ most such values have the place of the operand;
   the operators are looked for around it.  Compiler only.  */

#include "gcc-common.h"

#include "choice-text.h"
#include "choices.h"
#include "kept-operands.h"
#include "source-conditions.h"
#include "source-text.h"

static bool
boolean_p (tree v)
{
  return TREE_CODE (TREE_TYPE (v)) == BOOLEAN_TYPE;
}

/* Whether V, a truth value that is passed on at LOC, comes from elsewhere: of
   a statement at the same place it has the row already.  */
static bool
from_elsewhere_p (tree v, location_t loc)
{
  if (TREE_CODE (v) != SSA_NAME)
    return TREE_CODE (v) != INTEGER_CST;
  if (SSA_NAME_VAR (v) && !DECL_ARTIFICIAL (SSA_NAME_VAR (v)))
    return true;
  gimple *def = SSA_NAME_DEF_STMT (v);
  if (is_gimple_call (def))
    return true;
  gassign *assign = dyn_cast<gassign *> (def);
  struct rp_choice unused;
  return assign
         && get_pure_location (gimple_location (assign))
                != get_pure_location (loc)
         && !rp_kept_operand_read (assign, &unused);
}

/* Whether STMT computes a truth.  */
static bool
truth_p (gassign *stmt)
{
  enum tree_code code = gimple_assign_rhs_code (stmt);
  tree operand = gimple_assign_rhs1 (stmt);
  if (TREE_CODE_CLASS (code) == tcc_comparison)
    return true;
  if (!boolean_p (operand))
    return false;
  return code == BIT_NOT_EXPR
         || ((CONVERT_EXPR_CODE_P (code) || gimple_assign_single_p (stmt))
             && from_elsewhere_p (operand, gimple_location (stmt)));
}

/* Whether TEXT begins with && or ||.  */
static bool
operator_p (const char *text)
{
  return (*text == '&' || *text == '|') && text[1] == *text;
}

/* Whether the bracket TEXT[AT] is that of a call, a cast or the like.  */
static bool
called_p (const char *text, size_t at)
{
  while (at > 0 && ISSPACE (text[at - 1]))
    at--;
  if (at >= 6 && strncmp (text + at - 6, "return", 6) == 0)
    return false;
  return at > 0 && (ISIDNUM (text[at - 1]) || strchr (")]>", text[at - 1]));
}

/* Where TEXT has something other than a blank, from AT backwards.  */
static size_t
back_over_blanks (const char *text, size_t at)
{
  while (at > 0 && ISSPACE (text[at - 1]))
    at--;
  return at;
}

/* Extend the part of TEXT from *START to *END, an operand, by the operators &&
   and || around it, with their other operands, brackets and negations; false
   if there are none.  */
static bool
extend_over_operators (const char *text, size_t *start, size_t *end)
{
  size_t first = *start, last = *end;
  bool seen = false;
  for (;;)
    {
      while (first > 0
             && (ISSPACE (text[first - 1]) || text[first - 1] == '!'))
        first--;
      while (ISSPACE (text[first]))
        first++;
      while (ISSPACE (text[last]))
        last++;
      size_t before = back_over_blanks (text, first);
      size_t from = rp_text_operand_start (text, first);
      size_t to = rp_text_operand_end (text, last);
      if (!(from == first || (before > 1 && operator_p (text + before - 2)))
          || !(to == last || operator_p (text + last)))
        return seen;
      seen |= from != first || to != last;
      *start = from;
      *end = to;
      before = back_over_blanks (text, from);
      if (before == 0 || text[before - 1] != '(' || text[to] != ')'
          || called_p (text, before - 1))
        return seen;
      first = before - 1;
      last = to + 1;
    }
}

/* The condition that has what is at LOC as an operand: in C++ the value that a
   constant leaves has the operand's own place.  */
static struct rp_text *
text_around_operand (location_t loc)
{
  source_range range = get_range_from_loc (line_table, loc);
  size_t start;
  if (rp_text_in_macro_p (loc) || rp_text_in_macro_p (range.m_start)
      || rp_text_in_macro_p (range.m_finish))
    return NULL;
  expanded_location first = expand_location (range.m_start);
  expanded_location last = expand_location (range.m_finish);
  char *text = rp_text_around (range.m_start, &start);
  struct rp_text *found = NULL;
  if (text && first.line == last.line && last.column >= first.column)
    {
      size_t end = start + last.column - first.column + 1;
      if (end < strlen (text) && extend_over_operators (text, &start, &end))
        found = rp_text_read_part (text + start, end - start);
    }
  free (text);
  return found;
}

/* The condition whose value STMT is, with its constants.  */
static struct rp_text *
text_of_value (gassign *stmt)
{
  location_t loc = gimple_location (stmt);
  enum rp_operator negated;
  char next, spelled;
  switch (rp_text_operator (loc, &negated))
    {
    case RP_OPERATOR_AND:
    case RP_OPERATOR_OR:
    case RP_OPERATOR_CHOICE:
      return rp_text_read (loc);
    case RP_OPERATOR_NOT:
      if (struct rp_text *negation = rp_text_read_negated (loc))
        return negation;
      /* In C++ it may be the operand's own one.  */
      return lang_GNU_CXX () ? text_around_operand (loc) : NULL;
    case RP_OPERATOR_OTHER:
      spelled = rp_text_char (loc, &next);
      if (spelled == ',')
        return rp_text_read (loc);
      /* Of (x && 5) & 3 as well.  */
      if (spelled == '&')
        return rp_text_read_left (loc);
      if (boolean_p (gimple_assign_lhs (stmt))
          && SSA_NAME_VAR (gimple_assign_lhs (stmt))
          && (spelled == '=' || ISIDST (spelled)))
        {
          struct rp_text *assigned = rp_text_read_assigned (loc);
          if (assigned)
            return assigned;
        }
      return lang_GNU_CXX () ? text_around_operand (loc) : NULL;
    default:
      return NULL;
    }
}

bool
rp_kept_operand_read (gassign *stmt, struct rp_choice *found)
{
  tree lhs = gimple_assign_lhs (stmt);
  if ((!lang_GNU_C () && !lang_GNU_CXX ()) || TREE_CODE (lhs) != SSA_NAME
      || !INTEGRAL_TYPE_P (TREE_TYPE (lhs)) || !truth_p (stmt))
    return false;
  bool is_first;
  struct rp_text *text
      = rp_text_kept_operand (text_of_value (stmt), &is_first);
  if (!text)
    return false;
  found->code = text->inverted ? EQ_EXPR : NE_EXPR;
  found->left = lhs;
  found->right = build_zero_cst (TREE_TYPE (lhs));
  found->place = gimple_location (stmt);
  if (is_first)
    found->place = rp_first_operand_place (found->place, found->place);
  rp_text_free (text);
  return true;
}
