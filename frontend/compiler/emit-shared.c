/* SPDX-License-Identifier: MIT */
/* Emission: cells (RefCell, Cell, Mutex, captured variables that change) and,
   where they are counted or compared, Rc and Weak.  */

#include <string.h>

#include "emit-method.h"

struct type *
strong_type (struct emitter *e, const struct type *weak)
{
  struct type_context context = { e->arena, 0 };
  return type_of_1 (&context, TYPE_SHARED, weak->arguments[0]);
}

void
declare_weak (const char *prefix, const char *strong, struct buffer *out)
{
  static const char *const operations[]
      = { "copy", "drop", "upgrade", "eq", "cmp", "hash" };
  buffer_printf (out, "RUCHY_WEAK_DECLARE (%s)\n", strong);
  for (size_t i = 0; i < sizeof operations / sizeof *operations; i++)
    {
      bool two = i == 3 || i == 4;
      buffer_printf (out, "#define %s_%s(v%s) %s_weak_%s (v%s)\n", prefix,
                     operations[i], two ? ", w" : "", strong, operations[i],
                     two ? ", w" : "");
    }
  buffer_printf (out,
                 "#define %s_show(w, v, spec) ((void)(v), (void)(spec), "
                 "RUCHY_WRITE (w, \"(Weak)\"))\n",
                 prefix);
}

/* Whether the program has weak references to the cells of ENTRY.  */
static bool
has_weak (struct emitter *e, const struct type_entry *entry)
{
  return string_map_has (&e->entries,
                         text (e, "weak_%s", entry->id + strlen ("shared_")));
}

void
define_shared (struct emitter *e, struct type_entry *entry, struct buffer *out)
{
  static const struct
  {
    unsigned need;
    const char *name;
  } operations[] = { { NEED_SHOW, "SHOW" },
                     { NEED_EQ, "EQ" },
                     { NEED_ORDER, "ORD" },
                     { NEED_HASH, "HASH" } };
  put_template (e, entry, out, has_weak (e, entry) ? "WEAK" : "CELL",
                "DEFINE");
  for (size_t i = 0; i < sizeof operations / sizeof *operations; i++)
    if (entry->needs & operations[i].need)
      put_template (e, entry, out, "BOX", operations[i].name);
}

/* The value of NODE, a variable's last use as well: it lives on to the end of
   its scope, and counts.  */
static const char *
emit_kept (struct emitter *e, struct node *node)
{
  node->flags &= ~(unsigned) FLAG_LAST_USE;
  return emit_simple (e, node);
}

/* Rc<RefCell<T>>: borrow, borrow_mut, get, set.  */
struct value
emit_shared (struct emitter *e, struct node *node, struct type *type)
{
  struct type *inner = type_prune (type->arguments[0]);
  struct type *t = type_prune (node->a->type);
  const char *v
      = node->list.count ? emit_spilled (e, node->list.items[0], true) : NULL;
  const char *cell = emit_kept (e, node->a);
  for (; t != type; t = type_prune (t->arguments[0]))
    cell = t->kind == TYPE_REFERENCE ? text (e, "(*%s)", cell)
                                     : text (e, "%s->value", cell);
  if (is_called (node, "clone"))
    return (struct value){ cell, false };
  if (is_called (node, "set"))
    {
      if (type_is_managed (inner))
        put_line (e, node, "%s_drop (%s->value);", type_prefix (e, inner),
                  cell);
      put_line (e, node, "%s->value = %s;", cell,
                moved_value (e, inner, v).text);
      return (struct value){ "RUCHY_UNIT", false };
    }
  if (is_called (node, "replace") || is_called (node, "take"))
    {
      const char *old
          = owned_variable (e, node, inner, text (e, "%s->value", cell));
      put_line (e, node, "%s->value = %s;", cell,
                v ? moved_value (e, inner, v).text : zero_value (e, inner));
      return moved_value (e, inner, old);
    }
  if (type_prune (node->type)->kind == TYPE_REFERENCE)
    return (struct value){ text (e, "&%s->value", cell), false };
  return (struct value){ text (e, "%s->value", cell), false };
}

/* try_unwrap: the cell itself, which is its value wherever one is wanted, if
   nothing else refers to it.  */
static const char *
unwrapped (struct emitter *e, struct node *node)
{
  const char *t = owned_variable (e, node, node->list.items[0]->type,
                                  emit_owned (e, node->list.items[0]));
  const char *r = owned_variable (e, node, node->type, NULL);
  put_line (e, node, "%s.ok = %s->references == 1;", r, t);
  /* The error has the same place and type.  */
  put_line (e, node, "%s.value = RUCHY_MOVE (%s);", r, t);
  return text (e, "RUCHY_MOVE (%s)", r);
}

/* make_mut: the place of a value that nothing else refers to, a copy if need
   be.  */
static const char *
own_place (struct emitter *e, struct node *node, struct type *shared,
           const char *t)
{
  const char *n = type_prefix (e, shared);
  const char *p = temporary (e);
  put_line (e, node, "%s *%s = &%s;", c_type (e, shared), p, t);
  put_hidden (e, node, "if ((*%s)->references != 1)", p);
  e->indent++;
  open_brace (e);
  put_line (e, node, "%s %s_old = *%s;", c_type (e, shared), p, p);
  put_line (e, node, "*%s = %s_new (%s_copy (%s_old->value));", p, n,
            type_prefix (e, shared->arguments[0]), p);
  put_line (e, node, "%s_drop (%s_old);", n, p);
  close_brace (e);
  e->indent--;
  return text (e, "&(*%s)->value", p);
}

bool
emit_rc_function (struct emitter *e, struct node *node, struct value *value)
{
  if (strncmp (node->name, "Rc::", 4) != 0)
    return false;
  const char *name = node->name + 4;
  const char *texts[2] = { NULL, NULL };
  struct type *shared = type_prune (node->list.items[0]->type);
  while (shared->kind != TYPE_SHARED)
    shared = type_prune (shared->arguments[0]);
  const char *n = type_prefix (e, shared);
  if (strcmp (name, "try_unwrap") == 0)
    {
      *value = (struct value){ unwrapped (e, node), true };
      return true;
    }
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node *argument = node->list.items[i];
      struct type *t = type_prune (argument->type);
      texts[i] = emit_kept (e, argument);
      for (; t->kind != TYPE_SHARED; t = type_prune (t->arguments[0]))
        texts[i] = t->kind == TYPE_REFERENCE ? text (e, "(*%s)", texts[i])
                                             : text (e, "%s->value", texts[i]);
    }
  bool weak = has_weak (e, type_entry (e, shared));
  const char *t = texts[0];
  value->owned = false;
  if (strcmp (name, "strong_count") == 0)
    value->text = text (e, "%s->references", t);
  else if (strcmp (name, "weak_count") == 0)
    value->text = weak ? text (e, "(%s->weak - 1)", t) : "INT64_C (0)";
  else if (strcmp (name, "ptr_eq") == 0)
    value->text = text (e, "(%s == %s)", t, texts[1]);
  else if (strcmp (name, "make_mut") == 0)
    value->text = own_place (e, node, shared, t);
  else if (strcmp (name, "get_mut") == 0)
    value->text = text (
        e, "((%s){ .some = %s->references == 1, .value = &%s->value })",
        c_type (e, node->type), t, t);
  else
    *value = (struct value){ text (e, "%s_weak_copy (%s)", n, t), true };
  return true;
}
