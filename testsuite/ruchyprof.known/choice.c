/* SPDX-License-Identifier: MIT */
/* The front end exchanges the values of ?: where the first one is a constant
   or a variable; where the source has a macro that is no plain number nobody
   can tell, and the row says so.  */
/* { dg-do run } */
/* { dg-output "ok" } */
/* { profile-check "branches[line=@constant].taken == 3" } */
/* { profile-check "branches[line=@variable].taken == 4" } */
/* { profile-check "branches[line=@enumerator].taken == 5" } */
/* { profile-check "branches[line=@nan].taken == 0" } */
/* { profile-check "branches[line=@nan].not_taken == 16" } */
/* { profile-check "branches[line=@macro].taken == 6" } */
/* { profile-check "branches[line=@number].taken == 7" } */
/* { profile-check "branches[line=@number].not_taken == 9" } */
/* { profile-check "branches[line=@cast].taken == 7" } */
/* { profile-check "branches[line=@cast].not_taken == 9" } */
/* { profile-check "count(branches[line=@cast,direction=unknown]) == 0" } */
/* { profile-check "branches[line=@either,taken=7].not_taken == 9" } */
#include <stdio.h>

#define CHOOSE(c, a, b) ((c) ? (a) : (b))
#define NUMBER 5
#define CAST_NUMBER ((int) 5)
#define COMPUTED_NUMBER ((int) sizeof (int))
enum { RED = 7 };

static volatile int sink;
static volatile double none;

static __attribute__ ((noinline)) int
compute (int x)
{
  return x * 3;
}

int
main (void)
{
  none = __builtin_nan ("");
  for (int x = 0; x < 16; x++)
    {
      int y = sink;
      sink = x < 3 ? 1 : compute (x); /* @constant */
      sink = x < 4 ? y : compute (x); /* @variable */
      sink = x < 5 ? y : RED; /* @enumerator */
      sink = none < x ? 1 : compute (x); /* @nan */
      sink = CHOOSE (x < 6, 1, compute (x)); /* @macro */
      sink = x < 7 ? y : NUMBER; /* @number */
      sink = x < 7 ? y : CAST_NUMBER; /* @cast */
      sink = x < 7 ? y : COMPUTED_NUMBER; /* @either */
    }
  puts ("ok");
  return 0;
}
