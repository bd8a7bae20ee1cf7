/* SPDX-License-Identifier: MIT */
/* Emission: methods of Option and Result, maps and sets.  */

#include <string.h>

#include "emit-method.h"

struct value
emit_object_of (struct emitter *e, struct node *node, struct type *type)
{
  struct value v = emit_value (e, node->a);
  struct type *t = type_prune (node->a->type);
  if (t->kind == type->kind)
    return v;
  const char *s = borrow (e, node, v, t);
  for (; t->kind != type->kind; t = type_prune (t->arguments[0]))
    s = t->kind == TYPE_REFERENCE ? text (e, "(*%s)", s)
                                  : text (e, "%s->value", s);
  return (struct value){ s, false };
}

/* The object as an owned variable of its own, references followed.  */
static const char *
owned_object (struct emitter *e, struct node *node, struct type *type)
{
  struct value v = emit_object_of (e, node, type);
  return owned_variable (e, node, type, own (e, v, type));
}

/* take, replace: the old value; the option keeps nothing or the new one.  */
static struct value
take_method (struct emitter *e, struct node *node, struct type *type)
{
  struct type *inner = type_prune (type->arguments[0]);
  const char *p = type_prefix (e, type);
  const char *v
      = node->list.count ? emit_spilled (e, node->list.items[0], true) : NULL;
  const char *o = temporary (e);
  put_line (e, node, "%s *%s = &%s;", c_type (e, type), o,
            method_place (e, node));
  const char *t = owned_variable (e, node, type, text (e, "*%s", o));
  put_line (e, node, "*%s = %s;", o,
            v ? text (e, "%s_some (%s)", p, moved_value (e, inner, v).text)
              : zero_value (e, type));
  return moved_value (e, type, t);
}

static struct value
insert_in_option (struct emitter *e, struct node *node, struct type *type)
{
  struct type *inner = type_prune (type->arguments[0]);
  const char *p = type_prefix (e, type);
  const char *v = emit_spilled (e, node->list.items[0], true);
  const char *o = temporary (e);
  put_line (e, node, "%s *%s = &%s;", c_type (e, type), o,
            method_place (e, node));
  put_line (e, node, "%s_drop (*%s);", p, o);
  put_line (e, node, "*%s = %s_some (%s);", o, p,
            moved_value (e, inner, v).text);
  return (struct value){ "RUCHY_UNIT", false };
}

static struct value
unwrap_method (struct emitter *e, struct node *node, struct type *type)
{
  struct type *inner = type_prune (type->arguments[0]);
  const char *p = type_prefix (e, type);
  bool error = is_called (node, "unwrap_err");
  struct type *part = error ? type_prune (type->arguments[1]) : inner;
  const char *message
      = node->list.count ? emit_borrowed (e, node->list.items[0]) : NULL;
  const char *t = owned_object (e, node, type);
  if (type->kind != TYPE_OPTION)
    type_need (e, type, NEED_SHOW);
  if (!error && type->kind == TYPE_RESULT
      && type_prune (type->arguments[1]) == &type_error)
    {
      put_hidden (e, node, "if (!%s.ok)", t);
      e->indent++;
      const char *m
          = message ? text (e, "(const ruchy_str[]){ %s }", message) : "NULL";
      put_line (e, node, "ruchy_panic_error (%s, %s.error, %s);",
                place_text (e, node), t, m);
      e->indent--;
    }
  /* The check alone; the value is taken from the variable.  */
  const char *check = text (e, "(void)%s_%s (%s%s%s, %s);", p, node->name, t,
                            message ? ", " : "", message ? message : "",
                            place_text (e, node));
  put_line (e, node, "%s", check);
  return part->kind == TYPE_UNIT
             ? (struct value){ "RUCHY_UNIT", false }
             : moved_value (e, part,
                            text (e, "%s.%s", t, error ? "error" : "value"));
}

/* unwrap_or, unwrap_or_default, or: the other value is only worked out if
   it is needed.  */
static struct value
unwrap_or_method (struct emitter *e, struct node *node, struct type *type)
{
  struct type *result = type_prune (node->type);
  const char *flag = type->kind == TYPE_OPTION ? "some" : "ok";
  bool whole = is_called (node, "or");
  const char *t = owned_object (e, node, type);
  const char *r = owned_variable (e, node, result, NULL);
  put_hidden (e, node, "if (%s.%s)", t, flag);
  e->indent++;
  put_line (e, node, "%s = %s;", r,
            moved_value (e, result, whole ? t : text (e, "%s.value", t)).text);
  e->indent--;
  if (node->list.count)
    {
      put_line (e, node, "else");
      e->indent++;
      open_brace (e);
      put_line (e, node, "%s = %s;", r, emit_owned (e, node->list.items[0]));
      close_brace (e);
      e->indent--;
    }
  return moved_value (e, result, r);
}

