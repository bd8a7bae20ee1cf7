/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-operators.cc - read single operators of the source, also where macros
   spell them.  Compiler only.  */

#include "gcc-common.h"

#include "cpplib.h"

#include "source-fortran.h"
#include "source-lines.h"
#include "source-text.h"

char *
rp_text_from (expanded_location at)
{
  auto_vec<char> text;
  bool comment = false;
  for (int number = at.line; number < at.line + 20; number++)
    {
      char_span line = rp_source_line (at.file, number);
      if (!line)
        break;
      size_t from = number == at.line ? at.column - 1 : 0;
      rp_source_line_append (&text, line, from, line.length (), &comment);
    }
  if (text.is_empty ())
    return NULL;
  text.safe_push (0);
  return xstrdup (text.address ());
}

static bool
word_p (const char *text, const char *word)
{
  size_t length = strlen (word);
  return strncmp (text, word, length) == 0 && !ISIDNUM (text[length]);
}

const char *
rp_text_end_of_quoted (const char *text)
{
  char quote = *text;
  for (text++; *text && *text != quote; text++)
    if (*text == '\\' && text[1])
      text++;
  return text;
}

bool
rp_text_assignment_p (const char *text, size_t at)
{
  return text[at] == '=' && text[at + 1] != '='
         && !(at > 0 && strchr ("=!<>", text[at - 1]));
}

/* The last operator to be evaluated in the bracket that TEXT, the operand of
   a negation, begins with.  */
static enum rp_operator
last_operator (const char *text)
{
  while (ISSPACE (*text) || *text == '!' || word_p (text, "not"))
    text += *text == 'n' ? 3 : 1;
  if (*text != '(')
    return RP_OPERATOR_UNSEEN;
  const char *inner = text + 1;
  bool both = false;
  unsigned depth = 0;
  for (; *text; text++)
    {
      if (*text == '"' || *text == '\'')
        text = rp_text_end_of_quoted (text);
      else if (*text == '(' || *text == '[' || *text == '{')
        depth++;
      else if ((*text == ')' || *text == ']' || *text == '}') && --depth == 0)
        return both ? RP_OPERATOR_AND : last_operator (inner);
      else if (depth == 1 && *text == '?')
        return RP_OPERATOR_CHOICE;
      else if (depth == 1
               && ((*text == '|' && text[1] == '|')
                   || (word_p (text, "or") && !ISIDNUM (text[-1]))))
        return RP_OPERATOR_OR;
      else if (depth == 1
               && ((*text == '&' && text[1] == '&')
                   || (word_p (text, "and") && !ISIDNUM (text[-1]))))
        both = true;
      if (!*text)
        break;
    }
  return RP_OPERATOR_UNSEEN;
}

const char *
rp_text_end_of_bracket (const char *text)
{
  unsigned depth = 0;
  for (; *text; text++)
    if (*text == '"' || *text == '\'')
      {
        text = rp_text_end_of_quoted (text);
        if (!*text)
          break;
      }
    else if (*text == '(' || *text == '[')
      depth++;
    else if ((*text == ')' || *text == ']') && --depth == 0)
      break;
  return text;
}

bool
rp_text_negation_chooses_p (location_t loc)
{
  expanded_location at;
  char *whole = rp_text_spelled_at (loc, &at) ? rp_text_from (at) : NULL;
  const char *text = whole ? whole : "";
  while (ISSPACE (*text) || *text == '!' || *text == '*'
         || word_p (text, "not"))
    text += *text == 'n' ? 3 : 1;
  for (;;)
    if (*text == '(' || *text == '[')
      {
        text = rp_text_end_of_bracket (text);
        text += *text != 0;
      }
    else if (ISIDNUM (*text) || ISSPACE (*text) || *text == '.')
      text++;
    else if (*text == '-' && text[1] == '>')
      text += 2;
    else
      break;
  bool found = *text == '?';
  free (whole);
  return found;
}

/* The operator of conditions that the TEXT behind a comma has outside of
   brackets.  */
static enum rp_operator
operator_behind_comma (const char *text)
{
  enum rp_operator found = RP_OPERATOR_OTHER;
  unsigned depth = 0;
  for (; *text && *text != ';' && *text != '?'; text++)
    if (*text == '"' || *text == '\'')
      {
        text = rp_text_end_of_quoted (text);
        if (!*text)
          break;
      }
    else if (*text == '(' || *text == '[' || *text == '{')
      depth++;
    else if ((*text == ')' || *text == ']' || *text == '}') && depth-- == 0)
      break;
    else if (depth == 0 && *text == '|' && text[1] == '|')
      return RP_OPERATOR_OR;
    else if (depth == 0 && *text == '&' && text[1] == '&')
      found = RP_OPERATOR_AND;
  return found;
}

