/* SPDX-License-Identifier: MIT */
/* Emission: calls, closures, constructors.  Parameters are borrowed (the
   callee copies what it keeps), `&mut` ones are pointers, results owned.  */

#include <string.h>

#include "emit-chain.h"
#include "emit-method.h"
#include "lower.h"

const char *
instance_name (struct emitter *e, struct instance *instance)
{
  (void) e;
  while (instance->same)
    instance = instance->same;
  return instance->c_name;
}

/* Give back what CALL, already written, had as an object of a trait: see
   lend_object.  OUTER: what the calls around it lent.  */
struct value
end_loans (struct emitter *e, struct node *node, struct value call,
           struct loan *outer)
{
  struct type *type = type_prune (node->type);
  struct loan *loan = e->loans;
  e->loans = outer;
  if (!loan)
    return call;
  if (type->kind == TYPE_UNIT || type->kind == TYPE_NEVER)
    {
      put_line (e, node, "%s;", call.text);
      call = (struct value){ "RUCHY_UNIT", false };
    }
  else
    call = moved_value (e, type,
                        owned_variable (e, node, type, own (e, call, type)));
  for (; loan; loan = loan->next)
    {
      if (loan->returned)
        put_line (e, node, "%s.owner = NULL;", loan->returned);
      put_line (
          e, node, "*%s = %s;", loan->from,
          own (e,
               (struct value){ text (e, "*(%s *)(void *)%s.box->value",
                                     c_type (e, loan->type), loan->object),
                               false },
               loan->type));
    }
  return call;
}

/* The variable a borrowed argument would be read from, or NULL.  */
static struct variable *
argument_root (const struct node *node)
{
  while (node->kind == NODE_FIELD || node->kind == NODE_INDEX
         || node->kind == NODE_DEREFERENCE
         || (node->kind == NODE_REFERENCE && !(node->flags & FLAG_MUTABLE)))
    node = node->a;
  return node->kind == NODE_NAME ? node->variable : NULL;
}

/* Whether the callee could change what a borrowed argument is read from.  */
static bool
needs_copy (const struct node *node, bool others_change)
{
  if (!type_is_managed (node->type))
    return false;
  struct variable *v = argument_root (node);
  if (!v)
    return false;
  if (v->is_global && !v->is_constant)
    return v->is_assigned;
  if (v->is_cell)
    return true;
  return others_change
         && (v->is_assigned || type_prune (v->type)->kind == TYPE_REFERENCE);
}

static void
argument_texts (struct emitter *e, struct node *node, const char **texts)
{
  size_t count = node->list.count;
  struct node ***slots = arena_array (e->arena, struct node **, count + 1);
  bool *owned = arena_array (e->arena, bool, count + 1);
  bool others_change = false;
  for (size_t i = 0; i < count; i++)
    {
      slots[i] = &node->list.items[i];
      if (type_prune (node->list.items[i]->type)->kind == TYPE_REFERENCE)
        others_change = true;
      owned[i] = node->instance && owns_parameter (node->instance, i);
      /* Only lent: it ends where its variable does.  */
      if (owned[i] && node->list.items[i]->kind == NODE_REFERENCE)
        node->list.items[i]->a->flags &= ~(unsigned) FLAG_LAST_USE;
    }
  emit_operands (e, slots, count, owned, texts);
  for (size_t i = 0; i < count; i++)
    if (!owned[i] && needs_copy (node->list.items[i], others_change))
      texts[i] = owned_variable (e, node, node->list.items[i]->type,
                                 own (e, (struct value){ texts[i], false },
                                      node->list.items[i]->type));
}

static const char *
argument_list (struct emitter *e, struct node *node, const char **texts)
{
  struct buffer out = { 0 };
  bool any = false;
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct type *type = type_prune (node->list.items[i]->type);
      if (type->kind == TYPE_UNIT || type->kind == TYPE_NEVER)
        continue;
      buffer_printf (&out, "%s%s", any ? ", " : "", texts[i]);
      any = true;
    }
  const char *result = arena_strdup (e->arena, buffer_text (&out));
  buffer_free (&out);
  return result;
}

