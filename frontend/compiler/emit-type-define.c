/* SPDX-License-Identifier: MIT */
/* Emission: definitions of types and of their operations (copy, drop, eq,
   cmp, hash, show).  */

#include <string.h>

#include "emit.h"

struct field
{
  const char *name;   /* as shown; NULL: unnamed */
  const char *member; /* C text behind the value */
  struct type *type;
};

struct fields
{
  VECTOR (struct field) list;
};

const char *
field_member (struct emitter *e, const struct node *owner, size_t i)
{
  const char *name = owner->list.items[i]->name;
  if ((owner->flags & FLAG_TUPLE_LIKE) || (name[0] >= '0' && name[0] <= '9'))
    return text (e, "f%s", name);
  return is_reserved (name) ? text (e, "%s_", name) : name;
}

static struct fields
fields_of (struct emitter *e, struct type *type, int variant)
{
  struct fields fields = { 0 };
  struct type_context context = { e->arena, 0 };
  if (type->kind == TYPE_TUPLE)
    {
      for (size_t i = 0; i < type->count; i++)
        vector_push (
            e->arena, &fields.list,
            ((struct field){ NULL, text (e, "f%zu", i), type->arguments[i] }));
      return fields;
    }
  const struct node *owner = variant >= 0
                                 ? type->declaration->node->list.items[variant]
                                 : type->declaration->node;
  for (size_t i = 0; i < owner->list.count; i++)
    {
      const char *member = field_member (e, owner, i);
      if (variant >= 0)
        member = text (e, "v%d.%s", variant, member);
      vector_push (
          e->arena, &fields.list,
          ((struct field){
              (owner->flags & FLAG_TUPLE_LIKE) ? NULL
                                               : owner->list.items[i]->name,
              member, field_type (&context, e->program, type, variant, i) }));
    }
  return fields;
}

static void
put_members (struct emitter *e, struct buffer *out, struct fields *fields,
             const char *indent)
{
  for (size_t i = 0; i < fields->list.length; i++)
    {
      const char *member = fields->list.items[i].member;
      const char *dot = strchr (member, '.');
      const char *c = c_type (e, fields->list.items[i].type);
      buffer_printf (out, "%s%s%s%s;\n", indent, c,
                     c[strlen (c) - 1] == '*' ? "" : " ",
                     dot ? dot + 1 : member);
    }
}

static void
define_enum (struct emitter *e, struct type_entry *entry, struct buffer *out)
{
  const struct node *node = entry->type->declaration->node;
  int64_t next = 0;
  if (!entry->type->declaration->has_data)
    {
      buffer_printf (out, "typedef enum %s\n{\n", entry->prefix);
      for (size_t v = 0; v < node->list.count; v++)
        {
          struct node *value = node->list.items[v]->b;
          bool negative = value && value->kind == NODE_UNARY;
          if (negative)
            value = value->a;
          if (value && value->kind == NODE_INTEGER)
            next = negative ? -value->integer : value->integer;
          buffer_printf (out, "  %s_%s = %lld,\n", entry->prefix,
                         node->list.items[v]->name, (long long) next++);
        }
      if (node->list.count == 0)
        buffer_printf (out, "  %s_none_\n", entry->prefix);
      buffer_printf (out, "} %s;\n", entry->prefix);
      return;
    }
  buffer_printf (out, "enum %s_tag\n{\n", entry->prefix);
  for (size_t v = 0; v < node->list.count; v++)
    buffer_printf (out, "  %s_%s,\n", entry->prefix,
                   node->list.items[v]->name);
  buffer_printf (out, "};\nstruct %s\n{\n  enum %s_tag tag;\n  union\n  {\n",
                 entry->prefix, entry->prefix);
  for (size_t v = 0; v < node->list.count; v++)
    {
      struct fields fields = fields_of (e, entry->type, (int) v);
      if (fields.list.length == 0)
        continue;
      buffer_puts (out, "    struct\n    {\n");
      put_members (e, out, &fields, "      ");
      buffer_printf (out, "    } v%zu;\n", v);
    }
  buffer_puts (out, "  };\n};\n");
}

