/* SPDX-License-Identifier: GPL-3.0-or-later */
/* orientation.cc - which way of a branch is the one the source calls true.

   GCC's front ends turn conditions round in two ways only:

     !(a || b)     becomes   !a && !b      with the place of `!', or, deeper
                                           inside a negation, that of `||'
     c ? x : y     becomes   !c ? y : x    if x is a constant or a variable

   and combinations of these.  The truth of a whole condition does not change,
   so the way each operand was turned follows from the operators above it:
   where && stands for the `||' of the source, it and its operands are the
   opposite of the source's.  No operand has to be understood.  A condition of
   `if' and of a loop is never turned as a whole, but for Fortran's `do while';
   that of `? :' is if the values stand on the other side of the `:'.  Compiler
   only.  */

#include "gcc-common.h"

#include "cpplib.h"

#include "choice-text.h"
#include "orientation.h"
#include "source-fortran.h"
#include "source-text.h"

enum side
{
  FIRST,
  SECOND,
  NEITHER
};

/* What a value of `? :' is, if it is nothing but a variable or a
   constant.  */
struct plain_value
{
  bool constant, converted;
  bool literal; /* a constant that GCC puts last */
  tree name;    /* of a variable, else NULL */
  tree value;   /* of a constant of C, else NULL */
};

/* A `? :' of C++: the place and the kinds of its values.  */
struct choice
{
  bool folded; /* before it was noted: the values may be exchanged */
  location_t second;
  struct plain_value values[2];
};

static hash_map<int_hash<location_t, UNKNOWN_LOCATION>, struct choice>
    *choices;

/* The places of those `? :' whose truth another one asks for.  */
static hash_set<int_hash<location_t, UNKNOWN_LOCATION> > asked;

/* EXPR without conversions, which may have any place.  */
static tree
unconverted (tree expr)
{
  while (CONVERT_EXPR_P (expr) || TREE_CODE (expr) == NON_LVALUE_EXPR
         || TREE_CODE (expr) == VIEW_CONVERT_EXPR
         || TREE_CODE (expr) == FLOAT_EXPR
         || TREE_CODE (expr) == FIX_TRUNC_EXPR
         || TREE_CODE (expr) == CLEANUP_POINT_EXPR)
    expr = TREE_OPERAND (expr, 0);
  return expr;
}

location_t
rp_first_place (tree expr, location_t except)
{
  expr = unconverted (expr);
  if (TREE_CODE (expr) == STATEMENT_LIST)
    {
      tree first = expr_first (expr);
      return first ? rp_first_place (first, except) : UNKNOWN_LOCATION;
    }
  if (!EXPR_P (expr))
    return UNKNOWN_LOCATION;
  location_t place = get_pure_location (EXPR_LOCATION (expr));
  if (rp_known_p (place) && place != get_pure_location (except))
    return place;
  for (int i = 0; i < TREE_OPERAND_LENGTH (expr); i++)
    if (tree operand = TREE_OPERAND (expr, i))
      {
        if (TYPE_P (operand) || TREE_CODE (operand) == BLOCK)
          continue;
        place = rp_first_place (operand, except);
        if (rp_known_p (place))
          return place;
      }
  return UNKNOWN_LOCATION;
}

/* The value that a `? :' assigns in its arm ARM, or that the arm is, if LOC
   is the place of the `? :'.  */
static tree
value_of_arm (tree arm, location_t loc)
{
  if ((TREE_CODE (arm) == INIT_EXPR || TREE_CODE (arm) == MODIFY_EXPR)
      && (!rp_known_p (EXPR_LOCATION (arm))
          || get_pure_location (EXPR_LOCATION (arm))
                 == get_pure_location (loc)))
    return TREE_OPERAND (arm, 1);
  return arm;
}

/* VALUE without the `!= 0' that asks for its truth and is none of the
   source.  */
