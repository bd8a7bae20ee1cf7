/* SPDX-License-Identifier: GPL-3.0-or-later */
/* proven-conditions.cc - prove how the operands of a condition that is about
   to be taken apart stand to those of the source.

   The tree and the text of the whole condition are read as functions of the
   truth of their operands, and matched (truths.cc).  The places of conversions
   mean nothing.  Compiler only.  */

#include "gcc-common.h"

#include "argument-places.h"
#include "choice-text.h"
#include "proven-conditions.h"
#include "source-text.h"
#include "truth-evidence.h"
#include "truths.h"

/* So many brackets around a place are looked into.  */
#define MOST_LEVELS 4

/* What the part of a condition at a place of the tree is of its program.  */
struct part
{
  unsigned last;         /* step */
  unsigned first, count; /* operands */
};

struct rp_proof
{
  struct rp_made_truth made;
  struct rp_truth_text *text;
  struct rp_truth_match match;
  auto_vec<tree> operands;
  hash_map<tree *, struct part> *parts;
};

static vec<struct rp_proof *> proofs;
static tree proofs_in;

static void
free_proof (struct rp_proof *proof)
{
  rp_truth_text_free (proof->text);
  delete proof->parts;
  delete proof;
}

static struct rp_proof *
new_proof (void)
{
  if (proofs_in != current_function_decl)
    {
      while (!proofs.is_empty ())
        free_proof (proofs.pop ());
      proofs_in = current_function_decl;
    }
  struct rp_proof *proof = new rp_proof;
  proof->made.count = 0;
  proof->text = NULL;
  proof->parts = new hash_map<tree *, struct part>;
  return proof;
}

/* Keep PROOF if it was FOUND; else it is freed.  */
static struct rp_proof *
kept_proof (struct rp_proof *proof, bool found)
{
  if (found)
    proofs.safe_push (proof);
  else
    free_proof (proof);
  return found ? proof : NULL;
}

/* ------------------------------------------------------------- the tree */

static bool read_made (struct rp_proof *proof, tree *slot);

tree *
rp_truth_passed_on (tree *slot, bool *negated)
{
  tree expr = *slot;
  *negated = false;
  switch (TREE_CODE (expr))
    {
    case CLEANUP_POINT_EXPR:
    case NON_LVALUE_EXPR:
    case SAVE_EXPR:
      return &TREE_OPERAND (expr, 0);
    CASE_CONVERT:
    case VIEW_CONVERT_EXPR:
      return &TREE_OPERAND (expr, 0);
    case COMPOUND_EXPR:
      return &TREE_OPERAND (expr, 1);
    case TARGET_EXPR:
      return TARGET_EXPR_INITIAL (expr) ? &TARGET_EXPR_INITIAL (expr) : slot;
    case TRUTH_NOT_EXPR:
      *negated = true;
      return &TREE_OPERAND (expr, 0);
    case NE_EXPR:
    case EQ_EXPR:
      *negated = TREE_CODE (expr) == EQ_EXPR;
      return integer_zerop (TREE_OPERAND (expr, 1)) ? &TREE_OPERAND (expr, 0)
                                                    : slot;
    default:
      return slot;
    }
}

/* Whether EXPR has operands of its own: && and ||, merged ones, `? :'.  */
static bool
composite_p (tree expr)
{
  switch (TREE_CODE (expr))
    {
    case TRUTH_ANDIF_EXPR:
    case TRUTH_ORIF_EXPR:
    case TRUTH_AND_EXPR:
    case TRUTH_OR_EXPR:
      return true;
    case COND_EXPR:
      return !VOID_TYPE_P (TREE_TYPE (expr));
    default:
      return false;
    }
}

/* Whether there is something composite, or a constant, behind what only passes
   the truth at SLOT on.  */
static bool
passes_composite_p (tree *slot)
{
  for (;;)
    {
      bool unused;
      tree *inner = rp_truth_passed_on (slot, &unused);
      if (inner == slot)
        return composite_p (*slot);
      slot = inner;
    }
}

static bool
read_step (struct rp_proof *proof, int step)
{
  proof->made.program.safe_push (step);
  return true;
}

tree *
rp_truth_of_arm (tree *slot)
{
  return (TREE_CODE (*slot) == MODIFY_EXPR || TREE_CODE (*slot) == INIT_EXPR)
                 && DECL_P (TREE_OPERAND (*slot, 0))
             ? &TREE_OPERAND (*slot, 1)
             : slot;
}

static bool
read_operands (struct rp_proof *proof, tree expr, unsigned from, unsigned to)
{
  for (unsigned i = from; i < to; i++)
    if (!read_made (proof, rp_truth_of_arm (&TREE_OPERAND (expr, i))))
      return false;
  return true;
}

