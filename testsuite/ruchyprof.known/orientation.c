/* SPDX-License-Identifier: MIT */
/* A branch is taken where the condition that the source writes is true, also
   where GCC turns it round: `c ? a : f ()' with a simple first arm, and the
   operands of `!(a || b)'.  */
/* { dg-do run } */
/* { profile-check "branches[line=@arms].taken == 146" } */
/* { profile-check "branches[line=@arms].not_taken == 88" } */
/* { profile-check "branches[line=@plain].taken == 4" } */
/* { profile-check "branches[line=@plain].not_taken == 36" } */
/* { profile-check "sum(branches[line=@outside].taken) == 24" } */
/* { profile-check "sum(branches[line=@outside].not_taken) == 55" } */
/* { profile-check "sum(branches[line=@zeros].taken) == 30" } */
/* { profile-check "sum(branches[line=@zeros].not_taken) == 30" } */
/* { profile-check "sum(branches[line=@value].taken) == 30" } */
/* { profile-check "sum(branches[line=@value].not_taken) == 30" } */
/* { profile-check "sum(branches[line=@global].taken) == 3" } */
/* { profile-check "sum(branches[line=@global].not_taken) == 114" } */
/* { profile-check "branches[line=@exchanged].taken == 19" } */
/* { profile-check "branches[line=@exchanged].not_taken == 21" } */
/* { profile-check "sum(branches[line=@opposite].taken) == 9" } */
/* { profile-check "sum(branches[line=@opposite].not_taken) == 36" } */
/* { profile-check "sum(branches[line=@same].taken) == 9" } */
/* { profile-check "sum(branches[line=@same].not_taken) == 36" } */
/* { profile-check "consistent == true" } */

static volatile int sink;
static int shared;
static int table[4] = { 1, 2, 3, 4 };

__attribute__ ((noinline)) static int
fib (int n)
{
  return n < 2 ? n : fib (n - 1) + fib (n - 2); /* @arms */
}

__attribute__ ((noinline)) static int
opposite (int a, int b)
{
  return a == 4 && b != 3 ? 0 : 1; /* @opposite */
}

__attribute__ ((noinline)) static int
same (int a, int b)
{
  return a == 4 && b != 3 ? 1 : 0; /* @same */
}

__attribute__ ((noinline)) static int
plain (int p, int n)
{
  return p ? 1 : fib (n & 1); /* @plain */
}

__attribute__ ((noinline)) static void
outside (int a)
{
  if (!(a < 1 || a > 16)) /* @outside */
    sink++;
}

__attribute__ ((noinline)) static void
zeros (int b, int y)
{
  if (!(b == 0 && y == 0)) /* @zeros */
    sink++;
}

__attribute__ ((noinline)) static int
value (int a, int b)
{
  int r = !a || table[b & 3] > 2; /* @value */
  return r;
}

__attribute__ ((noinline)) static void
global (void)
{
  if (shared == 16 || shared == 17 || shared == 24) /* @global */
    sink++;
}

__attribute__ ((noinline)) static int
exchanged (double x, int a)
{
  return a + 1 > x ? 1 : fib (a & 1); /* @exchanged */
}

int
main (void)
{
  fib (10);
  for (int i = 0; i < 40; i++)
    {
      plain (i % 10 == 3, 0);
      outside (i);
      zeros (i & 1, i & 2);
      opposite (i & 7, i / 8);
      same (i & 7, i / 8);
      value (i & 1, i);
      shared = i;
      global ();
      exchanged (21.5, i);
    }
  return 0;
}
