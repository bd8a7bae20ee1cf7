/* SPDX-License-Identifier: MIT */
/* Which loop is around which: loops in loops, behind each other, with a common
   header, made by gotos, in a switch, and in a function that is inlined into a
   loop, which is none around them.  */
/* { dg-do run } */
/* { dg-output "48 9 12 42 22 26" } */
/* { profile-check "loops[line=@outer].parent absent" } */
/* { profile-check "count(loops[line=@middle,parent~*:@outer]) == 1" } */
/* { profile-check "count(loops[line=@inner,parent~*:@middle]) == 1" } */
/* { profile-check "count(loops[line=@second,parent~*:@outer]) == 1" } */
/* { profile-check "loops[line=@behind].parent absent" } */
/* { profile-check "loops[line=@twice].parent absent" } */
/* { profile-check "count(loops[line=@once,parent~*:@twice]) == 1" } */
/* { profile-check "loops[line=@endless].parent absent" } */
/* { profile-check "count(loops[line=@first,parent~*:@endless]) == 1" } */
/* { profile-check "count(loops[line=@rest,parent~*:@endless]) == 1" } */
/* { profile-check "loops[line=@switching].parent absent" } */
/* { profile-check "count(loops[line=@case,parent~*:@switching]) == 1" } */
/* { profile-check "loops[line=@goto].parent absent" } */
/* { profile-check "count(loops[line=@within,parent~*:@goto]) == 1" } */
/* { profile-check "loops[function=called].parent absent" } */
/* { profile-check "loops[line=@calls].parent absent" } */
#include <stdio.h>

static volatile int zero;

static int
nested (int n)
{
  int sum = 0;
  for (int i = 0; i < n; i++) /* @outer */
    {
      for (int j = 0; j < 2; j++) /* @middle */
        {
          int k = zero;
          while (k < 5) /* @inner */
            {
              k += 1 + zero;
              sum++;
            }
        }
      for (int j = zero; j < 2; j++) /* @second */
        sum++;
    }
  return sum;
}

static int
common_headers (int n)
{
  int a = 0, b = 0;
  do /* @twice */
    {
      do /* @once */
        a++;
      while (a % 3 != zero);
      b++;
    }
  while (b < n);
  return a;
}

static int
endless (int n)
{
  int a = 0, sum = 0;
  for (;;) /* @endless */
    {
      while (a % 2 == zero) /* @first */
        a++;
      for (int i = zero; i < 3; i++) /* @rest */
        sum++;
      a++;
      if (a >= n)
        return sum;
    }
}

static int
switching (int n)
{
  int sum = 0;
  for (int i = 0; i < n; i++) /* @switching */
    switch (i & 3)
      {
      case 1:
        for (int j = zero; j < 8; j++) /* @case */
          sum++;
        break;
      case 2:
        sum += 4;
        break;
      default:
        sum += 1;
      }
  return sum;
}

static int
jumping (int n)
{
  int sum = 0;
again:
  sum++; /* @goto */
  for (int i = zero; i < 10; i++) /* @within */
    sum++;
  if (--n > 0)
    goto again;
  return sum;
}

static inline int
called (int n)
{
  int sum = 0;
  for (int i = zero; i < n; i++)
    sum += 1 + zero;
  return sum;
}

int
main (void)
{
  int sum = 0;
  for (int i = 0; i < 2; i++) /* @calls */
    sum += called (13);
  int n = nested (4);
  for (int i = zero; i < 1; i++) /* @behind */
    n += zero;
  printf ("%d %d %d %d %d %d\n", n, common_headers (3), endless (8),
          switching (12), jumping (2), sum);
  return 0;
}
