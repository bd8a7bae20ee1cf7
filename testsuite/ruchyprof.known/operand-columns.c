/* SPDX-License-Identifier: MIT */
/* Each operand of && and || has a row with a column of its own: in an `if' the
   first one has that of the `if', elsewhere that of where the whole begins;
   each further one has the column of its operator, and so has the first of a
   group in brackets behind it.
   { dg-do run }
   { dg-output "1" }
   { profile-check "branches[line=@if,column=6].taken == 4" }
   { profile-check "branches[line=@if,column=10].taken == 3" }
   { profile-check "branches[line=@if,column=20].taken == 2" }
   { profile-check "count(branches[line=@if]) == 3" }
   { profile-check "branches[line=@while,column=10].taken == 10" }
   { profile-check "branches[line=@while,column=10].not_taken == 5" }
   { profile-check "branches[line=@while,column=16].taken == 10" }
   { profile-check "branches[line=@while,column=25].taken == 7" }
   { profile-check "branches[line=@while,column=31].taken == 3" }
   { profile-check "branches[line=@while,column=10].kind == loop" }
   { profile-check "branches[line=@while,column=25].kind == loop" }
   { profile-check "count(branches[line=@while]) == 4" }
   { profile-check "loops[line=@while].iterations == 10" }
   { profile-check "branches[line=@for,column=15].taken == 21" }
   { profile-check "branches[line=@for,column=21].taken == 20" }
   { profile-check "loops[line=@for].iterations == 20" }
   { profile-check "branches[line=@choice,column=10].taken == 4" }
   { profile-check "branches[line=@choice,column=10].not_taken == 1" }
   { profile-check "branches[line=@choice,column=16].taken == 0" }
   { profile-check "branches[line=@choice,column=16].not_taken == 4" }
   { profile-check "count(branches[line=@choice]) == 2" }
   { profile-check "branches[line=@value,column=7].taken == 4" }
   { profile-check "branches[line=@value,column=13].taken == 3" }
   { profile-check "branches[line=@or,column=8].taken == 4" }
   { profile-check "branches[line=@or,column=10].taken == 0" }
   { profile-check "branches[line=@or,column=15].taken == 1" }
   { profile-check "branches[line=@or,column=21].taken == 0" }
   { profile-check "branches[line=@range,column=7].taken == 3" }
   { profile-check "branches[line=@range,column=13].taken == 2" }
   { profile-check "branches[line=@range,column=22].taken == 2" }
   { profile-check "branches[line=@three,column=7].taken == 1" }
   { profile-check "branches[line=@three,column=14].taken == 1" }
   { profile-check "branches[line=@three,column=24].taken == 0" }
   { profile-check "branches[line=@do,column=10].taken == 9" }
   { profile-check "branches[line=@do,column=17].taken == 7" }
   { profile-check "branches[line=@do,column=23].taken == 3" }
   { profile-check "branches[line=@return,column=10].taken == 1" }
   { profile-check "branches[line=@return,column=18].taken == 1" }
   { profile-check "consistent == true" }
 */
#include <stdio.h>

static int __attribute__ ((noinline))
f (int x, int y, int z)
{
  int n = 0, v, w = x;
  if ((x && y > 3) || z) /* @if */
    n++;
  while (x > 0 && y > 0 && (z || n < 100)) /* @while */
    {
      x--;
      n++;
    }
  for (x = 0; x < 5 && y; x++) /* @for */
    n++;
  v = w > 1 && w < 4 && y; /* @range */
  n += v;
  v = w == 3 || w == 4 || w == 7; /* @three */
  n += v;
  v = x > 3 && y > 2; /* @value */
  n += v;
  n += x || y || (z && v); /* @or */
  do
    n++;
  while (n < 10 || (x && z-- > 0)); /* @do */
  return (n & 1) && (v | x);        /* @return */
}

static __attribute__ ((noinline)) int
choose (int a, int b)
{
  return a > 0 && b < 1 ? a * b : b; /* @choice */
}

int
main (void)
{
  int s = 0;
  for (int i = 0; i < 5; i++)
    s += f (i, 2 * i, 3 - i) + choose (i, 2) * 0;
  printf ("%d\n", s);
}
