/* SPDX-License-Identifier: GPL-3.0-or-later */
/* orientation.h - where the truth of a condition that GCC's front end made
   is the opposite of the source's.  Compiler only.  */

#ifndef RP_ORIENTATION_H
#define RP_ORIENTATION_H

enum rp_orientation
{
  RP_AS_WRITTEN,
  RP_INVERTED,
  RP_UNDECIDED
};

/* Whether LOC is a place of the source.  */
static inline bool
rp_known_p (location_t loc)
{
  return LOCATION_LOCUS (loc) > BUILTINS_LOCATION;
}

/* Whether A stands before B; false if they stand at one place.  */
static inline bool
rp_before_p (location_t a, location_t b)
{
  return linemap_compare_locations (line_table, get_pure_location (a),
                                    get_pure_location (b))
         > 0;
}

static inline enum rp_orientation
rp_opposite (enum rp_orientation orientation)
{
  return orientation == RP_AS_WRITTEN ? RP_INVERTED
         : orientation == RP_INVERTED ? RP_AS_WRITTEN
                                      : RP_UNDECIDED;
}

/* Those of the two operands of && or ||.  They differ where it was a `? :'
   with a constant value.  */
struct rp_operand_orientations
{
  enum rp_orientation first, second;
};

/* The operator at LOC is && for GCC if BOTH, else ||; its operands stand at
   LEFT and RIGHT, UNKNOWN_LOCATION if nobody knows.  Whether these are true
   where the source's are false; INHERITED says it of what the operator is
   an operand of.  */
struct rp_operand_orientations
rp_operator_orientations (location_t loc, bool both, location_t left,
                          location_t right, enum rp_orientation inherited);

/* The same for the condition of CHOICE, a COND_EXPR as it comes to be
   gimplified: of an `if', a loop or of `? :'.  */
enum rp_orientation rp_choice_orientation (tree choice);

/* EXPR without what only passes its truth on, or turns it round.  */
tree rp_without_wrapping (tree expr);

/* How many operands of && and || CONDITION has, merged ones among them.  */
unsigned rp_operand_count (tree condition);

/* Write to INVERTED, for each of them, whether the source has its opposite;
   false if the text does not show as many with the same operators.  CONDITION
   stands at LOC, what it is the condition of at CHOICE; it is the opposite of
   the source's as a whole if OPPOSITE.  */
bool rp_operands_inverted (tree condition, location_t loc, location_t choice,
                           bool opposite, vec<bool> *inverted);

/* The same for a value at LOC that several were merged into by the operators
   BOTH, && or ||, in their order.  */
bool rp_value_operands_inverted (const vec<bool> &both, location_t loc,
                                 vec<bool> *inverted);

/* Whether CHOICE, a COND_EXPR that assigns one of two values, is a `? :' to
   which GCC gave no place of its own.  */
bool rp_placeless_choice_p (tree choice);

/* The place of EXPR, or of the first part of it that has one, but not
   EXCEPT.  */
location_t rp_first_place (tree expr, location_t except);

/* Remember where the parts of the `? :' CHOICE of C++ stand, before anything
   is folded, unless it is FOLDED already.  */
void rp_choice_note (tree choice, bool folded);

#endif
