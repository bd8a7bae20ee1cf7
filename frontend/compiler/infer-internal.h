/* SPDX-License-Identifier: MIT */
/* What the infer-*.c files share.  */

#ifndef RUCHY_COMPILER_INFER_INTERNAL_H
#define RUCHY_COMPILER_INFER_INTERNAL_H

#include <string.h>

#include "builtins.h"
#include "infer.h"

/* The function or lambda whose body is inferred.  */
struct frame
{
  struct instance *instance;
  struct type *result;
  struct frame *outer;
  struct node *lambda; /* or NULL */
  bool result_is_given;
};

struct loop
{
  const char *label;
  struct node *node;
  struct type *result; /* of `break value`, or NULL */
  struct loop *outer;
};

struct pending
{
  struct node *node;
  struct frame *frame;
  struct type *expected;
  bool only_numbers; /* waits for nothing but the widths of literals */
};

struct inference
{
  struct compilation *compilation;
  struct arena *arena;
  struct diagnostics *diagnostics;
  struct program *program;
  struct program_types *types;
  struct type_context context;
  struct frame *frame;
  struct loop *loop;
  VECTOR (struct pending) pending;
  bool forcing;      /* settle even with unknown types */
  bool only_numbers; /* of the call that couldn't be settled just now */
  const struct node *resettled; /* a pending node that is tried again */
  bool gave_up;                 /* instances without end */
  bool uncalled; /* in functions that nothing reaches from main */
  bool restart;  /* an original node was marked: start over */
  unsigned depth;
  unsigned restarts;
};

/* Whether NODE's name is NAME.  */
static inline bool
named (const struct node *node, const char *name)
{
  return strcmp (node->name, name) == 0;
}

/* infer.c */
struct instance *infer_instance (struct inference *inf,
                                 struct function *function,
                                 struct type **parameters, size_t count,
                                 struct generic *generics, struct type *self,
                                 struct node *call);
/* Mark the original of NODE and start over.  */
void infer_restart (struct inference *inf, struct node *original,
                    unsigned flag);
/* Say of the original of BINDING, a declaration, that it is of KIND and start
   over; false if something was said of it before.  */
bool infer_restart_as (struct inference *inf, struct node *binding,
                       enum type_kind kind);

/* infer-type.c */
struct type *infer_annotation (struct inference *inf,
                               const struct node *annotation,
                               struct generic *generics, struct type *self,
                               const struct scope *scope);
struct type *infer_local_annotation (struct inference *inf,
                                     const struct node *annotation);
struct generic *generic_add (struct inference *inf, struct generic *list,
                             const char *name, struct type *type);
struct generic *generics_of (struct inference *inf, struct generic *list,
                             const struct node_list *names);
struct type *declaration_type (struct inference *inf,
                               struct declaration *declaration);

/* Whether TYPE is unknown because of an error reported already.  */
static inline bool
follows_from_error (const struct inference *inf, struct type *type)
{
  type = type_prune (type);
  return type->kind == TYPE_VARIABLE && !type->is_number
         && inf->diagnostics->error_count > 0;
}

/* infer-coerce.c */
/* Make the value in *SLOT one of type TO, putting a CONVERT node in if need
   be.  WHAT names the place for the error message; ORIGIN is where TO comes
   from (its source may be NULL).  */
bool coerce (struct inference *inf, struct node **slot, struct type *to,
             const char *what, struct span origin);
/* The same without a message.  */
bool try_coerce (struct inference *inf, struct node **slot, struct type *to);
bool coercible (struct inference *inf, struct type *from, struct type *to);
/* One type for several values, which are converted to it.  USED: the value
   is needed; else different types are fine.  */
struct type *join (struct inference *inf, struct node ***slots, size_t count,
                   struct type *expected, bool used);
const char *text_of (struct inference *inf, struct type *type);

/* infer-expr.c */
struct type *infer_node (struct inference *inf, struct node *node,
                         struct type *expected);
/* The value is not used.  */
void infer_statement (struct inference *inf, struct node *node);
struct type *infer_block (struct inference *inf, struct node *block,
                          struct type *expected, bool used);
/* Infer and require TYPE.  */
void infer_as (struct inference *inf, struct node **slot, struct type *type,
               const char *what);
void set_type (struct inference *inf, struct node *node, struct type *type);

/* infer-composite.c */
struct type *infer_array (struct inference *inf, struct node *node,
                          struct type *expected);
struct type *infer_object (struct inference *inf, struct node *node);
struct type *infer_map_literal (struct inference *inf, struct node *node,
                                struct type *map);
struct type *infer_tuple (struct inference *inf, struct node *node,
                          struct type *expected);
struct type *infer_range (struct inference *inf, struct node *node);
struct type *infer_repeat (struct inference *inf, struct node *node,
                           struct type *expected);

/* infer-control.c */
struct type *infer_if (struct inference *inf, struct node *node,
                       struct type *expected, bool used);
