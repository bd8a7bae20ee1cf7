/* SPDX-License-Identifier: MIT */
/* Inference: number literals that their types can't hold.  What type a literal
   has may turn out late (`x == 256`), so this looks at the finished trees;
   infer calls it once.  */

#include "infer-internal.h"

struct limits
{
  struct inference *inf;
  const struct node *minus; /* in front of the node, or NULL */
};

/* 2^BITS - 1 in halves.  */
struct magnitude
{
  uint64_t high, low;
};

static struct magnitude
all_ones (unsigned bits)
{
  struct magnitude m = { 0, UINT64_MAX };
  if (bits > 64)
    m.high = UINT64_MAX >> (128 - bits);
  else
    m.low >>= 64 - bits;
  return m;
}

static bool
exceeds (struct magnitude value, struct magnitude most)
{
  return value.high != most.high ? value.high > most.high
                                 : value.low > most.low;
}

static void
say_out_of_range (struct inference *inf, const struct node *node,
                  struct span span, struct magnitude value, bool negative,
                  struct type *type)
{
  const char *name = text_of (inf, type);
  const char *digits
      = arena_printf (inf->arena, "%llu", (unsigned long long) value.low);
  if (value.high)
    digits = arena_strndup (inf->arena,
                            node->span.source->text + node->span.start,
                            node->span.end - node->span.start);
  struct diagnostic *error = diagnostic_error (
      inf->diagnostics, span, "`%s%s` is too %s for `%s`", negative ? "-" : "",
      digits, negative ? "small" : "large", name);
  unsigned bits = type_bits (type);
  if (bits > 64)
    return;
  if (!type_is_signed (type))
    diagnostic_hint (inf->diagnostics, error, "`%s` holds 0 to %llu", name,
                     (unsigned long long) all_ones (bits).low);
  else
    {
      long long most = (long long) all_ones (bits - 1).low;
      diagnostic_hint (inf->diagnostics, error, "`%s` holds %lld to %lld",
                       name, -most - 1, most);
    }
}

static void
check_literal (struct limits *l, const struct node *node)
{
  struct type *type = type_prune (node->type);
  if (type->kind == TYPE_VARIABLE && type->is_number)
    type = &type_i64;
  /* MAX and MIN of the widest types have no digits.  */
  if (!type_is_integer (type) || node->text)
    return;
  /* Only a pattern's number has its sign within.  */
  bool within = node->integer < 0 && !(node->flags & FLAG_BIG);
  bool negative = within || l->minus;
  struct magnitude value
      = { within ? 0 : node->high,
          within ? 0 - (uint64_t) node->integer : (uint64_t) node->integer };
  struct magnitude most = all_ones (type_bits (type) - type_is_signed (type));
  if (negative && !type_is_signed (type))
    most = (struct magnitude){ 0, 0 };
  else if (negative && ++most.low == 0)
    most.high++;
  if (exceeds (value, most))
    say_out_of_range (l->inf, node, l->minus ? l->minus->span : node->span,
                      value, negative, type);
}

static void
check_node (struct node *node, void *context)
{
  struct limits *l = context;
  if (node->kind == NODE_INTEGER && node->type)
    check_literal (l, node);
  l->minus = node->kind == NODE_UNARY && node->op == OP_NEGATE ? node : NULL;
  node_children (node, check_node, l);
}

void
check_limits (struct inference *inf)
{
  struct limits l = { inf, NULL };
  for (size_t i = 0; i < inf->types->instances.length; i++)
    {
      struct instance *instance = inf->types->instances.items[i];
      const struct function *f = instance->function;
      unsigned errors = inf->diagnostics->error_count;
      bool told = false;
      for (size_t k = 0; k < f->instances.length; k++)
        told = told || f->instances.items[k]->out_of_range;
      if (!told && instance->node)
        check_node (instance->node, &l);
      instance->out_of_range = inf->diagnostics->error_count > errors;
    }
}
