/* SPDX-License-Identifier: GPL-3.0-or-later */
/* operand-order.cc - keep the operands of merged conditions in the source's
   order while a function is copied, and find it where the gimplifier has not
   kept it.

   `a && b' that the front end evaluates as `a & b' has no order for GCC.  It
   puts the value with the lower number first when it folds a statement, as it
   does in copies, where values are numbered anew.  Which one is computed first
   does not change, so a flag of the statement says whether that is the first
   operand.  The front end puts a variable last, the gimplifier puts it first:
   the text at the operator tells which one comes first.  Compiler only.  */

#include "gcc-common.h"

#include "operand-order.h"
#include "orientation.h"
#include "source-text.h"

/* The order of the values that a function computes.  */
typedef hash_map<tree, unsigned> value_order;

static void
number_values (struct function *fun, value_order *order)
{
  basic_block bb;
  unsigned number = 0;
  for (tree given = DECL_ARGUMENTS (fun->decl); given;
       given = DECL_CHAIN (given))
    if (tree value = ssa_default_def (fun, given))
      order->put (value, ++number);
  FOR_EACH_BB_FN (bb, fun)
  {
    for (gphi_iterator p = gsi_start_phis (bb); !gsi_end_p (p); gsi_next (&p))
      order->put (gimple_phi_result (p.phi ()), ++number);
    for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
         gsi_next (&g))
      {
        tree value = gimple_get_lhs (gsi_stmt (g));
        if (value && TREE_CODE (value) == SSA_NAME)
          order->put (value, ++number);
      }
  }
}

/* STMT if it may be what && or || was merged into, of two values.  */
static gassign *
merged_pair (gimple *stmt)
{
  gassign *assign = dyn_cast<gassign *> (stmt);
  return assign
                 && (gimple_assign_rhs_code (assign) == BIT_AND_EXPR
                     || gimple_assign_rhs_code (assign) == BIT_IOR_EXPR)
                 && TREE_CODE (gimple_assign_rhs1 (assign)) == SSA_NAME
                 && TREE_CODE (gimple_assign_rhs2 (assign)) == SSA_NAME
             ? assign
             : NULL;
}

/* Whether the first operand of PAIR is computed before the second one.  */
static bool
first_is_earlier_p (gassign *pair, value_order *order)
{
  unsigned *first = order->get (gimple_assign_rhs1 (pair));
  unsigned *second = order->get (gimple_assign_rhs2 (pair));
  return (first ? *first : 0) < (second ? *second : 0);
}

/* Exchange the operands of PAIR, of FUN.  */
static void
exchange_operands (gassign *pair, struct function *fun)
{
  tree first = gimple_assign_rhs1 (pair);
  gimple_assign_set_rhs1 (pair, gimple_assign_rhs2 (pair));
  gimple_assign_set_rhs2 (pair, first);
  update_stmt_fn (fun, pair);
}

void
rp_operand_order_note (struct function *fun)
{
  value_order order;
  basic_block bb;
  number_values (fun, &order);
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (gassign *pair = merged_pair (gsi_stmt (g)))
      gimple_set_plf (pair, GF_PLF_2, first_is_earlier_p (pair, &order));
}

void
rp_operand_order_restore (struct function *copy)
{
  value_order order;
  basic_block bb;
  number_values (copy, &order);
  FOR_EACH_BB_FN (bb, copy)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (gassign *pair = merged_pair (gsi_stmt (g)))
      {
        if ((gimple_plf (pair, GF_PLF_2) != 0)
            != first_is_earlier_p (pair, &order))
          exchange_operands (pair, copy);
        gimple_set_plf (pair, GF_PLF_2, false);
      }
}

void
rp_operand_order_forget (struct function *fun)
{
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (gassign *pair = merged_pair (gsi_stmt (g)))
      gimple_set_plf (pair, GF_PLF_2, false);
}

bool
rp_variable_of_source_p (tree v)
{
  return TREE_CODE (v) == SSA_NAME && SSA_NAME_VAR (v)
         && !DECL_ARTIFICIAL (SSA_NAME_VAR (v));
}

location_t
rp_place_of_value (tree v)
{
  gimple *def = SSA_NAME_DEF_STMT (v);
  return def ? gimple_location (def) : UNKNOWN_LOCATION;
}

/* The name of the variable that V is, or the negation of; else NULL.  */
static const char *
variable_name (tree v)
{
  gassign *def = dyn_cast<gassign *> (SSA_NAME_DEF_STMT (v));
  if (!rp_variable_of_source_p (v) && def
      && gimple_assign_rhs_code (def) == BIT_NOT_EXPR)
    v = gimple_assign_rhs1 (def);
  return rp_variable_of_source_p (v) && DECL_NAME (SSA_NAME_VAR (v))
             ? IDENTIFIER_POINTER (DECL_NAME (SSA_NAME_VAR (v)))
             : NULL;
}

/* Whether the operands of PAIR, one of which at least is a variable or its
   negation, stand the other way round in the source: the front end and the
   gimplifier have an order of their own for these.  */
static bool
exchanged_p (gassign *pair)
{
  tree first = gimple_assign_rhs1 (pair), second = gimple_assign_rhs2 (pair);
  const char *name = variable_name (first);
  const char *other = variable_name (second);
  bool is_first = name != NULL;
  location_t at = gimple_location (pair);
  if (!rp_known_p (at) || (!name && !other)
      || (name && other && strcmp (name, other) == 0))
    return false;
  /* Behind && and || stands the second operand, behind a `!' the first.  */
  char next;
  bool negation = rp_text_char (at, &next) == '!';
  if (!name || !other)
    {
      location_t place = rp_place_of_value (is_first ? second : first);
      if (!rp_known_p (place))
        return false;
      bool behind = rp_before_p (at, place);
      if (rp_before_p (place, at) || (behind && !negation))
        return is_first != behind;
    }
  char *behind = rp_text_operand_behind (at);
  bool found = false;
  if (behind && name && other)
    found = strcmp (behind, negation ? other : name) == 0;
  else if (behind)
    found = (is_first != negation)
            == (strcmp (behind, is_first ? name : other) == 0);
  free (behind);
  return found;
}

void
rp_operand_order_mend (gassign *pair)
{
  if (exchanged_p (pair))
    exchange_operands (pair, cfun);
}
