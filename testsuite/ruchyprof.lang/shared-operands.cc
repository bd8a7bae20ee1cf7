// SPDX-License-Identifier: MIT
// Operands that stand twice in a condition: of `fl && a || b && fl' the front
// end makes `(a || b) && fl' where it optimises.  The rows are the source's;
// where they cannot be told (`numbers', of which it makes one of a | b), the
// condition is one row.
// { dg-do run }
// { require c++ }
// { option-matrix -O0 -O1 -O2 -O3 -Os }
// { dg-output "22 38 51 22 31 1531" }
// { profile-check "branches[line=@first,taken=24].not_taken == 36" }
// { profile-check "branches[line=@first,taken=20].not_taken == 4" }
// { profile-check "branches[line=@second,taken=16].not_taken == 24" }
// { profile-check "branches[line=@second,taken=2].not_taken == 14" }
// { profile-check "count(branches[line=@second]) == 2" }
// { profile-check "branches[line=@not,taken=24].not_taken == 36" }
// { profile-check "branches[line=@not,taken=20].not_taken == 4" }
// { profile-check "branches[line=@not,taken=16].not_taken == 24" }
// { profile-check "branches[line=@behind,taken=2].not_taken == 14" }
// { profile-check "branches[line=@all,taken=24].not_taken == 36" }
// { profile-check "branches[line=@all,taken=33].not_taken == 3" }
// { profile-check "branches[line=@and,taken=48].not_taken == 9" }
// { profile-check "branches[line=@and,taken=4].not_taken == 5" }
// { profile-check "branches[line=@last,taken=48].not_taken == 4" }
// { profile-check "branches[line=@last,taken=3].not_taken == 1" }
// { profile-check "branches[line=@value,taken=24].not_taken == 36" }
// { profile-check "branches[line=@value,taken=20].not_taken == 4" }
// { profile-check "branches[line=@other,taken=16].not_taken == 24" }
// { profile-check "branches[line=@other,taken=2].not_taken == 14" }
// { profile-check "branches[line=@sum,taken=33].not_taken == 27" }
// { profile-check "branches[line=@sum,taken=29].not_taken == 4" }
// { profile-check "branches[line=@sumbehind,taken=4].not_taken == 27" }
// { profile-check "branches[line=@sumbehind,taken=2].not_taken == 2" }
// { profile-check "count(branches[line=@numbers,taken=33]) + count(branches[line=@numbers,taken=31]) == 1" }
// { profile-check "count(branches[line=@numbers,taken=33]) == count(branches[line=@numbersbehind,taken=4])" }
// { profile-check "count(branches[line=@numbers]) == 1 + count(branches[line=@numbers,taken=29])" }
// { profile-check "branches[line=@initial,taken=18].not_taken == 42" }
// { profile-check "branches[line=@initial,taken=7].not_taken == 11" }
// { profile-check "branches[line=@initialbehind,taken=11].not_taken == 42" }
// { profile-check "branches[line=@initialbehind,taken=8].not_taken == 3" }
// { profile-check "consistent == true" }

#include <stdio.h>

static int asked, refused, all, valued, summed, numbers;

static void __attribute__ ((noinline)) ask (bool fl, int a, int b, int n)
{
  if ((fl && a)          /* @first */
      || (b > 2 && fl))  /* @second */
    asked++;
  if (!((fl && a)        /* @not */
        || (b > 2 && fl))) /* @behind */
    refused++;
  if ((fl || a)          /* @all */
      && (b != 1 || fl)  /* @and */
      && (a || b < 4))   /* @last */
    all++;
  bool value = (fl && a) /* @value */
               || (b > 2 && fl); /* @other */
  valued += value;
  if ((b > 1 && a)       /* @sum */
      || (b > 1 && fl))  /* @sumbehind */
    summed++;
  if ((b > 1 && a)       /* @numbers */
      || (b > 1 && n))   /* @numbersbehind */
    numbers++;
  bool initial = (a > 1 && fl)    /* @initial */
                 || (a > 1 && b < 3); /* @initialbehind */
  numbers += initial ? 100 : 0;
}

int
main ()
{
  for (int n = 0; n < 60; n++)
    ask (n % 5 > 2, n % 9 - 4, n % 7 - 1, n % 2);
  printf ("%d %d %d %d %d %d\n", asked, refused, all, valued, summed,
          numbers);
}