/* Read what is at *SLOT into the program of PROOF.  */
static bool
read_plain (struct rp_proof *proof, tree *slot)
{
  tree expr = *slot;
  switch (TREE_CODE (expr))
    {
    case TRUTH_ANDIF_EXPR:
    case TRUTH_AND_EXPR:
      return read_operands (proof, expr, 0, 2)
             && read_step (proof, RP_TRUTH_AND);
    case TRUTH_ORIF_EXPR:
    case TRUTH_OR_EXPR:
      return read_operands (proof, expr, 0, 2)
             && read_step (proof, RP_TRUTH_OR);
    case COND_EXPR:
      return TREE_OPERAND (expr, 1) && TREE_OPERAND (expr, 2)
             && read_operands (proof, expr, 0, 3)
             && read_step (proof, RP_TRUTH_CHOICE);
    case INTEGER_CST:
      return read_step (proof,
                        integer_zerop (expr) ? RP_TRUTH_FALSE : RP_TRUTH_TRUE);
    default:
      break;
    }
  bool negated;
  tree *inner = rp_truth_passed_on (slot, &negated);
  if (inner != slot
      && (passes_composite_p (slot) || TREE_CODE (*inner) == INTEGER_CST))
    return read_made (proof, inner)
           && (!negated || read_step (proof, RP_TRUTH_NOT));
  if (proof->made.count == RP_TRUTH_OPERANDS || VOID_TYPE_P (TREE_TYPE (expr)))
    return false;
  proof->operands.safe_push (expr);
  return read_step (proof, proof->made.count++);
}

static bool
read_made (struct rp_proof *proof, tree *slot)
{
  struct part part = { 0, proof->made.count, 0 };
  if (!read_plain (proof, slot))
    return false;
  part.last = proof->made.program.length () - 1;
  part.count = proof->made.count - part.first;
  proof->parts->put (slot, part);
  return true;
}

/* ------------------------------------------------- operands and the text */

static tree
add_evidence (tree *tp, int *walk_subtrees, void *data)
{
  struct rp_truth_evidence *evidence = (struct rp_truth_evidence *) data;
  tree expr = *tp;
  if (TYPE_P (expr))
    *walk_subtrees = 0;
  else if (TREE_CODE (expr) == COMPOUND_EXPR)
    {
      *walk_subtrees = 0;
      walk_tree_without_duplicates (&TREE_OPERAND (expr, 1), add_evidence,
                                    data);
    }
  else if (DECL_P (expr))
    rp_truth_evidence_decl (evidence, expr);
  else if (EXPR_P (expr) && !CONVERT_EXPR_P (expr)
           && TREE_CODE (expr) != NON_LVALUE_EXPR)
    rp_truth_evidence_place (evidence, EXPR_LOCATION (expr));
  return NULL_TREE;
}

/* What EXPR, an operand of a condition, asks of a constant.  */
static bool
compared_in_tree (tree expr, enum tree_code *code, HOST_WIDE_INT *bound)
{
  bool negated = false;
  for (;;)
    {
      while (CONVERT_EXPR_P (expr) || TREE_CODE (expr) == NON_LVALUE_EXPR
             || TREE_CODE (expr) == CLEANUP_POINT_EXPR)
        expr = TREE_OPERAND (expr, 0);
      if (TREE_CODE (expr) == COMPOUND_EXPR)
        expr = TREE_OPERAND (expr, 1);
      else if (TREE_CODE (expr) == TRUTH_NOT_EXPR)
        {
          negated = !negated;
          expr = TREE_OPERAND (expr, 0);
        }
      else
        break;
    }
  *code = NE_EXPR;
  *bound = 0;
  if (COMPARISON_CLASS_P (expr))
    {
      bool number = INTEGRAL_TYPE_P (TREE_TYPE (TREE_OPERAND (expr, 0)))
                    && tree_fits_shwi_p (TREE_OPERAND (expr, 1));
      bool zero
          = integer_zerop (TREE_OPERAND (expr, 1))
            && (TREE_CODE (expr) == NE_EXPR || TREE_CODE (expr) == EQ_EXPR);
      if (!number && !zero)
        return false;
      *code = TREE_CODE (expr);
      *bound = number ? tree_to_shwi (TREE_OPERAND (expr, 1)) : 0;
    }
  if (negated)
    *code = invert_tree_comparison (*code, false);
  return *code != ERROR_MARK;
}

/* Note what is known of operand NUMBER of PROOF and the source's in TEXT;
   whether that says that it is in TEXT.  */
