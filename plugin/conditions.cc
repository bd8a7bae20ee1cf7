/* SPDX-License-Identifier: GPL-3.0-or-later */
/* conditions.cc - give merged conditions their branches back.

   When it optimises, GCC's front end evaluates `a && b' as `a & b' if both are
   cheap and harmless; then no branch is left to count, and counts would depend
   on the level of optimisation.  In counted versions such a value

       v = a & b;                     v = a & b;
                            becomes   if (a) { if (b) T else F } else F
       rest                           rest

   with T and F empty: nothing depends on the new branches but the markers
   that mark_branches puts on their edges.  Where REST is nothing but a branch
   on v, they take its place, and T and F are where that one leads.  A source
   that wrote `a & b' itself is told apart by its text.  Conditions merged into
   one comparison (ranges.cc), and values that were a `? :' (choices.cc), are
   treated alike.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "choices.h"
#include "compiler-conditions.h"
#include "kept-operands.h"
#include "made-branches.h"
#include "marker.h"
#include "merged-conditions.h"
#include "operand-order.h"
#include "proven-values.h"
#include "ranges.h"
#include "source-conditions.h"
#include "source-text.h"
#include "unit.h"

/* How the values that the operator DEF takes stand to the source's, if its
   use has INHERITED.  */
static struct rp_operand_orientations
merged_orientations (gassign *def, enum rp_orientation inherited)
{
  return rp_operator_orientations (
      gimple_location (def), gimple_assign_rhs_code (def) == BIT_AND_EXPR,
      rp_place_of_value (gimple_assign_rhs1 (def)),
      rp_place_of_value (gimple_assign_rhs2 (def)), inherited);
}

/* Conditions that were split: they count nothing themselves.  */
static hash_set<gimple *> *split_conditions;

/* PLACE, that of the first operand of RANGE, as the text has it if RANGE
   stands behind others there.  */
static struct rp_branch_place
place_in_text (const struct rp_range *range, struct rp_branch_place place)
{
  location_t found = range->behind > 0
                         ? rp_text_place (range->location, range->behind)
                         : UNKNOWN_LOCATION;
  if (found != UNKNOWN_LOCATION)
    place.row = found;
  return place;
}

/* A merged condition whose branches are being emitted.  */
struct merged
{
  bool known; /* whether of the source's operands: */
  unsigned HOST_WIDE_INT inverted;
  unsigned operand; /* the next one's number */
};

/* The orientation of the next operand of MERGED, which GCC's tree says has
   ORIENTATION.  */
static enum rp_orientation
orientation_of_operand (struct merged *merged, enum rp_orientation orientation)
{
  unsigned number = merged->operand++;
  if (!merged->known)
    return orientation;
  return (merged->inverted >> number) & 1 ? RP_INVERTED : RP_AS_WRITTEN;
}

/* Emit branches that evaluate V, a part of MERGED which has ORIENTATION, at
   the end of the empty block AT and go to YES or NO.  PLACE is that of V's
   first operand.  */
static void
emit_branches (tree v, struct merged *merged, enum rp_orientation orientation,
               basic_block at, basic_block yes, basic_block no,
               struct rp_branch_place place)
{
  gassign *def = rp_merged_condition (v);
  if (!def)
    {
      gimple *plain = SSA_NAME_DEF_STMT (v);
      struct rp_range *range = rp_range_read (plain, gimple_location (plain));
      unsigned leaf = 0;
      orientation = orientation_of_operand (merged, orientation);
      if (range)
        rp_emit_text (range, range->condition, &leaf, at, yes, no,
                      place_in_text (range, place));
      else
        rp_emit_branch (NE_EXPR, v, boolean_false_node, orientation, at, yes,
                        no, place);
      if (range)
        rp_range_free (range);
      return;
    }
  basic_block second = rp_new_block (at);
  bool both = gimple_assign_rhs_code (def) == BIT_AND_EXPR;
  struct rp_operand_orientations operands
      = merged_orientations (def, orientation);
  emit_branches (gimple_assign_rhs1 (def), merged, operands.first, at,
                 both ? second : yes, both ? no : second, place);
  struct rp_branch_place own
      = { gimple_location (def), gimple_location (def) };
  emit_branches (gimple_assign_rhs2 (def), merged, operands.second, second,
                 yes, no, own);
}

