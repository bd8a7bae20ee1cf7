/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compiler-conditions.cc - tell the conditions that only the compiler asks
   from those of the source.

     sanitizers   a branch one of whose ways begins with the call of a handler
                  of the undefined-behaviour sanitizer (or, if it is told to,
                  of __builtin_trap); front ends make some of these branches,
                  and GCC's pass `ubsan' others in the control-flow graph
     guards       C++ asks whether a static variable of a function, or one of
                  a thread, is initialised
     in charge    constructors and destructors that are compiled once for whole
                  objects and for those inside others (-Os, virtual bases) ask
                  which of the two it is
     directives   of OpenMP: is this the master thread
     arrays       of C++: are all elements made, copied, destroyed; may there
                  be so many
     deletion     is there anything to delete
     cleanups     was that begun which is to be cleaned up
     defaulted    all that a function does which is defaulted or implicit

   The rows of coroutines are coroutines.cc's.  Compiler only.  */

#include "gcc-common.h"

#include "compiler-conditions.h"
#include "omp-loops.h"
#include "source-conditions.h"
#include "source-text.h"

static bool
begins_with (tree identifier, const char *stem)
{
  return strncmp (IDENTIFIER_POINTER (identifier), stem, strlen (stem)) == 0;
}

static bool
handler_p (tree callee)
{
  return callee && fndecl_built_in_p (callee, BUILT_IN_NORMAL)
         && begins_with (DECL_NAME (callee), "__builtin___ubsan_handle_");
}

static bool
trap_p (tree callee)
{
  return flag_sanitize_undefined_trap_on_error && callee
         && fndecl_built_in_p (callee, BUILT_IN_TRAP);
}

/* Whether ARM, what a condition leads to, is the call of a handler.  A trap
   that the source calls has its name there.  */
static bool
sanitizers_arm_p (tree arm)
{
  if (!arm || TREE_CODE (arm) != CALL_EXPR)
    return false;
  tree callee = get_callee_fndecl (arm);
  char next;
  return handler_p (callee)
         || (trap_p (callee)
             && rp_text_char (EXPR_LOCATION (arm), &next) != '_');
}

/* The guard of a variable, or the call that acquires it, at *TP.  */
static tree
find_guard (tree *tp, int *walk_subtrees, void *data)
{
  (void) data;
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (VAR_P (*tp) && DECL_ARTIFICIAL (*tp) && DECL_NAME (*tp)
           && (begins_with (DECL_NAME (*tp), "_ZGV")
               || begins_with (DECL_NAME (*tp), "__tls_guard")))
    return *tp;
  return NULL_TREE;
}

/* Whether VALUE is the parameter that tells a constructor or destructor
   whether it is in charge of virtual bases.  */
static bool
in_charge_p (tree value)
{
  return value && TREE_CODE (value) == PARM_DECL && DECL_ARTIFICIAL (value)
         && DECL_NAME (value) && begins_with (DECL_NAME (value), "__in_chrg");
}

/* Whether VALUE is a variable that the compiler made and gave no name, or that
   of what is to be cleaned up.  */
static bool
made_variable_p (tree value)
{
  while (CONVERT_EXPR_P (value) || TREE_CODE (value) == NON_LVALUE_EXPR)
    value = TREE_OPERAND (value, 0);
  return VAR_P (value) && DECL_ARTIFICIAL (value)
         && (!DECL_NAME (value) || begins_with (DECL_NAME (value), "cleanup"));
}

/* Whether FUNCTION, which asks something at PLACE, has no body in the source
   that does so: one that is defaulted, or that no source declares.
   Constructors run what the members' declarations initialise them with, and
   GCC gives that their place.  */
static bool
defaulted_p (tree function, location_t place)
{
  location_t own = get_pure_location (DECL_SOURCE_LOCATION (function));
  struct function *fun = DECL_STRUCT_FUNCTION (function);
  bool may_be = DECL_ARTIFICIAL (function) || DECL_CXX_DESTRUCTOR_P (function)
                || (DECL_NAME (function)
                    && begins_with (DECL_NAME (function), "operator"));
  return may_be && !DECL_CXX_CONSTRUCTOR_P (function)
         && (get_pure_location (place) == own
             || (fun && get_pure_location (fun->function_end_locus) == own));
}

