/* SPDX-License-Identifier: GPL-3.0-or-later */
/* choice-text.cc - read a `? :' as the source spells it: its condition and its
   values, and in which order these stand.  Compiler only.  */

#include "gcc-common.h"

#include "choice-text.h"
#include "source-constants.h"
#include "source-text.h"

void
rp_choice_text_free (struct rp_choice_text *spelled)
{
  free (spelled->left);
  free (spelled->right);
  free (spelled->values[0]);
  free (spelled->values[1]);
}

/* The LENGTH characters at TEXT without blanks and brackets around them.  */
char *
rp_text_bare (const char *text, size_t length)
{
  auto_vec<char> kept;
  for (size_t i = 0; i < length; i++)
    if (!ISSPACE (text[i]))
      kept.safe_push (text[i]);
  kept.safe_push (0);
  return rp_text_without_brackets (kept.address ());
}

size_t
rp_text_operand_start (const char *text, size_t end)
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

size_t
rp_text_operand_end (const char *text, size_t start)
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
split_condition (const char *text, struct rp_choice_text *spelled)
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
      spelled->left = rp_text_bare (text, c - text);
      spelled->right = rp_text_bare (c + length, strlen (c + length));
      c += length - 1;
    }
  if (!spelled->right)
    spelled->left = xstrdup (text);
  return true;
}

/* Read the parts of the `? :' whose ? or : is TEXT[AT]: the condition, to be
   freed; NULL if they cannot be told.  */
static char *
read_parts (const char *text, size_t at, struct rp_choice_text *spelled)
{
  size_t question = at, colon = at;
  memset (spelled, 0, sizeof *spelled);
  if (text[at] == ':')
    {
      question = rp_text_operand_start (text, at);
      while (question > 0 && ISSPACE (text[question - 1]))
        question--;
      if (question-- == 0)
        return NULL;
    }
  else
    colon = rp_text_operand_end (text, at + 1);
  if (text[question] != '?' || text[colon] != ':')
    return NULL;
  size_t start = rp_text_operand_start (text, question);
  size_t end = rp_text_operand_end (text, colon + 1);
  char *condition = rp_text_bare (text + start, question - start);
  spelled->values[0]
      = rp_text_bare (text + question + 1, colon - question - 1);
  spelled->values[1] = rp_text_bare (text + colon + 1, end - colon - 1);
  if (text[end] != '?' && plain_p (spelled->values[0])
      && plain_p (spelled->values[1]))
    return condition;
  free (condition);
  return NULL;
}

/* Read the `? :' whose ? or : is TEXT[AT].  */
bool
rp_choice_text_read (const char *text, size_t at,
                     struct rp_choice_text *spelled)
{
  char *condition = read_parts (text, at, spelled);
  bool good = condition && plain_p (condition)
              && split_condition (condition, spelled);
  free (condition);
  return good;
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
  end = rp_text_operand_end (text, end + 1);
  while (text[end] == ',')
    end = rp_text_operand_end (text, end + 1);
  if (text[end] != ')')
    return NULL;
  for (end++; ISSPACE (text[end]);)
    end++;
  return text[end] == ';' ? rp_text_of_expansion (loc, start - place) : NULL;
}

/* What the brackets hold that open behind TEXT[AT], an =, and close at the end
   of the statement, to be freed; NULL if there are none.  */
static char *
bracket_behind (const char *text, size_t at)
{
  size_t start = at + 1;
  while (ISSPACE (text[start]))
    start++;
  size_t end = start;
  int depth = 0;
  do
    {
      if (!text[end] || strchr (";\"'", text[end]))
        return NULL;
      depth += (text[end] == '(') - (text[end] == ')');
    }
  while (depth > 0 && text[end++]);
  size_t behind = end + (text[end] == ')');
  while (ISSPACE (text[behind]))
    behind++;
  return end > start && text[behind] == ';'
             ? xstrndup (text + start, behind - start)
             : NULL;
}

