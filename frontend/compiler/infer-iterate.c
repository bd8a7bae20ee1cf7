/* SPDX-License-Identifier: MIT */
/* Inference: loops that are others in disguise: over a type with a method
   `next`, and over a map whose values change.  */

#include "infer-internal.h"

/* A further variable of the function that is inferred.  */
static struct variable *
local_variable (struct inference *inf, const char *name, struct span span)
{
  struct variable *v = arena_new (inf->arena, struct variable);
  const struct function *f = inf->frame->instance->function;
  v->name = name;
  v->span = span;
  v->owner = inf->frame->lambda ? inf->frame->lambda
             : f->is_top        ? NULL
                                : f->node;
  v->is_used = true;
  v->number = inf->frame->instance->variables.length;
  vector_push (inf->arena, &inf->frame->instance->variables, v);
  return v;
}

static struct node *
name_of (struct inference *inf, struct variable *v, struct span span)
{
  struct node *name = node_new (inf->arena, NODE_NAME, span);
  name->name = v->name;
  name->variable = v;
  return name;
}

static struct node *
some_pattern (struct inference *inf, struct node *part)
{
  struct node *some = node_new (inf->arena, NODE_NAME, part->span);
  struct node *pattern
      = node_new (inf->arena, NODE_VARIANT_PATTERN, part->span);
  some->name = "Some";
  pattern->a = some;
  pattern->list.items
      = arena_memdup (inf->arena, &part, sizeof (struct node *));
  pattern->list.count = 1;
  return pattern;
}

/* for PATTERN in OBJECT, whose type has a method `next`, becomes
   { let it = OBJECT; while let Some (PATTERN) = it.next () { … } }.  */
void
iterate_by_next (struct inference *inf, struct node *node)
{
  struct arena *arena = inf->arena;
  struct span span = node->b->span;
  struct variable *v = local_variable (inf, "iterator", span);
  struct node *parts[] = { node_new (arena, NODE_LET, span),
                           node_new (arena, NODE_WHILE, node->span) };
  parts[0]->a = node_new (arena, NODE_BINDING, span);
  parts[0]->a->name = v->name;
  parts[0]->a->variable = v;
  parts[0]->b = node_new (arena, NODE_CONVERT, span);
  parts[0]->b->a = node->b;
  parts[0]->b->type = node->b->type;
  struct node *call = node_new (arena, NODE_METHOD_CALL, span);
  v->is_mutable = v->is_assigned = true;
  call->a = name_of (inf, v, span);
  call->name = "next";
  call->name_span = span;
  struct node *condition = node_new (arena, NODE_LET_CONDITION, span);
  condition->a = some_pattern (inf, node->a);
  condition->b = call;
  parts[1]->a = condition;
  parts[1]->b = node->c;
  parts[1]->name = node->name;
  node->kind = NODE_BLOCK;
  node->a = node->b = node->c = NULL;
  node->name = NULL;
  node->list.items = arena_memdup (arena, parts, sizeof parts);
  node->list.count = 2;
  infer_block (inf, node, NULL, false);
}

const char *
iterator_method (const struct type *type)
{
  if (type->kind != TYPE_STRUCT && type->kind != TYPE_ENUM)
    return NULL;
  const struct string_map *methods = &type->declaration->methods;
  return string_map_has (methods, "next")        ? NULL
         : string_map_has (methods, "into_iter") ? "into_iter"
         : string_map_has (methods, "iter")      ? "iter"
                                                 : NULL;
}

struct node *
iterate_over (struct inference *inf, struct node *object, const char *name)
{
  struct node *call = node_method_call (inf->arena, object, name);
  infer_settled (inf, call, NULL);
  return call;
}

/* for (K, V) in MAP.iter_mut () becomes
   for key in MAP.keys () { let K = key; if let Some (V) = MAP.get_mut (key)
   … }; the same for values_mut and &mut MAP.  */
void
iterate_map (struct inference *inf, struct node *node, struct node *map)
{
  struct arena *arena = inf->arena;
  struct span span = node->a->span;
  bool pair = node->a->kind == NODE_TUPLE_PATTERN && node->a->list.count == 2
              && !(node->b->kind == NODE_METHOD_CALL
                   && named (node->b, "values_mut"));
  struct node *value = pair ? node->a->list.items[1] : node->a;
  struct variable *v = local_variable (inf, "key", span);
  struct node *key = node_new (arena, NODE_BINDING, span);
  key->name = v->name;
  key->variable = v;
  struct node *get
      = node_method_call (inf->arena, node_copy (arena, map), "get_mut");
  get->list.items = arena_array (arena, struct node *, 1);
  get->list.items[0] = name_of (inf, v, span);
  get->list.count = 1;
  struct node *condition = node_new (arena, NODE_LET_CONDITION, span);
  condition->a = some_pattern (inf, value);
  condition->b = get;
  struct node *test = node_new (arena, NODE_IF, span);
  test->a = condition;
  test->b = node->c;
  struct node *let = node_new (arena, NODE_LET, span);
  let->a
      = pair ? node->a->list.items[0] : node_new (arena, NODE_WILDCARD, span);
  let->b = name_of (inf, v, span);
  struct node *parts[] = { let, test };
  struct node *body = node_new (arena, NODE_BLOCK, node->c->span);
  body->list.items = arena_memdup (arena, parts, sizeof parts);
  body->list.count = 2;
  node->a = key;
  node->b = node_method_call (inf->arena, map, "keys");
  node->c = body;
}

/* The map that NODE, what a loop goes through, changes, or NULL.  */
struct node *
changed_map (const struct node *node)
{
  struct node *map = NULL;
  if (node->kind == NODE_METHOD_CALL
      && (named (node, "iter_mut") || named (node, "values_mut"))
      && node->list.count == 0)
    map = node->a;
  else if (node->kind == NODE_REFERENCE && (node->flags & FLAG_MUTABLE))
    map = node->a;
  if (!map || (map->kind != NODE_NAME && map->kind != NODE_FIELD))
    return NULL;
  return map;
}
