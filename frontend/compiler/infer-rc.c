/* SPDX-License-Identifier: MIT */
/* Inference: Rc, Arc and Weak.

   An Rc<T> is a T, which is copied on write, and an Rc<RefCell<T>> is the
   cell: nobody can tell.  Only in programs that count references, compare
   them or have weak ones an Rc<T> is a cell, too.  */

#include "infer-internal.h"

static bool
is_boxed (const struct type *type)
{
  return type->kind == TYPE_OBJECT || type->kind == TYPE_FUNCTION
         || type->kind == TYPE_DYNAMIC;
}

struct type *
rc_type (struct inference *inf, struct type *type)
{
  type = type_prune (type);
  if (type->kind == TYPE_SHARED || is_boxed (type)
      || !inf->program->counts_references)
    return type;
  return type_of_1 (&inf->context, TYPE_SHARED, type);
}

struct type *
weak_type (struct inference *inf, struct type *type)
{
  type = type_prune (type);
  return type_of_1 (&inf->context, TYPE_WEAK,
                    type->kind == TYPE_SHARED ? type->arguments[0] : type);
}

void
become_argument (struct inference *inf, struct node *node,
                 struct type *expected)
{
  infer_node (inf, node->list.items[0], expected);
  node->kind = NODE_CONVERT;
  node->a = node->list.items[0];
  node->list.count = 0;
  set_type (inf, node,
            type_prune (node->a->type)->kind == TYPE_REFERENCE
                ? type_strip (node->a->type)
                : node->a->type);
}

/* Rc::new (x): what EXPECTED holds tells of x, unless x is the cell.  */
static void
new_rc (struct inference *inf, struct node *node, struct type *expected)
{
  struct node **slot = &node->list.items[0];
  struct type *wanted = expected ? type_prune (expected) : NULL;
  bool counted = wanted && wanted->kind == TYPE_SHARED;
  bool literal = (*slot)->kind != NODE_CALL && (*slot)->kind != NODE_NAME;
  infer_node (inf, *slot,
              counted && literal ? wanted->arguments[0]
              : counted          ? NULL
                                 : wanted);
  struct type *found = type_prune ((*slot)->type);
  if (found->kind == TYPE_SHARED || rc_type (inf, found) == found)
    {
      if (wanted && is_boxed (wanted))
        coerce (inf, slot, wanted, NULL, (struct span){ 0 });
      node->kind = NODE_CONVERT;
      node->a = *slot;
      node->list.count = 0;
      set_type (inf, node, node->a->type);
      return;
    }
  if (counted && try_coerce (inf, slot, wanted->arguments[0]))
    found = wanted->arguments[0];
  make_builtin (inf, node, "RefCell::new",
                type_of_1 (&inf->context, TYPE_SHARED, found));
}

/* The argument I as an Rc; true if that is what it is.  */
static bool
rc_argument (struct inference *inf, struct node *node, size_t i)
{
  struct node *argument = node->list.items[i];
  struct type *type = type_prune (infer_node (inf, argument, NULL));
  while (type->kind == TYPE_REFERENCE || type->kind == TYPE_BOX)
    type = type_prune (type->arguments[0]);
  if (type->kind == TYPE_VARIABLE)
    {
      type_unify (type, type_of_1 (&inf->context, TYPE_SHARED,
                                   type_variable (&inf->context)));
      type = type_prune (type);
    }
  if (type->kind == TYPE_SHARED)
    return true;
  if (!follows_from_error (inf, type))
    diagnostic_error (inf->diagnostics, argument->span,
                      "`%s` needs an Rc, found `%s`",
                      node->a->list.items[node->a->list.count - 1]->name,
                      text_of (inf, type));
  set_type (inf, node, type_variable (&inf->context));
  return false;
}

/* What the function NAME of Rc gives for one of type SHARED.  */
static struct type *
rc_result (struct inference *inf, const char *name, struct type *shared)
{
  struct type *place
      = type_of_1 (&inf->context, TYPE_REFERENCE, shared->arguments[0]);
  if (strcmp (name, "downgrade") == 0)
    return weak_type (inf, shared);
  if (strcmp (name, "ptr_eq") == 0)
    return &type_bool;
  if (strcmp (name, "make_mut") == 0)
    return place;
  if (strcmp (name, "get_mut") == 0)
    return type_of_1 (&inf->context, TYPE_OPTION, place);
  if (strcmp (name, "try_unwrap") == 0)
    return type_of_2 (&inf->context, TYPE_RESULT, shared, shared);
  return &type_i64;
}

bool
rc_call (struct inference *inf, struct node *node, const char *key,
         struct type *expected)
{
  static const char *const names[]
      = { "strong_count", "weak_count", "ptr_eq",     "downgrade",
          "get_mut",      "make_mut",   "try_unwrap", NULL };
  const char *name = strstr (key, "::") + 2;
  if (strcmp (key, "Weak::new") == 0 && node->list.count == 0)
    {
      struct type *weak = weak_type (inf, type_variable (&inf->context));
      if (expected)
        type_unify (weak, expected);
      return make_builtin (inf, node, "empty", weak);
    }
  if (strncmp (key, "Rc::", 4) != 0 && strncmp (key, "Arc::", 5) != 0)
    return false;
  if (strcmp (name, "new") == 0 || strcmp (name, "from") == 0)
    {
      if (check_count (inf, node, key, 1, 1))
        new_rc (inf, node, expected);
      return true;
    }
  if (strcmp (name, "clone") == 0)
    {
      if (check_count (inf, node, key, 1, 1))
        become_argument (inf, node, expected);
      return true;
    }
  if (!is_one_of (name, names))
    return false;
  size_t count = strcmp (name, "ptr_eq") == 0 ? 2 : 1;
  if (!check_count (inf, node, key, count, count))
    return true;
  for (size_t i = 0; i < count; i++)
    if (!rc_argument (inf, node, i))
      return true;
  struct type *shared = type_prune (node->list.items[0]->type);
  while (shared->kind != TYPE_SHARED)
    shared = type_prune (shared->arguments[0]);
  return make_builtin (inf, node, arena_printf (inf->arena, "Rc::%s", name),
                       rc_result (inf, name, shared));
}
