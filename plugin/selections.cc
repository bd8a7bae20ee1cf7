/* SPDX-License-Identifier: GPL-3.0-or-later */
/* selections.cc - count a branch without keeping it a branch.

       if (a < b)           a counter on an edge            slot += a < b
         x = 1;             would keep GCC from       x = a < b ? 1 : y
       else                 making a conditional
         x = y;             move of it

   A branch that only chooses between values becomes instructions without jumps
   (phiopt, RTL if-conversion), unless something else must be done on one side.
   Where it cannot be foretold which way it goes, the jump costs more than any
   counter.  So its outcome is added in front of it, as the number that it is;
   only in loops that count in registers, where this is cheap.  Elsewhere, of
   branches that always go the same way, a jump past a counter is cheaper.

   What GCC will convert is guessed: two ways from a condition to one block,
   with so few statements on them, which cannot trap and touch no memory, that
   its limits hold.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "forms.h"
#include "marker.h"
#include "selections.h"

/* Statements on one way.  */
#define ARM_MAX 2

/* Values that are chosen between.  With more than one, no statement: then GCC
   converts moves only.  */
#define VALUES_MAX 2

static bool
word_p (tree type)
{
  return (INTEGRAL_TYPE_P (type) || POINTER_TYPE_P (type))
         && TYPE_PRECISION (type) <= BITS_PER_WORD;
}

static bool
cheap_p (gimple *stmt)
{
  gassign *assign = dyn_cast<gassign *> (stmt);
  return assign && !gimple_vuse (stmt) && !gimple_vdef (stmt)
         && !gimple_could_trap_p (stmt)
         && TREE_CODE (gimple_assign_lhs (assign)) == SSA_NAME
         && word_p (TREE_TYPE (gimple_assign_lhs (assign)));
}

/* The number of statements of the way that begins with E, and in *JOIN where
   it ends; -1 if it is none.  */
static int
read_arm (edge e, basic_block *join)
{
  int size = 0;
  basic_block bb = e->dest;
  if (!single_pred_p (bb))
    {
      *join = bb;
      return 0;
    }
  if (!single_succ_p (bb) || (single_succ_edge (bb)->flags & EDGE_COMPLEX)
      || !gimple_seq_empty_p (phi_nodes (bb)))
    return -1;
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      gimple *stmt = gsi_stmt (g);
      unsigned marker;
      if (is_gimple_debug (stmt) || rp_marker_p (stmt, &marker))
        continue;
      if (!cheap_p (stmt) || ++size > ARM_MAX)
        return -1;
    }
  *join = single_succ (bb);
  return size;
}

/* Where E's way enters JOIN.  */
static edge
entry_of_arm (edge e, basic_block join)
{
  return e->dest == join ? e : single_succ_edge (e->dest);
}

/* Whether VALUE is what JOIN ends with a test of: jump threading will lead the
   ways past that test.  */
static bool
decides_p (basic_block join, tree value)
{
  gimple *last = last_stmt (join);
  gcond *condition = last ? dyn_cast<gcond *> (last) : NULL;
  if (!condition)
    return false;
  tree tested = gimple_cond_lhs (condition);
  if (tested == value || gimple_cond_rhs (condition) == value)
    return true;
  gassign *def = TREE_CODE (tested) == SSA_NAME
                     ? dyn_cast<gassign *> (SSA_NAME_DEF_STMT (tested))
                     : NULL;
  return def && gimple_bb (def) == join
         && (gimple_assign_rhs1 (def) == value
             || gimple_assign_rhs2 (def) == value);
}

/* Whether the values that JOIN chooses between by its entries A and B are few
   and simple.  SIZE statements make them.  */
static bool
values_simple_p (basic_block join, edge a, edge b, int size)
{
  int values = 0;
  for (gphi_iterator p = gsi_start_phis (join); !gsi_end_p (p); gsi_next (&p))
    {
      tree left = PHI_ARG_DEF_FROM_EDGE (p.phi (), a);
      tree right = PHI_ARG_DEF_FROM_EDGE (p.phi (), b);
      if (operand_equal_p (left, right))
        continue;
      if (virtual_operand_p (gimple_phi_result (p.phi ()))
          || !word_p (TREE_TYPE (gimple_phi_result (p.phi ()))))
        return false;
      if (decides_p (join, gimple_phi_result (p.phi ())))
        return false;
      values++;
    }
  return values > 0 && values <= (size > 0 ? 1 : VALUES_MAX);
}

