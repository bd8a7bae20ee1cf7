// SPDX-License-Identifier: MIT
// Whether a static variable is initialised is no branch of the source.
// { dg-do run }
// { require c++ }
// { dg-output "15" }
// { profile-check "count(branches[*]) == 2" }
// { profile-check "branches[line=@made].taken == 1" }
// { profile-check "branches[line=@made].not_taken == 2" }
// { profile-check "branches[line=@loop].taken == 3" }
// { profile-check "functions[name=number].calls == 4" }
// { profile-check "functions[name=made].calls == 3" }
// { profile-check "consistent == true" }

#include <cstdio>

struct counter
{
  int value;
  counter (int v) : value (v) {}
  ~counter () {}
};

static int
made (int x)
{
  if (x > 3) // @made
    return x;
  return 3;
}

thread_local counter own (made (2));

int &
number (int x)
{
  static counter first (made (x));
  static int second = made (1);
  first.value += second;
  return first.value;
}

int
main ()
{
  for (int i = 0; i < 3; i++) // @loop
    number (4 + i);
  std::printf ("%d\n", number (0) * 0 + own.value * 0 + 15);
}
