/* SPDX-License-Identifier: MIT */
/* Inference: instances of functions, what nobody calls, starting over.  */

#include "infer.h"

#include <string.h>

#include "infer-internal.h"

enum
{
  MAX_DEPTH = 300, /* functions inferred within each other */
  MAX_INSTANCES = 20000,
  MAX_RESTARTS = 200
};

void
infer_restart (struct inference *inf, struct node *original, unsigned flag)
{
  if (original->original)
    original = original->original;
  if (original->flags & flag)
    return;
  original->flags |= flag;
  inf->restart = true;
}

bool
infer_restart_as (struct inference *inf, struct node *binding,
                  enum type_kind kind)
{
  if (binding->original)
    binding = binding->original;
  if (binding->detail)
    return false;
  binding->detail = kind;
  inf->restart = true;
  return true;
}

static bool
same_types (struct type *const *a, struct type *const *b, size_t count)
{
  for (size_t i = 0; i < count; i++)
    if (!type_equal (a[i], b[i]) || !type_shows_equal (a[i], b[i]))
      return false;
  return true;
}

static bool
same_generics (struct generic *a, struct generic *b)
{
  for (; a && b; a = a->next, b = b->next)
    if (!type_equal (a->type, b->type) || !type_shows_equal (a->type, b->type))
      return false;
  return !a && !b;
}

static struct instance *
find_instance (struct function *function, struct type **parameters,
               size_t count, struct generic *generics, struct type *self)
{
  for (size_t i = 0; i < function->instances.length; i++)
    {
      struct instance *instance = function->instances.items[i];
      if (instance->parameter_count != count
          || !same_types (instance->parameters, parameters, count))
        continue;
      if (same_generics (instance->generics, generics)
          && (!self
              || (type_equal (instance->self, self)
                  && type_shows_equal (instance->self, self))))
        return instance;
      /* A call within itself whose type arguments are still open.  */
      if (instance->in_progress && generics)
        {
          struct generic *a = instance->generics, *b = generics;
          for (; a && b; a = a->next, b = b->next)
            if (!type_shows_equal (a->type, b->type)
                || !type_unify (a->type, b->type))
              break;
          if (!a && !b && (!self || type_unify (instance->self, self)))
            return instance;
        }
    }
  return NULL;
}

/* A copy of the function's tree with variables of its own.  */
static void
copy_tree (struct inference *inf, struct instance *instance)
{
  struct function *f = instance->function;
  for (size_t i = 0; i < f->variables.length; i++)
    {
      struct variable *copy = arena_memdup (inf->arena, f->variables.items[i],
                                            sizeof (struct variable));
      copy->copy = NULL;
      copy->type = NULL;
      f->variables.items[i]->copy = copy;
      vector_push (inf->arena, &instance->variables, copy);
    }
  instance->node = node_copy (inf->arena, f->node);
  if (!f->is_top)
    for (size_t i = 0; i < f->variables.length; i++)
      f->variables.items[i]->copy = NULL;
}

static struct type *
given_result (struct inference *inf, struct instance *instance)
{
  struct function *f = instance->function;
  instance->result_is_given = true;
  if (f->self && f->self->is_constructed && (f->node->flags & FLAG_CONSTRUCTOR)
      && !f->has_self)
    return instance->self;
  if (f->node->annotation)
    return infer_annotation (inf, f->node->annotation, instance->generics,
                             instance->self, f->scope);
  if (f->node->flags & FLAG_UNIT_RESULT)
    return &type_unit;
  if (f->node->flags & FLAG_DYNAMIC_RESULT)
    return &type_dynamic;
  if (f->node->flags & FLAG_FLOAT_RESULT)
    return &type_f64;
  instance->result_is_given = false;
  return type_variable (&inf->context);
}

/* The constants in LIST, of a module or of an impl for SELF in SCOPE.  */
static void
infer_lets (struct inference *inf, const struct node_list *list,
            struct scope *scope, struct type *self)
{
  struct instance *top = inf->frame->instance;
  struct scope *outer = top->function->scope;
  top->function->scope = scope;
  top->self = self;
  for (size_t i = 0; i < list->count; i++)
    if (list->items[i]->kind == NODE_LET)
      infer_statement (inf, list->items[i]);
  top->self = NULL;
  top->function->scope = outer;
}

static bool
has_let (const struct node_list *list)
{
  for (size_t i = 0; i < list->count; i++)
    if (list->items[i]->kind == NODE_LET)
      return true;
  return false;
}