static struct value
ok_or_method (struct emitter *e, struct node *node, struct type *type)
{
  struct type *result = type_prune (node->type);
  struct type *inner = type_prune (type->arguments[0]);
  const char *t = owned_object (e, node, type);
  const char *r = owned_variable (e, node, result, NULL);
  put_hidden (e, node, "if (%s.some)", t);
  e->indent++;
  put_line (e, node, "%s = %s_ok (%s);", r, type_prefix (e, result),
            moved_value (e, inner, text (e, "%s.value", t)).text);
  e->indent--;
  put_line (e, node, "else");
  e->indent++;
  open_brace (e);
  put_line (e, node, "%s = %s_err (%s);", r, type_prefix (e, result),
            emit_owned (e, node->list.items[0]));
  close_brace (e);
  e->indent--;
  return moved_value (e, result, r);
}

bool
emit_option_method (struct emitter *e, struct node *node, struct type *type,
                    struct value *value)
{
  struct type *result = type_prune (node->type);
  struct type *inner = type_prune (type->arguments[0]);
  if (is_called (node, "take") || is_called (node, "replace"))
    {
      *value = take_method (e, node, type);
      return true;
    }
  if (is_called (node, "as_mut"))
    {
      const char *o = temporary (e);
      put_line (e, node, "%s *%s = &%s;", c_type (e, type), o,
                method_place (e, node));
      *value = option_of (e, node, result, text (e, "%s->some", o),
                          text (e, "&%s->value", o), true);
      return true;
    }
  if (is_called (node, "insert"))
    {
      *value = insert_in_option (e, node, type);
      return true;
    }
  if (is_called (node, "unwrap") || is_called (node, "expect")
      || is_called (node, "unwrap_err"))
    {
      *value = unwrap_method (e, node, type);
      return true;
    }
  if (is_called (node, "unwrap_or") || is_called (node, "unwrap_or_default")
      || is_called (node, "or"))
    {
      *value = unwrap_or_method (e, node, type);
      return true;
    }
  if (is_called (node, "ok_or"))
    {
      *value = ok_or_method (e, node, type);
      return true;
    }
  if (is_called (node, "ok") || is_called (node, "err"))
    {
      bool ok = is_called (node, "ok");
      const char *t = owned_object (e, node, type);
      *value = option_of (
          e, node, result, text (e, "%s%s.ok", ok ? "" : "!", t),
          moved_value (e, result->arguments[0],
                       text (e, "%s.%s", t, ok ? "value" : "error"))
              .text,
          true);
      return true;
    }
  if (is_called (node, "iter") || is_called (node, "into_iter"))
    {
      const char *t = owned_object (e, node, type);
      const char *r = owned_variable (e, node, result, NULL);
      put_hidden (e, node, "if (%s.some)", t);
      e->indent++;
      put_line (e, node, "%s_push (&%s, %s);", type_prefix (e, result), r,
                moved_value (e, inner, text (e, "%s.value", t)).text);
      e->indent--;
      *value = moved_value (e, result, r);
      return true;
    }
  return false;
}

/* insert, set: the value before is only fetched if somebody wants it.  */
static struct value
insert_method (struct emitter *e, struct node *node, struct type *type)
{
  struct type *result = type_prune (node->type);
  const char *p = type_prefix (e, type);
  bool owned[2] = { true, true };
  const char *texts[2];
  method_arguments (e, node, owned, texts);
  const char *object = method_place (e, node);
  if (is_called (node, "set") || (node->flags & FLAG_UNUSED_VALUE))
    {
      put_line (e, node, "%s_put (&%s, %s, %s);", p, object, texts[0],
                texts[1]);
      return result->kind == TYPE_UNIT
                 ? (struct value){ "RUCHY_UNIT", false }
                 : (struct value){ zero_value (e, result), false };
    }
  const char *t = owned_variable (e, node, result, NULL);
  put_line (e, node, "%s.some = %s_insert (&%s, %s, %s, &%s.value);", t, p,
            object, texts[0], texts[1], t);
  return moved_value (e, result, t);
}

