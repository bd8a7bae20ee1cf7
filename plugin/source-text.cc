/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-text.cc - parse the text of a condition.

     choice     = or ["?" choice ":" choice]
     or         = and ("||" and)*
     and        = unary ("&&" unary)*
     unary      = "!" unary | "(" choice ")" | comparison
     comparison = operand [relation operand]

   An operand is any text up to the next operator of these at its own depth of
   brackets; one alone is compared with 0.  Of a choice at least one value must
   be a constant: front ends make && and || of it.  Assignments and commas end
   the attempt.  Compiler only.  */

#include "gcc-common.h"

#include "cpplib.h"

#include "source-constants.h"
#include "source-lines.h"
#include "source-text.h"

struct reader
{
  const char *at;
  bool failed;
};

static struct rp_text *read_choice (struct reader *reader);

/* Whether FILE, the name that a line map gives, is one that GCC read: a name
   that only `#line' gives has no text in which places would mean
   anything.  */
static bool
file_read_p (const char *file)
{
  static const char *last;
  static bool read;
  static int preprocessed = -1;
  if (preprocessed < 0)
    {
      preprocessed = 0;
      for (unsigned i = 0; i < save_decoded_options_count; i++)
        if (save_decoded_options[i].opt_index == OPT_fpreprocessed)
          preprocessed = 1;
    }
  if (preprocessed)
    return false;
  if (file == last)
    return read;
  last = file;
  read = false;
  for (unsigned i = 0; !read && i < LINEMAPS_ORDINARY_USED (line_table); i++)
    {
      const line_map_ordinary *map = LINEMAPS_ORDINARY_MAP_AT (line_table, i);
      read = map->reason == LC_ENTER
             && strcmp (ORDINARY_MAP_FILE_NAME (map), file) == 0;
    }
  return read;
}

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
  return at->file && at->column >= 1 && file_read_p (at->file);
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

void
rp_text_free (struct rp_text *text)
{
  if (!text)
    return;
  rp_text_free (text->left);
  rp_text_free (text->right);
  free (text->subject);
  free (text->bound);
  free (text);
}

static struct rp_text *
new_text (enum rp_text_kind kind, struct rp_text *left, struct rp_text *right)
{
  struct rp_text *text = XCNEW (struct rp_text);
  text->kind = kind;
  text->left = left;
  text->right = right;
  return text;
}

static void
skip_blanks (struct reader *reader)
{
  while (reader->at && ISSPACE (*reader->at))
    reader->at++;
}

enum tree_code
rp_text_relation (const char *text, unsigned *length)
{
  *length = text[1] == '=' ? 2 : 1;
  switch (*text)
    {
    case '<':
      return text[1] == '<' ? ERROR_MARK : *length == 2 ? LE_EXPR : LT_EXPR;
    case '>':
      return text[1] == '>' ? ERROR_MARK : *length == 2 ? GE_EXPR : GT_EXPR;
    case '=':
      return *length == 2 ? EQ_EXPR : ERROR_MARK;
    case '!':
      return *length == 2 ? NE_EXPR : ERROR_MARK;
    default:
      return ERROR_MARK;
    }
}

/* The operand at READER, without blanks.  */
static char *
read_operand (struct reader *reader)
{
  auto_vec<char> text;
  unsigned depth = 0, length;
  for (; *reader->at; reader->at++)
    {
      const char *c = reader->at;
      if (*c == '\'' && c[1] && (c[2] == '\'' || (c[1] == '\\' && c[2])))
        {
          const char *end = strchr (c + (c[1] == '\\' ? 3 : 2), '\'');
          if (!end)
            break;
          for (; c < end; c++)
            text.safe_push (*c);
          text.safe_push ('\'');
          reader->at = end;
          continue;
        }
      if (*c == '(' || *c == '[')
        depth++;
      else if ((*c == ')' || *c == ']') && depth-- == 0)
        break;
      else if ((*c == '-' && c[1] == '>') || (*c == ':' && c[1] == ':')
               || ((*c == '<' || *c == '>') && c[1] == *c && c[2] != '='))
        {
          text.safe_push (*c);
          reader->at++;
          c++;
        }
      else if (depth == 0
               && ((*c == '&' && c[1] == '&') || (*c == '|' && c[1] == '|')
                   || *c == '?' || *c == ':'
                   || rp_text_relation (c, &length) != ERROR_MARK))
        break;
      else if (*c == '"' || *c == '#'
               || (*c == '/' && (c[1] == '/' || c[1] == '*'))
               || (depth == 0
                   && (*c == '=' || *c == ',' || (*c == '<' && c[1] == '<')
                       || (*c == '>' && c[1] == '>'))))
        {
          reader->failed = true;
          break;
        }
      if (!ISSPACE (*c))
        text.safe_push (*c);
    }
  text.safe_push (0);
  return xstrdup (text.address ());
}

