/* SPDX-License-Identifier: GPL-3.0-or-later */
/* returns.cc - two questions to the call graph.

   1. May a call not return?  Flow conservation holds at a call only if it
   comes back.  A function of this unit comes back if all that it calls does;
   one from elsewhere, if it is nothrow and leaf (it cannot call back into this
   unit, so it cannot longjmp into it either, nor throw) and not noreturn.  A
   cancellation point or an indirect call may not come back.

   2. Is a body entered only by calls we see?  Its entries need no counter
   then.  A cycle of such bodies would define their entries by each other, so
   bodies on a cycle of the call graph are counted.  Compiler only.  */

#include "gcc-common.h"

#include "ipa-utils.h"

#include "args.h"
#include "returns.h"
#include "timing.h"
#include "unit.h"

/* Functions of this unit: those that may not come back while that is being
   found out, those that do, and those whose entries are derived.  */
static hash_set<tree> *no_return;
static hash_set<tree> *comes_back;
static hash_set<tree> *derived;

/* Whether DECL, a function from elsewhere, is one of those that glibc declares
   as leaf though they come back never, or twice: after vfork both times in
   this memory.  "#define vfork fork", as configure writes it, makes a leaf of
   fork, too.  */
static bool
leaves_or_forks_p (tree decl)
{
  static const char *const names[]
      = { "execl",    "execle", "execlp",  "execv",   "execve",
          "execveat", "execvp", "execvpe", "fexecve", "fork",
          "vfork",    "_Fork",  "__fork",  "__vfork", "syscall" };
  if (!decl || !DECL_NAME (decl) || !TREE_PUBLIC (decl)
      || !DECL_EXTERNAL (decl))
    return false;
  for (unsigned i = 0; i < ARRAY_SIZE (names); i++)
    if (id_equal (DECL_NAME (decl), names[i]))
      return true;
  return false;
}

static bool
external_may_not_return_p (tree decl, int flags)
{
  if ((flags & (ECF_NORETURN | ECF_RETURNS_TWICE)) || leaves_or_forks_p (decl))
    return true;
  if (!(flags & ECF_NOTHROW))
    return true;
  return !(flags & (ECF_LEAF | ECF_CONST | ECF_PURE));
}

/* The function of this unit that a call of CALLEE certainly enters, or
   NULL.  */
static cgraph_node *
local_target (cgraph_node *callee)
{
  enum availability avail;
  cgraph_node *target = callee->ultimate_alias_target (&avail);
  if (target->definition && target->has_gimple_body_p ()
      && avail > AVAIL_INTERPOSABLE && !target->thunk)
    return target;
  return NULL;
}

static cgraph_node *
inline_root (cgraph_node *node)
{
  return node->inlined_to ? node->inlined_to : node;
}

static bool
edge_may_not_return_p (cgraph_edge *e)
{
  if (!e->inline_failed)
    return false;
  int flags = flags_from_decl_or_type (e->callee->decl);
  if (flags & ECF_NORETURN)
    return true;
  cgraph_node *target = local_target (e->callee);
  if (target)
    return no_return->contains (target->decl)
           || (flag_exceptions && !(flags & ECF_NOTHROW));
  return external_may_not_return_p (e->callee->decl, flags);
}

static void
find_functions_that_return (void)
{
  bool changed = true;
  cgraph_node *node;
  no_return = new hash_set<tree>;
  while (changed)
    {
      changed = false;
      FOR_EACH_FUNCTION (node)
      {
        tree root = inline_root (node)->decl;
        if (!node->definition || node->alias || no_return->contains (root))
          continue;
        bool may_not = node->indirect_calls != NULL || node->thunk;
        for (cgraph_edge *e = node->callees; e && !may_not; e = e->next_callee)
          may_not = edge_may_not_return_p (e);
        if (may_not)
          changed |= !no_return->add (root);
      }
    }
  comes_back = new hash_set<tree>;
  FOR_EACH_FUNCTION (node)
  if (node->definition && !node->alias && node->has_gimple_body_p ()
      && node->get_availability () > AVAIL_INTERPOSABLE
      && !no_return->contains (node->decl))
    comes_back->add (node->decl);
}

static bool
only_returns_p (gimple_stmt_iterator g)
{
  for (; !gsi_end_p (g); gsi_next_nondebug (&g))
    {
      gimple *stmt = gsi_stmt (g);
      if (is_gimple_debug (stmt) || gimple_code (stmt) == GIMPLE_LABEL
          || gimple_clobber_p (stmt) || gimple_code (stmt) == GIMPLE_NOP
          || gimple_code (stmt) == GIMPLE_PREDICT)
        continue;
      return gimple_code (stmt) == GIMPLE_RETURN;
    }
  return true;
}

/* Whether BB, entered by INTO if that is given, returns nothing, or what CALL
   returned.  */
