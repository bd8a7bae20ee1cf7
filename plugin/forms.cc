/* SPDX-License-Identifier: GPL-3.0-or-later */
/* forms.cc - the form of each counter.

   closed form    the edge is the latch of a loop with a single exit whose
                  number of latch executions is known when it is reached:
                      slot += number                     at the preheader
                  so the loop keeps no trace of it and can be vectorised
   induction      the edge is the latch of a loop with a variable that changes
                  by the same step in each iteration:
                      slot += (variable - its first value) / step
                  at each exit
   accumulator    the edge lies in a tight loop without calls:
                      a = 0                              at the preheader
                      a += 1                             on the edge
                      slot += a                          at each exit
                  a store and a load per iteration would be a chain longer than
                  the iteration
                  A selection (selections.cc) adds its condition, without a
                  jump:
                      a += condition
   memory         slot += 1 on the edge: one instruction and no register, while
                  an accumulator costs a register and two instructions each
                  time the loop is run

   The first three put the count off to a point that is certainly reached: the
   loop must contain no call that may not return, and no exit that can hold no
   code.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "code.h"
#include "forms.h"
#include "induction.h"
#include "returns.h"
#include "selections.h"

/* More accumulators than this in one loop cost registers that the user's code
   needs.  */
#define ACCUMULATORS_MAX 8

/* Loops of more instructions than this hide the chain through memory: it is
   about six cycles long, and four instructions a cycle are many.  */
#define TIGHT_MAX 16

/* What is known of a loop, by its number.  */
enum loop_state
{
  LOOP_UNKNOWN,
  LOOP_PLAIN, /* no calls, and only exits that can hold code */
  LOOP_OTHER
};

enum induction_state
{
  INDUCTION_UNKNOWN,
  INDUCTION_FOUND,
  INDUCTION_NONE
};

/* More exits than this hold more code than a counter saves.  */
#define INDUCTION_EXITS_MAX 6

/* Instructions at the exits of a loop, about.  */
#define INDUCTION_COST 3

static vec<enum loop_state> states;
static vec<enum induction_state> induction_states;
static vec<struct rp_induction> inductions;
static vec<int> sizes; /* of an iteration in instructions; -1: unknown */
static vec<unsigned> accumulator_counts;

void
rp_forms_begin (void)
{
  loop_optimizer_init (LOOPS_NORMAL);
  if (!loops_state_satisfies_p (LOOPS_HAVE_RECORDED_EXITS))
    record_loop_exits ();
  scev_initialize ();
  states = vNULL;
  states.safe_grow_cleared (number_of_loops (cfun), true);
  induction_states = vNULL;
  induction_states.safe_grow_cleared (number_of_loops (cfun), true);
  inductions = vNULL;
  inductions.safe_grow_cleared (number_of_loops (cfun), true);
  sizes = vNULL;
  for (unsigned i = 0; i < number_of_loops (cfun); i++)
    sizes.safe_push (-1);
  accumulator_counts = vNULL;
  accumulator_counts.safe_grow_cleared (number_of_loops (cfun), true);
}

void
rp_forms_end (void)
{
  states.release ();
  induction_states.release ();
  inductions.release ();
  sizes.release ();
  accumulator_counts.release ();
  scev_finalize ();
  loop_optimizer_finalize ();
}

static bool
calls_something_p (basic_block bb)
{
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      gimple *stmt = gsi_stmt (g);
      if (gimple_code (stmt) == GIMPLE_ASM)
        return true;
      if (is_gimple_call (stmt) && !gimple_call_internal_p (stmt)
          && !gimple_call_builtin_p (stmt, BUILT_IN_NORMAL))
        return true;
      if (is_gimple_call (stmt) && rp_call_may_not_return_p (stmt))
        return true;
    }
  return false;
}

static bool
plain_loop_p (class loop *loop)
{
  if (states[loop->num] != LOOP_UNKNOWN)
    return states[loop->num] == LOOP_PLAIN;
  bool plain = true;
  edge preheader = loop_preheader_edge (loop);
  auto_vec<edge> exits = get_loop_exit_edges (loop);
  if (exits.is_empty () || !preheader || (preheader->flags & EDGE_COMPLEX))
    plain = false;
  for (unsigned i = 0; i < exits.length (); i++)
    if (exits[i]->flags & EDGE_COMPLEX)
      plain = false;
  basic_block *blocks = get_loop_body (loop);
  for (unsigned i = 0; plain && i < loop->num_nodes; i++)
    {
      edge e;
      edge_iterator ei;
      if (calls_something_p (blocks[i]))
        plain = false;
      FOR_EACH_EDGE (e, ei, blocks[i]->succs)
      if (e->flags & EDGE_COMPLEX)
        plain = false;
    }
  free (blocks);
  states[loop->num] = plain ? LOOP_PLAIN : LOOP_OTHER;
  return plain;
}

