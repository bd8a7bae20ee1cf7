/* SPDX-License-Identifier: MIT */
/* A function that cannot be counted keeps values in registers over the call of
   one that is: it may not rely on what the uncounted version of that leaves
   alone.
   { dg-do run }
   { profile-check "functions[name=callee].calls == 1" "consistent == true" }
 */
#include <stdio.h>

static int __attribute__ ((noinline)) callee (int x)
{
  int s = x;
  for (int i = 0; i < x; i++)
    if (i & 1)
      s += i;
    else
      s ^= i;
  return s;
}

__attribute__ ((noinline, noclone)) static int
caller (int a, int b, int c, int d, int e)
{
  /* With noclone: GCC may not copy it.  */
  __asm__ volatile ("nop");
  int r = callee (a);
  return r + b * 3 + c * 5 + d * 7 + e * 11;
}

int
main (int argc, char **argv)
{
  (void) argv;
  printf ("%d\n", caller (argc + 5, argc + 1, argc + 2, argc + 3, argc + 4));
  return 0;
}
