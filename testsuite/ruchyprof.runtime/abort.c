/* SPDX-License-Identifier: MIT */
/* abort ends with SIGABRT and a profile.  */
/* { dg-do run } */
/* { exit-status SIGABRT } */
/* { profile-check "process.exit == abort" } */
/* { profile-check "functions[name=fail].calls == 1" } */
/* { profile-check "functions[name=main].calls == 1" } */

#include <stdlib.h>

static void __attribute__ ((noinline))
fail (void)
{
  abort ();
}

int
main (void)
{
  fail ();
  return 0;
}
