/* SPDX-License-Identifier: GPL-3.0-or-later */
/* coroutines.cc - see the source in what GCC makes of a coroutine of C++20.

   The function that callers call (the ramp) makes the frame and calls the
   actor, which holds the body of the source; a handle's resume calls the
   actor, too, and its destroy does through a function of its own.  The actor
   begins with a switch on the number of the place where it was suspended, even
   to go on there and odd to be destroyed, so loops that suspend are entered in
   their middle; each co_await is a condition whether to suspend; and a
   co_await in a loop's condition makes the loop endless:

     while (co_await a)        while (true)
       body;           becomes   { __ifcd_0 = !<a>; if (__ifcd_0) break; body;
   }

   The names that GCC gives are reserved, no source has them.  Compiler
   only.  */

#include "gcc-common.h"

#include "coroutines.h"
#include "source-text.h"

static bool
component_p (tree decl)
{
  struct function *fun = DECL_STRUCT_FUNCTION (decl);
  return fun && fun->coroutine_component;
}

static bool
ends_in (const char *text, const char *end)
{
  size_t length = strlen (text), wanted = strlen (end);
  return length > wanted && strcmp (text + length - wanted, end) == 0;
}

enum rp_coroutine_part
rp_coroutine_part (tree decl)
{
  if (!component_p (decl))
    return RP_COROUTINE_NONE;
  const char *name = IDENTIFIER_POINTER (DECL_ASSEMBLER_NAME (decl));
  return ends_in (name, ".actor")     ? RP_COROUTINE_ACTOR
         : ends_in (name, ".destroy") ? RP_COROUTINE_DESTROY
                                      : RP_COROUTINE_NONE;
}

static bool
named_p (tree decl, const char *stem)
{
  return DECL_P (decl) && DECL_NAME (decl)
         && strncmp (IDENTIFIER_POINTER (DECL_NAME (decl)), stem,
                     strlen (stem))
                == 0;
}

/* The function that *TP calls with the frame.  */
static tree
find_call_with_frame (tree *tp, int *walk_subtrees, void *data)
{
  (void) data;
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  if (TREE_CODE (*tp) != CALL_EXPR || call_expr_nargs (*tp) != 1
      || !get_callee_fndecl (*tp))
    return NULL_TREE;
  tree argument = CALL_EXPR_ARG (*tp, 0);
  STRIP_NOPS (argument);
  return named_p (argument, "_Coro_frameptr") ? get_callee_fndecl (*tp)
                                              : NULL_TREE;
}

tree
rp_coroutine_actor (tree decl)
{
  if (TREE_CODE (decl) != FUNCTION_DECL || !DECL_SAVED_TREE (decl)
      || !component_p (decl))
    return NULL_TREE;
  tree actor = walk_tree_without_duplicates (&DECL_SAVED_TREE (decl),
                                             find_call_with_frame, NULL);
  return actor && DECL_SAVED_TREE (actor) ? actor : NULL_TREE;
}

/* --------------------------------------------------------- before GIMPLE */

/* The first statement of T.  */
static tree
first_of (tree t)
{
  while (t)
    switch (TREE_CODE (t))
      {
      case BIND_EXPR:
        t = BIND_EXPR_BODY (t);
        continue;
      case STATEMENT_LIST:
        t = expr_first (t);
        continue;
      case CLEANUP_POINT_EXPR:
      case NON_LVALUE_EXPR:
      CASE_CONVERT:
        t = TREE_OPERAND (t, 0);
        continue;
      default:
        if (strcmp (get_tree_code_name (TREE_CODE (t)), "expr_stmt") != 0)
          return t;
        t = TREE_OPERAND (t, 0);
      }
  return NULL_TREE;
}

static bool
assigns_p (tree t, const char *name)
{
  if (!t || (TREE_CODE (t) != MODIFY_EXPR && TREE_CODE (t) != INIT_EXPR))
    return false;
  tree target = TREE_OPERAND (t, 0);
  return named_p (
      TREE_CODE (target) == COMPONENT_REF ? TREE_OPERAND (target, 1) : target,
      name);
}

static tree
find_own_name (tree *tp, int *walk_subtrees, void *data)
{
  (void) data;
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  return named_p (*tp, "_Coro_") ? *tp : NULL_TREE;
}

bool
rp_coroutine_condition_p (tree cond)
{
  if (!component_p (current_function_decl))
    return false;
  tree arm = first_of (TREE_OPERAND (cond, 1));
  if (assigns_p (arm, "_Coro_resume_index"))
    return true;
  /* Where await_suspend says whether to stay suspended.  */
  if (arm && TREE_CODE (arm) == GOTO_EXPR
      && TREE_CODE (GOTO_DESTINATION (arm)) == LABEL_DECL
      && DECL_ARTIFICIAL (GOTO_DESTINATION (arm))
      && named_p (GOTO_DESTINATION (arm), "resume."))
    return true;
  return walk_tree_without_duplicates (&TREE_OPERAND (cond, 0), find_own_name,
                                       NULL)
         != NULL_TREE;
}

