/* SPDX-License-Identifier: GPL-3.0-or-later */
/* choices.cc - recognise values that were a `? :'.

   GCC's front end turns, while it parses,
       a < b ? a : b       into   MIN_EXPR <a, b>, and MAX_EXPR likewise
       a < 0 ? -a : a      into   ABS_EXPR <a>
       a < b ? 1 : 0       into   a < b
       a & 4 ? 4 : 0       into   a & 4
   with the place of the `? :'.  The text there, also that of macros, says what
   the condition was; it is believed if it is one of these forms and agrees
   with the value that GCC made of it.  Compiler only.  */

#include "gcc-common.h"

#include "choices.h"
#include "ranges.h"
#include "source-constants.h"
#include "source-text.h"

/* A `? :' as the source spells it, without blanks and outer brackets.  */
struct spelled
{
  char *left, *right; /* of the condition; RIGHT may be null */
  enum tree_code code;
  char *values[2];
};

static void
free_spelled (struct spelled *spelled)
{
  free (spelled->left);
  free (spelled->right);
  free (spelled->values[0]);
  free (spelled->values[1]);
}

/* The LENGTH characters at TEXT without blanks and brackets around them.  */
static char *
bare_text (const char *text, size_t length)
{
  auto_vec<char> kept;
  for (size_t i = 0; i < length; i++)
    if (!ISSPACE (text[i]))
      kept.safe_push (text[i]);
  kept.safe_push (0);
  return rp_text_without_brackets (kept.address ());
}

/* Where the operand that ends before TEXT[END] begins: behind an operator that
   binds less than `? :', or a bracket.  */
static size_t
start_of_operand (const char *text, size_t end)
{
  unsigned depth = 0;
  size_t at = end;
  for (; at > 0; at--)
    {
      char c = text[at - 1];
      if (c == ')' || c == ']')
        depth++;
      else if ((c == '(' || c == '[') && depth-- == 0)
        break;
      else if (depth > 0)
        continue;
      else if (c == ',' || c == ';' || c == '{' || c == '}' || c == '?'
               || c == ':')
        break;
      else if (rp_text_assignment_p (text, at - 1))
        break;
    }
  while (ISSPACE (text[at]))
    at++;
  if (strncmp (text + at, "return", 6) == 0 && !ISIDNUM (text[at + 6]))
    at += 6;
  return at;
}

/* Where the operand that begins at TEXT[START] ends.  */
static size_t
end_of_operand (const char *text, size_t start)
{
  unsigned depth = 0;
  size_t at = start;
  for (; text[at]; at++)
    {
      char c = text[at];
      if (c == '(' || c == '[')
        depth++;
      else if ((c == ')' || c == ']') && depth-- == 0)
        break;
      else if (depth == 0
               && (c == ',' || c == ';' || c == '}' || c == '?' || c == ':'))
        break;
    }
  return at;
}

/* Whether a part of a `? :' holds nothing but operands and relations.  */
static bool
plain_p (const char *part)
{
  for (const char *text = part; *text; text++)
    if (*text == '"' || *text == '\'' || *text == '?' || *text == ';'
        || *text == '#'
        || ((*text == '&' || *text == '|' || *text == '/') && text[1] == *text)
        || (*text == '/' && text[1] == '*') || (*text == '+' && text[1] == '+')
        || rp_text_assignment_p (part, text - part))
      return false;
  return true;
}

/* Split the condition TEXT into SPELLED.  */
static bool
split_condition (const char *text, struct spelled *spelled)
{
  unsigned depth = 0;
  for (const char *c = text; *c; c++)
    {
      if (*c == '(' || *c == '[')
        depth++;
      else if (*c == ')' || *c == ']')
        depth--;
      if (depth > 0)
        continue;
      if (*c == '-' && c[1] == '>')
        {
          c++;
          continue;
        }
      unsigned length;
      enum tree_code code = rp_text_relation (c, &length);
      if (code == ERROR_MARK)
        {
          if ((*c == '<' || *c == '>') && c[1] == *c)
            c++;
          continue;
        }
      if (spelled->right)
        return false;
      spelled->code = code;
      spelled->left = bare_text (text, c - text);
      spelled->right = bare_text (c + length, strlen (c + length));
      c += length - 1;
    }
  if (!spelled->right)
    spelled->left = xstrdup (text);
  return true;
}

