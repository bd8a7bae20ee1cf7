/* SPDX-License-Identifier: MIT */
/* Emission: the whole file: types, globals, functions, main.  */

#include <stdlib.h>
#include <string.h>

#include "emit.h"

/* "name (types) -> result" of an instance: equal ones are one C function.  */
static const char *
instance_key (struct emitter *e, struct instance *instance)
{
  struct buffer key = { 0 };
  buffer_printf (&key, "%p", (void *) instance->function);
  for (size_t i = 0; i < instance->parameter_count; i++)
    buffer_printf (&key, " %s", type_entry (e, instance->parameters[i])->id);
  buffer_printf (&key, " %s", type_entry (e, instance->result)->id);
  for (struct generic *g = instance->generics; g; g = g->next)
    buffer_printf (&key, " %s", type_entry (e, g->type)->id);
  for (size_t i = 0; i < instance->parameter_count; i++)
    if (type_prune (instance->parameters[i])->kind == TYPE_FUNCTION)
      buffer_printf (&key, " %p", (void *) instance);
    else
      for (size_t own = 0; own < 2; own++)
        if (type_holds (instance->parameters[i],
                        own ? &type_error : &type_ordering))
          buffer_printf (&key, " %s %zu", own ? "error" : "ordering", i);
  const char *result = arena_strdup (e->arena, buffer_text (&key));
  buffer_free (&key);
  return result;
}

/* Two names of a method's path: T__name.  */
static const char *
function_name (struct emitter *e, const struct function *f)
{
  struct buffer out = { 0 };
  for (const char *p = f->path; *p; p++)
    if (p[0] == ':' && p[1] == ':')
      {
        buffer_puts (&out, "__");
        p++;
      }
    else
      buffer_putc (&out, *p);
  const char *name = arena_strdup (e->arena, buffer_text (&out));
  buffer_free (&out);
  return global_name (e, name);
}

static void
name_instances (struct emitter *e)
{
  struct string_map keys = { .arena = e->arena };
  for (size_t i = 0; i < e->types->instances.length; i++)
    {
      struct instance *instance = e->types->instances.items[i];
      if (instance->function->is_top || instance == e->types->main)
        continue;
      const char *key = instance_key (e, instance);
      struct instance *same = string_map_get (&keys, key);
      if (same)
        instance->same = same;
      else
        {
          string_map_put (&keys, key, instance);
          instance->c_name = function_name (e, instance->function);
        }
    }
}

static bool
returns_value (const struct instance *instance)
{
  struct type *result = type_prune (instance->result);
  return result->kind != TYPE_UNIT && result->kind != TYPE_NEVER;
}

static const char *
signature (struct emitter *e, struct instance *instance)
{
  struct buffer out = { 0 };
  bool any = false;
  buffer_printf (
      &out, "%s%s%s %s (",
      e->compilation->options->profile_samples ? "" : "static ",
      type_prune (instance->result)->kind == TYPE_NEVER ? "_Noreturn " : "",
      returns_value (instance) ? c_type (e, instance->result) : "void",
      instance->c_name);
  for (size_t i = 0; i < instance->parameter_count; i++)
    {
      struct type *type = type_prune (instance->parameters[i]);
      struct node *pattern = instance->node->list.items[i]->a;
      struct variable *v
          = pattern->kind == NODE_BINDING ? pattern->variable : NULL;
      const char *c = c_type (e, type);
      if (type->kind == TYPE_UNIT || type->kind == TYPE_NEVER)
        continue;
      buffer_printf (&out, "%s%s%s", any ? ", " : "", c,
                     c[strlen (c) - 1] == '*' ? "" : " ");
      if (v && !v->is_cell && !owns_parameter (instance, i)
          && !(v->is_assigned && type_is_managed (type)))
        {
          v->is_borrowed = true;
          buffer_puts (&out, declare_name (e, v));
        }
      else
        buffer_printf (&out, "p%zu_", i);
      any = true;
    }
  buffer_printf (&out, "%s)", any ? "" : "void");
  const char *result = arena_strdup (e->arena, buffer_text (&out));
  buffer_free (&out);
  return result;
}

