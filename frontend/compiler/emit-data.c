/* SPDX-License-Identifier: MIT */
/* Emission: arrays, tuples, objects, comprehensions.  */

#include <string.h>

#include "emit.h"

/* Append NODE's items to ITEMS, evaluated in their order and owned.  */
static void
put_items (struct emitter *e, struct node *node, struct buffer *items)
{
  size_t count = node->list.count;
  struct node ***slots = arena_array (e->arena, struct node **, count);
  bool *owned = arena_array (e->arena, bool, count);
  const char **texts = arena_array (e->arena, const char *, count);
  for (size_t i = 0; i < count; i++)
    {
      slots[i] = &node->list.items[i];
      owned[i] = true;
    }
  emit_operands (e, slots, count, owned, texts);
  for (size_t i = 0; i < count; i++)
    buffer_printf (items, "%s%s", i ? ", " : "", texts[i]);
}

struct value
emit_array (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->type);
  struct type *element = type_prune (type->arguments[0]);
  const char *p = type_prefix (e, type);
  size_t count = node->list.count;
  bool spread = false;
  for (size_t i = 0; i < count; i++)
    spread = spread || node->list.items[i]->kind == NODE_SPREAD;
  if (count == 0)
    return (struct value){ text (e, "(%s){ 0 }", p), true };
  if (spread || count > 2000)
    {
      const char *t = owned_variable (e, node, type, NULL);
      for (size_t i = 0; i < count; i++)
        {
          struct node *item = node->list.items[i];
          if (item->kind == NODE_SPREAD)
            {
              struct node *convert
                  = node_new (e->arena, NODE_CONVERT, item->span);
              convert->a = item->a;
              convert->type = type;
              put_line (e, item, "%s_append (&%s, %s);", p, t,
                        emit_borrowed (e, convert));
            }
          else
            put_line (e, item, "%s_push (&%s, %s);", p, t,
                      emit_owned (e, item));
        }
      return (struct value){ text (e, "RUCHY_MOVE (%s)", t), true };
    }
  struct buffer items = { 0 };
  put_items (e, node, &items);
  struct value v = { text (e, "%s_from ((%s[]){ %s }, %zu)", p,
                           c_type (e, element), buffer_text (&items), count),
                     true };
  buffer_free (&items);
  return v;
}

struct value
emit_tuple (struct emitter *e, struct node *node)
{
  struct buffer items = { 0 };
  put_items (e, node, &items);
  struct value v
      = { text (e, "(%s){ %s }", c_type (e, node->type), buffer_text (&items)),
          true };
  buffer_free (&items);
  return v;
}

struct value
emit_object (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->type);
  bool map = type->kind == TYPE_MAP;
  const char *p = map ? type_prefix (e, type) : "ruchy_map_dyn";
  const char *t = temporary (e);
  if (map)
    t = owned_variable (e, node, type, NULL);
  else
    {
      t = owned_variable (e, node, &type_dynamic, NULL);
      put_line (e, node, "%s.tag = RUCHY_OBJECT;", t);
    }
  const char *place = map ? text (e, "&%s", t) : text (e, "&%s.object", t);
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node *entry = node->list.items[i];
      if (entry->kind == NODE_SPREAD)
        {
          const char *other = emit_borrowed (e, entry->a);
          if (!map)
            {
              struct type_context context = { e->arena, 0 };
              struct type *object = type_of_2 (&context, TYPE_MAP,
                                               &type_string, &type_dynamic);
              other = owned_variable (e, entry, object,
                                      text (e, "ruchy_dyn_to_object (%s, %s)",
                                            other, place_text (e, entry)));
            }
          put_line (e, entry, "%s_extend (%s, %s);", p, place, other);
          continue;
        }
      const char *key
          = !entry->b ? string_text (e, entry->name, strlen (entry->name))
            : map     ? emit_spilled (e, entry->b, true)
                      : owned_variable (e, entry, &type_string,
                                        text (e, "ruchy_dyn_to_string (%s, %s)",
                                              emit_borrowed (e, entry->b),
                                              place_text (e, entry)));
      if (entry->b && type_is_managed (map ? entry->b->type : &type_string))
        key = text (e, "RUCHY_MOVE (%s)", key);
      const char *value = emit_owned (e, entry->a);
      put_line (e, entry, "%s_put (%s, %s, %s);", p, place, key, value);
    }
  return (struct value){ text (e, "RUCHY_MOVE (%s)", t), true };
}

/* [value for x in xs if c]  */
struct comprehension
{
  struct node *node;
  size_t clause;
  const char *result;
};

static void
comprehension_body (struct emitter *e, void *context)
{
  struct comprehension *c = context;
  struct node *clause = c->node->list.items[c->clause];
  if (clause->c)
    {
      put_line (e, clause->c, "if (%s)", emit_condition (e, clause->c));
      e->indent++;
      open_brace (e);
    }
  if (++c->clause < c->node->list.count)
    {
      struct node *next = c->node->list.items[c->clause];
      emit_each (e, next->b, next, next->a, comprehension_body, c);
    }
  else
    put_line (e, c->node->a, "%s_push (&%s, %s);",
              type_prefix (e, c->node->type), c->result,
              emit_owned (e, c->node->a));
  if (clause->c)
    {
      close_brace (e);
      e->indent--;
    }
}

struct value
emit_comprehension (struct emitter *e, struct node *node)
{
  struct comprehension c = { .node = node };
  struct node *first = node->list.items[0];
  c.result = owned_variable (e, node, node->type, NULL);
  emit_each (e, first->b, first, first->a, comprehension_body, &c);
  return (struct value){ text (e, "RUCHY_MOVE (%s)", c.result), true };
}
