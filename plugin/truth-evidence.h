/* SPDX-License-Identifier: GPL-3.0-or-later */
/* truth-evidence.h - which operand of the source one that the front end made
   may be.  Compiler only.  */

#ifndef RP_TRUTH_EVIDENCE_H
#define RP_TRUTH_EVIDENCE_H

struct rp_truth_text;
struct rp_made_truth;

/* What is known of one operand.  */
struct rp_truth_evidence
{
  const struct rp_truth_text *text;
  unsigned by_place, by_name; /* operands of TEXT that it may be: sets */
  bool hit, missed;           /* something of it is, or is not, in TEXT */
  bool compares;              /* it compares with a constant: */
  enum tree_code code;
  HOST_WIDE_INT bound;
};

/* Begin with nothing.  */
struct rp_truth_evidence
rp_truth_evidence_start (const struct rp_truth_text *text);

/* A part of the operand stands at LOC.  */
void rp_truth_evidence_place (struct rp_truth_evidence *evidence,
                              location_t loc);

/* The operand has DECL, if that is a variable, a member or a function.  */
void rp_truth_evidence_decl (struct rp_truth_evidence *evidence, tree decl);

/* Note EVIDENCE as that of operand NUMBER of MADE.  Whether it says that the
   operand is in the text.  */
bool rp_truth_evidence_note (const struct rp_truth_evidence *evidence,
                             struct rp_made_truth *made, unsigned number);

#endif
