/* SPDX-License-Identifier: GPL-3.0-or-later */
/* truth-text.cc - parse the text of a condition as a function of the truth of
   its operands.

     choice  = or ["?" choice ":" choice]
     or      = and ("||" and)*
     and     = unary ("&&" unary)*
     unary   = "!" unary | "(" [anything ","] choice ")" | operand

   An operand is any text up to the next operator of these at its own depth of
   brackets, with the negations before it; it may hold no other condition, but
   in the brackets of a call or an index.  Unlike condition-text.cc this knows
   any `? :' and does not look into comparisons.  Compiler only.  */

#include "gcc-common.h"

#include "source-constants.h"
#include "source-text.h"
#include "truths.h"

/* Sets of them are to fit into a word.  */
#define MOST_LEAVES 16

struct truth_reader
{
  const char *text;
  size_t at;
  bool failed;
  struct rp_truth_text *found;
};

static void read_choice (struct truth_reader *reader);

void
rp_truth_text_free (struct rp_truth_text *text)
{
  if (!text)
    return;
  free (text->text);
  delete text;
}

static void
skip_blanks (struct truth_reader *reader)
{
  while (ISSPACE (reader->text[reader->at]))
    reader->at++;
}

/* Whether TEXT begins with && or ||.  */
static bool
logical_p (const char *text)
{
  return (*text == '&' || *text == '|') && text[1] == *text;
}

static bool
negation_p (const char *text)
{
  return *text == '!' && text[1] != '=';
}

/* Whether the LENGTH characters at TEXT are one of C++'s words for operators,
   or a macro that may stand for one.  */
static bool
word_with_operators_p (const char *text, size_t length, bool expanded)
{
  static const char *const words[] = { "and", "or", "not" };
  for (unsigned i = 0; lang_GNU_CXX () && i < ARRAY_SIZE (words); i++)
    if (strlen (words[i]) == length && strncmp (words[i], text, length) == 0)
      return true;
  return !expanded && rp_text_word_with_operators_p (text);
}

/* The end of the word or number at TEXT.  */
static size_t
word_length (const char *text)
{
  size_t length = 1;
  while (ISIDNUM (text[length]))
    length++;
  return length;
}

/* Where the operand at READER ends, as it may stand between operators.  */
static size_t
end_of_operand (struct truth_reader *reader)
{
  const char *text = reader->text;
  size_t at = reader->at;
  int depth = 0, called = 0; /* the depth of the first call's bracket */
  char last = 0;
  while (text[at] && !reader->failed)
    {
      char c = text[at];
      size_t length = 1;
      if (c == '"' || c == '\'')
        {
          length = rp_text_end_of_quoted (text + at) - (text + at);
          reader->failed |= !text[at + length];
          length++;
        }
      else if (ISIDNUM (c))
        {
          length = word_length (text + at);
          reader->failed |= ISIDST (c)
                            && word_with_operators_p (text + at, length,
                                                      !reader->found->origin);
        }
      else if (c == '(' || c == '[')
        {
          depth++;
          if (!called
              && (c == '[' || ISIDNUM (last) || last == ']' || last == ')'))
            called = depth;
        }
      else if (c == ')' || c == ']')
        {
          if (depth == 0)
            break;
          if (called == depth)
            called = 0;
          depth--;
        }
      else if (c == '{' || c == '}' || c == '#'
               || (c == '/' && (text[at + 1] == '/' || text[at + 1] == '*')))
        reader->failed = true;
      else if ((c == ':' && text[at + 1] == ':')
               || (c == '-' && text[at + 1] == '>'))
        length = 2;
      else if (logical_p (text + at) || c == '?' || c == ':')
        {
          if (depth == 0)
            break;
          reader->failed |= called == 0;
        }
      else if (depth == 0 && (c == ';' || c == ','))
        break;
      else if (depth == 0 && rp_text_assignment_p (text, at))
        reader->failed = true;
      if (!ISSPACE (c))
        last = text[at + length - 1];
      at += length;
    }
  return at;
}

