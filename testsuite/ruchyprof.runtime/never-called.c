/* SPDX-License-Identifier: MIT */
/* What was never called is in the profile, in short rows: a large program of
   which a run needs a little leaves no large file.  */
/* { dg-do run } */
/* { profile-check "functions[name=never].calls == 0" } */
/* { profile-check "functions[name=never].line == @never" } */
/* { profile-check "functions[name=never].max_time_ns == 0" } */
/* { profile-check "functions[name=never].timed_calls absent" } */
/* { profile-check "loops[line=@loop].iterations == 0" } */
/* { profile-check "loops[line=@loop].function == never" } */
/* { profile-check "loops[line=@loop].entries absent" } */
/* { profile-check "sum(branches[line=@branch].taken) == 0" } */
/* { profile-check "count(branches[line=@branch].kind) == 1" } */
/* { profile-check "count(branches[function=never].not_taken) == 3" } */
/* { profile-check "switches[line=@switch].executions == 0" } */
/* { profile-check "count(switches[line=@switch].cases[*]) == 3" } */
/* { profile-check "functions[name=once].timed_calls exists" } */
/* { profile-check "functions[name=once].file exists" } */
/* { profile-check "branches[line=@other].taken == 0" } */
/* { profile-check "branches[line=@other].file exists" } */

static volatile int zero;

int
never (int n) /* @never */
{
  int sum = 0;
  for (int i = 0; i < n; i++) /* @loop */
    if (i % 3 == 1)           /* @branch */
      sum += i;
  switch (sum) /* @switch */
    {
    case 5:
      return n > 7 ? 3 : zero;
    case 700:
      return 1;
    default:
      return zero;
    }
}

__attribute__ ((noinline)) int
once (int n)
{
  if (n != zero) /* @other */
    return never (n);
  return 0;
}

int
main (void)
{
  return once (zero);
}
