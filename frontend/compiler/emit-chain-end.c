/* SPDX-License-Identifier: MIT */
/* Emission: what ends a chain of iterators and takes its elements (see
   emit-chain.h): collect, sum, next, find_map and the like.  Those that pass
   them to a function are in emit-iterate.c.  */

#include "emit-chain.h"

#include <string.h>

#include "emit-method.h"

struct value
chain_collect (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->type);
  struct chain c;
  chain_begin (e, &c, node, node);
  const char *all = owned_variable (e, node, type, NULL);
  chain_open (e, &c);
  put_line (e, node, "%s_push (&%s, %s);", type_prefix (e, type), all,
            chain_taken (e, &c));
  chain_close (e, &c);
  return moved_value (e, type, all);
}

/* collect () of a chain of Options or Results into one of an array: up to the
   first that is none.  */
bool
chain_collect_all (struct emitter *e, struct node *node, struct type *to,
                   struct value *value)
{
  bool result = to->kind == TYPE_RESULT;
  if ((!result && to->kind != TYPE_OPTION) || !chain_is_lazy (node->a)
      || type_prune (to->arguments[0])->kind != TYPE_ARRAY)
    return false;
  struct type *values = type_prune (to->arguments[0]);
  const char *p = type_prefix (e, to), *flag = result ? "ok" : "some";
  struct chain c;
  chain_begin (e, &c, node, node->a);
  const char *t = owned_variable (e, node, to, NULL);
  put_line (e, node, "%s.%s = true;", t, flag);
  chain_open (e, &c);
  put_hidden (e, node, "if (!%s.%s)", c.item, flag);
  e->indent++;
  open_brace (e);
  put_line (e, node, "%s_drop (%s.value);", type_prefix (e, values), t);
  if (result)
    put_line (e, node, "%s = %s_err (%s);", t, p,
              own (e, (struct value){ text (e, "%s.error", c.item), false },
                   to->arguments[1]));
  else
    put_line (e, node, "%s = %s_none ();", t, p);
  chain_leave (e, &c);
  close_brace (e);
  e->indent--;
  put_line (e, node, "%s_push (&%s.value, %s);", type_prefix (e, values), t,
            own (e, (struct value){ text (e, "%s.value", c.item), false },
                 c.type->arguments[0]));
  chain_close (e, &c);
  *value = moved_value (e, to, t);
  return true;
}

/* find_map (f), try_for_each (f): what F gives first.  */
static struct value
first_answer (struct emitter *e, struct node *node, struct node *object)
{
  struct type *type = type_prune (node->type);
  bool find = type->kind == TYPE_OPTION;
  struct chain c;
  chain_begin (e, &c, node, object);
  struct callable f = callable_hold (e, node->list.items[1]);
  const char *r = owned_variable (e, node, type, NULL);
  if (!find)
    put_line (e, node, "%s.ok = true;", r);
  chain_open (e, &c);
  const char *t
      = owned_variable (e, node, type, callable_call (e, &f, c.item, NULL));
  put_hidden (e, node, "if (%s%s.%s)", find ? "" : "!", t,
              find ? "some" : "ok");
  e->indent++;
  open_brace (e);
  put_line (e, node, "%s = %s;", r, moved_value (e, type, t).text);
  chain_leave (e, &c);
  close_brace (e);
  e->indent--;
  chain_close (e, &c);
  return moved_value (e, type, r);
}

/* next () of a chain that nobody keeps.  */
static struct value
first_element (struct emitter *e, struct node *node, struct node *object)
{
  struct type *type = type_prune (node->type);
  struct chain c;
  chain_begin (e, &c, node, object);
  const char *r = owned_variable (e, node, type, NULL);
  chain_open (e, &c);
  put_line (e, node, "%s = %s_some (%s);", r, type_prefix (e, type),
            chain_taken (e, &c));
  chain_leave (e, &c);
  chain_close (e, &c);
  return moved_value (e, type, r);
}

bool
chain_reduce (struct emitter *e, struct node *node, struct value *value)
{
  bool sum = strcmp (node->name, "sum") == 0;
  bool product = strcmp (node->name, "product") == 0;
  bool nth = strcmp (node->name, "nth") == 0;
  struct type *type = type_prune (node->type);
  if (node->list.count != (nth ? 1 : 0)
      || !(sum || product || nth || strcmp (node->name, "count") == 0)
      || !chain_is_lazy (node->a))
    return false;
  struct type *element = type_prune (type_prune (node->a->type)->arguments[0]);
  if ((sum || product)
      && !(type_is_numeric (element) && type_equal (element, type)))
    return false;
  struct chain c;
  chain_begin (e, &c, node, node->a);
  const char *last = nth ? emit_spilled (e, node->list.items[0], false) : NULL;
  const char *r = owned_variable (e, node, type, product ? "1" : NULL);
  const char *i = nth ? plain_variable (e, node, &type_i64, "0") : r;
  chain_open (e, &c);
  if (nth)
    {
      put_hidden (e, node, "if (%s == %s)", i, last);
      e->indent++;
      open_brace (e);
      put_line (e, node, "%s = %s_some (%s);", r, type_prefix (e, type),
                chain_taken (e, &c));
      chain_leave (e, &c);
      close_brace (e);
      e->indent--;
    }
  if (sum || product)
    put_line (e, node, "%s = %s_%s (%s, %s, %s);", r, type_prefix (e, type),
              sum ? "add" : "mul", r, c.item, place_text (e, node));
  else
    put_line (e, node, "%s++;", i);
  chain_close (e, &c);
  *value = moved_value (e, type, r);
  return true;
}

bool
chain_call (struct emitter *e, struct node *node, struct value *value)
{
  if (!node->instance || !node->instance->function->is_library
      || !node->list.count)
    return false;
  const char *name = node->instance->function->name;
  struct node *object = node->list.items[0];
  struct type *type = type_prune (node->type);
  if (object->kind == NODE_REFERENCE)
    object = object->a;
  if (type->kind == TYPE_ARRAY && chain_is_lazy (node))
    *value = chain_collect (e, node);
  else if (!chain_is_lazy (object))
    return false;
  else if (strcmp (name, "find_map") == 0
           || strcmp (name, "try_for_each") == 0)
    *value = first_answer (e, node, object);
  else if (strcmp (name, "next") == 0)
    *value = first_element (e, node, object);
  else
    return false;
  return true;
}
