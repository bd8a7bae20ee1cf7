/* SPDX-License-Identifier: MIT */
/* `exit' in a callback of qsort, from inside loops: what the frames left
   behind did is counted as far as it came.  */
/* { dg-do run } */
/* { exit-status 7 } */
/* { profile-check "functions[name=compare].calls == 10" } */
/* { profile-check "functions[name=sort].calls == 3" } */
/* { profile-check "functions[name=main].calls == 1" } */
/* { profile-check "loops[line=@rounds].iterations == 3" } */
/* { profile-check "loops[line=@rounds].entries == 1" } */
/* { profile-check "loops[line=@fill].iterations == 12" } */
/* { profile-check "loops[line=@fill].entries == 3" } */
/* { profile-check "branches[line=@enough].taken == 1" } */
/* { profile-check "branches[line=@enough].not_taken == 9" } */
/* { profile-check "branches[line=@behind].taken == 0" } */
/* { profile-check "branches[line=@behind].not_taken == 2" } */
/* { profile-check "consistent == true" } */

#include <stdlib.h>

static int calls;

static int
compare (const void *a, const void *b)
{
  if (++calls == 10) /* @enough */
    exit (7);
  return *(const int *) a - *(const int *) b;
}

static int
sort (int round)
{
  int values[4];
  for (int i = 0; i < 4; i++) /* @fill */
    values[i] = i + round;
  qsort (values, 4, sizeof *values, compare);
  if (values[0] != round) /* @behind */
    return 1;
  return 0;
}

int
main (void)
{
  for (int round = 0; round < 100; round++) /* @rounds */
    sort (round);
  return 0;
}
