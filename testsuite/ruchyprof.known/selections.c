/* SPDX-License-Identifier: MIT */
/* Branches that only choose between values, in loops so short that their
   outcomes are counted in registers without a jump: unsigned and signed
   comparisons, constants, both ways with work, one way, several in a loop, of
   two loops one in the other, and such that a later test depends on.  */
/* { dg-do run } */
/* { dg-output "99990000 5 2450 150 -150 1300 20 1260" } */
/* { profile-check "branches[line=@slide].taken == 60" } */
/* { profile-check "branches[line=@slide].not_taken == 40" } */
/* { profile-check "branches[line=@least].taken == 4" } */
/* { profile-check "branches[line=@least].not_taken == 96" } */
/* { profile-check "branches[line=@sign].taken == 50" } */
/* { profile-check "branches[line=@sign].not_taken == 50" } */
/* { profile-check "branches[line=@high].taken == 25" } */
/* { profile-check "branches[line=@high].not_taken == 75" } */
/* { profile-check "branches[line=@low].taken == 25" } */
/* { profile-check "branches[line=@low].not_taken == 75" } */
/* { profile-check "branches[line=@equal].taken == 30" } */
/* { profile-check "branches[line=@equal].not_taken == 70" } */
/* { profile-check "branches[line=@inner].taken == 650" } */
/* { profile-check "branches[line=@inner].not_taken == 350" } */
/* { profile-check "branches[line=@choose].taken == 20" } */
/* { profile-check "branches[line=@choose].not_taken == 80" } */
/* { profile-check "branches[line=@then].taken == 20" } */
/* { profile-check "branches[line=@then].not_taken == 80" } */
/* { profile-check "branches[line=@leave].taken == 1" } */
/* { profile-check "branches[line=@leave].not_taken == 62" } */
/* { profile-check "branches[line=@before].taken == 42" } */
/* { profile-check "branches[line=@before].not_taken == 21" } */
/* { profile-check "consistent == true" } */

#include <stdio.h>

#define SIZE 100

static unsigned short positions[SIZE];
static int values[SIZE];

__attribute__ ((noinline)) static unsigned
slide (unsigned short *p, unsigned n, unsigned by)
{
  do
    {
      unsigned m = *--p;
      *p = (unsigned short) (m >= by ? m - by : 0); /* @slide */
    }
  while (--n);
  return 99990000;
}

__attribute__ ((noinline)) static int
least (const int *p, const int *end)
{
  int least = 9;
  do
    {
      if (*p < least) /* @least */
        least = *p;
    }
  while (++p < end);
  return least;
}

__attribute__ ((noinline)) static int
magnitudes (const int *p, int n)
{
  int sum = 0;
  for (int i = 0; i < n; i++)
    {
      int x = p[i] - 50;
      if (x < 0) /* @sign */
        x = -x;
      sum += x;
    }
  return sum - 50;
}

__attribute__ ((noinline)) static int
clamp (const int *p, int n, int *lows)
{
  int sum = 0, others = 0;
  for (int i = 0; i < n; i++)
    {
      int x = p[i];
      sum += x > 74 ? 6 : 0;    /* @high */
      others -= x < 25 ? 6 : 0; /* @low */
    }
  *lows = others;
  return sum;
}

__attribute__ ((noinline)) static int
equal (const int *p, int n, int a)
{
  int k = 7;
  for (int i = 0; i < n; i++)
    k ^= p[i] / 30 == a ? 3 : 0; /* @equal */
  return k;
}

__attribute__ ((noinline)) static unsigned
nested (const unsigned char *p, unsigned n)
{
  unsigned sum = 0;
  for (unsigned i = 0; i < n; i++)
    for (unsigned j = 0; j < 10; j++)
      sum += p[i] > j ? 2 : 0; /* @inner */
  return sum;
}

__attribute__ ((noinline)) static int
chosen_then_tested (const int *p, int n)
{
  int k = 0;
  for (int i = 0; i < n; i++)
    {
      int x = p[i] < 20 ? 1 : 0; /* @choose */
      if (x)                     /* @then */
        k++;
    }
  return k;
}

__attribute__ ((noinline)) static int
leave (const int *p, int n, int last)
{
  int k = 0;
  for (int i = 0; i < n; i++)
    {
      k += p[i] % 3 != 0 ? 30 : 0; /* @before */
      if (p[i] == last)            /* @leave */
        break;
    }
  return k;
}

int
main (void)
{
  unsigned char limits[SIZE];
  int lows;
  for (int i = 0; i < SIZE; i++)
    {
      positions[i] = (unsigned short) (i * 10);
      values[i] = i;
      limits[i] = (unsigned char) (i < 50 ? 5 : 8);
    }
  values[0] = 100;
  values[1] = 8;
  values[2] = 7;
  values[3] = 7;
  values[4] = 6;
  values[5] = 5;
  printf ("%u %d ", slide (positions + SIZE, SIZE, 400),
          least (values, values + SIZE));
  for (int i = 0; i < 6; i++)
    values[i] = i;
  printf ("%d ", magnitudes (values, SIZE));
  int highs = clamp (values, SIZE, &lows);
  printf ("%d %d ", highs, lows);
  equal (values, SIZE, 1);
  printf ("%u %d ", nested (limits, SIZE), chosen_then_tested (values, SIZE));
  printf ("%d\n", leave (values, SIZE, 62));
  return 0;
}
