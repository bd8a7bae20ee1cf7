/* SPDX-License-Identifier: MIT */
/* Emission: C types and names of their operations.  */

#include <ctype.h>
#include <string.h>

#include "emit.h"

static void
put_id (struct buffer *out, struct type *type)
{
  static const char *const names[]
      = { [TYPE_UNIT] = "unit",     [TYPE_NEVER] = "unit",
          [TYPE_BOOL] = "bool",     [TYPE_CHAR] = "char",
          [TYPE_I8] = "i8",         [TYPE_I16] = "i16",
          [TYPE_I32] = "i32",       [TYPE_I64] = "i64",
          [TYPE_I128] = "i128",     [TYPE_ISIZE] = "isize",
          [TYPE_U8] = "u8",         [TYPE_U16] = "u16",
          [TYPE_U32] = "u32",       [TYPE_U64] = "u64",
          [TYPE_U128] = "u128",     [TYPE_USIZE] = "usize",
          [TYPE_F32] = "f32",       [TYPE_F64] = "f64",
          [TYPE_STRING] = "str",    [TYPE_RANGE] = "range",
          [TYPE_DYNAMIC] = "dyn",   [TYPE_ARRAY] = "array",
          [TYPE_OPTION] = "option", [TYPE_RESULT] = "result",
          [TYPE_BOX] = "box",       [TYPE_MAP] = "map",
          [TYPE_SET] = "set",       [TYPE_REFERENCE] = "ref",
          [TYPE_SHARED] = "shared", [TYPE_FUNCTION] = "closure",
          [TYPE_WEAK] = "weak" };
  type = type_prune (type);
  switch (type->kind)
    {
    case TYPE_VARIABLE:
      buffer_puts (out, "unit");
      return;
    case TYPE_CONSTANT:
      buffer_printf (out, "n%lld", type->value);
      return;
    case TYPE_FUNCTION:
      buffer_puts (out, names[type->kind]);
      return;
    case TYPE_TUPLE:
      buffer_printf (out, "tuple%zu", type->count);
      break;
    case TYPE_STRUCT:
    case TYPE_ENUM:
    case TYPE_OBJECT:
      if (type->kind == TYPE_OBJECT)
        buffer_puts (out, "dyn_");
      for (const char *p = type->declaration->path; *p; p++)
        if (isalnum ((unsigned char) *p) || *p == '_')
          buffer_putc (out, *p);
        else if (*p == ':' && p[1] == ':')
          buffer_putc (out, '_');
        else if (*p != ':')
          buffer_printf (out, "_%02x", (unsigned char) *p);
      if (type->declaration->scope && type->declaration->scope->function)
        buffer_printf (out, "_%u", type->declaration->number);
      break;
    default:
      buffer_puts (out, names[type->kind]);
      /* Whatever it counts, it is the library's.  */
      if (type->kind == TYPE_RANGE)
        return;
    }
  for (size_t i = 0; i < type->count; i++)
    {
      buffer_putc (out, '_');
      put_id (out, type->arguments[i]);
    }
}

static bool
in_library (const struct type *type, const char *id)
{
  static const char *const ids[]
      = { "array_str", "array_char", "array_u8",    "array_i64",
          "array_f64", "array_dyn",  "map_str_dyn", NULL };
  if (type->kind <= TYPE_DYNAMIC || type->kind == TYPE_FUNCTION)
    return true;
  for (const char *const *p = ids; *p; p++)
    if (strcmp (id, *p) == 0)
      return true;
  return false;
}

static const char *
scalar_type (enum type_kind kind)
{
  switch (kind)
    {
    case TYPE_BOOL:
      return "bool";
    case TYPE_I8:
      return "int8_t";
    case TYPE_I16:
      return "int16_t";
    case TYPE_I32:
      return "int32_t";
    case TYPE_I64:
    case TYPE_ISIZE:
      return "int64_t";
    case TYPE_I128:
      return "ruchy_int128";
    case TYPE_U8:
      return "uint8_t";
    case TYPE_U16:
      return "uint16_t";
    case TYPE_U32:
      return "uint32_t";
    case TYPE_U64:
    case TYPE_USIZE:
      return "uint64_t";
    case TYPE_U128:
      return "ruchy_uint128";
    case TYPE_F32:
      return "float";
    case TYPE_F64:
      return "double";
    default:
      return NULL;
    }
}

