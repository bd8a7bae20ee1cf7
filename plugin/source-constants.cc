/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-constants.cc - evaluate constants as the source spells them.

     constant = primary (operator primary)*     operators: | + - <<
     primary  = "-" primary | "(" constant ")" | number | character | name
              | "(" name ")" primary

   Operators of different rank without brackets between them are refused rather
   than ranked.  A name is a macro as it is defined at the end of the unit, or
   an enumerator; an enumerator with two values has none.  C++ has those of
   the whole unit by their names.  So a value may be wrong: who uses it proves
   it.  Compiler only.  */

#include "gcc-common.h"

#include "cpplib.h"

#include "source-constants.h"
#include "unit.h"

/* Of C++.  */
extern tree identifier_global_value (tree) __attribute__ ((weak));

struct enumerator
{
  HOST_WIDE_INT value;
  bool ambiguous;
};

static hash_map<nofree_ptr_hash<tree_node>, struct enumerator> *enumerators;

struct constant_reader
{
  const char *at;
  bool failed;
  unsigned depth; /* of macros in macros */
};

static HOST_WIDE_INT read_constant (struct constant_reader *reader);

static void
note_enumerator (tree name, tree value)
{
  bool existed;
  if (value && TREE_CODE (value) == CONST_DECL)
    value = DECL_INITIAL (value);
  if (!value || !tree_fits_shwi_p (value))
    return;
  struct enumerator &found = enumerators->get_or_insert (name, &existed);
  HOST_WIDE_INT number = tree_to_shwi (value);
  if (!existed)
    rp_unit_keep (name);
  found.ambiguous = existed && (found.ambiguous || found.value != number);
  found.value = number;
}

void
rp_source_constants_collect (void *event_data, void *user_data)
{
  tree type = (tree) event_data;
  (void) user_data;
  if (!type || TREE_CODE (type) != ENUMERAL_TYPE)
    return;
  if (!enumerators)
    enumerators = new hash_map<nofree_ptr_hash<tree_node>, struct enumerator>;
  for (tree one = TYPE_VALUES (type); one; one = TREE_CHAIN (one))
    note_enumerator (TREE_PURPOSE (one), TREE_VALUE (one));
}

static HOST_WIDE_INT
fail (struct constant_reader *reader)
{
  reader->failed = true;
  return 0;
}

static HOST_WIDE_INT
read_number (struct constant_reader *reader)
{
  char *end;
  errno = 0;
  HOST_WIDE_INT value = strtoull (reader->at, &end, 0);
  while (*end == 'u' || *end == 'U' || *end == 'l' || *end == 'L')
    end++;
  if (errno || ISIDNUM (*end) || *end == '.')
    return fail (reader);
  reader->at = end;
  return value;
}

static HOST_WIDE_INT
read_character (struct constant_reader *reader)
{
  static const char escapes[] = "n\nt\tr\r0\0a\ab\bf\fv\v\\\\''\"\"";
  const char *text = reader->at;
  if (text[1] != '\\' && text[1] && text[2] == '\'')
    {
      reader->at += 3;
      return (unsigned char) text[1] < 128 ? text[1] : fail (reader);
    }
  if (text[1] == '\\' && text[2] && text[3] == '\'')
    for (unsigned i = 0; i + 1 < sizeof escapes - 1; i += 2)
      if (escapes[i] == text[2])
        {
          reader->at += 4;
          return escapes[i + 1];
        }
  return fail (reader);
}

const char *
rp_token_text (const cpp_token *token)
{
  switch (token->type)
    {
    case CPP_NUMBER:
    case CPP_CHAR:
      return (const char *) token->val.str.text;
    case CPP_NAME:
      return (const char *) NODE_NAME (token->val.node.node);
    case CPP_OPEN_PAREN:
      return "(";
    case CPP_CLOSE_PAREN:
      return ")";
    case CPP_OPEN_SQUARE:
      return "[";
    case CPP_CLOSE_SQUARE:
      return "]";
    case CPP_MACRO_ARG:
      return "argument";
    case CPP_MULT:
      return "*";
    case CPP_DIV:
      return "/";
    case CPP_LSHIFT:
      return "<<";
    case CPP_OR:
      return "|";
    case CPP_PLUS:
      return "+";
    case CPP_MINUS:
      return "-";
    default:
      return NULL;
    }
}

