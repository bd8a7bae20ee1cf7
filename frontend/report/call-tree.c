/* SPDX-License-Identifier: MIT */
/* call-tree.c: stacks, or edges, to a weighted tree of calls.  */

#include "report/call-tree.h"

#include <stdlib.h>
#include <string.h>

const char *const weight_names[WEIGHT_COUNT]
    = { "time", "calls", "allocs", "bytes", "cycles", "misses" };
const char *const weight_units[WEIGHT_COUNT]
    = { "ns", "calls", "allocations", "bytes", "cycles", "cache misses" };

/* An estimated tree is cut here: deeper frames than a screen shows, and parts
   too thin to see.  What is cut stays in the parent's total.  */
#define DEEPEST_ESTIMATE 200
#define THINNEST_ESTIMATE 1e-5
#define LARGEST_ESTIMATE 100000

/* Stacks of fewer samples say less than times that were measured.  */
#define FEWEST_SAMPLES 100

/* Frames of a stack beyond this are merged into their parent, so that walks
   by recursion stay small.  */
#define DEEPEST_STACK 2000

enum weight
weight_named (const char *name)
{
  enum weight w = 0;
  while (w < WEIGHT_COUNT && strcmp (name, weight_names[w]) != 0)
    w++;
  return w;
}

/* All edges that lead to one function.  */
struct incoming
{
  double time;
  double calls;
  bool by_time; /* the calls of some are not known */
};

struct builder
{
  struct arena *arena;
  const struct profile *profile;
  struct call_tree *tree;
  const struct profile_edge **by_caller; /* edges sorted by caller */
  struct string_map incoming;            /* callee to struct incoming */
  size_t edge_count;
  size_t node_limit;
};

/* What the function itself has of the weight.  */
static double
own_weight (const struct profile_function *f, enum weight weight)
{
  switch (weight)
    {
    case WEIGHT_TIME:
      return f->self_time_ns;
    case WEIGHT_CALLS:
      return f->calls;
    case WEIGHT_ALLOCS:
      return f->allocs;
    case WEIGHT_BYTES:
      return f->alloc_bytes;
    case WEIGHT_CYCLES:
      return f->hardware != NULL ? f->hardware->cycles : 0;
    case WEIGHT_MISSES:
      return f->hardware != NULL ? f->hardware->cache_misses : 0;
    default:
      return 0;
    }
}

/* The child of PARENT called NAME, made if absent.  Names are interned, so
   they are compared by address.  The child found is moved to the front:
   stacks that follow each other share their beginning.  */
static struct call_node *
child_named (struct builder *b, struct call_node *parent, const char *name)
{
  struct call_node **link = &parent->children;
  while (*link != NULL && (*link)->name != name)
    link = &(*link)->next;
  struct call_node *node = *link;
  if (node == NULL)
    {
      node = arena_new (b->arena, struct call_node);
      node->name = name;
      node->function = profile_find (b->profile, name);
      b->tree->node_count++;
    }
  else
    *link = node->next;
  node->next = parent->children;
  parent->children = node;
  return node;
}

/* VALUE belongs to the stack of COUNT frames, the outermost first.  Frames
   without a name ("?") are left out, unless there is no other.  */
static void
add_stack (struct builder *b, const char *const *frames, size_t count,
           double value)
{
  struct call_node *node = &b->tree->root;
  for (size_t i = 0; i < count && i < DEEPEST_STACK; i++)
    if (strcmp (frames[i], "?") != 0
        || (node == &b->tree->root && i + 1 == count))
      node = child_named (b, node, frames[i]);
  node->self += value;
}

static double
stack_weight (const struct profile_stack *s, enum weight weight)
{
  switch (weight)
    {
    case WEIGHT_CALLS:
      return s->calls;
    case WEIGHT_ALLOCS:
      return s->allocs;
    case WEIGHT_BYTES:
      return s->bytes;
    default:
      return s->time_ns;
    }
}

/* Stacks without times still have samples: each is worth the same time.  */
static double
time_of_sample (const struct profile *profile)
{
  double samples = 0, time = 0;
  FOR_ROWS (stack, s, profile->stacks)
  {
    samples += s->samples;
    time += s->time_ns;
  }
  if (time > 0 || samples == 0)
    return 0;
  const struct profile_statistics *t = profile->statistics;
  return (t->cpu_time_ns > 0 ? t->cpu_time_ns : t->total_runtime_ns) / samples;
}

/* Whether the stacks were sampled too rarely, and callers are known.  */
static bool
has_too_few_samples (const struct profile *profile)
{
  uint64_t samples = 0;
  FOR_ROWS (stack, s, profile->stacks)
  samples += s->samples;
  return samples != 0 && samples < FEWEST_SAMPLES
         && profile->edges.length != 0;
}

static bool
add_stacks (struct builder *b, enum weight weight)
{
  bool is_sampled = weight == WEIGHT_TIME || weight >= WEIGHT_CYCLES;
  if (is_sampled && has_too_few_samples (b->profile))
    return false;
  double per_sample = is_sampled ? time_of_sample (b->profile) : 0;
  bool any = false;
  FOR_ROWS (stack, s, b->profile->stacks)
  {
    double value = stack_weight (s, weight) + s->samples * per_sample;
    const char *const *frames = s->frames.items;
    if (value <= 0 || s->frames.length == 0)
      continue;
    add_stack (b, frames, s->frames.length, value);
    any = true;
  }
  return any;
}

