/* SPDX-License-Identifier: MIT */
/* Emission: methods of built-in types.  Those of builtins.def are one C call,
   those with a template in methods.def are filled in; the rest is written out
   here, what takes functions in emit-iterate.c.  */

#include <string.h>

#include "builtins.h"
#include "emit-method.h"
#include "methods.h"

bool
is_called (const struct node *node, const char *name)
{
  return strcmp (node->name, name) == 0;
}

/* The object, references and boxes followed, borrowed and simple.  */
const char *
method_object (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->a->type);
  bool kept = (node->a->flags & FLAG_LAST_USE) != 0;
  node->a->flags &= ~FLAG_LAST_USE;
  const char *t = emit_simple (e, node->a);
  if (kept)
    node->a->flags |= FLAG_LAST_USE;
  while (type->kind == TYPE_REFERENCE || type->kind == TYPE_BOX)
    {
      t = type->kind == TYPE_REFERENCE ? text (e, "(*%s)", t)
                                       : text (e, "%s->value", t);
      type = type_prune (type->arguments[0]);
    }
  if (type->kind == TYPE_SHARED && method_receiver (type) == 'x'
      && !method_find ('x', node->name, node->list.count))
    t = text (e, "%s->value", t);
  return t;
}

/* The object's place, for methods that change it.  */
const char *
method_place (struct emitter *e, struct node *node)
{
  struct type *type = type_prune (node->a->type);
  const char *t;
  if (is_place_node (node->a))
    t = emit_place (e, node->a);
  else
    t = owned_variable (e, node, type, emit_owned (e, node->a));
  while (type->kind == TYPE_REFERENCE || type->kind == TYPE_BOX
         || type->kind == TYPE_SHARED)
    {
      if (type->kind == TYPE_REFERENCE)
        t = text (e, "(*%s)", t);
      else
        t = text (e, "(*%s_place (&%s))", type_prefix (e, type), t);
      type = type_prune (type->arguments[0]);
    }
  return t;
}

/* Arguments in order, before the object is looked at.  */
void
method_arguments (struct emitter *e, struct node *node, const bool *owned,
                  const char **texts)
{
  size_t count = node->list.count;
  struct node ***slots = arena_array (e->arena, struct node **, count + 1);
  for (size_t i = 0; i < count; i++)
    slots[i] = &node->list.items[i];
  emit_operands (e, slots, count, owned, texts);
  /* What was only computed so far must not see the object change.  */
  for (size_t i = 0; i < count; i++)
    {
      struct type *t = type_prune (node->list.items[i]->type);
      if (owned[i] && type_is_managed (t)
          && strncmp (texts[i], "RUCHY_MOVE (t", 13) != 0
          && strncmp (texts[i], "RUCHY_STR (", 11) != 0)
        texts[i] = text (e, "RUCHY_MOVE (%s)",
                         owned_variable (e, node, t, texts[i]));
    }
}