/* The number of executions of LOOP's latch, as an expression, or NULL.  */
static tree
latch_executions (class loop *loop)
{
  if (!single_exit (loop) || !loop->latch)
    return NULL_TREE;
  tree number = number_of_latch_executions (loop);
  if (!number || number == chrec_dont_know
      || TREE_CODE (number) == SCEV_NOT_KNOWN
      || chrec_contains_undetermined (number)
      || contains_abnormal_ssa_name_p (number)
      || expression_expensive_p (number))
    return NULL_TREE;
  return number;
}

/* Whether LOOP contains no other and is so short that an iteration
   would wait for a counter in memory.  A loop with several exits looks for
   something, and finds it soon, more often than not: the sum would be added
   too often.  */
static bool
tight_loop_p (class loop *loop)
{
  if (loop->inner || !single_exit (loop))
    return false;
  if (sizes[loop->num] >= 0)
    return sizes[loop->num] <= TIGHT_MAX;
  int size = 0;
  basic_block *blocks = get_loop_body (loop);
  for (unsigned i = 0; i < loop->num_nodes; i++)
    for (gimple_stmt_iterator g = gsi_start_bb (blocks[i]); !gsi_end_p (g);
         gsi_next (&g))
      size += estimate_num_insns (gsi_stmt (g), &eni_size_weights);
  free (blocks);
  sizes[loop->num] = size;
  return size <= TIGHT_MAX;
}

/* Whether E is executed as often as the latch of LOOP.  */
static bool
latch_edge_p (class loop *loop, edge e)
{
  return loop->latch
         && (e == loop_latch_edge (loop)
             || (e->dest == loop->latch && single_pred_p (loop->latch)));
}

/* The variable that tells the number of iterations of LOOP, or NULL.  */
static const struct rp_induction *
induction_of (class loop *loop)
{
  if (!rp_args.induction)
    return NULL;
  enum induction_state *state = &induction_states[loop->num];
  if (*state == INDUCTION_UNKNOWN)
    {
      auto_vec<edge> exits = get_loop_exit_edges (loop);
      *state = exits.length () <= INDUCTION_EXITS_MAX
                       && rp_induction_find (loop, &inductions[loop->num])
                   ? INDUCTION_FOUND
                   : INDUCTION_NONE;
    }
  return *state == INDUCTION_FOUND ? &inductions[loop->num] : NULL;
}

/* What counting the latch E of LOOP at its exits costs, as a share of what a
   counter on E does.  */
static double
induction_cost (class loop *loop, edge e)
{
  bool known = false;
  sreal runs = loop_preheader_edge (loop)->count ().to_sreal_scale (
      e->count (), &known);
  return known ? INDUCTION_COST * runs.to_double () : 1;
}

/* The innermost loop that E stays in, if its counter there can be put off to
   the exits; NULL otherwise.  */
static class loop *
plain_loop_of (edge e)
{
  class loop *loop
      = find_common_loop (e->src->loop_father, e->dest->loop_father);
  return optimize && loop && loop_outer (loop) && plain_loop_p (loop) ? loop
                                                                      : NULL;
}

double
rp_form_cost (edge e)
{
  class loop *loop = plain_loop_of (e);
  if (loop && rp_args.closed_form && latch_edge_p (loop, e)
      && latch_executions (loop))
    return 0.001;
  if (loop && latch_edge_p (loop, e) && induction_of (loop))
    {
      double cost = induction_cost (loop, e);
      if (cost < 1)
        return cost;
    }
  return loop && rp_args.accumulators && tight_loop_p (loop) ? 0.5 : 1;
}

static bool
insert_closed_form (class loop *loop, edge e, unsigned slot)
{
  tree u64 = long_long_unsigned_type_node;
  if (!latch_edge_p (loop, e))
    return false;
  tree number = latch_executions (loop);
  if (!number)
    return false;
  gimple_seq seq = NULL;
  tree amount = force_gimple_operand (
      fold_convert (u64, unshare_expr (number)), &seq, true, NULL_TREE);
  rp_code_add (&seq, slot, amount);
  gsi_insert_seq_on_edge (loop_preheader_edge (loop), seq);
  return true;
}