/* Parameters that are changed or taken apart become variables.  */
static void
bind_parameters (struct emitter *e, struct instance *instance)
{
  for (size_t i = 0; i < instance->parameter_count; i++)
    {
      struct type *type = type_prune (instance->parameters[i]);
      struct node *pattern = instance->node->list.items[i]->a;
      if (type->kind == TYPE_UNIT || type->kind == TYPE_NEVER)
        continue;
      if (pattern->kind == NODE_BINDING && pattern->variable)
        {
          struct variable *v = pattern->variable;
          if (!v->c_name)
            declare_variable (e, NULL, v, text (e, "p%zu_", i),
                              owns_parameter (instance, i));
        }
      else if (owns_parameter (instance, i))
        {
          const char *t = owned_variable (e, NULL, type, text (e, "p%zu_", i));
          e->take_bindings = true;
          pattern_bind (e, pattern, t, type, false);
          e->take_bindings = false;
        }
      else
        pattern_bind (e, pattern,
                      type->kind == TYPE_REFERENCE ? text (e, "(*p%zu_)", i)
                                                   : text (e, "p%zu_", i),
                      type, false);
    }
}

static void
begin_function (struct emitter *e, struct instance *instance,
                struct buffer *own)
{
  memset (own, 0, sizeof *own);
  e->out = own;
  e->instance = instance;
  e->lambda = NULL;
  e->loop = NULL;
  e->indent = 0;
  e->line = 0;
  e->source = NULL;
  e->in_try = 0;
  e->temporaries = 0;
  e->borrow_bindings = false;
  e->result = type_prune (instance->result);
  e->locals = (struct string_map){ .arena = e->arena };
}

static void
end_function (struct emitter *e, struct buffer *own)
{
  leave_prelude (e);
  buffer_append (&e->functions, own->data, own->length);
  buffer_putc (&e->functions, '\n');
  buffer_free (own);
}

/* The object a class constructor makes.  */
static struct variable *
constructed (struct instance *instance)
{
  struct function *f = instance->function;
  if (!f->variable || f->is_nested)
    return NULL;
  for (size_t i = 0; i < instance->variables.length; i++)
    if (strcmp (instance->variables.items[i]->name, "self") == 0
        && !instance->variables.items[i]->is_parameter)
      return instance->variables.items[i];
  return NULL;
}

/* Whether NODE branches anywhere, and whether it calls FUNCTION.  */
struct recursion
{
  const struct function *function;
  bool branches, recurs;
};

static void
find_recursion (struct node *node, void *context)
{
  struct recursion *r = context;
  switch (node->kind)
    {
    case NODE_IF:
    case NODE_MATCH:
    case NODE_WHILE:
    case NODE_FOR:
    case NODE_LOOP:
    case NODE_TRY:
    case NODE_TRY_OPERATOR:
    case NODE_RETURN:
    case NODE_LAMBDA:
      r->branches = true;
      break;
    case NODE_BINARY:
      if (node->op == OP_AND || node->op == OP_OR || node->op == OP_COALESCE)
        r->branches = true;
      break;
    case NODE_CALL:
      if (node->instance && node->instance->function == r->function)
        r->recurs = true;
      break;
    default:
      break;
    }
  node_children (node, find_recursion, context);
}

/* A function that always calls itself must run out of stack, not become a
   loop without end.  */
static bool
never_returns (struct instance *instance)
{
  struct recursion r = { .function = instance->function };
  find_recursion (instance->node->a, &r);
  return r.recurs && !r.branches;
}

/* A function that is not static must not take the name of another one that
   the program is linked with.  */
static const char *
assembler_name (struct emitter *e, const struct instance *instance)
{
  if (!e->compilation->options->profile_samples)
    return "";
  return text (e,
               " __asm__ (\"ruchy.%s\") "
               "__attribute__ ((visibility (\"hidden\")))",
               instance->c_name);
}

