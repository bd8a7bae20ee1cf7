/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-text.cc - the text of the source at a place or in a range of places:
   where a token is spelled, which characters stand there, all that stands
   between two places.  Compiler only.  */

#include "gcc-common.h"

#include "cpplib.h"

#include "source-lines.h"
#include "source-text.h"

bool
rp_text_spelled_at (location_t loc, expanded_location *at)
{
  loc = get_pure_location (loc);
  if (loc <= BUILTINS_LOCATION)
    return false;
  loc = linemap_resolve_location (line_table, loc, LRK_SPELLING_LOCATION,
                                  NULL);
  if (loc <= BUILTINS_LOCATION)
    return false;
  *at = expand_location (loc);
  return at->file && at->column >= 1 && rp_source_file_p (at->file);
}

char
rp_text_char (location_t loc, char *next)
{
  expanded_location at;
  if (!rp_text_spelled_at (loc, &at))
    return 0;
  char_span line = rp_source_line (at.file, at.line);
  if (!line || (size_t) at.column > line.length ())
    return 0;
  *next = (size_t) at.column < line.length () ? line.get_buffer ()[at.column]
                                              : '\n';
  return line.get_buffer ()[at.column - 1];
}

/* The length of the LENGTH characters at TEXT without blanks and a comment at
   their end.  */
static size_t
end_of_code (const char *text, size_t length)
{
  for (;;)
    {
      while (length > 0 && ISSPACE (text[length - 1]))
        length--;
      if (length < 4 || text[length - 1] != '/' || text[length - 2] != '*')
        return length;
      size_t start = length - 4;
      while (start > 0 && (text[start] != '/' || text[start + 1] != '*'))
        start--;
      if (text[start] != '/' || text[start + 1] != '*')
        return length;
      length = start;
    }
}

bool
rp_text_logical_operator_p (location_t loc)
{
  char next, first = rp_text_char (loc, &next);
  return ((first == '&' || first == '|') && next == first)
         || (first == '!' && next != '=');
}

bool
rp_text_word_p (location_t loc, const char *word)
{
  expanded_location at;
  size_t length = strlen (word);
  if (!rp_text_spelled_at (loc, &at))
    return false;
  char_span line = rp_source_line (at.file, at.line);
  size_t begin = at.column - 1;
  return line && begin + length <= line.length ()
         && memcmp (line.get_buffer () + begin, word, length) == 0
         && (begin + length == line.length ()
             || !ISIDNUM (line.get_buffer ()[begin + length]));
}

location_t
rp_text_place (location_t near, int line, int column)
{
  const line_map_ordinary *map = NULL;
  near = get_pure_location (near);
  linemap_resolve_location (line_table, near, LRK_SPELLING_LOCATION, &map);
  if (!map)
    return UNKNOWN_LOCATION;
  /* A line with many columns begins a map of its own.  */
  const line_map_ordinary *last = LINEMAPS_LAST_ORDINARY_MAP (line_table);
  const char *file = ORDINARY_MAP_FILE_NAME (map);
  while (map < last && strcmp (ORDINARY_MAP_FILE_NAME (map + 1), file) == 0
         && (int) ORDINARY_MAP_STARTING_LINE_NUMBER (map + 1) <= line)
    map++;
  if ((int) ORDINARY_MAP_STARTING_LINE_NUMBER (map) > line)
    return UNKNOWN_LOCATION;
  location_t found
      = linemap_position_for_line_and_column (line_table, map, line, column);
  return LOCATION_LINE (found) == line ? found : UNKNOWN_LOCATION;
}

