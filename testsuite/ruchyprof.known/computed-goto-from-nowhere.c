/* SPDX-License-Identifier: MIT */
/* A label that both a computed goto and its own code lead to, and that nothing
   leads to from the function's begin: GCC could not update its dominators when
   the two ways were told apart.
   { dg-do run }
   { dg-output "116" }
   { profile-check "functions[name=run].calls == 6" }
   { profile-check "loops[line=@around].iterations == 30" }
   { profile-check "loops[line=@around].entries == 6" }
   { profile-check "consistent == true" }
 */
#include <stdio.h>
#include <stdlib.h>

static int shared;
static unsigned char bytes[16] = "0 9 a!zA#$%&/1";

static __attribute__ ((const)) int
twice (int v)
{
  return 2 * v;
}

static int __attribute__ ((noinline))
run (int a, int b)
{
  if (!(bytes[a & 15] >= '!' && bytes[a & 15] < '0')
      && (a == b && b >= 29))
    {
      static void *labels[] = { &&one, &&two };
    one:
    two:
      shared += !labels[0];
    }
  for (int i = 0;; i++) /* @around */
    {
      if (i >= 4)
        break;
      {
        static const int distances[] = { &&here - &&here, &&out - &&here };
        int count = 0;
      here:
        if (++count > 2)
          exit (printf ("%d\n", shared) < 0);
        goto *(&&here + distances[(shared + count) & 1]);
      out:;
      }
    }
  switch (shared % 7)
    {
    case 6:
      shared = twice (b);
    }
  return shared;
}

int
main (void)
{
  for (int i = 0; i < 6; i++)
    run (i, 29), shared += 58;
  printf ("%d\n", shared);
}
