/* SPDX-License-Identifier: MIT */
/* json-check.c: tests statements about a JSON file.  Used by the test suite.

   usage: json-check FILE EXPRESSION...
          json-check --schema SCHEMA FILE

   EXPRESSION := SUM COMPARISON SUM | PATH "exists" | PATH "absent"
   COMPARISON := "==" | "!=" | "<" | "<=" | ">" | ">="
   SUM        := TERM (("+" | "-") TERM)*          blanks around + and -
   TERM       := NUMBER | "STRING" | true | false | null | WORD
               | PATH | count(PATH) | sum(PATH) | max(PATH)
   PATH       := NAME FILTER* ("." NAME FILTER*)*
   FILTER     := "[" INDEX "]" | "[*]" | "[" KEY OP VALUE ("," ...)* "]"
   OP         := "=" | "!=" | "~" (glob)

   functions[name=fib].calls == 177
   loops[line=12].iterations >= 5
   sum(branches[function=f].taken) == 3
   count(functions[*]) > 1

   A PATH alone must lead to exactly one value, else nothing holds for it;
   count, sum and max take any number of them.  A WORD that is no member of the
   file is a string.  The keys "line" and "file" of an object without such a
   member are read from its "location", which is "file:line".  A string of
   digits compares as a number, so that counts above 2^53 stay exact.

   Prints each statement that does not hold and what stands in the file.
   Exit status: 0 all hold, 1 some do not, 2 the file cannot be read or parsed,
   or a statement is not understood.  */

#include <ctype.h>
#include <fnmatch.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cJSON.h>

#include "json-schema.h"

enum
{
  MATCHES_MAX = 65536,
  WORD_MAX = 512
};

/* The values that a path leads to.  */
struct matches
{
  const cJSON *item[MATCHES_MAX];
  size_t count;
};

/* A value of an expression: a number, or a JSON value of another type.  A path
   that does not lead to exactly one value is void: nothing holds for it.  */
struct value
{
  bool is_void;
  bool numeric;
  long double number;
  char text[WORD_MAX];
};

struct parser
{
  const char *expression;
  const char *at;
  const cJSON *root;
};

static void syntax_error (const struct parser *p, const char *format, ...)
    __attribute__ ((noreturn, format (printf, 2, 3)));

static void
syntax_error (const struct parser *p, const char *format, ...)
{
  va_list arguments;
  fprintf (stderr, "json-check: %s\n%*s^ ", p->expression,
           (int) (p->at - p->expression) + 12, "");
  va_start (arguments, format);
  vfprintf (stderr, format, arguments);
  va_end (arguments);
  fputc ('\n', stderr);
  exit (2);
}

static void
skip_blanks (struct parser *p)
{
  while (isspace ((unsigned char) *p->at))
    p->at++;
}

static bool
accept (struct parser *p, const char *token)
{
  size_t length = strlen (token);
  skip_blanks (p);
  if (strncmp (p->at, token, length) != 0)
    return false;
  p->at += length;
  return true;
}

/* Copies what stands before one of STOPS into WORD.  A quoted word may hold
   anything.  */
static void
read_word (struct parser *p, const char *stops, char word[WORD_MAX])
{
  size_t length = 0;
  skip_blanks (p);
  bool quoted = *p->at == '"';
  if (quoted)
    p->at++;
  while (*p->at && (quoted ? *p->at != '"' : !strchr (stops, *p->at)))
    {
      if (length + 1 == WORD_MAX)
        syntax_error (p, "word too long");
      word[length++] = *p->at++;
    }
  if (quoted && *p->at++ != '"')
    syntax_error (p, "missing \"");
  word[length] = '\0';
}

/* ITEM as text: strings without quotes, the rest as JSON.  */
static void
item_text (const cJSON *item, char *text, size_t size)
{
  if (cJSON_IsString (item))
    {
      snprintf (text, size, "%s", item->valuestring);
      return;
    }
  char *printed = cJSON_PrintUnformatted (item);
  snprintf (text, size, "%s", printed ? printed : "?");
  free (printed);
}

/* The text of member KEY of OBJECT; false if there is none.  "file" and
   "line" may be taken from "location".  */
static bool
member_text (const cJSON *object, const char *key, char *text, size_t size)
{
  const cJSON *member = cJSON_GetObjectItemCaseSensitive (object, key);
  if (member)
    {
      item_text (member, text, size);
      return true;
    }
  const cJSON *location
      = cJSON_GetObjectItemCaseSensitive (object, "location");
  if (!cJSON_IsString (location))
    return false;
  const char *colon = strrchr (location->valuestring, ':');
  if (!colon)
    return false;
  if (strcmp (key, "line") == 0)
    snprintf (text, size, "%s", colon + 1);
  else if (strcmp (key, "file") == 0)
    snprintf (text, size, "%.*s", (int) (colon - location->valuestring),
              location->valuestring);
  else
    return false;
  return true;
}

