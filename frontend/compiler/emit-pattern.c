/* SPDX-License-Identifier: MIT */
/* Emission: patterns and match.  The value matched is C text that denotes the
   thing itself, references already followed.  */

#include <string.h>

#include "emit.h"

const char *
declare_name (struct emitter *e, struct variable *v)
{
  const char *base = local_name (e, v->name);
  v->c_name = base;
  return base;
}

/* Declare V with INITIAL; OWNED: INITIAL is a reference to use up.  */
void
declare_variable (struct emitter *e, const struct node *node,
                  struct variable *v, const char *initial, bool owned)
{
  struct type *type = type_prune (v->type ? v->type : &type_unit);
  const char *p = type_prefix (e, type);
  const char *c = c_type (e, type);
  if (type->kind == TYPE_UNIT || type->kind == TYPE_NEVER)
    {
      v->c_name = "RUCHY_UNIT";
      return;
    }
  if (!owned)
    initial = own (e, (struct value){ initial, false }, type);
  if (v->is_global)
    {
      if (!v->c_name)
        {
          v->c_name = global_name (e, v->name);
          buffer_printf (&e->globals, "static %s%s%s;\n", c,
                         c[strlen (c) - 1] == '*' ? "" : " ", v->c_name);
        }
      put_line (e, node, "%s = %s;", v->c_name, initial);
      return;
    }
  declare_name (e, v);
  if (v->is_cell)
    {
      struct type_context context = { e->arena, 0 };
      struct type *cell = type_of_1 (&context, TYPE_SHARED, type);
      put_line (e, node, "RUCHY_CLEANUP (%s) %s %s = %s_new (%s);",
                type_prefix (e, cell), c_type (e, cell), v->c_name,
                type_prefix (e, cell), initial);
      return;
    }
  if (type_is_managed (type))
    put_line (e, node, "RUCHY_CLEANUP (%s) %s %s = %s;", p, c, v->c_name,
              initial);
  else
    put_line (e, node, "%s%s%s = %s;", c, c[strlen (c) - 1] == '*' ? "" : " ",
              v->c_name, initial);
}

static const char *
follow (struct emitter *e, struct type **type, const char *value)
{
  struct type *t = type_prune (*type);
  if (t->kind == TYPE_REFERENCE)
    t = type_prune (t->arguments[0]);
  while (t->kind == TYPE_BOX || t->kind == TYPE_SHARED)
    {
      value = text (e, "%s->value", value);
      t = type_prune (t->arguments[0]);
    }
  if (t->kind == TYPE_REFERENCE)
    {
      value = text (e, "(*%s)", value);
      t = type_prune (t->arguments[0]);
    }
  *type = t;
  return value;
}

static const char *
both (struct emitter *e, const char *a, const char *b)
{
  return !a ? b : !b ? a : text (e, "%s && %s", a, b);
}

/* The part of a tuple or variant pattern at index I, or SIZE_MAX for the
   rest.  */
static size_t
part_index (const struct node *pattern, size_t i, size_t fields)
{
  size_t rest = pattern->list.count;
  for (size_t k = 0; k < pattern->list.count; k++)
    if (pattern->list.items[k]->kind == NODE_REST)
      rest = k;
  if (i == rest)
    return (size_t) -1;
  return i < rest ? i : fields - (pattern->list.count - i);
}

static int
builtin_variant (const struct node *pattern, const struct type *type)
{
  if ((type->kind != TYPE_OPTION && type->kind != TYPE_RESULT) || !pattern->a)
    return -1;
  const char *name = pattern->a->name;
  return strcmp (name, "Some") == 0 || strcmp (name, "Ok") == 0;
}

/* A sub-pattern with its value and type.  */
struct part
{
  struct node *pattern;
  const char *value;
  struct type *type;
};

