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
#include "source-text.h"

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

/* The type of BOUND, a number with a suffix or a sizeof, if it is unsigned and
   as wide as an int at least; NULL if it is signed, or a name.  */
static tree
unsigned_type_of_bound (const char *bound)
{
  if (strncmp (bound, "sizeof", 6) == 0)
    return long_unsigned_type_node;
  const char *end = bound + strlen (bound), *suffix = end;
  while (suffix > bound && strchr ("uUlL", suffix[-1]))
    suffix--;
  if (!ISDIGIT (*bound) || !strpbrk (suffix, "uU"))
    return NULL_TREE;
  return end - suffix > 1 ? long_unsigned_type_node : unsigned_type_node;
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
  if (tree type = type_defined (word, end))
    return TYPE_UNSIGNED (type) ? TYPE_PRECISION (type) : 0;
  char *name = xstrndup (word, end - word);
  tree identifier = maybe_get_identifier (name);
  free (name);
  if (!identifier)
    return 0;
  cpp_hashnode *node = C_CPP_HASHNODE (identifier);
  unsigned width = 0;
  if (cpp_user_macro_p (node) && node->value.macro->kind == cmk_macro
      && depth < 8)
    {
      const cpp_macro *macro = node->value.macro;
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
  tree decl = identifier_global_value && lang_GNU_CXX ()
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
  tree other = unsigned_type_of_bound (bound);
  unsigned width = TYPE_PRECISION (type);
  if (!own || TYPE_PRECISION (own) < width)
    return NULL_TREE;
  if (other && !TYPE_UNSIGNED (own))
    own = other;
  else if (!TYPE_UNSIGNED (own) && maybe_unsigned_p (bound, own))
    return NULL_TREE;
  if (TYPE_UNSIGNED (own) == TYPE_UNSIGNED (type))
    return type;
  /* A wider type has all values of an unsigned one; and what is negative is as
     much beyond all bounds in it as in the unsigned type of the same width. */
  if (TYPE_UNSIGNED (type))
    return TYPE_PRECISION (own) > width ? type : signed_type_for (type);
  return unsigned_type_for (type);
}
