/* SPDX-License-Identifier: MIT */
/* The values of a `? :' that GCC exchanges: a variable goes behind one that is
   converted, two values go with the negation of the condition, and in C a
   `? :' that is the condition of another one has the place of that one.
   { dg-do run }
   { dg-output "ok" }
   { profile-check "branches[line=@converted-first,taken=6].not_taken == 4" }
   { profile-check "branches[line=@converted,taken=6].not_taken == 4" }
   { profile-check "branches[line=@argument-first,taken=6].not_taken == 4" }
   { profile-check "branches[line=@argument,taken=6].not_taken == 4" }
   { profile-check "branches[line=@returned,taken=6].not_taken == 4" }
   { profile-check "branches[line=@cast,taken=6].not_taken == 4" }
   { profile-check "branches[line=@constants,taken=9].not_taken == 1" }
   { profile-check "branches[line=@given,taken=9].not_taken == 1" }
   { profile-check "branches[line=@names,taken=9].not_taken == 1" }
   { profile-check "branches[line=@truth,taken=6].not_taken == 4" }
   { profile-check "branches[line=@truth,taken=9].not_taken == 1" }
   { profile-check "branches[line=@chosen,taken=1].not_taken == 9" }
   { profile-check "branches[line=@chosen,taken=10].not_taken == 0" }
   { profile-check "branches[line=@negated,taken=1].not_taken == 9" }
   { profile-check "branches[line=@negated,taken=0].not_taken == 1" }
   { profile-check "branches[line=@not-equal,taken=9].not_taken == 1" }
   { profile-check "branches[line=@not-equal,taken=8].not_taken == 1" }
   { profile-check "branches[line=@pointer,not_taken=9].taken == 1" }
   { profile-check "branches[line=@pointer,not_taken=0].taken == 1" }
   { profile-check "branches[line=@or,taken=1].not_taken == 9" }
   { profile-check "branches[line=@or,taken=8].not_taken == 1" }
   { profile-check "count(branches[direction=unknown]) == 0" }
   { profile-check "consistent == true" }
 */
#include <stdio.h>

static volatile unsigned sink;

static __attribute__ ((noinline)) unsigned
same (unsigned i)
{
  return i;
}

static __attribute__ ((noinline)) unsigned
larger (int k, unsigned u)
{
  return u > 3 ? u : k; /* @returned */
}

static __attribute__ ((noinline)) void
ask (int k, unsigned u, int i, const int *p, _Bool seven)
{
  sink = u > 3 ? k : u; /* @converted-first */
  sink = u > 3 ? u : k; /* @converted */
  same (u > 3 ? k : u); /* @argument-first */
  same (u > 3 ? u : k); /* @argument */
  sink = u > 3 ? u : (unsigned) k; /* @cast */
  int v = !seven ? 5 : 7; /* @constants */
  sink = v;
  same (!seven ? 5 : 7); /* @given */
  sink = !seven ? k : i; /* @names */
  if (u > 3 ? u : i) /* @truth */
    sink = 1;
  sink = (same (i) == 2 ? k : same (k)) ? u : 7; /* @chosen */
  if (!i ? i == k : 0) /* @negated */
    sink = 2;
  if (!(i == k) ? i : 0) /* @not-equal */
    sink = 3;
  if (!i ? p : 0) /* @pointer */
    sink = 4;
  if (!i ? 1 : p != 0) /* @or */
    sink = 5;
}

int
main (void)
{
  for (int i = 0; i < 10; i++)
    {
      ask (3, i, i, i == 9 ? NULL : &i, i == 7);
      larger (3, i);
    }
  puts ("ok");
  return 0;
}
