/* SPDX-License-Identifier: MIT */
/* Emission: statements, blocks, return.  */

#include <string.h>

#include "emit-view.h"

/* Put VALUE where TO says.  */
void
emit_store (struct emitter *e, const struct node *node, struct value value,
            struct type *type, struct destination to)
{
  type = type_prune (type);
  if (type->kind == TYPE_NEVER)
    return;
  switch (to.kind)
    {
    case TO_NOWHERE:
      if (type->kind == TYPE_UNIT)
        {
          if (strcmp (value.text, "RUCHY_UNIT") != 0)
            put_line (e, node, "%s;", value.text);
        }
      else if (value.owned && type_is_managed (type))
        put_line (e, node, "%s_drop (%s);", type_prefix (e, type), value.text);
      else
        put_line (e, node, "(void)(%s);", value.text);
      return;
    case TO_VARIABLE:
      if (type_prune (to.type)->kind == TYPE_UNIT)
        {
          emit_store (e, node, value, type, (struct destination){ 0 });
          return;
        }
      if (type->kind == TYPE_UNIT)
        {
          emit_store (e, node, value, type, (struct destination){ 0 });
          return;
        }
      put_line (e, node, "%s = %s;", to.variable, own (e, value, type));
      return;
    case TO_RETURN:
      break;
    }
  struct type *result = type_prune (e->result);
  if (result->kind == TYPE_UNIT || result->kind == TYPE_NEVER
      || type->kind == TYPE_UNIT)
    {
      emit_store (e, node, value, type, (struct destination){ 0 });
      if (e->in_try)
        put_line (e, node, "%s = true;", e->return_flag);
      if (e->is_main && !e->lambda && !e->in_try)
        put_line (e, node, "return ruchy_finish (0);");
      else
        put_line (e, node, "return;");
      return;
    }
  const char *owned = own (e, value, type);
  if (e->in_try)
    {
      put_line (e, node, "%s = %s;", e->return_value, owned);
      put_line (e, node, "%s = true;", e->return_flag);
      put_line (e, node, "return;");
    }
  else if (e->is_main && !e->lambda)
    {
      if (type_is_integer (type))
        put_line (e, node, "return ruchy_finish ((int)(%s));", owned);
      else if (type->kind == TYPE_RESULT)
        {
          type_need (e, type, NEED_SHOW);
          const char *t = owned_variable (e, node, type, owned);
          put_hidden (e, node, "if (!%s.ok)", t);
          e->indent++;
          open_brace (e);
          put_line (e, node, "RUCHY_WRITE (&ruchy_stderr, \"Error: \");");
          put_line (
              e, node, "%s_show (&ruchy_stderr, %s.error, &ruchy_debug%s);",
              type_prefix (e, type->arguments[1]), t,
              type_holds (type->arguments[1], &type_error) ? "_error" : "");
          put_line (e, node, "ruchy_end_line (&ruchy_stderr);");
          put_line (e, node, "return ruchy_finish (1);");
          close_brace (e);
          e->indent--;
          put_line (e, node, "return ruchy_finish (0);");
        }
      else
        {
          emit_store (e, node, (struct value){ owned, true }, type,
                      (struct destination){ 0 });
          put_line (e, node, "return ruchy_finish (0);");
        }
    }
  else
    put_line (e, node, "return %s;", owned);
}

/* Statement expressions only hold what is evaluated now and then; the value
   of an if, match or block goes through a variable.  */
struct value
emit_through_variable (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->type);
  if (node->kind == NODE_LET_CONDITION)
    {
      /* Only where a condition is expected; see emit_if.  */
      const char *v = emit_simple (e, node->b);
      const char *test = pattern_test (e, node->a, v, node->b->type);
      pattern_bind (e, node->a, v, node->b->type, false);
      return (struct value){ test ? test : "true", false };
    }
  if (type->kind == TYPE_UNIT || type->kind == TYPE_NEVER)
    {
      emit_to (e, node, (struct destination){ 0 });
      return (struct value){ "RUCHY_UNIT", false };
    }
  bool managed = type_is_managed (type);
  const char *t = managed
                      ? owned_variable (e, node, type, NULL)
                      : plain_variable (e, node, type, zero_value (e, type));
  emit_to (e, node, (struct destination){ TO_VARIABLE, t, type });
  if (managed)
    return (struct value){ text (e, "RUCHY_MOVE (%s)", t), true };
  return (struct value){ t, false };
}