static struct value
table_method (struct emitter *e, struct node *node, const struct builtin *b)
{
  const char *c = b->c_name;
  size_t count = node->list.count;
  bool *owned = arena_array (e->arena, bool, count + 1);
  const char **texts = arena_array (e->arena, const char *, count + 1);
  struct type *type = type_prune (node->type);
  bool change = *c == '&';
  const char *object = NULL;
  if (change)
    c++;
  /* push of a character needs no string.  */
  if (count == 1 && strcmp (c, "ruchy_str_append") == 0
      && node->list.items[0]->kind == NODE_CONVERT
      && type_prune (node->list.items[0]->a->type)->kind == TYPE_CHAR)
    {
      node->list.items[0] = node->list.items[0]->a;
      c = "ruchy_str_push";
    }
  if (count == 1 && strcmp (c, "ruchy_str_append") == 0
      && node->list.items[0]->kind == NODE_CHARACTER)
    return (struct value){ text (e, "ruchy_str_push (&%s, %lld)",
                                 method_place (e, node),
                                 (long long) node->list.items[0]->integer),
                           true };
  if (count == 1 && strcmp (c, "ruchy_str_append") == 0
      && node->list.items[0]->kind == NODE_STRING
      && node->list.items[0]->length)
    return (struct value){
      append_literal (e, node->list.items[0], method_place (e, node)), true
    };
  if (!change && (!count || !has_effects (node->list.items[0])))
    object = method_object (e, node);
  if (!change && !object)
    object = emit_spilled (e, node->a, false);
  method_arguments (e, node, owned, texts);
  if (change)
    object = text (e, "&%s", method_place (e, node));
  if (*c == '\0')
    return (struct value){ object, false };
  size_t length = strlen (c);
  bool at = c[length - 1] == '@';
  struct buffer out = { 0 };
  buffer_printf (&out, "%.*s (%s", (int) (length - at), c, object);
  for (size_t i = 0; i < count; i++)
    buffer_printf (&out, ", %s", texts[i]);
  if (at)
    buffer_printf (&out, ", %s", place_text (e, node));
  const char *call = arena_strdup (e->arena, buffer_text (&out));
  buffer_free (&out);
  if (b->result[0] == '?')
    {
      const char *t = owned_variable (e, node, type, NULL);
      put_line (e, node, "%s.some = %s, &%s.value);", t, call, t);
      return type_is_managed (type)
                 ? (struct value){ text (e, "RUCHY_MOVE (%s)", t), true }
                 : (struct value){ t, false };
    }
  return (struct value){ text (e, "%s)", call), true };
}

static unsigned
needs_of (const char *letters)
{
  unsigned needs = 0;
  for (; *letters; letters++)
    needs |= *letters == 'E'   ? NEED_EQ
             : *letters == 'O' ? NEED_ORDER
             : *letters == 'S' ? NEED_SHOW
             : *letters == 'H' ? NEED_HASH
                               : NEED_NUMBER;
  return needs;
}

/* Fill in the template of a method.  */
static struct value
template_method (struct emitter *e, struct node *node,
                 const struct generic_method *m, struct type *type)
{
  const char *p = m->c_template;
  bool borrowed = *p == '*';
  size_t count = node->list.count;
  bool *owned = arena_array (e->arena, bool, count + 1);
  const char **texts = arena_array (e->arena, const char *, count + 1);
  const char *object = NULL;
  bool change = strstr (p, "$&") != NULL;
  struct buffer out = { 0 };
  if (borrowed)
    {
      p++;
      if (strcmp (p, "$0") == 0)
        {
          /* The object itself, which may be moved on.  */
          return emit_object_of (e, node, type);
        }
    }
  type_need (e, type, needs_of (m->needs));
  for (const char *q = strchr (p, '$'); q; q = strchr (q + 1, '$'))
    if (q[1] >= '1' && q[1] <= '9' && q[2] == 'o')
      owned[q[1] - '1'] = true;
  bool effects = false;
  for (size_t i = 0; i < count; i++)
    effects = effects || has_effects (node->list.items[i]);
  if (!change)
    object = method_object (e, node);
  if (!change && effects && type_is_managed (type)
      && node->a->kind == NODE_NAME && node->a->variable->is_assigned)
    object = owned_variable (e, node, type,
                             own (e, (struct value){ object, false }, type));
  method_arguments (e, node, owned, texts);
  if (change)
    object = method_place (e, node);
  for (; *p; p++)
    {
      if (*p != '$')
        {
          buffer_putc (&out, *p);
          continue;
        }
      p++;
      switch (*p)
        {
        case 'N':
          buffer_puts (&out, type_prefix (e, type));
          break;
        case 'P':
          buffer_puts (&out, type_prefix (e, type->arguments[0]));
          break;
        case 'Q':
          buffer_puts (&out, type_prefix (e, type->arguments[1]));
          break;
        case 'R':
          buffer_puts (&out, type_prefix (e, node->type));
          break;
        case '0':
          buffer_puts (&out, object);
          break;
        case '&':
          buffer_printf (&out, "&%s", object);
          break;
        case '@':
          buffer_puts (&out, place_text (e, node));
          break;
        default:
          buffer_puts (&out, texts[*p - '1']);
          if (p[1] == 'o')
            p++;
        }
    }
  struct value v = { arena_strdup (e->arena, buffer_text (&out)), !borrowed };
  buffer_free (&out);
  return v;
}

