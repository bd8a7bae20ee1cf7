/* SPDX-License-Identifier: MIT */
/* Emission: methods of built-in types.  Those of builtins.def are one C call,
   those with a template in methods.def are filled in; the rest is written out
   here, what takes functions in emit-iterate.c.  */

#include <string.h>

#include "builtins.h"
#include "emit.h"
#include "methods.h"

static bool
is (const struct node *node, const char *name)
{
  return strcmp (node->name, name) == 0;
}

/* The object, references and boxes followed, borrowed and simple.  */
static const char *
object_value (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->a->type);
  bool kept = (node->a->flags & FLAG_LAST_USE) != 0;
  node->a->flags &= ~FLAG_LAST_USE;
  const char *t = emit_simple (e, node->a);
  if (kept)
    node->a->flags |= FLAG_LAST_USE;
  while (type->kind == TYPE_REFERENCE || type->kind == TYPE_BOX)
    {
      t = type->kind == TYPE_REFERENCE ? text (e, "(*%s)", t)
                                       : text (e, "%s->value", t);
      type = type_prune (type->arguments[0]);
    }
  if (type->kind == TYPE_SHARED && method_receiver (type) == 'x'
      && !method_find ('x', node->name, node->list.count))
    t = text (e, "%s->value", t);
  return t;
}

/* The object's place, for methods that change it.  */
static const char *
object_place (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->a->type);
  const char *t;
  if (is_place_node (node->a))
    t = emit_place (e, node->a);
  else
    t = owned_variable (e, node, type, emit_owned (e, node->a));
  while (type->kind == TYPE_REFERENCE || type->kind == TYPE_BOX
         || type->kind == TYPE_SHARED)
    {
      if (type->kind == TYPE_REFERENCE)
        t = text (e, "(*%s)", t);
      else
        t = text (e, "(*%s_place (&%s))", type_prefix (e, type), t);
      type = type_prune (type->arguments[0]);
    }
  return t;
}

/* Arguments in order, before the object is looked at.  */
static void
method_arguments (struct emitter *e, struct node *node, const bool *owned,
                  const char **texts)
{
  size_t count = node->list.count;
  struct node ***slots = arena_array (e->arena, struct node **, count + 1);
  for (size_t i = 0; i < count; i++)
    slots[i] = &node->list.items[i];
  emit_operands (e, slots, count, owned, texts);
  /* What was only computed so far must not see the object change.  */
  for (size_t i = 0; i < count; i++)
    {
      struct type *t = type_prune (node->list.items[i]->type);
      if (owned[i] && type_is_managed (t)
          && strncmp (texts[i], "RUCHY_MOVE (t", 13) != 0
          && strncmp (texts[i], "RUCHY_STR (", 11) != 0)
        texts[i] = text (e, "RUCHY_MOVE (%s)",
                         owned_variable (e, node, t, texts[i]));
    }
}

static struct value
table_method (struct emitter *e, struct node *node, const struct builtin *b)
{
  const char *c = b->c_name;
  size_t count = node->list.count;
  bool *owned = arena_array (e->arena, bool, count + 1);
  const char **texts = arena_array (e->arena, const char *, count + 1);
  struct type *type = type_prune (node->type);
  bool change = *c == '&';
  const char *object = NULL;
  if (change)
    c++;
  /* push of a character needs no string.  */
  if (count == 1 && strcmp (c, "ruchy_str_append") == 0
      && node->list.items[0]->kind == NODE_CONVERT
      && type_prune (node->list.items[0]->a->type)->kind == TYPE_CHAR)
    {
      node->list.items[0] = node->list.items[0]->a;
      c = "ruchy_str_push";
    }
  if (!change && (!count || !has_effects (node->list.items[0])))
    object = object_value (e, node);
  if (!change && !object)
    object = emit_spilled (e, node->a, false);
  method_arguments (e, node, owned, texts);
  if (change)
    object = text (e, "&%s", object_place (e, node));
  if (*c == '\0')
    return (struct value){ object, false };
  size_t length = strlen (c);
  bool at = c[length - 1] == '@';
  struct buffer out = { 0 };
  buffer_printf (&out, "%.*s (%s", (int)(length - at), c, object);
  for (size_t i = 0; i < count; i++)
    buffer_printf (&out, ", %s", texts[i]);
  if (at)
    buffer_printf (&out, ", %s", place_text (e, node));
  const char *call = arena_strdup (e->arena, buffer_text (&out));
  buffer_free (&out);
  if (b->result[0] == '?')
    {
      const char *t = owned_variable (e, node, type, NULL);
      put_line (e, node, "%s.some = %s, &%s.value);", t, call, t);
      return type_is_managed (type)
                 ? (struct value){ text (e, "RUCHY_MOVE (%s)", t), true }
                 : (struct value){ t, false };
    }
  return (struct value){ text (e, "%s)", call), true };
}

static unsigned
needs_of (const char *letters)
{
  unsigned needs = 0;
  for (; *letters; letters++)
    needs |= *letters == 'E'   ? NEED_EQ
             : *letters == 'O' ? NEED_ORDER
             : *letters == 'S' ? NEED_SHOW
             : *letters == 'H' ? NEED_HASH
                               : NEED_NUMBER;
  return needs;
}

/* Fill in the template of a method.  */
static struct value
template_method (struct emitter *e, struct node *node,
                 const struct generic_method *m, struct type *type)
{
  const char *p = m->c_template;
  bool borrowed = *p == '*';
  size_t count = node->list.count;
  bool *owned = arena_array (e->arena, bool, count + 1);
  const char **texts = arena_array (e->arena, const char *, count + 1);
  const char *object = NULL;
  bool change = strstr (p, "$&") != NULL;
  struct buffer out = { 0 };
  if (borrowed)
    {
      p++;
      if (strcmp (p, "$0") == 0)
        {
          /* The object itself, which may be moved on.  */
          struct value v = emit_value (e, node->a);
          struct type *t = type_prune (node->a->type);
          if (t->kind != type->kind)
            {
              const char *s = borrow (e, node, v, t);
              for (; t->kind != type->kind;
                   t = type_prune (t->arguments[0]))
                s = t->kind == TYPE_REFERENCE ? text (e, "(*%s)", s)
                                              : text (e, "%s->value", s);
              v = (struct value){ s, false };
            }
          return v;
        }
    }
  type_need (e, type, needs_of (m->needs));
  for (const char *q = strchr (p, '$'); q; q = strchr (q + 1, '$'))
    if (q[1] >= '1' && q[1] <= '9' && q[2] == 'o')
      owned[q[1] - '1'] = true;
  bool effects = false;
  for (size_t i = 0; i < count; i++)
    effects = effects || has_effects (node->list.items[i]);
  if (!change)
    object = object_value (e, node);
  if (!change && effects && type_is_managed (type)
      && node->a->kind == NODE_NAME && node->a->variable->is_assigned)
    object = owned_variable (e, node, type,
                             own (e, (struct value){ object, false }, type));
  method_arguments (e, node, owned, texts);
  if (change)
    object = object_place (e, node);
  for (; *p; p++)
    {
      if (*p != '$')
        {
          buffer_putc (&out, *p);
          continue;
        }
      p++;
      switch (*p)
        {
        case 'N':
          buffer_puts (&out, type_prefix (e, type));
          break;
        case 'P':
          buffer_puts (&out, type_prefix (e, type->arguments[0]));
          break;
        case 'Q':
          buffer_puts (&out, type_prefix (e, type->arguments[1]));
          break;
        case 'R':
          buffer_puts (&out, type_prefix (e, node->type));
          break;
        case '0':
          buffer_puts (&out, object);
          break;
        case '&':
          buffer_printf (&out, "&%s", object);
          break;
        case '@':
          buffer_puts (&out, place_text (e, node));
          break;
        default:
          buffer_puts (&out, texts[*p - '1']);
          if (p[1] == 'o')
            p++;
        }
    }
  struct value v = { arena_strdup (e->arena, buffer_text (&out)), !borrowed };
  buffer_free (&out);
  return v;
}

