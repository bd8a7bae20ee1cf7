/* SPDX-License-Identifier: MIT */
/* Type inference with monomorphisation.

   Each function is inferred once per set of parameter types: an instance is a
   copy of the function's tree whose nodes get types.  Within an instance
   types flow by unification; what can't be decided yet (a method of a value
   whose type is still unknown) waits in a list of pending nodes that is
   worked off until nothing changes; then number literals become i64 and it
   goes on.  Inference starts with the top-level statements and `main`, goes
   depth-first into called functions, and visits what nobody calls last.

   A few decisions can turn out wrong only later (a function returns both
   numbers and strings; `pop` is matched with Some): then the original tree
   is marked and inference starts over.  */

#ifndef RUCHY_COMPILER_INFER_H
#define RUCHY_COMPILER_INFER_H

#include "compilation.h"
#include "resolve.h"
#include "types.h"

/* A type parameter within an instance.  */
struct generic
{
  const char *name;
  struct type *type;
  struct generic *next;
};

struct instance
{
  struct function *function;
  struct node *node; /* the copy; annotated with types */
  struct type **parameters;
  size_t parameter_count;
  struct type *result;
  struct type *self; /* type of the impl */
  struct generic *generics;
  bool in_progress;
  bool is_ground; /* keyed by its types */
  bool result_is_given;
  bool failed;       /* its body had an error */
  bool out_of_range; /* a literal in it was too large for its type */
  unsigned errors_before;
  VECTOR (struct variable *) variables;
  struct instance *same; /* emission: an equal instance made earlier */
  const char *c_name;
  bool is_needed;
  unsigned number;
};

/* A method called on a trait object: one entry per type it may have.  */
struct object_call
{
  struct node *node;
  struct instance *instance;
  struct declaration *declaration;
};

/* A type's own operation: see enum operation.  */
struct own_operation
{
  struct type *type;
  enum operation operation;
  struct instance *instance;
};

struct program_types
{
  VECTOR (struct own_operation) own_operations;
  VECTOR (struct object_call) object_calls;
  VECTOR (struct instance *) instances;
  struct instance *top;  /* top-level statements */
  struct instance *main; /* or NULL */
  VECTOR (struct instance *) tests;
};

/* NULL after errors.  */
struct program_types *infer (struct compilation *compilation,
                             struct program *program);

/* The functions and their instances with types.  */
void infer_dump (struct compilation *compilation,
                 const struct program_types *types, FILE *out);

/* The instance of TYPE's own OPERATION, or NULL.  */
struct instance *infer_own_operation (const struct program_types *types,
                                      struct type *type,
                                      enum operation operation);

/* Types of the fields of a struct or a variant (VARIANT >= 0), the type's
   arguments put in.  */
struct type *field_type (struct type_context *context, struct program *program,
                         struct type *type, int variant, size_t field);
/* Index of the field NAME, or -1.  */
int field_index (const struct node *declaration, const char *name);

#endif
