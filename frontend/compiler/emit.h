/* SPDX-License-Identifier: MIT */
/* Emission of C from typed instances.

   Every function body is written statement by statement; an expression gives
   a C expression as text and may first write statements (temporaries) before
   the one it is part of.  Values that own memory are held in variables with a
   cleanup attribute, so leaving a scope by whatever way drops them; moving a
   value out leaves zero bytes behind, whose drop does nothing.  Types and
   their operations are collected while bodies are written and come first in
   the output.

   Names: a function keeps its Ruchy name if that is no reserved name of C or
   of the support library (then `_` is appended); a method of T is T__name;
   further instances of a function get `__2`, `__3`, …  */

#ifndef RUCHY_COMPILER_EMIT_H
#define RUCHY_COMPILER_EMIT_H

#include "infer.h"

void emit_program (struct compilation *compilation, struct program *program,
                   struct program_types *types, FILE *out);

/* ---- shared by the emit-*.c files ------------------------------------ */

enum need
{
  NEED_SHOW = 1,
  NEED_EQ = 2,
  NEED_ORDER = 4,
  NEED_HASH = 8,
  NEED_NUMBER = 16,
  NEED_DYNAMIC = 32 /* table for ruchy_dyn_other */
};

/* A type that has a C definition.  */
struct type_entry
{
  struct type *type;
  const char *id; /* within names */
  const char *c_type;
  const char *prefix; /* of its operations */
  unsigned needs;
  bool is_library; /* defined by the support library */
  bool declared, laid_out, defined;
};

/* Where control goes within one function.  */
struct emit_loop
{
  struct node *node;
  const char *break_label; /* or NULL */
  const char *continue_label;
  const char *result; /* variable of `break value` */
  struct emit_loop *outer;
  bool label_used, continue_used;
};

struct shown_temporary
{
  const char *name;
  struct type *type;
  unsigned indent, captures;
};

/* A struct that a call has as an object of a trait: it is moved there and
   back.  */
struct loan
{
  const char *from, *object;
  const char *returned; /* variable that gives it back at a throw, or NULL */
  struct type *type;
  struct loan *next;
};

struct emitter
{
  struct compilation *compilation;
  struct arena *arena;
  struct program *program;
  struct program_types *types;
  const char *file;            /* quoted name for #line */
  struct loan *loans;          /* of the call being written */
  const struct source *source; /* that file */
  struct buffer literals, globals, prototypes, helpers, functions;
  struct buffer late_helpers; /* behind the prototypes */
  struct string_map entries;  /* struct type_entry by id */
  struct string_map reserved; /* C names in use at file level */
  struct string_map texts;    /* literal name by text */
  struct string_map made;     /* helper functions written, by name */
  struct buffer *out;         /* where statements go */
  struct instance *instance;
  struct node *lambda;   /* being written, or NULL */
  const char *self_code; /* its C function, for recursion */
  struct type *result;   /* of the function or lambda */
  struct emit_loop *loop;
  struct view *views; /* arrays held by the loops around: emit-view.c */
  struct in_range *ranges;
  unsigned indent;
  uint32_t line; /* of the source, for the next C line */
  unsigned temporaries;
  unsigned lambdas;
  unsigned specs;
  unsigned in_try; /* body of a try: return needs a detour */
  const char *return_flag, *return_value;
  /* Temporaries of values whose drop can be seen, and how many braces there
     were around each.  */
  VECTOR (struct shown_temporary) shown;
  unsigned captures;        /* statement expressions around */
  bool take_bindings;       /* values whose drop can be seen go to the names */
  bool borrow_bindings;     /* names in patterns need not copy */
  struct string_map locals; /* C names in the function being written */
  bool no_places;           /* write no #line */
  bool is_main;             /* writing C's main */
  bool in_switch;           /* `break` would leave a switch of ours */
};

