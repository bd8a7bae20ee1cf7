// SPDX-License-Identifier: MIT
// Loops whose condition may throw where something catches or is to be
// destroyed: a loop's iteration is an entry to its body, not a test of its
// condition.
// { dg-do run }
// { require c++ }
// { option-matrix -O0 -O1 -O2 -O3 -Os "-O2 -g" }
// { dg-output "42 59" }
// { profile-check "loops[line=@while].iterations == 42" }
// { profile-check "loops[line=@while].entries == 10" }
// { profile-check "loops[line=@while].kind == while" }
// { profile-check "loops[line=@for].iterations == 15" }
// { profile-check "loops[line=@for].entries == 7" }
// { profile-check "loops[line=@do].iterations == 7" }
// { profile-check "loops[line=@do].entries == 7" }
// { profile-check "consistent == true" }

#include <cstdio>

static int seen, destroyed;

struct guard
{
  ~guard () { destroyed++; }
};

__attribute__ ((noinline)) static int
check (int x)
{
  if (x == 7)
    throw x;
  return x;
}

static int
loops (int n)
{
  int i = 0;
  try
    {
      guard g;
      while (check (i) < n) // @while
        {
          guard h;
          i++;
        }
      for (int k = 0; check (k) < n && check (k + 1) < n; k++) // @for
        seen++;
      do // @do
        {
          guard h;
          seen++;
        }
      while (check (seen) < n);
    }
  catch (int e)
    {
      seen += e;
    }
  return i;
}

int
main ()
{
  int sum = 0;
  for (int i = 0; i < 10; i++)
    {
      seen = 0;
      sum += loops (i);
    }
  std::printf ("%d %d\n", sum, destroyed);
}
