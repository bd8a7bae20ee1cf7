/* SPDX-License-Identifier: GPL-3.0-or-later */
/* truth-evidence.cc - find which operand of the source one that the front end
   made may be: by the names of what it reads, and by the places of its parts.
   Where both are a comparison with the same constant, whether one is the
   opposite of the other follows from that, too.  Compiler only.  */

#include "gcc-common.h"

#include "source-text.h"
#include "truth-evidence.h"
#include "truths.h"

/* Whether the LENGTH characters at TEXT are the name of a macro that may stand
   for anything but a constant.  */
static bool
macro_p (const char *text, size_t length)
{
  struct rp_text *read = rp_text_read_part (text, length);
  bool constant = read && rp_text_constant_p (read);
  rp_text_free (read);
  return rp_text_macro_name_p (text, length) && !constant;
}

/* Whether LEAF of TEXT has the word NAME; *MACRO: or may have it,
   since a macro stands there.  */
static bool
named_p (const struct rp_truth_text *text, const struct rp_truth_leaf *leaf,
         const char *name, bool *macro)
{
  size_t wanted = strlen (name);
  for (unsigned at = leaf->start; at < leaf->end;)
    {
      const char *here = text->text + at;
      size_t length = 1;
      if (*here == '"' || *here == '\'')
        length = rp_text_end_of_quoted (here) - here + 1;
      else if (ISIDNUM (*here))
        {
          while (ISIDNUM (here[length]))
            length++;
          if (length == wanted && strncmp (here, name, length) == 0)
            return true;
          *macro |= text->origin && ISIDST (*here) && macro_p (here, length);
        }
      at += length;
    }
  return false;
}

/* The operands of TEXT that have the word NAME or may have it; empty if none
   has it.  */
static unsigned
operands_named (const struct rp_truth_text *text, const char *name)
{
  unsigned found = 0, macros = 0;
  for (unsigned i = 0; i < text->leaves.length (); i++)
    {
      bool macro = false;
      unsigned own = 1u << rp_truth_text_operand (text, i);
      if (named_p (text, &text->leaves[i], name, &macro))
        found |= own;
      else if (macro)
        macros |= own;
    }
  return found ? found | macros : 0;
}

/* Whether a leaf outside of TEXT, a part, has the word NAME.  */
static bool
named_outside_p (const struct rp_truth_text *text, const char *name)
{
  bool found = false;
  for (unsigned i = 0; i < text->others.length () && !found; i++)
    found |= named_p (text, &text->others[i], name, &found);
  return found;
}

struct rp_truth_evidence
rp_truth_evidence_start (const struct rp_truth_text *text)
{
  struct rp_truth_evidence evidence = {
    text, 0, (1u << text->count) - 1, false, false, false, ERROR_MARK, 0
  };
  return evidence;
}

static bool
holds_p (const struct rp_truth_leaf *leaf, int offset)
{
  return offset >= (int) leaf->start && offset < (int) leaf->end;
}

void
rp_truth_evidence_place (struct rp_truth_evidence *evidence, location_t loc)
{
  const struct rp_truth_text *text = evidence->text;
  expanded_location at;
  loc = get_pure_location (loc);
  if (linemap_location_from_macro_expansion_p (line_table, loc))
    loc = linemap_resolve_location (line_table, loc, LRK_MACRO_EXPANSION_POINT,
                                    NULL);
  if (text->origin <= BUILTINS_LOCATION || !rp_text_spelled_at (loc, &at))
    return;
  int offset = rp_text_characters_between (expand_location (text->origin), at);
  for (unsigned i = 0; i < text->leaves.length (); i++)
    if (holds_p (&text->leaves[i], offset))
      {
        evidence->by_place |= 1u << rp_truth_text_operand (text, i);
        evidence->hit = true;
      }
  for (unsigned i = 0; i < text->others.length (); i++)
    evidence->missed |= holds_p (&text->others[i], offset);
}

void
rp_truth_evidence_decl (struct rp_truth_evidence *evidence, tree decl)
{
  if ((!VAR_P (decl) && TREE_CODE (decl) != PARM_DECL
       && TREE_CODE (decl) != FIELD_DECL && TREE_CODE (decl) != FUNCTION_DECL)
      || !DECL_NAME (decl) || DECL_ARTIFICIAL (decl))
    return;
  unsigned named
      = operands_named (evidence->text, IDENTIFIER_POINTER (DECL_NAME (decl)));
  if (named)
    evidence->by_name &= named;
  if (!named)
    evidence->missed = true;
  else if (!named_outside_p (evidence->text,
                             IDENTIFIER_POINTER (DECL_NAME (decl))))
    evidence->hit = true;
}

/* The operands that the one of EVIDENCE may be, a set.  */
static unsigned
possible_operands (const struct rp_truth_evidence *evidence)
{
  unsigned all = (1u << evidence->text->count) - 1;
  unsigned both = evidence->by_place & evidence->by_name;
  if (!evidence->by_place || both)
    return evidence->by_place ? both : evidence->by_name;
  return evidence->by_name && evidence->by_name != all ? evidence->by_name
                                                       : evidence->by_place;
}

/* A comparison with a constant.  */
struct plain_comparison
{
  enum tree_code code;
  HOST_WIDE_INT bound;
};

/* What operand number LEAF of TEXT asks of a constant.  */
static bool
compared_in_text (const struct rp_truth_text *text, unsigned leaf,
                  struct plain_comparison *found)
{
  const struct rp_truth_leaf *at = &text->leaves[leaf];
  struct rp_text *read
      = rp_text_read_part (text->text + at->start, at->end - at->start);
  bool good = read && read->kind == RP_TEXT_COMPARE && read->literal;
  if (good)
    {
      found->code = read->code;
      found->bound = read->value;
    }
  rp_text_free (read);
  return good;
}

/* Whether A is the opposite of B: 1, 0; -1 if that does not follow.  */
static int
opposite_comparisons (const struct plain_comparison *a,
                      const struct plain_comparison *b)
{
  bool equality[2] = { a->code == EQ_EXPR || a->code == NE_EXPR,
                       b->code == EQ_EXPR || b->code == NE_EXPR };
  if (equality[0] != equality[1])
    return -1;
  if (equality[0])
    return a->bound == b->bound ? a->code != b->code : -1;
  bool less[2] = { a->code == LT_EXPR || a->code == LE_EXPR,
                   b->code == LT_EXPR || b->code == LE_EXPR };
  HOST_WIDE_INT least = MIN (a->bound, b->bound);
  return (unsigned HOST_WIDE_INT) (MAX (a->bound, b->bound))
                     - (unsigned HOST_WIDE_INT) least
                 > 1
             ? -1
             : less[0] != less[1];
}

bool
rp_truth_evidence_note (const struct rp_truth_evidence *evidence,
                        struct rp_made_truth *made, unsigned number)
{
  struct plain_comparison own = { evidence->code, evidence->bound }, other;
  made->possible[number] = possible_operands (evidence);
  made->same[number] = made->opposite[number] = 0;
  for (unsigned i = 0;
       evidence->compares && i < evidence->text->leaves.length (); i++)
    if (compared_in_text (evidence->text, i, &other))
      {
        int opposite = opposite_comparisons (&own, &other);
        unsigned operand = rp_truth_text_operand (evidence->text, i);
        if (opposite >= 0)
          (opposite ? made->opposite : made->same)[number] |= 1u << operand;
      }
  return evidence->hit && !evidence->missed;
}