/* Whether TEXT is a constant, and if so its truth.  */
static bool
constant_p (char *text, bool *truth)
{
  HOST_WIDE_INT value;
  if (strcmp (text, "true") == 0 || strcmp (text, "false") == 0)
    {
      *truth = *text == 't';
      return true;
    }
  if (!rp_text_constant (text, &value))
    return false;
  *truth = value != 0;
  return true;
}

static void
read_operand (struct truth_reader *reader)
{
  size_t end = end_of_operand (reader);
  size_t last = end;
  while (last > reader->at && ISSPACE (reader->text[last - 1]))
    last--;
  if (reader->failed || last == reader->at)
    {
      reader->failed = true;
      return;
    }
  auto_vec<char> plain;
  for (size_t i = reader->at; i < last; i++)
    if (!ISSPACE (reader->text[i]))
      plain.safe_push (reader->text[i]);
  plain.safe_push (0);
  bool truth;
  if (constant_p (plain.address (), &truth))
    reader->found->program.safe_push (truth ? RP_TRUTH_TRUE : RP_TRUTH_FALSE);
  else
    {
      struct rp_truth_leaf leaf = { (unsigned) reader->at, (unsigned) last };
      reader->found->program.safe_push (reader->found->leaves.length ());
      reader->found->leaves.safe_push (leaf);
    }
  reader->at = end;
}

/* Whether TEXT, behind a closing bracket, goes on as behind an operand.  */
static bool
ends_operand_p (const char *text)
{
  while (ISSPACE (*text))
    text++;
  return !*text || strchr ("):?;,", *text) || logical_p (text);
}

/* Where in the bracket at TEXT its value begins, behind commas; whether that
   is an assignment.  */
static size_t
value_in_bracket (const char *text, bool *assigns)
{
  int depth = 0;
  size_t found = 1;
  *assigns = false;
  for (size_t at = 0; text[at]; at++)
    if (text[at] == '"' || text[at] == '\'')
      {
        at = rp_text_end_of_quoted (text + at) - text;
        if (!text[at])
          break;
      }
    else if (text[at] == '(' || text[at] == '[' || text[at] == '{')
      depth++;
    else if (text[at] == ')' || text[at] == ']' || text[at] == '}')
      {
        if (--depth == 0)
          break;
      }
    else if (depth == 1 && text[at] == ',')
      {
        found = at + 1;
        *assigns = false;
      }
    else if (depth == 1 && rp_text_assignment_p (text, at))
      *assigns = true;
  return found;
}

/* Let what was read since there were COUNT steps, if it is one operand, reach
   from START to END.  */
static bool
extend_operand (struct truth_reader *reader, unsigned count, size_t start,
                size_t end)
{
  struct rp_truth_text *found = reader->found;
  if (reader->failed || found->program.length () != count + 1
      || found->program[count] < 0)
    return false;
  found->leaves[found->program[count]] = { (unsigned) start, (unsigned) end };
  return true;
}

static void
read_unary (struct truth_reader *reader)
{
  skip_blanks (reader);
  size_t start = reader->at;
  unsigned count = reader->found->program.length ();
  if (negation_p (reader->text + start))
    {
      reader->at++;
      read_unary (reader);
      if (!reader->failed
          && !extend_operand (reader, count, start, reader->at))
        reader->found->program.safe_push (RP_TRUTH_NOT);
      return;
    }
  const char *end = reader->text + start;
  if (*end == '(')
    end = rp_text_end_of_bracket (end);
  bool assigns = false;
  size_t value
      = *end == ')' ? value_in_bracket (reader->text + start, &assigns) : 0;
  if (*end != ')' || end == reader->text + start || assigns
      || !ends_operand_p (end + 1))
    {
      read_operand (reader);
      return;
    }
  reader->at = start + value;
  read_choice (reader);
  skip_blanks (reader);
  if (reader->failed || reader->text + reader->at != end)
    {
      reader->failed = true;
      return;
    }
  reader->at++;
  extend_operand (reader, count, start, reader->at);
  skip_blanks (reader);
}

static void
read_and (struct truth_reader *reader)
{
  read_unary (reader);
  while (!reader->failed && reader->text[reader->at] == '&'
         && reader->text[reader->at + 1] == '&')
    {
      reader->at += 2;
      read_unary (reader);
      reader->found->program.safe_push (RP_TRUTH_AND);
    }
}

