/* SPDX-License-Identifier: GPL-3.0-or-later */
/* ranges.cc - recognise comparisons that were merged.

   When it optimises, GCC's front end turns
       c >= '0' && c <= '9'     into   (unsigned) c - 48 <= 9
       c >= '0' && c            into   c > 47
       a < 10 || a > 20         into   (unsigned) a - 10 > 10
       a == 0 && b == 0         into   (a | b) == 0
   at once while it parses; no later stage sees the parts.  But the merged
   expression has the place of the operator && or ||, and the source still
   spells the parts: they are read from its text.  The text is believed only if
   it is proven: it must accept exactly the values that the merged comparison
   accepts, which is tried at and around every bound.  Anything else is left
   merged, as one condition.  Comparisons with zero are zeros.cc's.  Compiler
   only.  */

#include "gcc-common.h"

#include "bits.h"
#include "compared-types.h"
#include "definitions.h"
#include "orientation.h"
#include "ranges.h"
#include "source-text.h"
#include "zeros.h"

struct comparison
{
  enum tree_code code;
  tree left, right;
};

static bool
read_comparison (gimple *stmt, struct comparison *found)
{
  if (gcond *condition = dyn_cast<gcond *> (stmt))
    {
      found->code = gimple_cond_code (condition);
      found->left = gimple_cond_lhs (condition);
      found->right = gimple_cond_rhs (condition);
    }
  else if (gassign *assign = dyn_cast<gassign *> (stmt))
    {
      found->code = gimple_assign_rhs_code (assign);
      if (TREE_CODE_CLASS (found->code) != tcc_comparison)
        return false;
      found->left = gimple_assign_rhs1 (assign);
      found->right = gimple_assign_rhs2 (assign);
    }
  else
    return false;
  return TREE_CODE (found->left) == SSA_NAME
         && INTEGRAL_TYPE_P (TREE_TYPE (found->left))
         && TREE_CODE (found->right) == INTEGER_CST;
}

/* The values SUBJECT between LOW and HIGH, or all others.  */
struct interval
{
  tree subject;
  HOST_WIDE_INT low, high;
  bool inside;
};

/* Wider types are looked at as if they had so many bits: their own limits
   would overflow, and what lies beyond all bounds is alike.  */
#define MOST_BITS 61

/* Bounds are less than this.  */
#define FAR (HOST_WIDE_INT_1 << (MOST_BITS - 1))

/* OFFSET, a number of type TYPE, which is unsigned and as wide as SUBJECT, as
   a value of SUBJECT's own type.  */
static HOST_WIDE_INT
value_of_subject (unsigned HOST_WIDE_INT offset, tree type, tree subject)
{
  unsigned unused = HOST_BITS_PER_WIDE_INT - TYPE_PRECISION (type);
  offset <<= unused;
  return TYPE_UNSIGNED (TREE_TYPE (subject))
             ? (HOST_WIDE_INT) (offset >> unused)
             : (HOST_WIDE_INT) offset >> unused;
}

/* Read COMPARISON as an interval; MERGED is the statement with the place of
   the operator.  */
static bool
read_interval (const struct comparison *comparison, struct interval *found,
               gimple **merged)
{
  tree shifted = comparison->left;
  tree type = TREE_TYPE (shifted);
  gassign *through = NULL;
  unsigned HOST_WIDE_INT width, offset = 0;

  if (!TYPE_UNSIGNED (type) || TYPE_PRECISION (type) > 64)
    return false;
  width = tree_to_uhwi (comparison->right);
  switch (comparison->code)
    {
    case LT_EXPR:
    case GE_EXPR:
      if (width-- == 0)
        return false;
      break;
    case LE_EXPR:
    case GT_EXPR:
      break;
    default:
      return false;
    }
  found->inside = comparison->code == LT_EXPR || comparison->code == LE_EXPR;
  gassign *def = rp_definition (shifted);
  *merged = def;
  if (def && gimple_assign_rhs_code (def) == PLUS_EXPR
      && TREE_CODE (gimple_assign_rhs2 (def)) == INTEGER_CST)
    {
      offset = -tree_to_uhwi (gimple_assign_rhs2 (def));
      shifted = gimple_assign_rhs1 (def);
    }
  found->subject = rp_unconverted (shifted, &through);
  if (!*merged)
    *merged = through;
  if (!*merged || TREE_CODE (found->subject) != SSA_NAME)
    return false;
  found->low = value_of_subject (offset, type, found->subject);
  if (TYPE_UNSIGNED (TREE_TYPE (found->subject)) && found->low < 0)
    return false;
  if (width >= FAR || found->low <= -FAR || found->low >= FAR)
    return false;
  found->high = found->low + (HOST_WIDE_INT) width;
  return found->high < FAR;
}