/* Find what `new' does of too many elements: it throws, or asks for as many
   bytes as there cannot be.  */
static tree
find_too_many (tree *tp, int *walk_subtrees, void *data)
{
  (void) data;
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == INTEGER_CST)
    return integer_all_onesp (*tp) ? *tp : NULL_TREE;
  else if (TREE_CODE (*tp) == CALL_EXPR)
    {
      tree called = get_callee_fndecl (*tp);
      return called && DECL_NAME (called)
                     && begins_with (DECL_NAME (called),
                                     "__cxa_throw_bad_array")
                 ? *tp
                 : NULL_TREE;
    }
  return NULL_TREE;
}

/* Whether COND, of C++, asks what no source asks.  */
static bool
languages_own_p (tree cond)
{
  tree asked = COND_EXPR_COND (cond);
  location_t place = EXPR_LOCATION (cond);
  if (made_variable_p (asked)
      || (COMPARISON_CLASS_P (asked)
          && (made_variable_p (TREE_OPERAND (asked, 0))
              || made_variable_p (TREE_OPERAND (asked, 1)))))
    return true;
  if (current_function_decl && defaulted_p (current_function_decl, place))
    return true;
  if (LOCATION_LOCUS (place) <= BUILTINS_LOCATION)
    return false;
  /* At the end of what `new' makes: whether there may be so many.  A `? :'
     that is an index may have such a place, too.  */
  char next;
  return rp_text_word_p (place, "delete")
         || (rp_text_char (place, &next) == ']' && COND_EXPR_ELSE (cond)
             && walk_tree_without_duplicates (&COND_EXPR_ELSE (cond),
                                              find_too_many, NULL));
}

/* Whether COND asks for that parameter or a bit of it.  What it only needs for
   an address is no question.  */
static bool
asks_who_is_in_charge_p (tree cond)
{
  while (CONVERT_EXPR_P (cond) || COMPARISON_CLASS_P (cond)
         || TREE_CODE (cond) == NON_LVALUE_EXPR
         || TREE_CODE (cond) == BIT_AND_EXPR)
    cond = TREE_OPERAND (cond, 0);
  return in_charge_p (cond);
}

/* The same of a branch.  */
static bool
branches_on_charge_p (gcond *branch)
{
  tree value = gimple_cond_lhs (branch);
  if (TREE_CODE (value) == SSA_NAME)
    if (gassign *bit = dyn_cast<gassign *> (SSA_NAME_DEF_STMT (value)))
      if (gimple_assign_rhs_code (bit) == BIT_AND_EXPR)
        value = gimple_assign_rhs1 (bit);
  return in_charge_p (TREE_CODE (value) == SSA_NAME ? SSA_NAME_VAR (value)
                                                    : value);
}

bool
rp_compiler_condition_p (tree cond)
{
  return sanitizers_arm_p (COND_EXPR_THEN (cond))
         || sanitizers_arm_p (COND_EXPR_ELSE (cond))
         || (lang_GNU_CXX ()
             && (languages_own_p (cond)
                 || asks_who_is_in_charge_p (COND_EXPR_COND (cond))
                 || walk_tree_without_duplicates (&COND_EXPR_COND (cond),
                                                  find_guard, NULL)));
}

/* Whether BB, which only one branch leads to, calls a handler.  */
static bool
sanitizers_block_p (basic_block bb)
{
  if (!single_pred_p (bb))
    return false;
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (gcall *call = dyn_cast<gcall *> (gsi_stmt (g)))
      {
        tree callee = gimple_call_fndecl (call);
        return handler_p (callee) || trap_p (callee);
      }
  return false;
}

bool
rp_compiler_branch_p (gcond *branch)
{
  const struct rp_source_condition *source = rp_source_condition (branch);
  edge e;
  edge_iterator ei;
  if (source)
    return source->compilers;
  if ((lang_GNU_CXX () && branches_on_charge_p (branch))
      || rp_omp_directive_p (gimple_location (branch)))
    return true;
  if (!flag_sanitize)
    return false;
  FOR_EACH_EDGE (e, ei, gimple_bb (branch)->succs)
  if (sanitizers_block_p (e->dest))
    return true;
  return false;
}
