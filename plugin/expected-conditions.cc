/* SPDX-License-Identifier: GPL-3.0-or-later */
/* expected-conditions.cc - the conditions of a tree that is about to be taken
   apart: which operands it has, and how each stands to the source's.

   The gimplifier takes a condition apart from its root, and comes to each
   operand later, with the operand's own tree: by that its number is found
   again (source-conditions.cc).  Compiler only.  */

#include "gcc-common.h"

#include "argument-places.h"
#include "compiler-conditions.h"
#include "coroutines.h"
#include "expected-conditions.h"
#include "proven-conditions.h"
#include "source-conditions.h"
#include "source-loops.h"
#include "source-text.h"

static vec<struct rp_source_condition> source_conditions;

/* The numbers of the conditions that are operands still to be gimplified, in
   their order.  */
static hash_map<tree, vec<unsigned> > *expected;
static tree expected_in;

location_t
rp_first_operand_place (location_t given, location_t operation)
{
  location_t start = get_start (operation);
  char next, spelled = rp_text_char (given, &next);
  bool choice = spelled == '?' || spelled == ':';
  if ((!choice && get_pure_location (given) != get_pure_location (operation))
      || LOCATION_LOCUS (start) <= BUILTINS_LOCATION)
    return given;
  /* A macro of a system header (isspace) that the program's operator has: what
     is asked is asked where the macro is used.  */
  if (!in_system_header_at (operation))
    start = expansion_point_location_if_in_system_header (start);
  expanded_location at = expand_location (start);
  expanded_location here = expand_location (operation);
  return at.file && here.file && strcmp (at.file, here.file) == 0 ? start
                                                                  : given;
}

bool
rp_short_circuit_p (tree expr)
{
  return TREE_CODE (expr) == TRUTH_ANDIF_EXPR
         || TREE_CODE (expr) == TRUTH_ORIF_EXPR;
}

static unsigned
new_condition (enum rp_orientation orientation, bool value)
{
  struct rp_source_condition condition
      = { orientation,      value, false, false, NULL, UNKNOWN_LOCATION,
          UNKNOWN_LOCATION, 0,     0 };
  source_conditions.safe_push (condition);
  return source_conditions.length () - 1;
}

static void
expect (tree operand, unsigned number)
{
  bool existed;
  source_conditions[number].own = rp_own_place (operand);
  vec<unsigned> &numbers = expected->get_or_insert (operand, &existed);
  if (!existed)
    numbers = vNULL;
  numbers.safe_push (number);
}

/* The number of the condition that OPERAND was expected as; -1 if it was
   not.  */
static int
take_expected (tree operand)
{
  vec<unsigned> *numbers = expected->get (operand);
  if (!numbers || numbers->is_empty ())
    return -1;
  unsigned number = (*numbers)[0];
  numbers->ordered_remove (0);
  return number;
}

static bool
expected_p (tree operand)
{
  vec<unsigned> *numbers = expected->get (operand);
  return numbers && !numbers->is_empty ();
}

/* The number of the operand of CONDITION, an operator, that is evaluated
   first; -1 if it is not known.  */
static int
first_operand (tree condition)
{
  while (rp_short_circuit_p (condition))
    condition = TREE_OPERAND (condition, 0);
  vec<unsigned> *numbers = expected->get (condition);
  return numbers && !numbers->is_empty () ? (int) (*numbers)[0] : -1;
}

/* The branch on the second operand of EXPR, a && or ||, has EXPR's place: that
   of a call if EXPR is an argument.  */
static void
place_second_operand (tree expr)
{
  location_t place = rp_own_place (expr);
  int second = first_operand (TREE_OPERAND (expr, 1));
  if (second >= 0 && place != EXPR_LOCATION (expr))
    source_conditions[second].place = place;
}

/* The condition NUMBER has the COUNT operands of which those from number AT
   on are INVERTED, if it has several: merged ones.  */
static void
note_operands (unsigned number, unsigned count, const vec<bool> &inverted,
               unsigned at)
{
  struct rp_source_condition *condition = &source_conditions[number];
  if (count > 1 && count <= HOST_BITS_PER_WIDE_INT)
    condition->operands = count;
  for (unsigned i = 0; i < condition->operands; i++)
    if (inverted[at + i])
      condition->inverted |= HOST_WIDE_INT_1U << i;
}

/* Expect the operands of EXPR, part of a condition, of which those from number
 *AT on are INVERTED.  */
