/* SPDX-License-Identifier: MIT */
/* Types: making, comparing, unification, display.  */

#include "types.h"

#include <string.h>

struct type type_unit = { .kind = TYPE_UNIT };
struct type type_never = { .kind = TYPE_NEVER };
struct type type_bool = { .kind = TYPE_BOOL };
struct type type_char = { .kind = TYPE_CHAR };
struct type type_i64 = { .kind = TYPE_I64 };
struct type type_ordering = { .kind = TYPE_I64 };
struct type type_u8 = { .kind = TYPE_U8 };
struct type type_f64 = { .kind = TYPE_F64 };
struct type type_string = { .kind = TYPE_STRING };
struct type type_error = { .kind = TYPE_STRING };
static struct type *range_of_i64[] = { &type_i64 };
struct type type_range
    = { .kind = TYPE_RANGE, .count = 1, .arguments = range_of_i64 };
struct type type_dynamic = { .kind = TYPE_DYNAMIC };

struct type *
type_simple (enum type_kind kind)
{
  static struct type simple[TYPE_DYNAMIC + 1];
  switch (kind)
    {
    case TYPE_UNIT:
      return &type_unit;
    case TYPE_NEVER:
      return &type_never;
    case TYPE_BOOL:
      return &type_bool;
    case TYPE_CHAR:
      return &type_char;
    case TYPE_I64:
      return &type_i64;
    case TYPE_U8:
      return &type_u8;
    case TYPE_F64:
      return &type_f64;
    case TYPE_STRING:
      return &type_string;
    case TYPE_RANGE:
      return &type_range;
    case TYPE_DYNAMIC:
      return &type_dynamic;
    default:
      simple[kind].kind = kind;
      return &simple[kind];
    }
}

struct type *
type_new (struct type_context *context, enum type_kind kind, size_t count)
{
  struct type *type = arena_new (context->arena, struct type);
  type->kind = kind;
  type->count = count;
  if (count)
    type->arguments = arena_array (context->arena, struct type *, count);
  return type;
}

struct type *
type_variable (struct type_context *context)
{
  struct type *type = type_new (context, TYPE_VARIABLE, 0);
  type->number = ++context->variables;
  return type;
}

struct type *
type_number (struct type_context *context)
{
  struct type *type = type_variable (context);
  type->is_number = true;
  return type;
}

struct type *
type_of_1 (struct type_context *context, enum type_kind kind,
           struct type *argument)
{
  struct type *type = type_new (context, kind, 1);
  type->arguments[0] = argument;
  return type;
}

struct type *
type_of_2 (struct type_context *context, enum type_kind kind, struct type *a,
           struct type *b)
{
  struct type *type = type_new (context, kind, 2);
  type->arguments[0] = a;
  type->arguments[1] = b;
  return type;
}

struct type *
type_prune (struct type *type)
{
  struct type *end = type;
  while (end->kind == TYPE_VARIABLE && end->link)
    end = end->link;
  while (type != end)
    {
      struct type *next = type->link;
      type->link = end;
      type = next;
    }
  return end;
}

struct type *
type_strip (struct type *type)
{
  type = type_prune (type);
  while (type->kind == TYPE_REFERENCE || type->kind == TYPE_BOX
         || type->kind == TYPE_SHARED)
    type = type_prune (type->arguments[0]);
  return type;
}

bool
type_is_integer (const struct type *type)
{
  return type->kind >= TYPE_I8 && type->kind <= TYPE_USIZE;
}

bool
type_is_float (const struct type *type)
{
  return type->kind == TYPE_F32 || type->kind == TYPE_F64;
}

bool
type_is_numeric (const struct type *type)
{
  return type_is_integer (type) || type_is_float (type)
         || (type->kind == TYPE_VARIABLE && type->is_number);
}

bool
type_is_signed (const struct type *type)
{
  return type->kind >= TYPE_I8 && type->kind <= TYPE_ISIZE;
}

unsigned
type_bits (const struct type *type)
{
  switch (type->kind)
    {
    case TYPE_I8:
    case TYPE_U8:
      return 8;
    case TYPE_I16:
    case TYPE_U16:
      return 16;
    case TYPE_I32:
    case TYPE_U32:
    case TYPE_F32:
      return 32;
    case TYPE_I128:
    case TYPE_U128:
      return 128;
    default:
      return 64;
    }
}

bool
type_is_ground (struct type *type, bool default_numbers)
{
  type = type_prune (type);
  if (type->kind == TYPE_VARIABLE)
    {
      if (!type->is_number || !default_numbers)
        return false;
      type->link = &type_i64;
      return true;
    }
  for (size_t i = 0; i < type->count; i++)
    if (!type_is_ground (type->arguments[i], default_numbers))
      return false;
  return true;
}

bool
type_equal (struct type *a, struct type *b)
{
  a = type_prune (a);
  b = type_prune (b);
  if (a == b)
    return true;
  if (a->kind != b->kind || a->count != b->count
      || a->declaration != b->declaration || a->value != b->value
      || a->kind == TYPE_VARIABLE)
    return false;
  for (size_t i = 0; i < a->count; i++)
    if (!type_equal (a->arguments[i], b->arguments[i]))
      return false;
  return true;
}

