/* SPDX-License-Identifier: MIT */
/* A call of itself that GCC makes a loop of late, when the parameter whose
   address was taken has become a register, is a call all the same.  */
/* { dg-do run } */
/* { profile-check "functions[name=down].calls == 51" } */
/* { profile-check "functions[name=mix].calls == 49" } */
/* { profile-check "branches[line=@end].taken == 2" } */
/* { profile-check "branches[line=@end].not_taken == 49" } */
/* { profile-check "consistent == true" } */

static volatile int sink;
static int table[16];

static void
mix (int *to, int from)
{
  for (int i = 0; i < 3; i++)
    {
      sink = from;
      *to += from + table[i & 15];
      table[*to & 15] ^= *to;
      if (*to > 1000)
        *to &= 511;
      else
        sink = i;
      for (int j = 0; j < *to % 5; j++)
        sink = table[j] ^ *to;
    }
}

int __attribute__ ((noinline))
down (int n, int seed)
{
  if (n <= 0) /* @end */
    return seed & 1023;
  mix (&seed, n);
  for (int i = 0; i < seed % 3; i++)
    sink = i;
  return down (n - 1, seed + 1);
}

int
main (void)
{
  return down (40, 1) + down (9, 2) > 0 ? 0 : 1;
}