static void
expect_by_text (tree expr, const vec<bool> &inverted, unsigned *at)
{
  if (rp_short_circuit_p (expr))
    {
      expect_by_text (TREE_OPERAND (expr, 0), inverted, at);
      expect_by_text (TREE_OPERAND (expr, 1), inverted, at);
      place_second_operand (expr);
      return;
    }
  unsigned count = rp_operand_count (expr);
  unsigned number
      = new_condition (inverted[*at] ? RP_INVERTED : RP_AS_WRITTEN,
                       rp_short_circuit_p (rp_without_wrapping (expr)));
  note_operands (number, count, inverted, *at);
  *at += count;
  expect (expr, number);
}

/* The proofs of the conditions of && and || that are still to be taken
   apart.  */
static hash_map<tree, const struct rp_proof *> *proven;

/* Note that PROOF is for what && or || or a `? :' computes that only passes
   through what is at *SLOT, and the operands of such a `? :'.  */
static void expect_proven_value (const struct rp_proof *proof, tree *slot);

/* What PROOF says of the condition at *SLOT, which is not taken apart before
   its turn comes: its number.  */
static unsigned
proven_condition (const struct rp_proof *proof, tree *slot)
{
  unsigned HOST_WIDE_INT inverted;
  unsigned number
      = new_condition (rp_proven_orientation (proof, slot),
                       rp_short_circuit_p (rp_without_wrapping (*slot)));
  unsigned count = rp_proven_operands (proof, slot, &inverted);
  if (count > 1 && count == rp_operand_count (*slot))
    {
      source_conditions[number].operands = count;
      source_conditions[number].inverted = inverted;
    }
  return number;
}

/* Expect the operands of the condition at *SLOT as PROOF has them.  IN_CHOICE:
   it is a part of a `? :', of which the gimplifier knows no places.  */
static void
expect_proven (const struct rp_proof *proof, tree *slot, bool in_choice)
{
  tree expr = *slot;
  if (rp_short_circuit_p (expr))
    {
      expect_proven (proof, &TREE_OPERAND (expr, 0), in_choice);
      expect_proven (proof, &TREE_OPERAND (expr, 1), in_choice);
      place_second_operand (expr);
      return;
    }
  if (TREE_CODE (expr) == COND_EXPR)
    {
      tree *condition = &TREE_OPERAND (expr, 0);
      unsigned number = proven_condition (proof, condition);
      source_conditions[number].chooses = true;
      source_conditions[number].place = rp_proven_place (proof, condition);
      expect (*condition, number);
      expect_proven_value (proof, condition);
      expect_proven (proof, &TREE_OPERAND (expr, 1), true);
      expect_proven (proof, &TREE_OPERAND (expr, 2), true);
      return;
    }
  unsigned number = proven_condition (proof, slot);
  if (in_choice)
    source_conditions[number].place = rp_proven_place (proof, slot);
  expect (expr, number);
  expect_proven_value (proof, slot);
}

static void
expect_proven_value (const struct rp_proof *proof, tree *slot)
{
  bool unused;
  for (tree *inner = rp_truth_passed_on (slot, &unused); inner != slot;
       inner = rp_truth_passed_on (slot, &unused))
    slot = inner;
  if (rp_short_circuit_p (*slot))
    proven->put (*slot, proof);
  else if (TREE_CODE (*slot) == COND_EXPR)
    {
      tree *condition = &TREE_OPERAND (*slot, 0);
      expect (*condition, proven_condition (proof, condition));
      expect_proven_value (proof, condition);
      expect_proven_value (proof, &TREE_OPERAND (*slot, 1));
      expect_proven_value (proof, &TREE_OPERAND (*slot, 2));
    }
}

/* Expect the operands of what is at *SLOT, a condition or an operand of one,
   which as a whole has ORIENTATION.  */
