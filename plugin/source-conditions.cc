/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-conditions.cc - follow each condition from the front end's tree to
   the branch that decides it.

   A branch of GIMPLE says nothing of where it came from but its place: the
   first operand of `if (a && b)' has that of the `if', the second one that of
   the &&.  So conditions are watched where trees become statements: the
   gimplifier asks the front end's hook about each expression first, and that
   hook is wrapped.  There

     1. a condition that is about to be taken apart is walked from its root,
        and the orientation of each operand written down (orientation.cc);
     2. the branch on an operand, which the gimplifier makes with the very tree
        of the operand, gets a place of its own, a copy of the right one.

   Before the first pass over the function the places are put back, and the
   branches that had them are known by a number in their uid, which
   copies (of cleanups) take along; when the control-flow graph stands they
   are known by their address.  Nothing that GCC's own passes look at differs
   from what it would be without the plugin.

   What an argument computes, which has the place of the call, is followed in
   the same way; in the counted version it gets its own.  Compiler only.  */

#include "gcc-common.h"

#include "argument-places.h"
#include "expected-conditions.h"
#include "omp-loops.h"
#include "operand-order.h"
#include "source-conditions.h"
#include "source-loops.h"
#include "source-points.h"
#include "source-switches.h"
#include "source-text.h"

/* A place that stands for a condition.  Its address is the data that makes
   the place unique.  */
struct proxy
{
  location_t place; /* the right one */
  unsigned number;  /* of the condition, or of the argument */
  bool argument;
  bool found;  /* its branch; others may have got the place, too */
  tree choice; /* the COND_EXPR, and its condition */
  tree condition;
};

static vec<struct proxy *> proxies;

/* Proxies by their address, conditions by their branch.  */
static hash_set<void *> *proxy_addresses;
static hash_map<gimple *, unsigned> *by_branch;

/* Where arguments stand, and the numbers of the assignments that compute
   them.  */
static vec<location_t> arguments;
static hash_map<gimple *, unsigned> *by_assignment;

static int (*front_end_gimplify) (tree *, gimple_seq *, gimple_seq *);

/* ------------------------------------------------------- gimplified trees */

/* A place like LOC that stands for the condition NUMBER.  */
static location_t
proxy_place (location_t loc, unsigned number, bool argument)
{
  struct proxy *proxy = XNEW (struct proxy);
  proxy->place = loc;
  proxy->number = number;
  proxy->argument = argument;
  proxy->found = false;
  proxy->choice = proxy->condition = NULL_TREE;
  proxies.safe_push (proxy);
  proxy_addresses->add (proxy);
  return rp_combine_location (get_pure_location (loc),
                              get_range_from_loc (line_table, loc), proxy);
}

/* The proxy that the place LOC is, or NULL.  */
static struct proxy *
proxy_at (location_t loc)
{
  if (!IS_ADHOC_LOC (loc))
    return NULL;
  void *data = get_data_from_adhoc_loc (line_table, loc);
  return data && proxy_addresses->contains (data) ? (struct proxy *) data
                                                  : NULL;
}

/* Give ARM, a jump, the place TO if it has the place FROM: the gimplifier asks
   whether the two are the same.  */
static void
move_jump (tree arm, location_t from, location_t to)
{
  if (arm && TREE_CODE (arm) == GOTO_EXPR && EXPR_LOCATION (arm) == from)
    SET_EXPR_LOCATION (arm, to);
}

/* Whether COND, whose place is PROXY, is what that was made for, or a copy.
   Else it is a part of its condition and took the place that was in force.  */
static bool
own_proxy_p (const struct proxy *proxy, tree cond)
{
  return !RP_BRANCHES_AT_CURRENT_PLACE || !proxy->choice
         || cond == proxy->choice
         || operand_equal_p (TREE_OPERAND (cond, 0), proxy->condition, 0);
}