static bool
relate (struct rp_proof *proof, unsigned number,
        const struct rp_truth_text *text)
{
  struct rp_truth_evidence evidence = rp_truth_evidence_start (text);
  walk_tree_without_duplicates (&proof->operands[number], add_evidence,
                                &evidence);
  evidence.compares = compared_in_tree (proof->operands[number],
                                        &evidence.code, &evidence.bound);
  return rp_truth_evidence_note (&evidence, &proof->made, number);
}

/* ---------------------------------------------------------------- proofs */

/* Try to prove PROOF, for the operands NEEDED at least, by TEXT, which is
   taken over.  The whole may be the opposite of the text's if that is not
   CERTAIN, and is as INHERITED says where both may be.  IN_PART: TEXT is a
   part of what stands there, so all operands must be known to be in it.  */
static bool
prove_by_text (struct rp_proof *proof, struct rp_truth_text *text,
               enum rp_orientation inherited, bool certain,
               unsigned needed = -1u, bool in_part = false)
{
  struct rp_truth_match matches[2];
  bool found[2], known = true;
  if (!text)
    return false;
  if (text->count == proof->made.count)
    {
      for (unsigned i = 0; i < proof->made.count; i++)
        known &= relate (proof, i, text);
      for (int i = 0; i < 2; i++)
        found[i] = !(certain && i == 1) && (known || !in_part)
                   && rp_truth_match (&proof->made, text, i == 1, &matches[i]);
      if (found[0] && found[1])
        {
          if (inherited == RP_UNDECIDED)
            matches[0].undecided
                |= matches[1].undecided
                   | (matches[0].inverted ^ matches[1].inverted);
          else
            found[inherited == RP_AS_WRITTEN] = false;
        }
      if ((found[0] || found[1]) && !(matches[!found[0]].undecided & needed))
        {
          proof->match = matches[!found[0]];
          proof->text = text;
          return true;
        }
    }
  rp_truth_text_free (text);
  return false;
}

/* The condition that stands before the `?' at LOC.  */
static struct rp_truth_text *
text_before_question (location_t loc)
{
  size_t at;
  expanded_location place;
  if (!rp_known_p (loc) || rp_text_in_macro_p (loc)
      || !rp_text_spelled_at (loc, &place))
    return NULL;
  char *text = rp_text_around (loc, &at);
  size_t start
      = text && text[at] == '?' ? rp_text_operand_start (text, at) : 0;
  char *condition = start > 0 ? xstrndup (text + start, at - start) : NULL;
  free (text);
  /* The text has lines before that of the place.  */
  return rp_truth_text_read (condition, "",
                             rp_text_place_before (loc, at - start));
}

/* The condition that begins at LOC and ends with its statement.  */
static struct rp_truth_text *
text_from (location_t loc)
{
  expanded_location at;
  if (!rp_known_p (loc) || rp_text_in_macro_p (loc)
      || !rp_text_spelled_at (loc, &at))
    return NULL;
  return rp_truth_text_read (rp_text_from (at), ");", get_pure_location (loc));
}

/* Try it by what stands around LOC: ranges get lost when conditions are
   folded.  */
static bool
prove_by_surroundings (struct rp_proof *proof, location_t loc,
                       enum rp_orientation inherited, unsigned needed = -1u)
{
  bool more = true;
  for (unsigned level = 0; more && level < MOST_LEVELS; level++)
    if (prove_by_text (proof, rp_truth_text_around (loc, level, &more),
                       inherited, false, needed))
      return true;
  return false;
}

struct rp_proof *
rp_prove_condition (tree cond, enum rp_orientation inherited)
{
  struct rp_proof *proof = new_proof ();
  location_t choice = EXPR_LOCATION (cond);
  location_t own = rp_own_place (TREE_OPERAND (cond, 0));
  bool found
      = ((lang_GNU_C () || lang_GNU_CXX ())
         && read_made (proof, &TREE_OPERAND (cond, 0)) && proof->made.count > 0
         && (prove_by_text (proof, rp_truth_text_of_statement (choice),
                            inherited, true)
             || prove_by_text (proof, rp_truth_text_of_range (own, false),
                               inherited, false)
             || prove_by_text (proof, rp_truth_text_of_range (choice, true),
                               inherited, false)
             || prove_by_text (proof, text_from (own), inherited, false)
             || prove_by_text (proof, text_before_question (own), inherited,
                               false)
             || prove_by_surroundings (proof, own, inherited)));
  return kept_proof (proof, found);
}

/* Whether A and B, parts of one text, have the same leaves.  */
static bool
same_leaves_p (const struct rp_truth_text *a, const struct rp_truth_text *b)
{
  return a->leaves[0].start == b->leaves[0].start
         && a->leaves[a->count - 1].start == b->leaves[b->count - 1].start;
}

/* Try to prove PROOF by a part of TEXT, which is taken over, if only one
   fits.  */
