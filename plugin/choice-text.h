/* SPDX-License-Identifier: GPL-3.0-or-later */
/* choice-text.h - a `? :' as the source spells it.  Compiler only.  */

#ifndef RP_CHOICE_TEXT_H
#define RP_CHOICE_TEXT_H

/* Its parts, without blanks and outer brackets.  */
struct rp_choice_text
{
  char *left, *right; /* of the condition; RIGHT may be null */
  enum tree_code code;
  char *values[2];
};

void rp_choice_text_free (struct rp_choice_text *spelled);

/* Read the `? :' whose ? or : is TEXT[AT].  To be freed also if that
   fails.  */
bool rp_choice_text_read (const char *text, size_t at,
                          struct rp_choice_text *spelled);

/* Read the `? :' that is all that is assigned at LOC, the place of an = or of
   the variable that is initialised.  To be freed also if that fails.  */
bool rp_choice_text_read_assigned (location_t loc,
                                   struct rp_choice_text *spelled);

/* Where the operand that ends before TEXT[END] begins: behind an operator that
   binds less than `? :', or a bracket.  */
size_t rp_text_operand_start (const char *text, size_t end);

/* Where the operand that begins at TEXT[START] ends.  */
size_t rp_text_operand_end (const char *text, size_t start);

/* The LENGTH characters at TEXT without blanks and brackets around them, to be
   freed.  */
char *rp_text_bare (const char *text, size_t length);

/* Whether the values of the `? :' at LOC, or behind it if LOC is in its
   condition, or in the call at LOC if IN_CALL, are FIRST and SECOND, each a
   constant or the name of a variable, in this order: 1; in the other one: 0;
   -1 if nobody can tell.  KEPT: the front end has exchanged them only if it
   has turned the condition round.  */
int rp_choice_order (location_t loc, bool in_call, tree first, tree second,
                     bool kept);

/* Which of the values of the `? :' at LOC, or behind it if LOC is in its
   condition, is a constant as the source spells it: 0 or 1; -1 if none is,
   both are, or the text cannot be seen.  */
int rp_choice_constant (location_t loc);

#endif