/* Read the `? :' that is all that is assigned at LOC, the place of an = or of
   the variable that is initialised.  */
bool
rp_choice_text_read_assigned (location_t loc, struct rp_choice_text *spelled)
{
  size_t at, place;
  char *text = rp_text_around (loc, &place);
  bool good = false;
  memset (spelled, 0, sizeof *spelled);
  if (!text)
    return false;
  for (at = place; ISIDNUM (text[at]) || (at > place && ISSPACE (text[at]));)
    at++;
  bool assigned = text[at] == '=' && text[at + 1] != '=';
  char *alone = assigned ? expansion_behind (text, at, place, loc) : NULL;
  if (assigned && !alone)
    alone = bracket_behind (text, at);
  if (alone)
    {
      char *whole = rp_text_bare (alone, strlen (alone));
      size_t question = question_behind (whole, 0);
      good = whole[question] && rp_choice_text_read (whole, question, spelled);
      free (whole);
      free (alone);
    }
  else if (assigned)
    {
      size_t question = question_behind (text, at + 1), start = at + 1;
      while (ISSPACE (text[start]))
        start++;
      good = text[question] && rp_text_operand_start (text, question) == start
             && rp_choice_text_read (text, question, spelled)
             && text[rp_text_operand_end (
                    text, rp_text_operand_end (text, question + 1) + 1)]
                    == ';';
    }
  free (text);
  return good;
}

/* TEXT without the casts that it begins with.  */
static const char *
without_casts (const char *text)
{
  while (*text == '(')
    {
      const char *end = strchr (text, ')');
      if (!end || !(ISIDNUM (end[1]) || end[1] == '('))
        break;
      text = end + 1;
    }
  return text;
}

/* Whether NAME is that of an enumerator which has VALUE, of its type.  */
static bool
enumerator_p (const char *name, tree value)
{
  tree type = TREE_TYPE (value);
  const char *last = strrchr (name, ':');
  if (TREE_CODE (type) != ENUMERAL_TYPE)
    return false;
  for (tree one = TYPE_VALUES (type); one; one = TREE_CHAIN (one))
    if (strcmp (IDENTIFIER_POINTER (TREE_PURPOSE (one)),
                last ? last + 1 : name)
        == 0)
      {
        tree number = TREE_VALUE (one);
        if (TREE_CODE (number) == CONST_DECL)
          number = DECL_INITIAL (number);
        return number && TREE_CODE (number) == INTEGER_CST
               && wi::to_widest (number) == wi::to_widest (value);
      }
  return false;
}

/* Whether TEXT spells VALUE, a constant or the name of a variable.  */
static bool
spells_p (const char *text, tree value)
{
  HOST_WIDE_INT number;
  if (TREE_CODE (value) == IDENTIFIER_NODE)
    return strcmp (without_casts (text), IDENTIFIER_POINTER (value)) == 0;
  if (TREE_CODE (value) != INTEGER_CST)
    return false;
  if (strcmp (text, "true") == 0 || strcmp (text, "false") == 0)
    return integer_zerop (value) == (*text == 'f');
  return enumerator_p (text, value)
         || (rp_text_constant (text, &number)
             && wi::to_widest (value) == (widest_int) number);
}

/* Whether the condition TEXT may be turned round as a whole by the front
   end.  */
static bool
negated_p (const char *text)
{
  for (const char *at = text; *at; at++)
    if ((*at == '!' && at[1] != '=') || strncmp (at, "not", 3) == 0
        || ((*at == '=' || *at == '!') && at[1] == '='
            && (at[2] == '0' || at[2] == 'f')))
      return true;
  return false;
}

/* The only ? in the brackets that follow TEXT[AT] or stand there; the end of
   TEXT if there are none or several.  */
