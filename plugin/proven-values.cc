/* SPDX-License-Identifier: GPL-3.0-or-later */
/* proven-values.cc - find the condition of the source that was merged into a
   value, and give it its branches.

   Of `a && c || b && c' the front end makes `(a || b) && c' if all are cheap,
   of `!(c ? x : y)' with merged values something else again.  Which of its
   operands is which of the text is told by names and places, and believed only
   if both conditions have the same truth for all values of their operands
   (truths.cc).  Operands of the text that are alike are one.  The branches
   that are emitted are those of the text.  Compiler only.  */

#include "gcc-common.h"

#include "operand-order.h"
#include "orientation.h"
#include "proven-values.h"
#include "source-text.h"
#include "truth-evidence.h"
#include "truths.h"

/* How many statements before an operand are looked at.  */
#define MOST_DEPTH 6

/* So many brackets around a place are looked into.  */
#define MOST_LEVELS 4

struct rp_proven_value
{
  struct rp_truth_text *text;
  struct rp_truth_match match;
  bool opposite; /* of the text as a whole */
  auto_vec<tree> operands;
  location_t location;
};

void
rp_proven_value_free (struct rp_proven_value *proven)
{
  if (!proven)
    return;
  rp_truth_text_free (proven->text);
  delete proven;
}

/* ------------------------------------------------- operands and the text */

static tree
add_decl (tree *tp, int *walk_subtrees, void *data)
{
  struct rp_truth_evidence *evidence = (struct rp_truth_evidence *) data;
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  else if (DECL_P (*tp))
    rp_truth_evidence_decl (evidence, *tp);
  return NULL_TREE;
}

/* Add to EVIDENCE what is known of V and of what computes it.  */
static void
add_value (struct rp_truth_evidence *evidence, tree v, unsigned depth)
{
  if (TREE_CODE (v) != SSA_NAME)
    {
      walk_tree_without_duplicates (&v, add_decl, evidence);
      return;
    }
  if (rp_variable_of_source_p (v))
    {
      rp_truth_evidence_decl (evidence, SSA_NAME_VAR (v));
      return;
    }
  gimple *def = SSA_NAME_DEF_STMT (v);
  if (depth == 0 || !(is_gimple_assign (def) || is_gimple_call (def)))
    return;
  if (!gimple_assign_cast_p (def))
    rp_truth_evidence_place (evidence, gimple_location (def));
  for (unsigned i = 1; i < gimple_num_ops (def); i++)
    if (gimple_op (def, i))
      add_value (evidence, gimple_op (def, i), depth - 1);
}

/* What V, an operand, asks of a constant: write it to EVIDENCE.  */
static void
add_comparison (struct rp_truth_evidence *evidence, tree v)
{
  bool negated = false;
  evidence->compares = true;
  evidence->code = NE_EXPR;
  evidence->bound = 0;
  while (!rp_variable_of_source_p (v))
    {
      gassign *def = dyn_cast<gassign *> (SSA_NAME_DEF_STMT (v));
      if (!def)
        break;
      enum tree_code code = gimple_assign_rhs_code (def);
      if (TREE_CODE_CLASS (code) == tcc_comparison)
        {
          tree bound = gimple_assign_rhs2 (def);
          evidence->code = code;
          evidence->compares = tree_fits_shwi_p (bound)
                               || (integer_zerop (bound)
                                   && (code == NE_EXPR || code == EQ_EXPR));
          evidence->bound
              = tree_fits_shwi_p (bound) ? tree_to_shwi (bound) : 0;
          break;
        }
      bool turned
          = code == BIT_NOT_EXPR && TREE_CODE (TREE_TYPE (v)) == BOOLEAN_TYPE;
      if ((!turned && !CONVERT_EXPR_CODE_P (code))
          || TREE_CODE (gimple_assign_rhs1 (def)) != SSA_NAME)
        break;
      negated ^= turned;
      v = gimple_assign_rhs1 (def);
    }
  if (negated)
    evidence->code = invert_tree_comparison (evidence->code, false);
}

/* Prove by TEXT, which is taken over, what VALUE stands for.  IN_PART: TEXT is
   a part of what stands there, so all operands must be known to be in it.  */
static struct rp_proven_value *
prove_by_text_as_is (const struct rp_merged_value *value,
                     struct rp_truth_text *text, bool in_part, bool *alike)
{
  struct rp_made_truth made;
  struct rp_truth_match matches[2];
  bool found[2] = { false, false }, known = true;
  made.count = value->operands.length ();
  made.program.safe_splice (value->program);
  rp_truth_text_join (text);
  *alike |= text->leaves.length () > made.count
            && text->leaves.length () > text->count;
  if (text->count == made.count && made.count <= RP_TRUTH_OPERANDS)
    {
      for (unsigned i = 0; i < made.count; i++)
        {
          struct rp_truth_evidence evidence = rp_truth_evidence_start (text);
          add_value (&evidence, value->operands[i], MOST_DEPTH);
          add_comparison (&evidence, value->operands[i]);
          known &= rp_truth_evidence_note (&evidence, &made, i);
        }
      for (int i = 0; i < 2 && (known || !in_part); i++)
        found[i] = rp_truth_match (&made, text, i == 1, &matches[i])
                   && !matches[i].undecided;
    }
  if (found[0] == found[1])
    {
      rp_truth_text_free (text);
      return NULL;
    }
  struct rp_proven_value *proven = new rp_proven_value;
  proven->text = text;
  proven->match = matches[found[1]];
  proven->opposite = found[1];
  proven->operands.safe_splice (value->operands);
  return proven;
}