static size_t
array_parts (struct emitter *e, struct node *pattern, const char *value,
             struct type *type, struct part *parts)
{
  size_t count = 0;
  if (type->kind != TYPE_ARRAY)
    {
      for (size_t i = 0; i < pattern->list.count; i++)
        parts[count++] = (struct part){
          pattern->list.items[i],
          owned_variable (
              e, pattern, &type_dynamic,
              text (e, "ruchy_dyn_index (%s, ruchy_dyn_int (%zu), %s)", value,
                    i, place_text (e, pattern))),
          &type_dynamic
        };
      return count;
    }
  size_t total = pattern->list.count;
  bool after = false;
  for (size_t i = 0; i < total; i++)
    {
      struct node *part = pattern->list.items[i];
      bool rest = part->kind == NODE_REST
                  || (part->kind == NODE_BINDING && part->a
                      && part->a->kind == NODE_REST);
      if (rest)
        {
          after = true;
          continue;
        }
      parts[count++]
          = (struct part){ part,
                           after ? text (e, "%s.data[%s.length - %zu]", value,
                                         value, total - i)
                                 : text (e, "%s.data[%zu]", value, i),
                           type->arguments[0] };
    }
  return count;
}

static size_t
variant_parts (struct emitter *e, struct node *pattern, const char *value,
               struct type *type, struct part *parts)
{
  struct type_context context = { e->arena, 0 };
  size_t count = 0;
  if (builtin_variant (pattern, type) >= 0)
    {
      bool error
          = type->kind == TYPE_RESULT && strcmp (pattern->a->name, "Err") == 0;
      if (pattern->list.count)
        parts[count++] = (struct part){ pattern->list.items[0],
                                        text (e, "%s.%s", value,
                                              error ? "error" : "value"),
                                        type->arguments[error] };
      return count;
    }
  if (type->kind == TYPE_DYNAMIC)
    {
      for (size_t i = 0; i < pattern->list.count; i++)
        {
          struct node *part = pattern->list.items[i];
          if (part->kind != NODE_FIELD_PATTERN)
            continue;
          parts[count++] = (struct part){
            part->a,
            owned_variable (
                e, pattern, &type_dynamic,
                text (e, "ruchy_dyn_field (%s, %s, %s)", value,
                      string_text (e, part->name, strlen (part->name)),
                      place_text (e, pattern))),
            &type_dynamic
          };
        }
      return count;
    }
  int variant = type->kind == TYPE_ENUM ? (int) pattern->detail : -1;
  const struct node *owner = variant >= 0
                                 ? type->declaration->node->list.items[variant]
                                 : type->declaration->node;
  for (size_t i = 0; i < pattern->list.count; i++)
    {
      struct node *part = pattern->list.items[i];
      size_t field = pattern->kind == NODE_STRUCT_PATTERN
                         ? part->detail
                         : part_index (pattern, i, owner->list.count);
      if (field == (size_t) -1 || part->kind == NODE_REST)
        continue;
      const char *member = field_member (e, owner, field);
      parts[count++] = (struct part){
        part->kind == NODE_FIELD_PATTERN ? part->a : part,
        variant >= 0 ? text (e, "%s.v%d.%s", value, variant, member)
                     : text (e, "%s.%s", value, member),
        field_type (&context, e->program, type, variant, field)
      };
    }
  return count;
}

static size_t
all_parts (struct emitter *e, struct node *pattern, const char *value,
           struct type *type, struct part *parts)
{
  size_t count = 0;
  switch (pattern->kind)
    {
    case NODE_TUPLE_PATTERN:
      for (size_t i = 0; i < pattern->list.count; i++)
        {
          if (type->kind == TYPE_DYNAMIC)
            {
              parts[count++] = (struct part){
                pattern->list.items[i],
                owned_variable (
                    e, pattern, &type_dynamic,
                    text (e, "ruchy_dyn_index (%s, ruchy_dyn_int (%zu), %s)",
                          value, i, place_text (e, pattern))),
                &type_dynamic
              };
              continue;
            }
          size_t field = part_index (pattern, i, type->count);
          if (field != (size_t) -1)
            parts[count++] = (struct part){ pattern->list.items[i],
                                            text (e, "%s.f%zu", value, field),
                                            type->arguments[field] };
        }
      return count;
    case NODE_VARIANT_PATTERN:
    case NODE_STRUCT_PATTERN:
      {
        return variant_parts (e, pattern, value, type, parts);
      }
    case NODE_ARRAY_PATTERN:
      {
        return array_parts (e, pattern, value, type, parts);
      }
    default:
      return 0;
    }
}

