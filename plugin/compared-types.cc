/* SPDX-License-Identifier: GPL-3.0-or-later */
/* compared-types.cc - as what type a comparison of the source compares.

   A merged comparison shows the variable, not the type that a cast or the
   other operand makes of it: `(int) u >= 0 && (int) u < 9' and `u < 9' are one
   and the same for an unsigned u.  The parts differ in what they say of the
   upper half of its values.

   Casts are read, `(int) x', `int (x)' and `static_cast<int> (x)', to built-in
   types and to those that are defined outside of functions; and the suffixes
   of numbers, and sizeof.  Compiler only.  */

#include "gcc-common.h"

#include "cpplib.h"

#include "compared-types.h"
#include "source-constants.h"
#include "source-text.h"
#include "unit.h"

/* Of C++, which keeps the names of types; C forgets them with the file.  */
extern tree identifier_global_value (tree) __attribute__ ((weak));

/* By the name: the width of an integer type, negative if it is signed.  */
static hash_map<nofree_ptr_hash<tree_node>, int> *defined;

void
rp_compared_types_collect (void *event_data, void *user_data)
{
  tree decl = (tree) event_data;
  (void) user_data;
  if (TREE_CODE (decl) != TYPE_DECL || !DECL_NAME (decl)
      || !DECL_FILE_SCOPE_P (decl) || !INTEGRAL_TYPE_P (TREE_TYPE (decl)))
    return;
  if (!defined)
    defined = new hash_map<nofree_ptr_hash<tree_node>, int>;
  int width = TYPE_PRECISION (TREE_TYPE (decl));
  rp_unit_keep (DECL_NAME (decl));
  defined->put (DECL_NAME (decl),
                TYPE_UNSIGNED (TREE_TYPE (decl)) ? width : -width);
}

/* The integer type of all the unit that has the name TEXT, to END, or
   NULL.  */
static tree
type_defined (const char *text, const char *end)
{
  char *name = xstrndup (text, end - text);
  tree identifier = maybe_get_identifier (name);
  free (name);
  if (!identifier)
    return NULL_TREE;
  if (int *width = defined ? defined->get (identifier) : NULL)
    return build_nonstandard_integer_type (abs (*width), *width > 0);
  tree found = identifier_global_value && lang_GNU_CXX ()
                   ? identifier_global_value (identifier)
                   : NULL_TREE;
  return found && TREE_CODE (found) == TYPE_DECL
                 && INTEGRAL_TYPE_P (TREE_TYPE (found))
             ? TREE_TYPE (found)
             : NULL_TREE;
}

/* The type that TEXT, to END and without blanks, names; NULL if it is none of
   the built-in integers, nor one of those that all the unit knows.  */
static tree
type_named (const char *text, const char *end)
{
  const char *begin = text;
  static const char *const words[]
      = { "unsigned", "signed", "char", "short", "int", "long" };
  unsigned seen[ARRAY_SIZE (words)] = { 0 };
  if (text == end)
    return NULL_TREE;
  while (text < end)
    {
      unsigned i = 0;
      while (i < ARRAY_SIZE (words)
             && strncmp (text, words[i], strlen (words[i])) != 0)
        i++;
      if (i == ARRAY_SIZE (words))
        return type_defined (begin, end);
      seen[i]++;
      text += strlen (words[i]);
    }
  if (seen[2])
    return seen[0]   ? unsigned_char_type_node
           : seen[1] ? signed_char_type_node
                     : char_type_node;
  tree type = seen[3]   ? short_integer_type_node
              : seen[5] ? long_integer_type_node
                        : integer_type_node;
  return seen[0] ? unsigned_type_for (type) : type;
}

/* A text and what it is cast to; all of it is the operand without a cast.  */
struct cast
{
  const char *name, *name_end; /* NULL: no cast */
  const char *operand;
};

static struct cast
read_cast (const char *text)
{
  static const char keyword[] = "static_cast<";
  struct cast none = { NULL, NULL, text };
  if (strncmp (text, keyword, sizeof keyword - 1) == 0)
    {
      const char *name = text + sizeof keyword - 1;
      const char *end = strchr (name, '>');
      struct cast found = { name, end, end + 1 };
      return end ? found : none;
    }
  if (*text == '(')
    {
      /* `(a + b) * 2', `(p)->n' and the like are no casts.  */
      const char *end = rp_text_end_of_bracket (text);
      struct cast found = { text + 1, end, end + 1 };
      return *end && (ISIDNUM (end[1]) || end[1] == '(' || end[1] == '*')
                 ? found
                 : none;
    }
  const char *end = strchr (text, '(');
  struct cast found = { text, end, end };
  return end && type_named (text, end) ? found : none;
}

