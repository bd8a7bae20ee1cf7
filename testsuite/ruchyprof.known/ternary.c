/* SPDX-License-Identifier: MIT */
/* A conditional expression is a branch, also where an optimiser makes a
   conditional move, a minimum or an absolute value of it.  (What the parser
   itself folds, as "a < b ? a : b" to a minimum, never is a branch.)  */
/* { dg-do run } */
/* { dg-output "30 70 60 4950" } */
/* { profile-check "branches[line=@choose].taken == 30" } */
/* { profile-check "branches[line=@choose].not_taken == 70" } */
/* { profile-check "branches[line=@clamp].taken == 40" } */
/* { profile-check "branches[line=@clamp].not_taken == 60" } */
/* { profile-check "branches[line=@negative].taken == 50" } */
/* { profile-check "consistent == true" } */

#include <stdio.h>

static int
one (void)
{
  return 1;
}

static int
choose (int i)
{
  return i < 30 ? one () : 0; /* @choose */
}

static int
clamp (int i)
{
  if (i > 59) /* @clamp */
    i = 59;
  return i;
}

int
main (void)
{
  int chosen = 0, clamped = 0, distance = 0;
  for (int i = 0; i < 100; i++)
    {
      chosen += choose (i);
      if (clamp (i) == i)
        clamped++;
      int d = 2 * i - 99;
      if (d < 0) /* @negative */
        d = -d;
      distance += d;
    }
  printf ("%d %d %d %d\n", chosen, 100 - chosen, clamped, distance - 50);
  return 0;
}
