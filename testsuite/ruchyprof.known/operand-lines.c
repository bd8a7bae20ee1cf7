/* SPDX-License-Identifier: MIT */
/* The operands of a && or || stand at the operator before them, also where GCC
   evaluates the last ones together.
   { dg-do run }
   { dg-output "35" }
   { profile-check "branches[line=@second].taken == 2" "branches[line=@second].not_taken == 1" }
   { profile-check "branches[line=@third].taken == 1" "branches[line=@third].not_taken == 1" }
   { profile-check "sum(branches[line=@first].taken) == 3" "sum(branches[line=@first].not_taken) == 7" }
   { profile-check "branches[line=@end].taken == 1" "branches[line=@end].not_taken == 1" }
   { profile-check "branches[line=@last].taken == 0" "branches[line=@last].not_taken == 1" }
   { profile-check "consistent == true" } */

#include <stdio.h>

__attribute__ ((noinline)) static int
kind (int c, int g, int s)
{
  if ((c == '>' || c == '<') /* @first */
      && g == 0              /* @second */
      && s <= 2)             /* @third */
    return 7;
  if (!(c & 0x80)
      || c == 0x87  /* @end */
      || c == 0x84) /* @last */
    return 9;
  return 1;
}

int
main (void)
{
  printf ("%d\n", kind (60, 0, 1) + kind (4, 0, 1) + kind (62, 1, 2)
                      + kind (0x87, 1, 1) + kind (0x8c, 1, 1) + kind (62, 0, 4)
                      - 9);
  return 0;
}
