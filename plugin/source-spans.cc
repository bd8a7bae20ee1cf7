/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-spans.cc - read what the source has between two places: which value
   of a `? :' holds a place, which operator joins two operands.  Places inside
   macros are not read.  Compiler only.  */

#include "gcc-common.h"

#include "source-lines.h"
#include "source-text.h"

int
rp_text_characters_between (expanded_location from, expanded_location to)
{
  int count = to.column - from.column;
  if (strcmp (from.file, to.file) != 0 || to.line < from.line
      || to.line > from.line + 10)
    return -1;
  for (int number = from.line; number < to.line; number++)
    count += rp_source_line (from.file, number).length () + 1;
  return count;
}

/* Which value of the first `? :' in TEXT, which begins in its condition, holds
   TEXT[PLACE].  */
static int
value_at (const char *text, int place)
{
  int depth = 0, base = 0, inner = 0, found = -1;
  for (int at = 0; text[at] && at <= place; at++)
    switch (text[at])
      {
      case '"':
      case '\'':
        return -1;
      case '/':
        if (text[at + 1] == '/' || text[at + 1] == '*')
          return -1;
        break;
      case '(':
      case '[':
        depth++;
        break;
      case ')':
      case ']':
        depth--;
        if (found >= 0 && depth < base)
          return -1;
        break;
      case ',':
      case ';':
        if (depth <= base)
          return -1;
        break;
      case '?':
        if (found < 0 && depth <= 0)
          {
            found = 0;
            base = depth;
          }
        else if (found >= 0 && depth == base)
          inner++;
        break;
      case ':':
        if (found >= 0 && depth == base)
          {
            if (inner > 0)
              inner--;
            else if (found++)
              return -1;
          }
        break;
      }
  return found;
}

int
rp_text_value_at (location_t condition, location_t place)
{
  expanded_location from, to;
  if (linemap_location_from_macro_expansion_p (line_table, condition)
      || linemap_location_from_macro_expansion_p (line_table, place)
      || !rp_text_spelled_at (condition, &from)
      || !rp_text_spelled_at (place, &to))
    return -1;
  int count = rp_text_characters_between (from, to);
  char *text = count >= 0 ? rp_text_from (from) : NULL;
  int found = text ? value_at (text, count) : -1;
  free (text);
  return found;
}

bool
rp_text_in_head_p (location_t loc, location_t place)
{
  expanded_location from, to;
  if (rp_text_in_macro_p (loc) || rp_text_in_macro_p (place)
      || !rp_text_spelled_at (loc, &from) || !rp_text_spelled_at (place, &to))
    return false;
  int count = rp_text_characters_between (from, to), at = 0;
  char *text = count >= 0 ? rp_text_from (from) : NULL;
  unsigned depth = 0;
  for (; text && text[at] && at < count; at++)
    if (text[at] == '"' || text[at] == '\'')
      at = rp_text_end_of_quoted (text + at) - text;
    else if (text[at] == '(')
      depth++;
    else if (text[at] == ')' && --depth == 0)
      break;
  free (text);
  return count >= 0 && at >= count && depth > 0;
}

/* The operator of conditions that TEXT begins with, and its length.  */
static enum rp_operator
operator_at (const char *text, const char *start, unsigned *length)
{
  bool word = text > start && !ISIDNUM (text[-1]);
  *length = 2;
  if (*text == '&' && text[1] == '&')
    return RP_OPERATOR_AND;
  if (*text == '|' && text[1] == '|')
    return RP_OPERATOR_OR;
  *length = 1;
  if (*text == '?')
    return RP_OPERATOR_CHOICE;
  if (!lang_GNU_CXX () || !word)
    return RP_OPERATOR_OTHER;
  *length = 3;
  if (strncmp (text, "and", 3) == 0 && !ISIDNUM (text[3]))
    return RP_OPERATOR_AND;
  *length = 2;
  return strncmp (text, "or", 2) == 0 && !ISIDNUM (text[2])
             ? RP_OPERATOR_OR
             : RP_OPERATOR_OTHER;
}