/* An Option<T> variable T with T.some = CONDITION and, if so, the value of
   TEXT (borrowed or owned).  */
struct value
option_of (struct emitter *e, struct node *node, struct type *type,
           const char *condition, const char *value, bool owned)
{
  struct type *inner = type_prune (type->arguments[0]);
  const char *t = owned_variable (e, node, type, NULL);
  put_hidden (e, node, "if (%s)", condition);
  e->indent++;
  put_line (e, node, "%s = %s_some (%s);", t, type_prefix (e, type),
            owned ? value : own (e, (struct value){ value, false }, inner));
  e->indent--;
  return type_is_managed (type)
             ? (struct value){ text (e, "RUCHY_MOVE (%s)", t), true }
             : (struct value){ t, false };
}

/* A function of a library macro, written once.  */
const char *
made_function (struct emitter *e, const char *name, const char *definition)
{
  struct string_map_entry *slot
      = string_map_entry (&e->made, name, strlen (name));
  if (!slot->value)
    {
      slot->value = (void *) name;
      buffer_printf (&e->helpers, "%s\n", definition);
    }
  return name;
}

struct value
moved_value (struct emitter *e, struct type *type, const char *place)
{
  return type_is_managed (type)
             ? (struct value){ text (e, "RUCHY_MOVE (%s)", place), true }
             : (struct value){ place, false };
}

static bool
common_method (struct emitter *e, struct node *node, struct type *type,
               struct value *value)
{
  struct type *result = type_prune (node->type);
  if (node->list.count == 0
      && (is_called (node, "to_string") || is_called (node, "str")
          || is_called (node, "to_s")))
    {
      if (type->kind == TYPE_STRING)
        {
          struct value v = emit_value (e, node->a);
          if (type_prune (node->a->type)->kind == TYPE_STRING)
            {
              *value = v;
              return true;
            }
        }
      *value
          = (struct value){ to_string_text (e, type, method_object (e, node)),
                            true };
      return true;
    }
  static const struct
  {
    const char *name;
    enum operator op;
  } comparisons[] = { { "eq", OP_EQUAL },   { "ne", OP_NOT_EQUAL },
                      { "lt", OP_LESS },    { "le", OP_LESS_EQUAL },
                      { "gt", OP_GREATER }, { "ge", OP_GREATER_EQUAL } };
  if (node->list.count != 1)
    return false;
  if (is_called (node, "cmp") || is_called (node, "partial_cmp")
      || is_called (node, "total_cmp"))
    {
      const char *a = method_object (e, node);
      const char *b = emit_borrowed (e, node->list.items[0]);
      type_need (e, type, NEED_ORDER);
      const char *order
          = text (e, "%s_cmp (%s, %s)", type_prefix (e, type), a, b);
      if (result->kind == TYPE_OPTION && type_is_float (type))
        {
          /* Nothing is less than, equal to or greater than NaN.  */
          const char *p = type_prefix (e, result);
          a = plain_variable (e, node, type, a);
          b = plain_variable (e, node, type, b);
          *value = (struct value){ text (e,
                                         "(%s == %s || %s < %s || %s > %s ? "
                                         "%s_some ((%s > %s) - (%s < %s)) : "
                                         "%s)",
                                         a, b, a, b, a, b, p, a, b, a, b,
                                         zero_value (e, result)),
                                   false };
          return true;
        }
      *value = result->kind == TYPE_OPTION
                   ? (struct value){ text (e, "%s_some (%s)",
                                           type_prefix (e, result), order),
                                     false }
                   : (struct value){ text (e, "(int64_t)%s", order), false };
      return true;
    }
  for (size_t i = 0; i < sizeof comparisons / sizeof *comparisons; i++)
    if (is_called (node, comparisons[i].name))
      {
        const char *a = method_object (e, node);
        const char *b = emit_borrowed (e, node->list.items[0]);
        *value
            = (struct value){ compare_text (e, comparisons[i].op, type, a, b),
                              false };
        return true;
      }
  return false;
}