enum rp_operator
rp_text_operator (location_t loc, enum rp_operator *negated)
{
  expanded_location at;
  char *text = rp_text_spelled_at (loc, &at) ? rp_text_from (at) : NULL;
  enum rp_operator found = RP_OPERATOR_OTHER;

  *negated = RP_OPERATOR_UNSEEN;
  if (!text)
    return RP_OPERATOR_UNSEEN;
  if (lang_GNU_Fortran ())
    {
      free (text);
      return rp_fortran_operator (loc);
    }
  if ((text[0] == '&' && text[1] == '&') || word_p (text, "and"))
    found = RP_OPERATOR_AND;
  else if ((text[0] == '|' && text[1] == '|') || word_p (text, "or"))
    found = RP_OPERATOR_OR;
  else if (text[0] == '?' || text[0] == ':')
    found = RP_OPERATOR_CHOICE;
  else if ((text[0] == '!' && text[1] != '=') || word_p (text, "not"))
    {
      found = RP_OPERATOR_NOT;
      *negated = last_operator (text);
    }
  else if (text[0] == ',')
    {
      const char *behind = text + 1;
      while (ISSPACE (*behind))
        behind++;
      found = operator_behind_comma (behind);
      if (found == RP_OPERATOR_OTHER && *behind == '!' && behind[1] != '=')
        {
          found = RP_OPERATOR_NOT;
          *negated = last_operator (behind);
        }
    }
  free (text);
  return found;
}

/* Whether an expansion of the macro NODE may hold an operator of conditions,
   a statement, or a macro that does.  */
static bool
macro_with_operators_p (cpp_hashnode *node, unsigned depth)
{
  const cpp_macro *macro = node->value.macro;
  if (macro->kind != cmk_macro || depth > 8)
    return true;
  for (unsigned i = 0; i < macro->count; i++)
    {
      const cpp_token *token = &macro->exp.tokens[i];
      if (token->type == CPP_AND_AND || token->type == CPP_OR_OR
          || token->type == CPP_QUERY || token->type == CPP_OPEN_BRACE
          || token->type == CPP_PASTE
          || (token->type == CPP_NAME
              && cpp_user_macro_p (token->val.node.node)
              && macro_with_operators_p (token->val.node.node, depth + 1)))
        return true;
    }
  return false;
}

bool
rp_text_word_with_operators_p (const char *text)
{
  const char *end = text;
  while (ISIDNUM (*end))
    end++;
  char *word = xstrndup (text, end - text);
  tree identifier = maybe_get_identifier (word);
  bool found = word_p (text, "and") || word_p (text, "or");
  if (identifier && cpp_user_macro_p (C_CPP_HASHNODE (identifier)))
    found |= macro_with_operators_p (C_CPP_HASHNODE (identifier), 0);
  free (word);
  return found;
}

/* Whether the bracket that TEXT begins with holds no && || ? { ;, not even in
   macros.  */
static bool
plain_bracket_p (const char *text)
{
  unsigned depth = 0;
  for (; *text; text++)
    {
      if (*text == '"' || *text == '\'')
        text = rp_text_end_of_quoted (text);
      else if (*text == '(')
        depth++;
      else if (*text == ')' && --depth == 0)
        return true;
      else if (*text == '?' || *text == '{' || *text == ';'
               || ((*text == '&' || *text == '|') && text[1] == *text))
        return false;
      else if (ISIDST (*text))
        {
          if (rp_text_word_with_operators_p (text))
            return false;
          while (ISIDNUM (text[1]))
            text++;
        }
      if (!*text)
        break;
    }
  return false;
}

bool
rp_text_plain_if_p (location_t loc)
{
  expanded_location at;
  loc = get_pure_location (loc);
  if ((!lang_GNU_C () && !lang_GNU_CXX ())
      || linemap_location_from_macro_expansion_p (line_table, loc)
      || !rp_text_spelled_at (loc, &at))
    return false;
  char *text = rp_text_from (at);
  const char *bracket = text ? text : "";
  if (word_p (bracket, "if"))
    for (bracket += 2; ISSPACE (*bracket);)
      bracket++;
  bool plain = *bracket == '(' && plain_bracket_p (bracket);
  free (text);
  return plain;
}

