/* SPDX-License-Identifier: MIT */
/* Inference: conditions, loops, match, try, let, return.  */

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
      if (node->kind == NODE_ASSIGN && node->op == OP_NONE)
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

void
infer_while (struct inference *inf, struct node *node)
{
  struct loop loop = { .label = node->name, .node = node, .outer = inf->loop };
  infer_condition (inf, &node->a);
  inf->loop = &loop;
  infer_statement (inf, node->b);
  inf->loop = loop.outer;
}

struct type *
infer_loop (struct inference *inf, struct node *node, struct type *expected)
{
  struct loop loop = { .label = node->name, .node = node, .outer = inf->loop };
  node->flags &= ~FLAG_HAS_VALUE;
  node->type = expected && type_prune (expected)->kind != TYPE_UNIT
                   ? type_variable (&inf->context)
                   : NULL;
  loop.result = type_variable (&inf->context);
  inf->loop = &loop;
  infer_statement (inf, node->b);
  inf->loop = loop.outer;
  node->type = NULL;
  if (node->flags & FLAG_HAS_VALUE)
    return loop.result;
  return (node->flags & FLAG_HAS_BREAK) ? &type_unit : &type_never;
}

void
infer_break (struct inference *inf, struct node *node)
{
  struct loop *loop = inf->loop;
  while (loop && node->name
         && (!loop->label || strcmp (loop->label, node->name) != 0))
    loop = loop->outer;
  if (!loop)
    {
      if (node->name)
        diagnostic_error (inf->diagnostics, node->span,
                          "no loop has the label `%s`", node->name);
      if (node->a)
        infer_node (inf, node->a, NULL);
      return;
    }
  loop->node->flags |= FLAG_HAS_BREAK;
  if (!node->a)
    return;
  if (loop->node->kind != NODE_LOOP && loop->node->kind != NODE_BLOCK)
    {
      diagnostic_error (inf->diagnostics, node->a->span,
                        "only `loop` can be left with a value");
      infer_node (inf, node->a, NULL);
      return;
    }
  loop->node->flags |= FLAG_HAS_VALUE;
  infer_node (inf, node->a, loop->result);
  if (!loop->result)
    loop->result = node->a->type;
  else
    coerce (inf, &node->a, loop->result, "the value of the loop",
            loop->node->span);
}

struct type *
element_type (struct inference *inf, struct type *type)
{
  type = type_strip (type);
  switch (type->kind)
    {
    case TYPE_ARRAY:
    case TYPE_SET:
    case TYPE_OPTION:
      return type_prune (type->arguments[0]);
    case TYPE_MAP:
      return type_of_2 (&inf->context, TYPE_TUPLE, type->arguments[0],
                        type->arguments[1]);
    case TYPE_RANGE:
      return &type_i64;
    case TYPE_DYNAMIC:
      return &type_dynamic;
    case TYPE_STRING:
      return &type_char;
    default:
      return NULL;
    }
}

/* Integer type of the variable of `for i in a..b`.  */
static struct type *
range_element (struct node *range)
{
  struct type *a = range->a ? type_strip (range->a->type) : NULL;
  struct type *b = range->b ? type_strip (range->b->type) : NULL;
  if (a && a->kind == TYPE_CHAR)
    return a;
  if (!b)
    return a;
  if (!a || a->kind == TYPE_VARIABLE)
    return b;
  if (b->kind == TYPE_VARIABLE || type_equal (a, b))
    return a;
  return &type_i64;
}

/* The range under (a..b).rev () and the like, or NULL.  */
static struct node *
underlying_range (struct node *node)
{
  while (node->kind == NODE_METHOD_CALL
         && (strcmp (node->name, "rev") == 0
             || strcmp (node->name, "step_by") == 0
             || strcmp (node->name, "iter") == 0
             || strcmp (node->name, "into_iter") == 0))
    node = node->a;
  return node->kind == NODE_RANGE ? node : NULL;
}