static void
emit_instance (struct emitter *e, struct instance *instance)
{
  struct buffer own;
  if (instance->same || !instance->c_name || !instance->node->a)
    return;
  begin_function (e, instance, &own);
  const char *head = signature (e, instance);
  buffer_printf (&e->prototypes, "%s%s%s%s;\n", head,
                 assembler_name (e, instance),
                 profile_name (e, instance->function->path),
                 never_returns (instance) ? " __attribute__ ((optimize "
                                            "(\"no-optimize-sibling-calls\")))"
                                          : "");
  put_line (e, instance->function->node, "%s", head);
  open_brace (e);
  bind_parameters (e, instance);
  struct variable *self = constructed (instance);
  if (self)
    {
      declare_variable (e, NULL, self, zero_value (e, instance->result), true);
      if (has_own_drop (type_prune (instance->result)))
        put_line (e, NULL, "%s.life_ = ruchy_life_begin ();",
                  variable_text (e, self));
      emit_statement (e, instance->node->a);
      put_line (e, NULL, "return %s;",
                type_is_managed (instance->result)
                    ? text (e, "RUCHY_MOVE (%s)", variable_text (e, self))
                    : variable_text (e, self));
    }
  else if (returns_value (instance))
    emit_to (e, instance->node->a,
             (struct destination){ TO_RETURN, NULL, instance->result });
  else
    emit_statement (e, instance->node->a);
  close_brace (e);
  end_function (e, &own);
}

/* Constants of modules and impls come before everything else.  */
static void
emit_constants (struct emitter *e, const struct node_list *list)
{
  for (size_t i = 0; i < list->count; i++)
    {
      struct node *node = list->items[i];
      if (node->kind == NODE_MODULE || node->kind == NODE_IMPL)
        for (size_t k = 0; k < node->list.count; k++)
          if (node->list.items[k]->kind == NODE_LET)
            emit_statement (e, node->list.items[k]);
      if (node->kind == NODE_MODULE || node->kind == NODE_ITEMS)
        emit_constants (e, &node->list);
    }
}

/* Globals no function uses are variables of main.  */
static void
place_globals (struct emitter *e)
{
  struct instance *top = e->types->top;
  for (size_t i = 0; i < top->variables.length; i++)
    {
      struct variable *v = top->variables.items[i];
      if (v->is_global && !v->used_in_function)
        v->is_global = false;
    }
}

static void
release_globals (struct emitter *e)
{
  struct instance *top = e->types->top;
  buffer_puts (&e->late_helpers,
               "RUCHY_STATIC void\nrelease_globals_ (int *unused)\n{\n  "
               "(void)unused;\n");
  for (size_t i = top->variables.length; i-- > 0;)
    {
      struct variable *v = top->variables.items[i];
      if (v->is_global && v->c_name && v->type && type_is_managed (v->type))
        buffer_printf (&e->late_helpers, "  %s_drop (%s);\n",
                       type_prefix (e, v->type), v->c_name);
    }
  /* What drops of variables of main printed.  */
  if (e->program->has_drop)
    buffer_puts (&e->late_helpers, "  ruchy_writer_flush (&ruchy_stdout);\n");
  buffer_puts (&e->late_helpers, "}\n");
}

/* Globals must have names before the functions that use them are
   written.  */
static void
declare_globals (struct emitter *e)
{
  struct instance *top = e->types->top;
  for (size_t i = 0; i < top->variables.length; i++)
    {
      struct variable *v = top->variables.items[i];
      if (!v->is_global || !v->type)
        continue;
      const char *c = c_type (e, v->type);
      if (type_prune (v->type)->kind == TYPE_UNIT)
        continue;
      v->c_name = global_name (e, v->name);
      buffer_printf (&e->globals, "static %s%s%s;\n", c,
                     c[strlen (c) - 1] == '*' ? "" : " ", v->c_name);
    }
}

