/* SPDX-License-Identifier: MIT */
/* Merged conditions of variables that a nested function uses later on, which
   lie in the function's frame.  */
/* { dg-do run } */
/* { profile-check "count(branches[line=@zeros]) == 2" } */
/* { profile-check "sum(branches[line=@zeros].taken) == 5" } */
/* { profile-check "sum(branches[line=@zeros].not_taken) == 8" } */
/* { profile-check "count(branches[line=@inner]) == 2" } */
/* { profile-check "sum(branches[line=@inner].taken) == 8" } */
/* { profile-check "sum(branches[line=@inner].not_taken) == 5" } */
/* { profile-check "consistent == true" } */

static int shared;

static int __attribute__ ((noinline)) test (int z, int b)
{
  if (!(z == 0 && b == 0)) /* @zeros */
    shared++;
  else
    shared += 2;
  int __attribute__ ((noinline)) nested (int x)
  {
    z += x;
    b ^= x;
    if (z != 0 || b != 0) /* @inner */
      shared++;
    return z + b;
  }
  return nested (z & 1) + shared;
}

int
main (void)
{
  int n = 0;
  for (int i = 0; i < 10; i++)
    n += test (i & 3 ? i : 0, i >> 2 & 1);
  return n == 0;
}