/* The body of a struct-like type.  */
void
define_type (struct emitter *e, struct type_entry *entry, struct buffer *out)
{
  struct type *type = entry->type;
  switch (type->kind)
    {
    case TYPE_OPTION:
      buffer_printf (out, "RUCHY_OPTION_DECLARE (%s, %s)\n", entry->prefix,
                     c_type (e, type->arguments[0]));
      return;
    case TYPE_RESULT:
      buffer_printf (out, "RUCHY_RESULT_DECLARE (%s, %s, %s)\n", entry->prefix,
                     c_type (e, type->arguments[0]),
                     c_type (e, type->arguments[1]));
      return;
    case TYPE_ENUM:
      define_enum (e, entry, out);
      return;
    case TYPE_OBJECT:
      buffer_printf (out,
                     "struct %s\n{\n  unsigned tag; /* the type's number */\n"
                     "  struct ruchy_object_box *box;\n};\n",
                     entry->prefix);
      return;
    default:
      {
        struct fields fields = fields_of (e, type, -1);
        buffer_printf (out, "struct %s\n{\n", entry->prefix);
        put_members (e, out, &fields, "  ");
        if (has_own_drop (type))
          buffer_puts (out, "  ruchy_life life_;\n");
        else if (fields.list.length == 0)
          buffer_puts (out, "  char nothing;\n");
        buffer_puts (out, "};\n");
      }
    }
}

static bool
is_plain_enum (const struct type *type)
{
  return type->kind == TYPE_ENUM && !type->declaration->has_data;
}

void
declare_operations (struct emitter *e, struct type_entry *entry,
                    struct buffer *out)
{
  struct type *type = entry->type;
  const char *p = entry->prefix, *c = entry->c_type;
  (void) e;
  if (entry->is_library
      || (type->kind != TYPE_STRUCT && type->kind != TYPE_ENUM
          && type->kind != TYPE_TUPLE && type->kind != TYPE_OBJECT))
    return;
  buffer_printf (out, "RUCHY_STATIC %s %s_copy (%s v);\n", c, p, c);
  buffer_printf (out, "RUCHY_STATIC void %s_drop (%s v);\n", p, c);
  if (entry->needs & NEED_EQ)
    buffer_printf (out, "RUCHY_STATIC bool %s_eq (%s a, %s b);\n", p, c, c);
  if (entry->needs & NEED_ORDER)
    buffer_printf (out, "RUCHY_STATIC int %s_cmp (%s a, %s b);\n", p, c, c);
  if (entry->needs & NEED_HASH)
    buffer_printf (out, "RUCHY_STATIC uint64_t %s_hash (%s v);\n", p, c);
  if (entry->needs & NEED_SHOW)
    buffer_printf (out,
                   "RUCHY_STATIC void %s_show (struct ruchy_writer *w, %s v, "
                   "const struct ruchy_spec *spec);\n",
                   p, c);
  declare_own_operations (e, entry, out);
}

/* Calls BODY for each variant of an enum, or once.  */
static void
for_variants (struct emitter *e, struct type_entry *entry, struct buffer *out,
              const char *otherwise,
              void (*body) (struct emitter *, struct type_entry *,
                            struct buffer *, struct fields *, int))
{
  struct type *type = entry->type;
  if (type->kind != TYPE_ENUM)
    {
      struct fields fields = fields_of (e, type, -1);
      body (e, entry, out, &fields, -1);
      return;
    }
  buffer_printf (out, "  switch (v.tag)\n    {\n");
  for (size_t v = 0; v < type->declaration->node->list.count; v++)
    {
      struct fields fields = fields_of (e, type, (int) v);
      buffer_printf (out, "    case %s_%s:\n", entry->prefix,
                     type->declaration->node->list.items[v]->name);
      body (e, entry, out, &fields, (int) v);
      buffer_puts (out, "      break;\n");
    }
  buffer_printf (out, "    default:\n      %sbreak;\n    }\n", otherwise);
}