/* Allocation sites know their callers even where stacks are not taken.  */
static bool
add_sites (struct builder *b, enum weight weight)
{
  bool any = false;
  FOR_ROWS (site, s, b->profile->allocations->sites)
  {
    double value = weight == WEIGHT_ALLOCS ? s->allocs : s->bytes;
    const char *const *frames = s->frames.items;
    if (value <= 0 || s->frames.length == 0)
      continue;
    add_stack (b, frames, s->frames.length, value);
    any = true;
  }
  return any;
}

static int
compare_callers (const void *a_, const void *b_)
{
  const struct profile_edge *a = *(const struct profile_edge *const *) a_;
  const struct profile_edge *b = *(const struct profile_edge *const *) b_;
  int order = strcmp (profile_edge_caller (a), profile_edge_caller (b));
  return order != 0 ? order : strcmp (a->callee, b->callee);
}

/* The first edge of CALLER, or edge_count.  */
static size_t
first_edge (const struct builder *b, const char *caller)
{
  size_t low = 0, high = b->edge_count;
  while (low < high)
    {
      size_t middle = (low + high) / 2;
      if (strcmp (profile_edge_caller (b->by_caller[middle]), caller) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* Calls of a function by itself say nothing about its callers.  */
static void
add_incoming (struct builder *b)
{
  FOR_ROWS (edge, e, b->profile->edges)
  {
    if (strcmp (profile_edge_caller (e), e->callee) == 0)
      continue;
    struct string_map_entry *entry
        = string_map_entry (&b->incoming, e->callee, strlen (e->callee));
    if (entry->value == NULL)
      entry->value = arena_new (b->arena, struct incoming);
    struct incoming *sum = entry->value;
    sum->time += e->total_time_ns > 0 ? e->total_time_ns : 0;
    sum->calls += e->calls;
    sum->by_time |= !HAS (e, edge, calls);
  }
}

/* The part of its callee that belongs to E, 0 to 1.  A callee is divided among
   its callers by calls if calls are asked for and all are known, else by the
   time spent in it.  */
static double
edge_share (const struct builder *b, const struct profile_edge *e)
{
  const struct incoming *sum = string_map_get (&b->incoming, e->callee);
  if (sum == NULL)
    return 0;
  bool by_calls = b->tree->weight == WEIGHT_CALLS && !sum->by_time;
  double all = by_calls ? sum->calls : sum->time;
  double part = by_calls               ? e->calls
                : e->total_time_ns > 0 ? e->total_time_ns
                                       : 0;
  return all > 0 ? part / all : 0;
}

struct frame
{
  const struct frame *parent;
  const char *key;
  unsigned depth;
};

static bool
is_active (const struct frame *frame, const char *key)
{
  for (; frame != NULL; frame = frame->parent)
    if (frame->key == key)
      return true;
  return false;
}

/* Add what KEY and its callees cost when SHARE (0 to 1) of all that happened
   in KEY happened here.  */
static void
grow_estimate (struct builder *b, struct call_node *parent,
               const struct frame *above, const char *key, double share)
{
  struct profile_function *f = profile_find (b->profile, key);
  if (f == NULL)
    return;
  struct call_node *node = child_named (b, parent, f->name);
  node->self += share * own_weight (f, b->tree->weight);
  if (above != NULL && above->depth >= DEEPEST_ESTIMATE)
    return;
  struct frame here = { above, key, above != NULL ? above->depth + 1 : 1 };
  for (size_t i = first_edge (b, key);
       i < b->edge_count
       && strcmp (profile_edge_caller (b->by_caller[i]), key) == 0;
       i++)
    {
      const struct profile_edge *e = b->by_caller[i];
      const struct profile_function *callee
          = profile_find (b->profile, e->callee);
      if (callee == NULL || callee == f || is_active (&here, e->callee))
        continue;
      double part = share * edge_share (b, e);
      if (part >= THINNEST_ESTIMATE && b->tree->node_count < b->node_limit)
        grow_estimate (b, node, &here, e->callee, part);
    }
}

static bool
add_edges (struct builder *b)
{
  const struct profile *p = b->profile;
  b->edge_count = p->edges.length;
  if (b->edge_count == 0)
    return false;
  b->incoming.arena = b->arena;
  add_incoming (b);
  b->by_caller
      = arena_array (b->arena, const struct profile_edge *, b->edge_count);
  size_t n = 0;
  FOR_ROWS (edge, e, p->edges)
  b->by_caller[n++] = e;
  qsort (b->by_caller, n, sizeof *b->by_caller, compare_callers);
  b->node_limit = LARGEST_ESTIMATE;
  for (size_t i = 0; i < n && *profile_edge_caller (b->by_caller[i]) == '\0';
       i++)
    {
      const struct profile_edge *e = b->by_caller[i];
      double share = edge_share (b, e);
      grow_estimate (b, &b->tree->root, NULL, e->callee,
                     share == 0 ? 1 : share);
    }
  /* Functions of which no caller is known, inlined ones among them.  */
  for (size_t i = 0; i < p->by_key.count; i++)
    if (!string_map_has (&b->incoming, p->by_key.entries[i].key))
      grow_estimate (b, &b->tree->root, NULL, p->by_key.entries[i].key, 1);
  return true;
}

static void
add_functions (struct builder *b)
{
  FOR_ROWS (function, f, b->profile->functions)
  {
    double value = own_weight (f, b->tree->weight);
    if (value <= 0)
      continue;
    struct call_node *node = arena_new (b->arena, struct call_node);
    node->name = f->name;
    node->function = f;
    node->self = value;
    node->next = b->tree->root.children;
    b->tree->root.children = node;
    b->tree->node_count++;
  }
}

/* Turn self times into another weight: each function's total of it is divided
   among its nodes as its time is.  */
static void
convert (struct call_node *node, const struct string_map *time_by_name,
         enum weight weight)
{
  const double *time = string_map_get (time_by_name, node->name);
  node->self = node->function != NULL && time != NULL && *time > 0
                   ? node->self / *time * own_weight (node->function, weight)
                   : 0;
  for (struct call_node *c = node->children; c != NULL; c = c->next)
    convert (c, time_by_name, weight);
}

static void
add_times (struct arena *arena, const struct call_node *node,
           struct string_map *time_by_name)
{
  struct string_map_entry *entry
      = string_map_entry (time_by_name, node->name, strlen (node->name));
  if (entry->value == NULL)
    entry->value = arena_new (arena, double);
  *(double *) entry->value += node->self;
  for (const struct call_node *c = node->children; c != NULL; c = c->next)
    add_times (arena, c, time_by_name);
}

/* Sort a list of siblings by name (merge sort on the links).  */
static struct call_node *
sort_siblings (struct call_node *list)
{
  if (list == NULL || list->next == NULL)
    return list;
  struct call_node *slow = list, *fast = list->next;
  while (fast != NULL && fast->next != NULL)
    {
      slow = slow->next;
      fast = fast->next->next;
    }
  struct call_node *b = sort_siblings (slow->next);
  slow->next = NULL;
  struct call_node *a = sort_siblings (list);
  struct call_node *head = NULL, **tail = &head;
  while (a != NULL && b != NULL)
    {
      struct call_node **from = strcmp (a->name, b->name) <= 0 ? &a : &b;
      *tail = *from;
      *from = (*from)->next;
      tail = &(*tail)->next;
    }
  *tail = a != NULL ? a : b;
  return head;
}

static void
finish (struct call_tree *tree, struct call_node *node, unsigned depth)
{
  if (depth > tree->depth)
    tree->depth = depth;
  node->children = sort_siblings (node->children);
  node->total = node->self;
  for (struct call_node *c = node->children; c != NULL; c = c->next)
    {
      finish (tree, c, depth + 1);
      node->total += c->total;
    }
}

struct call_tree *
call_tree_build (struct arena *arena, const struct profile *profile,
                 enum weight weight)
{
  struct call_tree *tree = arena_new (arena, struct call_tree);
  struct builder b = { .arena = arena, .profile = profile, .tree = tree };
  tree->root.name = "all";
  tree->weight = weight;
  tree->origin = TREE_FROM_STACKS;
  bool is_converted = false;
  if (add_stacks (&b, weight))
    is_converted = weight >= WEIGHT_CYCLES;
  else if ((weight == WEIGHT_ALLOCS || weight == WEIGHT_BYTES)
           && profile->allocations != NULL && add_sites (&b, weight))
    ;
  else if (add_edges (&b))
    tree->origin = TREE_FROM_EDGES;
  else
    {
      tree->origin = TREE_FLAT;
      add_functions (&b);
    }
  if (is_converted)
    {
      struct string_map times = { .arena = arena };
      add_times (arena, &tree->root, &times);
      convert (&tree->root, &times, weight);
    }
  finish (tree, &tree->root, 0);
  return tree;
}

struct walk
{
  void (*visit) (void *data, const char *const *path, unsigned depth,
                 const struct call_node *node);
  void *data;
  const char *path[DEEPEST_STACK + DEEPEST_ESTIMATE];
};

static void
walk (struct walk *w, const struct call_node *node, unsigned depth)
{
  for (const struct call_node *c = node->children; c != NULL; c = c->next)
    {
      w->path[depth] = c->name;
      w->visit (w->data, w->path, depth + 1, c);
      walk (w, c, depth + 1);
    }
}

void
call_tree_walk (const struct call_tree *tree,
                void (*visit) (void *data, const char *const *path,
                               unsigned depth, const struct call_node *node),
                void *data)
{
  struct walk *w = calloc (1, sizeof *w);
  if (w == NULL)
    {
      fputs ("ruchy: out of memory\n", stderr);
      exit (1);
    }
  w->visit = visit;
  w->data = data;
  walk (w, &tree->root, 0);
  free (w);
}