static bool
prove_by_parts (struct rp_proof *proof, struct rp_truth_text *text,
                enum rp_orientation inherited)
{
  struct rp_truth_text *first = NULL;
  struct rp_truth_match match;
  bool several = false;
  for (unsigned last = 0; text && last < text->program.length (); last++)
    {
      proof->text = NULL;
      if (!prove_by_text (proof,
                          rp_truth_text_part (text, last, proof->made.count),
                          inherited, false, -1u, true))
        continue;
      if (!first)
        {
          first = proof->text;
          match = proof->match;
          continue;
        }
      several |= !same_leaves_p (first, proof->text);
      rp_truth_text_free (proof->text);
    }
  rp_truth_text_free (text);
  proof->text = first;
  if (first && !several)
    {
      proof->match = match;
      return true;
    }
  rp_truth_text_free (first);
  proof->text = NULL;
  return false;
}

struct rp_proof *
rp_prove_part (tree *slot, enum rp_orientation inherited)
{
  struct rp_proof *proof = new_proof ();
  location_t own = rp_own_place (*slot);
  bool found = false, more = true;
  if ((lang_GNU_C () || lang_GNU_CXX ()) && read_made (proof, slot)
      && proof->made.count > 0)
    {
      found = prove_by_parts (proof, rp_truth_text_of_range (own, false),
                              inherited);
      for (unsigned level = 0; !found && more && level < MOST_LEVELS; level++)
        found = prove_by_parts (
            proof, rp_truth_text_around (own, level, &more), inherited);
    }
  return kept_proof (proof, found);
}

/* The operands of PROOF that belong to what is at *SLOT, a set.  */
static unsigned
operands_at (const struct rp_proof *proof, tree *slot)
{
  const struct part *part = proof->parts->get (slot);
  return part ? ((1u << part->count) - 1) << part->first : 0;
}

/* Whether COND chooses a value, which it may assign.  */
static bool
chooses_value_p (tree cond)
{
  tree first = TREE_OPERAND (cond, 1), second = TREE_OPERAND (cond, 2);
  if (!first || !second)
    return false;
  if (!VOID_TYPE_P (TREE_TYPE (cond)))
    return true;
  return TREE_CODE (first) == TREE_CODE (second)
         && (TREE_CODE (first) == MODIFY_EXPR
             || TREE_CODE (first) == INIT_EXPR)
         && DECL_P (TREE_OPERAND (first, 0))
         && TREE_OPERAND (first, 0) == TREE_OPERAND (second, 0);
}

struct rp_proof *
rp_prove_choice (tree cond)
{
  struct rp_proof *proof = new_proof ();
  location_t own = rp_own_place (cond);
  bool found
      = ((lang_GNU_C () || lang_GNU_CXX ()) && chooses_value_p (cond)
         && read_plain (proof, &cond) && proof->made.count > 0
         && (prove_by_text (proof, rp_truth_text_of_range (own, false),
                            RP_UNDECIDED, false,
                            operands_at (proof, &TREE_OPERAND (cond, 0)))
             || prove_by_surroundings (
                 proof, own, RP_UNDECIDED,
                 operands_at (proof, &TREE_OPERAND (cond, 0)))));
  return kept_proof (proof, found);
}

enum rp_orientation
rp_proven_orientation (const struct rp_proof *proof, tree *slot)
{
  const struct part *part = proof->parts->get (slot);
  if (!part)
    return RP_UNDECIDED;
  int inverted = rp_truth_part_inverted (&proof->made, part->last, proof->text,
                                         &proof->match);
  return inverted < 0 ? RP_UNDECIDED : inverted ? RP_INVERTED : RP_AS_WRITTEN;
}

unsigned
rp_proven_operands (const struct rp_proof *proof, tree *slot,
                    unsigned HOST_WIDE_INT *inverted)
{
  const struct part *part = proof->parts->get (slot);
  *inverted = 0;
  if (!part)
    return 0;
  unsigned own = operands_at (proof, slot);
  if (proof->match.undecided & own)
    return 0;
  /* They come in the order of the source (operand-order.cc).  */
  for (unsigned leaf = 0, number = 0; leaf < proof->made.count; leaf++)
    for (unsigned i = 0; i < proof->made.count; i++)
      if (proof->match.leaf[i] == leaf && own >> i & 1)
        *inverted |= (unsigned HOST_WIDE_INT) (proof->match.inverted >> i & 1)
                     << number++;
  return part->count;
}

location_t
rp_proven_place (const struct rp_proof *proof, tree *slot)
{
  const struct part *part = proof->parts->get (slot);
  return part && part->count == 1 && proof->made.program[part->last] >= 0
             ? rp_truth_text_row (proof->text, proof->match.leaf[part->first])
             : UNKNOWN_LOCATION;
}