/* Whether A binds less than B; OTHER stands for a comma.  */
static bool
weaker_p (enum rp_operator a, enum rp_operator b)
{
  static const enum rp_operator order[]
      = { RP_OPERATOR_OTHER, RP_OPERATOR_CHOICE, RP_OPERATOR_OR,
          RP_OPERATOR_AND };
  for (unsigned i = 0; i < ARRAY_SIZE (order); i++)
    if (a == order[i] || b == order[i])
      return a == order[i] && a != b;
  return false;
}

/* What is known of the operator that joins two operands, between which the
   text has been read so far.  */
struct joint
{
  enum rp_operator found;
  int depth, least; /* of brackets: now, and where FOUND is */
  unsigned inner;   /* `? :' within the first value of that found */
  bool second;      /* its `:' has been passed */
};

/* Pass the token at TEXT, which begins at START.  Its length; 0 if what is
   behind it cannot be read.  */
static unsigned
pass_token (const char *text, const char *start, struct joint *joint)
{
  unsigned length = 1;
  enum rp_operator here = operator_at (text, start, &length);
  if (*text == '"' || *text == '\'')
    {
      const char *end = rp_text_end_of_quoted (text);
      return *end ? end + 1 - text : 0;
    }
  if (*text == '/' && (text[1] == '/' || text[1] == '*'))
    return 0;
  if (*text == ':' && text[1] == ':')
    return 2;
  if (*text == '(' || *text == '[' || *text == '{')
    joint->depth++;
  else if (*text == ')' || *text == ']' || *text == '}')
    joint->depth--;
  bool ends = *text == ',' || *text == ';';
  if (joint->depth < joint->least)
    {
      joint->least = joint->depth;
      joint->found = RP_OPERATOR_UNSEEN;
    }
  else if (joint->depth > joint->least)
    ;
  else if (*text == ':' && joint->found == RP_OPERATOR_CHOICE)
    {
      joint->second |= joint->inner == 0;
      joint->inner -= joint->inner > 0;
    }
  else if (here == RP_OPERATOR_CHOICE && joint->found == here)
    joint->inner++;
  else if ((ends || here != RP_OPERATOR_OTHER)
           && weaker_p (here, joint->found))
    {
      joint->found = here;
      joint->inner = 0;
      joint->second = false;
    }
  return here == RP_OPERATOR_OTHER ? 1 : length;
}

/* The text from FROM up to TO, with the operator that stands there, to be
   freed; NULL if it cannot be seen.  */
static char *
text_of_joint (location_t from, location_t to)
{
  expanded_location first, last;
  if (rp_text_in_macro_p (from) || rp_text_in_macro_p (to)
      || !rp_text_spelled_at (from, &first) || !rp_text_spelled_at (to, &last))
    return NULL;
  int count = rp_text_characters_between (first, last);
  char *text = count >= 0 ? rp_text_from (first) : NULL;
  if (!text || (size_t) count >= strlen (text))
    return text;
  unsigned length;
  enum rp_operator ends = operator_at (text + count, text, &length);
  if (ends == RP_OPERATOR_CHOICE || text[count] == ':')
    {
      free (text);
      return NULL;
    }
  text[count + (ends == RP_OPERATOR_OTHER ? 0 : length)] = 0;
  return text;
}

enum rp_operator
rp_text_operator_between (location_t left, location_t right, bool *second)
{
  char *text = text_of_joint (left, right);
  struct joint joint = { RP_OPERATOR_UNSEEN, 0, 0, 0, false };
  unsigned length;
  for (const char *at = text; at && *at; at += MIN (length, strlen (at)))
    {
      length = pass_token (at, text, &joint);
      if (length == 0)
        {
          joint.found = RP_OPERATOR_UNSEEN;
          break;
        }
    }
  free (text);
  *second = joint.second;
  return joint.found == RP_OPERATOR_OTHER ? RP_OPERATOR_UNSEEN : joint.found;
}

bool
rp_text_choice_before_p (location_t left, location_t loc)
{
  char *text = text_of_joint (left, loc);
  int depth = 0, least = 0;
  bool found = false;
  for (const char *at = text; at && *at && !found; at++)
    {
      depth += (*at == '(' || *at == '[' || *at == '{')
               - (*at == ')' || *at == ']' || *at == '}');
      least = MIN (least, depth);
      found = *at == '?' && depth == least;
      if (*at == '"' || *at == '\'' || *at == ';')
        break;
    }
  free (text);
  return found;
}