static struct value
emit_constructor (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->type);
  size_t count = node->list.count;
  struct node ***slots = arena_array (e->arena, struct node **, count + 1);
  bool *owned = arena_array (e->arena, bool, count + 1);
  const char **texts = arena_array (e->arena, const char *, count + 1);
  for (size_t i = 0; i < count; i++)
    {
      slots[i] = &node->list.items[i];
      owned[i] = true;
    }
  emit_operands (e, slots, count, owned, texts);
  struct buffer out = { 0 };
  const char *p = type_prefix (e, type);
  if (type->kind == TYPE_ENUM)
    {
      int variant = (int) node->detail - 1;
      const struct node *owner = type->declaration->node->list.items[variant];
      buffer_printf (&out, "(%s){ .tag = %s_%s", p, p, owner->name);
      for (size_t i = 0; i < count; i++)
        buffer_printf (&out, ", .v%d.%s = %s", variant,
                       field_member (e, owner, i), texts[i]);
    }
  else
    {
      buffer_printf (&out, "(%s){ ", p);
      for (size_t i = 0; i < count; i++)
        buffer_printf (&out, "%s.%s = %s", i ? ", " : "",
                       field_member (e, type->declaration->node, i), texts[i]);
      put_life (&out, type, count > 0);
    }
  buffer_puts (&out, " }");
  struct value v = { arena_strdup (e->arena, buffer_text (&out)), true };
  buffer_free (&out);
  return v;
}

struct value
emit_struct_literal (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->type);
  int variant = type->kind == TYPE_ENUM ? (int) node->detail - 1 : -1;
  const struct node *owner = variant >= 0
                                 ? type->declaration->node->list.items[variant]
                                 : type->declaration->node;
  size_t count = node->list.count;
  struct node ***slots = arena_array (e->arena, struct node **, count + 1);
  bool *owned = arena_array (e->arena, bool, count + 1);
  const char **texts = arena_array (e->arena, const char *, count + 1);
  for (size_t i = 0; i < count; i++)
    {
      slots[i] = &node->list.items[i]->a;
      owned[i] = true;
    }
  emit_operands (e, slots, count, owned, texts);
  const char *p = type_prefix (e, type);
  if (node->b)
    {
      /* Start from a copy of the base.  */
      const char *t = owned_variable (e, node, type, emit_owned (e, node->b));
      for (size_t i = 0; i < count; i++)
        {
          unsigned field = node->list.items[i]->detail;
          const char *member
              = text (e, "%s.%s", t, field_member (e, owner, field));
          struct type *field_t = type_prune (node->list.items[i]->a->type);
          if (type_is_managed (field_t))
            put_line (e, node, "%s_drop (%s);", type_prefix (e, field_t),
                      member);
          put_line (e, node, "%s = %s;", member, texts[i]);
        }
      if (has_own_drop (type))
        put_line (e, node, "ruchy_life_renew (&%s.life_);", t);
      return type_is_managed (type)
                 ? (struct value){ text (e, "RUCHY_MOVE (%s)", t), true }
                 : (struct value){ t, false };
    }
  struct buffer out = { 0 };
  buffer_printf (&out, "(%s){ ", p);
  if (variant >= 0)
    buffer_printf (&out, ".tag = %s_%s%s", p, owner->name, count ? ", " : "");
  for (size_t i = 0; i < count; i++)
    {
      const char *member
          = field_member (e, owner, node->list.items[i]->detail);
      if (variant >= 0)
        buffer_printf (&out, "%s.v%d.%s = %s", i ? ", " : "", variant, member,
                       texts[i]);
      else
        buffer_printf (&out, "%s.%s = %s", i ? ", " : "", member, texts[i]);
    }
  put_life (&out, type, count > 0);
  if (count == 0 && variant < 0 && !has_own_drop (type))
    buffer_puts (&out, "0");
  buffer_puts (&out, " }");
  struct value v = { arena_strdup (e->arena, buffer_text (&out)), true };
  buffer_free (&out);
  return v;
}

