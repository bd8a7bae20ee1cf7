/* SPDX-License-Identifier: MIT */
/* Emission: if, if with `let` conditions, try.  */

#include <string.h>

#include "emit-view.h"

static bool
has_let_condition (const struct node *node)
{
  return node->kind == NODE_LET_CONDITION
         || (node->kind == NODE_BINARY && node->op == OP_AND
             && (has_let_condition (node->a) || has_let_condition (node->b)));
}

/* The parts of a condition with `let`: nested ifs; BODY is written in the
   innermost one.  Returns how many braces are open.  */
static unsigned
open_let_condition (struct emitter *e, struct node *node)
{
  if (node->kind == NODE_BINARY && node->op == OP_AND
      && has_let_condition (node))
    {
      unsigned open = open_let_condition (e, node->a);
      return open + open_let_condition (e, node->b);
    }
  if (node->kind != NODE_LET_CONDITION)
    {
      put_line (e, node, "if (%s)", emit_condition (e, node));
      e->indent++;
      open_brace (e);
      return 1;
    }
  struct type *type = type_prune (node->b->type);
  const char *v;
  bool takes = pattern_takes (node->a, node->b);
  if (takes)
    v = owned_variable (e, node, type, emit_owned (e, node->b));
  else if (type->kind == TYPE_REFERENCE)
    v = text (e, "(*%s)", emit_simple (e, node->b));
  else if (node->b->kind == NODE_NAME && node->b->variable)
    {
      node->b->flags &= ~FLAG_LAST_USE;
      v = emit_borrowed (e, node->b);
    }
  else
    v = emit_spilled (e, node->b, false);
  const char *test = pattern_test (e, node->a, v, type);
  put_line (e, node, "if (%s)", test ? test : "true");
  e->indent++;
  open_brace (e);
  e->take_bindings = takes;
  pattern_bind (e, node->a, v, type, false);
  e->take_bindings = false;
  return 1;
}

static void
emit_if_let (struct emitter *e, struct node *node, struct destination to)
{
  /* The else part can be reached from several tests: by a label.  */
  const char *done = text (e, "done_%u", ++e->temporaries);
  put_line (e, node, "{");
  e->indent++;
  unsigned open = open_let_condition (e, node->a);
  emit_to (e, node->b, to);
  if (node->c)
    put_line (e, node->b, "goto %s;", done);
  while (open-- > 0)
    {
      close_brace (e);
      e->indent--;
    }
  if (node->c)
    {
      put_line (e, NULL, "{");
      e->indent++;
      emit_to (e, node->c, to);
      e->indent--;
      put_line (e, NULL, "}");
    }
  e->indent--;
  put_line (e, NULL, "}");
  if (node->c)
    put_line (e, NULL, "%s:;", done);
}

static void
braced (struct emitter *e, struct node *node, struct destination to)
{
  e->indent++;
  if (node->kind == NODE_BLOCK && !node->name)
    emit_block (e, node, to);
  else
    {
      open_brace (e);
      emit_to (e, node, to);
      close_brace (e);
    }
  e->indent--;
}

void
emit_if (struct emitter *e, struct node *node, struct destination to)
{
  if (has_let_condition (node->a))
    {
      emit_if_let (e, node, to);
      return;
    }
  put_line (e, node->a, "if (%s)", emit_condition (e, node->a));
  braced (e, node->b, to);
  if (node->c)
    {
      put_line (e, NULL, "else");
      braced (e, node->c, to);
    }
}

/* A finally block runs behind the try, which has no handler then; what was
   thrown goes on.  */