static struct rp_text *
read_comparison (struct reader *reader)
{
  unsigned length;
  struct rp_text *text = new_text (RP_TEXT_COMPARE, NULL, NULL);
  text->subject = read_operand (reader);
  text->code = rp_text_relation (reader->at, &length);
  if (text->code == ERROR_MARK)
    {
      text->code = NE_EXPR;
      text->bound = xstrdup ("0");
    }
  else
    {
      reader->at += length;
      text->bound = read_operand (reader);
      if (rp_text_relation (reader->at, &length) != ERROR_MARK)
        reader->failed = true;
    }
  if (!*text->subject || !*text->bound)
    reader->failed = true;
  HOST_WIDE_INT value;
  text->literal = rp_text_constant (text->bound, &text->value);
  if (!text->literal && rp_text_constant (text->subject, &value))
    {
      char *subject = text->bound;
      text->bound = text->subject;
      text->subject = subject;
      text->code = swap_tree_comparison (text->code);
      text->literal = true;
      text->value = value;
    }
  return text;
}

static void
negate_below (struct rp_text *text)
{
  if (text->kind == RP_TEXT_COMPARE)
    {
      text->code = invert_tree_comparison (text->code, false);
      text->inverted = !text->inverted;
      return;
    }
  text->kind = text->kind == RP_TEXT_AND ? RP_TEXT_OR : RP_TEXT_AND;
  negate_below (text->left);
  negate_below (text->right);
}

void
rp_text_negate (struct rp_text *text)
{
  negate_below (text);
  /* A negation of one comparison is part of it.  */
  if (text->kind == RP_TEXT_COMPARE && !text->chosen)
    text->inverted = !text->inverted;
}

/* Whether the bracket at TEXT encloses a whole operand of && and ||.  */
static bool
encloses_condition_p (const char *text)
{
  unsigned depth = 0;
  bool logical = false;
  for (; *text; text++)
    if (*text == '(')
      depth++;
    else if (*text == ')' && --depth == 0)
      break;
    else if ((*text == '&' && text[1] == '&')
             || (*text == '|' && text[1] == '|'))
      logical = true;
  if (*text != ')')
    return false;
  for (text++; ISSPACE (*text);)
    text++;
  return !*text || *text == ')' || *text == '?' || *text == ':'
         || (*text == '&' && text[1] == '&')
         || (*text == '|' && text[1] == '|') || logical;
}

static struct rp_text *
read_unary (struct reader *reader)
{
  skip_blanks (reader);
  if (*reader->at == '!' && reader->at[1] != '=')
    {
      reader->at++;
      struct rp_text *text = read_unary (reader);
      rp_text_negate (text);
      return text;
    }
  if (*reader->at == '(' && encloses_condition_p (reader->at))
    {
      reader->at++;
      struct rp_text *text = read_choice (reader);
      skip_blanks (reader);
      if (*reader->at == ')')
        reader->at++;
      else
        reader->failed = true;
      skip_blanks (reader);
      return text;
    }
  return read_comparison (reader);
}

static struct rp_text *
read_and (struct reader *reader)
{
  struct rp_text *text = read_unary (reader);
  while (!reader->failed && reader->at[0] == '&' && reader->at[1] == '&')
    {
      reader->at += 2;
      text = new_text (RP_TEXT_AND, text, read_unary (reader));
    }
  return text;
}

static struct rp_text *
read_or (struct reader *reader)
{
  struct rp_text *text = read_and (reader);
  while (!reader->failed && reader->at[0] == '|' && reader->at[1] == '|')
    {
      reader->at += 2;
      text = new_text (RP_TEXT_OR, text, read_and (reader));
    }
  return text;
}

/* Whether TEXT is nothing but a constant, which then has the truth *TRUE.  */
static bool
truth_of_constant (const struct rp_text *text, bool *truth)
{
  HOST_WIDE_INT value;
  if (text->kind != RP_TEXT_COMPARE || text->code != NE_EXPR
      || strcmp (text->bound, "0") != 0)
    return false;
  *truth = strcmp (text->subject, "true") == 0;
  if (*truth || strcmp (text->subject, "false") == 0)
    return true;
  if (!rp_text_constant (text->subject, &value))
    return false;
  *truth = value != 0;
  return true;
}

/* CONDITION ? FIRST : SECOND as && and ||; *FAILED if it is neither.  */
static struct rp_text *
as_operators (struct rp_text *condition, struct rp_text *first,
              struct rp_text *second, bool *failed)
{
  bool truth[2] = { false, false };
  bool constant[2] = { truth_of_constant (first, &truth[0]),
                       truth_of_constant (second, &truth[1]) };
  if (constant[0] == constant[1] && truth[0] == truth[1])
    *failed = true;
  condition->chosen = condition->kind == RP_TEXT_COMPARE;
  if (constant[0] ? !truth[0] : truth[1])
    negate_below (condition);
  struct rp_text *other = constant[0] ? second : first;
  rp_text_free (constant[0] ? first : second);
  if (constant[0] != constant[1])
    return new_text (truth[!constant[0]] ? RP_TEXT_OR : RP_TEXT_AND, condition,
                     other);
  rp_text_free (other);
  return condition;
}

