/* SPDX-License-Identifier: MIT */
/* Resolve: slices that are changed.  A slice is a copy, so what changes one
   writes it back:
     f (&mut v[a..b])       { let slice = v[a..b]; let result = f (&mut slice);
                              v.write_slice (a, slice); result }
     v[a..b].sort ()        the same
     let (l, r) = v.split_at_mut (i)
                            v is written after the last statement that
                            mentions l or r
     for c in v.chunks_mut (n) { … }
                            { let at = 0; let size = n; let c = v[0..0];
                              while v.next_chunk (&mut at, &mut c, size) { … }
                              v.write_slice (at, c) }
   write_slice and next_chunk stand in the prelude.  Done before names are
   looked up.  */

#include <string.h>

#include "resolve-internal.h"

struct node *
name_node (struct resolver *r, struct span span, const char *name)
{
  struct node *node = node_new (r->arena, NODE_NAME, span);
  node->name = name;
  node->name_span = span;
  return node;
}

static struct node *
let_node (struct resolver *r, struct span span, const char *name,
          struct node *value)
{
  struct node *let = node_new (r->arena, NODE_LET, span);
  let->a = node_new (r->arena, NODE_BINDING, span);
  let->a->name = name;
  let->a->flags |= FLAG_MUTABLE;
  let->flags |= FLAG_MUTABLE;
  let->b = value;
  return let;
}

static struct node *
write_back (struct resolver *r, struct node *place, struct node *start,
            struct node *part)
{
  struct node *call = node_new (r->arena, NODE_METHOD_CALL, place->span);
  struct node *arguments[] = { start, part };
  call->a = node_copy (r->arena, place);
  call->name = "write_slice";
  call->name_span = place->span;
  call->list.items = arena_memdup (r->arena, arguments, sizeof arguments);
  call->list.count = 2;
  return call;
}

/* Whether PLACE can be written twice without a difference.  */
static bool
is_plain_place (const struct node *place)
{
  for (;; place = place->a)
    switch (place->kind)
      {
      case NODE_NAME:
        return true;
      case NODE_FIELD:
      case NODE_DEREFERENCE:
        break;
      case NODE_INDEX:
        if (place->b->kind != NODE_NAME && place->b->kind != NODE_INTEGER)
          return false;
        break;
      default:
        return false;
      }
}

static bool
is_slice (const struct node *node)
{
  return node->kind == NODE_INDEX && node->b->kind == NODE_RANGE
         && is_plain_place (node->a);
}

static struct node *
integer_node (struct resolver *r, struct span span)
{
  return node_new (r->arena, NODE_INTEGER, span);
}

static const char *
fresh (struct resolver *r, const char *what)
{
  return arena_printf (r->arena, "%s__%u", what, ++r->program->slices);
}

/* In *SLOT, a slice: a variable with its elements instead.  Its let and that
   of its start go to STATEMENTS, its writing back to AFTER.  */
static void
take_out (struct resolver *r, struct node **slot, node_statements *statements,
          node_statements *after)
{
  struct node *slice = *slot;
  struct span span = slice->span;
  struct node *range = slice->b;
  const char *start = fresh (r, "start"), *part = fresh (r, "slice");
  vector_push (
      r->arena, statements,
      let_node (r, span, start, range->a ? range->a : integer_node (r, span)));
  range->a = name_node (r, span, start);
  vector_push (r->arena, statements, let_node (r, span, part, slice));
  vector_push (r->arena, after,
               write_back (r, slice->a, name_node (r, span, start),
                           name_node (r, span, part)));
  *slot = name_node (r, span, part);
}

static void
become_block (struct resolver *r, struct node *node,
              node_statements *statements, const node_statements *after)
{
  struct node *inner = node_new (r->arena, node->kind, node->span);
  const char *result = fresh (r, "result");
  *inner = *node;
  vector_push (r->arena, statements, let_node (r, node->span, result, inner));
  for (size_t i = 0; i < after->length; i++)
    vector_push (r->arena, statements, after->items[i]);
  vector_push (r->arena, statements, name_node (r, node->span, result));
  struct node *block = node_new (r->arena, NODE_BLOCK, node->span);
  block->flags |= FLAG_HAS_VALUE;
  block->list.items = statements->items;
  block->list.count = statements->length;
  *node = *block;
}