static void
read_or (struct truth_reader *reader)
{
  read_and (reader);
  while (!reader->failed && reader->text[reader->at] == '|'
         && reader->text[reader->at + 1] == '|')
    {
      reader->at += 2;
      read_and (reader);
      reader->found->program.safe_push (RP_TRUTH_OR);
    }
}

static void
read_choice (struct truth_reader *reader)
{
  read_or (reader);
  skip_blanks (reader);
  if (reader->failed || reader->text[reader->at] != '?')
    return;
  reader->at++;
  read_choice (reader);
  skip_blanks (reader);
  if (reader->failed || reader->text[reader->at] != ':')
    {
      reader->failed = true;
      return;
    }
  reader->at++;
  read_choice (reader);
  reader->found->program.safe_push (RP_TRUTH_CHOICE);
}

struct rp_truth_text *
rp_truth_text_read (char *text, const char *ends, location_t start)
{
  if (!text)
    return NULL;
  struct rp_truth_text *found = new rp_truth_text;
  found->text = text;
  found->origin = start;
  struct truth_reader reader = { text, 0, false, found };
  if (*ends == '?')
    read_or (&reader);
  else
    read_choice (&reader);
  skip_blanks (&reader);
  char end = text[reader.at];
  found->count = found->leaves.length ();
  if (!reader.failed && found->count <= MOST_LEAVES
      && (*ends ? end && strchr (ends, end) : !end))
    return found;
  rp_truth_text_free (found);
  return NULL;
}

struct rp_truth_text *
rp_truth_text_of_range (location_t loc, bool chosen)
{
  location_t start = UNKNOWN_LOCATION;
  char *text = LOCATION_LOCUS (loc) > BUILTINS_LOCATION
                   ? rp_text_of_range_from (loc, &start)
                   : NULL;
  return rp_truth_text_read (text, chosen ? "?" : "", start);
}

struct rp_truth_text *
rp_truth_text_of_statement (location_t loc)
{
  static const char *const words[] = { "if", "while" };
  expanded_location at;
  if (LOCATION_LOCUS (loc) <= BUILTINS_LOCATION || rp_text_in_macro_p (loc)
      || !rp_text_spelled_at (loc, &at))
    return NULL;
  char *text = rp_text_from (at);
  size_t from = 0;
  for (unsigned i = 0; text && i < ARRAY_SIZE (words); i++)
    if (strncmp (text, words[i], strlen (words[i])) == 0
        && !ISIDNUM (text[strlen (words[i])]))
      from = strlen (words[i]);
  while (from > 0 && ISSPACE (text[from]))
    from++;
  char *inner
      = from > 0 && text[from] == '(' ? xstrdup (text + from + 1) : NULL;
  free (text);
  return rp_truth_text_read (
      inner, ")", rp_text_place_behind (get_pure_location (loc), from + 1));
}

/* Where in TEXT, from AT backwards, begins what is not outside of a bracket, a
   comma, an assignment or a statement; AT if a quoted text is met.  */
static size_t
region_start (const char *text, size_t at)
{
  int depth = 0;
  size_t start = at;
  for (; start > 0; start--)
    {
      char c = text[start - 1];
      if (c == '"' || c == '\'')
        return at;
      if (c == ')' || c == ']')
        depth++;
      else if ((c == '(' || c == '[') && depth-- == 0)
        break;
      else if (depth == 0
               && (strchr (",;{}", c)
                   || rp_text_assignment_p (text, start - 1)))
        break;
    }
  while (ISSPACE (text[start]))
    start++;
  if (strncmp (text + start, "return", 6) == 0 && !ISIDNUM (text[start + 6]))
    start += 6;
  return start;
}

/* Where in TEXT, from AT on, it ends.  */
static size_t
region_end (const char *text, size_t at)
{
  int depth = 0;
  for (; text[at]; at++)
    if (text[at] == '"' || text[at] == '\'')
      {
        at = rp_text_end_of_quoted (text + at) - text;
        if (!text[at])
          break;
      }
    else if (text[at] == '(' || text[at] == '[')
      depth++;
    else if ((text[at] == ')' || text[at] == ']') && depth-- == 0)
      break;
    else if (depth == 0 && strchr (",;}", text[at]))
      break;
  return at;
}

