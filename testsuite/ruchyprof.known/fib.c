/* SPDX-License-Identifier: MIT */
/* fib (10) makes 177 calls, whatever inlining and tail recursion do.  */
/* { dg-do run } */
/* { profile-check "functions[name=fib].calls == 177" } */
/* { profile-check "functions[name=main].calls == 1" "consistent == true" } */

#include <stdio.h>

static int
fib (int n)
{
  return n < 2 ? n : fib (n - 1) + fib (n - 2);
}

int
main (void)
{
  printf ("%d\n", fib (10)); /* { dg-output "55" } */
  return 0;
}