static void
put_copy (struct emitter *e, struct type_entry *entry, struct buffer *out,
          struct fields *fields, int variant)
{
  (void) entry;
  (void) variant;
  for (size_t i = 0; i < fields->list.length; i++)
    if (type_is_managed (fields->list.items[i].type))
      buffer_printf (out, "      v.%s = %s_copy (v.%s);\n",
                     fields->list.items[i].member,
                     type_prefix (e, fields->list.items[i].type),
                     fields->list.items[i].member);
}

static void
put_drop (struct emitter *e, struct type_entry *entry, struct buffer *out,
          struct fields *fields, int variant)
{
  (void) entry;
  (void) variant;
  for (size_t i = 0; i < fields->list.length; i++)
    if (type_is_managed (fields->list.items[i].type))
      buffer_printf (out, "      %s_drop (v.%s);\n",
                     type_prefix (e, fields->list.items[i].type),
                     fields->list.items[i].member);
}

static void
put_eq (struct emitter *e, struct type_entry *entry, struct buffer *out,
        struct fields *fields, int variant)
{
  (void) entry;
  (void) variant;
  for (size_t i = 0; i < fields->list.length; i++)
    buffer_printf (out,
                   "      if (!%s_eq (v.%s, b.%s))\n        return "
                   "false;\n",
                   type_prefix (e, fields->list.items[i].type),
                   fields->list.items[i].member, fields->list.items[i].member);
}

static void
put_cmp (struct emitter *e, struct type_entry *entry, struct buffer *out,
         struct fields *fields, int variant)
{
  (void) entry;
  (void) variant;
  for (size_t i = 0; i < fields->list.length; i++)
    buffer_printf (out,
                   "      order = %s_cmp (v.%s, b.%s);\n      if (order)\n   "
                   "     return order;\n",
                   type_prefix (e, fields->list.items[i].type),
                   fields->list.items[i].member, fields->list.items[i].member);
}

static void
put_hash (struct emitter *e, struct type_entry *entry, struct buffer *out,
          struct fields *fields, int variant)
{
  (void) entry;
  (void) variant;
  for (size_t i = 0; i < fields->list.length; i++)
    buffer_printf (out, "      h = ruchy_hash_mix (h, %s_hash (v.%s));\n",
                   type_prefix (e, fields->list.items[i].type),
                   fields->list.items[i].member);
}

static void
put_show (struct emitter *e, struct type_entry *entry, struct buffer *out,
          struct fields *fields, int variant)
{
  struct type *type = entry->type;
  const char *name = variant >= 0
                         ? type->declaration->node->list.items[variant]->name
                     : type->kind == TYPE_TUPLE ? ""
                                                : type->declaration->name;
  size_t count = fields->list.length;
  if (count == 0 && type->kind != TYPE_TUPLE)
    {
      buffer_printf (out, "      ruchy_write_name (w, \"%s\", %zu, spec);\n",
                     name, strlen (name));
      return;
    }
  bool named = fields->list.items[0].name != NULL;
  buffer_printf (out,
                 "      struct ruchy_group g%d = ruchy_group_begin (w, spec, "
                 "\"%s\", '%c');\n",
                 variant + 1, name, named ? '{' : '(');
  /* Named fields in alphabetical order, as the reference; of a type that
     derives Debug as they are written, as Rust.  */
  bool sorted
      = named && !(type->declaration->node->flags & FLAG_DERIVES_DEBUG);
  bool *done = arena_array (e->arena, bool, count);
  for (size_t n = 0; n < count; n++)
    {
      size_t best = count;
      for (size_t i = 0; i < count; i++)
        if (!done[i]
            && (best == count
                || (sorted
                    && strcmp (fields->list.items[i].name,
                               fields->list.items[best].name)
                           < 0)))
          best = i;
      done[best] = true;
      struct field *field = &fields->list.items[best];
      buffer_printf (out, "      ruchy_group_item (&g%d, ", variant + 1);
      if (named)
        buffer_printf (out, "\"%s\");\n", field->name);
      else
        buffer_puts (out, "NULL);\n");
      buffer_printf (out, "      %s_show (w, v.%s, &g%d.inner);\n",
                     type_prefix (e, field->type), field->member, variant + 1);
    }
  buffer_printf (out, "      ruchy_group_end (&g%d);\n", variant + 1);
}

