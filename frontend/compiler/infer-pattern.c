/* SPDX-License-Identifier: MIT */
/* Inference: patterns against the type of the value matched.  Matching a
   reference binds references to the parts.  */

#include <string.h>

#include "infer-internal.h"

static void
wrong (struct inference *inf, struct node *pattern, struct type *type)
{
  if (follows_from_error (inf, type)
      || (pattern->a && pattern->a->kind == NODE_ERROR))
    return;
  diagnostic_error (inf->diagnostics, pattern->span,
                    "this pattern does not match a value of type `%s`",
                    text_of (inf, type));
  pattern->kind = NODE_WILDCARD;
  pattern->list.count = 0;
}

static void
bind_all (struct inference *inf, struct node *pattern)
{
  if (pattern->kind == NODE_BINDING && pattern->variable)
    pattern->variable->type = type_variable (&inf->context);
  for (size_t i = 0; i < pattern->list.count; i++)
    bind_all (inf, pattern->list.items[i]);
  if (pattern->a)
    bind_all (inf, pattern->a);
}

static struct type *
part_type (struct inference *inf, struct type *part, bool by_reference)
{
  part = type_prune (part);
  if (!by_reference || part->kind == TYPE_REFERENCE)
    return part;
  return type_of_1 (&inf->context, TYPE_REFERENCE, part);
}

/* Some, None, Ok, Err: the variant's number and the type it holds.  */
static bool
builtin_variant (struct inference *inf, struct node *pattern,
                 struct type **type, bool reference)
{
  if (!pattern->a)
    return false;
  const char *name = pattern->a->name;
  bool option = strcmp (name, "Some") == 0 || strcmp (name, "None") == 0;
  bool result = strcmp (name, "Ok") == 0 || strcmp (name, "Err") == 0;
  struct type *value = type_prune (*type);
  if ((!option && !result) || pattern->a->declaration)
    return false;
  if (value->kind == TYPE_VARIABLE && !value->is_number)
    {
      struct type *made = option ? type_of_1 (&inf->context, TYPE_OPTION,
                                              type_variable (&inf->context))
                                 : type_of_2 (&inf->context, TYPE_RESULT,
                                              type_variable (&inf->context),
                                              type_variable (&inf->context));
      type_unify (value, made);
      value = *type = made;
    }
  if (value->kind != (option ? TYPE_OPTION : TYPE_RESULT))
    {
      bind_all (inf, pattern);
      wrong (inf, pattern, value);
      return true;
    }
  size_t fields = strcmp (name, "None") == 0 ? 0 : 1;
  pattern->detail = strcmp (name, "Some") == 0 || strcmp (name, "Ok") == 0;
  if (pattern->list.count != fields)
    {
      diagnostic_error (inf->diagnostics, pattern->span,
                        "`%s` has %zu value%s, the pattern has %zu", name,
                        fields, fields == 1 ? "" : "s", pattern->list.count);
      bind_all (inf, pattern);
      pattern->list.count = 0;
      return true;
    }
  if (fields)
    infer_pattern (inf, pattern->list.items[0],
                   part_type (inf, value->arguments[strcmp (name, "Err") == 0],
                              reference));
  return true;
}

/* What declares the fields: a struct, or the VARIANT of an enum.  */
static const struct node *
pattern_owner (const struct type *type, int variant)
{
  const struct node *declared = type->declaration->node;
  return variant >= 0 ? declared->list.items[variant] : declared;
}

/* Name (a, .., z)  */
static void
positional_pattern (struct inference *inf, struct node *pattern,
                    struct type *type, int variant, bool reference)
{
  const struct node *owner = pattern_owner (type, variant);
  size_t rest = pattern->list.count;
  for (size_t i = 0; i < pattern->list.count; i++)
    if (pattern->list.items[i]->kind == NODE_REST)
      rest = i;
  if (rest == pattern->list.count && pattern->list.count != owner->list.count)
    {
      struct diagnostic *error = diagnostic_error (
          inf->diagnostics, pattern->span,
          "`%s` has %zu value%s, the pattern has %zu", owner->name,
          owner->list.count, owner->list.count == 1 ? "" : "s",
          pattern->list.count);
      diagnostic_note (inf->diagnostics, error, owner->name_span,
                       "`%s` declared here", owner->name);
      bind_all (inf, pattern);
      pattern->list.count = 0;
      return;
    }
  for (size_t i = 0; i < pattern->list.count; i++)
    {
      struct node *part = pattern->list.items[i];
      size_t field
          = i <= rest ? i : owner->list.count - (pattern->list.count - i);
      if (part->kind == NODE_REST)
        continue;
      struct type *t
          = field_type (&inf->context, inf->program, type, variant, field);
      infer_pattern (inf, part, part_type (inf, t, reference));
    }
}