static void
watch_branch (tree cond)
{
  location_t loc = EXPR_LOCATION (cond);
  /* As the gimplifier is about to do.  */
  TREE_OPERAND (cond, 0) = gimple_boolify (TREE_OPERAND (cond, 0));
  if (const struct proxy *proxy = proxy_at (loc))
    {
      if (own_proxy_p (proxy, cond))
        return;
      loc = proxy->place;
    }
  /* A value that is needed: it comes again as a statement.  */
  if (!VOID_TYPE_P (TREE_TYPE (cond)))
    {
      rp_expect_choice (cond);
      return;
    }
  bool compound = rp_short_circuit_p (TREE_OPERAND (cond, 0));
  int number = rp_expected_condition (cond);
  /* A `? :' that is an argument: its branch gets the place of the call; one
     that is an operand, and what a sanitizer asks, that of the statement.  */
  if (LOCATION_LOCUS (loc) <= BUILTINS_LOCATION
      && (rp_placeless_choice_p (cond)
          || (number >= 0
              && (rp_numbered_condition (number)->compilers
                  || rp_numbered_condition (number)->chooses))))
    loc = input_location;
  if (compound || LOCATION_LOCUS (loc) <= BUILTINS_LOCATION)
    return;
  location_t proxy = proxy_place (loc, number, false);
  move_jump (TREE_OPERAND (cond, 1), loc, proxy);
  move_jump (TREE_OPERAND (cond, 2), loc, proxy);
  SET_EXPR_LOCATION (cond, proxy);
  proxy_at (proxy)->choice = cond;
  proxy_at (proxy)->condition = TREE_OPERAND (cond, 0);
  rp_gimplify_branch_at (proxy);
}

/* Follow EXPR, a value, if it is an argument.  */
static void
watch_argument (tree expr)
{
  location_t loc = EXPR_LOCATION (expr), own = rp_own_place (expr);
  if (own == loc || proxy_at (loc) || rp_short_circuit_p (expr))
    return;
  arguments.safe_push (own);
  SET_EXPR_LOCATION (expr, proxy_place (loc, arguments.length () - 1, true));
}

static int
gimplify_expression (tree *expr, gimple_seq *before, gimple_seq *after)
{
  if (TREE_CODE (*expr) == COND_EXPR && !error_operand_p (*expr))
    watch_branch (*expr);
  else if (TREE_CODE (*expr) == CALL_EXPR)
    rp_argument_places_note (*expr);
  else if (COMPARISON_CLASS_P (*expr) || BINARY_CLASS_P (*expr)
           || UNARY_CLASS_P (*expr) || TREE_CODE (*expr) == TRUTH_AND_EXPR
           || TREE_CODE (*expr) == TRUTH_OR_EXPR)
    watch_argument (*expr);
  else if (TREE_CODE (*expr) == SWITCH_EXPR && lang_GNU_Fortran ())
    rp_source_switch_note (*expr);
  else
    rp_omp_note (*expr);
  return front_end_gimplify (expr, before, after);
}

void
rp_source_conditions_watch (void)
{
  proxy_addresses = new hash_set<void *>;
  by_branch = new hash_map<gimple *, unsigned>;
  by_assignment = new hash_map<gimple *, unsigned>;
  front_end_gimplify = lang_hooks.gimplify_expr;
  lang_hooks.gimplify_expr = gimplify_expression;
}

/* ------------------------------------------------------------- statements */

/* Put the place of the statement at G back if it is a proxy.  */
static tree
restore_place (gimple_stmt_iterator *g, bool *handled,
               struct walk_stmt_info *info)
{
  gimple *stmt = gsi_stmt (*g);
  struct proxy *proxy = proxy_at (gimple_location (stmt));
  (void) info;
  *handled = false;
  if (gimple_code (stmt) == GIMPLE_COND || is_gimple_assign (stmt))
    gimple_set_uid (stmt, 0);
  if (!proxy)
    return NULL_TREE;
  if (proxy->argument && is_gimple_assign (stmt))
    gimple_set_uid (stmt, proxy->number + 1);
  else if (!proxy->argument && gimple_code (stmt) == GIMPLE_COND
           && !proxy->found)
    {
      gimple_set_uid (stmt, proxy->number + 1);
      proxy->found = true;
    }
  rp_move_warnings (gimple_location (stmt), proxy->place);
  gimple_set_location (stmt, proxy->place);
  return NULL_TREE;
}

/* The map that STMT, if it is followed, has its number in; else NULL.  */
static hash_map<gimple *, unsigned> *
map_of (gimple *stmt)
{
  return gimple_code (stmt) == GIMPLE_COND ? by_branch
         : is_gimple_assign (stmt)         ? by_assignment
                                           : NULL;
}

/* Note the branches and arguments of FUN by the numbers that they carry.  */
static void
note_numbers (struct function *fun)
{
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (hash_map<gimple *, unsigned> *map = map_of (gsi_stmt (g)))
      {
        if (unsigned number = gimple_uid (gsi_stmt (g)))
          map->put (gsi_stmt (g), number - 1);
        else
          map->remove (gsi_stmt (g));
      }
}