/* The variable of `for i in 0..n` and the first of `for (i, x) in
   a.enumerate ()` know what they come from.  */
static void
note_position (struct node *node, struct node *range)
{
  struct node *name = node->a;
  struct node *source = range;
  if (!range && node->b->kind == NODE_METHOD_CALL
      && strcmp (node->b->name, "enumerate") == 0
      && name->kind == NODE_TUPLE_PATTERN && name->list.count)
    {
      name = name->list.items[0];
      source = node->b;
    }
  if (source && name->kind == NODE_BINDING && name->variable)
    name->variable->source = source;
}

void
infer_for (struct inference *inf, struct node *node)
{
  struct loop loop = { .label = node->name, .node = node, .outer = inf->loop };
  struct node *map = changed_map (node->b);
  if (map && type_strip (infer_node (inf, map, NULL))->kind == TYPE_MAP)
    iterate_map (inf, node, map);
  if (node->b->kind == NODE_METHOD_CALL
      && strcmp (node->b->name, "iter_mut") == 0)
    node->b->flags |= FLAG_LOOP_OBJECT;
  struct type *type = type_prune (infer_node (inf, node->b, NULL));
  const char *iterator = iterator_method (type_strip (type));
  if (iterator)
    {
      node->b = iterate_over (inf, node->b, iterator);
      type = type_prune (node->b->type);
    }
  if (type_strip (type)->kind == TYPE_STRUCT
      && string_map_has (&type_strip (type)->declaration->methods, "next"))
    {
      iterate_by_next (inf, node);
      return;
    }
  struct node *range = underlying_range (node->b);
  note_position (node, range);
  struct type *element;
  if (range)
    element = range_element (range);
  else if (type->kind == TYPE_REFERENCE
           && type_strip (type)->kind == TYPE_ARRAY)
    element = type_of_1 (&inf->context, TYPE_REFERENCE,
                         type_strip (type)->arguments[0]);
  else if (node->b->kind == NODE_METHOD_CALL
           && (node->b->flags & FLAG_LOOP_OBJECT) && type->kind == TYPE_ARRAY)
    element = type_of_1 (&inf->context, TYPE_REFERENCE, type->arguments[0]);
  else
    element = element_type (inf, type);
  if (!element)
    {
      /* Unknown yet: settled by settle_for.  */
      element = node->detail ? node->a->type : type_variable (&inf->context);
      node->annotation
          = node_new (inf->arena, NODE_INFERRED_TYPE, node->b->span);
      node->annotation->type = element;
      infer_later (inf, node, NULL);
    }
  infer_pattern (inf, node->a, element);
  inf->loop = &loop;
  infer_statement (inf, node->c);
  inf->loop = loop.outer;
}

struct type *
infer_comprehension (struct inference *inf, struct node *node,
                     struct type *expected)
{
  struct type *element = NULL;
  if (expected && type_prune (expected)->kind == TYPE_ARRAY)
    element = type_prune (expected)->arguments[0];
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node *clause = node->list.items[i];
      struct type *type = infer_node (inf, clause->b, NULL);
      struct node *range = underlying_range (clause->b);
      struct type *part
          = range ? range_element (range) : element_type (inf, type);
      if (!part)
        {
          if (!follows_from_error (inf, type))
            diagnostic_error (inf->diagnostics, clause->b->span,
                              "can't iterate over a value of type `%s`",
                              text_of (inf, type));
          part = type_variable (&inf->context);
        }
      clause->type = &type_unit;
      infer_pattern (inf, clause->a, part);
      if (clause->c)
        infer_condition (inf, &clause->c);
    }
  infer_node (inf, node->a, element);
  if (element && type_prune (element)->kind != TYPE_VARIABLE)
    coerce (inf, &node->a, element, NULL, (struct span){ 0 });
  return type_of_1 (&inf->context, TYPE_ARRAY, node->a->type);
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
