// SPDX-License-Identifier: MIT
// What C++ does for the elements of arrays (make, copy, destroy), before it
// deletes, to clean up, and in functions that are defaulted has no rows: the
// source asks nothing there, and has no loops.
// { dg-do run }
// { require c++ }
// { dg-options "-std=c++20" }
// { dg-output "36 36 11" }
// { profile-check "count(branches[kind~*]) == 4" }
// { profile-check "count(loops[kind~*]) == 2" }
// { profile-check "branches[line=@choice].taken == 1" }
// { profile-check "branches[line=@choice].not_taken == 0" }
// { profile-check "branches[line=@range].taken == 3" }
// { profile-check "branches[line=@range].not_taken == 1" }
// { profile-check "loops[line=@range].iterations == 3" }
// { profile-check "branches[line=@member].taken == 2" }
// { profile-check "branches[line=@member].not_taken == 1" }
// { profile-check "loops[line=@goto].iterations == 3" }
// { profile-check "branches[line=@again].taken == 2" }
// { profile-check "count(functions[name~__tcf*]) == 0" }
// { profile-check "functions[name=D::operator==].calls == 1" }
// { profile-check "functions[name=P::operator<=>].calls == 1" }
// { profile-check "sum(functions[name=S::~S].calls) == 36" }
// { profile-check "consistent == true" }
#include <compare>
#include <cstdio>
#include <initializer_list>

static int made, gone, positive = 4;

struct S
{
  int v;
  S () : v (made++) {}
  S (int x) : v (x) { made++; }
  S (const S &other) : v (other.v) { made++; }
  ~S () { gone++; }
};

struct A
{
  S s[4];
};

struct P
{
  int a;
  double b;
  auto operator<=> (const P &) const = default;
};

struct D
{
  int a, b;
  int c[3];
  bool operator== (const D &) const = default;
  D &operator= (const D &) = default;
};

static int
one ()
{
  return 1;
}

struct M // @member
{
  int initial = positive-- > 2 ? one () : gone;
};

static void
local ()
{
  S a[3];
  S b[2] = { 1, 2 };
  A c;
  A d = c;
}

static void
heap (int n)
{
  S *p = new S[n];
  delete[] p;
  S *q = new S[3]();
  delete[] q;
  S (*r)[2] = new S[n][2];
  delete[] r;
  S *one = n > 2 ? new S : nullptr; // @choice
  delete one;
}

static int
many (std::initializer_list<S> list)
{
  int sum = 0;
  for (const S &s : list) // @range
    sum += s.v;
  return sum;
}

static int
again (int n)
{
  int rounds = 0;
more:
  int *block = new int[n]; // @goto
  rounds++;
  delete[] block;
  if (rounds < n) // @again
    goto more;
  return rounds;
}

static S global[5];

int
main ()
{
  local ();
  heap (3);
  int k = many ({ 1, 2, 3 });
  D x{ 1, 2, { 1, 2, 3 } }, y{ 1, 2, { 1, 2, 4 } };
  k += x == y;
  y = x;
  P p{ made, 2 }, q{ gone, 3 };
  k += p < q;
  M m[3];
  k += m[0].initial + m[1].initial;
  k += again (3);
  static S once[2];
  std::printf ("%d %d %d\n", made, gone + 7, k);
  return 0;
}