/* The place of the token behind that of LOC in the same expansion of a macro;
   UNKNOWN_LOCATION if LOC is in none or its last.  */
static location_t
next_in_expansion (location_t loc)
{
  loc = get_pure_location (loc);
  if (!linemap_location_from_macro_expansion_p (line_table, loc))
    return UNKNOWN_LOCATION;
  const line_map_macro *map
      = linemap_check_macro (linemap_lookup (line_table, loc));
  return loc + 1 < MAP_START_LOCATION (map) + MACRO_MAP_NUM_MACRO_TOKENS (map)
             ? loc + 1
             : UNKNOWN_LOCATION;
}

/* The word that TEXT begins with behind blanks and brackets, and if NEGATED
   behind negations.  */
static char *
first_word (const char *text, bool negated)
{
  while (ISSPACE (*text) || *text == '('
         || (negated && *text == '!' && text[1] != '='))
    text++;
  if (*text == '-' && ISDIGIT (text[1]))
    text++;
  if (*text == '\'')
    return xstrdup ("0");
  const char *end = text;
  while (ISIDNUM (*end))
    end++;
  return end > text ? xstrndup (text, end - text) : NULL;
}

static char *
word_behind (location_t loc, bool negated)
{
  expanded_location at;
  bool expansion = linemap_location_from_macro_expansion_p (
      line_table, get_pure_location (loc));
  char next;
  if (expansion)
    {
      do
        loc = next_in_expansion (loc);
      while (loc != UNKNOWN_LOCATION
             && (rp_text_char (loc, &next) == '('
                 || (negated && rp_text_char (loc, &next) == '!'
                     && next != '=')));
    }
  char *text = loc != UNKNOWN_LOCATION && rp_text_spelled_at (loc, &at)
                   ? rp_text_from (at)
                   : NULL;
  unsigned length = expansion || !text                                   ? 0
                    : (*text == '&' || *text == '|') && text[1] == *text ? 2
                                                                         : 1;
  char *word = text ? first_word (text + length, negated) : NULL;
  free (text);
  return word;
}

char *
rp_text_behind (location_t loc)
{
  return word_behind (loc, false);
}

char *
rp_text_operand_behind (location_t loc)
{
  return word_behind (loc, true);
}

char *
rp_text_without_brackets (const char *text)
{
  size_t length = strlen (text);
  while (length > 2 && *text == '(' && text[length - 1] == ')')
    {
      unsigned depth = 0;
      for (size_t i = 0; i + 1 < length; i++)
        {
          depth += (text[i] == '(') - (text[i] == ')');
          if (depth == 0)
            return xstrndup (text, length);
        }
      text++;
      length -= 2;
    }
  return xstrndup (text, length);
}

