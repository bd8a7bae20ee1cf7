/* SPDX-License-Identifier: GPL-3.0-or-later */
/* choices.cc - recognise values that were a `? :'.

   GCC's front end turns, while it parses,
       a < b ? a : b       into   MIN_EXPR <a, b>, and MAX_EXPR likewise
       a < 0 ? -a : a      into   ABS_EXPR <a>
       a < b ? 1 : 0       into   a < b
       a & 4 ? 4 : 0       into   a & 4
   with the place of the `? :'.  The text there, also that of macros, says what
   the condition was; it is believed if it is one of these forms and agrees
   with the value that GCC made of it.  Compiler only.  */

#include "gcc-common.h"

#include "choice-text.h"
#include "choices.h"
#include "ranges.h"
#include "source-constants.h"
#include "source-text.h"
#include "zeros.h"

/* Which of the operands of STMT, a minimum or maximum, SPELLED has on the left
   of its condition: 1 or 2; 0 if nobody can tell.  */
static int
left_operand (gassign *stmt, const struct rp_choice_text *spelled)
{
  tree first = gimple_assign_rhs1 (stmt), second = gimple_assign_rhs2 (stmt);
  HOST_WIDE_INT value;
  if (CONSTANT_CLASS_P (second))
    {
      bool left = rp_text_constant (spelled->left, &value);
      bool right = rp_text_constant (spelled->right, &value);
      return left == right ? 0 : left ? 2 : 1;
    }
  for (int i = 1; i <= 2; i++)
    {
      tree operand = i == 1 ? first : second, other = i == 1 ? second : first;
      if ((rp_named_p (operand, spelled->left)
           && !rp_named_p (other, spelled->left))
          || (rp_named_p (other, spelled->right)
              && !rp_named_p (operand, spelled->right)))
        return i;
    }
  /* GCC takes the operands from the condition, so their places have the order
     of the source.  */
  location_t places[2];
  for (int i = 0; i < 2; i++)
    {
      tree operand = i ? second : first;
      gimple *def = TREE_CODE (operand) == SSA_NAME
                        ? SSA_NAME_DEF_STMT (operand)
                        : NULL;
      places[i]
          = def ? get_pure_location (gimple_location (def)) : UNKNOWN_LOCATION;
      if (places[i] <= BUILTINS_LOCATION)
        return 0;
    }
  int order = linemap_compare_locations (line_table, places[0], places[1]);
  return order > 0 ? 1 : order < 0 ? 2 : 0;
}

static bool
read_extreme (gassign *stmt, const struct rp_choice_text *spelled,
              struct rp_choice *found)
{
  bool less = spelled->code == LT_EXPR || spelled->code == LE_EXPR;
  if (!spelled->right
      || (!less && spelled->code != GT_EXPR && spelled->code != GE_EXPR)
      || strcmp (spelled->left, spelled->right) == 0)
    return false;
  bool left_first = strcmp (spelled->left, spelled->values[0]) == 0
                    && strcmp (spelled->right, spelled->values[1]) == 0;
  bool right_first = strcmp (spelled->left, spelled->values[1]) == 0
                     && strcmp (spelled->right, spelled->values[0]) == 0;
  bool minimum = gimple_assign_rhs_code (stmt) == MIN_EXPR;
  if ((!left_first && !right_first) || minimum != (less == left_first))
    return false;
  int left = left_operand (stmt, spelled);
  if (!left)
    return false;
  tree first = gimple_assign_rhs1 (stmt), second = gimple_assign_rhs2 (stmt);
  found->code = spelled->code;
  found->left = left == 1 ? first : second;
  found->right = left == 1 ? second : first;
  return true;
}

static bool
negation_p (const char *text, const char *of)
{
  if (*text != '-')
    return false;
  char *operand = rp_text_bare (text + 1, strlen (text + 1));
  bool found = strcmp (operand, of) == 0;
  free (operand);
  return found;
}

/* What STMT is the absolute value of.  The sanitizer of overflows lets it take
   that of the negated value, which it has checked.  */
static tree
absolute_of (gassign *stmt)
{
  tree operand = gimple_assign_rhs1 (stmt);
  gcall *check = TREE_CODE (operand) == SSA_NAME
                     ? dyn_cast<gcall *> (SSA_NAME_DEF_STMT (operand))
                     : NULL;
  if (check && gimple_call_internal_p (check, IFN_UBSAN_CHECK_SUB)
      && integer_zerop (gimple_call_arg (check, 0)))
    return gimple_call_arg (check, 1);
  return operand;
}

