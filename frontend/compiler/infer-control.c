/* SPDX-License-Identifier: MIT */
/* Inference: conditions, match, try, let, return.  */

#include <string.h>

#include "infer-internal.h"

/* A condition: bool, or a chain of && with `let` parts.  */
void
infer_condition (struct inference *inf, struct node **slot)
{
  struct node *node = *slot;
  if (node->kind == NODE_LET_CONDITION)
    {
      node->type = &type_bool;
      infer_node (inf, node->b, NULL);
      match_guard (inf, &node->a, node->b);
      infer_option_pattern (inf, node->a, node->b);
      infer_pattern (inf, node->a, node->b->type);
    }
  else if (node->kind == NODE_BINARY && node->op == OP_AND)
    {
      infer_condition (inf, &node->a);
      infer_condition (inf, &node->b);
      node->type = &type_bool;
    }
  else
    {
      infer_node (inf, node, &type_bool);
      if ((node->kind == NODE_ASSIGN && node->op == OP_NONE)
          || node->kind == NODE_LET)
        {
          struct diagnostic *error
              = diagnostic_error (inf->diagnostics, node->span,
                                  "expected a condition, found an assignment");
          diagnostic_hint (inf->diagnostics, error, "`==` compares");
          return;
        }
      coerce (inf, slot, &type_bool, "the condition", (struct span){ 0 });
    }
}

/* A value that was taken for a plain one is matched with Some or None: the
   method that made it must return an Option.  */
void
infer_option_pattern (struct inference *inf, struct node *pattern,
                      struct node *value)
{
  if (pattern->kind == NODE_OR_PATTERN && pattern->list.count)
    pattern = pattern->list.items[0];
  if (pattern->kind == NODE_TUPLE_PATTERN && value->kind == NODE_TUPLE
      && pattern->list.count == value->list.count)
    for (size_t i = 0; i < pattern->list.count && !inf->restart; i++)
      infer_option_pattern (inf, pattern->list.items[i], value->list.items[i]);
  if (pattern->kind == NODE_VARIANT_PATTERN && pattern->a
      && !pattern->a->declaration
      && (strcmp (pattern->a->name, "Some") == 0
          || strcmp (pattern->a->name, "None") == 0))
    infer_wants_option (inf, value);
}

void
infer_wants_option (struct inference *inf, struct node *value)
{
  struct type *type = type_prune (value->type);
  struct node *source = NULL;
  if (type->kind == TYPE_OPTION)
    return;
  if (value->kind == NODE_METHOD_CALL)
    source = value;
  else if (value->kind == NODE_NAME && value->variable)
    source = value->variable->source;
  if (source && source->kind == NODE_METHOD_CALL && source->original
      && (source->flags & FLAG_MAYBE_OPTION))
    infer_restart (inf, source->original, FLAG_WANTS_OPTION);
}

struct type *
infer_if (struct inference *inf, struct node *node, struct type *expected,
          bool used)
{
  struct node **slots[2] = { &node->b, &node->c };
  infer_condition (inf, &node->a);
  if (!node->c)
    used = false;
  for (int i = 0; i < 2; i++)
    if (*slots[i])
      {
        if (used)
          infer_node (inf, *slots[i], expected);
        else
          infer_statement (inf, *slots[i]);
      }
  if (!node->c)
    return &type_unit;
  struct type *type = join (inf, slots, 2, expected, used);
  if (!used && type_prune (node->b->type)->kind == TYPE_NEVER
      && type_prune (node->c->type)->kind == TYPE_NEVER)
    return &type_never;
  return type;
}

static bool
covers_all (const struct node *match)
{
  for (size_t i = 0; i < match->list.count; i++)
    if (!match->list.items[i]->b
        && (match->list.items[i]->a->kind == NODE_WILDCARD
            || (match->list.items[i]->a->kind == NODE_BINDING
                && !match->list.items[i]->a->a)))
      return true;
  return false;
}

static bool
pattern_covers (const struct node *pattern, const char *name)
{
  while (pattern->kind == NODE_BINDING && pattern->a)
    pattern = pattern->a;
  if (pattern->kind == NODE_OR_PATTERN)
    {
      for (size_t i = 0; i < pattern->list.count; i++)
        if (pattern_covers (pattern->list.items[i], name))
          return true;
      return false;
    }
  if ((pattern->kind != NODE_VARIANT_PATTERN
       && pattern->kind != NODE_STRUCT_PATTERN)
      || !pattern->a || strcmp (pattern->a->name, name) != 0)
    return false;
  return true;
}