static tree
without_truth (tree value)
{
  char next;
  while (TREE_CODE (unconverted (value)) == NE_EXPR
         && integer_zerop (TREE_OPERAND (unconverted (value), 1)))
    {
      value = unconverted (value);
      if (rp_text_char (EXPR_LOCATION (value), &next) == '!' && next == '=')
        break;
      value = TREE_OPERAND (value, 0);
    }
  return value;
}

static struct plain_value
plain (tree value)
{
  struct plain_value found = { false, false, false, NULL_TREE, NULL_TREE };
  tree given = without_truth (value);
  value = unconverted (given);
  found.converted = value != given;
  if (CONSTANT_CLASS_P (value) || TREE_CONSTANT (value))
    {
      found.constant = true;
      found.literal = CONSTANT_CLASS_P (value);
      if (TREE_CODE (value) == INTEGER_CST)
        found.value = value;
    }
  else if (DECL_P (value))
    found.name = DECL_NAME (value);
  return found;
}

static bool
same_value_p (const struct plain_value *a, const struct plain_value *b)
{
  return a->constant ? b->constant : a->name && a->name == b->name;
}

/* The orientation of the `? :' at LOC, or behind it, or in the call there if
   IN_CALL, whose values FOUND are two constants or two variables.  C++
   exchanges them with the negation of the condition, and both languages put a
   variable last whose type is that of the whole, and NULL behind an
   address.  */
static enum rp_orientation
orientation_by_order (location_t loc, bool in_call,
                      const struct plain_value *found)
{
  bool kept = found[0].constant ? found[0].literal == found[1].literal
                                : found[0].converted == found[1].converted;
  tree values[2];
  for (unsigned i = 0; i < 2; i++)
    values[i] = found[i].constant ? found[i].value : found[i].name;
  int order = rp_known_p (loc) && values[0] && values[1]
                  ? rp_choice_order (loc, in_call, values[0], values[1], kept)
                  : -1;
  /* The value of && or || is that of a `? :' of 1 and 0.  */
  bool truth = found[0].constant && values[0] && values[1]
               && integer_onep (values[0]) && integer_zerop (values[1]);
  return order == 1                            ? RP_AS_WRITTEN
         : order == 0                          ? RP_INVERTED
         : truth || (kept && !lang_GNU_CXX ()) ? RP_AS_WRITTEN
                                               : RP_UNDECIDED;
}

/* Whether VALUES are two constants, or two variables.  */
static bool
alike_p (const struct plain_value *values)
{
  return (values[0].constant && values[1].constant)
         || (values[0].name && values[1].name);
}

/* Whether IDENTIFIER, as the source spells it, may stand for anything.  */
static bool
macro_p (const char *word)
{
  tree identifier = maybe_get_identifier (word);
  return identifier && cpp_user_macro_p (C_CPP_HASHNODE (identifier));
}

/* On which side of the `:' at LOC the text has VALUE, which is a variable;
   the other one is a constant.  */
static enum side
side_of_variable (location_t loc, const struct plain_value *value)
{
  char *word = rp_text_behind (loc);
  enum side found = NEITHER;
  if (word && strcmp (word, IDENTIFIER_POINTER (value->name)) == 0)
    found = SECOND;
  else if (word && (ISDIGIT (*word) || !macro_p (word)))
    found = FIRST;
  free (word);
  return found;
}

/* On which side of the `:' of CHOICE the source has the value of the arm
   number WHICH.  */
static enum side
side_of_arm (tree choice, int which, const struct choice *noted)
{
  location_t loc = EXPR_LOCATION (choice);
  tree value = value_of_arm (TREE_OPERAND (choice, which), loc);
  if (value)
    value = without_truth (value);
  location_t place = value ? rp_first_place (value, loc) : UNKNOWN_LOCATION;
  if (!rp_known_p (place))
    return NEITHER;
  if (noted)
    return !rp_known_p (noted->second)          ? NEITHER
           : rp_before_p (place, noted->second) ? FIRST
                                                : SECOND;
  return rp_before_p (place, loc) ? FIRST : SECOND;
}

