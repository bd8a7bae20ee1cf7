/* SPDX-License-Identifier: MIT */
/* Labels that GCC joins are garbage to its collector before the copies are
   made; what the copies' switches are made of must not be.  Constants above
   250 are not shared (--param integer-share-limit): what nothing refers to is
   freed, and its memory used for others.  */
/* { dg-do run } */
/* { option-matrix "-O0 --param ggc-min-expand=0 --param ggc-min-heapsize=0" "-O2 -g --param ggc-min-expand=0 --param ggc-min-heapsize=0" } */

#include <stdio.h>

static int sink;

#define FOUR(a, b, c, d)                                                      \
  case a:                                                                     \
  case b:                                                                     \
  case c:                                                                     \
  case d:
#define KIND(n)                                                               \
  __attribute__ ((noinline)) static int kind_##n (int c)                      \
  {                                                                           \
    switch (c)                                                                \
      {                                                                       \
        FOUR (n##00, n##01, n##02, n##03)                                     \
        FOUR (n##04, n##05, n##06, n##07)                                     \
        return 1;                                                             \
        FOUR (n##20, n##21, n##22, n##23)                                     \
        FOUR (n##24, n##25, n##26, n##27)                                     \
        return 2;                                                             \
      default:                                                                \
        return 0;                                                             \
      }                                                                       \
  }                                                                           \
  __attribute__ ((noinline)) static int other_##n (int x)                     \
  {                                                                           \
    sink += x * 9##n##1;                                                      \
    return x / 9##n##2 + sink % 9##n##3;                                      \
  }                                                                           \
  __attribute__ ((noinline)) static int decided_##n (int x)                   \
  {                                                                           \
    switch (n##55)                                                            \
      {                                                                       \
      case n##56:                                                             \
        return sink;                                                          \
      default:                                                                \
        return x;                                                             \
      }                                                                       \
  }
#define COUNT(n)                                                              \
  counts[kind_##n (i)]++;                                                     \
  x ^= other_##n (i);                                                         \
  x ^= decided_##n (i);
#define TEN(M, n)                                                             \
  M (n##0)                                                                    \
  M (n##1) M (n##2) M (n##3) M (n##4) M (n##5) M (n##6) M (n##7) M (n##8)     \
      M (n##9)
#define ALL(M)                                                                \
  TEN (M, 1) TEN (M, 2)

ALL (KIND)

int
main (void)
{
  int counts[3] = { 0 }, x = 0;
  for (int i = 0; i < 8000; i++)
    {
      ALL (COUNT)
    }
  printf ("%d %d %d\n", counts[0], counts[1], counts[2]);
  return x == 42;
}

/* { dg-output "159680 160 160" } */
/* { profile-check "sum(functions[name~kind_*].calls) == 160000" } */
/* { profile-check "sum(switches[function~kind_*].executions) == 160000" } */
/* { profile-check "sum(switches[function~kind_*].cases[1].count) == 160" } */
/* { profile-check "sum(switches[function~kind_*].cases[2].count) == 160" } */
/* { profile-check "sum(switches[function~decided_*].executions) == 160000" } */
/* { profile-check "sum(switches[function~decided_*].cases[0].count) == 160000" } */
/* { profile-check "consistent == true" } */
