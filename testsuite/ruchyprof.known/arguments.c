/* SPDX-License-Identifier: MIT */
/* A `? :' that is an argument has the place of the call, and the front end may
   have exchanged its values: which way is true is read from the text behind
   its condition.  */
/* { dg-do run } */
/* { dg-output "ok" } */
/* { profile-check "branches[line=@first].taken == 1" } */
/* { profile-check "branches[line=@first].not_taken == 11" } */
/* { profile-check "count(branches[line=@first,direction=unknown]) == 0" } */
/* { profile-check "branches[line=@second].taken == 1" } */
/* { profile-check "branches[line=@second].not_taken == 11" } */
/* { profile-check "count(branches[line=@second,direction=unknown]) == 0" } */
/* { profile-check "branches[line=@variable].taken == 3" } */
/* { profile-check "branches[line=@variable].not_taken == 9" } */
/* { profile-check "count(branches[line=@variable,direction=unknown]) == 0" } */
/* { profile-check "branches[line=@constant].taken == 3" } */
/* { profile-check "branches[line=@constant].not_taken == 9" } */
/* { profile-check "count(branches[line=@constant,direction=unknown]) == 0" } */
/* { profile-check "branches[line=@enumerator].taken == 3" } */
/* { profile-check "branches[line=@enumerator].not_taken == 9" } */
/* { profile-check "count(branches[line=@enumerator,direction=unknown]) == 0" } */
/* { profile-check "branches[line=@call].taken == 3" } */
/* { profile-check "branches[line=@call].not_taken == 9" } */
/* { profile-check "count(branches[line=@call,direction=unknown]) == 0" } */
/* { profile-check "branches[line=@macro].taken == 3" } */
/* { profile-check "branches[line=@macro].not_taken == 9" } */
/* { profile-check "count(branches[line=@macro,direction=unknown]) == 0" } */
/* { profile-check "branches[line=@macro-second].taken == 3" } */
/* { profile-check "branches[line=@macro-second].not_taken == 9" } */
/* { profile-check "count(branches[line=@macro-second,direction=unknown]) == 0" } */
/* { profile-check "branches[line=@around].taken == 3" } */
/* { profile-check "branches[line=@around].not_taken == 9" } */
/* { profile-check "count(branches[line=@around,direction=unknown]) == 0" } */
/* { profile-check "branches[line=@comma].taken == 3" } */
/* { profile-check "branches[line=@comma].not_taken == 9" } */
/* { profile-check "count(branches[line=@comma,direction=unknown]) == 0" } */
/* { profile-check "branches[line=@casted].taken == 3" } */
/* { profile-check "branches[line=@casted].not_taken == 9" } */
/* { profile-check "count(branches[line=@casted,direction=unknown]) == 0" } */
/* { profile-check "branches[line=@unreadable].taken == 3" } */
/* { profile-check "branches[line=@unreadable].not_taken == 9" } */
/* { profile-check "count(branches[line=@unreadable,direction=unknown]) == 0" } */
#include <stdio.h>

#define PICK(c, a, b) ((c) ? (a) : (b))
#define CASTED ((int) 7)
#define UNREADABLE ((int) sizeof (int))

enum
{
  NINE = 9
};

static int n, g = 3;

static __attribute__ ((noinline)) int
add (int a, int b)
{
  return a + b;
}

static __attribute__ ((noinline)) void
pass (int a)
{
  n += add (a == 7 ? 29 : a + 2, 2); /* @first */
  n += add (a == 7 ? a + 2 : 29, 2); /* @second */
  n += add (a < 3 ? 29 : g, 2); /* @variable */
  n += add (a < 3 ? g : 29, 2); /* @constant */
  n += add (a < 3 ? g : NINE, 2); /* @enumerator */
  n += add (1, (a < 3) ? 7 : add (a, 2)); /* @call */
  n += add (PICK (a < 3, 7, g), 7); /* @macro */
  n += add (PICK (a < 3, g, 7), 7); /* @macro-second */
  n += (g + 3 * (a < 3 ? (g & 1) + 1 : 18)) & 1023; /* @around */
  n += (g++, a < 3 ? (g & 1) + 1 : 18) & 1023; /* @comma */
  n += add (PICK (a < 3, g, CASTED), 7); /* @casted */
  n += add (PICK (a < 3, g, UNREADABLE), 7); /* @unreadable */
}

int
main (void)
{
  for (int i = 0; i < 12; i++)
    pass (i);
  puts ("ok");
  return 0;
}
