/* SPDX-License-Identifier: GPL-3.0-or-later */
/* computed-gotos.cc - where each computed goto of the source may lead.

   GCC makes one goto of all that a function has, in a block of its own that
   leads to every label whose address is taken.  In that graph a loop that
   holds the gotos of one table seems to be entered by those of another.  Here
   each goto gets the labels of the table that it indexes: the address is
   followed back to labels, and to variables of the function that hold them,
   whose values are those of their initialiser and of all that is stored there.
   What cannot be followed may lead to every label.  Compiler only.  */

#include "gcc-common.h"

#include "computed-gotos.h"
#include "unit.h"

/* What is known of one goto's address.  */
struct destinations
{
  hash_set<tree> labels;
  hash_set<tree> values;    /* SSA names that were followed */
  hash_set<tree> places;    /* those that were followed as addresses */
  hash_set<tree> variables; /* whose contents were followed */
  bool unknown;
};

static void follow (tree value, struct destinations *found);
static void follow_address (tree p, struct destinations *found);
static void follow_variable (tree var, struct destinations *found);

/* Whether VAR never changes.  */
static bool
fixed_p (tree var)
{
  return TREE_READONLY (var) && TREE_STATIC (var);
}

/* Follow what an initialiser holds.  A variable that it leads to may be
   written through the pointer.  */
static tree
follow_part (tree *tp, int *walk_subtrees, void *data)
{
  struct destinations *found = (struct destinations *) data;
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == LABEL_DECL)
    found->labels.add (*tp);
  else if (VAR_P (*tp) && fixed_p (*tp))
    follow_variable (*tp, found);
  else if (VAR_P (*tp))
    found->unknown = true;
  return NULL_TREE;
}

static bool
base_is_p (gimple *stmt, tree base, tree op, void *data)
{
  (void) stmt;
  (void) op;
  return base == (tree) data;
}

/* Follow all that the current function stores in VAR.  */
static void
follow_stores (tree var, struct destinations *found)
{
  basic_block bb;
  FOR_EACH_BB_FN (bb, cfun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      gimple *stmt = gsi_stmt (g);
      if (walk_stmt_load_store_addr_ops (stmt, var, NULL, NULL, base_is_p))
        found->unknown = true;
      if (!walk_stmt_load_store_addr_ops (stmt, var, NULL, base_is_p, NULL)
          || gimple_clobber_p (stmt))
        continue;
      if (gimple_assign_single_p (stmt))
        follow (gimple_assign_rhs1 (stmt), found);
      else
        found->unknown = true;
    }
}

/* Whether VAR is a variable of the current function, or of the bare function
   that it is a copy of: those without labels in their initialisers have no
   twins.  */
static bool
own_variable_p (tree var)
{
  int version = rp_unit_version_of_copy (current_function_decl);
  return DECL_CONTEXT (var) == current_function_decl
         || (version >= 0
             && DECL_CONTEXT (var) == rp_unit.versions[version].bare);
}

/* Follow the contents of VAR, and those of what they lead to.  */
static void
follow_variable (tree var, struct destinations *found)
{
  if (found->variables.add (var))
    return;
  if (!VAR_P (var) || DECL_EXTERNAL (var) || TREE_THIS_VOLATILE (var)
      || (!fixed_p (var) && !own_variable_p (var)))
    {
      found->unknown = true;
      return;
    }
  if (TREE_STATIC (var) && DECL_INITIAL (var))
    walk_tree (&DECL_INITIAL (var), follow_part, found, NULL);
  if (!fixed_p (var))
    follow_stores (var, found);
}

/* Whether NAME is a variable before anything was stored there: GCC's one goto
   has such values for the variables of all others.  */
static bool
uninitialised_p (tree name)
{
  return SSA_NAME_IS_DEFAULT_DEF (name) && SSA_NAME_VAR (name)
         && VAR_P (SSA_NAME_VAR (name));
}

/* Follow the memory at REF.  */
static void
follow_memory (tree ref, struct destinations *found)
{
  tree base = get_base_address (ref);
  if (base && VAR_P (base))
    follow_variable (base, found);
  else if (base && TREE_CODE (base) == MEM_REF)
    follow_address (TREE_OPERAND (base, 0), found);
  else
    found->unknown = true;
}

/* Follow what the pointer P, an operand of a load, leads to: whatever is added
   to it, it stays in the same variable.  */
static void
follow_address (tree p, struct destinations *found)
{
  if (TREE_CODE (p) != SSA_NAME)
    follow (p, found);
  else if (!found->places.add (p))
    {
      gimple *def = SSA_NAME_DEF_STMT (p);
      if (gphi *phi = dyn_cast<gphi *> (def))
        for (unsigned i = 0; i < gimple_phi_num_args (phi); i++)
          follow_address (gimple_phi_arg_def (phi, i), found);
      else if (is_gimple_assign (def)
               && (gimple_assign_single_p (def)
                   || gimple_assign_rhs_code (def) == POINTER_PLUS_EXPR
                   || CONVERT_EXPR_CODE_P (gimple_assign_rhs_code (def))))
        follow_address (gimple_assign_rhs1 (def), found);
      else if (!uninitialised_p (p))
        found->unknown = true;
    }
}

