/* SPDX-License-Identifier: MIT */
/* A `? :' with a constant value is && or || for the front end, turned round or
   not: the text tells which way each operand is true, through negations and
   other choices too.
   { dg-do run }
   { dg-output "ok" }
   { profile-check "branches[line=@not,taken=4].not_taken == 6" }
   { profile-check "branches[line=@not,taken=1].not_taken == 3" }
   { profile-check "branches[line=@not-or,taken=4].not_taken == 6" }
   { profile-check "branches[line=@not-or,taken=1].not_taken == 5" }
   { profile-check "branches[line=@plain,taken=4].not_taken == 6" }
   { profile-check "branches[line=@plain,taken=1].not_taken == 3" }
   { profile-check "branches[line=@value,taken=4].not_taken == 6" }
   { profile-check "branches[line=@value,taken=1].not_taken == 3" }
   { profile-check "branches[line=@loop,taken=4].not_taken == 6" }
   { profile-check "branches[line=@loop,taken=1].not_taken == 3" }
   { profile-check "branches[line=@twice,taken=4].not_taken == 6" }
   { profile-check "branches[line=@twice,taken=1].not_taken == 3" }
   { profile-check "branches[line=@operand,taken=4].not_taken == 6" }
   { profile-check "branches[line=@operand,taken=1].not_taken == 3" }
   { profile-check "branches[line=@operand,taken=2].not_taken == 7" }
   { profile-check "branches[line=@exchanged,taken=4].not_taken == 6" }
   { profile-check "branches[line=@exchanged,taken=1].not_taken == 3" }
   { profile-check "count(branches[direction=unknown]) == 0" }
   { profile-check "consistent == true" }
 */
#include <stdio.h>

static volatile int sink;

static __attribute__ ((noinline)) int
ask (const int *p, int x)
{
  int r = 0;
  if (!(p[0] < 4 && p[1] == 3 ? 0 : 1)) /* @not */
    r++;
  if (!(p[0] < 4 || p[1] == 5 ? 0 : 1)) /* @not-or */
    r++;
  if (p[0] < 4 && p[1] == 3 ? 0 : 1) /* @plain */
    r++;
  sink = !(p[0] < 4 && p[1] == 3 ? 0 : 1); /* @value */
  while (p[0] < 4 && p[1] == 3 ? 0 : 1) /* @loop */
    {
      r++;
      break;
    }
  if (!!(p[0] < 4 && p[1] == 3 ? 0 : 7)) /* @twice */
    r++;
  if ((p[0] < 4 && p[1] == 3 ? 0 : 5) && p[2] > 7) /* @operand */
    r++;
  sink = !(p[0] < 4 && p[1] == 3 ? 0 : 1) ? 3 : x; /* @exchanged */
  return r;
}

int
main (void)
{
  for (int i = 0; i < 10; i++)
    {
      int p[] = { i, i, i };
      sink = ask (p, i);
    }
  puts ("ok");
  return 0;
}
