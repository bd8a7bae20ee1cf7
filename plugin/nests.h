/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nests.h - in which loop of the source each place of a function is.  Compiler
   only.  */

#ifndef RP_NESTS_H
#define RP_NESTS_H

#include "natural-loops.h"
#include "source-loops.h"

/* A loop that has a row.  */
struct rp_marked_loop
{
  const struct rp_loop *loop;
  const struct rp_source_loop *source; /* NULL: not known */
  unsigned site;
  bool innermost; /* of those that share its header */
};

/* Note for every place of FUN, which makes row FUNCTION, in which of the
   MARKED loops it is, and for each of these the loop around it.  Before any
   optimisation.  */
void rp_nests_note (struct function *fun, unsigned function,
                    const vec<struct rp_marked_loop> &marked);

/* The site of the innermost loop around the place LOC of FUNCTION;
   RUCHYPROF_NONE if there is none.  */
unsigned rp_nests_find (unsigned function, location_t loc);

#endif
