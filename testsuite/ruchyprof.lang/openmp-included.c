/* SPDX-License-Identifier: MIT */
/* include= names a function: the bodies of its directives are part of it.  */
/* { dg-do run } */
/* { option-matrix "-O2 -fopenmp -fplugin-arg-ruchyprof-include=chosen" } */
/* { dg-output "3" } */
/* { profile-check "functions[name=chosen].calls == 1" } */
/* { profile-check "functions[name=chosen._omp_fn.0].calls == 2" } */
/* { profile-check "loops[line=@loop].iterations == 40" } */
/* { profile-check "count(functions[name~other*]) == 0" } */
/* { profile-check "count(loops[kind~*]) == 1" } */
#include <stdio.h>

static int a[40];

__attribute__ ((noinline)) static void
chosen (void)
{
#pragma omp parallel for num_threads(2)
  for (int i = 0; i < 40; i++) /* @loop */
    a[i]++;
}

__attribute__ ((noinline)) static void
other (void)
{
#pragma omp parallel for num_threads(2)
  for (int i = 0; i < 40; i++)
    a[i] += 2;
}

int
main (void)
{
  chosen ();
  other ();
  printf ("%d\n", a[7]);
  return 0;
}
