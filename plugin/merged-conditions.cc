/* SPDX-License-Identifier: GPL-3.0-or-later */
/* merged-conditions.cc - values that && and || were merged into: which there
   are, and what is known of them.

   `a && b' of cheap operands is `a & b' for GCC; what of the source a tree of
   such operators stands for is proven once for a function (proven-values.cc).
   Who gives them their branches is conditions.cc.  Compiler only.  */

#include "gcc-common.h"

#include "merged-conditions.h"
#include "operand-order.h"
#include "source-text.h"
#include "truths.h"

/* Statements that merge conditions and are left as they are: which of the
   source's operands theirs are cannot be told.  */
static hash_set<gimple *> *whole_conditions;

/* What others stand for.  */
static hash_map<gimple *, struct rp_proven_value *> *proven_values;

gassign *
rp_merged_condition (tree v)
{
  if (!v || TREE_CODE (v) != SSA_NAME
      || TREE_CODE (TREE_TYPE (v)) != BOOLEAN_TYPE)
    return NULL;
  gassign *def = dyn_cast<gassign *> (SSA_NAME_DEF_STMT (v));
  if (!def
      || (gimple_assign_rhs_code (def) != BIT_AND_EXPR
          && gimple_assign_rhs_code (def) != BIT_IOR_EXPR)
      || TREE_CODE (gimple_assign_rhs1 (def)) != SSA_NAME
      || TREE_CODE (gimple_assign_rhs2 (def)) != SSA_NAME
      || (whole_conditions && whole_conditions->contains (def)))
    return NULL;
  return def;
}

bool
rp_short_circuit_in_source_p (gimple *stmt)
{
  char next, first = rp_text_char (gimple_location (stmt), &next);
  return (first != '&' && first != '|') || next == first;
}

bool
rp_part_of_larger_p (gassign *def)
{
  use_operand_p use;
  gimple *user;
  if (!single_imm_use (gimple_assign_lhs (def), &use, &user)
      || !is_gimple_assign (user))
    return false;
  return rp_merged_condition (gimple_get_lhs (user)) != NULL;
}

bool
rp_operand_of_merged_p (gimple *stmt)
{
  use_operand_p use;
  gimple *user;
  return is_gimple_assign (stmt)
         && TREE_CODE (gimple_assign_lhs (stmt)) == SSA_NAME
         && single_imm_use (gimple_assign_lhs (stmt), &use, &user)
         && is_gimple_assign (user)
         && rp_merged_condition (gimple_get_lhs (user)) != NULL;
}

tree
rp_passed_on (gimple *stmt)
{
  if (gimple_call_builtin_p (stmt, BUILT_IN_EXPECT))
    return gimple_call_arg (stmt, 0);
  gassign *assign = dyn_cast<gassign *> (stmt);
  return assign
                 && (CONVERT_EXPR_CODE_P (gimple_assign_rhs_code (assign))
                     || gimple_assign_rhs_code (assign) == SSA_NAME)
             ? gimple_assign_rhs1 (assign)
             : NULL_TREE;
}

bool
rp_asks_for_truth_p (gcond *branch)
{
  return (gimple_cond_code (branch) == NE_EXPR
          || gimple_cond_code (branch) == EQ_EXPR)
         && integer_zerop (gimple_cond_rhs (branch));
}

gcond *
rp_branch_on (tree v)
{
  imm_use_iterator iter;
  use_operand_p use;
  gimple *user;
  if (!v || TREE_CODE (v) != SSA_NAME || rp_variable_of_source_p (v))
    return NULL;
  FOR_EACH_IMM_USE_FAST (use, iter, v)
  if (gcond *branch = dyn_cast<gcond *> (USE_STMT (use)))
    return rp_asks_for_truth_p (branch) ? branch : NULL;
  return single_imm_use (v, &use, &user) && rp_passed_on (user) == v
             ? rp_branch_on (gimple_get_lhs (user))
             : NULL;
}

unsigned
rp_merged_count (tree v)
{
  gassign *def = rp_merged_condition (v);
  return def ? rp_merged_count (gimple_assign_rhs1 (def))
                   + rp_merged_count (gimple_assign_rhs2 (def))
             : 1;
}

void
rp_merged_operators (tree v, vec<bool> *both)
{
  gassign *def = rp_merged_condition (v);
  if (!def)
    return;
  rp_merged_operators (gimple_assign_rhs1 (def), both);
  both->safe_push (gimple_assign_rhs_code (def) == BIT_AND_EXPR);
  rp_merged_operators (gimple_assign_rhs2 (def), both);
}

/* Write V, a part of a merged condition, to VALUE.  */
static void
read_value (tree v, struct rp_merged_value *value)
{
  gassign *def = rp_merged_condition (v);
  if (!def)
    {
      value->program.safe_push (value->operands.length ());
      value->operands.safe_push (v);
      return;
    }
  read_value (gimple_assign_rhs1 (def), value);
  read_value (gimple_assign_rhs2 (def), value);
  value->program.safe_push (gimple_assign_rhs_code (def) == BIT_AND_EXPR
                                ? RP_TRUTH_AND
                                : RP_TRUTH_OR);
  value->locations.safe_push (gimple_location (def));
}

/* Leave the merged condition V, and what it is made of, as one.  */
static void
keep_whole (tree v)
{
  gassign *def = rp_merged_condition (v);
  if (!def)
    return;
  keep_whole (gimple_assign_rhs1 (def));
  keep_whole (gimple_assign_rhs2 (def));
  whole_conditions->add (def);
}

static bool
free_proven (gimple *const &, struct rp_proven_value **proven, void *)
{
  rp_proven_value_free (*proven);
  return true;
}

void
rp_merged_conditions_prove (struct function *fun)
{
  basic_block bb;
  if (proven_values)
    proven_values->traverse<void *, free_proven> (NULL);
  delete proven_values;
  delete whole_conditions;
  whole_conditions = new hash_set<gimple *>;
  proven_values = new hash_map<gimple *, struct rp_proven_value *>;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      tree v = gimple_get_lhs (gsi_stmt (g));
      gassign *def = rp_merged_condition (v);
      bool alike;
      if (!def || def != gsi_stmt (g) || rp_part_of_larger_p (def)
          || !rp_short_circuit_in_source_p (def))
        continue;
      struct rp_merged_value value;
      read_value (v, &value);
      if (struct rp_proven_value *proven
          = rp_prove_value (&value, rp_branch_on (v), &alike))
        proven_values->put (def, proven);
      else if (alike)
        keep_whole (v);
    }
}

const struct rp_proven_value *
rp_merged_proven (gassign *def)
{
  struct rp_proven_value **found = proven_values->get (def);
  return found ? *found : NULL;
}
