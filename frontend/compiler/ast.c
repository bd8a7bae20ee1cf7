/* SPDX-License-Identifier: MIT */
/* Making, copying, walking and dumping tree nodes.  */

#include "ast.h"

#include "resolve.h"

static const char *const kind_names[] = {
#define NODE(name, text) text,
#include "ast.def"
};

static const char *const operator_texts[] = {
#define OPERATOR(name, text, c) text,
  OPERATORS
#undef OPERATOR
};

static const char *const operator_cs[] = {
#define OPERATOR(name, text, c) c,
  OPERATORS
#undef OPERATOR
};

const char *operator_text (enum operator op) { return operator_texts[op]; }

const char *operator_c (enum operator op) { return operator_cs[op]; }

double
integer_as_double (const struct node *node)
{
  if (!(node->flags & FLAG_BIG))
    return (double) node->integer;
  return (double) node->high * 0x1p64 + (double) (uint64_t) node->integer;
}

bool operator_is_comparison (enum operator op)
{
  return op >= OP_EQUAL && op <= OP_GREATER_EQUAL;
}

struct node *
node_new (struct arena *arena, enum node_kind kind, struct span span)
{
  struct node *node = arena_new (arena, struct node);
  node->kind = kind;
  node->span = node->name_span = span;
  return node;
}

struct node *
node_method_call (struct arena *arena, struct node *object, const char *name)
{
  struct node *call = node_new (arena, NODE_METHOD_CALL, object->span);
  call->a = object;
  call->name = name;
  return call;
}

static struct node_list
copy_list (struct arena *arena, const struct node_list *list)
{
  struct node_list copy = { NULL, list->count };
  if (list->count > 0)
    copy.items = arena_array (arena, struct node *, list->count);
  for (size_t i = 0; i < list->count; i++)
    copy.items[i] = node_copy (arena, list->items[i]);
  return copy;
}

struct node *
node_copy (struct arena *arena, const struct node *node)
{
  if (!node)
    return NULL;
  struct node *copy = arena_new (arena, struct node);
  *copy = *node;
  copy->original = node->original ? node->original : (struct node *) node;
  if (node->variable && node->variable->copy)
    copy->variable = node->variable->copy;
  copy->a = node_copy (arena, node->a);
  copy->b = node_copy (arena, node->b);
  copy->c = node_copy (arena, node->c);
  copy->list = copy_list (arena, &node->list);
  copy->more = copy_list (arena, &node->more);
  return copy;
}

bool
node_is_item (const struct node *node)
{
  switch (node->kind)
    {
    case NODE_FUNCTION:
    case NODE_STRUCT:
    case NODE_ENUM:
    case NODE_IMPL:
    case NODE_TRAIT:
    case NODE_MODULE:
    case NODE_USE:
    case NODE_TYPE_ALIAS:
    case NODE_ITEMS:
      return true;
    default:
      return false;
    }
}

static void
visit_child (struct node *child,
             void (*visit) (struct node *child, void *context), void *context)
{
  if (child && !node_is_item (child))
    visit (child, context);
}

void
node_children (struct node *node,
               void (*visit) (struct node *child, void *context),
               void *context)
{
  visit_child (node->a, visit, context);
  visit_child (node->b, visit, context);
  if (node->kind != NODE_LAMBDA)
    visit_child (node->c, visit, context);
  for (size_t i = 0; i < node->list.count; i++)
    visit_child (node->list.items[i], visit, context);
}

static void
dump_node (const struct node *node, FILE *out, unsigned depth,
           const char *label)
{
  static const struct
  {
    unsigned flag;
    const char *name;
  } flags[] = { { FLAG_MUTABLE, "mut" },         { FLAG_CONSTANT, "const" },
                { FLAG_INCLUSIVE, "inclusive" }, { FLAG_HAS_VALUE, "value" },
                { FLAG_TEST, "test" },           { FLAG_CLASS, "class" } };
  struct position p = { 0, 0 };
  if (node->span.source)
    p = source_position (node->span.source, node->span.start);
  fprintf (out, "%*s%s%s", (int) (2 * depth), "", label,
           kind_names[node->kind]);
  if (node->op != OP_NONE)
    fprintf (out, " %s", operator_texts[node->op]);
  if (node->name)
    fprintf (out, " `%s`", node->name);
  if (node->kind == NODE_INTEGER || node->kind == NODE_BOOLEAN
      || node->kind == NODE_CHARACTER)
    fprintf (out, " %lld", (long long) node->integer);
  if (node->kind == NODE_FLOAT)
    fprintf (out, " %.17g", node->number);
  if (node->text)
    {
      struct buffer text = { 0 };
      buffer_put_c_string (&text, node->text, node->length);
      fprintf (out, " %s", buffer_text (&text));
      buffer_free (&text);
    }
  for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
    if (node->flags & flags[i].flag)
      fprintf (out, " %s", flags[i].name);
  fprintf (out, " @%u:%u\n", p.line, p.column);
  depth++;
  if (node->annotation)
    dump_node (node->annotation, out, depth, ": ");
  if (node->a)
    dump_node (node->a, out, depth, "");
  if (node->b)
    dump_node (node->b, out, depth, "");
  if (node->c)
    dump_node (node->c, out, depth, "");
  for (size_t i = 0; i < node->list.count; i++)
    dump_node (node->list.items[i], out, depth, "- ");
  for (size_t i = 0; i < node->more.count; i++)
    dump_node (node->more.items[i], out, depth, "+ ");
}

void
node_dump (const struct node *node, FILE *out)
{
  dump_node (node, out, 0, "");
}
