/* SPDX-License-Identifier: MIT */
/* Nested loops that are left by break, continue, return and goto.  */
/* { dg-do run } */
/* { dg-output "450 10 7 60" } */
/* { profile-check "loops[line=@outer].iterations == 10" } */
/* { profile-check "loops[line=@inner].entries == 10" } */
/* { profile-check "loops[line=@inner].iterations == 100" } */
/* { profile-check "branches[line=@skip].taken == 50" } */
/* { profile-check "branches[line=@skip].not_taken == 50" } */
/* { profile-check "loops[line=@break].iterations == 11" } */
/* { profile-check "loops[line=@search].iterations == 8" } */
/* { profile-check "functions[name=find].calls == 1" } */
/* { profile-check "loops[line=@goto-outer].iterations == 4" } */
/* { profile-check "loops[line=@goto-inner].iterations == 31" } */
/* { profile-check "loops[line=@goto-inner].entries == 4" } */
/* { profile-check "consistent == true" } */

#include <stdio.h>

static int
products (void)
{
  int sum = 0;
  for (int i = 0; i < 10; i++) /* @outer */
    for (int j = 0; j < 10; j++) /* @inner */
      {
        if ((i + j) % 2) /* @skip */
          continue;
        sum += i + j;
      }
  return sum;
}

static int
break_out (void)
{
  int i;
  for (i = 0; i < 100; i++) /* @break */
    if (i == 10)
      break;
  return i;
}

static int
find (const int *list, int size, int wanted)
{
  for (int i = 0; i < size; i++) /* @search */
    if (list[i] == wanted)
      return i;
  return -1;
}

static int
leave_both (void)
{
  int steps = 0;
  for (int i = 0; i < 10; i++) /* @goto-outer */
    for (int j = 0; j < 10; j++) /* @goto-inner */
      {
        if (i == 3)
          goto out;
        steps += 2;
      }
out:
  return steps;
}

int
main (void)
{
  int list[20];
  for (int i = 0; i < 20; i++)
    list[i] = i * i;
  printf ("%d %d %d %d\n", products (), break_out (), find (list, 20, 49),
          leave_both ());
  return 0;
}
