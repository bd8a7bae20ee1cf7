/* SPDX-License-Identifier: GPL-3.0-or-later */
/* orientation.cc - which way of a branch is the one the source calls true.

   GCC's front ends turn conditions round: `c ? a : f ()' becomes `!c ? f () :
   a', and `!(a || b)' becomes `!a && !b'.  The comparison then has the place
   of the source's, but the opposite meaning; which of the two it is can only
   be seen in the text.  Compiler only.  */

#include "gcc-common.h"

#include "marker.h"
#include "source-conditions.h"
#include "source-text.h"

struct comparison
{
  enum tree_code code;
  tree left, right;
  location_t location;
};

/* Whether TEXT has the identifier NAME.  */
static bool
mentions_p (const char *text, const char *name)
{
  size_t length = strlen (name);
  for (const char *at = text; (at = strstr (at, name)); at += length)
    if ((at == text || !ISIDNUM (at[-1])) && !ISIDNUM (at[length]))
      return true;
  return false;
}

/* How many of the variables and functions that V was computed from TEXT
   mentions; DEPTH statements back at most.  */
static unsigned
mentioned (tree v, const char *text, unsigned depth)
{
  unsigned count = 0;
  tree name = NULL_TREE;
  if (TREE_CODE (v) == SSA_NAME)
    {
      gimple *def = SSA_NAME_DEF_STMT (v);
      name = SSA_NAME_VAR (v) ? DECL_NAME (SSA_NAME_VAR (v)) : NULL_TREE;
      if (!name && depth > 0 && gimple_code (def) != GIMPLE_PHI)
        for (unsigned i = 1; i < gimple_num_ops (def); i++)
          if (gimple_op (def, i))
            count += mentioned (gimple_op (def, i), text, depth - 1);
    }
  else if (DECL_P (v))
    name = DECL_NAME (v);
  else if (EXPR_P (v) && depth > 0)
    for (int i = 0; i < TREE_OPERAND_LENGTH (v); i++)
      if (TREE_OPERAND (v, i))
        count += mentioned (TREE_OPERAND (v, i), text, depth - 1);
  if (name && mentions_p (text, IDENTIFIER_POINTER (name)))
    count++;
  return count;
}

/* How much the operands of COMPARISON, EXCHANGED or not, agree with those
   that TEXT spells.  */
static int
agreement (const struct rp_text *text, const struct comparison *comparison,
           bool exchanged)
{
  tree left = exchanged ? comparison->right : comparison->left;
  tree right = exchanged ? comparison->left : comparison->right;
  int count = mentioned (left, text->subject, 6);
  if (!text->literal)
    return count + mentioned (right, text->bound, 6);
  /* GCC may say `x < 4' for `x <= 3'.  */
  return count
         + (TREE_CODE (right) == INTEGER_CST
            && wi::abs (wi::to_widest (right) - text->value) <= 1);
}

/* Whether GCC exchanged the operands of the comparison that TEXT spells.  */
static bool
exchanged_p (const struct rp_text *text, const struct comparison *comparison)
{
  return !text->literal
         && agreement (text, comparison, true)
                > agreement (text, comparison, false);
}

enum family
{
  LESS,
  GREATER,
  EQUAL,
  UNEQUAL,
  OTHER
};

static enum family
family_of (enum tree_code code)
{
  switch (code)
    {
    case LT_EXPR:
    case LE_EXPR:
    case UNLT_EXPR:
    case UNLE_EXPR:
      return LESS;
    case GT_EXPR:
    case GE_EXPR:
    case UNGT_EXPR:
    case UNGE_EXPR:
      return GREATER;
    case EQ_EXPR:
      return EQUAL;
    case NE_EXPR:
      return UNEQUAL;
    default:
      return OTHER;
    }
}

/* Whether a comparison of the source with the literal of TEXT and COMPARISON,
   which is one of equality, contradict each other.  */
static bool
equality_inverted_p (const struct rp_text *text,
                     const struct comparison *comparison)
{
  enum family said = family_of (text->code);
  bool equal = comparison->code == EQ_EXPR;
  if (said == EQUAL || said == UNEQUAL)
    {
      /* `(x & 4) == 4' is `(x & 4) != 0' to GCC.  */
      bool other_side = text->literal && text->value != 0
                        && integer_zerop (comparison->right)
                        && tree_nonzero_bits (comparison->left) == text->value;
      return (said == EQUAL) != (equal != other_side);
    }
  /* Of unsigned values: `x > 0' is `x != 0', `x < 1' is `x == 0'.  */
  if (!text->literal || !integer_zerop (comparison->right))
    return false;
  return equal == (said == GREATER);
}