static void
emit_loop_statement (struct emitter *e, struct node *node,
                     struct destination to)
{
  struct emit_loop loop = { .node = node, .outer = e->loop };
  loop.break_label = text (e, "break_%u", ++e->temporaries);
  loop.continue_label = text (e, "continue_%u", e->temporaries);
  const char *result = NULL;
  struct type *type = type_prune (node->type);
  bool value = (node->flags & FLAG_HAS_VALUE) && type->kind != TYPE_UNIT
               && type->kind != TYPE_NEVER;
  if (value)
    {
      result = to.kind == TO_VARIABLE ? to.variable
               : type_is_managed (type)
                   ? owned_variable (e, node, type, NULL)
                   : plain_variable (e, node, type, zero_value (e, type));
      loop.result = result;
    }
  struct view_scope outer = views_begin (e, node, NULL);
  put_line (e, node, "for (;;)");
  e->indent++;
  open_brace (e);
  e->loop = &loop;
  emit_to (e, node->b, (struct destination){ 0 });
  views_end (e, outer);
  e->loop = loop.outer;
  if (loop.continue_used)
    put_line (e, NULL, "%s:;", loop.continue_label);
  close_brace (e);
  e->indent--;
  if (loop.label_used)
    put_line (e, NULL, "%s:;", loop.break_label);
  if (value && to.kind != TO_VARIABLE)
    emit_store (e, node,
                type_is_managed (type) ? (
                    struct value){ text (e, "RUCHY_MOVE (%s)", result), true }
                                       : (struct value){ result, false },
                type, to);
  else if (to.kind == TO_RETURN && type->kind == TYPE_UNIT)
    emit_store (e, node, (struct value){ "RUCHY_UNIT", false }, &type_unit,
                to);
}

/* Evaluate NODE and put its value to TO.  */
void
emit_to (struct emitter *e, struct node *node, struct destination to)
{
  struct type *type = type_prune (node->type ? node->type : &type_unit);
  switch (node->kind)
    {
    case NODE_BLOCK:
      emit_block (e, node, to);
      return;
    case NODE_IF:
      emit_if (e, node, to);
      break;
    case NODE_MATCH:
      emit_match (e, node, to);
      break;
    case NODE_TRY:
      emit_try (e, node, to);
      break;
    case NODE_LOOP:
      emit_loop_statement (e, node, to);
      return;
    case NODE_CALL:
    case NODE_METHOD_CALL:
    case NODE_PRINT:
    case NODE_MACRO:
    case NODE_ASSIGN:
    case NODE_LET:
    case NODE_WHILE:
    case NODE_FOR:
    case NODE_RETURN:
    case NODE_BREAK:
    case NODE_CONTINUE:
    case NODE_THROW:
      if (type->kind == TYPE_UNIT || type->kind == TYPE_NEVER)
        {
          emit_statement (e, node);
          if (to.kind == TO_RETURN && type->kind == TYPE_UNIT
              && node->kind != NODE_RETURN)
            emit_store (e, node, (struct value){ "RUCHY_UNIT", false },
                        &type_unit, to);
          return;
        }
      /* fallthrough */
    default:
      {
        /* Temporaries die here, but for declarations.  */
        struct value v = emit_value (e, node);
        if (type->kind == TYPE_NEVER
            && (node->kind == NODE_CALL || node->kind == NODE_BUILTIN
                || node->kind == NODE_METHOD_CALL))
          put_line (e, node, "%s;", v.text);
        emit_store (e, node, v, type, to);
        return;
      }
    }
  if (to.kind == TO_RETURN && type->kind == TYPE_UNIT)
    emit_store (e, node, (struct value){ "RUCHY_UNIT", false }, &type_unit,
                to);
}

/* What is written between scope_begin and scope_end gets braces if it made
   temporaries that own memory, so that they are dropped here.  */
struct scope_buffer
{
  struct buffer *out;
  struct buffer own;
};

static void
scope_begin (struct emitter *e, struct scope_buffer *s)
{
  memset (&s->own, 0, sizeof s->own);
  s->out = e->out;
  e->out = &s->own;
  e->indent++;
}

