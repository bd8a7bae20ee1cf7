/* SPDX-License-Identifier: GPL-3.0-or-later */
/* truths.h - conditions as functions of the truth of their operands: what the
   source spells, and which way the operands of what the front end made of it
   are true there.  Compiler only.  */

#ifndef RP_TRUTHS_H
#define RP_TRUTHS_H

/* Conditions of more operands than this are not looked at.  */
#define RP_TRUTH_OPERANDS 8

/* A condition is a program in postfix order: numbers of operands, and
   these.  */
enum
{
  RP_TRUTH_AND = -1,
  RP_TRUTH_OR = -2,
  RP_TRUTH_NOT = -3,
  RP_TRUTH_CHOICE = -4, /* of three: the condition and two values */
  RP_TRUTH_FALSE = -5,
  RP_TRUTH_TRUE = -6
};

/* An operand of the source, with the negations before it: from where to where
   in the text.  */
struct rp_truth_leaf
{
  unsigned start, end;
};

/* A condition of the source.  */
struct rp_truth_text
{
  char *text;
  auto_vec<int> program;
  auto_vec<struct rp_truth_leaf> leaves; /* in the order of PROGRAM */
  auto_vec<struct rp_truth_leaf> others; /* of a part: those outside of it */
  unsigned count;    /* of operands: there may be fewer than leaves */
  location_t origin; /* of TEXT; 0 if unknown */
};

/* The condition that is all of TEXT, which is taken over, or whose end is
   followed by one of the characters ENDS; its first character stands at START.
   NULL if it cannot be understood.  */
struct rp_truth_text *rp_truth_text_read (char *text, const char *ends,
                                          location_t start);

void rp_truth_text_free (struct rp_truth_text *text);

/* What the range of LOC holds, up to the `?' of it if CHOSEN.  */
struct rp_truth_text *rp_truth_text_of_range (location_t loc, bool chosen);

/* The condition in the bracket of the `if' or loop whose word is at LOC.  */
struct rp_truth_text *rp_truth_text_of_statement (location_t loc);

/* All that stands around LOC in its bracket, or with a LEVEL in one so far
   outside.  *MORE: there is one outside of that.  */
struct rp_truth_text *rp_truth_text_around (location_t loc, unsigned level,
                                            bool *more);

/* The part of TEXT that ends with step LAST as a text of its own, if it has
   COUNT leaves and an operator; else NULL.  */
struct rp_truth_text *rp_truth_text_part (const struct rp_truth_text *text,
                                          unsigned last, unsigned count);

/* Let leaves of TEXT that are alike be one operand.  */
void rp_truth_text_join (struct rp_truth_text *text);

/* The number of the operand of TEXT that leaf number LEAF is.  */
unsigned rp_truth_text_operand (const struct rp_truth_text *text,
                                unsigned leaf);

/* Where OFFSET of TEXT stands; UNKNOWN_LOCATION if nobody knows.  */
location_t rp_truth_text_place (const struct rp_truth_text *text,
                                unsigned offset);

/* Where leaf number LEAF of TEXT has its row: at the && or || before it, else
   at its start.  */
location_t rp_truth_text_row (const struct rp_truth_text *text, unsigned leaf);

/* The step at which the part of PROGRAM that ends with step LAST begins.  */
unsigned rp_truth_part_start (const vec<int> &program, unsigned last);

/* What was made of a condition.  */
struct rp_made_truth
{
  auto_vec<int> program;
  unsigned count;                       /* of operands */
  unsigned possible[RP_TRUTH_OPERANDS]; /* which of the source's each may be,
                                           a set */
  /* Sets of the source's that it cannot be the opposite of, or nothing
     else.  */
  unsigned same[RP_TRUTH_OPERANDS], opposite[RP_TRUTH_OPERANDS];
};

/* How its operands stand to those of the source.  */
struct rp_truth_match
{
  unsigned leaf[RP_TRUTH_OPERANDS]; /* of the source, by operand */
  unsigned inverted, undecided;     /* sets of operands */
};

/* Find how the operands of MADE stand to those of TEXT: both have the same
   truth for all values of their operands, or if OPPOSITE never.  False if
   there is no way.  What differs between several ways is undecided.  */
bool rp_truth_match (const struct rp_made_truth *made,
                     const struct rp_truth_text *text, bool opposite,
                     struct rp_truth_match *match);

/* Whether the part of MADE whose last step is number LAST has the opposite
   truth of the part of TEXT with the same operands: 1, 0; -1 if there is no
   such part or it is undecided.  */
int rp_truth_part_inverted (const struct rp_made_truth *made, unsigned last,
                            const struct rp_truth_text *text,
                            const struct rp_truth_match *match);

#endif