/* The less likely outcome of the condition that ends BB, if GCC is expected to
   convert it; else NULL.  */
static edge
read_selection (basic_block bb)
{
  gimple *last = last_stmt (bb);
  gcond *condition = last ? dyn_cast<gcond *> (last) : NULL;
  if (!condition || EDGE_COUNT (bb->succs) != 2
      || !word_p (TREE_TYPE (gimple_cond_lhs (condition))))
    return NULL;
  edge a = EDGE_SUCC (bb, 0), b = EDGE_SUCC (bb, 1);
  basic_block join, other;
  if ((a->flags | b->flags) & EDGE_COMPLEX || a->dest == b->dest
      || predictable_edge_p (a))
    return NULL;
  int left = read_arm (a, &join), right = read_arm (b, &other);
  if (left < 0 || right < 0 || join != other || join == bb
      || join == EXIT_BLOCK_PTR_FOR_FN (cfun)
      || !values_simple_p (join, entry_of_arm (a, join),
                           entry_of_arm (b, join), left + right))
    return NULL;
  return a->probability < b->probability ? a : b;
}

/* What precedes CONDITION in its block, or NULL.  */
static gimple *
statement_before (gimple *condition)
{
  gimple_stmt_iterator g = gsi_for_stmt (condition);
  for (gsi_prev (&g); !gsi_end_p (g); gsi_prev (&g))
    if (!is_gimple_debug (gsi_stmt (g)))
      return gimple_code (gsi_stmt (g)) == GIMPLE_LABEL ? NULL : gsi_stmt (g);
  return NULL;
}

void
rp_selections_find (struct function *fun, struct rp_selections *found,
                    hash_set<basic_block> *split)
{
  basic_block bb;
  auto_vec<edge> outcomes;
  if (!rp_args.selections || !rp_args.spanning_tree || !optimize)
    return;
  FOR_EACH_BB_FN (bb, fun)
  if (!rp_form_register_p (bb))
    continue;
  else if (edge outcome = read_selection (bb))
    outcomes.safe_push (outcome);
  for (unsigned i = 0; i < outcomes.length (); i++)
    {
      bb = outcomes[i]->src;
      if (gimple *before = statement_before (last_stmt (bb)))
        {
          bb = split_block (bb, before)->dest;
          split->add (bb);
        }
      found->counted.put (bb, outcomes[i]);
    }
}

edge
rp_selections_outcome (struct rp_selections *selections, edge e)
{
  if (selections->counted.get (e->src))
    return e;
  if (single_pred_p (e->src) && selections->counted.get (single_pred (e->src)))
    return single_pred_edge (e->src);
  return NULL;
}

bool
rp_selections_tree_p (struct rp_selections *selections, edge e)
{
  edge outcome = rp_selections_outcome (selections, e);
  return outcome
         && (outcome != *selections->counted.get (outcome->src)
             || (e == outcome && single_pred_p (e->dest)));
}

gimple *
rp_selections_value (edge outcome, tree *value)
{
  gcond *condition = as_a<gcond *> (last_stmt (outcome->src));
  gimple_stmt_iterator g = gsi_for_stmt (condition);
  enum tree_code code = gimple_cond_code (condition);
  if (outcome->flags & EDGE_FALSE_VALUE)
    code = invert_tree_comparison (code, false);
  tree truth = make_ssa_name (boolean_type_node);
  gsi_insert_before (&g,
                     gimple_build_assign (truth, code,
                                          gimple_cond_lhs (condition),
                                          gimple_cond_rhs (condition)),
                     GSI_SAME_STMT);
  *value = make_ssa_name (long_long_unsigned_type_node);
  gsi_insert_before (&g, gimple_build_assign (*value, NOP_EXPR, truth),
                     GSI_SAME_STMT);
  return condition;
}
