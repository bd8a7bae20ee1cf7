/* SPDX-License-Identifier: MIT */
/* Of several comparisons with zero at the end of a condition GCC merges the
   last two; those before them are not meant.
   { dg-do run }
   { dg-output "3" }
   { profile-check "branches[line=@bytes,column=6].taken == 9" }
   { profile-check "branches[line=@bytes,column=16].taken == 9" }
   { profile-check "branches[line=@bytes,column=27].taken == 4" }
   { profile-check "branches[line=@bytes,column=27].not_taken == 5" }
   { profile-check "branches[line=@bytes,column=38].taken == 3" }
   { profile-check "branches[line=@bytes,column=38].not_taken == 1" }
   { profile-check "branches[line=@members,taken=4].not_taken == 5" }
   { profile-check "branches[line=@members,taken=3].not_taken == 1" }
   { profile-check "count(branches[line=@members]) == 3" }
   { profile-check "count(branches[direction=unknown]) == 0" } */
#include <stdio.h>

struct bytes
{
  unsigned char a, b;
};

__attribute__ ((noinline)) static int
bytes (unsigned char d0, unsigned char d1, unsigned char d2, unsigned char d3)
{
  if (d0 == 60 && d1 == 0 && d2 == 0 && d3 == 0) /* @bytes */
    return 1;
  return 0;
}

__attribute__ ((noinline)) static int
members (const struct bytes *s, unsigned char d)
{
  if (s->a == 0 && d == 0 && s->b == 0) /* @members */
    return 1;
  return 0;
}

int
main (void)
{
  int n = 0, m = 0;
  for (int i = 0; i < 9; i++)
    {
      struct bytes s = { 0, i > 5 || i == 3 };
      n += bytes (60, 0, i > 3, i > 5 || i == 3);
      m += members (&s, i > 3);
    }
  printf ("%d\n", n == m ? n : 0);
  return 0;
}