/* emit-type.c */
struct type_entry *type_entry (struct emitter *e, struct type *type);
const char *c_type (struct emitter *e, struct type *type);
const char *type_prefix (struct emitter *e, struct type *type);
extern struct arena *type_arena;
extern struct program *type_program;
bool type_is_managed (struct type *type);
void type_need (struct emitter *e, struct type *type, unsigned needs);
void emit_types (struct emitter *e, struct buffer *out);

/* emit-type-define.c */
const char *field_member (struct emitter *e, const struct node *owner,
                          size_t i);
void put_template (struct emitter *e, struct type_entry *entry,
                   struct buffer *out, const char *family,
                   const char *operation);
void put_get (struct emitter *e, struct type_entry *entry, struct buffer *out);
void define_type (struct emitter *e, struct type_entry *entry,
                  struct buffer *out);
void define_operations (struct emitter *e, struct type_entry *entry,
                        struct buffer *out);
void declare_operations (struct emitter *e, struct type_entry *entry,
                         struct buffer *out);

/* emit-shared.c */
/* Where WEAK leads: the type of the cell.  */
struct type *strong_type (struct emitter *e, const struct type *weak);
/* Operations PREFIX_… of a weak reference to the cell STRONG.  */
void declare_weak (const char *prefix, const char *strong, struct buffer *out);
void define_shared (struct emitter *e, struct type_entry *entry,
                    struct buffer *out);

/* emit-object.c: the type of a trait's objects and its operations.  */
void define_object (struct emitter *e, struct type_entry *entry,
                    struct buffer *out);

/* emit-operation.c */
/* Let the type's own OPERATION, if it has one, do the work of the C operation
   whose body is being written.  */
bool put_own_operation (struct emitter *e, struct type_entry *entry,
                        enum operation operation, struct buffer *out);
/* The same for all ways to show it.  */
void put_own_shows (struct emitter *e, struct type_entry *entry,
                    struct buffer *out);
void declare_own_operations (struct emitter *e, struct type_entry *entry,
                             struct buffer *out);
void define_own_operations (struct emitter *e);

/* A C expression; OWNED: one reference that must be used up.  */
struct value
{
  const char *text;
  bool owned;
};

/* Where a value goes.  */
struct destination
{
  enum
  {
    TO_NOWHERE,
    TO_RETURN,
    TO_VARIABLE
  } kind;
  const char *variable;
  struct type *type;
};

/* emit-text.c */
void put_hidden (struct emitter *e, const struct node *node,
                 const char *format, ...)
    __attribute__ ((format (printf, 3, 4)));
const char *profile_name (struct emitter *e, const char *path);
void enter_hidden (struct emitter *e, const struct node *node);
void leave_hidden (struct emitter *e);
const char *quoted_name (struct emitter *e, const struct source *source);
void put_place (struct emitter *e, struct span span);
void leave_prelude (struct emitter *e);
void put_line (struct emitter *e, const struct node *node, const char *format,
               ...) __attribute__ ((format (printf, 3, 4)));
void open_brace (struct emitter *e);
void close_brace (struct emitter *e);
const char *text (struct emitter *e, const char *format, ...)
    __attribute__ ((format (printf, 2, 3)));
const char *place_text (struct emitter *e, const struct node *node);
const char *temporary (struct emitter *e);
const char *string_text (struct emitter *e, const char *bytes, size_t length);
const char *global_name (struct emitter *e, const char *name);
const char *local_name (struct emitter *e, const char *name);
bool is_reserved (const char *name);
/* Declare a variable that owns INITIAL (text, or NULL: zero).  */
const char *owned_variable (struct emitter *e, const struct node *node,
                            struct type *type, const char *initial);
const char *plain_variable (struct emitter *e, const struct node *node,
                            struct type *type, const char *initial);

/* emit-expr.c */
struct value emit_value (struct emitter *e, struct node *node);
/* The object of NODE, a method call, as a value of TYPE, references to it
   followed.  */
