/* SPDX-License-Identifier: MIT */
/* A comparison that the source computes with is no condition, although GCC
   makes `a < b ? 0 : -1' of `(a < b) - 1'; a `? :' that it computes with is.
   { dg-do run }
   { dg-output "ok" }
   { profile-check "count(branches[line=@minus]) == 0" }
   { profile-check "count(branches[line=@arguments]) == 0" }
   { profile-check "count(branches[line=@times]) == 0" }
   { profile-check "branches[line=@choice].taken == 4" }
   { profile-check "branches[line=@choice].not_taken == 6" }
   { profile-check "branches[line=@behind].taken == 5" }
   { profile-check "branches[line=@behind].not_taken == 5" }
   { profile-check "branches[line=@condition].taken == 8" }
   { profile-check "branches[line=@condition].not_taken == 2" }
   { profile-check "branches[line=@bound].taken == 1" }
   { profile-check "branches[line=@bound].not_taken == 9" }
   { profile-check "consistent == true" }
 */
#include <stdio.h>

static volatile int sink;

static __attribute__ ((noinline)) int
use (int a, int b)
{
  return sink + a + b;
}

static __attribute__ ((noinline)) int
ask (int a, int b)
{
  sink = (a == 2) - 1; /* @minus */
  sink = use ((a < 3) - 1, (b > a) + 3); /* @arguments */
  sink = (a > 3) * 2; /* @times */
  sink = (a < 4 ? 5 : 0) - 1; /* @choice */
  sink = 1 - (a < 5 ? 5 : 0); /* @behind */
  sink = (a < 2) - 1 ? 3 : 4; /* @condition */
  return a < b - 1 ? 3 : 4; /* @bound */
}

int
main (void)
{
  for (int i = 0; i < 10; i++)
    ask (i, 2);
  puts ("ok");
  return 0;
}
