/* SPDX-License-Identifier: MIT */
/* Loops that OpenMP shares out: one row each, at the `for', however the
   library deals their iterations out.  Entries are threads that reach the
   loop.  What GCC adds (shares, the master's question, initial values of
   reductions) has no rows.  */
/* { dg-do run } */
/* { option-matrix "-O0 -fopenmp" "-O1 -fopenmp" "-O2 -fopenmp" "-O3 -fopenmp" "-Os -fopenmp" "-O2 -g -fopenmp" } */
/* { dg-output "145 8 60" } */
/* { profile-check "loops[line=@simd].iterations == 300" } */
/* { profile-check "loops[line=@simd].entries == 1" } */
/* { profile-check "loops[line=@simd].kind == for" } */
/* { profile-check "loops[line=@both].iterations == 120" } */
/* { profile-check "loops[line=@both].entries == 4" } */
/* { profile-check "loops[line=@last].iterations == 145" } */
/* { profile-check "loops[line=@last].entries == 3" } */
/* { profile-check "loops[line=@parts].iterations == 301" } */
/* { profile-check "loops[line=@ordered].iterations == 300" } */
/* { profile-check "loops[line=@ordered].entries == 4" } */
/* { profile-check "loops[line=@dynamic].iterations == 500" } */
/* { profile-check "loops[line=@dynamic].column == 3" } */
/* { profile-check "branches[line=@odd].taken == 250" } */
/* { profile-check "branches[line=@odd].not_taken == 250" } */
/* { profile-check "loops[line=@outer].iterations == 7" } */
/* { profile-check "loops[line=@inner].iterations == 21" } */
/* { profile-check "loops[line=@inner].entries == 7" } */
/* { profile-check "loops[line=@runtime].iterations == 9" } */
/* { profile-check "loops[line=@runtime].entries == 4" } */
/* { profile-check "loops[line=@while].iterations == 36" } */
/* { profile-check "loops[line=@while].entries == 9" } */
/* { profile-check "loops[line=@collapse].iterations == 55" } */
/* { profile-check "count(loops[line=@collapsed]) == 0" } */
/* { profile-check "loops[line=@do].iterations == 72" } */
/* { profile-check "loops[line=@do].entries == 24" } */
/* { profile-check "loops[line=@dos].iterations == 24" } */
/* { profile-check "loops[line=@label].iterations == 12" } */
/* { profile-check "loops[line=@goto].iterations == 60" } */
/* { profile-check "loops[line=@goto].entries == 12" } */
/* { profile-check "loops[line=@task].iterations == 40" } */
/* { profile-check "loops[line=@task].entries == 10" } */
/* { profile-check "loops[line=@none].iterations == 0" } */
/* { profile-check "loops[line=@none].entries == 4" } */
/* { profile-check "loops[line=@target].iterations == 64" } */
/* { profile-check "loops[line=@again].iterations == 20" } */
/* { profile-check "loops[line=@again].entries == 4" } */
/* { profile-check "loops[line=@back].iterations == 4" } */
/* { profile-check "loops[line=@macro].iterations == 14" } */
/* { profile-check "loops[line=@behind].iterations == 5" } */
/* { profile-check "loops[line=@nested].iterations == 6" } */
/* { profile-check "loops[line=@nested].entries == 2" } */
/* { profile-check "loops[line=@threads].iterations == 30" } */
/* { profile-check "count(loops[kind~*]) == 24" } */
/* { profile-check "count(branches[line=@clause]) == 3" } */
/* { profile-check "sum(branches[line=@clause].not_taken) == 0" } */
/* { profile-check "count(branches[line=@master]) == 0" } */
/* { profile-check "count(branches[kind~*]) == 9" } */
/* { profile-check "functions[name=work].calls == 21" } */
/* { profile-check "functions[name=main._omp_fn.0].calls == 4" } */
/* { profile-check "consistent == true" } */
#include <omp.h>
#include <stdio.h>

