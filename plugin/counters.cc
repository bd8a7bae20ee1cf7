/* SPDX-License-Identifier: GPL-3.0-or-later */
/* counters.cc - replace the markers of a body by counters.

   Runs after IPA inlining, when every marker has arrived where its code will
   be, and before the loop optimisers.  For each counted body:
     1. blocks are split after calls that may not return, so that the count of
        a block is that of all it contains, and before markers, so that a
        frame that stops in a block has or has not passed them;
     2. markers are taken out; their blocks are the nodes that must be known;
     3. the graph is built: edges that cannot hold code (exceptions, computed
        gotos, calls that do not return, infinite loops) become edges to and
        from the outside, which flow.cc puts into the spanning tree;
     4. flow.cc chooses the edges to count, forms.cc writes the counters;
     5. a timed body gets its countdown, for which timing.cc writes the code.
   The graph, the markers and the calls to other bodies go into the body's
   stream.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "code.h"
#include "counters.h"
#include "dump.h"
#include "flow.h"
#include "forms.h"
#include "marker.h"
#include "positions.h"
#include "returns.h"
#include "selections.h"
#include "timing.h"
#include "unit.h"
#include "weights.h"

struct placed
{
  basic_block bb;
  unsigned number; /* marker or body */
};

struct body_state
{
  struct function *fun;
  auto_vec<struct placed> markers;
  auto_vec<struct placed> calls;
  hash_set<basic_block> leaks;   /* end in a call that may not return */
  auto_vec<gimple *> tail_calls; /* that may not return */
  hash_map<basic_block, gimple *> tails; /* the blocks they are in */
  hash_set<basic_block> returns;         /* what follows them */
  hash_set<basic_block> marked;          /* split off before a marker */
  struct rp_selections selections;
  auto_vec<unsigned> node_of;       /* by block index; 0: none */
  auto_vec<unsigned char> put_offs; /* as abi.h describes them */
  unsigned put_off_count;
  struct rp_flow flow;
};

static bool
entered_abnormally_p (basic_block bb)
{
  edge e;
  edge_iterator ei;
  FOR_EACH_EDGE (e, ei, bb->preds)
  if (e->flags & EDGE_COMPLEX)
    return true;
  return false;
}

/* Whether the call STMT may stay in tail position: control that does not come
   back from it is taken to have returned.  */
static bool
stays_tail_call_p (gimple *stmt)
{
  basic_block bb = gimple_bb (stmt);
  return rp_call_in_tail_position_p (stmt) && !entered_abnormally_p (bb)
         && !entered_abnormally_p (single_succ (bb));
}

static bool
does_something_p (gimple *stmt)
{
  unsigned marker;
  return !is_gimple_debug (stmt) && gimple_code (stmt) != GIMPLE_LABEL
         && !gimple_clobber_p (stmt) && !rp_marker_p (stmt, &marker);
}

/* Split blocks before markers that something precedes.  */
static void
split_before_markers (struct body_state *state)
{
  basic_block bb;
  auto_vec<gimple *> last; /* statements of the first halves */
  FOR_EACH_BB_FN (bb, state->fun)
  {
    gimple *before = NULL;
    for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
         gsi_next (&g))
      {
        unsigned marker;
        gimple *stmt = gsi_stmt (g);
        if (does_something_p (stmt))
          before = stmt;
        else if (before && rp_marker_p (stmt, &marker))
          {
            last.safe_push (before);
            before = NULL;
          }
      }
  }
  for (unsigned i = 0; i < last.length (); i++)
    state->marked.add (split_block (gimple_bb (last[i]), last[i])->dest);
}

static void
split_after_calls (struct body_state *state)
{
  basic_block bb;
  auto_vec<gimple *> calls;

  FOR_EACH_BB_FN (bb, state->fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      gimple *stmt = gsi_stmt (g);
      if (!is_gimple_call (stmt) || !rp_call_may_not_return_p (stmt))
        continue;
      if (stays_tail_call_p (stmt))
        state->tail_calls.safe_push (stmt);
      else
        calls.safe_push (stmt);
    }
  for (unsigned i = 0; i < calls.length (); i++)
    {
      bb = gimple_bb (calls[i]);
      if (calls[i] != last_stmt (bb))
        split_block (bb, calls[i]);
      state->leaks.add (bb);
    }
  for (unsigned i = 0; i < state->tail_calls.length (); i++)
    {
      bb = gimple_bb (state->tail_calls[i]);
      state->tails.put (bb, state->tail_calls[i]);
      if (single_succ (bb) != EXIT_BLOCK_PTR_FOR_FN (state->fun))
        state->returns.add (single_succ (bb));
    }
}

