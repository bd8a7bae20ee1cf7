// SPDX-License-Identifier: MIT
// Operands of && and || that are variables of type bool: the front end
// evaluates `a && b' as `a & b', and GCC changes the order of the two, once
// where statements are made, and once in copies.  `if (flag || a)' has one row
// for each.
// { dg-do run }
// { require c++ }
// { option-matrix -O0 -O1 -O2 -O3 -Os }
// { dg-output "ok" }
// { profile-check "branches[line=@or,taken=3].not_taken == 7" }
// { profile-check "branches[line=@or,taken=4].not_taken == 3" }
// { profile-check "branches[line=@or-behind,taken=7].not_taken == 3" }
// { profile-check "branches[line=@or-behind,taken=0].not_taken == 3" }
// { profile-check "branches[line=@and,taken=6].not_taken == 4" }
// { profile-check "branches[line=@and,taken=2].not_taken == 4" }
// { profile-check "branches[line=@not,taken=6].not_taken == 4" }
// { profile-check "branches[line=@not,taken=4].not_taken == 0" }
// { profile-check "branches[line=@loop,taken=9].not_taken == 4" }
// { profile-check "branches[line=@loop,taken=3].not_taken == 6" }
// { profile-check "branches[line=@three,taken=7].not_taken == 3" }
// { profile-check "branches[line=@three,taken=3].not_taken == 4" }
// { profile-check "branches[line=@three,taken=1].not_taken == 2" }
// { profile-check "branches[line=@middle,taken=6].not_taken == 4" }
// { profile-check "branches[line=@middle,taken=2].not_taken == 4" }
// { profile-check "branches[line=@middle,taken=1].not_taken == 1" }
// { profile-check "branches[line=@last,taken=6].not_taken == 4" }
// { profile-check "branches[line=@last,taken=4].not_taken == 2" }
// { profile-check "branches[line=@last,taken=1].not_taken == 3" }
// { profile-check "branches[line=@both,not_taken=7].taken == 3" }
// { profile-check "branches[line=@both,not_taken=0].taken == 3" }
// { profile-check "branches[line=@local,taken=8].not_taken == 2" }
// { profile-check "branches[line=@local,taken=1].not_taken == 1" }
// { profile-check "branches[line=@macro,taken=6].not_taken == 4" }
// { profile-check "branches[line=@macro,taken=2].not_taken == 4" }
// { profile-check "branches[line=@truth,taken=3].not_taken == 7" }
// { profile-check "branches[line=@truth,taken=7].not_taken == 0" }
// { profile-check "count(branches[line=@truth]) == 2" }
// { profile-check "branches[line=@truth-last,taken=9].not_taken == 1" }
// { profile-check "branches[line=@truth-last,taken=1].not_taken == 0" }
// { profile-check "count(branches[line=@truth-last]) == 2" }
// { profile-check "branches[line=@truths,taken=9].not_taken == 1" }
// { profile-check "branches[line=@truths,taken=4].not_taken == 6" }
// { profile-check "count(branches[line=@truths]) == 4" }
// { profile-check "branches[line=@chosen,taken=3].not_taken == 7" }
// { profile-check "branches[line=@chosen,taken=7].not_taken == 0" }
// { profile-check "count(branches[line=@chosen]) == 2" }
// { profile-check "branches[line=@not-and,taken=7].not_taken == 3" }
// { profile-check "branches[line=@not-and,taken=4].not_taken == 3" }
// { profile-check "branches[line=@not-or,taken=7].not_taken == 3" }
// { profile-check "branches[line=@not-or,taken=2].not_taken == 1" }
// { profile-check "consistent == true" }
#include <cstdio>

#define BOTH(p, q) ((p) && (q))

static int sum;

#define ASK __attribute__ ((noinline)) static int

ASK
in_or (int a, int b, bool flag)
{
  return flag || a < b; // @or
}

ASK
behind (int a, int b, bool flag)
{
  return a < b || flag; // @or-behind
}

ASK
in_and (int a, bool flag)
{
  return flag && a > 3; // @and
}

ASK
in_not (int a, int b, bool flag)
{
  sum = !(flag || a != b) ? 3 : a; // @not
  return sum;
}

ASK
in_loop (int a, bool flag)
{
  while (flag && a > 3) // @loop
    {
      a--;
      sum++;
    }
  return a;
}

ASK
three (int a, int b, bool flag)
{
  if (flag && a > 3 && b) // @three
    return 3;
  return 4;
}

ASK
middle (int a, int b, bool flag)
{
  return a > 3 && flag && b > 2; // @middle
}

ASK
last (int a, int b, bool flag)
{
  return a > 3 && b > 2 && flag; // @last
}

ASK
both (bool second, int a, bool flag)
{
  bool first = a < 3;
  if (first && flag) // @both
    return 1;
  return second;
}

ASK
local (int a, int b)
{
  bool later = a > 2, earlier = b > 1;
  sum += earlier || later; // @local
  return sum;
}

ASK
macro (int a, bool flag)
{
  return BOTH (a > 3, flag); // @macro
}

ASK
truth (int a, bool flag)
{
  if (flag || a) // @truth
    return 3;
  return 4;
}

ASK
truth_last (int a, bool flag)
{
  if (a || flag) // @truth-last
    return 3;
  return 4;
}

ASK
truths (int a, int b, bool flag)
{
  while ((a || flag) && (b > 5 || a == 1)) // @truths
    {
      sum++;
      break;
    }
  return 4;
}

ASK
chosen (int a, bool flag)
{
  sum += (flag || a) ? 0 : sum; // @chosen
  return sum;
}

ASK
not_and (int a, bool flag)
{
  return !(a > 2 && !flag); // @not-and
}

ASK
not_or (int a, bool flag)
{
  if (!(a > 2 || flag)) // @not-or
    return 3;
  return 4;
}

int
main ()
{
  for (int i = 0; i < 10; i++)
    {
      in_or (i, 7, i < 3);
      behind (i, 7, i < 3);
      in_and (i, i < 6);
      in_not (i, 2, i < 6);
      in_loop (i, i < 6);
      three (i, i & 1, i < 7);
      middle (i, i * 3 % 10, i < 6);
      last (i, i * 3 % 10, i < 6);
      both (i < 5, i, i < 5);
      local (i, i * 3 % 10);
      macro (i, i < 6);
      truth (i % 9, i == 0 || i == 9 || i == 4);
      truth_last (i, i == 0);
      truths (i, i, i == 0);
      chosen (i % 9, i == 0 || i == 9 || i == 4);
      not_and (i, i > 6);
      not_or (i, i < 2);
    }
  std::puts ("ok");
}