/* The sub-patterns of PATTERN; their number.  A part that is a reference is
   given as the place it leads to, unless a name is bound to it.  */
static size_t
pattern_parts (struct emitter *e, struct node *pattern, const char *value,
               struct type *type, struct part *parts)
{
  size_t count = all_parts (e, pattern, value, type, parts);
  for (size_t i = 0; i < count; i++)
    if (type_prune (parts[i].type)->kind == TYPE_REFERENCE
        && (parts[i].pattern->kind != NODE_BINDING || parts[i].pattern->a))
      parts[i].value = text (e, "(*%s)", parts[i].value);
  return count;
}

static const char *
literal_test (struct emitter *e, struct node *pattern, struct node *literal,
              enum operator op, const char *value, struct type *type)
{
  (void) pattern;
  if (type->kind == TYPE_DYNAMIC && literal->kind != NODE_NIL)
    {
      const char *other
          = own (e,
                 convert_value (e, literal, emit_value (e, literal),
                                literal->type, type),
                 type);
      if (op == OP_EQUAL)
        return text (e, "ruchy_dyn_eq (%s, %s)", value,
                     owned_variable (e, literal, type, other));
      return text (e, "ruchy_dyn_order (%s, %s, %s) %s 0", value,
                   owned_variable (e, literal, type, other),
                   place_text (e, literal), operator_c (op));
    }
  if (literal->kind == NODE_NIL)
    return type->kind == TYPE_DYNAMIC  ? text (e, "%s.tag == RUCHY_NIL", value)
           : type->kind == TYPE_OPTION ? text (e, "!%s.some", value)
                                       : "false";
  const char *l = emit_borrowed (e, literal);
  struct type *lt = type_prune (literal->type);
  if (type->kind == TYPE_STRING && lt->kind == TYPE_CHAR)
    {
      char bytes[5];
      unsigned size = utf8_encode ((uint32_t) literal->integer, bytes);
      l = string_text (e, bytes, size);
    }
  else if (type_is_numeric (type) && type_is_numeric (lt)
           && lt->kind != type->kind)
    l = number_convert (e, lt, type, l);
  return compare_text (e, op, type, value, l);
}

static const char *
variant_test (struct emitter *e, struct node *pattern, const char *value,
              struct type *type)
{
  int builtin = builtin_variant (pattern, type);
  if (builtin >= 0)
    return text (e, "%s%s.%s", builtin ? "" : "!", value,
                 type->kind == TYPE_OPTION ? "some" : "ok");
  if (type->kind != TYPE_ENUM)
    return NULL;
  const char *p = type_prefix (e, type);
  return text (e, "%s%s == %s_%s", value,
               type->declaration->has_data ? ".tag" : "", p,
               type->declaration->node->list.items[pattern->detail]->name);
}

