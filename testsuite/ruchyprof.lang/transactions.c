/* SPDX-License-Identifier: MIT */
/* Functions of transactions, where GCC allows no asm, run bare; others are
   counted.
   { dg-do run }
   { require transactions }
   { option-matrix "-O0 -fgnu-tm" "-O2 -fgnu-tm" }
   { dg-output "10 4 4" }
   { profile-check "functions[name=outside].calls == 5" "loops[function=outside].iterations == 10" }
   { profile-check "count(functions[name=add]) == 0" "consistent == true" } */

#include <stdio.h>

static int sum;

__attribute__ ((transaction_safe, noinline)) static int
add (int n)
{
  for (int i = 0; i < n; i++)
    sum++;
  return n > 0;
}

__attribute__ ((noinline)) static int
outside (int n)
{
  int s = 0;
  for (int i = 0; i < n; i++)
    s += i & 1;
  return s;
}

int
main (void)
{
  int some = 0, used = 0;
  for (int i = 0; i < 5; i++)
    {
      __transaction_atomic
      {
        if (add (i))
          some++;
      }
      used += outside (i);
    }
  printf ("%d %d %d\n", sum, some, used);
  return 0;
}
