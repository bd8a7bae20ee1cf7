/* SPDX-License-Identifier: MIT */
/* Leaving a function other than by returning keeps every count exact: longjmp
   out of nested calls, exit inside a call-back of qsort.  */
/* { dg-do run } */
/* { exit-status 3 } */
/* { dg-output "caught 5" } */
/* { profile-check "functions[name=deep].calls == 20" } */
/* { profile-check "loops[line=@tries].iterations == 5" } */
/* { profile-check "loops[line=@before].iterations == 60" } */
/* { profile-check "loops[line=@before].entries == 20" } */
/* { profile-check "branches[line=@bottom].taken == 5" } */
/* { profile-check "branches[line=@bottom].not_taken == 15" } */
/* { profile-check "branches[line=@setjmp].taken == 5" } */
/* { profile-check "branches[line=@setjmp].not_taken == 5" } */
/* { profile-check "functions[name=after].calls == 0" } */
/* { profile-check "functions[name=compare].calls == 4" } */
/* { profile-check "branches[line=@fourth].taken == 1" } */
/* { profile-check "functions[name=at_end].calls == 1" } */
/* { profile-check "functions[name=main].calls == 1" } */
/* { profile-check "consistent == true" } */

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

static jmp_buf top;
static volatile int work, comparisons;

static void __attribute__ ((noinline))
after (void)
{
  work++;
}

static void __attribute__ ((noinline))
deep (int levels)
{
  for (int i = 0; i < 3; i++) /* @before */
    work++;
  if (levels == 0) /* @bottom */
    longjmp (top, 1);
  deep (levels - 1);
  after ();
}

static int
compare (const void *left, const void *right)
{
  if (++comparisons == 4) /* @fourth */
    exit (3);
  return *(const int *) left - *(const int *) right;
}

static void
at_end (void)
{
  work++;
}

int
main (void)
{
  volatile int caught = 0;
  atexit (at_end);
  for (volatile int i = 0; i < 5; i++) /* @tries */
    {
      if (setjmp (top)) /* @setjmp */
        {
          caught++;
          continue;
        }
      deep (3);
    }
  printf ("caught %d\n", caught);
  fflush (stdout);

  int list[8] = { 8, 7, 6, 5, 4, 3, 2, 1 };
  qsort (list, 8, sizeof *list, compare);
  return 0;
}