static HOST_WIDE_INT
least_value (tree type)
{
  if (TYPE_PRECISION (type) > MOST_BITS)
    return TYPE_UNSIGNED (type) ? 0 : -FAR;
  return wi::to_widest (TYPE_MIN_VALUE (type)).to_shwi ();
}

static HOST_WIDE_INT
most_value (tree type)
{
  if (TYPE_PRECISION (type) > MOST_BITS)
    return TYPE_UNSIGNED (type) ? 2 * FAR - 1 : FAR - 1;
  return wi::to_widest (TYPE_MAX_VALUE (type)).to_shwi ();
}

/* Read COMPARISON as an interval that reaches as far as its type, of one value
   or of all but one.  */
static bool
read_one_sided (const struct comparison *comparison, struct interval *found)
{
  gassign *through = NULL;
  tree type = TREE_TYPE (comparison->left);
  if (!tree_fits_shwi_p (comparison->right))
    return false;
  HOST_WIDE_INT bound = tree_to_shwi (comparison->right);
  if (bound <= -FAR || bound >= FAR)
    return false;
  HOST_WIDE_INT least = least_value (type), most = most_value (type);
  enum tree_code code = comparison->code;
  found->subject = rp_unconverted (comparison->left, &through);
  found->inside = code != NE_EXPR;
  found->low = code == GT_EXPR                      ? bound + 1
               : code == LT_EXPR || code == LE_EXPR ? least
                                                    : bound;
  found->high = code == LT_EXPR                      ? bound - 1
                : code == GT_EXPR || code == GE_EXPR ? most
                                                     : bound;
  /* Of a conversion between signs the bounds would not be those of the
     subject.  */
  return found->subject == comparison->left
         || TYPE_UNSIGNED (type) == TYPE_UNSIGNED (TREE_TYPE (found->subject));
}

static bool
holds_p (enum tree_code code, HOST_WIDE_INT left, HOST_WIDE_INT right)
{
  switch (code)
    {
    case LT_EXPR:
      return left < right;
    case LE_EXPR:
      return left <= right;
    case GT_EXPR:
      return left > right;
    case GE_EXPR:
      return left >= right;
    case EQ_EXPR:
      return left == right;
    default:
      return left != right;
    }
}

/* The comparisons of a text, and the types that they compare as.  */
struct leaves
{
  auto_vec<struct rp_text *> texts;
  auto_vec<tree> types;
};

/* VALUE of an integer of type FROM, as one of type TO, which is as wide.  */
static HOST_WIDE_INT
reinterpreted (HOST_WIDE_INT value, tree from, tree to)
{
  if (TYPE_UNSIGNED (from) == TYPE_UNSIGNED (to))
    return value;
  HOST_WIDE_INT all = HOST_WIDE_INT_1 << MIN (TYPE_PRECISION (to), MOST_BITS);
  return TYPE_UNSIGNED (to) ? (value < 0 ? value + all : value)
                            : (value >= all / 2 ? value - all : value);
}

/* Whether TEXT accepts VALUE of an integer of type TYPE.  */
static bool
accepts_p (const struct rp_text *text, const struct leaves *leaves, tree type,
           HOST_WIDE_INT value)
{
  bool both = text->kind == RP_TEXT_AND;
  if (text->kind != RP_TEXT_COMPARE)
    return accepts_p (text->left, leaves, type, value) == both
               ? accepts_p (text->right, leaves, type, value)
               : !both;
  unsigned i = 0;
  while (leaves->texts[i] != text)
    i++;
  return holds_p (text->code, reinterpreted (value, type, leaves->types[i]),
                  text->value);
}

/* Whether TEXT accepts what INTERVAL accepts.  Both change only at bounds, so
   these and their neighbours decide.  */