/* Constants of modules and impls, which main sets at the start.  */
static void
infer_constants (struct inference *inf, const struct node_list *list,
                 struct scope *scope)
{
  for (size_t i = 0; i < list->count; i++)
    {
      const struct node *node = list->items[i];
      struct scope *inner = node->kind == NODE_MODULE && node->declaration
                                ? node->declaration->scope
                                : scope;
      if (node->kind == NODE_IMPL && has_let (&node->list))
        infer_lets (inf, &node->list, scope,
                    infer_annotation (inf, node->annotation,
                                      generics_of (inf, NULL, &node->more),
                                      NULL, scope));
      if (node->kind == NODE_MODULE)
        infer_lets (inf, &node->list, inner, NULL);
      if (node->kind == NODE_MODULE || node->kind == NODE_ITEMS)
        infer_constants (inf, &node->list, inner);
    }
}

/* A body that ends with `let x = v` has the value of x: it now has X as its
   last expression.  */
static bool
value_of_last_let (struct inference *inf, const struct function *f,
                   struct node *body)
{
  if (!body || !f->node->annotation || body->kind != NODE_BLOCK
      || !body->list.count)
    return false;
  const struct node *let = body->list.items[body->list.count - 1];
  if (let->kind != NODE_LET || let->a->kind != NODE_BINDING)
    return false;
  struct node *name = node_new (inf->arena, NODE_NAME, let->a->span);
  struct node **items
      = arena_array (inf->arena, struct node *, body->list.count + 1);
  memcpy (items, body->list.items, body->list.count * sizeof *items);
  name->name = let->a->name;
  name->variable = let->a->variable;
  items[body->list.count++] = name;
  body->list.items = items;
  body->flags |= FLAG_HAS_VALUE;
  return true;
}

/* The last let of a function that nobody calls does not fit its result: the
   body ends without a value.  */
static void
end_without_value (struct inference *inf, const struct function *f,
                   struct node *body, struct type *result)
{
  struct node **last = &body->list.items[body->list.count - 1];
  struct node *panic = node_new (inf->arena, NODE_MACRO, (*last)->span);
  diagnostic_warning (inf->diagnostics, f->node->annotation->span,
                      "function `%s`, which is never reached, must return "
                      "`%s`, but its body ends without a value",
                      f->name, text_of (inf, result));
  panic->name = "unreachable";
  infer_node (inf, panic, NULL);
  *last = panic;
  body->type = &type_never;
}

static void
infer_body (struct inference *inf, struct instance *instance)
{
  struct function *f = instance->function;
  struct node *body = instance->node->a;
  struct frame frame = { .instance = instance,
                         .result = instance->result,
                         .result_is_given = instance->result_is_given };
  struct frame *outer = inf->frame;
  struct loop *loop = inf->loop;
  inf->frame = arena_memdup (inf->arena, &frame, sizeof frame);
  inf->loop = NULL;
  for (size_t i = 0; i < instance->parameter_count; i++)
    {
      instance->node->list.items[i]->type = instance->parameters[i];
      infer_pattern (inf, instance->node->list.items[i]->a,
                     instance->parameters[i]);
    }
  bool constructor = f->variable && !f->is_nested;
  if (constructor)
    for (size_t i = 0; i < instance->variables.length; i++)
      if (strcmp (instance->variables.items[i]->name, "self") == 0
          && !instance->variables.items[i]->is_parameter)
        instance->variables.items[i]->type = instance->result;
  bool let_value = value_of_last_let (inf, f, body);
  if (f->is_top)
    infer_constants (inf, &body->list, f->scope);
  if (body)
    {
      struct type *result = type_prune (instance->result);
      if (constructor || f->is_top || result->kind == TYPE_UNIT)
        infer_statement (inf, body);
      else
        {
          infer_node (inf, body, instance->result);
          bool empty = type_prune (body->type)->kind == TYPE_UNIT;
          if (empty && instance->result_is_given && body->kind == NODE_BLOCK
              && !(body->flags & FLAG_HAS_VALUE)
              && type_prune (instance->result)->kind != TYPE_UNIT)
            {
              struct diagnostic *error = diagnostic_error (
                  inf->diagnostics, f->node->annotation->span,
                  "function `%s` must return `%s`, but its body ends without "
                  "a value",
                  f->name, text_of (inf, instance->result));
              if (body->list.count
                  && body->list.items[body->list.count - 1]->type
                  && type_equal (body->list.items[body->list.count - 1]->type,
                                 instance->result))
                diagnostic_hint (inf->diagnostics, error,
                                 "remove the `;` after the last expression");
            }
          else
            {
              if (let_value && inf->uncalled
                  && !coercible (inf, body->type, instance->result))
                end_without_value (inf, f, body, instance->result);
              infer_result (inf, &instance->node->a);
            }
        }
    }
  inf->frame = outer;
  inf->loop = loop;
}