static void
define_plain_enum (struct emitter *e, struct type_entry *entry,
                   struct buffer *out)
{
  const char *p = entry->prefix;
  const struct node *node = entry->type->declaration->node;
  buffer_printf (out, "RUCHY_STATIC %s\n%s_copy (%s v)\n{\n  return v;\n}\n",
                 p, p, p);
  buffer_printf (out, "RUCHY_STATIC void\n%s_drop (%s v)\n{\n  (void)v;\n}\n",
                 p, p);
  if (entry->needs & NEED_EQ)
    buffer_printf (out,
                   "RUCHY_STATIC bool\n%s_eq (%s a, %s b)\n{\n  return a == "
                   "b;\n}\n",
                   p, p, p);
  if (entry->needs & NEED_ORDER)
    {
      buffer_printf (out, "RUCHY_STATIC int\n%s_cmp (%s v, %s b)\n{\n", p, p,
                     p);
      if (!put_own_operation (e, entry, OPERATION_ORDER, out))
        buffer_puts (out, "  return ((int)v > (int)b) - ((int)v < (int)b);\n");
      buffer_puts (out, "}\n");
    }
  if (entry->needs & NEED_HASH)
    buffer_printf (out,
                   "RUCHY_STATIC uint64_t\n%s_hash (%s v)\n{\n  return "
                   "ruchy_hash_mix ((uint64_t)v, 8);\n}\n",
                   p, p);
  if (!(entry->needs & NEED_SHOW))
    return;
  buffer_printf (out,
                 "RUCHY_STATIC void\n%s_show (struct ruchy_writer *w, %s v, "
                 "const struct ruchy_spec *spec)\n{\n",
                 p, p);
  put_own_shows (e, entry, out);
  buffer_puts (out, "  switch (v)\n    {\n");
  for (size_t v = 0; v < node->list.count; v++)
    buffer_printf (out,
                   "    case %s_%s:\n      ruchy_write_name (w, \"%s\", "
                   "%zu, spec);\n      break;\n",
                   p, node->list.items[v]->name, node->list.items[v]->name,
                   strlen (node->list.items[v]->name));
  buffer_puts (out, "    default:\n      break;\n    }\n}\n");
}

