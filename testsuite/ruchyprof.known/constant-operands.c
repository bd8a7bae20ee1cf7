/* SPDX-License-Identifier: MIT */
/* An operand of && and || that is constant goes while GCC parses, and the
   other operand then has the place of the operator that went; a `? :' with a
   constant value is && or ||, whose two operands may stand in different ways
   to the source's.
   { dg-do run }
   { dg-output "ok" }
   { profile-check "branches[line=@or-false,taken=7].not_taken == 3" }
   { profile-check "branches[line=@or-false,taken=2].not_taken == 5" }
   { profile-check "branches[line=@member,taken=9].not_taken == 1" }
   { profile-check "branches[line=@member,taken=2].not_taken == 7" }
   { profile-check "branches[line=@and-true,taken=3].not_taken == 7" }
   { profile-check "branches[line=@and-true,taken=5].not_taken == 2" }
   { profile-check "branches[line=@and-true,taken=2].not_taken == 0" }
   { profile-check "branches[line=@false-or,taken=7].not_taken == 3" }
   { profile-check "branches[line=@false-or,taken=2].not_taken == 5" }
   { profile-check "branches[line=@not,taken=7].not_taken == 3" }
   { profile-check "branches[line=@not,taken=2].not_taken == 5" }
   { profile-check "branches[line=@chosen,taken=8].not_taken == 2" }
   { profile-check "branches[line=@chosen,taken=1].not_taken == 7" }
   { profile-check "branches[line=@chosen-and,taken=8].not_taken == 2" }
   { profile-check "branches[line=@chosen-and,taken=1].not_taken == 7" }
   { profile-check "branches[line=@other-way,taken=6].not_taken == 4" }
   { profile-check "branches[line=@other-way,taken=3].not_taken == 3" }
   { profile-check "branches[line=@folded,taken=5].not_taken == 5" }
   { profile-check "count(branches[direction=unknown]) == 0" }
   { profile-check "consistent == true" }
 */
#include <stdio.h>

#define DISABLED 0

struct flags
{
  unsigned three : 3;
  unsigned one : 1;
};

static volatile int sink, many[8];

static __attribute__ ((noinline)) int
ask (int i, int k, const struct flags *f, _Bool truth)
{
  int r = 0;
  if ((i > 2 && k > 7) || DISABLED) /* @or-false */
    r++;
  sink = ((i != 0 && f->one) || 0); /* @member */
  sink = ((i < 3 || k < 8) && 5) || !(sink + i == 9 - sink); /* @and-true */
  sink = 0 || (i > 2 && k > 7); /* @false-or */
  if (!((i > 2 && k > 7) || 0)) /* @not */
    r++;
  sink = (i > 1 ? many[i & 7] : 1) || 0; /* @chosen */
  sink = ((i > 1 ? many[i & 7] : 1) || 0) && 3; /* @chosen-and */
  r += ((i > 3 ? i & 1 : 5) || 0) ? 7 : i; /* @other-way */
  sink = (3 <= (truth != 0)) || (i > 4 ? sink : 0); /* @folded */
  return r;
}

int
main (void)
{
  many[3] = 1;
  for (int i = 0; i < 10; i++)
    {
      struct flags f = { i & 7, i == 4 || i == 9 };
      ask (i, i, &f, i & 1);
    }
  puts ("ok");
  return 0;
}
