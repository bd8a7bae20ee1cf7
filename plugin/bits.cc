/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bits.cc - recognise comparisons that were merged into one mask.

   When it optimises, GCC's front end turns
       x.low == 2 && x.high == 3      into   (word of x & 127) == 26
       x.low == 2 || x.low == 3       into   (word of x & 6) == 2
       x.a == y.a && x.b == y.b       into   ((word of x ^ word of y) & m) == 0
       flags & 1 || flags & 4         into   (flags & 5) != 0
       x.f & 1 && x.f & 4             into   (word of x & 5) == 5
   where the operands are members or elements next to each other of one object,
   or bits of one value.  The text has the parts.  Each is found in the word: a
   member by its name in the type of the object, bits of a value by their mask.
   Then the text must say of every word what the merged comparison says of it:
   both only change where one of the parts does, so that few words need to be
   tried.  Compiler only.  */

#include "gcc-common.h"

#include "bits.h"
#include "definitions.h"
#include "source-constants.h"
#include "source-text.h"

/* More words than this are not tried.  */
#define MOST_TRIES 100000

/* Bits of the word that one comparison of the text looks at.  */
struct part
{
  unsigned HOST_WIDE_INT mask;
  unsigned shift; /* to their value */
  bool is_signed;
  HOST_WIDE_INT bound; /* what the value is compared with */
};

/* ----------------------------------------------------- the GIMPLE of a mask
 */

static unsigned HOST_WIDE_INT
low_bits (unsigned count)
{
  return count >= HOST_BITS_PER_WIDE_INT ? HOST_WIDE_INT_M1U
                                         : (HOST_WIDE_INT_1U << count) - 1;
}

/* The object that V was read from and the place in it; false if V is no part
   of one.  */
static bool
read_from (tree v, tree *object, unsigned HOST_WIDE_INT *first)
{
  gassign *def = rp_definition (v);
  /* Through copies and changes of signedness.  */
  while (def
         && (gimple_assign_rhs_code (def) == SSA_NAME
             || (CONVERT_EXPR_CODE_P (gimple_assign_rhs_code (def))
                 && INTEGRAL_TYPE_P (TREE_TYPE (gimple_assign_rhs1 (def)))
                 && TYPE_PRECISION (TREE_TYPE (gimple_assign_rhs1 (def)))
                        == TYPE_PRECISION (TREE_TYPE (v)))))
    def = rp_definition (gimple_assign_rhs1 (def));
  tree read = def && gimple_assign_single_p (def) ? gimple_assign_rhs1 (def)
                                                  : NULL_TREE;
  /* An object that is as large as the word is seen as one.  */
  bool whole = read && TREE_CODE (read) == VIEW_CONVERT_EXPR;
  if (!read || (TREE_CODE (read) != BIT_FIELD_REF && !whole)
      || BYTES_BIG_ENDIAN)
    return false;
  *object = TREE_TYPE (TREE_OPERAND (read, 0));
  *first = whole ? 0 : tree_to_uhwi (TREE_OPERAND (read, 2));
  return true;
}

/* Of V's definition and of what V is converted or copied from, the first that
   stands where an operator was merged.  */
static gimple *
find_merged (tree v)
{
  for (gassign *def = rp_definition (v); def;
       def = rp_definition (gimple_assign_rhs1 (def)))
    {
      if (rp_text_logical_operator_p (gimple_location (def)))
        return def;
      if (!CONVERT_EXPR_CODE_P (gimple_assign_rhs_code (def))
          && gimple_assign_rhs_code (def) != SSA_NAME
          && gimple_assign_rhs_code (def) != BIT_AND_EXPR
          && gimple_assign_rhs_code (def) != BIT_XOR_EXPR)
        return NULL;
    }
  return NULL;
}

static bool
word_type_p (tree type)
{
  return INTEGRAL_TYPE_P (type) && TREE_CODE (type) != BOOLEAN_TYPE
         && TYPE_PRECISION (type) <= HOST_BITS_PER_WIDE_INT;
}

/* The words whose difference BITS looks at, LEFT and RIGHT, are those of
   objects of one type at one place.  */