/* The length of the token that TEXT begins with; 0 if it is a quoted one.  */
static size_t
token_length (const char *text)
{
  size_t length = 0;
  if (*text == '"' || *text == '\'')
    return 0;
  if (ISIDNUM (*text))
    {
      while (ISIDNUM (text[length]) || text[length] == '.')
        length++;
      return length;
    }
  static const char *const longer[]
      = { "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "->", "++", "--" };
  for (unsigned i = 0; i < ARRAY_SIZE (longer); i++)
    if (strncmp (text, longer[i], 2) == 0)
      return 2;
  return 1;
}

bool
rp_text_macro_name_p (const char *text, size_t length)
{
  char *word = xstrndup (text, length);
  tree identifier = maybe_get_identifier (word);
  free (word);
  return identifier && (lang_GNU_C () || lang_GNU_CXX ())
         && cpp_user_macro_p (C_CPP_HASHNODE (identifier));
}

/* The tokens of the expansion of a macro that LOC is in, and AT which of their
   characters it is; NULL if that or one of them cannot be seen.  */
static char *
expansion_around (location_t loc, size_t *at)
{
  const line_map_macro *map
      = linemap_check_macro (linemap_lookup (line_table, loc));
  location_t start = MAP_START_LOCATION (map);
  auto_vec<char> text;
  bool seen = false;
  for (location_t one = start; one < start + MACRO_MAP_NUM_MACRO_TOKENS (map);
       one++)
    {
      expanded_location spelled;
      /* Blanks between tokens have no place.  */
      if (!rp_text_spelled_at (one, &spelled))
        continue;
      char *line = rp_text_from (spelled);
      size_t length = line ? token_length (line) : 0;
      if (length == 0)
        {
          free (line);
          return NULL;
        }
      if (one == loc)
        {
          *at = text.length ();
          seen = true;
        }
      /* A macro's name stands before what it expanded to.  */
      if (!rp_text_macro_name_p (line, length))
        {
          for (size_t i = 0; i < length; i++)
            text.safe_push (line[i]);
          text.safe_push (' ');
        }
      free (line);
    }
  if (!seen)
    return NULL;
  text.safe_push (0);
  return xstrdup (text.address ());
}

/* LOC, or the place of the expansion that it is in, in that of MAP; UNKNOWN if
   it is not in MAP.  */
static location_t
place_in_expansion (location_t loc, const line_map_macro *map)
{
  loc = get_pure_location (loc);
  while (linemap_location_from_macro_expansion_p (line_table, loc))
    {
      const line_map_macro *own
          = linemap_check_macro (linemap_lookup (line_table, loc));
      if (own == map)
        return loc;
      loc = MACRO_MAP_EXPANSION_POINT_LOCATION (own);
    }
  return UNKNOWN_LOCATION;
}

char *
rp_text_in_expansion (location_t loc, source_range range)
{
  loc = get_pure_location (loc);
  if (!linemap_location_from_macro_expansion_p (line_table, loc))
    return NULL;
  const line_map_macro *map
      = linemap_check_macro (linemap_lookup (line_table, loc));
  location_t first = place_in_expansion (range.m_start, map);
  location_t last = place_in_expansion (range.m_finish, map);
  auto_vec<char> text;
  if (first == UNKNOWN_LOCATION || last == UNKNOWN_LOCATION)
    return NULL;
  for (location_t one = first; one <= last; one++)
    {
      expanded_location spelled;
      if (!rp_text_spelled_at (one, &spelled))
        continue;
      char *line = rp_text_from (spelled);
      size_t length = !line           ? 0
                      : *line == '\'' ? rp_text_end_of_quoted (line) - line + 1
                                      : token_length (line);
      const location_t *from
          = MACRO_MAP_LOCATIONS (map) + 2 * (one - MAP_START_LOCATION (map));
      /* In an argument a macro's name stands before what it expanded to.  */
      if (from[0] == from[1] || !rp_text_macro_name_p (line, length))
        for (size_t i = 0; i <= length; i++)
          text.safe_push (i < length ? line[i] : ' ');
      free (line);
      if (length == 0)
        return NULL;
    }
  text.safe_push (0);
  return xstrdup (text.address ());
}

bool
rp_text_in_macro_p (location_t loc)
{
  return linemap_location_from_macro_expansion_p (line_table,
                                                  get_pure_location (loc));
}

char *
rp_text_of_expansion (location_t loc, unsigned distance)
{
  expanded_location at = expand_location (get_pure_location (loc));
  size_t unused;
  for (unsigned i = 0; i < LINEMAPS_MACRO_USED (line_table); i++)
    {
      const line_map_macro *map = LINEMAPS_MACRO_MAP_AT (line_table, i);
      location_t point = MACRO_MAP_EXPANSION_POINT_LOCATION (map);
      if (linemap_location_from_macro_expansion_p (line_table, point))
        continue;
      expanded_location name = expand_location (point);
      if (name.line == at.line && name.column == at.column + (int) distance
          && name.file && at.file && strcmp (name.file, at.file) == 0
          && cpp_fun_like_macro_p (map->macro))
        return expansion_around (MAP_START_LOCATION (map), &unused);
    }
  return NULL;
}

char *
rp_text_around (location_t loc, size_t *at)
{
  expanded_location place;
  char *text = NULL;
  loc = get_pure_location (loc);
  *at = 0;
  if (linemap_location_from_macro_expansion_p (line_table, loc))
    text = expansion_around (loc, at);
  else if (rp_text_spelled_at (loc, &place))
    {
      expanded_location first = place;
      first.column = 1;
      first.line = MAX (place.line - 3, 1);
      text = rp_text_from (first);
      *at = place.column - 1;
      for (int number = first.line; number < place.line; number++)
        *at += rp_source_line (place.file, number).length () + 1;
    }
  if (text && *at >= strlen (text))
    {
      free (text);
      return NULL;
    }
  return text;
}
