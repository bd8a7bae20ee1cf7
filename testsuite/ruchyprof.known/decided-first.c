/* SPDX-License-Identifier: MIT */
/* A loop of gotos that begins with a condition that the compiler decides
   stands there, at every level.  */
/* { dg-do run } */
/* { profile-check "loops[line=@first].iterations == 7" } */
/* { profile-check "loops[line=@first].entries == 2" } */
/* { profile-check "branches[line=@first].taken == 7" } */
/* { profile-check "branches[line=@last].taken == 5" } */
/* { profile-check "consistent == true" } */

static int n, k;

static void __attribute__ ((noinline)) f (int x)
{
  n = x;
again:
  if (sizeof (int) == 4) /* @first */
    {
      k++;
      n--;
    }
  if (n > 0) /* @last */
    goto again;
}

int
main (void)
{
  f (5);
  f (2);
  return k != 7;
}