static struct value
get_or_method (struct emitter *e, struct node *node, struct type *type)
{
  struct type *item = type_prune (type->arguments[1]);
  const char *p = type_prefix (e, type);
  const char *texts[2];
  bool none[2] = { false, false };
  method_arguments (e, node, none, texts);
  const char *v = temporary (e);
  put_line (e, node, "%s *%s = %s_find (%s, %s);", c_type (e, item), v, p,
            method_object (e, node), texts[0]);
  return (struct value){
    text (e, "(%s ? %s : %s)", v,
          own (e, (struct value){ text (e, "*%s", v), false }, item),
          own (e, (struct value){ texts[1], false }, item)),
    true
  };
}

/* The keys or the values of a map as an array.  */
static struct value
keys_method (struct emitter *e, struct node *node, struct type *type,
             bool keys)
{
  struct type *result = type_prune (node->type);
  const char *p = type_prefix (e, type);
  struct type *of = type_prune (type->arguments[!keys]);
  const char *name = made_function (
      e, text (e, "%s_%s", p, keys ? "keys" : "values"),
      text (e, "RUCHY_MAP_%s (%s, %s, %s)", keys ? "KEYS" : "VALUES", p,
            type_prefix (e, result), type_prefix (e, of)));
  if (strcmp (p, "ruchy_map_dyn") == 0)
    name = text (e, "ruchy_map_dyn_%s", keys ? "keys" : "values");
  return (struct value){ text (e, "%s (%s)", name, method_object (e, node)),
                         true };
}

/* values_mut (), iter_mut () that more follows on: where the values are.  */
static struct value
value_references (struct emitter *e, struct node *node, struct type *type)
{
  struct type *result = type_prune (node->type);
  struct type *key = type_prune (type->arguments[0]);
  const char *p = type_prefix (e, type);
  const char *m = temporary (e), *it = temporary (e), *at = temporary (e);
  put_line (e, node, "%s *%s = &%s;", c_type (e, type), m,
            method_place (e, node));
  put_line (e, node, "%s_unique (%s);", p, m);
  const char *t = owned_variable (e, node, result, NULL);
  put_line (e, node, "struct %s_iterator %s = %s_begin (*%s);", p, it, p, m);
  put_hidden (e, node, "for (struct %s_entry *%s; (%s = %s_next (&%s));)", p,
              at, at, p, it);
  e->indent++;
  struct value k = { text (e, "%s->key", at), false };
  const char *element
      = is_called (node, "values_mut")
            ? text (e, "&%s->value", at)
            : text (e, "(%s){ %s, &%s->value }",
                    c_type (e, result->arguments[0]), own (e, k, key), at);
  put_line (e, node, "%s_push (&%s, %s);", type_prefix (e, result), t,
            element);
  e->indent--;
  put_line (e, node, "%s_end (&%s);", p, it);
  return moved_value (e, result, t);
}

/* and_modify (f) of the value of KEY, if the map has it.  */
static void
modify_entry (struct emitter *e, struct node *node, struct type *type,
              struct node *entry, struct node *modify, const char *key)
{
  const char *object = method_place (e, entry);
  const char *place = temporary (e);
  put_line (e, node, "%s *%s = %s_place (&%s, %s);",
            c_type (e, type->arguments[1]), place, type_prefix (e, type),
            object, key);
  const char *f = emit_simple (e, modify->list.items[0]);
  put_hidden (e, node, "if (%s)", place);
  e->indent++;
  put_line (
      e, node, "%s;",
      closure_call (e, type_strip (modify->list.items[0]->type), f, &place));
  e->indent--;
}

/* entry (k).or_insert (v), with and_modify (f) between if MODIFY.  */
static struct value
entry_method (struct emitter *e, struct node *node, struct type *type,
              struct node *entry, struct node *modify)
{
  struct type *key = type_prune (type->arguments[0]);
  struct type *item = type_prune (type->arguments[1]);
  const char *p = type_prefix (e, type);
  const char *k = emit_spilled (e, entry->list.items[0], true);
  k = moved_value (e, key, k).text;
  if (modify)
    {
      const char *keep = owned_variable (e, node, key, k);
      modify_entry (e, node, type, entry, modify, keep);
      if (modify == node)
        return (struct value){ method_place (e, entry), false };
      k = moved_value (e, key, keep).text;
    }
  const char *v
      = is_called (node, "or_default") ? zero_value (e, item)
        : is_called (node, "or_insert_with")
            ? closure_call (e, type_strip (node->list.items[0]->type),
                            emit_simple (e, node->list.items[0]), NULL)
            : emit_owned (e, node->list.items[0]);
  if (type_is_managed (item) && strchr (v, '('))
    v = moved_value (e, item, owned_variable (e, node, item, v)).text;
  return (struct value){ text (e, "%s_or_insert (&%s, %s, %s)", p,
                               method_place (e, entry), k, v),
                         false };
}