static void
scope_end (struct emitter *e, struct scope_buffer *s)
{
  const char *p = buffer_text (&s->own);
  bool braces = strstr (p, "RUCHY_CLEANUP (") != NULL;
  e->indent--;
  e->out = s->out;
  if (braces)
    {
      buffer_pad (e->out, ' ', 2 * e->indent);
      buffer_puts (e->out, "{\n");
    }
  while (*p)
    {
      const char *end = strchr (p, '\n');
      size_t length = end ? (size_t) (end - p) + 1 : strlen (p);
      size_t skip
          = !braces && length > 2 && p[0] == ' ' && p[1] == ' ' ? 2 : 0;
      buffer_append (e->out, p + skip, length - skip);
      p += length;
    }
  if (braces)
    {
      buffer_pad (e->out, ' ', 2 * e->indent);
      buffer_puts (e->out, "}\n");
      e->line = 0;
    }
  buffer_free (&s->own);
}

static void
emit_scoped (struct emitter *e, struct node *node, struct destination to)
{
  struct scope_buffer scope;
  scope_begin (e, &scope);
  emit_to (e, node, to);
  scope_end (e, &scope);
}

void
emit_block (struct emitter *e, struct node *block, struct destination to)
{
  size_t count = block->list.count;
  bool value
      = (block->flags & FLAG_HAS_VALUE) && count > 0 && to.kind != TO_NOWHERE;
  struct emit_loop labelled = { .node = block, .outer = e->loop };
  struct type *type = type_prune (block->type ? block->type : &type_unit);
  if (block->name)
    {
      labelled.break_label = text (e, "break_%u", ++e->temporaries);
      labelled.result = to.kind == TO_VARIABLE ? to.variable : NULL;
      e->loop = &labelled;
    }
  open_brace (e);
  for (size_t i = 0; i < count; i++)
    {
      struct node *node = block->list.items[i];
      if (i + 1 == count && value)
        emit_to (e, node, to);
      else
        emit_statement (e, node);
      if (node->type && type_prune (node->type)->kind == TYPE_NEVER)
        break;
    }
  if (!value && to.kind == TO_RETURN && type->kind == TYPE_UNIT)
    emit_store (e, block, (struct value){ "RUCHY_UNIT", false }, &type_unit,
                to);
  close_brace (e);
  if (block->name)
    {
      e->loop = labelled.outer;
      if (labelled.label_used)
        put_line (e, NULL, "%s:;", labelled.break_label);
    }
}

static void
write_let (struct emitter *e, struct node *node)
{
  struct node *pattern = node->a;
  if (!node->b)
    {
      if (pattern->kind == NODE_BINDING && pattern->variable)
        declare_variable (e, node, pattern->variable,
                          zero_value (e, pattern->variable->type), true);
      return;
    }
  struct type *type = type_prune (node->b->type);
  if (type->kind == TYPE_NEVER)
    {
      emit_statement (e, node->b);
      return;
    }
  if (pattern->kind == NODE_BINDING && !pattern->a)
    {
      struct variable *v = pattern->variable;
      if (type->kind == TYPE_UNIT)
        {
          emit_statement (e, node->b);
          return;
        }
      if (node->b->kind == NODE_LAMBDA)
        v->lambda = node->b;
      const char *value = emit_owned (e, node->b);
      declare_variable (e, node, v, value, true);
      return;
    }
  if (pattern->kind == NODE_WILDCARD)
    {
      emit_scoped (e, node->b, (struct destination){ 0 });
      return;
    }
  const char *v;
  if (type->kind == TYPE_REFERENCE)
    v = text (e, "(*%s)", emit_simple (e, node->b));
  else
    v = emit_spilled (e, node->b, false);
  const char *test = pattern_test (e, pattern, v, type);
  if (test)
    {
      put_line (e, node, "if (!(%s))", test);
      e->indent++;
      open_brace (e);
      if (node->c)
        emit_statement (e, node->c);
      put_line (e, node, "ruchy_panic_no_match (%s);", place_text (e, node));
      close_brace (e);
      e->indent--;
    }
  pattern_bind (e, pattern, v, type, false);
}

/* Temporaries end with the statement, unless what is declared refers to
   one.  */
