/* SPDX-License-Identifier: MIT */
/* Conditions of `? :' that the front end turns round: with a value that is
   equal to a constant where it is chosen, below a negation, in an argument.
   { dg-do run }
   { dg-output "ok" }
   { profile-check "branches[line=@equal-zero,taken=52].not_taken == 8" }
   { profile-check "branches[line=@equal,taken=53].not_taken == 7" }
   { profile-check "branches[line=@equal-first,taken=7].not_taken == 53" }
   { profile-check "branches[line=@argument,taken=9].not_taken == 51" }
   { profile-check "branches[line=@argument,taken=41].not_taken == 10" }
   { profile-check "branches[line=@chosen,taken=9].not_taken == 51" }
   { profile-check "branches[line=@chosen,taken=41].not_taken == 10" }
   { profile-check "branches[line=@kept,taken=9].not_taken == 51" }
   { profile-check "branches[line=@kept,taken=1].not_taken == 8" }
   { profile-check "count(branches[direction=unknown]) == 0" }
   { profile-check "consistent == true" }
 */
#include <stdio.h>

static volatile int sink;

#define ASK __attribute__ ((noinline)) static void

__attribute__ ((noinline)) static int
f (int x)
{
  return (x * 7 + 3) >> 1 & 3;
}

ASK
equal_zero (unsigned u)
{
  sink = u ? 5 : u; /* @equal-zero */
}

ASK
equal (int u)
{
  sink = u != 3 ? 5 : u; /* @equal */
}

ASK
equal_first (int u)
{
  sink = u == 3 ? u : 5; /* @equal-first */
}

ASK
argument (int k, int i)
{
  sink = f ((!(f (k) == 2 ? 0 : i < 3)) ? i + 2 : f (k)); /* @argument */
}

ASK
chosen (int c, int i)
{
  sink = !(c == 2 ? 0 : i < 3) ? i + 2 : c; /* @chosen */
}

ASK
kept (int c, int i)
{
  sink = !(c == 2 ? i > 3 : 1) || 0; /* @kept */
}

int
main (void)
{
  for (int n = 0; n < 60; n++)
    {
      int i = n % 9 - 4, k = n % 7 - 1;
      equal_zero ((unsigned) (n % 8 - 2));
      equal (n % 8 - 2);
      equal_first (n % 8 - 2);
      argument (k, i);
      chosen (k, i);
      kept (k, i);
    }
  puts ("ok");
  return 0;
}
