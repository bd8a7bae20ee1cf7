/* SPDX-License-Identifier: GPL-3.0-or-later */
/* versions.cc - make the counted version of each function.

   For a function f this pass makes f.ruchy_count, a local copy of its body:
     - its calls go to the counted versions of what they call, unless the
       symbol can be replaced at link or run time;
     - function addresses stay those of the bare functions;
     - markers stand where the source's events happen (markers.cc).
   f itself, the bare function, is left as it is.  If f can be entered from
   outside (it is global, its address is taken, it is a constructor, a function
   without counted version calls it), it is gated: the runtime can write a jump
   to f's gate over its first bytes, and f.ruchy_count keeps its signature.

   What must not happen to a copy, and how it is prevented:
     merged with f as identical         attribute no_icf
     a bare callee inlined, or removed  calls through pointers stay so: an
     as pure, after an indirect call    empty asm hides where the pointer came
     became direct                      from
     a call removed as pure or const    the copy is neither

   Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "branch-gate.h"
#include "filter.h"
#include "kept-labels.h"
#include "labels.h"
#include "marker.h"
#include "processor.h"
#include "remarks.h"
#include "segment.h"
#include "sections.h"
#include "source-conditions.h"
#include "source-points.h"
#include "timing.h"
#include "unit.h"
#include "versions.h"

#define COPY_SUFFIX "ruchy_count"

static int
by_order (const void *a, const void *b)
{
  const cgraph_node *x = *(cgraph_node *const *) a;
  const cgraph_node *y = *(cgraph_node *const *) b;
  return x->order < y->order ? -1 : x->order > y->order;
}

/* The type of the function that CALL calls says that it is constant where the
   source declares it so, whatever the function is.  */
static void
forget_constant (gcall *call)
{
  tree type = gimple_call_fntype (call);
  if (type && TYPE_READONLY (type))
    gimple_call_set_fntype (
        call,
        build_qualified_type (type, TYPE_QUALS (type) & ~TYPE_QUAL_CONST));
}

/* Let CALL call CALLEE, a pointer, without that GCC sees where it came
   from.  */
static void
hide_callee (gcall *call, tree callee)
{
  if (gimple_call_flags (call) & ECF_NOTHROW)
    gimple_call_set_nothrow (call, true);
  forget_constant (call);
  gimple_stmt_iterator g = gsi_for_stmt (call);
  tree hidden = make_ssa_name (TREE_TYPE (callee));
  vec<tree, va_gc> *inputs = NULL, *outputs = NULL;
  vec_safe_push (
      outputs,
      build_tree_list (build_tree_list (NULL_TREE, build_string (3, "=r")),
                       hidden));
  vec_safe_push (
      inputs, build_tree_list (
                  build_tree_list (NULL_TREE, build_string (2, "0")), callee));
  gasm *hide = gimple_build_asm_vec ("", inputs, outputs, NULL, NULL);
  SSA_NAME_DEF_STMT (hidden) = hide;
  gsi_insert_before (&g, hide, GSI_SAME_STMT);
  gimple_call_set_fn (call, hidden);
  update_stmt (call);
}

/* Hide the callees of COPY's calls through pointers.  */
static void
hide_callees (struct function *copy)
{
  basic_block bb;
  FOR_EACH_BB_FN (bb, copy)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      gcall *call = dyn_cast<gcall *> (gsi_stmt (g));
      if (!call || gimple_call_internal_p (call) || gimple_call_fndecl (call))
        continue;
      tree callee = gimple_call_fn (call);
      if (TREE_CODE (callee) == OBJ_TYPE_REF)
        callee = OBJ_TYPE_REF_EXPR (callee);
      if (TREE_CODE (callee) == SSA_NAME)
        hide_callee (call, callee);
    }
}

static void
remove_attributes (tree decl)
{
  static const char *const names[] = { "constructor",
                                       "destructor",
                                       "target_clones",
                                       "used",
                                       "externally_visible",
                                       "weak",
                                       "symver",
                                       "pure",
                                       "const",
                                       "omp declare simd",
                                       "section" };
  for (unsigned i = 0; i < ARRAY_SIZE (names); i++)
    DECL_ATTRIBUTES (decl)
        = remove_attribute (names[i], DECL_ATTRIBUTES (decl));
}

