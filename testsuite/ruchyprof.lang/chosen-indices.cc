// SPDX-License-Identifier: MIT
// A `? :' in an index has the place of the bracket's end in C++, as what `new'
// asks of the number of elements has: only the latter is none of the source.
// { dg-do run }
// { require c++ }
// { option-matrix -O0 -O2 }
// { dg-output "ok" }
// { profile-check "branches[line=@index,taken=20].not_taken == 40" }
// { profile-check "branches[line=@call,taken=12].not_taken == 48" }
// { profile-check "count(branches[line=@new]) == 0" }
// { profile-check "consistent == true" }

#include <cstdio>

static int __attribute__ ((noinline)) f (int x) { return x & 1; }

static int __attribute__ ((noinline)) ask (const int *a, int n)
{
  int found = a[(n % 3 == 1 ? 5 : 1) & 7]; // @index
  found += a[(n % 5 == 2 ? f (n) : n) & 7]; // @call
  int *made = new int[n + 1]; // @new
  made[0] = found;
  found = made[0];
  delete[] made;
  return found;
}

int
main ()
{
  static const int a[8] = { 0, 1, 0, 3, 0, 0, 2, 1 };
  int sum = 0;
  for (int n = 0; n < 60; n++)
    sum += ask (a, n);
  std::puts (sum > 0 ? "ok" : "none");
}
