// SPDX-License-Identifier: MIT
// C++20 coroutines, resumed in the thread that made them and in new ones.
// { dg-do run }
// { require c++ }
// { dg-options "-std=c++20" }
// { link-options -pthread }
// { dg-output "5050" }
// { profile-check "functions[name=step].calls == 100" }
// { profile-check "branches[line=@steps].taken == 100" }
// { profile-check "branches[line=@odd].taken == 50" }
// { profile-check "consistent == true" }

#include <cstdio>
#include <thread>

#include "generator.h"

static int odd;

__attribute__ ((noinline)) static int
step (int i)
{
  if (i % 2 == 1) // @odd
    odd++;
  return i;
}

static generator
count (int limit)
{
  for (int i = 1; i <= limit; i++) // @steps
    co_yield step (i);
}

int
main ()
{
  generator g = count (100);
  int sum = 0;
  for (int i = 0; i < 100; i++)
    {
      if (i % 3 == 0)
        std::thread ([&] { g.handle.resume (); }).join ();
      else
        g.handle.resume ();
      sum += g.handle.promise ().value;
    }
  g.handle.resume ();
  g.handle.destroy ();
  std::printf ("%d\n", sum);
}