static size_t
question_in_call (const char *text, size_t at)
{
  size_t found = 0;
  int depth = 0;
  while (ISIDNUM (text[at]) || ISSPACE (text[at]))
    at++;
  if (text[at] != '(')
    return strlen (text);
  do
    {
      depth += (text[at] == '(') - (text[at] == ')');
      if (text[at] == '?' && found > 0)
        return strlen (text);
      if (text[at] == '?')
        found = at;
      if (text[at] == '"' || text[at] == '\'' || text[at] == ';')
        return strlen (text);
      at++;
    }
  while (text[at] && depth > 0);
  return found > 0 ? found : strlen (text);
}

/* Whether the condition TEXT has NAME, which is nothing but a name.  */
static bool
names_p (const char *text, const char *name)
{
  size_t length = strlen (name);
  if (!ISIDST (*name))
    return false;
  for (size_t i = 1; i < length; i++)
    if (!ISIDNUM (name[i]))
      return false;
  for (const char *at = strstr (text, name); at; at = strstr (at + 1, name))
    if (!(at > text && ISIDNUM (at[-1])) && !ISIDNUM (at[length]))
      return true;
  return false;
}

/* The order of the constants FIRST and SECOND of the `? :' SPELLED with
   CONDITION if one of its values is a variable of the condition, for which the
   front end has put what it is equal to there: of `u ? 5 : u' comes
   `u == 0 ? 0 : 5'.  As rp_choice_order has it; -2 if none is.  */
static int
order_by_constant (const struct rp_choice_text *spelled, const char *condition,
                   tree first, tree second)
{
  for (int i = 0; i < 2; i++)
    {
      const char *other = without_casts (spelled->values[!i]);
      HOST_WIDE_INT unused;
      if (rp_text_constant (other, &unused) || !names_p (condition, other))
        continue;
      bool is_first = spells_p (spelled->values[i], first);
      bool is_second = spells_p (spelled->values[i], second);
      return is_first == is_second ? -1 : is_first == (i == 0);
    }
  return -2;
}

int
rp_choice_order (location_t loc, bool in_call, tree first, tree second,
                 bool kept)
{
  size_t at;
  char *text = rp_text_around (loc, &at);
  struct rp_choice_text spelled;
  int found = -1;
  if (!text)
    return -1;
  memset (&spelled, 0, sizeof spelled);
  if (in_call)
    at = question_in_call (text, at);
  else if (text[at] != ':')
    at = question_behind (text, at);
  char *condition = text[at] ? read_parts (text, at, &spelled) : NULL;
  if (condition)
    {
      bool same[2] = { spells_p (spelled.values[0], first),
                       spells_p (spelled.values[1], second) };
      bool exchanged[2] = { spells_p (spelled.values[0], second),
                            spells_p (spelled.values[1], first) };
      /* Of two constants one may be that of another `? :' at the place.  */
      bool any = TREE_CODE (first) == IDENTIFIER_NODE;
      bool is_same = any ? same[0] || same[1] : same[0] && same[1];
      bool is_exchanged
          = any ? exchanged[0] || exchanged[1] : exchanged[0] && exchanged[1];
      int equal
          = any ? -2 : order_by_constant (&spelled, condition, first, second);
      found = is_same != is_exchanged          ? is_same
              : equal > -2                     ? equal
              : kept && !negated_p (condition) ? 1
                                               : -1;
    }
  free (condition);
  rp_choice_text_free (&spelled);
  free (text);
  return found;
}

int
rp_choice_constant (location_t loc)
{
  size_t at;
  char *text = rp_text_around (loc, &at);
  struct rp_choice_text spelled;
  HOST_WIDE_INT value;
  int found = -1;
  if (!text)
    return -1;
  memset (&spelled, 0, sizeof spelled);
  if (text[at] != ':')
    at = question_behind (text, at);
  char *condition = text[at] ? read_parts (text, at, &spelled) : NULL;
  /* The place may be that of a `? :' within the condition.  */
  if (condition && !strchr (condition, '?'))
    {
      bool first = rp_text_constant (spelled.values[0], &value);
      bool second = rp_text_constant (spelled.values[1], &value);
      found = first == second ? -1 : second;
    }
  free (condition);
  rp_choice_text_free (&spelled);
  free (text);
  return found;
}
