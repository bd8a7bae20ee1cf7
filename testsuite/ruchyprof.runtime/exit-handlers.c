/* SPDX-License-Identifier: MIT */
/* Constructors, destructors and atexit handlers are counted, whatever runs
   last.  */
/* { dg-do run } */
/* { exit-status 4 } */
/* { dg-output "end" } */
/* { profile-check "process.interrupted == false" } */
/* { profile-check "process.exit == exit" } */
/* { profile-check "functions[name=begin].calls == 1" } */
/* { profile-check "functions[name=handler].calls == 2" } */
/* { profile-check "functions[name=end].calls == 1" } */
/* { profile-check "functions[name=leave].calls == 1" } */
/* { profile-check "loops[line=@last].iterations == 9" } */
/* { profile-check "consistent == true" } */

#include <stdio.h>
#include <stdlib.h>

static volatile int sink;

static void
handler (void)
{
  sink++;
}

static void __attribute__ ((constructor))
begin (void)
{
  atexit (handler);
}

static void __attribute__ ((destructor))
end (void)
{
  for (int i = 0; i < 9; i++) /* @last */
    sink += i;
  puts ("end");
}

static int
leave (const void *left, const void *right)
{
  (void)left;
  (void)right;
  exit (4);
}

int
main (void)
{
  int values[2] = { 2, 1 };
  atexit (handler);
  qsort (values, 2, sizeof *values, leave);
  return 0;
}