/* C type of the code of a function value: "R (*) (void *, A, B)".  */
static const char *
code_type (struct emitter *e, struct type *type)
{
  struct buffer out = { 0 };
  struct type *result = type_prune (type->arguments[type->count - 1]);
  buffer_printf (&out, "%s (*) (void *",
                 result->kind == TYPE_UNIT || result->kind == TYPE_NEVER
                     ? "void"
                     : c_type (e, result));
  for (size_t i = 0; i + 1 < type->count; i++)
    if (type_prune (type->arguments[i])->kind != TYPE_UNIT)
      buffer_printf (&out, ", %s", c_type (e, type->arguments[i]));
  buffer_puts (&out, ")");
  const char *result_text = arena_strdup (e->arena, buffer_text (&out));
  buffer_free (&out);
  return result_text;
}

const char *
closure_call (struct emitter *e, struct type *type, const char *f,
              const char *const *arguments)
{
  struct buffer out = { 0 };
  buffer_printf (&out, "((%s)%s.code) (%s.environment", code_type (e, type), f,
                 f);
  for (size_t i = 0; i + 1 < type->count; i++)
    if (type_prune (type->arguments[i])->kind != TYPE_UNIT)
      buffer_printf (&out, ", %s", arguments[i]);
  buffer_puts (&out, ")");
  const char *result = arena_strdup (e->arena, buffer_text (&out));
  buffer_free (&out);
  return result;
}

static struct value
closure_call_value (struct emitter *e, struct node *node)
{
  struct node *callee = node->a;
  struct type *type = type_strip (callee->type);
  const char **texts
      = arena_array (e->arena, const char *, node->list.count + 1);
  if (type->kind != TYPE_FUNCTION && type->kind != TYPE_DYNAMIC)
    return (struct value){ zero_value (e, node->type), true };
  if (type->kind == TYPE_DYNAMIC)
    {
      const char *f = emit_simple (e, callee);
      argument_texts (e, node, texts);
      struct type_context tc = { e->arena, 0 };
      struct type *function
          = type_new (&tc, TYPE_FUNCTION, node->list.count + 1);
      for (size_t i = 0; i <= node->list.count; i++)
        function->arguments[i] = &type_dynamic;
      const char *closure
          = owned_variable (e, node, function,
                            text (e, "ruchy_dyn_to_function (%s, %zu, %s)", f,
                                  node->list.count, place_text (e, node)));
      return (struct value){ closure_call (e, function, closure, texts),
                             true };
    }
  if (e->lambda && callee->kind == NODE_NAME && callee->variable
      && e->lambda->variable == callee->variable)
    {
      argument_texts (e, node, texts);
      const char *list = argument_list (e, node, texts);
      return (struct value){ text (e, "%s (environment_%s%s)", e->self_code,
                                   *list ? ", " : "", list),
                             true };
    }
  bool kept = (callee->flags & FLAG_LAST_USE) != 0;
  callee->flags &= ~FLAG_LAST_USE;
  const char *f = emit_simple (e, callee);
  if (kept)
    callee->flags |= FLAG_LAST_USE;
  struct type *t = type_prune (callee->type);
  for (; t->kind != TYPE_FUNCTION; t = type_prune (t->arguments[0]))
    f = t->kind == TYPE_REFERENCE ? text (e, "(*%s)", f)
                                  : text (e, "%s->value", f);
  argument_texts (e, node, texts);
  return (struct value){ closure_call (e, type, f, texts), true };
}

struct value
emit_call (struct emitter *e, struct node *node)
{
  struct loan *outer = e->loans;
  struct value chain;
  if (!node->instance && node->declaration)
    return emit_constructor (e, node);
  if (chain_call (e, node, &chain))
    return chain;
  e->loans = NULL;
  if (!node->instance)
    return end_loans (e, node, closure_call_value (e, node), outer);
  const char **texts
      = arena_array (e->arena, const char *, node->list.count + 1);
  argument_texts (e, node, texts);
  /* Values whose type the parameter converts.  */
  const char *call = text (e, "%s (%s)", instance_name (e, node->instance),
                           argument_list (e, node, texts));
  return end_loans (e, node, (struct value){ call, true }, outer);
}

/* ---- Lambdas --------------------------------------------------------- */

