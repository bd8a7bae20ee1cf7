/* SPDX-License-Identifier: MIT */
/* Emission: macros: assertions, panics, dbg!, matches!, write!.  */

#include <string.h>

#include "emit-method.h"

static const char *
message (struct emitter *e, struct node *node)
{
  return node->b ? own (e, emit_format (e, node->b), &type_string)
                 : "(ruchy_str){ 0 }";
}

static const char *
debug_text (struct emitter *e, struct node *node, const char *value)
{
  struct type *type = type_strip (node->type);
  const char *w = text (e, "w%u", ++e->temporaries);
  type_need (e, type, NEED_SHOW);
  put_line (e, node, "struct ruchy_writer %s = ruchy_string_writer ();", w);
  put_line (e, node, "%s_show (&%s, %s, &ruchy_debug);", type_prefix (e, type),
            w, strip_references (e, node->type, value));
  return text (e, "ruchy_string_finish (&%s)", w);
}

/* assert_eq (a, b): the operands are the parts of the comparison.  */
static void
emit_assert_eq (struct emitter *e, struct node *node)
{
  struct node *compare = node->c;
  if (compare->kind != NODE_BINARY)
    {
      put_hidden (e, node, "if (!%s)", emit_condition (e, compare));
      e->indent++;
      put_line (e, node, "ruchy_panic_assert (%s, NULL);",
                place_text (e, node));
      e->indent--;
      return;
    }
  for (int k = 0; k < 2; k++)
    {
      /* Held in variables: shown if they differ.  */
      struct node **slot = k ? &compare->b : &compare->a;
      struct type *type = type_prune ((*slot)->type);
      if (type->kind == TYPE_UNIT)
        continue;
      struct variable *v = arena_new (e->arena, struct variable);
      struct node *name = node_new (e->arena, NODE_NAME, (*slot)->span);
      v->name = v->c_name = emit_spilled (e, *slot, false);
      v->type = type;
      v->is_borrowed = true;
      name->variable = v;
      name->name = v->name;
      name->type = type;
      *slot = name;
    }
  put_hidden (e, node, "if (!%s)", emit_condition (e, compare));
  e->indent++;
  open_brace (e);
  const char *left = debug_text (e, compare->a, emit_borrowed (e, compare->a));
  const char *right
      = debug_text (e, compare->b, emit_borrowed (e, compare->b));
  put_line (e, node, "ruchy_panic_assert_eq (%s, \"%s\", %s, %s, %s);",
            place_text (e, node), operator_text (compare->op), left, right,
            message (e, node));
  close_brace (e);
  e->indent--;
}

struct value
emit_macro (struct emitter *e, struct node *node)
{
  struct value unit = { "RUCHY_UNIT", false };
  const char *at = place_text (e, node);
  if (is_called (node, "format"))
    return node->b ? emit_format (e, node->b)
                   : (struct value){ "(ruchy_str){ 0 }", false };
  if (is_called (node, "panic"))
    put_line (e, node, "ruchy_panic_str (%s, %s);", at,
              node->b ? message (e, node)
                      : "ruchy_str_from_c (\"explicit panic\")");
  else if (is_called (node, "todo") || is_called (node, "unimplemented"))
    put_line (e, node, "ruchy_panic_todo (%s, %s);", at, message (e, node));
  else if (is_called (node, "unreachable"))
    put_line (e, node, "ruchy_panic_unreachable (%s, %s);", at,
              message (e, node));
  else if (is_called (node, "assert"))
    {
      struct node *condition = node->list.items[0];
      struct buffer shown = { 0 };
      if (condition->span.source)
        buffer_put_c_string (
            &shown, condition->span.source->text + condition->span.start,
            condition->span.end - condition->span.start);
      put_hidden (e, node, "if (!(%s))", emit_condition (e, condition));
      e->indent++;
      open_brace (e);
      if (node->b)
        put_line (e, node, "ruchy_panic_str (%s, %s);", at, message (e, node));
      else
        put_line (e, node, "ruchy_panic_assert (%s, %s);", at,
                  shown.length ? buffer_text (&shown) : "NULL");
      close_brace (e);
      e->indent--;
      buffer_free (&shown);
    }
  else if (strncmp (node->name, "assert_", 7) == 0)
    emit_assert_eq (e, node);
  else if (is_called (node, "matches"))
    {
      struct node *arm = node->list.items[0];
      const char *v = emit_spilled (e, node->a, false);
      if (type_prune (node->a->type)->kind == TYPE_REFERENCE)
        v = text (e, "(*%s)", v);
      const char *test = pattern_test (e, arm->a, v, node->a->type);
      if (!arm->b)
        return (struct value){ test ? text (e, "(%s)", test) : "true", false };
      const char *r = plain_variable (e, node, &type_bool, "false");
      put_hidden (e, node, "if (%s)", test ? test : "true");
      e->indent++;
      open_brace (e);
      pattern_bind (e, arm->a, v, node->a->type, false);
      put_line (e, node, "%s = %s;", r, emit_condition (e, arm->b));
      close_brace (e);
      e->indent--;
      return (struct value){ r, false };
    }
  else if (is_called (node, "dbg"))
    {
      struct node *shown = node->list.items[0];
      const char *v = emit_spilled (e, shown, true);
      struct buffer source = { 0 };
      buffer_put_c_string (&source,
                           shown->span.source->text + shown->span.start,
                           shown->span.end - shown->span.start);
      put_line (e, node, "ruchy_dbg (%s, %s, %s);", at, buffer_text (&source),
                debug_text (e, shown, v));
      buffer_free (&source);
      return moved_value (e, shown->type, v);
    }
  else if (strncmp (node->name, "write", 5) == 0)
    {
      const char *m
          = owned_variable (e, node, &type_string, message (e, node));
      struct node *object = node->list.items[0];
      while (object->kind == NODE_REFERENCE)
        object = object->a;
      const char *place = emit_place (e, object);
      if (type_prune (object->type)->kind == TYPE_REFERENCE)
        place = text (e, "(*%s)", place);
      put_line (e, node, "ruchy_str_append (&%s, %s);", place, m);
      if (is_called (node, "writeln"))
        put_line (e, node, "ruchy_str_push (&%s, '\\n');", place);
      return (struct value){
        text (e, "%s_ok (RUCHY_UNIT)", type_prefix (e, node->type)), true
      };
    }
  return unit;
}
