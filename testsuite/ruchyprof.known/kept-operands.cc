// SPDX-License-Identifier: MIT
/* The value of && or || with a constant is the truth of the other operand, for
   GCC no branch; the operand has a row all the same, at every level.  In C++
   the value has the place of the operand.
   { dg-do run }
   { dg-output "ok" }
   { profile-check "branches[line=@and-five,taken=9].not_taken == 1" }
   { profile-check "branches[line=@five-and,taken=9].not_taken == 1" }
   { profile-check "branches[line=@or-zero,taken=7].not_taken == 3" }
   { profile-check "branches[line=@zero-or,taken=7].not_taken == 3" }
   { profile-check "branches[line=@truth,taken=5].not_taken == 5" }
   { profile-check "branches[line=@not,taken=9].not_taken == 1" }
   { profile-check "branches[line=@twice,taken=7].not_taken == 3" }
   { profile-check "branches[line=@not-truth,taken=5].not_taken == 5" }
   { profile-check "branches[line=@member,taken=8].not_taken == 2" }
   { profile-check "branches[line=@call,taken=7].not_taken == 3" }
   { profile-check "branches[line=@call-or,taken=7].not_taken == 3" }
   { profile-check "branches[line=@call-and,taken=7].not_taken == 3" }
   { profile-check "branches[line=@assigned,taken=9].not_taken == 1" }
   { profile-check "branches[line=@comma,taken=2].not_taken == 8" }
   { profile-check "branches[line=@argument,taken=7].not_taken == 3" }
   { profile-check "branches[line=@behind,taken=7].not_taken == 3" }
   { profile-check "branches[line=@initialised,taken=9].not_taken == 1" }
   { profile-check "branches[line=@large,taken=9].not_taken == 1" }
   { profile-check "branches[line=@string,taken=1].not_taken == 9" }
   { profile-check "branches[line=@index,taken=9].not_taken == 1" }
   { profile-check "branches[line=@compared,taken=3].not_taken == 7" }
   { profile-check "branches[line=@chosen,taken=5].not_taken == 5" }
   { profile-check "branches[line=@switched,taken=1].not_taken == 9" }
   { profile-check "count(branches[line=@switched]) == 1" }
   { profile-check "branches[line=@negative,column=12].taken == 5" }
   { profile-check "branches[line=@negative,column=12].not_taken == 5" }
   { profile-check "count(branches[line=@negative]) == 1" }
   { profile-check "branches[line=@if,taken=9].not_taken == 1" }
   { profile-check "count(branches[line=@if]) == 1" }
   { profile-check "count(branches[line=@truth]) == 1" }
   { profile-check "count(branches[line=@not-truth]) == 1" }
   { profile-check "count(branches[line=@initialised]) == 1" }
   { profile-check "count(branches[line=@call-and]) == 1" }
   { profile-check "count(branches[line=@none]) == 0" }
   { profile-check "count(branches[direction=unknown]) == 0" }
   { profile-check "consistent == true" }
 */
#include <cstdio>
#include <cstring>

struct flags
{
  unsigned low : 3;
};

static volatile int sink, many[8];
static int last;

static __attribute__ ((noinline)) int
three (int i)
{
  return i > 2 ? i : 0;
}

static __attribute__ ((noinline)) void
ask (int i, bool odd, const struct flags *f, const char *name)
{
  sink = i && 5;                                /* @and-five */
  sink = 5 && i;                                /* @five-and */
  sink = i > 2 || 0;                            /* @or-zero */
  sink = 0 || i > 2;                            /* @zero-or */
  sink = odd && 5;                              /* @truth */
  sink = !(i && 5);                             /* @not */
  sink = (0 || i > 2) && 5;                     /* @twice */
  sink = !(odd || 0);                           /* @not-truth */
  sink = f->low || 0;                           /* @member */
  sink = three (i) && 5;                        /* @call */
  sink = three (i) || 0;                        /* @call-or */
  sink = (three (i) != 0) && 5;                 /* @call-and */
  sink = (last = i) && 5;                       /* @assigned */
  sink = (last++, i < 2) || 0;                  /* @comma */
  sink = three ((three (i) || 0));              /* @argument */
  sink = three ((last == i, (three (i) || 0))); /* @behind */
  bool set = i || 0;                           /* @initialised */
  sink = (last = i) && 18446744073709551615UL;  /* @large */
  sink = strcmp (name, "b") == 0 && 5;          /* @string */
  sink = many[(i && 5) & 7];                    /* @index */
  sink = ((i < 3 && 5) == set);                 /* @compared */
  sink = (5 && odd) ? 1 : 0;                    /* @chosen */
  switch ((!i) && 1)                            /* @switched */
    {
    case 0:
      last++;
      break;
    case 1:
      last += 2;
    }
  sink = -((!odd) || 0); /* @negative */
  if (i && 5)                                   /* @if */
    sink = 1;
  sink = set & odd; /* @none */
}

int
main ()
{
  static const char *const names[2] = { "a", "b" };
  for (int i = 0; i < 10; i++)
    {
      struct flags f = { (unsigned) i & 7 };
      ask (i, i & 1, &f, names[i == 4]);
    }
  puts ("ok");
}
