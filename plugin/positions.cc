/* SPDX-License-Identifier: GPL-3.0-or-later */
/* positions.cc - where in the flow graph an instruction of a body is.

   When a process ends or is photographed inside a function, its frame has
   entered a block that it has not left: the graph's counts are only right if
   the runtime knows which (abi.h, positions).

   A statement's node is noted in its location, which GCC carries through all
   passes: the range of a location, which is for diagnostics that a counted
   version never gives, holds source and target of the edge that the statement
   is on; both are the node of its block if it is on none.  A pass over the
   final instructions cuts them where control joins, leaves or calls, and
   behind counters, over which GCC moves nothing.  What the instructions of a
   piece say together is where a frame in it may be.  GCC moves other
   instructions between blocks, so a piece may name several nodes; calls it
   does not move.  Compiler only.  */

#include "gcc-common.h"

#include "args.h"
#include "lines.h"
#include "positions.h"
#include "unit.h"

/* The two ends of an edge, in a location's range: no location is so high.  */
#define TAG ((location_t) 3 << (8 * sizeof (location_t) - 2))

struct tag
{
  unsigned source;
  unsigned target;
};

static bool
read_tag (location_t loc, struct tag *tag)
{
  if (!IS_ADHOC_LOC (loc))
    return false;
  source_range range = get_range_from_loc (line_table, loc);
  tag->source = range.m_start ^ TAG;
  tag->target = range.m_finish ^ TAG;
  return range.m_start >= TAG && range.m_finish >= TAG;
}

static void
set_tag (gimple *stmt, unsigned source, unsigned target)
{
  location_t loc = gimple_location (stmt);
  source_range range;
  range.m_start = TAG | source;
  range.m_finish = TAG | target;
  tree block = LOCATION_BLOCK (loc);
  /* A range alone would be dropped.  */
  if (LOCATION_LOCUS (loc) == UNKNOWN_LOCATION && !block)
    block = DECL_INITIAL (cfun->decl);
  gimple_set_location (
      stmt, rp_combine_location (LOCATION_LOCUS (loc), range, block));
}

/* A call in tail position counts as having returned when it is made: its frame
   may be there or not.  So may what is counted right before it.  */
static void
tag_tail_call (gimple *call)
{
  struct tag tag;
  gimple_stmt_iterator g = gsi_for_stmt (call);
  set_tag (call, 0, 0);
  for (gsi_prev (&g); !gsi_end_p (g); gsi_prev (&g))
    if (gimple_code (gsi_stmt (g)) == GIMPLE_ASM
        && read_tag (gimple_location (gsi_stmt (g)), &tag))
      {
        set_tag (gsi_stmt (g), tag.source, 0);
        return;
      }
    else if (!is_gimple_debug (gsi_stmt (g)))
      return;
}

/* The node that each body is entered by.  */
static vec<unsigned> entry_nodes;

void
rp_positions_tag (struct function *fun, const vec<unsigned> &node_of,
                  const vec<gimple *> &tail_calls)
{
  basic_block bb;
  edge e;
  edge_iterator ei;
  unsigned body = rp_unit_body (fun->decl);
  if (entry_nodes.length () <= body)
    entry_nodes.safe_grow_cleared (body + 1, true);
  entry_nodes[body]
      = node_of[single_succ (ENTRY_BLOCK_PTR_FOR_FN (fun))->index];
  FOR_EACH_BB_FN (bb, fun)
  {
    unsigned node = node_of[bb->index];
    for (gimple_stmt_iterator g = gsi_start_bb (bb); !gsi_end_p (g);
         gsi_next (&g))
      if (!is_gimple_debug (gsi_stmt (g)))
        set_tag (gsi_stmt (g), node, node);
    FOR_EACH_EDGE (e, ei, bb->preds)
    for (gimple_stmt_iterator g = gsi_start (PENDING_STMT (e)); !gsi_end_p (g);
         gsi_next (&g))
      set_tag (gsi_stmt (g), node_of[e->src->index], node);
  }
  FOR_EACH_EDGE (e, ei, EXIT_BLOCK_PTR_FOR_FN (fun)->preds)
  for (gimple_stmt_iterator g = gsi_start (PENDING_STMT (e)); !gsi_end_p (g);
       gsi_next (&g))
    set_tag (gsi_stmt (g), node_of[e->src->index], 0);
  for (unsigned i = 0; i < tail_calls.length (); i++)
    tag_tail_call (tail_calls[i]);
}

location_t
rp_positions_at_entry (unsigned body, bool entered)
{
  unsigned node = entry_nodes[body];
  source_range range;
  range.m_start = TAG | (entered ? node : 0);
  range.m_finish = TAG | node;
  return rp_combine_location (DECL_SOURCE_LOCATION (cfun->decl), range,
                              DECL_INITIAL (cfun->decl));
}

/* Code between two labels and where a frame in it may be.  */
struct piece
{
  int label;
  vec<unsigned> nodes;
};

struct positions
{
  int begin; /* label of the first instruction */
  vec<struct piece> pieces;
};

/* By body.  */
static vec<struct positions> all_positions;

static void
add_node (struct piece *piece, unsigned node)
{
  unsigned at = 0;
  while (at < piece->nodes.length () && piece->nodes[at] < node)
    at++;
  if (at == piece->nodes.length () || piece->nodes[at] != node)
    piece->nodes.safe_insert (at, node);
}