struct value emit_object_of (struct emitter *e, struct node *node,
                             struct type *type);
const char *emit_owned (struct emitter *e, struct node *node);
const char *emit_borrowed (struct emitter *e, struct node *node);
const char *own (struct emitter *e, struct value value, struct type *type);
const char *borrow (struct emitter *e, const struct node *node,
                    struct value value, struct type *type);
/* As emit_borrowed, but safe to be evaluated more than once.  */
const char *emit_simple (struct emitter *e, struct node *node);
/* Evaluate into a variable of its own.  */
const char *emit_spilled (struct emitter *e, struct node *node, bool owned);
/* Several operands in order: TEXTS gets borrowed (OWNED[i]: owned)
   values.  */
void emit_operands (struct emitter *e, struct node ***slots, size_t count,
                    const bool *owned, const char **texts);
bool has_effects (const struct node *node);
/* a.len () of an array.  */
bool is_length (const struct node *node);
/* As a condition that stands in `if (…)`; with statements of its own it
   becomes a statement expression.  */
const char *emit_condition (struct emitter *e, struct node *node);
/* The condition of `while let PATTERN = VALUE`, as that of C's while: the loop
   then has as many iterations as the pattern matches.  The value is in *V,
   declared before the loop.  */
const char *emit_let_condition (struct emitter *e, struct node *node,
                                const char **v);
struct value emit_convert (struct emitter *e, struct node *node);
struct value convert_value (struct emitter *e, struct node *node,
                            struct value value, struct type *from,
                            struct type *to);
const char *zero_value (struct emitter *e, struct type *type);
const char *variable_text (struct emitter *e, struct variable *v);

/* Safe to be evaluated more than once, as is.  */
bool is_simple_text (const char *p);

/* emit-access.c */
struct value emit_index (struct emitter *e, struct node *node);
struct value emit_field (struct emitter *e, struct node *node);
struct value emit_range (struct emitter *e, struct node *node);
struct value emit_dereference (struct emitter *e, struct node *node);
struct value emit_reference (struct emitter *e, struct node *node);
/* An index that can't be negative: loop counters and what is made of them.  */
bool never_negative (const struct node *node);

/* emit-data.c */
struct value emit_array (struct emitter *e, struct node *node);
struct value emit_tuple (struct emitter *e, struct node *node);
struct value emit_object (struct emitter *e, struct node *node);
struct value emit_comprehension (struct emitter *e, struct node *node);

/* emit-place.c */
const char *emit_place (struct emitter *e, struct node *node);
bool is_place_node (const struct node *node);
/* The call that appends LITERAL, not empty, to the string at PLACE.  */
const char *append_literal (struct emitter *e, const struct node *literal,
                            const char *place);
void emit_assign (struct emitter *e, struct node *node);

/* emit-operator.c */
struct value emit_binary (struct emitter *e, struct node *node);
struct value emit_unary (struct emitter *e, struct node *node);
struct value emit_cast (struct emitter *e, struct node *node);
const char *arithmetic (struct emitter *e, const struct node *node,
                        enum operator op, struct type *type, const char *a,
                        const char *b);
const char *compare_text (struct emitter *e, enum operator op,
                          struct type *type, const char *a, const char *b);
const char *number_convert (struct emitter *e, struct type *from,
                            struct type *to, const char *value);

/* emit-branch.c */
void emit_if (struct emitter *e, struct node *node, struct destination to);
void emit_try (struct emitter *e, struct node *node, struct destination to);

/* emit-stmt.c */
void emit_statement (struct emitter *e, struct node *node);
void emit_to (struct emitter *e, struct node *node, struct destination to);
void emit_block (struct emitter *e, struct node *block, struct destination to);
struct value emit_through_variable (struct emitter *e, struct node *node);
void emit_for (struct emitter *e, struct node *node);
void emit_while (struct emitter *e, struct node *node);
void emit_match (struct emitter *e, struct node *node, struct destination to);
void emit_store (struct emitter *e, const struct node *node,
                 struct value value, struct type *type, struct destination to);