static bool
read_absolute (gassign *stmt, const struct rp_choice_text *spelled,
               struct rp_choice *found)
{
  if (!spelled->right)
    return false;
  bool swapped = strcmp (spelled->left, "0") == 0;
  const char *subject = swapped ? spelled->right : spelled->left;
  if (strcmp (swapped ? spelled->left : spelled->right, "0") != 0)
    return false;
  enum tree_code code
      = swapped ? swap_tree_comparison (spelled->code) : spelled->code;
  bool less = code == LT_EXPR || code == LE_EXPR;
  if ((!less && code != GT_EXPR && code != GE_EXPR)
      || !negation_p (spelled->values[!less], subject)
      || strcmp (spelled->values[less], subject) != 0)
    return false;
  found->code = code;
  found->left = absolute_of (stmt);
  found->right = build_zero_cst (TREE_TYPE (found->left));
  return TREE_CODE (found->left) == SSA_NAME;
}

/* The value of STMT is that of its `? :', one of two constants of which one is
   zero, or has their truth.  */
static bool
read_truth (gassign *stmt, const struct rp_choice_text *spelled,
            struct rp_choice *found)
{
  HOST_WIDE_INT values[2];
  tree lhs = gimple_assign_lhs (stmt);
  for (unsigned i = 0; i < 2; i++)
    if (!rp_text_constant (spelled->values[i], &values[i]))
      return false;
  if ((values[0] == 0) == (values[1] == 0))
    return false;
  if (gimple_assign_rhs_code (stmt) == BIT_AND_EXPR
      && (!tree_fits_shwi_p (gimple_assign_rhs2 (stmt))
          || tree_to_shwi (gimple_assign_rhs2 (stmt))
                 != values[0] + values[1]))
    return false;
  found->code = values[0] ? NE_EXPR : EQ_EXPR;
  found->left = lhs;
  found->right = build_zero_cst (TREE_TYPE (lhs));
  return true;
}

/* Whether OPERAND is what the source calls TEXT.  */
static bool
constant_or_named_p (tree operand, const char *text)
{
  HOST_WIDE_INT value;
  return CONSTANT_CLASS_P (operand) ? rp_text_constant (text, &value)
                                    : rp_named_p (operand, text);
}

/* Read the `? :' at LOC that STMT is the value of.  */
static bool
read_choice (gassign *stmt, location_t loc, bool truth,
             struct rp_choice_text *spelled, bool *assigned)
{
  enum rp_operator negated;
  char next, spelled_at;
  size_t at;
  *assigned = false;
  if (rp_text_operator (loc, &negated) == RP_OPERATOR_CHOICE)
    {
      char *text = rp_text_around (loc, &at);
      bool good = text && rp_choice_text_read (text, at, spelled);
      if (!text)
        memset (spelled, 0, sizeof *spelled);
      free (text);
      return good;
    }
  *assigned = true;
  memset (spelled, 0, sizeof *spelled);
  return !truth && !rp_text_in_macro_p (loc)
         && ((spelled_at = rp_text_char (loc, &next)) == '='
             || ISIDST (spelled_at))
         && SSA_NAME_VAR (gimple_assign_lhs (stmt))
         && rp_choice_text_read_assigned (loc, spelled);
}

bool
rp_choice_read (gassign *stmt, struct rp_choice *found)
{
  enum tree_code code = gimple_assign_rhs_code (stmt);
  tree lhs = gimple_assign_lhs (stmt);
  bool truth = TREE_CODE_CLASS (code) == tcc_comparison
               || (code == BIT_AND_EXPR
                   && TREE_CODE (gimple_assign_rhs2 (stmt)) == INTEGER_CST);
  if (TREE_CODE (lhs) != SSA_NAME
      || (!truth && code != MIN_EXPR && code != MAX_EXPR && code != ABS_EXPR))
    return false;
  struct rp_choice_text spelled;
  bool assigned;
  bool good
      = read_choice (stmt, gimple_location (stmt), truth, &spelled, &assigned)
        && (truth              ? read_truth (stmt, &spelled, found)
            : code == ABS_EXPR ? read_absolute (stmt, &spelled, found)
                               : read_extreme (stmt, &spelled, found));
  /* The place is that of what is around it: another value may have it.  */
  if (good && assigned)
    good = constant_or_named_p (found->left,
                                code == ABS_EXPR ? spelled.values[negation_p (
                                    spelled.values[0], spelled.values[1])]
                                                 : spelled.left)
           && (code == ABS_EXPR
               || constant_or_named_p (found->right, spelled.right));
  rp_choice_text_free (&spelled);
  found->place = gimple_location (stmt);
  return good;
}
