/* SPDX-License-Identifier: MIT */
/* A tree of calls with a weight, for flame graphs and stack formats.

   Where the profile has stacks with the weight (of at least a hundred samples
   if they were sampled and callers are known), the tree is made of them;
   else it is estimated from the edges (a function's cost is divided among its
   callers in proportion to the time each of them spent in it); else each
   function is a root.  TREE->origin says which.  */

#ifndef RUCHY_REPORT_CALL_TREE_H
#define RUCHY_REPORT_CALL_TREE_H

#include "report/profile.h"

enum weight
{
  WEIGHT_TIME, /* self time, ns */
  WEIGHT_CALLS,
  WEIGHT_ALLOCS,
  WEIGHT_BYTES,
  WEIGHT_CYCLES, /* estimated from self times */
  WEIGHT_MISSES, /* cache misses, estimated from self times */
  WEIGHT_COUNT
};

/* "time", "calls", "allocs", "bytes", "cycles", "misses".  */
extern const char *const weight_names[WEIGHT_COUNT];
/* "ns", "calls", ...  */
extern const char *const weight_units[WEIGHT_COUNT];

/* WEIGHT_COUNT if NAME is none.  */
enum weight weight_named (const char *name);

struct call_node
{
  const char *name;
  const struct profile_function *function; /* NULL if not profiled */
  double self;                             /* without the children */
  double total;
  struct call_node *children, *next; /* sorted by name */
};

struct call_tree
{
  struct call_node root; /* name "all" */
  enum
  {
    TREE_FROM_STACKS,
    TREE_FROM_EDGES, /* estimated */
    TREE_FLAT
  } origin;
  enum weight weight;
  size_t node_count;
  unsigned depth;
};

/* All of it lives in ARENA.  A profile without the weight gives a tree whose
   total is 0.  */
struct call_tree *call_tree_build (struct arena *arena,
                                   const struct profile *profile,
                                   enum weight weight);

/* Call VISIT for each node below the root, parents first; PATH holds DEPTH
   names, the node's own last.  */
void call_tree_walk (const struct call_tree *tree,
                     void (*visit) (void *data, const char *const *path,
                                    unsigned depth,
                                    const struct call_node *node),
                     void *data);

#endif
