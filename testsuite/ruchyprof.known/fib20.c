/* SPDX-License-Identifier: MIT */
/* fib (20) makes 21891 calls.  */
/* { dg-do run } */
/* { dg-output "6765" } */
/* { profile-check "functions[name=fib].calls == 21891" } */
/* { profile-check "branches[function=fib].taken == 10946" } */
/* { profile-check "branches[function=fib].not_taken == 10945" } */
/* { profile-check "consistent == true" } */

#include <stdio.h>

int
fib (int n)
{
  if (n <= 1)
    return n;
  return fib (n - 1) + fib (n - 2);
}

int
main (void)
{
  printf ("%d\n", fib (20));
  return 0;
}