char *
rp_text_without_cast (const char *text)
{
  char *plain = rp_text_without_brackets (text);
  char *found = rp_text_without_brackets (read_cast (plain).operand);
  free (plain);
  return found;
}

/* What SUBJECT is cast to, or TYPE, that of what is compared, without a cast;
   NULL if nobody can tell.  */
static tree
type_of_subject (const char *subject, tree type)
{
  char *plain = rp_text_without_brackets (subject);
  struct cast cast = read_cast (plain);
  tree found = cast.name ? type_named (cast.name, cast.name_end) : type;
  free (plain);
  return found;
}

/* The macro that NAME, to END, is, or NULL.  */
static const cpp_macro *
macro_named (const char *name, const char *end)
{
  char *copy = xstrndup (name, end - name);
  tree identifier = maybe_get_identifier (copy);
  free (copy);
  if (!identifier)
    return NULL;
  cpp_hashnode *node = C_CPP_HASHNODE (identifier);
  return cpp_user_macro_p (node) && node->value.macro->kind == cmk_macro
             ? node->value.macro
             : NULL;
}

/* The text of MACRO without blanks, to be freed; NULL if it has tokens that
   constants are not made of.  */
static char *
text_of_macro (const cpp_macro *macro)
{
  char *text = xstrdup ("");
  for (unsigned i = 0; i < macro->count; i++)
    {
      const char *more = rp_token_text (&macro->exp.tokens[i]);
      if (!more)
        {
          free (text);
          return NULL;
        }
      char *longer = concat (text, more, NULL);
      free (text);
      text = longer;
    }
  return text;
}

/* The type of the number TEXT; NULL if its size decides, or if it is none. */
static tree
type_of_number (const char *text)
{
  bool is_unsigned = false, is_long = false;
  char *end;
  unsigned long value = strtoul (text, &end, 0);
  for (; *end; end++)
    if (strchr ("uU", *end))
      is_unsigned = true;
    else if (strchr ("lL", *end))
      is_long = true;
    else
      return NULL_TREE;
  if (is_long)
    return is_unsigned ? long_unsigned_type_node : long_integer_type_node;
  if (value > INT32_MAX)
    return NULL_TREE;
  return is_unsigned ? unsigned_type_node : integer_type_node;
}

/* The end of the name, the number or the bracket that TEXT begins with, and of
   brackets behind it.  */
static const char *
end_of_primary (const char *text)
{
  while (ISIDNUM (*text))
    text++;
  while (*text == '(' || *text == '[')
    {
      text = rp_text_end_of_bracket (text);
      text += *text != '\0';
    }
  return text;
}

static tree type_of_constant (const char *text, unsigned depth);

/* The type of the name, the number or the bracket TEXT.  */
static tree
type_of_primary (const char *text, unsigned depth)
{
  const char *end = text;
  while (ISIDNUM (*end))
    end++;
  if (ISDIGIT (*text))
    return type_of_number (text);
  if (end - text == 6 && strncmp (text, "sizeof", 6) == 0 && *end == '(')
    return size_type_node;
  const cpp_macro *macro = macro_named (text, end);
  char *expansion = macro ? text_of_macro (macro) : NULL;
  tree found = expansion ? type_of_constant (expansion, depth + 1) : NULL_TREE;
  free (expansion);
  return found;
}

/* The type of what is computed from values of the types LEFT and RIGHT, which
   may be unknown.  */
static tree
type_of_both (tree left, tree right)
{
  if (left == size_type_node || right == size_type_node)
    return size_type_node;
  if (!left || !right)
    return NULL_TREE;
  if (TYPE_PRECISION (left) != TYPE_PRECISION (right))
    return TYPE_PRECISION (left) > TYPE_PRECISION (right) ? left : right;
  return TYPE_UNSIGNED (left) ? left : right;
}

/* The type of the constant TEXT, which has no blanks: a cast, or sums and
   products of numbers, sizes, and macros that are such; NULL if nobody can
   tell.  Smaller ones than int are not made int.  */
