/* SPDX-License-Identifier: MIT */
/* _exit runs no handlers, the profile is written all the same.  */
/* { dg-do run } */
/* { exit-status 7 } */
/* { profile-check "process.exit == _exit" } */
/* { profile-check "functions[name=work].calls == 3" } */
/* { profile-check "functions[name=main].calls == 1" } */
/* { profile-check "functions[name=never].calls == 0" } */
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
    _exit (7);
}

int
main (void)
{
  atexit (never);
  for (int i = 0; i < 5; i++)
    work (i);
  return 0;
}