static void
define_struct (struct emitter *e, struct type_entry *entry, struct buffer *out)
{
  const char *p = entry->prefix, *c = entry->c_type;
  bool is_enum = entry->type->kind == TYPE_ENUM;
  bool managed = type_is_managed (entry->type);
  buffer_printf (out, "RUCHY_STATIC %s\n%s_copy (%s v)\n{\n", c, p, c);
  if (managed)
    for_variants (e, entry, out, "", put_copy);
  if (has_own_drop (entry->type))
    buffer_puts (out, "  v.life_ = ruchy_life_copy (v.life_);\n");
  buffer_puts (out, "  return v;\n}\n");
  buffer_printf (out, "RUCHY_STATIC void\n%s_drop (%s v)\n{\n  (void)v;\n", p,
                 c);
  if (infer_own_operation (e->types, entry->type, OPERATION_DROP))
    buffer_printf (out,
                   "  if (ruchy_life_end (&v.life_))\n    %s_own_drop "
                   "(&v);\n",
                   p);
  if (managed)
    for_variants (e, entry, out, "", put_drop);
  buffer_puts (out, "}\n");
  if (entry->needs & NEED_EQ)
    {
      buffer_printf (out,
                     "RUCHY_STATIC bool\n%s_eq (%s v, %s b)\n{\n  (void)v;\n "
                     " (void)b;\n",
                     p, c, c);
      if (!put_own_operation (e, entry, OPERATION_EQUAL, out))
        {
          if (is_enum)
            buffer_puts (out, "  if (v.tag != b.tag)\n    return false;\n");
          for_variants (e, entry, out, "", put_eq);
          buffer_puts (out, "  return true;\n");
        }
      buffer_puts (out, "}\n");
    }
  if (entry->needs & NEED_ORDER)
    {
      buffer_printf (out,
                     "RUCHY_STATIC int\n%s_cmp (%s v, %s b)\n{\n  "
                     "(void)v;\n  (void)b;\n",
                     p, c, c);
      if (!put_own_operation (e, entry, OPERATION_ORDER, out))
        {
          buffer_puts (out, "  int order = 0;\n");
          if (is_enum)
            buffer_puts (out, "  if (v.tag != b.tag)\n    return (int)v.tag "
                              "< (int)b.tag ? -1 : 1;\n");
          for_variants (e, entry, out, "", put_cmp);
          buffer_puts (out, "  return order;\n");
        }
      buffer_puts (out, "}\n");
    }
  if (entry->needs & NEED_HASH)
    {
      buffer_printf (out,
                     "RUCHY_STATIC uint64_t\n%s_hash (%s v)\n{\n  uint64_t h "
                     "= %s;\n  (void)v;\n",
                     p, c, is_enum ? "(uint64_t)v.tag" : "9");
      for_variants (e, entry, out, "", put_hash);
      buffer_puts (out, "  return h;\n}\n");
    }
  if (entry->needs & NEED_SHOW)
    {
      buffer_printf (out,
                     "RUCHY_STATIC void\n%s_show (struct ruchy_writer *w, %s "
                     "v, const struct ruchy_spec *spec)\n{\n  (void)v;\n",
                     p, c);
      put_own_shows (e, entry, out);
      for_variants (e, entry, out, "", put_show);
      buffer_puts (out, "}\n");
    }
  if (entry->needs & NEED_DYNAMIC)
    buffer_printf (out,
                   "RUCHY_STATIC void %s_drop_at (void *v) { %s_drop (*(%s "
                   "*)v); }\nRUCHY_STATIC void %s_show_at (struct "
                   "ruchy_writer *w, const void *v, const struct ruchy_spec "
                   "*spec) { %s_show (w, *(const %s *)v, spec); "
                   "}\nRUCHY_STATIC bool %s_eq_at (const void *a, const void "
                   "*b) { return %s_eq (*(const %s *)a, *(const %s *)b); "
                   "}\nstatic const struct ruchy_dyn_type %s_dynamic = { "
                   "\"%s\", %s_drop_at, %s_show_at, %s_eq_at };\n",
                   p, p, c, p, p, c, p, p, c, c, p,
                   entry->type->declaration ? entry->type->declaration->name
                                            : "tuple",
                   p, p, p);
}

void
put_template (struct emitter *e, struct type_entry *entry, struct buffer *out,
              const char *family, const char *operation)
{
  struct type *type = entry->type;
  buffer_printf (out, "RUCHY_%s_%s (%s", family, operation, entry->prefix);
  for (size_t i = 0; i < type->count; i++)
    buffer_printf (out, ", %s, %s", c_type (e, type->arguments[i]),
                   type_prefix (e, type->arguments[i]));
  buffer_puts (out, ")\n");
}

/* a[i] to read; _counted where the index is known not to be negative, whose
   check gcc can hoist and join.  */