static bool
read_difference (struct rp_bits *found, tree left, tree right)
{
  tree object;
  unsigned HOST_WIDE_INT first;
  if (TREE_CODE (left) != SSA_NAME || TREE_CODE (right) != SSA_NAME
      || !read_from (left, &found->object, &found->first)
      || !read_from (right, &object, &first) || first != found->first
      || TYPE_MAIN_VARIANT (object) != TYPE_MAIN_VARIANT (found->object))
    return false;
  found->word = left;
  found->other = right;
  return true;
}

bool
rp_bits_read (gimple *stmt, struct rp_bits *found, gimple **merged)
{
  gcond *condition = dyn_cast<gcond *> (stmt);
  gassign *assign = dyn_cast<gassign *> (stmt);
  if (!condition && !assign)
    return false;
  enum tree_code code = condition ? gimple_cond_code (condition)
                                  : gimple_assign_rhs_code (assign);
  if (code != EQ_EXPR && code != NE_EXPR)
    return false;
  tree left
      = condition ? gimple_cond_lhs (condition) : gimple_assign_rhs1 (assign);
  tree right
      = condition ? gimple_cond_rhs (condition) : gimple_assign_rhs2 (assign);
  if (TREE_CODE (left) != SSA_NAME || !word_type_p (TREE_TYPE (left)))
    return false;
  memset (found, 0, sizeof *found);
  found->negated = code == NE_EXPR;
  found->mask = low_bits (TYPE_PRECISION (TREE_TYPE (left)));
  *merged = find_merged (left);
  if (!*merged)
    return false;
  if (TREE_CODE (right) == SSA_NAME)
    return read_difference (found, left, right);
  if (TREE_CODE (right) != INTEGER_CST)
    return false;
  found->value = TREE_INT_CST_LOW (right) & found->mask;
  found->word = left;
  gassign *def = rp_definition (left);
  if (def && gimple_assign_rhs_code (def) == BIT_AND_EXPR
      && TREE_CODE (gimple_assign_rhs2 (def)) == INTEGER_CST)
    {
      found->mask &= TREE_INT_CST_LOW (gimple_assign_rhs2 (def));
      found->word = gimple_assign_rhs1 (def);
      def = rp_definition (found->word);
    }
  if (def && gimple_assign_rhs_code (def) == BIT_XOR_EXPR)
    return found->value == 0
           && read_difference (found, gimple_assign_rhs1 (def),
                               gimple_assign_rhs2 (def));
  read_from (found->word, &found->object, &found->first);
  return TREE_CODE (found->word) == SSA_NAME;
}

/* ------------------------------------------------------ the parts of a text
 */

/* The member NAME of the record or union TYPE, also in nameless ones; its
   place is added to *PLACE.  */
static tree
find_member (tree type, const char *name, unsigned HOST_WIDE_INT *place)
{
  if (!RECORD_OR_UNION_TYPE_P (type))
    return NULL_TREE;
  for (tree field = TYPE_FIELDS (type); field; field = DECL_CHAIN (field))
    {
      if (TREE_CODE (field) != FIELD_DECL
          || !tree_fits_uhwi_p (bit_position (field)))
        continue;
      unsigned HOST_WIDE_INT at = *place + tree_to_uhwi (bit_position (field));
      if (DECL_NAME (field)
              ? strcmp (IDENTIFIER_POINTER (DECL_NAME (field)), name) == 0
              : (bool) find_member (TREE_TYPE (field), name, &at))
        {
          *place = at;
          if (DECL_NAME (field))
            return field;
          at = 0;
          return find_member (TREE_TYPE (field), name, &at);
        }
    }
  return NULL_TREE;
}

/* The start of the last of the steps (`.x', `->x', `[1]' or a bare name) that
   the LENGTH characters at TEXT are made of; -1 if there is none.  */
static int
last_step (const char *text, int length)
{
  int at = length;
  if (at > 0 && text[at - 1] == ']')
    {
      while (at > 0 && text[at - 1] != '[')
        at--;
      return at > 0 ? at - 1 : -1;
    }
  while (at > 0 && ISIDNUM (text[at - 1]))
    at--;
  if (at == length)
    return -1;
  if (at > 0 && text[at - 1] == '.')
    return at - 1;
  if (at > 1 && text[at - 1] == '>' && text[at - 2] == '-')
    return at - 2;
  return at == 0 ? 0 : -1;
}

/* Follow STEPS, text of the source, from an object of TYPE.  What is there is
   a member, or an element with its type; *PLACE is where.  */