const struct rp_source_condition *
rp_source_condition (gcond *branch)
{
  unsigned *found = by_branch ? by_branch->get (branch) : NULL;
  return found ? rp_numbered_condition (*found) : NULL;
}

bool
rp_source_condition_compilers_p (gcond *branch)
{
  unsigned number = gimple_uid (branch);
  return number > 0 && rp_numbered_condition (number - 1)->compilers;
}

void
rp_source_conditions_tag (struct function *fun)
{
  basic_block bb;
  rp_operand_order_note (fun);
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (hash_map<gimple *, unsigned> *map = map_of (gsi_stmt (g)))
      {
        unsigned *number = map->get (gsi_stmt (g));
        gimple_set_uid (gsi_stmt (g), number ? *number + 1 : 0);
      }
}

void
rp_source_conditions_untag (struct function *fun, struct function *copy)
{
  basic_block bb;
  rp_operand_order_forget (fun);
  if (!copy)
    return;
  rp_operand_order_restore (copy);
  note_numbers (copy);
  FOR_EACH_BB_FN (bb, copy)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (unsigned *number = by_assignment->get (gsi_stmt (g)))
      gimple_set_location (gsi_stmt (g), arguments[*number]);
}

/* ------------------------------------------------- before anything is folded
 */

/* The `? :' of C++ at *TP; DATA is not null in an initialiser, which is folded
   at once.  */
static tree
note_choice (tree *tp, int *walk_subtrees, void *data)
{
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (TREE_CODE (*tp) == COND_EXPR)
    rp_choice_note (*tp, data != NULL);
  else if (TREE_CODE (*tp) == BIND_EXPR)
    for (tree var = BIND_EXPR_VARS (*tp); var; var = DECL_CHAIN (var))
      if (VAR_P (var) && DECL_INITIAL (var))
        walk_tree_without_duplicates (&DECL_INITIAL (var), note_choice, tp);
  return NULL_TREE;
}

void
rp_source_conditions_collect (void *event_data, void *user_data)
{
  tree decl = (tree) event_data;
  (void) user_data;
  if (!lang_GNU_CXX () || TREE_CODE (decl) != FUNCTION_DECL
      || !DECL_SAVED_TREE (decl))
    return;
  walk_tree_without_duplicates (&DECL_SAVED_TREE (decl), note_choice, NULL);
}

namespace
{
const pass_data places_data = { GIMPLE_PASS,
                                "ruchyprof_places",
                                OPTGROUP_OTHER,
                                TV_NONE,
                                PROP_gimple_any,
                                0,
                                0,
                                0,
                                0 };

class places_pass : public gimple_opt_pass
{
public:
  places_pass (gcc::context *context) : gimple_opt_pass (places_data, context)
  {
  }
  unsigned int
  execute (function *fun) final override
  {
    struct walk_stmt_info info;
    memset (&info, 0, sizeof info);
    walk_gimple_seq (gimple_body (fun->decl), restore_place, NULL, &info);
    return 0;
  }
};

const pass_data points_data = { GIMPLE_PASS,
                                "ruchyprof_points",
                                OPTGROUP_OTHER,
                                TV_NONE,
                                PROP_gimple_leh,
                                0,
                                0,
                                0,
                                0 };

class points_pass : public gimple_opt_pass
{
public:
  points_pass (gcc::context *context) : gimple_opt_pass (points_data, context)
  {
  }
  unsigned int
  execute (function *fun) final override
  {
    gimple_seq body = gimple_body (fun->decl);
    rp_omp_points_note (&body);
    rp_source_points_note (&body);
    gimple_set_body (fun->decl, body);
    return 0;
  }
};

const pass_data sources_data = { GIMPLE_PASS,
                                 "ruchyprof_sources",
                                 OPTGROUP_OTHER,
                                 TV_NONE,
                                 PROP_cfg,
                                 0,
                                 0,
                                 0,
                                 0 };

class sources_pass : public gimple_opt_pass
{
public:
  sources_pass (gcc::context *context)
      : gimple_opt_pass (sources_data, context)
  {
  }
  unsigned int
  execute (function *fun) final override
  {
    note_numbers (fun);
    rp_source_points_follow (fun);
    return 0;
  }
};
} // namespace

opt_pass *
rp_make_branch_places_pass (gcc::context *context)
{
  return new places_pass (context);
}

opt_pass *
rp_make_decided_points_pass (gcc::context *context)
{
  return new points_pass (context);
}

opt_pass *
rp_make_branch_sources_pass (gcc::context *context)
{
  return new sources_pass (context);
}
