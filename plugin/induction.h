/* SPDX-License-Identifier: GPL-3.0-or-later */
/* induction.h - the number of iterations from what an induction variable has
   become.  Compiler only.  */

#ifndef RP_INDUCTION_H
#define RP_INDUCTION_H

/* An induction variable that tells how often the latch of its loop has been
   executed: |step| = odd << shift.  */
struct rp_induction
{
  tree initial; /* its value when the loop is entered */
  tree current; /* in this iteration */
  tree next;    /* in the next one */
  bool falls;   /* step < 0 */
  unsigned shift;
  unsigned HOST_WIDE_INT odd;
};

/* Find the variable of LOOP from which the number of latch executions is
   cheapest to tell, exactly; false if there is none.  Scalar evolution must be
   initialised.  */
bool rp_induction_find (class loop *loop, struct rp_induction *found);

/* An expression of type unsigned long long for the number of executions of
   the latch since LOOP was entered, valid on its exit EXIT.  */
tree rp_induction_count (const struct rp_induction *variable, edge exit);

#endif