/* Follow the operands of DEF, which computes an address or a distance of
   labels.  */
static void
follow_assignment (gimple *def, struct destinations *found)
{
  enum tree_code code = gimple_assign_rhs_code (def);
  if (gimple_assign_single_p (def) || CONVERT_EXPR_CODE_P (code))
    follow (gimple_assign_rhs1 (def), found);
  else if (code == POINTER_PLUS_EXPR || code == PLUS_EXPR
           || code == MINUS_EXPR)
    {
      follow (gimple_assign_rhs1 (def), found);
      follow (gimple_assign_rhs2 (def), found);
    }
  else
    found->unknown = true;
}

static void
follow_name (tree name, struct destinations *found)
{
  gimple *def = SSA_NAME_DEF_STMT (name);
  if (found->values.add (name))
    return;
  if (gphi *phi = dyn_cast<gphi *> (def))
    for (unsigned i = 0; i < gimple_phi_num_args (phi); i++)
      follow (gimple_phi_arg_def (phi, i), found);
  else if (is_gimple_assign (def))
    follow_assignment (def, found);
  else if (!uninitialised_p (name))
    found->unknown = true;
}

/* Add to FOUND the labels that VALUE may hold or lead to: an address or a
   distance.  */
static void
follow (tree value, struct destinations *found)
{
  if (TREE_CODE (value) == SSA_NAME)
    follow_name (value, found);
  else if (TREE_CODE (value) == CONSTRUCTOR && !CONSTRUCTOR_NELTS (value))
    ;
  else if (TREE_CODE (value) == ADDR_EXPR
           && TREE_CODE (TREE_OPERAND (value, 0)) == LABEL_DECL)
    found->labels.add (TREE_OPERAND (value, 0));
  else if (TREE_CODE (value) == ADDR_EXPR)
    follow_memory (TREE_OPERAND (value, 0), found);
  else if (!is_gimple_min_invariant (value))
    follow_memory (value, found);
  else if (TREE_CODE (value) != INTEGER_CST)
    found->unknown = true;
}

/* Add the jumps from FROM by the computed goto at the end of BB, whose address
   VALUE is there.  */
static void
add_jumps (basic_block from, basic_block bb, tree value,
           vec<struct rp_jump> *jumps)
{
  struct destinations found;
  hash_set<basic_block> blocks;
  edge e;
  edge_iterator ei;

  found.unknown = false;
  follow (value, &found);
  for (hash_set<tree>::iterator i = found.labels.begin ();
       i != found.labels.end (); ++i)
    if (basic_block to = label_to_block (cfun, *i))
      blocks.add (to);
  FOR_EACH_EDGE (e, ei, bb->succs)
  if ((e->flags & EDGE_ABNORMAL)
      && (found.unknown || blocks.contains (e->dest)))
    {
      struct rp_jump jump = { from, e->dest };
      jumps->safe_push (jump);
    }
}

/* The phi of VALUE if BB holds nothing but phis and perhaps LAST.  */
static gphi *
phi_alone (basic_block bb, gimple *last, tree value)
{
  if (TREE_CODE (value) != SSA_NAME)
    return NULL;
  gphi *phi = dyn_cast<gphi *> (SSA_NAME_DEF_STMT (value));
  gimple_stmt_iterator first = gsi_start_nondebug_after_labels_bb (bb);
  bool alone = gsi_end_p (first) ? !last : gsi_stmt (first) == last;
  return phi && gimple_bb (phi) == bb && alone ? phi : NULL;
}

/* Add to JUMPS the gotos of the source behind the computed goto at the end of
   BB: PHI, at the begin of AT, has their addresses.  GCC may have put blocks
   between that lead several of them together.  */
static void
add_shared_goto (basic_block bb, basic_block at, gphi *phi,
                 vec<struct rp_jump> *jumps, vec<basic_block> *shared)
{
  shared->safe_push (at);
  for (unsigned i = 0; i < gimple_phi_num_args (phi); i++)
    {
      basic_block from = gimple_phi_arg_edge (phi, i)->src;
      tree value = gimple_phi_arg_def (phi, i);
      gphi *before = from != at && single_succ_p (from)
                         ? phi_alone (from, NULL, value)
                         : NULL;
      if (before && !shared->contains (from))
        add_shared_goto (bb, from, before, jumps, shared);
      else
        add_jumps (from, bb, value, jumps);
    }
}

void
rp_find_computed_gotos (struct function *fun, vec<struct rp_jump> *jumps,
                        vec<basic_block> *shared)
{
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
  {
    gimple *last = last_stmt (bb);
    if (!last || !computed_goto_p (last))
      continue;
    tree value = gimple_goto_dest (last);
    if (gphi *phi = phi_alone (bb, last, value))
      add_shared_goto (bb, bb, phi, jumps, shared);
    else
      add_jumps (bb, bb, value, jumps);
  }
}