struct type *infer_match (struct inference *inf, struct node *node,
                          struct type *expected, bool used);
struct type *infer_try (struct inference *inf, struct node *node,
                        struct type *expected, bool used);
void infer_option_pattern (struct inference *inf, struct node *pattern,
                           struct node *value);
void infer_wants_option (struct inference *inf, struct node *value);
void infer_result (struct inference *inf, struct node **slot);
void infer_return (struct inference *inf, struct node *node);
void infer_let (struct inference *inf, struct node *node);
void infer_condition (struct inference *inf, struct node **slot);

/* infer-loop.c */
void infer_while (struct inference *inf, struct node *node);
struct type *infer_loop (struct inference *inf, struct node *node,
                         struct type *expected);
void infer_for (struct inference *inf, struct node *node);
void infer_break (struct inference *inf, struct node *node);
struct type *infer_comprehension (struct inference *inf, struct node *node,
                                  struct type *expected);
/* The type of the elements of a loop over TYPE, or NULL if not known.  */
struct type *element_type (struct inference *inf, struct type *type);
/* The integer type of the elements of RANGE, a..b as written.  */
struct type *range_element (struct node *range);

/* infer-iterate.c */
/* The map that NODE, what a loop goes through, may change, or NULL.  */
struct node *changed_map (const struct node *node);
/* The method of TYPE, the program's, that gives what a loop over it goes
   through, or NULL; and its call.  */
const char *iterator_method (const struct type *type);
struct node *iterate_over (struct inference *inf, struct node *object,
                           const char *name);
void iterate_map (struct inference *inf, struct node *node, struct node *map);
void iterate_by_next (struct inference *inf, struct node *node);

/* infer-pattern.c */
void infer_pattern (struct inference *inf, struct node *pattern,
                    struct type *type);

/* infer-operator.c: settle_… return false if types are still missing.  */
bool settle (struct inference *inf, struct node *node, struct type *expected);
/* Settle NODE, whose children have types, now or later.  */
struct type *infer_settled (struct inference *inf, struct node *node,
                            struct type *expected);
/* Whether TYPE must be known first.  */
bool type_unknown (struct inference *inf, struct type *type);
void wrong_operands (struct inference *inf, struct node *node, struct type *a,
                     struct type *b);

/* infer-access.c */
bool settle_cast (struct inference *inf, struct node *node);
void mark_positions (struct node *node);
bool settle_index (struct inference *inf, struct node *node);
bool settle_field (struct inference *inf, struct node *node);
void try_before_dot (struct inference *inf, struct node *node);
bool settle_try (struct inference *inf, struct node *node);
bool settle_dereference (struct inference *inf, struct node *node);

/* infer-assign.c */
bool settle_assign (struct inference *inf, struct node *node);
struct type *infer_assign (struct inference *inf, struct node *node);

/* infer-call.c */
struct type *infer_call (struct inference *inf, struct node *node,
                         struct type *expected);
bool settle_call (struct inference *inf, struct node *node,
                  struct type *expected);
/* Call FUNCTION with the nodes in NODE->list (a method's object first).  */
bool call_function (struct inference *inf, struct node *node,
                    struct function *function, struct type *self,
                    struct type *expected);

/* infer-constructor.c */
struct type *infer_lambda (struct inference *inf, struct node *node,
                           struct type *expected);
struct type *infer_struct_literal (struct inference *inf, struct node *node,
                                   struct type *expected);
struct type *function_value (struct inference *inf, struct node *node,
                             struct function *function, struct type *expected);
struct type *enum_constructor (struct inference *inf, struct node *node,
                               struct type *expected);
struct type *constructor_call (struct inference *inf, struct node *node,
                               struct type *expected);

/* infer-builtin.c: functions that make NODE, a call of built-in NAME, what it
   means; false if types are still missing.  */
bool check_count (struct inference *inf, struct node *node, const char *name,
                  size_t least, size_t most);
bool make_builtin (struct inference *inf, struct node *node, const char *name,
                   struct type *type);
bool wrapper (struct inference *inf, struct node *node, const char *name,
              struct type *expected);
bool number_function (struct inference *inf, struct node *node,
                      const char *name);
bool as_method (struct inference *inf, struct node *node, const char *name,
                struct type *expected);
bool named_function (struct inference *inf, struct node *node,
                     const char *name, struct type *expected);
void infer_arguments (struct inference *inf, struct node *node);
bool settle_builtin_call (struct inference *inf, struct node *node,
                          struct type *expected);

/* infer-path.c */
bool settle_path_call (struct inference *inf, struct node *node,
                       struct type *expected);
struct type *infer_path (struct inference *inf, struct node *node,
                         struct type *expected);

/* infer-pending.c */
/* Settle NODE, where EXPECTED is wanted, when more is known.  */
void infer_later (struct inference *inf, struct node *node,
                  struct type *expected);
