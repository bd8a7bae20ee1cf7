/* SPDX-License-Identifier: MIT */
/* Every source condition counts: if, ?:, &&, ||, the condition of a loop.  */
/* { dg-do run } */
/* { dg-output "50 75 20 47 6" } */
/* { profile-check "branches[line=@even].taken == 50" } */
/* { profile-check "branches[line=@even].not_taken == 50" } */
/* { profile-check "branches[line=@even].prediction_rate == 0.5" } */
/* { profile-check "branches[line=@for,kind=loop].taken == 100" } */
/* { profile-check "branches[line=@for,kind=loop].not_taken == 1" } */
/* { profile-check "branches[line=@chain-1].taken == 25" } */
/* { profile-check "branches[line=@chain-2].taken == 50" } */
/* { profile-check "branches[line=@chain-2].not_taken == 25" } */
/* { profile-check "branches[line=@and-left].taken == 50" } */
/* { profile-check "branches[line=@and-left].not_taken == 50" } */
/* { profile-check "branches[line=@and-right].taken == 10" } */
/* { profile-check "branches[line=@and-right].not_taken == 40" } */
/* { profile-check "branches[line=@or-left].taken == 34" } */
/* { profile-check "branches[line=@or-left].not_taken == 66" } */
/* { profile-check "branches[line=@or-right].taken == 13" } */
/* { profile-check "branches[line=@or-right].not_taken == 53" } */
/* { profile-check "branches[line=@never].taken == 0" } */
/* { profile-check "branches[line=@never].not_taken == 100" } */
/* { profile-check "consistent == true" } */

#include <stdio.h>

/* Calls keep the compiler from merging the conditions of && and ||.  */
static int __attribute__ ((noinline))
divides (int d, int n)
{
  return n % d == 0;
}

int
main (void)
{
  int even = 0, chain = 0, both = 0, either = 0, never = 0;
  for (int i = 0; i < 100; i++) /* @for */
    {
      if (i % 2 == 0) /* @even */
        even++;

      if (i < 25) /* @chain-1 */
        ;
      else if (i < 75) /* @chain-2 */
        chain++;
      else
        chain += 1;

      if (divides (2, i)     /* @and-left */
          && divides (5, i)) /* @and-right */
        both += 2;

      if (divides (3, i)     /* @or-left */
          || divides (5, i)) /* @or-right */
        either++;

      if (i > 100) /* @never */
        never++;
    }
  printf ("%d %d %d %d %d\n", even, chain, both, either, never + 6);
  return 0;
}