/* The orientation of CHOICE, whose values are nothing but variables and
   constants.  */
static enum rp_orientation
orientation_by_values (tree choice, const struct choice *noted)
{
  location_t loc = EXPR_LOCATION (choice);
  struct plain_value found[2];
  for (int i = 0; i < 2; i++)
    found[i] = plain (value_of_arm (TREE_OPERAND (choice, i + 1), loc));
  if (alike_p (found))
    return orientation_by_order (loc, false, found);
  if (found[0].constant == found[1].constant)
    return RP_AS_WRITTEN;
  int variable = found[0].constant;
  if (noted)
    return same_value_p (&found[0], &noted->values[0])   ? RP_AS_WRITTEN
           : same_value_p (&found[0], &noted->values[1]) ? RP_INVERTED
                                                         : RP_UNDECIDED;
  if (found[variable].name)
    switch (side_of_variable (loc, &found[variable]))
      {
      case FIRST:
        return variable == 0 ? RP_AS_WRITTEN : RP_INVERTED;
      case SECOND:
        return variable == 1 ? RP_AS_WRITTEN : RP_INVERTED;
      default:
        break;
      }
  int constant = rp_choice_constant (loc);
  return constant < 0           ? RP_UNDECIDED
         : constant != variable ? RP_AS_WRITTEN
                                : RP_INVERTED;
}

/* Whether COND is a `? :' of the source, not an `if', a loop, or the value of
   && or ||.  */
static bool
choice_p (tree cond)
{
  enum rp_operator negated;
  location_t loc = EXPR_LOCATION (cond);
  enum rp_operator spelled = rp_text_operator (loc, &negated);
  if (spelled != RP_OPERATOR_UNSEEN)
    return spelled == RP_OPERATOR_CHOICE;
  /* Without text: the condition of `? :' stands before the operator.  */
  location_t place = rp_first_place (TREE_OPERAND (cond, 0), loc);
  return rp_known_p (loc) && rp_known_p (place) && rp_before_p (place, loc);
}

bool
rp_placeless_choice_p (tree choice)
{
  tree first = TREE_OPERAND (choice, 1), second = TREE_OPERAND (choice, 2);
  location_t loc = EXPR_LOCATION (choice);
  enum rp_operator negated;
  enum rp_operator spelled = rp_text_operator (loc, &negated);
  return (lang_GNU_C () || lang_GNU_CXX ()) && first && second
         && (!rp_known_p (loc) || spelled == RP_OPERATOR_OTHER
             || (spelled == RP_OPERATOR_UNSEEN && !choice_p (choice)))
         && TREE_CODE (first) == TREE_CODE (second)
         && (TREE_CODE (first) == MODIFY_EXPR
             || TREE_CODE (first) == INIT_EXPR)
         && TREE_OPERAND (first, 0) == TREE_OPERAND (second, 0)
         && DECL_P (TREE_OPERAND (first, 0))
         && DECL_ARTIFICIAL (TREE_OPERAND (first, 0));
}

/* Where the parts of a value stand: how many in each value of the source.  */
struct standing
{
  location_t condition;
  unsigned count[2];
};

static tree
note_standing (tree *tp, int *walk_subtrees, void *data)
{
  struct standing *standing = (struct standing *) data;
  if (TYPE_P (*tp))
    *walk_subtrees = 0;
  /* Conversions may have any place.  */
  else if (EXPR_P (*tp) && unconverted (*tp) == *tp
           && rp_known_p (EXPR_LOCATION (*tp)))
    {
      int at = rp_text_value_at (standing->condition,
                                 get_pure_location (EXPR_LOCATION (*tp)));
      if (at >= 0)
        standing->count[at]++;
    }
  return NULL_TREE;
}

/* The orientation of a `? :' of the values VALUES by where their parts stand
   behind CONDITION, a place in its condition.  Operators around a `? :' may
   have been moved into its values; they stand outside of it.  */