static void
add_match (struct parser *p, struct matches *matches, const cJSON *item)
{
  if (matches->count == MATCHES_MAX)
    syntax_error (p, "too many values");
  matches->item[matches->count++] = item;
}

/* Keeps those of MATCHES for which "KEY OP VALUE" holds.  */
static void
filter_by_member (struct parser *p, struct matches *matches)
{
  char key[WORD_MAX], wanted[WORD_MAX], text[WORD_MAX];
  read_word (p, "=~!],", key);
  bool negate = accept (p, "!=");
  bool glob = !negate && accept (p, "~");
  if (!negate && !glob && !accept (p, "="))
    syntax_error (p, "expected =, != or ~");
  read_word (p, "],", wanted);

  size_t kept = 0;
  for (size_t i = 0; i < matches->count; i++)
    {
      if (!member_text (matches->item[i], key, text, sizeof text))
        continue;
      bool same
          = glob ? fnmatch (wanted, text, 0) == 0 : strcmp (wanted, text) == 0;
      if (same != negate)
        matches->item[kept++] = matches->item[i];
    }
  matches->count = kept;
}

/* FILTER, behind its "[".  The values so far are arrays: goes into their
   elements.  */
static void
apply_filter (struct parser *p, struct matches *matches)
{
  struct matches elements = { .count = 0 };
  skip_blanks (p);
  bool indexed = isdigit ((unsigned char) *p->at);
  int index = indexed ? (int) strtol (p->at, (char **) &p->at, 10) : -1;

  for (size_t i = 0; i < matches->count; i++)
    {
      const cJSON *element;
      int position = 0;
      cJSON_ArrayForEach (
          element, matches->item[i]) if (!indexed || position++ == index)
          add_match (p, &elements, element);
    }
  if (!indexed && !accept (p, "*"))
    do
      filter_by_member (p, &elements);
    while (accept (p, ","));
  if (!accept (p, "]"))
    syntax_error (p, "expected ]");
  *matches = elements;
}

static void
parse_path (struct parser *p, struct matches *matches)
{
  matches->count = 0;
  add_match (p, matches, p->root);
  do
    {
      char name[WORD_MAX];
      read_word (p, ".[]()=!<> \t", name);
      if (!name[0])
        syntax_error (p, "expected a name");
      size_t kept = 0;
      for (size_t i = 0; i < matches->count; i++)
        {
          const cJSON *member
              = cJSON_GetObjectItemCaseSensitive (matches->item[i], name);
          if (member)
            matches->item[kept++] = member;
        }
      matches->count = kept;
      while (accept (p, "["))
        apply_filter (p, matches);
    }
  while (accept (p, "."));
}

static bool
text_number (const char *text, long double *number)
{
  char *end;
  if (!isdigit ((unsigned char) text[0]) && text[0] != '-')
    return false;
  *number = strtold (text, &end);
  return *end == '\0';
}

static void
item_value (const cJSON *item, struct value *value)
{
  item_text (item, value->text, sizeof value->text);
  value->numeric = text_number (value->text, &value->number);
}

static void
number_value (long double number, struct value *value)
{
  value->numeric = true;
  value->number = number;
  snprintf (value->text, sizeof value->text, "%.21Lg", number);
}

/* sum(PATH), count(PATH), max(PATH), behind the parenthesis.  */
static void
parse_aggregate (struct parser *p, char function, struct value *value)
{
  static struct matches matches;
  long double result = 0;
  parse_path (p, &matches);
  if (!accept (p, ")"))
    syntax_error (p, "expected )");
  for (size_t i = 0; i < matches.count; i++)
    {
      struct value one;
      item_value (matches.item[i], &one);
      if (function == 'c')
        result += 1;
      else if (!one.numeric)
        syntax_error (p, "\"%s\" is not a number", one.text);
      else if (function == 's')
        result += one.number;
      else if (i == 0 || one.number > result)
        result = one.number;
    }
  number_value (result, value);
}

static void
parse_term (struct parser *p, struct value *value)
{
  static struct matches matches;
  value->is_void = false;
  value->numeric = false;
  skip_blanks (p);
  if (accept (p, "sum("))
    parse_aggregate (p, 's', value);
  else if (accept (p, "count("))
    parse_aggregate (p, 'c', value);
  else if (accept (p, "max("))
    parse_aggregate (p, 'm', value);
  else if (*p->at == '"' || *p->at == '-' || isdigit ((unsigned char) *p->at)
           || strncmp (p->at, "true", 4) == 0
           || strncmp (p->at, "false", 5) == 0
           || strncmp (p->at, "null", 4) == 0)
    {
      bool quoted = *p->at == '"';
      read_word (p, " \t", value->text);
      value->numeric = !quoted && text_number (value->text, &value->number);
    }
  else
    {
      const char *start = p->at;
      parse_path (p, &matches);
      int length = (int) (p->at - start);
      while (length > 0 && isspace ((unsigned char) start[length - 1]))
        length--;
      if (matches.count == 1)
        item_value (matches.item[0], value);
      else if (matches.count == 0 && !memchr (start, '.', length)
               && !memchr (start, '[', length))
        snprintf (value->text, sizeof value->text, "%.*s", length, start);
      else
        {
          value->is_void = true;
          snprintf (value->text, sizeof value->text, "<%zu values for %.*s>",
                    matches.count, length, start);
        }
    }
}