/* Types a type is made of get entries too, parts of structs included.  */
static void
enter_parts (struct emitter *e, struct type *type)
{
  struct type_context context = { e->arena, 0 };
  for (size_t i = 0; i < type->count; i++)
    type_entry (e, type->arguments[i]);
  if (type->kind == TYPE_STRUCT)
    for (size_t i = 0; i < type->declaration->node->list.count; i++)
      type_entry (e, field_type (&context, e->program, type, -1, i));
  else if (type->kind == TYPE_ENUM)
    for (size_t v = 0; v < type->declaration->node->list.count; v++)
      for (size_t i = 0;
           i < type->declaration->node->list.items[v]->list.count; i++)
        type_entry (e, field_type (&context, e->program, type, (int) v, i));
}

struct type_entry *
type_entry (struct emitter *e, struct type *type)
{
  struct buffer name = { 0 };
  type = type_prune (type);
  put_id (&name, type);
  struct string_map_entry *slot
      = string_map_entry (&e->entries, buffer_text (&name), name.length);
  buffer_free (&name);
  if (slot->value)
    return slot->value;
  struct type_entry *entry = arena_new (e->arena, struct type_entry);
  slot->value = entry;
  entry->type = type;
  entry->id = slot->key;
  entry->is_library = in_library (type, entry->id);
  const char *scalar = scalar_type (type->kind);
  bool user = type->kind == TYPE_STRUCT || type->kind == TYPE_ENUM;
  entry->prefix
      = text (e, "%s_%s", user ? "type" : "ruchy",
              strcmp (entry->id, "map_str_dyn") == 0 ? "map_dyn" : entry->id);
  if (type->kind == TYPE_REFERENCE)
    entry->c_type = text (e, "%s *", c_type (e, type->arguments[0]));
  else if (type->kind == TYPE_WEAK)
    entry->c_type = c_type (e, strong_type (e, type));
  else
    entry->c_type = scalar ? scalar : entry->prefix;
  enter_parts (e, type);
  return entry;
}

const char *
c_type (struct emitter *e, struct type *type)
{
  return type_entry (e, type)->c_type;
}

const char *
type_prefix (struct emitter *e, struct type *type)
{
  return type_entry (e, type)->prefix;
}

/* What type_is_managed needs to look at fields; set by emit_program.  */
struct arena *type_arena;
struct program *type_program;

/* Whether values own memory.  */
bool
type_is_managed (struct type *type)
{
  type = type_prune (type);
  switch (type->kind)
    {
    case TYPE_STRING:
    case TYPE_DYNAMIC:
    case TYPE_ARRAY:
    case TYPE_BOX:
    case TYPE_MAP:
    case TYPE_SET:
    case TYPE_SHARED:
    case TYPE_WEAK:
    case TYPE_FUNCTION:
    case TYPE_OBJECT:
      return true;
    case TYPE_OPTION:
    case TYPE_RESULT:
    case TYPE_TUPLE:
      for (size_t i = 0; i < type->count; i++)
        if (type_is_managed (type->arguments[i]))
          return true;
      return false;
    case TYPE_STRUCT:
    case TYPE_ENUM:
      {
        struct type_context context = { type_arena, 0 };
        const struct node *node = type->declaration->node;
        bool is_enum = type->kind == TYPE_ENUM;
        struct declaration *d = type->declaration;
        if (d->managed_state == 1)
          return false; /* within itself: a box or array decides */
        if (d->managed_state > 1 && type->count == 0)
          return d->managed_state == 3;
        d->managed_state = 1;
        bool managed = d->operations[OPERATION_DROP] != NULL;
        for (size_t v = 0; v < (is_enum ? node->list.count : 1) && !managed;
             v++)
          {
            const struct node *owner = is_enum ? node->list.items[v] : node;
            for (size_t i = 0; i < owner->list.count && !managed; i++)
              managed = type_is_managed (field_type (
                  &context, type_program, type, is_enum ? (int) v : -1, i));
          }
        d->managed_state = managed ? 3 : 2;
        return managed;
      }
    default:
      return false;
    }
}