/* Name { a, b: pattern }  */
static void
named_pattern (struct inference *inf, struct node *pattern, struct type *type,
               int variant, bool reference)
{
  const struct node *owner = pattern_owner (type, variant);
  for (size_t i = 0; i < pattern->list.count; i++)
    {
      struct node *part = pattern->list.items[i];
      int field = field_index (owner, part->name);
      if (field < 0)
        {
          struct suggestion s = suggestion_for (part->name);
          struct diagnostic *error = diagnostic_error (
              inf->diagnostics, part->span, "`%s` has no field `%s`",
              owner->name, part->name);
          for (size_t k = 0; k < owner->list.count; k++)
            suggestion_add (&s, owner->list.items[k]->name);
          diagnostic_suggest (inf->diagnostics, error, s.best);
          bind_all (inf, part);
          continue;
        }
      part->detail = field;
      infer_pattern (inf, part->a,
                     part_type (inf,
                                field_type (&inf->context, inf->program, type,
                                            variant, field),
                                reference));
    }
}

static void
variant_pattern (struct inference *inf, struct node *pattern,
                 struct type *type, bool reference)
{
  struct node *path = pattern->a;
  if (builtin_variant (inf, pattern, &type, reference))
    return;
  struct declaration *d = path ? path->declaration : NULL;
  if (path && !d && path->kind == NODE_PATH
      && (strcmp (path->list.items[0]->name, "Option") == 0
          || strcmp (path->list.items[0]->name, "Result") == 0)
      && builtin_variant (inf, pattern, &type, reference))
    return;
  if (path && !d && path->kind == NODE_PATH && path->list.count >= 2
      && strcmp (path->list.items[path->list.count - 2]->name, "Ordering")
             == 0)
    {
      /* An Ordering is -1, 0 or 1.  */
      pattern->kind = NODE_LITERAL_PATTERN;
      infer_pattern (inf, pattern, type);
      return;
    }
  if (path && !d)
    {
      diagnostic_error (inf->diagnostics, path->span,
                        "unknown variant `%s` in the pattern", path->name);
      bind_all (inf, pattern);
      pattern->kind = NODE_WILDCARD;
      return;
    }
  if (d && (d->kind == DECLARATION_STRUCT || d->kind == DECLARATION_ENUM))
    {
      struct type *made = declaration_type (inf, d);
      if (!type_unify (type, made))
        {
          bind_all (inf, pattern);
          wrong (inf, pattern, type);
          return;
        }
      type = type_prune (type);
    }
  else if (type->kind != TYPE_STRUCT && type->kind != TYPE_DYNAMIC)
    {
      bind_all (inf, pattern);
      wrong (inf, pattern, type);
      return;
    }
  if (type->kind == TYPE_DYNAMIC)
    {
      for (size_t i = 0; i < pattern->list.count; i++)
        infer_pattern (inf,
                       pattern->list.items[i]->kind == NODE_FIELD_PATTERN
                           ? pattern->list.items[i]->a
                           : pattern->list.items[i],
                       &type_dynamic);
      return;
    }
  int variant = -1;
  if (type->kind == TYPE_ENUM)
    {
      variant = path && path->detail ? (int) path->detail - 1 : -1;
      if (variant < 0)
        {
          bind_all (inf, pattern);
          wrong (inf, pattern, type);
          return;
        }
      pattern->detail = variant;
    }
  if (pattern->kind == NODE_VARIANT_PATTERN)
    positional_pattern (inf, pattern, type, variant, reference);
  else
    named_pattern (inf, pattern, type, variant, reference);
}

static void
tuple_pattern (struct inference *inf, struct node *pattern, struct type *type,
               bool reference)
{
  size_t count = pattern->list.count;
  size_t rest = count;
  for (size_t i = 0; i < count; i++)
    if (pattern->list.items[i]->kind == NODE_REST)
      rest = i;
  if (count == 0 && type_unify (type, &type_unit))
    return;
  if (type->kind == TYPE_VARIABLE && !type->is_number && rest == count)
    {
      struct type *made = type_new (&inf->context, TYPE_TUPLE, count);
      for (size_t i = 0; i < count; i++)
        made->arguments[i] = type_variable (&inf->context);
      type_unify (type, made);
      type = made;
    }
  if (type->kind == TYPE_DYNAMIC)
    {
      for (size_t i = 0; i < count; i++)
        infer_pattern (inf, pattern->list.items[i], &type_dynamic);
      return;
    }
  if (type->kind != TYPE_TUPLE
      || (rest == count ? type->count != count : type->count < count - 1))
    {
      bind_all (inf, pattern);
      wrong (inf, pattern, type);
      return;
    }
  for (size_t i = 0; i < count; i++)
    {
      size_t field = i <= rest ? i : type->count - (count - i);
      if (i == rest)
        continue;
      infer_pattern (inf, pattern->list.items[i],
                     part_type (inf, type->arguments[field], reference));
    }
}

