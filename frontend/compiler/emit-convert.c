/* SPDX-License-Identifier: MIT */
/* Emission: the conversions inference put in.  */

#include <string.h>

#include "emit.h"

static const char *to_dynamic (struct emitter *, const struct node *,
                               struct type *, const char *);

static const char *
array_to_dynamic (struct emitter *e, const struct node *node,
                  struct type *from, const char *value)
{
  struct type_context tc = { e->arena, 0 };
  if (from->kind == TYPE_RANGE)
    {
      value = text (e, "ruchy_range_collect (%s)", value);
      from = type_of_1 (&tc, TYPE_ARRAY, &type_i64);
    }
  struct type *array = type_of_1 (&tc, TYPE_ARRAY, &type_dynamic);
  if (type_prune (from->arguments[0])->kind == TYPE_DYNAMIC)
    return text (e, "ruchy_dyn_array (%s)", value);
  const char *t = owned_variable (e, node, from, value);
  const char *r = owned_variable (e, node, array, NULL);
  const char *i = temporary (e);
  put_hidden (e, node, "for (int64_t %s = 0; %s < %s.length; %s++)", i, i, t,
              i);
  e->indent++;
  open_brace (e);
  const char *item
      = own (e, (struct value){ text (e, "%s.data[%s]", t, i), false },
             from->arguments[0]);
  put_line (e, node, "ruchy_array_dyn_push (&%s, %s);", r,
            to_dynamic (e, node, from->arguments[0], item));
  close_brace (e);
  e->indent--;
  return text (e, "ruchy_dyn_array (RUCHY_MOVE (%s))", r);
}

static const char *
tuple_to_dynamic (struct emitter *e, const struct node *node,
                  struct type *from, const char *value)
{
  struct type_context tc = { e->arena, 0 };
  struct type *array = type_of_1 (&tc, TYPE_ARRAY, &type_dynamic);
  const char *t = owned_variable (e, node, from, value);
  const char *r = owned_variable (e, node, array, NULL);
  for (size_t i = 0; i < from->count; i++)
    put_line (
        e, node, "ruchy_array_dyn_push (&%s, %s);", r,
        to_dynamic (e, node, from->arguments[i],
                    own (e, (struct value){ text (e, "%s.f%zu", t, i), false },
                         from->arguments[i])));
  return text (e, "ruchy_dyn_tuple (RUCHY_MOVE (%s))", r);
}

static const char *
map_to_dynamic (struct emitter *e, const struct node *node, struct type *from,
                const char *value)
{
  const char *t = owned_variable (e, node, from, value);
  const char *r = owned_variable (e, node, &type_dynamic, NULL);
  const char *i = temporary (e);
  put_line (e, node, "%s.tag = RUCHY_OBJECT;", r);
  put_hidden (e, node, "for (int64_t %s = 0; %s && %s < %s->head.used; %s++)",
              i, t, i, t, i);
  e->indent++;
  put_hidden (e, node, "if (%s->entries[%s].live)", t, i);
  e->indent++;
  open_brace (e);
  const char *key = text (e, "%s->entries[%s].key", t, i);
  key = type_prune (from->arguments[0])->kind == TYPE_STRING
            ? own (e, (struct value){ key, false }, &type_string)
            : to_string_text (e, from->arguments[0], key);
  put_line (
      e, node, "ruchy_map_dyn_put (&%s.object, %s, %s);", r, key,
      to_dynamic (e, node, from->arguments[1],
                  own (e,
                       (struct value){ text (e, "%s->entries[%s].value", t, i),
                                       false },
                       from->arguments[1])));
  close_brace (e);
  e->indent--;
  e->indent--;
  return text (e, "RUCHY_MOVE (%s)", r);
}

static const char *
option_to_dynamic (struct emitter *e, const struct node *node,
                   struct type *from, const char *value)
{
  const char *t = owned_variable (e, node, from, value);
  const char *r = owned_variable (e, node, &type_dynamic, NULL);
  put_hidden (e, node, "if (%s.some)", t);
  e->indent++;
  open_brace (e);
  put_line (
      e, node, "%s = %s;", r,
      to_dynamic (e, node, from->arguments[0],
                  own (e, (struct value){ text (e, "%s.value", t), false },
                       from->arguments[0])));
  close_brace (e);
  e->indent--;
  return text (e, "RUCHY_MOVE (%s)", r);
}

