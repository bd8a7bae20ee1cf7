/* SPDX-License-Identifier: MIT */
/* quick_exit runs its own handlers only; the profile is written as well.  */
/* { dg-do run } */
/* { exit-status 7 } */
/* { profile-check "process.exit == _exit" } */
/* { profile-check "functions[name=work].calls == 3" } */
/* { profile-check "functions[name=main].calls == 1" } */
/* { profile-check "functions[name=never].calls == 1" } */
/* { profile-check "consistent == true" } */

#include <stdlib.h>
#include <unistd.h>

static void
never (void)
{
}

static void __attribute__ ((noinline))
work (int i)
{
  if (i == 2)
    quick_exit (7);
}

int
main (void)
{
  at_quick_exit (never);
  for (int i = 0; i < 5; i++)
    work (i);
  return 0;
}