bool
resolve_slice_arguments (struct resolver *r, struct node *node)
{
  node_statements statements = { 0 }, after = { 0 };
  for (size_t i = 0; i < node->list.count; i++)
    {
      struct node *argument = node->list.items[i];
      if (argument->kind == NODE_REFERENCE && (argument->flags & FLAG_MUTABLE)
          && is_slice (argument->a))
        take_out (r, &argument->a, &statements, &after);
    }
  if (after.length == 0)
    return false;
  become_block (r, node, &statements, &after);
  resolve_node (r, node);
  return true;
}

/* v[a..b].sort (); as a statement.  */
static void
change_slice (struct resolver *r, struct node *node)
{
  static const char *const names[] = { "sort",
                                       "sort_by",
                                       "sort_by_key",
                                       "sort_unstable",
                                       "sort_unstable_by",
                                       "reverse",
                                       "swap",
                                       "fill",
                                       "rotate_left",
                                       "rotate_right",
                                       "copy_from_slice",
                                       "clone_from_slice",
                                       NULL };
  node_statements statements = { 0 }, after = { 0 };
  if (node->kind != NODE_METHOD_CALL || !is_slice (node->a))
    return;
  for (size_t i = 0; names[i]; i++)
    if (strcmp (node->name, names[i]) == 0)
      {
        take_out (r, &node->a, &statements, &after);
        vector_push (r->arena, &statements,
                     arena_memdup (r->arena, node, sizeof *node));
        vector_push (r->arena, &statements, after.items[0]);
        struct node *block = node_new (r->arena, NODE_BLOCK, node->span);
        block->list.items = statements.items;
        block->list.count = statements.length;
        *node = *block;
        return;
      }
}

struct mention
{
  const char *names[2];
  bool found;
};

static void
find_mention (struct node *node, void *context)
{
  struct mention *m = context;
  if (node->kind == NODE_NAME && node->name)
    for (int i = 0; i < 2; i++)
      if (m->names[i] && strcmp (node->name, m->names[i]) == 0)
        m->found = true;
  node_children (node, find_mention, context);
}

static bool
is_split (const struct node *node)
{
  return node->kind == NODE_LET && node->b && node->b->kind == NODE_METHOD_CALL
         && strcmp (node->b->name, "split_at_mut") == 0
         && node->b->list.count == 1 && is_plain_place (node->b->a)
         && node->a->kind == NODE_TUPLE_PATTERN && node->a->list.count == 2
         && node->a->list.items[0]->kind == NODE_BINDING
         && node->a->list.items[1]->kind == NODE_BINDING;
}

/* What is to be written back before the function is left.  */
struct leaving
{
  struct resolver *r;
  struct node *place;
  const char *middle;       /* where the last part begins */
  const char *const *names; /* of the parts; one for a chunk */
};

static void
push_write_back (struct leaving *l, node_statements *out)
{
  struct resolver *r = l->r;
  struct span span = l->place->span;
  const char *last = l->names[0];
  if (l->names[1])
    {
      vector_push (r->arena, out,
                   write_back (r, l->place, integer_node (r, span),
                               name_node (r, span, l->names[0])));
      last = l->names[1];
    }
  vector_push (r->arena, out,
               write_back (r, l->place, name_node (r, span, l->middle),
                           name_node (r, span, last)));
}

/* `return x` writes the parts back behind x.  */
static void
find_return (struct node *node, void *context)
{
  struct leaving *l = context;
  if (node->kind == NODE_LAMBDA)
    return;
  node_children (node, find_return, context);
  if (node->kind != NODE_RETURN)
    return;
  struct resolver *r = l->r;
  node_statements out = { 0 };
  struct node *inner = arena_memdup (r->arena, node, sizeof *node);
  if (node->a)
    {
      const char *result = fresh (r, "result");
      vector_push (r->arena, &out, let_node (r, node->span, result, node->a));
      inner->a = name_node (r, node->span, result);
    }
  push_write_back (l, &out);
  vector_push (r->arena, &out, inner);
  struct node *block = node_new (r->arena, NODE_BLOCK, node->span);
  block->list.items = out.items;
  block->list.count = out.length;
  *node = *block;
}