void
type_need (struct emitter *e, struct type *type, unsigned needs)
{
  struct type_entry *entry = type_entry (e, type);
  if ((entry->needs & needs) == needs)
    return;
  entry->needs |= needs;
  struct type_context context = { e->arena, 0 };
  type = entry->type;
  unsigned inner = needs & ~NEED_NUMBER & ~NEED_DYNAMIC;
  for (size_t i = 0; i < type->count; i++)
    type_need (e, type->arguments[i], inner);
  if (type->kind == TYPE_STRUCT)
    for (size_t i = 0; i < type->declaration->node->list.count; i++)
      type_need (e, field_type (&context, e->program, type, -1, i), inner);
  else if (type->kind == TYPE_ENUM)
    for (size_t v = 0; v < type->declaration->node->list.count; v++)
      for (size_t i = 0;
           i < type->declaration->node->list.items[v]->list.count; i++)
        type_need (e, field_type (&context, e->program, type, (int) v, i),
                   inner);
  if (type->kind == TYPE_MAP || type->kind == TYPE_SET)
    type_need (e, type->arguments[0],
               NEED_HASH | NEED_EQ | NEED_ORDER | NEED_SHOW);
  if (type->kind == TYPE_OBJECT)
    for (size_t i = 0; i < type->declaration->implementers.length; i++)
      {
        struct type *t = type_new (&context, TYPE_STRUCT, 0);
        t->declaration = type->declaration->implementers.items[i];
        if (t->declaration->kind == DECLARATION_BUILTIN
            || t->declaration->node->more.count)
          continue;
        t->kind = t->declaration->kind == DECLARATION_ENUM ? TYPE_ENUM
                                                           : TYPE_STRUCT;
        type_need (e, t, inner & (NEED_SHOW | NEED_EQ));
      }
}

/* ---- Output in dependency order -------------------------------------- */

static bool
is_struct_like (const struct type *type)
{
  switch (type->kind)
    {
    case TYPE_STRUCT:
    case TYPE_ENUM:
    case TYPE_TUPLE:
    case TYPE_OPTION:
    case TYPE_RESULT:
    case TYPE_OBJECT:
      return true;
    default:
      return false;
    }
}

/* Names of the pointer-like types, arguments first.  */
static void
declare_entry (struct emitter *e, struct type_entry *entry, struct buffer *out)
{
  struct type *type = entry->type;
  if (entry->declared || entry->is_library)
    return;
  entry->declared = true;
  if (is_struct_like (type))
    return;
  for (size_t i = 0; i < type->count; i++)
    declare_entry (e, type_entry (e, type->arguments[i]), out);
  const char *first = type->count ? c_type (e, type->arguments[0]) : NULL;
  switch (type->kind)
    {
    case TYPE_ARRAY:
      buffer_printf (out, "RUCHY_ARRAY_DECLARE (%s, %s)\n", entry->prefix,
                     first);
      break;
    case TYPE_BOX:
      buffer_printf (out, "RUCHY_BOX_DECLARE (%s, %s)\n", entry->prefix,
                     first);
      break;
    case TYPE_SHARED:
      buffer_printf (out, "RUCHY_CELL_DECLARE (%s, %s)\n", entry->prefix,
                     first);
      break;
    case TYPE_WEAK:
      {
        struct type_entry *strong = type_entry (e, strong_type (e, type));
        declare_entry (e, strong, out);
        declare_weak (entry->prefix, strong->prefix, out);
        break;
      }
    case TYPE_MAP:
      buffer_printf (out, "RUCHY_MAP_DECLARE (%s, %s, %s)\n", entry->prefix,
                     first, c_type (e, type->arguments[1]));
      break;
    case TYPE_SET:
      buffer_printf (out, "RUCHY_SET_DECLARE (%s, %s)\n", entry->prefix,
                     first);
      break;
    default:
      break;
    }
}