static tree
follow (const char *steps, tree type, unsigned HOST_WIDE_INT *place)
{
  tree found = NULL_TREE;
  *place = 0;
  while (*steps)
    {
      if (*steps == '[')
        {
          char *end = strchr (CONST_CAST (char *, steps), ']');
          char *index = xstrndup (steps + 1, end - steps - 1);
          HOST_WIDE_INT number;
          bool known = rp_text_constant (index, &number) && number >= 0;
          free (index);
          if (!known || TREE_CODE (type) != ARRAY_TYPE
              || !tree_fits_uhwi_p (TYPE_SIZE (TREE_TYPE (type)))
              || (TYPE_DOMAIN (type) && TYPE_MIN_VALUE (TYPE_DOMAIN (type))
                  && !integer_zerop (TYPE_MIN_VALUE (TYPE_DOMAIN (type)))))
            return NULL_TREE;
          found = type = TREE_TYPE (type);
          *place += number * tree_to_uhwi (TYPE_SIZE (type));
          steps = end + 1;
          continue;
        }
      while (*steps == '.' || *steps == '-' || *steps == '>')
        steps++;
      const char *end = steps;
      while (ISIDNUM (*end))
        end++;
      if (end == steps)
        return NULL_TREE;
      char *name = xstrndup (steps, end - steps);
      found = find_member (type, name, place);
      free (name);
      if (!found)
        return NULL_TREE;
      type = TREE_TYPE (found);
      steps = end;
    }
  return found;
}

/* The bits of the member that SUBJECT names.  How many of its steps lie
   within the object is not known; that must have one answer.  */
static bool
find_member_bits (const struct rp_bits *bits, const char *subject,
                  struct part *part)
{
  unsigned answers = 0;
  int length = strlen (subject);
  for (int start = last_step (subject, length); start >= 0;
       start = start ? last_step (subject, start) : -1)
    {
      unsigned HOST_WIDE_INT place;
      tree found = follow (subject + start, bits->object, &place);
      /* Through a pointer lies another object.  */
      bool last = subject[start] == '-';
      tree size = !found           ? NULL_TREE
                  : DECL_P (found) ? DECL_SIZE (found)
                                   : TYPE_SIZE (found);
      if (size && tree_fits_uhwi_p (size) && place >= bits->first
          && INTEGRAL_TYPE_P (DECL_P (found) ? TREE_TYPE (found) : found))
        {
          unsigned width = tree_to_uhwi (size);
          part->shift = place - bits->first;
          part->is_signed
              = !TYPE_UNSIGNED (DECL_P (found) ? TREE_TYPE (found) : found);
          if (place - bits->first + width
              > TYPE_PRECISION (TREE_TYPE (bits->word)))
            return false;
          part->mask = low_bits (width) << part->shift;
          answers++;
        }
      if (last)
        break;
    }
  return answers == 1;
}

/* The mask in SUBJECT, `VALUE & MASK'; the text of the value is in *VALUE, to
   be freed.  */
static bool
find_masked_bits (const char *subject, struct part *part, char **value)
{
  char *text = rp_text_without_brackets (subject);
  bool found = false;
  unsigned depth = 0;
  HOST_WIDE_INT mask = 0;
  for (char *c = text; *c && !found; c++)
    {
      if (*c == '(' || *c == '[')
        depth++;
      else if (*c == ')' || *c == ']')
        depth--;
      if (depth > 0 || *c != '&' || c == text)
        continue;
      *c = 0;
      char *right = rp_text_without_brackets (c + 1),
           *left = rp_text_without_brackets (text);
      bool behind = rp_text_constant (right, &mask);
      found = (behind || rp_text_constant (left, &mask)) && mask >= 0;
      *value = behind ? left : right;
      free (behind ? right : left);
      if (!found)
        free (*value);
      break;
    }
  free (text);
  part->mask = mask;
  part->shift = 0;
  part->is_signed = false;
  return found;
}