/* An Option<T> variable T with T.some = CONDITION and, if so, the value of
   TEXT (borrowed or owned).  */
static struct value
option_of (struct emitter *e, struct node *node, struct type *type,
           const char *condition, const char *value, bool owned)
{
  struct type *inner = type_prune (type->arguments[0]);
  const char *t = owned_variable (e, node, type, NULL);
  put_line (e, node, "if (%s)", condition);
  e->indent++;
  put_line (e, node, "%s = %s_some (%s);", t, type_prefix (e, type),
            owned ? value : own (e, (struct value){ value, false }, inner));
  e->indent--;
  return type_is_managed (type)
             ? (struct value){ text (e, "RUCHY_MOVE (%s)", t), true }
             : (struct value){ t, false };
}

/* first, last, pop, min …: a plain value or an Option.  */
static bool
array_element_method (struct emitter *e, struct node *node,
                      struct type *type, struct value *value)
{
  struct type *result = type_prune (node->type);
  const char *p = type_prefix (e, type);
  struct type *element = type_prune (type->arguments[0]);
  bool option = result->kind == TYPE_OPTION
                && !type_equal (result, element);
  bool first = is (node, "first") || is (node, "head") || is (node, "front");
  bool last = is (node, "last") || is (node, "back");
  if (is (node, "pop") || is (node, "pop_back") || is (node, "pop_front"))
    {
      bool front = is (node, "pop_front");
      const char *a = temporary (e);
      put_line (e, node, "%s *%s = &%s;", c_type (e, type), a,
                object_place (e, node));
      if (option)
        {
          if (front)
            *value = option_of (e, node, result,
                                text (e, "%s->length", a),
                                text (e, "%s_remove (%s, 0, \"\")", p, a),
                                true);
          else
            {
              const char *t = owned_variable (e, node, result, NULL);
              put_line (e, node, "%s.some = %s_pop (%s, &%s.value);", t, p, a,
                        t);
              *value = type_is_managed (result)
                           ? (struct value){ text (e, "RUCHY_MOVE (%s)", t),
                                             true }
                           : (struct value){ t, false };
            }
          return true;
        }
      const char *t = owned_variable (e, node, result, NULL);
      put_line (e, node, "if (!%s_pop (%s, &%s))", p, a, t);
      e->indent++;
      put_line (e, node, "ruchy_panic_empty (%s, \"pop\");",
                place_text (e, node));
      e->indent--;
      *value = type_is_managed (result)
                   ? (struct value){ text (e, "RUCHY_MOVE (%s)", t), true }
                   : (struct value){ t, false };
      return true;
    }
  if (first || last)
    {
      const char *a = object_value (e, node);
      const char *index
          = first ? "0" : text (e, "%s.length - 1", a);
      if (option)
        *value = option_of (e, node, result, text (e, "%s.length", a),
                            text (e, "%s.data[%s]", a, index), false);
      else
        *value = (struct value){ text (e, "%s_%s (%s, %s)", p,
                                       first ? "first" : "last", a,
                                       place_text (e, node)),
                                 true };
      return true;
    }
  if (is (node, "min") || is (node, "max"))
    {
      const char *a = object_value (e, node);
      type_need (e, type, NEED_ORDER);
      if (option)
        *value = option_of (e, node, result, text (e, "%s.length", a),
                            text (e, "%s.data[%s_%s_index (%s)]", a, p,
                                  node->name, a),
                            false);
      else
        *value = (struct value){ text (e, "%s_%s (%s, %s)", p, node->name, a,
                                       place_text (e, node)),
                                 true };
      return true;
    }
  if (is (node, "get") || is (node, "nth"))
    {
      const char *i = emit_simple (e, node->list.items[0]);
      const char *a = object_value (e, node);
      *value = option_of (e, node, result,
                          text (e, "(uint64_t)%s < (uint64_t)%s.length", i,
                                a),
                          text (e, "%s.data[%s]", a, i), false);
      return true;
    }
  if (is (node, "get_mut") || is (node, "last_mut")
      || is (node, "first_mut"))
    {
      const char *i = node->list.count
                          ? emit_simple (e, node->list.items[0])
                          : NULL;
      const char *a = temporary (e);
      put_line (e, node, "%s *%s = &%s;", c_type (e, type), a,
                object_place (e, node));
      put_line (e, node, "%s_unique (%s);", p, a);
      if (!i)
        i = is (node, "last_mut") ? text (e, "%s->length - 1", a) : "0";
      *value = option_of (e, node, result,
                          text (e, "(uint64_t)(%s) < (uint64_t)%s->length", i,
                                a),
                          text (e, "&%s->data[%s]", a, i), false);
      return true;
    }
  return false;
}

/* A function of a library macro, written once.  */
static const char *
made_function (struct emitter *e, const char *name, const char *definition)
{
  struct string_map_entry *slot
      = string_map_entry (&e->made, name, strlen (name));
  if (!slot->value)
    {
      slot->value = (void *)name;
      buffer_printf (&e->helpers, "%s\n", definition);
    }
  return name;
}