/* A match on an enum that forgets a variant.  */
static void
check_variants (struct inference *inf, struct node *match, struct type *type)
{
  if (covers_all (match))
    return;
  static const char *const option[] = { "Some", "None" };
  static const char *const result[] = { "Ok", "Err" };
  struct buffer missing = { 0 };
  size_t count = type->kind == TYPE_ENUM ? type->declaration->node->list.count
                 : type->kind == TYPE_OPTION || type->kind == TYPE_RESULT ? 2
                                                                          : 0;
  for (size_t i = 0; i < count; i++)
    {
      const char *name = type->kind == TYPE_ENUM
                             ? type->declaration->node->list.items[i]->name
                         : type->kind == TYPE_OPTION ? option[i]
                                                     : result[i];
      bool found = false;
      for (size_t k = 0; k < match->list.count && !found; k++)
        found = pattern_covers (match->list.items[k]->a, name);
      if (!found)
        buffer_printf (&missing, "%s`%s`", missing.length ? ", " : "", name);
    }
  if (missing.length)
    diagnostic_warning (inf->diagnostics, match->span,
                        "match does not handle %s", buffer_text (&missing));
  buffer_free (&missing);
}

struct type *
infer_match (struct inference *inf, struct node *node, struct type *expected,
             bool used)
{
  size_t count = node->list.count;
  struct node ***slots = arena_array (inf->arena, struct node **, count + 1);
  infer_node (inf, node->a, NULL);
  drop_guard_errors (inf, node);
  count = node->list.count;
  for (size_t i = 0; i < count; i++)
    match_guard (inf, &node->list.items[i]->a, node->a);
  for (size_t i = 0; i < count; i++)
    infer_option_pattern (inf, node->list.items[i]->a, node->a);
  bool never = count > 0;
  for (size_t i = 0; i < count; i++)
    {
      struct node *arm = node->list.items[i];
      infer_pattern (inf, arm->a, node->a->type);
      if (arm->b)
        infer_condition (inf, &arm->b);
      if (used)
        infer_node (inf, arm->c, expected);
      else
        infer_statement (inf, arm->c);
      arm->type = arm->c->type;
      slots[i] = &arm->c;
      never = never && type_prune (arm->c->type)->kind == TYPE_NEVER;
    }
  check_variants (inf, node, type_strip (node->a->type));
  struct type *type = join (inf, slots, count, expected, used);
  return !used && never ? &type_never : type;
}

/* try A catch H finally F is try { try A catch H } finally F: F runs if H
   throws, too.  */
static void
part_from_handler (struct inference *inf, struct node *node)
{
  struct node *inner = node_new (inf->arena, NODE_TRY, node->span);
  struct node *block = node_new (inf->arena, NODE_BLOCK, node->span);
  inner->a = node->a;
  inner->b = node->b;
  inner->list = node->list;
  block->list.items = arena_memdup (inf->arena, &inner, sizeof inner);
  block->list.count = 1;
  block->flags |= FLAG_HAS_VALUE;
  node->a = block;
  node->b = NULL;
  node->list.count = 0;
}

struct type *
infer_try (struct inference *inf, struct node *node, struct type *expected,
           bool used)
{
  struct node **slots[2] = { &node->a, &node->b };
  if (node->b && node->c)
    part_from_handler (inf, node);
  if (!node->b && !node->c)
    used = false;
  if (used)
    infer_node (inf, node->a, expected);
  else
    infer_statement (inf, node->a);
  if (node->list.count)
    infer_pattern (inf, node->list.items[0], &type_dynamic);
  if (node->b)
    {
      if (used)
        infer_node (inf, node->b, expected);
      else
        infer_statement (inf, node->b);
    }
  if (node->c)
    infer_statement (inf, node->c);
  if (!node->b && !node->c)
    return &type_unit;
  return join (inf, slots, node->b ? 2 : 1, expected, used);
}

/* Whether NODE is `null`, also at the end of a block.  */
static bool
is_nil (const struct node *node)
{
  for (;;)
    if (node->kind == NODE_CONVERT)
      node = node->a;
    else if (node->kind == NODE_BLOCK && (node->flags & FLAG_HAS_VALUE)
             && node->list.count)
      node = node->list.items[node->list.count - 1];
    else
      return node->kind == NODE_NIL;
}

