// SPDX-License-Identifier: MIT
/* As turned-choices.c, in C++; and a `? :' that is an operand of && and ||,
   which is one operand there, and has the place of the operator if a constant
   was the other one.
   { dg-do run }
   { dg-output "ok" }
   { profile-check "branches[line=@equal-zero,taken=52].not_taken == 8" }
   { profile-check "branches[line=@equal,taken=53].not_taken == 7" }
   { profile-check "branches[line=@operand,taken=36].not_taken == 24" }
   { profile-check "branches[line=@operand,taken=24].not_taken == 36" }
   { profile-check "branches[line=@value,taken=25].not_taken == 35" }
   { profile-check "count(branches[line=@value,taken=14]) == 0" }
   { profile-check "consistent == true" }
 */
#include <cstdio>

static volatile int sink;
static int g;

#define ASK __attribute__ ((noinline)) static void

ASK
equal_zero (unsigned u)
{
  sink = u ? 5 : u; // @equal-zero
}

ASK
equal (int u)
{
  sink = u != 3 ? 5 : u; // @equal
}

ASK
operand (bool flag, int k, int i)
{
  if ((!flag ? 0 : 1) || ((g = i & 2) || k)) // @operand
    g += 3;
}

ASK
value (int i, int l)
{
  if ((l > 2 ? (g = i & 2) : 5) || false) // @value
    g += 3;
}

int
main ()
{
  for (int n = 0; n < 60; n++)
    {
      int i = n % 9 - 4, k = n % 7 - 1;
      equal_zero ((unsigned) (n % 8 - 2));
      equal (n % 8 - 2);
      operand (n % 5 > 2, k, i);
      value (i, n % 11 - 3);
    }
  std::puts ("ok");
}