static tree
type_of_constant (const char *text, unsigned depth)
{
  if (depth > 8)
    return NULL_TREE;
  char *plain = rp_text_without_brackets (text);
  struct cast cast = read_cast (plain);
  const char *from = cast.operand;
  while (*from == '-' || *from == '+')
    from++;
  const char *end = end_of_primary (from);
  tree found = NULL_TREE;
  if (end > from)
    {
      char *primary = xstrndup (from, end - from);
      found = cast.name         ? type_named (cast.name, cast.name_end)
              : *primary == '(' ? type_of_constant (primary, depth + 1)
                                : type_of_primary (primary, depth);
      free (primary);
      if (*end && strchr ("+-*/", *end))
        found = type_of_both (found, type_of_constant (end + 1, depth + 1));
      else if (*end)
        found = NULL_TREE;
    }
  free (plain);
  return found;
}

/* The width of the unsigned type that WORD, to END, may give a constant: a
   number, a type, a macro or a variable; 0 if it gives none.  */
static unsigned
unsigned_width_of_word (const char *word, const char *end, unsigned depth)
{
  if (ISDIGIT (*word))
    {
      bool is_unsigned
          = memchr (word, 'u', end - word) || memchr (word, 'U', end - word);
      bool is_long
          = memchr (word, 'l', end - word) || memchr (word, 'L', end - word);
      return !is_unsigned ? 0 : is_long ? 64 : 32;
    }
  if (end - word == 8 && strncmp (word, "unsigned", 8) == 0)
    return 64;
  if (end - word == 6 && strncmp (word, "sizeof", 6) == 0)
    return TYPE_PRECISION (size_type_node);
  if (tree type = type_defined (word, end))
    return TYPE_UNSIGNED (type) ? TYPE_PRECISION (type) : 0;
  unsigned width = 0;
  const cpp_macro *macro = macro_named (word, end);
  if (macro && depth < 8)
    {
      for (unsigned i = 0; i < macro->count; i++)
        {
          const cpp_token *token = &macro->exp.tokens[i];
          const char *text
              = token->type == CPP_NUMBER ? (const char *) token->val.str.text
                : token->type == CPP_NAME
                    ? (const char *) NODE_NAME (token->val.node.node)
                    : "";
          if (*text)
            width = MAX (width, unsigned_width_of_word (
                                    text, text + strlen (text), depth + 1));
        }
      return width;
    }
  char *name = xstrndup (word, end - word);
  tree identifier = maybe_get_identifier (name);
  free (name);
  tree decl = identifier && identifier_global_value && lang_GNU_CXX ()
                  ? identifier_global_value (identifier)
                  : NULL_TREE;
  return decl && VAR_P (decl) && INTEGRAL_TYPE_P (TREE_TYPE (decl))
                 && TYPE_UNSIGNED (TREE_TYPE (decl))
             ? TYPE_PRECISION (TREE_TYPE (decl))
             : 0;
}

/* Whether BOUND, which is no number, may be unsigned and as wide as OWN, which
   is signed: then that is converted, and nobody knows to what.  */
static bool
maybe_unsigned_p (const char *bound, tree own)
{
  while (*bound)
    {
      const char *end = bound;
      while (ISIDNUM (*end))
        end++;
      if (end > bound
          && unsigned_width_of_word (bound, end, 0) >= TYPE_PRECISION (own))
        return true;
      bound = end > bound ? end : bound + 1;
    }
  return false;
}

tree
rp_compared_type (const char *subject, const char *bound, tree type)
{
  tree own = type_of_subject (subject, type);
  tree other = type_of_constant (bound, 0);
  unsigned width = TYPE_PRECISION (type);
  if (!own || TYPE_PRECISION (own) < width)
    return NULL_TREE;
  if (other && !TYPE_UNSIGNED (own) && TYPE_UNSIGNED (other)
      && TYPE_PRECISION (other) >= MAX (TYPE_PRECISION (own), 32))
    own = other;
  else if (!other && !TYPE_UNSIGNED (own) && maybe_unsigned_p (bound, own))
    return NULL_TREE;
  if (TYPE_UNSIGNED (own) == TYPE_UNSIGNED (type))
    return type;
  /* A wider type has all values of an unsigned one; and what is negative is as
     much beyond all bounds in it as in the unsigned type of the same width. */
  if (TYPE_UNSIGNED (type))
    return TYPE_PRECISION (own) > width ? type : signed_type_for (type);
  return unsigned_type_for (type);
}