/* let (l, r) = v.split_at_mut (i) at AT of BLOCK.  */
static void
split (struct resolver *r, struct node *block, size_t at)
{
  struct node_list *list = &block->list;
  struct node *let = list->items[at];
  struct node *place = let->b->a;
  struct span span = let->span;
  struct mention m = { .names = { let->a->list.items[0]->name,
                                  let->a->list.items[1]->name } };
  const char *middle = fresh (r, "middle");
  size_t last = at;
  node_statements out = { 0 };
  for (size_t i = at + 1; i < list->count; i++)
    {
      m.found = false;
      find_mention (list->items[i], &m);
      if (m.found)
        last = i;
    }
  bool value = last + 1 == list->count && last > at
               && (block->flags & FLAG_HAS_VALUE);
  const char *result = fresh (r, "result");
  struct leaving leaving = { r, place, middle, m.names };
  for (size_t i = at + 1; i <= last; i++)
    find_return (list->items[i], &leaving);
  for (size_t i = 0; i < list->count; i++)
    {
      if (i == at)
        {
          vector_push (r->arena, &out,
                       let_node (r, span, middle, let->b->list.items[0]));
          let->b->list.items[0] = name_node (r, span, middle);
        }
      vector_push (r->arena, &out,
                   i == last && value ? let_node (r, list->items[i]->span,
                                                  result, list->items[i])
                                      : list->items[i]);
      if (i != last)
        continue;
      push_write_back (&leaving, &out);
      if (value)
        vector_push (r->arena, &out, name_node (r, span, result));
    }
  list->items = out.items;
  list->count = out.length;
}

/* A loop over V.chunks_mut (n), also with enumerate.  */
struct chunk_loop
{
  struct node *call;  /* of chunks_mut */
  struct node *chunk; /* the binding */
  struct node *index; /* pattern of enumerate, or NULL */
};

static bool
is_chunk_loop (const struct node *node, struct chunk_loop *l)
{
  if (node->kind != NODE_FOR || node->b->kind != NODE_METHOD_CALL)
    return false;
  l->call = node->b;
  l->chunk = node->a;
  l->index = NULL;
  if (strcmp (l->call->name, "enumerate") == 0
      && l->call->a->kind == NODE_METHOD_CALL
      && node->a->kind == NODE_TUPLE_PATTERN && node->a->list.count == 2)
    {
      l->call = l->call->a;
      l->index = node->a->list.items[0];
      l->chunk = node->a->list.items[1];
    }
  return (strcmp (l->call->name, "chunks_mut") == 0
          || strcmp (l->call->name, "chunks_exact_mut") == 0)
         && l->call->list.count == 1 && is_plain_place (l->call->a)
         && l->chunk->kind == NODE_BINDING;
}

static struct node *
changed_name (struct resolver *r, struct span span, const char *name)
{
  struct node *reference = node_new (r->arena, NODE_REFERENCE, span);
  reference->a = name_node (r, span, name);
  reference->flags |= FLAG_MUTABLE;
  return reference;
}

/* V.next_chunk (&mut AT, &mut CHUNK, SIZE)  */
static struct node *
next_chunk (struct resolver *r, const struct chunk_loop *l, const char *at,
            const char *size)
{
  struct span span = l->call->span;
  struct node *call = node_new (r->arena, NODE_METHOD_CALL, span);
  struct node *arguments[]
      = { changed_name (r, span, at), changed_name (r, span, l->chunk->name),
          name_node (r, span, size) };
  call->a = node_copy (r->arena, l->call->a);
  call->name = strcmp (l->call->name, "chunks_mut") == 0 ? "next_chunk"
                                                         : "next_exact_chunk";
  call->name_span = l->call->name_span;
  call->list.items = arena_memdup (r->arena, arguments, sizeof arguments);
  call->list.count = 3;
  return call;
}

