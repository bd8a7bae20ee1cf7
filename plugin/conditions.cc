/* SPDX-License-Identifier: GPL-3.0-or-later */
/* conditions.cc - give merged conditions their branches back.

   When it optimises, GCC's front end evaluates `a && b' as `a & b' if both are
   cheap and harmless; then no branch is left to count, and counts would depend
   on the level of optimisation.  In counted versions such a value

       v = a & b;                     v = a & b;
                            becomes   if (a) { if (b) T else F } else F
       rest                           rest

   with T and F empty: nothing depends on the new branches but the markers
   that mark_branches puts on their edges, and jump threading joins them with
   the branch on v later.  A source that wrote `a & b' itself is told apart by
   its text.  Compiler only.  */

#include "gcc-common.h"

#include "marker.h"

/* The statement that computes the merged condition V, or NULL if V is a
   leaf.  */
static gassign *
merged_condition (tree v)
{
  if (TREE_CODE (v) != SSA_NAME || TREE_CODE (TREE_TYPE (v)) != BOOLEAN_TYPE)
    return NULL;
  gassign *def = dyn_cast<gassign *> (SSA_NAME_DEF_STMT (v));
  if (!def
      || (gimple_assign_rhs_code (def) != BIT_AND_EXPR
          && gimple_assign_rhs_code (def) != BIT_IOR_EXPR)
      || TREE_CODE (gimple_assign_rhs1 (def)) != SSA_NAME
      || TREE_CODE (gimple_assign_rhs2 (def)) != SSA_NAME)
    return NULL;
  return def;
}

/* Whether the source has a short-circuit operator where STMT is said to
   stand.  Where its text cannot be seen (a macro's expansion, a generated
   file) it is taken to have one.  */
static bool
short_circuit_in_source_p (gimple *stmt)
{
  location_t loc = gimple_location (stmt);
  if (LOCATION_LOCUS (loc) <= BUILTINS_LOCATION
      || linemap_location_from_macro_expansion_p (line_table,
                                                  LOCATION_LOCUS (loc)))
    return true;
  expanded_location at = expand_location (loc);
  char_span line = location_get_source_line (at.file, at.line);
  if (!line || at.column < 1 || (size_t) at.column >= line.length ())
    return true;
  const char *text = line.get_buffer () + at.column - 1;
  if (*text == '&' || *text == '|')
    return text[1] == *text;
  return true;
}

/* Whether V, computed by DEF, is only an operand of a larger merged
   condition.  */
static bool
part_of_larger_p (gassign *def)
{
  use_operand_p use;
  gimple *user;
  if (!single_imm_use (gimple_assign_lhs (def), &use, &user)
      || !is_gimple_assign (user))
    return false;
  return merged_condition (gimple_get_lhs (user)) != NULL;
}

/* The location of the branch whose condition V is, or of V itself.  */
static location_t
location_of_use (gassign *def)
{
  imm_use_iterator iter;
  use_operand_p use;
  FOR_EACH_IMM_USE_FAST (use, iter, gimple_assign_lhs (def))
  if (gimple_code (USE_STMT (use)) == GIMPLE_COND)
    return gimple_location (USE_STMT (use));
  return gimple_location (def);
}

/* A new empty block behind AFTER, in the same loop.  */
static basic_block
new_block (basic_block after)
{
  basic_block bb = create_empty_bb (after);
  if (current_loops)
    add_bb_to_loop (bb, after->loop_father);
  return bb;
}

/* Emit branches that evaluate V at the end of the empty block AT and go to YES
   or NO.  LOC is the place of V's first operand in the source.  */
static void
emit_branches (tree v, basic_block at, basic_block yes, basic_block no,
               location_t loc)
{
  gassign *def = merged_condition (v);
  if (!def)
    {
      gimple_stmt_iterator g = gsi_last_bb (at);
      gcond *branch = gimple_build_cond (NE_EXPR, v, boolean_false_node,
                                         NULL_TREE, NULL_TREE);
      gimple_set_location (branch, loc);
      gsi_insert_after (&g, branch, GSI_NEW_STMT);
      make_edge (at, yes, EDGE_TRUE_VALUE);
      make_edge (at, no, EDGE_FALSE_VALUE);
      return;
    }
  basic_block second = new_block (at);
  bool both = gimple_assign_rhs_code (def) == BIT_AND_EXPR;
  emit_branches (gimple_assign_rhs1 (def), at, both ? second : yes,
                 both ? no : second, loc);
  emit_branches (gimple_assign_rhs2 (def), second, yes, no,
                 gimple_location (def));
}

static void
split_one (gassign *def)
{
  basic_block bb = gimple_bb (def);
  edge e = split_block (bb, def);
  basic_block rest = e->dest;
  basic_block first = new_block (bb);
  basic_block yes = new_block (first);
  basic_block no = new_block (yes);

  redirect_edge_succ (e, first);
  make_edge (yes, rest, EDGE_FALLTHRU);
  make_edge (no, rest, EDGE_FALLTHRU);
  emit_branches (gimple_assign_lhs (def), first, yes, no,
                 location_of_use (def));
}

void
rp_conditions_split (struct function *fun)
{
  auto_vec<gassign *> roots;
  basic_block bb;

  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      gassign *def = dyn_cast<gassign *> (gsi_stmt (g));
      if (def && TREE_CODE (gimple_assign_lhs (def)) == SSA_NAME
          && merged_condition (gimple_assign_lhs (def)) == def
          && !part_of_larger_p (def) && short_circuit_in_source_p (def))
        roots.safe_push (def);
    }
  for (unsigned i = 0; i < roots.length (); i++)
    split_one (roots[i]);
}
