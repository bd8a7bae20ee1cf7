/* SPDX-License-Identifier: MIT */
/* Loops that are vectorised, unrolled, turned into memset or memcpy, replaced
   by their final value or by one instruction: the counts stay.  */
/* { dg-do run } */
/* { dg-output "499500 1000 8 1000" } */
/* { profile-check "loops[line=@fill].iterations == 1000" } */
/* { profile-check "loops[line=@clear].iterations == 1000" } */
/* { profile-check "loops[line=@copy].iterations == 1000" } */
/* { profile-check "loops[line=@sum].iterations == 1000" } */
/* { profile-check "loops[line=@conditional].iterations == 1000" } */
/* { profile-check "branches[line=@larger].taken == 499" } */
/* { profile-check "branches[line=@larger].not_taken == 501" } */
/* { profile-check "loops[line=@bits].iterations == 8" } */
/* { profile-check "loops[line=@unrolled].iterations == 4" } */
/* { profile-check "loops[line=@unused].iterations == 1000" } */
/* { profile-check "consistent == true" } */

#include <stdio.h>

enum
{
  SIZE = 1000
};

static int a[SIZE], b[SIZE], c[SIZE];

static int __attribute__ ((noinline))
sum_up (void)
{
  int sum = 0;
  for (int i = 0; i < SIZE; i++) /* @sum */
    sum += a[i];
  return sum;
}

static int __attribute__ ((noinline))
count_larger (int limit)
{
  int count = 0;
  for (int i = 0; i < SIZE; i++) /* @conditional */
    if (a[i] > limit)            /* @larger */
      count++;
  return count;
}

static int __attribute__ ((noinline))
count_bits (unsigned word)
{
  int bits = 0;
  while (word) /* @bits */
    {
      word &= word - 1;
      bits++;
    }
  return bits;
}

int
main (void)
{
  for (int i = 0; i < SIZE; i++) /* @fill */
    a[i] = i;
  for (int i = 0; i < SIZE; i++) /* @clear */
    b[i] = 0;
  for (int i = 0; i < SIZE; i++) /* @copy */
    c[i] = b[i];
  int four = 0;
  for (int i = 0; i < 4; i++) /* @unrolled */
    four += a[i] & 1;
  int unused = 0;
  for (int i = 0; i < SIZE; i++) /* @unused */
    unused += i;
  printf ("%d %d %d %d\n", sum_up (), count_larger (500) + 501,
          count_bits (0xf00f), 998 + four + c[5]);
  return 0;
}
