/* SPDX-License-Identifier: MIT */
/* Emission: chains of iterators as one loop.

   a.iter ().map (f).filter (g) is a loop over A whose body runs f and g and
   whatever takes what is left: an element goes through the whole chain before
   the next one starts, and what nobody takes is never made.  Methods of an
   array itself, a.map (f), are loops of their own, as in the reference.  */

#ifndef RUCHY_COMPILER_EMIT_CHAIN_H
#define RUCHY_COMPILER_EMIT_CHAIN_H

#include "emit.h"

/* A function argument: its value held, its code known if it is a lambda.  */
struct callable
{
  const char *value;
  const char *code; /* C function, or NULL */
  struct type *type;
};

/* emit-iterate.c */
struct callable callable_hold (struct emitter *e, struct node *argument);
const char *callable_call (struct emitter *e, const struct callable *f,
                           const char *a, const char *b);
struct type *callable_result (const struct callable *f);

struct stage
{
  struct node *node;
  const char *name;
  struct node **arguments;
  size_t count;
  struct callable f;
  const char *counter, *limit; /* take, skip, enumerate, zip */
  const char *other;           /* zip: the array; scan: the state */
  struct type *other_type;
};

enum
{
  CHAIN_STAGES = 24
};

struct chain
{
  struct node *node;   /* whose lines it stands in */
  struct node *source; /* what gives the elements */
  bool reversed;
  struct stage stages[CHAIN_STAGES]; /* the last one first */
  size_t count;
  const char *held;  /* the source: an array or a range */
  const char *index; /* the loop's counter */
  bool visible;      /* the loop is one of the program's */
  bool inner;        /* `break' leaves another loop than the outermost */
  const char *done;  /* label behind the outermost, if used */
  unsigned blocks;
  /* The element that comes out.  */
  const char *item;
  bool owned;
  struct type *type;
};

/* Whether NODE is a chain that is one loop.  */
bool chain_is_lazy (struct node *node);

/* What OBJECT, an array or a chain, gives: values that stand before the loop;
   the loop, left open with an element in C->item; a line that leaves it; its
   end.  */
void chain_begin (struct emitter *e, struct chain *c, struct node *node,
                  struct node *object);
void chain_open (struct emitter *e, struct chain *c);
void chain_leave (struct emitter *e, struct chain *c);
void chain_close (struct emitter *e, struct chain *c);
/* Both at once; the element.  */
const char *chain_start (struct emitter *e, struct chain *c, struct node *node,
                         struct node *object);
/* The element, given away.  */
const char *chain_taken (struct emitter *e, struct chain *c);

/* emit-chain-end.c: the array of all that the chain NODE gives.  */
struct value chain_collect (struct emitter *e, struct node *node);
/* sum, product, count and nth of a chain.  */
bool chain_reduce (struct emitter *e, struct node *node, struct value *value);
/* A call of the prelude that goes through a chain.  */
bool chain_call (struct emitter *e, struct node *node, struct value *value);
/* collect () of a chain of Options or Results into one of an array.  */
bool chain_collect_all (struct emitter *e, struct node *node, struct type *to,
                        struct value *value);
/* emit-chain.c: as emit_each, if ITERABLE is a chain.  */
bool chain_each (struct emitter *e, struct node *iterable, struct node *loop,
                 struct node *pattern, void (*body) (struct emitter *, void *),
                 void *context);

#endif