static bool
array_method (struct emitter *e, struct node *node, struct type *type,
              struct value *value)
{
  struct type *result = type_prune (node->type);
  struct type *element = type_prune (type->arguments[0]);
  const char *p = type_prefix (e, type), *ep = type_prefix (e, element);
  const char *rp = type_prefix (e, result);
  if (array_element_method (e, node, type, value))
    return true;
  if (is (node, "sort") || is (node, "reverse")
      || is (node, "sort_unstable"))
    {
      const char *operation = is (node, "reverse") ? "reverse" : "sort";
      if (*operation == 's')
        type_need (e, type, NEED_ORDER);
      if (result->kind == TYPE_UNIT)
        *value = (struct value){ text (e, "%s_%s (&%s)", p, operation,
                                       object_place (e, node)),
                                 false };
      else
        *value = (struct value){ text (e, "%s_%s (%s)", p,
                                       *operation == 's' ? "sorted"
                                                         : "reversed",
                                       object_value (e, node)),
                                 true };
      return true;
    }
  if (is (node, "append"))
    {
      bool array = type_equal (node->list.items[0]->type, type)
                   || type_strip (node->list.items[0]->type)->kind
                          == TYPE_ARRAY;
      if (result->kind == TYPE_UNIT)
        {
          const char *v = emit_spilled (e, node->list.items[0], true);
          const char *object = object_place (e, node);
          if (type_is_managed (element) && !array)
            v = text (e, "RUCHY_MOVE (%s)", v);
          *value = (struct value){
            text (e, "%s_%s (&%s, %s)", p, array ? "append" : "push", object,
                  v),
            false
          };
          return true;
        }
      const char *t = owned_variable (
          e, node, type,
          own (e, (struct value){ object_value (e, node), false }, type));
      if (array)
        put_line (e, node, "%s_append (&%s, %s);", p, t,
                  emit_borrowed (e, node->list.items[0]));
      else
        put_line (e, node, "%s_push (&%s, %s);", p, t,
                  emit_owned (e, node->list.items[0]));
      *value = (struct value){ text (e, "RUCHY_MOVE (%s)", t), true };
      return true;
    }
  if (is (node, "enumerate"))
    {
      const char *name = made_function (
          e, text (e, "%s_enumerate", p),
          text (e, "RUCHY_ARRAY_ENUMERATE (%s_enumerate, %s, %s, f0, f1, %s, "
                "%s)",
                p, rp, c_type (e, result->arguments[0]), p, ep));
      *value = (struct value){ text (e, "%s (%s)", name,
                                     object_value (e, node)),
                               true };
      return true;
    }
  if (is (node, "zip"))
    {
      struct type *other = type_strip (node->list.items[0]->type);
      const char *op = type_prefix (e, other);
      const char *name = made_function (
          e, text (e, "%s_zip_%s", p, op),
          text (e,
                "RUCHY_ARRAY_ZIP (%s_zip_%s, %s, %s, f0, f1, %s, %s, %s, %s)",
                p, op, rp, c_type (e, result->arguments[0]), p, ep, op,
                type_prefix (e, other->arguments[0])));
      const char *object = object_value (e, node);
      *value = (struct value){ text (e, "%s (%s, %s)", name, object,
                                     emit_borrowed (e, node->list.items[0])),
                               true };
      return true;
    }
  if (is (node, "windows") || is (node, "chunks"))
    {
      const char *name = made_function (
          e, text (e, "%s_chunks", p),
          text (e, "RUCHY_ARRAY_CHUNKS (%s_chunks, %s, %s)", p, rp, p));
      const char *size = emit_simple (e, node->list.items[0]);
      *value = (struct value){
        text (e, "%s (%s, %s, %s, %s)", name, object_value (e, node), size,
              is (node, "chunks") ? size : "1",
              is (node, "chunks") ? "true" : "false"),
        true
      };
      return true;
    }
  if (is (node, "flatten") || is (node, "concat"))
    {
      if (element->kind == TYPE_STRING)
        {
          *value = (struct value){ text (e, "ruchy_array_str_concat_all (%s)",
                                         object_value (e, node)),
                                   true };
          return true;
        }
      if (element->kind == TYPE_OPTION)
        {
          const char *a = object_value (e, node), *i = temporary (e);
          const char *t = owned_variable (e, node, result, NULL);
          put_line (e, node,
                    "for (int64_t %s = 0; %s < %s.length; %s++)", i, i, a, i);
          e->indent++;
          put_line (e, node, "if (%s.data[%s].some)", a, i);
          e->indent++;
          put_line (e, node, "%s_push (&%s, %s);", rp, t,
                    own (e,
                         (struct value){ text (e, "%s.data[%s].value", a, i),
                                         false },
                         element->arguments[0]));
          e->indent -= 2;
          *value = (struct value){ text (e, "RUCHY_MOVE (%s)", t), true };
          return true;
        }
      if (element->kind != TYPE_ARRAY)
        {
          *value = (struct value){ object_value (e, node), false };
          return true;
        }
      const char *name = made_function (
          e, text (e, "%s_flatten", p),
          text (e, "RUCHY_ARRAY_FLATTEN (%s_flatten, %s, %s)", p, p, ep));
      *value = (struct value){ text (e, "%s (%s)", name,
                                     object_value (e, node)),
                               true };
      return true;
    }
  if (is (node, "collect"))
    {
      *value = emit_collect (e, node, emit_value (e, node->a),
                             node->a->type, result);
      return true;
    }
  if (is (node, "drain"))
    {
      const char *r = emit_simple (e, node->list.items[0]);
      const char *a = temporary (e), *end = temporary (e);
      const char *t = owned_variable (e, node, type, NULL);
      put_line (e, node, "%s *%s = &%s;", c_type (e, type), a,
                object_place (e, node));
      put_line (e, node,
                "int64_t %s = %s.end > %s->length ? %s->length : %s.end + "
                "%s.inclusive;",
                end, r, a, a, r, r);
      put_line (e, node, "for (int64_t i = %s.start; i < %s; %s--)", r, end,
                end);
      e->indent++;
      put_line (e, node, "%s_push (&%s, %s_remove (%s, i, %s));", p, t, p, a,
                place_text (e, node));
      e->indent--;
      *value = (struct value){ text (e, "RUCHY_MOVE (%s)", t), true };
      return true;
    }
  if (is (node, "split_at"))
    {
      const char *i = emit_simple (e, node->list.items[0]);
      const char *a = object_value (e, node);
      *value = (struct value){
        text (e, "(%s){ %s_slice (%s, 0, %s, %s), %s_slice (%s, %s, "
              "INT64_MAX, %s) }",
              c_type (e, result), p, a, i, place_text (e, node), p, a, i,
              place_text (e, node)),
        true
      };
      return true;
    }
  if (is (node, "binary_search"))
    {
      type_need (e, type, NEED_ORDER);
      const char *v = emit_borrowed (e, node->list.items[0]);
      const char *i = plain_variable (
          e, node, &type_i64,
          text (e, "%s_binary_search (%s, %s)", p, object_value (e, node),
                v));
      *value = (struct value){
        text (e, "(%s >= 0 ? %s_ok (%s) : %s_err (-1 - %s))", i, rp, i, rp,
              i),
        true
      };
      return true;
    }
  return false;
}

/* Collect an array (VALUE) into TO.  */
struct value
emit_collect (struct emitter *e, struct node *node, struct value value,
              struct type *from, struct type *to)
{
  from = type_prune (from);
  if (type_equal (from, to))
    return value;
  const char *a = borrow (e, node, value, from);
  for (; from->kind != TYPE_ARRAY; from = type_prune (from->arguments[0]))
    a = from->kind == TYPE_REFERENCE ? text (e, "(*%s)", a)
                                     : text (e, "%s->value", a);
  struct type *element = type_prune (from->arguments[0]);
  if (to->kind == TYPE_ARRAY)
    return (struct value){ a, false };
  if (to->kind == TYPE_STRING)
    {
      if (element->kind == TYPE_CHAR)
        return (struct value){ text (e, "ruchy_str_from_chars (%s)", a),
                               true };
      type_need (e, from, NEED_SHOW);
      return (struct value){ text (e, "%s_join (%s, (ruchy_str){ 0 })",
                                   type_prefix (e, from), a),
                             true };
    }
  const char *t = owned_variable (e, node, to, NULL);
  const char *i = temporary (e);
  const char *p = type_prefix (e, to);
  const char *item = text (e, "%s.data[%s]", a, i);
  if (to->kind == TYPE_RESULT || to->kind == TYPE_OPTION)
    {
      struct type *values = type_prune (to->arguments[0]);
      const char *flag = to->kind == TYPE_RESULT ? "ok" : "some";
      put_line (e, node, "%s.%s = true;", t, flag);
      put_line (e, node, "for (int64_t %s = 0; %s < %s.length; %s++)", i, i,
                a, i);
      e->indent++;
      open_brace (e);
      put_line (e, node, "if (!%s.%s)", item, flag);
      e->indent++;
      open_brace (e);
      put_line (e, node, "%s_drop (%s.value);", type_prefix (e, values), t);
      if (to->kind == TYPE_RESULT)
        put_line (e, node, "%s = %s_err (%s);", t, p,
                  own (e, (struct value){ text (e, "%s.error", item), false },
                       to->arguments[1]));
      else
        put_line (e, node, "%s = %s_none ();", t, p);
      put_line (e, node, "break;");
      close_brace (e);
      e->indent--;
      put_line (e, node, "%s_push (&%s.value, %s);", type_prefix (e, values),
                t,
                own (e, (struct value){ text (e, "%s.value", item), false },
                     element->arguments[0]));
      close_brace (e);
      e->indent--;
      return (struct value){ text (e, "RUCHY_MOVE (%s)", t), true };
    }
  put_line (e, node, "for (int64_t %s = 0; %s < %s.length; %s++)", i, i, a,
            i);
  e->indent++;
  if (to->kind == TYPE_SET)
    put_line (e, node, "%s_insert_key (&%s, %s);", p, t,
              own (e, (struct value){ item, false }, element));
  else
    put_line (e, node, "%s_put (&%s, %s, %s);", p, t,
              own (e, (struct value){ text (e, "%s.f0", item), false },
                   element->arguments[0]),
              own (e, (struct value){ text (e, "%s.f1", item), false },
                   element->arguments[1]));
  e->indent--;
  return (struct value){ text (e, "RUCHY_MOVE (%s)", t), true };
}