/* A value of a static type as a dynamic one; VALUE is owned.  */
static const char *
to_dynamic (struct emitter *e, const struct node *node, struct type *from,
            const char *value)
{
  from = type_prune (from);
  switch (from->kind)
    {
    case TYPE_DYNAMIC:
      return value;
    case TYPE_BOOL:
      return text (e, "ruchy_dyn_bool (%s)", value);
    case TYPE_CHAR:
      return text (e, "ruchy_dyn_char (%s)", value);
    case TYPE_STRING:
      return text (e, "ruchy_dyn_str (%s)", value);
    case TYPE_F32:
    case TYPE_F64:
      return text (e, "ruchy_dyn_float (%s)", value);
    case TYPE_UNIT:
    case TYPE_NEVER:
      return "RUCHY_DYN_NIL";
    case TYPE_BOX:
    case TYPE_REFERENCE:
      {
        const char *t = owned_variable (e, node, from, value);
        const char *inner = from->kind == TYPE_BOX ? text (e, "%s->value", t)
                                                   : text (e, "*%s", t);
        return to_dynamic (
            e, node, from->arguments[0],
            own (e, (struct value){ inner, false }, from->arguments[0]));
      }
    case TYPE_ARRAY:
    case TYPE_RANGE:
      {
        return array_to_dynamic (e, node, from, value);
      }
    case TYPE_TUPLE:
      {
        return tuple_to_dynamic (e, node, from, value);
      }
    case TYPE_MAP:
      {
        return map_to_dynamic (e, node, from, value);
      }
    case TYPE_OPTION:
      {
        return option_to_dynamic (e, node, from, value);
      }
    case TYPE_FUNCTION:
      return text (e, "ruchy_dyn_function (%s, %zu)",
                   adapt_function (e, node, from,
                                   dynamic_function (e, from->count), value),
                   from->count - 1);
    case TYPE_STRUCT:
    case TYPE_ENUM:
      if (from->kind == TYPE_STRUCT || from->declaration->has_data)
        {
          type_need (e, from, NEED_SHOW | NEED_EQ | NEED_DYNAMIC);
          return text (e,
                       "ruchy_dyn_other (&%s_dynamic, (%s[]){ %s }, sizeof "
                       "(%s))",
                       type_prefix (e, from), c_type (e, from), value,
                       c_type (e, from));
        }
      return text (e, "ruchy_dyn_str (%s)", to_string_text (e, from, value));
    default:
      if (type_is_integer (from))
        return text (e, "ruchy_dyn_int ((int64_t)(%s))", value);
      return text (e, "ruchy_dyn_str (%s)", to_string_text (e, from, value));
    }
}

/* A dynamic value (borrowed) as one of static type.  */
static const char *
from_dynamic (struct emitter *e, const struct node *node, struct type *to,
              const char *value)
{
  const char *at = place_text (e, node);
  struct type_context tc = { e->arena, 0 };
  to = type_prune (to);
  switch (to->kind)
    {
    case TYPE_DYNAMIC:
      return own (e, (struct value){ value, false }, to);
    case TYPE_BOOL:
      return text (e, "ruchy_dyn_to_bool (%s, %s)", value, at);
    case TYPE_CHAR:
      return text (e, "ruchy_dyn_to_char (%s, %s)", value, at);
    case TYPE_STRING:
      return text (e, "ruchy_dyn_to_string (%s, %s)", value, at);
    case TYPE_F32:
    case TYPE_F64:
      return text (e, "ruchy_dyn_to_f64 (%s, %s)", value, at);
    case TYPE_UNIT:
      return "RUCHY_UNIT";
    case TYPE_ARRAY:
      {
        struct type *array = type_of_1 (&tc, TYPE_ARRAY, &type_dynamic);
        const char *items = text (e, "ruchy_dyn_to_array (%s, %s)", value, at);
        if (type_prune (to->arguments[0])->kind == TYPE_DYNAMIC)
          return items;
        items = owned_variable (e, node, array, items);
        const char *r = owned_variable (e, node, to, NULL);
        const char *i = temporary (e);
        put_hidden (e, node, "for (int64_t %s = 0; %s < %s.length; %s++)", i,
                    i, items, i);
        e->indent++;
        open_brace (e);
        put_line (e, node, "%s_push (&%s, %s);", type_prefix (e, to), r,
                  from_dynamic (e, node, to->arguments[0],
                                text (e, "%s.data[%s]", items, i)));
        close_brace (e);
        e->indent--;
        return text (e, "RUCHY_MOVE (%s)", r);
      }
    case TYPE_OPTION:
      {
        const char *r = owned_variable (e, node, to, NULL);
        put_hidden (e, node, "if (%s.tag != RUCHY_NIL)", value);
        e->indent++;
        open_brace (e);
        put_line (e, node, "%s = %s_some (%s);", r, type_prefix (e, to),
                  from_dynamic (e, node, to->arguments[0], value));
        close_brace (e);
        e->indent--;
        return type_is_managed (to) ? text (e, "RUCHY_MOVE (%s)", r) : r;
      }
    case TYPE_FUNCTION:
      return adapt_function (e, node, dynamic_function (e, to->count), to,
                             text (e, "ruchy_dyn_to_function (%s, %zu, %s)",
                                   value, to->count - 1, at));
    case TYPE_STRUCT:
    case TYPE_ENUM:
      if (to->kind == TYPE_STRUCT || to->declaration->has_data)
        {
          type_need (e, to, NEED_SHOW | NEED_EQ | NEED_DYNAMIC);
          const char *p = temporary (e);
          put_line (e, node, "%s *%s = ruchy_dyn_as_other (%s, &%s_dynamic);",
                    c_type (e, to), p, value, type_prefix (e, to));
          put_hidden (e, node, "if (!%s)", p);
          e->indent++;
          put_line (e, node,
                    "ruchy_panic (%s, \"expected %s, found %%s\", "
                    "ruchy_dyn_type_name (%s));",
                    at, to->declaration->name, value);
          e->indent--;
          return own (e, (struct value){ text (e, "*%s", p), false }, to);
        }
      /* fallthrough */
    default:
      if (type_is_integer (to))
        return text (e, "(%s)ruchy_dyn_to_i64 (%s, %s)", c_type (e, to), value,
                     at);
      put_line (e, node,
                "ruchy_panic (%s, \"a dynamic value can't become %s here\");",
                at, "a value of this type");
      return zero_value (e, to);
    }
}

