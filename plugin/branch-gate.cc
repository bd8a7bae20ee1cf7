/* SPDX-License-Identifier: GPL-3.0-or-later */
/* branch-gate.cc - for programs whose code may not be written (SELinux
   execmod, MemoryDenyWriteExecute): each bare function that can be entered
   from outside begins with

       if (link->enabled)
         return gate (arguments);

   which costs a load and a branch when profiling is off.  A variadic function
   cannot pass its arguments on and is not counted when it is entered from
   outside.  Compiler only.  */

#include "gcc-common.h"

#include "branch-gate.h"
#include "code.h"
#include "remarks.h"
#include "unit.h"

static tree
gate_function (tree bare, unsigned index)
{
  char name[40];
  snprintf (name, sizeof name, "*" RP_GATE_LABEL, index);
  tree gate = build_decl (UNKNOWN_LOCATION, FUNCTION_DECL,
                          get_identifier (name), TREE_TYPE (bare));
  DECL_EXTERNAL (gate) = 1;
  DECL_ARTIFICIAL (gate) = 1;
  TREE_NOTHROW (gate) = TREE_NOTHROW (bare);
  SET_DECL_ASSEMBLER_NAME (gate, DECL_NAME (gate));
  rp_unit_keep (gate);
  return gate;
}

/* PARAMETER as an argument to pass on.  */
static tree
argument_of (struct function *fun, tree parameter)
{
  if (!is_gimple_reg (parameter))
    return parameter;
  tree name = ssa_default_def (fun, parameter);
  if (!name)
    {
      name = make_ssa_name_fn (fun, parameter, gimple_build_nop ());
      set_ssa_default_def (fun, parameter, name);
    }
  return name;
}

/* Append the call of GATE with the arguments of BARE to SEQ, and the
   return.  */
static void
add_call (gimple_seq *seq, tree bare, tree gate)
{
  struct function *fun = DECL_STRUCT_FUNCTION (bare);
  tree result = DECL_RESULT (bare), value = NULL_TREE, returned = NULL_TREE;
  auto_vec<tree> arguments;

  for (tree p = DECL_ARGUMENTS (bare); p; p = DECL_CHAIN (p))
    arguments.safe_push (argument_of (fun, p));
  gcall *call = gimple_build_call_vec (gate, arguments);
  if (VOID_TYPE_P (TREE_TYPE (TREE_TYPE (bare))))
    ;
  else if (DECL_BY_REFERENCE (result))
    {
      returned = argument_of (fun, result);
      value = build_simple_mem_ref (returned);
      gimple_call_set_return_slot_opt (call, true);
    }
  else if (is_gimple_reg_type (TREE_TYPE (result)))
    value = returned = make_ssa_name (TREE_TYPE (result));
  else
    value = returned = result;
  if (value)
    gimple_call_set_lhs (call, value);
  gimple_call_set_tail (call, true);
  gimple_seq_add_stmt (seq, call);
  gimple_seq_add_stmt (seq, gimple_build_return (returned));
}

void
rp_branch_gate_insert (tree bare, unsigned index)
{
  struct function *fun = DECL_STRUCT_FUNCTION (bare);
  gimple_seq seq = NULL, slow_seq = NULL;

  if (stdarg_p (TREE_TYPE (bare)) || DECL_STATIC_CHAIN (bare))
    {
      rp_remark_missed (bare, "gate=branch cannot pass its arguments on");
      return;
    }
  rp_code_declare ();
  push_cfun (fun);
  basic_block test
      = split_edge (single_succ_edge (ENTRY_BLOCK_PTR_FOR_FN (fun)));
  tree enabled
      = rp_code_load_link (&seq, offsetof (struct ruchyprof_link, enabled));
  gimple_seq_add_stmt (&seq,
                       gimple_build_cond (NE_EXPR, enabled, null_pointer_node,
                                          NULL_TREE, NULL_TREE));
  gimple_stmt_iterator g = gsi_start_bb (test);
  gsi_insert_seq_after (&g, seq, GSI_CONTINUE_LINKING);

  basic_block slow = create_empty_bb (test);
  if (current_loops)
    add_bb_to_loop (slow, test->loop_father);
  edge around = single_succ_edge (test);
  around->flags = (around->flags & ~EDGE_FALLTHRU) | EDGE_FALSE_VALUE;
  around->probability = profile_probability::very_likely ();
  edge in = make_edge (test, slow, EDGE_TRUE_VALUE);
  in->probability = profile_probability::very_unlikely ();
  make_single_succ_edge (slow, EXIT_BLOCK_PTR_FOR_FN (fun), 0);
  add_call (&slow_seq, bare, gate_function (bare, index));
  g = gsi_start_bb (slow);
  gsi_insert_seq_after (&g, slow_seq, GSI_CONTINUE_LINKING);
  mark_virtual_operands_for_renaming (fun);
  update_ssa (TODO_update_ssa);
  pop_cfun ();
}