bool
type_holds (struct type *type, const struct type *part)
{
  type = type_prune (type);
  for (size_t i = 0; i < type->count; i++)
    if (type_holds (type->arguments[i], part))
      return true;
  return type == part;
}

bool
type_shows_equal (struct type *a, struct type *b)
{
  a = type_prune (a);
  b = type_prune (b);
  if ((a == &type_ordering) != (b == &type_ordering)
      || (a == &type_error) != (b == &type_error) || a->count != b->count)
    return false;
  for (size_t i = 0; i < a->count; i++)
    if (!type_shows_equal (a->arguments[i], b->arguments[i]))
      return false;
  return true;
}

static bool
occurs (const struct type *variable, struct type *type)
{
  type = type_prune (type);
  if (type == variable)
    return true;
  for (size_t i = 0; i < type->count; i++)
    if (occurs (variable, type->arguments[i]))
      return true;
  return false;
}

static bool
bind (struct type *variable, struct type *type)
{
  if (type->kind == TYPE_VARIABLE)
    {
      if (variable->is_number && !type->is_number)
        type->link = variable;
      else
        variable->link = type;
      return true;
    }
  if (variable->is_number && !type_is_numeric (type))
    return false;
  if (occurs (variable, type))
    return false;
  variable->link = type;
  return true;
}

bool
type_unify (struct type *a, struct type *b)
{
  a = type_prune (a);
  b = type_prune (b);
  if (a == b)
    return true;
  if (a->kind == TYPE_VARIABLE)
    return bind (a, b);
  if (b->kind == TYPE_VARIABLE)
    return bind (b, a);
  if (a->kind != b->kind || a->count != b->count
      || a->declaration != b->declaration || a->value != b->value)
    return false;
  bool all = true;
  for (size_t i = 0; i < a->count; i++)
    all = type_unify (a->arguments[i], b->arguments[i]) && all;
  return all;
}

void
type_default (struct type *type)
{
  type = type_prune (type);
  if (type->kind == TYPE_VARIABLE)
    type->link = type->is_number ? &type_i64 : &type_unit;
  for (size_t i = 0; i < type->count; i++)
    type_default (type->arguments[i]);
}

static void put_type (struct buffer *out, struct type *type);

static void
put_list (struct buffer *out, struct type **types, size_t count)
{
  for (size_t i = 0; i < count; i++)
    {
      if (i > 0)
        buffer_puts (out, ", ");
      put_type (out, types[i]);
    }
}

static void
put_type (struct buffer *out, struct type *type)
{
  static const char *const names[]
      = { [TYPE_UNIT] = "()",         [TYPE_NEVER] = "!",
          [TYPE_BOOL] = "bool",       [TYPE_CHAR] = "char",
          [TYPE_I8] = "i8",           [TYPE_I16] = "i16",
          [TYPE_I32] = "i32",         [TYPE_I64] = "i64",
          [TYPE_I128] = "i128",       [TYPE_ISIZE] = "isize",
          [TYPE_U8] = "u8",           [TYPE_U16] = "u16",
          [TYPE_U32] = "u32",         [TYPE_U64] = "u64",
          [TYPE_U128] = "u128",       [TYPE_USIZE] = "usize",
          [TYPE_F32] = "f32",         [TYPE_F64] = "f64",
          [TYPE_STRING] = "String",   [TYPE_RANGE] = "range",
          [TYPE_DYNAMIC] = "dynamic", [TYPE_ARRAY] = "Vec",
          [TYPE_OPTION] = "Option",   [TYPE_RESULT] = "Result",
          [TYPE_BOX] = "Box",         [TYPE_MAP] = "HashMap",
          [TYPE_SET] = "HashSet",     [TYPE_SHARED] = "Rc",
          [TYPE_WEAK] = "Weak" };
  type = type_prune (type);
  switch (type->kind)
    {
    case TYPE_VARIABLE:
      buffer_puts (out, type->is_number ? "integer" : "_");
      return;
    case TYPE_CONSTANT:
      buffer_printf (out, "%lld", type->value);
      return;
    case TYPE_REFERENCE:
      buffer_puts (out, "&mut ");
      put_type (out, type->arguments[0]);
      return;
    case TYPE_TUPLE:
      buffer_putc (out, '(');
      put_list (out, type->arguments, type->count);
      buffer_putc (out, ')');
      return;
    case TYPE_FUNCTION:
      buffer_puts (out, "fn(");
      put_list (out, type->arguments, type->count - 1);
      buffer_puts (out, ") -> ");
      put_type (out, type->arguments[type->count - 1]);
      return;
    case TYPE_OBJECT:
      buffer_puts (out, "dyn ");
      buffer_puts (out, type->declaration->name);
      return;
    case TYPE_STRUCT:
    case TYPE_ENUM:
      buffer_puts (out, type->declaration->name);
      break;
    default:
      buffer_puts (out, names[type->kind]);
    }
  if (type->count > 0
      && (type->kind != TYPE_RANGE
          || type_prune (type->arguments[0])->kind != TYPE_I64))
    {
      buffer_putc (out, '<');
      put_list (out, type->arguments, type->count);
      buffer_putc (out, '>');
    }
}

const char *
type_text (struct arena *arena, struct type *type)
{
  struct buffer out = { 0 };
  put_type (&out, type);
  const char *text = arena_strdup (arena, buffer_text (&out));
  buffer_free (&out);
  return text;
}