/* What is known of the merged condition DEF, which SOURCE asks for, if that is
   not NULL.  */
static struct merged
read_merged (gassign *def, const struct rp_source_condition *source)
{
  struct merged merged = { false, 0, 0 };
  tree v = gimple_assign_lhs (def);
  if (source && source->operands == rp_merged_count (v))
    {
      merged.known = true;
      merged.inverted = source->inverted;
      return merged;
    }
  auto_vec<bool> both, inverted;
  rp_merged_operators (v, &both);
  if (source || both.length () >= HOST_BITS_PER_WIDE_INT
      || !rp_value_operands_inverted (both, gimple_location (def), &inverted))
    return merged;
  merged.known = true;
  for (unsigned i = 0; i < inverted.length (); i++)
    if (inverted[i])
      merged.inverted |= HOST_WIDE_INT_1U << i;
  return merged;
}

/* The place of the operand at LOC if others of the same condition, which
   begins at START, stand before it: that of the operator before it; else
   START.  */
static location_t
place_behind_others (location_t loc, location_t start)
{
  static const char *const words[] = { "&&", "||" };
  location_t own = get_start (loc);
  if (LOCATION_LOCUS (own) <= BUILTINS_LOCATION
      || linemap_compare_locations (line_table, get_pure_location (start),
                                    get_pure_location (own))
             <= 0)
    return start;
  for (unsigned i = 0; i < ARRAY_SIZE (words); i++)
    {
      location_t found = rp_text_word_before (own, words[i]);
      if (found != own)
        return found;
    }
  return start;
}

/* The place of the first operand, at FIRST if that is known, of what stands at
   OPERATION and was merged into BRANCH, or into a value if that is NULL.  */
static struct rp_branch_place
place_of_first (gcond *branch, location_t operation, location_t first)
{
  location_t given = branch ? gimple_location (branch) : operation;
  const struct rp_source_condition *source
      = branch ? rp_source_condition (branch) : NULL;
  struct rp_branch_place place
      = { given, source && source->place
                     ? source->place
                     : rp_first_operand_place (given, operation) };
  /* GCC makes a && (b && c) of a && b && c, at the place of the last one.  */
  if (!(source && source->place) && place.row != given)
    place.row = place_behind_others (first, place.row);
  return place;
}

/* Where the first operand of the merged condition V stands.  */
static location_t
location_of_first (tree v)
{
  while (gassign *def = rp_merged_condition (v))
    v = gimple_assign_rhs1 (def);
  return gimple_location (SSA_NAME_DEF_STMT (v));
}

/* Whether BRANCH, on V, is all that BB does.  */
static bool
only_branches_p (basic_block bb, gcond *branch, tree v)
{
  enum tree_code code = gimple_cond_code (branch);
  gimple_stmt_iterator first = gsi_start_nondebug_after_labels_bb (bb);
  return gsi_stmt (first) == branch && gimple_cond_lhs (branch) == v
         && (code == NE_EXPR || code == EQ_EXPR)
         && integer_zerop (gimple_cond_rhs (branch))
         && EDGE_SUCC (bb, 0)->dest != EDGE_SUCC (bb, 1)->dest;
}

static void
split_one (gassign *def)
{
  basic_block first, yes, no;
  gcond *branch = rp_branch_on (gimple_assign_lhs (def));
  const struct rp_source_condition *source
      = branch ? rp_source_condition (branch) : NULL;
  struct rp_branch_place place
      = place_of_first (branch, gimple_location (def),
                        location_of_first (gimple_assign_lhs (def)));
  rp_make_diamond (split_block (gimple_bb (def), def), &first, &yes, &no);
  if (const struct rp_proven_value *proven = rp_merged_proven (def))
    rp_emit_proven (proven, first, yes, no, place);
  else
    {
      struct merged merged = read_merged (def, source);
      emit_branches (gimple_assign_lhs (def), &merged,
                     source ? source->orientation : RP_AS_WRITTEN, first, yes,
                     no, place);
    }
  if (branch && rp_args.replace_conditions
      && only_branches_p (single_succ (yes), branch, gimple_assign_lhs (def)))
    rp_replace_branch (branch, yes, no);
}