static struct value
elements (struct emitter *e, struct node *node, struct value value,
          struct type *from, struct type *to)
{
  const char *t = owned_variable (e, node, from, own (e, value, from));
  const char *r = owned_variable (e, node, to, NULL);
  const char *i = temporary (e);
  put_hidden (e, node, "for (int64_t %s = 0; %s < %s.length; %s++)", i, i, t,
              i);
  e->indent++;
  open_brace (e);
  struct value item = convert_value (
      e, node, (struct value){ text (e, "%s.data[%s]", t, i), false },
      from->arguments[0], to->arguments[0]);
  put_line (e, node, "%s_push (&%s, %s);", type_prefix (e, to), r,
            own (e, item, to->arguments[0]));
  close_brace (e);
  e->indent--;
  return (struct value){ text (e, "RUCHY_MOVE (%s)", r), true };
}

/* The elements of a map, set or range as an array.  */
static struct value
as_array (struct emitter *e, struct node *node, struct value value,
          struct type *from, struct type *to)
{
  const char *v = borrow (e, node, value, from);
  if (from->kind == TYPE_RANGE)
    {
      if (type_prune (to->arguments[0])->kind == TYPE_I64)
        return (struct value){ text (e, "ruchy_range_collect (%s)", v), true };
      struct type_context tc = { e->arena, 0 };
      struct type *numbers = type_of_1 (&tc, TYPE_ARRAY, &type_i64);
      return elements (
          e, node,
          (struct value){ text (e, "ruchy_range_collect (%s)", v), true },
          numbers, to);
    }
  const char *p = type_prefix (e, from), *a = type_prefix (e, to);
  const char *kind = from->kind == TYPE_MAP ? "items" : "keys";
  const char *name = text (e, "%s_%s", p, kind);
  struct string_map_entry *made
      = string_map_entry (&e->made, name, strlen (name));
  if (!made->value)
    {
      made->value = (void *) name;
      if (from->kind == TYPE_MAP)
        buffer_printf (&e->helpers,
                       "RUCHY_MAP_ITEMS (%s, %s, %s, f0, f1, %s, %s)\n", p, a,
                       c_type (e, to->arguments[0]),
                       type_prefix (e, from->arguments[0]),
                       type_prefix (e, from->arguments[1]));
      else
        buffer_printf (&e->helpers, "RUCHY_MAP_KEYS (%s, %s, %s)\n", p, a,
                       type_prefix (e, from->arguments[0]));
    }
  return (struct value){ text (e, "%s (%s)", name, v), true };
}

