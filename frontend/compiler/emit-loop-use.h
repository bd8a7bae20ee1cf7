/* SPDX-License-Identifier: MIT */
/* Emission: what a loop does with the arrays it names.  */

#ifndef RUCHY_COMPILER_EMIT_LOOP_USE_H
#define RUCHY_COMPILER_EMIT_LOOP_USE_H

#include "emit.h"

/* A path is a place that begins with a variable and goes on with fields and
   indices: a, self.items, grid[i].cells.  */
enum use_kind
{
  USE_READ,    /* of something that owns no memory */
  USE_COPY,    /* the value gets another owner, perhaps */
  USE_WRITE,   /* an element is assigned */
  USE_REORDER, /* elements change places: everything below changes */
  USE_CHANGE   /* anything may happen to it */
};

struct use
{
  struct node *path;
  enum use_kind kind;
};

struct loop_uses
{
  struct emitter *emitter;
  VECTOR (struct use) uses;
  VECTOR (struct variable *) declared; /* within the loop */
  VECTOR (struct variable *) assigned;
  bool unknown; /* hands off: anything may change */
  bool calls;   /* code that may change what references lead to */
};

/* Collect the uses of all paths in LOOP (its iterable left out).  */
void loop_uses_collect (struct loop_uses *uses, struct node *loop);

bool path_is (const struct node *node);
struct variable *path_root (const struct node *path);
/* How many indices PATH has.  */
unsigned path_indices (const struct node *path);
/* The same place, at one and the same time.  */
bool path_same (const struct node *a, const struct node *b);
/* PATH is BASE or part of it, whatever the values of indices.  */
bool path_within (const struct node *path, const struct node *base);
/* The variable is a reference: it may lead to what another one leads to.  */
bool variable_is_reference (const struct variable *v);

/* emit-loop-text.c: loops over parts of strings, as emit_each.  */
bool splits_string (const struct node *node);
void emit_split_loop (struct emitter *e, struct node *iterable,
                      struct node *loop, struct node *pattern,
                      void (*body) (struct emitter *, void *), void *context);
bool text_loop (struct emitter *e, struct node *iterable, struct node *loop,
                struct node *pattern, void (*body) (struct emitter *, void *),
                void *context);

#endif