static void
emit_main (struct emitter *e)
{
  struct instance *top = e->types->top, *main = e->types->main;
  struct buffer own;
  begin_function (e, top, &own);
  e->is_main = true;
  e->result = &type_unit;
  /* The body of `main' is never profiled when calls are sampled: what is
     inlined into it would be lost.  */
  put_line (e, main ? main->function->node : top->node->a,
            "%sint main (int argc, char **argv)",
            e->compilation->options->profile_samples
                ? "__attribute__ ((optimize (\"no-inline-small-functions\", "
                  "\"no-inline-functions\"))) "
                : "");
  open_brace (e);
  put_line (e, NULL, "ruchy_start (argc, argv);");
  put_line (e, NULL,
            "int globals_ __attribute__ ((cleanup (release_globals_), "
            "unused)) = 0;");
  struct node *root = top->node->a;
  emit_constants (e, &root->list);
  if (e->compilation->options->test && e->types->tests.length)
    {
      put_line (e, NULL, "static const struct ruchy_test tests[] = {");
      for (size_t i = 0; i < e->types->tests.length; i++)
        {
          struct instance *test = e->types->tests.items[i];
          put_line (e, NULL,
                    "  { \"%s\", %s, (void (*) (void))%s, false, false },",
                    test->function->path, place_text (e, test->function->node),
                    instance_name (e, test));
        }
      put_line (e, NULL, "};");
      put_line (e, NULL,
                "return ruchy_finish (ruchy_run_tests (tests, %zu, argc > 1 "
                "? argv[1] : NULL));",
                e->types->tests.length);
      close_brace (e);
      end_function (e, &own);
      return;
    }
  for (size_t i = 0; i < root->list.count; i++)
    {
      struct node *node = root->list.items[i];
      /* An explicit call of main is not a second run.  */
      if (main && node->kind == NODE_CALL && node->a
          && node->a->kind == NODE_NAME && node->a->function
          && node->a->function == e->program->main)
        continue;
      if (e->compilation->options->print_value && i + 1 == root->list.count
          && (root->flags & FLAG_HAS_VALUE) && node->type
          && type_prune (node->type)->kind != TYPE_UNIT
          && type_prune (node->type)->kind != TYPE_NEVER
          && node->kind != NODE_LET)
        {
          const char *v = emit_borrowed (e, node);
          type_need (e, node->type, NEED_SHOW);
          put_line (e, node, "%s_show (&ruchy_stdout, %s, &ruchy_plain);",
                    type_prefix (e, node->type), v);
          put_line (e, node, "ruchy_end_line (&ruchy_stdout);");
          continue;
        }
      emit_statement (e, node);
    }
  if (main)
    {
      e->instance = main;
      e->result = type_prune (main->result);
      if (returns_value (main) && main->function->node->annotation)
        emit_to (e, main->node->a,
                 (struct destination){ TO_RETURN, NULL, main->result });
      else
        {
          e->result = &type_unit;
          emit_to (e, main->node->a, (struct destination){ 0 });
        }
    }
  put_line (e, NULL, "return ruchy_finish (0);");
  close_brace (e);
  end_function (e, &own);
  e->is_main = false;
}

/* `main` called from elsewhere is a function like others.  */
static bool
main_is_called (struct node *node)
{
  if (node->kind == NODE_CALL && node->instance
      && strcmp (node->instance->function->path, "main") == 0)
    return true;
  if (node->a && main_is_called (node->a))
    return true;
  if (node->b && main_is_called (node->b))
    return true;
  if (node->c && node->kind != NODE_LAMBDA && main_is_called (node->c))
    return true;
  for (size_t i = 0; i < node->list.count; i++)
    if (main_is_called (node->list.items[i]))
      return true;
  return false;
}