/* The counted version of NODE, or NULL if GCC cannot make one.  */
static cgraph_node *
make_copy (cgraph_node *node)
{
  tree noclone = NULL_TREE;
  bool labels = rp_labels_allow_copy (DECL_STRUCT_FUNCTION (node->decl));
  tree saved = DECL_ATTRIBUTES (node->decl);

  noclone = lookup_attribute ("noclone", saved);
  if (noclone)
    DECL_ATTRIBUTES (node->decl)
        = remove_attribute ("noclone", copy_list (saved));
  rp_source_conditions_tag (DECL_STRUCT_FUNCTION (node->decl));
  cgraph_node *copy = rp_create_version (node, COPY_SUFFIX);
  DECL_ATTRIBUTES (node->decl) = saved;
  rp_source_conditions_untag (DECL_STRUCT_FUNCTION (node->decl),
                              copy ? DECL_STRUCT_FUNCTION (copy->decl) : NULL);
  if (!copy)
    return NULL;
  tree decl = copy->decl;
  DECL_ATTRIBUTES (decl) = copy_list (saved);
  if (labels)
    rp_labels_remap (node->decl, decl);
  rp_source_points_copy (DECL_STRUCT_FUNCTION (node->decl),
                         DECL_STRUCT_FUNCTION (decl));

  remove_attributes (decl);
  DECL_ATTRIBUTES (decl) = tree_cons (get_identifier ("no_icf"), NULL_TREE,
                                      DECL_ATTRIBUTES (decl));
  DECL_EXTERNAL (decl) = 0;
  DECL_PURE_P (decl) = 0;
  TREE_READONLY (decl) = 0;
  DECL_LOOPING_CONST_OR_PURE_P (decl) = 0;
  DECL_PRESERVE_P (decl) = 0;
  push_cfun (DECL_STRUCT_FUNCTION (decl));
  hide_callees (cfun);
  pop_cfun ();
  rp_sections_place (copy, RUCHYPROF_TEXT_SECTION);
  copy->no_reorder = 0;
  return copy;
}

/* Whether calls of CALLEE, the symbol, can be led to its counted version from
   CALLER; the version's index is in *INDEX.  */
static bool
redirectable_p (cgraph_node *callee, int *index)
{
  enum availability avail;
  cgraph_node *target = callee->ultimate_alias_target (&avail);
  *index = rp_unit_version_of_bare (target->decl);
  if (*index < 0)
    return false;
  /* An inline function that is defined elsewhere: its body here is as good as
     the one there.  */
  if (DECL_EXTERNAL (target->decl))
    return true;
  return avail > AVAIL_INTERPOSABLE;
}

/* Whether CALLEE is defined in another unit, which may be profiled.  */
static bool
elsewhere_p (cgraph_node *callee)
{
  location_t place = DECL_SOURCE_LOCATION (callee->decl);
  return !callee->definition && DECL_EXTERNAL (callee->decl)
         && !fndecl_built_in_p (callee->decl)
         && !DECL_ARTIFICIAL (callee->decl)
         && LOCATION_LOCUS (place) > BUILTINS_LOCATION
         && (rp_args.system_headers || !in_system_header_at (place));
}

/* Lead the calls in NODE to counted versions; HIDE: those that cannot be, but
   must not be removed, are hidden.  */
static void
redirect_calls (cgraph_node *node, bool hide)
{
  bool changed = false;
  push_cfun (DECL_STRUCT_FUNCTION (node->decl));
  for (cgraph_edge *e = node->callees, *next; e; e = next)
    {
      int index;
      next = e->next_callee;
      if (!e->inline_failed || e->callee->inlined_to)
        continue;
      if (!redirectable_p (e->callee, &index))
        {
          /* As pure or const it would not be called as often as the source
             says.  */
          if (hide && (index >= 0 || elsewhere_p (e->callee))
              && (gimple_call_flags (e->call_stmt) & (ECF_CONST | ECF_PURE)))
            {
              hide_callee (e->call_stmt, gimple_call_fn (e->call_stmt));
              changed = true;
            }
          continue;
        }
      cgraph_node *copy = cgraph_node::get (rp_unit.versions[index].copy);
      if (!copy || !copy->definition)
        continue;
      int flags = gimple_call_flags (e->call_stmt);
      rp_redirect_call (e, copy);
      forget_constant (e->call_stmt);
      if (flags & (ECF_CONST | ECF_PURE | ECF_NOVOPS))
        changed = true;
    }
  if (changed)
    {
      basic_block bb;
      FOR_EACH_BB_FN (bb, cfun)
      for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
           gsi_next (&g))
        if (is_gimple_call (gsi_stmt (g)))
          update_stmt (gsi_stmt (g));
      mark_virtual_operands_for_renaming (cfun);
      update_ssa (TODO_update_ssa_only_virtuals);
    }
  pop_cfun ();
}

