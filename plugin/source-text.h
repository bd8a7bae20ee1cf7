/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-text.h - read a condition as the source spells it.  Knows nothing of
   GIMPLE.  Compiler only.  */

#ifndef RP_SOURCE_TEXT_H
#define RP_SOURCE_TEXT_H

enum rp_text_kind
{
  RP_TEXT_AND,    /* left && right */
  RP_TEXT_OR,     /* left || right */
  RP_TEXT_COMPARE /* subject OP bound */
};

/* A condition: a tree of && and || over comparisons, with negations pushed
   down into them.  */
struct rp_text
{
  enum rp_text_kind kind;
  struct rp_text *left, *right; /* with AND and OR */
  unsigned offset;              /* of the operator, in the text it is read
                                   from; 0 if it is none of && and || */
  enum tree_code code;          /* with COMPARE: LT_EXPR ... NE_EXPR */
  char *subject;                /* its text without blanks */
  char *bound;
  bool inverted; /* of COMPARE: in the source it stands inverted, below a
                    negation of && or || */
  bool chosen;   /* it is the condition of a `? :': a negation around that is
                    none of it */
  bool literal;  /* the bound is a constant of this value */
  HOST_WIDE_INT value;
};

/* What stands at a place of the source.  */
enum rp_operator
{
  RP_OPERATOR_UNSEEN, /* the text cannot be read */
  RP_OPERATOR_AND,    /* && */
  RP_OPERATOR_OR,     /* || */
  RP_OPERATOR_NOT,    /* ! */
  RP_OPERATOR_CHOICE, /* ? or : */
  RP_OPERATOR_OTHER
};

/* The operator that LOC is the place of, also inside macros.  If it is `!',
   *NEGATED is the last operator of && and || to be evaluated in what it
   negates.  */
enum rp_operator rp_text_operator (location_t loc, enum rp_operator *negated);

/* Whether the `!' at LOC negates all of the condition of a `? :' that it
   stands in.  */
bool rp_text_negation_chooses_p (location_t loc);

/* Whether an `if' at LOC has a condition without && || and `? :', as far as
   its text shows.  */
bool rp_text_plain_if_p (location_t loc);

/* The text of the range of LOC, lines joined, blanks for comments, to be
   freed; NULL if it cannot be seen.  */
char *rp_text_of_range (location_t loc);

/* The same; *START is where it begins, UNKNOWN_LOCATION if it is the expansion
   of a macro.  */
char *rp_text_of_range_from (location_t loc, location_t *start);

/* The place OFFSET characters behind the start of that text; UNKNOWN_LOCATION
   if it is not in one file, or in a macro.  */
location_t rp_text_place (location_t loc, unsigned offset);

/* The same behind START.  */
location_t rp_text_place_behind (location_t start, unsigned offset);

/* The place DISTANCE columns before LOC, which is in no macro;
   UNKNOWN_LOCATION if that is before its line.  */
location_t rp_text_place_before (location_t loc, unsigned distance);

/* Where the token of LOC is spelled; false if that is nowhere.  */
bool rp_text_spelled_at (location_t loc, expanded_location *at);

/* The text from AT on, some lines joined, blanks for comments, to be freed;
   NULL if it cannot be seen.  */
char *rp_text_from (expanded_location at);

/* How many characters of rp_text_from (FROM) stand before TO; -1 if TO is not
   behind FROM.  */
int rp_text_characters_between (expanded_location from, expanded_location to);

/* Whether the word that begins at TEXT is an operator of conditions or may
   stand for one.  */
bool rp_text_word_with_operators_p (const char *text);

/* Whether the LENGTH characters at TEXT are the name of a macro.  */
bool rp_text_macro_name_p (const char *text, size_t length);

/* The end of the quoted text that begins at TEXT.  */
const char *rp_text_end_of_quoted (const char *text);

/* The bracket that closes the one that TEXT begins with, or the end of TEXT if
   none does.  */
const char *rp_text_end_of_bracket (const char *text);

/* Whether TEXT[AT] is the = of an assignment.  */
bool rp_text_assignment_p (const char *text, size_t at);

/* The character at LOC, also inside macros; 0 if it cannot be seen.  *NEXT is
   the one behind it.  */
char rp_text_char (location_t loc, char *next);

/* The identifier or literal behind the operator at LOC and opening brackets,
   to be freed; NULL if it cannot be seen.  */
char *rp_text_behind (location_t loc);

/* The same behind negations as well.  */
char *rp_text_operand_behind (location_t loc);