static struct value
moved (struct emitter *e, struct type *type, const char *place)
{
  return type_is_managed (type)
             ? (struct value){ text (e, "RUCHY_MOVE (%s)", place), true }
             : (struct value){ place, false };
}

/* The object as an owned variable of its own, references followed.  */
static const char *
owned_object (struct emitter *e, struct node *node, struct type *type)
{
  struct value v = emit_value (e, node->a);
  struct type *t = type_prune (node->a->type);
  if (t->kind != type->kind)
    {
      const char *s = borrow (e, node, v, t);
      for (; t->kind != type->kind; t = type_prune (t->arguments[0]))
        s = t->kind == TYPE_REFERENCE ? text (e, "(*%s)", s)
                                      : text (e, "%s->value", s);
      v = (struct value){ s, false };
    }
  return owned_variable (e, node, type, own (e, v, type));
}

static bool
option_method (struct emitter *e, struct node *node, struct type *type,
               struct value *value)
{
  struct type *result = type_prune (node->type);
  bool option = type->kind == TYPE_OPTION;
  struct type *inner = type_prune (type->arguments[0]);
  const char *p = type_prefix (e, type);
  const char *flag = option ? "some" : "ok";
  if (is (node, "take") || is (node, "replace"))
    {
      const char *v = node->list.count
                          ? emit_spilled (e, node->list.items[0], true)
                          : NULL;
      const char *o = temporary (e);
      put_line (e, node, "%s *%s = &%s;", c_type (e, type), o,
                object_place (e, node));
      const char *t = owned_variable (e, node, type, text (e, "*%s", o));
      put_line (e, node, "*%s = %s;", o,
                v ? text (e, "%s_some (%s)", p,
                          moved (e, inner, v).text)
                  : zero_value (e, type));
      *value = moved (e, type, t);
      return true;
    }
  if (is (node, "as_mut"))
    {
      const char *o = temporary (e);
      put_line (e, node, "%s *%s = &%s;", c_type (e, type), o,
                object_place (e, node));
      *value = option_of (e, node, result, text (e, "%s->some", o),
                          text (e, "&%s->value", o), true);
      return true;
    }
  if (is (node, "insert"))
    {
      const char *v = emit_spilled (e, node->list.items[0], true);
      const char *o = temporary (e);
      put_line (e, node, "%s *%s = &%s;", c_type (e, type), o,
                object_place (e, node));
      put_line (e, node, "%s_drop (*%s);", p, o);
      put_line (e, node, "*%s = %s_some (%s);", o, p,
                moved (e, inner, v).text);
      *value = (struct value){ "RUCHY_UNIT", false };
      return true;
    }
  if (is (node, "unwrap") || is (node, "expect") || is (node, "unwrap_err"))
    {
      bool error = is (node, "unwrap_err");
      struct type *part = error ? type_prune (type->arguments[1]) : inner;
      const char *message
          = node->list.count ? emit_borrowed (e, node->list.items[0]) : NULL;
      const char *t = owned_object (e, node, type);
      if (!option)
        type_need (e, type, NEED_SHOW);
      /* The check alone; the value is taken from the variable.  */
      const char *check
          = text (e, "(void)%s_%s (%s%s%s, %s);", p, node->name, t,
                  message ? ", " : "", message ? message : "",
                  place_text (e, node));
      put_line (e, node, "%s", check);
      *value = part->kind == TYPE_UNIT
                   ? (struct value){ "RUCHY_UNIT", false }
                   : moved (e, part,
                            text (e, "%s.%s", t, error ? "error" : "value"));
      return true;
    }
  if (is (node, "unwrap_or") || is (node, "unwrap_or_default")
      || is (node, "or"))
    {
      bool whole = is (node, "or");
      const char *t = owned_object (e, node, type);
      const char *r = owned_variable (e, node, result, NULL);
      put_line (e, node, "if (%s.%s)", t, flag);
      e->indent++;
      put_line (e, node, "%s = %s;", r,
                moved (e, result, whole ? t : text (e, "%s.value", t)).text);
      e->indent--;
      if (node->list.count)
        {
          put_line (e, node, "else");
          e->indent++;
          open_brace (e);
          put_line (e, node, "%s = %s;", r,
                    emit_owned (e, node->list.items[0]));
          close_brace (e);
          e->indent--;
        }
      *value = moved (e, result, r);
      return true;
    }
  if (is (node, "ok_or"))
    {
      const char *t = owned_object (e, node, type);
      const char *r = owned_variable (e, node, result, NULL);
      put_line (e, node, "if (%s.some)", t);
      e->indent++;
      put_line (e, node, "%s = %s_ok (%s);", r, type_prefix (e, result),
                moved (e, inner, text (e, "%s.value", t)).text);
      e->indent--;
      put_line (e, node, "else");
      e->indent++;
      open_brace (e);
      put_line (e, node, "%s = %s_err (%s);", r, type_prefix (e, result),
                emit_owned (e, node->list.items[0]));
      close_brace (e);
      e->indent--;
      *value = moved (e, result, r);
      return true;
    }
  if (is (node, "ok") || is (node, "err"))
    {
      bool ok = is (node, "ok");
      const char *t = owned_object (e, node, type);
      *value = option_of (
          e, node, result, text (e, "%s%s.ok", ok ? "" : "!", t),
          moved (e, result->arguments[0],
                 text (e, "%s.%s", t, ok ? "value" : "error"))
              .text,
          true);
      return true;
    }
  if (is (node, "iter"))
    {
      const char *t = owned_object (e, node, type);
      const char *r = owned_variable (e, node, result, NULL);
      put_line (e, node, "if (%s.some)", t);
      e->indent++;
      put_line (e, node, "%s_push (&%s, %s);", type_prefix (e, result), r,
                moved (e, inner, text (e, "%s.value", t)).text);
      e->indent--;
      *value = moved (e, result, r);
      return true;
    }
  return false;
}

