/* SPDX-License-Identifier: MIT */
/* Emission: arrays held for the time of a loop.

   An array that nothing in a loop can replace, resize or share is looked up
   once in front of it: a variable (its view) holds data and length, and if
   the loop writes elements, the array is made the only user of its memory
   there.  Where a loop counts over indices of views, one flag tells whether
   the whole range is within all of them; gcc makes a copy of the loop for it
   that has no checks.  Panics stay what and where they are.  */

#ifndef RUCHY_COMPILER_EMIT_VIEW_H
#define RUCHY_COMPILER_EMIT_VIEW_H

#include "emit.h"

/* What was active outside, for views_end.  */
struct view_scope
{
  struct view *views;
  struct in_range *ranges;
};

/* What a counting loop counts: COUNTER from START (C text) up to END.  */
struct counter_bounds
{
  struct variable *counter;
  const char *start, *end;
  bool inclusive;
};

/* Write the views of LOOP (FOR, WHILE or LOOP) in front of it, and the flag
   if BOUNDS is not NULL.  */
struct view_scope views_begin (struct emitter *e, struct node *loop,
                               const struct counter_bounds *bounds);
void views_end (struct emitter *e, struct view_scope outer);

/* Whether the array at PATH has a view.  WRITE: to change elements.  */
bool has_view (const struct emitter *e, const struct node *path, bool write);
/* The element NODE, an INDEX of an array that has one, INDEX being the index
   in C: a C place.  */
const char *view_element (struct emitter *e, const struct node *node,
                          const char *index);

/* The index of an INDEX of an array as a number in C.  */
const char *index_text (struct emitter *e, struct node *node);

#endif