static void
expect_operands (tree *slot, enum rp_orientation orientation)
{
  tree expr = *slot;
  if (rp_short_circuit_p (expr) || TREE_CODE (expr) == COND_EXPR)
    if (const struct rp_proof *proof = rp_prove_part (slot, orientation))
      {
        expect_proven (proof, slot, false);
        return;
      }
  if (rp_short_circuit_p (expr))
    {
      tree *first = &TREE_OPERAND (expr, 0), *second = &TREE_OPERAND (expr, 1);
      struct rp_operand_orientations own = rp_operator_orientations (
          rp_own_place (expr), TREE_CODE (expr) == TRUTH_ANDIF_EXPR,
          rp_first_place (*first, UNKNOWN_LOCATION),
          rp_first_place (*second, UNKNOWN_LOCATION), orientation);
      expect_operands (first, own.first);
      expect_operands (second, own.second);
      place_second_operand (expr);
      return;
    }
  if (TREE_CODE (expr) == COND_EXPR && !VOID_TYPE_P (TREE_TYPE (expr)))
    {
      /* The gimplifier makes `if (c) { if (x) ... } else { if (y) ... }' of
         `if (c ? x : y)' if that is an operand.  */
      unsigned number = new_condition (rp_choice_orientation (expr), false);
      source_conditions[number].chooses = true;
      expect (TREE_OPERAND (expr, 0), number);
      if (!VOID_TYPE_P (TREE_TYPE (TREE_OPERAND (expr, 1)))
          && !VOID_TYPE_P (TREE_TYPE (TREE_OPERAND (expr, 2))))
        {
          expect_operands (&TREE_OPERAND (expr, 1), orientation);
          expect_operands (&TREE_OPERAND (expr, 2), orientation);
        }
      return;
    }
  expect (expr, new_condition (orientation, rp_short_circuit_p (
                                                rp_without_wrapping (expr))));
}

/* Expect the operands of CONDITION, that of what stands at LOC, of
   ORIENTATION as a whole.  */
static void
expect_condition (tree condition, location_t loc,
                  enum rp_orientation orientation)
{
  auto_vec<bool> inverted;
  unsigned at = 0;
  if (orientation != RP_UNDECIDED
      && rp_operands_inverted (condition, rp_own_place (condition), loc,
                               orientation == RP_INVERTED, &inverted))
    expect_by_text (condition, inverted, &at);
  else
    expect_operands (&condition, orientation);
}

/* The number of the condition of COND, which is no && or || that is still to
   be taken apart, but may be a merged one.  */
static unsigned
whole_condition (tree cond)
{
  tree condition = TREE_OPERAND (cond, 0);
  auto_vec<bool> inverted;
  enum rp_orientation orientation
      = rp_source_loop_declares_p (EXPR_LOCATION (cond))
            ? RP_INVERTED
            : rp_choice_orientation (cond);
  unsigned number = new_condition (
      orientation, rp_short_circuit_p (rp_without_wrapping (condition)));
  unsigned count = rp_operand_count (condition);
  if (count > 1 && orientation != RP_UNDECIDED
      && rp_operands_inverted (condition, rp_own_place (condition),
                               EXPR_LOCATION (cond),
                               orientation == RP_INVERTED, &inverted))
    note_operands (number, count, inverted, 0);
  return number;
}

/* The proof for the condition of COND, which is EXPECTED, when its turn comes;
   NULL if there is none.  */
static const struct rp_proof *
proof_of (tree cond, bool is_expected)
{
  tree *condition = &TREE_OPERAND (cond, 0);
  if (const struct rp_proof **known = proven->get (*condition))
    return *known;
  if (is_expected || rp_source_loop_declares_p (EXPR_LOCATION (cond)))
    return NULL;
  if (const struct rp_proof *proof = rp_prove_choice (cond))
    {
      for (unsigned i = 1; i < 3; i++)
        expect_proven_value (proof, rp_truth_of_arm (&TREE_OPERAND (cond, i)));
      return proof;
    }
  return rp_prove_condition (cond, rp_choice_orientation (cond));
}

/* The number of the condition of COND, a COND_EXPR, when its turn comes.  Its
   operands are expected from now on if it has any.  Of these the first gets
   COND's place if that is one of its own, that of an `if'; else it would be
   the operator's, which is the last operand's, or that of a `? :' behind
   both: then it stands where the condition begins.  */
static unsigned
condition_of (tree cond)
{
  tree condition = TREE_OPERAND (cond, 0);
  int number = take_expected (condition);
  const struct rp_proof *proof = proof_of (cond, number >= 0);
  if (rp_short_circuit_p (condition))
    {
      if (proof)
        expect_proven (proof, &TREE_OPERAND (cond, 0), false);
      else
        expect_condition (condition, EXPR_LOCATION (cond),
                          number >= 0 ? source_conditions[number].orientation
                                      : rp_choice_orientation (cond));
      int first = first_operand (condition);
      location_t own = rp_own_place (condition);
      location_t given
          = own == EXPR_LOCATION (condition) ? EXPR_LOCATION (cond) : own;
      if (first >= 0)
        source_conditions[first].place = rp_first_operand_place (given, own);
    }
  else if (number < 0 && proof)
    {
      number = proven_condition (proof, &TREE_OPERAND (cond, 0));
      expect_proven_value (proof, &TREE_OPERAND (cond, 0));
    }
  else if (number < 0)
    number = whole_condition (cond);
  if (number >= 0 && !rp_short_circuit_p (condition))
    source_conditions[number].own = rp_own_place (condition);
  return number;
}

