/* SPDX-License-Identifier: MIT */
/* Loops that OpenACC shares out, run by the host.  */
/* { dg-do run } */
/* { option-matrix "-O0 -fopenacc" "-O2 -fopenacc" "-O3 -fopenacc" } */
/* { dg-output "20" } */
/* { profile-check "loops[line=@parallel].iterations == 40" } */
/* { profile-check "loops[line=@parallel].entries == 1" } */
/* { profile-check "branches[line=@odd].taken == 20" } */
/* { profile-check "loops[line=@kernels].iterations == 10" } */
/* { profile-check "loops[line=@seq].iterations == 30" } */
/* { profile-check "loops[line=@seq].entries == 10" } */
/* { profile-check "loops[line=@while].iterations == 35" } */
/* { profile-check "loops[line=@collapse].iterations == 20" } */
/* { profile-check "consistent == true" } */
#include <stdio.h>

static int a[100], n = 40;

int
main (void)
{
#pragma acc parallel loop copy(a)
  for (int i = 0; i < n; i++) /* @parallel */
    a[i] += i & 1 ? 1 : 2;    /* @odd */
#pragma acc kernels
  {
#pragma acc loop independent
    for (int i = 0; i < 10; i++) /* @kernels */
#pragma acc loop seq
      for (int j = 0; j < 3; j++) /* @seq */
        while (a[i] < 5)          /* @while */
          a[i]++;
  }
#pragma acc parallel loop gang vector collapse(2)
  for (int i = 0; i < 5; i++) /* @collapse */
    for (int j = 0; j < 4; j++)
      a[i * 4 + j] += j;
  printf ("%d\n", a[3] + a[4] + a[7] - 1);
  return 0;
}