static bool
text_inverted_p (const struct rp_text *text,
                 const struct comparison *comparison)
{
  enum family said = family_of (text->code);
  enum family found = family_of (comparison->code);
  if (found == OTHER)
    return false;
  if (found == EQUAL || found == UNEQUAL)
    return equality_inverted_p (text, comparison);
  if (said == EQUAL || said == UNEQUAL)
    return false;
  return (said == found) == exchanged_p (text, comparison);
}

/* Whether GCC made COMPARISON by turning one of `c ? a : b' round: it has no
   place but that of the operator then.  A truth value itself, compared with 0,
   has none either.  */
static bool
truth_inverted_p (location_t loc, const struct comparison *comparison)
{
  char next, first = rp_text_char (loc, &next);
  return (first == ':' || first == '?')
         && !(comparison->code == NE_EXPR
              && integer_zerop (comparison->right));
}

/* Whether COMPARISON is beyond doubt the one that TEXT spells: both of its
   sides are.  */
static bool
certain_p (const struct rp_text *text, const struct comparison *comparison)
{
  if (mentioned (comparison->left, text->subject, 6) == 0
      && mentioned (comparison->left, text->bound, 6) == 0)
    return false;
  if (!text->literal)
    return mentioned (comparison->right, text->subject, 6) > 0
           || mentioned (comparison->right, text->bound, 6) > 0;
  if (TREE_CODE (comparison->right) != INTEGER_CST)
    return false;
  return wi::abs (wi::to_widest (comparison->right) - text->value) <= 1
         || tree_nonzero_bits (comparison->left) == text->value;
}

static bool
comparison_inverted_p (const struct comparison *comparison)
{
  const vec<location_t> *places = rp_source_operands (comparison->location);
  unsigned count = places ? places->length () : 1;
  int best = INT_MIN;
  bool inverted = false, all_readable = true, certain = false;
  bool otherwise = false;
  /* The operand that has most of what is compared.  */
  for (unsigned i = 0; i < count; i++)
    {
      location_t place = places ? (*places)[i] : comparison->location;
      struct rp_text *text = rp_text_read (place);
      bool readable = text && text->kind == RP_TEXT_COMPARE;
      int score = 0;
      if (readable)
        {
          score = MAX (agreement (text, comparison, false),
                       agreement (text, comparison, true));
          if (text->literal != (TREE_CODE (comparison->right) == INTEGER_CST))
            score -= 2;
        }
      if (score > best)
        {
          best = score;
          inverted = readable ? text_inverted_p (text, comparison)
                              : truth_inverted_p (place, comparison);
          certain = readable && certain_p (text, comparison);
        }
      if (!readable)
        {
          all_readable = false;
          otherwise = truth_inverted_p (place, comparison);
        }
      rp_text_free (text);
    }
  /* It may be one of those that cannot be read.  */
  return all_readable || certain ? inverted : otherwise;
}

bool
rp_comparison_inverted_p (gimple *stmt)
{
  struct comparison comparison;
  comparison.location = gimple_location (stmt);
  if (gassign *assign = dyn_cast<gassign *> (stmt))
    {
      comparison.code = gimple_assign_rhs_code (assign);
      if (TREE_CODE_CLASS (comparison.code) != tcc_comparison)
        return false;
      comparison.left = gimple_assign_rhs1 (assign);
      comparison.right = gimple_assign_rhs2 (assign);
      return comparison_inverted_p (&comparison);
    }
  gcond *condition = as_a<gcond *> (stmt);
  comparison.code = gimple_cond_code (condition);
  comparison.left = gimple_cond_lhs (condition);
  comparison.right = gimple_cond_rhs (condition);
  /* A truth value that a comparison computed.  */
  gimple *def
      = TREE_CODE (comparison.left) == SSA_NAME
                && TREE_CODE (TREE_TYPE (comparison.left)) == BOOLEAN_TYPE
                && integer_zerop (comparison.right)
            ? SSA_NAME_DEF_STMT (comparison.left)
            : NULL;
  if (def && is_gimple_assign (def)
      && TREE_CODE_CLASS (gimple_assign_rhs_code (def)) == tcc_comparison)
    return rp_comparison_inverted_p (def) != (comparison.code == EQ_EXPR);
  /* C++ computes `!truth' before it asks whether that holds.  */
  if (def && is_gimple_assign (def)
      && gimple_assign_rhs_code (def) == BIT_NOT_EXPR)
    {
      comparison.left = gimple_assign_rhs1 (def);
      comparison.code = comparison.code == NE_EXPR ? EQ_EXPR : NE_EXPR;
    }
  return comparison_inverted_p (&comparison);
}
