/* SPDX-License-Identifier: MIT */
/* Conditions that are arguments, which the gimplifier gives the place of the
   call: which way is true, and where their operands stand.
   { dg-do run }
   { dg-output "ok" }
   { profile-check "branches[line=@or,column=9].taken == 3" }
   { profile-check "branches[line=@or,column=9].not_taken == 7" }
   { profile-check "branches[line=@or,column=11].taken == 1" }
   { profile-check "branches[line=@or,column=11].not_taken == 6" }
   { profile-check "count(branches[line=@or]) == 2" }
   { profile-check "branches[line=@neither,column=9].taken == 7" }
   { profile-check "branches[line=@neither,column=9].not_taken == 3" }
   { profile-check "branches[line=@neither,column=12].taken == 6" }
   { profile-check "branches[line=@neither,column=12].not_taken == 1" }
   { profile-check "count(branches[line=@neither]) == 2" }
   { profile-check "branches[line=@range,column=16].taken == 3" }
   { profile-check "branches[line=@range,column=16].not_taken == 7" }
   { profile-check "branches[line=@range,column=23].taken == 2" }
   { profile-check "branches[line=@range,column=23].not_taken == 5" }
   { profile-check "count(branches[line=@range]) == 2" }
   { profile-check "branches[line=@group,column=9].taken == 4" }
   { profile-check "branches[line=@group,column=9].not_taken == 6" }
   { profile-check "branches[line=@group,column=18].taken == 1" }
   { profile-check "branches[line=@group,column=18].not_taken == 5" }
   { profile-check "branches[line=@group,column=32].taken == 1" }
   { profile-check "branches[line=@group,column=32].not_taken == 0" }
   { profile-check "sum(branches[line=@negated].taken) == 7" }
   { profile-check "sum(branches[line=@negated].not_taken) == 7" }
   { profile-check "branches[line=@least].taken == 2" }
   { profile-check "branches[line=@least].not_taken == 8" }
   { profile-check "branches[line=@truth].taken == 4" }
   { profile-check "branches[line=@truth].not_taken == 6" }
   { profile-check "consistent == true" }
 */
#include <stdio.h>

static volatile int sink;

static __attribute__ ((noinline)) void
pass (int a)
{
  sink += a;
}

static __attribute__ ((noinline)) void
pass_two (int a, int b)
{
  sink += a + b;
}

static __attribute__ ((noinline)) void
ask (int a, int b, const int *p)
{
  pass (a || b); /* @or */
  pass (!a && !b); /* @neither */
  pass_two (1, *p < 3 || *p > 7); /* @range */
  pass (p[0] < 4 || (p[1] == 5 && p[2] == 2)); /* @group */
  pass (!(*p < 4 && *p > 0)); /* @negated */
  pass (*p < b + 2 ? *p : b + 2); /* @least */
  pass (p[0] < 4 ? 0 : 8); /* @truth */
}

int
main (void)
{
  for (int i = 0; i < 10; i++)
    {
      int p[] = { i, i, 2 };
      ask (i < 3, i == 5, p);
    }
  puts ("ok");
  return 0;
}