struct rp_truth_text *
rp_truth_text_around (location_t loc, unsigned level, bool *more)
{
  size_t at, start, end;
  *more = false;
  if (LOCATION_LOCUS (loc) <= BUILTINS_LOCATION)
    return NULL;
  char *text = rp_text_around (loc, &at);
  if (!text)
    return NULL;
  size_t place = at;
  start = region_start (text, at);
  end = region_end (text, at);
  *more = true;
  for (unsigned i = 0; i <= level && *more; i++)
    {
      size_t open = start;
      while (open > 0 && ISSPACE (text[open - 1]))
        open--;
      *more = open > 0 && text[open - 1] == '(' && text[end] == ')';
      if (*more && i < level)
        {
          start = region_start (text, open - 1);
          end = region_end (text, end + 1);
        }
      else if (i < level)
        {
          free (text);
          return NULL;
        }
    }
  char *region = xstrndup (text + start, end - start);
  free (text);
  return rp_truth_text_read (region, "",
                             rp_text_in_macro_p (loc)
                                 ? UNKNOWN_LOCATION
                                 : rp_text_place_before (loc, place - start));
}

struct rp_truth_text *
rp_truth_text_part (const struct rp_truth_text *text, unsigned last,
                    unsigned count)
{
  unsigned start = rp_truth_part_start (text->program, last);
  unsigned before = 0, own = 0;
  for (unsigned i = 0; i <= last; i++)
    (i < start ? before : own) += text->program[i] >= 0;
  if (own != count || start == last)
    return NULL;
  struct rp_truth_text *part = new rp_truth_text;
  part->text = xstrdup (text->text);
  part->origin = text->origin;
  part->count = count;
  for (unsigned i = start; i <= last; i++)
    part->program.safe_push (text->program[i] >= 0
                                 ? text->program[i] - (int) before
                                 : text->program[i]);
  for (unsigned i = 0; i < text->leaves.length (); i++)
    (i >= before && i < before + count ? part->leaves : part->others)
        .safe_push (text->leaves[i]);
  return part;
}

/* The text of leaf number LEAF of TEXT without blanks, to be freed.  */
static char *
plain_leaf (const struct rp_truth_text *text, unsigned leaf)
{
  auto_vec<char> plain;
  for (unsigned at = text->leaves[leaf].start; at < text->leaves[leaf].end;
       at++)
    if (!ISSPACE (text->text[at]))
      plain.safe_push (text->text[at]);
  plain.safe_push (0);
  return rp_text_without_brackets (plain.address ());
}

void
rp_truth_text_join (struct rp_truth_text *text)
{
  auto_vec<char *> plains;
  auto_vec<unsigned> operands;
  text->count = 0;
  for (unsigned i = 0; i < text->leaves.length (); i++)
    {
      unsigned same = 0;
      plains.safe_push (plain_leaf (text, i));
      while (strcmp (plains[same], plains[i]) != 0)
        same++;
      operands.safe_push (same < i ? operands[same] : text->count++);
    }
  for (unsigned i = 0; i < text->program.length (); i++)
    if (text->program[i] >= 0)
      text->program[i] = operands[text->program[i]];
  for (unsigned i = 0; i < plains.length (); i++)
    free (plains[i]);
}

unsigned
rp_truth_text_operand (const struct rp_truth_text *text, unsigned leaf)
{
  for (unsigned i = 0;; i++)
    if (text->program[i] >= 0 && leaf-- == 0)
      return text->program[i];
}

location_t
rp_truth_text_place (const struct rp_truth_text *text, unsigned offset)
{
  return text->origin > BUILTINS_LOCATION
             ? rp_text_place_behind (text->origin, offset)
             : UNKNOWN_LOCATION;
}

location_t
rp_truth_text_row (const struct rp_truth_text *text, unsigned leaf)
{
  unsigned at = text->leaves[leaf].start;
  while (at > 0
         && (ISSPACE (text->text[at - 1]) || text->text[at - 1] == '('
             || text->text[at - 1] == '!'))
    at--;
  return rp_truth_text_place (text, at > 1 && logical_p (text->text + at - 2)
                                        ? at - 2
                                        : text->leaves[leaf].start);
}
