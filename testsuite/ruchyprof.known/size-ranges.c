/* SPDX-License-Identifier: MIT */
/* { dg-do run }
   { option-matrix -O0 -O1 -O2 -O3 -Os "-O2 -x c++" "-O0 -x c++" }
   Ranges whose bound is a size: the variable is compared as an unsigned
   number, also where the size is a macro's, with or without arguments; a cast
   makes it signed again.  In 64 bits both kinds stand in one range.
   { dg-output "127" }
   { profile-check "count(branches[line=@above,taken=10,not_taken=20]) == 1" }
   { profile-check "count(branches[line=@above,taken=10,not_taken=0]) == 1" }
   { profile-check "count(branches[line=@below,taken=20,not_taken=10]) == 1" }
   { profile-check "count(branches[line=@below,taken=10,not_taken=10]) == 1" }
   { profile-check "count(branches[line=@length,taken=20,not_taken=10]) == 1" }
   { profile-check "count(branches[line=@length,taken=10,not_taken=10]) == 1" }
   { profile-check "count(branches[line=@lengthfirst,taken=10,not_taken=20]) == 1" }
   { profile-check "count(branches[line=@lengthfirst,taken=10,not_taken=0]) == 1" }
   { profile-check "count(branches[line=@count,taken=18,not_taken=12]) == 1" }
   { profile-check "count(branches[line=@count,taken=8,not_taken=10]) == 1" }
   { profile-check "count(branches[line=@countfirst,taken=20,not_taken=10]) == 1" }
   { profile-check "count(branches[line=@countfirst,taken=10,not_taken=10]) == 1" }
   { profile-check "count(branches[line=@natural,taken=28,not_taken=2]) == 1" }
   { profile-check "count(branches[line=@natural,taken=8,not_taken=20]) == 1" }
   { profile-check "count(branches[line=@short,taken=10,not_taken=20]) == 1" }
   { profile-check "count(branches[line=@short,taken=10,not_taken=0]) == 1" }
   { profile-check "count(branches[line=@cast,taken=19,not_taken=11]) == 1" }
   { profile-check "count(branches[line=@cast,taken=9,not_taken=10]) == 1" }
   { profile-check "count(branches[line=@sum,taken=10,not_taken=20]) == 1" }
   { profile-check "count(branches[line=@sum,taken=10,not_taken=0]) == 1" }
   { profile-check "count(branches[line=@spelled,taken=10,not_taken=20]) == 1" }
   { profile-check "count(branches[line=@spelled,taken=7,not_taken=3]) == 1" }
   { profile-check "count(branches[line=@argument,taken=20,not_taken=10]) == 1" }
   { profile-check "count(branches[line=@argument,taken=10,not_taken=10]) == 1" }
   { profile-check "count(branches[line=@castlength,taken=20,not_taken=10]) == 1" }
   { profile-check "count(branches[line=@castlength,taken=10,not_taken=10]) == 1" }
   { profile-check "count(branches[line=@wide,taken=27,not_taken=3]) == 1" }
   { profile-check "count(branches[line=@wide,taken=5,not_taken=22]) == 1" }
   { profile-check "count(branches[line=@above]) == 2" }
   { profile-check "count(branches[line=@argument]) == 2" }
   { profile-check "count(branches[line=@below]) == 2" }
   { profile-check "count(branches[line=@cast]) == 2" }
   { profile-check "count(branches[line=@castlength]) == 2" }
   { profile-check "count(branches[line=@count]) == 2" }
   { profile-check "count(branches[line=@countfirst]) == 2" }
   { profile-check "count(branches[line=@length]) == 2" }
   { profile-check "count(branches[line=@lengthfirst]) == 2" }
   { profile-check "count(branches[line=@natural]) == 2" }
   { profile-check "count(branches[line=@short]) == 2" }
   { profile-check "count(branches[line=@spelled]) == 2" }
   { profile-check "count(branches[line=@sum]) == 2" }
   { profile-check "count(branches[line=@wide]) == 2" }
   { profile-check "consistent == true" } */
#include <stdio.h>

#define NVAL (sizeof (values) / sizeof (values[0]))
#define LENGTH(array) (sizeof (array) / sizeof ((array)[0]))
#define COUNT ((int) (sizeof (values) / sizeof *values))
#define FIVE(x) (5 + (x))

static const char *values[10];
static int g;

static void __attribute__ ((noinline))
ask (long num, int i, unsigned u, short s)
{
  if (num < NVAL && num >= 0) g++; /* @above */
  if (num >= 0 && num < NVAL) g++; /* @below */
  if (i >= 0 && i < LENGTH (values)) g++; /* @length */
  if (i < LENGTH (values) && i >= 0) g++; /* @lengthfirst */
  if (i >= 2 && i < COUNT) g++; /* @count */
  if (i < COUNT && i >= 0) g++; /* @countfirst */
  if (u >= 2 && u < NVAL) g++; /* @natural */
  if (s < NVAL && s >= 0) g++; /* @short */
  if (i >= 1 && i < (int) NVAL) g++; /* @cast */
  if (num < NVAL + 0 && num >= 0) g++; /* @sum */
  if (i < sizeof (values) / sizeof *values && i > 2) g++; /* @spelled */
  if (i >= 0 && i < FIVE (5)) g++; /* @argument */
  if (i >= 0 && i < (int) LENGTH (values)) g++; /* @castlength */
  if ((unsigned long) num >= 3 && (unsigned long) num < 8) g++; /* @wide */
}

int
main (void)
{
  for (int n = 0; n < 30; n++)
    ask (n - 10, n - 10, n, n - 10);
  printf ("%d\n", g);
  return 0;
}