static bool
left_abnormally_p (struct body_state *state, basic_block bb)
{
  edge e;
  edge_iterator ei;
  FOR_EACH_EDGE (e, ei, bb->succs)
  if (e->flags & EDGE_COMPLEX)
    return true;
  return EDGE_COUNT (bb->succs) == 0 || state->leaks.contains (bb);
}

/* A block that is both entered from and left to the outside on edges without
   place would close a cycle that cannot be counted: split it.  */
static void
split_between_outsides (struct body_state *state)
{
  auto_vec<basic_block> blocks;
  basic_block bb;
  FOR_EACH_BB_FN (bb, state->fun)
  if (entered_abnormally_p (bb) && left_abnormally_p (state, bb))
    blocks.safe_push (bb);
  for (unsigned i = 0; i < blocks.length (); i++)
    {
      edge e = split_block_after_labels (blocks[i]);
      if (state->leaks.contains (blocks[i]))
        {
          state->leaks.remove (blocks[i]);
          state->leaks.add (e->dest);
        }
    }
}

static void
take_markers (struct body_state *state)
{
  basic_block bb;
  FOR_EACH_BB_FN (bb, state->fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);)
    {
      struct placed marker;
      if (!rp_marker_p (gsi_stmt (g), &marker.number))
        {
          gsi_next (&g);
          continue;
        }
      marker.bb = bb;
      state->markers.safe_push (marker);
      unlink_stmt_vdef (gsi_stmt (g));
      gsi_remove (&g, true);
    }
}

static void
find_calls (struct body_state *state)
{
  basic_block bb;
  FOR_EACH_BB_FN (bb, state->fun)
  for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
       gsi_next (&g))
    {
      gimple *stmt = gsi_stmt (g);
      tree decl = is_gimple_call (stmt) ? gimple_call_fndecl (stmt) : NULL;
      cgraph_node *node = decl ? cgraph_node::get (decl) : NULL;
      if (!node || !rp_unit_counted (decl, NULL) || !rp_entry_derived_p (decl))
        continue;
      struct placed call = { bb, rp_unit_body (decl) };
      state->calls.safe_push (call);
    }
}

/* How often COUNT is per call of FUN, as GCC expects it.  Its frequencies are
   whole numbers: in a nest of loops the outer ones would all have 0.  */
static double
weight_of_count (profile_count count, struct function *fun)
{
  bool known = false;
  sreal scale
      = count.to_sreal_scale (ENTRY_BLOCK_PTR_FOR_FN (fun)->count, &known);
  return known ? scale.to_double () : 1;
}

static double
weight_of (edge e, struct function *fun)
{
  return weight_of_count (e->count (), fun);
}

static void
add_outside (struct body_state *state, basic_block bb, bool out)
{
  unsigned node = state->node_of[bb->index];
  rp_flow_add (&state->flow, out ? node : 0, out ? 0 : node,
               weight_of_count (bb->count, state->fun), NULL, NULL, false);
}

/* A counter at ENTRY is more welcome than one where all returns meet, WEIGHT:
   as long as nothing is done there, it may be reached without a frame
   (shrink-wrapping).  After inlining of recursive calls the two frequencies
   differ.  */
static double
weight_of_return (double weight, edge entry, struct function *fun)
{
  return single_pred_p (EXIT_BLOCK_PTR_FOR_FN (fun))
             ? MAX (weight, weight_of (entry, fun)) * 1.01
             : weight;
}

/* What makes an edge heavier than those that are none of a selection.  */
#define SELECTION_TREE 1e9

