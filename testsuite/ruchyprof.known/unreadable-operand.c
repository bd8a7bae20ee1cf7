/* SPDX-License-Identifier: MIT */
/* The operand of a condition whose text cannot be read keeps its direction,
   whatever its neighbours look like.  */
/* { dg-do run } */
/* { dg-output "48" } */
/* { profile-check "branches[line=@both,taken=0].not_taken == 16" } */
/* { profile-check "branches[line=@both,taken=3].not_taken == 13" } */
/* { profile-check "branches[line=@call].taken == 3" } */
/* { profile-check "branches[line=@call].not_taken == 13" } */
/* { profile-check "branches[line=@float,taken=4].not_taken == 12" } */
/* { profile-check "branches[line=@float,taken=6].not_taken == 6" } */
#include <stdio.h>

static struct
{
  unsigned high : 5;
} cell;
static float real[4] = { 1, 20, 3, 40 };
static unsigned char bytes[16];
static int shared = 3;

static __attribute__ ((noinline)) int
larger (int a, int b)
{
  return a > b;
}

int
main (void)
{
  int z = 0;
  for (int x = 0; x < 16; x++)
    {
      cell.high = (unsigned) x;
      z += cell.high > 11 || real[x & 3] < 11.5 ? 4 : 1; /* @float */
      if (bytes[x & 15] == 40
          || larger (((shared + 2 * bytes[x & 15]) % 37), x)) /* @call */
        z++;
      int k = x & 15;
      if (bytes[k] == 40 || larger ((shared + bytes[k]) % 37, x)) /* @both */
        z -= 1;
    }
  printf ("%d\n", z + 2);
}