static bool
entered_from_outside_p (cgraph_node *node, void *data)
{
  (void) data;
  if (node->externally_visible || node->address_taken || node->force_output
      || TREE_PUBLIC (node->decl) || DECL_STATIC_CONSTRUCTOR (node->decl)
      || DECL_STATIC_DESTRUCTOR (node->decl) || node->ifunc_resolver
      || lookup_attribute ("target_clones", DECL_ATTRIBUTES (node->decl)))
    return true;
  for (cgraph_edge *e = node->callers; e; e = e->next_caller)
    if (e->caller->thunk
        || (rp_unit_version_of_bare (e->caller->decl) < 0
            && rp_unit_version_of_copy (e->caller->decl) < 0))
      return true;
  return false;
}

/* Functions that are alike GCC makes one if nobody compares their addresses:
   one address, one gate, one count.  Where it cannot know that, as with what
   other units see, the second one stays a function, which does what the first
   one does (ADR 0077).  */
static void
keep_apart (cgraph_node *bare)
{
  tree decl = bare->decl;
  if (!bare->address_matters_p ()
      && !lookup_attribute ("no_icf", DECL_ATTRIBUTES (decl)))
    DECL_ATTRIBUTES (decl) = tree_cons (get_identifier ("no_icf"), NULL_TREE,
                                        DECL_ATTRIBUTES (decl));
}

static void
decide_gate (struct rp_version *version)
{
  cgraph_node *bare = cgraph_node::get (version->bare);
  cgraph_node *copy = cgraph_node::get (version->copy);
  if (DECL_EXTERNAL (version->bare)
      || !bare->call_for_symbol_thunks_and_aliases (entered_from_outside_p,
                                                    NULL, true))
    return;
  version->gated = true;
  keep_apart (bare);
  copy->mark_address_taken ();
  copy->force_output = 1;
  copy->local = 0;
  TREE_ADDRESSABLE (copy->decl) = 1;
  DECL_PRESERVE_P (copy->decl) = 1;
  if (rp_args.gate_branch)
    rp_branch_gate_insert (version->bare,
                           version - rp_unit.versions.address ());
}

static void
note_thunk (cgraph_node *node)
{
  thunk_info *info = thunk_info::get (node);
  if (!info || !info->this_adjusting || info->indirect_offset
      || !node->callees)
    return;
  int version = rp_unit_version_of_bare (
      node->callees->callee->ultimate_alias_target ()->decl);
  if (version < 0 || !rp_unit.versions[version].gated)
    return;
  struct rp_thunk thunk = { node->decl, (unsigned) version, info->fixed_offset,
                            info->virtual_value, info->virtual_offset_p };
  rp_unit.thunks.safe_push (thunk);
  rp_unit_keep (node->decl);
}

static void
mark_source_events (struct rp_version *version)
{
  unsigned first_site = rp_unit.sites.length ();
  unsigned counts[8] = { 0 };
  struct function *fun = DECL_STRUCT_FUNCTION (version->copy);

  push_cfun (fun);
  rp_timing_decide (version->function, fun);
  rp_conditions_split (fun);
  rp_markers_insert (fun, version->function);
  update_ssa (TODO_update_ssa);
  pop_cfun ();
  rp_source_points_remove (fun);
  for (unsigned i = first_site; i < rp_unit.sites.length (); i++)
    counts[rp_unit.sites[i].kind & 7]++;
  rp_remark_counted (version->bare, counts[RUCHYPROF_SITE_LOOP],
                     counts[RUCHYPROF_SITE_BRANCH],
                     counts[RUCHYPROF_SITE_SWITCH]);
}

/* Whether the body of NODE calls through a pointer, or calls a function of
   this unit: inlined into a copy it would call bare functions, and GCC would
   inline those.  SEEN: the bodies that were looked at.  */
static bool
calls_into_unit_p (cgraph_node *node, hash_set<cgraph_node *> *seen)
{
  if (seen->add (node))
    return false;
  if (node->indirect_calls)
    return true;
  for (cgraph_edge *e = node->callees; e; e = e->next_callee)
    {
      cgraph_node *callee = e->callee->ultimate_alias_target ();
      if (callee->has_gimple_body_p ()
          && (!DECL_EXTERNAL (callee->decl) || rp_filter_wanted (callee->decl)
              || calls_into_unit_p (callee, seen)))
        return true;
    }
  return false;
}