static void
split_range (gimple *stmt, struct rp_range *range)
{
  basic_block first, yes, no, bb = gimple_bb (stmt);
  gimple_stmt_iterator g = gsi_for_stmt (stmt);
  unsigned leaf = 0;
  bool branches = gimple_code (stmt) == GIMPLE_COND;

  gsi_prev (&g);
  rp_make_diamond (gsi_end_p (g) ? split_block_after_labels (bb)
                                 : split_block (bb, gsi_stmt (g)),
                   &first, &yes, &no);
  rp_emit_text (range, range->condition, &leaf, first, yes, no,
                place_in_text (range, place_of_first (dyn_cast<gcond *> (stmt),
                                                      range->location,
                                                      UNKNOWN_LOCATION)));
  if (branches)
    split_conditions->add (stmt);
}

/* Give the value STMT the branch of the `? :', or && or ||, that it was.  */
static void
split_choice (gassign *stmt, const struct rp_choice *choice)
{
  basic_block first, yes, no;
  struct rp_branch_place place = { gimple_location (stmt), choice->place };
  rp_make_diamond (split_block (gimple_bb (stmt), stmt), &first, &yes, &no);
  rp_emit_branch (choice->code, choice->left, choice->right, RP_AS_WRITTEN,
                  first, yes, no, place);
}

/* Whether STMT compares a merged condition, which is split where it is
   computed.  */
static bool
compares_merged_p (gimple *stmt)
{
  gcond *branch = dyn_cast<gcond *> (stmt);
  gassign *def = rp_merged_condition (branch ? gimple_cond_lhs (branch)
                                             : gimple_assign_rhs1 (stmt));
  return def && rp_short_circuit_in_source_p (def);
}

/* The place of what STMT compares: a branch has that of its statement.  */
static location_t
own_place (gimple *stmt)
{
  gcond *branch = dyn_cast<gcond *> (stmt);
  const struct rp_source_condition *source
      = branch ? rp_source_condition (branch) : NULL;
  return !branch  ? gimple_location (stmt)
         : source ? source->own
                  : UNKNOWN_LOCATION;
}

/* Whether STMT is, or only computes, a condition that the compiler asks.  */
static bool
compilers_p (gimple *stmt)
{
  gcond *branch = gimple_code (stmt) == GIMPLE_COND
                      ? as_a<gcond *> (stmt)
                      : rp_branch_on (gimple_assign_lhs (stmt));
  return branch && rp_compiler_branch_p (branch);
}

/* Whether V is a truth value that GCC made of branches: `a && b' where it
   needs the value.  */
static bool
made_of_branches_p (tree v)
{
  if (TREE_CODE (v) != SSA_NAME || TREE_CODE (TREE_TYPE (v)) != BOOLEAN_TYPE
      || rp_variable_of_source_p (v))
    return false;
  gimple *def = SSA_NAME_DEF_STMT (v);
  if (gimple_assign_single_p (def))
    return made_of_branches_p (gimple_assign_rhs1 (def));
  gphi *phi = dyn_cast<gphi *> (def);
  if (!phi)
    return false;
  for (unsigned i = 0; i < gimple_phi_num_args (phi); i++)
    {
      tree value = gimple_phi_arg_def (phi, i);
      if (TREE_CODE (value) == SSA_NAME
          && gimple_assign_single_p (SSA_NAME_DEF_STMT (value)))
        value = gimple_assign_rhs1 (SSA_NAME_DEF_STMT (value));
      if (TREE_CODE (value) != INTEGER_CST)
        return false;
    }
  return true;
}

/* Whether V says where a cleanup goes on, or whether there is something to
   clean up, which nothing of the source decides.  */
