/* SPDX-License-Identifier: MIT */
/* { dg-do run }
   Three operands of one __builtin_expect, which the front end takes apart:
   each has its row.  GCC 11 gave the first one's branch the place of what the
   first two make together.
   { profile-check "count(branches[line=@and]) == 3" }
   { profile-check "branches[line=@and,taken=59].not_taken == 1" }
   { profile-check "branches[line=@and,taken=7].not_taken == 52" }
   { profile-check "branches[line=@and,taken=4].not_taken == 3" }
   { profile-check "count(branches[line=@or]) == 3" }
   { profile-check "branches[line=@or,taken=35].not_taken == 25" }
   { profile-check "branches[line=@or,taken=21].not_taken == 4" }
   { profile-check "branches[line=@or,taken=10].not_taken == 11" }
   { profile-check "consistent == true" } */

#define LIKELY(x) __builtin_expect (!!(x), 1)
#define UNLIKELY(x) __builtin_expect (!!(x), 0)

static volatile int sink;
static unsigned char bytes[16] = { 7, 4, 7 };

static void __attribute__ ((noinline))
look (int a, int b, int y)
{
  if (UNLIKELY (b != 18 && bytes[b & 15] == 4 + 3 && a < 2)) // @and
    sink += 3;
  if (LIKELY (b >= 25 || (y && a > 1))) // @or
    sink++;
}

int
main (void)
{
  for (int i = 0; i < 60; i++)
    look (i % 4, i, i % 7 * 2);
  return 0;
}