static void
emit_let (struct emitter *e, struct node *node)
{
  size_t before = e->shown.length;
  write_let (e, node);
  bool refers
      = e->borrow_bindings
        || (node->b && type_prune (node->b->type)->kind == TYPE_REFERENCE);
  for (size_t i = e->shown.length; i > before && !refers; i--)
    {
      const struct shown_temporary *t = &e->shown.items[i - 1];
      if (t->indent == e->indent && t->captures == e->captures)
        put_line (e, node, "%s_drop (RUCHY_MOVE (%s));",
                  type_prefix (e, t->type), t->name);
    }
  e->shown.length = before;
}

void
emit_return (struct emitter *e, struct node *node)
{
  struct destination to = { TO_RETURN, NULL, e->result };
  if (!node->a)
    {
      emit_store (e, node, (struct value){ "RUCHY_UNIT", false }, &type_unit,
                  to);
      return;
    }
  emit_to (e, node->a, to);
}

void
emit_break (struct emitter *e, struct node *node)
{
  bool is_break = node->kind == NODE_BREAK;
  struct emit_loop *loop = e->loop;
  struct emit_loop *barrier = NULL;
  bool inner = true;
  while (loop)
    {
      if (!loop->node)
        barrier = loop;
      else if (node->name ? loop->node->name
                                && strcmp (loop->node->name, node->name) == 0
                          : loop->node->kind != NODE_BLOCK)
        break;
      else
        inner = false;
      loop = loop->outer;
    }
  if (!loop)
    return;
  if (node->a && loop->result)
    {
      struct type *type = type_prune (node->a->type);
      if (type_is_managed (type))
        {
          const char *v = emit_owned (e, node->a);
          put_line (e, node, "%s = %s;", loop->result, v);
        }
      else
        put_line (e, node, "%s = %s;", loop->result, emit_owned (e, node->a));
    }
  else if (node->a)
    emit_statement (e, node->a);
  if (barrier)
    {
      *(is_break ? &barrier->label_used : &barrier->continue_used) = true;
      put_line (e, node, "%s = %d;", barrier->break_label, is_break ? 1 : 2);
      put_line (e, node, "return;");
      return;
    }
  if (inner && loop->node->kind != NODE_BLOCK && !e->in_switch)
    {
      put_line (e, node, is_break ? "break;" : "continue;");
      return;
    }
  *(is_break ? &loop->label_used : &loop->continue_used) = true;
  put_line (e, node, "goto %s;",
            is_break ? loop->break_label : loop->continue_label);
}

void
emit_statement (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->type ? node->type : &type_unit);
  struct scope_buffer scope;
  switch (node->kind)
    {
    case NODE_LET:
      emit_let (e, node);
      return;
    case NODE_ASSIGN:
      scope_begin (e, &scope);
      emit_assign (e, node);
      scope_end (e, &scope);
      return;
    case NODE_PRINT:
      scope_begin (e, &scope);
      emit_print (e, node);
      scope_end (e, &scope);
      return;
    case NODE_WHILE:
      emit_while (e, node);
      return;
    case NODE_FOR:
      emit_for (e, node);
      return;
    case NODE_RETURN:
      emit_return (e, node);
      return;
    case NODE_BREAK:
    case NODE_CONTINUE:
      emit_break (e, node);
      return;
    case NODE_THROW:
      if (type_prune (node->a->type)->kind == TYPE_UNIT)
        {
          emit_statement (e, node->a);
          put_line (e, node, "ruchy_throw (RUCHY_DYN_NIL, %s);",
                    place_text (e, node));
          return;
        }
      put_line (e, node, "ruchy_throw (%s, %s);", emit_owned (e, node->a),
                place_text (e, node));
      return;
    case NODE_BLOCK:
    case NODE_IF:
    case NODE_MATCH:
    case NODE_TRY:
    case NODE_LOOP:
      emit_scoped (e, node, (struct destination){ 0 });
      return;
    case NODE_ERROR:
    case NODE_UNIT:
      return;
    case NODE_CALL:
    case NODE_METHOD_CALL:
    case NODE_MACRO:
    case NODE_BUILTIN:
      {
        scope_begin (e, &scope);
        struct value v = emit_value (e, node);
        emit_store (e, node, v, type->kind == TYPE_NEVER ? &type_unit : type,
                    (struct destination){ 0 });
        scope_end (e, &scope);
        return;
      }
    default:
      if (!node_is_item (node))
        emit_scoped (e, node, (struct destination){ 0 });
    }
}
