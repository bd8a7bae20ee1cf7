/* SPDX-License-Identifier: GPL-3.0-or-later */
/* zeros.cc - recognise comparisons with zero that were merged: `a == 0 && b ==
   0' is (a | b) == 0 for GCC.

   Which operand of the text is which of GCC's is told by their names. Compiler
   only.  */

#include "gcc-common.h"

#include "definitions.h"
#include "source-text.h"
#include "zeros.h"

/* The operands of the tree of BIT_IOR_EXPRs that computes V.  */
static void
collect_operands (tree v, vec<tree> *operands)
{
  gassign *def = rp_definition (v);
  if (def && gimple_assign_rhs_code (def) == BIT_IOR_EXPR
      && rp_text_logical_operator_p (gimple_location (def)))
    {
      collect_operands (gimple_assign_rhs1 (def), operands);
      collect_operands (gimple_assign_rhs2 (def), operands);
    }
  else
    operands->safe_push (v);
}

/* Whether READ, the right side of a load, is a variable called NAME, also one
   that nested functions use: it is a member of the function's frame.  */
static bool
read_of_p (tree read, const char *name)
{
  if (TREE_CODE (read) == COMPONENT_REF)
    {
      tree type = TYPE_NAME (TREE_TYPE (TREE_OPERAND (read, 0)));
      if (!type || TREE_CODE (type) != IDENTIFIER_NODE
          || strncmp (IDENTIFIER_POINTER (type), "FRAME.", 6) != 0)
        return false;
      read = TREE_OPERAND (read, 1);
    }
  return DECL_P (read) && DECL_NAME (read)
         && strcmp (IDENTIFIER_POINTER (DECL_NAME (read)), name) == 0;
}

bool
rp_named_p (tree v, const char *name)
{
  gassign *through;
  for (unsigned hop = 0; hop < 2; hop++)
    {
      tree variable = TREE_CODE (v) == SSA_NAME ? SSA_NAME_VAR (v) : NULL_TREE;
      if (variable && DECL_NAME (variable)
          && strcmp (IDENTIFIER_POINTER (DECL_NAME (variable)), name) == 0)
        return true;
      /* What was just read from a variable in memory.  */
      gassign *load = variable ? NULL : rp_definition (v);
      tree read = load && gimple_assign_single_p (load)
                      ? gimple_assign_rhs1 (load)
                      : NULL_TREE;
      if (read && read_of_p (read, name))
        return true;
      v = rp_unconverted (v, &through);
    }
  return false;
}

/* The name of the variable that V is, or of the member that was read into it;
   NULL if it is neither.  */
static tree
last_name (tree v)
{
  tree variable = TREE_CODE (v) == SSA_NAME ? SSA_NAME_VAR (v) : NULL_TREE;
  gassign *load;
  for (unsigned hop = 0; hop < 2; hop++)
    {
      if (variable && DECL_NAME (variable))
        return DECL_NAME (variable);
      load = rp_definition (v);
      if (!load || !gimple_assign_single_p (load))
        return NULL_TREE;
      tree read = gimple_assign_rhs1 (load);
      if (TREE_CODE (read) == COMPONENT_REF)
        return DECL_NAME (TREE_OPERAND (read, 1));
      if (DECL_P (read))
        return DECL_NAME (read);
      if (TREE_CODE (read) != SSA_NAME)
        return NULL_TREE;
      v = read;
      variable = SSA_NAME_VAR (v);
    }
  return NULL_TREE;
}

/* Whether NAME is the last word of SUBJECT.  */
static bool
ends_with_name_p (const char *subject, tree name)
{
  size_t length = strlen (subject), own = IDENTIFIER_LENGTH (name);
  return own <= length
         && strcmp (subject + length - own, IDENTIFIER_POINTER (name)) == 0
         && (own == length || !ISIDNUM (subject[length - own - 1]));
}

/* Find what each of LEAVES compares among OPERANDS, by its name.  One may have
   no name: it is what is left then, but for the last word of a member if that
   must be PROVEN.  The front end wants a variable on the right of each
   operator, so there cannot be two.  */
static bool
name_operands (const vec<struct rp_text *> &leaves, vec<tree> *operands,
               bool proven, vec<tree> *found)
{
  int nameless = -1;
  for (unsigned i = 0; i < leaves.length (); i++)
    {
      unsigned j = 0;
      while (j < operands->length ()
             && !rp_named_p ((*operands)[j], leaves[i]->subject))
        j++;
      if (j < operands->length ())
        {
          found->safe_push ((*operands)[j]);
          operands->ordered_remove (j);
        }
      else if (nameless >= 0)
        return false;
      else
        {
          nameless = i;
          found->safe_push (NULL_TREE);
        }
    }
  if (nameless < 0)
    return true;
  (*found)[nameless] = (*operands)[0];
  tree name = last_name ((*operands)[0]);
  return !proven
         || (name && ends_with_name_p (leaves[nameless]->subject, name));
}

bool
rp_zeros_match (enum tree_code code, tree left, tree right,
                const struct rp_text *condition,
                const vec<struct rp_text *> &leaves, bool proven,
                vec<tree> *found)
{
  auto_vec<tree> operands;
  bool all = code == EQ_EXPR || code == GE_EXPR;
  if (!integer_zerop (right) || (!all && code != NE_EXPR && code != LT_EXPR))
    return false;
  collect_operands (left, &operands);
  if (operands.length () != leaves.length () || operands.length () < 2)
    return false;
  for (const struct rp_text *text = condition; text->kind != RP_TEXT_COMPARE;
       text = text->left)
    if ((text->kind == RP_TEXT_AND) != all
        || text->right->kind != RP_TEXT_COMPARE)
      return false;
  for (unsigned i = 0; i < leaves.length (); i++)
    if (!leaves[i]->literal || leaves[i]->value != 0
        || leaves[i]->code != code)
      return false;
  return name_operands (leaves, &operands, proven, found);
}