static bool
map_method (struct emitter *e, struct node *node, struct type *type,
            struct value *value)
{
  struct type *result = type_prune (node->type);
  struct type *key = type_prune (type->arguments[0]);
  struct type *item = type_prune (type->arguments[1]);
  const char *p = type_prefix (e, type);
  bool owned[2] = { true, true };
  const char *texts[2];
  if (is (node, "insert") || is (node, "set"))
    {
      method_arguments (e, node, owned, texts);
      const char *object = object_place (e, node);
      if (is (node, "set") || (node->flags & FLAG_UNUSED_VALUE))
        {
          put_line (e, node, "%s_put (&%s, %s, %s);", p, object, texts[0],
                    texts[1]);
          *value = result->kind == TYPE_UNIT
                       ? (struct value){ "RUCHY_UNIT", false }
                       : (struct value){ zero_value (e, result), false };
          return true;
        }
      const char *t = owned_variable (e, node, result, NULL);
      put_line (e, node, "%s.some = %s_insert (&%s, %s, %s, &%s.value);", t,
                p, object, texts[0], texts[1], t);
      *value = moved (e, result, t);
      return true;
    }
  if (is (node, "get"))
    {
      const char *k = emit_borrowed (e, node->list.items[0]);
      const char *v = temporary (e);
      put_line (e, node, "%s *%s = %s_find (%s, %s);", c_type (e, item), v, p,
                object_value (e, node), k);
      *value = option_of (e, node, result, v, text (e, "*%s", v), false);
      return true;
    }
  if (is (node, "get_mut"))
    {
      const char *k = emit_borrowed (e, node->list.items[0]);
      const char *v = temporary (e);
      put_line (e, node, "%s *%s = %s_place (&%s, %s);", c_type (e, item), v,
                p, object_place (e, node), k);
      *value = option_of (e, node, result, v, v, true);
      return true;
    }
  if (is (node, "get_or"))
    {
      bool none[2] = { false, false };
      method_arguments (e, node, none, texts);
      const char *v = temporary (e);
      put_line (e, node, "%s *%s = %s_find (%s, %s);", c_type (e, item), v, p,
                object_value (e, node), texts[0]);
      *value = (struct value){
        text (e, "(%s ? %s : %s)", v,
              own (e, (struct value){ text (e, "*%s", v), false }, item),
              own (e, (struct value){ texts[1], false }, item)),
        true
      };
      return true;
    }
  if (is (node, "remove"))
    {
      const char *k = emit_spilled (e, node->list.items[0], false);
      const char *t = owned_variable (e, node, result, NULL);
      put_line (e, node, "%s.some = %s_remove (&%s, %s, &%s.value);", t, p,
                object_place (e, node), k, t);
      *value = moved (e, result, t);
      return true;
    }
  bool keys = is (node, "keys") || is (node, "into_keys");
  bool values = is (node, "values") || is (node, "into_values");
  if (keys || values)
    {
      const char *name = made_function (
          e, text (e, "%s_%s", p, keys ? "keys" : "values"),
          text (e, "RUCHY_MAP_%s (%s, %s, %s)", keys ? "KEYS" : "VALUES", p,
                type_prefix (e, result),
                type_prefix (e, keys ? key : item)));
      if (strcmp (p, "ruchy_map_dyn") == 0)
        name = text (e, "ruchy_map_dyn_%s", keys ? "keys" : "values");
      *value = (struct value){ text (e, "%s (%s)", name,
                                     object_value (e, node)),
                               true };
      return true;
    }
  if (is (node, "iter") || is (node, "into_iter") || is (node, "items")
      || is (node, "entries"))
    {
      const char *name = made_function (
          e, text (e, "%s_items", p),
          text (e, "RUCHY_MAP_ITEMS (%s, %s, %s, f0, f1, %s, %s)", p,
                type_prefix (e, result), c_type (e, result->arguments[0]),
                type_prefix (e, key), type_prefix (e, item)));
      *value = (struct value){ text (e, "%s (%s)", name,
                                     object_value (e, node)),
                               true };
      return true;
    }
  /* entry (k).or_insert (v)  */
  struct node *entry = node->a;
  struct node *modify = NULL;
  if (entry->kind == NODE_METHOD_CALL && is (entry, "and_modify"))
    {
      modify = entry;
      entry = entry->a;
    }
  if (entry->kind == NODE_METHOD_CALL && is (entry, "entry")
      && strncmp (node->name, "or_", 3) == 0)
    {
      const char *k = emit_spilled (e, entry->list.items[0], true);
      k = moved (e, key, k).text;
      if (modify)
        {
          const char *keep = owned_variable (e, node, key, k);
          const char *object = object_place (e, entry);
          const char *place = temporary (e);
          put_line (e, node, "%s *%s = %s_place (&%s, %s);",
                    c_type (e, item), place, p, object, keep);
          const char *f = emit_simple (e, modify->list.items[0]);
          put_line (e, node, "if (%s)", place);
          e->indent++;
          put_line (e, node, "%s;",
                    closure_call (e, type_strip (
                                         modify->list.items[0]->type),
                                  f, &place));
          e->indent--;
          k = moved (e, key, keep).text;
        }
      const char *v
          = is (node, "or_default") ? zero_value (e, item)
            : is (node, "or_insert_with")
                ? closure_call (
                    e, type_strip (node->list.items[0]->type),
                    emit_simple (e, node->list.items[0]), NULL)
                : emit_owned (e, node->list.items[0]);
      if (type_is_managed (item) && strchr (v, '('))
        v = moved (e, item, owned_variable (e, node, item, v)).text;
      *value = (struct value){ text (e, "%s_or_insert (&%s, %s, %s)", p,
                                     object_place (e, entry), k, v),
                               false };
      return true;
    }
  return false;
}

static bool
set_method (struct emitter *e, struct node *node, struct type *type,
            struct value *value)
{
  struct type *result = type_prune (node->type);
  const char *p = type_prefix (e, type);
  if (is (node, "iter") || is (node, "into_iter"))
    {
      const char *name = made_function (
          e, text (e, "%s_keys", p),
          text (e, "RUCHY_MAP_KEYS (%s, %s, %s)", p, type_prefix (e, result),
                type_prefix (e, type->arguments[0])));
      *value = (struct value){ text (e, "%s (%s)", name,
                                     object_value (e, node)),
                               true };
      return true;
    }
  if (is (node, "extend"))
    {
      const char *a = emit_spilled (e, node->list.items[0], false);
      const char *i = temporary (e);
      const char *object = object_place (e, node);
      put_line (e, node, "for (int64_t %s = 0; %s < %s.length; %s++)", i, i,
                a, i);
      e->indent++;
      put_line (e, node, "%s_insert_key (&%s, %s);", p, object,
                own (e,
                     (struct value){ text (e, "%s.data[%s]", a, i), false },
                     type->arguments[0]));
      e->indent--;
      *value = (struct value){ "RUCHY_UNIT", false };
      return true;
    }
  return false;
}

