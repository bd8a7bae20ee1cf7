/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-fortran.cc - read what gfortran's trees do not tell from the text.

   gfortran makes `if (.not. c) goto exit' of `do while (c)' and folds the
   negation into c: `a .and. b' becomes `!a || !b', with the place of the last
   character of `.and.'.  Nothing in the tree says that there was a loop with a
   condition.  Compiler only.  */

#include "gcc-common.h"

#include "source-fortran.h"
#include "source-lines.h"

/* Whether TEXT begins with the lower-case WORD, in any case.  Not strncasecmp:
   GCC runs in the user's locale, and in Turkish the small letter of I is
   another.  */
static bool
begins_with_p (const char *text, const char *word, size_t length)
{
  for (size_t i = 0; i < length; i++)
    if (TOLOWER (text[i]) != word[i])
      return false;
  return true;
}

/* The place in the first LENGTH characters of LINE of the last `do while' that
   no other statement follows there; -1 if there is none.  */
static int
find_do_while (const char *line, size_t length)
{
  int found = -1;
  for (size_t i = 0; i < length; i++)
    if (line[i] == '!')
      return -1;
    else if (line[i] == ';')
      found = -1;
    else if (i + 7 <= length && begins_with_p (line + i, "do", 2)
             && (i == 0 || !ISIDNUM (line[i - 1])))
      {
        size_t next = i + 2;
        while (next < length && ISSPACE (line[next]))
          next++;
        if (next + 5 <= length && begins_with_p (line + next, "while", 5))
          found = i;
      }
  return found;
}

/* Whether the statement of LINE goes on in the next one.  */
static bool
continued_p (char_span line)
{
  size_t end = line.length ();
  while (end > 0 && ISSPACE (line.get_buffer ()[end - 1]))
    end--;
  return end > 0 && line.get_buffer ()[end - 1] == '&';
}

location_t
rp_fortran_do_while (location_t loc)
{
  expanded_location at;
  if (!rp_text_spelled_at (loc, &at))
    return UNKNOWN_LOCATION;
  for (int number = at.line; number > 0; number--)
    {
      char_span line = rp_source_line (at.file, number);
      if (!line || (number < at.line && !continued_p (line)))
        break;
      size_t length = number == at.line
                          ? MIN (line.length (), (size_t) at.column)
                          : line.length ();
      int found = find_do_while (line.get_buffer (), length);
      if (found >= 0)
        return rp_text_place (loc, number, found + 1);
    }
  return UNKNOWN_LOCATION;
}

/* Where LINE, of free or fixed form, has its first character of code but for
   the name or the number of its statement; its length if it has none.  */
static size_t
begin_of_statement (char_span line)
{
  const char *text = line.get_buffer ();
  size_t end = line.length (), i = 0;
  while (i < end && ISSPACE (text[i]))
    i++;
  size_t name = i;
  while (i < end && ISIDNUM (text[i]))
    i++;
  size_t behind = i;
  while (behind < end && ISSPACE (text[behind]))
    behind++;
  bool numbered = i > name && ISDIGIT (text[name]);
  bool named = i > name && behind < end && text[behind] == ':';
  if (!numbered && !named)
    return name;
  i = behind + named;
  while (i < end && ISSPACE (text[i]))
    i++;
  return i;
}

/* Whether LINE is a comment, which a directive is, too, or empty.  */
static bool
comment_p (char_span line, size_t begin)
{
  const char *text = line.get_buffer ();
  return begin >= line.length () || text[begin] == '!' || text[begin] == '&'
         || (begin == 0 && strchr ("cC*", text[0]) && line.length () > 1
             && (text[1] == '$' || !ISIDNUM (text[1])));
}

/* Whether the LENGTH characters at TEXT begin with the statement `do'.  */
static bool
begins_do_p (const char *text, size_t length)
{
  return length >= 2 && begins_with_p (text, "do", 2)
         && (length == 2 || !ISIDNUM (text[2]));
}

bool
rp_fortran_do_control_p (location_t loc)
{
  expanded_location at;
  if (!rp_text_spelled_at (loc, &at)
      || rp_fortran_do_while (loc) != UNKNOWN_LOCATION)
    return false;
  char_span line = rp_source_line (at.file, at.line);
  if (!line)
    return false;
  size_t begin = begin_of_statement (line);
  return begin < line.length ()
         && begins_do_p (line.get_buffer () + begin, line.length () - begin);
}

location_t
rp_fortran_do_behind (location_t loc, int lines)
{
  expanded_location at;
  if (!rp_text_spelled_at (loc, &at))
    return UNKNOWN_LOCATION;
  for (int number = at.line + 1; number <= at.line + lines; number++)
    {
      char_span line = rp_source_line (at.file, number);
      if (!line)
        break;
      size_t begin = begin_of_statement (line), end = line.length ();
      if (comment_p (line, begin))
        continue;
      const char *text = line.get_buffer () + begin;
      if (!begins_do_p (text, end - begin))
        break;
      return rp_text_place (loc, number, begin + 1);
    }
  return UNKNOWN_LOCATION;
}

enum rp_operator
rp_fortran_operator (location_t loc)
{
  static const struct
  {
    const char *text;
    enum rp_operator found;
  } operators[] = { { ".and.", RP_OPERATOR_AND },
                    { ".or.", RP_OPERATOR_OR },
                    { ".not.", RP_OPERATOR_NOT } };
  expanded_location at;
  if (!rp_text_spelled_at (loc, &at))
    return RP_OPERATOR_UNSEEN;
  char_span line = rp_source_line (at.file, at.line);
  size_t end = at.column;
  if (!line || end > line.length ())
    return RP_OPERATOR_UNSEEN;
  for (unsigned i = 0; i < ARRAY_SIZE (operators); i++)
    {
      size_t length = strlen (operators[i].text);
      if (length <= end
          && begins_with_p (line.get_buffer () + end - length,
                            operators[i].text, length))
        return operators[i].found;
    }
  return RP_OPERATOR_OTHER;
}