static bool
flag_of_cleanup_p (tree v)
{
  tree name = TREE_CODE (v) == SSA_NAME ? SSA_NAME_IDENTIFIER (v) : NULL_TREE;
  static const char *const stems[] = { "finally_tmp.", "cleanup." };
  for (unsigned i = 0; name && i < ARRAY_SIZE (stems); i++)
    if (strncmp (IDENTIFIER_POINTER (name), stems[i], strlen (stems[i])) == 0)
      return true;
  return false;
}

/* What V is converted or copied from, or expected to be: behind a comma a
   truth value is an `int'.  A variable that holds one is a condition of its
   own.  */
static tree
unconverted (tree v)
{
  tree from = TREE_CODE (v) == SSA_NAME && !rp_variable_of_source_p (v)
                  ? rp_passed_on (SSA_NAME_DEF_STMT (v))
                  : NULL_TREE;
  return from ? unconverted (from) : v;
}

bool
rp_condition_split_p (gcond *condition)
{
  if (split_conditions && split_conditions->contains (condition))
    return true;
  tree lhs = gimple_cond_lhs (condition);
  const struct rp_source_condition *source = rp_source_condition (condition);
  if ((source && source->value) || made_of_branches_p (lhs)
      || flag_of_cleanup_p (lhs))
    return true;
  tree value = rp_asks_for_truth_p (condition) ? unconverted (lhs) : lhs;
  gassign *def
      = rp_variable_of_source_p (value) ? NULL : rp_merged_condition (value);
  return def && rp_short_circuit_in_source_p (def);
}

enum rp_orientation
rp_condition_orientation (gcond *condition)
{
  const struct rp_made_branch *found = rp_made_branch (condition);
  if (found)
    return found->orientation;
  const struct rp_source_condition *source = rp_source_condition (condition);
  return source ? source->orientation : RP_AS_WRITTEN;
}

location_t
rp_condition_place (gcond *condition)
{
  const struct rp_made_branch *found = rp_made_branch (condition);
  if (found)
    return found->place;
  const struct rp_source_condition *source = rp_source_condition (condition);
  return source && source->place ? source->place : gimple_location (condition);
}

void
rp_conditions_split (struct function *fun)
{
  auto_vec<gassign *> roots;
  auto_vec<gimple *> comparisons;
  auto_vec<gassign *> values;
  auto_vec<struct rp_choice> choices;
  struct rp_choice choice;
  basic_block bb;

  delete split_conditions;
  rp_made_branches_start ();
  split_conditions = new hash_set<gimple *>;
  rp_merged_conditions_prove (fun);
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (gassign *def = rp_merged_condition (gimple_get_lhs (gsi_stmt (g))))
      if (def == gsi_stmt (g) && rp_short_circuit_in_source_p (def))
        rp_operand_order_mend (def);
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      gimple *stmt = gsi_stmt (g);
      gassign *def = dyn_cast<gassign *> (stmt);
      if (def && TREE_CODE (gimple_assign_lhs (def)) == SSA_NAME
          && rp_merged_condition (gimple_assign_lhs (def)) == def
          && !rp_part_of_larger_p (def) && rp_short_circuit_in_source_p (def)
          && !compilers_p (def))
        roots.safe_push (def);
      else if (def && !rp_operand_of_merged_p (def)
               && (rp_choice_read (def, &choice)
                   || (rp_kept_operand_read (def, &choice)
                       && !rp_branch_on (gimple_assign_lhs (def)))))
        {
          values.safe_push (def);
          choices.safe_push (choice);
        }
      else if (((gimple_code (stmt) == GIMPLE_COND && !compilers_p (stmt))
                || (def
                    && TREE_CODE_CLASS (gimple_assign_rhs_code (def))
                           == tcc_comparison
                    && !rp_operand_of_merged_p (def)))
               && !compares_merged_p (stmt))
        comparisons.safe_push (stmt);
    }
  for (unsigned i = 0; i < comparisons.length (); i++)
    if (struct rp_range *range
        = rp_range_read (comparisons[i], own_place (comparisons[i])))
      {
        split_range (comparisons[i], range);
        rp_range_free (range);
      }
  for (unsigned i = 0; i < roots.length (); i++)
    split_one (roots[i]);
  for (unsigned i = 0; i < values.length (); i++)
    split_choice (values[i], &choices[i]);
}
