/* SPDX-License-Identifier: GPL-3.0-or-later */
/* markers.cc - put markers where the source's events happen.

   What is marked, in the control-flow graph right after SSA is built, before
   any optimisation:
     calls           the edge from the function's entry
     loops           their entries and iterations (loop-markers.cc)
     branches        the two edges of each GIMPLE_COND with a place in the
                     source
     switches        the block before the jump, and every edge of it
     what the compiler decided
                     the place where it stood (source-points.cc)
   Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "compiler-conditions.h"
#include "marker.h"
#include "nests.h"
#include "source-conditions.h"
#include "source-fortran.h"
#include "source-lines.h"
#include "source-points.h"
#include "unit.h"
#include "weights.h"

/* The symbolic name of a marker's operand; no source can spell it.  */
#define MARKER_NAME "ruchyprof marker"

gimple *
rp_marker_new (unsigned id)
{
  vec<tree, va_gc> *inputs = NULL;
  tree name = build_string (strlen (MARKER_NAME) + 1, MARKER_NAME);
  tree constraint = build_string (2, "i");
  vec_safe_push (inputs,
                 build_tree_list (build_tree_list (name, constraint),
                                  build_int_cstu (unsigned_type_node, id)));
  gasm *marker = gimple_build_asm_vec ("", inputs, NULL, NULL, NULL);
  gimple_asm_set_volatile (marker, true);
  return marker;
}

bool
rp_marker_p (gimple *stmt, unsigned *id)
{
  gasm *statement = dyn_cast<gasm *> (stmt);
  if (!statement || gimple_asm_ninputs (statement) != 1
      || *gimple_asm_string (statement))
    return false;
  tree operand = gimple_asm_input_op (statement, 0);
  tree name = TREE_PURPOSE (TREE_PURPOSE (operand));
  if (!name || TREE_CODE (name) != STRING_CST
      || strcmp (TREE_STRING_POINTER (name), MARKER_NAME) != 0)
    return false;
  if (id)
    *id = tree_to_uhwi (TREE_VALUE (operand));
  return true;
}

void
rp_mark_edge (edge e, unsigned id)
{
  gsi_insert_on_edge (e, rp_marker_new (id));
}

/* Where CONDITION, of LOOP or none, is in the source.  A loop of the program
   may ask a macro of a system header (isspace), whose place is that of its
   use.  */
static location_t
place_of (gcond *condition, const struct rp_source_loop *loop)
{
  location_t place = rp_condition_place (condition);
  return loop && !in_system_header_at (loop->location)
             ? expansion_point_location_if_in_system_header (place)
             : place;
}

/* Whether a condition of LOOP or none at PLACE is the system's.  */
static bool
of_system_p (location_t place, const struct rp_source_loop *loop)
{
  return loop && !in_system_header_at (loop->location)
             ? rp_system_header_p (place)
             : in_system_header_at (place);
}

static void
mark_branches (struct function *fun, unsigned function)
{
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
  {
    gcond *condition = rp_condition_of (bb);
    edge yes, no;
    if (!condition || rp_compiler_branch_p (condition)
        || rp_condition_split_p (condition))
      continue;
    const struct rp_source_loop *loop = rp_loop_of_condition (condition);
    location_t place = place_of (condition, loop);
    if (LOCATION_LOCUS (place) <= BUILTINS_LOCATION
        || (!rp_args.system_headers && of_system_p (place, loop))
        || (lang_GNU_Fortran () && rp_fortran_do_control_p (place)))
      continue;
    enum rp_orientation orientation = rp_condition_orientation (condition);
    if (orientation == RP_INVERTED)
      extract_true_false_edges_from_block (bb, &no, &yes);
    else
      extract_true_false_edges_from_block (bb, &yes, &no);
    const char *detail = orientation == RP_UNDECIDED ? (loop ? "loop?" : "if?")
                         : loop                      ? "loop"
                                                     : "if";
    unsigned site = rp_unit_add_site (
        RUCHYPROF_SITE_BRANCH, function, place, 2, detail,
        rp_nests_find (function, gimple_location (condition)));
    rp_mark_edge (yes, rp_unit.sites[site].marker);
    rp_mark_edge (no, rp_unit.sites[site].marker + 1);
  }
}

/* Add the rows of POINT, which the compiler decided; their markers are written
   to MARKERS.  */
static void
add_rows_of_point (const struct rp_source_point *point, tree bare,
                   unsigned function, vec<unsigned> *markers)
{
  if (!rp_args.system_headers && in_system_header_at (point->place))
    return;
  if (point->is_switch)
    {
      rp_add_decided_switch (point, bare, function, markers);
      return;
    }
  unsigned site
      = rp_unit_add_site (RUCHYPROF_SITE_BRANCH, function, point->place, 2,
                          "if", rp_nests_find (function, point->place));
  markers->safe_push (rp_unit.sites[site].marker + !point->truth);
}

/* Mark what the compiler decided in FUN; one such condition may be in several
   places.  */
static void
mark_points (struct function *fun, tree bare, unsigned function)
{
  hash_map<const struct rp_source_point *, vec<unsigned> > rows;
  basic_block bb;
  FOR_EACH_BB_FN (bb, fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    if (const struct rp_source_point *point = rp_source_point (gsi_stmt (g)))
      {
        if (point->lost)
          continue;
        bool known;
        vec<unsigned> &markers = rows.get_or_insert (point, &known);
        if (!known)
          {
            markers = vNULL;
            add_rows_of_point (point, bare, function, &markers);
          }
        for (unsigned i = 0; i < markers.length (); i++)
          gsi_insert_before (&g, rp_marker_new (markers[i]), GSI_SAME_STMT);
      }
}

void
rp_markers_insert (struct function *fun, unsigned function)
{
  if (rp_args.loops)
    rp_mark_loops (fun, function);
  unsigned first = rp_unit.sites.length ();
  /* Without optimisation nobody estimates frequencies.  */
  bool hints = !rp_args.branches && rp_args.weights
               && opt_for_fn (fun->decl, optimize) > 0;
  if (rp_args.branches || hints)
    {
      int version = rp_unit_version_of_copy (fun->decl);
      tree bare = version < 0 ? fun->decl : rp_unit.versions[version].bare;
      mark_points (fun, bare, function);
      rp_mark_switches (fun, bare, function);
      mark_branches (fun, function);
    }
  if (hints)
    rp_weights_take_sites (first);
  if (rp_args.functions)
    rp_mark_edge (single_succ_edge (ENTRY_BLOCK_PTR_FOR_FN (fun)),
                  rp_unit.functions[function].calls);
  else
    rp_unit.functions[function].flags |= RUCHYPROF_FUNCTION_NOT_COUNTED;
  gsi_commit_edge_inserts ();
  free_dominance_info (CDI_DOMINATORS);
  free_dominance_info (CDI_POST_DOMINATORS);
}