bool
emit_map_method (struct emitter *e, struct node *node, struct type *type,
                 struct value *value)
{
  struct type *result = type_prune (node->type);
  struct type *key = type_prune (type->arguments[0]);
  struct type *item = type_prune (type->arguments[1]);
  const char *p = type_prefix (e, type);
  if (is_called (node, "insert") || is_called (node, "set"))
    {
      *value = insert_method (e, node, type);
      return true;
    }
  if (is_called (node, "get"))
    {
      const char *k = emit_borrowed (e, node->list.items[0]);
      const char *v = temporary (e);
      put_line (e, node, "%s *%s = %s_find (%s, %s);", c_type (e, item), v, p,
                method_object (e, node), k);
      *value = option_of (e, node, result, v, text (e, "*%s", v), false);
      return true;
    }
  if (is_called (node, "get_mut"))
    {
      const char *k = emit_borrowed (e, node->list.items[0]);
      const char *v = temporary (e);
      put_line (e, node, "%s *%s = %s_place (&%s, %s);", c_type (e, item), v,
                p, method_place (e, node), k);
      *value = option_of (e, node, result, v, v, true);
      return true;
    }
  if (is_called (node, "get_or"))
    {
      *value = get_or_method (e, node, type);
      return true;
    }
  if (is_called (node, "remove"))
    {
      const char *k = emit_spilled (e, node->list.items[0], false);
      const char *t = owned_variable (e, node, result, NULL);
      put_line (e, node, "%s.some = %s_remove (&%s, %s, &%s.value);", t, p,
                method_place (e, node), k, t);
      *value = moved_value (e, result, t);
      return true;
    }
  if (is_called (node, "iter_mut") || is_called (node, "values_mut"))
    {
      *value = value_references (e, node, type);
      return true;
    }
  bool keys = is_called (node, "keys") || is_called (node, "into_keys");
  bool values = is_called (node, "values") || is_called (node, "into_values");
  if (keys || values)
    {
      *value = keys_method (e, node, type, keys);
      return true;
    }
  if (is_called (node, "iter") || is_called (node, "into_iter")
      || is_called (node, "items") || is_called (node, "entries"))
    {
      const char *name = made_function (
          e, text (e, "%s_items", p),
          text (e, "RUCHY_MAP_ITEMS (%s, %s, %s, f0, f1, %s, %s)", p,
                type_prefix (e, result), c_type (e, result->arguments[0]),
                type_prefix (e, key), type_prefix (e, item)));
      *value
          = (struct value){ text (e, "%s (%s)", name, method_object (e, node)),
                            true };
      return true;
    }
  /* entry (k).or_insert (v)  */
  struct node *entry = node->a;
  struct node *modify = is_called (node, "and_modify") ? node : NULL;
  if (entry->kind == NODE_METHOD_CALL && is_called (entry, "and_modify"))
    {
      modify = entry;
      entry = entry->a;
    }
  if (entry->kind == NODE_METHOD_CALL && is_called (entry, "entry")
      && (modify == node || strncmp (node->name, "or_", 3) == 0))
    {
      *value = entry_method (e, node, type, entry, modify);
      return true;
    }
  return false;
}

bool
emit_set_method (struct emitter *e, struct node *node, struct type *type,
                 struct value *value)
{
  struct type *result = type_prune (node->type);
  const char *p = type_prefix (e, type);
  if (is_called (node, "iter") || is_called (node, "into_iter"))
    {
      const char *name = made_function (
          e, text (e, "%s_keys", p),
          text (e, "RUCHY_MAP_KEYS (%s, %s, %s)", p, type_prefix (e, result),
                type_prefix (e, type->arguments[0])));
      *value
          = (struct value){ text (e, "%s (%s)", name, method_object (e, node)),
                            true };
      return true;
    }
  if (is_called (node, "extend"))
    {
      const char *a = emit_spilled (e, node->list.items[0], false);
      const char *i = temporary (e);
      const char *object = method_place (e, node);
      put_hidden (e, node, "for (int64_t %s = 0; %s < %s.length; %s++)", i, i,
                  a, i);
      e->indent++;
      put_line (e, node, "%s_insert_key (&%s, %s);", p, object,
                own (e, (struct value){ text (e, "%s.data[%s]", a, i), false },
                     type->arguments[0]));
      e->indent--;
      *value = (struct value){ "RUCHY_UNIT", false };
      return true;
    }
  return false;
}