static bool
insert_induction (class loop *loop, edge e, unsigned slot)
{
  if (!latch_edge_p (loop, e) || !induction_of (loop)
      || induction_cost (loop, e) >= 1)
    return false;
  auto_vec<edge> exits = get_loop_exit_edges (loop);
  for (unsigned i = 0; i < exits.length (); i++)
    {
      gimple_seq seq = NULL;
      tree amount = force_gimple_operand (
          rp_induction_count (induction_of (loop), exits[i]), &seq, true,
          NULL_TREE);
      rp_code_add (&seq, slot, amount);
      gsi_insert_seq_on_edge (exits[i], seq);
    }
  return true;
}

static gimple *
add_to (tree sum, tree amount)
{
  return gimple_build_assign (sum, PLUS_EXPR, sum, amount);
}

/* A register that is 0 before LOOP and added to SLOT at its exits.  */
static tree
new_accumulator (class loop *loop, unsigned slot)
{
  tree u64 = long_long_unsigned_type_node;
  tree sum = create_tmp_reg (u64, "ruchyprof_sum");
  auto_vec<edge> exits = get_loop_exit_edges (loop);

  gsi_insert_on_edge (loop_preheader_edge (loop),
                      gimple_build_assign (sum, build_zero_cst (u64)));
  for (unsigned i = 0; i < exits.length (); i++)
    {
      gimple_seq seq = NULL;
      tree value = make_ssa_name (u64);
      gimple_seq_add_stmt (&seq, gimple_build_assign (value, sum));
      rp_code_add (&seq, slot, value);
      gsi_insert_seq_on_edge (exits[i], seq);
    }
  accumulator_counts[loop->num]++;
  return sum;
}

/* The loop whose exits add what a register counts in LOOP, the outermost that
   qualifies; NULL if a register is not worth while.  */
static class loop *
accumulator_loop (class loop *loop)
{
  if (!loop || !rp_args.accumulators || !tight_loop_p (loop))
    return NULL;
  while (loop_outer (loop_outer (loop)) && plain_loop_p (loop_outer (loop)))
    loop = loop_outer (loop);
  return accumulator_counts[loop->num] < ACCUMULATORS_MAX ? loop : NULL;
}

class loop *
rp_form_insert (edge e, unsigned slot, bool *whole)
{
  class loop *loop = plain_loop_of (e);
  tree one = build_one_cst (long_long_unsigned_type_node);
  *whole = false;
  if (loop)
    {
      if (rp_args.closed_form && insert_closed_form (loop, e, slot))
        {
          *whole = true;
          return loop;
        }
      if (insert_induction (loop, e, slot))
        return loop;
      if (class loop *best = accumulator_loop (loop))
        {
          tree sum = new_accumulator (best, slot);
          gsi_insert_on_edge (e, add_to (sum, one));
          return best;
        }
    }
  gimple_seq seq = NULL;
  rp_code_add (&seq, slot, one);
  gsi_insert_seq_on_edge (e, seq);
  return NULL;
}

bool
rp_form_register_p (basic_block bb)
{
  class loop *loop = bb->loop_father;
  return loop_outer (loop) && plain_loop_p (loop) && accumulator_loop (loop);
}

class loop *
rp_form_insert_selection (edge outcome, unsigned slot)
{
  basic_block bb = outcome->src;
  class loop *loop = bb->loop_father;
  if (!loop_outer (loop) || !plain_loop_p (loop))
    loop = NULL;
  tree value;
  gimple *condition = rp_selections_value (outcome, &value);
  gimple_stmt_iterator g = gsi_for_stmt (condition);
  if (class loop *best = accumulator_loop (loop))
    {
      tree sum = new_accumulator (best, slot);
      gsi_insert_before (&g, add_to (sum, value), GSI_SAME_STMT);
      return best;
    }
  gimple_seq seq = NULL;
  rp_code_add (&seq, slot, value);
  gsi_insert_seq_before (&g, seq, GSI_SAME_STMT);
  return NULL;
}

void
rp_form_insert_before (gimple *stmt, unsigned slot)
{
  gimple_seq seq = NULL;
  gimple_stmt_iterator g = gsi_for_stmt (stmt);
  rp_code_add (&seq, slot, build_one_cst (long_long_unsigned_type_node));
  gsi_insert_seq_before (&g, seq, GSI_SAME_STMT);
}