const char *
pattern_test (struct emitter *e, struct node *pattern, const char *value,
              struct type *type)
{
  const char *test = NULL;
  type = type_prune (type);
  switch (pattern->kind)
    {
    case NODE_BINDING:
      return pattern->a && pattern->a->kind != NODE_REST
                 ? pattern_test (e, pattern->a, value, type)
                 : NULL;
    case NODE_WILDCARD:
    case NODE_REST:
      return NULL;
    case NODE_OR_PATTERN:
      {
        struct buffer out = { 0 };
        for (size_t i = 0; i < pattern->list.count; i++)
          {
            const char *one
                = pattern_test (e, pattern->list.items[i], value, type);
            if (!one)
              {
                buffer_free (&out);
                return NULL;
              }
            buffer_printf (&out, "%s(%s)", i ? " || " : "", one);
          }
        test = text (e, "(%s)", buffer_text (&out));
        buffer_free (&out);
        return test;
      }
    default:
      break;
    }
  value = follow (e, &type, value);
  switch (pattern->kind)
    {
    case NODE_LITERAL_PATTERN:
      return literal_test (e, pattern, pattern->a, OP_EQUAL, value, type);
    case NODE_RANGE_PATTERN:
      if (pattern->a)
        test = literal_test (e, pattern, pattern->a, OP_GREATER_EQUAL, value,
                             type);
      if (pattern->b)
        test = both (e, test,
                     literal_test (e, pattern, pattern->b,
                                   (pattern->flags & FLAG_INCLUSIVE)
                                       ? OP_LESS_EQUAL
                                       : OP_LESS,
                                   value, type));
      return test;
    case NODE_VARIANT_PATTERN:
    case NODE_STRUCT_PATTERN:
      test = variant_test (e, pattern, value, type);
      break;
    case NODE_ARRAY_PATTERN:
      if (type->kind == TYPE_ARRAY)
        {
          size_t count = 0;
          bool rest = false;
          for (size_t i = 0; i < pattern->list.count; i++)
            if (pattern->list.items[i]->kind == NODE_REST
                || (pattern->list.items[i]->a
                    && pattern->list.items[i]->a->kind == NODE_REST))
              rest = true;
            else
              count++;
          test
              = text (e, "%s.length %s %zu", value, rest ? ">=" : "==", count);
        }
      break;
    default:
      break;
    }
  struct part *parts
      = arena_array (e->arena, struct part, pattern->list.count + 1);
  size_t count = pattern_parts (e, pattern, value, type, parts);
  for (size_t i = 0; i < count; i++)
    test = both (
        e, test,
        pattern_test (e, parts[i].pattern, parts[i].value, parts[i].type));
  return test;
}

/* Whether VALUE is (*p) as a whole.  */
static bool
is_place_of_reference (const char *value)
{
  if (strncmp (value, "(*", 2) != 0)
    return false;
  int depth = 0;
  for (; *value; value++)
    if (*value == '(')
      depth++;
    else if (*value == ')' && --depth == 0)
      return !value[1];
  return false;
}

static void
bind_name (struct emitter *e, struct node *pattern, struct variable *v,
           const char *value, struct type *type, bool owned)
{
  struct type *wanted = type_prune (v->type ? v->type : type);
  if (!v->is_used && !owned && v->name[0] == '_')
    return;
  if (wanted->kind == TYPE_REFERENCE)
    {
      /* VALUE is a reference, or the place one leads to: (*p).  */
      if (type_prune (type)->kind == TYPE_REFERENCE
          && !is_place_of_reference (value))
        declare_variable (e, pattern, v, value, true);
      else
        declare_variable (e, pattern, v, text (e, "&%s", value), true);
      return;
    }
  if (!owned && e->take_bindings && type_has_drop (wanted)
      && is_simple_text (value) && !strstr (value, "->"))
    {
      declare_variable (e, pattern, v, text (e, "RUCHY_MOVE (%s)", value),
                        true);
      return;
    }
  if (!owned && e->borrow_bindings && !v->is_assigned && !v->is_captured
      && !v->is_cell && !v->is_global && type_is_managed (wanted))
    {
      v->is_borrowed = true;
      declare_name (e, v);
      put_line (e, pattern, "%s %s = %s;", c_type (e, wanted), v->c_name,
                value);
      return;
    }
  declare_variable (e, pattern, v, value, owned);
}

