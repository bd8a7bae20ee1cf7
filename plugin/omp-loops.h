/* SPDX-License-Identifier: GPL-3.0-or-later */
/* omp-loops.h - loops that OpenMP or OpenACC directives share out.  Compiler
   only.  */

#ifndef RP_OMP_LOOPS_H
#define RP_OMP_LOOPS_H

#include "natural-loops.h"
#include "source-loops.h"

/* A loop of a directive, or several that `collapse' makes one.  */
struct rp_omp_loop
{
  const struct rp_source_loop *source;
};

/* Note DIRECTIVE, of the source, before it is gimplified; other trees are
   passed over.  */
void rp_omp_note (tree directive);

/* Whether LOC is the place of a directive: what is decided there, or repeated,
   only the compiler asks for.  */
bool rp_omp_directive_p (location_t loc);

/* The same for all of a directive's text.  */
bool rp_omp_in_directive_p (location_t loc);

/* Add the points of the loops among STATEMENTS, of the current function, which
   is lowered, where they are reached and where their bodies begin.  */
void rp_omp_points_note (gimple_seq *statements);

/* Where the body of LOOP begins in a function, or ends.  */
struct rp_omp_body
{
  const struct rp_omp_loop *loop;
  basic_block block;
  unsigned first; /* number of its points' first */
  bool at_end;
  unsigned site; /* its row; RUCHYPROF_NONE as long as it has none */
};

/* Find those of FUN, whose points are shown.  */
void rp_omp_bodies_find (struct function *fun, vec<struct rp_omp_body> *found);

/* The one of BODIES that LOOP, of the function last given to
   rp_find_natural_loops, repeats; NULL if none.  */
struct rp_omp_body *rp_omp_body_of (struct rp_loop *loop,
                                    vec<struct rp_omp_body> *bodies);

/* Give BODY, in row FUNCTION, a row.  */
void rp_omp_add_site (struct rp_omp_body *body, unsigned function);

/* Mark by ID the iterations of LOOP, whose body is AT_END; the loops of the
   source that the body begins with have the edges INNER to its header.  */
void rp_omp_mark_iterations (struct rp_loop *loop, hash_set<edge> &inner,
                             unsigned id);

/* Mark the entries of BODIES in FUN that have rows, and the iterations of
   those that are not AT_END.  */
void rp_omp_bodies_mark (struct function *fun,
                         const vec<struct rp_omp_body> &bodies);

#endif