static bool
returns_result_p (basic_block bb, edge into, gimple *call)
{
  greturn *last = safe_dyn_cast<greturn *> (last_stmt (bb));
  tree value = last ? gimple_return_retval (last) : NULL_TREE;
  if (!value)
    return true;
  gimple *def
      = TREE_CODE (value) == SSA_NAME ? SSA_NAME_DEF_STMT (value) : NULL;
  if (into && def && gimple_code (def) == GIMPLE_PHI && gimple_bb (def) == bb)
    value = PHI_ARG_DEF_FROM_EDGE (def, into);
  return value == gimple_call_lhs (call);
}

bool
rp_call_in_tail_position_p (gimple *stmt)
{
  basic_block bb = gimple_bb (stmt);
  gimple_stmt_iterator g = gsi_for_stmt (stmt);
  gsi_next (&g);
  if (!only_returns_p (g) || !single_succ_p (bb)
      || (single_succ_edge (bb)->flags & EDGE_COMPLEX))
    return false;
  basic_block next = single_succ (bb);
  if (next == EXIT_BLOCK_PTR_FOR_FN (cfun))
    return returns_result_p (bb, NULL, stmt);
  return single_succ_p (next)
         && single_succ (next) == EXIT_BLOCK_PTR_FOR_FN (cfun)
         && only_returns_p (gsi_start_bb (next))
         && returns_result_p (next, single_succ_edge (bb), stmt);
}

/* Whether BB is in a loop.  */
static bool
comes_again_p (basic_block bb)
{
  auto_vec<basic_block> work;
  hash_set<basic_block> seen;
  work.safe_push (bb);
  while (!work.is_empty ())
    {
      edge e;
      edge_iterator ei;
      FOR_EACH_EDGE (e, ei, work.pop ()->succs)
      if (e->dest == bb)
        return true;
      else if (!seen.add (e->dest))
        work.safe_push (e->dest);
    }
  return false;
}

/* Whether what follows the call at G in its block may be nothing in the end:
   stores to variables whose address is no longer taken vanish.  */
static bool
may_be_last_p (gimple_stmt_iterator g)
{
  for (gsi_next_nondebug (&g); !gsi_end_p (g); gsi_next_nondebug (&g))
    {
      tree callee = is_gimple_call (gsi_stmt (g))
                        ? gimple_call_fndecl (gsi_stmt (g))
                        : NULL_TREE;
      if (callee && !fndecl_built_in_p (callee)
          && !(flags_from_decl_or_type (callee) & (ECF_CONST | ECF_PURE)))
        return false;
    }
  return true;
}

bool
rp_calls_itself_last_p (struct function *fun)
{
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (is_gimple_call (gsi_stmt (g))
        && gimple_call_fndecl (gsi_stmt (g)) == fun->decl && may_be_last_p (g)
        && !comes_again_p (bb))
      return true;
  return false;
}

static bool
entered_only_by_counted_calls_p (cgraph_node *node)
{
  if (!rp_unit_counted (node->decl, NULL) || node->alias || node->thunk
      || node->has_aliases_p ())
    return false;
  int version = rp_unit_version_of_copy (node->decl);
  bool gated = version >= 0 && rp_unit.versions[version].gated;
  if (!gated && (node->address_taken || node->externally_visible))
    return false;
  for (cgraph_edge *e = node->callers; e; e = e->next_caller)
    if (!rp_unit_counted (inline_root (e->caller)->decl, NULL)
        || e->speculative)
      return false;
  return true;
}

static void
find_derived_entries (void)
{
  derived = new hash_set<tree>;
  if (!rp_args.interprocedural)
    return;
  cgraph_node **order = XCNEWVEC (cgraph_node *, symtab->cgraph_count);
  int count = ipa_reduced_postorder (order, true, NULL);
  for (int i = 0; i < count; i++)
    {
      cgraph_node *node = order[i];
      struct ipa_dfs_info *info = (struct ipa_dfs_info *) node->aux;
      bool cycle = info && info->next_cycle;
      for (cgraph_edge *e = node->callers; e && !cycle; e = e->next_caller)
        cycle = inline_root (e->caller) == node;
      if (!cycle && !node->inlined_to && node->definition
          && entered_only_by_counted_calls_p (node))
        derived->add (node->decl);
      /* The others of a cycle hang behind this one and are counted.  */
    }
  ipa_free_postorder_info ();
  free (order);
}

/* Both sets, once: callee edges disappear as functions are compiled.  */
static void
find_once (void)
{
  if (no_return)
    return;
  find_functions_that_return ();
  find_derived_entries ();
}

bool
rp_call_may_not_return_p (gimple *stmt)
{
  find_once ();
  int flags = gimple_call_flags (stmt);
  if (flags & ECF_NORETURN)
    return true;
  if (gimple_call_internal_p (stmt))
    return false;
  tree decl = gimple_call_fndecl (stmt);
  if (!decl)
    return true;
  cgraph_node *node = cgraph_node::get (decl);
  if (node && comes_back->contains (node->ultimate_alias_target ()->decl))
    return flag_exceptions && !(flags & ECF_NOTHROW);
  return external_may_not_return_p (decl, flags);
}

bool
rp_entry_derived_p (tree decl)
{
  find_once ();
  return derived->contains (decl) && !rp_timed_p (decl);
}