static bool
equivalent_p (const struct rp_text *text, const struct leaves *leaves,
              const struct interval *interval)
{
  tree type = TREE_TYPE (interval->subject);
  auto_vec<HOST_WIDE_INT> tries;
  HOST_WIDE_INT least = least_value (type), most = most_value (type);
  for (unsigned i = 0; i < leaves->texts.length (); i++)
    {
      HOST_WIDE_INT bound = leaves->texts[i]->value;
      tree own = leaves->types[i];
      if (bound < least_value (own) || bound > most_value (own)
          || bound <= -FAR || bound >= FAR
          || (own != type
              && (bound < least_value (type) || bound > most_value (type))))
        return false;
      for (int near = -1; near <= 1; near++)
        tries.safe_push (reinterpreted (bound, own, type) + near);
    }
  for (int near = -1; near <= 1; near++)
    {
      tries.safe_push (interval->low + near);
      tries.safe_push (interval->high + near);
      tries.safe_push (most / 2 + near);
      tries.safe_push (near);
    }
  tries.safe_push (least);
  tries.safe_push (most);
  for (unsigned i = 0; i < tries.length (); i++)
    {
      HOST_WIDE_INT value = tries[i];
      if (value < least || value > most)
        continue;
      bool inside = value >= interval->low && value <= interval->high;
      if (accepts_p (text, leaves, type, value)
          != (inside == interval->inside))
        return false;
    }
  return true;
}

/* Give the two comparisons of TEXT, whose bounds are not literals, the bounds
   that make the interval.  */
static bool
infer_bounds (struct rp_text *text, const vec<struct rp_text *> &leaves,
              const struct interval *interval)
{
  if (leaves.length () != 2 || (text->kind == RP_TEXT_AND) != interval->inside)
    return false;
  for (unsigned i = 0; i < 2; i++)
    {
      struct rp_text *leaf = leaves[i];
      HOST_WIDE_INT value;
      switch (leaf->code)
        {
        case GE_EXPR:
          value = interval->inside ? interval->low : interval->high + 1;
          break;
        case GT_EXPR:
          value = interval->inside ? interval->low - 1 : interval->high;
          break;
        case LE_EXPR:
          value = interval->inside ? interval->high : interval->low - 1;
          break;
        case LT_EXPR:
          value = interval->inside ? interval->high + 1 : interval->low;
          break;
        default:
          return false;
        }
      if (leaf->literal && leaf->value != value)
        return false;
      leaf->value = value;
    }
  return true;
}

/* Find what types LEAVES compare as; false if that cannot be told.  Which
   values are equal does not depend on it.  */
static bool
find_types (struct leaves *leaves, tree type)
{
  for (unsigned i = 0; i < leaves->texts.length (); i++)
    {
      const struct rp_text *leaf = leaves->texts[i];
      bool equality = leaf->code == EQ_EXPR || leaf->code == NE_EXPR;
      tree own = equality
                     ? type
                     : rp_compared_type (leaf->subject, leaf->bound, type);
      if (!own)
        return false;
      leaves->types.safe_push (own);
    }
  return true;
}

/* Whether two comparisons compare the same, under casts or not.  */
static bool
same_subject_p (const struct rp_text *left, const struct rp_text *right)
{
  char *one = rp_text_without_cast (left->subject);
  char *other = rp_text_without_cast (right->subject);
  bool same = strcmp (one, other) == 0;
  free (one);
  free (other);
  return same;
}

static bool
match_interval (struct rp_range *range, const struct interval *interval)
{
  bool literal = true;
  struct leaves leaves;
  tree type = TREE_TYPE (interval->subject);
  rp_text_leaves (range->condition, &leaves.texts);
  for (unsigned i = 0; i < leaves.texts.length (); i++)
    {
      if (!same_subject_p (leaves.texts[i], leaves.texts[0]))
        return false;
      literal &= leaves.texts[i]->literal;
    }
  if (!find_types (&leaves, type)
      || (!literal && !infer_bounds (range->condition, leaves.texts, interval))
      || !equivalent_p (range->condition, &leaves, interval))
    return false;
  for (unsigned i = 0; i < leaves.texts.length (); i++)
    range->operands.safe_push (
        leaves.types[i] == type
            ? interval->subject
            : fold_convert (leaves.types[i], interval->subject));
  return true;
}