/* Read the `? :' whose ? or : is TEXT[AT].  */
static bool
read_spelled (const char *text, size_t at, struct spelled *spelled)
{
  size_t question = at, colon = at;
  memset (spelled, 0, sizeof *spelled);
  if (text[at] == ':')
    {
      question = start_of_operand (text, at);
      while (question > 0 && ISSPACE (text[question - 1]))
        question--;
      if (question-- == 0)
        return false;
    }
  else
    colon = end_of_operand (text, at + 1);
  if (text[question] != '?' || text[colon] != ':')
    return false;
  size_t start = start_of_operand (text, question);
  size_t end = end_of_operand (text, colon + 1);
  char *condition = bare_text (text + start, question - start);
  spelled->values[0] = bare_text (text + question + 1, colon - question - 1);
  spelled->values[1] = bare_text (text + colon + 1, end - colon - 1);
  bool good = text[end] != '?' && plain_p (condition)
              && plain_p (spelled->values[0]) && plain_p (spelled->values[1])
              && split_condition (condition, spelled);
  free (condition);
  return good;
}

/* --------------------------------------------------------------- the value */

/* Which of the operands of STMT, a minimum or maximum, SPELLED has on the left
   of its condition: 1 or 2; 0 if nobody can tell.  */
static int
left_operand (gassign *stmt, const struct spelled *spelled)
{
  tree first = gimple_assign_rhs1 (stmt), second = gimple_assign_rhs2 (stmt);
  HOST_WIDE_INT value;
  if (CONSTANT_CLASS_P (second))
    {
      bool left = rp_text_constant (spelled->left, &value);
      bool right = rp_text_constant (spelled->right, &value);
      return left == right ? 0 : left ? 2 : 1;
    }
  for (int i = 1; i <= 2; i++)
    {
      tree operand = i == 1 ? first : second, other = i == 1 ? second : first;
      if ((rp_named_p (operand, spelled->left)
           && !rp_named_p (other, spelled->left))
          || (rp_named_p (other, spelled->right)
              && !rp_named_p (operand, spelled->right)))
        return i;
    }
  /* GCC takes the operands from the condition, so their places have the order
     of the source.  */
  location_t places[2];
  for (int i = 0; i < 2; i++)
    {
      tree operand = i ? second : first;
      gimple *def = TREE_CODE (operand) == SSA_NAME
                        ? SSA_NAME_DEF_STMT (operand)
                        : NULL;
      places[i]
          = def ? get_pure_location (gimple_location (def)) : UNKNOWN_LOCATION;
      if (places[i] <= BUILTINS_LOCATION)
        return 0;
    }
  int order = linemap_compare_locations (line_table, places[0], places[1]);
  return order > 0 ? 1 : order < 0 ? 2 : 0;
}

static bool
read_extreme (gassign *stmt, const struct spelled *spelled,
              struct rp_choice *found)
{
  bool less = spelled->code == LT_EXPR || spelled->code == LE_EXPR;
  if (!spelled->right
      || (!less && spelled->code != GT_EXPR && spelled->code != GE_EXPR)
      || strcmp (spelled->left, spelled->right) == 0)
    return false;
  bool left_first = strcmp (spelled->left, spelled->values[0]) == 0
                    && strcmp (spelled->right, spelled->values[1]) == 0;
  bool right_first = strcmp (spelled->left, spelled->values[1]) == 0
                     && strcmp (spelled->right, spelled->values[0]) == 0;
  bool minimum = gimple_assign_rhs_code (stmt) == MIN_EXPR;
  if ((!left_first && !right_first) || minimum != (less == left_first))
    return false;
  int left = left_operand (stmt, spelled);
  if (!left)
    return false;
  tree first = gimple_assign_rhs1 (stmt), second = gimple_assign_rhs2 (stmt);
  found->code = spelled->code;
  found->left = left == 1 ? first : second;
  found->right = left == 1 ? second : first;
  return true;
}

static bool
negation_p (const char *text, const char *of)
{
  if (*text != '-')
    return false;
  char *operand = bare_text (text + 1, strlen (text + 1));
  bool found = strcmp (operand, of) == 0;
  free (operand);
  return found;
}

