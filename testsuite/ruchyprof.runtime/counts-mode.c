/* SPDX-License-Identifier: MIT */
/* RUCHY_PROFILE_MODE=counts: what the counters were executed is said, not what
   the countdowns of functions that are never timed hold; and what writing this
   profile has cost so far.  */
/* { dg-do run } */
/* { run-environment RUCHY_PROFILE_MODE=counts } */
/* { profile-check "functions[name=work].calls == 1000" } */
/* { profile-check "functions[name=work].timed_calls == 0" } */
/* { profile-check "statistics.counter_executions >= 1000" } */
/* { profile-check "statistics.counter_executions <= 10000" } */
/* { profile-check "statistics.overhead.timing_ns == 0" } */
/* { profile-check "statistics.overhead.export_ns > 0" } */

static void __attribute__ ((noinline))
work (int n)
{
  for (volatile int i = 0; i < n; i++)
    ;
}

int
main (void)
{
  for (int i = 0; i < 1000; i++)
    work (i % 3);
  return 0;
}
