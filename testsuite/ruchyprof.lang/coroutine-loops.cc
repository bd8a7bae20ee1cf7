// SPDX-License-Identifier: MIT
// Loops and branches of coroutines: suspended within, in their conditions, in
// scopes with destructors; resumed in another thread, destroyed while
// suspended.  A coroutine's calls are the source's; its body has a row of its
// own, entered 1 + 40 + 1 times and 1 + 4 + 1 times.
// { dg-do run }
// { require c++ }
// { option-matrix -O0 -O1 -O2 -O3 -Os "-O2 -g" }
// { dg-options "-std=c++20" }
// { link-options -pthread }
// { dg-output "28 10" }
// { profile-check "functions[name=count].calls == 2" }
// { profile-check "functions[name=count.actor].calls == 48" }
// { profile-check "functions[name=count.actor].line == @count" }
// { profile-check "count(functions[name=count]) == 1" }
// { profile-check "loops[line=@while].iterations == 8" }
// { profile-check "loops[line=@while].entries == 2" }
// { profile-check "loops[line=@for].iterations == 6" }
// { profile-check "loops[line=@for].entries == 1" }
// { profile-check "loops[line=@do].iterations == 4" }
// { profile-check "loops[line=@do].entries == 1" }
// { profile-check "loops[line=@break].iterations == 6" }
// { profile-check "loops[line=@break].entries == 1" }
// { profile-check "loops[line=@range].iterations == 3" }
// { profile-check "loops[line=@range].entries == 1" }
// { profile-check "loops[line=@endless].iterations == 24" }
// { profile-check "loops[line=@endless].entries == 1" }
// { profile-check "branches[line=@while].taken == 8" }
// { profile-check "branches[line=@while].not_taken == 2" }
// { profile-check "branches[line=@while].kind == loop" }
// { profile-check "branches[line=@for].taken == 6" }
// { profile-check "branches[line=@third].taken == 2" }
// { profile-check "branches[line=@third].not_taken == 6" }
// { profile-check "branches[line=@awaited].taken == 3" }
// { profile-check "branches[line=@awaited].not_taken == 1" }
// { profile-check "branches[line=@until].taken == 3" }
// { profile-check "branches[line=@until].not_taken == 1" }
// { profile-check "branches[line=@leave].taken == 1" }
// { profile-check "branches[line=@leave].not_taken == 5" }
// { profile-check "count(branches[function=count.actor]) == 7" }
// { profile-check "count(switches[*]) == 1" }
// { profile-check "switches[line=@switch].executions == 5" }
// { profile-check "consistent == true" }

#include <cstdio>
#include <initializer_list>
#include <thread>

#include "generator.h"

/* Ready if its value is odd.  */
struct next
{
  int v;
  bool
  await_ready ()
  {
    return v & 1;
  }
  void
  await_suspend (std::coroutine_handle<>)
  {
  }
  int
  await_resume ()
  {
    return v;
  }
};

/* Suspends if its value is odd.  */
struct maybe
{
  int v;
  bool
  await_ready ()
  {
    return false;
  }
  bool
  await_suspend (std::coroutine_handle<>)
  {
    return v & 1;
  }
  int
  await_resume ()
  {
    return v;
  }
};

struct guard
{
  int &n;
  ~guard () { n++; }
};

static int odd, guards;

static generator
count (int limit) // @count
{
  int i = 0;
  while (co_await next { i } < limit) // @while
    {
      i++;
      if (i % 3 == 0) // @third
        continue;
      odd += 2;
    }
  for (int k = co_await next { 2 }; k < 8; k += co_await next { 1 }) // @for
    odd++;
  do // @do
    {
      guard g { guards };
      i--;
      if (co_await next { i }) // @awaited
        odd++;
    }
  while (co_await maybe { i } > 0); // @until
  for (;;)                          // @break
    {
      guard g { guards };
      if (co_await next { i } > 4) // @leave
        break;
      i++;
      switch (i & 3) // @switch
        {
        case 0:
          odd++;
          break;
        case 1:
          odd += co_await next { 4 };
          break;
        default:
          odd--;
        }
    }
  for (int j : { 1, 2, 3 }) // @range
    co_yield j;
  for (;;) // @endless
    co_await std::suspend_always {};
}

int
main ()
{
  generator g = count (4);
  for (int n = 0; n < 40; n++)
    if (n % 7 == 0)
      std::thread ([&] { g.handle.resume (); }).join ();
    else
      g.handle.resume ();
  g.handle.destroy ();
  generator h = count (4);
  for (int n = 0; n < 4; n++)
    h.handle.resume ();
  h.handle.destroy ();
  std::printf ("%d %d\n", odd, guards);
}