/* By name at run time.  */
static struct value
dynamic_method (struct emitter *e, struct node *node)
{
  size_t count = node->list.count;
  bool *owned = arena_array (e->arena, bool, count + 1);
  const char **texts = arena_array (e->arena, const char *, count + 1);
  struct type *result = type_prune (node->type);
  method_arguments (e, node, owned, texts);
  const char *object;
  if (is_place_node (node->a))
    object = method_place (e, node);
  else
    object = owned_variable (e, node, &type_dynamic, emit_owned (e, node->a));
  static const char *const file_methods[]
      = { "read_line", "close",  "read",       "write", "write_line",
          "eof",       "is_eof", "read_lines", "lines", "read_to_string" };
  const char *function = "ruchy_dyn_method";
  for (size_t i = 0; i < sizeof file_methods / sizeof *file_methods; i++)
    if (is_called (node, file_methods[i]))
      function = "ruchy_file_method";
  struct buffer list = { 0 };
  for (size_t i = 0; i < count; i++)
    buffer_printf (&list, "%s%s", i ? ", " : "", texts[i]);
  const char *call
      = count ? text (e,
                      "%s (&%s, \"%s\", (ruchy_dyn[]){ %s }, "
                      "%zu, %s)",
                      function, object, node->name, buffer_text (&list), count,
                      place_text (e, node))
              : text (e, "%s (&%s, \"%s\", NULL, 0, %s)", function, object,
                      node->name, place_text (e, node));
  buffer_free (&list);
  if (result->kind == TYPE_I64)
    return (struct value){ text (e, "%s.integer", call), false };
  return (struct value){ call, true };
}

/* A method of a trait object: by the number of its type.  */
static struct value
object_method (struct emitter *e, struct node *node, struct type *type)
{
  struct type *result = type_prune (node->type);
  bool value = result->kind != TYPE_UNIT && result->kind != TYPE_NEVER;
  size_t count = node->list.count;
  bool *owned = arena_array (e->arena, bool, count + 1);
  const char **texts = arena_array (e->arena, const char *, count + 1);
  const char *r = value ? owned_variable (e, node, result, NULL) : NULL;
  struct loan *outer = e->loans;
  const char *object;
  bool place = is_place_node (node->a);
  object = place ? method_place (e, node) : method_object (e, node);
  (void) type;
  e->loans = NULL;
  for (size_t i = 0; i < e->types->object_calls.length; i++)
    {
      const struct object_call *call = &e->types->object_calls.items[i];
      if (call->node == node && call->instance)
        for (size_t k = 0; k < count; k++)
          owned[k] = owns_parameter (call->instance, k + 1);
    }
  method_arguments (e, node, owned, texts);
  bool first = true;
  for (size_t i = 0; i < e->types->object_calls.length; i++)
    {
      struct object_call *call = &e->types->object_calls.items[i];
      if (call->node != node || !call->instance)
        continue;
      struct instance *instance = call->instance;
      struct type *self = type_prune (instance->parameters[0]);
      bool reference = self->kind == TYPE_REFERENCE;
      struct type *inner = reference ? type_prune (self->arguments[0]) : self;
      struct buffer list = { 0 };
      for (size_t k = 0; k < count; k++)
        buffer_printf (&list, ", %s", texts[k]);
      const char *value_text
          = text (e, "%s(%s *)(void *)%s.box->value", reference ? "" : "*",
                  c_type (e, inner), object);
      if (owns_parameter (instance, 0))
        value_text = own (e, (struct value){ value_text, false }, inner);
      const char *text_call
          = text (e, "%s (%s%s)", instance_name (e, instance), value_text,
                  buffer_text (&list));
      buffer_free (&list);
      put_hidden (e, node, "%sif (%s.tag == %u)", first ? "" : "else ", object,
                  call->declaration->number);
      e->indent++;
      if (value)
        put_line (e, node, "%s = %s;", r, text_call);
      else
        put_line (e, node, "%s;", text_call);
      e->indent--;
      first = false;
    }
  return end_loans (e, node,
                    value ? moved_value (e, result, r)
                          : (struct value){ "RUCHY_UNIT", false },
                    outer);
}

/* Whether the trait of the object declares the method; others (as_ref, clone)
   mean the object.  */