static HOST_WIDE_INT
macro_value (const cpp_macro *macro, struct constant_reader *reader)
{
  auto_vec<char> text;
  if (macro->kind != cmk_macro || macro->fun_like || reader->depth > 8)
    return fail (reader);
  for (unsigned i = 0; i < macro->count; i++)
    {
      const char *part = rp_token_text (&macro->exp.tokens[i]);
      if (!part)
        return fail (reader);
      for (; *part; part++)
        text.safe_push (*part);
    }
  text.safe_push (0);
  struct constant_reader inner = { text.address (), false, reader->depth + 1 };
  HOST_WIDE_INT value = read_constant (&inner);
  return inner.failed || *inner.at ? fail (reader) : value;
}

static HOST_WIDE_INT
read_name (struct constant_reader *reader)
{
  const char *end = reader->at;
  while (ISIDNUM (*end))
    end++;
  if (end == reader->at || ISDIGIT (*reader->at))
    return fail (reader);
  char *word = xstrndup (reader->at, end - reader->at);
  tree identifier = maybe_get_identifier (word);
  free (word);
  reader->at = end;
  if (!identifier)
    return fail (reader);
  cpp_hashnode *node = C_CPP_HASHNODE (identifier);
  if (cpp_user_macro_p (node))
    return macro_value (node->value.macro, reader);
  struct enumerator *found
      = enumerators ? enumerators->get (identifier) : NULL;
  if (found)
    return !found->ambiguous ? found->value : fail (reader);
  tree decl = identifier_global_value && lang_GNU_CXX ()
                  ? identifier_global_value (identifier)
                  : NULL_TREE;
  tree value = decl && TREE_CODE (decl) == CONST_DECL ? DECL_INITIAL (decl)
                                                      : NULL_TREE;
  return value && tree_fits_shwi_p (value) ? tree_to_shwi (value)
                                           : fail (reader);
}

/* The end of the cast that TEXT begins with; NULL if it begins with none: a
   name in brackets that something stands behind which no operator begins
   with.  */
static const char *
end_of_cast (const char *text)
{
  if (*text++ != '(' || !ISIDST (*text))
    return NULL;
  while (ISIDNUM (*text) || ISSPACE (*text))
    text++;
  return *text == ')'
                 && (ISIDNUM (text[1]) || text[1] == '(' || text[1] == '\'')
             ? text + 1
             : NULL;
}

static HOST_WIDE_INT
read_primary (struct constant_reader *reader)
{
  if (const char *end = end_of_cast (reader->at))
    reader->at = end;
  if (*reader->at == '-')
    {
      reader->at++;
      return -read_primary (reader);
    }
  if (*reader->at == '(')
    {
      reader->at++;
      HOST_WIDE_INT value = read_constant (reader);
      return *reader->at++ == ')' ? value : fail (reader);
    }
  if (*reader->at == '\'')
    return read_character (reader);
  return ISDIGIT (*reader->at) ? read_number (reader) : read_name (reader);
}

static HOST_WIDE_INT
read_constant (struct constant_reader *reader)
{
  HOST_WIDE_INT value = read_primary (reader);
  char first = 0;
  while (!reader->failed)
    {
      char operation = *reader->at;
      if (operation == '<' && reader->at[1] == '<')
        reader->at++;
      else if (operation != '|' && operation != '+' && operation != '-')
        break;
      reader->at++;
      bool sum = operation == '+' || operation == '-';
      if (first && first != operation
          && !(sum && (first == '+' || first == '-')))
        return fail (reader);
      first = operation;
      HOST_WIDE_INT right = read_primary (reader);
      if (operation == '<' && (right < 0 || right > 62))
        return fail (reader);
      value = operation == '|'   ? value | right
              : operation == '+' ? value + right
              : operation == '-' ? value - right
                                 : value << right;
    }
  return value;
}

bool
rp_text_constant (const char *text, HOST_WIDE_INT *value)
{
  struct constant_reader reader = { text, false, 0 };
  if (!lang_GNU_C () && !lang_GNU_CXX ())
    return false;
  *value = read_constant (&reader);
  return !reader.failed && !*reader.at;
}
