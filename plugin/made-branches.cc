/* SPDX-License-Identifier: GPL-3.0-or-later */
/* made-branches.cc - the branches that counted versions get back: their
   blocks, and which condition of the source each decides.  Compiler only.  */

#include "gcc-common.h"

#include "made-branches.h"
#include "ranges.h"
#include "source-text.h"

basic_block
rp_new_block (basic_block after)
{
  basic_block bb = create_empty_bb (after);
  if (current_loops)
    add_bb_to_loop (bb, after->loop_father);
  return bb;
}

/* The branches made here, in the function last given to
   rp_made_branches_start.  */
static hash_map<gimple *, struct rp_made_branch> *made;

void
rp_made_branches_start (void)
{
  delete made;
  made = new hash_map<gimple *, struct rp_made_branch>;
}

const struct rp_made_branch *
rp_made_branch (gcond *branch)
{
  return made ? made->get (branch) : NULL;
}

void
rp_emit_branch (enum tree_code code, tree left, tree right,
                enum rp_orientation orientation, basic_block at,
                basic_block yes, basic_block no, struct rp_branch_place place)
{
  gimple_stmt_iterator g = gsi_last_bb (at);
  gcond *branch = gimple_build_cond (code, left, right, NULL_TREE, NULL_TREE);
  struct rp_made_branch found = { orientation, place.row };
  gimple_set_location (branch, place.location);
  gsi_insert_after (&g, branch, GSI_NEW_STMT);
  made->put (branch, found);
  make_edge (at, yes, EDGE_TRUE_VALUE);
  make_edge (at, no, EDGE_FALSE_VALUE);
}

void
rp_emit_text (const struct rp_range *range, const struct rp_text *text,
              unsigned *leaf, basic_block at, basic_block yes, basic_block no,
              struct rp_branch_place place)
{
  if (text->kind == RP_TEXT_COMPARE)
    {
      gimple_stmt_iterator g = gsi_last_bb (at);
      tree operand
          = force_gimple_operand_gsi (&g, range->operands[(*leaf)++], true,
                                      NULL_TREE, false, GSI_CONTINUE_LINKING);
      rp_emit_branch (text->code, operand,
                      build_int_cst (TREE_TYPE (operand), text->value),
                      text->inverted ? RP_INVERTED : RP_AS_WRITTEN, at, yes,
                      no, place);
      return;
    }
  struct rp_branch_place own = { range->location, range->location };
  /* That of the whole may stand at a negation.  */
  location_t row = text->offset > 0 && text != range->text
                       ? rp_text_place (range->location, text->offset)
                       : UNKNOWN_LOCATION;
  if (row != UNKNOWN_LOCATION)
    own.row = row;
  basic_block second = rp_new_block (at);
  bool both = text->kind == RP_TEXT_AND;
  rp_emit_text (range, text->left, leaf, at, both ? second : yes,
                both ? no : second, place);
  rp_emit_text (range, text->right, leaf, second, yes, no, own);
}

void
rp_make_diamond (edge e, basic_block *first, basic_block *yes, basic_block *no)
{
  basic_block rest = e->dest;
  *first = rp_new_block (e->src);
  *yes = rp_new_block (*first);
  *no = rp_new_block (*yes);
  redirect_edge_succ (e, *first);
  make_edge (*yes, rest, EDGE_FALLTHRU);
  make_edge (*no, rest, EDGE_FALLTHRU);
}

/* Lead all that comes to the empty block FROM on to where WAY goes.  */
static void
lead_on (basic_block from, edge way)
{
  while (EDGE_COUNT (from->preds) > 0)
    {
      edge e = EDGE_PRED (from, 0);
      redirect_edge_succ (e, way->dest);
      e->goto_locus = way->goto_locus;
      for (gphi_iterator p = gsi_start_phis (way->dest); !gsi_end_p (p);
           gsi_next (&p))
        add_phi_arg (p.phi (), PHI_ARG_DEF_FROM_EDGE (p.phi (), way), e,
                     gimple_phi_arg_location_from_edge (p.phi (), way));
    }
  delete_basic_block (from);
}

void
rp_replace_branch (gcond *branch, basic_block yes, basic_block no)
{
  edge when, otherwise;
  basic_block rest = gimple_bb (branch);
  extract_true_false_edges_from_block (rest, &when, &otherwise);
  if (gimple_cond_code (branch) == EQ_EXPR)
    std::swap (when, otherwise);
  lead_on (yes, when);
  lead_on (no, otherwise);
  delete_basic_block (rest);
  if (current_loops)
    loops_state_set (LOOPS_NEED_FIXUP);
}
