/* SPDX-License-Identifier: MIT */
/* Merged conditions within __builtin_expect, and compared with a value: the
   comparison is a condition of its own, the expectation is none.  */
/* { dg-do run } */
/* { profile-check "count(branches[line=@compared]) == 3" } */
/* { profile-check "sum(branches[line=@compared].taken) == 8" } */
/* { profile-check "sum(branches[line=@compared].not_taken) == 9" } */
/* { profile-check "count(branches[line=@unlikely]) == 3" } */
/* { profile-check "sum(branches[line=@unlikely].taken) == 3" } */
/* { profile-check "sum(branches[line=@unlikely].not_taken) == 18" } */
/* { profile-check "count(branches[line=@negated]) == 3" } */
/* { profile-check "sum(branches[line=@negated].taken) == 8" } */
/* { profile-check "sum(branches[line=@negated].not_taken) == 6" } */
/* { profile-check "count(branches[line=@part]) == 3" } */
/* { profile-check "sum(branches[line=@part].taken) == 15" } */
/* { profile-check "sum(branches[line=@part].not_taken) == 2" } */
/* { profile-check "consistent == true" } */

static int shared;

static int __attribute__ ((noinline)) compared (int x, int y, int z)
{
  if ((x > 3 || y > 4) == z) /* @compared */
    shared++;
  else
    shared += 2;
  return shared;
}

static int __attribute__ ((noinline)) unlikely (int x, int y, int z)
{
  if (__builtin_expect (!!(x != 35 || y < 57 || z < 15), 0)) /* @unlikely */
    shared++;
  return shared;
}

static int __attribute__ ((noinline)) negated (int x, int y, int z)
{
  if (!__builtin_expect (x != 35 && y < 57 && z < 15, 0)) /* @negated */
    shared++;
  else
    shared--;
  return shared;
}

static int __attribute__ ((noinline)) part (int x, int y, int z)
{
  if (__builtin_expect (!!(x < 35 && y < 57), 0) && z) /* @part */
    shared++;
  else
    shared--;
  return shared;
}

int
main (void)
{
  int n = 0;
  for (int i = 0; i < 7; i++)
    n += compared (i + 1, i, i & 1) + unlikely (35, 60, i * 5)
         + negated (i + 34, i + 55, i + 10) + part (i * 7, i * 10, 3);
  return n == 0;
}
