/* SPDX-License-Identifier: MIT */
/* A fatal signal that the program leaves alone: same status, and a profile. */
/* { dg-do run } */
/* { exit-status SIGTERM } */
/* { profile-check "process.exit == signal" } */
/* { profile-check "process.signal == 15" } */
/* { profile-check "process.interrupted == true" } */
/* { profile-check "functions[name=work].calls == 6" } */

#include <signal.h>

static void __attribute__ ((noinline))
work (int i)
{
  if (i == 5)
    raise (SIGTERM);
}

int
main (void)
{
  for (int i = 0; i < 10; i++)
    work (i);
  return 0;
}