static void
add_edges (struct body_state *state)
{
  basic_block bb;
  edge e;
  edge_iterator ei;
  edge entry = single_succ_edge (ENTRY_BLOCK_PTR_FOR_FN (state->fun));

  rp_flow_add (&state->flow, 0, state->node_of[entry->dest->index],
               weight_of (entry, state->fun), entry, NULL, true);
  FOR_EACH_BB_FN (bb, state->fun)
  {
    if (entered_abnormally_p (bb))
      add_outside (state, bb, false);
    if (left_abnormally_p (state, bb))
      add_outside (state, bb, true);
    gimple **tail = state->tails.get (bb);
    /* Behind a call in tail position, nothing may be counted.  */
    bool fixed = state->returns.contains (bb);
    FOR_EACH_EDGE (e, ei, bb->succs)
    if (!(e->flags & EDGE_COMPLEX))
      {
        bool exit = e->dest == EXIT_BLOCK_PTR_FOR_FN (state->fun);
        double weight = weight_of (e, state->fun) * rp_form_cost (e);
        if (rp_selections_tree_p (&state->selections, e))
          weight *= SELECTION_TREE;
        /* Rather a counter where there would be one without the split.  */
        if (state->marked.contains (e->dest))
          weight *= 1.02;
        rp_flow_add (&state->flow, state->node_of[bb->index],
                     exit ? 0 : state->node_of[e->dest->index],
                     exit ? weight_of_return (weight, entry, state->fun)
                          : weight,
                     fixed ? NULL : e, tail ? *tail : NULL, false);
      }
  }
}

/* Give each infinite loop a way out: nothing that flows into it flows back, so
   a frame in it when the program ends would break conservation.  */
static void
add_ways_out (struct body_state *state)
{
  unsigned n = state->flow.node_count + 1;
  auto_vec<bool> reaches;
  auto_vec<basic_block> block_of;
  basic_block bb;

  reaches.safe_grow_cleared (n, true);
  block_of.safe_grow_cleared (n, true);
  FOR_EACH_BB_FN (bb, state->fun)
  block_of[state->node_of[bb->index]] = bb;
  reaches[0] = true;
  for (;;)
    {
      bool changed = true;
      while (changed)
        {
          changed = false;
          for (unsigned i = state->flow.edges.length (); i-- > 0;)
            {
              const struct rp_flow_edge *e = &state->flow.edges[i];
              if (reaches[e->target] && !reaches[e->source])
                changed = reaches[e->source] = true;
            }
        }
      unsigned stuck = 1;
      while (stuck < n && reaches[stuck])
        stuck++;
      if (stuck == n)
        return;
      /* Its last block: a block entered abnormally has a way in already.  */
      unsigned last = stuck;
      for (unsigned node = stuck; node < n; node++)
        if (!reaches[node] && !entered_abnormally_p (block_of[node]))
          last = node;
      add_outside (state, block_of[last], true);
    }
}

static void
build_flow (struct body_state *state)
{
  basic_block bb;
  unsigned node = 0;
  state->node_of.safe_grow_cleared (last_basic_block_for_fn (state->fun),
                                    true);
  FOR_EACH_BB_FN (bb, state->fun)
  state->node_of[bb->index] = ++node;
  state->flow.node_count = node;
  add_edges (state);
  add_ways_out (state);
}

static void
write_stream (struct body_state *state, vec<unsigned char> *stream)
{
  rp_flow_write (&state->flow, stream);
  rp_stream_put (stream, state->markers.length ());
  for (unsigned i = 0; i < state->markers.length (); i++)
    {
      rp_stream_put (stream, state->node_of[state->markers[i].bb->index]);
      rp_stream_put (stream, state->markers[i].number);
    }
  rp_stream_put (stream, state->calls.length ());
  for (unsigned i = 0; i < state->calls.length (); i++)
    {
      rp_stream_put (stream, state->node_of[state->calls[i].bb->index]);
      rp_stream_put (stream, state->calls[i].number);
    }
  if (state->put_off_count == 0)
    return;
  rp_stream_put (stream, state->put_off_count);
  stream->safe_splice (state->put_offs);
}

/* SLOT is not right as long as a frame is in one of BLOCKS.  WHOLE: all was
   added before.  */
static void
put_off (struct body_state *state, unsigned slot, bool whole,
         basic_block *blocks, unsigned count)
{
  rp_stream_put (&state->put_offs, slot);
  rp_stream_put (&state->put_offs, whole);
  rp_stream_put (&state->put_offs, count);
  for (unsigned i = 0; i < count; i++)
    rp_stream_put (&state->put_offs, state->node_of[blocks[i]->index]);
  state->put_off_count++;
}