/* A struct as an object of its trait: its number and a copy on the heap.  */
static struct value
as_object (struct emitter *e, struct node *node, struct value value,
           struct type *from, struct type *to)
{
  struct type *inner = type_strip (from);
  const char *v = value.text;
  if (inner->kind == TYPE_OBJECT)
    {
      const char *object
          = owned_variable (e, node, from, own (e, value, from));
      const char *copy = temporary (e);
      put_line (e, node, "%s %s = { %s.tag, %s.box };", c_type (e, to), copy,
                object, object);
      put_line (e, node, "%s.box = NULL;", object);
      return (struct value){ copy, true };
    }
  for (struct type *t = from; t->kind != inner->kind;
       t = type_prune (t->arguments[0]))
    {
      v = borrow (e, node, value, from);
      v = t->kind == TYPE_REFERENCE ? text (e, "(*%s)", v)
                                    : text (e, "%s->value", v);
      value = (struct value){ v, false };
    }
  const char *b = temporary (e);
  put_line (e, node,
            "struct ruchy_object_box *%s = ruchy_alloc (sizeof *%s + "
            "sizeof (%s));",
            b, b, c_type (e, inner));
  put_line (e, node, "%s->references = 1;", b);
  put_line (e, node, "*(%s *)(void *)%s->value = %s;", c_type (e, inner), b,
            own (e, value, inner));
  return (struct value){ text (e, "(%s){ %u, %s }", c_type (e, to),
                               inner->declaration->number, b),
                         true };
}

/* A call that throws gives back what it had lent, too: a variable whose
   cleanup does it, unless end_loans has.  */
static void
return_on_throw (struct emitter *e, struct node *node, struct loan *loan)
{
  const char *p = type_prefix (e, loan->type), *c = c_type (e, loan->type);
  const char *name = text (e, "%s_loan", p);
  struct string_map_entry *made
      = string_map_entry (&e->made, name, strlen (name));
  if (!made->value)
    {
      made->value = (void *) name;
      buffer_printf (&e->globals,
                     "struct %s\n{\n  %s *owner;\n  struct "
                     "ruchy_object_box **box;\n};\n"
                     "static void %s_end (struct %s *loan);\n",
                     name, c, name, name);
      buffer_printf (
          &e->late_helpers,
          "static void\n%s_end (struct %s *loan)\n{\n  if "
          "(loan->owner)\n    *loan->owner = %s;\n}\n",
          name, name,
          own (e,
               (struct value){
                   text (e, "*(%s *)(void *)(*loan->box)->value", c), false },
               loan->type));
    }
  loan->returned = temporary (e);
  put_line (e, node,
            "struct %s %s __attribute__ ((cleanup (%s_end))) = { %s, "
            "&%s.box };",
            name, loan->returned, name, loan->from, loan->object);
}

/* What a reference leads to, moved into an object: see end_loans.  */
static struct value
lent_object (struct emitter *e, struct node *node, struct value value,
             struct type *from, struct type *to)
{
  struct type *inner = type_prune (from->arguments[0]);
  struct loan *loan = arena_new (e->arena, struct loan);
  loan->from = plain_variable (e, node, from, value.text);
  loan->type = inner;
  const char *moved = type_is_managed (inner)
                          ? text (e, "RUCHY_MOVE (*%s)", loan->from)
                          : text (e, "*%s", loan->from);
  struct value object
      = as_object (e, node, (struct value){ moved, true }, inner, to);
  loan->object = owned_variable (e, node, to, object.text);
  if (e->compilation->uses_try)
    return_on_throw (e, node, loan);
  loan->next = e->loans;
  e->loans = loan;
  return (struct value){ text (e, "&%s", loan->object), false };
}

static struct value
tuple_value (struct emitter *e, struct node *node, struct value value,
             struct type *from, struct type *to)
{
  const char *t = owned_variable (e, node, from, own (e, value, from));
  struct buffer out = { 0 };
  for (size_t i = 0; i < to->count; i++)
    {
      struct value part = convert_value (
          e, node, (struct value){ text (e, "%s.f%zu", t, i), false },
          from->arguments[i], to->arguments[i]);
      buffer_printf (&out, "%s%s", i ? ", " : "",
                     own (e, part, to->arguments[i]));
    }
  const char *r = text (e, "(%s){ %s }", c_type (e, to), buffer_text (&out));
  buffer_free (&out);
  return (struct value){ r, true };
}

static struct value
option_value (struct emitter *e, struct node *node, struct value value,
              struct type *from, struct type *to)
{
  const char *t = owned_variable (e, node, from, own (e, value, from));
  const char *r = owned_variable (e, node, to, NULL);
  put_hidden (e, node, "if (%s.some)", t);
  e->indent++;
  open_brace (e);
  struct value part = convert_value (
      e, node, (struct value){ text (e, "%s.value", t), false },
      from->arguments[0], to->arguments[0]);
  put_line (e, node, "%s = %s_some (%s);", r, type_prefix (e, to),
            own (e, part, to->arguments[0]));
  close_brace (e);
  e->indent--;
  return type_is_managed (to)
             ? (struct value){ text (e, "RUCHY_MOVE (%s)", r), true }
             : (struct value){ r, false };
}