void
pattern_bind (struct emitter *e, struct node *pattern, const char *value,
              struct type *type, bool owned)
{
  type = type_prune (type);
  switch (pattern->kind)
    {
    case NODE_BINDING:
      if (pattern->variable)
        bind_name (e, pattern, pattern->variable, value, type, owned);
      if (pattern->a && pattern->a->kind != NODE_REST)
        pattern_bind (e, pattern->a, value, type, false);
      return;
    case NODE_OR_PATTERN:
      {
        /* The alternative that matched binds; names are declared once.  */
        bool binds = false;
        for (size_t i = 0; i < pattern->list.count && !binds; i++)
          binds = pattern->list.items[i]->kind != NODE_LITERAL_PATTERN
                  && pattern->list.items[i]->list.count > 0;
        if (!binds)
          return;
        bool take = e->take_bindings;
        e->take_bindings = false;
        pattern_bind_alternatives (e, pattern, value, type);
        e->take_bindings = take;
        return;
      }
    case NODE_LITERAL_PATTERN:
    case NODE_RANGE_PATTERN:
    case NODE_WILDCARD:
    case NODE_REST:
      return;
    default:
      break;
    }
  if (owned && type_is_managed (type))
    {
      value = owned_variable (e, pattern, type, value);
      owned = false;
    }
  value = follow (e, &type, value);
  struct part *parts
      = arena_array (e->arena, struct part, pattern->list.count + 1);
  size_t count = pattern_parts (e, pattern, value, type, parts);
  for (size_t i = 0; i < count; i++)
    pattern_bind (e, parts[i].pattern, parts[i].value, parts[i].type, false);
  if (pattern->kind == NODE_ARRAY_PATTERN && type->kind == TYPE_ARRAY)
    for (size_t i = 0; i < pattern->list.count; i++)
      {
        struct node *part = pattern->list.items[i];
        bool rest = part->kind == NODE_REST
                    || (part->kind == NODE_BINDING && part->a
                        && part->a->kind == NODE_REST);
        if (rest && part->variable)
          declare_variable (e, pattern, part->variable,
                            text (e,
                                  "%s_slice (%s, %zu, %s.length - %zu, "
                                  "\"\")",
                                  type_prefix (e, type), value, i, value,
                                  pattern->list.count - 1 - i),
                            true);
      }
}

static void
collect_bindings (struct node *pattern, void *context)
{
  struct node_list *list = context;
  if (pattern->kind == NODE_BINDING && pattern->variable && list->count < 32)
    list->items[list->count++] = pattern;
  node_children (pattern, collect_bindings, context);
}

void
pattern_bind_alternatives (struct emitter *e, struct node *pattern,
                           const char *value, struct type *type)
{
  struct node *items[32];
  struct node_list names = { items, 0 };
  collect_bindings (pattern->list.items[0], &names);
  for (size_t i = 0; i < names.count; i++)
    if (names.items[i]->variable->type
        && type_prune (names.items[i]->variable->type)->kind != TYPE_REFERENCE)
      declare_variable (e, pattern, names.items[i]->variable,
                        zero_value (e, names.items[i]->variable->type), true);
  for (size_t k = 0; k < pattern->list.count; k++)
    {
      const char *test = pattern_test (e, pattern->list.items[k], value, type);
      put_line (e, pattern, "%sif (%s)", k ? "else " : "",
                test ? test : "true");
      e->indent++;
      open_brace (e);
      struct variable saved[32];
      struct node *others[32];
      struct node_list bound = { others, 0 };
      collect_bindings (pattern->list.items[k], &bound);
      for (size_t i = 0; i < bound.count; i++)
        saved[i] = *bound.items[i]->variable;
      bool borrow_bindings = e->borrow_bindings;
      e->borrow_bindings = false;
      pattern_bind (e, pattern->list.items[k], value, type, false);
      e->borrow_bindings = borrow_bindings;
      for (size_t i = 0; i < bound.count; i++)
        {
          struct variable *v = bound.items[i]->variable;
          const char *inner = variable_text (e, v);
          const char *inner_name = text (e, "%s", inner);
          *v = saved[i];
          if (type_is_managed (v->type))
            put_line (e, pattern, "%s = RUCHY_MOVE (%s);",
                      variable_text (e, v), inner_name);
          else
            put_line (e, pattern, "%s = %s;", variable_text (e, v),
                      inner_name);
        }
      close_brace (e);
      e->indent--;
    }
}