/* Settle all that waits for types.  */
void work_off (struct inference *inf);

/* infer-rc.c */
/* Rc<TYPE> and Weak<TYPE>.  */
struct type *rc_type (struct inference *inf, struct type *type);
struct type *weak_type (struct inference *inf, struct type *type);
/* Let NODE, a call with one argument, be that.  */
void become_argument (struct inference *inf, struct node *node,
                      struct type *expected);
/* Whether NODE, a call of KEY ("Rc::new"), is a function of Rc, Arc, Weak.  */
bool rc_call (struct inference *inf, struct node *node, const char *key,
              struct type *expected);

/* infer-macro.c */
struct type *infer_macro (struct inference *inf, struct node *node,
                          struct type *expected);

/* infer-method-builtin.c: whether NODE is such a method of TYPE; it has its
   type then.  */
bool identity_method (struct inference *inf, struct node *node,
                      struct type *type);
void lend_object (struct inference *inf, struct node **slot, struct type *to);
/* Put SLOT's deref () or deref_mut (), if its TYPE has one, in its place.  */
bool dereference_own (struct inference *inf, struct node **slot,
                      const struct type *type);
void infer_negated (struct inference *inf, struct node *node,
                    struct type *expected);
void try_fold_of_options (struct inference *inf, struct node *node,
                          const struct type *type);
bool becomes_mixed (struct inference *inf, const struct node *node);
/* x.len ().saturating_sub (y) and the like: not below 0.  */
bool subtracts_from_count (const struct node *node, const struct type *type);
bool number_method (struct inference *inf, struct node *node,
                    struct type *type);
bool common_method (struct inference *inf, struct node *node,
                    struct type *type);
bool table_method (struct inference *inf, struct node *node, char letter,
                   struct type *type);
bool special_method (struct inference *inf, struct node *node,
                     struct type *type, struct type *expected);
bool generic_method (struct inference *inf, struct node *node,
                     struct type *type, struct type *expected);
void infer_method_arguments (struct inference *inf, struct node *node);

/* infer-method-array.c */
/* Whether elements of the type ELEMENT have a sum.  */
bool can_add (struct type *element);
/* sort, reverse and append give a new array where the value is used, and
   change the object where it isn't: whether NODE does that.  */
/* infer-dynamic.c */
bool dynamic_method (struct inference *inf, struct node *node,
                     struct type *type, struct type *expected);
bool dynamic_number_function (struct inference *inf, struct node *node,
                              const char *name);

bool changes_in_place (struct inference *inf, struct node *node);
bool special_array_method (struct inference *inf, struct node *node,
                           struct type *type, struct type *expected);

/* infer-conversion.c */
/* The one of FUNCTION and its overloads that is of an impl for what OBJECT is:
   T, &T or &mut T.  */
struct function *overload_by_form (struct inference *inf,
                                   struct function *function,
                                   const struct node *object);
/* The one of FUNCTION and its overloads that takes an argument of TYPE at the
   place AT.  */
struct function *overload_for (struct inference *inf,
                               struct function *function, struct type *type,
                               size_t at);
/* Let what NODE, a `?`, returns early be an error of type TO, if the program
   says how; true if so.  */
bool convert_error (struct inference *inf, struct node *node, struct type *to);
/* OBJECT.into () and TEXT.parse () where TO is wanted, by a function of the
   program's; true if there is one.  */
bool settle_collect (struct inference *inf, struct node *node,
                     struct type *wanted, struct type *expected);
bool settle_into (struct inference *inf, struct node *node, struct type *to);
bool settle_from_str (struct inference *inf, struct node *node,
                      struct type *to);
bool settle_sum (struct inference *inf, struct node *node,
                 struct type *element, struct type *expected);
/* Make a value of a type with a text of its own that text, where an error of
   the library is wanted.  */
void error_text (struct inference *inf, struct node **slot);

/* infer-lazy.c */
/* Turn what NODE, a method call, is about into what has the method, if that
   takes an iterator without an end.  */
void lazy_method (struct inference *inf, struct node *node);

/* infer-operation.c */
/* Make the instances of the own operations of all types in use.  */
void infer_own_operations (struct inference *inf);

/* infer-guard.c: take Ok and Err of a lock out of patterns.  */
void match_guard (struct inference *inf, struct node **pattern,
                  const struct node *value);
void drop_guard_errors (struct inference *inf, struct node *match);

/* infer-limits.c: tell of number literals that their types can't hold.  */
void check_limits (struct inference *inf);

/* infer-method.c */
bool settle_method (struct inference *inf, struct node *node,
                    struct type *expected);
/* The method NAME that the program or the prelude gives TYPE, or NULL.  */
struct function *user_method (struct inference *inf, struct type *type,
                              const char *name);
/* What impls say of TYPE, a built-in one or not; or NULL.  */
struct declaration *impl_declaration (struct inference *inf,
                                      struct type *type);

#endif
