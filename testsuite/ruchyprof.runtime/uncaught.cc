/* SPDX-License-Identifier: MIT */
/* An exception that nobody catches ends in abort, with a profile.  */
/* { dg-do run } */
/* { require c++ } */
/* { exit-status SIGABRT } */
/* { profile-check "process.exit == abort" } */
/* { profile-check "sum(functions[name~*fail*].calls) == 4" } */

static void __attribute__ ((noinline))
fail (int levels)
{
  if (levels == 0)
    throw levels;
  fail (levels - 1);
}

int
main ()
{
  fail (3);
  return 0;
}