static bool
string_method (struct emitter *e, struct node *node, struct value *value)
{
  struct type *result = type_prune (node->type);
  if (is (node, "parse"))
    {
      struct type *to = type_prune (result->arguments[0]);
      const char *s = object_value (e, node);
      const char *t = owned_variable (e, node, result, NULL);
      const char *message = temporary (e);
      put_line (e, node, "const char *%s = NULL;", message);
      if (type_is_integer (to) && type_is_signed (to))
        {
          const char *v = plain_variable (e, node, &type_i64, "0");
          unsigned bits = type_bits (to) > 64 ? 64 : type_bits (to);
          put_line (e, node,
                    "%s.ok = ruchy_str_parse_i64 (%s, INT%u_MIN, INT%u_MAX, "
                    "&%s, &%s);",
                    t, s, bits, bits, v, message);
          put_line (e, node, "if (%s.ok)", t);
          e->indent++;
          put_line (e, node, "%s.value = (%s)%s;", t, c_type (e, to), v);
          e->indent--;
        }
      else if (type_is_integer (to))
        {
          const char *v = plain_variable (e, node, type_simple (TYPE_U64),
                                          "0");
          unsigned bits = type_bits (to) > 64 ? 64 : type_bits (to);
          put_line (e, node,
                    "%s.ok = ruchy_str_parse_u64 (%s, UINT%u_MAX, &%s, "
                    "&%s);",
                    t, s, bits, v, message);
          put_line (e, node, "if (%s.ok)", t);
          e->indent++;
          put_line (e, node, "%s.value = (%s)%s;", t, c_type (e, to), v);
          e->indent--;
        }
      else
        {
          const char *kind = type_is_float (to)          ? "f64"
                             : to->kind == TYPE_BOOL     ? "bool"
                             : to->kind == TYPE_CHAR     ? "char"
                                                         : NULL;
          struct type *via = type_is_float (to) ? &type_f64 : to;
          if (!kind)
            {
              put_line (e, node, "%s.ok = true;", t);
              put_line (e, node, "%s.value = %s;", t,
                        own (e, (struct value){ s, false }, &type_string));
              *value = moved (e, result, t);
              return true;
            }
          const char *v = plain_variable (e, node, via,
                                          zero_value (e, via));
          put_line (e, node, "%s.ok = ruchy_str_parse_%s (%s, &%s, &%s);", t,
                    kind, s, v, message);
          put_line (e, node, "if (%s.ok)", t);
          e->indent++;
          put_line (e, node, "%s.value = (%s)%s;", t, c_type (e, to), v);
          e->indent--;
        }
      put_line (e, node, "else");
      e->indent++;
      put_line (e, node, "%s.error = ruchy_str_from_c (%s);", t, message);
      e->indent--;
      *value = moved (e, result, t);
      return true;
    }
  if ((is (node, "find") || is (node, "rfind"))
      && type_strip (node->list.items[0]->type)->kind != TYPE_FUNCTION)
    {
      const char *n = emit_borrowed (e, node->list.items[0]);
      const char *i = plain_variable (
          e, node, &type_i64,
          text (e, "ruchy_str_%s (%s, %s)", node->name,
                object_value (e, node), n));
      *value = option_of (e, node, result, text (e, "%s >= 0", i), i, true);
      return true;
    }
  if (is (node, "find"))
    {
      /* With a function of a character.  */
      const char *f = emit_simple (e, node->list.items[0]);
      const char *s = object_value (e, node);
      const char *t = owned_variable (e, node, result, NULL);
      const char *c = temporary (e);
      put_line (e, node, "for (size_t i = 0; i < %s.length;)", s);
      e->indent++;
      open_brace (e);
      put_line (e, node, "size_t before = i;");
      put_line (e, node, "ruchy_char %s = ruchy_str_next (%s, &i);", c, s);
      put_line (e, node, "if (%s)",
                closure_call (e, type_strip (node->list.items[0]->type), f,
                              &c));
      e->indent++;
      open_brace (e);
      put_line (e, node, "%s = %s_some ((int64_t)before);", t,
                type_prefix (e, result));
      put_line (e, node, "break;");
      close_brace (e);
      e->indent--;
      close_brace (e);
      e->indent--;
      *value = (struct value){ t, false };
      return true;
    }
  if (is (node, "get"))
    {
      const char *i = emit_simple (e, node->list.items[0]);
      const char *s = object_value (e, node);
      if (type_strip (node->list.items[0]->type)->kind == TYPE_RANGE)
        {
          *value = option_of (
              e, node, result,
              text (e,
                    "%s.start <= %s.end && %s.end <= ruchy_str_char_count "
                    "(%s)",
                    i, i, i, s),
              text (e, "ruchy_str_substring (%s, %s.start, %s.end + "
                    "%s.inclusive)",
                    s, i, i, i),
              true);
          return true;
        }
      const char *c = plain_variable (e, node, &type_char, "0");
      *value = option_of (
          e, node, result,
          text (e, "ruchy_str_char_get (%s, %s, &%s)", s, i, c),
          text (e, "ruchy_str_from_char (%s)", c), true);
      return true;
    }
  if (is (node, "pop"))
    {
      const char *t = owned_variable (e, node, result, NULL);
      put_line (e, node, "%s.some = ruchy_str_pop (&%s, &%s.value);", t,
                object_place (e, node), t);
      *value = (struct value){ t, false };
      return true;
    }
  if (is (node, "char_indices"))
    {
      const char *s = object_value (e, node);
      const char *t = owned_variable (e, node, result, NULL);
      put_line (e, node, "for (size_t i = 0; i < %s.length;)", s);
      e->indent++;
      open_brace (e);
      put_line (e, node, "int64_t before = (int64_t)i;");
      put_line (e, node,
                "%s_push (&%s, (%s){ before, ruchy_str_next (%s, &i) });",
                type_prefix (e, result), t,
                c_type (e, result->arguments[0]), s);
      close_brace (e);
      e->indent--;
      *value = moved (e, result, t);
      return true;
    }
  if (is (node, "split_once"))
    {
      const char *n = emit_borrowed (e, node->list.items[0]);
      const char *t = owned_variable (e, node, result, NULL);
      put_line (e, node,
                "%s.some = ruchy_str_split_once (%s, %s, &%s.value.f0, "
                "&%s.value.f1);",
                t, object_value (e, node), n, t, t);
      *value = moved (e, result, t);
      return true;
    }
  if (is (node, "format"))
    {
      size_t count = node->list.count;
      const char *parts = temporary (e);
      struct buffer list = { 0 };
      for (size_t i = 0; i < count; i++)
        buffer_printf (
            &list, "%s%s", i ? ", " : "",
            owned_variable (
                e, node, &type_string,
                to_string_text (e, node->list.items[i]->type,
                                emit_borrowed (e, node->list.items[i]))));
      put_line (e, node, "ruchy_str %s[] = { %s };", parts,
                count ? buffer_text (&list) : "{ 0 }");
      put_line (e, node, "size_t %s_used;", parts);
      buffer_free (&list);
      *value = (struct value){
        text (e, "ruchy_str_format (%s, %s, %zu, &%s_used)",
              object_value (e, node), parts, count, parts),
        true
      };
      return true;
    }
  return false;
}

