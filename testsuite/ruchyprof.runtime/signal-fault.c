/* SPDX-License-Identifier: MIT */
/* A fault: the profile is written, the process still dies of SIGSEGV.  */
/* { dg-do run } */
/* { exit-status SIGSEGV } */
/* { profile-check "process.exit == signal" } */
/* { profile-check "process.signal == 11" } */
/* { profile-check "functions[name=work].calls == 6" } */

static int *volatile nowhere;

static void __attribute__ ((noinline))
work (int i)
{
  if (i == 5)
    *nowhere = i;
}

int
main (void)
{
  for (int i = 0; i < 10; i++)
    work (i);
  return 0;
}
