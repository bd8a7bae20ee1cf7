/* SPDX-License-Identifier: MIT */
/* Emission: methods of arrays that are no single call, and collect.  */

#include <string.h>

#include "emit-chain.h"
#include "emit-method.h"

/* iter_mut () that more follows on: the addresses of the elements.  */
static struct value
element_references (struct emitter *e, struct node *node, struct type *type)
{
  struct type *result = type_prune (node->type);
  const char *p = type_prefix (e, type);
  const char *a = temporary (e), *i = temporary (e);
  put_line (e, node, "%s *%s = &%s;", c_type (e, type), a,
            method_place (e, node));
  put_line (e, node, "%s_unique (%s);", p, a);
  const char *t = owned_variable (e, node, result, NULL);
  put_hidden (e, node, "for (int64_t %s = 0; %s < %s->length; %s++)", i, i, a,
              i);
  e->indent++;
  put_line (e, node, "%s_push (&%s, &%s->data[%s]);", type_prefix (e, result),
            t, a, i);
  e->indent--;
  return moved_value (e, result, t);
}

/* first, last, pop, min …: a plain value or an Option.  */
static bool
array_element_method (struct emitter *e, struct node *node, struct type *type,
                      struct value *value)
{
  struct type *result = type_prune (node->type);
  const char *p = type_prefix (e, type);
  struct type *element = type_prune (type->arguments[0]);
  bool option = result->kind == TYPE_OPTION && !type_equal (result, element);
  bool first = is_called (node, "first") || is_called (node, "head")
               || is_called (node, "front");
  bool last = is_called (node, "last") || is_called (node, "back");
  if (is_called (node, "pop") || is_called (node, "pop_back")
      || is_called (node, "pop_front"))
    {
      bool front = is_called (node, "pop_front");
      const char *a = temporary (e);
      put_line (e, node, "%s *%s = &%s;", c_type (e, type), a,
                method_place (e, node));
      if (option)
        {
          const char *t = owned_variable (e, node, result, NULL);
          put_line (e, node, "%s.some = %s_pop%s (%s, &%s.value);", t, p,
                    front ? "_front" : "", a, t);
          *value = type_is_managed (result)
                       ? (struct value){ text (e, "RUCHY_MOVE (%s)", t), true }
                       : (struct value){ t, false };
          return true;
        }
      const char *t = owned_variable (e, node, result, NULL);
      put_hidden (e, node, "if (!%s_pop (%s, &%s))", p, a, t);
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
      const char *a = method_object (e, node);
      const char *index = first ? "0" : text (e, "%s.length - 1", a);
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
  if (is_called (node, "min") || is_called (node, "max"))
    {
      const char *a = method_object (e, node);
      type_need (e, type, NEED_ORDER);
      if (option)
        *value = option_of (
            e, node, result, text (e, "%s.length", a),
            text (e, "%s.data[%s_%s_index (%s)]", a, p, node->name, a), false);
      else
        *value = (struct value){ text (e, "%s_%s (%s, %s)", p, node->name, a,
                                       place_text (e, node)),
                                 true };
      return true;
    }
  if (is_called (node, "get") || is_called (node, "nth"))
    {
      const char *i = emit_simple (e, node->list.items[0]);
      const char *a = method_object (e, node);
      *value = option_of (e, node, result,
                          text (e, "(uint64_t)%s < (uint64_t)%s.length", i, a),
                          text (e, "%s.data[%s]", a, i), false);
      return true;
    }
  if (is_called (node, "get_mut") || is_called (node, "last_mut")
      || is_called (node, "first_mut"))
    {
      const char *i
          = node->list.count ? emit_simple (e, node->list.items[0]) : NULL;
      const char *a = temporary (e);
      put_line (e, node, "%s *%s = &%s;", c_type (e, type), a,
                method_place (e, node));
      put_line (e, node, "%s_unique (%s);", p, a);
      if (!i)
        i = is_called (node, "last_mut") ? text (e, "%s->length - 1", a) : "0";
      *value
          = option_of (e, node, result,
                       text (e, "(uint64_t)(%s) < (uint64_t)%s->length", i, a),
                       text (e, "&%s->data[%s]", a, i), false);
      return true;
    }
  if (is_called (node, "iter_mut") && !(node->flags & FLAG_LOOP_OBJECT))
    {
      *value = element_references (e, node, type);
      return true;
    }
  return false;
}

/* append of an element or an array: in place, or to a copy.  */
static struct value
append_method (struct emitter *e, struct node *node, struct type *type)
{
  struct type *result = type_prune (node->type);
  struct type *element = type_prune (type->arguments[0]);
  const char *p = type_prefix (e, type);
  bool array = type_equal (node->list.items[0]->type, type)
               || type_strip (node->list.items[0]->type)->kind == TYPE_ARRAY;
  struct node *other = node->list.items[0];
  if (other->kind == NODE_CONVERT)
    other = other->a;
  if (result->kind == TYPE_UNIT && array
      && type_prune (other->type)->kind == TYPE_REFERENCE)
    {
      /* a.append (&mut b) takes all out of b.  */
      const char *from = emit_spilled (e, other, false);
      put_line (e, node, "%s_append (&%s, *%s);", p, method_place (e, node),
                from);
      return (struct value){ text (e, "%s_clear (%s)", p, from), false };
    }
  if (result->kind == TYPE_UNIT)
    {
      const char *v = emit_spilled (e, node->list.items[0], true);
      const char *object = method_place (e, node);
      if (type_is_managed (element) && !array)
        v = text (e, "RUCHY_MOVE (%s)", v);
      return (struct value){ text (e, "%s_%s (&%s, %s)", p,
                                   array ? "append" : "push", object, v),
                             false };
    }
  const char *t = owned_variable (
      e, node, type,
      own (e, (struct value){ method_object (e, node), false }, type));
  if (array)
    put_line (e, node, "%s_append (&%s, %s);", p, t,
              emit_borrowed (e, node->list.items[0]));
  else
    put_line (e, node, "%s_push (&%s, %s);", p, t,
              emit_owned (e, node->list.items[0]));
  return (struct value){ text (e, "RUCHY_MOVE (%s)", t), true };
}

static struct value
enumerate_method (struct emitter *e, struct node *node, struct type *type)
{
  struct type *result = type_prune (node->type);
  struct type *element = type_prune (type->arguments[0]);
  const char *p = type_prefix (e, type);
  const char *name = made_function (
      e, text (e, "%s_enumerate", p),
      text (e,
            "RUCHY_ARRAY_ENUMERATE (%s_enumerate, %s, %s, f0, f1, %s, "
            "%s)",
            p, type_prefix (e, result), c_type (e, result->arguments[0]), p,
            type_prefix (e, element)));
  return (struct value){ text (e, "%s (%s)", name, method_object (e, node)),
                         true };
}

static struct value
zip_method (struct emitter *e, struct node *node, struct type *type)
{
  struct type *result = type_prune (node->type);
  struct type *element = type_prune (type->arguments[0]);
  const char *p = type_prefix (e, type);
  struct type *other = type_strip (node->list.items[0]->type);
  const char *op = type_prefix (e, other);
  const char *name = made_function (
      e, text (e, "%s_zip_%s", p, op),
      text (e, "RUCHY_ARRAY_ZIP (%s_zip_%s, %s, %s, f0, f1, %s, %s, %s, %s)",
            p, op, type_prefix (e, result), c_type (e, result->arguments[0]),
            p, type_prefix (e, element), op,
            type_prefix (e, other->arguments[0])));
  const char *object = method_object (e, node);
  return (struct value){ text (e, "%s (%s, %s)", name, object,
                               emit_borrowed (e, node->list.items[0])),
                         true };
}

/* The elements of arrays, options or strings behind one another.  */
static struct value
flatten_method (struct emitter *e, struct node *node, struct type *type)
{
  struct type *result = type_prune (node->type);
  struct type *element = type_prune (type->arguments[0]);
  const char *p = type_prefix (e, type);
  if (element->kind == TYPE_STRING)
    {
      return (struct value){ text (e, "ruchy_array_str_concat_all (%s)",
                                   method_object (e, node)),
                             true };
    }
  if (element->kind == TYPE_OPTION)
    {
      const char *a = method_object (e, node), *i = temporary (e);
      const char *t = owned_variable (e, node, result, NULL);
      put_hidden (e, node, "for (int64_t %s = 0; %s < %s.length; %s++)", i, i,
                  a, i);
      e->indent++;
      put_hidden (e, node, "if (%s.data[%s].some)", a, i);
      e->indent++;
      put_line (
          e, node, "%s_push (&%s, %s);", type_prefix (e, result), t,
          own (e, (struct value){ text (e, "%s.data[%s].value", a, i), false },
               element->arguments[0]));
      e->indent -= 2;
      return (struct value){ text (e, "RUCHY_MOVE (%s)", t), true };
    }
  if (element->kind != TYPE_ARRAY)
    {
      return (struct value){ method_object (e, node), false };
    }
  const char *name
      = made_function (e, text (e, "%s_flatten", p),
                       text (e, "RUCHY_ARRAY_FLATTEN (%s_flatten, %s, %s)", p,
                             p, type_prefix (e, element)));
  return (struct value){ text (e, "%s (%s)", name, method_object (e, node)),
                         true };
}

static struct value
drain_method (struct emitter *e, struct node *node, struct type *type)
{
  const char *p = type_prefix (e, type);
  const char *r = emit_simple (e, node->list.items[0]);
  const char *a = temporary (e), *end = temporary (e);
  const char *t = owned_variable (e, node, type, NULL);
  put_line (e, node, "%s *%s = &%s;", c_type (e, type), a,
            method_place (e, node));
  put_line (e, node,
            "int64_t %s = %s.end > %s->length ? %s->length : %s.end + "
            "%s.inclusive;",
            end, r, a, a, r, r);
  put_hidden (e, node, "for (int64_t i = %s.start; i < %s; %s--)", r, end,
              end);
  e->indent++;
  put_line (e, node, "%s_push (&%s, %s_remove (%s, i, %s));", p, t, p, a,
            place_text (e, node));
  e->indent--;
  return (struct value){ text (e, "RUCHY_MOVE (%s)", t), true };
}

static struct value
search_method (struct emitter *e, struct node *node, struct type *type)
{
  struct type *result = type_prune (node->type);
  const char *p = type_prefix (e, type);
  const char *rp = type_prefix (e, result);
  type_need (e, type, NEED_ORDER);
  const char *v = emit_borrowed (e, node->list.items[0]);
  const char *i = plain_variable (
      e, node, &type_i64,
      text (e, "%s_binary_search (%s, %s)", p, method_object (e, node), v));
  return (struct value){ text (e, "(%s >= 0 ? %s_ok (%s) : %s_err (-1 - %s))",
                               i, rp, i, rp, i),
                         true };
}

bool
emit_array_method (struct emitter *e, struct node *node, struct type *type,
                   struct value *value)
{
  struct type *result = type_prune (node->type);
  const char *p = type_prefix (e, type);
  const char *rp = type_prefix (e, result);
  if (array_element_method (e, node, type, value))
    return true;
  if (is_called (node, "sort") || is_called (node, "reverse")
      || is_called (node, "sort_unstable"))
    {
      const char *operation = is_called (node, "reverse") ? "reverse" : "sort";
      if (*operation == 's')
        type_need (e, type, NEED_ORDER);
      if (result->kind == TYPE_UNIT)
        *value = (struct value){
          text (e, "%s_%s (&%s)", p, operation, method_place (e, node)), false
        };
      else
        *value
            = (struct value){ text (e, "%s_%s (%s)", p,
                                    *operation == 's' ? "sorted" : "reversed",
                                    method_object (e, node)),
                              true };
      return true;
    }
  if (is_called (node, "append"))
    {
      *value = append_method (e, node, type);
      return true;
    }
  if (is_called (node, "enumerate"))
    {
      *value = enumerate_method (e, node, type);
      return true;
    }
  if (is_called (node, "zip"))
    {
      *value = zip_method (e, node, type);
      return true;
    }
  if (is_called (node, "windows") || is_called (node, "chunks"))
    {
      const char *name = made_function (
          e, text (e, "%s_chunks", p),
          text (e, "RUCHY_ARRAY_CHUNKS (%s_chunks, %s, %s)", p, rp, p));
      const char *size = emit_simple (e, node->list.items[0]);
      *value = (struct value){
        text (e, "%s (%s, %s, %s, %s)", name, method_object (e, node), size,
              is_called (node, "chunks") ? size : "1",
              is_called (node, "chunks") ? "true" : "false"),
        true
      };
      return true;
    }
  if (is_called (node, "flatten")
      || (is_called (node, "concat") && node->list.count == 0))
    {
      *value = flatten_method (e, node, type);
      return true;
    }
  if (is_called (node, "collect"))
    {
      if (chain_collect_all (e, node, result, value))
        return true;
      *value = emit_collect (e, node, emit_value (e, node->a), node->a->type,
                             result);
      return true;
    }
  if (is_called (node, "drain"))
    {
      *value = drain_method (e, node, type);
      return true;
    }
  if (is_called (node, "split_at"))
    {
      const char *i = emit_simple (e, node->list.items[0]);
      const char *a = method_object (e, node);
      *value = (struct value){
        text (e,
              "(%s){ %s_slice (%s, 0, %s, %s), %s_slice (%s, %s, "
              "INT64_MAX, %s) }",
              c_type (e, result), p, a, i, place_text (e, node), p, a, i,
              place_text (e, node)),
        true
      };
      return true;
    }
  if (is_called (node, "binary_search"))
    {
      *value = search_method (e, node, type);
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
      put_hidden (e, node, "for (int64_t %s = 0; %s < %s.length; %s++)", i, i,
                  a, i);
      e->indent++;
      open_brace (e);
      put_hidden (e, node, "if (!%s.%s)", item, flag);
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
  put_hidden (e, node, "for (int64_t %s = 0; %s < %s.length; %s++)", i, i, a,
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