/* Whether another instance of INSTANCE's function has had an error: with
   other types it would be told again.  */
static bool
failed_before (const struct inference *inf, const struct instance *instance)
{
  const struct function *f = instance->function;
  for (size_t i = 0; i < f->instances.length; i++)
    {
      const struct instance *other = f->instances.items[i];
      if (other != instance
          && (other->failed
              || (other->in_progress
                  && inf->diagnostics->error_count > other->errors_before)))
        return true;
    }
  return false;
}

struct instance *
infer_instance (struct inference *inf, struct function *function,
                struct type **parameters, size_t count,
                struct generic *generics, struct type *self, struct node *call)
{
  struct instance *instance
      = find_instance (function, parameters, count, generics, self);
  if (instance)
    return instance;
  instance = arena_new (inf->arena, struct instance);
  instance->function = function;
  instance->parameters = parameters;
  instance->parameter_count = count;
  instance->generics = generics;
  instance->self = self;
  instance->number = inf->types->instances.length;
  vector_push (inf->arena, &function->instances, instance);
  vector_push (inf->arena, &inf->types->instances, instance);
  if (inf->types->instances.length > MAX_INSTANCES || inf->depth > MAX_DEPTH
      || inf->gave_up)
    {
      inf->gave_up = true;
      diagnostic_error (inf->diagnostics,
                        call ? call->span : function->node->name_span,
                        "too many versions of function `%s` are needed: its "
                        "calls change the argument types without end",
                        function->name);
      instance->result = type_variable (&inf->context);
      instance->node = node_copy (inf->arena, function->node);
      instance->node->a = NULL;
      return instance;
    }
  if (failed_before (inf, instance))
    {
      instance->result = type_variable (&inf->context);
      instance->node = node_copy (inf->arena, function->node);
      instance->node->a = NULL;
      return instance;
    }
  copy_tree (inf, instance);
  instance->result = given_result (inf, instance);
  instance->in_progress = true;
  inf->depth++;
  /* That the call had to be settled says nothing of those in the body.  */
  bool forcing = inf->forcing;
  inf->forcing = false;
  instance->errors_before = inf->diagnostics->error_count;
  infer_body (inf, instance);
  instance->failed = inf->diagnostics->error_count > instance->errors_before;
  inf->forcing = forcing;
  inf->depth--;
  instance->in_progress = false;
  return instance;
}

/* Infer FUNCTION as called from nowhere: its parameters must have types.  */
static struct instance *
infer_uncalled (struct inference *inf, struct function *function)
{
  const struct node_list *list = &function->node->list;
  struct generic *generics = NULL;
  struct type *self = NULL;
  if (function->node->more.count > 0
      || (function->impl && function->impl->more.count > 0))
    return NULL;
  for (size_t i = 0; i < list->count; i++)
    if (!list->items[i]->annotation && !(i == 0 && function->has_self))
      return NULL;
  if (function->impl)
    self = infer_annotation (inf, function->impl->annotation, NULL, NULL,
                             function->scope);
  struct type **parameters
      = arena_array (inf->arena, struct type *, list->count + 1);
  for (size_t i = 0; i < list->count; i++)
    {
      if (i == 0 && function->has_self)
        parameters[i] = function->self_by_reference
                            ? type_of_1 (&inf->context, TYPE_REFERENCE, self)
                            : self;
      else
        parameters[i] = infer_annotation (inf, list->items[i]->annotation,
                                          NULL, self, function->scope);
      if (!type_is_ground (parameters[i], true))
        return NULL;
    }
  return infer_instance (inf, function, parameters, list->count, generics,
                         self, NULL);
}

static void
check_declarations (struct inference *inf)
{
  for (size_t i = 0; i < inf->program->declarations.length; i++)
    {
      struct declaration *d = inf->program->declarations.items[i];
      struct generic *generics = NULL;
      if (d->kind != DECLARATION_STRUCT && d->kind != DECLARATION_ENUM)
        continue;
      struct type *self = declaration_type (inf, d);
      for (size_t k = 0; k < self->count; k++)
        generics = generic_add (inf, generics, d->node->more.items[k]->name,
                                self->arguments[k]);
      for (size_t k = 0; k < d->node->list.count; k++)
        {
          struct node *part = d->node->list.items[k];
          if (part->annotation)
            infer_annotation (inf, part->annotation, generics, self, d->scope);
          for (size_t n = 0; n < part->list.count; n++)
            if (part->list.items[n]->annotation)
              infer_annotation (inf, part->list.items[n]->annotation, generics,
                                self, d->scope);
        }
    }
}

