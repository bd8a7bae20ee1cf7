/* SPDX-License-Identifier: MIT */
/* Binary trees: build and walk many perfect trees of depth 4 to 18.  Each
   tree is a tagged value whose children are allocated, leaves included, as in
   the Ruchy program.  */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

struct tree
{
  enum
  {
    LEAF,
    NODE
  } tag;
  struct tree *left, *right;
};

static struct tree *
new_tree (struct tree value)
{
  struct tree *t = malloc (sizeof *t);
  if (!t)
    exit (1);
  *t = value;
  return t;
}

static struct tree
make (int64_t depth)
{
  struct tree leaf = { .tag = LEAF };
  if (depth == 0)
    return (struct tree){ NODE, new_tree (leaf), new_tree (leaf) };
  struct tree *left = new_tree (make (depth - 1));
  struct tree *right = new_tree (make (depth - 1));
  return (struct tree){ NODE, left, right };
}

static int64_t
count (const struct tree *t)
{
  return t->tag == LEAF ? 0 : 1 + count (t->left) + count (t->right);
}

static void
release (struct tree *t)
{
  if (t->tag == LEAF)
    return;
  release (t->left);
  release (t->right);
  free (t->left);
  free (t->right);
}

int
main (void)
{
  int64_t deepest = 18;
  struct tree long_lived = make (deepest);
  for (int64_t depth = 4; depth <= deepest; depth += 4)
    {
      int64_t rounds = INT64_C (1) << (deepest - depth + 4), total = 0;
      for (int64_t i = 0; i < rounds; i++)
        {
          struct tree t = make (depth);
          total += count (&t);
          release (&t);
        }
      printf ("%" PRId64 " trees of depth %" PRId64 ": %" PRId64 "\n", rounds,
              depth, total);
    }
  printf ("long lived: %" PRId64 "\n", count (&long_lived));
  release (&long_lived);
  return 0;
}
