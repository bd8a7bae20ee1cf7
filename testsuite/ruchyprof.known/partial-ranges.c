/* SPDX-License-Identifier: MIT */
/* The last operands of a longer row are merged, and have the place of the last
   operator; macros of constants hold casts.
   { dg-do run }
   { dg-output "ok" }
   { profile-check "branches[line=@third,column=6].taken == 4" }
   { profile-check "branches[line=@third,column=29].not_taken == 4" }
   { profile-check "branches[line=@third,column=38].taken == 3" }
   { profile-check "branches[line=@casts,column=6].not_taken == 5" }
   { profile-check "branches[line=@casts,column=19].taken == 3" }
   { profile-check "branches[line=@casts,column=19].not_taken == 2" }
   { profile-check "branches[line=@not,column=6].taken == 5" }
   { profile-check "branches[line=@not,column=7].taken == 5" }
   { profile-check "branches[line=@first,column=10].not_taken == 4" }
   { profile-check "branches[line=@second,column=10].not_taken == 3" }
   { profile-check "branches[line=@last,column=30].not_taken == 0" }
   { profile-check "count(branches[direction=unknown]) == 0" }
   { profile-check "consistent == true" }
 */
#include <stdio.h>

#define MOST 4
#define TRUE ((unsigned char) 1)
#define FALSE ((unsigned char) 0)

static volatile int sink;

static __attribute__ ((noinline)) void
ask (int n, int length, unsigned char on, int c)
{
  if (length != (n * 2 + 6) || n < 1 || n > MOST) /* @third */
    sink = 1;
  if ((on == TRUE || on == FALSE)) /* @casts */
    sink = 2;
  if (!(48 <= c && c <= 57)) /* @not */
    sink = 3;
  sink = length == 0    /* @first */
         || n == 5      /* @second */
         || n == 6 || n == 4 || n == 7; /* @last */
}

int
main (void)
{
  for (int i = 0; i < 8; i++)
    ask (i, i > 3 ? i * 2 + 6 : 0, i % 3, i + 45);
  puts ("ok");
  return 0;
}