void emit_return (struct emitter *e, struct node *node);
void emit_break (struct emitter *e, struct node *node);

/* emit-loop.c: one loop over the elements of ITERABLE; BODY is called with
   the loop open.  */
void emit_each (struct emitter *e, struct node *iterable, struct node *loop,
                struct node *pattern, void (*body) (struct emitter *, void *),
                void *context);

/* emit-pattern.c */
/* Text of the condition that PATTERN matches VALUE (simple text), or NULL
   if it always does.  */
const char *pattern_test (struct emitter *e, struct node *pattern,
                          const char *value, struct type *type);
void pattern_bind (struct emitter *e, struct node *pattern, const char *value,
                   struct type *type, bool owned);
/* Give V its C name.  */
const char *declare_name (struct emitter *e, struct variable *v);
void declare_variable (struct emitter *e, const struct node *node,
                       struct variable *v, const char *initial, bool owned);

void pattern_bind_alternatives (struct emitter *e, struct node *pattern,
                                const char *value, struct type *type);

/* emit-drop.c */
/* Whether it can be seen when values are dropped: they hold one whose type
   implements Drop.  */
bool type_has_drop (struct type *type);
/* Whether TYPE implements Drop; its values have a member `life_'.  */
bool has_own_drop (const struct type *type);
/* That member within a literal of TYPE; BEHIND others.  */
void put_life (struct buffer *out, const struct type *type, bool behind);
/* Whether the callee drops the parameter at I: it can be seen when that
   happens.  All others are the caller's.  */
bool owns_parameter (const struct instance *instance, size_t i);
/* Whether what PATTERN binds is moved out of VALUE, and that can be seen.  */
bool pattern_takes (struct node *pattern, const struct node *value);

/* emit-call.c */
struct value end_loans (struct emitter *e, struct node *node,
                        struct value call, struct loan *outer);
struct value emit_call (struct emitter *e, struct node *node);
struct value emit_lambda (struct emitter *e, struct node *node);
/* Call the function value F.  */
const char *closure_call (struct emitter *e, struct type *type, const char *f,
                          const char *const *arguments);
const char *instance_name (struct emitter *e, struct instance *instance);
struct value emit_struct_literal (struct emitter *e, struct node *node);
bool passes_pointer (struct type *type);

/* emit-adapter.c */
/* The type of a function of COUNT - 1 dynamic values to a dynamic one.  */
struct type *dynamic_function (struct emitter *e, size_t count);
/* A function value of type FROM (owned) as one of type TO: a closure that
   converts arguments and result.  */
const char *adapt_function (struct emitter *e, const struct node *node,
                            struct type *from, struct type *to,
                            const char *value);

/* Whether NODE is Rc::strong_count and the like.  */
bool emit_rc_function (struct emitter *e, struct node *node,
                       struct value *value);

/* emit-method.c, emit-iterate.c, emit-builtin.c */
struct value emit_method (struct emitter *e, struct node *node);
struct value emit_collect (struct emitter *e, struct node *node,
                           struct value value, struct type *from,
                           struct type *to);
struct value emit_shared (struct emitter *e, struct node *node,
                          struct type *type);
bool emit_iterator_method (struct emitter *e, struct node *node,
                           struct value *value);
struct value emit_builtin (struct emitter *e, struct node *node);
/* VALUE of TYPE, references, boxes and cells around it followed.  */
const char *strip_references (struct emitter *e, struct type *type,
                              const char *value);
struct value emit_macro (struct emitter *e, struct node *node);

/* emit-format.c */
struct value emit_format (struct emitter *e, struct node *node);
void emit_print (struct emitter *e, struct node *node);
void emit_pieces (struct emitter *e, struct node *format, const char *writer);
const char *to_string_text (struct emitter *e, struct type *type,
                            const char *value);

#endif
