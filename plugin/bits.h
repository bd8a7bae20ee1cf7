/* SPDX-License-Identifier: GPL-3.0-or-later */
/* bits.h - comparisons of several groups of bits in one mask.  Compiler
   only.  */

#ifndef RP_BITS_H
#define RP_BITS_H

struct rp_text;

/* WORD, or what differs between it and OTHER, has in MASK the bits VALUE.  */
struct rp_bits
{
  tree word;  /* unsigned */
  tree other; /* NULL: WORD alone */
  unsigned HOST_WIDE_INT mask, value;
  bool negated; /* has not */
  tree object;  /* the type of what WORD was read from; NULL: from no object,
                   WORD is a value */
  unsigned HOST_WIDE_INT first; /* the place in OBJECT of WORD's lowest bit */
};

/* Read the comparison STMT; *MERGED is the statement that has the place of
   the operator that it was merged by.  */
bool rp_bits_read (gimple *stmt, struct rp_bits *found, gimple **merged);

/* Whether the comparisons LEAVES of CONDITION, which may be part of one with
   others, are proven to be BITS.  Then OPERANDS gets what each compares, and
   their values become those of these operands.  */
bool rp_bits_match (const struct rp_bits *bits, struct rp_text *condition,
                    const vec<struct rp_text *> &leaves, vec<tree> *operands);

#endif
