/* SPDX-License-Identifier: MIT */
/* What the files that emit built-in methods share.  Each emit_…_method
   returns false, with nothing written, if the method is not its.  */

#ifndef RUCHY_COMPILER_EMIT_METHOD_H
#define RUCHY_COMPILER_EMIT_METHOD_H

#include "emit.h"

bool is_called (const struct node *node, const char *name);
/* The object, references and boxes followed, borrowed and simple.  */
const char *method_object (struct emitter *e, struct node *node);
/* Its place, for methods that change it.  */
const char *method_place (struct emitter *e, struct node *node);
/* Arguments in order, before the object is looked at.  */
void method_arguments (struct emitter *e, struct node *node, const bool *owned,
                       const char **texts);
/* An Option<T> with a value if CONDITION: that of VALUE.  */
struct value option_of (struct emitter *e, struct node *node,
                        struct type *type, const char *condition,
                        const char *value, bool owned);
/* A function of a library macro, written once.  */
const char *made_function (struct emitter *e, const char *name,
                           const char *definition);
/* The value of a variable that is not needed any more.  */
struct value moved_value (struct emitter *e, struct type *type,
                          const char *place);

bool emit_array_method (struct emitter *e, struct node *node,
                        struct type *type, struct value *value);
bool emit_option_method (struct emitter *e, struct node *node,
                         struct type *type, struct value *value);
bool emit_map_method (struct emitter *e, struct node *node, struct type *type,
                      struct value *value);
bool emit_set_method (struct emitter *e, struct node *node, struct type *type,
                      struct value *value);
bool emit_string_method (struct emitter *e, struct node *node,
                         struct value *value);
bool emit_number_method (struct emitter *e, struct node *node,
                         struct type *type, struct value *value);

#endif