void
put_get (struct emitter *e, struct type_entry *entry, struct buffer *out)
{
  buffer_printf (out,
                 "RUCHY_INLINE %s %s_get_counted (%s a, int64_t i, const char "
                 "*at)\n{\n  return a.data[ruchy_index_unsigned (i, a.length, "
                 "at)];\n}\n",
                 c_type (e, entry->type->arguments[0]), entry->prefix,
                 entry->c_type);
  buffer_printf (out,
                 "RUCHY_INLINE %s *%s_at_counted (%s *a, int64_t i, const "
                 "char *at)\n{\n  i = ruchy_index_unsigned (i, a->length, "
                 "at);\n  %s_unique (a);\n  return &a->data[i];\n}\n",
                 c_type (e, entry->type->arguments[0]), entry->prefix,
                 entry->c_type, entry->prefix);
  buffer_printf (out,
                 "RUCHY_INLINE %s %s_get (%s a, int64_t i, const char "
                 "*at)\n{\n  return a.data[ruchy_index (i, a.length, "
                 "at)];\n}\n",
                 c_type (e, entry->type->arguments[0]), entry->prefix,
                 entry->c_type);
}

static void
define_template (struct emitter *e, struct type_entry *entry,
                 struct buffer *out, const char *family)
{
  put_template (e, entry, out, family, "DEFINE");
  if (entry->needs & NEED_SHOW)
    put_template (e, entry, out, family, "SHOW");
  bool map = strcmp (family, "MAP") == 0 || strcmp (family, "SET") == 0;
  if ((entry->needs & NEED_EQ) && strcmp (family, "SET") != 0)
    put_template (e, entry, out, family, "EQ");
  if ((entry->needs & NEED_ORDER) && !map)
    put_template (e, entry, out, family, "ORD");
  if ((entry->needs & NEED_HASH) && !map)
    put_template (e, entry, out, family, "HASH");
  if ((entry->needs & NEED_NUMBER) && strcmp (family, "ARRAY") == 0)
    put_template (e, entry, out, family, "NUMBER");
  if (strcmp (family, "MAP") == 0)
    put_template (e, entry, out, family, "GET");
  if (strcmp (family, "ARRAY") == 0)
    put_get (e, entry, out);
}

void
define_operations (struct emitter *e, struct type_entry *entry,
                   struct buffer *out)
{
  switch (entry->type->kind)
    {
    case TYPE_ARRAY:
      define_template (e, entry, out, "ARRAY");
      break;
    case TYPE_OPTION:
      define_template (e, entry, out, "OPTION");
      break;
    case TYPE_RESULT:
      entry->needs |= NEED_SHOW;
      define_template (e, entry, out, "RESULT");
      put_template (e, entry, out, "RESULT", "UNWRAP");
      break;
    case TYPE_BOX:
      define_template (e, entry, out, "BOX");
      break;
    case TYPE_SHARED:
      define_shared (e, entry, out);
      break;
    case TYPE_WEAK:
      break;
    case TYPE_MAP:
      define_template (e, entry, out, "MAP");
      break;
    case TYPE_SET:
      define_template (e, entry, out, "SET");
      break;
    case TYPE_REFERENCE:
      {
        const char *p = entry->prefix;
        const char *inner = type_prefix (e, entry->type->arguments[0]);
        buffer_printf (out,
                       "#define %s_copy(v) (v)\n#define %s_drop(v) "
                       "((void)(v))\n#define %s_eq(a, b) %s_eq (*(a), "
                       "*(b))\n#define %s_cmp(a, b) %s_cmp (*(a), "
                       "*(b))\n#define %s_hash(v) %s_hash (*(v))\n#define "
                       "%s_show(w, v, spec) %s_show (w, *(v), spec)\n",
                       p, p, p, inner, p, inner, p, inner, p, inner);
        break;
      }
    default:
      if (entry->type->kind == TYPE_OBJECT)
        define_object (e, entry, out);
      else if (is_plain_enum (entry->type))
        define_plain_enum (e, entry, out);
      else
        define_struct (e, entry, out);
    }
  if (type_is_managed (entry->type))
    buffer_printf (out, "RUCHY_CLEANUP_FUNCTION (%s, %s)\n", entry->c_type,
                   entry->prefix);
}
