/* SPDX-License-Identifier: MIT */
/* Of a || that is always true, but whose first operand has effects, GCC keeps
   that operand, a `? :' made &&, at the place of the ||.
   { dg-do run }
   { dg-output "ok" }
   { profile-check "branches[line=@always,taken=7].not_taken == 3" }
   { profile-check "branches[line=@always,taken=5].not_taken == 2" }
   { profile-check "branches[line=@always,taken=1].not_taken == 4" }
   { profile-check "count(branches[direction=unknown]) == 0" }
   { profile-check "consistent == true" }
 */
#include <stdio.h>

static volatile int sink;

static __attribute__ ((noinline)) int
three (int i)
{
  return i > 2 ? i : 0;
}

static __attribute__ ((noinline)) void
ask (int i, int a, int b)
{
  sink = (three (i) && a ? b : 0) || (i || 7); /* @always */
}

int
main (void)
{
  for (int i = 0; i < 10; i++)
    ask (i, i > 4, i == 9);
  puts ("ok");
  return 0;
}