static void
array_pattern (struct inference *inf, struct node *pattern, struct type *type)
{
  if (type->kind == TYPE_VARIABLE && !type->is_number)
    {
      struct type *made = type_of_1 (&inf->context, TYPE_ARRAY,
                                     type_variable (&inf->context));
      type_unify (type, made);
      type = made;
    }
  if (type->kind != TYPE_ARRAY && type->kind != TYPE_DYNAMIC)
    {
      bind_all (inf, pattern);
      wrong (inf, pattern, type);
      return;
    }
  for (size_t i = 0; i < pattern->list.count; i++)
    {
      struct node *part = pattern->list.items[i];
      if (part->kind == NODE_REST)
        {
          if (part->variable)
            part->variable->type = type;
        }
      else if (part->kind == NODE_BINDING && part->a
               && part->a->kind == NODE_REST)
        part->variable->type = type;
      else
        infer_pattern (inf, part,
                       type->kind == TYPE_ARRAY ? type->arguments[0]
                                                : &type_dynamic);
    }
}

static void
literal_pattern (struct inference *inf, struct node *pattern,
                 struct node **slot, struct type *type)
{
  struct node *literal = *slot;
  if (!literal)
    return;
  struct type *found = infer_node (inf, literal, type);
  if (type->kind == TYPE_VARIABLE || found->kind == TYPE_VARIABLE)
    {
      if (try_coerce (inf, slot, type))
        return;
    }
  else if (type->kind == TYPE_STRING && literal->kind == NODE_CHARACTER)
    return;
  else if (type->kind == TYPE_DYNAMIC
           || (literal->kind == NODE_NIL
               && (type->kind == TYPE_OPTION || type->kind == TYPE_DYNAMIC))
           || try_coerce (inf, slot, type))
    return;
  wrong (inf, pattern, type);
}

void
infer_pattern (struct inference *inf, struct node *pattern, struct type *type)
{
  type = type_prune (type);
  bool reference = false;
  pattern->type = type;
  switch (pattern->kind)
    {
    case NODE_WILDCARD:
    case NODE_REST:
      return;
    case NODE_BINDING:
      if (pattern->detail && type->kind == TYPE_ARRAY)
        {
          /* Found out in a run before: see coerce.  */
          struct type *element = type_prune (type->arguments[0]);
          if (element->kind == TYPE_VARIABLE)
            type_unify (element, type_simple (pattern->detail));
        }
      if (pattern->variable)
        {
          if (pattern->variable->type)
            type_unify (pattern->variable->type, type);
          else
            pattern->variable->type = type;
        }
      if (pattern->a)
        infer_pattern (inf, pattern->a, type);
      return;
    case NODE_OR_PATTERN:
      for (size_t i = 0; i < pattern->list.count; i++)
        infer_pattern (inf, pattern->list.items[i], type);
      return;
    default:
      break;
    }
  while (type->kind == TYPE_REFERENCE || type->kind == TYPE_BOX)
    {
      reference = reference || type->kind == TYPE_REFERENCE;
      type = type_prune (type->arguments[0]);
    }
  switch (pattern->kind)
    {
    case NODE_LITERAL_PATTERN:
      literal_pattern (inf, pattern, &pattern->a, type);
      return;
    case NODE_RANGE_PATTERN:
      literal_pattern (inf, pattern, &pattern->a, type);
      if (pattern->kind == NODE_RANGE_PATTERN)
        literal_pattern (inf, pattern, &pattern->b, type);
      return;
    case NODE_TUPLE_PATTERN:
      tuple_pattern (inf, pattern, type, reference);
      return;
    case NODE_ARRAY_PATTERN:
      array_pattern (inf, pattern, type);
      return;
    case NODE_VARIANT_PATTERN:
    case NODE_STRUCT_PATTERN:
      variant_pattern (inf, pattern, type, reference);
      return;
    default:
      return;
    }
}