/* Whether COND, at LOC, asks for the operand that a constant leaves of a && or
   ||, with whose value the source computes: of `(x || 0) + 3' comes
   `x ? 4 : 3'.  */
static bool
computed_operand_p (tree cond, location_t loc)
{
  tree values[2];
  bool is_first;
  for (unsigned i = 0; i < 2; i++)
    {
      values[i] = TREE_OPERAND (cond, i + 1);
      if (values[i] && TREE_CODE (values[i]) == MODIFY_EXPR)
        values[i] = TREE_OPERAND (values[i], 1);
      if (!values[i] || TREE_CODE (values[i]) != INTEGER_CST)
        return false;
    }
  struct rp_text *text
      = rp_text_kept_operand (rp_text_read_left (loc), &is_first);
  bool found
      = text && !text->inverted && tree_int_cst_lt (values[1], values[0]);
  rp_text_free (text);
  return found;
}

/* Whether COND is what GCC made of a comparison that the source computes with:
   `(a < b) - 1' becomes `a < b ? 0 : -1' at the place of the `-'.  */
static bool
computed_with_p (tree cond)
{
  location_t loc = rp_own_place (cond);
  location_t place = rp_first_place (TREE_OPERAND (cond, 0), UNKNOWN_LOCATION);
  char next, spelled;
  if ((!lang_GNU_C () && !lang_GNU_CXX ()) || !rp_known_p (loc)
      || !rp_known_p (place) || rp_text_in_macro_p (loc)
      || rp_text_in_macro_p (place))
    return false;
  spelled = rp_text_char (loc, &next);
  return (spelled == '-' || spelled == '+' || spelled == '*') && next == ' '
         && rp_before_p (place, loc) && !rp_text_choice_before_p (place, loc)
         && !computed_operand_p (cond, loc);
}

/* The number of the condition of COND, which GCC made for a coroutine; -1 if
   it did not.  */
static int
coroutine_condition (tree cond)
{
  struct rp_source_condition condition
      = { RP_AS_WRITTEN,    false, false, false, NULL, UNKNOWN_LOCATION,
          UNKNOWN_LOCATION, 0,     0 };
  condition.loop = rp_source_loop_of_variable (
      rp_without_wrapping (TREE_OPERAND (cond, 0)), &condition.place);
  if (condition.loop)
    condition.orientation = RP_INVERTED;
  else if (rp_coroutine_condition_p (cond))
    condition.compilers = true;
  else
    return -1;
  source_conditions.safe_push (condition);
  return source_conditions.length () - 1;
}

/* Expect the operands of EXPR, a condition that only the compiler asks; the
   number of the whole.  */
static unsigned
compiler_condition (tree expr)
{
  unsigned number = new_condition (RP_AS_WRITTEN, false);
  source_conditions[number].compilers = true;
  if (rp_short_circuit_p (expr))
    for (unsigned i = 0; i < 2; i++)
      {
        tree operand = TREE_OPERAND (expr, i);
        unsigned inner = compiler_condition (operand);
        if (!rp_short_circuit_p (operand))
          expect (operand, inner);
      }
  return number;
}

static void
start_function (void)
{
  if (!expected)
    {
      expected = new hash_map<tree, vec<unsigned> >;
      proven = new hash_map<tree, const struct rp_proof *>;
    }
  if (expected_in != current_function_decl)
    {
      expected->empty ();
      proven->empty ();
      expected_in = current_function_decl;
    }
}

void
rp_expect_choice (tree choice)
{
  static tree last;
  start_function ();
  if (choice == last)
    return;
  last = choice;
  tree *condition = &TREE_OPERAND (choice, 0);
  if (proven->get (*condition) || expected_p (*condition))
    return;
  const struct rp_proof *proof = rp_prove_choice (choice);
  if (!proof)
    return;
  expect (*condition, proven_condition (proof, condition));
  for (unsigned i = 0; i < 3; i++)
    expect_proven_value (proof, &TREE_OPERAND (choice, i));
}

int
rp_expected_condition (tree cond)
{
  start_function ();
  int number = coroutine_condition (cond);
  if (number >= 0)
    return number;
  return rp_compiler_condition_p (cond) || computed_with_p (cond)
             ? compiler_condition (TREE_OPERAND (cond, 0))
             : condition_of (cond);
}

struct rp_source_condition *
rp_numbered_condition (unsigned number)
{
  return &source_conditions[number];
}