static struct value
result_value (struct emitter *e, struct node *node, struct value value,
              struct type *from, struct type *to)
{
  const char *t = owned_variable (e, node, from, own (e, value, from));
  const char *r = owned_variable (e, node, to, NULL);
  for (int k = 0; k < 2; k++)
    {
      put_line (e, node, k ? "else" : "if (%s.ok)", t);
      e->indent++;
      open_brace (e);
      struct value part = convert_value (
          e, node,
          (struct value){ text (e, "%s.%s", t, k ? "error" : "value"), false },
          from->arguments[k], to->arguments[k]);
      put_line (e, node, "%s = %s_%s (%s);", r, type_prefix (e, to),
                k ? "err" : "ok", own (e, part, to->arguments[k]));
      close_brace (e);
      e->indent--;
    }
  return type_is_managed (to)
             ? (struct value){ text (e, "RUCHY_MOVE (%s)", r), true }
             : (struct value){ r, false };
}

struct value
convert_value (struct emitter *e, struct node *node, struct value value,
               struct type *from, struct type *to)
{
  from = type_prune (from);
  to = type_prune (to);
  if (type_equal (from, to) || from->kind == TYPE_NEVER)
    return value;
  if (to->kind == TYPE_OBJECT)
    {
      return as_object (e, node, value, from, to);
    }
  if (to->kind == TYPE_DYNAMIC)
    return (struct value){ to_dynamic (e, node, from, own (e, value, from)),
                           true };
  if (from->kind == TYPE_DYNAMIC)
    {
      const char *v = borrow (e, node, value, from);
      if (strchr (v, '('))
        v = owned_variable (e, node, from,
                            own (e, (struct value){ v, false }, from));
      return (struct value){ from_dynamic (e, node, to, v), true };
    }
  if (from->kind == TYPE_REFERENCE && to->kind == TYPE_REFERENCE)
    {
      /* &mut Box<T> as &mut T.  */
      struct type *inner = type_prune (from->arguments[0]);
      struct type *target = type_prune (to->arguments[0]);
      if (target->kind == TYPE_OBJECT && inner->kind != TYPE_OBJECT)
        return lent_object (e, node, value, from, target);
      if (inner->kind == TYPE_BOX || inner->kind == TYPE_SHARED)
        return (struct value){
          text (e, "%s_place (%s)", type_prefix (e, inner), value.text), false
        };
      return value;
    }
  if (from->kind == TYPE_REFERENCE)
    return convert_value (
        e, node, (struct value){ text (e, "(*%s)", value.text), false },
        from->arguments[0], to);
  if ((from->kind == TYPE_BOX && to->kind != TYPE_BOX)
      || (from->kind == TYPE_SHARED && to->kind != TYPE_SHARED))
    return convert_value (
        e, node,
        (struct value){ text (e, "%s->value", borrow (e, node, value, from)),
                        false },
        from->arguments[0], to);
  if (to->kind == TYPE_BOX && from->kind != TYPE_BOX)
    {
      value = convert_value (e, node, value, from, to->arguments[0]);
      return (struct value){ text (e, "%s_new (%s)", type_prefix (e, to),
                                   own (e, value, to->arguments[0])),
                             true };
    }
  if (type_is_numeric (from) && type_is_numeric (to))
    return (struct value){ number_convert (e, from, to, value.text), false };
  if (from->kind == TYPE_CHAR && to->kind == TYPE_STRING)
    return (struct value){ text (e, "ruchy_str_from_char (%s)", value.text),
                           true };
  if (to->kind == TYPE_ARRAY && from->kind == TYPE_ARRAY)
    return elements (e, node, value, from, to);
  if (to->kind == TYPE_ARRAY)
    return as_array (e, node, value, from, to);
  if (to->kind == TYPE_TUPLE && from->kind == TYPE_TUPLE)
    {
      return tuple_value (e, node, value, from, to);
    }
  if (to->kind == TYPE_OPTION && from->kind == TYPE_OPTION)
    {
      return option_value (e, node, value, from, to);
    }
  if (to->kind == TYPE_RESULT && from->kind == TYPE_RESULT)
    {
      return result_value (e, node, value, from, to);
    }
  return value;
}

struct value
emit_convert (struct emitter *e, struct node *node)
{
  struct value v = emit_value (e, node->a);
  return convert_value (e, node, v, node->a->type, node->type);
}
