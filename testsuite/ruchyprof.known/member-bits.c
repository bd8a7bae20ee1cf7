/* SPDX-License-Identifier: MIT */
/* { dg-do run }
   { option-matrix -O0 -O1 -O2 -O3 -Os "-O2 -x c++" "-O0 -x c++" }
   Bits of a member, by masks that are numbers, macros and enumerators: the
   front end makes one comparison of a word of several.
   { dg-output "516" }
   { profile-check "count(branches[line=@both,taken=48,not_taken=48]) == 1" }
   { profile-check "count(branches[line=@both,taken=24,not_taken=24]) == 1" }
   { profile-check "count(branches[line=@either,taken=48,not_taken=48]) == 1" }
   { profile-check "count(branches[line=@either,taken=24,not_taken=24]) == 1" }
   { profile-check "count(branches[line=@neither,taken=48,not_taken=48]) == 1" }
   { profile-check "count(branches[line=@neither,taken=24,not_taken=24]) == 1" }
   { profile-check "count(branches[line=@small,taken=48,not_taken=48]) == 1" }
   { profile-check "count(branches[line=@small,taken=24,not_taken=24]) == 1" }
   { profile-check "count(branches[line=@half,taken=32,not_taken=64]) == 1" }
   { profile-check "count(branches[line=@half,taken=64,not_taken=0]) == 1" }
   { profile-check "count(branches[line=@whole,taken=48,not_taken=48]) == 1" }
   { profile-check "count(branches[line=@whole,taken=24,not_taken=24]) == 1" }
   { profile-check "count(branches[line=@whole,taken=12,not_taken=12]) == 1" }
   { profile-check "count(branches[line=@field,taken=48,not_taken=48]) == 1" }
   { profile-check "count(branches[line=@field,taken=24,not_taken=24]) == 1" }
   { profile-check "count(branches[line=@mixed,taken=12,not_taken=84]) == 1" }
   { profile-check "count(branches[line=@mixed,taken=6,not_taken=6]) == 1" }
   { profile-check "count(branches[line=@static,taken=48,not_taken=48]) == 1" }
   { profile-check "count(branches[line=@static,taken=24,not_taken=24]) == 1" }
   { profile-check "count(branches[line=@not,taken=48,not_taken=48]) == 1" }
   { profile-check "count(branches[line=@not,taken=24,not_taken=24]) == 1" }
   { profile-check "count(branches[line=@groups,taken=24,not_taken=72]) == 1" }
   { profile-check "count(branches[line=@groups,taken=18,not_taken=54]) == 1" }
   { profile-check "count(branches[line=@element,taken=48,not_taken=48]) == 1" }
   { profile-check "count(branches[line=@element,taken=24,not_taken=24]) == 1" }
   { profile-check "count(branches[line=@value,taken=48,not_taken=48]) == 1" }
   { profile-check "count(branches[line=@value,taken=24,not_taken=24]) == 1" }
   { profile-check "consistent == true" } */
#include <stdio.h>

#define FIRST 0x0080U
#define SECOND (1u << 18)
enum { THIRD = 4 };

struct flags
{
  unsigned wide;
  signed char small;
  unsigned short half;
  int whole;
  unsigned a : 3, b : 5;
};
static int g;
static struct flags all;

static void __attribute__ ((noinline))
ask (struct flags *p, int i)
{
  if ((p->wide & FIRST) && (p->wide & SECOND)) g++; /* @both */
  if (p->wide & SECOND || p->wide & FIRST) g++; /* @either */
  if ((p->wide & FIRST) == 0 || (p->wide & THIRD) == 0) g++; /* @neither */
  if ((p->small & 1) != 0 && (p->small & 2) == 0) g++; /* @small */
  if ((p->half & 0x8000) || !(p->half & THIRD)) g++; /* @half */
  if (p->whole & 1 && p->whole & 2 && p->whole & 8) g++; /* @whole */
  if (p->b & 1 && p->b & 2) g++; /* @field */
  if (p->a == 3 && p->b & 4) g++; /* @mixed */
  if (all.wide & 1 && all.wide & 2) g++; /* @static */
  if (!((p->wide & FIRST) && (p->wide & THIRD))) g++; /* @not */
  if ((p->wide & 3) == 1 || (p->wide & 12) == 4) g++; /* @groups */
  if (p[i & 1].wide & 1 && p[i & 1].wide & 4) g++; /* @element */
  int value = (p->whole & 4) != 0 && (p->whole & 2) != 0; /* @value */
  g += value;
}

int
main (void)
{
  for (int n = 0; n < 96; n++)
    {
      struct flags p[2]
        = { { n | (n & 1u) << 18 | (n & 2u) << 6, (signed char) (n * 3),
              (unsigned short) (n << 10), n, n & 7u, n >> 1 & 31u },
            { n * 5u, 0, 0, 0, 0, 0 } };
      all = p[0];
      ask (p, n);
    }
  printf ("%d\n", g);
  return 0;
}