/* Counting E in memory would be right at any moment; in another form SLOT is
   not as long as some loop runs, or until a selection's jump.  */
static void
insert_counter (struct body_state *state, edge e, unsigned slot)
{
  bool whole;
  edge outcome = rp_selections_outcome (&state->selections, e);
  class loop *loop = outcome ? rp_form_insert_selection (outcome, slot)
                             : rp_form_insert (e, slot, &whole);
  if (outcome && !loop)
    put_off (state, slot, true, &outcome->src, 1);
  if (!loop)
    return;
  basic_block *blocks = get_loop_body (loop);
  put_off (state, slot, !outcome && whole, blocks, loop->num_nodes);
  free (blocks);
}

static void
count_body (struct function *fun)
{
  struct body_state state;
  auto_bitmap needed;
  unsigned body = rp_unit_body (fun->decl);
  bool timed = rp_timed_p (fun->decl);
  bool derived = rp_entry_derived_p (fun->decl);
  bool entry_known = derived || (timed && !rp_calls_itself_last_p (fun));

  rp_code_declare ();
  state.fun = fun;
  state.put_off_count = 0;
  rp_weights_apply (fun);
  rp_forms_begin ();
  split_before_markers (&state);
  split_after_calls (&state);
  split_between_outsides (&state);
  take_markers (&state);
  rp_selections_find (fun, &state.selections, &state.marked);
  find_calls (&state);
  build_flow (&state);
  for (unsigned i = 0; i < state.markers.length (); i++)
    bitmap_set_bit (needed, state.node_of[state.markers[i].bb->index]);
  for (unsigned i = 0; i < state.calls.length (); i++)
    bitmap_set_bit (needed, state.node_of[state.calls[i].bb->index]);
  rp_flow_choose (&state.flow, entry_known, needed);
  for (unsigned i = 0; i < state.flow.edges.length (); i++)
    {
      struct rp_flow_edge *e = &state.flow.edges[i];
      if (e->form != RP_FLOW_COUNTED)
        continue;
      e->slot = rp_unit_new_slots (1);
      if (e->before)
        rp_form_insert_before (e->before, e->slot);
      else
        insert_counter (&state, e->place, e->slot);
    }
  rp_forms_end ();
  rp_dump_body (fun->decl, &state.flow, derived, timed);
  write_stream (&state, &rp_unit.bodies[body].stream);
  if (state.put_off_count > 0)
    rp_unit.bodies[body].flags |= RUCHYPROF_BODY_PUT_OFF;
  rp_positions_tag (fun, state.node_of, state.tail_calls);
  gsi_commit_edge_inserts ();
  int version = rp_unit_version_of_copy (fun->decl);
  if (version >= 0 && rp_unit.versions[version].other_ways)
    rp_unit.bodies[body].flags |= RUCHYPROF_BODY_OTHER_WAYS;
  if (derived)
    {
      rp_unit.bodies[body].flags |= RUCHYPROF_BODY_ENTRY_DERIVED;
      if (version >= 0 && rp_unit.versions[version].gated)
        rp_unit.versions[version].entries = rp_unit_new_slots (1);
    }
  if (timed)
    rp_unit.bodies[body].countdown = rp_unit_new_slots (2);
  free_dominance_info (CDI_DOMINATORS);
  free_dominance_info (CDI_POST_DOMINATORS);
  if (current_loops)
    loops_state_set (LOOPS_NEED_FIXUP);
  mark_virtual_operands_for_renaming (fun);
}

namespace
{
const pass_data counters_data = { GIMPLE_PASS,
                                  "ruchyprof_counters",
                                  OPTGROUP_OTHER,
                                  TV_NONE,
                                  PROP_cfg | PROP_ssa,
                                  0,
                                  0,
                                  0,
                                  TODO_update_ssa | TODO_cleanup_cfg };

class counters_pass : public gimple_opt_pass
{
public:
  counters_pass (gcc::context *context)
      : gimple_opt_pass (counters_data, context)
  {
  }
  bool
  gate (function *fun) final override
  {
    return rp_unit_counted (fun->decl, NULL);
  }
  unsigned int
  execute (function *fun) final override
  {
    count_body (fun);
    return 0;
  }
};
} // namespace

opt_pass *
rp_make_counters_pass (gcc::context *context)
{
  return new counters_pass (context);
}