/* What STMT is the absolute value of.  The sanitizer of overflows lets it take
   that of the negated value, which it has checked.  */
static tree
absolute_of (gassign *stmt)
{
  tree operand = gimple_assign_rhs1 (stmt);
  gcall *check = TREE_CODE (operand) == SSA_NAME
                     ? dyn_cast<gcall *> (SSA_NAME_DEF_STMT (operand))
                     : NULL;
  if (check && gimple_call_internal_p (check, IFN_UBSAN_CHECK_SUB)
      && integer_zerop (gimple_call_arg (check, 0)))
    return gimple_call_arg (check, 1);
  return operand;
}

static bool
read_absolute (gassign *stmt, const struct spelled *spelled,
               struct rp_choice *found)
{
  if (!spelled->right)
    return false;
  bool swapped = strcmp (spelled->left, "0") == 0;
  const char *subject = swapped ? spelled->right : spelled->left;
  if (strcmp (swapped ? spelled->left : spelled->right, "0") != 0)
    return false;
  enum tree_code code
      = swapped ? swap_tree_comparison (spelled->code) : spelled->code;
  bool less = code == LT_EXPR || code == LE_EXPR;
  if ((!less && code != GT_EXPR && code != GE_EXPR)
      || !negation_p (spelled->values[!less], subject)
      || strcmp (spelled->values[less], subject) != 0)
    return false;
  found->code = code;
  found->left = absolute_of (stmt);
  found->right = build_zero_cst (TREE_TYPE (found->left));
  return TREE_CODE (found->left) == SSA_NAME;
}

/* The value of STMT is that of its `? :', one of two constants of which one is
   zero, or has their truth.  */
static bool
read_truth (gassign *stmt, const struct spelled *spelled,
            struct rp_choice *found)
{
  HOST_WIDE_INT values[2];
  tree lhs = gimple_assign_lhs (stmt);
  for (unsigned i = 0; i < 2; i++)
    if (!rp_text_constant (spelled->values[i], &values[i]))
      return false;
  if ((values[0] == 0) == (values[1] == 0))
    return false;
  if (gimple_assign_rhs_code (stmt) == BIT_AND_EXPR
      && (!tree_fits_shwi_p (gimple_assign_rhs2 (stmt))
          || tree_to_shwi (gimple_assign_rhs2 (stmt))
                 != values[0] + values[1]))
    return false;
  found->code = values[0] ? NE_EXPR : EQ_EXPR;
  found->left = lhs;
  found->right = build_zero_cst (TREE_TYPE (lhs));
  return true;
}

/* The first ? in TEXT from AT on that no bracket opened behind AT holds; the
   end of TEXT if there is none.  */
static size_t
question_behind (const char *text, size_t at)
{
  int depth = 0;
  for (; text[at] && (text[at] != '?' || depth > 0); at++)
    if (text[at] == '(' || text[at] == '[')
      depth++;
    else if (text[at] == ')' || text[at] == ']')
      depth--;
    else if (text[at] == ';' || text[at] == '"' || text[at] == '\'')
      return strlen (text);
  return at;
}

/* The text that the macro expands to whose name stands behind TEXT[AT], an =,
   up to the end of the statement; LOC is the place of TEXT[PLACE].  To be
   freed; NULL if there is none.  */
static char *
expansion_behind (const char *text, size_t at, size_t place, location_t loc)
{
  size_t start = at + 1, end;
  while (ISSPACE (text[start]))
    start++;
  for (end = start; ISIDNUM (text[end]);)
    end++;
  while (ISSPACE (text[end]))
    end++;
  if (!ISIDST (text[start]) || text[end] != '(')
    return NULL;
  end = end_of_operand (text, end + 1);
  while (text[end] == ',')
    end = end_of_operand (text, end + 1);
  if (text[end] != ')')
    return NULL;
  for (end++; ISSPACE (text[end]);)
    end++;
  return text[end] == ';' ? rp_text_of_expansion (loc, start - place) : NULL;
}

/* Read the `? :' that is all that is assigned at LOC, the place of an = or of
   the variable that is initialised.  */