static bool
same_nodes_p (const struct piece *a, const struct piece *b)
{
  if (a->nodes.length () != b->nodes.length ())
    return false;
  for (unsigned i = 0; i < a->nodes.length (); i++)
    if (a->nodes[i] != b->nodes[i])
      return false;
  return true;
}

/* Begin a piece before or behind INSN, unless there is none to end.  */
static struct piece *
cut (struct positions *positions, rtx_insn *insn, bool before)
{
  struct piece piece = { 0, vNULL };
  unsigned count = positions->pieces.length ();
  if (count > 1
      && same_nodes_p (&positions->pieces[count - 1],
                       &positions->pieces[count - 2]))
    {
      positions->pieces.last ().nodes.release ();
      positions->pieces.pop ();
    }
  piece.label = rp_lines_label (insn, before);
  positions->pieces.safe_push (piece);
  return &positions->pieces.last ();
}

/* Whether INSN is a counter or a probe.  */
static bool
counter_p (rtx_insn *insn)
{
  if (GET_CODE (PATTERN (insn)) == ASM_INPUT)
    return true;
  rtx operands = extract_asm_operands (PATTERN (insn));
  return operands && MEM_VOLATILE_P (operands);
}

static void
label_positions (struct positions *positions)
{
  positions->pieces = vNULL;
  positions->begin = rp_lines_label (get_insns (), false);
  struct piece *piece = cut (positions, get_insns (), false);
  bool join = false; /* a piece is to begin with the next instruction */
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    {
      struct tag tag;
      if (LABEL_P (insn) || BARRIER_P (insn) || NOTE_INSN_BASIC_BLOCK_P (insn))
        join = true;
      if (!NONDEBUG_INSN_P (insn))
        continue;
      bool tagged = read_tag (INSN_LOCATION (insn), &tag);
      if (join || CALL_P (insn))
        piece = cut (positions, insn, true);
      join = JUMP_P (insn);
      if (tagged)
        add_node (piece, tag.source);
      bool counter = tagged && counter_p (insn);
      if (CALL_P (insn) || counter)
        piece = cut (positions, insn, false);
      /* What else is on an edge makes ready for its counter, stands before
         it, or adds to a register, which is in doubt anyway.  */
      if (tagged && !CALL_P (insn) && (counter || !rp_args.assembler))
        add_node (piece, tag.target);
    }
}

void
rp_positions_write (void)
{
  unsigned i, j, k, node;
  struct positions *positions;
  struct piece *piece;
  fputs (".Lruchyprof_positions:\n", asm_out_file);
  FOR_EACH_VEC_ELT (all_positions, i, positions)
  {
    if (positions->pieces.is_empty ())
      continue;
    fprintf (asm_out_file, "\t.uleb128\t%u,%u\n", i,
             positions->pieces.length ());
    int last = positions->begin;
    FOR_EACH_VEC_ELT (positions->pieces, j, piece)
    {
      fprintf (asm_out_file, "\t.uleb128\t.L%d-.L%d,%u", piece->label, last,
               piece->nodes.length ());
      FOR_EACH_VEC_ELT (piece->nodes, k, node)
      fprintf (asm_out_file, ",%u", node);
      fputc ('\n', asm_out_file);
      last = piece->label;
    }
  }
  fputs (".Lruchyprof_positions_end:\n", asm_out_file);
}

/* GCC merges equal ends of blocks into one: not where they call from different
   nodes, which a mark in what the call is said to use makes unequal.  */
static void
mark_calls (void)
{
  struct tag tag;
  for (rtx_insn *insn = get_insns (); insn; insn = NEXT_INSN (insn))
    if (CALL_P (insn) && read_tag (INSN_LOCATION (insn), &tag))
      CALL_INSN_FUNCTION_USAGE (insn) = gen_rtx_EXPR_LIST (
          VOIDmode, gen_rtx_USE (VOIDmode, gen_int_mode (tag.source, SImode)),
          CALL_INSN_FUNCTION_USAGE (insn));
}

namespace
{
const pass_data marks_data = {
  RTL_PASS, "ruchyprof_call_marks", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0
};

class marks_pass : public rtl_opt_pass
{
public:
  marks_pass (gcc::context *context) : rtl_opt_pass (marks_data, context) {}
  bool
  gate (function *fun) final override
  {
    return rp_unit_counted (fun->decl, NULL);
  }
  unsigned int
  execute (function *fun) final override
  {
    (void) fun;
    mark_calls ();
    return 0;
  }
};

const pass_data positions_data = {
  RTL_PASS, "ruchyprof_positions", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0
};

class positions_pass : public rtl_opt_pass
{
public:
  positions_pass (gcc::context *context)
      : rtl_opt_pass (positions_data, context)
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
    unsigned body = rp_unit_body (fun->decl);
    if (all_positions.length () <= body)
      all_positions.safe_grow_cleared (body + 1, true);
    label_positions (&all_positions[body]);
    return 0;
  }
};
} // namespace

opt_pass *
rp_make_call_marks_pass (gcc::context *context)
{
  return new marks_pass (context);
}

opt_pass *
rp_make_positions_pass (gcc::context *context)
{
  return new positions_pass (context);
}