static enum rp_orientation
orientation_by_standing (tree *values, location_t condition)
{
  struct standing standing;
  standing.condition = condition;
  for (unsigned i = 0; i < 2 && rp_known_p (condition); i++)
    {
      standing.count[0] = standing.count[1] = 0;
      walk_tree_without_duplicates (&values[i], note_standing, &standing);
      if (!standing.count[0] != !standing.count[1])
        return !standing.count[i] ? RP_INVERTED : RP_AS_WRITTEN;
    }
  return RP_UNDECIDED;
}

/* The orientation of CHOICE, which has no place of its own, but maybe that of
   what is around it.  */
static enum rp_orientation
placeless_orientation (tree choice)
{
  struct plain_value plains[2];
  tree values[2];
  location_t condition
      = rp_first_place (TREE_OPERAND (choice, 0), EXPR_LOCATION (choice));
  for (unsigned i = 0; i < 2; i++)
    {
      values[i] = value_of_arm (TREE_OPERAND (choice, i + 1),
                                EXPR_LOCATION (choice));
      if (TREE_CODE (values[i]) == MODIFY_EXPR
          || TREE_CODE (values[i]) == INIT_EXPR)
        values[i] = TREE_OPERAND (values[i], 1);
      plains[i] = plain (values[i]);
      values[i] = without_truth (values[i]);
    }
  enum rp_orientation found = orientation_by_standing (values, condition);
  if (found != RP_UNDECIDED)
    return found;
  if (alike_p (plains))
    {
      bool in_call = !rp_known_p (condition);
      location_t loc = EXPR_LOCATION (choice);
      return orientation_by_order (!in_call           ? condition
                                   : rp_known_p (loc) ? loc
                                                      : input_location,
                                   in_call, plains);
    }
  int constant = rp_known_p (condition) ? rp_choice_constant (condition) : -1;
  return constant < 0 || plains[0].constant == plains[1].constant
             ? RP_UNDECIDED
         : plains[constant].constant ? RP_AS_WRITTEN
                                     : RP_INVERTED;
}

/* The orientation of CHOICE by which of its values the text says is a constant
   and which is none.  */
static enum rp_orientation
orientation_by_constant (tree choice)
{
  location_t loc = EXPR_LOCATION (choice);
  struct plain_value plains[2];
  bool constant[2];
  for (int i = 0; i < 2; i++)
    {
      plains[i] = plain (value_of_arm (TREE_OPERAND (choice, i + 1), loc));
      constant[i] = plains[i].constant;
    }
  if (alike_p (plains))
    return orientation_by_order (loc, false, plains);
  int spelled = rp_choice_constant (loc);
  return spelled < 0 || constant[0] == constant[1] ? RP_UNDECIDED
         : constant[spelled]                       ? RP_AS_WRITTEN
                                                   : RP_INVERTED;
}

/* The orientation of CHOICE, of C++ and with its place at the `?', as far as
   the text tells: what was noted of an initialiser was folded before.  */
static enum rp_orientation
orientation_by_text (tree choice)
{
  location_t loc = EXPR_LOCATION (choice);
  char next;
  tree values[2];
  struct plain_value plains[2];
  if (rp_text_char (loc, &next) != '?')
    return RP_UNDECIDED;
  for (unsigned i = 0; i < 2; i++)
    {
      values[i] = value_of_arm (TREE_OPERAND (choice, i + 1), loc);
      plains[i] = plain (values[i]);
    }
  if (alike_p (plains))
    return orientation_by_order (loc, false, plains);
  enum rp_orientation found = orientation_by_standing (values, loc);
  if (found != RP_UNDECIDED || plains[0].constant == plains[1].constant)
    return found;
  int variable = plains[0].constant;
  if (!plains[variable].name)
    return RP_UNDECIDED;
  /* In C++ the word behind the place is that of the first value.  */
  switch (side_of_variable (loc, &plains[variable]))
    {
    case SECOND:
      return variable == 0 ? RP_AS_WRITTEN : RP_INVERTED;
    case FIRST:
      return variable == 1 ? RP_AS_WRITTEN : RP_INVERTED;
    default:
      return RP_UNDECIDED;
    }
}

