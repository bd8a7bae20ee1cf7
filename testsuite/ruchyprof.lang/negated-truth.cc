// SPDX-License-Identifier: MIT
// Conditions that negate a truth value: taken means that the source's
// condition held, the negation included.
// { dg-do run }
// { require c++ }
// { dg-output "3 52" }
// { profile-check "branches[line=@while].taken == 10" }
// { profile-check "branches[line=@while].not_taken == 1" }
// { profile-check "branches[line=@if].taken == 3" }
// { profile-check "branches[line=@if].not_taken == 7" }
// { profile-check "branches[line=@other].taken == 3" }
// { profile-check "branches[line=@other].not_taken == 7" }
// { profile-check "branches[line=@twice].taken == 7" }
// { profile-check "branches[line=@twice].not_taken == 3" }

#include <cstdio>

static bool
ended (int i)
{
  return i >= 10;
}

static bool
large (int i)
{
  return i >= 3;
}

int
main ()
{
  int i = 0, small = 0, sum = 0;
  while (!ended (i)) /* @while */
    {
      if (!large (i)) /* @if */
        small++;
      bool is_large = large (i);
      sum += !is_large ? 1 : i; /* @other */
      if (!!is_large) /* @twice */
        sum++;
      i++;
    }
  std::printf ("%d %d\n", small, sum);
}
