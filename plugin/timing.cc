/* SPDX-License-Identifier: GPL-3.0-or-later */
/* timing.cc - the countdown at the entry of a body.

       token = 0;
       if (--slot < 0)                         unlikely
         token = link->time_enter (unit, body, frame);
       ...
       if (token)                              unlikely, at each return
         link->time_leave (token);
       return ...;

   The countdown is the entry counter, too.  A call in tail position is left
   in tail position: the time of such a callee is not the caller's, as for any
   profiler that sees machine code.

   A function without loops and with few statements takes about as long as the
   clock takes to read: its time is left to sampling, and its entries need no
   counter of their own then.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "code.h"
#include "returns.h"
#include "timing.h"
#include "unit.h"

/* Statements of a loop-free function that is worth reading the clock for.  */
#define STATEMENTS_WORTH_TIMING 40

static vec<bool> timed;

void
rp_timing_decide (unsigned function, struct function *fun)
{
  bool worth = (rp_unit.functions[function].flags & RUCHYPROF_FUNCTION_ENTRY);
  unsigned statements = 0;
  basic_block bb;

  if (timed.length () <= function)
    timed.safe_grow_cleared (function + 1, true);
  if (!rp_args.times || fun->calls_setjmp || fun->has_nonlocal_label)
    return;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (!is_gimple_debug (gsi_stmt (g))
        && gimple_code (gsi_stmt (g)) != GIMPLE_LABEL)
      statements++;
  if (statements >= STATEMENTS_WORTH_TIMING || mark_dfs_back_edges ())
    worth = true;
  timed[function] = worth;
}

bool
rp_timed_p (tree decl)
{
  unsigned function;
  cgraph_node *node = cgraph_node::get (decl);
  return rp_unit_counted (decl, &function) && function < timed.length ()
         && timed[function] && node && !node->split_part;
}

/* A block on E that is entered only if CONDITION holds, which is unlikely; it
   ends in E's old target.  SEQ, which may compute CONDITION's operands, goes
   before.  */
static basic_block
unlikely_block (edge e, gimple_seq seq, gcond *condition)
{
  basic_block test = split_edge (e);
  gimple_stmt_iterator g = gsi_start_bb (test);
  gimple_seq_add_stmt (&seq, condition);
  gsi_insert_seq_after (&g, seq, GSI_CONTINUE_LINKING);
  edge skip = single_succ_edge (test);
  basic_block slow = split_edge (skip);
  edge to_slow = single_pred_edge (slow);
  to_slow->flags &= ~EDGE_FALLTHRU;
  to_slow->flags |= EDGE_TRUE_VALUE;
  basic_block rest = single_succ (slow);
  edge around = make_edge (test, rest, EDGE_FALSE_VALUE);
  to_slow->probability = profile_probability::very_unlikely ();
  around->probability = to_slow->probability.invert ();
  if (test->count.initialized_p ())
    slow->count = to_slow->count ();
  /* What flows around is what flowed through.  */
  edge through = single_succ_edge (slow);
  for (gphi_iterator p = gsi_start_phis (rest); !gsi_end_p (p); gsi_next (&p))
    add_phi_arg (p.phi (), PHI_ARG_DEF_FROM_EDGE (p.phi (), through), around,
                 UNKNOWN_LOCATION);
  return slow;
}

static void
insert_leave (edge e, tree token)
{
  tree u64 = long_long_unsigned_type_node;
  gcond *asked = gimple_build_cond (NE_EXPR, token, build_zero_cst (u64),
                                    NULL_TREE, NULL_TREE);
  basic_block slow = unlikely_block (e, NULL, asked);
  gimple_seq seq = NULL;
  tree leave
      = rp_code_load_link (&seq, offsetof (struct ruchyprof_link, time_leave));
  tree pointer = make_ssa_name (build_pointer_type (
      build_function_type_list (void_type_node, u64, NULL_TREE)));
  gimple_seq_add_stmt (&seq, gimple_build_assign (pointer, NOP_EXPR, leave));
  gimple_seq_add_stmt (&seq, gimple_build_call (pointer, 1, token));
  gimple_stmt_iterator g = gsi_start_bb (slow);
  gsi_insert_seq_after (&g, seq, GSI_CONTINUE_LINKING);
}

/* __builtin_dwarf_cfa, which not every front end declares.  */
static tree
frame_address_function (void)
{
  tree decl = builtin_decl_explicit (BUILT_IN_DWARF_CFA);
  if (decl)
    return decl;
  decl = build_fn_decl ("__builtin_dwarf_cfa",
                        build_function_type_list (ptr_type_node, NULL_TREE));
  set_decl_built_in_function (decl, BUILT_IN_NORMAL, BUILT_IN_DWARF_CFA);
  set_builtin_decl (BUILT_IN_DWARF_CFA, decl, true);
  return decl;
}