static int a[1000], b[1000], n = 300, parts[4];

#define SHARE(n)                                                              \
  _Pragma ("omp parallel for") for (int i = 0; i < n; i++) a[i]++

__attribute__ ((noinline)) static int
work (int i)
{
  return i;
}

int
main (void)
{
  int last = 0, fives = 0, round = 0;
  omp_set_dynamic (0);
  omp_set_num_threads (4);
  omp_set_max_active_levels (2);
#pragma omp simd
  for (int i = 0; i < 300; i++) /* @simd */
    a[i] += 3;
#pragma omp parallel for simd
  for (int i = 0; i < 120; i++) /* @both */
    a[i] += 3;
#pragma omp parallel for lastprivate(last)                                    \
    num_threads(n > 3 ? 3 : 2) if (n > 100 && n < 1000) /* @clause */
  for (int i = 10; i < n; i += 2) /* @last */
    last = (i - 8) / 2;
#pragma omp parallel for reduction(+ : parts[:4]) schedule(static, 8)
  for (int i = 0; i <= n; i++) /* @parts */
    parts[i % 4]++;
#pragma omp parallel for ordered schedule(guided)
  for (int i = n; i > 0; i--) /* @ordered */
    {
#pragma omp ordered
      fives += i % 5 == 0;
    }
#pragma omp parallel for schedule(dynamic, 7)
  for (int i = 0; i < 500; i++) /* @dynamic */
    {
      if (i & 1) /* @odd */
        a[i] = i;
      else
        a[i] = -i;
    }
#pragma omp parallel
  {
#pragma omp single
    a[3]++;
#pragma omp master /* @master */
    a[4]++;
#pragma omp for
    for (int i = 0; i < 7; i++)   /* @outer */
      for (int j = 0; j < 3; j++) /* @inner */
        a[i] += work (j);
#pragma omp for schedule(runtime)
    for (int i = 0; i < 9; i++) /* @runtime */
      while (b[i] < 4)          /* @while */
        b[i]++;
  }
#pragma omp parallel for collapse(2)
  for (int i = 0; i < 10; i++)   /* @collapse */
    for (int j = i; j < 10; j++) /* @collapsed */
      a[i] += j;
#pragma omp parallel for collapse(2) schedule(dynamic)
  for (int i = 0; i < 6; i++) /* @dos */
    for (int j = 0; j < 4; j++)
      do /* @do */
        b[100 + i * 4 + j]++;
      while (b[100 + i * 4 + j] < 3);
#pragma omp parallel for schedule(static, 2)
  for (int i = 0; i < 12; i++) /* @label */
    {
    more:
      b[200 + i]++; /* @goto */
      if (b[200 + i] < 5)
        goto more;
    }
#pragma omp taskloop grainsize(4)
  for (int i = 0; i < 40; i++) /* @task */
    a[i]++;
#pragma omp parallel for
  for (int i = 0; i < 0; i++) /* @none */
    a[i]++;
#pragma omp target teams distribute parallel for map(tofrom : a)
  for (int i = 0; i < 64; i++) /* @target */
    a[i]++;
back:
  round++; /* @back */
#pragma omp simd
  for (int i = 0; i < 5; i++) /* @again */
    a[i]++;
  if (round < 4)
    goto back;
  SHARE (14); /* @macro */
#pragma omp parallel for \
    schedule(static, 1) /* a comment
    of two lines */
  /* and another */
  for (int i = 0; i < 5; i++) /* @behind */
    a[i]++;
#pragma omp parallel for num_threads(2)
  for (int i = 0; i < 6; i++) /* @nested */
    {
#pragma omp parallel for num_threads(2)
      for (int j = 0; j < 5; j++) /* @threads */
        a[i * 5 + j] += j;
    }
  printf ("%d %d %d\n", last, round * 2, fives);
  return 0;
}
