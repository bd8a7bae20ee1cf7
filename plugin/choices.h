/* SPDX-License-Identifier: GPL-3.0-or-later */
/* choices.h - `? :' that GCC's front end made a value without a branch.
   Compiler only.  */

#ifndef RP_CHOICES_H
#define RP_CHOICES_H

/* The condition of a value: LEFT CODE RIGHT.  */
struct rp_choice
{
  enum tree_code code;
  tree left, right;
  location_t place; /* of its row */
};

/* Whether STMT computes the value of a `? :' of the source whose condition is
   known; that is written to FOUND.  */
bool rp_choice_read (gassign *stmt, struct rp_choice *found);

#endif