static bool
number_method (struct emitter *e, struct node *node, struct type *type,
               struct value *value)
{
  struct type *result = type_prune (node->type);
  const char *p = type_prefix (e, type);
  size_t count = node->list.count;
  bool owned[2] = { false, false };
  const char *texts[2];
  const char *a = object_value (e, node);
  method_arguments (e, node, owned, texts);
  const char *at = place_text (e, node);
  bool integer = type_is_integer (type);
  unsigned bits = type_bits (type);
  const char *r = NULL;
  if (count == 0)
    {
      if (is (node, "elapsed"))
        r = text (e, "(ruchy_clock_nanos () - %s)", a);
      else if (strncmp (node->name, "as_", 3) == 0
               && (result->kind == TYPE_I64 || result->kind == TYPE_F64)
               && type->kind == TYPE_I64)
        r = is (node, "as_millis")  ? text (e, "(%s / 1000000)", a)
            : is (node, "as_micros") ? text (e, "(%s / 1000)", a)
            : is (node, "as_secs")   ? text (e, "(%s / 1000000000)", a)
            : is (node, "as_nanos")  ? a
                                     : text (e, "((double)%s / 1e9)", a);
      else if (is (node, "abs") || is (node, "unsigned_abs"))
        r = integer ? text (e, "%s_abs (%s, %s)", p, a, at)
                    : text (e, "fabs (%s)", a);
      else if (is (node, "neg"))
        r = text (e, "%s_neg (%s, %s)", p, a, at);
      else if (is (node, "signum"))
        r = text (e, "%s_signum (%s)", p, a);
      else if (is (node, "isqrt"))
        r = text (e, "(%s)ruchy_i64_isqrt ((int64_t)%s, %s)",
                  c_type (e, type), a, at);
      else if (is (node, "is_positive"))
        r = text (e, "(%s > 0)", a);
      else if (is (node, "is_negative"))
        r = text (e, "(%s < 0)", a);
      else if (is (node, "is_even"))
        r = text (e, "(%s %% 2 == 0)", a);
      else if (is (node, "is_odd"))
        r = text (e, "(%s %% 2 != 0)", a);
      else if (is (node, "is_power_of_two"))
        r = text (e, "(%s > 0 && (%s & (%s - 1)) == 0)", a, a, a);
      else if (is (node, "count_ones") || is (node, "count_zeros"))
        r = text (e, "%sruchy_u64_count_ones ((uint%u_t)%s)",
                  is (node, "count_zeros") ? text (e, "%u - ", bits) : "",
                  bits > 64 ? 64 : bits, a);
      else if (is (node, "leading_zeros") || is (node, "trailing_zeros"))
        r = text (e, "ruchy_u64_%s ((uint%u_t)%s, %u)", node->name,
                  bits > 64 ? 64 : bits, a, bits);
      else if (is (node, "swap_bytes"))
        r = text (e, "(%s)__builtin_bswap%u (%s)", c_type (e, type), bits, a);
      else if (strncmp (node->name, "to_", 3) == 0
               && result->kind == TYPE_I64)
        r = number_convert (e, type, result, a);
    }
  else if (is (node, "duration_since"))
    r = text (e, "(%s - %s)", a, texts[0]);
  else if (is (node, "pow") && count == 1)
    r = integer ? text (e, "%s_pow (%s, %s, %s)", p, a, texts[0], at)
                : text (e, "pow (%s, %s)", a, texts[0]);
  else if (is (node, "clamp"))
    r = text (e, "%s_min (%s_max (%s, %s), %s)", p, p, a, texts[0],
              texts[1]);
  else if (is (node, "abs_diff"))
    r = text (e, "(%s > %s ? %s - %s : %s - %s)", a, texts[0], a, texts[0],
              texts[0], a);
  else if (is (node, "gcd"))
    r = text (e, "(%s)ruchy_i64_gcd ((int64_t)%s, (int64_t)%s)",
              c_type (e, type), a, texts[0]);
  else if (is (node, "rem_euclid"))
    r = text (e, "%s_rem_euclid (%s, %s, %s)", p, a, texts[0], at);
  else if (is (node, "div_euclid"))
    r = text (e, "%s_div (%s - %s_rem_euclid (%s, %s, %s), %s, %s)", p, a, p,
              a, texts[0], at, texts[0], at);
  else if (is (node, "wrapping_div") || is (node, "wrapping_rem"))
    r = text (e, "%s_%s (%s, %s, %s)", p, node->name + 9, a, texts[0], at);
  else if (strncmp (node->name, "checked_", 8) == 0)
    {
      const char *t = owned_variable (e, node, result, NULL);
      const char *op = node->name + 8;
      if (strcmp (op, "div") == 0 || strcmp (op, "rem") == 0)
        {
          *value = option_of (e, node, result, text (e, "%s != 0", texts[0]),
                              text (e, "%s_%s (%s, %s, %s)", p, op, a,
                                    texts[0], at),
                              true);
          return true;
        }
      put_line (e, node, "%s.some = %s_checked_%s (%s, %s, &%s.value);", t, p,
                op, a, texts[0], t);
      *value = (struct value){ t, false };
      return true;
    }
  else if (count == 1
           && (strncmp (node->name, "wrapping_", 9) == 0
               || strncmp (node->name, "saturating_", 11) == 0
               || is (node, "min") || is (node, "max")))
    r = text (e, "%s_%s (%s, %s)", p, node->name, a, texts[0]);
  if (!r)
    return false;
  *value = (struct value){ r, false };
  return true;
}

static bool
common_method (struct emitter *e, struct node *node, struct type *type,
               struct value *value)
{
  struct type *result = type_prune (node->type);
  if (node->list.count == 0
      && (is (node, "to_string") || is (node, "str") || is (node, "to_s")))
    {
      if (type->kind == TYPE_STRING)
        {
          struct value v = emit_value (e, node->a);
          if (type_prune (node->a->type)->kind == TYPE_STRING)
            {
              *value = v;
              return true;
            }
        }
      *value = (struct value){ to_string_text (e, type,
                                               object_value (e, node)),
                               true };
      return true;
    }
  static const struct
  {
    const char *name;
    enum operator op;
  } comparisons[] = { { "eq", OP_EQUAL },        { "ne", OP_NOT_EQUAL },
                      { "lt", OP_LESS },         { "le", OP_LESS_EQUAL },
                      { "gt", OP_GREATER },      { "ge", OP_GREATER_EQUAL } };
  if (node->list.count != 1)
    return false;
  if (is (node, "cmp") || is (node, "partial_cmp") || is (node, "total_cmp"))
    {
      const char *a = object_value (e, node);
      const char *b = emit_borrowed (e, node->list.items[0]);
      type_need (e, type, NEED_ORDER);
      const char *order
          = text (e, "%s_cmp (%s, %s)", type_prefix (e, type), a, b);
      *value = result->kind == TYPE_OPTION
                   ? (struct value){ text (e, "%s_some (%s)",
                                           type_prefix (e, result), order),
                                     false }
                   : (struct value){ text (e, "(int64_t)%s", order), false };
      return true;
    }
  for (size_t i = 0; i < sizeof comparisons / sizeof *comparisons; i++)
    if (is (node, comparisons[i].name))
      {
        const char *a = object_value (e, node);
        const char *b = emit_borrowed (e, node->list.items[0]);
        *value = (struct value){ compare_text (e, comparisons[i].op, type, a,
                                               b),
                                 false };
        return true;
      }
  return false;
}

/* By name at run time.  */
static struct value
dynamic_method (struct emitter *e, struct node *node)
{
  size_t count = node->list.count;
  bool *owned = arena_array (e->arena, bool, count + 1);
  const char **texts = arena_array (e->arena, const char *, count + 1);
  struct type *result = type_prune (node->type);
  method_arguments (e, node, owned, texts);
  const char *object;
  if (is_place_node (node->a))
    object = object_place (e, node);
  else
    object = owned_variable (e, node, &type_dynamic,
                             emit_owned (e, node->a));
  static const char *const file_methods[]
      = { "read_line", "close", "read", "write", "write_line", "eof",
          "is_eof", "read_lines" };
  const char *function = "ruchy_dyn_method";
  for (size_t i = 0; i < sizeof file_methods / sizeof *file_methods; i++)
    if (is (node, file_methods[i]))
      function = "ruchy_file_method";
  struct buffer list = { 0 };
  for (size_t i = 0; i < count; i++)
    buffer_printf (&list, "%s%s", i ? ", " : "", texts[i]);
  const char *call
      = count ? text (e,
                      "%s (&%s, \"%s\", (ruchy_dyn[]){ %s }, "
                      "%zu, %s)",
                      function, object, node->name, buffer_text (&list),
                      count, place_text (e, node))
              : text (e, "%s (&%s, \"%s\", NULL, 0, %s)", function,
                      object, node->name, place_text (e, node));
  buffer_free (&list);
  if (result->kind == TYPE_I64)
    return (struct value){ text (e, "%s.integer", call), false };
  return (struct value){ call, true };
}