/* Find the bits of each of LEAVES, of one value.  */
static bool
find_value_parts (const struct rp_bits *bits,
                  const vec<struct rp_text *> &leaves, vec<struct part> *parts)
{
  char *value = NULL;
  bool good = !bits->other;
  for (unsigned i = 0; good && i < leaves.length (); i++)
    {
      struct part part;
      char *name;
      good = leaves[i]->literal
             && find_masked_bits (leaves[i]->subject, &part, &name);
      if (!good)
        break;
      good = !value || strcmp (value, name) == 0;
      free (value);
      value = name;
      part.bound = leaves[i]->value;
      parts->safe_push (part);
    }
  free (value);
  return good;
}

/* The bits of the member that SUBJECT names, or of its mask: `p->flags & 4'.
 */
static bool
find_part_of_member (const struct rp_bits *bits, const char *subject,
                     struct part *part)
{
  struct part masked;
  char *member;
  if (find_member_bits (bits, subject, part))
    return true;
  if (bits->other || !find_masked_bits (subject, &masked, &member))
    return false;
  bool found = find_member_bits (bits, member, part)
               && (masked.mask & ~(part->mask >> part->shift)) == 0;
  free (member);
  part->mask = masked.mask << part->shift;
  part->is_signed = false;
  return found;
}

/* Find the member that each of LEAVES compares.  */
static bool
find_member_parts (const struct rp_bits *bits,
                   const vec<struct rp_text *> &leaves,
                   vec<struct part> *parts)
{
  for (unsigned i = 0; i < leaves.length (); i++)
    {
      struct part part, same;
      if (!find_part_of_member (bits, leaves[i]->subject, &part))
        return false;
      if (bits->other)
        {
          if (!find_member_bits (bits, leaves[i]->bound, &same)
              || same.mask != part.mask
              || (leaves[i]->code != EQ_EXPR && leaves[i]->code != NE_EXPR))
            return false;
          part.is_signed = false;
          part.bound = 0;
        }
      else if (!leaves[i]->literal)
        return false;
      else
        part.bound = leaves[i]->value;
      parts->safe_push (part);
    }
  return true;
}

/* -------------------------------------------------------------- the proof */

static HOST_WIDE_INT
part_value (const struct part *part, unsigned HOST_WIDE_INT word)
{
  HOST_WIDE_INT value = (word & part->mask) >> part->shift;
  unsigned HOST_WIDE_INT ones = part->mask >> part->shift;
  if (part->is_signed && ones != HOST_WIDE_INT_M1U
      && (value & ~(ones >> 1)) != 0)
    value |= ~ones;
  return value;
}

/* Whether PART can have the value of its bound.  */
static bool
bound_fits_p (const struct part *part)
{
  unsigned HOST_WIDE_INT word
      = ((unsigned HOST_WIDE_INT) part->bound << part->shift) & part->mask;
  return part_value (part, word) == part->bound;
}

/* What TEXT, whose first comparison is number *LEAF, says of WORD.  */
static bool
accepts_p (const struct rp_text *text, const vec<struct part> &parts,
           unsigned *leaf, unsigned HOST_WIDE_INT word)
{
  if (text->kind == RP_TEXT_COMPARE)
    {
      const struct part *part = &parts[(*leaf)++];
      HOST_WIDE_INT value = part_value (part, word);
      switch (text->code)
        {
        case EQ_EXPR:
          return value == part->bound;
        case NE_EXPR:
          return value != part->bound;
        case LT_EXPR:
          return value < part->bound;
        case LE_EXPR:
          return value <= part->bound;
        case GT_EXPR:
          return value > part->bound;
        default:
          return value >= part->bound;
        }
    }
  bool left = accepts_p (text->left, parts, leaf, word);
  bool right = accepts_p (text->right, parts, leaf, word);
  return text->kind == RP_TEXT_AND ? left && right : left || right;
}

/* Bits of the word that are tried independently of the others.  */
struct group
{
  unsigned HOST_WIDE_INT mask;
  auto_vec<unsigned HOST_WIDE_INT> words;
};

/* Fill GROUP with the words that show each way in which PARTS and BITS
   behave; false if these would be too many.  */
