/* SPDX-License-Identifier: MIT */
/* Emission: match.  */

#include "emit.h"

static bool
has_guard (const struct node *match)
{
  for (size_t i = 0; i < match->list.count; i++)
    if (match->list.items[i]->b)
      return true;
  return false;
}

static void
emit_arm_body (struct emitter *e, struct node *arm, struct destination to)
{
  if (to.kind == TO_NOWHERE)
    emit_statement (e, arm->c);
  else
    emit_to (e, arm->c, to);
}

void
emit_match (struct emitter *e, struct node *node, struct destination to)
{
  struct type *type = type_prune (node->a->type);
  /* Tests of dynamic values need statements between the arms.  */
  bool guards = has_guard (node) || type_strip (type)->kind == TYPE_DYNAMIC;
  const char *done = text (e, "done_%u", ++e->temporaries);
  bool outer_borrow = e->borrow_bindings;
  bool safe = false, takes = false;
  for (size_t i = 0; i < node->list.count && !guards; i++)
    takes = takes || pattern_takes (node->list.items[i]->a, node->a);
  const char *v;
  put_line (e, node, "{");
  e->indent++;
  if (takes)
    {
      v = owned_variable (e, node, type, emit_owned (e, node->a));
      safe = true;
    }
  else if (type->kind == TYPE_REFERENCE)
    v = text (e, "(*%s)", emit_simple (e, node->a));
  else if ((node->a->kind == NODE_NAME && node->a->variable)
           || (node->a->kind == NODE_FIELD && !has_effects (node->a)))
    {
      node->a->flags &= ~FLAG_LAST_USE;
      v = emit_simple (e, node->a);
      safe = node->a->kind == NODE_NAME && !node->a->variable->is_assigned
             && !node->a->variable->is_cell;
    }
  else
    {
      v = emit_spilled (e, node->a, false);
      safe = true;
    }
  if (type->kind == TYPE_REFERENCE && node->a->kind == NODE_NAME
      && !node->a->variable->is_assigned)
    safe = true;
  bool always = false;
  for (size_t i = 0; i < node->list.count && !always; i++)
    {
      struct node *arm = node->list.items[i];
      e->borrow_bindings = safe;
      const char *test = pattern_test (e, arm->a, v, type);
      bool chain = i > 0 && !guards;
      if (test || guards)
        put_line (e, arm, "%sif (%s)", chain ? "else " : "",
                  test ? test : "true");
      else if (chain)
        put_line (e, arm, "else");
      e->indent++;
      open_brace (e);
      e->take_bindings = takes;
      pattern_bind (e, arm->a, v, type, false);
      e->take_bindings = false;
      e->borrow_bindings = outer_borrow;
      if (arm->b)
        {
          put_line (e, arm->b, "if (%s)", emit_condition (e, arm->b));
          e->indent++;
          open_brace (e);
        }
      emit_arm_body (e, arm, to);
      if (guards && type_prune (arm->c->type)->kind != TYPE_NEVER)
        put_line (e, NULL, "goto %s;", done);
      if (arm->b)
        {
          close_brace (e);
          e->indent--;
        }
      close_brace (e);
      e->indent--;
      always = !test && !arm->b;
    }
  e->borrow_bindings = outer_borrow;
  if (!always)
    {
      if (!guards && node->list.count)
        put_line (e, node, "else");
      e->indent++;
      put_line (e, node, "ruchy_panic_no_match (%s);", place_text (e, node));
      e->indent--;
    }
  e->indent--;
  put_line (e, NULL, "}");
  if (guards)
    put_line (e, NULL, "%s:;", done);
}