void
emit_try (struct emitter *e, struct node *node, struct destination to)
{
  unsigned number = ++e->temporaries;
  struct type *result = type_prune (e->result);
  bool value = result->kind != TYPE_UNIT && result->kind != TYPE_NEVER;
  const char *flag = text (e, "returned_%u", number);
  const char *returned = text (e, "result_%u", number);
  const char *outer_flag = e->return_flag, *outer_value = e->return_value;
  struct emit_loop *loop = e->loop;
  bool managed = value && type_is_managed (result);
  const char *jump = text (e, "jump_%u", number);
  put_line (e, node, "{");
  e->indent++;
  put_line (e, node, "bool %s = false;", flag);
  put_line (e, node, "int %s = 0;", jump);
  const char *thrown = text (e, "thrown_%u", number);
  const char *going = NULL;
  if (node->c)
    {
      put_line (e, node, "bool %s = false;", thrown);
      going = owned_variable (e, node, &type_dynamic, NULL);
    }
  if (value)
    put_line (e, node, "%s%s%s %s = %s;", managed ? "RUCHY_CLEANUP (" : "",
              managed ? text (e, "%s) ", type_prefix (e, result)) : "",
              c_type (e, result), returned, zero_value (e, result));
  put_line (e, node, "struct ruchy_try frame_%u;", number);
  put_line (
      e, node, "auto void body_%u (void) __attribute__ ((noinline))%s;",
      number,
      profile_name (e, text (e, "%s::{try}", e->instance->function->path)));
  put_line (e, node, "void body_%u (void)", number);
  e->indent++;
  open_brace (e);
  e->return_flag = flag;
  e->return_value = returned;
  e->in_try++;
  struct emit_loop barrier
      = { .node = NULL, .outer = loop, .break_label = jump };
  e->loop = &barrier;
  emit_to (e, node->a, to);
  e->loop = loop;
  e->in_try--;
  close_brace (e);
  e->indent--;
  e->return_flag = outer_flag;
  e->return_value = outer_value;
  put_hidden (e, node, "if (RUCHY_TRY (&frame_%u))", number);
  e->indent++;
  open_brace (e);
  put_line (e, node, "body_%u ();", number);
  put_line (e, node, "ruchy_try_end (&frame_%u);", number);
  close_brace (e);
  e->indent--;
  put_line (e, node, "else");
  e->indent++;
  open_brace (e);
  const char *caught = owned_variable (
      e, node, &type_dynamic, text (e, "ruchy_caught (&frame_%u)", number));
  put_line (e, node, "(void)%s;", caught);
  if (node->c)
    {
      put_line (e, node, "%s = true;", thrown);
      put_line (e, node, "%s = RUCHY_MOVE (%s);", going, caught);
    }
  if (node->b)
    {
      if (node->list.count)
        pattern_bind (e, node->list.items[0], caught, &type_dynamic, false);
      emit_to (e, node->b, to);
    }
  close_brace (e);
  e->indent--;
  if (node->c)
    {
      emit_to (e, node->c, (struct destination){ 0 });
      put_hidden (e, node, "if (%s)", thrown);
      e->indent++;
      put_line (e, node, "ruchy_throw (RUCHY_MOVE (%s), %s);", going,
                place_text (e, node));
      e->indent--;
    }
  put_hidden (e, node, "if (%s)", flag);
  e->indent++;
  open_brace (e);
  if (value)
    emit_store (
        e, node,
        managed ? (struct value){ text (e, "RUCHY_MOVE (%s)", returned), true }
                : (struct value){ returned, false },
        result, (struct destination){ TO_RETURN, NULL, result });
  else
    emit_store (e, node, (struct value){ "RUCHY_UNIT", false }, &type_unit,
                (struct destination){ TO_RETURN, NULL, &type_unit });
  close_brace (e);
  e->indent--;
  /* break and continue of a loop around the try.  */
  for (int k = 1; k <= 2; k++)
    if (k == 1 ? barrier.label_used : barrier.continue_used)
      {
        put_hidden (e, node, "if (%s == %d)", jump, k);
        e->indent++;
        put_line (e, node, k == 1 ? "break;" : "continue;");
        e->indent--;
      }
  e->indent--;
  put_line (e, NULL, "}");
}
