/* SPDX-License-Identifier: MIT */
/* Emission: function values that change their types, where a function becomes
   a dynamic value or a dynamic value a function.  */

#include "emit.h"

struct type *
dynamic_function (struct emitter *e, size_t count)
{
  struct type_context context = { e->arena, 0 };
  struct type *type = type_new (&context, TYPE_FUNCTION, count);
  for (size_t i = 0; i < count; i++)
    type->arguments[i] = &type_dynamic;
  return type;
}

static bool
has_value (struct type *type)
{
  type = type_prune (type);
  return type->kind != TYPE_UNIT && type->kind != TYPE_NEVER;
}

static void
put_body (struct emitter *e, struct node *node, struct type *from,
          struct type *to)
{
  size_t count = from->count - 1;
  const char **arguments = arena_array (e->arena, const char *, count + 1);
  put_line (
      e, NULL,
      "ruchy_closure f = ((struct ruchy_adapter *)environment_)->inner;");
  for (size_t i = 0; i < count; i++)
    {
      struct value value = { has_value (to->arguments[i]) ? text (e, "a%zu", i)
                                                          : "RUCHY_UNIT",
                             false };
      value = convert_value (e, node, value, to->arguments[i],
                             from->arguments[i]);
      arguments[i] = borrow (e, node, value, from->arguments[i]);
    }
  const char *call = closure_call (e, from, "f", arguments);
  if (!has_value (from->arguments[count]))
    {
      put_line (e, NULL, "%s;", call);
      call = "RUCHY_UNIT";
    }
  struct value result
      = convert_value (e, node, (struct value){ call, true },
                       from->arguments[count], to->arguments[count]);
  if (has_value (to->arguments[count]))
    put_line (e, NULL, "return %s;", own (e, result, to->arguments[count]));
  else if (has_value (from->arguments[count]))
    (void) borrow (e, node, result, from->arguments[count]);
}

const char *
adapt_function (struct emitter *e, const struct node *node, struct type *from,
                struct type *to, const char *value)
{
  if (type_equal (from, to))
    return value;
  const char *name = text (e, "adapter_%u", ++e->lambdas);
  struct node place = { .kind = NODE_CONVERT, .span = node->span, .type = to };
  struct buffer own_text = { 0 }, *out = e->out;
  const struct source *source = e->source;
  const char *file = e->file;
  unsigned indent = e->indent;
  e->out = &own_text;
  e->indent = 0;
  /* All of it counts as standing in a system header.  */
  e->source = NULL;
  e->no_places = true;
  struct type *result = type_prune (to->arguments[to->count - 1]);
  buffer_printf (&own_text, "static %s\n%s (void *environment_",
                 has_value (result) ? c_type (e, result) : "void", name);
  for (size_t i = 0; i + 1 < to->count; i++)
    if (has_value (to->arguments[i]))
      buffer_printf (&own_text, ", %s a%zu", c_type (e, to->arguments[i]), i);
  buffer_puts (&own_text, ")\n");
  open_brace (e);
  put_body (e, &place, from, to);
  close_brace (e);
  e->out = out;
  e->indent = indent;
  e->source = source;
  e->no_places = false;
  e->file = file;
  buffer_append (&e->late_helpers, own_text.data, own_text.length);
  buffer_free (&own_text);
  return text (e, "ruchy_adapter_new ((void (*) (void))%s, %s)", name, value);
}
