/* SPDX-License-Identifier: GPL-3.0-or-later */
/* kept-labels.cc - whether a function keeps addresses of its labels for later
   calls.

   "static void *resume; ... resume = &&l; ... goto *resume;": the variable is
   the program's state, so both versions share it, and a label that one of them
   keeps would lead the other into its code, with another frame.  The same
   holds for a table of labels that others are given to make threaded code
   from, and for a writable one, of which the counted version has a twin.  Such
   functions must not be switched from one version to the other while the
   program runs.

   What is made from the address of a label, or read by it, is followed through
   the function; it stays there unless it is stored in something that is not an
   automatic variable, given to a call or an asm, or returned.  What happens to
   a pointer to an automatic variable is followed as if it held the label.
   Compiler only.  */

#include "gcc-common.h"

#include "kept-labels.h"
#include "labels.h"

struct search
{
  hash_set<tree> names;     /* SSA names that hold labels */
  hash_set<tree> variables; /* automatic variables that do */
  bool changed;
  bool kept;
};

/* Whether T is what labels are found by: the address of one or a variable that
   holds some.  */
static tree
find_source (tree *tp, int *walk_subtrees, void *data)
{
  struct search *search = (struct search *) data;
  tree t = *tp;
  if (TYPE_P (t))
    *walk_subtrees = 0;
  bool found = TREE_CODE (t) == LABEL_DECL
               || (TREE_CODE (t) == SSA_NAME && search->names.contains (t))
               || (VAR_P (t)
                   && (search->variables.contains (t)
                       || rp_labels_in_variable_p (t)));
  return found ? t : NULL_TREE;
}

static bool
holds_p (tree t, struct search *search)
{
  return t && walk_tree (&t, find_source, search, NULL);
}

/* Labels are stored in PLACE.  */
static void
store (tree place, struct function *fun, struct search *search)
{
  tree base = get_base_address (place);
  if (TREE_CODE (place) == SSA_NAME)
    search->changed |= !search->names.add (place);
  else if (base && VAR_P (base) && auto_var_in_fn_p (base, fun->decl))
    search->changed |= !search->variables.add (base);
  else
    search->kept = true;
}

static void
look_at_assignment (gimple *stmt, struct function *fun, struct search *search)
{
  tree to = gimple_assign_lhs (stmt);
  tree base = get_base_address (to);
  bool holds = false;
  if (TREE_CODE_CLASS (gimple_assign_rhs_code (stmt)) == tcc_comparison)
    return;
  for (unsigned i = 1; i < gimple_num_ops (stmt); i++)
    holds |= holds_p (gimple_op (stmt, i), search);
  if (holds && !gimple_clobber_p (stmt))
    store (to, fun, search);
  /* A table that is written to, or what is found through one.  */
  if (TREE_CODE (to) != SSA_NAME && base
      && !(VAR_P (base) && auto_var_in_fn_p (base, fun->decl))
      && holds_p (base, search))
    search->kept = true;
}

/* Whether any operand of STMT from the one with index FIRST on holds
   labels.  */
static bool
operands_hold_p (gimple *stmt, unsigned first, struct search *search)
{
  for (unsigned i = first; i < gimple_num_ops (stmt); i++)
    if (holds_p (gimple_op (stmt, i), search))
      return true;
  return false;
}

static void
look_at (gimple *stmt, struct function *fun, struct search *search)
{
  switch (gimple_code (stmt))
    {
    case GIMPLE_ASSIGN:
      look_at_assignment (stmt, fun, search);
      break;
    case GIMPLE_CALL:
    case GIMPLE_ASM:
    case GIMPLE_RETURN:
      if (operands_hold_p (stmt, 0, search))
        search->kept = true;
      break;
    default:
      break;
    }
}

static void
look_at_phis (basic_block bb, struct search *search)
{
  for (gphi_iterator p = gsi_start_phis (bb); !gsi_end_p (p); gsi_next (&p))
    for (unsigned i = 0; i < gimple_phi_num_args (p.phi ()); i++)
      if (holds_p (gimple_phi_arg_def (p.phi (), i), search))
        search->changed |= !search->names.add (gimple_phi_result (p.phi ()));
}

/* Whether FUN has labels whose addresses are taken.  */
static bool
forced_labels_p (struct function *fun)
{
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      glabel *label = dyn_cast<glabel *> (gsi_stmt (g));
      if (label && FORCED_LABEL (gimple_label_label (label)))
        return true;
    }
  return false;
}

bool
rp_labels_kept_p (struct function *fun)
{
  struct search search;
  basic_block bb;
  search.kept = false;
  if (!forced_labels_p (fun))
    return false;
  do
    {
      search.changed = false;
      FOR_EACH_BB_FN (bb, fun)
      {
        look_at_phis (bb, &search);
        for (gimple_stmt_iterator g = gsi_start_bb (bb);
             !gsi_end_p (g) && !search.kept; gsi_next (&g))
          look_at (gsi_stmt (g), fun, &search);
      }
    }
  while (search.changed && !search.kept);
  return search.kept;
}
