/* SPDX-License-Identifier: MIT */
/* Of an absolute value the sanitizer of overflows makes that of the negated
   one, which it checks: the source's condition stays what it was.
   { dg-do run }
   { require ubsan }
   { dg-output "27" }
   { option-matrix "-O0 -fsanitize=undefined" "-O2 -fsanitize=undefined" "-O2 -fsanitize=signed-integer-overflow -fsanitize-undefined-trap-on-error" "-O2" }
   { profile-check "count(branches[*]) == 5" "branches[line=@returned].taken == 7" "branches[line=@returned].not_taken == 3" "consistent == true" }
   { profile-check "branches[line=@assigned].taken == 3" "branches[line=@initialised].taken == 3" "branches[line=@added].taken == 3" }
 */
#include <stdio.h>

static volatile int sink;

__attribute__ ((noinline)) static int
absolutes (int a)
{
  int x;
  x = a < 0 ? -a : a; /* @assigned */
  sink += x;
  int y = a < 0 ? -a : a; /* @initialised */
  sink += a < 0 ? -a : a; /* @added */
  sink += y;
  return a >= 0 ? a : -a; /* @returned */
}

int
main (void)
{
  int sum = 0;
  for (int i = 0; i < 10; i++)
    sum += absolutes (i - 3);
  printf ("%d\n", sum);
  return 0;
}
