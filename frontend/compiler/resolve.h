/* SPDX-License-Identifier: MIT */
/* Names to declarations.  Items (functions, types, modules) are collected
   first, so they may be used before they stand; then every body is walked
   with its scopes.  Fills node->variable of names and bindings, and
   node->function, node->declaration of names and paths of items.  */

#ifndef RUCHY_COMPILER_RESOLVE_H
#define RUCHY_COMPILER_RESOLVE_H

#include "ast.h"
#include "compilation.h"

/* A local or global variable, or a parameter.  The one made by resolve is
   the original; each instance of the owning function works on a copy.  */
struct variable
{
  const char *name;
  const char *c_name; /* emission */
  struct span span;
  struct node *owner; /* FUNCTION or LAMBDA that declares it; NULL: global */
  struct variable *copy; /* the copy being made by node_copy */
  struct type *type;
  struct node *binding;  /* original BINDING */
  struct node *source;   /* inference: what gave its value: a method call,
                            an operator, what a loop goes through */
  struct node *value;    /* inference: of its `let` */
  struct node *constant; /* value of a `const` */
  bool is_global;
  bool is_constant;
  bool is_mutable; /* declared `mut` or `var` */
  bool is_parameter;
  bool is_assigned;   /* after its declaration, or changed in place */
  bool is_reassigned; /* assigned as a whole */
  bool is_referenced; /* something else than a callee may point into it */
  bool is_captured;   /* by a lambda or a nested function with captures */
  bool is_used;
  bool used_in_function; /* global: in the body of a function */
  bool is_self;
  /* Set by lowering, for emission.  */
  bool is_cell;      /* lives in a heap cell shared with closures */
  bool is_pointer;   /* C variable is a pointer to the value */
  bool is_borrowed;  /* does not own its value */
  bool is_top_local; /* top-level binding no function uses */
  bool is_counter;   /* of a loop from a number that is not negative */
  bool is_emitted;
  unsigned number;
  struct node *lambda; /* emission: the lambda it was bound to by let */
};

/* A function as written; its instances are in infer.h.  */
struct function
{
  const char *name;
  const char *path; /* with modules and type: math::add, Point::new */
  struct node *node;
  struct scope *scope;        /* where its types are looked up */
  struct function *parent;    /* nested in */
  struct declaration *self;   /* method of this type */
  struct function *overload;  /* same name, of another impl of the trait */
  struct declaration *origin; /* inherited: the class it was written in */
  struct node *impl;          /* the IMPL it stands in */
  struct variable *variable;  /* nested and capturing: the closure */
  bool has_self;
  bool self_by_reference; /* &mut self, or a class method that changes it */
  bool captures;          /* nested, uses variables of the parent */
  bool is_nested;
  bool is_top; /* pretend function of the top-level statements */
  bool is_called;
  bool is_resolved;
  bool is_library; /* of the prelude */
  bool is_inherited;
  VECTOR (struct variable *) variables; /* with those of its lambdas */
  VECTOR (struct node *) references;    /* names that mean it, if nested */
  VECTOR (struct instance *) instances;
};

enum declaration_kind
{
  DECLARATION_STRUCT,
  DECLARATION_ENUM,
  DECLARATION_TRAIT,
  DECLARATION_ALIAS,
  DECLARATION_MODULE,
  DECLARATION_FUNCTION,
  DECLARATION_VARIANT, /* brought in by `use` */
  DECLARATION_BUILTIN  /* a built-in type with an impl */
};

/* What a type can do in its own way.  */
enum operation
{
  OPERATION_DISPLAY,
  OPERATION_DEBUG,
  OPERATION_BINARY, /* {:b} and the like */
  OPERATION_OCTAL,
  OPERATION_LOWER_HEX,
  OPERATION_UPPER_HEX,
  OPERATION_LOWER_EXP,
  OPERATION_UPPER_EXP,
  OPERATION_ORDER,
  OPERATION_EQUAL,
  OPERATION_DROP,
  OPERATION_COUNT
};

/* `type NAME = …` of an impl.  */
struct associated
{
  const struct node *alias, *impl;
  const struct scope *scope;
};

/* A named item of a module.  */
struct declaration
{
  enum declaration_kind kind;
  const char *name;
  const char *path;
  struct node *node;
  struct scope *scope;       /* it stands in; MODULE: its own */
  struct function *function; /* FUNCTION */
  struct declaration *owner; /* VARIANT: its enum; family: its class */
  /* Class with subclasses: the trait of the class and those that extend it,
     and whether the class's name in annotations means that (some value of a
     subclass stands where the class is expected).  */
  struct declaration *family;
  bool is_open;
  unsigned index;              /* VARIANT */
  struct string_map methods;   /* struct function by name */
  struct string_map constants; /* LET node by name */
  /* Methods that stand for an operation of the type: fmt of Display and of
     Debug, cmp or partial_cmp, eq; or NULL.  */
  struct function *operations[OPERATION_COUNT];
  bool is_library; /* of the prelude */
  bool is_class;
  bool has_data;       /* enum: some variant has fields */
  bool is_extended;    /* class: has what it inherits */
  bool is_constructed; /* class: has a constructor `new` without result */
  VECTOR (struct associated) associated;
  VECTOR (struct declaration *) traits;       /* implemented */
  VECTOR (struct declaration *) implementers; /* of a trait */
  unsigned number;
  unsigned char managed_state; /* emission: 0 unknown, 1 being found out,
                                  2 no, 3 yes */
};

struct scope
{
  struct scope *parent;
  struct string_map variables; /* struct variable */
  struct string_map items;     /* struct declaration */
  struct node *owner;          /* FUNCTION or LAMBDA */
  struct function *function;
};

struct program
{
  struct node *root;
  struct scope *scope;
  struct function *top; /* pretend function of the top-level statements */
  struct function *main;
  VECTOR (struct function *) functions;
  VECTOR (struct declaration *) declarations;
  struct string_map builtin_types; /* declarations of built-in types */
  unsigned slices;                 /* names made by resolve-slices.c */
  struct node *prelude;            /* its tree, or NULL */
  const struct source *prelude_source;
  struct string_map prelude_names; /* methods looked for in it */
  struct string_map object_keys;   /* of objects, as far as written */
  struct string_map std_uses;      /* of std, by name: their USE nodes */
  bool counts_references;          /* tells Rc<T> of one value apart */
  bool has_drop;                   /* some type implements Drop */
};

/* Errors go to the diagnostics of COMPILATION.  */
struct program *resolve (struct compilation *compilation, struct node *root);

/* The item called NAME seen from SCOPE, or NULL.  */
struct declaration *resolve_item (const struct scope *scope, const char *name);
/* The item a path of NAME nodes leads to, or NULL; *USED gets how many of
   its names were needed (a variant or method may follow).  */
struct declaration *resolve_path (const struct scope *scope,
                                  const struct node_list *names, size_t *used);
/* Offer all names seen from SCOPE.  */
void resolve_suggest (struct suggestion *suggestion,
                      const struct scope *scope);
/* Index of the variant of ENUM, or -1.  */
int declaration_variant (const struct declaration *declaration,
                         const char *name);

#endif