static void
environment_struct (struct emitter *e, const char *name,
                    const struct captures *captures)
{
  struct type_context tc = { e->arena, 0 };
  buffer_printf (&e->helpers,
                 "struct %s_environment\n{\n  struct ruchy_environment "
                 "head;\n",
                 name);
  for (size_t i = 0; i < captures->length; i++)
    {
      struct variable *v = captures->items[i];
      struct type *type
          = v->is_cell ? type_of_1 (&tc, TYPE_SHARED, v->type) : v->type;
      if (type_prune (type)->kind != TYPE_UNIT)
        buffer_printf (&e->helpers, "  %s c%zu;\n", c_type (e, type), i);
    }
  buffer_printf (&e->helpers,
                 "};\nRUCHY_STATIC void\n%s_destroy (struct "
                 "ruchy_environment *head)\n{\n  struct %s_environment "
                 "*environment = (struct %s_environment *)(void *)head;\n  "
                 "(void)environment;\n",
                 name, name, name);
  for (size_t i = 0; i < captures->length; i++)
    {
      struct variable *v = captures->items[i];
      struct type *type
          = v->is_cell ? type_of_1 (&tc, TYPE_SHARED, v->type) : v->type;
      if (type_is_managed (type))
        buffer_printf (&e->helpers, "  %s_drop (environment->c%zu);\n",
                       type_prefix (e, type), i);
    }
  buffer_puts (&e->helpers, "}\n");
}

/* main::{closure}, or main::f if a nested function became it.  */
static const char *
lambda_path (struct emitter *e, const struct node *node)
{
  return text (e, "%s::%s", e->instance->function->path,
               node->name ? node->name : "{closure}");
}

/* The head of a lambda's function; parameters that are no plain variable are
   pN_ until lambda_bind.  */
static void
lambda_head (struct emitter *e, struct node *node, const char *name,
             struct buffer *head)
{
  struct type *type = type_prune (node->type);
  struct type *result = type_prune (type->arguments[type->count - 1]);
  bool value = result->kind != TYPE_UNIT && result->kind != TYPE_NEVER;
  buffer_printf (head, "static %s %s (void *environment_",
                 value ? c_type (e, result) : "void", name);
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node *pattern = node->list.items[i]->a;
      struct type *t = type_prune (type->arguments[i]);
      if (t->kind == TYPE_UNIT)
        continue;
      const char *c = c_type (e, t);
      const char *space = c[strlen (c) - 1] == '*' ? "" : " ";
      if (pattern->kind == NODE_BINDING && pattern->variable
          && !pattern->variable->is_cell
          && !(pattern->variable->is_assigned && type_is_managed (t)))
        {
          pattern->variable->is_borrowed = true;
          buffer_printf (head, ", %s%s%s", c, space,
                         declare_name (e, pattern->variable));
        }
      else
        buffer_printf (head, ", %s%sp%zu_", c, space, i);
    }
  buffer_puts (head, ")");
}

/* The variables of the parameters' patterns.  */
static void
lambda_bind (struct emitter *e, struct node *node, struct type *type)
{
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node *pattern = node->list.items[i]->a;
      struct type *t = type_prune (type->arguments[i]);
      if (t->kind == TYPE_UNIT)
        continue;
      if (pattern->kind == NODE_BINDING && pattern->variable)
        {
          if (!pattern->variable->is_borrowed)
            declare_variable (e, node, pattern->variable, text (e, "p%zu_", i),
                              false);
        }
      else
        pattern_bind (e, pattern,
                      t->kind == TYPE_REFERENCE ? text (e, "(*p%zu_)", i)
                                                : text (e, "p%zu_", i),
                      t, false);
    }
}

