/* SPDX-License-Identifier: MIT */
/* Loops whose body, or condition, begins with the setjmp that longjmp comes
   back to.
   { dg-do run }
   { dg-output "303 4" }
   { profile-check "loops[line=@endless].iterations == 7" "loops[line=@endless].entries == 1" }
   { profile-check "loops[line=@while].iterations == 4" "loops[line=@while].entries == 1" }
   { profile-check "branches[line=@first].taken == 7" "branches[line=@first].not_taken == 3" }
   { profile-check "branches[line=@while].taken == 4" "branches[line=@while].not_taken == 1" }
   { profile-check "consistent == true" } */

#include <setjmp.h>
#include <stdio.h>

static jmp_buf place;

__attribute__ ((noinline)) static void
jump_above (int n)
{
  if (n > 3)
    longjmp (place, n);
}

static int
endless (int n)
{
  volatile int count = 0, i = 0;
  for (;;) /* @endless */
    {
      if (setjmp (place) == 0) /* @first */
        {
          if (i >= n)
            break;
          jump_above (i + 1);
          count++;
        }
      else
        count += 100;
      i++;
    }
  return count;
}

static int
until (void)
{
  volatile int k = 0;
  while (setjmp (place) < 7) /* @while */
    {
      k++;
      jump_above (k + 3);
    }
  return k;
}

int
main (void)
{
  int first = endless (6);
  printf ("%d %d\n", first, until ());
  return 0;
}