/* Prove by TEXT, which is taken over, or by a part of it if only one fits.  */
static struct rp_proven_value *
prove_by_text (const struct rp_merged_value *value, struct rp_truth_text *text,
               bool *alike)
{
  auto_vec<struct rp_truth_text *> parts;
  if (!text)
    return NULL;
  for (unsigned last = 0; last + 1 < text->program.length (); last++)
    if (struct rp_truth_text *part
        = rp_truth_text_part (text, last, value->operands.length ()))
      parts.safe_push (part);
  struct rp_proven_value *whole
      = prove_by_text_as_is (value, text, false, alike);
  struct rp_proven_value *found = NULL;
  bool several = false;
  for (unsigned i = 0; i < parts.length (); i++)
    {
      bool others;
      struct rp_proven_value *one
          = prove_by_text_as_is (value, parts[i], true, &others);
      several |= one && found
                 && one->text->leaves[0].start != found->text->leaves[0].start;
      if (found)
        rp_proven_value_free (one);
      else
        found = one;
    }
  if (!whole && !several)
    return found;
  rp_proven_value_free (found);
  return whole;
}

struct rp_proven_value *
rp_prove_value (const struct rp_merged_value *value, gcond *branch,
                bool *alike)
{
  *alike = false;
  struct rp_proven_value *found = NULL;
  if (!lang_GNU_C () && !lang_GNU_CXX ())
    return NULL;
  if (branch)
    found = prove_by_text (
        value, rp_truth_text_of_statement (gimple_location (branch)), alike);
  /* The last operator of an initial value has the place of its variable.  */
  for (unsigned i = value->locations.length (); !found && i-- > 0;)
    found = prove_by_text (
        value, rp_truth_text_of_range (value->locations[i], false), alike);
  for (unsigned i = value->locations.length (); !found && i-- > 0;)
    {
      bool more = true, others;
      for (unsigned level = 0; !found && more && level < MOST_LEVELS; level++)
        found = prove_by_text (
            value, rp_truth_text_around (value->locations[i], level, &more),
            &others);
    }
  if (found)
    found->location = value->locations[value->locations.length () - 1];
  return found;
}

/* -------------------------------------------------------------- branches */

/* What is being emitted.  */
struct emission
{
  const struct rp_proven_value *proven;
  const vec<int> *program;
};

/* The place of the first operand of the part that begins with step number
   STEP, which is not that of the whole.  */
static struct rp_branch_place
place_of_part (const struct emission *emission, unsigned step)
{
  const struct rp_proven_value *proven = emission->proven;
  struct rp_branch_place place = { proven->location, proven->location };
  unsigned leaf = 0;
  for (unsigned i = 0; i < step; i++)
    leaf += (*emission->program)[i] >= 0;
  location_t row = leaf < proven->text->leaves.length ()
                       ? rp_truth_text_row (proven->text, leaf)
                       : UNKNOWN_LOCATION;
  if (row != UNKNOWN_LOCATION)
    place.row = row;
  return place;
}

/* Emit the branch on operand NUMBER of the text.  */
static void
emit_operand (const struct emission *emission, unsigned number, basic_block at,
              basic_block yes, basic_block no, struct rp_branch_place place)
{
  const struct rp_truth_match *match = &emission->proven->match;
  unsigned i = 0;
  while (match->leaf[i] != number)
    i++;
  rp_emit_branch (match->inverted >> i & 1 ? EQ_EXPR : NE_EXPR,
                  emission->proven->operands[i], boolean_false_node,
                  RP_AS_WRITTEN, at, yes, no, place);
}

/* Emit the branches of the part that ends with step number LAST.  */
static void
emit_part (const struct emission *emission, unsigned last, basic_block at,
           basic_block yes, basic_block no, struct rp_branch_place place)
{
  int step = (*emission->program)[last];
  if (step >= 0)
    {
      emit_operand (emission, step, at, yes, no, place);
      return;
    }
  if (step == RP_TRUTH_TRUE || step == RP_TRUTH_FALSE)
    {
      make_edge (at, step == RP_TRUTH_TRUE ? yes : no, EDGE_FALLTHRU);
      return;
    }
  if (step == RP_TRUTH_NOT)
    {
      emit_part (emission, last - 1, at, no, yes, place);
      return;
    }
  unsigned behind = rp_truth_part_start (*emission->program, last - 1);
  unsigned before = behind - 1;
  basic_block second = rp_new_block (at);
  if (step == RP_TRUTH_CHOICE)
    {
      unsigned value = rp_truth_part_start (*emission->program, before);
      basic_block first = rp_new_block (at);
      emit_part (emission, value - 1, at, first, second, place);
      emit_part (emission, before, first, yes, no,
                 place_of_part (emission, value));
    }
  else
    emit_part (emission, before, at, step == RP_TRUTH_AND ? second : yes,
               step == RP_TRUTH_AND ? no : second, place);
  emit_part (emission, last - 1, second, yes, no,
             place_of_part (emission, behind));
}

void
rp_emit_proven (const struct rp_proven_value *proven, basic_block at,
                basic_block yes, basic_block no, struct rp_branch_place place)
{
  struct emission emission = { proven, &proven->text->program };
  emit_part (&emission, proven->text->program.length () - 1, at,
             proven->opposite ? no : yes, proven->opposite ? yes : no, place);
}