location_t
rp_text_word_before (location_t loc, const char *word)
{
  const line_map *map = NULL;
  size_t length = strlen (word);
  if (LOCATION_LOCUS (loc) <= BUILTINS_LOCATION
      || linemap_location_from_macro_expansion_p (line_table, loc))
    return loc;
  linemap_resolve_location (line_table, LOCATION_LOCUS (loc),
                            LRK_SPELLING_LOCATION,
                            (const line_map_ordinary **) &map);
  expanded_location at = expand_location (loc);
  const line_map_ordinary *lines = linemap_check_ordinary (map);
  if (!at.file || at.column < 1)
    return loc;
  int first
      = MAX (at.line - 3, (int) ORDINARY_MAP_STARTING_LINE_NUMBER (lines));
  for (int number = at.line; number >= first; number--)
    {
      char_span line = rp_source_line (at.file, number);
      if (!line)
        return loc;
      size_t end = line.length ();
      if (number == at.line)
        end = MIN (end, (size_t) at.column - 1);
      end = end_of_code (line.get_buffer (), end);
      if (end == 0)
        continue;
      if (end < length
          || memcmp (line.get_buffer () + end - length, word, length) != 0
          || (end > length && ISIDNUM (line.get_buffer ()[end - length - 1])))
        return loc;
      return linemap_position_for_line_and_column (line_table, lines, number,
                                                   end - length + 1);
    }
  return loc;
}

location_t
rp_text_place_before (location_t loc, unsigned distance)
{
  const line_map_ordinary *map = NULL;
  loc = get_pure_location (loc);
  linemap_resolve_location (line_table, loc, LRK_SPELLING_LOCATION, &map);
  expanded_location at = expand_location (loc);
  return map && at.column > (int) distance
             ? linemap_position_for_line_and_column (line_table, map, at.line,
                                                     at.column - distance)
             : UNKNOWN_LOCATION;
}

/* The text from START to FINISH, both included, lines joined, without
   comments; freed by the caller; NULL if it cannot be seen.  */
static char *
text_between (expanded_location start, expanded_location finish)
{
  auto_vec<char> text;
  bool comment = false;
  if (!start.file || !finish.file || strcmp (start.file, finish.file) != 0
      || finish.line < start.line || finish.line > start.line + 20)
    return NULL;
  for (int number = start.line; number <= finish.line; number++)
    {
      char_span line = rp_source_line (start.file, number);
      if (!line)
        return NULL;
      size_t from = number == start.line ? start.column - 1 : 0;
      size_t to
          = number == finish.line ? (size_t) finish.column : line.length ();
      if (to > line.length () || from > to)
        return NULL;
      rp_source_line_append (&text, line, from, to, &comment);
    }
  text.safe_push (0);
  return xstrdup (text.address ());
}

/* The identifier that begins at START, freed by the caller; NULL if there is
   none.  */
static char *
identifier_at (expanded_location start)
{
  char_span line = rp_source_line (start.file, start.line);
  if (!line || start.column < 1)
    return NULL;
  size_t from = start.column - 1, to = from;
  while (to < line.length () && ISIDNUM (line.get_buffer ()[to]))
    to++;
  if (to == from || ISDIGIT (line.get_buffer ()[from]))
    return NULL;
  return xstrndup (line.get_buffer () + from, to - from);
}

/* LOC, or where the source has the macro that it is in, of whose text nothing
   but the name is there: one without parameters, or ANY.  UNKNOWN_LOCATION if
   it is in another one.  */
static location_t
outside_macros (location_t loc, bool any)
{
  loc = get_pure_location (loc);
  if (!linemap_location_from_macro_expansion_p (line_table, loc))
    return loc;
  loc = linemap_resolve_location (line_table, loc, LRK_MACRO_EXPANSION_POINT,
                                  NULL);
  if (loc <= BUILTINS_LOCATION)
    return UNKNOWN_LOCATION;
  char *name = identifier_at (expand_location (loc));
  tree identifier = name ? maybe_get_identifier (name) : NULL_TREE;
  free (name);
  if (!identifier || (!lang_GNU_C () && !lang_GNU_CXX ()))
    return UNKNOWN_LOCATION;
  cpp_hashnode *node = C_CPP_HASHNODE (identifier);
  return cpp_user_macro_p (node) && (any || !node->value.macro->fun_like)
             ? loc
             : UNKNOWN_LOCATION;
}