static void
make_version (cgraph_node *node)
{
  const char *refused = rp_filter_refuse (node);
  bool wanted = rp_filter_wanted (node->decl);
  if (refused)
    {
      rp_unit.has_uncounted = true;
      if (wanted)
        rp_remark_missed (node->decl, refused);
      return;
    }
  /* A body that only serves inlining, of a library: it stays as it is, unless
     it may call back (bsearch).  */
  hash_set<cgraph_node *> seen;
  if (DECL_EXTERNAL (node->decl) && !wanted
      && !calls_into_unit_p (node, &seen))
    return;
  cgraph_node *copy = make_copy (node);
  if (!copy)
    {
      rp_unit.has_uncounted = true;
      if (wanted)
        rp_remark_missed (node->decl, "GCC cannot copy it");
      return;
    }
  if (rp_labels_kept_p (DECL_STRUCT_FUNCTION (node->decl)))
    rp_unit.keeps_labels = true;
  unsigned function
      = wanted ? rp_unit_add_function (node->decl) : RUCHYPROF_NONE;
  rp_unit_mark_counted (copy->decl, function);
  rp_unit_add_version (node->decl, copy->decl, function);
}

static void
make_versions (void)
{
  auto_vec<cgraph_node *> nodes;
  cgraph_node *node;

  rp_segment_find_use ();
  FOR_EACH_FUNCTION_WITH_GIMPLE_BODY (node)
  if (!node->alias && !node->thunk && !node->inlined_to)
    nodes.safe_push (node);
  nodes.qsort (by_order);
  for (unsigned i = 0; i < nodes.length (); i++)
    {
      struct function *fun = DECL_STRUCT_FUNCTION (nodes[i]->decl);
      rp_source_points_show (fun);
      make_version (nodes[i]);
      rp_source_points_remove (fun);
    }
  for (unsigned i = 0; i < rp_unit.versions.length (); i++)
    redirect_calls (cgraph_node::get (rp_unit.versions[i].copy), true);
  for (unsigned i = 0; i < rp_unit.versions.length (); i++)
    decide_gate (&rp_unit.versions[i]);
  FOR_EACH_FUNCTION (node)
  if (node->thunk)
    note_thunk (node);
  for (unsigned i = 0; i < rp_unit.versions.length (); i++)
    if (rp_unit.versions[i].function != RUCHYPROF_NONE)
      mark_source_events (&rp_unit.versions[i]);
    else
      rp_source_points_remove (
          DECL_STRUCT_FUNCTION (rp_unit.versions[i].copy));
}

/* The clones that attribute target_clones made of VERSION's bare function have
   gates of their own, which lead to its gate.  */
static void
note_target_clones (unsigned version)
{
  cgraph_node *node = cgraph_node::get (rp_unit.versions[version].bare);
  cgraph_function_version_info *info = node ? node->function_version () : NULL;
  if (!info || !rp_unit.versions[version].gated)
    return;
  while (info->prev)
    info = info->prev;
  for (; info; info = info->next)
    {
      tree decl = info->this_node->decl;
      if (decl == rp_unit.versions[version].bare)
        continue;
      struct rp_thunk clone = { decl, version, 0, 0, false };
      rp_unit.thunks.safe_push (clone);
      rp_unit_keep (decl);
    }
}

/* Calls that early optimisation made direct still go to bare functions.  */
static void
redirect_new_calls (void)
{
  cgraph_node *node;
  FOR_EACH_FUNCTION_WITH_GIMPLE_BODY (node)
  if (!node->inlined_to && rp_unit_counted (node->decl, NULL))
    redirect_calls (node, false);
  for (unsigned i = 0; i < rp_unit.versions.length (); i++)
    note_target_clones (i);
}

namespace
{
const pass_data versions_data
    = { SIMPLE_IPA_PASS, "ruchyprof", OPTGROUP_OTHER, TV_NONE, 0, 0, 0, 0, 0 };

class versions_pass : public simple_ipa_opt_pass
{
public:
  versions_pass (gcc::context *context)
      : simple_ipa_opt_pass (versions_data, context)
  {
  }
  unsigned int
  execute (function *) final override
  {
    if (!seen_error ())
      make_versions ();
    return 0;
  }
};

const pass_data redirect_data = {
  SIMPLE_IPA_PASS, "ruchyprof_redirect", OPTGROUP_OTHER, TV_NONE, 0, 0, 0, 0, 0
};

class redirect_pass : public simple_ipa_opt_pass
{
public:
  redirect_pass (gcc::context *context)
      : simple_ipa_opt_pass (redirect_data, context)
  {
  }
  unsigned int
  execute (function *) final override
  {
    redirect_new_calls ();
    return 0;
  }
};
} // namespace

opt_pass *
rp_make_versions_pass (gcc::context *context)
{
  return new versions_pass (context);
}

opt_pass *
rp_make_redirect_pass (gcc::context *context)
{
  return new redirect_pass (context);
}