/* V[0..0]  */
static struct node *
no_elements (struct resolver *r, struct node *place)
{
  struct node *slice = node_new (r->arena, NODE_INDEX, place->span);
  slice->a = node_copy (r->arena, place);
  slice->b = node_new (r->arena, NODE_RANGE, place->span);
  slice->b->a = integer_node (r, place->span);
  slice->b->b = integer_node (r, place->span);
  return slice;
}

static struct node *
block_of (struct resolver *r, struct span span, const node_statements *list)
{
  struct node *block = node_new (r->arena, NODE_BLOCK, span);
  block->list.items = list->items;
  block->list.count = list->length;
  return block;
}

/* ITEMS.for_each (|x| …) as a statement: a loop.  */
static void
loop_of_each (struct resolver *r, struct node *node)
{
  if (node->kind != NODE_METHOD_CALL || strcmp (node->name, "for_each") != 0
      || node->list.count != 1 || node->list.items[0]->kind != NODE_LAMBDA
      || node->list.items[0]->list.count != 1)
    return;
  struct node *lambda = node->list.items[0];
  struct node *loop = node_new (r->arena, NODE_FOR, node->span);
  struct chunk_loop l;
  node_statements body = { 0 };
  loop->a = lambda->list.items[0]->a;
  loop->b = node->a;
  vector_push (r->arena, &body, lambda->a);
  loop->c = block_of (r, lambda->span, &body);
  if (is_chunk_loop (loop, &l))
    *node = *loop;
}

/* `?` leaves the function before what it changed is written back.  */
static void
refuse_question (struct node *node, void *context)
{
  struct resolver *r = context;
  if (node->kind == NODE_TRY_OPERATOR)
    diagnostic_error (r->diagnostics, node->span,
                      "`?` in a loop over `chunks_mut` is not supported: use "
                      "`match` and `return`");
  if (node->kind != NODE_LAMBDA)
    node_children (node, refuse_question, context);
}

static void
change_chunks (struct resolver *r, struct node *node,
               const struct chunk_loop *l)
{
  struct span span = l->call->span;
  struct node *place = l->call->a;
  const char *at = fresh (r, "at"), *size = fresh (r, "size");
  const char *names[] = { l->chunk->name, NULL };
  struct leaving leaving = { r, place, at, names };
  node_statements body = { 0 }, out = { 0 };
  find_return (node->c, &leaving);
  refuse_question (node->c, r);
  if (l->index)
    {
      struct node *index = node_new (r->arena, NODE_BINARY, span);
      index->op = OP_DIVIDE;
      index->a = name_node (r, span, at);
      index->b = name_node (r, span, size);
      struct node *let = let_node (r, span, NULL, index);
      let->a = l->index;
      vector_push (r->arena, &body, let);
    }
  vector_push (r->arena, &body, node->c);
  struct node *loop = node_new (r->arena, NODE_WHILE, node->span);
  loop->a = next_chunk (r, l, at, size);
  loop->b = block_of (r, node->c->span, &body);
  loop->name = node->name;
  vector_push (r->arena, &out, let_node (r, span, at, integer_node (r, span)));
  vector_push (r->arena, &out,
               let_node (r, span, size, l->call->list.items[0]));
  vector_push (r->arena, &out,
               let_node (r, span, l->chunk->name, no_elements (r, place)));
  vector_push (r->arena, &out, loop);
  vector_push (r->arena, &out,
               write_back (r, place, name_node (r, span, at),
                           name_node (r, span, l->chunk->name)));
  *node = *block_of (r, node->span, &out);
}

void
resolve_slices (struct resolver *r, struct node *block)
{
  for (size_t i = 0; i < block->list.count; i++)
    {
      struct node *node = block->list.items[i];
      bool value
          = (block->flags & FLAG_HAS_VALUE) && i + 1 == block->list.count;
      struct chunk_loop chunks;
      loop_of_each (r, node);
      if (is_chunk_loop (node, &chunks))
        change_chunks (r, node, &chunks);
      else if (is_split (node))
        {
          split (r, block, i);
          i++;
        }
      else if (!value)
        change_slice (r, node);
    }
}
