/* SPDX-License-Identifier: MIT */
/* Conditions with a `? :' that is negated, chooses between constants, or
   stands beside one: the front end moves the negation into the values,
   exchanges these, merges what is left.  All rows are the source's.
   { dg-do run }
   { dg-output "ok" }
   { profile-check "branches[line=@kept,taken=9].not_taken == 51" }
   { profile-check "branches[line=@kept,taken=3].not_taken == 6" }
   { profile-check "count(branches[line=@kept]) == 2" }
   { profile-check "branches[line=@compared,taken=40].not_taken == 20" }
   { profile-check "branches[line=@compared,taken=29].not_taken == 11" }
   { profile-check "branches[line=@comma,taken=18].not_taken == 42" }
   { profile-check "branches[line=@comma,taken=9].not_taken == 9" }
   { profile-check "branches[line=@comma,taken=30].not_taken == 12" }
   { profile-check "branches[line=@last,taken=51].not_taken == 9" }
   { profile-check "branches[line=@merged,taken=20].not_taken == 40" }
   { profile-check "branches[line=@merged,taken=7].not_taken == 13" }
   { profile-check "count(branches[line=@merged]) == 2" }
   { profile-check "branches[line=@alike,taken=51].not_taken == 9" }
   { profile-check "branches[line=@alike,taken=2].not_taken == 7" }
   { profile-check "count(branches[line=@alike]) == 2" }
   { profile-check "branches[line=@macro,taken=9].not_taken == 51" }
   { profile-check "branches[line=@macro,taken=3].not_taken == 6" }
   { profile-check "count(branches[direction=unknown]) == 0" }
   { profile-check "consistent == true" }
 */
#include <stdio.h>

static int g, w;
static volatile int sink;

#define ASK __attribute__ ((noinline)) static void
#define REFUSED(c, x) (!((c) ? (x) : 5) || 0)

__attribute__ ((noinline)) static int
f (int x)
{
  return (x * 7 + 3) >> 1 & 3;
}

ASK
kept (int k, int i, int l)
{
  sink = -((!(f (i) == k ? l > 2 : 5)) || 0); /* @kept */
}

ASK
compared (int k, int i, _Bool tb)
{
  w = ((!(!tb ? f (k) : 0u)) && 1) < i; /* @compared */
}

ASK
comma (int k, int i, unsigned u)
{
  sink = -((!((g++, i > 1) ? (u > 3u) : f (k))) && 1); /* @comma */
}

ASK
last (int k)
{
  sink = -(((k ? 1 : (f (k), k)) || 0) && 1); /* @last */
}

ASK
merged (int i, _Bool tb)
{
  sink = ((tb ? !i : 0u) ? 0u : 1) && 1; /* @merged */
}

ASK
alike (int k, int i)
{
  if ((k || 0u) || (i > 2 || 0u)) /* @alike */
    g += 5;
}

ASK
macro (int k, int i, int l)
{
  sink = -REFUSED (f (i) == k, l > 2); /* @macro */
}

int
main (void)
{
  for (int n = 0; n < 60; n++)
    {
      int k = n % 7 - 1, i = n % 9 - 4, l = n % 11 - 3;
      kept (k, i, l);
      compared (k, i, n % 3 == 1);
      comma (k, i, n % 8 - 2);
      last (k);
      merged (i, n % 3 == 1);
      alike (k, i);
      macro (k, i, l);
    }
  puts ("ok");
  return 0;
}
