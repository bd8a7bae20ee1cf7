/* SPDX-License-Identifier: MIT */
/* { dg-do run }
   { option-matrix -O0 -O1 -O2 -O3 -Os "-O2 -flto" "-O2 -x c++" }
   Operands that stand twice in a condition: where it optimises, the front end
   makes `(a || b) && c' of `a && c || b && c', also of _Bool variables and
   comparisons in C.  The rows are the source's.
   { profile-check "count(branches[line=@flag,taken=24,not_taken=36]) == 1" }
   { profile-check "count(branches[line=@flag,taken=7,not_taken=17]) == 1" }
   { profile-check "count(branches[line=@flag,taken=21,not_taken=32]) == 1" }
   { profile-check "count(branches[line=@flag,taken=7,not_taken=14]) == 1" }
   { profile-check "count(branches[line=@wide,taken=20,not_taken=40]) == 1" }
   { profile-check "count(branches[line=@wide,taken=10,not_taken=10]) == 1" }
   { profile-check "count(branches[line=@wide,taken=14,not_taken=36]) == 1" }
   { profile-check "count(branches[line=@wide,taken=2,not_taken=12]) == 1" }
   { profile-check "count(branches[line=@pointed,taken=20,not_taken=40]) == 1" }
   { profile-check "count(branches[line=@pointed,taken=6,not_taken=14]) == 1" }
   { profile-check "count(branches[line=@pointed,taken=22,not_taken=32]) == 1" }
   { profile-check "count(branches[line=@pointed,taken=6,not_taken=16]) == 1" }
   { profile-check "count(branches[line=@bits,taken=27,not_taken=33]) == 1" }
   { profile-check "count(branches[line=@bits,taken=15,not_taken=12]) == 1" }
   { profile-check "count(branches[line=@bits,taken=13,not_taken=32]) == 1" }
   { profile-check "count(branches[line=@bits,taken=0,not_taken=13]) == 1" }
   { profile-check "count(branches[line=@negated,taken=20,not_taken=40]) == 1" }
   { profile-check "count(branches[line=@negated,taken=14,not_taken=40]) == 1" }
   { profile-check "count(branches[line=@negated,taken=6,not_taken=14]) == 1" }
   { profile-check "count(branches[line=@negated,taken=8,not_taken=6]) == 1" }
   { profile-check "count(branches[line=@value,taken=24,not_taken=36]) == 1" }
   { profile-check "count(branches[line=@value,taken=7,not_taken=17]) == 1" }
   { profile-check "count(branches[line=@value,taken=17,not_taken=36]) == 1" }
   { profile-check "count(branches[line=@value,taken=6,not_taken=11]) == 1" }
   { profile-check "count(branches[line=@choice,taken=17,not_taken=25]) == 1" }
   { profile-check "count(branches[line=@choice,taken=24,not_taken=11]) == 1" }
   { profile-check "count(branches[line=@choice,taken=3,not_taken=8]) == 1" }
   { profile-check "count(branches[line=@choice,taken=18,not_taken=42]) == 1" }
   { profile-check "count(branches[line=@loop,taken=24,not_taken=60]) == 1" }
   { profile-check "count(branches[line=@loop,taken=24,not_taken=0]) == 1" }
   { profile-check "count(branches[line=@loop,taken=0,not_taken=60]) == 1" }
   { profile-check "count(branches[line=@loop,taken=0,not_taken=0]) == 1" }
   { profile-check "consistent == true" } */
#include <stdbool.h>

static int g;
static void __attribute__ ((noinline))
ask (bool fl, int a, int b, double d, unsigned char c, bool *p)
{
  if ((fl && a > 1) || (b > 2 && fl)) g++; /* @flag */
  if ((c > 'b' && d < 2) || (a > 1 && c > 'b')) g++; /* @wide */
  if ((*p && a > 1) || (b > 2 && *p)) g++; /* @pointed */
  if ((a & 1 && b > 1) || (b > 2 && a & 1)) g++; /* @bits */
  if (!((c == 'a' && a > 1) || (c == 'a' && b > 1))) g++; /* @negated */
  bool r = (fl && a > 1) || (fl && c < 'b'); g += r; /* @value */
  g += ((a > 1 || fl) && (fl || b > 2)) ? 2 : 1; /* @choice */
  while ((fl && g > 1) || (g < 0 && fl)) fl = false; /* @loop */
}
int main ()
{
  for (int n = 0; n < 60; n++)
    {
      bool q = n % 3 == 1;
      ask (n % 5 > 2, n % 9 - 4, n % 7 - 1, n % 4, 'a' + n % 3, &q);
    }
  return 0;
}
