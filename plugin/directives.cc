/* SPDX-License-Identifier: GPL-3.0-or-later */
/* directives.cc - where the source has the directives of OpenMP and OpenACC,
   and the loops behind them.  Compiler only.  */

#include "gcc-common.h"

#include "directives.h"
#include "source-fortran.h"
#include "source-lines.h"
#include "source-text.h"

/* How far behind a directive its loop may begin: comments and further
   directives stand between.  */
#define LINES_TO_LOOP 20

/* Whether LINE goes on in the next one, and the preprocessor's are read so. */
static bool
continued_p (char_span line)
{
  return line.length () > 0 && line.get_buffer ()[line.length () - 1] == '\\';
}

/* Where the code of LINE begins from FROM on, behind comments; its length if
   it has none.  *COMMENT: whether a comment of more than one line is open,
   before and after.  */
static size_t
begin_of_code (char_span line, size_t from, bool *comment)
{
  const char *text = line.get_buffer ();
  size_t end = line.length (), i = from;
  while (i < end)
    if (*comment)
      {
        *comment = !(i + 1 < end && text[i] == '*' && text[i + 1] == '/');
        i += *comment ? 1 : 2;
      }
    else if (ISSPACE (text[i]))
      i++;
    else if (i + 1 < end && text[i] == '/' && text[i + 1] == '*')
      {
        *comment = true;
        i += 2;
      }
    else
      return i + 1 < end && text[i] == '/' && text[i + 1] == '/' ? end : i;
  return end;
}

/* Whether a comment is open behind LINE.  */
static bool
comment_open_p (char_span line, bool comment)
{
  size_t i = 0;
  while ((i = begin_of_code (line, i, &comment)) < line.length ())
    i++;
  return comment;
}

/* Whether the LENGTH characters at TEXT begin a line `#pragma'.  */
static bool
pragma_p (const char *text, size_t length)
{
  size_t i = 1;
  if (length == 0 || text[0] != '#')
    return false;
  while (i < length && ISSPACE (text[i]))
    i++;
  return i + 6 <= length && memcmp (text + i, "pragma", 6) == 0;
}

/* Whether the line of FILE with NUMBER, with those before it that it
   continues, begins with a directive.  */
static bool
line_of_directive_p (const char *file, int number)
{
  char_span line = rp_source_line (file, number);
  while (line && number > 1)
    {
      char_span before = rp_source_line (file, number - 1);
      if (!before || !continued_p (before))
        break;
      line = before;
      number--;
    }
  size_t i = 0;
  while (line && i < line.length () && ISSPACE (line.get_buffer ()[i]))
    i++;
  if (!line || i + 1 >= line.length ())
    return false;
  const char *text = line.get_buffer () + i;
  return lang_GNU_Fortran () ? text[1] == '$' && strchr ("!cC*", text[0])
                             : pragma_p (text, line.length () - i);
}

/* The place of the `for' behind the directive at PLACE; UNKNOWN_LOCATION if
   that is none (C++ may have that of the `for' instead), or the next code is
   another: macros wrote one of them.  */
static location_t
for_behind (location_t place)
{
  expanded_location at;
  bool comment = false, directive = true;
  if (!rp_text_spelled_at (place, &at)
      || !line_of_directive_p (at.file, at.line))
    return UNKNOWN_LOCATION;
  for (int number = at.line; number <= at.line + LINES_TO_LOOP; number++)
    {
      char_span line = rp_source_line (at.file, number);
      if (!line)
        break;
      bool open = comment;
      size_t begin = directive ? 0 : begin_of_code (line, 0, &open);
      const char *text = line.get_buffer () + begin;
      size_t left = line.length () - begin;
      if (!directive && left > 0 && text[0] != '#')
        return left >= 3 && memcmp (text, "for", 3) == 0
                       && (left == 3 || !ISIDNUM (text[3]))
                   ? rp_text_place (place, number, begin + 1)
                   : UNKNOWN_LOCATION;
      comment = comment_open_p (line, comment);
      directive = (continued_p (line) || comment)
                  && (directive || (left > 0 && text[0] == '#'));
    }
  return UNKNOWN_LOCATION;
}

bool
rp_directive_shares_loop_p (tree directive)
{
  switch (TREE_CODE (directive))
    {
    case OMP_FOR:
    case OMP_SIMD:
    case OMP_DISTRIBUTE:
    case OMP_TASKLOOP:
    case OMP_LOOP:
    case OACC_LOOP:
      return OMP_FOR_INIT (directive) != NULL_TREE;
    default:
      return false;
    }
}

location_t
rp_directive_loop (location_t place)
{
  if (lang_GNU_Fortran ())
    return rp_fortran_do_behind (place, LINES_TO_LOOP);
  location_t found = for_behind (place);
  return found != UNKNOWN_LOCATION ? found : place;
}

bool
rp_in_directive_p (location_t loc)
{
  expanded_location at;
  return rp_text_spelled_at (loc, &at)
         && line_of_directive_p (at.file, at.line);
}