static void
parse_sum (struct parser *p, struct value *value)
{
  parse_term (p, value);
  for (;;)
    {
      bool plus = accept (p, "+ ");
      if (!plus && !accept (p, "- "))
        return;
      struct value right;
      parse_term (p, &right);
      if (!value->numeric || !right.numeric)
        {
          const char *culprit = value->numeric ? right.text : value->text;
          syntax_error (p, "\"%s\" is not a number", culprit);
        }
      number_value (plus ? value->number + right.number
                         : value->number - right.number,
                    value);
    }
}

/* Whether "LEFT OPERATOR RIGHT" holds; an ordering holds between numbers
   only.  */
static bool
compare (const struct value *left, const char *operator,
         const struct value * right)
{
  if (left->is_void || right->is_void)
    return false;
  bool numbers = left->numeric && right->numeric;
  bool equal = numbers ? left->number == right->number
                       : strcmp (left->text, right->text) == 0;
  if (strcmp (operator, "==") == 0)
    return equal;
  if (strcmp (operator, "!=") == 0)
    return !equal;
  if (!numbers)
    return false;
  if (operator[0] == '<')
    return left->number < right->number || (operator[1] && equal);
  return left->number > right->number || (operator[1] && equal);
}

/* PATH "exists" and PATH "absent".  */
static bool
presence_check (const char *expression, const cJSON *root, bool *result)
{
  static struct matches matches;
  struct parser p = { expression, expression, root };
  size_t length = strlen (expression);
  bool exists = length > 7 && !strcmp (expression + length - 7, " exists");
  bool absent = length > 7 && !strcmp (expression + length - 7, " absent");
  if (!exists && !absent)
    return false;
  parse_path (&p, &matches);
  *result = (matches.count > 0) == exists;
  if (!*result)
    printf ("does not hold: %s\n  found %zu values\n", expression,
            matches.count);
  return true;
}

static bool
check (const char *expression, const cJSON *root)
{
  static const char *const operators[] = { "==", "!=", "<=", ">=", "<", ">" };
  struct parser p = { expression, expression, root };
  struct value left, right;
  const char *operator= NULL;
  bool result;

  if (presence_check (expression, root, &result))
    return result;
  parse_sum (&p, &left);
  for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
    if (accept (&p, operators[i]))
      {
        operator= operators[i];
        break;
      }
  if (!operator)
    syntax_error (&p, "expected a comparison");
  parse_sum (&p, &right);
  skip_blanks (&p);
  if (*p.at)
    syntax_error (&p, "unexpected text");
  if (compare (&left, operator, & right))
    return true;
  printf ("does not hold: %s\n  found: %s %s %s\n", expression,
          left.text, operator, right.text);
  return false;
}

static cJSON *
read_json (const char *path)
{
  FILE *file = fopen (path, "rb");
  if (!file)
    {
      perror (path);
      exit (2);
    }
  char *text = NULL;
  size_t length = 0, got;
  do
    {
      text = realloc (text, length + 65536 + 1);
      if (!text)
        abort ();
      got = fread (text + length, 1, 65536, file);
      length += got;
    }
  while (got > 0);
  fclose (file);
  text[length] = '\0';

  cJSON *root = cJSON_ParseWithOpts (text, NULL, true);
  if (!root)
    {
      fprintf (stderr, "%s: not valid JSON\n", path);
      exit (2);
    }
  free (text);
  return root;
}

static int
check_schema (const char *schema_path, const char *path)
{
  cJSON *schema = read_json (schema_path);
  cJSON *root = read_json (path);
  bool valid = json_schema_check (schema, root);
  cJSON_Delete (root);
  cJSON_Delete (schema);
  return valid ? 0 : 1;
}

int
main (int argc, char **argv)
{
  if (argc == 4 && strcmp (argv[1], "--schema") == 0)
    return check_schema (argv[2], argv[3]);
  if (argc < 3)
    {
      fputs ("usage: json-check FILE EXPRESSION...\n"
             "       json-check --schema SCHEMA FILE\n",
             stderr);
      return 2;
    }
  cJSON *root = read_json (argv[1]);
  bool all = true;
  for (int i = 2; i < argc; i++)
    all = check (argv[i], root) && all;
  cJSON_Delete (root);
  return all ? 0 : 1;
}
