/* SPDX-License-Identifier: MIT */
/* Counters, gates and probes where the compiler writes Intel's syntax.
   { dg-do run }
   { require x86-64 }
   { option-matrix "-O0 -masm=intel" "-O2 -masm=intel" "-O2 -fPIE -fplugin-arg-ruchyprof-slab=cell -masm=intel" "-O2 -fPIE -fcf-protection -masm=intel" }
   { dg-output "30 55" }
   { profile-check "functions[name=fib].calls == 177" }
   { profile-check "functions[name=total].calls == 1" "loops[function=total].iterations == 10" }
   { profile-check "branches[line=@above].taken == 4" "branches[line=@above].not_taken == 6" }
   { profile-check "consistent == true" } */

#include <stdio.h>

int
fib (int n)
{
  return n < 2 ? n : fib (n - 1) + fib (n - 2);
}

int
total (const int *values, int n)
{
  int s = 0;
  for (int i = 0; i < n; i++)
    if (values[i] > 5) /* @above */
      s += values[i];
  return s;
}

int
main (void)
{
  int values[10];
  for (int i = 0; i < 10; i++)
    values[i] = i;
  printf ("%d %d\n", total (values, 10), fib (10));
  return 0;
}