/* The relation (< == ...) at TEXT and its length; ERROR_MARK if there is
   none.  */
enum tree_code rp_text_relation (const char *text, unsigned *length);

/* TEXT without brackets around the whole, to be freed.  */
char *rp_text_without_brackets (const char *text);

/* The text around LOC: that of its expansion if it is in one of a macro, with
   the arguments put in, else some lines of its file; *AT is where it is in
   that.  To be freed; NULL if it cannot be seen.  */
char *rp_text_around (location_t loc, size_t *at);

/* The text of RANGE, of the condition whose operator is at LOC, in the
   expansion of a macro that both are in, with the arguments put in, to be
   freed; NULL if it cannot be seen.  */
char *rp_text_in_expansion (location_t loc, source_range range);

/* In which value of the first `? :' behind CONDITION, a place in its
   condition, PLACE stands: 0 or 1; -1 if in none, or if nobody can tell.  */
int rp_text_value_at (location_t condition, location_t place);

/* The operator that joins an operand that holds the place LEFT with one behind
   it that holds RIGHT; UNSEEN if nobody can tell.  An operand of nothing but a
   variable may have the place of the operator.  With a `?', *SECOND says
   whether RIGHT stands behind its `:'.  */
enum rp_operator rp_text_operator_between (location_t left, location_t right,
                                           bool *second);

/* Whether LEFT is in the condition of a `? :' that stands before LOC.  */
bool rp_text_choice_before_p (location_t left, location_t loc);

/* Whether PLACE is in the brackets that follow the word at LOC.  */
bool rp_text_in_head_p (location_t loc, location_t place);

/* Whether LOC is in the expansion of a macro.  */
bool rp_text_in_macro_p (location_t loc);

/* The expansion of the macro whose name stands DISTANCE characters behind LOC
   (which is in none), to be freed; NULL if there is none.  */
char *rp_text_of_expansion (location_t loc, unsigned distance);

/* Whether the source has && or || at LOC, or `!' before them.  */
bool rp_text_logical_operator_p (location_t loc);

/* Whether WORD is spelled at LOC.  */
bool rp_text_word_p (location_t loc, const char *word);

/* The place of LINE and COLUMN in the file that NEAR is in, on a line before
   or not far behind; UNKNOWN_LOCATION if GCC has none.  */
location_t rp_text_place (location_t near, int line, int column);

/* The place of WORD if it stands directly before LOC, else LOC.  */
location_t rp_text_word_before (location_t loc, const char *word);

/* The condition in the range of LOC, to be freed with rp_text_free; NULL if
   its text cannot be seen or is anything but && and || over comparisons.  */
struct rp_text *rp_text_read (location_t loc);

/* The same for the condition that begins at LOC and ends with a bracket that
   is not its own, or a semicolon: that of an `if' or a loop in C may have the
   place of its first token.  */
struct rp_text *rp_text_read_from (location_t loc);

/* The same for the LENGTH characters at TEXT.  */
struct rp_text *rp_text_read_part (const char *text, size_t length);

/* The same for the condition of the `? :' whose ? is at LOC.  */
struct rp_text *rp_text_read_before_question (location_t loc);

/* The same for the negation of a bracket that begins at LOC.  */
struct rp_text *rp_text_read_negated (location_t loc);

/* The same for the left operand of the operator at LOC.  */
struct rp_text *rp_text_read_left (location_t loc);

/* The same for the whole right side of the assignment or initialisation whose
   =, or the variable before it, is at LOC.  */
struct rp_text *rp_text_read_assigned (location_t loc);

/* The same for the condition of the `? :' in the range of LOC.  */
struct rp_text *rp_text_read_chosen (location_t loc);

void rp_text_free (struct rp_text *text);

/* Whether TEXT is nothing but a constant.  */
bool rp_text_constant_p (const struct rp_text *text);

/* TEXT, which is changed, without the operands that are constants, and the
   operators that these decide.  */
struct rp_text *rp_text_without_constants (struct rp_text *text);

/* The operand of TEXT that is left if it has several, of which all others are
   constants; NULL, and TEXT is freed, if there is none.  *IS_FIRST: it is the
   first one.  */
struct rp_text *rp_text_kept_operand (struct rp_text *text, bool *is_first);

/* Invert TEXT as a whole.  */
void rp_text_negate (struct rp_text *text);

/* Write the comparisons of TEXT to LEAVES, in the order of the source.  */
void rp_text_leaves (struct rp_text *text, vec<struct rp_text *> *leaves);

#endif