/* The function of a lambda, written apart from the one around it.  */
static void
lambda_function (struct emitter *e, struct node *node, const char *name,
                 const struct captures *captures)
{
  struct type_context tc = { e->arena, 0 };
  struct type *type = type_prune (node->type);
  struct type *result = type_prune (type->arguments[type->count - 1]);
  bool value = result->kind != TYPE_UNIT && result->kind != TYPE_NEVER;
  struct emitter outer = *e;
  struct buffer own = { 0 };
  struct buffer head = { 0 };
  const char **saved
      = arena_array (e->arena, const char *, captures->length + 1);
  bool *borrowed = arena_array (e->arena, bool, captures->length + 1);
  e->out = &own;
  e->lambda = node;
  e->self_code = name;
  e->result = result;
  e->loop = NULL;
  e->views = NULL;
  e->ranges = NULL;
  e->indent = 0;
  e->line = 0;
  e->source = NULL;
  e->in_try = 0;
  e->borrow_bindings = false;
  e->locals = (struct string_map){ .arena = e->arena };
  for (size_t i = 0; i < captures->length; i++)
    {
      saved[i] = captures->items[i]->c_name;
      borrowed[i] = captures->items[i]->is_borrowed;
    }
  lambda_head (e, node, name, &head);
  buffer_printf (&e->prototypes, "%s%s;\n", buffer_text (&head),
                 profile_name (e, lambda_path (e, node)));
  bool hide
      = (node->flags & FLAG_GENERATED) && e->compilation->options->profile;
  if (hide)
    enter_hidden (e, node);
  put_line (e, node, "%s", buffer_text (&head));
  buffer_free (&head);
  open_brace (e);
  if (captures->length)
    put_line (e, NULL, "struct %s_environment *captured_ = environment_;",
              name);
  else
    put_line (e, NULL, "(void)environment_;");
  for (size_t i = 0; i < captures->length; i++)
    {
      struct variable *v = captures->items[i];
      struct type *t
          = v->is_cell ? type_of_1 (&tc, TYPE_SHARED, v->type) : v->type;
      if (type_prune (t)->kind == TYPE_UNIT)
        continue;
      v->c_name = local_name (e, v->name);
      v->is_borrowed = true;
      put_line (e, NULL, "%s %s = captured_->c%zu;", c_type (e, t), v->c_name,
                i);
      put_line (e, NULL, "(void)%s;", v->c_name);
    }
  lambda_bind (e, node, type);
  if (value)
    emit_to (e, node->a, (struct destination){ TO_RETURN, NULL, result });
  else
    emit_statement (e, node->a);
  close_brace (e);
  if (hide)
    leave_hidden (e);
  leave_prelude (e);
  for (size_t i = 0; i < captures->length; i++)
    {
      captures->items[i]->c_name = saved[i];
      captures->items[i]->is_borrowed = borrowed[i];
    }
  outer.temporaries = e->temporaries;
  outer.lambdas = e->lambdas;
  outer.specs = e->specs;
  struct emitter inner = *e;
  *e = outer;
  /* What was collected for the whole file.  */
  e->literals = inner.literals;
  e->globals = inner.globals;
  e->prototypes = inner.prototypes;
  e->helpers = inner.helpers;
  e->functions = inner.functions;
  e->late_helpers = inner.late_helpers;
  e->entries = inner.entries;
  e->reserved = inner.reserved;
  e->texts = inner.texts;
  e->made = inner.made;
  buffer_append (&e->functions, own.data, own.length);
  buffer_putc (&e->functions, '\n');
  buffer_free (&own);
}

struct value
emit_lambda (struct emitter *e, struct node *node)
{
  struct captures captures = lambda_captures (e->arena, node);
  const char *name;
  if (node->instance_name)
    name = node->instance_name;
  else
    {
      name = node->name
                 ? global_name (e, node->name)
                 : text (e, "lambda_%u",
                         source_position (node->span.source, node->span.start)
                             .line);
      if (!node->name)
        name = global_name (e, name);
      node->instance_name = name;
      if (captures.length)
        environment_struct (e, name, &captures);
      lambda_function (e, node, name, &captures);
    }
  if (captures.length == 0)
    return (struct value){ text (e,
                                 "(ruchy_closure){ (void (*) (void))%s, "
                                 "NULL }",
                                 name),
                           true };
  const char *t = temporary (e);
  struct type_context tc = { e->arena, 0 };
  put_line (e, node,
            "struct %s_environment *%s = ruchy_environment_new (sizeof *%s, "
            "%s_destroy);",
            name, t, t, name);
  for (size_t i = 0; i < captures.length; i++)
    {
      struct variable *v = captures.items[i];
      struct type *type
          = v->is_cell ? type_of_1 (&tc, TYPE_SHARED, v->type) : v->type;
      if (type_prune (type)->kind == TYPE_UNIT)
        continue;
      const char *from = v->is_cell ? v->c_name : variable_text (e, v);
      put_line (e, node, "%s->c%zu = %s;", t, i,
                own (e, (struct value){ from, false }, type));
    }
  return (struct value){ text (e,
                               "(ruchy_closure){ (void (*) (void))%s, "
                               "&%s->head }",
                               name, t),
                         true };
}
