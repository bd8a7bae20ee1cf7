/* SPDX-License-Identifier: GPL-3.0-or-later */
/* operand-order.h - which operand of a merged condition is the first one, in
   copies of a function.  Compiler only.  */

#ifndef RP_OPERAND_ORDER_H
#define RP_OPERAND_ORDER_H

/* Note it in FUN, before it is copied.  */
void rp_operand_order_note (struct function *fun);

/* Put the operands in COPY back into that order.  */
void rp_operand_order_restore (struct function *copy);

/* Forget in FUN what was noted.  */
void rp_operand_order_forget (struct function *fun);

/* Put the operands of the merged condition PAIR, of the current function, one
   of which may be a variable, into the source's order.  */
void rp_operand_order_mend (gassign *pair);

/* Whether V is the value of a variable of the source.  */
bool rp_variable_of_source_p (tree v);

/* Where what computes V stands.  */
location_t rp_place_of_value (tree v);

#endif