static tree
insert_enter (struct function *fun, unsigned body, unsigned slot)
{
  tree u64 = long_long_unsigned_type_node;
  tree token = create_tmp_reg (u64, "ruchyprof_token");
  gimple_seq seq = NULL;

  gimple_seq_add_stmt (&seq,
                       gimple_build_assign (token, build_zero_cst (u64)));
  gcond *asked = rp_code_count_down (&seq, slot);
  basic_block slow = unlikely_block (
      single_succ_edge (ENTRY_BLOCK_PTR_FOR_FN (fun)), seq, asked);

  seq = NULL;
  tree enter
      = rp_code_load_link (&seq, offsetof (struct ruchyprof_link, time_enter));
  tree pointer = make_ssa_name (build_pointer_type (build_function_type_list (
      u64, ptr_type_node, unsigned_type_node, ptr_type_node, NULL_TREE)));
  gimple_seq_add_stmt (&seq, gimple_build_assign (pointer, NOP_EXPR, enter));
  tree frame = make_ssa_name (ptr_type_node);
  gcall *cfa = gimple_build_call (frame_address_function (), 0);
  gimple_call_set_lhs (cfa, frame);
  gimple_seq_add_stmt (&seq, cfa);
  gcall *call
      = gimple_build_call (pointer, 3, rp_code_unit_address (),
                           build_int_cstu (unsigned_type_node, body), frame);
  gimple_call_set_lhs (call, token);
  gimple_seq_add_stmt (&seq, call);
  gimple_stmt_iterator g = gsi_start_bb (slow);
  gsi_insert_seq_after (&g, seq, GSI_CONTINUE_LINKING);
  return token;
}

/* The call in tail position that ends BB, or that only the return statement
   follows in it; NULL if there is none.  */
static gimple *
tail_call_in (basic_block bb)
{
  for (gimple_stmt_iterator g = gsi_last_bb (bb); !gsi_end_p (g);
       gsi_prev (&g))
    if (is_gimple_call (gsi_stmt (g))
        && !gimple_call_internal_p (gsi_stmt (g)))
      return rp_call_in_tail_position_p (gsi_stmt (g)) ? gsi_stmt (g) : NULL;
  return NULL;
}

/* Whether BB does nothing but return what its predecessors computed.  */
static bool
return_block_p (basic_block bb)
{
  edge e;
  edge_iterator ei;
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (!is_gimple_debug (gsi_stmt (g))
        && gimple_code (gsi_stmt (g)) != GIMPLE_LABEL
        && gimple_code (gsi_stmt (g)) != GIMPLE_RETURN)
      return false;
  FOR_EACH_EDGE (e, ei, bb->preds)
  if ((e->flags & EDGE_COMPLEX) || e->src == ENTRY_BLOCK_PTR_FOR_FN (cfun))
    return false;
  return true;
}

/* Leave before STMT, or at the end of BB if STMT is NULL.  */
static void
leave_before (basic_block bb, gimple *stmt, tree token)
{
  gimple_stmt_iterator g = stmt ? gsi_for_stmt (stmt) : gsi_last_bb (bb);
  if (stmt)
    gsi_prev (&g);
  insert_leave (gsi_end_p (g) ? split_block_after_labels (bb)
                              : split_block (bb, gsi_stmt (g)),
                token);
}

void
rp_timing_insert (struct function *fun, unsigned body, unsigned slot)
{
  auto_vec<basic_block> blocks; /* that return */
  auto_vec<edge> edges;         /* into blocks that only return */
  auto_vec<gimple *> calls;     /* in tail position */
  edge e, p;
  edge_iterator ei, pi;

  FOR_EACH_EDGE (e, ei, EXIT_BLOCK_PTR_FOR_FN (fun)->preds)
  {
    if (e->flags & EDGE_COMPLEX)
      continue;
    if (return_block_p (e->src))
      {
        bool shared = true;
        FOR_EACH_EDGE (p, pi, e->src->preds)
        if (single_succ_p (p->src) && tail_call_in (p->src))
          shared = false;
        /* One place for all, unless some must leave before a tail call.  */
        if (shared)
          {
            blocks.safe_push (e->src);
            continue;
          }
        FOR_EACH_EDGE (p, pi, e->src->preds)
        {
          gimple *call = single_succ_p (p->src) ? tail_call_in (p->src) : NULL;
          if (call)
            calls.safe_push (call);
          else
            edges.safe_push (p);
        }
        continue;
      }
    gimple *call = tail_call_in (e->src);
    if (call)
      calls.safe_push (call);
    else
      blocks.safe_push (e->src);
  }
  tree token = insert_enter (fun, body, slot);
  for (unsigned i = 0; i < edges.length (); i++)
    insert_leave (edges[i], token);
  for (unsigned i = 0; i < calls.length (); i++)
    leave_before (gimple_bb (calls[i]), calls[i], token);
  for (unsigned i = 0; i < blocks.length (); i++)
    {
      gimple *last = last_stmt (blocks[i]);
      bool returns = last && gimple_code (last) == GIMPLE_RETURN;
      leave_before (blocks[i], returns ? last : NULL, token);
    }
}
