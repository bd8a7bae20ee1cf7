/* SPDX-License-Identifier: MIT */
/* Inference: what lock, read and write of a Mutex or RwLock give.  In Rust it
   is a Result; here it is the value itself or a reference to it, and `Ok' in a
   pattern means nothing.  Called where a value meets its patterns.  */

#include <string.h>

#include "infer-internal.h"

/* Whether VALUE is made by a method of Mutex, RwLock or RefCell that gives a
   guard in a Result.  */
static bool
is_guard (struct inference *inf, const struct node *value)
{
  static const char *const names[]
      = { "lock",      "read",       "write",          "try_lock", "try_read",
          "try_write", "try_borrow", "try_borrow_mut", NULL };
  if (value->kind == NODE_NAME && value->variable && value->variable->source)
    value = value->variable->source;
  if (value->kind != NODE_METHOD_CALL || value->instance || value->list.count
      || !value->a->type || !is_one_of (value->name, names))
    return false;
  const struct type *cell = type_prune (value->a->type);
  while (cell->kind == TYPE_REFERENCE || cell->kind == TYPE_BOX)
    cell = type_prune (cell->arguments[0]);
  if (cell->kind != TYPE_VARIABLE)
    return cell->kind == TYPE_SHARED;
  /* Not known yet: a Mutex, unless the program has its own.  */
  bool own = !named (value, "lock") && !named (value, "try_lock");
  for (size_t i = 0; i < inf->program->functions.length && !own; i++)
    own = strcmp (inf->program->functions.items[i]->name, value->name) == 0;
  return !own;
}

static bool
is_result_pattern (const struct node *pattern, const char *variant)
{
  return pattern->kind == NODE_VARIANT_PATTERN && pattern->a
         && !pattern->a->declaration
         && strcmp (pattern->a->name, variant) == 0;
}

/* What lock and the like give is the value itself, or a reference to it, and
   never an error: *PATTERN, `Ok(P)', becomes P.  */
void
match_guard (struct inference *inf, struct node **pattern,
             const struct node *value)
{
  if (is_guard (inf, value) && is_result_pattern (*pattern, "Ok")
      && (*pattern)->list.count == 1)
    *pattern = (*pattern)->list.items[0];
}

/* Arms for errors that lock never gives.  */
void
drop_guard_errors (struct inference *inf, struct node *match)
{
  size_t kept = 0;
  if (!is_guard (inf, match->a))
    return;
  for (size_t i = 0; i < match->list.count; i++)
    if (!is_result_pattern (match->list.items[i]->a, "Err"))
      match->list.items[kept++] = match->list.items[i];
  match->list.count = kept;
}
