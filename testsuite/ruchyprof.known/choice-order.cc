// SPDX-License-Identifier: MIT
/* The same as choice-order.c, in C++, which exchanges two constants or two
   variables as well.
   { dg-do run }
   { dg-output "ok" }
   { profile-check "branches[line=@converted-first,taken=6].not_taken == 4" }
   { profile-check "branches[line=@converted,taken=6].not_taken == 4" }
   { profile-check "branches[line=@argument-first,taken=6].not_taken == 4" }
   { profile-check "branches[line=@argument,taken=6].not_taken == 4" }
   { profile-check "branches[line=@constants,taken=9].not_taken == 1" }
   { profile-check "branches[line=@assigned,taken=9].not_taken == 1" }
   { profile-check "branches[line=@given,taken=9].not_taken == 1" }
   { profile-check "branches[line=@given-names,taken=9].not_taken == 1" }
   { profile-check "branches[line=@not-equal,taken=9].not_taken == 1" }
   { profile-check "branches[line=@none,taken=9].not_taken == 1" }
   { profile-check "branches[line=@none-converted,taken=9].not_taken == 1" }
   { profile-check "branches[line=@enumerators,taken=9].not_taken == 1" }
   { profile-check "branches[line=@plain,taken=1].not_taken == 9" }
   { profile-check "branches[line=@plain-given,taken=1].not_taken == 9" }
   { profile-check "branches[line=@and,taken=6].not_taken == 4" }
   { profile-check "branches[line=@and,taken=3].not_taken == 1" }
   { profile-check "branches[line=@template,taken=9].not_taken == 1" }
   { profile-check "count(branches[direction=unknown]) == 0" }
   { profile-check "consistent == true" }
 */
#include <cstdio>

static volatile unsigned sink;

enum colour
{
  RED,
  GREEN,
  BLUE
};

static unsigned __attribute__ ((noinline))
same (unsigned i)
{
  return i;
}

template <typename T>
static T __attribute__ ((noinline))
other (bool seven, T a, T b)
{
  T v = !seven ? a : b; /* @template */
  return v;
}

static void __attribute__ ((noinline))
ask (int k, unsigned u, int i, bool seven)
{
  sink = u > 3 ? k : u; /* @converted-first */
  sink = u > 3 ? u : k; /* @converted */
  same (u > 3 ? k : u); /* @argument-first */
  same (u > 3 ? u : k); /* @argument */
  int v = !seven ? 5 : 7; /* @constants */
  sink = v;
  sink = !seven ? 5 : 7; /* @assigned */
  same (!seven ? 5 : 7); /* @given */
  same (!seven ? i : k); /* @given-names */
  int w = !(i == k) ? 5 : 7; /* @not-equal */
  sink = w;
  same (!(i == k) ? 0 : i); /* @none */
  same (!(i == k) ? 0 : u); /* @none-converted */
  colour c = !seven ? GREEN : BLUE; /* @enumerators */
  sink = c;
  int x = seven ? 5 : 7; /* @plain */
  sink = x;
  same (seven ? i : k); /* @plain-given */
  sink = (u > 3 ? 0 : i < 3) && u; /* @and */
}

int
main ()
{
  for (int i = 0; i < 10; i++)
    {
      ask (3, i, i, i == 7);
      other (i == 7, i, 2);
    }
  puts ("ok");
}