static void
infer_all (struct inference *inf)
{
  struct program *program = inf->program;
  struct program_types *types = inf->types;
  const struct ruchy_compile_options *options = inf->compilation->options;
  /* Functions see the copies of global variables.  */
  types->top = infer_instance (inf, program->top, NULL, 0, NULL, NULL, NULL);
  if (program->main && program->main->node->list.count == 0)
    types->main
        = infer_instance (inf, program->main, NULL, 0, NULL, NULL, NULL);
  for (size_t i = 0; i < program->functions.length && !inf->restart; i++)
    {
      struct function *f = program->functions.items[i];
      if (f->node->flags & FLAG_TEST)
        {
          struct instance *test = infer_uncalled (inf, f);
          if (test && options->test)
            vector_push (inf->arena, &types->tests, test);
        }
    }
  work_off (inf);
  /* What nobody calls is checked too, if its parameters have types.  */
  for (size_t i = 0; i < program->functions.length && !inf->restart; i++)
    if (program->functions.items[i]->instances.length == 0
        && !program->functions.items[i]->is_nested
        && !program->functions.items[i]->is_library
        && !program->functions.items[i]->is_inherited
        && program->functions.items[i]->node->a)
      {
        inf->uncalled = true;
        infer_uncalled (inf, program->functions.items[i]);
        work_off (inf);
        inf->uncalled = false;
      }
  if (!inf->restart)
    infer_own_operations (inf);
}

static void
default_tree (struct node *node, void *context)
{
  if (node->type)
    type_default (node->type);
  node_children (node, default_tree, context);
}

static void
default_types (struct inference *inf)
{
  for (size_t i = 0; i < inf->types->instances.length; i++)
    {
      struct instance *instance = inf->types->instances.items[i];
      for (size_t k = 0; k < instance->parameter_count; k++)
        type_default (instance->parameters[k]);
      type_default (instance->result);
      for (struct generic *g = instance->generics; g; g = g->next)
        type_default (g->type);
      for (size_t k = 0; k < instance->variables.length; k++)
        if (instance->variables.items[k]->type)
          type_default (instance->variables.items[k]->type);
      default_tree (instance->node, NULL);
    }
}

struct program_types *
infer (struct compilation *compilation, struct program *program)
{
  struct diagnostics *diagnostics = compilation->diagnostics;
  struct diagnostics before = *diagnostics;
  struct program_types *types = NULL;
  for (unsigned restarts = 0; restarts <= MAX_RESTARTS; restarts++)
    {
      struct inference inf = { .compilation = compilation,
                               .arena = compilation->arena,
                               .diagnostics = diagnostics,
                               .program = program,
                               .context = { compilation->arena, 0 } };
      *diagnostics = before;
      if (diagnostics->last)
        diagnostics->last->next = NULL;
      types = inf.types = arena_new (inf.arena, struct program_types);
      for (size_t i = 0; i < program->functions.length; i++)
        program->functions.items[i]->instances.length = 0;
      program->top->instances.length = 0;
      check_declarations (&inf);
      infer_all (&inf);
      if (inf.restart)
        continue;
      check_limits (&inf);
      if (diagnostics->error_count > before.error_count)
        return NULL;
      default_types (&inf);
      return types;
    }
  diagnostic_error (diagnostics, (struct span){ 0 },
                    "the types of this program can't be settled");
  return NULL;
}

void
infer_dump (struct compilation *compilation, const struct program_types *types,
            FILE *out)
{
  for (size_t i = 0; i < types->instances.length; i++)
    {
      const struct instance *instance = types->instances.items[i];
      fprintf (out, "fun %s(",
               instance->function->is_top ? "<top level>"
                                          : instance->function->path);
      for (size_t k = 0; k < instance->parameter_count; k++)
        fprintf (out, "%s%s: %s", k ? ", " : "",
                 instance->function->node->list.items[k]->name
                     ? instance->function->node->list.items[k]->name
                     : "_",
                 type_text (compilation->arena, instance->parameters[k]));
      fprintf (out, ") -> %s\n",
               type_text (compilation->arena, instance->result));
      for (size_t k = 0; k < instance->variables.length; k++)
        if (instance->variables.items[k]->type
            && !instance->variables.items[k]->is_parameter)
          fprintf (out, "  %s: %s\n", instance->variables.items[k]->name,
                   type_text (compilation->arena,
                              instance->variables.items[k]->type));
    }
}