static const char preamble[]
    = "#include \"ruchy.h\"\n\n"
      "#pragma GCC diagnostic ignored \"-Wunused\"\n"
      "#pragma GCC diagnostic ignored \"-Wunused-variable\"\n"
      "#pragma GCC diagnostic ignored \"-Wunused-but-set-variable\"\n"
      "#pragma GCC diagnostic ignored \"-Wunused-parameter\"\n"
      "#pragma GCC diagnostic ignored \"-Wunused-value\"\n"
      "#pragma GCC diagnostic ignored \"-Wunused-label\"\n"
      "#pragma GCC diagnostic ignored \"-Wunused-function\"\n"
      "#pragma GCC diagnostic ignored \"-Wtautological-compare\"\n"
      "#pragma GCC diagnostic ignored \"-Wtype-limits\"\n"
      "#pragma GCC diagnostic ignored \"-Wbool-compare\"\n"
      "#pragma GCC diagnostic ignored \"-Wreturn-type\"\n"
      "#pragma GCC diagnostic ignored \"-Winfinite-recursion\"\n"
      "#pragma GCC diagnostic ignored \"-Wmaybe-uninitialized\"\n"
      "#pragma GCC diagnostic ignored \"-Wclobbered\"\n"
      "#pragma GCC diagnostic ignored \"-Wmissing-field-initializers\"\n"
      "#pragma GCC diagnostic ignored \"-Wmissing-braces\"\n"
      "#pragma GCC diagnostic ignored \"-Wdangling-else\"\n"
      "#pragma GCC diagnostic ignored \"-Wsign-compare\"\n"
      "#pragma GCC diagnostic ignored \"-Wfree-nonheap-object\"\n"
      "#pragma GCC diagnostic ignored \"-Warray-bounds\"\n"
      "#pragma GCC diagnostic ignored \"-Wstringop-overflow\"\n"
      "#pragma GCC diagnostic ignored \"-Woverflow\"\n\n"
      "/* What a trait object points at.  */\n"
      "struct ruchy_object_box\n{\n  int64_t references;\n  _Alignas (16) "
      "char value[];\n};\n\n";

void
emit_program (struct compilation *compilation, struct program *program,
              struct program_types *types, FILE *out)
{
  struct emitter e = { .compilation = compilation,
                       .arena = compilation->arena,
                       .program = program,
                       .types = types };
  struct buffer definitions = { 0 };
  e.entries.arena = e.reserved.arena = e.texts.arena = e.made.arena
      = compilation->arena;
  if (types->main)
    for (size_t i = 0; i < types->instances.length; i++)
      if (types->instances.items[i]->node
          && !types->instances.items[i]->function->is_top
          && types->instances.items[i]->node->a
          && main_is_called (types->instances.items[i]->node->a))
        {
          diagnostic_error (compilation->diagnostics,
                            types->instances.items[i]->function->node->span,
                            "calling `main` from a function is not "
                            "supported");
          return;
        }
  place_globals (&e);
  name_instances (&e);
  declare_globals (&e);
  emit_main (&e);
  for (size_t i = 0; i < types->instances.length; i++)
    emit_instance (&e, types->instances.items[i]);
  release_globals (&e);
  define_own_operations (&e);
  emit_types (&e, &definitions);
  const char *user = "", *hidden = "";
  if (!compilation->options->no_line_directives)
    {
      user = text (&e, "# 1 %s\n", quoted_name (&e, compilation->source));
      hidden = "# 1 \"<generated>\" 3\n";
    }
  fputs (preamble, out);
  fputs (hidden, out);
  fputs (buffer_text (&e.literals), out);
  fputs ("\n", out);
  fputs (buffer_text (&definitions), out);
  fputs ("\n", out);
  fputs (buffer_text (&e.globals), out);
  fputs (buffer_text (&e.helpers), out);
  fputs ("\n", out);
  fputs (user, out);
  fputs (buffer_text (&e.prototypes), out);
  fputs (hidden, out);
  fputs (buffer_text (&e.late_helpers), out);
  fputs ("\n", out);
  fputs (user, out);
  fputs (buffer_text (&e.functions), out);
  buffer_free (&definitions);
  buffer_free (&e.literals);
  buffer_free (&e.globals);
  buffer_free (&e.helpers);
  buffer_free (&e.prototypes);
  buffer_free (&e.late_helpers);
  buffer_free (&e.functions);
}