static bool
is_of_trait (const struct node *node, const struct type *type)
{
  const struct node_list *members = &type->declaration->node->list;
  for (size_t i = 0; i < members->count; i++)
    if (members->items[i]->kind == NODE_FUNCTION
        && is_called (node, members->items[i]->name))
      return true;
  return false;
}

struct value
emit_method (struct emitter *e, struct node *node)
{
  struct type *type = type_strip (node->a->type);
  struct value value = { "RUCHY_UNIT", false };
  size_t count = node->list.count;
  if (type->kind == TYPE_NEVER)
    {
      emit_statement (e, node->a);
      return value;
    }
  for (struct type *t = type_prune (node->a->type); t != type;
       t = type_prune (t->arguments[0]))
    if (t->kind == TYPE_SHARED && method_find ('x', node->name, count))
      return emit_shared (e, node, t);
  if (type->kind == TYPE_OBJECT && is_of_trait (node, type))
    return object_method (e, node, type);
  bool modify
      = node->a->kind == NODE_METHOD_CALL && is_called (node->a, "and_modify");
  if ((type->kind == TYPE_MAP || modify)
      && emit_map_method (e, node, type, &value))
    return value;
  if (emit_iterator_method (e, node, &value))
    return value;
  if (type->kind == TYPE_ARRAY && emit_array_method (e, node, type, &value))
    return value;
  if ((type->kind == TYPE_OPTION || type->kind == TYPE_RESULT)
      && emit_option_method (e, node, type, &value))
    return value;
  if (type->kind == TYPE_SET && emit_set_method (e, node, type, &value))
    return value;
  if (type->kind == TYPE_STRING && emit_string_method (e, node, &value))
    return value;
  const struct builtin *b = builtin_method (
      type->kind == TYPE_STRING ? 's'
      : type->kind == TYPE_CHAR ? 'c'
                                : '-',
      node->flags & FLAG_POSITION ? "char_count" : node->name, count);
  if (b)
    return table_method (e, node, b);
  if (type->kind == TYPE_CHAR && is_called (node, "to_digit"))
    {
      const char *c = method_object (e, node);
      const char *radix
          = count ? emit_borrowed (e, node->list.items[0]) : "10";
      const char *d = plain_variable (
          e, node, &type_i64,
          text (e, "ruchy_char_to_digit (%s, %s)", c, radix));
      return option_of (e, node, type_prune (node->type),
                        text (e, "%s >= 0", d), d, true);
    }
  if (type->kind == TYPE_CHAR && is_called (node, "len_utf8"))
    {
      if (node->flags & FLAG_POSITION)
        return (struct value){ "1", false };
      const char *c = method_object (e, node);
      return (struct value){
        text (e, "(%s < 0x80 ? 1 : %s < 0x800 ? 2 : %s < 0x10000 ? 3 : 4)", c,
              c, c),
        false
      };
    }
  if (type->kind == TYPE_DYNAMIC && !is_called (node, "to_string")
      && type_prune (node->type)->kind != TYPE_BOOL
      && !(is_called (node, "clone") || is_called (node, "unwrap")))
    return dynamic_method (e, node);
  if (type_is_float (type) && (b = builtin_method ('f', node->name, count)))
    return table_method (e, node, b);
  if (common_method (e, node, type, &value))
    return value;
  if (type_is_numeric (type) && type_prune (node->type)->kind != TYPE_REFERENCE
      && emit_number_method (e, node, type, &value))
    return value;
  const struct generic_method *m
      = method_find (method_receiver (type), node->name, count);
  if (m && m->c_template)
    return template_method (e, node, m, type);
  /* clone, as_str and other names of the object itself.  */
  struct type *result = type_prune (node->type);
  struct value v = emit_value (e, node->a);
  struct type *t = type_prune (node->a->type);
  if (t->kind == result->kind)
    return v;
  const char *s = borrow (e, node, v, t);
  for (; t->kind != result->kind && t->count == 1;
       t = type_prune (t->arguments[0]))
    s = t->kind == TYPE_REFERENCE ? text (e, "(*%s)", s)
                                  : text (e, "%s->value", s);
  return (struct value){ s, false };
}