/* Whether CHOICE is a `? :' that has the place of what asks for its truth: of
   another one's `?' in C, where its own would be a `:', or of an && or ||
   whose other operand was a constant.  */
static bool
condition_of_choice_p (tree choice)
{
  char next;
  tree first = TREE_OPERAND (choice, 1), second = TREE_OPERAND (choice, 2);
  char spelled = rp_text_char (EXPR_LOCATION (choice), &next);
  if (first && second && !spelled && lang_GNU_C ())
    return asked.contains (get_pure_location (EXPR_LOCATION (choice)));
  if (!first || !second
      || !(spelled == '?'
               ? lang_GNU_C ()
               : (spelled == '&' || spelled == '|') && next == spelled))
    return false;
  first = value_of_arm (first, EXPR_LOCATION (choice));
  second = value_of_arm (second, EXPR_LOCATION (choice));
  if (spelled != '?'
      && (VOID_TYPE_P (TREE_TYPE (first)) || VOID_TYPE_P (TREE_TYPE (second))))
    return false;
  /* The value of && or || in such a place.  */
  return !integer_onep (first) || !integer_zerop (second);
}

enum rp_orientation
rp_choice_orientation (tree choice)
{
  if (lang_GNU_Fortran ())
    return rp_fortran_do_while (EXPR_LOCATION (choice)) ? RP_INVERTED
                                                        : RP_AS_WRITTEN;
  tree condition = rp_without_wrapping (TREE_OPERAND (choice, 0));
  if (TREE_CODE (condition) == COND_EXPR && EXPR_HAS_LOCATION (condition))
    asked.add (get_pure_location (EXPR_LOCATION (condition)));
  if (rp_placeless_choice_p (choice) || condition_of_choice_p (choice))
    return placeless_orientation (choice);
  if ((!lang_GNU_C () && !lang_GNU_CXX ()) || !choice_p (choice)
      || !TREE_OPERAND (choice, 1) || !TREE_OPERAND (choice, 2))
    return RP_AS_WRITTEN;
  enum rp_orientation spelled
      = lang_GNU_CXX () ? orientation_by_text (choice) : RP_UNDECIDED;
  if (spelled != RP_UNDECIDED)
    return spelled;
  const struct choice *noted
      = choices ? choices->get (get_pure_location (EXPR_LOCATION (choice)))
                : NULL;
  if (noted && noted->folded)
    return orientation_by_constant (choice);
  enum side first = side_of_arm (choice, 1, noted);
  if (first != NEITHER)
    return first == FIRST ? RP_AS_WRITTEN : RP_INVERTED;
  enum side second = side_of_arm (choice, 2, noted);
  if (second != NEITHER)
    return second == SECOND ? RP_AS_WRITTEN : RP_INVERTED;
  return orientation_by_values (choice, noted);
}

void
rp_choice_note (tree choice, bool folded)
{
  location_t loc = get_pure_location (EXPR_LOCATION (choice));
  tree first = TREE_OPERAND (choice, 1), second = TREE_OPERAND (choice, 2);
  if (!rp_known_p (loc) || !first || !second)
    return;
  struct choice noted;
  const struct choice *known = choices ? choices->get (loc) : NULL;
  noted.folded = folded || (known && known->folded);
  noted.second = EXPR_HAS_LOCATION (second)
                     ? get_start (EXPR_LOCATION (second))
                     : rp_first_place (second, loc);
  noted.values[0] = plain (first);
  noted.values[1] = plain (second);
  if (!choices)
    choices
        = new hash_map<int_hash<location_t, UNKNOWN_LOCATION>, struct choice>;
  choices->put (loc, noted);
}
