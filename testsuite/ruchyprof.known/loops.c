/* SPDX-License-Identifier: MIT */
/* Iterations are the times a body is entered, entries the times a loop is
   reached: loops of 0, 1, 1000 and 1000000 iterations, of every kind.  */
/* { dg-do run } */
/* { dg-output "1001001 1000 1 500500 10 45" } */
/* { profile-check "loops[line=@none].iterations == 0" } */
/* { profile-check "loops[line=@none].entries == 1" } */
/* { profile-check "loops[line=@once].iterations == 1" } */
/* { profile-check "loops[line=@thousand].iterations == 1000" } */
/* { profile-check "loops[line=@million].iterations == 1000000" } */
/* { profile-check "loops[line=@million].entries == 1" } */
/* { profile-check "loops[line=@while].iterations == 1000" } */
/* { profile-check "loops[function=do_loop].iterations == 1" } */
/* { profile-check "loops[function=do_loop].entries == 1" } */
/* { profile-check "loops[line=@triangle].iterations == 1000" } */
/* { profile-check "loops[function=goto_loop].iterations == 10" } */
/* { profile-check "loops[line=@forever].iterations == 10" } */
/* { profile-check "consistent == true" } */

#include <stdio.h>

static long
count_up (long limit)
{
  long sum = 0;
  for (long i = 0; i < limit; i++) /* @thousand */
    sum++;
  return sum;
}

static long
while_loop (int n)
{
  long turns = 0;
  while (n > 0) /* @while */
    {
      n--;
      turns++;
    }
  return turns;
}

static long
do_loop (int n)
{
  long turns = 0;
  do /* @do */
    {
      turns++;
      n--;
    }
  while (n > 0);
  return turns;
}

static long
goto_loop (int n)
{
  long turns = 0;
again:
  turns++;
  if (turns < n)
    goto again;
  return turns;
}

static long
forever (int n)
{
  long sum = 0;
  for (int i = 0;; i++) /* @forever */
    {
      if (i == n - 1)
        break;
      sum += i + 1;
    }
  return sum;
}

int
main (void)
{
  long all = 0;
  for (int i = 0; i < 0; i++) /* @none */
    all++;
  for (int i = 0; i < 1; i++) /* @once */
    all++;
  for (int i = 0; i < 1000000; i++) /* @million */
    all++;
  all += count_up (1000);

  long triangle = 0;
  for (int i = 1; i <= 1000; i++) /* @triangle */
    triangle += i;

  printf ("%ld %ld %ld %ld %ld %ld\n", all, while_loop (1000), do_loop (0),
          triangle, goto_loop (10), forever (10));
  return 0;
}
