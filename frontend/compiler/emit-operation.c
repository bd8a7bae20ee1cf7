/* SPDX-License-Identifier: MIT */
/* Emission: operations that a type has in its own way (infer-operation.c).
   The type's C operation calls PREFIX_own_…, which stands behind the
   prototypes of the program's functions and calls the method.  */

#include "emit.h"

static const char *const names[] = {
  [OPERATION_DISPLAY] = "own_show",     [OPERATION_DEBUG] = "own_debug",
  [OPERATION_BINARY] = "own_show_b",    [OPERATION_OCTAL] = "own_show_o",
  [OPERATION_LOWER_HEX] = "own_show_x", [OPERATION_UPPER_HEX] = "own_show_X",
  [OPERATION_LOWER_EXP] = "own_show_e", [OPERATION_UPPER_EXP] = "own_show_E",
  [OPERATION_ORDER] = "own_cmp",        [OPERATION_EQUAL] = "own_eq",
  [OPERATION_DROP] = "own_drop"
};

static bool
shows (enum operation operation)
{
  return operation <= OPERATION_UPPER_EXP;
}

/* When the type's own way OPERATION to show it is asked for.  */
static const char *
shown_if (struct emitter *e, enum operation operation)
{
  return operation == OPERATION_DEBUG ? "spec->mode == RUCHY_DEBUG"
         : operation == OPERATION_DISPLAY
             ? "spec->mode != RUCHY_DEBUG"
             : text (e, "spec->type == '%c'", names[operation][9]);
}

static void
put_head (struct emitter *e, struct type *type, enum operation operation,
          struct buffer *out)
{
  const char *c = c_type (e, type), *p = type_prefix (e, type);
  if (shows (operation))
    buffer_printf (out,
                   "RUCHY_STATIC void\n%s_%s (struct ruchy_writer *w, %s v, "
                   "const struct ruchy_spec *spec)",
                   p, names[operation], c);
  else if (operation == OPERATION_DROP)
    buffer_printf (out, "RUCHY_STATIC void\n%s_%s (%s *v)", p,
                   names[operation], c);
  else
    buffer_printf (out, "RUCHY_STATIC %s\n%s_%s (%s v, %s b)",
                   operation == OPERATION_ORDER ? "int" : "bool", p,
                   names[operation], c, c);
}

bool
put_own_operation (struct emitter *e, struct type_entry *entry,
                   enum operation operation, struct buffer *out)
{
  if (!infer_own_operation (e->types, entry->type, operation))
    return false;
  if (shows (operation))
    buffer_printf (out,
                   "  if (%s)\n    {\n      %s_%s (w, "
                   "v, spec);\n      return;\n    }\n",
                   shown_if (e, operation), entry->prefix, names[operation]);
  else
    buffer_printf (out, "  return %s_%s (v, b);\n", entry->prefix,
                   names[operation]);
  return true;
}

void
put_own_shows (struct emitter *e, struct type_entry *entry, struct buffer *out)
{
  for (int i = OPERATION_UPPER_EXP; i >= 0; i--)
    put_own_operation (e, entry, i, out);
}

void
declare_own_operations (struct emitter *e, struct type_entry *entry,
                        struct buffer *out)
{
  for (int i = 0; i < OPERATION_COUNT; i++)
    if (infer_own_operation (e->types, entry->type, i))
      {
        put_head (e, entry->type, i, out);
        buffer_puts (out, ";\n");
      }
}

static void
define_show (struct emitter *e, struct instance *instance, const char *self,
             struct buffer *out)
{
  struct type *result = type_prune (instance->result);
  const char *call
      = text (e, "%s (%s, &out)", instance_name (e, instance), self);
  if (type_is_managed (result))
    call = text (e, "%s_drop (%s)", type_prefix (e, result), call);
  buffer_printf (out,
                 "  RUCHY_CLEANUP (ruchy_str) ruchy_str out = { 0 };\n"
                 "  struct ruchy_spec outer = ruchy_formatter;\n"
                 "  ruchy_formatter = *spec;\n"
                 "  ruchy_formatter.indent = 0;\n  %s;\n"
                 "  ruchy_formatter = outer;\n  ruchy_put_own (w, out, "
                 "spec);\n",
                 call);
}

/* A cmp gives a number, a partial_cmp an Option of one.  */
static void
define_order (struct emitter *e, struct instance *instance, const char *self,
              const char *other, struct buffer *out)
{
  struct type *result = type_prune (instance->result);
  const char *call
      = text (e, "%s (%s, %s)", instance_name (e, instance), self, other);
  buffer_printf (out, "  %s order = %s;\n", c_type (e, result), call);
  buffer_printf (out, result->kind == TYPE_OPTION
                          ? "  return order.some ? (order.value > 0) - "
                            "(order.value < 0) : 0;\n"
                          : "  return (order > 0) - (order < 0);\n");
}

void
define_own_operations (struct emitter *e)
{
  struct buffer *out = &e->late_helpers;
  for (size_t i = 0; i < e->types->own_operations.length; i++)
    {
      const struct own_operation *own = &e->types->own_operations.items[i];
      struct instance *instance = own->instance;
      struct type *parameter = type_prune (instance->parameters[0]);
      put_head (e, own->type, own->operation, out);
      buffer_puts (out, "\n{\n");
      if (own->operation == OPERATION_DROP)
        {
          buffer_printf (out, "  %s (%sv);\n}\n", instance_name (e, instance),
                         parameter->kind == TYPE_REFERENCE ? "" : "*");
          continue;
        }
      struct type *second = type_prune (instance->parameters[1]);
      const char *self = parameter->kind == TYPE_REFERENCE ? "&v" : "v";
      const char *other = second->kind == TYPE_REFERENCE ? "&b" : "b";
      if (shows (own->operation))
        define_show (e, instance, self, out);
      else if (own->operation == OPERATION_ORDER)
        define_order (e, instance, self, other, out);
      else
        buffer_printf (out, "  return %s (%s, %s);\n",
                       instance_name (e, instance), self, other);
      buffer_puts (out, "}\n");
    }
}
