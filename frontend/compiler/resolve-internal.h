/* SPDX-License-Identifier: MIT */
/* What the resolve-*.c files share.  */

#ifndef RUCHY_COMPILER_RESOLVE_INTERNAL_H
#define RUCHY_COMPILER_RESOLVE_INTERNAL_H

#include "resolve.h"

struct resolver
{
  struct compilation *compilation;
  struct arena *arena;
  struct diagnostics *diagnostics;
  struct program *program;
  struct scope *scope;       /* innermost */
  struct function *function; /* whose body is walked */
  struct node *owner;        /* FUNCTION or LAMBDA whose body is walked */
  unsigned loop_depth;
  bool lenient; /* in a function nobody calls: unknown names are warnings */
  bool in_top;  /* directly in the top level, not in a block of it */
};

/* resolve-paths.c */
/* The scope that `super::super`, `crate`, `self` mean, NULL if NAMES have
   others.  */
const struct scope *keyword_scope (const struct scope *scope,
                                   const struct node_list *names);

/* resolve-items.c */
struct scope *scope_new (struct resolver *r, struct scope *parent);
struct declaration *declare (struct resolver *r, struct scope *scope,
                             enum declaration_kind kind, const char *name,
                             struct node *node);
struct function *function_new (struct resolver *r, struct scope *scope,
                               struct node *node, const char *path);
void collect_items (struct resolver *r, struct scope *scope,
                    const struct node_list *nodes, const char *module);
struct function *add_method (struct resolver *r, struct declaration *d,
                             struct scope *scope, struct node *impl,
                             struct node *node);
/* One method of the prelude; the program's own come first.  */
void collect_library_impl (struct resolver *r, struct node *impl);
void collect_uses (struct resolver *r, struct scope *scope,
                   const struct node_list *nodes);
void collect_impls (struct resolver *r, struct scope *scope,
                    const struct node_list *nodes);

/* resolve-format.c: a {}; a width or precision may be a variable's name.  */
void resolve_format_piece (struct resolver *r, struct node *node);
bool format_method (struct resolver *r, struct node *node);

/* resolve-constants.c */
/* Whether NODE, a name, is a constant parameter: of the function whose body
   is walked or of its impl.  */
bool constant_parameter (struct resolver *r, struct node *node);

/* resolve-recursion.c */
void box_endless_types (struct resolver *r);

/* resolve-slices.c */
typedef VECTOR (struct node *) node_statements;
void resolve_slices (struct resolver *r, struct node *block);
bool resolve_slice_arguments (struct resolver *r, struct node *node);
/* A new use of NAME at SPAN.  */
struct node *name_node (struct resolver *r, struct span span,
                        const char *name);

/* resolve-classes.c */
void inherit_classes (struct resolver *r);
bool resolve_super (struct resolver *r, struct node *node);

/* resolve-bodies.c */
void resolve_let (struct resolver *r, struct node *node);
void resolve_node (struct resolver *r, struct node *node);
void resolve_list (struct resolver *r, const struct node_list *list);
void resolve_statements_again (struct resolver *r, struct node *items);
void resolve_block (struct resolver *r, struct node *block);
void resolve_function (struct resolver *r, struct function *f);

/* resolve-names.c */
void resolve_name (struct resolver *r, struct node *node);
void resolve_path_node (struct resolver *r, struct node *node);
void resolve_call (struct resolver *r, struct node *node);
void resolve_macro (struct resolver *r, struct node *node);
void resolve_pattern (struct resolver *r, struct node *pattern,
                      unsigned flags);
/* println and the like.  */
bool is_printer (const char *name);
struct variable *variable_new (struct resolver *r, const char *name,
                               struct span span);
/* The variable or parameter called NAME, or NULL.  */
struct variable *find_variable (struct resolver *r, const char *name);

/* resolve-pipelines.c */
/* x |> f, x |> f (y), x |> method, x |> method (y)  */
void resolve_pipeline (struct resolver *r, struct node *node);
/* `math.add (1)` where `math` is a module or a type: resolved then.  */
bool method_of_item (struct resolver *r, struct node *node);

/* resolve-letters.c: *SLOT, which something goes through; the object or the
   function of the method call CALL, if that goes through what they give.  */
void spread_letters (struct resolver *r, struct node **slot);
void spread_letters_of (struct resolver *r, struct node *call);
/* *SLOT, which is shown.  */
void spell_letters (struct resolver *r, struct node **slot);

#endif
