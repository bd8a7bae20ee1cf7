/* SPDX-License-Identifier: MIT */
/* A variable that holds the value of && or ||, which GCC merges: the branch on
   the variable is a condition of its own.  */
/* { dg-do run } */
/* { profile-check "branches[line=@either,column=11].taken == 4" } */
/* { profile-check "branches[line=@either,column=11].not_taken == 6" } */
/* { profile-check "branches[line=@either,column=13].taken == 2" } */
/* { profile-check "branches[line=@either,column=13].not_taken == 4" } */
/* { profile-check "branches[line=@plain].taken == 6" } */
/* { profile-check "branches[line=@plain].not_taken == 4" } */
/* { profile-check "branches[line=@positive].taken == 3" } */
/* { profile-check "branches[line=@positive].not_taken == 7" } */
/* { profile-check "branches[line=@large].taken == 0" } */
/* { profile-check "branches[line=@large].not_taken == 10" } */
/* { profile-check "branches[line=@held].taken == 4" } */
/* { profile-check "branches[line=@held].not_taken == 6" } */
/* { profile-check "branches[line=@negated].taken == 6" } */
/* { profile-check "branches[line=@negated].not_taken == 4" } */
/* { profile-check "consistent == true" } */

static int shared;

static int __attribute__ ((noinline)) step (void) { return ++shared; }

static int __attribute__ ((noinline)) plain (int x, int z)
{
  int y = z || x > 35; /* @either */
  step ();
  if (y) /* @plain */
    return shared;
  return step ();
}

static int __attribute__ ((noinline)) positive (int x, int z)
{
  int y = z && x > 35;
  step ();
  if (y > 0) /* @positive */
    return shared;
  return step ();
}

static int __attribute__ ((noinline)) large (int x, int z)
{
  int y;
  y = z || x > 35;
  if (y > 34) /* @large */
    return shared;
  return step ();
}

static int __attribute__ ((noinline)) held (int x, int z)
{
  _Bool y = z && x > 35;
  if (y) /* @held */
    return shared;
  return step ();
}

static int __attribute__ ((noinline)) negated (int x, int z)
{
  _Bool y = z && x > 35;
  if (!y) /* @negated */
    return shared;
  return step ();
}

int
main (void)
{
  int n = 0;
  for (int i = 0; i < 10; i++)
    n += plain (i * 5, i & 2) + positive (i * 9, i & 1) + large (i * 9, i & 3)
         + held (i * 9, i & 3) + negated (i * 9, i & 3);
  return n == -1;
}