/* How long the name at TEXT is, with its arguments if it has some; 0 if these
   do not end there.  */
static size_t
length_of_macro (const char *text)
{
  const char *end = text;
  while (ISIDNUM (*end))
    end++;
  const char *bracket = end;
  while (ISSPACE (*bracket))
    bracket++;
  if (*bracket != '(')
    return end - text;
  end = rp_text_end_of_bracket (bracket);
  return *end ? end + 1 - text : 0;
}

/* The last place of the range that ends at LOC, as it comes from
   outside_macros if MACRO; without a file if it is not to be seen.  */
static expanded_location
end_of_range (location_t loc, bool macro)
{
  expanded_location at = expand_location (loc);
  char_span line
      = macro ? rp_source_line (at.file, at.line) : char_span (NULL, 0);
  if (!line || at.column < 1 || (size_t) at.column > line.length ())
    return at;
  char *text = xstrndup (line.get_buffer () + at.column - 1,
                         line.length () - at.column + 1);
  size_t length = length_of_macro (text);
  free (text);
  if (length == 0)
    at.file = NULL;
  else
    at.column += length - 1;
  return at;
}

/* The text in RANGE, of which nothing stands in a macro but the names of those
   without parameters, and at its end also arguments; freed by the caller; NULL
   if it cannot be seen.  */
static char *
text_outside_macros (source_range range)
{
  location_t start = outside_macros (range.m_start, false);
  location_t finish = outside_macros (range.m_finish, true);
  expanded_location at;
  if (LOCATION_LOCUS (start) <= BUILTINS_LOCATION
      || LOCATION_LOCUS (finish) <= BUILTINS_LOCATION
      || !rp_text_spelled_at (start, &at))
    return NULL;
  if (start == finish)
    return identifier_at (expand_location (start));
  return text_between (
      expand_location (start),
      end_of_range (finish, finish != get_pure_location (range.m_finish)));
}

char *
rp_text_of_range_from (location_t loc, location_t *start)
{
  source_range range = get_range_from_loc (line_table, loc);
  char *text = text_outside_macros (range);
  *start = text ? outside_macros (range.m_start, false) : UNKNOWN_LOCATION;
  return text ? text : rp_text_in_expansion (loc, range);
}

char *
rp_text_of_range (location_t loc)
{
  location_t unused;
  return rp_text_of_range_from (loc, &unused);
}

location_t
rp_text_place (location_t loc, unsigned offset)
{
  return rp_text_place_behind (
      get_pure_location (get_range_from_loc (line_table, loc).m_start),
      offset);
}

location_t
rp_text_place_behind (location_t start, unsigned offset)
{
  const line_map_ordinary *map = NULL;
  if (start <= BUILTINS_LOCATION
      || linemap_location_from_macro_expansion_p (line_table, start))
    return UNKNOWN_LOCATION;
  linemap_resolve_location (line_table, start, LRK_SPELLING_LOCATION, &map);
  expanded_location at = expand_location (start);
  if (!map || !at.file || at.column < 1)
    return UNKNOWN_LOCATION;
  for (;;)
    {
      char_span line = rp_source_line (at.file, at.line);
      if (!line)
        return UNKNOWN_LOCATION;
      size_t rest = line.length () - at.column + 1;
      if (offset < rest)
        break;
      offset -= rest + 1;
      at.line++;
      at.column = 1;
    }
  at.column += offset;
  location_t found = linemap_position_for_line_and_column (line_table, map,
                                                           at.line, at.column);
  /* The map may end before.  */
  expanded_location there = expand_location (found);
  return there.line == at.line && there.column == at.column && there.file
                 && strcmp (there.file, at.file) == 0
             ? found
             : UNKNOWN_LOCATION;
}
