/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-conditions.cc - remember where each operand of a condition stands.

   When GCC lowers `if (a && b)' to two branches, the first gets the place of
   the `if' and the second that of the `&&', not those of a and b.  So at
   PLUGIN_PRE_GENERICIZE, while conditions are still expressions, the place
   that each branch will get is written down with the place of its operand.
   Several operands may get one place (`while (a && b)'): all are kept.
   Compiler only.  */

#include "gcc-common.h"

#include "source-conditions.h"

typedef hash_map<int_hash<location_t, UNKNOWN_LOCATION>, vec<location_t> >
    place_map;

static place_map *operands;

static void
note_operand (location_t branch, location_t operand)
{
  branch = get_pure_location (branch);
  if (LOCATION_LOCUS (branch) <= BUILTINS_LOCATION
      || LOCATION_LOCUS (operand) <= BUILTINS_LOCATION)
    return;
  bool existed;
  vec<location_t> &places = operands->get_or_insert (branch, &existed);
  if (!existed)
    places = vNULL;
  if (!places.contains (operand))
    places.safe_push (operand);
}

/* EXPR without what only wraps it.  */
static tree
unwrapped (tree expr)
{
  while (expr
         && (TREE_CODE (expr) == CLEANUP_POINT_EXPR
             || TREE_CODE (expr) == NON_LVALUE_EXPR
             || TREE_CODE (expr) == VIEW_CONVERT_EXPR
             || (CONVERT_EXPR_P (expr)
                 && TREE_CODE (TREE_TYPE (expr)) == BOOLEAN_TYPE)))
    expr = TREE_OPERAND (expr, 0);
  return expr;
}

static bool
compound_p (tree expr)
{
  switch (TREE_CODE (expr))
    {
    case TRUTH_ANDIF_EXPR:
    case TRUTH_ORIF_EXPR:
    case TRUTH_AND_EXPR:
    case TRUTH_OR_EXPR:
      return true;
    default:
      return false;
    }
}

static location_t
place_of (tree expr, location_t otherwise)
{
  return EXPR_HAS_LOCATION (expr) ? EXPR_LOCATION (expr) : otherwise;
}

/* Note the operands of the condition EXPR.  The branch on its first one gets
   the place BRANCH.  COVERED receives what was seen.  */
static void
note_condition (tree expr, location_t branch, hash_set<tree> *covered)
{
  location_t negation = UNKNOWN_LOCATION;
  expr = unwrapped (expr);
  if (!expr)
    return;
  covered->add (expr);
  tree inner = expr;
  while (TREE_CODE (inner) == TRUTH_NOT_EXPR)
    {
      negation = place_of (inner, negation);
      inner = unwrapped (TREE_OPERAND (inner, 0));
      covered->add (inner);
    }
  if (!compound_p (inner))
    {
      note_operand (branch, place_of (expr, branch));
      return;
    }
  /* `!(a || b)' becomes `!a && !b' with the place of the `!'.  */
  location_t place = place_of (inner, branch);
  note_condition (TREE_OPERAND (inner, 0), branch, covered);
  note_condition (TREE_OPERAND (inner, 1), place, covered);
  if (negation != UNKNOWN_LOCATION)
    note_condition (TREE_OPERAND (inner, 1), negation, covered);
}

static tree
note_expression (tree *tp, int *walk_subtrees, void *data)
{
  hash_set<tree> *covered = (hash_set<tree> *) data;
  tree t = *tp;
  if (TYPE_P (t))
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  tree condition = NULL_TREE;
  if (TREE_CODE (t) == COND_EXPR
      || strcmp (get_tree_code_name (TREE_CODE (t)), "if_stmt") == 0)
    condition = TREE_OPERAND (t, 0);
  else if (TREE_CODE (t) == FOR_STMT)
    condition = FOR_COND (t);
  else if (TREE_CODE (t) == WHILE_STMT)
    condition = WHILE_COND (t);
  else if (TREE_CODE (t) == DO_STMT)
    condition = DO_COND (t);
  else if (compound_p (t) && !covered->contains (t))
    condition = t;
  if (!condition)
    return NULL_TREE;
  if (EXPR_HAS_LOCATION (t))
    note_condition (condition, EXPR_LOCATION (t), covered);
  if (t != condition && EXPR_HAS_LOCATION (condition))
    note_condition (condition, EXPR_LOCATION (condition), covered);
  return NULL_TREE;
}

void
rp_source_conditions_collect (void *event_data, void *user_data)
{
  tree decl = (tree) event_data;
  (void) user_data;
  if (!operands)
    operands = new place_map;
  if (TREE_CODE (decl) != FUNCTION_DECL || !DECL_SAVED_TREE (decl))
    return;
  hash_set<tree> seen, covered;
  walk_tree (&DECL_SAVED_TREE (decl), note_expression, &covered, &seen);
}

const vec<location_t> *
rp_source_operands (location_t branch)
{
  branch = get_pure_location (branch);
  return operands && branch != UNKNOWN_LOCATION ? operands->get (branch)
                                                : NULL;
}