static bool
read_assigned (location_t loc, struct spelled *spelled)
{
  size_t at, place;
  char *text = rp_text_around (loc, &place);
  bool good = false;
  memset (spelled, 0, sizeof *spelled);
  if (!text)
    return false;
  for (at = place; ISIDNUM (text[at]) || (at > place && ISSPACE (text[at]));)
    at++;
  if (text[at] != '=' || text[at + 1] == '=')
    ;
  else if (char *expansion = expansion_behind (text, at, place, loc))
    {
      char *whole = bare_text (expansion, strlen (expansion));
      size_t question = question_behind (whole, 0);
      good = whole[question] && read_spelled (whole, question, spelled);
      free (whole);
      free (expansion);
    }
  else
    {
      size_t question = question_behind (text, at + 1), start = at + 1;
      while (ISSPACE (text[start]))
        start++;
      good = text[question] && start_of_operand (text, question) == start
             && read_spelled (text, question, spelled)
             && text[end_of_operand (text,
                                     end_of_operand (text, question + 1) + 1)]
                    == ';';
    }
  free (text);
  return good;
}

/* Whether OPERAND is what the source calls TEXT.  */
static bool
constant_or_named_p (tree operand, const char *text)
{
  HOST_WIDE_INT value;
  return CONSTANT_CLASS_P (operand) ? rp_text_constant (text, &value)
                                    : rp_named_p (operand, text);
}

/* Read the `? :' at LOC that STMT is the value of.  */
static bool
read_choice (gassign *stmt, location_t loc, bool truth,
             struct spelled *spelled, bool *assigned)
{
  enum rp_operator negated;
  char next, spelled_at;
  size_t at;
  *assigned = false;
  if (rp_text_operator (loc, &negated) == RP_OPERATOR_CHOICE)
    {
      char *text = rp_text_around (loc, &at);
      bool good = text && read_spelled (text, at, spelled);
      if (!text)
        memset (spelled, 0, sizeof *spelled);
      free (text);
      return good;
    }
  *assigned = true;
  memset (spelled, 0, sizeof *spelled);
  return !truth && !rp_text_in_macro_p (loc)
         && ((spelled_at = rp_text_char (loc, &next)) == '='
             || ISIDST (spelled_at))
         && SSA_NAME_VAR (gimple_assign_lhs (stmt))
         && read_assigned (loc, spelled);
}

bool
rp_choice_read (gassign *stmt, struct rp_choice *found)
{
  enum tree_code code = gimple_assign_rhs_code (stmt);
  tree lhs = gimple_assign_lhs (stmt);
  bool truth = TREE_CODE_CLASS (code) == tcc_comparison
               || (code == BIT_AND_EXPR
                   && TREE_CODE (gimple_assign_rhs2 (stmt)) == INTEGER_CST);
  if (TREE_CODE (lhs) != SSA_NAME
      || (!truth && code != MIN_EXPR && code != MAX_EXPR && code != ABS_EXPR))
    return false;
  struct spelled spelled;
  bool assigned;
  bool good
      = read_choice (stmt, gimple_location (stmt), truth, &spelled, &assigned)
        && (truth              ? read_truth (stmt, &spelled, found)
            : code == ABS_EXPR ? read_absolute (stmt, &spelled, found)
                               : read_extreme (stmt, &spelled, found));
  /* The place is that of what is around it: another value may have it.  */
  if (good && assigned)
    good = constant_or_named_p (found->left,
                                code == ABS_EXPR ? spelled.values[negation_p (
                                    spelled.values[0], spelled.values[1])]
                                                 : spelled.left)
           && (code == ABS_EXPR
               || constant_or_named_p (found->right, spelled.right));
  free_spelled (&spelled);
  found->place = gimple_location (stmt);
  return good;
}

int
rp_choice_constant (location_t loc)
{
  size_t at;
  char *text = rp_text_around (loc, &at);
  struct spelled spelled;
  HOST_WIDE_INT value;
  int found = -1;
  if (!text)
    return -1;
  memset (&spelled, 0, sizeof spelled);
  if (text[at] != ':')
    at = question_behind (text, at);
  if (text[at] && read_spelled (text, at, &spelled))
    {
      bool first = rp_text_constant (spelled.values[0], &value);
      bool second = rp_text_constant (spelled.values[1], &value);
      found = first == second ? -1 : second;
    }
  free_spelled (&spelled);
  free (text);
  return found;
}
