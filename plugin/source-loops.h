/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source-loops.h - the loops as the source writes them, known by the
   locations of their conditions.  Compiler only.  */

#ifndef RP_SOURCE_LOOPS_H
#define RP_SOURCE_LOOPS_H

struct rp_source_loop
{
  location_t location;  /* of `for', `while', `do' */
  const char *kind;     /* "for", "while", "do", "range" */
  bool condition_first; /* the condition is tested before the body */
  const struct rp_source_loop *parent; /* the one around it, or NULL */
  bool begins; /* it has a condition, and its parent, which has none, begins
                  with it */
};

/* Call it at PLUGIN_PRE_GENERICIZE: EVENT_DATA is a FUNCTION_DECL.  */
void rp_source_loops_collect (void *event_data, void *user_data);

/* The innermost loop whose text, but for what it does once before, LOC is in;
   NULL if there is none, or if the front end has no loops.  */
const struct rp_source_loop *rp_source_loop_around (location_t loc);

/* The loop whose condition, or part of it, stands at LOC; NULL if none.  */
const struct rp_source_loop *rp_source_loop_of_condition (location_t loc);

/* Whether the condition decided at LOC is that of a loop and declares a
   variable: GCC leaves the loop where it is true.  */
bool rp_source_loop_declares_p (location_t loc);

/* The loop whose condition, inverted, was moved into its body and put into
   VARIABLE, because it has a co_await; NULL if none.  *PLACE is where the
   condition stands.  */
const struct rp_source_loop *rp_source_loop_of_variable (tree variable,
                                                         location_t *place);

/* The loop without condition whose backward jump has location LOC.  */
const struct rp_source_loop *rp_source_loop_of_jump (location_t loc);

/* The loop without condition whose body begins with a statement that has LOC;
   not if that has a label, which a goto may lead to.  */
const struct rp_source_loop *rp_source_loop_of_first (location_t loc);

/* The loop that a directive shares out and that begins at LOC; NULL if the
   front end has no loops.  */
const struct rp_source_loop *rp_source_loop_shared (location_t loc);

/* Whether A and B, which may be NULL, are one loop of the source.  */
bool rp_same_source_loop (const struct rp_source_loop *a,
                          const struct rp_source_loop *b);

#endif