/* Bodies of structs; what they contain by value first.  */
static void
lay_out (struct emitter *e, struct type_entry *entry, struct buffer *out)
{
  struct type_context context = { e->arena, 0 };
  struct type *type = entry->type;
  if (entry->laid_out || entry->is_library || !is_struct_like (type))
    return;
  entry->laid_out = true;
  if (type->kind == TYPE_STRUCT)
    for (size_t i = 0; i < type->declaration->node->list.count; i++)
      lay_out (e,
               type_entry (e, field_type (&context, e->program, type, -1, i)),
               out);
  else if (type->kind == TYPE_ENUM)
    {
      for (size_t v = 0; v < type->declaration->node->list.count; v++)
        for (size_t i = 0;
             i < type->declaration->node->list.items[v]->list.count; i++)
          lay_out (e,
                   type_entry (
                       e, field_type (&context, e->program, type, (int) v, i)),
                   out);
    }
  else
    for (size_t i = 0; i < type->count; i++)
      lay_out (e, type_entry (e, type->arguments[i]), out);
  define_type (e, entry, out);
}

/* Operations of library templates; those of the arguments first, unless they
   have prototypes.  */
static void
define_entry (struct emitter *e, struct type_entry *entry, struct buffer *out)
{
  struct type *type = entry->type;
  if (entry->defined || entry->is_library)
    return;
  entry->defined = true;
  for (size_t i = 0; i < type->count; i++)
    define_entry (e, type_entry (e, type->arguments[i]), out);
  if (type->kind != TYPE_STRUCT && type->kind != TYPE_ENUM
      && type->kind != TYPE_TUPLE && type->kind != TYPE_OBJECT)
    define_operations (e, entry, out);
}

void
emit_types (struct emitter *e, struct buffer *out)
{
  /* Needs may make further entries: until nothing is added.  */
  for (size_t i = 0; i < e->entries.count; i++)
    {
      struct type_entry *entry = e->entries.entries[i].value;
      unsigned needs = entry->needs;
      entry->needs = 0;
      type_need (e, entry->type, needs);
      if (entry->type->kind == TYPE_MAP || entry->type->kind == TYPE_SET)
        type_need (e, entry->type->arguments[0],
                   NEED_HASH | NEED_EQ | NEED_ORDER | NEED_SHOW);
      if (entry->type->kind == TYPE_RESULT)
        {
          type_need (e, entry->type->arguments[0], NEED_SHOW);
          type_need (e, entry->type->arguments[1], NEED_SHOW);
        }
      if (entry->type->kind == TYPE_OPTION)
        type_need (e, entry->type->arguments[0], 0);
    }
  size_t count = e->entries.count;
  for (size_t i = 0; i < count; i++)
    {
      struct type_entry *entry = e->entries.entries[i].value;
      if (!entry->is_library || !entry->type->count
          || entry->type->kind == TYPE_FUNCTION)
        continue;
      buffer_printf (out, "RUCHY_CLEANUP_FUNCTION (%s, %s)\n", entry->c_type,
                     entry->prefix);
      if (entry->type->kind == TYPE_ARRAY)
        put_get (e, entry, out);
    }
  for (size_t i = 0; i < count; i++)
    {
      struct type_entry *entry = e->entries.entries[i].value;
      if (!entry->is_library && is_struct_like (entry->type)
          && !(entry->type->kind == TYPE_ENUM
               && !entry->type->declaration->has_data))
        buffer_printf (out, "typedef struct %s %s;\n", entry->prefix,
                       entry->prefix);
      else if (!entry->is_library && entry->type->kind == TYPE_ENUM)
        lay_out (e, entry, out);
    }
  for (size_t i = 0; i < count; i++)
    declare_entry (e, e->entries.entries[i].value, out);
  for (size_t i = 0; i < count; i++)
    lay_out (e, e->entries.entries[i].value, out);
  for (size_t i = 0; i < count; i++)
    declare_operations (e, e->entries.entries[i].value, out);
  for (size_t i = 0; i < count; i++)
    define_entry (e, e->entries.entries[i].value, out);
  for (size_t i = 0; i < count; i++)
    {
      struct type_entry *entry = e->entries.entries[i].value;
      if (!entry->is_library
          && (entry->type->kind == TYPE_STRUCT
              || entry->type->kind == TYPE_ENUM
              || entry->type->kind == TYPE_TUPLE
              || entry->type->kind == TYPE_OBJECT))
        define_operations (e, entry, out);
    }
}