/* A method of a trait object: by the number of its type.  */
static struct value
object_method (struct emitter *e, struct node *node, struct type *type)
{
  struct type *result = type_prune (node->type);
  bool value = result->kind != TYPE_UNIT && result->kind != TYPE_NEVER;
  size_t count = node->list.count;
  bool *owned = arena_array (e->arena, bool, count + 1);
  const char **texts = arena_array (e->arena, const char *, count + 1);
  const char *r
      = value ? owned_variable (e, node, result, NULL) : NULL;
  const char *object;
  bool place = is_place_node (node->a);
  object = place ? object_place (e, node) : object_value (e, node);
  (void)type;
  method_arguments (e, node, owned, texts);
  bool first = true;
  for (size_t i = 0; i < e->types->object_calls.length; i++)
    {
      struct object_call *call = &e->types->object_calls.items[i];
      if (call->node != node || !call->instance)
        continue;
      struct instance *instance = call->instance;
      struct type *self = type_prune (instance->parameters[0]);
      bool reference = self->kind == TYPE_REFERENCE;
      struct type *inner
          = reference ? type_prune (self->arguments[0]) : self;
      struct buffer list = { 0 };
      for (size_t k = 0; k < count; k++)
        buffer_printf (&list, ", %s", texts[k]);
      const char *text_call = text (
          e, "%s (%s(%s *)(void *)%s.box->value%s)",
          instance_name (e, instance), reference ? "" : "*",
          c_type (e, inner), object, buffer_text (&list));
      buffer_free (&list);
      put_line (e, node, "%sif (%s.tag == %u)", first ? "" : "else ", object,
                call->declaration->number);
      e->indent++;
      if (value)
        put_line (e, node, "%s = %s;", r, text_call);
      else
        put_line (e, node, "%s;", text_call);
      e->indent--;
      first = false;
    }
  if (!value)
    return (struct value){ "RUCHY_UNIT", false };
  return moved (e, result, r);
}

struct value
emit_method (struct emitter *e, struct node *node)
{
  struct type *type = type_strip (node->a->type);
  struct value value = { "RUCHY_UNIT", false };
  size_t count = node->list.count;
  if (type->kind == TYPE_NEVER)
    {
      emit_statement (e, node->a);
      return value;
    }
  for (struct type *t = type_prune (node->a->type); t != type;
       t = type_prune (t->arguments[0]))
    if (t->kind == TYPE_SHARED && method_find ('x', node->name, count))
      return emit_shared (e, node, t);
  if (type->kind == TYPE_OBJECT)
    return object_method (e, node, type);
  bool modify = node->a->kind == NODE_METHOD_CALL
                && is (node->a, "and_modify");
  if ((type->kind == TYPE_MAP || modify)
      && map_method (e, node, type, &value))
    return value;
  if (emit_iterator_method (e, node, &value))
    return value;
  if (type->kind == TYPE_ARRAY && array_method (e, node, type, &value))
    return value;
  if ((type->kind == TYPE_OPTION || type->kind == TYPE_RESULT)
      && option_method (e, node, type, &value))
    return value;
  if (type->kind == TYPE_SET && set_method (e, node, type, &value))
    return value;
  if (type->kind == TYPE_STRING && string_method (e, node, &value))
    return value;
  const struct builtin *b
      = builtin_method (type->kind == TYPE_STRING ? 's'
                        : type->kind == TYPE_CHAR ? 'c'
                                                  : '-',
                        node->name, count);
  if (b)
    return table_method (e, node, b);
  if (type->kind == TYPE_CHAR && is (node, "to_digit"))
    {
      const char *c = object_value (e, node);
      const char *radix
          = count ? emit_borrowed (e, node->list.items[0]) : "10";
      const char *d = plain_variable (
          e, node, &type_i64,
          text (e, "ruchy_char_to_digit (%s, %s)", c, radix));
      return option_of (e, node, type_prune (node->type),
                        text (e, "%s >= 0", d), d, true);
    }
  if (type->kind == TYPE_CHAR && is (node, "len_utf8"))
    {
      const char *c = object_value (e, node);
      return (struct value){
        text (e, "(%s < 0x80 ? 1 : %s < 0x800 ? 2 : %s < 0x10000 ? 3 : 4)", c,
              c, c),
        false
      };
    }
  if (type->kind == TYPE_DYNAMIC && !is (node, "to_string")
      && type_prune (node->type)->kind != TYPE_BOOL
      && !(is (node, "clone") || is (node, "unwrap")))
    return dynamic_method (e, node);
  if (type_is_float (type)
      && (b = builtin_method ('f', node->name, count)))
    return table_method (e, node, b);
  if (common_method (e, node, type, &value))
    return value;
  if (type_is_numeric (type) && number_method (e, node, type, &value))
    return value;
  const struct generic_method *m
      = method_find (method_receiver (type), node->name, count);
  if (m && m->c_template)
    return template_method (e, node, m, type);
  /* clone, as_str and other names of the object itself.  */
  struct type *result = type_prune (node->type);
  struct value v = emit_value (e, node->a);
  struct type *t = type_prune (node->a->type);
  if (t->kind == result->kind)
    return v;
  const char *s = borrow (e, node, v, t);
  for (; t->kind != result->kind && t->count == 1;
       t = type_prune (t->arguments[0]))
    s = t->kind == TYPE_REFERENCE ? text (e, "(*%s)", s)
                                  : text (e, "%s->value", s);
  return (struct value){ s, false };
}

/* Rc<RefCell<T>>: borrow, borrow_mut, get, set.  */
struct value
emit_shared (struct emitter *e, struct node *node, struct type *type)
{
  struct type *inner = type_prune (type->arguments[0]);
  struct type *t = type_prune (node->a->type);
  const char *v = node->list.count
                      ? emit_spilled (e, node->list.items[0], true)
                      : NULL;
  const char *cell = emit_simple (e, node->a);
  for (; t != type; t = type_prune (t->arguments[0]))
    cell = t->kind == TYPE_REFERENCE ? text (e, "(*%s)", cell)
                                     : text (e, "%s->value", cell);
  if (is (node, "clone"))
    return (struct value){ cell, false };
  if (is (node, "set"))
    {
      if (type_is_managed (inner))
        put_line (e, node, "%s_drop (%s->value);", type_prefix (e, inner),
                  cell);
      put_line (e, node, "%s->value = %s;", cell, moved (e, inner, v).text);
      return (struct value){ "RUCHY_UNIT", false };
    }
  if (is (node, "borrow_mut") || is (node, "lock"))
    return (struct value){ text (e, "&%s->value", cell), false };
  return (struct value){ text (e, "%s->value", cell), false };
}
