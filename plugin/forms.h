/* SPDX-License-Identifier: GPL-3.0-or-later */
/* forms.h - how a counter on an edge is written: to memory, in a register
   that is written at the loop's exits, or once for all iterations.  Compiler
   only.  */

#ifndef RP_FORMS_H
#define RP_FORMS_H

/* Loop structures of the current function, made for rp_form_insert.  Blocks
   may be split meanwhile.  */
void rp_forms_begin (void);
void rp_forms_end (void);

/* What one execution of a counter on E costs, as a share of what a counter in
   memory costs: small where its count can be put off.  */
double rp_form_cost (edge e);

/* Queue code on edges that adds 1 to SLOT for each execution of E.  The caller
   commits the edge insertions.  If SLOT is not right as long as a loop runs,
   that loop is the result, else NULL; *WHOLE: it is ahead, all was added
   before the loop.  */
class loop *rp_form_insert (edge e, unsigned slot, bool *whole);

/* Whether what happens in BB may be counted in a register.  */
bool rp_form_register_p (basic_block bb);

/* Queue code that adds 1 to SLOT each time that the selection goes the way of
   OUTCOME.  The result is as above.  */
class loop *rp_form_insert_selection (edge outcome, unsigned slot);

/* Add 1 to SLOT before each execution of STMT.  */
void rp_form_insert_before (gimple *stmt, unsigned slot);

#endif
