/* SPDX-License-Identifier: GPL-3.0-or-later */
/* segment.cc - does the unit's own code use the segment register that counters
   are found by?

   Its assembler text says so, or a variable in the segment's address space.
   The run time is told, and leaves the register to the program.  Compiler
   only.  */

#include "gcc-common.h"

#include "code.h"
#include "processor.h"
#include "remarks.h"
#include "segment.h"

static tree
find_in_segment (tree *operand, int *walk, void *data)
{
  (void) data;
  if (TYPE_P (*operand))
    *walk = 0;
  else if (TREE_TYPE (*operand)
           && rp_target_segment_space_p (
               TYPE_ADDR_SPACE (TREE_TYPE (*operand))))
    return *operand;
  return NULL_TREE;
}

static bool
uses_segment_p (gimple *stmt)
{
  if (gasm *text = dyn_cast<gasm *> (stmt))
    return rp_target_segment_text_p (gimple_asm_string (text));
  if (!is_gimple_assign (stmt) && !is_gimple_call (stmt))
    return false;
  if (is_gimple_call (stmt) && rp_target_segment_call_p (stmt))
    return true;
  for (unsigned i = 0; i < gimple_num_ops (stmt); i++)
    if (gimple_op (stmt, i)
        && walk_tree_without_duplicates (gimple_op_ptr (stmt, i),
                                         find_in_segment, NULL))
      return true;
  return false;
}

/* The first function that does, or NULL.  */
static tree
find_user (void)
{
  cgraph_node *node;
  basic_block bb;
  FOR_EACH_FUNCTION_WITH_GIMPLE_BODY (node)
  FOR_EACH_BB_FN (bb, DECL_STRUCT_FUNCTION (node->decl))
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (uses_segment_p (gsi_stmt (g)))
      return node->decl;
  return NULL_TREE;
}

static bool used;

void
rp_segment_find_use (void)
{
  if (!rp_code_segment_p ())
    return;
  for (asm_node *text = symtab->first_asm_symbol (); text; text = text->next)
    used |= rp_target_segment_text_p (TREE_STRING_POINTER (text->asm_str));
  tree user = find_user ();
  used |= user != NULL_TREE;
  if (user)
    rp_remark_segment (user);
}

bool
rp_segment_used_p (void)
{
  return used;
}