/* Whether the source has an `if' at LOC.  */
static bool
spelled_if_p (location_t loc)
{
  size_t at;
  char *text = rp_text_around (loc, &at);
  bool found = !text || strncmp (text + at, "if", 2) == 0;
  free (text);
  return found;
}

struct condition_search
{
  tree variable;
  tree value;
};

static tree
find_break (tree *tp, int *walk_subtrees, void *data)
{
  struct condition_search *search = (struct condition_search *) data;
  const char *name = get_tree_code_name (TREE_CODE (*tp));
  if (TYPE_P (*tp) || strcmp (name, "for_stmt") == 0
      || strcmp (name, "while_stmt") == 0 || strcmp (name, "do_stmt") == 0)
    {
      *walk_subtrees = 0;
      return NULL_TREE;
    }
  if ((TREE_CODE (*tp) == INIT_EXPR || TREE_CODE (*tp) == MODIFY_EXPR)
      && named_p (TREE_OPERAND (*tp, 0), RP_COROUTINE_CONDITION))
    {
      search->variable = TREE_OPERAND (*tp, 0);
      search->value = TREE_OPERAND (*tp, 1);
    }
  if (strcmp (name, "if_stmt") != 0 || !search->variable)
    return NULL_TREE;
  tree arm = first_of (TREE_OPERAND (*tp, 1));
  return first_of (TREE_OPERAND (*tp, 0)) == search->variable && arm
                 && strcmp (get_tree_code_name (TREE_CODE (arm)), "break_stmt")
                        == 0
                 && !spelled_if_p (EXPR_LOCATION (*tp))
             ? *tp
             : NULL_TREE;
}

tree
rp_coroutine_loop_condition (tree body, tree *condition)
{
  struct condition_search search = { NULL_TREE, NULL_TREE };
  if (!body || !walk_tree_without_duplicates (&body, find_break, &search))
    return NULL_TREE;
  *condition = search.value;
  return search.variable;
}

/* ------------------------------------------------------------- in the graph
 */

static bool
resume_index_p (tree reference)
{
  return TREE_CODE (reference) == COMPONENT_REF
         && named_p (TREE_OPERAND (reference, 1), "_Coro_resume_index");
}

bool
rp_coroutine_dispatch_p (gswitch *statement)
{
  tree index = gimple_switch_index (statement);
  while (TREE_CODE (index) == SSA_NAME)
    {
      gassign *def = dyn_cast<gassign *> (SSA_NAME_DEF_STMT (index));
      if (!def
          || (!gimple_assign_single_p (def)
              && !CONVERT_EXPR_CODE_P (gimple_assign_rhs_code (def))))
        return false;
      index = gimple_assign_rhs1 (def);
    }
  return resume_index_p (index);
}

/* The number that BB is suspended with; 0 if it is not.  */
static unsigned
suspended_as (basic_block bb)
{
  unsigned number = 0;
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (gassign *store = dyn_cast<gassign *> (gsi_stmt (g)))
      if (resume_index_p (gimple_assign_lhs (store))
          && TREE_CODE (gimple_assign_rhs1 (store)) == INTEGER_CST)
        number = tree_to_uhwi (gimple_assign_rhs1 (store));
  return number;
}

/* Write the resumptions and destructions that DISPATCH, the end of BB, leads
   to.  */
static void
note_dispatch (basic_block bb, gswitch *dispatch,
               hash_map<int_hash<unsigned, 0>, basic_block> &suspended,
               vec<struct rp_resumption> *resumptions,
               hash_set<edge> *destructions)
{
  for (unsigned i = 1; i < gimple_switch_num_labels (dispatch); i++)
    {
      tree label = gimple_switch_label (dispatch, i);
      if (CASE_HIGH (label))
        continue;
      unsigned number = tree_to_uhwi (CASE_LOW (label));
      edge e = find_edge (bb, label_to_block (cfun, CASE_LABEL (label)));
      basic_block *from = number ? suspended.get (number) : NULL;
      if (number & 1)
        destructions->add (e);
      else if (from)
        {
          struct rp_resumption resumption = { *from, e };
          resumptions->safe_push (resumption);
        }
    }
}

void
rp_coroutine_resumptions (struct function *fun,
                          vec<struct rp_resumption> *resumptions,
                          hash_set<edge> *destructions)
{
  hash_map<int_hash<unsigned, 0>, basic_block> suspended;
  basic_block bb;
  if (!lang_GNU_CXX ())
    return;
  FOR_EACH_BB_FN (bb, fun)
  if (unsigned number = suspended_as (bb))
    suspended.put (number, bb);
  if (suspended.is_empty ())
    return;
  FOR_EACH_BB_FN (bb, fun)
  {
    gimple *last = last_stmt (bb);
    gswitch *dispatch = last ? dyn_cast<gswitch *> (last) : NULL;
    if (dispatch && rp_coroutine_dispatch_p (dispatch))
      note_dispatch (bb, dispatch, suspended, resumptions, destructions);
  }
}