struct rp_text *
rp_text_without_constants (struct rp_text *text)
{
  bool truth;
  if (text->kind == RP_TEXT_COMPARE)
    return text;
  text->left = rp_text_without_constants (text->left);
  text->right = rp_text_without_constants (text->right);
  bool left = truth_of_constant (text->left, &truth);
  if (!left && !truth_of_constant (text->right, &truth))
    return text;
  /* x && 1 is x, x && 0 is 0.  */
  bool decides = truth == (text->kind == RP_TEXT_OR);
  struct rp_text **kept = left == decides ? &text->left : &text->right;
  struct rp_text *found = *kept;
  *kept = NULL;
  rp_text_free (text);
  return found;
}

static struct rp_text *
read_choice (struct reader *reader)
{
  struct rp_text *text = read_or (reader);
  skip_blanks (reader);
  if (reader->failed || *reader->at != '?')
    return text;
  reader->at++;
  struct rp_text *first = read_choice (reader);
  skip_blanks (reader);
  if (*reader->at == ':')
    reader->at++;
  else
    reader->failed = true;
  struct rp_text *second = read_choice (reader);
  return as_operators (text, first, second, &reader->failed);
}

/* The text from START to FINISH, both included, lines joined; freed by the
   caller; NULL if it cannot be seen.  */
static char *
text_between (expanded_location start, expanded_location finish)
{
  auto_vec<char> text;
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
      for (size_t i = from; i < to; i++)
        text.safe_push (line.get_buffer ()[i]);
      text.safe_push (' ');
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
   but the name is there: one without parameters.  UNKNOWN_LOCATION if it is in
   another one.  */
static location_t
outside_macros (location_t loc)
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
  return cpp_user_macro_p (node) && !node->value.macro->fun_like
             ? loc
             : UNKNOWN_LOCATION;
}

/* The last place of the range that ends at LOC, as it comes from
   outside_macros if MACRO.  */
static expanded_location
end_of_range (location_t loc, bool macro)
{
  expanded_location at = expand_location (loc);
  char *name = macro ? identifier_at (at) : NULL;
  if (name)
    at.column += strlen (name) - 1;
  free (name);
  return at;
}

/* The text in RANGE, of which nothing stands in a macro but the names of those
   without parameters; freed by the caller; NULL if it cannot be seen.  */
static char *
text_outside_macros (source_range range)
{
  location_t start = outside_macros (range.m_start);
  location_t finish = outside_macros (range.m_finish);
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

/* The condition that TEXT, which is freed, begins with, read by READ: NULL if
   it is none, or if behind it stands none of the characters ENDS, or with no
   ENDS anything.  */
static struct rp_text *
condition_in (char *text, struct rp_text *(*read) (struct reader *),
              const char *ends)
{
  struct reader reader = { text, false };
  struct rp_text *found = text ? read (&reader) : NULL;
  skip_blanks (&reader);
  bool ended
      = found && !reader.failed
        && (*ends ? *reader.at && strchr (ends, *reader.at) : !*reader.at);
  if (!ended)
    {
      rp_text_free (found);
      found = NULL;
    }
  free (text);
  return found;
}

/* The text of the range of LOC; freed by the caller; NULL if it cannot be
   seen.  */
static char *
text_of_range (location_t loc)
{
  source_range range = get_range_from_loc (line_table, loc);
  char *text = text_outside_macros (range);
  return text ? text : rp_text_in_expansion (loc, range);
}

struct rp_text *
rp_text_read (location_t loc)
{
  return condition_in (text_of_range (loc), read_choice, "");
}

struct rp_text *
rp_text_read_chosen (location_t loc)
{
  return condition_in (text_of_range (loc), read_or, "?");
}

struct rp_text *
rp_text_read_from (location_t loc)
{
  size_t at;
  char *text = rp_text_in_macro_p (loc) ? NULL : rp_text_around (loc, &at);
  char *rest = text ? xstrdup (text + at) : NULL;
  free (text);
  return condition_in (rest, read_choice, ");");
}

void
rp_text_leaves (struct rp_text *text, vec<struct rp_text *> *leaves)
{
  if (text->kind == RP_TEXT_COMPARE)
    {
      leaves->safe_push (text);
      return;
    }
  rp_text_leaves (text->left, leaves);
  rp_text_leaves (text->right, leaves);
}