static bool
fill_group (struct group *group, const struct rp_bits *bits,
            const vec<struct part> &parts)
{
  unsigned HOST_WIDE_INT mask = group->mask;
  if (popcount_hwi (mask) <= 12)
    {
      unsigned HOST_WIDE_INT word = 0;
      do
        group->words.safe_push (word);
      while ((word = (word - mask) & mask) != 0);
      return true;
    }
  /* One number, of which all bits or none are looked at: changes are at
     bounds.  */
  if ((bits->mask & mask) != mask)
    return false;
  unsigned shift = ctz_hwi (mask);
  group->words.safe_push (0);
  group->words.safe_push (mask);
  group->words.safe_push (mask & ~(mask >> 1));
  group->words.safe_push ((mask >> 1) & mask);
  for (int near = -1; near <= 1; near++)
    {
      group->words.safe_push (
          (bits->value + ((unsigned HOST_WIDE_INT) near << shift)) & mask);
      for (unsigned i = 0; i < parts.length (); i++)
        if (parts[i].mask == mask)
          group->words.safe_push (
              ((unsigned HOST_WIDE_INT) (parts[i].bound + near) << shift)
              & mask);
        else if (parts[i].mask & mask)
          return false;
    }
  return true;
}

/* Try all words that GROUPS from number AT on make of WORD.  */
static bool
same_for_all_p (const vec<struct group *> &groups, unsigned at,
                unsigned HOST_WIDE_INT word, const struct rp_bits *bits,
                const struct rp_text *text, const vec<struct part> &parts)
{
  if (at == groups.length ())
    {
      unsigned leaf = 0;
      bool merged = ((word & bits->mask) == bits->value) != bits->negated;
      return accepts_p (text, parts, &leaf, word) == merged;
    }
  for (unsigned i = 0; i < groups[at]->words.length (); i++)
    if (!same_for_all_p (groups, at + 1, word | groups[at]->words[i], bits,
                         text, parts))
      return false;
  return true;
}

static bool
proven_p (const struct rp_bits *bits, const struct rp_text *text,
          const vec<struct part> &parts)
{
  auto_vec<struct group *> groups;
  unsigned HOST_WIDE_INT seen = 0, tries = 1;
  bool good = true;
  for (unsigned i = 0; good && i < parts.length (); i++)
    {
      good = bound_fits_p (&parts[i]);
      seen |= parts[i].mask;
      struct group *own = new struct group;
      own->mask = parts[i].mask;
      /* Those that overlap are one.  */
      for (unsigned j = groups.length (); j-- > 0;)
        if (groups[j]->mask & own->mask)
          {
            own->mask |= groups[j]->mask;
            delete groups[j];
            groups.ordered_remove (j);
          }
      groups.safe_push (own);
    }
  good = good && (bits->mask & ~seen) == 0;
  for (unsigned i = 0; good && i < groups.length (); i++)
    {
      good = fill_group (groups[i], bits, parts)
             && tries * groups[i]->words.length () <= MOST_TRIES;
      tries *= groups[i]->words.length ();
    }
  good = good && same_for_all_p (groups, 0, 0, bits, text, parts);
  for (unsigned i = 0; i < groups.length (); i++)
    delete groups[i];
  return good;
}

/* --------------------------------------------------------------- operands */

/* The expression of the bits of PART.  */
static tree
part_operand (const struct rp_bits *bits, const struct part *part)
{
  tree type = unsigned_type_for (TREE_TYPE (bits->word));
  tree word = fold_convert (type, bits->word);
  if (bits->other)
    word = build2 (BIT_XOR_EXPR, type, word, fold_convert (type, bits->other));
  return build2 (BIT_AND_EXPR, type, word, build_int_cstu (type, part->mask));
}

bool
rp_bits_match (const struct rp_bits *bits, struct rp_text *condition,
               const vec<struct rp_text *> &leaves, vec<tree> *operands)
{
  auto_vec<struct part> parts;
  if (bits->object ? !find_member_parts (bits, leaves, &parts)
                   : !find_value_parts (bits, leaves, &parts))
    return false;
  if (!proven_p (bits, condition, parts))
    return false;
  /* The operands are compared in place, without a shift, which keeps equality
     but not the order of negative numbers.  */
  for (unsigned i = 0; i < leaves.length (); i++)
    if (parts[i].is_signed && leaves[i]->code != EQ_EXPR
        && leaves[i]->code != NE_EXPR)
      return false;
  for (unsigned i = 0; i < leaves.length (); i++)
    {
      leaves[i]->value
          = ((unsigned HOST_WIDE_INT) parts[i].bound << parts[i].shift)
            & parts[i].mask;
      operands->safe_push (part_operand (bits, &parts[i]));
    }
  return true;
}
