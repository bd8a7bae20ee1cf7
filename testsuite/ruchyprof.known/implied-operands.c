/* SPDX-License-Identifier: MIT */
/* Conditions one of whose operands follows from the other: the front end keeps
   one comparison.  And the columns of ranges of more than two comparisons.
   { dg-do run }
   { dg-output "ok" }
   { profile-check "branches[line=@equal-and,column=6].not_taken == 9" }
   { profile-check "branches[line=@equal-and,column=14].taken == 1" }
   { profile-check "branches[line=@or-equal,taken=9].not_taken == 1" }
   { profile-check "branches[line=@or-equal,taken=0].not_taken == 1" }
   { profile-check "branches[line=@value,column=10].not_taken == 6" }
   { profile-check "branches[line=@value,column=17].taken == 4" }
   { profile-check "branches[line=@nonzero,taken=9].not_taken == 1" }
   { profile-check "branches[line=@nonzero,taken=3].not_taken == 6" }
   { profile-check "branches[line=@both,taken=6].not_taken == 4" }
   { profile-check "branches[line=@both,taken=4].not_taken == 2" }
   { profile-check "branches[line=@operand,taken=1].not_taken == 9" }
   { profile-check "branches[line=@operand,taken=8].not_taken == 1" }
   { profile-check "branches[line=@operand,taken=5].not_taken == 4" }
   { profile-check "branches[line=@three,column=10].taken == 1" }
   { profile-check "branches[line=@three,column=15].not_taken == 8" }
   { profile-check "branches[line=@three,column=27].taken == 3" }
   { profile-check "branches[line=@three,column=27].not_taken == 5" }
   { profile-check "branches[line=@four,column=23].not_taken == 7" }
   { profile-check "branches[line=@many,column=33].taken == 4" }
   { profile-check "branches[line=@many,column=25].not_taken == 7" }
   { profile-check "branches[line=@lines,taken=3].not_taken == 7" }
   { profile-check "branches[line=@second,column=10].not_taken == 6" }
   { profile-check "branches[line=@third,column=20].not_taken == 4" }
   { profile-check "count(branches[direction=unknown]) == 0" }
   { profile-check "consistent == true" }
 */
#include <stdio.h>

static volatile int sink;

static __attribute__ ((noinline)) void
ask (int i, unsigned u, unsigned short s, unsigned char c)
{
  if (i == 2 && i) /* @equal-and */
    sink = 1;
  if (i || i == 2) /* @or-equal */
    sink = 2;
  sink = s >= 6 && s; /* @value */
  sink = u && u < 4; /* @nonzero */
  sink = i > 3 && i > 5; /* @both */
  if ((c == 2 || c) && i & 1) /* @operand */
    sink = 3;
  sink = c==3 || (c == 4||c==5) || 6 <= c && c <= 8; /* @many */
  sink = i==7 || i == 8   || i <= 2; /* @three */
  if (u < 1 || u == 3 || u == 5 || (u != 9 && u > 5)) /* @four */
    sink = 4;
  sink = i < 3           /* @lines */
         || i == 5       /* @second */
         || i == 6 || i == 8; /* @third */
}

int
main (void)
{
  for (int i = 0; i < 10; i++)
    ask (i, i, i, i);
  puts ("ok");
  return 0;
}
