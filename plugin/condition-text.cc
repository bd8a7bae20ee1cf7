/* SPDX-License-Identifier: GPL-3.0-or-later */
/* condition-text.cc - parse the text of a condition.

     choice     = or ["?" choice ":" choice]
     or         = and ("||" and)*
     and        = unary ("&&" unary)*
     unary      = "!" unary | "(" [anything ","] choice ")" | comparison
     comparison = operand [relation operand]

   An operand is any text up to the next operator of these at its own depth of
   brackets; one alone is compared with 0.  Of a choice at least one value must
   be a constant: front ends make && and || of it.  An assignment in brackets
   of its own is an operand; others, and commas outside of brackets, end the
   attempt.  Compiler only.  */

#include "gcc-common.h"

#include "choice-text.h"
#include "source-constants.h"
#include "source-text.h"

struct reader
{
  const char *at;
  bool failed;
  const char *start;
};

static struct rp_text *read_choice (struct reader *reader);

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
      if (*c == '"' && depth > 0)
        {
          const char *end = rp_text_end_of_quoted (c);
          if (!*end)
            break;
          for (; c < end; c++)
            text.safe_push (*c);
          reader->at = end;
        }
      else if (*c == '(' || *c == '[')
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
                   || *c == '?' || *c == ':' || *c == ';' || *c == ','
                   || rp_text_relation (c, &length) != ERROR_MARK))
        break;
      else if (*c == '"' || *c == '#'
               || (*c == '/' && (c[1] == '/' || c[1] == '*'))
               || (depth == 0
                   && (*c == '=' || (*c == '<' && c[1] == '<')
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

/* Whether the bracket at TEXT encloses a whole operand of && and ||.  What is
   in the brackets of a call or an index does not tell.  */
static bool
encloses_condition_p (const char *text)
{
  unsigned depth = 0;
  bool logical = false, name = false;
  for (; *text; text++)
    {
      if (*text == '[' || (*text == '(' && name))
        text = rp_text_end_of_bracket (text);
      else if (*text == '"' || *text == '\'')
        text = rp_text_end_of_quoted (text);
      else if (*text == '(')
        depth++;
      else if (*text == ')' && --depth == 0)
        break;
      else if ((*text == '&' && text[1] == '&')
               || (*text == '|' && text[1] == '|'))
        logical = true;
      if (!*text)
        break;
      if (!ISSPACE (*text))
        name = ISIDNUM (*text) || *text == ']';
    }
  if (*text != ')')
    return false;
  for (text++; ISSPACE (*text);)
    text++;
  return !*text || *text == ')' || *text == '?' || *text == ':'
         || (*text == '&' && text[1] == '&')
         || (*text == '|' && text[1] == '|') || logical;
}

/* What the bracket that TEXT begins with holds outside of other brackets: in
   *VALUE where its last part begins, behind commas, and in *ASSIGNS whether
   that is an assignment.  */
static void
look_into_bracket (const char *text, const char **value, bool *assigns)
{
  unsigned depth = 0;
  bool relation = false;
  const char *start = text;
  *value = text + 1;
  *assigns = false;
  for (; *text; text++)
    {
      if (*text == '"' || *text == '\'')
        text = rp_text_end_of_quoted (text);
      else if (*text == '(' || *text == '[' || *text == '{')
        depth++;
      else if ((*text == ')' || *text == ']' || *text == '}') && --depth == 0)
        return;
      else if (depth > 1)
        continue;
      else if (*text == '<')
        relation = true;
      else if (*text == ',' && !(relation && lang_GNU_CXX ()))
        {
          *value = text + 1;
          *assigns = false;
        }
      else if (rp_text_assignment_p (start, text - start))
        *assigns = true;
      if (!*text)
        return;
    }
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
      const char *value;
      bool assigns;
      look_into_bracket (reader->at, &value, &assigns);
      if (assigns)
        return read_comparison (reader);
      reader->at = value;
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
      unsigned offset = reader->at - reader->start;
      reader->at += 2;
      text = new_text (RP_TEXT_AND, text, read_unary (reader));
      text->offset = offset;
    }
  return text;
}

static struct rp_text *
read_or (struct reader *reader)
{
  struct rp_text *text = read_and (reader);
  while (!reader->failed && reader->at[0] == '|' && reader->at[1] == '|')
    {
      unsigned offset = reader->at - reader->start;
      reader->at += 2;
      text = new_text (RP_TEXT_OR, text, read_and (reader));
      text->offset = offset;
    }
  return text;
}

/* Whether TEXT is nothing but a constant, which then has the truth *TRUE.  */
static bool
truth_of_constant (const struct rp_text *text, bool *truth)
{
  HOST_WIDE_INT value;
  if (text->kind != RP_TEXT_COMPARE || strcmp (text->bound, "0") != 0
      || (text->code != NE_EXPR && text->code != EQ_EXPR))
    return false;
  if (strcmp (text->subject, "true") == 0)
    value = 1;
  else if (strcmp (text->subject, "false") == 0)
    value = 0;
  else if (!rp_text_constant (text->subject, &value))
    return false;
  *truth = (value != 0) == (text->code == NE_EXPR);
  return true;
}

bool
rp_text_constant_p (const struct rp_text *text)
{
  bool truth;
  return truth_of_constant (text, &truth);
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

struct rp_text *
rp_text_kept_operand (struct rp_text *text, bool *is_first)
{
  auto_vec<struct rp_text *> leaves;
  if (!text)
    return NULL;
  rp_text_leaves (text, &leaves);
  struct rp_text *first = leaves[0];
  bool several = leaves.length () > 1;
  text = rp_text_without_constants (text);
  *is_first = text == first;
  if (several && text->kind == RP_TEXT_COMPARE && !rp_text_constant_p (text))
    return text;
  rp_text_free (text);
  return NULL;
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

/* The condition that TEXT, which is freed, begins with, read by READ: NULL if
   it is none, or if behind it stands none of the characters ENDS, or with no
   ENDS anything.  */
static struct rp_text *
condition_in (char *text, struct rp_text *(*read) (struct reader *),
              const char *ends)
{
  struct reader reader = { text, false, text };
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

/* Let the offsets in TEXT not count the bracket that was put before it.  */
static void
shift_offsets (struct rp_text *text)
{
  if (!text || text->kind == RP_TEXT_COMPARE)
    return;
  text->offset -= text->offset > 0;
  shift_offsets (text->left);
  shift_offsets (text->right);
}

struct rp_text *
rp_text_read (location_t loc)
{
  char *text = rp_text_of_range (loc);
  char *bracket = text ? concat ("(", text, ")", NULL) : NULL;
  free (text);
  struct rp_text *found = condition_in (bracket, read_choice, "");
  shift_offsets (found);
  return found;
}

struct rp_text *
rp_text_read_part (const char *text, size_t length)
{
  return condition_in (xstrndup (text, length), read_choice, "");
}

struct rp_text *
rp_text_read_chosen (location_t loc)
{
  return condition_in (rp_text_of_range (loc), read_or, "?");
}

struct rp_text *
rp_text_read_before_question (location_t loc)
{
  size_t at;
  char *text = rp_text_around (loc, &at);
  size_t start
      = text && text[at] == '?' ? rp_text_operand_start (text, at) : 0;
  struct rp_text *found
      = start > 0 ? rp_text_read_part (text + start, at - start) : NULL;
  free (text);
  return found;
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

struct rp_text *
rp_text_read_negated (location_t loc)
{
  size_t at;
  char *text = rp_text_around (loc, &at);
  const char *start = text ? text + at : "";
  struct reader reader = { start, false, start };
  struct rp_text *found = NULL;
  if (*reader.at == '!')
    {
      const char *operand = reader.at + 1;
      while (ISSPACE (*operand) || *operand == '!')
        operand++;
      found = *operand == '(' ? read_unary (&reader) : NULL;
    }
  if (reader.failed)
    {
      rp_text_free (found);
      found = NULL;
    }
  free (text);
  return found;
}

struct rp_text *
rp_text_read_left (location_t loc)
{
  location_t start = get_start (loc);
  size_t at, from;
  if (rp_text_in_macro_p (loc) || rp_text_in_macro_p (start))
    return NULL;
  char *text = rp_text_around (loc, &at);
  char *before = rp_text_around (start, &from);
  expanded_location here = expand_location (loc);
  expanded_location there = expand_location (start);
  char *left = text && before && here.line == there.line && from < at
                   ? xstrndup (before + from, at - from)
                   : NULL;
  free (before);
  free (text);
  return condition_in (left, read_choice, "");
}

struct rp_text *
rp_text_read_assigned (location_t loc)
{
  size_t at;
  char *text = rp_text_in_macro_p (loc) ? NULL : rp_text_around (loc, &at);
  char *rest = NULL;
  if (text)
    {
      while (ISIDNUM (text[at]) || ISSPACE (text[at]))
        at++;
      if (rp_text_assignment_p (text, at) && ISSPACE (text[at + 1]))
        rest = xstrdup (text + at + 1);
    }
  free (text);
  return condition_in (rest, read_choice, ";,");
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