/* What a merged comparison is taken for: one of these.  */
struct merged_comparison
{
  const struct interval *interval;
  const struct rp_bits *bits;
  const struct comparison *comparison; /* with zero */
};

/* Look for the merged condition in TEXT, the whole text at hand or, if that
   does not have to be PROVEN, a part of it.  */
static bool
match_part (struct rp_range *range, struct rp_text *text, bool proven,
            const struct merged_comparison *merged)
{
  auto_vec<struct rp_text *> leaves;
  bool literal = true;
  rp_text_leaves (text, &leaves);
  for (unsigned i = 0; i < leaves.length (); i++)
    literal &= leaves[i]->literal;
  range->condition = text;
  /* As it stands, then negated: `!(a < 1 || a > 17)'.  */
  for (unsigned attempt = 0; attempt < 2 && (!proven || literal); attempt++)
    {
      range->operands.truncate (0);
      if (merged->interval ? match_interval (range, merged->interval)
          : merged->bits
              ? rp_bits_match (merged->bits, text, leaves, &range->operands)
              : rp_zeros_match (merged->comparison->code,
                                merged->comparison->left,
                                merged->comparison->right, text, leaves,
                                proven, &range->operands))
        return true;
      rp_text_negate (text);
    }
  return false;
}

/* Make a || (b || c) of TEXT, (a || b) || c, and the same with &&.  */
static bool
regroup (struct rp_text *text)
{
  struct rp_text *inner = text->left;
  if (inner->kind != text->kind)
    return false;
  text->left = inner->left;
  inner->left = inner->right;
  inner->right = text->right;
  text->right = inner;
  std::swap (text->offset, inner->offset);
  return true;
}

/* Look for the merged condition in TEXT, WHOLE or a part of the text at hand:
   of `a == 1 || a == 2 || a == 9' GCC may merge two and give them the place of
   all three.  A part must be proven.  */
static bool
match (struct rp_range *range, struct rp_text *text, bool whole,
       const struct merged_comparison *merged)
{
  if (!text || text->kind == RP_TEXT_COMPARE)
    return false;
  unsigned behind = range->behind;
  if (match_part (range, text, !whole, merged)
      || match (range, text->left, false, merged))
    return true;
  if (behind > 0)
    range->behind = text->offset;
  if (match (range, text->right, false, merged))
    return true;
  range->behind = behind;
  /* The last operands of a longer row, which are no operand of their own.  */
  if (!regroup (text))
    return false;
  range->behind = text->offset;
  if (match (range, text->right, false, merged))
    return true;
  range->behind = behind;
  return false;
}

/* Read the text of the operator at LOC that MERGED's comparison was merged by,
   and look for it there.  */
static struct rp_range *
range_at (location_t loc, const struct merged_comparison *merged)
{
  struct rp_range *range = new rp_range;
  range->location = loc;
  range->behind = 0;
  range->text = rp_text_read (range->location);
  if (match (range, range->text, true, merged))
    return range;
  rp_range_free (range);
  return NULL;
}

struct rp_range *
rp_range_read (gimple *stmt, location_t own)
{
  struct comparison comparison;
  struct interval interval = { NULL_TREE, 0, 0, false };
  struct rp_bits bits;
  struct merged_comparison found = { NULL, NULL, &comparison };
  struct rp_range *range = NULL;
  gimple *merged = NULL;

  if (read_comparison (stmt, &comparison))
    {
      if (read_interval (&comparison, &interval, &merged))
        found.interval = &interval;
      else
        merged = rp_definition (comparison.left);
      if (merged && rp_text_logical_operator_p (gimple_location (merged)))
        range = range_at (gimple_location (merged), &found);
      else if (rp_known_p (own) && rp_text_logical_operator_p (own)
               && read_one_sided (&comparison, &interval))
        {
          found.interval = &interval;
          range = range_at (own, &found);
        }
    }
  if (!range && rp_bits_read (stmt, &bits, &merged))
    {
      found.interval = NULL;
      found.bits = &bits;
      range = range_at (gimple_location (merged), &found);
    }
  return range;
}

void
rp_range_free (struct rp_range *range)
{
  rp_text_free (range->text);
  delete range;
}
