/* SPDX-License-Identifier: MIT */
/* A switch counts how often it ran and how often each case was chosen,
   fall-through not counted as choosing.  */
/* { dg-do run } */
/* { dg-output "100 10 20 30 40" } */
/* { profile-check "switches[line=@switch].executions == 100" } */
/* { profile-check "switches[line=@switch].cases[values=0].count == 10" } */
/* { profile-check "switches[line=@switch].cases[values=1].count == 10" } */
/* { profile-check "switches[line=@switch].cases[values=default].count == 50" } */
/* { profile-check "switches[line=@switch].cases[values=2].count == 10" } */
/* { profile-check "switches[line=@switch].cases[values=\"3 ... 4\"].count == 20" } */
/* { profile-check "sum(switches[line=@switch].cases[*].count) == 100" } */
/* { profile-check "switches[line=@sparse].executions == 100" } */
/* { profile-check "switches[line=@sparse].cases[values=1000].count == 1" } */
/* { profile-check "consistent == true" } */

#include <stdio.h>

static int
classify (int i)
{
  int class = 0;
  switch (i % 10) /* @switch */
    {
    case 0:
      return 1;
    case 1:
      class++;
      /* Falls through.  */
    case 2:
      class++;
      return class > 0 ? 2 : 0;
    case 3 ... 4:
      return 3;
    default:
      return 4;
    }
}

static int
sparse (int i)
{
  switch (i * 100) /* @sparse */
    {
    case 1000:
      return 10;
    case 5500:
      return 20;
    case -7:
      return 30;
    }
  return 0;
}

int
main (void)
{
  int counts[5] = { 0 };
  int total = 0;
  for (int i = 0; i < 100; i++)
    {
      counts[classify (i)]++;
      total += sparse (i);
    }
  printf ("%d %d %d %d %d\n", 100, counts[1], counts[2], counts[3] + 10,
          counts[4] - total / 3);
  return 0;
}
