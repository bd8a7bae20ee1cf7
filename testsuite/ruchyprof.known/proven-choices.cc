// SPDX-License-Identifier: MIT
// Conditions with a `? :' in C++ that is negated or chooses between constants:
// the front end moves the negation into the values, exchanges these, and
// converts them.  All rows are the source's.
// { dg-do run }
// { dg-output "ok" }
// { profile-check "branches[line=@arms,taken=26].not_taken == 34" }
// { profile-check "branches[line=@arms,taken=11].not_taken == 15" }
// { profile-check "branches[line=@arms,taken=21].not_taken == 13" }
// { profile-check "branches[line=@switch,taken=40].not_taken == 20" }
// { profile-check "branches[line=@truth,taken=35].not_taken == 23" }
// { profile-check "branches[line=@argument,taken=51].not_taken == 9" }
// { profile-check "branches[line=@argument,taken=3].not_taken == 6" }
// { profile-check "branches[line=@converted,taken=3].not_taken == 5" }
// { profile-check "branches[line=@converted,taken=5].not_taken == 3" }
// { profile-check "branches[line=@behind,taken=8].not_taken == 12" }
// { profile-check "branches[line=@behind,taken=9].not_taken == 3" }
// { profile-check "count(branches[line=@behind]) == 3" }
// { profile-check "count(branches[direction=unknown]) == 0" }
// { profile-check "consistent == true" }

#include <stdio.h>

#define ASK static void __attribute__ ((noinline))

enum { TWO = 2 };

static int g;

static int __attribute__ ((noinline)) f (int x)
{
  return (x * 7 + 3) >> 1 & 3;
}

static int __attribute__ ((noinline))
arms (int k, int i, int l, bool fl, const int *a)
{
  return ((!(a[k & 7] != 0 ? l > 2 : !fl)) && ((f (k), k) ? 2 : i)) // @arms
         && 1;
}

ASK choose (int i, bool tb)
{
  switch ((((!tb) || 0u) ? 0 : ((i) && 1)) && 1) // @switch
    {
    case 0:
      g++;
      break;
    case 1:
      g += 2;
    }
}

ASK truth (int k, int i, bool fl)
{
  if ((f (i) || (f (k), k))
      && (!fl ? true : false)) // @truth
    g += 3;
}

ASK argument (int k, bool tb)
{
  f ((!!k ? 1 : (tb ? true : 0u)) || 0); // @argument
}

ASK converted (int u, bool tb)
{
  if (u
      || (tb ? 0 : TWO)) // @converted
    g += 3;
}

ASK behind (int m, int k, bool fl)
{
  if (m || fl || (!!k ? 0 : 1)) // @behind
    g += 3;
}

int
main ()
{
  static const int a[8] = { 0, 1, 0, 3, 0, 0, 2, 1 };
  for (int n = 0; n < 60; n++)
    {
      int k = n % 7 - 1, i = n % 9 - 4, l = n % 11 - 3;
      arms (k, i, l, n % 5 > 2, a);
      choose (i, n % 3 == 1);
      truth (k, i, n % 5 > 2);
      argument (k, n % 3 == 1);
      converted (n % 8 - 2, n % 3 == 1);
      behind (n % 3, k, n % 5 > 2);
    }
  puts ("ok");
}
