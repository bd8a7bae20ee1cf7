/* SPDX-License-Identifier: GPL-3.0-or-later */
/* definitions.h - what computes a value of GIMPLE.  Compiler only.  */

#ifndef RP_DEFINITIONS_H
#define RP_DEFINITIONS_H

static inline gassign *
rp_definition (tree name)
{
  return TREE_CODE (name) == SSA_NAME
             ? dyn_cast<gassign *> (SSA_NAME_DEF_STMT (name))
             : NULL;
}

/* A conversion that keeps the precision: its operand; else V itself.  */
static inline tree
rp_unconverted (tree v, gassign **through)
{
  gassign *def = rp_definition (v);
  if (!def || !CONVERT_EXPR_CODE_P (gimple_assign_rhs_code (def)))
    return v;
  tree operand = gimple_assign_rhs1 (def);
  if (TREE_CODE (operand) != SSA_NAME || !INTEGRAL_TYPE_P (TREE_TYPE (operand))
      || TYPE_PRECISION (TREE_TYPE (operand))
             != TYPE_PRECISION (TREE_TYPE (v)))
    return v;
  *through = def;
  return operand;
}

#endif