/* A value leaves the function: of a return or the end of the body.  */
void
infer_result (struct inference *inf, struct node **slot)
{
  struct frame *frame = inf->frame;
  struct function *function = frame->instance->function;
  struct type *result = type_prune (frame->result);
  struct type *type = type_prune ((*slot)->type);
  struct node *original = function->node;
  if (frame->result_is_given || frame->lambda || result->kind == TYPE_VARIABLE)
    {
      coerce (inf, slot, frame->result, "the result",
              frame->lambda          ? (struct span){ 0 }
              : original->annotation ? original->annotation->span
                                     : (struct span){ 0 });
      return;
    }
  if (type_is_float (type) && type_is_integer (result))
    infer_restart (inf, original, FLAG_FLOAT_RESULT);
  else if (is_nil (*slot) && result->kind != TYPE_DYNAMIC
           && result->kind != TYPE_OPTION)
    infer_restart (inf, original, FLAG_DYNAMIC_RESULT);
  else if (!try_coerce (inf, slot, frame->result))
    {
      if (type->kind == TYPE_UNIT || result->kind == TYPE_UNIT)
        infer_restart (inf, original, FLAG_UNIT_RESULT);
      else
        infer_restart (inf, original, FLAG_DYNAMIC_RESULT);
    }
}

void
infer_return (struct inference *inf, struct node *node)
{
  struct frame *frame = inf->frame;
  if (!node->a)
    {
      if (type_prune (frame->result)->kind != TYPE_UNIT
          && !type_unify (frame->result, &type_unit))
        {
          if (frame->result_is_given || frame->lambda)
            diagnostic_error (inf->diagnostics, node->span,
                              "`return` without a value in a function that "
                              "returns `%s`",
                              text_of (inf, frame->result));
          else
            infer_restart (inf, frame->instance->function->node,
                           FLAG_UNIT_RESULT);
        }
      return;
    }
  infer_node (inf, node->a, frame->result);
  infer_result (inf, &node->a);
}

/* The type of `let Name (a, b) = …`, or NULL.  */
static struct type *
struct_of_pattern (struct inference *inf, const struct node *pattern)
{
  if ((pattern->kind != NODE_VARIANT_PATTERN
       && pattern->kind != NODE_STRUCT_PATTERN)
      || !pattern->a || !pattern->a->declaration
      || pattern->a->declaration->kind != DECLARATION_STRUCT)
    return NULL;
  return declaration_type (inf, pattern->a->declaration);
}

/* An array as long as it is written to be: `let a: [i32; 3] = [1, 2]`.  */
static void
check_length (struct inference *inf, const struct node *annotation,
              const struct node *value)
{
  if (!annotation || annotation->kind != NODE_ARRAY_TYPE || !annotation->b
      || annotation->b->kind != NODE_INTEGER || value->kind != NODE_ARRAY
      || (value->flags & FLAG_MACRO))
    return;
  for (size_t i = 0; i < value->list.count; i++)
    if (value->list.items[i]->kind == NODE_SPREAD)
      return;
  if ((uint64_t) annotation->b->integer == value->list.count)
    return;
  struct diagnostic *error = diagnostic_error (
      inf->diagnostics, value->span, "expected %lld elements, found %zu",
      (long long) annotation->b->integer, value->list.count);
  diagnostic_note (inf->diagnostics, error, annotation->span,
                   "the length is given here");
}

void
infer_let (struct inference *inf, struct node *node)
{
  struct type *type = NULL;
  if (node->annotation)
    type = infer_local_annotation (inf, node->annotation);
  else if (node->a->kind == NODE_BINDING && node->a->detail == TYPE_DYNAMIC)
    type = &type_dynamic; /* found out in a run before */
  if (!node->b)
    {
      infer_pattern (inf, node->a, type);
      return;
    }
  check_length (inf, node->annotation, node->b);
  struct type *wanted = type ? type : struct_of_pattern (inf, node->a);
  /* Nobody minds that there is no last element.  */
  if (node->a->kind == NODE_WILDCARD && node->b->kind == NODE_METHOD_CALL)
    node->b->flags |= FLAG_UNUSED_VALUE;
  /* A lambda may call itself by its name.  */
  infer_node (inf, node->b, wanted);
  if (type)
    coerce (inf, &node->b, type, NULL,
            node->annotation ? node->annotation->span : node->a->span);
  else
    {
      type = type_prune (node->b->type);
      if (type->kind == TYPE_NEVER)
        type = type_variable (&inf->context);
    }
  if (node->a->kind == NODE_BINDING && node->a->variable)
    node->a->variable->value = node->b;
  if (node->a->kind == NODE_BINDING && node->a->variable
      && (node->b->kind == NODE_METHOD_CALL || node->b->kind == NODE_BINARY
          || (node->b->kind == NODE_ARRAY && node->b->list.count == 0
              && !node->annotation)))
    node->a->variable->source = node->b;
  if (node->c)
    {
      match_guard (inf, &node->a, node->b);
      infer_option_pattern (inf, node->a, node->b);
      infer_statement (inf, node->c);
    }
  infer_pattern (inf, node->a, type);
}
